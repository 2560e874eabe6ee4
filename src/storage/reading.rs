//! Reads files: ordinary ones only, and no more of them than they may hold.

use super::{StorageError, is_folder};
use std::{
    fs::{self, File},
    io::{BufReader, Read as _},
    path::{Path, PathBuf},
};

/// The most bytes that are read of one file. What a price list may hold is far less and is
/// `price_file`'s to say; this only keeps a wrong file from filling the memory.
pub const MAX_FILE_BYTES: u64 = 16 * 1024 * 1024;

/// The most bytes that are read of a file which this program alone writes: settings or a draft.
const MAX_OWN_FILE_BYTES: u64 = 4 * 1024 * 1024;

/// The content of an ordinary file of at most [`MAX_FILE_BYTES`].
pub fn read_file(path: &Path) -> Result<Vec<u8>, StorageError> {
    read_up_to(path, MAX_FILE_BYTES)
}

/// The content of a file which this program alone writes, of at most [`MAX_OWN_FILE_BYTES`].
pub(super) fn read_own_file(path: &Path) -> Result<Vec<u8>, StorageError> {
    read_up_to(path, MAX_OWN_FILE_BYTES)
}

fn read_up_to(path: &Path, most: u64) -> Result<Vec<u8>, StorageError> {
    // Asked before it is opened: to open a pipe that nobody writes into never ends.
    let what = fs::metadata(path).map_err(|error| StorageError::new(path, error))?;
    if what.is_dir() {
        return Err(StorageError::Folder { path: path.to_owned() });
    }
    if !what.is_file() {
        return Err(StorageError::NoOrdinaryFile { path: path.to_owned() });
    }
    let too_large = || StorageError::TooLarge { path: path.to_owned() };
    if what.len() > most {
        return Err(too_large());
    }
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(|error| StorageError::new(path, error))?;
    // It may have grown meanwhile. One byte more than allowed tells that from one that just fits.
    file.take(most.saturating_add(1))
        .read_to_end(&mut bytes)
        .map_err(|error| StorageError::new(path, error))?;
    let fits = u64::try_from(bytes.len()).is_ok_and(|length| length <= most);
    if fits { Ok(bytes) } else { Err(too_large()) }
}

/// A file or a pipe to read bit by bit, of any size.
pub fn open_file(path: &Path) -> Result<BufReader<File>, StorageError> {
    if is_folder(path) {
        return Err(StorageError::Folder { path: path.to_owned() });
    }
    File::open(path).map(BufReader::new).map_err(|error| StorageError::new(path, error))
}

/// Of some files those that are there.
pub fn present_files(mut paths: Vec<PathBuf>) -> Vec<PathBuf> {
    paths.retain(|path| path.is_file());
    paths
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_not_taken_for_a_file() {
        let folder = tempfile::tempdir().unwrap();
        let is_named =
            |error| matches!(error, StorageError::Folder { path } if path == folder.path());
        assert!(is_named(read_file(folder.path()).unwrap_err()));
        assert!(is_named(open_file(folder.path()).unwrap_err()));
    }

    #[test]
    fn of_a_file_that_is_too_large_nothing_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("clinic.ron");
        let file = File::create(&path).unwrap();
        file.set_len(MAX_OWN_FILE_BYTES).unwrap();
        assert_eq!(read_own_file(&path).unwrap().len(), 4 * 1024 * 1024);
        file.set_len(MAX_OWN_FILE_BYTES + 1).unwrap();
        let is_too_large = |read| matches!(read, Err(StorageError::TooLarge { .. }));
        assert!(is_too_large(read_own_file(&path)));
        assert!(read_file(&path).is_ok());
        // A file with a hole, far larger than the memory.
        file.set_len(1 << 40).unwrap();
        assert!(is_too_large(read_file(&path)));
    }

    #[cfg(unix)]
    #[test]
    fn what_is_no_ordinary_file_is_refused_and_never_waited_for() {
        let device = Path::new("/dev/zero");
        let refused = read_file(device);
        assert!(matches!(refused, Err(StorageError::NoOrdinaryFile { path }) if path == device));
    }
}
