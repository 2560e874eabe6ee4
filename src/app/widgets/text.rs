//! Labels and measured text.

use crate::app::theme::{self, TotalSize, Type};
use eframe::egui::{
    Align, Color32, FontId, Galley, Label, Pos2, Response, RichText, Role, Ui, WidgetInfo,
    text::{LayoutJob, TextWrapping},
};
use std::sync::Arc;

/// More lines than any text has in the narrowest window.
pub(super) const MOST_LINES: usize = 8;

/// A label in the colour of text.
pub(crate) fn label(ui: &mut Ui, text: impl Into<String>, font: FontId) -> Response {
    let color = theme::of(ui).ink;
    label_in(ui, text, font, color)
}

/// A label in a colour, wrapped where it does not fit.
pub(crate) fn label_in(
    ui: &mut Ui,
    text: impl Into<String>,
    font: FontId,
    color: Color32,
) -> Response {
    ui.add(Label::new(RichText::new(text).font(font).color(color)).wrap())
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
    let mut job = LayoutJob::simple(text.to_owned(), font, color, width);
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

/// How wide a text is in one line.
pub(crate) fn line_width(ui: &Ui, text: &str, font: FontId) -> f32 {
    line(ui, text, font, theme::of(ui).ink).size().x
}

/// The first of these that stands in two lines of the room there is; nothing where none does. The
/// pointer shows the first one whole.
pub(crate) fn first_that_fits(ui: &mut Ui, texts: &[String], color: Color32) {
    let width = ui.available_width();
    let in_two = |text: &String| set(ui, text, Type::Body.regular(), color, width, 2, Align::LEFT);
    let mut galleys = texts.iter().map(in_two);
    let fits = |galley: &Arc<Galley>| !galley.elided && galley.size().x <= width;
    let Some(galley) = galleys.find(fits) else { return };
    let is_whole = texts.first().is_some_and(|whole| whole == galley.text());
    let response = ui.add(Label::new(galley));
    if let Some(whole) = texts.first().filter(|_| !is_whole) {
        response.on_hover_text(whole);
    }
}

/// The largest size of the total at which a text stays on one line of a width.
pub(crate) fn largest_that_fits(ui: &Ui, text: &str, width: f32) -> Type {
    let fits = |size: &TotalSize| {
        line(ui, text, Type::Total(*size).bold(), theme::of(ui).ink).size().x <= width
    };
    Type::Total(TotalSize::ALL.into_iter().find(fits).unwrap_or(TotalSize::Small))
}
