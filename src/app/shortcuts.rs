//! The keys that do something wherever the keyboard is, and files dropped on the window.

use super::{action::Action, command::Command, state::AppState};
use eframe::egui::{Context, KeyboardShortcut};

/// What the keys pressed in this frame ask for. They are taken away, so that no field sees them:
/// undo in the patient's field is the window's undo, not the field's own.
pub(super) fn take_actions(ctx: &Context, state: &mut AppState, actions: &mut Vec<Action>) {
    if state.dialog.is_some() {
        return;
    }
    let mut all: Vec<(Command, &KeyboardShortcut)> = Command::ALL
        .iter()
        .flat_map(|command| command.shortcuts().iter().map(|shortcut| (*command, shortcut)))
        .collect();
    // The longer shortcut first: egui lets the shorter one match it too.
    all.sort_by_key(|(_, shortcut)| !shortcut.modifiers.shift);
    for (command, shortcut) in all {
        let pressed = ctx.input_mut(|input| input.consume_shortcut(shortcut));
        if pressed && command.is_available(state) {
            actions.push(command.action(state));
        }
    }
}

/// A price list that was dropped on the window.
pub(super) fn take_dropped(ctx: &Context, actions: &mut Vec<Action>) {
    let dropped =
        ctx.input(|input| input.raw.dropped_files.first().map(|file| file.path().to_owned()));
    actions.extend(dropped.map(Action::OpenListAt));
}
