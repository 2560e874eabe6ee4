//! Add-ons: each with its reason, how often it is charged, and its price.

use super::units::units_ui;
use crate::{
    app::{
        model::{Action, AmountQuestion, AppState, Derived},
        theme::{self, measure},
        views::asking::{ask_in_row, asked_ui},
        widgets::{
            ButtonKind, CheckRow, asked_place, button, card_to, check_row, hint, title, usable,
        },
        words,
    },
    catalog::{AddOn, AddOnIndex, Basis, Ladder, Rung, SessionCount},
    estimate::{CauseReason, EstimateError, LineKind, ListPrice, Question},
    selection::ChosenAddOn,
    wording,
};
use eframe::egui::{Align, Layout, Popup, Rect, Response, ScrollArea, Ui, UiBuilder};

pub(super) fn add_ons_ui(
    ui: &mut Ui,
    state: &mut AppState,
    bottom: Option<f32>,
    actions: &mut Vec<Action>,
) {
    let prices = state.prices().clone();
    if prices.add_ons().is_empty() {
        return;
    }
    let derived = state.derived();
    card_to(ui, false, bottom, |ui| {
        title(ui, &state.locale.text("add-ons"));
        ui.spacing_mut().item_spacing.y = 0.0;
        let add_ons = prices.add_ons().iter().zip(&derived.add_on_refusals);
        for ((index, add_on), refusal) in add_ons {
            if index.position() > 0 {
                let line = theme::of(ui).hairline();
                ui.painter().hline(ui.max_rect().x_range(), ui.cursor().top(), line);
            }
            add_on_ui(ui, state, &derived, (index, add_on, refusal.as_ref()), actions);
        }
    });
}

fn add_on_ui(
    ui: &mut Ui,
    state: &mut AppState,
    derived: &Derived,
    (index, add_on, refusal): (AddOnIndex, &AddOn, Option<&EstimateError>),
    actions: &mut Vec<Action>,
) {
    let chosen =
        state.visit.consultation.selection.add_ons.iter().position(|chosen| chosen.id == add_on.id);
    let plan = state.visit.consultation.sessions().map_or(1, |range| range.high().get());
    // One that is chosen can be taken back, whatever stands against it.
    let reason = refusal.filter(|_| chosen.is_none());
    let reason = reason.map(|error| wording::error(error, state.book()).message);
    let details = words::add_on_details(add_on, state.book());
    let price = words::add_on_price(add_on, state.book());
    let row = CheckRow {
        name: &add_on.label,
        remark: reason.as_ref().unwrap_or(&details),
        amount: &price,
        checked: chosen.is_some(),
        has_foot: chosen.is_some() && has_sessions(add_on) && plan > 1,
        is_lit: is_lit(state, derived, index),
    };
    let row = usable(ui, reason.is_none(), |ui| check_row(ui, row));
    let clicked = row.clicked();
    // A percentage is no amount.
    if let Some(ladder) = add_on.ladder() {
        ask_ui(ui, state, &row, &format!("{}, {price}", add_on.label), (index, ladder), actions);
    }
    let add_ons = &mut state.visit.consultation.selection.add_ons;
    match chosen {
        Some(position) if clicked => {
            add_ons.remove(position);
        }
        None if clicked => add_ons.push(ChosenAddOn::new(&add_on.id)),
        Some(position) if add_on.is_by_unit() => {
            units_ui(ui, state, position, &add_on.label);
        }
        Some(position) if has_sessions(add_on) => {
            some_sessions_ui(ui, state, position, row.rect);
        }
        _ => {}
    }
}

/// True if an add-on may be at some of the sessions only.
fn has_sessions(add_on: &AddOn) -> bool {
    match add_on.basis {
        Basis::PerSession | Basis::PerArea => true,
        Basis::Once | Basis::PerUnit => false,
    }
}

/// Lets the price be asked about, alone and in courses; with a click if the add-on can't be chosen.
fn ask_ui(
    ui: &Ui,
    state: &mut AppState,
    row: &Response,
    name: &str,
    (index, ladder): (AddOnIndex, &Ladder),
    actions: &mut Vec<Action>,
) {
    let asked = || {
        let price = |rung: &Rung| Question::Price(ListPrice::AddOn(index, rung.sessions()));
        AmountQuestion::all(ladder.rungs().iter().map(price).collect())
    };
    if !row.enabled() {
        let response = asked_place(ui, row, name, &state.locale.text("explain"));
        asked_ui(&mut state.at_hand, &response, asked(), actions);
    } else if let Some(ask) = ask_in_row(ui, row, &state.locale) {
        ask.about(asked(), &mut state.at_hand, actions);
    }
}

/// For a chosen add-on: at every session of the plan, or at fewer, chosen from a menu.
fn some_sessions_ui(ui: &mut Ui, state: &mut AppState, position: usize, row: Rect) {
    let plan = state.visit.consultation.sessions().map_or(1, |range| range.high().get());
    let Some(chosen) = state.visit.consultation.selection.add_ons.get_mut(position) else { return };
    if plan < 2 {
        return;
    }
    let every = state.locale.text("add-on-all-sessions");
    let some = |count: SessionCount| {
        state.locale.text_with(
            "add-on-some-sessions",
            &[("count", count.get().into()), ("plan", plan.into())],
        )
    };
    // A number that was chosen for a longer plan is now every session.
    let fewer = chosen.sessions.filter(|count| count.get() < plan);
    let words = fewer.map_or_else(|| every.clone(), some);
    let place = row.with_min_y(row.bottom() - measure::TARGET);
    let builder = UiBuilder::new()
        .id_salt(&chosen.id)
        .max_rect(place)
        .layout(Layout::right_to_left(Align::Center));
    // A child that takes no room: it lies on the row that was drawn for it.
    let mut ui = ui.new_child(builder);
    let opener = button(&mut ui, ButtonKind::Plain, &words);
    let opener = hint(opener, state.locale.text("add-on-change-sessions"));
    Popup::menu(&opener).show(|ui| {
        // A long plan scrolls rather than reaching out of the window.
        let room = ui.ctx().content_rect().height() / 2.0;
        ui.spacing_mut().scroll.floating = false;
        ScrollArea::vertical().max_height(room).min_scrolled_height(room).show(ui, |ui| {
            if ui.radio(fewer.is_none(), every).clicked() {
                chosen.sessions = None;
            }
            for count in (1..plan).filter_map(SessionCount::new) {
                ui.radio_value(&mut chosen.sessions, Some(count), some(count));
            }
        });
    });
}

fn is_lit(state: &AppState, derived: &Derived, index: AddOnIndex) -> bool {
    let line = match state.lit {
        Some(CauseReason::Units(lit)) => return lit == index,
        Some(CauseReason::LinePrice(line) | CauseReason::PriceOnRequest(line)) => line,
        Some(CauseReason::Size(_) | CauseReason::Sessions | CauseReason::Visits) | None => {
            return false;
        }
    };
    let lines = derived.estimate.as_ref().map_or(&[][..], |estimate| &estimate.lines);
    lines.get(line).is_some_and(|line| line.kind == LineKind::AddOn(index))
}
