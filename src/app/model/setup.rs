//! What a window is told of the world when it opens.

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
    /// What it is told of the world.
    pub setup: Setup,
    /// The price list to open; the bundled sample where left out.
    pub price_list: Option<PathBuf>,
    /// The exported quote to go on with, if any.
    pub quote: Option<PathBuf>,
    /// The region whose sample is shown where there is no list, such as `GB`.
    pub region: Option<String>,
}

/// What a window is told of the world when it opens.
#[derive(Clone, Debug)]
pub struct Setup {
    /// The language and region of the system.
    pub locale: Locale,
    /// The language that was chosen for the window.
    pub language: Option<Language>,
    /// What is wrong with the languages that the clinic added.
    pub language_faults: Vec<String>,
    /// Light, dark, or as the system has it.
    pub theme: ThemeChoice,
    /// How large everything is, in per cent.
    pub zoom: u16,
    /// How the window was used.
    pub habits: Habits,
    /// Where quotes are written, unless told otherwise.
    pub quote_folder: PathBuf,
    /// What `~` means in a typed path; `None` if the system names no such folder.
    pub home_folder: Option<PathBuf>,
    /// Where the settings are kept; `None` if they can't be.
    pub settings_folder: Option<PathBuf>,
    /// Where the draft is kept; `None` if it can't be.
    pub draft_folder: Option<PathBuf>,
    /// How a file is asked for.
    pub file_choice: FileChoice,
    /// Today, read from the clock in one place.
    pub today: fn() -> Date,
}
