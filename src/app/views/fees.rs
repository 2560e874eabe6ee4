//! The fees that can be chosen beside those that the list always charges.

use crate::{
    app::{
        state::AppState,
        theme::{measure, space},
        widgets::{CheckRow, card, check_row, title},
        words,
    },
    catalog::{Fee, FeeWhen, PriceList},
};
use eframe::egui::Ui;

pub(super) fn fees_ui(ui: &mut Ui, state: &mut AppState) {
    let prices = state.prices().clone();
    if fees(&prices).next().is_none() {
        return;
    }
    card(ui, |ui| {
        title(ui, &state.locale.text("fees"));
        ui.spacing_mut().item_spacing.y = 0.0;
        for fee in fees(&prices) {
            fee_ui(ui, state, fee);
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

fn fees(prices: &PriceList) -> impl Iterator<Item = &Fee> {
    prices.fees().map(|(_, fee)| fee).filter(|fee| fee.when == FeeWhen::Chosen)
}

fn fee_ui(ui: &mut Ui, state: &mut AppState, fee: &Fee) {
    let checked = state.consultation.selection.fees.contains(&fee.id);
    let row = CheckRow {
        name: &fee.label,
        remark: "",
        amount: &words::fee_price(fee, state.prices(), &state.locale),
        checked,
        has_foot: false,
        is_lit: false,
    };
    if check_row(ui, row).clicked() {
        let fees = &mut state.consultation.selection.fees;
        if checked {
            fees.retain(|id| *id != fee.id);
        } else {
            fees.push(fee.id.clone());
        }
    }
}
