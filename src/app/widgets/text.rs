//! Labels and measured text.

use crate::app::theme::{self, TotalSize, Type};
use eframe::egui::{
    Align, Color32, FontId, Galley, Label, Response, RichText, Ui,
    text::{LayoutJob, TextWrapping},
};
use std::sync::Arc;

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

/// The largest size of the total at which a text stays on one line of a width.
pub(crate) fn largest_that_fits(ui: &Ui, text: &str, width: f32) -> Type {
    let fits = |size: &TotalSize| {
        line(ui, text, Type::Total(*size).bold(), theme::of(ui).ink).size().x <= width
    };
    Type::Total(TotalSize::ALL.into_iter().find(fits).unwrap_or(TotalSize::Small))
}
