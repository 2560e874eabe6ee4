//! The days of the sessions, once the first one is chosen.

use crate::{
    app::{
        model::AppState,
        theme::{self, Type},
        views::first_day::first_day_ui,
        widgets::label_in,
    },
    estimate::{CauseReason, has_visits},
    wording,
};
use eframe::egui::{Align, Layout, Ui};

/// The day of the first session, and with it those of the others.
pub(super) fn dates_ui(ui: &mut Ui, state: &mut AppState) {
    let derived = state.derived();
    let list = state.prices();
    if derived.estimate.as_ref().is_ok_and(|estimate| !has_visits(list, estimate)) {
        return;
    }
    let theme = theme::of(ui);
    let muted = theme.muted;
    // With a first day it is known how many sessions are on the days that something is for.
    let is_lit = state.lit == Some(CauseReason::Visits);
    let ink = if is_lit { theme.accent_ink } else { theme.ink };
    ui.horizontal(|ui| {
        label_in(ui, state.locale.text("dates"), Type::Body.bold(), ink);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| first_day_ui(ui, state));
    });
    let Some(calendar) = &derived.calendar else { return };
    for words in wording::calendar(calendar, state.book()) {
        label_in(ui, words, Type::Small.regular(), muted);
    }
}
