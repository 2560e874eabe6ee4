//! The rail on the left: which part of the consultation fills the window.

use crate::app::{
    model::{Action, AppState, View},
    theme::{self, measure, space},
    widgets::{Icon, RailEntry, rail_entry},
};
use eframe::egui::{Frame, Margin, Panel, Ui};

/// The parts, each with its picture and the key of its name.
const PARTS: [(View, Icon, &str); 3] = [
    (View::Consult, Icon::Talk, "view-consult"),
    (View::Guide, Icon::Leaf, "view-guide"),
    (View::Screening, Icon::Checks, "view-screening"),
];

pub(super) fn rail_ui(ui: &mut Ui, state: &AppState, actions: &mut Vec<Action>) {
    let theme = theme::of(ui);
    let margin = Margin::symmetric(measure::RAIL_MARGIN, measure::CARD_MARGIN);
    let panel = Panel::left("rail")
        .exact_size(measure::RAIL)
        .resizable(false)
        .show_separator_line(false)
        .frame(Frame::new().fill(theme.surface).inner_margin(margin));
    panel.show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::NEAR;
        for (view, icon, name) in PARTS {
            let entry = RailEntry {
                icon,
                name: state.locale.text(name),
                is_chosen: state.visit.view == view,
            };
            if rail_entry(ui, &entry).clicked() {
                actions.push(Action::Show(view));
            }
        }
        let right =
            ui.max_rect().right() + f32::from(measure::RAIL_MARGIN) - theme.hairline().width / 2.0;
        let whole = ui.ctx().content_rect();
        ui.painter().vline(
            right,
            ui.max_rect().top() - space::CARD..=whole.bottom(),
            theme.hairline(),
        );
    });
}
