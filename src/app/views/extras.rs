//! Fees that can be chosen, and whether the patient is new where that makes a difference.

use crate::{
    app::{
        state::AppState,
        theme::space,
        widgets::{CheckRow, card, check_row, heading, segmented},
        words,
    },
    catalog::{FeeWhen, PriceList},
    estimate::Client,
};
use eframe::egui::Ui;

pub(super) fn extras_ui(ui: &mut Ui, state: &mut AppState) {
    let prices = state.prices().clone();
    if prices.fees().any(|(_, fee)| fee.when == FeeWhen::NewClients) {
        client_ui(ui, state);
    }
    if prices.fees().any(|(_, fee)| fee.when == FeeWhen::Chosen) {
        card(ui, |ui| {
            heading(ui, &state.locale.text("fees"));
            fees_ui(ui, state, &prices);
        });
    }
}

fn client_ui(ui: &mut Ui, state: &mut AppState) {
    card(ui, |ui| {
        heading(ui, &state.locale.text("client"));
        ui.add_space(space::TIGHT);
        let names = [state.locale.text("client-returning"), state.locale.text("client-new")];
        let client = &mut state.consultation.selection.client;
        let chosen = usize::from(*client == Client::New);
        match segmented(ui, &names, Some(chosen)) {
            Some(1) => *client = Client::New,
            Some(_) => *client = Client::Returning,
            None => {}
        }
    });
}

fn fees_ui(ui: &mut Ui, state: &mut AppState, prices: &PriceList) {
    for (_, fee) in prices.fees().filter(|(_, fee)| fee.when == FeeWhen::Chosen) {
        let checked = state.consultation.selection.fees.contains(&fee.id);
        let row = CheckRow {
            name: &fee.label,
            remark: "",
            amount: &words::price(fee.price, prices, &state.locale),
            checked,
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
}
