//! Whether the patient is new, where that makes a difference to the price.

use crate::{
    app::{
        state::AppState,
        widgets::{card, segmented, title_row},
    },
    catalog::FeeWhen,
    estimate::Client,
};
use eframe::egui::Ui;

pub(super) fn client_ui(ui: &mut Ui, state: &mut AppState) {
    if !state.prices().fees().any(|(_, fee)| fee.when == FeeWhen::NewClients) {
        return;
    }
    card(ui, |ui| {
        title_row(ui, &state.locale.text("client"), |_| {});
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
