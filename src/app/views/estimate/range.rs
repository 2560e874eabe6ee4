//! The range as a picture, and why it is one: the same for the desk and for the patient.

use crate::{
    app::{
        state::AppState,
        theme::measure,
        widgets::{Segment, part, range_bar},
        words,
    },
    estimate::{Cause, Estimate},
    locale::Locale,
    money::Money,
    wording,
};
use eframe::egui::Ui;

/// A cause of the range, in words, which the part of the bar at its place stands for.
pub(in crate::app::views) struct CauseRow {
    pub(in crate::app::views) cause: Cause,
    pub(in crate::app::views) words: String,
}

/// Draws the bar. Returns its causes in the words of `locale`, in the order of its parts.
pub(in crate::app::views) fn range_bar_ui(
    ui: &mut Ui,
    state: &AppState,
    estimate: &Estimate,
    locale: &Locale,
) -> Vec<CauseRow> {
    let whole = estimate.total.high.unwrap_or(estimate.total.low);
    let segment = |cause: &Cause| Segment {
        part: cause.share.map(|share| part(share, whole)),
        is_lit: state.lit.as_ref() == Some(&cause.reason),
    };
    let segments: Vec<Segment> = estimate.causes.iter().map(segment).collect();
    let name = words::total(estimate, state.prices(), locale);
    range_bar(ui, &name, sure_part(estimate), &segments);
    let currency = state.prices().currency();
    let row = |cause: &Cause| {
        let words = wording::cause(cause, estimate, state.prices(), locale);
        let words = match cause.share {
            Some(share) => format!("{words}: {}", locale.money(share, currency)),
            None => words,
        };
        CauseRow { cause: cause.clone(), words }
    };
    estimate.causes.iter().map(row).collect()
}

/// How much of the bar is sure. With an open end there is no whole, so two thirds stand for it.
fn sure_part(estimate: &Estimate) -> f32 {
    match estimate.total.high {
        Some(high) => part(estimate.total.low, high),
        None if estimate.total.low == Money::ZERO => 0.0,
        None => measure::SURE_WITH_OPEN_END,
    }
}
