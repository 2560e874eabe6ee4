//! Fixed baskets at one price.

use crate::{
    app::{
        model::{Action, AppState},
        views::asking::ask_in_row,
        widgets::{CheckRow, card, check_row, title},
        words,
    },
    catalog::{Package, PackageIndex},
    estimate::{ListPrice, Question},
};
use eframe::egui::Ui;

pub(super) fn packages_ui(ui: &mut Ui, state: &mut AppState, actions: &mut Vec<Action>) {
    let prices = state.prices().clone();
    if prices.packages().is_empty() {
        return;
    }
    card(ui, |ui| {
        title(ui, &state.locale.text("packages"));
        ui.spacing_mut().item_spacing.y = 0.0;
        for (index, package) in prices.packages().iter() {
            package_ui(ui, state, index, package, actions);
        }
    });
}

fn package_ui(
    ui: &mut Ui,
    state: &mut AppState,
    index: PackageIndex,
    package: &Package,
    actions: &mut Vec<Action>,
) {
    let checked = state.visit.consultation.selection.packages.contains(&package.id);
    let row = CheckRow {
        name: &package.label,
        remark: &words::package_details(package, state.book()),
        amount: &words::price(package.price, state.book()),
        checked,
        has_foot: false,
        is_lit: false,
    };
    let response = check_row(ui, row);
    if let Some(ask) = ask_in_row(ui, &response, &state.locale) {
        let asked = Question::Price(ListPrice::Package(index)).into();
        ask.about(asked, &mut state.at_hand, actions);
    }
    if response.clicked() {
        let chosen = state.visit.consultation.selection.technique.as_deref();
        let chosen = chosen.and_then(|id| state.prices().techniques().find(id));
        let leaves_technique = chosen.is_some_and(|technique| package.leaves_open(technique));
        state.visit.consultation.toggle_package(&package.id, leaves_technique);
    }
}
