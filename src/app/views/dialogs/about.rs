//! The version of the program, and the licences of everything in it.

use super::frame::{close_ui, room_for_table};
use crate::app::{
    model::AppState,
    theme::{self, Type, measure, space},
    widgets::{label, label_in, long_text},
};
use eframe::egui::Ui;

/// The version, and the licences of the program's parts. Returns whether the dialog is done with.
pub(super) fn about_ui(ui: &mut Ui, state: &AppState) -> bool {
    let version = [("version", env!("CARGO_PKG_VERSION").into())];
    label(ui, state.locale.text_with("about-version", &version), Type::Body.bold());
    let own = [("licence", env!("CARGO_PKG_LICENSE").into())];
    label(ui, state.locale.text_with("about-licence", &own), Type::Body.regular());
    label_in(ui, state.locale.text("about-parts"), Type::Body.regular(), theme::of(ui).muted);
    ui.add_space(space::NEAR);
    parts_ui(ui);
    close_ui(ui, state)
}

/// Every crate in the program with its licence, then all licences to the letter, and that of the
/// fonts. They are not translated.
fn parts_ui(ui: &mut Ui) {
    let room = (room_for_table(ui) - measure::AROUND_ABOUT).max(measure::LEAST_TABLE);
    long_text(ui, "parts", room, &PARTS);
}

/// The first two are made by packaging/licences.
const PARTS: [&str; 3] = [
    include_str!("../../../../assets/licences/crates.txt"),
    include_str!("../../../../assets/licences/texts.txt"),
    include_str!("../../../../assets/fonts/Inter-OFL.txt"),
];
