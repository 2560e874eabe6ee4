//! The ladder as a picture: steps as high as the price of 1, 2, 3 … sessions.

use super::{
    surface::{Control, control, focus_ring, hint, usable},
    text,
};
use crate::app::theme::{self, Type, measure, space};
use eframe::egui::{
    Align, CornerRadius, Rect, Response, Role, Shape, Stroke, StrokeKind, Ui, pos2, vec2,
};

/// One step.
#[derive(Clone, Debug)]
pub(crate) struct LadderStep {
    /// The number of sessions as it is shown.
    pub count: String,
    /// The price, in one line or in two; "–" if it is not sold.
    pub price: Vec<String>,
    /// Saving, such as "−£75"; empty if it is nothing, or not one amount.
    pub saving: String,
    /// Words that a screen reader says.
    pub name: String,
    /// Saving in a sentence; empty if it is nothing.
    pub remark: String,
    /// Its height, as a part of the highest.
    pub height: f32,
    /// True if it can be bought.
    pub is_sold: bool,
    /// True if it is chosen.
    pub is_chosen: bool,
    /// True if the clinic advises it.
    pub is_advised: bool,
}

/// Number of these steps that have room side by side, every amount in full.
pub(crate) fn steps_that_fit(ui: &Ui, steps: &[LadderStep]) -> usize {
    let ink = theme::of(ui).ink;
    let widths = steps
        .iter()
        .flat_map(|step| step.price.iter().chain([&step.saving]))
        .map(|line| text::line(ui, line, Type::Small.bold(), ink).size().x + 2.0 * space::TIGHT);
    let widest = widths.fold(measure::STEP, f32::max);
    let mut fit = 1;
    let mut width = widest;
    while width + space::NEAR + widest <= ui.available_width() {
        width += space::NEAR + widest;
        fit += 1;
    }
    fit
}

/// Draws the steps. `how` is told beside the name of the step under the pointer.
pub(crate) fn ladder(ui: &mut Ui, steps: &[LadderStep], how: &str) -> Vec<Response> {
    let gaps = space::NEAR * count(steps.len().saturating_sub(1));
    let width = (ui.available_width() - gaps) / count(steps.len()).max(1.0);
    let lines = |step: &LadderStep| step.price.len() + usize::from(!step.saving.is_empty());
    let lines = count(steps.iter().map(lines).max().unwrap_or(1));
    let foot = measure::LADDER_FOOT + (lines - 1.0).max(0.0) * measure::LADDER_LINE;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::NEAR;
        steps.iter().map(|step| step_ui(ui, step, width, foot, how)).collect()
    })
    .inner
}

fn step_ui(ui: &mut Ui, step: &LadderStep, width: f32, foot: f32, how: &str) -> Response {
    let theme = theme::of(ui);
    usable(ui, step.is_sold, |ui| {
        let about =
            Control { role: Role::RadioButton, name: &step.name, selected: Some(step.is_chosen) };
        let mark_room = measure::MARK + space::NEAR;
        let (rect, response) = control(ui, vec2(width, measure::LADDER + mark_room), about);
        let height = foot + (measure::LADDER - foot) * step.height.clamp(0.0, 1.0);
        let body = Rect::from_min_max(pos2(rect.left(), rect.bottom() - height), rect.max);
        let radius = CornerRadius::same(measure::SMALL_RADIUS);
        let (fill, stroke, ink) = match (step.is_chosen, response.hovered() && step.is_sold) {
            (true, _) => {
                (theme.accent_soft, Stroke::new(measure::STRONG, theme.accent), theme.accent_ink)
            }
            (false, true) => (theme.step, theme.boundary_hover(), theme.ink),
            (false, false) => {
                (theme.step, Stroke::NONE, if step.is_sold { theme.ink } else { theme.muted })
            }
        };
        if step.is_sold {
            ui.painter().rect(body, radius, fill, stroke, StrokeKind::Inside);
        } else {
            let (length, gap) = measure::DASHED;
            let corners = [
                body.left_bottom(),
                body.left_top(),
                body.right_top(),
                body.right_bottom(),
                body.left_bottom(),
            ];
            ui.painter().extend(Shape::dashed_line(&corners, theme.hairline(), length, gap));
        }
        focus_ring(ui, body, measure::SMALL_RADIUS, &response);
        if step.is_advised {
            let center =
                pos2(body.center().x, body.top() - space::NEAR / 2.0 - measure::MARK / 2.0);
            ui.painter().circle_filled(center, measure::MARK / 2.0, theme.accent);
        }
        let line = |words: &str, font| {
            let set = text::set(ui, words, font, ink, width - space::TIGHT, 1, Align::LEFT);
            (rect.center().x - set.size().x / 2.0, set)
        };
        let (left, saving) = line(&step.saving, Type::Small.regular());
        ui.painter().galley(pos2(left, body.top() + space::TIGHT), saving, ink);
        let mut bottom = rect.bottom() - space::TIGHT;
        let weight = if step.is_chosen { Type::Small.bold() } else { Type::Small.regular() };
        let count_font = if step.is_chosen { Type::Body.bold() } else { Type::Body.regular() };
        let words = std::iter::once((&step.count, count_font))
            .chain(step.price.iter().rev().map(|line| (line, weight.clone())));
        for (words, font) in words {
            let (left, set) = line(words, font);
            bottom -= set.size().y;
            ui.painter().galley(pos2(left, bottom), set, ink);
        }
        let told = [step.name.as_str(), &step.remark, how];
        hint(
            response,
            told.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n"),
        )
    })
}

#[expect(clippy::cast_precision_loss, reason = "a number of steps on the screen")]
fn count(steps: usize) -> f32 {
    steps as f32
}
