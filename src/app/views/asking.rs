//! Amounts that can be asked where they come from: with a click if a click there does nothing else,
//! otherwise with the other mouse button; with the keyboard by the command for it, wherever they
//! stand.

use crate::{
    app::{
        commands::Command,
        model::{Action, AmountQuestion},
        words,
    },
    locale::Locale,
};
use eframe::egui::{Response, Ui, accesskit};

/// An amount by itself: a click asks.
pub(super) fn asked_ui(
    at_hand: &mut Option<AmountQuestion>,
    response: &Response,
    asked: impl Into<AmountQuestion>,
    actions: &mut Vec<Action>,
) {
    if response.clicked() {
        actions.push(Action::Explain(asked.into()));
    } else if response.has_focus() {
        *at_hand = Some(asked.into());
    }
}

/// Way in which an amount within a control is asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ask {
    /// It is asked.
    Now,
    /// It is what the command asks about, as the keyboard is on it.
    AtHand,
}

impl Ask {
    /// Asks.
    pub(super) fn about(
        self,
        asked: AmountQuestion,
        at_hand: &mut Option<AmountQuestion>,
        actions: &mut Vec<Action>,
    ) {
        match self {
            Self::Now => actions.push(Action::Explain(asked)),
            Self::AtHand => *at_hand = Some(asked),
        }
    }
}

/// An amount within a control that does something else when it is clicked.
pub(super) fn ask_beside(ui: &Ui, response: &Response, locale: &Locale) -> Option<Ask> {
    if response.hovered() {
        response.clone().on_hover_text(how_to_ask(ui, locale));
    }
    ask_silently(ui, response)
}

/// An amount at the end of a row that does something else when it is clicked: only there does a
/// hint say how to ask, so that whoever reads the row, and the one below it, is not disturbed.
pub(super) fn ask_in_row(ui: &Ui, row: &Response, locale: &Locale) -> Option<Ask> {
    let (_, end) = row.rect.split_left_right_at_fraction(ROW_END);
    if row.hovered() && ui.rect_contains_pointer(end) {
        row.clone().on_hover_text_at_pointer(how_to_ask(ui, locale));
    }
    ask_silently(ui, row)
}

/// Part of a row's width at which its end begins.
const ROW_END: f32 = 0.8;

/// An amount within a control whose own hint says how to ask.
pub(super) fn ask_silently(ui: &Ui, response: &Response) -> Option<Ask> {
    let by_screen_reader = accesskit::Action::ShowContextMenu;
    ui.ctx().accesskit_node_builder(response.id, |node| node.add_action(by_screen_reader));
    let is_asked = response.secondary_clicked()
        || ui.input(|input| input.has_accesskit_action_request(response.id, by_screen_reader));
    if is_asked {
        return Some(Ask::Now);
    }
    response.has_focus().then_some(Ask::AtHand)
}

/// Hint over such a control that says how to ask.
pub(super) fn how_to_ask(ui: &Ui, locale: &Locale) -> String {
    let keys = words::keys_of(ui.ctx(), Command::Explain, locale);
    locale.text_with("explain-how", &[("keys", keys.into())])
}
