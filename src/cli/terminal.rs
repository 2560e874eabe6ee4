//! Terminal that a command runs in: of this process, or of one's own within another program.

use crate::storage::{self, Overwrite, StorageError};
use std::{
    io::{self, Read, Write},
    path::{Path, PathBuf},
};

/// Folder that a command is started in, and the streams that it reads from and prints to.
pub struct Terminal<'a> {
    /// Relative paths begin here; they are printed as they were typed.
    folder: PathBuf,
    /// Files on their way are noted here.
    notes: Option<PathBuf>,
    pub(super) stdin: Box<dyn Read + 'a>,
    pub(super) stdout: Box<dyn Write + 'a>,
    pub(super) stderr: Box<dyn Write + 'a>,
}

impl Terminal<'static> {
    /// Terminal with the working folder and the streams of this process.
    pub fn of_process() -> Self {
        Self {
            folder: PathBuf::new(),
            notes: storage::draft_folder().ok(),
            stdin: Box::new(io::stdin()),
            stdout: Box::new(io::stdout()),
            stderr: Box::new(io::stderr()),
        }
    }
}

impl<'a> Terminal<'a> {
    /// Terminal in a folder, with streams of its own. Files on their way are noted nowhere.
    pub fn new(
        folder: &Path,
        stdin: impl Read + 'a,
        stdout: impl Write + 'a,
        stderr: impl Write + 'a,
    ) -> Self {
        Self {
            folder: folder.to_owned(),
            notes: None,
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
        let (path, notes) = (self.folder.join(path), self.notes.as_deref());
        storage::export_file(&path, bytes, overwrite, notes).map_err(|error| self.as_typed(error))
    }

    fn as_typed(&self, error: StorageError) -> StorageError {
        // In the folder of this process a path is what was typed, to the slash at its end.
        if self.folder.as_os_str().is_empty() { error } else { error.seen_from(&self.folder) }
    }
}
