//! A number between a button for less and a button for more.

use super::{
    surface::{Control, choice_ground, control, usable},
    text,
};
use crate::app::theme::{self, Type, measure};
use eframe::egui::{Role, Sense, Ui, WidgetInfo, vec2};

/// Words and state of a stepper.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stepper<'a> {
    /// The number as it is shown.
    pub figure: &'a str,
    /// Name of the number, and the number itself, for a screen reader.
    pub spoken: &'a str,
    /// Name of the left button.
    pub less: &'a str,
    /// Name of the right button.
    pub more: &'a str,
    /// True if there is less.
    pub can_less: bool,
    /// True if there is more.
    pub can_more: bool,
}

/// Returns −1 or 1 if a button was clicked. Its three parts stand in the row of `ui`.
pub(crate) fn stepper(ui: &mut Ui, about: Stepper<'_>) -> i8 {
    let less = step_button(ui, "−", about.less, about.can_less);
    let theme = theme::of(ui);
    let figure = text::line(ui, about.figure, Type::Figure.bold(), theme.ink);
    let width = figure.size().x.max(measure::STEPPER_FIGURE);
    let (rect, response) = ui.allocate_exact_size(vec2(width, measure::BUTTON), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, about.spoken));
    ui.painter().galley(rect.center() - figure.size() / 2.0, figure, theme.ink);
    let more = step_button(ui, "+", about.more, about.can_more);
    i8::from(more) - i8::from(less)
}

fn step_button(ui: &mut Ui, sign: &str, name: &str, enabled: bool) -> bool {
    usable(ui, enabled, |ui| {
        let theme = theme::of(ui);
        let color = if enabled { theme.ink } else { theme.muted };
        let about = Control { role: Role::Button, name, selected: None };
        let (rect, response) = control(ui, vec2(measure::BUTTON, measure::BUTTON), about);
        choice_ground(ui, rect, measure::RADIUS, false, &response);
        let sign = text::line(ui, sign, Type::Title.bold(), color);
        ui.painter().galley(rect.center() - sign.size() / 2.0, sign, color);
        response.clicked()
    })
}
