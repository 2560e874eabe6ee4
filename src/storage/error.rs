//! Errors of reading and writing files, with their paths.

use std::{
    io,
    path::{Path, PathBuf},
};

/// Reason why a file can't be read or written.
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
        /// The pipe or device.
        path: PathBuf,
    },
    /// Larger than [`MAX_FILE_BYTES`](super::MAX_FILE_BYTES), or than what this program writes.
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
        /// Error of the system.
        source: io::Error,
    },
}

/// A path in a sentence: in quotes if one would not see it there, or not see where it ends.
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
                    let is_folder = inside.as_os_str().is_empty();
                    *path = if is_folder { ".".into() } else { inside.to_owned() };
                }
            }
            Self::NoSettingsFolder => {}
        }
        self
    }

    pub(super) fn new(path: &Path, source: io::Error) -> Self {
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
}
