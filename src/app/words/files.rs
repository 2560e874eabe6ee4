//! Names of files in the window.

use crate::{app::model::file_name, locale::Locale};
use std::path::Path;

/// Name of a file with the folder that it is in, for lists that may be called alike.
pub(in crate::app) fn file_and_folder(path: &Path, locale: &Locale) -> String {
    let name = file_name(path);
    match path.parent().and_then(Path::file_name) {
        Some(folder) => {
            let folder = folder.to_string_lossy().into_owned();
            let arguments = [("name", name.into()), ("folder", folder.into())];
            locale.text_with("file-in-folder", &arguments)
        }
        None => name,
    }
}
