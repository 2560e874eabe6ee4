//! Three hints at the first start, where the estimate will stand. They take no keyboard, go away as
//! soon as something is chosen, and never come back once they are done with.

use crate::app::{
    commands::Command,
    model::{Action, AppState, View},
    theme::{self, Type, layout, measure, space},
    widgets::{ButtonKind, button, label, label_in},
    words,
};
use eframe::egui::{Align2, Area, Frame, Id, Margin, Order, Ui, vec2};

const HINTS: [&str; 3] = ["tour-choose", "tour-range", "tour-find"];

/// The hint over the estimate's card, which is empty then.
pub(super) fn tour_ui(ui: &Ui, state: &AppState, actions: &mut Vec<Action>) {
    let Some(hint) = hint(state) else { return };
    // Within the estimate's card, however narrow that is.
    let (_, least, _) = layout::ESTIMATE;
    let width = least - 4.0 * space::CARD;
    let area = Area::new(Id::unique("tour"))
        .order(Order::Middle)
        .anchor(Align2::RIGHT_BOTTOM, vec2(-2.0 * space::CARD, -2.0 * space::CARD))
        .role(eframe::egui::accesskit::Role::Group)
        .accessible_name(state.locale.text("tour"));
    area.show(ui.ctx(), |ui| hint_ui(ui, (hint, width), state, actions));
}

/// The hint among the choices, if there is no such card.
pub(super) fn tour_card_ui(ui: &mut Ui, state: &AppState, actions: &mut Vec<Action>) {
    if let Some(hint) = hint(state) {
        let width = ui.available_width() - 2.0 * space::CARD;
        hint_ui(ui, (hint, width), state, actions);
    }
}

/// The hint that is due, if any.
fn hint(state: &AppState) -> Option<&'static str> {
    let is_shown = state.visit.view == View::Consult
        && !state.habits.is_tour_over
        && state.is_blank()
        && state.message.is_none();
    HINTS.get(state.tour_step).copied().filter(|_| is_shown)
}

fn hint_ui(ui: &mut Ui, (hint, width): (&str, f32), state: &AppState, actions: &mut Vec<Action>) {
    let theme = theme::of(ui);
    Frame::new()
        .fill(theme.accent_soft)
        .corner_radius(measure::CARD_RADIUS)
        .inner_margin(Margin::same(measure::CARD_MARGIN))
        .show(ui, |ui| {
            ui.set_width(width);
            let step = state.tour_step.saturating_add(1);
            let place = [("step", step.into()), ("count", HINTS.len().into())];
            let place = state.locale.text_with("tour-place", &place);
            label_in(ui, place, Type::Small.regular(), theme.accent_ink);
            let [find, all] = [Command::Palette, Command::Shortcuts]
                .map(|command| words::keys_of(ui.ctx(), command, &state.locale));
            let keys = [("find", find.into()), ("all", all.into())];
            label(ui, state.locale.text_with(hint, &keys), Type::Body.regular());
            ui.add_space(space::NEAR);
            ui.horizontal(|ui| {
                let is_last = step == HINTS.len();
                let next = if is_last { "tour-done" } else { "tour-next" };
                if button(ui, ButtonKind::Primary, &state.locale.text(next)).clicked() {
                    actions.push(Action::NextHint);
                }
                ui.add_space(space::NEAR);
                let never = state.locale.text("tour-never");
                if !is_last && button(ui, ButtonKind::Plain, &never).clicked() {
                    actions.push(Action::EndTour);
                }
            });
        });
}
