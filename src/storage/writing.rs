//! Writes files: a quote only where a file may stand, settings by way of a link too.

use super::{
    StorageError,
    folder::folder_of,
    part::{create, replace},
};
use std::{
    fs::{self, Metadata},
    io,
    path::{Path, PathBuf},
};

/// Permission to replace a file that is already there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overwrite {
    /// Fail with [`StorageError::Exists`] instead.
    Refuse,
    /// Replace it, as a whole or not at all.
    Replace,
}

/// Number of links that may lead from one to the next.
const MOST_LINKS: u8 = 40;

/// Writes a file as a whole or not at all, and returns when it is on the disk.
///
/// Only a file is replaced: a link, a folder, a pipe or a device under its name is an error.
/// `notes` is the folder that remembers what is on its way, for [`super::remove_leftovers`].
pub fn export_file(
    path: &Path,
    bytes: &[u8],
    overwrite: Overwrite,
    notes: Option<&Path>,
) -> Result<(), StorageError> {
    // A separator at the end would have a link followed.
    let names_a_folder = path.to_string_lossy().ends_with(std::path::is_separator);
    match path.file_name() {
        Some(name) if !names_a_folder => put(&path.with_file_name(name), bytes, overwrite, notes),
        _ => Err(StorageError::Folder { path: path.to_owned() }),
    }
}

/// Writes a file as [`export_file`] does, or replaces it; but a link is followed and stays. What is
/// on its way is noted beside it.
pub(super) fn write_file(path: &Path, bytes: &[u8]) -> Result<(), StorageError> {
    let target = followed(path).map_err(|error| StorageError::new(path, error))?;
    put(&target, bytes, Overwrite::Replace, Some(folder_of(path)))
}

/// The file that links lead to, whether it is there or not.
fn followed(path: &Path) -> io::Result<PathBuf> {
    let mut target = path.to_owned();
    for _ in 0..MOST_LINKS {
        match fs::read_link(&target) {
            Ok(next) => target = folder_of(&target).join(next),
            Err(_no_link) => return Ok(target),
        }
    }
    Err(io::Error::other("its links lead round in a circle"))
}

fn put(
    target: &Path,
    bytes: &[u8],
    overwrite: Overwrite,
    notes: Option<&Path>,
) -> Result<(), StorageError> {
    let may_replace = overwrite == Overwrite::Replace;
    let done = match file_at(target)? {
        Some(before) if may_replace => replace(target, bytes, &before, notes),
        Some(_) => Err(io::ErrorKind::AlreadyExists.into()),
        None => create(target, bytes, notes).or_else(|error| {
            // It may have appeared just now.
            match file_at(target) {
                Ok(Some(before)) if may_replace && error.kind() == io::ErrorKind::AlreadyExists => {
                    replace(target, bytes, &before, notes)
                }
                _ => Err(error),
            }
        }),
    };
    done.map_err(|error| StorageError::new(target, error))
}

/// Metadata of the file at a path, if there is one; anything else there is an error.
fn file_at(path: &Path) -> Result<Option<Metadata>, StorageError> {
    let what = match fs::symlink_metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        what => what.map_err(|error| StorageError::new(path, error))?,
    };
    let path = path.to_owned();
    if what.is_symlink() {
        Err(StorageError::Link { path })
    } else if what.is_dir() {
        Err(StorageError::Folder { path })
    } else if what.is_file() {
        Ok(Some(what))
    } else {
        Err(StorageError::NoOrdinaryFile { path })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::read_file;

    /// A folder for quotes and one for notes.
    fn folders() -> (tempfile::TempDir, tempfile::TempDir) {
        (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap())
    }

    fn count(folder: &tempfile::TempDir) -> usize {
        fs::read_dir(folder.path()).unwrap().count()
    }

    #[test]
    fn a_file_is_replaced_only_where_that_was_asked_for() {
        let (folder, notes) = folders();
        let path = folder.path().join("quote.pdf");
        let export = |bytes, overwrite| export_file(&path, bytes, overwrite, Some(notes.path()));
        export(b"first", Overwrite::Refuse).unwrap();
        let refused = export(b"second", Overwrite::Refuse);
        assert!(matches!(refused, Err(StorageError::Exists { path: named }) if named == path));
        assert_eq!(read_file(&path).unwrap(), b"first");
        export(b"third", Overwrite::Replace).unwrap();
        assert_eq!(read_file(&path).unwrap(), b"third");
        assert_eq!((count(&folder), count(&notes)), (1, 0), "nothing temporary is left");
    }

    #[test]
    fn a_file_that_can_not_be_written_names_its_path_and_leaves_nothing() {
        let (folder, notes) = folders();
        let missing = folder.path().join("gone/quote.pdf");
        for overwrite in [Overwrite::Refuse, Overwrite::Replace] {
            let error = export_file(&missing, b"", overwrite, Some(notes.path())).unwrap_err();
            assert!(
                matches!(&error, StorageError::NotFound { path } if *path == missing),
                "{error}"
            );
        }
        assert!(matches!(read_file(&missing), Err(StorageError::NotFound { .. })));
        assert_eq!((count(&folder), count(&notes)), (0, 0));
    }

    #[test]
    fn without_a_folder_for_notes_a_file_is_written_all_the_same() {
        let (folder, notes) = folders();
        let path = folder.path().join("quote.pdf");
        let no_folder = notes.path().join("file");
        fs::write(&no_folder, "").unwrap();
        for notes in [None, Some(no_folder.as_path())] {
            export_file(&path, b"quote", Overwrite::Replace, notes).unwrap();
            assert_eq!(read_file(&path).unwrap(), b"quote");
        }
        assert_eq!(count(&folder), 1);
    }

    #[test]
    fn a_folder_is_never_written_to_as_a_file() {
        let (folder, notes) = folders();
        let inside = folder.path().join("quote.pdf");
        fs::create_dir(&inside).unwrap();
        let with_separator = PathBuf::from(format!("{}/", folder.path().join("new.pdf").display()));
        for path in [&inside, &with_separator, &folder.path().join("..")] {
            for overwrite in [Overwrite::Refuse, Overwrite::Replace] {
                let error = export_file(path, b"quote", overwrite, Some(notes.path())).unwrap_err();
                assert!(matches!(error, StorageError::Folder { .. }), "{error}");
            }
        }
        assert_eq!((count(&folder), count(&notes)), (1, 0));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_a_pipe_and_a_device_are_refused_and_stay() {
        use std::os::unix::{fs::symlink, net::UnixListener};
        let (folder, notes) = folders();
        let at = |name: &str| folder.path().join(name);
        fs::write(at("real.pdf"), "old").unwrap();
        symlink(at("real.pdf"), at("link.pdf")).unwrap();
        symlink(at("gone.pdf"), at("dangling.pdf")).unwrap();
        symlink("/dev/null", at("device.pdf")).unwrap();
        symlink(folder.path(), at("folder.pdf")).unwrap();
        let _socket = UnixListener::bind(at("socket.pdf")).unwrap();
        for overwrite in [Overwrite::Refuse, Overwrite::Replace] {
            let export = |path: &Path| export_file(path, b"new", overwrite, Some(notes.path()));
            for name in ["link.pdf", "dangling.pdf", "device.pdf", "folder.pdf"] {
                let error = export(&at(name)).unwrap_err();
                assert!(matches!(error, StorageError::Link { .. }), "{name}: {error}");
                assert!(fs::symlink_metadata(at(name)).unwrap().is_symlink(), "{name}");
            }
            for path in [at("socket.pdf"), PathBuf::from("/dev/null")] {
                let error = export(&path).unwrap_err();
                assert!(matches!(error, StorageError::NoOrdinaryFile { .. }), "{error}");
            }
        }
        assert_eq!(fs::read(at("real.pdf")).unwrap(), b"old");
        assert!(!at("gone.pdf").exists());
        assert_eq!((count(&folder), count(&notes)), (6, 0));
    }

    #[cfg(unix)]
    #[test]
    fn a_fresh_file_has_the_permissions_of_any_other() {
        use std::os::unix::fs::PermissionsExt as _;
        let (folder, notes) = folders();
        let (path, other) = (folder.path().join("quote.pdf"), folder.path().join("other"));
        export_file(&path, b"quote", Overwrite::Replace, Some(notes.path())).unwrap();
        fs::write(&other, "").unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode();
        assert_eq!(mode(&path), mode(&other));
    }

    #[cfg(unix)]
    #[test]
    fn writing_through_links_keeps_them_whether_or_not_the_file_is_there() {
        use std::os::unix::fs::symlink;
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::create_dir(at("kept")).unwrap();
        symlink("kept/second", at("first")).unwrap();
        symlink("real", at("kept/second")).unwrap();
        for text in ["new", "newer"] {
            write_file(&at("first"), text.as_bytes()).unwrap();
            assert_eq!(fs::read_to_string(at("kept/real")).unwrap(), text);
            for link in ["first", "kept/second"] {
                assert!(fs::symlink_metadata(at(link)).unwrap().is_symlink(), "{link}");
            }
        }
        assert_eq!(count(&folder), 2, "no note and no part is left");
    }

    #[cfg(unix)]
    #[test]
    fn links_to_a_device_or_in_a_circle_are_refused_and_stay() {
        use std::os::unix::fs::symlink;
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        symlink("/dev/null", at("device")).unwrap();
        symlink("round", at("around")).unwrap();
        symlink("around", at("round")).unwrap();
        let device = write_file(&at("device"), b"settings").unwrap_err();
        assert!(matches!(device, StorageError::NoOrdinaryFile { .. }), "{device}");
        let circle = write_file(&at("round"), b"settings").unwrap_err();
        assert!(circle.to_string().contains("circle"), "{circle}");
        assert_eq!(count(&folder), 3);
    }
}
