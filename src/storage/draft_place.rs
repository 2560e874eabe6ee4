//! The places in which drafts lie: one for each window, readable by their owner only.

use super::{
    StorageError,
    folder::{make_folder, sync_folder},
    reading::read_own_file,
    settings::settings_folder_named,
};
use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, Write as _},
    path::{Path, PathBuf},
};

/// Number of windows that at once each keep a draft of their own.
const SLOTS: u8 = 8;

/// The place of one window's draft, which no other window uses while this one is open.
///
/// Two files hold it. What is chosen stands in the one at once, so that nothing is lost if the
/// program is killed; the other is what the disk is sure to have, for when the power is cut while
/// the first is on its way there.
#[derive(Debug)]
pub struct DraftPlace {
    folder: PathBuf,
    slot: u8,
    /// Held once the place is claimed, and let go of by the system however the program ends.
    lock: File,
}

/// Certainty that a file has before it takes the place of the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Certainty {
    /// It survives the program.
    Program,
    /// It survives the power.
    Power,
}

impl DraftPlace {
    /// The first place in a folder that no other window uses; the folder is made if it is missing.
    /// `None` if all are in use.
    pub fn claim(folder: &Path) -> Result<Option<Self>, StorageError> {
        make_folder(folder).map_err(|error| StorageError::new(folder, error))?;
        for slot in 1..=SLOTS {
            let place = Self::open(folder, slot)?;
            match place.lock.try_lock() {
                Err(TryLockError::WouldBlock) => {}
                Err(TryLockError::Error(error)) if error.kind() != io::ErrorKind::Unsupported => {
                    return Err(StorageError::new(&lock_path(folder, slot), error));
                }
                // A drive that knows no locks keeps the draft of one window.
                Ok(()) | Err(TryLockError::Error(_)) => return Ok(Some(place)),
            }
        }
        Ok(None)
    }

    /// The draft that was kept last, if any, followed by the one before it that is sure to be
    /// whole. If there is none in this place, it takes over the newest one of the windows that are
    /// gone.
    pub fn read(&self) -> Result<Vec<Vec<u8>>, StorageError> {
        if !self.draft().exists() {
            self.take_over()?;
        }
        let last = match read_own_file(&self.draft()) {
            // Without it the other one is what a kill has left of a patient who was erased.
            Err(StorageError::NotFound { .. }) => return Ok(Vec::new()),
            // No draft is that large, so this one is as good as one that can't be understood.
            Err(StorageError::TooLarge { .. }) => Vec::new(),
            read => read?,
        };
        Ok(std::iter::once(last).chain(read_own_file(&self.sure_draft())).collect())
    }

    fn take_over(&self) -> Result<(), StorageError> {
        let when = |place: &Self| fs::metadata(place.draft()).and_then(|file| file.modified()).ok();
        let left_behind = left_behind(&self.folder, Some(self.slot))?.into_iter().flatten();
        let newest = left_behind.filter_map(|place| Some((when(&place)?, place)));
        let Some((_, newest)) = newest.max_by_key(|(when, _)| *when) else { return Ok(()) };
        let rename = |from: PathBuf, to: PathBuf| match fs::rename(&from, to) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                Err(StorageError::new(&from, error))
            }
            _ => Ok(()),
        };
        rename(newest.draft(), self.draft())?;
        rename(newest.sure_draft(), self.sure_draft())
    }

    /// Puts a draft that can't be read out of the way and says where.
    pub fn set_aside(&self) -> Result<PathBuf, StorageError> {
        let (draft, aside) = (self.draft(), self.aside());
        fs::rename(&draft, &aside).map_err(|error| StorageError::new(&draft, error))?;
        Ok(aside)
    }

    /// Erases what a kill left half written, here and wherever the window is gone. Drafts stay.
    pub fn sweep(&self) -> Result<(), StorageError> {
        let litter = |place: &Self| {
            let mut kept = vec![place.draft(), place.aside()];
            kept.extend(place.draft().exists().then(|| place.sure_draft()));
            place.erase_files(|path| !kept.iter().any(|kept| kept == path))
        };
        let left_behind = left_behind(&self.folder, Some(self.slot))?.into_iter();
        let swept = left_behind.map(|place| litter(&place?)).fold(Ok(()), Result::and);
        swept.and(litter(self))
    }

    /// Erases the drafts, what was set aside and what was half written, here and wherever the
    /// window is gone: nothing of a patient stays who is not on a desk any more. The draft of this
    /// desk goes last: if it is gone, all is.
    pub(super) fn erase(&self) -> Result<(), StorageError> {
        let others = erase_left_behind(&self.folder, Some(self.slot));
        let draft = self.draft();
        let own = self.erase_files(|path| path != draft).and(self.erase_files(|_| true));
        others.and(own)
    }

    /// Erases those of the files in this place that are `meant`, as many of them as it can.
    fn erase_files(&self, meant: impl Fn(&Path) -> bool) -> Result<(), StorageError> {
        let files = files(&self.folder)?.into_iter().filter(|(slot, _)| *slot == self.slot);
        let meant = files.map(|(_, path)| path).filter(|path| meant(path));
        let erase = |path: PathBuf| erase(&path).map_err(|error| StorageError::new(&path, error));
        meant.map(erase).fold(Ok(()), Result::and)
    }

    /// Writes the draft, so that it survives the program. It waits for no disk.
    pub(super) fn write(&self, bytes: &[u8]) -> Result<(), StorageError> {
        let path = self.draft();
        let written = write_part(&path, bytes, Certainty::Program).and_then(|()| finish(&path));
        written.map_err(|error| StorageError::new(&path, error))
    }

    /// Writes the draft beside itself, so that it survives the power once it is
    /// [taken](Self::take_sure). It waits for the disk.
    pub(super) fn write_sure(&self, bytes: &[u8]) -> Result<(), StorageError> {
        let path = self.sure_draft();
        let written = write_part(&path, bytes, Certainty::Power);
        written.map_err(|error| StorageError::new(&path, error))
    }

    /// Puts what was written last by [`Self::write_sure`] in the place of what was there before.
    pub(super) fn take_sure(&self) -> Result<(), StorageError> {
        let path = self.sure_draft();
        finish(&path).map_err(|error| StorageError::new(&path, error))?;
        sync_folder(&path);
        Ok(())
    }

    /// Lets go of what was written last by [`Self::write_sure`].
    pub(super) fn drop_sure(&self) -> Result<(), StorageError> {
        let part = part_of(&self.sure_draft());
        erase(&part).map_err(|error| StorageError::new(&part, error))
    }

    fn draft(&self) -> PathBuf {
        self.folder.join(format!("draft-{}.json", self.slot))
    }

    fn sure_draft(&self) -> PathBuf {
        self.folder.join(format!("draft-{}.sure.json", self.slot))
    }

    /// Path to which a draft that can't be read is moved.
    fn aside(&self) -> PathBuf {
        self.folder.join(format!("draft-{}.unreadable.json", self.slot))
    }

    /// A place that is not claimed yet.
    fn open(folder: &Path, slot: u8) -> Result<Self, StorageError> {
        let lock = lock_path(folder, slot);
        let opened = OpenOptions::new().write(true).create(true).truncate(false).open(&lock);
        let lock = opened.map_err(|error| StorageError::new(&lock, error))?;
        Ok(Self { folder: folder.to_owned(), slot, lock })
    }
}

/// Erases all that windows which are gone have left in a folder, for a window that has no place of
/// its own there.
pub fn erase_drafts_left_behind(folder: &Path) -> Result<(), StorageError> {
    if folder.exists() { erase_left_behind(folder, None) } else { Ok(()) }
}

fn erase_left_behind(folder: &Path, own: Option<u8>) -> Result<(), StorageError> {
    let left_behind = left_behind(folder, own)?.into_iter();
    left_behind.map(|place| place?.erase_files(|_| true)).fold(Ok(()), Result::and)
}

/// The places in which windows that are gone left something. They are held as long as they are
/// looked at, so that no window that opens meanwhile reads what is about to go.
fn left_behind(
    folder: &Path,
    own: Option<u8>,
) -> Result<Vec<Result<DraftPlace, StorageError>>, StorageError> {
    let files = files(folder)?;
    let has_files = |slot: &u8| files.iter().any(|(of, _)| of == slot);
    let others = (1..=SLOTS).filter(|slot| Some(*slot) != own).filter(has_files);
    let places = others.map(|slot| {
        let place = DraftPlace::open(folder, slot)?;
        match place.lock.try_lock() {
            Ok(()) => Ok(Some(place)),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => {
                Err(StorageError::new(&lock_path(folder, slot), error))
            }
        }
    });
    Ok(places.filter_map(Result::transpose).collect())
}

/// The files with something of a patient in a folder, each with the place that it belongs to.
fn files(folder: &Path) -> Result<Vec<(u8, PathBuf)>, StorageError> {
    let failed = |error| StorageError::new(folder, error);
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        if let Some(slot) = entry.file_name().to_str().and_then(slot_of) {
            files.push((slot, entry.path()));
        }
    }
    Ok(files)
}

/// The place that a file of this name belongs to; `None` for its lock, which holds nothing, and for
/// the files of others. Earlier versions wrote drafts as `.draft-1.json.Xy3z5Q` first.
fn slot_of(name: &str) -> Option<u8> {
    let name = name.strip_prefix('.').unwrap_or(name).strip_prefix("draft-")?;
    let (slot, kind) = name.split_once('.')?;
    let slot = slot.parse().ok().filter(|slot| (1..=SLOTS).contains(slot))?;
    (kind != "lock").then_some(slot)
}

fn lock_path(folder: &Path, slot: u8) -> PathBuf {
    folder.join(format!("draft-{slot}.lock"))
}

/// Path under which a file is written. Nobody else writes in this place, so it never changes, and
/// what a kill has left is known by it.
fn part_of(path: &Path) -> PathBuf {
    path.with_extension("part")
}

/// Writes the file that is to take the place of another, for its owner only.
fn write_part(path: &Path, bytes: &[u8], certainty: Certainty) -> io::Result<()> {
    let part = part_of(path);
    // One that a kill has left may be readable by others.
    erase(&part)?;
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    let mut file = options.open(&part)?;
    let written = file.write_all(bytes).and_then(|()| match certainty {
        Certainty::Program => Ok(()),
        Certainty::Power => file.sync_all(),
    });
    written.inspect_err(|_| leave_nothing(&part))
}

/// Puts what was written in the place of a file.
fn finish(path: &Path) -> io::Result<()> {
    let part = part_of(path);
    fs::rename(&part, path).inspect_err(|_| leave_nothing(&part))
}

/// Erases what could not be finished; if that fails too, the next start does it.
fn leave_nothing(part: &Path) {
    if let Err(error) = erase(part) {
        log::warn!("a part of a draft stays behind: {error}");
    }
}

fn erase(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// The system's folder for what a program has not finished, or the one that an environment
/// variable names for its settings.
pub fn draft_folder() -> Result<PathBuf, StorageError> {
    if let Some(folder) = settings_folder_named() {
        return Ok(folder);
    }
    let folders = directories::ProjectDirs::from("", "", "Needlepoint")
        .ok_or(StorageError::NoSettingsFolder)?;
    // Never a folder that travels with the account from one computer to the next.
    Ok(folders.state_dir().unwrap_or_else(|| folders.data_local_dir()).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    fn place(folder: &Path) -> DraftPlace {
        DraftPlace::claim(folder).unwrap().unwrap()
    }

    /// The names of the files with something of a patient.
    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
        let names = entries.map(|name| name.into_string().unwrap());
        let mut names: Vec<String> = names.filter(|name| !name.ends_with("lock")).collect();
        names.sort();
        names
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_can_read_a_draft() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let below = folder.path().join("not/there/yet");
        let place = place(&below);
        // Not even where files that all can read were there before.
        for path in [place.draft(), part_of(&place.draft()), part_of(&place.sure_draft())] {
            fs::write(path, "old").unwrap();
        }
        place.write(b"new").unwrap();
        place.write_sure(b"new").unwrap();
        place.take_sure().unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        let modes = [mode(&place.draft()), mode(&place.sure_draft()), mode(&below)];
        assert_eq!(modes, [0o600, 0o600, 0o700]);
        assert_eq!(place.read().unwrap(), [b"new", b"new"]);
        assert_eq!(names(&below), ["draft-1.json", "draft-1.sure.json"]);
    }

    #[test]
    fn of_a_draft_that_is_too_large_the_one_before_it_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let place = place(folder.path());
        fs::write(place.sure_draft(), "before").unwrap();
        fs::write(place.draft(), " ".repeat(5 << 20)).unwrap();
        let nothing: &[u8] = b"";
        assert_eq!(place.read().unwrap(), [nothing, b"before"]);
    }

    #[test]
    fn two_windows_keep_their_drafts_apart_and_a_ninth_gets_no_place() {
        let folder = tempfile::tempdir().unwrap();
        let mut places: Vec<DraftPlace> = (0..SLOTS).map(|_| place(folder.path())).collect();
        let slots: Vec<u8> = places.iter().map(|place| place.slot).collect();
        assert_eq!(slots, (1..=SLOTS).collect::<Vec<_>>());
        assert!(DraftPlace::claim(folder.path()).unwrap().is_none());
        let left = places.remove(2).slot;
        assert_eq!(place(folder.path()).slot, left, "a place is free again once it is left");
    }

    /// Places of windows that are open, each with a draft that says which it is, the later the
    /// newer.
    fn windows(folder: &Path, count: u64) -> Vec<DraftPlace> {
        let places: Vec<DraftPlace> = (0..count).map(|_| place(folder)).collect();
        for (place, minute) in places.iter().zip(1..=count) {
            place.write(format!("{}", place.slot).as_bytes()).unwrap();
            place.write_sure(format!("{} before", place.slot).as_bytes()).unwrap();
            place.take_sure().unwrap();
            let then = std::time::UNIX_EPOCH + Duration::from_secs(60 * minute);
            File::options().write(true).open(place.draft()).unwrap().set_modified(then).unwrap();
        }
        places
    }

    #[test]
    fn a_window_without_a_draft_takes_over_the_newest_one_of_those_that_are_gone() {
        let folder = tempfile::tempdir().unwrap();
        let mut windows = windows(folder.path(), 4);
        let still_open = windows.pop();
        fs::remove_file(windows[0].draft()).unwrap();
        drop(windows);
        let place = place(folder.path());
        let taken = [b"3".to_vec(), b"3 before".to_vec()];
        assert_eq!(place.read().unwrap(), taken);
        assert_eq!(place.read().unwrap(), taken, "it is its own now");
        let left = ["draft-1.json", "draft-1.sure.json", "draft-2.json", "draft-2.sure.json"];
        assert_eq!(names(folder.path())[..4], left);
        assert!(still_open.is_some());
    }

    #[test]
    fn what_a_kill_left_half_written_goes_at_the_next_start_and_drafts_stay() {
        let folder = tempfile::tempdir().unwrap();
        let mut windows = windows(folder.path(), 4);
        let still_open = windows.remove(3);
        let gone = windows.remove(2);
        fs::remove_file(gone.draft()).unwrap();
        let half = |name: &str| fs::write(folder.path().join(name), "Ada").unwrap();
        for slot in 1..=4 {
            half(&format!("draft-{slot}.part"));
            half(&format!("draft-{slot}.sure.part"));
            half(&format!(".draft-{slot}.json.Xy3z5Q"));
        }
        half("draft-2.unreadable.json");
        half("draft-of-mine.json");
        drop((windows, gone));
        let place = place(folder.path());
        place.sweep().unwrap();
        let left = [
            ".draft-4.json.Xy3z5Q",
            "draft-1.json",
            "draft-1.sure.json",
            "draft-2.json",
            "draft-2.sure.json",
            "draft-2.unreadable.json",
            "draft-4.json",
            "draft-4.part",
            "draft-4.sure.json",
            "draft-4.sure.part",
            "draft-of-mine.json",
        ];
        assert_eq!(names(folder.path()), left);
        drop(still_open);
    }

    #[test]
    fn what_is_left_of_windows_that_are_gone_is_erased_and_nothing_of_one_that_is_open() {
        for has_place in [true, false] {
            let folder = tempfile::tempdir().unwrap();
            let mut windows = windows(folder.path(), 4);
            for window in &windows {
                fs::copy(window.draft(), window.aside()).unwrap();
                fs::write(part_of(&window.draft()), "Ada").unwrap();
                let earlier = format!(".draft-{}.json.Xy3z5Q", window.slot);
                fs::write(folder.path().join(earlier), "Ada").unwrap();
            }
            let still_open = windows.remove(1);
            drop(windows);
            if has_place {
                place(folder.path()).erase().unwrap();
            } else {
                erase_drafts_left_behind(folder.path()).unwrap();
            }
            let left = [
                ".draft-2.json.Xy3z5Q",
                "draft-2.json",
                "draft-2.part",
                "draft-2.sure.json",
                "draft-2.unreadable.json",
            ];
            assert_eq!(names(folder.path()), left, "{has_place}");
            drop(still_open);
        }
        let missing = tempfile::tempdir().unwrap().path().join("gone");
        assert!(erase_drafts_left_behind(&missing).is_ok());
    }

    #[test]
    fn what_can_not_be_erased_is_told_and_the_rest_goes_all_the_same() {
        let folder = tempfile::tempdir().unwrap();
        drop(windows(folder.path(), 3));
        // A folder under a draft's name can't be erased as a file.
        let stuck = folder.path().join("draft-2.json");
        fs::remove_file(&stuck).unwrap();
        fs::create_dir(&stuck).unwrap();
        let error = place(folder.path()).erase().unwrap_err();
        assert!(error.to_string().contains("draft-2.json"), "{error}");
        assert_eq!(names(folder.path()), ["draft-2.json"]);
    }
}
