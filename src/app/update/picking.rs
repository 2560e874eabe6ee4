//! Asking for a file: by the system's dialog or by a typed path.

use super::export;
use crate::{
    app::model::{AppState, Dialog, Effect, Exporting, PathField, Picked, Picking, Purpose},
    export::file_name,
    storage::Overwrite,
};
use std::path::{Path, PathBuf};

/// Asks for a file in the usual way; for a quote, it is issued before.
pub(super) fn ask(state: &mut AppState, purpose: Purpose) -> Vec<Effect> {
    if state.picking == Picking::ByPath {
        ask_by_path(state, purpose);
        return Vec::new();
    }
    let Some(name) = begin(state, purpose) else { return Vec::new() };
    state.picking = Picking::InDialog;
    vec![Effect::Pick(purpose, name)]
}

/// Asks for a file by its path.
pub(super) fn ask_by_path(state: &mut AppState, purpose: Purpose) {
    if let Some(name) = begin(state, purpose) {
        show_path_field(state, purpose, &name);
    }
}

/// The name that is proposed; `None` if no file can be asked for now.
fn begin(state: &mut AppState, purpose: Purpose) -> Option<String> {
    state.message = None;
    // The dialog of the system leaves the window free, so it may be asked for again.
    if state.picking == Picking::InDialog {
        return None;
    }
    match purpose {
        Purpose::List => Some(String::new()),
        Purpose::Export if state.is_exporting() => None,
        Purpose::Export => export::issue_as_asked(state),
    }
}

/// Goes on with how the system's dialog ended.
pub(super) fn picked(state: &mut AppState, purpose: Purpose, picked: Picked) -> Vec<Effect> {
    state.picking = Picking::ByDialog;
    match (picked, purpose) {
        (Picked::Cancelled, Purpose::List) => {}
        (Picked::Cancelled, Purpose::Export) => state.exporting = Exporting::No,
        (Picked::NotShown, _) => {
            state.picking = Picking::ByPath;
            let name = match &state.exporting {
                Exporting::Asking(quote) => file_name(quote),
                Exporting::No | Exporting::Writing { .. } => String::new(),
            };
            show_path_field(state, purpose, &name);
        }
        (Picked::File(path), Purpose::List) => return vec![Effect::ReadList(path)],
        (Picked::File(path), Purpose::Export) => {
            // The dialog has asked before replacing the file it named.
            return export::write(state, path, Overwrite::Replace);
        }
    }
    Vec::new()
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
