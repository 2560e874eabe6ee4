//! The menu: what is needed less often, in words.

use crate::{
    app::{
        commands::{Command, Facts, Section},
        model::{Action, AppState},
        theme::{self, Type, measure, space},
        widgets::{label_in, segmented},
        words::{self, file_and_folder},
    },
    storage::ThemeChoice,
};
use eframe::egui::{self, Button, RichText, ScrollArea, Ui, containers::menu::MenuButton};

/// The button, and the menu while it is open.
pub(super) fn menu_ui(ui: &mut Ui, state: &mut AppState, actions: &mut Vec<Action>) {
    let title = RichText::new(state.locale.text("menu")).font(Type::Body.bold());
    let title = Button::new(title)
        .stroke(theme::of(ui).boundary())
        .min_size(egui::vec2(0.0, measure::BUTTON));
    MenuButton::from_button(title).ui(ui, |ui| {
        ui.set_min_width(measure::MENU);
        // A low window scrolls the menu rather than cutting it.
        let room = ui.ctx().content_rect().height() - measure::HEADER - 2.0 * space::CARD;
        // Its bar has a place of its own, so that it stands on no key.
        ui.spacing_mut().scroll.floating = false;
        ScrollArea::vertical().max_height(room).min_scrolled_height(room).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            items_ui(ui, state, actions);
        });
    });
}

fn items_ui(ui: &mut Ui, state: &mut AppState, actions: &mut Vec<Action>) {
    let now = Facts::of(state);
    for section in Section::all() {
        for command in section.commands() {
            let is_available = command.is_available(&now);
            // Few lists let the staff give one, and the menu is long.
            if command == Command::Discount && !is_available {
                continue;
            }
            item_ui(ui, state, (command, is_available), actions);
            if command == Command::OpenListByPath {
                recent_ui(ui, state, actions);
            }
        }
        ui.separator();
    }
    lists_ui(ui, state, actions);
    let locale = &state.locale;
    ui.add_space(space::TIGHT);
    label_in(ui, locale.text("menu-look"), Type::Small.regular(), theme::of(ui).muted);
    ui.add_space(space::TIGHT);
    let names =
        ["menu-look-system", "menu-look-light", "menu-look-dark"].map(|key| locale.text(key));
    let looks = [ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark];
    let chosen = looks.iter().position(|look| *look == state.theme);
    if let Some(look) = segmented(ui, &names, chosen).and_then(|clicked| looks.get(clicked)) {
        actions.push(Action::SetTheme(*look));
    }
}

fn item_ui(
    ui: &mut Ui,
    state: &AppState,
    (command, is_available): (Command, bool),
    actions: &mut Vec<Action>,
) {
    let keys = words::keys_of(ui.ctx(), command, &state.locale);
    let keys = RichText::new(keys).font(Type::Small.regular()).color(theme::of(ui).muted);
    let name = state.locale.text(command.name());
    let button = Button::new(name).shortcut_text(keys).frame_when_inactive(false);
    if ui.add_enabled(is_available, button).clicked() {
        actions.push(command.action(state));
        // A screen reader presses without a pointer, which would have closed the menu.
        ui.close();
    }
}

/// The price lists that were opened before, if any is there still.
fn recent_ui(ui: &mut Ui, state: &AppState, actions: &mut Vec<Action>) {
    if state.lists_to_reopen().next().is_none() {
        return;
    }
    ui.menu_button(state.locale.text("menu-recent-lists"), |ui| {
        for path in state.lists_to_reopen() {
            let name = file_and_folder(path, &state.locale);
            let button = Button::new(name).frame_when_inactive(false);
            if ui.add(button).on_hover_text(path.display().to_string()).clicked() {
                actions.push(Action::OpenListAt(path.clone()));
            }
        }
    });
}

/// The lists of the file, if there are several.
fn lists_ui(ui: &mut Ui, state: &AppState, actions: &mut Vec<Action>) {
    let mut editions = state.list.lists.iter().filter_map(|list| list.edition()).peekable();
    if editions.peek().is_none() {
        return;
    }
    let heading = state.locale.text("menu-lists");
    label_in(ui, heading, Type::Small.regular(), theme::of(ui).muted);
    for edition in editions {
        let is_shown = state.list.name() == Some(edition.id.as_str());
        if ui.radio(is_shown, edition.label.as_str()).clicked() {
            actions.push(Action::ChooseList(edition.id.clone()));
        }
    }
    ui.separator();
}
