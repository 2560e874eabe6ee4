//! Number of units of a chosen add-on, or a range that is still open.

use crate::{
    app::{
        model::{
            AppState,
            quantity::{decided, opened, stepped},
        },
        theme::{self, Type, measure, space},
        widgets::{ButtonKind, Stepper, button, label_in, stepper},
    },
    catalog::MAX_UNITS,
    locale::Locale,
    selection::Quantity,
};
use eframe::egui::Ui;

/// Lets the units of the add-on at a place among those that are chosen be picked.
pub(super) fn units_ui(ui: &mut Ui, state: &mut AppState, position: usize, add_on: &str) {
    let AppState { visit, locale, .. } = state;
    let Some(chosen) = visit.consultation.selection.add_ons.get_mut(position) else { return };
    let before = chosen.units.unwrap_or(Quantity::ONE);
    let needed =
        if before.is_exact() { measure::SESSIONS_ROW } else { measure::SESSIONS_RANGE_ROW };
    let in_one_row = ui.available_width() >= needed;
    let (mut now, mut in_other_mode) = (before, None);
    ui.horizontal(|ui| {
        ui.set_min_height(measure::BUTTON);
        now = steppers_ui(ui, before, add_on, locale);
        if in_one_row {
            ui.add_space(space::TIGHT);
            in_other_mode = mode_ui(ui, before, locale);
        }
    });
    if !in_one_row {
        in_other_mode = mode_ui(ui, before, locale);
    }
    ui.add_space(space::TIGHT);
    let now = in_other_mode.unwrap_or(now);
    if now != before {
        chosen.units = Some(now);
    }
}

/// Button that decides the number, or leaves it open; the number then, if it was clicked.
fn mode_ui(ui: &mut Ui, quantity: Quantity, locale: &Locale) -> Option<Quantity> {
    let (key, other) = if quantity.is_exact() {
        ("add-on-units-open", opened(quantity))
    } else {
        ("add-on-units-decide", decided(quantity))
    };
    button(ui, ButtonKind::Plain, &locale.text(key)).clicked().then_some(other)
}

/// One stepper for a number, two for a range.
fn steppers_ui(ui: &mut Ui, quantity: Quantity, add_on: &str, locale: &Locale) -> Quantity {
    let (low, high) = (quantity.low(), quantity.high());
    let texts =
        |keys: [&str; 3]| keys.map(|key| locale.text_with(key, &[("add-on", add_on.into())]));
    let step = |ui: &mut Ui, keys: [&str; 3], count: u16, can: [bool; 2]| {
        let [name, less, more] = texts(keys);
        let figure = count.to_string();
        let spoken = locale.named(&name, &figure);
        let [can_less, can_more] = can;
        let (figure, spoken, less, more) = (&figure, &spoken, &less, &more);
        stepper(ui, Stepper { figure, spoken, less, more, can_less, can_more })
    };
    if quantity.is_exact() {
        let keys = ["add-on-units", "add-on-units-less", "add-on-units-more"];
        let moved = step(ui, keys, low, [low > 1, low < MAX_UNITS]);
        return stepped(quantity, moved, moved);
    }
    // A range stays one: what is decided is said by its mode.
    let is_wide = high - low > 1;
    let keys = ["add-on-units-from", "add-on-units-from-less", "add-on-units-from-more"];
    let low_step = step(ui, keys, low, [low > 1, is_wide]);
    label_in(ui, locale.text("sessions-to-word"), Type::Body.regular(), theme::of(ui).muted);
    let keys = ["add-on-units-to", "add-on-units-to-less", "add-on-units-to-more"];
    let high_step = step(ui, keys, high, [is_wide, high < MAX_UNITS]);
    stepped(quantity, low_step, high_step)
}
