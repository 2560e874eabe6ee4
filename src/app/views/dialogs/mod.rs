//! Questions that have to be answered first.

mod about;
mod budget;
mod crashes;
mod discount;
mod explain;
mod frame;
mod languages;
mod new_list;
mod palette;
mod path;
mod shortcuts;

use crate::app::{
    model::{Action, AppState, Dialog, file_name},
    theme::{self, Type, measure},
    widgets::{label, label_in},
};
use about::about_ui;
use budget::budget_ui;
use crashes::crashes_ui;
use discount::discount_ui;
use eframe::egui::Ui;
use explain::explain_ui;
use frame::{answers_ui, frame_ui};
use languages::languages_ui;
use new_list::new_list_ui;
use palette::palette_ui;
use path::path_ui;
use shortcuts::shortcuts_ui;

pub(super) fn dialog_ui(ui: &mut Ui, state: &mut AppState, actions: &mut Vec<Action>) {
    let Some(mut dialog) = state.dialog.take() else { return };
    let title = title(state, &dialog);
    let width = match dialog {
        Dialog::Explain(_) | Dialog::NewList(_) | Dialog::Crashes(_) | Dialog::About => {
            measure::WIDE_DIALOG
        }
        _ => measure::DIALOG,
    };
    let add = |ui: &mut Ui| dialog_content_ui(ui, state, &mut dialog, actions);
    let answer = frame_ui(ui, &title, width, add);
    state.dialog = Some(dialog);
    match answer {
        Some(true) => actions.push(Action::AnswerDialog),
        Some(false) => actions.push(Action::CancelDialog),
        None => {}
    }
}

/// Content of the dialog. Returns the answer, once there is one.
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
            let has_nearest = field.unfit.as_ref().is_some_and(|it| !it.nearest().is_empty());
            let show = if has_nearest { "budget-show-nearest" } else { "budget-show" };
            answers_ui(ui, state, show, "cancel").or(entered)
        }
        Dialog::Discount(field) => {
            let entered = discount_ui(ui, state, field, actions);
            answers_ui(ui, state, "discount-give", "cancel").or(entered)
        }
        Dialog::NewList(field) => {
            let entered = new_list_ui(ui, state, field);
            answers_ui(ui, state, "begin-list-do", "cancel").or(entered)
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
        Dialog::Crashes(crashes) => crashes_ui(ui, state, crashes, actions).then_some(false),
        Dialog::Shortcuts => shortcuts_ui(ui, state).then_some(false),
        Dialog::About => about_ui(ui, state).then_some(false),
    }
}

/// Title of the dialog.
fn title(state: &AppState, dialog: &Dialog) -> String {
    match dialog {
        Dialog::ExportPath(_) => state.locale.text("dialog-export"),
        Dialog::ListPath(_) => state.locale.text("dialog-list"),
        Dialog::Budget(_) => state.locale.text("budget-fit"),
        Dialog::Discount(_) => state.locale.text("discount-by-hand"),
        Dialog::Overwrite(path) => {
            state.locale.text_with("dialog-overwrite", &[("name", file_name(path).into())])
        }
        Dialog::NewList(_) => state.locale.text("begin-list"),
        Dialog::Palette(_) => state.locale.text("menu-palette"),
        Dialog::Languages => state.locale.text("languages"),
        Dialog::Explain(_) => state.locale.text("explain"),
        Dialog::Crashes(_) => state.locale.text("crashes"),
        Dialog::Shortcuts => state.locale.text("menu-shortcuts"),
        Dialog::About => state.locale.text("menu-about"),
    }
}
