//! What the total is made of: the same lines for the desk and for the patient.

use crate::{
    app::{
        theme::{self, Type, measure},
        widgets::label_in,
        words,
    },
    catalog::PriceList,
    estimate::Estimate,
    locale::Locale,
    wording,
};
use eframe::egui::Ui;

/// The lines of an estimate, each with how it is counted close below it. `row` sets a line, by its
/// place, from its words and its amount.
pub(in crate::app::views) fn lines_ui(
    ui: &mut Ui,
    estimate: &Estimate,
    (prices, locale): (&PriceList, &Locale),
    counted_in: Type,
    mut row: impl FnMut(&mut Ui, usize, &str, &str),
) {
    let decimals = words::decimals(estimate, prices.currency());
    for (position, line) in estimate.lines.iter().enumerate() {
        let words = wording::label(line, prices, locale);
        let amount = wording::amount(line, estimate, decimals, prices, locale);
        let counted = wording::counted(line, estimate, prices, locale);
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
