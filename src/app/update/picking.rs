//! How a file is asked for: by the system's dialog or by a typed path.

use super::export;
use crate::{
    app::model::{AppState, Dialog, Effect, FileChoice, PathField, Picked, Purpose},
    export::file_name,
    storage::Overwrite,
};
use std::path::{Path, PathBuf};

/// Asks for a file; for a quote, it is issued before.
pub(super) fn ask(state: &mut AppState, purpose: Purpose, choice: FileChoice) -> Vec<Effect> {
    state.message = None;
    // The dialog of the system leaves the window free, so it may be asked for again.
    if state.is_picking || (state.is_exporting() && purpose == Purpose::Export) {
        return Vec::new();
    }
    let name = match purpose {
        Purpose::List => String::new(),
        Purpose::Export => match export::issue_as_asked(state) {
            Some(name) => name,
            None => return Vec::new(),
        },
    };
    if choice == FileChoice::Dialog {
        state.is_picking = true;
        return vec![Effect::Pick(purpose, name)];
    }
    show_path_field(state, purpose, &name);
    Vec::new()
}

/// Goes on with how the system's dialog ended.
pub(super) fn picked(state: &mut AppState, purpose: Purpose, picked: Picked) -> Vec<Effect> {
    state.is_picking = false;
    match (picked, purpose) {
        (Picked::Cancelled, _) => {
            state.asked = None;
            Vec::new()
        }
        (Picked::NotShown, _) => {
            state.file_choice = FileChoice::Path;
            let name = state.asked.as_ref().map_or_else(String::new, file_name);
            show_path_field(state, purpose, &name);
            Vec::new()
        }
        (Picked::File(path), Purpose::List) => vec![Effect::ReadList(path)],
        (Picked::File(path), Purpose::Export) => {
            // The dialog has asked before replacing the file it named.
            export::write(state, path, Overwrite::Replace)
        }
    }
}

fn show_path_field(state: &mut AppState, purpose: Purpose, name: &str) {
    let folder = |path: &PathBuf| path.parent().map(Path::to_owned);
    let text = match purpose {
        Purpose::Export => state.quote_folder.join(name),
        Purpose::List => {
            state.list.path.as_ref().and_then(folder).unwrap_or_else(|| state.quote_folder.clone())
        }
    };
    let field = PathField::of(&text, None);
    state.dialog = Some(match purpose {
        Purpose::Export => Dialog::ExportPath(field),
        Purpose::List => Dialog::ListPath(field),
    });
}
