//! The keys that do something wherever the keyboard is.

use super::{facts::Facts, table::Command};
use crate::app::{
    model::{Action, AppState},
    widgets::has_typing,
};
use eframe::egui::{Context, Id, KeyboardShortcut, Memory};

/// Takes the actions that the keys pressed in this frame ask for. The keys are taken away, so that
/// no field sees them, except for undo and redo in a field in which something was typed.
pub(in crate::app) fn take_actions(ctx: &Context, state: &mut AppState, actions: &mut Vec<Action>) {
    if state.dialog.is_some() {
        return;
    }
    let mut all: Vec<(Command, KeyboardShortcut)> = Command::all()
        .flat_map(|command| command.shortcuts().map(move |shortcut| (command, shortcut)))
        .collect();
    // The longer one first: egui lets the shorter one match it too.
    all.sort_by_key(|(_, shortcut)| !shortcut.modifiers.shift);
    let is_typing = is_typing(ctx, state);
    for (command, shortcut) in all {
        if is_typing && matches!(command, Command::Undo | Command::Redo) {
            continue;
        }
        let pressed = ctx.input_mut(|input| input.consume_shortcut(&shortcut));
        if pressed && command.is_available(&Facts::of(state)) {
            actions.push(command.action(state));
        }
    }
}

/// True if the keyboard is in a field in which something was typed that can be taken back.
fn is_typing(ctx: &Context, state: &AppState) -> bool {
    let Some(focused) = ctx.memory(Memory::focused) else { return false };
    let consultation = &state.visit.consultation;
    let fields = [
        (PATIENT_FIELD, &consultation.patient),
        (CODE_FIELD, &consultation.code_typed),
        (AREA_FIELD, &state.visit.area_filter),
    ];
    let is_meant = |(name, _): &(&str, _)| Id::unique(*name) == focused;
    fields.into_iter().find(is_meant).is_some_and(|(_, text)| has_typing(ctx, focused, text))
}

/// The fields outside of dialogs, by the names of their ids.
pub(in crate::app) const PATIENT_FIELD: &str = "patient";
pub(in crate::app) const CODE_FIELD: &str = "code";
pub(in crate::app) const AREA_FIELD: &str = "area-filter";
