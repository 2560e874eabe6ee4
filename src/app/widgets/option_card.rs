//! Options as cards side by side, of which exactly one is being worked on.

use super::{
    surface::{Control, choice_ground, control, focus_ring},
    text,
};
use crate::app::theme::{self, Type, measure, space};
use eframe::egui::{
    Align, Galley, Rect, Response, Role, Sense, Stroke, Ui, Vec2, WidgetInfo, pos2, vec2,
};
use std::sync::Arc;

/// Content of the card of an option.
#[derive(Clone, Debug)]
pub(crate) struct OptionCard {
    /// Name that tells it from the others.
    pub name: String,
    /// Total, or the difference to the option that is being worked on.
    pub line: String,
    /// Name of the button that lets go of it.
    pub remove: String,
    /// True if it is the one that is being worked on.
    pub is_chosen: bool,
}

/// Clicks on the cards, by place.
#[derive(Clone, Debug, Default)]
pub(crate) struct OptionClicks {
    /// The cards themselves, in their order.
    pub cards: Vec<Response>,
    /// The option to go over to.
    pub chosen: Option<usize>,
    /// The option to let go of.
    pub removed: Option<usize>,
}

/// The cards, all of one size: side by side, or below each other if a word would not fit.
pub(crate) fn option_cards(ui: &mut Ui, cards: &[OptionCard]) -> OptionClicks {
    let parts = u16::try_from(cards.len()).map_or(1.0, f32::from);
    let narrow = (ui.available_width() - space::NEAR * (parts - 1.0)) / parts;
    let narrow_texts: Vec<Texts> = cards.iter().map(|card| texts(ui, card, narrow)).collect();
    let mut clicks = OptionClicks::default();
    if narrow_texts.iter().all(Texts::are_whole) {
        let height = narrow_texts.iter().map(Texts::height).fold(0.0, f32::max);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::NEAR;
            for (place, (card, texts)) in cards.iter().zip(narrow_texts).enumerate() {
                card_ui(ui, (place, card), texts, vec2(narrow, height), &mut clicks);
            }
        });
    } else {
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = space::TIGHT;
            let width = ui.available_width();
            for (place, card) in cards.iter().enumerate() {
                let texts = texts(ui, card, width);
                let height = texts.height_in(width);
                card_ui(ui, (place, card), texts, vec2(width, height), &mut clicks);
            }
        });
    }
    clicks
}

fn card_ui(
    ui: &mut Ui,
    (place, card): (usize, &OptionCard),
    texts: Texts,
    size: Vec2,
    clicks: &mut OptionClicks,
) {
    let spoken = format!("{}, {}", card.name, card.line);
    let selected = Some(card.is_chosen);
    let about = Control { role: Role::RadioButton, name: &spoken, selected };
    let (rect, response) = control(ui, size, about);
    choice_ground(ui, rect, measure::RADIUS, card.is_chosen, &response);
    let (left, top) = (rect.left() + measure::PADDING, rect.top() + space::NEAR);
    let ink = theme::of(ui).ink;
    // A card that is as high as another one with two rows has them too.
    let line_at = if size.y < texts.height() && texts.stand_in_one_row(size.x) {
        let right = rect.right() - measure::TARGET;
        pos2(right - texts.line.size().x, rect.center().y - texts.line.size().y / 2.0)
    } else {
        pos2(left, top + texts.name.size().y + measure::LINE_GAP)
    };
    ui.painter().galley(pos2(left, top), texts.name, ink);
    ui.painter().galley(line_at, texts.line, ink);
    if response.clicked() {
        clicks.chosen = Some(place);
    }
    clicks.cards.push(response);
    if cross(ui, rect, place, &card.remove) {
        clicks.removed = Some(place);
    }
}

/// The texts of a card, set for its width.
struct Texts {
    name: Arc<Galley>,
    line: Arc<Galley>,
}

impl Texts {
    fn are_whole(&self) -> bool {
        !self.name.elided && !self.line.elided
    }

    fn height(&self) -> f32 {
        self.name.size().y + self.line.size().y + measure::LINE_GAP + 2.0 * space::NEAR
    }

    /// True if a card of this width is wide enough for both beside each other.
    fn stand_in_one_row(&self, width: f32) -> bool {
        let room = width - measure::PADDING - measure::TARGET - space::NEAR;
        self.name.size().x + self.line.size().x <= room
    }

    fn height_in(&self, width: f32) -> f32 {
        if self.stand_in_one_row(width) {
            self.name.size().y + 2.0 * space::NEAR
        } else {
            self.height()
        }
    }
}

fn texts(ui: &Ui, card: &OptionCard, width: f32) -> Texts {
    let theme = theme::of(ui);
    let (ink, quiet) = if card.is_chosen {
        (theme.accent_ink, theme.accent_ink)
    } else {
        (theme.ink, theme.muted)
    };
    let beside_cross = width - measure::PADDING - measure::TARGET;
    let whole = width - 2.0 * measure::PADDING;
    Texts {
        name: text::set(ui, &card.name, Type::Body.bold(), ink, beside_cross, 2, Align::LEFT),
        line: text::set(ui, &card.line, Type::Small.regular(), quiet, whole, 2, Align::LEFT),
    }
}

/// The cross in the corner of a card; returns whether it was clicked.
fn cross(ui: &Ui, card: Rect, place: usize, name: &str) -> bool {
    let size = vec2(measure::TARGET, measure::TARGET);
    let rect = Rect::from_min_size(pos2(card.right() - size.x, card.top()), size);
    let response = ui.interact(rect, ui.scope_id().with(("remove", place)), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), name));
    let theme = theme::of(ui);
    let color = if response.hovered() || response.has_focus() { theme.ink } else { theme.muted };
    let arm = Rect::from_center_size(rect.center(), vec2(measure::CROSS, measure::CROSS));
    let stroke = Stroke::new(measure::STRONG, color);
    ui.painter().line_segment([arm.left_top(), arm.right_bottom()], stroke);
    ui.painter().line_segment([arm.left_bottom(), arm.right_top()], stroke);
    focus_ring(ui, rect.shrink(measure::RING_GAP), measure::SMALL_RADIUS, &response);
    response.clicked()
}
