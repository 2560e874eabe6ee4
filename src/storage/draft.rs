//! Keeps a draft on the disk: whole or not at all, readable by its owner only, never on the
//! caller's thread.

use super::{StorageError, read_file, settings_folder_named, sync_folder};
use std::{
    fs::{self, DirBuilder, File, OpenOptions, TryLockError},
    io::{self, Write as _},
    path::{Path, PathBuf},
    sync::mpsc::{self, Receiver, RecvTimeoutError, Sender},
    thread::{self, JoinHandle},
    time::{Duration, Instant},
};

/// So many windows at once each keep a draft of their own.
const SLOTS: u8 = 8;
/// How long a change may wait for the next one.
const PAUSE: Duration = Duration::from_millis(400);

/// The place of one window's draft, which no other window uses while this one is open.
#[derive(Debug)]
pub struct DraftPlace {
    folder: PathBuf,
    slot: u8,
    path: PathBuf,
    /// Held once the place is claimed, and let go of by the system however the program ends.
    lock: File,
}

impl DraftPlace {
    /// The first place in a folder that no other window uses; the folder is made where it is
    /// missing. `None` where all are in use.
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

    /// The draft that was kept last, if any. Where there is none in this place, it takes over the
    /// newest one of the windows that are gone.
    pub fn read(&self) -> Result<Option<Vec<u8>>, StorageError> {
        if !self.path.exists() {
            self.take_over()?;
        }
        match read_file(&self.path) {
            Err(StorageError::NotFound { .. }) => Ok(None),
            read => read.map(Some),
        }
    }

    fn take_over(&self) -> Result<(), StorageError> {
        let when = |place: &Self| fs::metadata(&place.path).and_then(|file| file.modified()).ok();
        let newest = self.left_behind().filter_map(|place| Some((when(&place)?, place)));
        let Some((_, newest)) = newest.max_by_key(|(when, _)| *when) else { return Ok(()) };
        fs::rename(&newest.path, &self.path).map_err(|error| newest.failed(error))
    }

    /// Where a draft that can't be read is put.
    fn aside(&self) -> PathBuf {
        aside_of(&self.path)
    }

    /// Puts a draft that can't be read out of the way and says where.
    pub fn set_aside(&self) -> Result<PathBuf, StorageError> {
        let aside = self.aside();
        fs::rename(&self.path, &aside).map_err(|error| self.failed(error))?;
        Ok(aside)
    }

    /// Erases the drafts and what was set aside, here and wherever the window is gone: nothing of a
    /// patient stays who is not on a desk any more. The draft of this desk goes last: where it is gone,
    /// all is.
    fn erase(&self) -> Result<(), StorageError> {
        let erase = |place: &Self| {
            let both = erase(&place.aside()).and(erase(&place.path));
            both.map_err(|error| place.failed(error))
        };
        let left_behind = self.left_behind().map(|place| erase(&place)).fold(Ok(()), Result::and);
        left_behind.and(erase(self))
    }

    /// The places in which windows that are gone left something. Each is held as long as it is
    /// looked at, so that no window that opens meanwhile reads what is about to go.
    fn left_behind(&self) -> impl Iterator<Item = Self> {
        let others = (1..=SLOTS).filter(|slot| *slot != self.slot);
        let others = others.filter(|slot| {
            let path = draft_path(&self.folder, *slot);
            path.exists() || aside_of(&path).exists()
        });
        others
            .filter_map(|slot| Self::open(&self.folder, slot).ok())
            .filter(|place| place.lock.try_lock().is_ok())
    }

    /// A place that is not claimed yet.
    fn open(folder: &Path, slot: u8) -> Result<Self, StorageError> {
        let lock = lock_path(folder, slot);
        let opened = OpenOptions::new().write(true).create(true).truncate(false).open(&lock);
        Ok(Self {
            folder: folder.to_owned(),
            slot,
            path: draft_path(folder, slot),
            lock: opened.map_err(|error| StorageError::new(&lock, error))?,
        })
    }

    fn failed(&self, error: io::Error) -> StorageError {
        StorageError::new(&self.path, error)
    }
}

fn lock_path(folder: &Path, slot: u8) -> PathBuf {
    folder.join(format!("draft-{slot}.lock"))
}

fn draft_path(folder: &Path, slot: u8) -> PathBuf {
    folder.join(format!("draft-{slot}.json"))
}

fn aside_of(draft: &Path) -> PathBuf {
    draft.with_extension("unreadable.json")
}

/// Writes drafts on a thread of its own, the last one for certain before it is dropped.
#[derive(Debug)]
pub struct DraftKeeper {
    sender: Option<Sender<Option<Vec<u8>>>>,
    thread: Option<JoinHandle<()>>,
}

impl DraftKeeper {
    /// Keeps drafts at a place. `tell` is called on its thread, once, when one can't be kept.
    pub fn start(place: DraftPlace, tell: impl FnOnce(StorageError) + Send + 'static) -> Self {
        let (sender, receiver) = mpsc::channel();
        let thread = thread::spawn(move || keep(&place, &receiver, tell));
        Self { sender: Some(sender), thread: Some(thread) }
    }

    /// Keeps this draft in place of the one before, or none any more. It returns at once.
    pub fn keep(&self, draft: Option<Vec<u8>>) {
        if let Some(sender) = &self.sender {
            // Fails only when the thread is gone, and then there is no one to keep it.
            let _gone = sender.send(draft);
        }
    }
}

impl Drop for DraftKeeper {
    fn drop(&mut self) {
        drop(self.sender.take());
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            log::warn!("the draft was not kept");
        }
    }
}

fn keep(place: &DraftPlace, drafts: &Receiver<Option<Vec<u8>>>, tell: impl FnOnce(StorageError)) {
    let mut tell = Some(tell);
    while let Ok(draft) = drafts.recv() {
        let draft = last_of_burst(draft, drafts);
        let kept = match draft {
            Some(bytes) => write_private(&place.path, &bytes).map_err(|error| place.failed(error)),
            None => place.erase(),
        };
        if let Err(error) = kept
            && let Some(tell) = tell.take()
        {
            tell(error);
        }
    }
}

/// The last draft that comes in within [`PAUSE`]; what is to be erased is so at once.
fn last_of_burst(first: Option<Vec<u8>>, drafts: &Receiver<Option<Vec<u8>>>) -> Option<Vec<u8>> {
    let (mut last, begin) = (first, Instant::now());
    while last.is_some() {
        match drafts.recv_timeout(PAUSE.saturating_sub(begin.elapsed())) {
            Ok(next) => last = next,
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => break,
        }
    }
    last
}

fn erase(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Writes a file that only its owner can read, as a whole or not at all.
fn write_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = atomic_write_file::OpenOptions::new();
    #[cfg(unix)]
    {
        use atomic_write_file::unix::OpenOptionsExt as _;
        use std::os::unix::fs::OpenOptionsExt as _;
        options.preserve_mode(false).mode(0o600);
    }
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.commit()?;
    sync_folder(path);
    Ok(())
}

pub(super) fn make_folder(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt as _;
        builder.mode(0o700);
    }
    builder.create(folder)
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

    fn place(folder: &Path) -> DraftPlace {
        DraftPlace::claim(folder).unwrap().unwrap()
    }

    fn start(place: DraftPlace) -> DraftKeeper {
        DraftKeeper::start(place, |error| panic!("{error}"))
    }

    #[test]
    fn the_last_draft_is_on_the_disk_once_the_keeper_is_gone() {
        let folder = tempfile::tempdir().unwrap();
        let keeper = start(place(folder.path()));
        for text in ["first", "second", "third"] {
            keeper.keep(Some(text.into()));
        }
        drop(keeper);
        assert_eq!(place(folder.path()).read().unwrap(), Some(b"third".to_vec()));
        let keeper = start(place(folder.path()));
        keeper.keep(Some(b"fourth".to_vec()));
        keeper.keep(None);
        drop(keeper);
        assert_eq!(place(folder.path()).read().unwrap(), None);
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_can_read_a_draft() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let below = folder.path().join("not/there/yet");
        let place = place(&below);
        let path = place.path.clone();
        // Not even where a file that all can read was there before.
        fs::write(&path, "old").unwrap();
        let keeper = start(place);
        keeper.keep(Some(b"new".to_vec()));
        drop(keeper);
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&path), mode(&below)), (0o600, 0o700));
        assert_eq!(fs::read(&path).unwrap(), b"new");
    }

    #[test]
    fn two_windows_keep_their_drafts_apart() {
        let folder = tempfile::tempdir().unwrap();
        let (one, other) = (place(folder.path()), place(folder.path()));
        assert_ne!(one.path, other.path);
        let path = one.path.clone();
        drop(one);
        assert_eq!(place(folder.path()).path, path, "a place is free again once it is left");
    }

    /// Places of windows that are open, each with a draft that says which it is, the later the newer.
    fn windows(folder: &Path, count: u64) -> Vec<DraftPlace> {
        let places: Vec<DraftPlace> = (0..count).map(|_| place(folder)).collect();
        for (place, minute) in places.iter().zip(1..=count) {
            let name = place.path.file_name().unwrap().as_encoded_bytes();
            write_private(&place.path, name).unwrap();
            let then = std::time::UNIX_EPOCH + Duration::from_secs(60 * minute);
            File::options().write(true).open(&place.path).unwrap().set_modified(then).unwrap();
        }
        places
    }

    #[test]
    fn a_window_without_a_draft_takes_over_the_newest_one_of_those_that_are_gone() {
        let folder = tempfile::tempdir().unwrap();
        let mut windows = windows(folder.path(), 4);
        let still_open = windows.pop();
        fs::remove_file(&windows[0].path).unwrap();
        drop(windows);
        let place = place(folder.path());
        assert_eq!(place.read().unwrap(), Some(b"draft-3.json".to_vec()));
        assert_eq!(place.read().unwrap(), Some(b"draft-3.json".to_vec()), "it is its own now");
        assert!(!folder.path().join("draft-3.json").exists());
        assert!(folder.path().join("draft-2.json").exists() && still_open.is_some());
    }

    #[test]
    fn what_is_left_of_windows_that_are_gone_is_erased_and_nothing_of_one_that_is_open() {
        let folder = tempfile::tempdir().unwrap();
        let mut windows = windows(folder.path(), 4);
        for window in &windows {
            fs::copy(&window.path, window.aside()).unwrap();
        }
        let still_open = windows.remove(1);
        drop(windows);
        let keeper = start(place(folder.path()));
        keeper.keep(None);
        drop(keeper);
        let names = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path());
        let mut left: Vec<_> = names.filter(|path| path.extension().unwrap() == "json").collect();
        left.sort();
        assert_eq!(left, [still_open.path.clone(), still_open.aside()]);
    }

    #[test]
    fn a_draft_that_can_not_be_kept_is_told_once() {
        let folder = tempfile::tempdir().unwrap();
        let place = place(folder.path());
        // A folder under the draft's name can't be replaced by a file.
        fs::create_dir(&place.path).unwrap();
        fs::write(place.path.join("inside"), "").unwrap();
        let (sender, told) = mpsc::channel();
        let keeper = DraftKeeper::start(place, move |error| sender.send(error).unwrap());
        keeper.keep(Some(b"draft".to_vec()));
        assert!(told.recv_timeout(Duration::from_secs(20)).is_ok());
        keeper.keep(Some(b"again".to_vec()));
        drop(keeper);
        assert!(told.recv().is_err(), "it is told again");
    }
}
