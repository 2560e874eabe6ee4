//! Crash reports: notes that a run of this program which broke off left for the next one, readable
//! by their owner only.

use super::{StorageError, folder::make_folder, reading::read_own_file};
use std::{
    fs::{self, OpenOptions},
    io::{self, Write as _},
    path::{Path, PathBuf},
};

/// Number of reports that lie in a folder at once.
const SLOTS: u8 = 8;
/// The most bytes of a report.
const LONGEST: usize = 16 * 1024;

/// Report of a crash that lies in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrashReport {
    /// Its file.
    pub path: PathBuf,
    /// Its text.
    pub text: String,
}

/// Leaves a report in a folder, which is made if it is missing, and says where. The oldest one gives
/// way if there are many.
///
/// The program is breaking off: nothing is logged here, and no disk is waited for.
pub fn leave_crash_report(folder: &Path, text: &str) -> Result<PathBuf, StorageError> {
    make_folder(folder).map_err(|error| StorageError::new(folder, error))?;
    let text = shortened(text);
    for path in slots(folder) {
        match write_new(&path, text) {
            Ok(()) => return Ok(path),
            // Another run may break off at the same time.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(StorageError::new(&path, error)),
        }
    }
    let when = |path: &PathBuf| fs::metadata(path).and_then(|file| file.modified()).ok();
    let oldest = slots(folder).min_by_key(when).unwrap_or_default();
    let replaced = erase(&oldest).and_then(|()| write_new(&oldest, text));
    replaced.map_err(|error| StorageError::new(&oldest, error))?;
    Ok(oldest)
}

/// The reports in a folder that can be read.
pub fn read_crash_reports(folder: &Path) -> Vec<CrashReport> {
    let read = |path: PathBuf| {
        let bytes = read_own_file(&path).ok()?;
        let text = shortened(&String::from_utf8_lossy(&bytes)).to_owned();
        Some(CrashReport { path, text })
    };
    slots(folder).filter_map(read).collect()
}

/// Erases reports, as many of them as it can. One that another window has erased is none to miss.
pub fn erase_crash_reports(paths: &[PathBuf]) -> Result<(), StorageError> {
    let erase = |path: &PathBuf| erase(path).map_err(|error| StorageError::new(path, error));
    paths.iter().map(erase).fold(Ok(()), Result::and)
}

fn slots(folder: &Path) -> impl Iterator<Item = PathBuf> {
    (1..=SLOTS).map(move |slot| folder.join(format!("crash-{slot}.txt")))
}

/// A text as far as a report holds it.
fn shortened(text: &str) -> &str {
    text.get(..text.floor_char_boundary(LONGEST)).unwrap_or_default()
}

/// Writes a file that is not there yet, for its owner only, or leaves none.
fn write_new(path: &Path, text: &str) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    let mut file = options.open(path)?;
    file.write_all(text.as_bytes()).inspect_err(|_| {
        // It holds next to nothing if it stays.
        let _stays = fs::remove_file(path);
    })
}

fn erase(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::{Duration, UNIX_EPOCH};

    fn texts(folder: &Path) -> Vec<String> {
        read_crash_reports(folder).into_iter().map(|report| report.text).collect()
    }

    #[test]
    fn a_report_is_read_as_it_was_left_until_it_is_erased() {
        let folder = tempfile::tempdir().unwrap();
        let below = folder.path().join("not/there/yet");
        assert!(read_crash_reports(&below).is_empty());
        let path = leave_crash_report(&below, "one").unwrap();
        leave_crash_report(&below, "two").unwrap();
        assert_eq!(texts(&below), ["one", "two"]);
        let paths = [path, below.join("crash-5.txt")];
        erase_crash_reports(&paths).unwrap();
        assert_eq!(texts(&below), ["two"]);
    }

    #[test]
    fn of_many_reports_the_oldest_gives_way() {
        let folder = tempfile::tempdir().unwrap();
        for slot in 1..=SLOTS {
            leave_crash_report(folder.path(), &slot.to_string()).unwrap();
        }
        let third = folder.path().join("crash-3.txt");
        let long_ago = UNIX_EPOCH + Duration::from_hours(24);
        fs::File::options().write(true).open(&third).unwrap().set_modified(long_ago).unwrap();
        assert_eq!(leave_crash_report(folder.path(), "new").unwrap(), third);
        assert_eq!(texts(folder.path()), ["1", "2", "new", "4", "5", "6", "7", "8"]);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), usize::from(SLOTS));
    }

    #[test]
    fn a_long_report_is_cut_between_two_characters() {
        let folder = tempfile::tempdir().unwrap();
        leave_crash_report(folder.path(), &format!("x{}", "ß".repeat(LONGEST))).unwrap();
        let lengths: Vec<usize> = texts(folder.path()).iter().map(String::len).collect();
        assert_eq!(lengths, [LONGEST - 1]);
    }

    #[test]
    fn a_report_that_can_not_be_written_or_erased_names_its_path() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        fs::write(&file, "").unwrap();
        let error = leave_crash_report(&file, "one").unwrap_err();
        assert_eq!(error.path(), Some(file.as_path()));
        let report = folder.path().join("crash-1.txt");
        fs::create_dir(&report).unwrap();
        assert!(read_crash_reports(folder.path()).is_empty());
        let error = erase_crash_reports(std::slice::from_ref(&report)).unwrap_err();
        assert_eq!(error.path(), Some(report.as_path()));
        assert_eq!(
            leave_crash_report(folder.path(), "one").unwrap(),
            folder.path().join("crash-2.txt")
        );
    }

    #[cfg(unix)]
    #[test]
    fn only_its_owner_may_read_a_report_and_no_link_is_written_through() {
        use std::os::unix::fs::{PermissionsExt as _, symlink};
        let folder = tempfile::tempdir().unwrap();
        symlink("elsewhere", folder.path().join("crash-1.txt")).unwrap();
        let path = leave_crash_report(folder.path(), "one").unwrap();
        assert_eq!(path, folder.path().join("crash-2.txt"));
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        assert!(!folder.path().join("elsewhere").exists());
    }
}
