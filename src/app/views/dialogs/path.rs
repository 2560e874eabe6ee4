//! The path that a dialog asks for, if there is no dialog of the system.

use crate::app::{
    model::{AppState, PathField},
    theme::{self, Type, measure},
    widgets::{Field, field as field_ui, label_in},
    words,
};
use eframe::egui::{Id, Ui};

/// The path, with what is wrong with it. Returns `Some(true)` when it was entered.
pub(super) fn path_ui(ui: &mut Ui, state: &AppState, field: &mut PathField) -> Option<bool> {
    let about = Field {
        id: Id::unique("path"),
        name: &state.locale.text("dialog-path"),
        hint: "",
        most: measure::PATH_CHARACTERS,
        is_first: true,
        locale: &state.locale,
    };
    let (_, is_entered) = field_ui(ui, about, &mut field.text);
    if let Some(fault) = &field.fault {
        let fault = words::export_remedy(fault, &state.locale);
        label_in(ui, fault, Type::Body.regular(), theme::of(ui).fault_ink);
    }
    is_entered.then_some(true)
}
