//! Effects: dialogs, files and programs outside of the window, none of it on its thread.

use super::{
    action::{Action, Effect},
    exporting,
    file_choice::{Picked, Purpose},
    reopened::QuoteFault,
};
use crate::{
    export::{ExportError, Format, export, may_hold_quote, quote_in},
    locale::Locale,
    quote::Quote,
    storage::{
        self, DraftFault, DraftKeeper, DraftPlace, Overwrite, Settings, SettingsKeeper,
        StorageError, Watcher,
    },
};
use eframe::egui;
use std::{
    panic::{self, AssertUnwindSafe},
    path::{Path, PathBuf},
    sync::mpsc::{self, Receiver, SendError, Sender},
    task::{Context, Poll, Wake, Waker},
    thread::{self, Thread},
    time::{Duration, Instant},
};

/// Why a quote was not written.
#[derive(Debug)]
pub enum ExportFailure {
    /// It could not be put into its form.
    Export(ExportError),
    /// The file could not be written.
    Storage(StorageError),
    /// The program made a mistake and gave up.
    Crash,
}

/// The way out of the window and back in.
#[derive(Debug)]
pub(super) struct Outside {
    window: egui::Context,
    sender: Sender<Action>,
    receiver: Receiver<Action>,
    /// Held so that it goes on watching.
    watcher: Option<Watcher>,
    /// The same for a file that was asked for and is at fault.
    faulty_watcher: Option<Watcher>,
    /// Where is noted which files are being written.
    notes: Option<PathBuf>,
    /// The quote being written.
    exporting: Option<thread::JoinHandle<()>>,
    /// Held so that what it was given last is saved.
    settings: Option<SettingsKeeper>,
    /// Held so that what it was given last is kept.
    drafts: Option<DraftKeeper>,
    /// Where other windows keep drafts, while this one can't.
    drafts_of_others: Option<PathBuf>,
}

/// A dialog that ends sooner than this was never shown.
const SHOWN: Duration = Duration::from_millis(300);

impl Outside {
    /// The way out of this window, with the folder in which is noted what is being written.
    pub(super) fn new(window: egui::Context, notes: Option<PathBuf>) -> Self {
        let (sender, receiver) = mpsc::channel();
        Self {
            window,
            sender,
            receiver,
            watcher: None,
            faulty_watcher: None,
            notes,
            exporting: None,
            settings: None,
            drafts: None,
            drafts_of_others: None,
        }
    }

    /// What has come in since the last call.
    pub(super) fn take_actions(&self) -> Vec<Action> {
        self.receiver.try_iter().collect()
    }

    /// Does what an action left to do. It returns at once.
    pub(super) fn run(
        &mut self,
        effect: Effect,
        frame: &eframe::Frame,
        title: &str,
        folder: &Path,
    ) {
        match effect {
            Effect::Pick(purpose, name) => self.pick(purpose, &name, frame, title, folder),
            Effect::ReadList(path) => self.start(None, move || Some(read(path))),
            Effect::FindLists(paths) => self.start(None, move || {
                // A network drive that is gone may take its time.
                Some(Action::RecentListsFound(storage::present_files(paths)))
            }),
            Effect::WatchList(path, content) => {
                self.faulty_watcher = None;
                self.watch(path, Some(content));
            }
            Effect::WatchFaulty(path, content) => {
                self.faulty_watcher = Some(self.watcher(path, content));
            }
            Effect::WriteQuote(quote, path, overwrite) => {
                let crashed = Action::Exported(path.clone(), Err(ExportFailure::Crash));
                let notes = self.notes.clone();
                self.exporting = Some(self.spawn(Some(crashed), move || {
                    let file = file_for(&quote, &path);
                    // Nobody has yet been asked about a file that was not named.
                    let overwrite = if file == path { overwrite } else { Overwrite::Refuse };
                    let written = write_quote(&quote, &file, overwrite, notes.as_deref());
                    Some(Action::Exported(file, written))
                }));
            }
            Effect::SaveSettings(settings) => self.save_settings(settings),
            Effect::Close => {
                self.window
                    .send_viewport_cmd_to(egui::ViewportId::ROOT, egui::ViewportCommand::Close);
            }
            Effect::OpenFile(path) => {
                self.start(None, move || {
                    opener::open(&path).is_err().then_some(Action::OpenFailed(path))
                });
            }
            Effect::ShowInFolder(path) => self.start(None, move || {
                show_in_folder(&path).is_err().then_some(Action::OpenFailed(path))
            }),
        }
    }

    /// Removes what killed runs of this program left, as the notes in folders say.
    pub(super) fn remove_leftovers(&self, folders: Vec<PathBuf>) {
        self.start(None, move || {
            for folder in folders {
                storage::remove_leftovers(&folder);
            }
            None
        });
    }

    /// Watches the file of the list in force instead of any other, from `content` on.
    pub(super) fn watch(&mut self, path: PathBuf, content: Option<Vec<u8>>) {
        self.watcher = Some(self.watcher(path, content));
    }

    fn watcher(&self, path: PathBuf, content: Option<Vec<u8>>) -> Watcher {
        let (sender, window, watched) = (self.sender.clone(), self.window.clone(), path.clone());
        Watcher::start(path, content, move |change| {
            // Fails only when the window is gone, and then nobody needs to know.
            let _gone = sender.send(Action::ListChanged(watched.clone(), change));
            window.request_repaint();
        })
    }

    /// Saves settings in a folder from now on: what differs from what it holds now.
    pub(super) fn save_settings_in(&mut self, folder: PathBuf) {
        let known = Settings::load_from(&folder).unwrap_or_default();
        let tell = self.tell(Action::SettingsNotSaved);
        self.settings = Some(SettingsKeeper::start(folder, known, tell));
    }

    /// Saves the settings for the next run.
    pub(super) fn save_settings(&self, settings: Settings) {
        match &self.settings {
            Some(keeper) => keeper.save(settings),
            None => self.tell(Action::SettingsNotSaved)(StorageError::NoSettingsFolder),
        }
    }

    /// Keeps drafts at a place from now on.
    pub(super) fn keep_drafts(&mut self, place: DraftPlace) {
        self.drafts = Some(DraftKeeper::start(place, self.tell(Action::DraftFailed)));
    }

    /// Keeps none, as there is no place in the folder of the others.
    pub(super) fn keep_no_drafts(&mut self, folder: PathBuf) {
        self.drafts_of_others = Some(folder);
    }

    /// Keeps a draft in place of the one before, or none any more.
    pub(super) fn keep_draft(&self, draft: Option<Vec<u8>>) {
        if let Some(drafts) = &self.drafts {
            drafts.keep(draft);
        } else if let (None, Some(folder)) = (draft, self.drafts_of_others.clone()) {
            self.start(None, move || {
                let error = storage::erase_drafts_left_behind(&folder).err()?;
                Some(Action::DraftFailed(DraftFault::NotErased(error)))
            });
        }
    }

    /// Has a thread tell the window what went wrong; once that is closed, whoever started it.
    fn tell<E: 'static>(
        &self,
        what: impl Fn(E) -> Action + Send + Sync + 'static,
    ) -> impl Fn(E) + Send + Sync + 'static {
        let (sender, window) = (self.sender.clone(), self.window.clone());
        move |error| match sender.send(what(error)) {
            Ok(()) => window.request_repaint(),
            Err(SendError(unheard)) => log::warn!("after the window was closed: {unheard:?}"),
        }
    }

    fn pick(
        &self,
        purpose: Purpose,
        name: &str,
        frame: &eframe::Frame,
        title: &str,
        folder: &Path,
    ) {
        let dialog =
            rfd::AsyncFileDialog::new().set_title(title).set_directory(folder).set_parent(frame);
        // Made here, where the window's handle is valid; waited for elsewhere.
        let answer: std::pin::Pin<Box<dyn Future<Output = Option<rfd::FileHandle>> + Send>> =
            match purpose {
                Purpose::Export => Box::pin(
                    dialog
                        .add_filter("PDF", &["pdf"])
                        .add_filter("HTML", &["html"])
                        .set_file_name(name)
                        .save_file(),
                ),
                Purpose::List => Box::pin(
                    dialog
                        .add_filter("RON", &["ron"])
                        .add_filter("PDF, HTML", &["pdf", "html", "htm"])
                        .pick_file(),
                ),
            };
        self.start(Some(Action::Picked(purpose, Picked::NotShown)), move || {
            let asked = Instant::now();
            let picked = match wait_for(answer) {
                Some(file) => Picked::File(file.path().to_owned()),
                // Without a desktop portal the dialog fails at once, and says no more than that.
                None if cfg!(target_os = "linux") && asked.elapsed() < SHOWN => Picked::NotShown,
                None => Picked::Cancelled,
            };
            Some(Action::Picked(purpose, picked))
        });
    }

    /// Works on a thread that nobody waits for when the window closes; see `spawn`.
    fn start(
        &self,
        crashed: Option<Action>,
        work: impl FnOnce() -> Option<Action> + Send + 'static,
    ) {
        let _goes_on = self.spawn(crashed, work);
    }

    /// Works on a thread of its own. Where that panics, `crashed` comes in instead of what the
    /// work would have said, so that nothing is waited for for ever.
    fn spawn(
        &self,
        crashed: Option<Action>,
        work: impl FnOnce() -> Option<Action> + Send + 'static,
    ) -> thread::JoinHandle<()> {
        let (sender, window) = (self.sender.clone(), self.window.clone());
        thread::spawn(move || {
            // Nothing that the work has touched is used after it.
            let action = panic::catch_unwind(AssertUnwindSafe(work)).unwrap_or(crashed);
            if let Some(action) = action {
                let _gone = sender.send(action);
                window.request_repaint();
            }
        })
    }
}

impl Drop for Outside {
    /// However the window was closed, the quote is written that it was asked for.
    fn drop(&mut self) {
        if let Some(exporting) = self.exporting.take()
            && exporting.join().is_err()
        {
            log::warn!("the quote was not written");
        }
    }
}

/// What a file turns out to be: an exported quote, else a price list.
fn read(path: PathBuf) -> Action {
    let quote = match storage::read_file(&path) {
        Ok(bytes) if may_hold_quote(&bytes) => quote_in(&bytes).map_err(QuoteFault::Content),
        Err(error) if Format::from_path(&path).is_ok() => Err(QuoteFault::Unreadable(error)),
        list => return Action::ListRead(path, list),
    };
    Action::QuoteRead(path, Box::new(quote))
}

/// The file that a path means for a quote: in a folder one under the quote's own name, and a PDF
/// where no ending says otherwise.
fn file_for(quote: &Quote, path: &Path) -> PathBuf {
    let names_a_folder = path.as_os_str().is_empty()
        || path.to_string_lossy().ends_with(std::path::is_separator)
        || storage::is_folder(path);
    if names_a_folder {
        path.join(exporting::proposed_name(quote))
    } else if path.extension().is_some() {
        path.to_owned()
    } else {
        path.with_extension("pdf")
    }
}

fn write_quote(
    quote: &Quote,
    path: &Path,
    overwrite: Overwrite,
    notes: Option<&Path>,
) -> Result<(), ExportFailure> {
    let format = Format::from_path(path).map_err(ExportFailure::Export)?;
    let locale = Locale::for_tag(quote.language());
    let bytes = export(quote, &locale, format).map_err(ExportFailure::Export)?;
    storage::export_file(path, &bytes, overwrite, notes).map_err(ExportFailure::Storage)
}

fn show_in_folder(path: &Path) -> Result<(), opener::OpenError> {
    opener::open(path.parent().unwrap_or(path))
}

/// Waits on this thread until a future is done.
fn wait_for<T>(future: impl Future<Output = T>) -> T {
    struct Unpark(Thread);
    impl Wake for Unpark {
        fn wake(self: std::sync::Arc<Self>) {
            self.0.unpark();
        }
    }
    let waker = Waker::from(std::sync::Arc::new(Unpark(thread::current())));
    let mut context = Context::from_waker(&waker);
    let mut future = std::pin::pin!(future);
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(value) => return value,
            Poll::Pending => thread::park(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_export_that_panics_is_told_as_one_that_failed() {
        let outside = Outside::new(egui::Context::default(), None);
        let crashed = Action::Exported(PathBuf::from("quote.pdf"), Err(ExportFailure::Crash));
        outside.start(Some(crashed), || panic!("typesetting gave up"));
        let told = outside.receiver.recv_timeout(Duration::from_secs(20));
        assert!(
            matches!(&told, Ok(Action::Exported(_, Err(ExportFailure::Crash)))),
            "{told:?} came in"
        );
    }
}
