//! A file on its way to its name: it appears there whole or not at all, and over another file only
//! if that is to be replaced.

use super::{
    folder::{folder_of, sync_folder},
    linux::{give_name, nameless_file, rename_to_free},
    notes::Note,
    passing_name::part_path,
};
use std::{
    fs::{self, File, Metadata, OpenOptions},
    io::{self, Write as _},
    path::{Path, PathBuf},
};

/// Less what the person's own mask takes away.
const FRESH: u32 = 0o666;
/// Permissions as long as it is not yet known to whom the file will belong.
const OWNER_ONLY: u32 = 0o600;

/// Writes a file under a name that is free; a name that is not is an error.
pub(super) fn create(target: &Path, bytes: &[u8], notes: Option<&Path>) -> io::Result<()> {
    match create_nameless(target, bytes) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {}
        done => return done,
    }
    // Not every file system knows files without a name, and some refuse to name them.
    let part = Part::write(target, bytes, None, notes)?;
    part.take_free_name(target)?;
    sync_folder(target);
    Ok(())
}

fn create_nameless(target: &Path, bytes: &[u8]) -> io::Result<()> {
    let file = nameless_file(folder_of(target), FRESH)?;
    fill(&file, bytes, None)?;
    give_name(&file, target)?;
    // Some file systems sync a file only once it has a name.
    if let Err(error) = file.sync_all() {
        log::debug!("a file was not synced: {error}");
    }
    sync_folder(target);
    Ok(())
}

/// Writes a file in place of the one that stands there, with its permissions.
pub(super) fn replace(
    target: &Path,
    bytes: &[u8],
    before: &Metadata,
    notes: Option<&Path>,
) -> io::Result<()> {
    let part = Part::write(target, bytes, Some(before), notes)?;
    fs::rename(&part.path, target)?;
    sync_folder(target);
    Ok(())
}

/// A file under a passing name beside its target: gone when dropped, unless it was renamed.
#[derive(Debug)]
struct Part {
    path: PathBuf,
    /// Goes after the part.
    note: Option<Note>,
}

impl Part {
    fn write(
        target: &Path,
        bytes: &[u8],
        before: Option<&Metadata>,
        notes: Option<&Path>,
    ) -> io::Result<Self> {
        let path = part_path(target);
        let note = notes.and_then(|folder| Note::leave(folder, &path));
        let mode = if before.is_some() { OWNER_ONLY } else { FRESH };
        // Without a name as long as it is not whole, so that next to nothing can be left behind.
        let named = nameless_file(folder_of(target), mode)
            .and_then(|file| fill(&file, bytes, before).map(|()| file))
            .and_then(|file| give_name(&file, &path));
        if named.is_ok() {
            return Ok(Self { path, note });
        }
        let file = new_file(&path, mode)?;
        let part = Self { path, note };
        fill(&file, bytes, before)?;
        Ok(part)
    }

    fn take_free_name(&self, target: &Path) -> io::Result<()> {
        let ways: [fn(&Path, &Path) -> io::Result<()>; 3] =
            [rename_to_free, link_to_free, reserve_and_rename];
        let mut taken = Err(io::ErrorKind::Unsupported.into());
        for take in ways {
            taken = take(&self.path, target);
            match &taken {
                // This file system can't do that, or nothing at all: the last one says why.
                Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {}
                _ => break,
            }
        }
        taken
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        match fs::remove_file(&self.path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                log::warn!("a part of a file stays until the next start: {error}");
                // Its lock goes with this program.
                std::mem::forget(self.note.take());
            }
            _ => {}
        }
    }
}

/// Gives a file a second name, if that is free.
fn link_to_free(from: &Path, to: &Path) -> io::Result<()> {
    fs::hard_link(from, to)
}

/// The least that every file system can do: an empty file takes the name, and is replaced at once.
/// A kill in between leaves the empty file until the next start, but never is another file lost.
fn reserve_and_rename(from: &Path, to: &Path) -> io::Result<()> {
    new_file(to, FRESH)?;
    fs::rename(from, to).inspect_err(|_not_renamed| {
        if let Err(error) = fs::remove_file(to) {
            log::warn!("an empty file stays behind: {error}");
        }
    })
}

/// Writes all of it and returns when it is on the disk.
fn fill(mut file: &File, bytes: &[u8], before: Option<&Metadata>) -> io::Result<()> {
    file.write_all(bytes)?;
    if let Some(before) = before {
        take_after(file, before)?;
    }
    file.sync_all()
}

/// Gives a file the owner and the permissions of the one that it is to replace.
#[cfg(unix)]
fn take_after(file: &File, before: &Metadata) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, fchown};
    let fresh = file.metadata()?;
    if (fresh.uid(), fresh.gid()) != (before.uid(), before.gid()) {
        match fchown(file, Some(before.uid()), Some(before.gid())) {
            // Nobody but the administrator can give a file away.
            Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {}
            changed => changed?,
        }
    }
    if fresh.permissions().mode() == before.permissions().mode() {
        // Drives without permissions refuse to change them.
        return Ok(());
    }
    file.set_permissions(before.permissions())
}

#[cfg(not(unix))]
fn take_after(_file: &File, _before: &Metadata) -> io::Result<()> {
    Ok(())
}

fn new_file(
    path: &Path,
    #[cfg_attr(not(unix), expect(unused_variables, reason = "only Unix has modes"))] mode: u32,
) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(mode);
    }
    options.open(path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::passing_name::{digest_in, remove_part};

    fn names_in(folder: &Path) -> Vec<String> {
        let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
        let mut names: Vec<_> = names.map(|name| name.into_string().unwrap()).collect();
        names.sort();
        names
    }

    /// The ways to a free name, the last one for any file system.
    fn ways() -> Vec<fn(&Path, &Path) -> io::Result<()>> {
        let mut ways: Vec<fn(&Path, &Path) -> io::Result<()>> =
            vec![link_to_free, reserve_and_rename];
        if cfg!(target_os = "linux") {
            ways.push(rename_to_free);
        }
        ways
    }

    #[test]
    fn every_way_to_a_free_name_takes_it_whole_and_never_one_that_is_not_free() {
        for take in ways() {
            let folder = tempfile::tempdir().unwrap();
            let (part, target) = (folder.path().join("part"), folder.path().join("quote.pdf"));
            fs::write(&part, "whole").unwrap();
            take(&part, &target).unwrap();
            assert_eq!(fs::read(&target).unwrap(), b"whole");
            fs::write(&part, "other").unwrap();
            fs::remove_file(&target).unwrap();
            fs::write(&target, "a colleague's").unwrap();
            let refused = take(&part, &target).unwrap_err();
            assert_eq!(refused.kind(), io::ErrorKind::AlreadyExists);
            assert_eq!(fs::read(&target).unwrap(), b"a colleague's");
        }
    }

    #[test]
    fn a_name_that_was_reserved_is_free_again_when_the_renaming_fails() {
        let folder = tempfile::tempdir().unwrap();
        let (gone, target) = (folder.path().join("gone"), folder.path().join("quote.pdf"));
        assert_eq!(reserve_and_rename(&gone, &target).unwrap_err().kind(), io::ErrorKind::NotFound);
        assert!(!target.exists());
    }

    #[test]
    fn a_part_does_not_outlive_what_it_is_written_for() {
        let folder = tempfile::tempdir().unwrap();
        let (quotes, notes) = (folder.path().join("quotes"), folder.path().join("notes"));
        fs::create_dir(&quotes).unwrap();
        let target = quotes.join("Ada.pdf");
        let part = Part::write(&target, b"whole", None, Some(&notes)).unwrap();
        assert_eq!(fs::read(&part.path).unwrap(), b"whole");
        assert!(digest_in(&part.path).is_some() && !part.path.to_string_lossy().contains("Ada"));
        assert_eq!(names_in(&notes).len(), 1);
        part.take_free_name(&target).unwrap();
        drop(part);
        assert_eq!((names_in(&quotes), names_in(&notes).len()), (vec!["Ada.pdf".to_owned()], 0));
        drop(Part::write(&target, b"other", None, Some(&notes)).unwrap());
        assert_eq!((names_in(&quotes), names_in(&notes).len()), (vec!["Ada.pdf".to_owned()], 0));
    }

    #[test]
    fn a_renaming_that_fails_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let (quotes, notes) = (folder.path().join("quotes"), folder.path().join("notes"));
        let (target, other) = (quotes.join("quote.pdf"), folder.path().join("other"));
        // A file was here when it was looked at.
        fs::create_dir_all(&target).unwrap();
        fs::write(&other, "").unwrap();
        let before = fs::metadata(&other).unwrap();
        assert!(replace(&target, b"whole", &before, Some(&notes)).is_err());
        assert_eq!((names_in(&quotes), names_in(&notes).len()), (vec!["quote.pdf".to_owned()], 0));
    }

    #[test]
    fn an_empty_file_that_took_a_name_goes_with_its_part_and_nothing_else_does() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("quote.pdf");
        let part = part_path(&target);
        for (name, content) in [("quote.pdf", ""), ("empty", ""), ("other.pdf", "another")] {
            fs::write(folder.path().join(name), content).unwrap();
        }
        fs::write(&part, "whole").unwrap();
        assert!(remove_part(&part).unwrap());
        assert_eq!(names_in(folder.path()), ["empty", "other.pdf"]);
        // One that holds something is whole: it was killed before the name was taken.
        fs::write(&target, "the one before").unwrap();
        fs::write(&part, "whole").unwrap();
        assert!(remove_part(&part).unwrap() && remove_part(&part).unwrap());
        assert_eq!(names_in(folder.path()), ["empty", "other.pdf", "quote.pdf"]);
    }

    #[cfg(unix)]
    #[test]
    fn a_part_of_a_file_to_be_replaced_is_for_its_owner_until_it_has_the_permissions_of_that() {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o7777;
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("quote.pdf");
        fs::write(&target, "old").unwrap();
        fs::set_permissions(&target, fs::Permissions::from_mode(0o646)).unwrap();
        let file = new_file(&folder.path().join("part"), OWNER_ONLY).unwrap();
        assert_eq!(file.metadata().unwrap().permissions().mode() & 0o7777, 0o600);
        replace(&target, b"new", &fs::metadata(&target).unwrap(), None).unwrap();
        assert_eq!((fs::read(&target).unwrap(), mode(&target)), (b"new".to_vec(), 0o646));
    }
}
