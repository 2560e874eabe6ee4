//! The header: which prices, which patient, and what can be done with the whole.

use crate::{
    app::{
        action::Action,
        command::Command,
        price_list::file_and_folder,
        shortcuts::PATIENT_FIELD,
        state::AppState,
        theme::{self, Type, layout, measure, space},
        widgets::{
            ButtonKind, button_with_shortcut, caution_badge, caution_badge_width, first_that_fits,
            forget_at_first, label, label_in, line_width, note_control, segmented, stop, tell_full,
            usable,
        },
        words,
    },
    storage::ThemeChoice,
};
use eframe::egui::{
    self, Align, Button, Frame, Layout, Margin, Panel, RichText, ScrollArea, TextEdit, Ui,
    containers::menu::MenuButton,
};

pub(super) fn header_ui(ui: &mut Ui, state: &mut AppState, actions: &mut Vec<Action>) {
    let theme = theme::of(ui);
    let frame =
        Frame::new().fill(theme.surface).inner_margin(Margin::symmetric(measure::CARD_MARGIN, 0));
    let panel = Panel::top("header")
        .exact_size(measure::HEADER)
        .resizable(false)
        .show_separator_line(false);
    let is_narrow = ui.available_width() < layout::ONE_COLUMN;
    panel.frame(frame).show(ui, |ui| {
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            if ui.ctx().content_rect().width() >= layout::NO_NAME {
                label(ui, "Needlepoint", Type::Title.bold());
                ui.add_space(space::NEAR);
            }
            let left = ui.cursor();
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                buttons_ui(ui, state, actions, is_narrow);
                patient_ui(ui, state, is_narrow);
                let room = egui::Rect::from_min_max(
                    left.min,
                    egui::pos2(ui.cursor().right() - space::CARD, left.max.y),
                );
                ui.scope_builder(
                    egui::UiBuilder::new()
                        .max_rect(room)
                        .layout(Layout::left_to_right(Align::Center)),
                    |ui| list_ui(ui, state, is_narrow),
                );
            });
        });
        let bottom = ui.max_rect().bottom() - 0.5;
        let whole = ui.ctx().content_rect();
        ui.painter().hline(whole.x_range(), bottom, theme.hairline());
    });
}

/// Which prices are in force, and loudly so where they are invented.
fn list_ui(ui: &mut Ui, state: &AppState, is_narrow: bool) {
    let theme = theme::of(ui);
    let prices = state.prices();
    if prices.is_sample() {
        caution_badge(ui, &state.locale.text("header-sample"));
    }
    if is_narrow {
        return;
    }
    let name = prices.clinic().name.as_str();
    let dated = prices.updated().map(|date| state.locale.date(date));
    let edition = prices.edition().map(|edition| edition.label.clone());
    let language = state.consultation.language.map(|language| {
        let name = ("language", language.own_name().into());
        state.locale.text_with("languages-quote-in", &[name])
    });
    let name = Some(name.to_owned());
    let joined = |parts: [&Option<String>; 4]| {
        parts.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(", ")
    };
    // Short of room the date gives way, then the name: what the patient gets and which list is in
    // force has to be seen.
    let words = [
        joined([&language, &name, &edition, &dated]),
        joined([&language, &name, &edition, &None]),
        joined([&language, &edition, &None, &None]),
        joined([&edition, &None, &None, &None]),
    ];
    first_that_fits(ui, &words, theme.muted);
}

/// The patient's name or reference.
fn patient_ui(ui: &mut Ui, state: &mut AppState, is_narrow: bool) {
    let theme = theme::of(ui);
    let whole = measure::PATIENT - 2.0 * measure::PADDING;
    let width = if is_narrow {
        let badge = if state.prices().is_sample() {
            caution_badge_width(ui, &state.locale.text("header-sample")) + space::CARD
        } else {
            0.0
        };
        (ui.available_width() - badge).clamp(measure::LEAST_PATIENT, whole)
    } else {
        whole
    };
    let hints = ["header-patient-hint", "header-patient-short"].map(|key| state.locale.text(key));
    let room = width - 2.0 * measure::PADDING;
    let fits = |hint: &&String| line_width(ui, hint, Type::Body.regular()) <= room;
    let hint = hints.iter().find(fits).cloned().unwrap_or_default();
    let hint = RichText::new(hint).color(theme.muted);
    let field = TextEdit::singleline(&mut state.consultation.patient)
        .id(egui::Id::unique(PATIENT_FIELD))
        .hint_text(hint)
        .char_limit(measure::PATIENT_CHARACTERS)
        .margin(egui::vec2(measure::PADDING, measure::FIELD_PADDING))
        .desired_width(width);
    stop(ui);
    let response = ui.add(field).accessible_name(state.locale.text("header-patient"));
    let text = &state.consultation.patient;
    tell_full(&response, text, measure::PATIENT_CHARACTERS, &state.locale);
    note_control(ui, &response);
    forget_at_first(&response);
}

fn buttons_ui(ui: &mut Ui, state: &mut AppState, actions: &mut Vec<Action>, is_narrow: bool) {
    let keys = |command: Command| {
        let is_wide = ui.ctx().content_rect().width() >= layout::NO_SHORTCUTS;
        if is_wide { words::keys_of(ui.ctx(), command, &state.locale) } else { String::new() }
    };
    let (export_keys, new_keys) = (keys(Command::Export), keys(Command::NewPatient));
    let name = if state.is_exporting() { "header-exporting" } else { "header-export" };
    let name = state.locale.text(name);
    let can_export = !state.is_exporting() && state.derived().estimate.is_ok();
    if !is_narrow {
        usable(ui, can_export, |ui| {
            if button_with_shortcut(ui, ButtonKind::Primary, &name, &export_keys).clicked() {
                actions.push(Action::Export);
            }
        });
    }
    menu_ui(ui, state, actions);
    if ui.ctx().content_rect().width() >= layout::NO_NEW_PATIENT {
        let new_patient = state.locale.text("header-new-patient");
        usable(ui, !state.is_blank(), |ui| {
            if button_with_shortcut(ui, ButtonKind::Quiet, &new_patient, &new_keys).clicked() {
                actions.push(Action::NewPatient);
            }
        });
    }
}

/// What is needed less often, in words.
fn menu_ui(ui: &mut Ui, state: &mut AppState, actions: &mut Vec<Action>) {
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
    for command in IN_MENU {
        match command {
            // Few lists let the staff give one, and the menu is long.
            Some(Command::Discount) if !Command::Discount.is_available(state) => {}
            Some(command) => {
                item_ui(ui, state, command, actions);
                if command == Command::OpenListByPath {
                    recent_ui(ui, state, actions);
                }
            }
            None => drop(ui.separator()),
        }
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

/// What stands in the menu, with lines between what belongs together.
const IN_MENU: [Option<Command>; 26] = [
    Some(Command::Palette),
    None,
    Some(Command::ShowConsult),
    Some(Command::ShowGuide),
    Some(Command::ShowScreening),
    Some(Command::PatientView),
    None,
    Some(Command::NewPatient),
    Some(Command::Undo),
    Some(Command::Redo),
    None,
    Some(Command::FitBudget),
    Some(Command::Discount),
    None,
    Some(Command::Export),
    None,
    Some(Command::OpenList),
    Some(Command::OpenListByPath),
    None,
    Some(Command::Languages),
    Some(Command::ZoomIn),
    Some(Command::ZoomOut),
    None,
    Some(Command::Shortcuts),
    Some(Command::About),
    None,
];

fn item_ui(ui: &mut Ui, state: &mut AppState, command: Command, actions: &mut Vec<Action>) {
    let keys = words::keys_of(ui.ctx(), command, &state.locale);
    let keys = RichText::new(keys).font(Type::Small.regular()).color(theme::of(ui).muted);
    let name = state.locale.text(command.name());
    let button = Button::new(name).shortcut_text(keys).frame_when_inactive(false);
    let is_available = command.is_available(state);
    if ui.add_enabled(is_available, button).clicked() {
        actions.push(command.action(state));
        // A screen reader presses without a pointer, which would have closed the menu.
        ui.close();
    }
}

/// The price lists that were opened before, where any is there still.
fn recent_ui(ui: &mut Ui, state: &AppState, actions: &mut Vec<Action>) {
    if state.lists_to_reopen().next().is_none() {
        return;
    }
    ui.menu_button(state.locale.text("menu-recent-lists"), |ui| {
        for path in state.lists_to_reopen() {
            let button = Button::new(file_and_folder(path)).frame_when_inactive(false);
            if ui.add(button).on_hover_text(path.display().to_string()).clicked() {
                actions.push(Action::OpenListAt(path.clone()));
            }
        }
    });
}

/// The lists of the file, where there are several.
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
