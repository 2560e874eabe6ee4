//! The only filesystem code: reading, atomic writing, settings, drafts, crash reports, and watching one
//! file.
//!
//! It knows nothing of price lists or quotes: bytes in, bytes out, and errors that carry the path.

mod crash_reports;
mod draft_keeper;
mod draft_place;
mod earlier_versions;
mod error;
mod folder;
mod languages;
mod linux;
mod notes;
mod part;
mod passing_name;
mod reading;
mod settings;
mod settings_keeper;
mod watcher;
mod worker;
mod writing;

pub use crash_reports::{CrashReport, erase_crash_reports, leave_crash_report, read_crash_reports};
pub use draft_keeper::{DraftFault, DraftKeeper};
pub use draft_place::{DraftPlace, draft_folder, erase_drafts_left_behind};
pub use earlier_versions::EarlierVersions;
pub use error::StorageError;
pub use folder::{documents_folder, home_folder, is_folder};
pub use languages::{AddedLanguage, read_languages};
pub use notes::remove_leftovers;
pub use reading::{MAX_FILE_BYTES, open_file, present_files, read_file};
pub use settings::{Habits, Settings, ThemeChoice, WindowSize, settings_folder};
pub use settings_keeper::SettingsKeeper;
pub use watcher::{FileChange, Watcher};
pub use writing::{Overwrite, export_file};
