//! The day of the first session, as a button that opens a sheet to choose it from: beside the
//! estimate, and over the timeline.

use crate::app::{
    model::AppState,
    widgets::{ButtonKind, MonthClick, MonthDay, MonthSheet, button, month_sheet},
};
use eframe::egui::{Popup, PopupCloseBehavior, Ui};
use jiff::{ToSpan as _, civil::Date};

/// The button, named after the day.
pub(super) fn first_day_ui(ui: &mut Ui, state: &mut AppState) {
    let start = state.visit.consultation.selection.start;
    let name = start.map_or_else(
        || state.locale.text("dates-choose"),
        |day| state.locale.text_with("dates-first", &[("day", state.locale.date(day).into())]),
    );
    let opener = button(ui, ButtonKind::Plain, &name);
    Popup::menu(&opener).close_behavior(PopupCloseBehavior::CloseOnClickOutside).show(|ui| {
        let chosen = sheet_ui(ui, state, start);
        let none = state.locale.text("dates-none");
        let taken_back = start.is_some() && button(ui, ButtonKind::Plain, &none).clicked();
        if taken_back {
            state.visit.consultation.selection.start = None;
        } else if chosen.is_some() {
            state.visit.consultation.selection.start = chosen;
        }
        if taken_back || chosen.is_some() {
            ui.close();
        }
    });
}

/// The sheet of the month that is turned to. Returns the day that was clicked.
fn sheet_ui(ui: &mut Ui, state: &mut AppState, start: Option<Date>) -> Option<Date> {
    let today = state.today;
    let shown = state.visit.month_shown.unwrap_or_else(|| start.unwrap_or(today).first_of_month());
    let days: Vec<Date> =
        shown.series(1.day()).take(usize::from(shown.days_in_month().unsigned_abs())).collect();
    let locale = &state.locale;
    let sheet = MonthSheet {
        title: locale.month(shown),
        turn: [locale.text("dates-back"), locale.text("dates-on")],
        weekdays: locale.weekdays(),
        before: locale.place_in_week(shown),
        days: days
            .iter()
            .map(|&day| MonthDay {
                name: locale.date(day),
                is_chosen: start == Some(day),
                is_possible: day >= today,
            })
            .collect(),
    };
    let turned = match month_sheet(ui, &sheet)? {
        MonthClick::Day(place) => return days.get(place).copied(),
        MonthClick::Back => shown.checked_sub(1.month()),
        MonthClick::On => shown.checked_add(1.month()),
    };
    state.visit.month_shown = Some(turned.unwrap_or(shown));
    None
}
