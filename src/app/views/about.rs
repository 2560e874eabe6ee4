//! The version of the program, and the licences of everything in it.

use crate::app::{
    state::AppState,
    theme::{self, Type, measure, space},
    widgets::{ButtonKind, button, label, label_in},
};
use eframe::egui::{Align, Label, Layout, RichText, ScrollArea, TextStyle, TextWrapMode, Ui};

/// What the program is made of, and under which licences. Returns whether it is done with.
pub(super) fn about_ui(ui: &mut Ui, state: &AppState) -> bool {
    let version = [("version", env!("CARGO_PKG_VERSION").into())];
    label(ui, state.locale.text_with("about-version", &version), Type::Body.bold());
    let own = [("licence", env!("CARGO_PKG_LICENSE").into())];
    label(ui, state.locale.text_with("about-licence", &own), Type::Body.regular());
    label_in(ui, state.locale.text("about-parts"), Type::Body.regular(), theme::of(ui).muted);
    ui.add_space(space::NEAR);
    parts_ui(ui);
    ui.add_space(space::HEADING);
    let close = state.locale.text("close");
    let right = Layout::right_to_left(Align::Center);
    ui.with_layout(right, |ui| button(ui, ButtonKind::Quiet, &close).clicked()).inner
}

/// Every package with its licence, then the licences of the fonts to the letter. They are not
/// translated. Only the lines in sight are laid out.
fn parts_ui(ui: &mut Ui) {
    let ink = theme::of(ui).ink;
    let lines: Vec<&str> = PARTS.iter().flat_map(|part| part.lines()).collect();
    let height = ui.text_style_height(&TextStyle::Small);
    let room = ui.ctx().content_rect().height() - measure::AROUND_TABLE - measure::AROUND_ABOUT;
    let scroll = ScrollArea::both().max_height(room).auto_shrink(false);
    scroll.show_rows(ui, height, lines.len(), |ui, shown| {
        for line in lines.get(shown).unwrap_or_default() {
            // An empty line is as high as any other.
            let line = if line.is_empty() { "\u{a0}" } else { line };
            let text = RichText::new(line).font(Type::Small.regular()).color(ink);
            ui.add(Label::new(text).wrap_mode(TextWrapMode::Extend));
        }
    });
}

/// The list is made by tests/licences.py.
const PARTS: [&str; 3] = [
    include_str!("../../../assets/licences/crates.txt"),
    include_str!("../../../assets/fonts/Inter-OFL.txt"),
    include_str!("../../../assets/quote/TYPST-ASSETS-NOTICE"),
];
