//! The palette: everything that can be done, found by typing.

use super::frame::room_for_table;
use crate::{
    app::{
        commands::{Command, Facts},
        model::{Action, AppState, PaletteField},
        theme::{self, Type, measure, space},
        widgets::{CommandRow, command_row, label_in, scroll, tell_full, usable},
        words::{self, file_and_folder},
    },
    catalog::Edition,
};
use eframe::egui::{self, Id, Key, TextEdit, Ui};
use std::path::PathBuf;

/// The field and the commands that fit it.
pub(super) fn palette_ui(
    ui: &mut Ui,
    state: &mut AppState,
    field: &mut PaletteField,
    actions: &mut Vec<Action>,
) {
    let fitting = fitting(state, &field.text);
    let run = steps_ui(ui, state, field, fitting.len());
    let mut chosen = run.then(|| fitting.get(field.picked)).flatten();
    ui.add_space(space::NEAR);
    if fitting.is_empty() {
        label_in(
            ui,
            state.locale.text("palette-nothing"),
            Type::Body.regular(),
            theme::of(ui).muted,
        );
    }
    let now = Facts::of(state);
    let room = room_for_table(ui).min(measure::PALETTE);
    scroll(ui, "commands", room, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (position, entry) in fitting.iter().enumerate() {
            let row = CommandRow {
                name: entry.name(state),
                keys: entry.keys(ui, state),
                is_picked: position == field.picked,
            };
            let is_available = entry.is_available(&now);
            let response = usable(ui, is_available, |ui| command_row(ui, &row));
            if row.is_picked && run_or_moved(ui) {
                response.scroll_to_me(None);
            }
            if response.clicked() {
                chosen = Some(entry);
            }
        }
    });
    if let Some(entry) = chosen.filter(|entry| entry.is_available(&now)) {
        // What is done may open a dialog of its own.
        actions.push(Action::CancelDialog);
        actions.push(entry.action(state));
    }
}

/// Entry that can be picked: a command or a price list.
enum Entry {
    /// A command.
    Command(Command),
    /// A price list to open again.
    List(PathBuf),
    /// Another list of the file that is open.
    Edition(Edition),
}

impl Entry {
    fn name(&self, state: &AppState) -> String {
        match self {
            Self::Command(command) => state.locale.text(command.name()),
            Self::List(path) => {
                let name = [("name", file_and_folder(path, &state.locale).into())];
                state.locale.text_with("palette-open-again", &name)
            }
            Self::Edition(edition) => {
                let name = [("name", edition.label.as_str().into())];
                state.locale.text_with("palette-choose-list", &name)
            }
        }
    }

    fn keys(&self, ui: &Ui, state: &AppState) -> String {
        match self {
            Self::Command(command) => words::keys_of(ui.ctx(), *command, &state.locale),
            Self::List(_) | Self::Edition(_) => String::new(),
        }
    }

    fn is_available(&self, now: &Facts) -> bool {
        match self {
            Self::Command(command) => command.is_available(now),
            Self::List(_) | Self::Edition(_) => true,
        }
    }

    fn action(&self, state: &AppState) -> Action {
        match self {
            Self::Command(command) => command.action(state),
            Self::List(path) => Action::OpenListAt(path.clone()),
            Self::Edition(edition) => Action::ChooseList(edition.id.clone()),
        }
    }
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
        .char_limit(measure::SEARCH_CHARACTERS)
        .margin(egui::vec2(measure::PADDING, measure::FIELD_PADDING))
        .desired_width(f32::INFINITY);
    let response = ui.add(edit).accessible_name(state.locale.text("menu-palette"));
    tell_full(&response, &field.text, measure::SEARCH_CHARACTERS, &state.locale);
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

/// Entries whose names hold what is typed: its words in any order, else its letters in theirs.
fn fitting(state: &AppState, typed: &str) -> Vec<Entry> {
    let typed = typed.trim().to_lowercase();
    let commands = Command::all().filter(|command| *command != Command::Palette);
    let editions = state.lists_to_choose().cloned().map(Entry::Edition);
    let lists = state.lists_to_reopen().cloned().map(Entry::List);
    let lists = editions.chain(lists);
    let named = |entry: Entry| (entry.name(state).to_lowercase(), entry);
    let all = commands.map(Entry::Command).chain(lists).map(named);
    let holds_words = |name: &str| typed.split_whitespace().all(|word| name.contains(word));
    let (by_words, others): (Vec<_>, Vec<_>) = all.partition(|(name, _)| holds_words(name));
    if !by_words.is_empty() {
        return by_words.into_iter().map(|(_, entry)| entry).collect();
    }
    let by_letters = others.into_iter().filter(|(name, _)| holds_letters(name, &typed));
    by_letters.map(|(_, entry)| entry).collect()
}

fn holds_letters(name: &str, typed: &str) -> bool {
    let mut letters = name.chars();
    typed
        .chars()
        .filter(|letter| !letter.is_whitespace())
        .all(|wanted| letters.any(|c| c == wanted))
}
