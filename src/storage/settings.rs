//! Settings that the program remembers between two runs.

use super::{StorageError, reading::read_own_file, writing::write_file};
use serde::{Deserialize, Serialize};
use std::{
    env,
    fs::{self, File, OpenOptions, TryLockError},
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

/// Names a folder to use instead of the system's own for settings.
const FOLDER_VARIABLE: &str = "NEEDLEPOINT_CONFIG_DIR";
const FILE_NAME: &str = "settings.json";
const LOCK_NAME: &str = "settings.lock";
/// Whoever holds the lock for longer has stopped.
const LONGEST_SAVING: Duration = Duration::from_secs(2);

/// Settings that the program remembers between two runs. No patient and no price is among them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The price list that was open last; `None` for the bundled sample.
    pub price_list: Option<PathBuf>,
    /// Light, dark, or as the system has it.
    pub theme: ThemeChoice,
    /// Size of everything, in per cent.
    pub zoom: u16,
    /// The tag of the window's language; that of the system if left out.
    pub language: Option<String>,
    /// Habits of using the window.
    pub habits: Habits,
}

/// Habits of using the window, so that it opens the way it was left.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Habits {
    /// The price lists that were opened, the last one first.
    pub recent_lists: Vec<PathBuf>,
    /// Size of the window.
    pub window: Option<WindowSize>,
    /// True if nothing may move by itself.
    pub is_motion_reduced: bool,
    /// True if the hints of the first start are done with.
    pub is_tour_over: bool,
}

/// Size of a window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WindowSize {
    /// Width in points of the screen, not enlarged; also while it is maximized.
    pub width: u16,
    /// Height in points of the screen, not enlarged; also while it is maximized.
    pub height: u16,
    /// True if it filled the screen.
    pub is_maximized: bool,
}

/// Number of price lists that are remembered.
const RECENT_LISTS: usize = 8;

impl Habits {
    /// Notes that a price list was opened.
    pub fn note_list(&mut self, path: &Path) {
        self.recent_lists.retain(|known| known != path);
        self.recent_lists.insert(0, path.to_owned());
        self.recent_lists.truncate(RECENT_LISTS);
    }
}

/// Look of the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ThemeChoice {
    /// Look of the system.
    #[default]
    System,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

/// The stored form. Fields that a newer version wrote are passed over.
#[derive(Serialize, Deserialize)]
#[serde(default)]
struct SettingsRecord {
    price_list: Option<PathBuf>,
    theme: ThemeChoice,
    zoom: u16,
    language: Option<String>,
    habits: Habits,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            price_list: None,
            theme: ThemeChoice::System,
            zoom: 100,
            language: None,
            habits: Habits::default(),
        }
    }
}

impl Default for SettingsRecord {
    fn default() -> Self {
        Self::of(&Settings::default())
    }
}

impl SettingsRecord {
    fn of(settings: &Settings) -> Self {
        let Settings { price_list, theme, zoom, language, habits } = settings.clone();
        Self { price_list, theme, zoom, language, habits }
    }

    /// The settings; a size that no window could be read at becomes the nearest that can.
    fn settings(self) -> Settings {
        let Self { price_list, theme, zoom, language, mut habits } = self;
        habits.recent_lists.truncate(RECENT_LISTS);
        Settings { price_list, theme, zoom: zoom.clamp(80, 200), language, habits }
    }
}

impl Settings {
    /// The settings of the last run in a folder; the defaults if there are none yet.
    pub fn load_from(folder: &Path) -> Result<Self, StorageError> {
        let path = folder.join(FILE_NAME);
        let bytes = match read_own_file(&path) {
            Err(StorageError::NotFound { .. }) => return Ok(Self::default()),
            // No settings are that large.
            Err(StorageError::TooLarge { path }) => return Err(StorageError::NotSettings { path }),
            read => read?,
        };
        let record: SettingsRecord = serde_json::from_slice(&bytes)
            .map_err(|_not_ours| StorageError::NotSettings { path })?;
        Ok(record.settings())
    }

    /// Writes what differs from what was `known` of them for the next run into a folder, which is
    /// made if it is missing. What another window has saved meanwhile stays.
    pub fn save_in(&self, folder: &Path, known: &Self) -> Result<(), StorageError> {
        fs::create_dir_all(folder).map_err(|error| StorageError::new(folder, error))?;
        let _lock = lock(folder)?;
        let path = folder.join(FILE_NAME);
        let stored = match Self::load_from(folder) {
            // There is nothing in it to keep.
            Err(StorageError::NotSettings { .. }) => self.clone(),
            stored => stored?.changed(known, self),
        };
        let record = SettingsRecord::of(&stored);
        let text = serde_json::to_vec_pretty(&record)
            .map_err(|error| StorageError::System { path: path.clone(), source: error.into() })?;
        write_file(&path, &text)
    }

    /// These settings with what was changed from `known` to `now`.
    fn changed(self, known: &Self, now: &Self) -> Self {
        // Taken apart, so that nothing new is forgotten here.
        let Self { price_list, theme, zoom, language, habits } = self;
        let Habits { recent_lists, window, is_motion_reduced, is_tour_over } = habits;
        let (before, after) = (&known.habits, &now.habits);
        let mut last_opened = change(&before.recent_lists, &after.recent_lists, Vec::new());
        for path in recent_lists {
            if !last_opened.contains(&path) {
                last_opened.push(path);
            }
        }
        last_opened.truncate(RECENT_LISTS);
        Self {
            price_list: change(&known.price_list, &now.price_list, price_list),
            theme: change(&known.theme, &now.theme, theme),
            zoom: change(&known.zoom, &now.zoom, zoom),
            language: change(&known.language, &now.language, language),
            habits: Habits {
                recent_lists: last_opened,
                window: change(&before.window, &after.window, window),
                is_motion_reduced: change(
                    &before.is_motion_reduced,
                    &after.is_motion_reduced,
                    is_motion_reduced,
                ),
                is_tour_over: change(&before.is_tour_over, &after.is_tour_over, is_tour_over),
            },
        }
    }
}

/// Value to store in place of `stored` after a window changed `known` to `now`.
fn change<T: Clone + PartialEq>(known: &T, now: &T, stored: T) -> T {
    if known == now { stored } else { now.clone() }
}

/// Waits until no other window saves its settings. Where the drive knows no locks, or one is held
/// for longer than any saving takes, nobody is waited for.
fn lock(folder: &Path) -> Result<File, StorageError> {
    let path = folder.join(LOCK_NAME);
    let opened = OpenOptions::new().write(true).create(true).truncate(false).open(&path);
    let lock = opened.map_err(|error| StorageError::new(&path, error))?;
    let begin = Instant::now();
    while let Err(TryLockError::WouldBlock) = lock.try_lock() {
        if begin.elapsed() > LONGEST_SAVING {
            break;
        }
        thread::sleep(Duration::from_millis(5));
    }
    Ok(lock)
}

/// The system's folder for settings, or the one that an environment variable names instead.
pub fn settings_folder() -> Result<PathBuf, StorageError> {
    if let Some(folder) = settings_folder_named() {
        return Ok(folder);
    }
    let folders = directories::ProjectDirs::from("", "", "Needlepoint")
        .ok_or(StorageError::NoSettingsFolder)?;
    Ok(folders.config_dir().to_owned())
}

/// The folder that an environment variable names.
pub(super) fn settings_folder_named() -> Option<PathBuf> {
    env::var_os(FOLDER_VARIABLE).filter(|folder| !folder.is_empty()).map(PathBuf::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_come_back_as_they_were_saved() {
        let folder = tempfile::tempdir().unwrap();
        let below = folder.path().join("not/there/yet");
        assert_eq!(Settings::load_from(&below).unwrap(), Settings::default());
        let settings = Settings {
            price_list: Some("lists/clinic.ron".into()),
            theme: ThemeChoice::Dark,
            zoom: 150,
            habits: Habits {
                recent_lists: vec!["lists/clinic.ron".into()],
                window: Some(WindowSize { width: 1100, height: 720, is_maximized: true }),
                is_motion_reduced: true,
                is_tour_over: true,
            },
            language: Some("pl".to_owned()),
        };
        settings.save_in(&below, &Settings::default()).unwrap();
        assert_eq!(Settings::load_from(&below).unwrap(), settings);
    }

    #[test]
    fn two_windows_keep_what_each_of_them_changed() {
        let folder = tempfile::tempdir().unwrap();
        let opened_with = Settings { zoom: 110, ..Settings::default() };
        opened_with.save_in(folder.path(), &Settings::default()).unwrap();
        let (mut one, mut other) = (opened_with.clone(), opened_with.clone());
        one.zoom = 150;
        one.habits.note_list(Path::new("one.ron"));
        one.save_in(folder.path(), &opened_with).unwrap();
        other.theme = ThemeChoice::Dark;
        other.language = Some("pl".to_owned());
        other.habits.note_list(Path::new("other.ron"));
        other.save_in(folder.path(), &opened_with).unwrap();
        one.habits.window = Some(WindowSize { width: 900, height: 700, is_maximized: false });
        let known = Settings { zoom: 150, ..opened_with };
        one.save_in(folder.path(), &known).unwrap();
        let both = Settings {
            theme: ThemeChoice::Dark,
            language: Some("pl".to_owned()),
            habits: Habits {
                recent_lists: vec!["one.ron".into(), "other.ron".into()],
                ..one.habits.clone()
            },
            ..one
        };
        assert_eq!(Settings::load_from(folder.path()).unwrap(), both);
    }

    #[test]
    fn many_windows_that_save_at_once_lose_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let lists = || (0..RECENT_LISTS).map(|number| PathBuf::from(format!("{number}.ron")));
        thread::scope(|scope| {
            for list in lists() {
                let folder = folder.path();
                scope.spawn(move || {
                    let mut settings = Settings::default();
                    settings.habits.note_list(&list);
                    settings.save_in(folder, &Settings::default()).unwrap();
                });
            }
        });
        let mut saved = Settings::load_from(folder.path()).unwrap().habits.recent_lists;
        saved.sort();
        assert_eq!(saved, lists().collect::<Vec<_>>());
    }

    #[test]
    fn the_last_lists_are_remembered_each_once() {
        let mut habits = Habits::default();
        for number in 0..RECENT_LISTS + 2 {
            habits.note_list(Path::new(&format!("{number}.ron")));
        }
        habits.note_list(Path::new("5.ron"));
        let names: Vec<_> =
            habits.recent_lists.iter().map(|path| path.display().to_string()).collect();
        assert_eq!(names.join(" "), "5.ron 9.ron 8.ron 7.ron 6.ron 4.ron 3.ron 2.ron");
    }

    #[test]
    fn settings_of_a_newer_version_are_read_and_broken_ones_are_named() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FILE_NAME);
        fs::write(&path, r#"{"theme":"light","zoom":2,"new":1}"#).unwrap();
        let settings = Settings::load_from(folder.path()).unwrap();
        assert_eq!((settings.theme, settings.zoom), (ThemeChoice::Light, 80));
        // The last one reads as settings, but no settings are that large.
        for broken in ["{".to_owned(), format!("{{}}{}", " ".repeat(5 << 20))] {
            fs::write(&path, broken).unwrap();
            let error = Settings::load_from(folder.path()).unwrap_err();
            assert!(matches!(error, StorageError::NotSettings { path: named } if named == path));
        }
        let settings = Settings { zoom: 130, ..Settings::default() };
        settings.save_in(folder.path(), &settings).unwrap();
        assert_eq!(Settings::load_from(folder.path()).unwrap(), settings);
    }
}
