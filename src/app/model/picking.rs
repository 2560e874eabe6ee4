//! Files that are asked for: how, for what, and with which answer.

use super::failure::ExportFailure;
use std::path::{Path, PathBuf};

/// Purpose for which a file is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Writing the quote.
    Export,
    /// Opening a price list.
    List,
}

/// Way in which the window asks for a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileChoice {
    /// By the system's dialog; if there is none, by a path.
    Dialog,
    /// By a path that is typed.
    Path,
}

/// Way in which files are asked for, and the one that is being asked for now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picking {
    /// By the system's dialog, which is closed.
    ByDialog,
    /// By the system's dialog, which is open. It leaves the window free.
    InDialog,
    /// By a path that is typed.
    ByPath,
}

impl From<FileChoice> for Picking {
    fn from(choice: FileChoice) -> Self {
        match choice {
            FileChoice::Dialog => Self::ByDialog,
            FileChoice::Path => Self::ByPath,
        }
    }
}

/// End of the system's dialog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Picked {
    /// With a file.
    File(PathBuf),
    /// Without one.
    Cancelled,
    /// It was not shown: this system has none.
    NotShown,
}

/// A path being typed.
#[derive(Debug, Default)]
pub struct PathField {
    /// Typed text.
    pub text: String,
    /// Reason why it was not written to, once that was tried.
    pub fault: Option<ExportFailure>,
}

impl PathField {
    /// A field filled with a path, and why that was not written to.
    pub fn of(path: &Path, fault: Option<ExportFailure>) -> Self {
        Self { text: path.display().to_string(), fault }
    }
}
