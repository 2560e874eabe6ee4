//! The fees that can be chosen beside those that the list always charges.

use crate::{
    app::{
        model::{Action, AppState},
        theme::{measure, space},
        views::asking::ask_in_row,
        widgets::{CheckRow, card, check_row, title},
        words,
    },
    catalog::{Fee, FeeIndex, FeeWhen, PriceList},
    estimate::{ListPrice, Question},
};
use eframe::egui::Ui;

pub(super) fn fees_ui(ui: &mut Ui, state: &mut AppState, actions: &mut Vec<Action>) {
    let prices = state.prices().clone();
    if fees(&prices).next().is_none() {
        return;
    }
    card(ui, |ui| {
        title(ui, &state.locale.text("fees"));
        ui.spacing_mut().item_spacing.y = 0.0;
        for (index, fee) in fees(&prices) {
            fee_ui(ui, state, index, fee, actions);
        }
    });
}

/// The room that the fees take, the space above them included, so that what is above can end there.
pub(super) fn fees_height(prices: &PriceList) -> f32 {
    match fees(prices).count() {
        0 => 0.0,
        rows => {
            let rows = u16::try_from(rows).map_or(0.0, f32::from);
            let margins = 2.0 * f32::from(measure::CARD_MARGIN) + measure::HAIRLINES;
            space::CARD + margins + measure::TITLE + space::HEADING + rows * measure::TARGET
        }
    }
}

fn fees(prices: &PriceList) -> impl Iterator<Item = (FeeIndex, &Fee)> {
    prices.fees().iter().filter(|(_, fee)| fee.when == FeeWhen::Chosen)
}

fn fee_ui(
    ui: &mut Ui,
    state: &mut AppState,
    index: FeeIndex,
    fee: &Fee,
    actions: &mut Vec<Action>,
) {
    let checked = state.visit.consultation.selection.fees.contains(&fee.id);
    let row = CheckRow {
        name: &fee.label,
        remark: "",
        amount: &words::fee_price(fee, state.book()),
        checked,
        has_foot: false,
        is_lit: false,
    };
    let response = check_row(ui, row);
    // A percentage of everything is no amount.
    if fee.own_price().is_some()
        && let Some(ask) = ask_in_row(ui, &response, &state.locale)
    {
        let asked = Question::Price(ListPrice::Fee(index)).into();
        ask.about(asked, &mut state.at_hand, actions);
    }
    if response.clicked() {
        let fees = &mut state.visit.consultation.selection.fees;
        if checked {
            fees.retain(|id| *id != fee.id);
        } else {
            fees.push(fee.id.clone());
        }
    }
}
