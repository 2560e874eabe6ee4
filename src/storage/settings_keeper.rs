//! Saves the settings of a window, never on the window's thread.

use super::{StorageError, settings::Settings, worker::Worker};
use std::{
    path::{Path, PathBuf},
    sync::mpsc::Receiver,
};

/// Saves settings on a thread of its own, the last ones for certain before it is dropped.
#[derive(Debug)]
pub struct SettingsKeeper(Worker<Settings>);

impl SettingsKeeper {
    /// Saves into a folder what is changed from the settings that are `known`, those that the
    /// window was opened with. `tell` is called on its thread when that fails, once until it works
    /// again.
    pub fn start(
        folder: PathBuf,
        known: Settings,
        tell: impl Fn(StorageError) + Send + 'static,
    ) -> Self {
        let keep = move |changes: &Receiver<_>| keep(&folder, known, changes, &tell);
        Self(Worker::start("the settings were not saved", keep))
    }

    /// Saves these settings. It returns at once.
    pub fn save(&self, settings: Settings) {
        self.0.give(settings);
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
    use std::{fs, sync::mpsc, time::Duration};

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
