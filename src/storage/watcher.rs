//! Tells when the content of one file changes.

use super::{StorageError, read_file};
use std::{
    fs,
    path::{Path, PathBuf},
    sync::mpsc::{self, RecvTimeoutError},
    thread,
    time::{Duration, Instant, SystemTime},
};

/// Change of a watched file.
#[derive(Debug)]
pub enum FileChange {
    /// It was saved with this content.
    Saved(Vec<u8>),
    /// It has been away, or unreadable, for longer than an editor needs to save it.
    Lost(StorageError),
}

/// Watches one file until it is dropped.
///
/// It looks at the file by its path every now and then and asks nothing else of the system, so it
/// works on network drives and for editors that save by renaming. A file is read once it has not
/// changed between two looks, so one that is half saved is left alone; a save that changes nothing
/// is not told. Every now and then it is read though nothing about it has changed: a save may leave
/// it as long as it was, at a time that counts as equal.
#[derive(Debug)]
pub struct Watcher {
    /// Dropping it ends the thread.
    _stop: mpsc::Sender<()>,
}

/// Between two looks at a file that rests.
const REST: Duration = Duration::from_millis(500);
/// Between two looks at a file that is being saved.
const SETTLE: Duration = Duration::from_millis(120);
/// Between two times that a file which rests is read, at least.
const READ_AGAIN: Duration = Duration::from_secs(2);
/// Least time between two such readings, as a multiple of what reading takes, so that a large file,
/// or a slow drive, is not kept busy.
const READ_AGAIN_TIMES: u32 = 50;
/// Number of looks in a row that may fail before the file counts as lost: more than a second.
const FAILURES_UNTIL_LOST: u32 = 12;

impl Watcher {
    /// Calls `tell` on a thread of its own whenever the content differs from the last one known, at
    /// first from `content`; `None` if the file could not be read.
    pub fn start(
        path: PathBuf,
        content: Option<Vec<u8>>,
        mut tell: impl FnMut(FileChange) + Send + 'static,
    ) -> Self {
        let (stop, stopped) = mpsc::channel::<()>();
        let mut watch = Watch::of(path, content);
        thread::spawn(move || {
            let mut pause = SETTLE;
            while let Err(RecvTimeoutError::Timeout) = stopped.recv_timeout(pause) {
                let (change, next_pause) = watch.look();
                pause = next_pause;
                if let Some(change) = change {
                    tell(change);
                }
            }
        });
        Self { _stop: stop }
    }
}

/// Knowledge of the file between two looks.
struct Watch {
    path: PathBuf,
    content: Option<Vec<u8>>,
    /// True if it was told that the file is lost, or if it was so from the start.
    lost: bool,
    seen: Option<Seen>,
    failures: u32,
    /// Time at which it is read though nothing about it has changed.
    read_again: Instant,
}

/// The outside of a file at one look.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Seen {
    stamp: Stamp,
    is_read: bool,
}

type Stamp = (Option<SystemTime>, u64);

impl Watch {
    fn of(path: PathBuf, content: Option<Vec<u8>>) -> Self {
        let (lost, read_again) = (content.is_none(), Instant::now());
        Self { path, content, lost, seen: None, failures: 0, read_again }
    }

    /// Looks once; also says how long to wait before the next look.
    fn look(&mut self) -> (Option<FileChange>, Duration) {
        let stamp = match stamp(&self.path) {
            Ok(stamp) => stamp,
            Err(error) => return self.failed(error),
        };
        match self.seen {
            Some(seen) if seen.stamp == stamp && seen.is_read => {
                if Instant::now() >= self.read_again {
                    return self.look_inside();
                }
                (None, REST)
            }
            Some(seen) if seen.stamp == stamp => match self.content_now() {
                Ok(content) => {
                    self.seen = Some(Seen { stamp, is_read: true });
                    (self.read(content), REST)
                }
                Err(error) => self.failed(error),
            },
            _ => {
                self.seen = Some(Seen { stamp, is_read: false });
                (None, SETTLE)
            }
        }
    }

    /// Reads a file that looks as it did. Where it holds something else now, it may still be being
    /// saved, so it has to settle as any other change.
    fn look_inside(&mut self) -> (Option<FileChange>, Duration) {
        match self.content_now() {
            Ok(content) if self.content.as_ref() == Some(&content) => (None, REST),
            Ok(_) => {
                self.seen = None;
                (None, SETTLE)
            }
            Err(error) => self.failed(error),
        }
    }

    fn content_now(&mut self) -> Result<Vec<u8>, StorageError> {
        let begin = Instant::now();
        let content = read_file(&self.path);
        let end = Instant::now();
        let took = end.saturating_duration_since(begin);
        self.read_again = end + READ_AGAIN.max(took.saturating_mul(READ_AGAIN_TIMES));
        content
    }

    fn read(&mut self, content: Vec<u8>) -> Option<FileChange> {
        let is_news = self.lost || self.content.as_ref() != Some(&content);
        self.failures = 0;
        self.lost = false;
        self.content = Some(content.clone());
        is_news.then_some(FileChange::Saved(content))
    }

    fn failed(&mut self, error: StorageError) -> (Option<FileChange>, Duration) {
        self.seen = None;
        if self.lost {
            return (None, REST);
        }
        self.failures = self.failures.saturating_add(1);
        if self.failures < FAILURES_UNTIL_LOST {
            return (None, SETTLE);
        }
        self.lost = true;
        (Some(FileChange::Lost(error)), REST)
    }
}

fn stamp(path: &Path) -> Result<Stamp, StorageError> {
    let file = fs::metadata(path).map_err(|error| StorageError::new(path, error))?;
    // Some file systems know no time of change; the length then has to do.
    Ok((file.modified().ok(), file.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn watch(path: &Path) -> Watch {
        Watch::of(path.to_owned(), fs::read(path).ok())
    }

    /// Looks often enough to see a settled change.
    fn looks(watch: &mut Watch) -> Vec<String> {
        let tell = |change| match change {
            FileChange::Saved(content) => String::from_utf8(content).unwrap(),
            FileChange::Lost(error) => format!("lost: {error}"),
        };
        (0..3).filter_map(|_| watch.look().0).map(tell).collect()
    }

    #[test]
    fn a_changed_file_is_told_once_and_an_unchanged_save_never() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("clinic.ron");
        fs::write(&path, "one").unwrap();
        let mut watch = watch(&path);
        assert!(looks(&mut watch).is_empty());
        fs::write(&path, "other").unwrap();
        assert_eq!(looks(&mut watch), ["other"]);
        fs::write(&path, "other").unwrap();
        assert!(looks(&mut watch).is_empty());
    }

    #[test]
    fn a_save_of_equal_length_and_time_is_seen() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("clinic.ron");
        let then = SystemTime::UNIX_EPOCH + Duration::from_hours(500_000);
        let save = |text: &str| {
            fs::write(&path, text).unwrap();
            fs::File::options().write(true).open(&path).unwrap().set_modified(then).unwrap();
        };
        save("190");
        let mut watch = watch(&path);
        assert!(looks(&mut watch).is_empty());
        save("205");
        assert!(looks(&mut watch).is_empty(), "it is read at every look");
        watch.read_again = Instant::now();
        assert!(watch.look().0.is_none(), "it may still be being saved");
        assert_eq!(looks(&mut watch), ["205"]);
        watch.read_again = Instant::now();
        assert!(looks(&mut watch).is_empty());
    }

    #[test]
    fn a_file_that_still_grows_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("clinic.ron");
        fs::write(&path, "whole").unwrap();
        let mut watch = watch(&path);
        assert!(looks(&mut watch).is_empty());
        for half in ["h", "ha", "hal", "half"] {
            fs::write(&path, half).unwrap();
            assert!(watch.look().0.is_none());
        }
        assert_eq!(looks(&mut watch), ["half"]);
    }

    #[test]
    fn a_save_by_renaming_is_seen() {
        let folder = tempfile::tempdir().unwrap();
        let (path, beside) = (folder.path().join("clinic.ron"), folder.path().join("clinic.ron~"));
        fs::write(&path, "old").unwrap();
        let mut watch = watch(&path);
        assert!(looks(&mut watch).is_empty());
        fs::write(&beside, "newer").unwrap();
        fs::rename(&beside, &path).unwrap();
        assert_eq!(looks(&mut watch), ["newer"]);
    }

    #[test]
    fn a_file_that_stays_away_is_told_once_and_told_again_when_it_is_back() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("clinic.ron");
        fs::write(&path, "same").unwrap();
        let mut watch = watch(&path);
        fs::remove_file(&path).unwrap();
        assert!(looks(&mut watch).is_empty(), "an editor may be saving");
        let later: Vec<_> = (0..2 * FAILURES_UNTIL_LOST).filter_map(|_| watch.look().0).collect();
        assert!(matches!(later.as_slice(), [FileChange::Lost(StorageError::NotFound { .. })]));
        fs::write(&path, "same").unwrap();
        assert_eq!(looks(&mut watch), ["same"]);
    }

    #[test]
    fn a_running_watcher_tells_of_a_save_and_ends_when_dropped() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("clinic.ron");
        fs::write(&path, "one").unwrap();
        let (tell, told) = mpsc::channel();
        let watcher = Watcher::start(path.clone(), Some(b"one".to_vec()), move |change| {
            tell.send(change).unwrap();
        });
        fs::write(&path, "three").unwrap();
        let change = told.recv_timeout(Duration::from_secs(20)).unwrap();
        assert!(matches!(change, FileChange::Saved(content) if content == b"three"));
        drop(watcher);
        assert!(matches!(
            told.recv_timeout(Duration::from_secs(20)),
            Err(RecvTimeoutError::Disconnected)
        ));
    }
}
