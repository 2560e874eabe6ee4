//! The only filesystem code: reading, atomic writing, settings, drafts, and watching one file.
//!
//! It knows nothing of price lists or quotes: bytes in, bytes out, and errors that carry the path.

mod draft;
mod draft_keeper;
mod languages;
mod linux;
mod notes;
mod part;
mod settings;
mod settings_keeper;
mod watcher;
mod worker;
mod writing;

pub use draft::{DraftPlace, draft_folder, erase_drafts_left_behind};
pub use draft_keeper::{DraftFault, DraftKeeper};
pub use languages::{AddedLanguage, read_languages};
pub use notes::remove_leftovers;
use part::folder_of;
use settings::settings_folder_named;
pub use settings::{Habits, Settings, ThemeChoice, WindowSize, settings_folder};
pub use settings_keeper::SettingsKeeper;
pub use watcher::{FileChange, Watcher};
use writing::write_file;
pub use writing::{Overwrite, export_file};

use std::{
    fs::{self, File},
    io::{self, BufReader, Read as _},
    path::{Path, PathBuf},
};

/// The most bytes that are read of one file. What a price list may hold is far less and is
/// `pricing_file`'s to say; this only keeps a wrong file from filling the memory.
pub const MAX_FILE_BYTES: u64 = 16 * 1024 * 1024;

/// The most bytes that are read of a file which this program alone writes: settings or a draft.
const MAX_OWN_FILE_BYTES: u64 = 4 * 1024 * 1024;

/// Why a file can't be read or written.
#[derive(Debug, thiserror::Error)]
pub enum StorageError {
    /// There is no such file or folder.
    #[error("{} was not found", named(path))]
    NotFound {
        /// The file.
        path: PathBuf,
    },
    /// The file is there already and was not to be replaced.
    #[error("{} exists already", named(path))]
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// The system does not allow it.
    #[error("no permission for {}", named(path))]
    NotAllowed {
        /// The file.
        path: PathBuf,
    },
    /// A folder stands where a file was asked for.
    #[error("{} is a folder", named(path))]
    Folder {
        /// The folder.
        path: PathBuf,
    },
    /// A link stands where a file is to be written: what it leads to is not what was named.
    #[error("{} is a link", named(path))]
    Link {
        /// The link.
        path: PathBuf,
    },
    /// Neither a file nor a folder: a pipe or a device, which may never end.
    #[error("{} is no ordinary file", named(path))]
    NoOrdinaryFile {
        /// What stands there.
        path: PathBuf,
    },
    /// Larger than [`MAX_FILE_BYTES`], or than what this program writes.
    #[error("{} is too large", named(path))]
    TooLarge {
        /// The file.
        path: PathBuf,
    },
    /// A settings file that does not read as one.
    #[error("{} holds no settings of this program", named(path))]
    NotSettings {
        /// The file.
        path: PathBuf,
    },
    /// There is no place for settings on this system.
    #[error("this system names no folder for settings")]
    NoSettingsFolder,
    /// Anything else that the system reports.
    #[error("{}: {source}", named(path))]
    System {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

/// A path in a sentence: in quotes where one would not see it there, or not where it ends.
fn named(path: &Path) -> String {
    let name = path.display().to_string();
    let is_seen = !name.is_empty() && name.trim() == name;
    if is_seen { name } else { format!("\"{name}\"") }
}

impl StorageError {
    /// The file or folder that it is about, if any.
    pub fn path(&self) -> Option<&Path> {
        match self {
            Self::NotFound { path }
            | Self::Exists { path }
            | Self::NotAllowed { path }
            | Self::Folder { path }
            | Self::Link { path }
            | Self::NoOrdinaryFile { path }
            | Self::TooLarge { path }
            | Self::NotSettings { path }
            | Self::System { path, .. } => Some(path),
            Self::NoSettingsFolder => None,
        }
    }

    /// Error with its path as one writes it from a folder that it lies in.
    #[must_use]
    pub fn seen_from(mut self, folder: &Path) -> Self {
        match &mut self {
            Self::NotFound { path }
            | Self::Exists { path }
            | Self::NotAllowed { path }
            | Self::Folder { path }
            | Self::Link { path }
            | Self::NoOrdinaryFile { path }
            | Self::TooLarge { path }
            | Self::NotSettings { path }
            | Self::System { path, .. } => {
                if let Ok(inside) = path.strip_prefix(folder) {
                    *path = inside.to_owned();
                }
            }
            Self::NoSettingsFolder => {}
        }
        self
    }

    fn new(path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        match source.kind() {
            io::ErrorKind::NotFound => Self::NotFound { path },
            io::ErrorKind::AlreadyExists => Self::Exists { path },
            io::ErrorKind::IsADirectory => Self::Folder { path },
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                Self::NotAllowed { path }
            }
            _ => Self::System { path, source },
        }
    }
}

/// The folder in which a person expects documents; the working folder where the system names none.
pub fn documents_folder() -> PathBuf {
    let user = directories::UserDirs::new();
    user.map_or_else(PathBuf::new, |user| {
        user.document_dir().unwrap_or_else(|| user.home_dir()).to_owned()
    })
}

/// The own folder of whoever works here, which `~` stands for; `None` where the system names none.
pub fn home_folder() -> Option<PathBuf> {
    directories::UserDirs::new().map(|user| user.home_dir().to_owned())
}

/// Whether a path leads to a folder that is there.
pub fn is_folder(path: &Path) -> bool {
    path.is_dir()
}

/// Of some files those that are there.
pub fn present_files(mut paths: Vec<PathBuf>) -> Vec<PathBuf> {
    paths.retain(|path| path.is_file());
    paths
}

/// The content of an ordinary file of at most [`MAX_FILE_BYTES`].
pub fn read_file(path: &Path) -> Result<Vec<u8>, StorageError> {
    read_up_to(path, MAX_FILE_BYTES)
}

/// The content of a file which this program alone writes, of at most [`MAX_OWN_FILE_BYTES`].
fn read_own_file(path: &Path) -> Result<Vec<u8>, StorageError> {
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

/// Makes the renaming last through a power cut, where the system lets a folder be synced.
fn sync_folder(file: &Path) {
    if cfg!(unix)
        && let Err(error) = File::open(folder_of(file)).and_then(|folder| folder.sync_all())
    {
        log::debug!("the folder was not synced: {error}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_that_begins_or_ends_unseen_stands_in_quotes() {
        let not_found = |path: &str| StorageError::NotFound { path: path.into() }.to_string();
        assert_eq!(not_found("my prices.ron"), "my prices.ron was not found");
        for unseen in ["", " ", "\t", "\u{a0}", "prices.ron ", " prices.ron"] {
            assert_eq!(not_found(unseen), format!("\"{unseen}\" was not found"));
        }
    }

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
