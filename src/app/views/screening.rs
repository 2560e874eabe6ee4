//! The clinic's own questions. The answers stay in memory; what the desk is shown of them is who
//! confirms, and the earliest day.

use super::page;
use crate::{
    app::{
        model::{Action, AppState},
        theme::{self, Type, layout, measure, space},
        widgets::{
            AnswerRow, ButtonKind, answer_row, button, card, caution_badge, heading, label,
            label_in, usable,
        },
    },
    catalog::{Consequence, ScreeningQuestion},
    guide::screening::{Answers, Outcome, earliest, questions},
    locale::Locale,
};
use eframe::egui::{Align, CornerRadius, Frame, Layout, Margin, Ui, vec2};

pub(super) fn screening_ui(ui: &mut Ui, state: &mut AppState, actions: &mut Vec<Action>) {
    let prices = state.prices().clone();
    let derived = state.derived();
    let plan = state.plan(&prices, derived.estimate.as_ref().ok());
    let questions = questions(&plan);
    let outcome = state.screening_outcome();
    page::page_ui(ui, "screening", state, actions, |ui, state| {
        head_ui(ui, state);
        if questions.is_empty() {
            card(ui, |ui| {
                let words = state.locale.text("screening-none");
                label_in(ui, words, Type::Body.regular(), theme::of(ui).muted);
            });
            return;
        }
        let whole = ui.available_width();
        if whole < layout::THREE_COLUMNS {
            card(ui, |ui| outcome_ui(ui, state, &outcome));
            card(ui, |ui| questions_ui(ui, state, &questions));
            return;
        }
        let left = ((whole - space::CARD) * layout::QUESTIONS).round();
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::CARD;
            column(ui, left, |ui| card(ui, |ui| questions_ui(ui, state, &questions)));
            let right = whole - left - space::CARD;
            column(ui, right, |ui| card(ui, |ui| outcome_ui(ui, state, &outcome)));
        });
    });
}

fn column(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui)) {
    ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::LEFT), |ui| {
        ui.set_width(width);
        add(ui);
    });
}

fn head_ui(ui: &mut Ui, state: &AppState) {
    let locale = &state.locale;
    ui.horizontal_wrapped(|ui| {
        label(ui, locale.text("screening"), Type::Title.bold());
        let screening = state.prices().screening();
        match &screening.approved_by {
            None if screening.questions.is_empty() => {}
            None => drop(caution_badge(ui, &locale.text("guide-not-approved"))),
            Some(name) => {
                let words = locale.text_with("guide-approved", &[("name", name.as_str().into())]);
                label_in(ui, words, Type::Body.regular(), theme::of(ui).muted);
            }
        }
        page::note_ui(ui, locale.text("screening-private"));
    });
}

fn questions_ui(ui: &mut Ui, state: &mut AppState, questions: &[&ScreeningQuestion]) {
    let (yes, no) = (state.locale.text("yes"), state.locale.text("no"));
    let today = state.today;
    ui.spacing_mut().item_spacing.y = 0.0;
    for (position, question) in questions.iter().enumerate() {
        if position > 0 {
            let line = theme::of(ui).hairline();
            ui.painter().hline(ui.max_rect().x_range(), ui.cursor().top(), line);
        }
        let answer = state.visit.screening.get(question);
        let row = AnswerRow { question: &question.text, words: (&yes, &no), answer };
        if let Some(clicked) = answer_row(ui, row) {
            // A second click takes the answer back.
            let answer = Some(clicked).filter(|_| answer != Some(clicked));
            state.visit.screening.set(question, answer);
        }
        if answer == Some(true) {
            let date = earliest(question, today).map(|day| state.locale.date(day));
            let words = consequence(question, date, &state.locale);
            label_in(ui, words, Type::Small.regular(), theme::of(ui).caution_ink);
            ui.add_space(measure::ROW_PADDING);
        }
    }
}

/// Consequence of a yes: "The practitioner confirms".
fn consequence(question: &ScreeningQuestion, date: Option<String>, locale: &Locale) -> String {
    let words = match (question.consequence, date) {
        (Consequence::Wait { .. }, Some(date)) => {
            locale.text_with("screening-wait", &[("date", date.into())])
        }
        (Consequence::NotOffered, _) => locale.text("screening-not-offered"),
        (Consequence::Practitioner | Consequence::Wait { .. }, _) => {
            locale.text("screening-practitioner")
        }
    };
    match &question.note {
        Some(note) => format!("{words}. {note}"),
        None => words,
    }
}

/// Outcome of all answers together.
fn outcome_ui(ui: &mut Ui, state: &mut AppState, outcome: &Outcome) {
    let locale = state.locale.clone();
    let theme = theme::of(ui);
    heading(ui, &locale.text("screening-outcome"));
    let answered = outcome.asked.saturating_sub(outcome.unanswered);
    let arguments = [("answered", answered.into()), ("asked", outcome.asked.into())];
    let words = locale.text_with("screening-answered", &arguments);
    label_in(ui, words, Type::Body.regular(), theme.muted);
    for words in remarks(outcome, &locale) {
        Frame::new()
            .fill(theme.caution_soft)
            .corner_radius(CornerRadius::same(measure::RADIUS))
            .inner_margin(Margin::symmetric(measure::REMARK_MARGIN.0, measure::REMARK_MARGIN.1))
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                label_in(ui, words, Type::Body.bold(), theme.caution_ink);
            });
    }
    let quote =
        if outcome.practitioner_confirms { "screening-quote" } else { "screening-quote-none" };
    label_in(ui, locale.text(quote), Type::Body.regular(), theme.muted);
    let can_clear = !state.visit.screening.is_empty();
    usable(ui, can_clear, |ui| {
        if button(ui, ButtonKind::Quiet, &locale.text("screening-clear")).clicked() {
            state.visit.screening = Answers::default();
        }
    });
}

/// Remarks for the desk, for the estimate too.
pub(super) fn remarks(outcome: &Outcome, locale: &Locale) -> Vec<String> {
    if !outcome.practitioner_confirms {
        return Vec::new();
    }
    let wait = outcome
        .earliest
        .map(|day| locale.text_with("screening-wait", &[("date", locale.date(day).into())]));
    let not_offered = outcome.is_not_offered.then(|| locale.text("screening-not-offered"));
    [Some(locale.text("screening-confirms")), wait, not_offered].into_iter().flatten().collect()
}
