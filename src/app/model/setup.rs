//! Setup: facts of the world that a window is told when it opens.

use super::picking::FileChoice;
use crate::{
    locale::{Language, Locale},
    storage::{Habits, ThemeChoice},
};
use jiff::civil::Date;
use std::path::PathBuf;

/// Everything that a window begins with.
#[derive(Clone, Debug)]
pub struct Window {
    /// Facts of the world that it is told.
    pub setup: Setup,
    /// The price list to open; the bundled sample if left out.
    pub price_list: Option<PathBuf>,
    /// The exported quote to go on with, if any.
    pub quote: Option<PathBuf>,
    /// The region whose sample is shown if there is no list, such as `GB`.
    pub region: Option<String>,
}

/// Setup: facts of the world that a window is told when it opens.
#[derive(Clone, Debug)]
pub struct Setup {
    /// The language and region of the system.
    pub locale: Locale,
    /// The language that was chosen for the window.
    pub language: Option<Language>,
    /// Faults in the languages that the clinic added.
    pub language_faults: Vec<String>,
    /// Light, dark, or as the system has it.
    pub theme: ThemeChoice,
    /// Size of everything, in per cent.
    pub zoom: u16,
    /// Habits in using the window.
    pub habits: Habits,
    /// Folder that quotes are written to, unless told otherwise.
    pub quote_folder: PathBuf,
    /// Folder that `~` means in a typed path; `None` if the system names no such folder.
    pub home_folder: Option<PathBuf>,
    /// Folder of the settings; `None` if they can't be kept.
    pub settings_folder: Option<PathBuf>,
    /// Folder of the draft; `None` if it can't be kept.
    pub draft_folder: Option<PathBuf>,
    /// Way in which a file is asked for.
    pub file_choice: FileChoice,
    /// Today, read from the clock in one place.
    pub today: fn() -> Date,
}
