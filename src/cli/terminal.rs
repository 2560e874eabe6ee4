//! Terminal that a command runs in: of this process, or of one's own within another program.

use super::args::now;
use crate::storage::{self, EarlierVersions, Overwrite, StorageError};
use std::{
    io::{self, Read, Write},
    path::{Path, PathBuf},
};

/// Number of earlier versions of a price list that are kept.
const MOST_VERSIONS: usize = 20;

/// Folder of a terminal within another program for what this one keeps for itself.
const OWN_STATE: &str = ".needlepoint";

/// Folder that a command is started in, and the streams that it reads from and prints to.
pub struct Terminal<'a> {
    /// Relative paths begin here; they are printed as they were typed.
    folder: PathBuf,
    /// Folder of what the program keeps for itself: notes of files on their way, earlier versions of
    /// price lists.
    state: Option<PathBuf>,
    pub(super) stdin: Box<dyn Read + 'a>,
    pub(super) stdout: Box<dyn Write + 'a>,
    pub(super) stderr: Box<dyn Write + 'a>,
}

impl Terminal<'static> {
    /// Terminal with the working folder and the streams of this process.
    pub fn of_process() -> Self {
        Self {
            folder: PathBuf::new(),
            state: storage::draft_folder().ok(),
            stdin: Box::new(io::stdin()),
            stdout: Box::new(io::stdout()),
            stderr: Box::new(io::stderr()),
        }
    }
}

impl<'a> Terminal<'a> {
    /// Terminal in a folder, with streams of its own. What the program keeps for itself lies in that
    /// folder, too.
    pub fn new(
        folder: &Path,
        stdin: impl Read + 'a,
        stdout: impl Write + 'a,
        stderr: impl Write + 'a,
    ) -> Self {
        Self {
            folder: folder.to_owned(),
            state: Some(folder.join(OWN_STATE)),
            stdin: Box::new(stdin),
            stdout: Box::new(stdout),
            stderr: Box::new(stderr),
        }
    }

    pub(super) fn read_file(&self, path: &Path) -> Result<Vec<u8>, StorageError> {
        storage::read_file(&self.folder.join(path)).map_err(|error| self.as_typed(error))
    }

    pub(super) fn open_file(&self, path: &Path) -> Result<Box<dyn Read>, StorageError> {
        let file = storage::open_file(&self.folder.join(path));
        Ok(Box::new(file.map_err(|error| self.as_typed(error))?))
    }

    pub(super) fn export_file(
        &self,
        path: &Path,
        bytes: &[u8],
        overwrite: Overwrite,
    ) -> Result<(), StorageError> {
        let (path, notes) = (self.folder.join(path), self.state.as_deref());
        storage::export_file(&path, bytes, overwrite, notes).map_err(|error| self.as_typed(error))
    }

    /// Puts `bytes` in the place of a price list, and returns where the list as it was is kept.
    pub(super) fn replace_list(&self, path: &Path, bytes: &[u8]) -> Result<PathBuf, StorageError> {
        let path = self.folder.join(path);
        let state = self.state.as_deref().ok_or(StorageError::NoSettingsFolder)?;
        let versions = EarlierVersions::of(&path, state, MOST_VERSIONS);
        versions.replace(&path, bytes, now()).map_err(|error| self.as_typed(error))
    }

    fn as_typed(&self, error: StorageError) -> StorageError {
        // In the folder of this process a path is what was typed, to the slash at its end.
        if self.folder.as_os_str().is_empty() { error } else { error.seen_from(&self.folder) }
    }
}
