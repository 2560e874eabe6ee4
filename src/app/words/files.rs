//! Names of files in the window.

use crate::app::model::file_name;
use std::path::Path;

/// Name of a file with the folder that it is in, for lists that may be called alike.
pub(in crate::app) fn file_and_folder(path: &Path) -> String {
    let folder = path.parent().and_then(Path::file_name);
    let name = file_name(path);
    folder.map_or(name.clone(), |folder| format!("{name} – {}", folder.to_string_lossy()))
}
