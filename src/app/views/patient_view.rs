//! The patient's view: a second window for a second screen, live and large, in the patient's
//! language. Nothing internal is in it: no hints, no notes to the desk, no health answers.

use super::estimate::{lines_ui, range_bar_ui};
use crate::{
    app::{
        commands::{self, Command},
        model::{Action, AppState},
        theme::{self, Type, measure, space},
        widgets::{amount_row, label_in, largest_that_fits},
        words,
    },
    catalog::TaxMode,
    estimate::Estimate,
    locale::Locale,
    wording::{self, Phrasebook},
};
use eframe::egui::{
    CentralPanel, Frame, Key, Margin, ScrollArea, Sense, Ui, ViewportBuilder, ViewportCommand,
    ViewportId, vec2,
};

/// Shows the second window while it is open.
pub(super) fn patient_view(ui: &Ui, state: &mut AppState, actions: &mut Vec<Action>) {
    if !state.is_patient_view_open {
        return;
    }
    let locale = state.quote_locale();
    let builder = ViewportBuilder::default()
        .with_title(locale.text("patient-view"))
        .with_app_id("needlepoint")
        .with_inner_size(theme::layout::PATIENT_WINDOW)
        .with_min_inner_size(theme::layout::WINDOW.1)
        // The desk goes on where it was.
        .with_active(false);
    let id = ViewportId::from_hash_of("patient-view");
    ui.ctx().show_viewport_immediate(id, builder, |ui, _class| {
        let frame = Frame::new().fill(theme::of(ui).surface);
        CentralPanel::default().frame(frame).show(ui, |ui| {
            // The margin scrolls too, so that the bar stands on no amount.
            ScrollArea::vertical()
                .auto_shrink(false)
                .content_margin(Margin::same(measure::PATIENT_MARGIN))
                .show(ui, |ui| content_ui(ui, state, &locale));
        });
        // Drawn within the desk's window, it has no keys of its own.
        if ui.ctx().viewport_id() == id {
            take_keys(ui, state, actions);
        }
    });
}

/// Takes the keys pressed while the second window has the keyboard, as not every system opens one
/// without: it is closed, or what else the keys do at the desk is done there, and the keyboard goes
/// there.
fn take_keys(ui: &Ui, state: &mut AppState, actions: &mut Vec<Action>) {
    let is_closed = ui.input_mut(|input| {
        let mut keys = Command::PatientView.shortcuts();
        input.viewport().close_requested()
            || (input.key_pressed(Key::Escape) && input.viewport().focused == Some(true))
            || keys.any(|key| input.consume_shortcut(&key))
    });
    if is_closed {
        actions.push(Action::TogglePatientView);
        return;
    }
    let before = actions.len();
    commands::take_actions(ui.ctx(), state, actions);
    if actions.len() > before {
        ui.ctx().send_viewport_cmd_to(ViewportId::ROOT, ViewportCommand::Focus);
    }
}

fn content_ui(ui: &mut Ui, state: &mut AppState, locale: &Locale) {
    let theme = theme::of(ui);
    ui.spacing_mut().item_spacing.y = space::HEADING;
    if state.prices().is_sample() {
        let sample = locale.text("quote-sample");
        label_in(ui, sample, Type::PatientSmall.regular(), theme.caution_ink);
    }
    let clinic = state.prices().clinic().name.clone();
    label_in(ui, clinic, Type::PatientSmall.regular(), theme.muted);
    let derived = state.derived();
    let Ok(estimate) = &derived.estimate else {
        label_in(ui, locale.text("patient-nothing"), Type::PatientTitle.bold(), theme.ink);
        return;
    };
    let book = Phrasebook { list: state.prices(), locale };
    let plan = wording::plan_name(estimate, book);
    label_in(ui, plan, Type::PatientTitle.bold(), theme.ink);
    let total = words::total(estimate, book);
    let width = ui.available_width();
    let font = largest_that_fits(ui, &total, width, &Type::PATIENT_TOTALS).bold();
    label_in(ui, total, font, theme.accent_ink);
    if let Some(words) = wording::total_if_booked(estimate, book) {
        label_in(ui, words, Type::PatientSmall.regular(), theme.muted);
    }
    reasons_ui(ui, state, estimate, locale);
    if let Some(as_you_go) = derived.as_you_go {
        let words = wording::as_you_go(as_you_go, book);
        label_in(ui, words, Type::PatientSmall.regular(), theme.muted);
    }
    ui.separator();
    sum_ui(ui, estimate, book);
    if state.screening_outcome().practitioner_confirms {
        let words = locale.text("patient-confirmed");
        label_in(ui, words, Type::PatientSmall.regular(), theme.muted);
    }
    label_in(ui, locale.text("quote-footer"), Type::PatientSmall.regular(), theme.muted);
}

/// The range as a picture, and why it is one.
fn reasons_ui(ui: &mut Ui, state: &AppState, estimate: &Estimate, locale: &Locale) {
    let causes = range_bar_ui(ui, state, estimate, locale);
    for (position, cause) in causes.into_iter().enumerate() {
        ui.horizontal_top(|ui| {
            let theme = theme::of(ui);
            let (font, radius) = (Type::PatientText.regular(), measure::DOT);
            let height = ui.fonts_mut(|fonts| fonts.row_height(&font));
            let (mark, _) = ui.allocate_exact_size(vec2(2.0 * radius, height), Sense::hover());
            ui.painter().circle_filled(mark.center(), radius, theme.segment(position));
            label_in(ui, cause.words, font, theme.ink);
        });
    }
}

/// The sum, line by line.
fn sum_ui(ui: &mut Ui, estimate: &Estimate, book: Phrasebook<'_>) {
    let theme = theme::of(ui);
    lines_ui(ui, estimate, book, Type::PatientSmall, |ui, _, words, amount| {
        amount_row(ui, words, amount, Type::PatientText.regular(), theme.ink);
    });
    // What is added stands among the lines.
    if let Some(tax) = estimate.tax.as_ref().filter(|tax| tax.mode == TaxMode::Included) {
        let words = words::tax(tax, book.locale);
        label_in(ui, words, Type::PatientSmall.regular(), theme.muted);
    }
}
