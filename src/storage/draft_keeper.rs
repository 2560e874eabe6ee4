//! Keeps what a window is working on as a draft, never on the window's thread.

use super::{StorageError, draft_place::DraftPlace, worker::Worker};
use std::{
    sync::{
        Mutex, PoisonError,
        mpsc::{self, Receiver, RecvTimeoutError},
    },
    thread,
    time::{Duration, Instant},
};

/// Longest time that a change waits for the next one before the disk is waited for. The draft
/// itself is written at once.
const PAUSE: Duration = Duration::from_millis(400);

/// Fault in keeping or erasing a draft.
#[derive(Debug)]
pub enum DraftFault {
    /// It can't be kept.
    NotKept(StorageError),
    /// It is to be erased, and something of it is still there.
    NotErased(StorageError),
}

/// Writes drafts on a thread of its own, the last one for certain before it is dropped.
///
/// Each is written as soon as it comes in and survives the program then. A second thread sees to it
/// that it survives the power: what the disk takes its time for delays no other draft.
#[derive(Debug)]
pub struct DraftKeeper(Worker<Option<Vec<u8>>>);

impl DraftKeeper {
    /// Keeps drafts at a place. `tell` is called on its threads when one can't be kept, once until
    /// one can be again, and whenever one can't be erased.
    pub fn start(place: DraftPlace, tell: impl Fn(DraftFault) + Send + Sync + 'static) -> Self {
        let keep = move |drafts: &Receiver<_>| Keeping::of(&place, &tell).keep(drafts);
        Self(Worker::start("the draft was not kept", keep))
    }

    /// Keeps this draft in place of the one before, or none any more. It returns at once.
    pub fn keep(&self, draft: Option<Vec<u8>>) {
        self.0.give(draft);
    }
}

/// A draft on its way to the disk, and how often all was erased before it came in.
struct Version {
    bytes: Vec<u8>,
    erasures: u64,
}

/// State that both threads know.
struct Keeping<'a> {
    place: &'a DraftPlace,
    tell: &'a (dyn Fn(DraftFault) + Sync),
    /// Number of times that all was erased. Held while that is done, and while a file gets the name
    /// under which it would be read: so nothing comes back that was erased while the disk was
    /// waited for.
    erasures: Mutex<u64>,
}

impl<'a> Keeping<'a> {
    fn of(place: &'a DraftPlace, tell: &'a (dyn Fn(DraftFault) + Sync)) -> Self {
        Self { place, tell, erasures: Mutex::new(0) }
    }

    fn keep(&self, drafts: &Receiver<Option<Vec<u8>>>) {
        let (sender, versions) = mpsc::channel();
        thread::scope(|scope| {
            scope.spawn(move || self.make_sure(&versions));
            let mut is_told = false;
            while let Ok(mut draft) = drafts.recv() {
                let mut is_erased = draft.is_none();
                // What came in meanwhile overtakes it, but for a patient who is to be erased.
                for next in drafts.try_iter() {
                    is_erased |= next.is_none();
                    draft = next;
                }
                if is_erased {
                    self.erase();
                }
                if let Some(bytes) = draft {
                    self.note(self.place.write(&bytes), &mut is_told);
                    let version = Version { bytes, erasures: self.erasures() };
                    // The other thread ends after this one.
                    let _gone = sender.send(version);
                }
            }
            drop(sender);
        });
    }

    fn erase(&self) {
        let mut erasures = self.erasures.lock().unwrap_or_else(PoisonError::into_inner);
        *erasures = erasures.saturating_add(1);
        if let Err(error) = self.place.erase() {
            (self.tell)(DraftFault::NotErased(error));
        }
    }

    fn erasures(&self) -> u64 {
        *self.erasures.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Sees to it that the last draft of each burst survives the power.
    fn make_sure(&self, versions: &Receiver<Version>) {
        let mut is_told = false;
        while let Ok(first) = versions.recv() {
            let version = last_of_burst(first, versions);
            if version.erasures == self.erasures() {
                self.note(self.sure(&version), &mut is_told);
            }
        }
    }

    fn sure(&self, version: &Version) -> Result<(), StorageError> {
        let written = self.place.write_sure(&version.bytes);
        let erasures = self.erasures.lock().unwrap_or_else(PoisonError::into_inner);
        if version.erasures == *erasures {
            written.and_then(|()| self.place.take_sure())
        } else {
            self.place.drop_sure()
        }
    }

    /// Tells that a draft can't be kept, once until one can be again.
    fn note(&self, kept: Result<(), StorageError>, is_told: &mut bool) {
        let was_told = std::mem::replace(is_told, kept.is_err());
        if let Err(error) = kept
            && !was_told
        {
            (self.tell)(DraftFault::NotKept(error));
        }
    }
}

/// The last draft that comes in within [`PAUSE`] of the first.
fn last_of_burst(first: Version, versions: &Receiver<Version>) -> Version {
    let (mut last, begin) = (first, Instant::now());
    loop {
        match versions.recv_timeout(PAUSE.saturating_sub(begin.elapsed())) {
            Ok(next) => last = next,
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return last,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{fs, path::Path};

    fn place(folder: &Path) -> DraftPlace {
        DraftPlace::claim(folder).unwrap().unwrap()
    }

    fn start(place: DraftPlace) -> DraftKeeper {
        DraftKeeper::start(place, |fault| panic!("{fault:?}"))
    }

    fn wait_until(arrived: impl Fn() -> bool) -> Duration {
        let begin = Instant::now();
        while !arrived() {
            assert!(begin.elapsed() < Duration::from_secs(20), "it does not happen");
            thread::sleep(Duration::from_millis(1));
        }
        begin.elapsed()
    }

    #[test]
    fn the_last_draft_is_on_the_disk_once_the_keeper_is_gone() {
        let folder = tempfile::tempdir().unwrap();
        let keeper = start(place(folder.path()));
        for text in ["first", "second", "third"] {
            keeper.keep(Some(text.into()));
        }
        drop(keeper);
        assert_eq!(place(folder.path()).read().unwrap(), [b"third", b"third"]);
        let keeper = start(place(folder.path()));
        keeper.keep(Some(b"fourth".to_vec()));
        keeper.keep(None);
        drop(keeper);
        assert!(place(folder.path()).read().unwrap().is_empty());
    }

    #[test]
    fn a_draft_waits_for_no_pause_and_each_of_a_burst_is_written() {
        let folder = tempfile::tempdir().unwrap();
        let keeper = start(place(folder.path()));
        let path = folder.path().join("draft-1.json");
        let mut shortest = Duration::MAX;
        for letter in 'a'..='z' {
            keeper.keep(Some(letter.to_string().into_bytes()));
            let is_kept = || fs::read_to_string(&path).is_ok_and(|kept| kept == letter.to_string());
            shortest = shortest.min(wait_until(is_kept));
        }
        // A pause would be in each; a busy machine is late with some.
        assert!(shortest < Duration::from_millis(200), "{shortest:?}");
    }

    #[test]
    fn what_is_erased_does_not_come_back_though_the_disk_is_still_waited_for() {
        let folder = tempfile::tempdir().unwrap();
        let place = place(folder.path());
        let tell = |fault: DraftFault| panic!("{fault:?}");
        let keeping = Keeping::of(&place, &tell);
        let version = Version { bytes: b"Ada".to_vec(), erasures: keeping.erasures() };
        keeping.sure(&version).unwrap();
        assert!(folder.path().join("draft-1.sure.json").exists());
        keeping.erase();
        keeping.sure(&version).unwrap();
        let names = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name());
        assert_eq!(names.collect::<Vec<_>>(), ["draft-1.lock"]);
    }

    #[test]
    fn a_draft_that_can_not_be_kept_is_told_once_and_one_that_stays_behind_every_time() {
        let folder = tempfile::tempdir().unwrap();
        let place = place(folder.path());
        // A folder under the draft's name can neither be replaced by a file nor erased as one.
        let stuck = folder.path().join("draft-1.json");
        fs::create_dir(&stuck).unwrap();
        let (sender, told) = mpsc::channel();
        let keeper = DraftKeeper::start(place, move |fault| {
            sender.send(matches!(fault, DraftFault::NotKept(_))).unwrap();
        });
        let patience = Duration::from_secs(20);
        keeper.keep(Some(b"draft".to_vec()));
        assert_eq!(told.recv_timeout(patience), Ok(true));
        keeper.keep(Some(b"again".to_vec()));
        keeper.keep(None);
        assert_eq!(told.recv_timeout(patience), Ok(false), "it is told again, or not at all");
        keeper.keep(None);
        assert_eq!(told.recv_timeout(patience), Ok(false));
        fs::remove_dir(&stuck).unwrap();
        keeper.keep(Some(b"kept".to_vec()));
        drop(keeper);
        assert!(told.recv().is_err() && stuck.is_file());
    }
}
