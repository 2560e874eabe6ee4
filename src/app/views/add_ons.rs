//! What goes with it: the extras, each with its reason, how often it is charged, and its price.

use crate::{
    app::{
        state::AppState,
        theme::{Type, measure, space},
        widgets::{CheckRow, Stepper, card_to, check_row, heading, stepper},
        words,
    },
    catalog::{AddOn, AddOnIndex, Basis, SessionCount},
    estimate::{CauseReason, ChosenAddOn, LineKind},
};
use eframe::egui::Ui;

pub(super) fn add_ons_ui(ui: &mut Ui, state: &mut AppState, bottom: f32) {
    let prices = state.prices().clone();
    if prices.add_ons().len() == 0 {
        return;
    }
    card_to(ui, false, bottom, |ui| {
        heading(ui, &state.locale.text("add-ons"));
        for (index, add_on) in prices.add_ons() {
            if index.position() > 0 {
                ui.separator();
            }
            add_on_ui(ui, state, index, add_on);
        }
    });
}

fn add_on_ui(ui: &mut Ui, state: &mut AppState, index: AddOnIndex, add_on: &AddOn) {
    let chosen = state.consultation.selection.add_ons.iter().position(|chosen| chosen.id == add_on.id);
    let row = CheckRow {
        name: &add_on.label,
        remark: &words::add_on_details(add_on, state.prices(), &state.locale),
        amount: &words::add_on_price(add_on, state.prices(), &state.locale),
        checked: chosen.is_some(),
        is_lit: is_lit(state, index),
    };
    let clicked = check_row(ui, row).clicked();
    let add_ons = &mut state.consultation.selection.add_ons;
    match chosen {
        Some(position) if clicked => {
            add_ons.remove(position);
        }
        None if clicked => add_ons.push(ChosenAddOn { id: add_on.id.clone(), sessions: None }),
        Some(position) if add_on.basis == Basis::PerSession => some_sessions_ui(ui, state, position, &add_on.label),
        _ => {}
    }
}

/// For a chosen add-on: at all sessions of the plan, or at fewer.
fn some_sessions_ui(ui: &mut Ui, state: &mut AppState, position: usize, label: &str) {
    let plan = state.consultation.sessions().map_or(1, |range| range.high().get());
    let Some(chosen) = state.consultation.selection.add_ons.get_mut(position) else { return };
    let at = chosen.sessions.map_or(plan, |sessions| sessions.get().min(plan));
    if plan < 2 {
        return;
    }
    let figure = if chosen.sessions.is_none() {
        state.locale.text("add-on-all-sessions")
    } else {
        state.locale.text_with("add-on-some-sessions", &[("count", at.into()), ("plan", plan.into())])
    };
    let named = |key| state.locale.text_with(key, &[("add-on", label.into())]);
    let about = Stepper {
        figure: &figure,
        name: label,
        less: &named("add-on-fewer-sessions"),
        more: &named("add-on-more-sessions"),
        can_less: at > 1,
        can_more: chosen.sessions.is_some(),
        size: Type::Small,
    };
    ui.horizontal(|ui| {
        ui.add_space(measure::CHECK + measure::PADDING - space::NEAR);
        let at = match stepper(ui, about) {
            0 => return,
            step => at.saturating_add_signed(i16::from(step)),
        };
        // As many as the plan has is "all", so that it stays so when the plan grows.
        chosen.sessions = SessionCount::new(at).filter(|_| at < plan);
    });
}

fn is_lit(state: &mut AppState, index: AddOnIndex) -> bool {
    let Some(CauseReason::LinePrice(line) | CauseReason::PriceOnRequest(line)) = state.lit else { return false };
    let derived = state.derived();
    let lines = derived.estimate.as_ref().map_or(&[][..], |estimate| &estimate.lines);
    lines.get(line).is_some_and(|line| line.kind == LineKind::AddOn(index))
}
