//! The last thing worth telling, over the foot of the choices, with what can be done about it.

use super::asking::asked_ui;
use crate::app::{
    action::Action,
    asked::Asked,
    message::{Message, PriceCause},
    price_list::file_name,
    state::AppState,
    theme::{self, Type, layout, measure, space},
    widgets::{ButtonKind, asked_sentence, button, label_in, live, scroll, text_height},
    words,
};
use eframe::egui::{self, Align2, Area, Frame, Id, Margin, Order, Ui};

pub(super) fn message_ui(ui: &mut Ui, state: &mut AppState, foot: f32, actions: &mut Vec<Action>) {
    let mut at_hand = state.at_hand.take();
    shown_ui(ui, (state, foot), &mut at_hand, actions);
    state.at_hand = at_hand;
}

fn shown_ui(
    ui: &mut Ui,
    (state, foot): (&AppState, f32),
    at_hand: &mut Option<Asked>,
    actions: &mut Vec<Action>,
) {
    let Some(message) = &state.message else { return };
    let asked = match message {
        Message::Fitted { above: Some((_, asked)), .. } => Some(asked.clone()),
        _ => None,
    };
    let theme = theme::of(ui);
    let room = ui.ctx().content_rect();
    let lift = foot.max(space::NEAR) + space::CARD;
    let rail = if room.width() < layout::RAIL { 0.0 } else { measure::RAIL };
    let indent = rail + space::CARD + space::NEAR;
    let area = Area::new(Id::unique("message"))
        .order(Order::Middle)
        .anchor(Align2::LEFT_BOTTOM, egui::vec2(indent, -lift))
        .role(egui::accesskit::Role::Status)
        .accessible_name(state.locale.text("message"));
    area.show(ui.ctx(), |ui| {
        Frame::new()
            .fill(theme.ink)
            .corner_radius(measure::CARD_RADIUS)
            .inner_margin(Margin::symmetric(measure::CARD_MARGIN, measure::FOOT_MARGIN))
            .show(ui, |ui| {
                ui.set_max_width(measure::MESSAGE.min(room.width() - rail - 4.0 * space::CARD));
                ui.visuals_mut().override_text_color = Some(theme.surface);
                let most = room.height() - lift - measure::HEADER - measure::AROUND_MESSAGE;
                if texts_height(ui, state, message) > most {
                    scroll(ui, "message", most, |ui| {
                        texts_ui(ui, state, (message, asked), at_hand, actions);
                    });
                } else {
                    texts_ui(ui, state, (message, asked), at_hand, actions);
                }
                ui.horizontal_wrapped(|ui| buttons_ui(ui, state, message, actions));
            });
    });
}

fn texts_height(ui: &Ui, state: &AppState, message: &Message) -> f32 {
    let (what, more) = texts(state, message);
    let height = |text: &str, font| text_height(ui, text, font, ui.available_width());
    let more = more.map_or(0.0, |more| height(&more, Type::Body.regular()));
    height(&what, Type::Body.bold()) + ui.spacing().item_spacing.y + more
}

fn texts_ui(
    ui: &mut Ui,
    state: &AppState,
    (message, asked): (&Message, Option<Asked>),
    at_hand: &mut Option<Asked>,
    actions: &mut Vec<Action>,
) {
    let theme = theme::of(ui);
    let (what, more) = texts(state, message);
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

/// What happened, and what is worth adding.
fn texts(state: &AppState, message: &Message) -> (String, Option<String>) {
    let locale = &state.locale;
    match message {
        Message::Cleared => (locale.text("message-cleared"), None),
        Message::Restored => {
            let ask_again = state.has_health_questions().then(|| locale.text("message-ask-again"));
            (locale.text("message-restored"), ask_again)
        }
        Message::AskAgain => (locale.text("message-ask-again"), None),
        Message::PriceChanged { before, now, cause } => {
            let why = match cause {
                PriceCause::Saved => "message-price-changed-why",
                PriceCause::Day => "message-price-changed-day",
            };
            (words::price_change(before, now.as_deref(), locale), Some(locale.text(why)))
        }
        Message::Fitted { what, above } => {
            (what.clone(), above.as_ref().map(|(words, _)| words.clone()))
        }
        Message::QuoteOpened { what, more } | Message::ListEnded { what, more } => {
            (what.clone(), Some(more.join(". ")).filter(|more| !more.is_empty()))
        }
        Message::ListOpened { name } => {
            (locale.text_with("message-list-opened", &[("name", name.as_str().into())]), None)
        }
        Message::DiscountGone { amount } => {
            let amount = [("amount", amount.as_str().into())];
            let what = locale.text_with("message-discount-gone", &amount);
            (what, Some(locale.text("message-discount-gone-why")))
        }
        Message::Exported { path } => {
            let what = locale.text_with("message-exported", &[("name", file_name(path).into())]);
            let folder =
                path.parent().map(|folder| folder.display().to_string()).unwrap_or_default();
            (what, Some(locale.text_with("message-exported-where", &[("folder", folder.into())])))
        }
        Message::Closing => (locale.text("message-closing"), None),
        Message::Failed { what, remedy } => (what.clone(), Some(remedy.clone())),
    }
}

fn buttons_ui(ui: &mut Ui, state: &AppState, message: &Message, actions: &mut Vec<Action>) {
    let mut offer = |ui: &mut Ui, key: &str, action: Action| {
        if button(ui, ButtonKind::Quiet, &state.locale.text(key)).clicked() {
            actions.push(action);
        }
    };
    match message {
        Message::Cleared | Message::Fitted { .. } | Message::QuoteOpened { .. } => {
            offer(ui, "message-undo", Action::Undo);
        }
        Message::Restored => offer(ui, "message-begin-anew", Action::NewPatient),
        Message::Exported { path } => {
            offer(ui, "message-open", Action::OpenFile(path.clone()));
            offer(ui, "message-show-folder", Action::ShowInFolder(path.clone()));
        }
        _ => {}
    }
    offer(ui, "dismiss", Action::DismissMessage);
}
