//! Saves the settings of a window, never on the window's thread.

use super::{StorageError, settings::Settings};
use std::{
    path::{Path, PathBuf},
    sync::mpsc::{self, Receiver, Sender},
    thread::{self, JoinHandle},
};

/// Saves settings on a thread of its own, the last ones for certain before it is dropped.
#[derive(Debug)]
pub struct SettingsKeeper {
    sender: Option<Sender<Settings>>,
    thread: Option<JoinHandle<()>>,
}

impl SettingsKeeper {
    /// Saves into a folder what is changed from the settings that are `known`, those that the window
    /// was opened with. `tell` is called on its thread when that fails, once until it works again.
    pub fn start(
        folder: PathBuf,
        known: Settings,
        tell: impl Fn(StorageError) + Send + 'static,
    ) -> Self {
        let (sender, receiver) = mpsc::channel();
        let thread = thread::spawn(move || keep(&folder, known, &receiver, &tell));
        Self { sender: Some(sender), thread: Some(thread) }
    }

    /// Saves these settings. It returns at once.
    pub fn save(&self, settings: Settings) {
        if let Some(sender) = &self.sender {
            // Fails only when the thread is gone, and then there is no one to save them.
            let _gone = sender.send(settings);
        }
    }
}

impl Drop for SettingsKeeper {
    fn drop(&mut self) {
        drop(self.sender.take());
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            log::warn!("the settings were not saved");
        }
    }
}

fn keep(
    folder: &Path,
    mut known: Settings,
    changes: &Receiver<Settings>,
    tell: &impl Fn(StorageError),
) {
    let mut is_told = false;
    while let Ok(first) = changes.recv() {
        let settings = changes.try_iter().last().unwrap_or(first);
        match settings.save_in(folder, &known) {
            // From here on it is the other windows' to change them.
            Ok(()) => (known, is_told) = (settings, false),
            // What is still to be saved comes along with the next change.
            Err(error) => {
                if !std::mem::replace(&mut is_told, true) {
                    tell(error);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::ThemeChoice;
    use std::{fs, time::Duration};

    #[test]
    fn what_could_not_be_saved_is_told_once_and_saved_with_the_next_change() {
        let folder = tempfile::tempdir().unwrap();
        let (settings, patience) = (folder.path().join("settings"), Duration::from_secs(20));
        // A file where the folder is to be.
        fs::write(&settings, "").unwrap();
        let (sender, told) = mpsc::channel();
        let known = Settings::default();
        let keeper = SettingsKeeper::start(settings.clone(), known.clone(), move |error| {
            sender.send(error).unwrap();
        });
        keeper.save(Settings { zoom: 120, ..known.clone() });
        assert!(told.recv_timeout(patience).is_ok());
        let theme = ThemeChoice::Dark;
        keeper.save(Settings { zoom: 120, theme, ..known.clone() });
        assert!(told.recv_timeout(Duration::from_millis(200)).is_err(), "it is told again");
        fs::remove_file(&settings).unwrap();
        keeper.save(Settings { zoom: 120, theme, language: Some("fr".to_owned()), ..known });
        drop(keeper);
        let saved = Settings::load_from(&settings).unwrap();
        assert_eq!((saved.zoom, saved.theme, saved.language.as_deref()), (120, theme, Some("fr")));
    }
}
