//! Fixed baskets at one price.

use crate::{
    app::{
        state::AppState,
        widgets::{CheckRow, card, check_row, title},
        words,
    },
    catalog::Package,
};
use eframe::egui::Ui;

pub(super) fn packages_ui(ui: &mut Ui, state: &mut AppState) {
    let prices = state.prices().clone();
    if prices.packages().len() == 0 {
        return;
    }
    card(ui, |ui| {
        title(ui, &state.locale.text("packages"));
        ui.spacing_mut().item_spacing.y = 0.0;
        for (_, package) in prices.packages() {
            package_ui(ui, state, package);
        }
    });
}

fn package_ui(ui: &mut Ui, state: &mut AppState, package: &Package) {
    let checked = state.consultation.selection.packages.contains(&package.id);
    let row = CheckRow {
        name: &package.label,
        remark: &words::package_details(package, state.prices(), &state.locale),
        amount: &words::price(package.price, state.prices(), &state.locale),
        checked,
        has_foot: false,
        is_lit: false,
    };
    if check_row(ui, row).clicked() {
        state.consultation.toggle_package(&package.id);
    }
}
