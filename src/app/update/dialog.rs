//! Questions that have to be answered first, as they are answered or left.

use super::{budget, discount, export, new_list};
use crate::{
    app::model::{AmountQuestion, AppState, Dialog, Effect, Explained, Exporting, PathField},
    storage::Overwrite,
};

/// Shows where an amount came from.
pub(super) fn explain(state: &mut AppState, mut asked: AmountQuestion) {
    state.derived().tie(&mut asked);
    let back = match state.dialog.take() {
        Some(Dialog::Budget(field)) => Some(field),
        _ => None,
    };
    state.dialog = Some(Dialog::Explain(Explained::new(asked, back)));
}

/// Goes on with what was asked.
pub(super) fn answer(state: &mut AppState) -> Vec<Effect> {
    match state.dialog.take() {
        None
        | Some(
            Dialog::Languages
            | Dialog::Palette(_)
            | Dialog::Explain(_)
            | Dialog::Crashes(_)
            | Dialog::Shortcuts
            | Dialog::About,
        ) => Vec::new(),
        Some(Dialog::Discount(field)) => {
            discount::answer(state, field);
            Vec::new()
        }
        Some(Dialog::Budget(field)) => {
            budget::answer(state, field);
            Vec::new()
        }
        Some(Dialog::NewList(field)) => new_list::begin(state, field),
        Some(Dialog::Overwrite(path)) => export::write(state, path, Overwrite::Replace),
        Some(Dialog::ExportPath(field)) => {
            let path = state.typed_path(&field);
            export::write(state, path, Overwrite::Refuse)
        }
        Some(Dialog::ListPath(field)) => {
            let path = state.typed_path(&field);
            vec![Effect::ReadList(path)]
        }
    }
}

/// Leaves what was asked.
pub(super) fn cancel(state: &mut AppState) {
    match state.dialog.take() {
        // Who does not want to replace a file gets to name another.
        Some(Dialog::Overwrite(path)) => {
            state.dialog = Some(Dialog::ExportPath(PathField::of(&path, None)));
        }
        Some(Dialog::Explain(explained)) => state.dialog = explained.back.map(Dialog::Budget),
        Some(Dialog::ExportPath(_)) => state.exporting = Exporting::No,
        None
        | Some(
            Dialog::ListPath(_)
            | Dialog::Budget(_)
            | Dialog::Discount(_)
            | Dialog::NewList(_)
            | Dialog::Palette(_)
            | Dialog::Languages
            | Dialog::Crashes(_)
            | Dialog::Shortcuts
            | Dialog::About,
        ) => {}
    }
}
