//! The last thing worth telling, at the foot of the choices, with what can be done about it. It has
//! a place of its own, so it stands over nothing.

use super::asking::asked_ui;
use crate::app::{
    model::{Action, AmountQuestion, AppState, Message},
    theme::{self, Type, layout, measure, space},
    widgets::{
        ButtonKind, asked_sentence, button, button_width, label_in, live, scroll, text_height,
    },
    words,
};
use eframe::egui::{
    Align, Frame, Id, Layout, Margin, Rect, Ui, UiBuilder, accesskit::Role, pos2, vec2,
};

/// A part of the window divided between what it shows and the message at its foot.
#[derive(Clone, Copy, Debug)]
pub(super) struct Divided {
    /// Part that shows what it showed.
    pub(super) rest: Rect,
    /// Place of the message. `None` if there is no message, or if it would leave too little: then
    /// it goes with what scrolls.
    pub(super) message: Option<Rect>,
}

/// Part of a height that the message takes, with the space over it; 0 if it can't stand apart.
pub(super) fn height_of(ui: &Ui, state: &AppState, whole: f32) -> f32 {
    if state.message.is_none() {
        return 0.0;
    }
    let known: Option<f32> = ui.data(|data| data.get_temp(height_id()));
    let height = known.unwrap_or(measure::MESSAGE) + space::CARD;
    if whole - height < layout::LEAST_CHOICES { 0.0 } else { height }
}

/// Keeps the foot of a part of the window free for the message.
pub(super) fn divide(ui: &Ui, state: &AppState, whole: Rect) -> Divided {
    let height = height_of(ui, state, whole.height());
    if height == 0.0 {
        return Divided { rest: whole, message: None };
    }
    let bottom = whole.bottom() - height;
    let message = Rect::from_min_max(pos2(whole.left(), bottom + space::CARD), whole.max);
    let rest = Rect::from_min_max(whole.min, pos2(whole.right(), bottom));
    Divided { rest, message: Some(message) }
}

/// Draws the message in the place that is free for it.
pub(super) fn message_ui(
    ui: &mut Ui,
    place: Option<Rect>,
    state: &mut AppState,
    actions: &mut Vec<Action>,
) {
    if let Some(place) = place {
        let builder = UiBuilder::new().max_rect(place);
        ui.scope_builder(builder, |ui| noted_ui(ui, state, actions));
    }
}

/// Draws the message among what scrolls, if no place is free for it.
pub(super) fn message_in_flow_ui(
    ui: &mut Ui,
    place: Option<Rect>,
    state: &mut AppState,
    actions: &mut Vec<Action>,
) {
    if place.is_none() && state.message.is_some() {
        noted_ui(ui, state, actions);
    }
}

/// Draws the message and keeps in mind how high it is.
fn noted_ui(ui: &mut Ui, state: &mut AppState, actions: &mut Vec<Action>) {
    let mut at_hand = state.at_hand.take();
    let builder = UiBuilder::new()
        .id_salt("message")
        .accessibility_role(Role::Status)
        .accessibility_label(state.locale.text("message"));
    let shown = ui.scope_builder(builder, |ui| {
        if let Some(message) = &state.message {
            shown_ui(ui, state, message, &mut at_hand, actions);
        }
    });
    state.at_hand = at_hand;
    let height = shown.response.rect.height();
    let known: Option<f32> = ui.data(|data| data.get_temp(height_id()));
    if known.is_none_or(|known| (known - height).abs() > measure::HAIRLINES) {
        ui.data_mut(|data| data.insert_temp(height_id(), height));
        // It shows only once it is laid out, and nobody is to see it in another's place.
        ui.ctx().request_discard("the height of a message");
        ui.ctx().request_repaint();
    }
}

fn height_id() -> Id {
    Id::unique("height of the message")
}

fn shown_ui(
    ui: &mut Ui,
    state: &AppState,
    message: &Message,
    at_hand: &mut Option<AmountQuestion>,
    actions: &mut Vec<Action>,
) {
    let theme = theme::of(ui);
    Frame::new()
        .fill(theme.ink)
        .corner_radius(measure::CARD_RADIUS)
        .inner_margin(Margin::symmetric(measure::CARD_MARGIN, measure::FOOT_MARGIN))
        .show(ui, |ui| {
            ui.visuals_mut().override_text_color = Some(theme.surface);
            let whole = ui.available_width();
            ui.set_width(whole);
            let buttons = buttons(state, message);
            let gaps = ui.spacing().item_spacing.x * gap_count(&buttons);
            let widths = buttons.iter().map(|(name, _)| button_width(ui, name));
            let beside = widths.sum::<f32>() + gaps;
            let words = whole - beside - space::CARD;
            if words < measure::LEAST_MESSAGE {
                words_ui(ui, whole, state, message, at_hand, actions);
                ui.horizontal_wrapped(|ui| buttons_ui(ui, buttons, actions));
                return;
            }
            let words_high = words_height(ui, words, state, message).min(most(ui));
            let high = words_high.max(measure::BUTTON);
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = space::CARD;
                ui.allocate_ui_with_layout(vec2(words, 0.0), Layout::top_down(Align::LEFT), |ui| {
                    ui.set_width(words);
                    ui.add_space((high - words_high) / 2.0);
                    words_ui(ui, words, state, message, at_hand, actions);
                });
                let in_row = Layout::left_to_right(Align::Center);
                ui.allocate_ui_with_layout(vec2(beside, high), in_row, |ui| {
                    ui.spacing_mut().item_spacing.x = space::NEAR;
                    buttons_ui(ui, buttons, actions);
                });
            });
        });
}

/// Height of the words in so much room.
fn words_height(ui: &Ui, width: f32, state: &AppState, message: &Message) -> f32 {
    let (what, more) = words::message(message, state);
    let height = |text: &str, font| text_height(ui, text, font, width);
    let more =
        more.map_or(0.0, |more| ui.spacing().item_spacing.y + height(&more, Type::Body.regular()));
    height(&what, Type::Body.bold()) + more
}

/// The most of it that is shown at once: the choices have to stay usable.
fn most(ui: &Ui) -> f32 {
    let window = ui.ctx().content_rect().height();
    window - measure::HEADER - layout::LEAST_CHOICES - measure::AROUND_MESSAGE
}

/// The words in so much room; they scroll if they are higher than may be shown at once.
fn words_ui(
    ui: &mut Ui,
    width: f32,
    state: &AppState,
    message: &Message,
    at_hand: &mut Option<AmountQuestion>,
    actions: &mut Vec<Action>,
) {
    let most = most(ui);
    if words_height(ui, width, state, message) > most {
        scroll(ui, "message", most, |ui| texts_ui(ui, state, message, at_hand, actions));
    } else {
        texts_ui(ui, state, message, at_hand, actions);
    }
}

fn texts_ui(
    ui: &mut Ui,
    state: &AppState,
    message: &Message,
    at_hand: &mut Option<AmountQuestion>,
    actions: &mut Vec<Action>,
) {
    let theme = theme::of(ui);
    let asked = match message {
        Message::Fitted(fits) => fits.asked_above(),
        _ => None,
    };
    let (what, more) = words::message(message, state);
    let said = label_in(ui, what, Type::Body.bold(), theme.surface);
    live(ui, &said);
    let look = (Type::Body.regular(), theme.surface);
    match (more, asked) {
        (Some(more), Some(asked)) => {
            let response = asked_sentence(ui, &more, look, &state.locale.text("explain"));
            asked_ui(at_hand, &response, asked, actions);
        }
        (Some(more), None) => drop(label_in(ui, more, look.0, look.1)),
        (None, _) => {}
    }
}

/// Remedies, each with what its button says.
fn buttons(state: &AppState, message: &Message) -> Vec<(String, Action)> {
    let mut all = match message {
        Message::Cleared | Message::Fitted(_) | Message::QuoteOpened { .. } => {
            vec![("message-undo", Action::Undo)]
        }
        Message::Restored => vec![("message-begin-anew", Action::NewPatient)],
        Message::Exported { path } => vec![
            ("message-open", Action::OpenFile(path.clone())),
            ("message-show-folder", Action::ShowInFolder(path.clone())),
        ],
        // What opens a price list is this program, and it has just done so.
        Message::ListBegun { path } => {
            vec![("message-show-folder", Action::ShowInFolder(path.clone()))]
        }
        _ => Vec::new(),
    };
    all.push(("dismiss", Action::DismissMessage));
    all.into_iter().map(|(key, action)| (state.locale.text(key), action)).collect()
}

#[expect(clippy::cast_precision_loss, reason = "a number of buttons on the screen")]
fn gap_count(buttons: &[(String, Action)]) -> f32 {
    buttons.len().saturating_sub(1) as f32
}

fn buttons_ui(ui: &mut Ui, buttons: Vec<(String, Action)>, actions: &mut Vec<Action>) {
    for (name, action) in buttons {
        if button(ui, ButtonKind::Quiet, &name).clicked() {
            actions.push(action);
        }
    }
}
