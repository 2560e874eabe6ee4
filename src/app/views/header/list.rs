//! Price list in force, with a loud mark if its prices are invented.

use crate::app::{
    model::AppState,
    theme,
    widgets::{caution_badge, first_that_fits},
};
use eframe::egui::Ui;

/// The clinic, its list with its date, and the language of the quote, as far as there is room.
pub(super) fn list_ui(ui: &mut Ui, state: &AppState, is_narrow: bool) {
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
    let language = state.visit.consultation.language.map(|language| {
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
