//! The palette: everything that can be done, found by typing.

use crate::app::{
    action::Action,
    command::Command,
    state::{AppState, PaletteField},
    theme::{self, Type, measure, space},
    widgets::{CommandRow, command_row, label_in},
};
use eframe::egui::{self, Id, Key, ScrollArea, TextEdit, Ui};

/// The field and the commands that fit it. Returns whether the palette is done with.
pub(super) fn palette_ui(
    ui: &mut Ui,
    state: &mut AppState,
    field: &mut PaletteField,
    actions: &mut Vec<Action>,
) -> bool {
    let fitting = fitting(state, &field.text);
    let run = steps_ui(ui, state, field, fitting.len());
    let mut chosen = run.then(|| fitting.get(field.picked)).flatten().copied();
    ui.add_space(space::NEAR);
    if fitting.is_empty() {
        label_in(
            ui,
            state.locale.text("palette-nothing"),
            Type::Body.regular(),
            theme::of(ui).muted,
        );
    }
    ScrollArea::vertical().max_height(measure::PALETTE).auto_shrink([false, true]).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (position, command) in fitting.iter().enumerate() {
            let keys = command.shortcuts().first();
            let row = CommandRow {
                name: state.locale.text(command.name()),
                keys: keys.map_or_else(String::new, |keys| ui.ctx().format_shortcut(keys)),
                is_picked: position == field.picked,
            };
            let is_available = command.is_available(state);
            let response = ui.add_enabled_ui(is_available, |ui| command_row(ui, &row)).inner;
            if row.is_picked && run_or_moved(ui) {
                response.scroll_to_me(None);
            }
            if response.clicked() {
                chosen = Some(*command);
            }
        }
    });
    let Some(command) = chosen.filter(|command| command.is_available(state)) else { return false };
    actions.push(command.action(state));
    true
}

/// The field; the arrows walk through the commands. Returns whether one was taken with Enter.
fn steps_ui(ui: &mut Ui, state: &AppState, field: &mut PaletteField, count: usize) -> bool {
    let (up, down) = ui.input_mut(|input| {
        let none = egui::Modifiers::NONE;
        (input.consume_key(none, Key::ArrowUp), input.consume_key(none, Key::ArrowDown))
    });
    let id = Id::unique("palette");
    if ui.ctx().memory(|memory| memory.focused().is_none()) {
        ui.ctx().memory_mut(|memory| memory.request_focus(id));
    }
    let edit = TextEdit::singleline(&mut field.text)
        .id(id)
        .hint_text(state.locale.text("palette-hint"))
        .margin(egui::vec2(measure::PADDING, measure::FIELD_PADDING))
        .desired_width(f32::INFINITY);
    let response = ui.add(edit).accessible_name(state.locale.text("menu-palette"));
    if response.changed() {
        field.picked = 0;
    }
    let last = count.saturating_sub(1);
    if down {
        field.picked = field.picked.saturating_add(1).min(last);
    }
    if up {
        field.picked = field.picked.saturating_sub(1);
    }
    field.picked = field.picked.min(last);
    response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter))
}

fn run_or_moved(ui: &Ui) -> bool {
    ui.input(|input| !input.events.is_empty())
}

/// The commands whose names hold what is typed: its words in any order, else its letters in theirs.
fn fitting(state: &AppState, typed: &str) -> Vec<Command> {
    let typed = typed.trim().to_lowercase();
    let name = |command: &Command| state.locale.text(command.name()).to_lowercase();
    let others = || Command::ALL.iter().copied().filter(|command| *command != Command::Palette);
    let holds_words = |command: &Command| {
        let name = name(command);
        typed.split_whitespace().all(|word| name.contains(word))
    };
    let by_words: Vec<Command> = others().filter(holds_words).collect();
    if !by_words.is_empty() {
        return by_words;
    }
    others().filter(|command| holds_letters(&name(command), &typed)).collect()
}

fn holds_letters(name: &str, typed: &str) -> bool {
    let mut letters = name.chars();
    typed
        .chars()
        .filter(|letter| !letter.is_whitespace())
        .all(|wanted| letters.any(|c| c == wanted))
}
