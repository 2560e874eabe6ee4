//! The header: which prices, which patient, and what can be done with the whole.

use crate::{
    app::{
        action::Action,
        shortcuts,
        state::AppState,
        theme::{self, Type, layout, measure, space},
        widgets::{ButtonKind, button_with_shortcut, caution_badge, label, label_in, segmented},
    },
    storage::ThemeChoice,
};
use eframe::egui::{
    self, Align, Button, Frame, Label, Layout, Margin, Panel, RichText, TextEdit, Ui,
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
            if !is_narrow {
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
    let words = [Some(name.to_owned()), edition, dated]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(", ");
    let text = RichText::new(words).font(Type::Body.regular()).color(theme.muted);
    ui.add(Label::new(text).truncate());
}

/// The patient's name or reference.
fn patient_ui(ui: &mut Ui, state: &mut AppState, is_narrow: bool) {
    let theme = theme::of(ui);
    let width =
        if is_narrow { ui.available_width().min(measure::PATIENT) } else { measure::PATIENT };
    let hint = RichText::new(state.locale.text("header-patient-hint")).color(theme.muted);
    let field = TextEdit::singleline(&mut state.consultation.patient)
        .id(egui::Id::unique("patient"))
        .hint_text(hint)
        .char_limit(measure::PATIENT_CHARACTERS)
        .margin(egui::vec2(measure::PADDING, measure::FIELD_PADDING))
        .desired_width(width - 2.0 * measure::PADDING);
    ui.add(field).accessible_name(state.locale.text("header-patient"));
}

fn buttons_ui(ui: &mut Ui, state: &mut AppState, actions: &mut Vec<Action>, is_narrow: bool) {
    let keys = |shortcut| {
        if ui.ctx().content_rect().width() < layout::NO_SHORTCUTS {
            String::new()
        } else {
            ui.ctx().format_shortcut(shortcut)
        }
    };
    let (export_keys, new_keys) = (keys(&shortcuts::EXPORT), keys(&shortcuts::NEW_PATIENT));
    let name = if state.is_exporting { "header-exporting" } else { "header-export" };
    let name = state.locale.text(name);
    let can_export = !state.is_exporting && state.derived().estimate.is_ok();
    if !is_narrow {
        ui.add_enabled_ui(can_export, |ui| {
            if button_with_shortcut(ui, ButtonKind::Primary, &name, &export_keys).clicked() {
                actions.push(Action::Export);
            }
        });
    }
    menu_ui(ui, state, actions, can_export);
    if !is_narrow {
        let new_patient = state.locale.text("header-new-patient");
        ui.add_enabled_ui(!state.is_blank(), |ui| {
            if button_with_shortcut(ui, ButtonKind::Quiet, &new_patient, &new_keys).clicked() {
                actions.push(Action::NewPatient);
            }
        });
    }
}

/// What is needed less often, in words.
fn menu_ui(ui: &mut Ui, state: &AppState, actions: &mut Vec<Action>, can_export: bool) {
    let locale = &state.locale;
    let title = RichText::new(locale.text("menu")).font(Type::Body.bold());
    let title = Button::new(title)
        .stroke(theme::of(ui).hairline())
        .min_size(egui::vec2(0.0, measure::BUTTON));
    MenuButton::from_button(title).ui(ui, |ui| {
        ui.set_min_width(measure::MENU);
        let mut item = |ui: &mut Ui,
                        key: &str,
                        shortcut: Option<&egui::KeyboardShortcut>,
                        enabled: bool,
                        action: Action| {
            let keys =
                shortcut.map_or_else(String::new, |shortcut| ui.ctx().format_shortcut(shortcut));
            let keys = RichText::new(keys).font(Type::Small.regular()).color(theme::of(ui).muted);
            let button =
                Button::new(locale.text(key)).shortcut_text(keys).frame_when_inactive(false);
            if ui.add_enabled(enabled, button).clicked() {
                actions.push(action);
            }
        };
        item(
            ui,
            "header-new-patient",
            Some(&shortcuts::NEW_PATIENT),
            !state.is_blank(),
            Action::NewPatient,
        );
        item(ui, "menu-undo", Some(&shortcuts::UNDO), state.history.can_undo(), Action::Undo);
        item(ui, "menu-redo", Some(&shortcuts::REDO), state.history.can_redo(), Action::Redo);
        ui.separator();
        item(ui, "header-export", Some(&shortcuts::EXPORT), can_export, Action::Export);
        item(ui, "menu-export-by-path", None, can_export, Action::ExportByPath);
        ui.separator();
        item(ui, "menu-open-list", Some(&shortcuts::OPEN_LIST), true, Action::OpenList);
        item(ui, "menu-open-list-by-path", None, true, Action::OpenListByPath);
        ui.separator();
        lists_ui(ui, state, actions);
        label_in(ui, locale.text("menu-look"), Type::Small.regular(), theme::of(ui).muted);
        let names =
            ["menu-look-system", "menu-look-light", "menu-look-dark"].map(|key| locale.text(key));
        let looks = [ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark];
        let chosen = looks.iter().position(|look| *look == state.theme);
        if let Some(look) = segmented(ui, &names, chosen).and_then(|clicked| looks.get(clicked)) {
            actions.push(Action::SetTheme(*look));
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
