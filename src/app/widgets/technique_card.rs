//! A technique as a card: what it is called, how long it takes, what it costs.

use super::{
    surface::{Control, choice_ground, control},
    text,
};
use crate::app::theme::{self, Type, measure, space};
use eframe::egui::{Align, Response, Role, Ui, pos2, vec2};

/// Content of the card.
#[derive(Clone, Debug)]
pub(crate) struct TechniqueCard {
    /// Name of the technique.
    pub name: String,
    /// The lines below.
    pub lines: Vec<String>,
    /// True if it is chosen.
    pub is_chosen: bool,
    /// True if it can be had for what else is chosen.
    pub is_sold: bool,
}

/// More lines than any name or fact has on the narrowest card.
const LINES: usize = 5;

/// Least width of a card, in points, at which no word of its name is broken.
pub(crate) fn technique_card_width(ui: &Ui, card: &TechniqueCard) -> f32 {
    text::word_width(ui, &card.name, &Type::Body.bold()) + 2.0 * measure::PADDING
}

/// The card, so wide and so high; see [`technique_card_height`].
pub(crate) fn technique_card(
    ui: &mut Ui,
    card: &TechniqueCard,
    width: f32,
    height: f32,
) -> Response {
    let theme = theme::of(ui);
    let spoken = std::iter::once(&card.name)
        .chain(&card.lines)
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join(", ");
    let about = Control { role: Role::RadioButton, name: &spoken, selected: Some(card.is_chosen) };
    let (rect, response) = control(ui, vec2(width, height), about);
    if !ui.is_rect_visible(rect) {
        return response;
    }
    choice_ground(ui, rect, measure::RADIUS, card.is_chosen, &response);
    let color = match (card.is_chosen, card.is_sold) {
        (true, _) => theme.accent_ink,
        (false, true) => theme.ink,
        (false, false) => theme.muted,
    };
    let quiet = if card.is_chosen { theme.accent_ink } else { theme.muted };
    let left = rect.left() + measure::PADDING;
    let mut top = rect.top() + measure::PADDING;
    for (position, galley) in galleys(ui, card, width, (color, quiet)).into_iter().enumerate() {
        let height = galley.size().y;
        ui.painter().galley(pos2(left, top), galley, color);
        top += height + if position == 0 { space::TIGHT } else { measure::LINE_GAP };
    }
    response
}

/// The height that a card needs at a width.
pub(crate) fn technique_card_height(ui: &Ui, card: &TechniqueCard, width: f32) -> f32 {
    let theme = theme::of(ui);
    let galleys = galleys(ui, card, width, (theme.ink, theme.muted));
    let lines: f32 = galleys.iter().map(|galley| galley.size().y + measure::LINE_GAP).sum();
    lines + 2.0 * measure::PADDING + space::TIGHT - 2.0 * measure::LINE_GAP
}

fn galleys(
    ui: &Ui,
    card: &TechniqueCard,
    width: f32,
    (color, quiet): (eframe::egui::Color32, eframe::egui::Color32),
) -> Vec<std::sync::Arc<eframe::egui::Galley>> {
    let width = width - 2.0 * measure::PADDING;
    let name = text::set(ui, &card.name, Type::Body.bold(), color, width, LINES, Align::LEFT);
    let lines = card
        .lines
        .iter()
        .map(|line| text::set(ui, line, Type::Small.regular(), quiet, width, LINES, Align::LEFT));
    std::iter::once(name).chain(lines).collect()
}
