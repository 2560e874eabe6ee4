//! Effects: what is left to do outside of the window once an action has happened.

use super::{new_list::NewListField, picking::Purpose};
use crate::{
    quote::Quote,
    storage::{Overwrite, Settings},
};
use std::{path::PathBuf, sync::Arc};

/// Something to be done outside of the state.
#[derive(Debug)]
pub enum Effect {
    /// Show the system's dialog; for a quote with the name proposed.
    Pick(Purpose, String),
    /// Read a price list, or an exported quote.
    ReadList(PathBuf),
    /// Write the text of a price list that is begun to a file; to one with a number behind its name if
    /// that is there already.
    BeginList(Box<NewListField>, PathBuf, String),
    /// Find out which of these price lists are there.
    FindLists(Vec<PathBuf>),
    /// Watch the file of the list in force, from this content on.
    WatchList(PathBuf, Vec<u8>),
    /// Watch a file that could not be taken over too, from this content on, until it is mended.
    WatchFaulty(PathBuf, Option<Vec<u8>>),
    /// Write a quote to a file, or into a folder under a name of its own.
    WriteQuote(Arc<Quote>, PathBuf, Overwrite),
    /// Put a text on the clipboard.
    Copy(String),
    /// Erase these reports of crashes.
    EraseCrashReports(Vec<PathBuf>),
    /// Remember the settings.
    SaveSettings(Settings),
    /// Open a file with the program that the system has for it.
    OpenFile(PathBuf),
    /// Show a file in its folder.
    ShowInFolder(PathBuf),
    /// Close the window.
    Close,
}
