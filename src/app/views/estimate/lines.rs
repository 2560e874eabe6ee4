//! Lines that the total is made of.

use crate::{
    app::{
        model::{Action, AppState},
        theme::{self, Type, measure},
        views::asking::asked_ui,
        widgets::{asked_row, label_in},
        words,
    },
    catalog::TaxMode,
    estimate::{Estimate, Question},
    wording::{self, Phrasebook},
};
use eframe::egui::Ui;

/// The lines and their sum, each of which can be asked where it comes from.
pub(super) fn sum_ui(
    ui: &mut Ui,
    state: &mut AppState,
    estimate: &Estimate,
    actions: &mut Vec<Action>,
) {
    let AppState { list, locale, at_hand, .. } = state;
    let book = Phrasebook { list: &list.prices, locale };
    let ask = book.text("explain");
    lines_ui(ui, estimate, book, Type::Small, |ui, position, words, amount| {
        let response = asked_row(ui, words, amount, Type::Body.regular(), &ask);
        asked_ui(at_hand, &response, Question::Line(position), actions);
    });
    ui.separator();
    let decimals = words::decimals(estimate, book.list.currency());
    let total = words::total_with(estimate, decimals, book);
    let response = asked_row(ui, &book.text("total"), &total, Type::Body.bold(), &ask);
    asked_ui(at_hand, &response, Question::Total, actions);
    if let Some(tax) = estimate.tax.as_ref().filter(|tax| tax.mode == TaxMode::Included) {
        for at_rate in &tax.rates {
            let arguments = [
                ("tax", tax.label.as_str().into()),
                ("rate", book.locale.percent(at_rate.rate).into()),
            ];
            let words = book.text_with("estimate-of-which-tax", &arguments);
            let amount = book.range(at_rate.low, at_rate.high);
            let response = asked_row(ui, &words, &amount, Type::Body.regular(), &ask);
            asked_ui(at_hand, &response, Question::IncludedTax(at_rate.class), actions);
        }
    }
}

/// The lines of an estimate, for the desk and for the patient, each with how it is counted close
/// below it. `row` sets a line, by its place, from its words and its amount.
pub(in crate::app::views) fn lines_ui(
    ui: &mut Ui,
    estimate: &Estimate,
    book: Phrasebook<'_>,
    counted_in: Type,
    mut row: impl FnMut(&mut Ui, usize, &str, &str),
) {
    let decimals = words::decimals(estimate, book.list.currency());
    for (position, line) in estimate.lines.iter().enumerate() {
        let words = wording::label(line, book);
        let amount = wording::amount(line, estimate, decimals, book);
        let counted = wording::counted(line, estimate, book);
        if counted.is_empty() {
            row(ui, position, &words, &amount);
            continue;
        }
        let below = ui.spacing().item_spacing.y;
        ui.spacing_mut().item_spacing.y = measure::LINE_GAP;
        row(ui, position, &words, &amount);
        ui.spacing_mut().item_spacing.y = below;
        label_in(ui, counted, counted_in.regular(), theme::of(ui).muted);
    }
}
