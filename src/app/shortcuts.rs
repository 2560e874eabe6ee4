//! The keys that do something wherever the keyboard is.

use super::{
    action::Action,
    state::{AppState, Dialog},
};
use eframe::egui::{Context, Key, KeyboardShortcut, Modifiers};

/// Export the quote.
pub(super) const EXPORT: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::E);
/// Begin with the next patient.
pub(super) const NEW_PATIENT: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::N);
/// Open a price list.
pub(super) const OPEN_LIST: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::O);
/// Take the last step back.
pub(super) const UNDO: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::Z);
/// Take it again.
pub(super) const REDO: KeyboardShortcut =
    KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::Z);
/// The same, as Windows has it.
const REDO_TOO: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::Y);

/// What the keys pressed in this frame ask for. They are taken away, so that no field sees them:
/// undo in the patient's field is the window's undo, not the field's own.
pub(super) fn take_actions(ctx: &Context, state: &AppState, actions: &mut Vec<Action>) {
    if matches!(
        state.dialog,
        Some(Dialog::ExportPath(_) | Dialog::ListPath(_) | Dialog::Overwrite(_))
    ) {
        return;
    }
    let pressed = |shortcut| ctx.input_mut(|input| input.consume_shortcut(shortcut));
    // The longer shortcut first: egui lets the shorter one match it too.
    if pressed(&REDO) || pressed(&REDO_TOO) {
        actions.push(Action::Redo);
    }
    for (shortcut, action) in [
        (&UNDO, Action::Undo),
        (&EXPORT, Action::Export),
        (&NEW_PATIENT, Action::NewPatient),
        (&OPEN_LIST, Action::OpenList),
    ] {
        if pressed(shortcut) {
            actions.push(action);
        }
    }
}

/// A price list that was dropped on the window.
pub(super) fn take_dropped(ctx: &Context, actions: &mut Vec<Action>) {
    let dropped =
        ctx.input(|input| input.raw.dropped_files.first().map(|file| file.path().to_owned()));
    actions.extend(dropped.map(Action::OpenListAt));
}
