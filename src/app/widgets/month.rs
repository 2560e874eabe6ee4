//! A month as a sheet, of which one day is chosen.

use super::{
    surface::{Control, choice_ground, control, focus_ring, usable},
    text,
};
use crate::app::theme::{self, Type, measure, space};
use eframe::egui::{Align, Color32, Layout, Role, Ui, vec2};

/// A month as it is shown.
#[derive(Clone, Debug)]
pub(crate) struct MonthSheet {
    /// The month and the year.
    pub title: String,
    /// Names of the buttons that go one month back, and one on.
    pub turn: [String; 2],
    /// The days of the week in short, the first one first.
    pub weekdays: Vec<String>,
    /// Number of days in the first week that lie before the first of the month.
    pub before: usize,
    /// Its days, in order.
    pub days: Vec<MonthDay>,
}

/// A day of a month.
#[derive(Clone, Debug)]
pub(crate) struct MonthDay {
    /// The date in full.
    pub name: String,
    /// True if it is the chosen one.
    pub is_chosen: bool,
    /// True if it can be chosen.
    pub is_possible: bool,
}

/// Click on the sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MonthClick {
    /// The day at this position.
    Day(usize),
    /// The month before.
    Back,
    /// The month after.
    On,
}

/// Draws the sheet and returns what was clicked on it.
pub(crate) fn month_sheet(ui: &mut Ui, sheet: &MonthSheet) -> Option<MonthClick> {
    ui.spacing_mut().item_spacing = vec2(0.0, space::TIGHT);
    let width = measure::DAY * 7.0;
    ui.set_width(width);
    let mut clicked = title_ui(ui, sheet, width);
    ui.horizontal(|ui| {
        for weekday in weekdays(ui, sheet) {
            cell(ui, &weekday, theme::of(ui).muted);
        }
    });
    let mut places = (0..sheet.before).map(|_| None).chain((0..sheet.days.len()).map(Some));
    loop {
        let week: Vec<Option<usize>> = places.by_ref().take(7).collect();
        if week.is_empty() {
            return clicked;
        }
        ui.horizontal(|ui| {
            for place in week {
                let day = place.and_then(|place| Some((place, sheet.days.get(place)?)));
                match day {
                    Some((place, day)) if day_ui(ui, place, day) => {
                        clicked = Some(MonthClick::Day(place));
                    }
                    Some(_) => {}
                    None => ui.add_space(measure::DAY),
                }
            }
        });
    }
}

/// The days of the week as their columns hold them: Portuguese has no shorter names than "segunda",
/// of which people write the first three letters.
fn weekdays(ui: &Ui, sheet: &MonthSheet) -> Vec<String> {
    let room = measure::DAY - space::TIGHT;
    let fits = |name: &String| text::line_width(ui, name, Type::Small.regular()) <= room;
    if sheet.weekdays.iter().all(fits) {
        return sheet.weekdays.clone();
    }
    sheet.weekdays.iter().map(|name| name.chars().take(SHORT_NAME).collect()).collect()
}

/// Number of letters that a day of the week is shortened to.
const SHORT_NAME: usize = 3;

fn title_ui(ui: &mut Ui, sheet: &MonthSheet, width: f32) -> Option<MonthClick> {
    let mut clicked = None;
    let [back, on] = &sheet.turn;
    ui.allocate_ui_with_layout(
        vec2(width, measure::TARGET),
        Layout::left_to_right(Align::Center),
        |ui| {
            if turn(ui, "‹", back) {
                clicked = Some(MonthClick::Back);
            }
            let title = text::line(ui, &sheet.title, Type::Body.bold(), theme::of(ui).ink);
            let room = vec2(width - 2.0 * measure::DAY, measure::TARGET);
            let (rect, _) = ui.allocate_exact_size(room, eframe::egui::Sense::hover());
            ui.painter().galley(rect.center() - title.size() / 2.0, title, theme::of(ui).ink);
            if turn(ui, "›", on) {
                clicked = Some(MonthClick::On);
            }
        },
    );
    clicked
}

fn turn(ui: &mut Ui, sign: &str, name: &str) -> bool {
    let about = Control { role: Role::Button, name, selected: None };
    let (rect, response) = control(ui, vec2(measure::DAY, measure::TARGET), about);
    choice_ground(ui, rect.shrink(1.0), measure::RADIUS, false, &response);
    let sign = text::line(ui, sign, Type::Title.bold(), theme::of(ui).ink);
    ui.painter().galley(rect.center() - sign.size() / 2.0, sign, theme::of(ui).ink);
    response.clicked()
}

fn cell(ui: &mut Ui, words: &str, color: Color32) {
    let set = text::line(ui, words, Type::Small.regular(), color);
    let size = vec2(measure::DAY, set.size().y);
    let (rect, _) = ui.allocate_exact_size(size, eframe::egui::Sense::hover());
    ui.painter().galley(rect.center() - set.size() / 2.0, set, color);
}

fn day_ui(ui: &mut Ui, place: usize, day: &MonthDay) -> bool {
    usable(ui, day.is_possible, |ui| {
        let theme = theme::of(ui);
        let color = match (day.is_possible, day.is_chosen) {
            (false, _) => theme.muted,
            (true, true) => theme.accent_ink,
            (true, false) => theme.ink,
        };
        let selected = Some(day.is_chosen);
        let about = Control { role: Role::RadioButton, name: &day.name, selected };
        let (rect, response) = control(ui, vec2(measure::DAY, measure::TARGET), about);
        let rect = rect.shrink(1.0);
        if day.is_chosen || (day.is_possible && response.hovered()) {
            choice_ground(ui, rect, measure::SMALL_RADIUS, day.is_chosen, &response);
        } else {
            // The number alone: thirty frames would be louder than what they hold.
            focus_ring(ui, rect, measure::SMALL_RADIUS, &response);
        }
        let number = (place + 1).to_string();
        let number = text::line(ui, &number, Type::Body.regular(), color);
        ui.painter().galley(rect.center() - number.size() / 2.0, number, color);
        response.clicked()
    })
}
