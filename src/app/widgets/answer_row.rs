//! A question with its yes and its no.

use super::{
    surface::{Control, choice_ground, control},
    text,
};
use crate::app::theme::{self, Type, measure, space};
use eframe::egui::{Align, Role, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

/// Content of a row.
#[derive(Clone, Copy, Debug)]
pub(crate) struct AnswerRow<'a> {
    /// The question.
    pub question: &'a str,
    /// The words for yes and no.
    pub words: (&'a str, &'a str),
    /// The answer, true for yes; `None` if there is none yet.
    pub answer: Option<bool>,
}

/// The row; returns the answer that was clicked.
pub(crate) fn answer_row(ui: &mut Ui, row: AnswerRow<'_>) -> Option<bool> {
    let theme = theme::of(ui);
    let answers = [(row.words.0, true), (row.words.1, false)];
    let widths = answers.map(|(word, _)| {
        text::line(ui, word, Type::Body.bold(), theme.ink).size().x + 2.0 * measure::PADDING
    });
    let room = widths.iter().sum::<f32>() + space::TIGHT;
    let width = ui.available_width();
    let words_width = (width - room - space::CARD).max(measure::TARGET);
    let font = Type::Body.regular();
    let question = text::set(ui, row.question, font, theme.ink, words_width, 6, Align::LEFT);
    let height = question.size().y.max(measure::TARGET) + 2.0 * measure::ROW_PADDING;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, row.question));
    let top = rect.center().y - question.size().y / 2.0;
    ui.painter().galley(pos2(rect.left(), top), question, theme.ink);
    let mut clicked = None;
    let mut left = rect.right() - room;
    for ((word, yes), width) in answers.into_iter().zip(widths) {
        let is_chosen = row.answer == Some(yes);
        let at = pos2(left, rect.center().y - measure::TARGET / 2.0);
        let place = eframe::egui::Rect::from_min_size(at, vec2(width, measure::TARGET));
        let mut inside =
            ui.new_child(UiBuilder::new().id_salt((row.question, yes)).max_rect(place));
        let name = format!("{} {word}", row.question);
        let about = Control { role: Role::RadioButton, name: &name, selected: Some(is_chosen) };
        let (place, response) = control(&mut inside, place.size(), about);
        choice_ground(&inside, place, measure::RADIUS, is_chosen, &response);
        let (font, color) = if is_chosen {
            (Type::Body.bold(), theme.accent_ink)
        } else {
            (Type::Body.regular(), theme.ink)
        };
        let word = text::line(ui, word, font, color);
        ui.painter().galley(place.center() - word.size() / 2.0, word, color);
        if response.clicked() {
            clicked = Some(yes);
        }
        left += width + space::TIGHT;
    }
    clicked
}
