//! What a discount by hand is asked with: how much, and why.

use crate::app::{
    action::Action,
    discount::{self, DiscountFault, DiscountField},
    state::AppState,
    theme::{self, Type, measure, space},
    widgets::{ButtonKind, button, label_in, segmented},
};
use eframe::egui::{self, Id, Key, RichText, TextEdit, Ui};

/// The way to a discount by hand, where the list lets the staff give one.
pub(super) fn discount_button_ui(ui: &mut Ui, state: &mut AppState, actions: &mut Vec<Action>) {
    if !discount::can_ask(state) {
        return;
    }
    let is_given = state.consultation.selection.manual_discount.is_some();
    let name = if is_given { "discount-change" } else { "discount-by-hand" };
    if button(ui, ButtonKind::Plain, &state.locale.text(name)).clicked() {
        actions.push(Action::AskDiscount);
    }
}

/// The fields. Returns `Some(true)` when the discount was entered.
pub(super) fn discount_ui(
    ui: &mut Ui,
    state: &AppState,
    field: &mut DiscountField,
    actions: &mut Vec<Action>,
) -> Option<bool> {
    let before = field.clone();
    if let Some(limit) = discount::limit(state) {
        let words = state.locale.text_with("discount-most", &[("limit", limit.into())]);
        label_in(ui, words, Type::Body.regular(), theme::of(ui).muted);
    }
    ui.add_space(space::NEAR);
    let kinds = ["discount-percent", "discount-amount"].map(|key| state.locale.text(key));
    if let Some(kind) = segmented(ui, &kinds, Some(field.is_amount.into())) {
        field.is_amount = kind == 1;
    }
    let first = Id::unique("discount");
    if ui.ctx().memory(|memory| memory.focused().is_none()) {
        ui.ctx().memory_mut(|memory| memory.request_focus(first));
    }
    let how_much = state.locale.text("discount-how-much");
    let mut entered = line_ui(ui, first, &how_much, &mut field.text, measure::AMOUNT_CHARACTERS);
    if let Some(DiscountFault::HowMuch(fault)) = &field.fault {
        fault_ui(ui, fault);
    }
    let reason = state.locale.text("discount-reason");
    let id = Id::unique("discount-reason");
    entered |= line_ui(ui, id, &reason, &mut field.reason, measure::PATIENT_CHARACTERS);
    if let Some(DiscountFault::Reason(fault)) = &field.fault {
        fault_ui(ui, fault);
    }
    if state.consultation.selection.manual_discount.is_some()
        && button(ui, ButtonKind::Plain, &state.locale.text("discount-remove")).clicked()
    {
        actions.push(Action::RemoveDiscount);
    }
    ui.add_space(space::NEAR);
    if field.fault == before.fault && *field != before {
        field.fault = None;
    }
    entered.then_some(true)
}

/// A field of one line with what it is for in it. Returns whether it was entered.
fn line_ui(ui: &mut Ui, id: Id, name: &str, text: &mut String, most: usize) -> bool {
    let edit = TextEdit::singleline(text)
        .id(id)
        .hint_text(RichText::new(name).color(theme::of(ui).muted))
        .char_limit(most)
        .margin(egui::vec2(measure::PADDING, measure::FIELD_PADDING))
        .desired_width(f32::INFINITY);
    let response = ui.add(edit).accessible_name(name);
    response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter))
}

fn fault_ui(ui: &mut Ui, fault: &str) {
    let said = label_in(ui, fault, Type::Body.regular(), theme::of(ui).fault_ink);
    ui.ctx().accesskit_node_builder(said.id, |node| {
        node.set_live(egui::accesskit::Live::Polite);
    });
}
