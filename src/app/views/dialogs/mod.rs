//! Questions that have to be answered first.

mod about;
mod budget;
mod discount;
mod explain;
mod languages;
mod palette;
mod shortcuts;

use crate::app::{
    action::Action,
    file_choice::PathField,
    price_list::file_name,
    state::{AppState, Dialog},
    theme::{self, Type, measure, space},
    widgets::{ButtonKind, Field, button, field as field_ui, heading_in, label, label_in, scroll},
};
use about::about_ui;
use budget::budget_ui;
use discount::discount_ui;
use eframe::egui::{self, Frame, Id, Margin, Modal, Sides, Ui};
use explain::explain_ui;
use languages::languages_ui;
use palette::palette_ui;
use shortcuts::shortcuts_ui;

pub(super) fn dialog_ui(ui: &mut Ui, state: &mut AppState, actions: &mut Vec<Action>) {
    let Some(mut dialog) = state.dialog.take() else { return };
    let theme = theme::of(ui);
    let frame = Frame::new()
        .fill(theme.surface)
        .stroke(theme.hairline())
        .corner_radius(measure::CARD_RADIUS)
        .inner_margin(Margin::same(measure::DIALOG_MARGIN));
    let title = title(state, &dialog);
    let area = Modal::default_area(Id::unique("dialog"))
        .role(egui::accesskit::Role::Dialog)
        .accessible_name(&title);
    let answer = Modal::new(Id::unique("dialog"))
        .area(area)
        .frame(frame)
        .backdrop_color(theme.scrim)
        .show(ui.ctx(), |ui| {
            let width = match dialog {
                Dialog::Explain(_) | Dialog::About => measure::WIDE_DIALOG,
                _ => measure::DIALOG,
            };
            ui.set_width(width.min(ui.ctx().content_rect().width() - 4.0 * space::CARD));
            heading_in(ui, &title, Type::Title);
            let room = ui.ctx().content_rect().height() - measure::AROUND_DIALOG;
            scroll(ui, "dialog", room, |ui| dialog_content_ui(ui, state, &mut dialog, actions))
        });
    let answered = answer.inner;
    state.dialog = Some(dialog);
    match answered {
        Some(true) => actions.push(Action::AnswerDialog),
        Some(false) => actions.push(Action::CancelDialog),
        None if answer.should_close() => actions.push(Action::CancelDialog),
        None => {}
    }
}

/// What stands in the dialog. Returns the answer, once there is one.
fn dialog_content_ui(
    ui: &mut Ui,
    state: &mut AppState,
    dialog: &mut Dialog,
    actions: &mut Vec<Action>,
) -> Option<bool> {
    let muted = theme::of(ui).muted;
    match dialog {
        Dialog::ExportPath(field) => {
            label_in(ui, state.locale.text("dialog-export-how"), Type::Body.regular(), muted);
            let entered = path_ui(ui, state, field);
            answers_ui(ui, state, "dialog-save", "cancel").or(entered)
        }
        Dialog::ListPath(field) => {
            label_in(ui, state.locale.text("dialog-list-how"), Type::Body.regular(), muted);
            let entered = path_ui(ui, state, field);
            answers_ui(ui, state, "dialog-open", "cancel").or(entered)
        }
        Dialog::Budget(field) => {
            let entered = budget_ui(ui, state, field, actions);
            let has_nearest = field.unfit.as_ref().is_some_and(|it| !it.nearest.is_empty());
            let show = if has_nearest { "budget-show-nearest" } else { "budget-show" };
            answers_ui(ui, state, show, "cancel").or(entered)
        }
        Dialog::Discount(field) => {
            let entered = discount_ui(ui, state, field, actions);
            answers_ui(ui, state, "discount-give", "cancel").or(entered)
        }
        Dialog::Overwrite(_) => {
            label(ui, state.locale.text("dialog-overwrite-what"), Type::Body.regular());
            answers_ui(ui, state, "dialog-replace", "dialog-other-name")
        }
        Dialog::Languages => languages_ui(ui, state, actions).then_some(false),
        Dialog::Palette(field) => {
            palette_ui(ui, state, field, actions);
            None
        }
        Dialog::Explain(explained) => explain_ui(ui, state, explained).then_some(false),
        Dialog::Shortcuts => shortcuts_ui(ui, state).then_some(false),
        Dialog::About => about_ui(ui, state).then_some(false),
    }
}

/// The way out of a dialog that asks nothing. Returns whether it is taken.
pub(super) fn close_ui(ui: &mut Ui, state: &AppState) -> bool {
    ui.add_space(space::HEADING);
    let close = state.locale.text("close");
    let right = |ui: &mut Ui| button(ui, ButtonKind::Quiet, &close).clicked();
    Sides::new().show(ui, |_| {}, right).1
}

/// What fills a dialog, scrolled where the window is too low for it.
pub(super) fn table_ui(ui: &mut Ui, name: &str, add: impl FnOnce(&mut Ui)) {
    scroll(ui, name, room_for_table(ui), add);
}

/// How high that may be.
pub(super) fn room_for_table(ui: &Ui) -> f32 {
    (ui.ctx().content_rect().height() - measure::AROUND_TABLE).max(measure::LEAST_TABLE)
}

/// What the dialog is called.
fn title(state: &AppState, dialog: &Dialog) -> String {
    match dialog {
        Dialog::ExportPath(_) => state.locale.text("dialog-export"),
        Dialog::ListPath(_) => state.locale.text("dialog-list"),
        Dialog::Budget(_) => state.locale.text("budget-fit"),
        Dialog::Discount(_) => state.locale.text("discount-by-hand"),
        Dialog::Overwrite(path) => {
            state.locale.text_with("dialog-overwrite", &[("name", file_name(path).into())])
        }
        Dialog::Palette(_) => state.locale.text("menu-palette"),
        Dialog::Languages => state.locale.text("languages"),
        Dialog::Explain(_) => state.locale.text("explain"),
        Dialog::Shortcuts => state.locale.text("menu-shortcuts"),
        Dialog::About => state.locale.text("menu-about"),
    }
}

/// The path, with what is wrong with it. Returns `Some(true)` when it was entered.
fn path_ui(ui: &mut Ui, state: &AppState, field: &mut PathField) -> Option<bool> {
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
        label_in(ui, fault, Type::Body.regular(), theme::of(ui).fault_ink);
    }
    is_entered.then_some(true)
}

/// The two ways on: `Some(true)` for the first.
fn answers_ui(ui: &mut Ui, state: &AppState, yes: &str, no: &str) -> Option<bool> {
    let (yes, no) = (state.locale.text(yes), state.locale.text(no));
    let mut answer = None;
    ui.add_space(space::NEAR);
    Sides::new().show(
        ui,
        |_| {},
        |ui| {
            if button(ui, ButtonKind::Primary, &yes).clicked() {
                answer = Some(true);
            }
            if button(ui, ButtonKind::Quiet, &no).clicked() {
                answer = Some(false);
            }
        },
    );
    answer
}
