//! Remembers what is being written under a passing name, so that the next start removes what a
//! killed one left.
//!
//! A note holds one path, of a part of a file, and lies in the folder for what the program has not
//! finished. It is written before the part is there and goes after it. Whoever writes holds a lock
//! on the note, which the system lets go of however the program ends: a note that can be locked is
//! one of a program that is gone.

use super::{
    folder::{make_folder, sync_folder},
    passing_name::{remove_part, unguessed},
};
use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, Read as _, Write as _},
    path::{Path, PathBuf},
    time::Duration,
};

const START: &str = "writing-";
const ENDING: &str = ".note";
/// Length that no path comes near, in bytes.
const LONGEST: u64 = 64 * 1024;
/// Time that a drive which is not there now may take to come back.
const KEPT: Duration = Duration::from_hours(31 * 24);

/// Note that a part of a file is being written; gone when dropped.
#[derive(Debug)]
pub(super) struct Note {
    path: PathBuf,
    /// Locked as long as the part may be there.
    file: File,
}

impl Note {
    /// Leaves a note of a part in a folder, which is made if it is missing. The part is written
    /// even without a note, so there is no error: it only would stay behind after a kill.
    pub(super) fn leave(folder: &Path, part: &Path) -> Option<Self> {
        let left = make_folder(folder).and_then(|()| Self::write(folder, part));
        left.inspect_err(|error| log::debug!("what is written is not noted: {error}")).ok()
    }

    fn write(folder: &Path, part: &Path) -> io::Result<Self> {
        let bytes = bytes_of(&std::path::absolute(part)?);
        loop {
            let path = folder.join(format!("{START}{:016x}{ENDING}", unguessed()));
            let note = Self { file: new_note(&path)?, path };
            note.file.lock()?;
            // A start that came in between took it for one that was left behind.
            if note.path.exists() {
                (&note.file).write_all(&bytes)?;
                note.file.sync_all()?;
                sync_folder(&note.path);
                return Ok(note);
            }
        }
    }
}

impl Drop for Note {
    fn drop(&mut self) {
        if let Err(error) = remove(&self.path) {
            log::debug!("a note stays until the next start: {error}");
        }
    }
}

/// Removes what killed runs of this program were writing, as the notes in a folder say. What
/// another one is writing just now is left alone.
pub fn remove_leftovers(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for note in entries.flatten().map(|entry| entry.path()).filter(|path| is_note(path)) {
        match settle(&note) {
            // Whoever wrote it, or another start, was faster.
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                log::warn!("what was left behind stays until the next start: {error}");
            }
            _ => {}
        }
    }
}

fn settle(note: &Path) -> io::Result<()> {
    let file = OpenOptions::new().read(true).write(true).open(note)?;
    match file.try_lock() {
        Err(TryLockError::WouldBlock) => return Ok(()),
        locked => locked?,
    }
    let mut bytes = Vec::new();
    (&file).take(LONGEST).read_to_end(&mut bytes)?;
    let part = path_of(bytes);
    let is_drive_away = part.parent().is_some_and(|folder| !folder.exists());
    let age = file.metadata()?.modified()?.elapsed().unwrap_or_default();
    // A path of any other kind is none of ours, whoever wrote that note.
    if remove_part(&part)? && is_drive_away && age < KEPT {
        return Ok(());
    }
    remove(note)
}

/// Removes a file, if it is there.
fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn is_note(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.starts_with(START) && name.ends_with(ENDING)
}

fn new_note(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options.open(path)
}

#[cfg(unix)]
fn bytes_of(path: &Path) -> Vec<u8> {
    use std::os::unix::ffi::OsStrExt as _;
    path.as_os_str().as_bytes().to_owned()
}

#[cfg(unix)]
fn path_of(bytes: Vec<u8>) -> PathBuf {
    use std::os::unix::ffi::OsStringExt as _;
    std::ffi::OsString::from_vec(bytes).into()
}

#[cfg(not(unix))]
fn bytes_of(path: &Path) -> Vec<u8> {
    path.to_string_lossy().into_owned().into_bytes()
}

#[cfg(not(unix))]
fn path_of(bytes: Vec<u8>) -> PathBuf {
    String::from_utf8_lossy(&bytes).into_owned().into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::passing_name::part_path;

    /// A folder for notes and a part that lies elsewhere.
    fn note_and_part() -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let quotes = folder.path().join("quotes");
        fs::create_dir(&quotes).unwrap();
        let part = part_path(&quotes.join("Ada.pdf"));
        fs::write(&part, "half").unwrap();
        (folder, part)
    }

    /// Note that a killed program leaves, without the lock.
    fn left(folder: &Path, content: &[u8]) -> PathBuf {
        let note = folder.join("writing-0123456789abcdef.note");
        fs::write(&note, content).unwrap();
        note
    }

    #[test]
    fn what_a_killed_program_was_writing_is_removed_at_the_next_start() {
        let (folder, part) = note_and_part();
        let note = left(folder.path(), &bytes_of(&part));
        remove_leftovers(folder.path());
        assert!(!part.exists() && !note.exists());
        // It has been killed before the part was there, or even before the note was written.
        for content in [bytes_of(&part), Vec::new()] {
            let note = left(folder.path(), &content);
            remove_leftovers(folder.path());
            assert!(!note.exists());
        }
    }

    #[test]
    fn what_a_running_program_is_writing_is_left_alone() {
        let (folder, part) = note_and_part();
        let note = Note::leave(folder.path(), &part).unwrap();
        remove_leftovers(folder.path());
        assert!(part.exists() && note.path.exists());
        let text = fs::read(&note.path).unwrap();
        assert_eq!(path_of(text), part);
        assert!(!note.path.to_string_lossy().contains("Ada"));
        let path = note.path.clone();
        drop(note);
        assert!(part.exists() && !path.exists(), "a note is all that goes with it");
    }

    #[test]
    fn a_note_removes_nothing_but_parts() {
        let folder = tempfile::tempdir().unwrap();
        for name in
            ["quote.pdf", ".needlepoint-.part", ".needlepoint-0123456789abcdef0123456789abcdef.pdf"]
        {
            let file = folder.path().join(name);
            fs::write(&file, "a quote").unwrap();
            let note = left(folder.path(), &bytes_of(&file));
            remove_leftovers(folder.path());
            assert!(file.exists() && !note.exists(), "{name}");
        }
        remove_leftovers(&folder.path().join("not there"));
    }

    #[test]
    fn a_note_of_a_drive_that_is_away_waits_for_it_for_a_month() {
        let (folder, part) = note_and_part();
        let note = left(folder.path(), &bytes_of(&part));
        let (quotes, away) = (part.parent().unwrap(), folder.path().join("away"));
        fs::rename(quotes, &away).unwrap();
        remove_leftovers(folder.path());
        assert!(note.exists());
        fs::rename(&away, quotes).unwrap();
        remove_leftovers(folder.path());
        assert!(!part.exists() && !note.exists());
        let note = left(folder.path(), &bytes_of(&away.join(part.file_name().unwrap())));
        let long_ago = std::time::UNIX_EPOCH + KEPT;
        File::options().write(true).open(&note).unwrap().set_modified(long_ago).unwrap();
        remove_leftovers(folder.path());
        assert!(!note.exists());
    }
}
