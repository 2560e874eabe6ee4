//! Effects: dialogs, files and programs outside of the window, none of it on its thread.

mod clock;
mod draft_record;
mod drafts;
mod file_dialog;
mod new_list;
mod quote_file;

pub(super) use clock::{Clock, PAUSE};
pub(super) use draft_record::write as write_draft;

use super::model::{Action, DraftTrouble, Effect, ExportFailure, Picked, Purpose};
use crate::{
    locale::Locale,
    storage::{
        self, DraftFault, DraftKeeper, Overwrite, Settings, SettingsKeeper, StorageError, Watcher,
    },
};
use eframe::egui;
use std::{
    panic::{self, AssertUnwindSafe},
    path::{Path, PathBuf},
    sync::mpsc::{self, Receiver, SendError, Sender},
    thread,
};

/// The way out of the window and back in.
#[derive(Debug)]
pub(super) struct Effects {
    window: egui::Context,
    sender: Sender<Action>,
    receiver: Receiver<Action>,
    /// Watcher of the file of the list in force; held so that it goes on watching.
    watcher: Option<Watcher>,
    /// Watcher of a file that was asked for and is at fault.
    faulty_watcher: Option<Watcher>,
    /// Folder that notes which files are being written.
    notes: Option<PathBuf>,
    /// The quote being written.
    exporting: Option<thread::JoinHandle<()>>,
    /// Held so that what it was given last is saved.
    settings: Option<SettingsKeeper>,
    /// Held so that what it was given last is kept.
    drafts: Option<DraftKeeper>,
    /// Folder in which other windows keep drafts, while this one can't.
    drafts_of_others: Option<PathBuf>,
}

impl Effects {
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

    /// Actions that have come in since the last call.
    pub(super) fn take_actions(&self) -> Vec<Action> {
        self.receiver.try_iter().collect()
    }

    /// Does what an action left to do. It returns at once.
    pub(super) fn run(
        &mut self,
        effect: Effect,
        frame: &eframe::Frame,
        locale: &Locale,
        folder: &Path,
    ) {
        match effect {
            Effect::Pick(purpose, name) => {
                let title = locale.text(match purpose {
                    Purpose::Export => "dialog-export",
                    Purpose::List => "dialog-list",
                });
                let answer = file_dialog::ask(purpose, &name, frame, &title, folder);
                self.start(Some(Action::Picked(purpose, Picked::NotShown)), move || {
                    Some(Action::Picked(purpose, file_dialog::wait_for(answer)))
                });
            }
            Effect::ReadList(path) => self.start(None, move || Some(quote_file::read(path))),
            Effect::BeginList(field, path, text) => {
                let notes = self.notes.clone();
                self.start(None, move || {
                    let begun = new_list::write(&path, &text, notes.as_deref());
                    Some(Action::ListBegun(field, begun))
                });
            }
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
                    let file = quote_file::file_for(&quote, &path);
                    // Nobody has yet been asked about a file that was not named.
                    let overwrite = if file == path { overwrite } else { Overwrite::Refuse };
                    let written = quote_file::write(&quote, &file, overwrite, notes.as_deref());
                    Some(Action::Exported(file, written))
                }));
            }
            Effect::Copy(text) => self.window.copy_text(text),
            Effect::EraseCrashReports(paths) => self.start(None, move || {
                storage::erase_crash_reports(&paths).err().map(Action::CrashReportNotErased)
            }),
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

    /// Keeps drafts in a folder from now on. Returns what was found there of the last run.
    pub(super) fn keep_drafts_in(&mut self, folder: &Path) -> Vec<Action> {
        let (place, found) = drafts::take_over(folder);
        match place {
            Some(place) => {
                let tell = self.tell(|fault: DraftFault| Action::DraftFailed(fault.into()));
                self.drafts = Some(DraftKeeper::start(place, tell));
            }
            None => self.drafts_of_others = Some(folder.to_owned()),
        }
        found
    }

    /// Keeps a draft in place of the one before, or none any more.
    pub(super) fn keep_draft(&self, draft: Option<Vec<u8>>) {
        if let Some(drafts) = &self.drafts {
            drafts.keep(draft);
        } else if let (None, Some(folder)) = (draft, self.drafts_of_others.clone()) {
            self.start(None, move || {
                let error = storage::erase_drafts_left_behind(&folder).err()?;
                Some(Action::DraftFailed(DraftTrouble::NotErased(error)))
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

    /// Works on a thread that nobody waits for when the window closes; see `spawn`.
    fn start(
        &self,
        crashed: Option<Action>,
        work: impl FnOnce() -> Option<Action> + Send + 'static,
    ) {
        let _goes_on = self.spawn(crashed, work);
    }

    /// Works on a thread of its own. If that panics, `crashed` comes in instead of what the work
    /// would have said, so that nothing is waited for for ever.
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

impl Drop for Effects {
    /// However the window was closed, the quote is written that it was asked for.
    fn drop(&mut self) {
        if let Some(exporting) = self.exporting.take()
            && exporting.join().is_err()
        {
            log::warn!("the quote was not written");
        }
    }
}

fn show_in_folder(path: &Path) -> Result<(), opener::OpenError> {
    opener::open(path.parent().unwrap_or(path))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn an_export_that_panics_is_told_as_one_that_failed() {
        let effects = Effects::new(egui::Context::default(), None);
        let crashed = Action::Exported(PathBuf::from("quote.pdf"), Err(ExportFailure::Crash));
        effects.start(Some(crashed), || panic!("typesetting gave up"));
        let told = effects.receiver.recv_timeout(Duration::from_secs(20));
        assert!(
            matches!(&told, Ok(Action::Exported(_, Err(ExportFailure::Crash)))),
            "{told:?} came in"
        );
    }
}
