//! Labels and measured text.

use crate::app::theme::{self, Type};
use eframe::egui::{
    Align, Color32, FontId, Galley, Label, Pos2, Response, RichText, Role, Ui, WidgetInfo,
    accesskit,
    text::{LayoutJob, TextWrapping},
};
use std::{ops::Range, sync::Arc};

/// More lines than any text has in the narrowest window.
pub(super) const MOST_LINES: usize = 8;

/// A label in the colour of text.
pub(crate) fn label(ui: &mut Ui, text: impl Into<String>, font: FontId) -> Response {
    let color = theme::of(ui).ink;
    label_in(ui, text, font, color)
}

/// A label in a colour, wrapped if it does not fit.
pub(crate) fn label_in(
    ui: &mut Ui,
    text: impl Into<String>,
    font: FontId,
    color: Color32,
) -> Response {
    let width = ui.available_width();
    let text = with_whole_amounts(ui, text.into(), &font, width);
    ui.add(Label::new(RichText::new(text).font(font).color(color)).wrap())
}

/// A text in whose lines no amount is broken. The narrow space within an amount is not to be broken
/// at, but egui breaks there; so the line ends at the plain space before the amount.
pub(super) fn with_whole_amounts(ui: &Ui, mut text: String, font: &FontId, width: f32) -> String {
    // Where texts follow each other in a line, it begins anywhere.
    if !text.contains(NARROW) || ui.layout().main_wrap() {
        return text;
    }
    loop {
        let galley = ui.painter().layout(text.clone(), font.clone(), Color32::PLACEHOLDER, width);
        // Every turn ends one line more where it may end.
        let place = break_within_amount(&galley);
        let Some(place) = place.filter(|place| may_end(text.get(place.clone()))) else {
            return text;
        };
        text.replace_range(place, "\n");
    }
}

/// The space that is within an amount and must not break.
const NARROW: char = '\u{202f}';

/// True if a line may end in the place of this.
fn may_end(text: Option<&str>) -> bool {
    text.is_some_and(|text| text == " " || text.chars().eq([NARROW]))
}

/// Place in which the first line that ends within an amount may end instead: its last plain space;
/// if it has none, as it holds nothing but a range, the space after the dash.
fn break_within_amount(galley: &Galley) -> Option<Range<usize>> {
    let mut begin = 0_usize;
    for row in &galley.rows {
        let words = row.text();
        if let Some(amount) = words.strip_suffix(NARROW) {
            let after_dash = amount.ends_with('–').then_some(amount.len()..words.len());
            let plain = words.rfind(' ').map(|place| place..place.saturating_add(1));
            let place = plain.or(after_dash)?;
            return Some(begin.saturating_add(place.start)..begin.saturating_add(place.end));
        }
        begin = begin.saturating_add(words.len()).saturating_add(row.ends_with_newline.into());
    }
    None
}

/// Has a screen reader tell a text at once when it appears or changes.
pub(crate) fn live(ui: &Ui, said: &Response) {
    ui.ctx().accesskit_node_builder(said.id, |node| node.set_live(accesskit::Live::Polite));
}

/// Text that was set already, as the label of what stands there.
pub(super) fn set_label(ui: &Ui, of: &Response, at: Pos2, set: Arc<Galley>, color: Color32) {
    of.widget_info(|| WidgetInfo::labeled(Role::Label, ui.is_enabled(), set.text()));
    ui.painter().galley(at, set, color);
}

/// Text set in at most so many lines of a width, the last one cut with an ellipsis.
pub(super) fn set(
    ui: &Ui,
    text: &str,
    font: FontId,
    color: Color32,
    width: f32,
    lines: usize,
    align: Align,
) -> Arc<Galley> {
    let text = with_whole_amounts(ui, text.to_owned(), &font, width);
    let mut job = LayoutJob::simple(text, font, color, width);
    job.wrap = TextWrapping {
        max_width: width,
        max_rows: lines,
        break_anywhere: lines == 1,
        ..TextWrapping::default()
    };
    job.halign = align;
    ui.painter().layout_job(job)
}

/// Text set in one line as wide as it is.
pub(super) fn line(ui: &Ui, text: &str, font: FontId, color: Color32) -> Arc<Galley> {
    ui.painter().layout_no_wrap(text.to_owned(), font, color)
}

/// Width of the widest word of a text, in points.
pub(crate) fn word_width(ui: &Ui, text: &str, font: &FontId) -> f32 {
    let words = text.split_inclusive([' ', '-']).map(str::trim_end);
    words.map(|word| line_width(ui, word, font.clone())).fold(0.0, f32::max)
}

/// True if a line of a text ends within a word, for which there is too little room.
pub(super) fn breaks_a_word(set: &Galley) -> bool {
    let is_letter = |end: Option<char>| end.is_some_and(char::is_alphabetic);
    let mut pairs = set.rows.iter().zip(set.rows.iter().skip(1));
    pairs.any(|(row, next)| {
        let ends = (row.text().chars().last(), next.text().chars().next());
        !row.ends_with_newline && is_letter(ends.0) && is_letter(ends.1)
    })
}

/// Width of a text in one line, in points.
pub(crate) fn line_width(ui: &Ui, text: &str, font: FontId) -> f32 {
    line(ui, text, font, theme::of(ui).ink).size().x
}

/// Height of a text wrapped to a width, in points.
pub(crate) fn text_height(ui: &Ui, text: &str, font: FontId, width: f32) -> f32 {
    ui.painter().layout(text.to_owned(), font, Color32::PLACEHOLDER, width).size().y
}

/// Draws the first of these texts that fits into two lines of the room there is; nothing if none
/// does. The pointer shows the first one whole.
pub(crate) fn first_that_fits(ui: &mut Ui, texts: &[String], color: Color32) {
    let width = ui.available_width();
    let in_two = |text: &String| set(ui, text, Type::Body.regular(), color, width, 2, Align::LEFT);
    let mut galleys = texts.iter().map(in_two);
    let fits = |galley: &Arc<Galley>| !galley.elided && galley.size().x <= width;
    let Some(galley) = galleys.find(fits) else { return };
    let is_whole = texts.first().is_some_and(|whole| whole == galley.text());
    let response = ui.add(Label::new(galley));
    if let Some(whole) = texts.first().filter(|_| !is_whole) {
        super::hint(response, whole);
    }
}

/// The first of these sizes at which a text stays on one line of a width, or the last one.
pub(crate) fn largest_that_fits(ui: &Ui, text: &str, width: f32, sizes: &[Type]) -> Type {
    let fits = |size: &&Type| line_width(ui, text, size.bold()) <= width;
    sizes.iter().find(fits).or(sizes.last()).copied().unwrap_or(Type::Body)
}
