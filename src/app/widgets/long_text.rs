//! A text so long that only the lines in sight are set.

use super::{
    scroll::scroll_rows,
    text::{label, line_width, text_height},
};
use crate::app::theme::Type;
use eframe::egui::Ui;

/// Letters over which the width of one is measured, so that no fraction of a pixel adds up.
const MEASURED: u8 = 100;

/// Parts of a text, an empty line between them, scrolled within a height. All letters are of one
/// width: so a line is known to fit before it is set.
pub(crate) fn long_text(ui: &mut Ui, name: &str, height: f32, parts: &[&str]) {
    let font = Type::Code.regular();
    let width = ui.available_width();
    let letters = "M".repeat(MEASURED.into());
    let letter = line_width(ui, &letters, font.clone()) / f32::from(MEASURED);
    let columns = columns(width, letter);
    let row_height = text_height(ui, &letters, font.clone(), f32::INFINITY);
    let rows: Vec<&str> =
        parts.iter().flat_map(|part| rows_of(part, columns).chain([""])).collect();
    scroll_rows(ui, name, height, (row_height, rows.len()), |ui, in_sight| {
        for row in rows.get(in_sight).unwrap_or_default() {
            if row.is_empty() {
                ui.add_space(row_height);
            } else {
                label(ui, *row, font.clone());
            }
        }
    });
}

/// Number of letters that fit into a width, one at least.
fn columns(width: f32, letter: f32) -> usize {
    let mut columns = 1_u16;
    while f32::from(columns.saturating_add(1)) * letter <= width && columns < u16::MAX {
        columns = columns.saturating_add(1);
    }
    columns.into()
}

/// Lines of a text, those that are too long broken after a space.
fn rows_of(text: &str, columns: usize) -> impl Iterator<Item = &str> {
    text.lines().flat_map(move |line| {
        let mut rest = Some(line);
        std::iter::from_fn(move || {
            let (row, after) = first_row(rest?, columns);
            rest = after;
            Some(row)
        })
    })
}

/// The first row of a line, and what is left of it.
fn first_row(line: &str, columns: usize) -> (&str, Option<&str>) {
    let Some((end, _)) = line.char_indices().nth(columns) else { return (line, None) };
    // A row may end with the space that is one letter too many.
    let fitting =
        line.char_indices().nth(columns.saturating_add(1)).map_or(line.len(), |(at, _)| at);
    let spaced = line.get(..fitting).and_then(|row| row.trim_start().rfind(' '));
    let indent = line.len().saturating_sub(line.trim_start().len());
    let end = spaced.map_or(end, |space| indent.saturating_add(space));
    let (row, after) = line.split_at_checked(end).unwrap_or((line, ""));
    (row, Some(after.trim_start()).filter(|after| !after.is_empty()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn broken(text: &str, columns: usize) -> Vec<&str> {
        rows_of(text, columns).collect()
    }

    #[test]
    fn a_line_that_is_too_long_is_broken_after_a_space() {
        assert_eq!(broken("one two three", 7), ["one two", "three"]);
        assert_eq!(broken("one two three", 6), ["one", "two", "three"]);
        assert_eq!(broken("one\n\ntwo", 7), ["one", "", "two"]);
        assert_eq!(broken("  one two", 5), ["  one", "two"]);
    }

    #[test]
    fn a_word_that_is_too_long_is_broken_within() {
        assert_eq!(broken("unbreakable", 4), ["unbr", "eaka", "ble"]);
        assert_eq!(broken("ä ööö üüüü", 3), ["ä", "ööö", "üüü", "ü"]);
        assert_eq!(broken("    x", 2), ["  ", "x"]);
    }

    #[test]
    fn as_many_letters_fit_as_the_width_holds() {
        assert_eq!(columns(80.0, 8.0), 10);
        assert_eq!(columns(79.9, 8.0), 9);
        assert_eq!(columns(0.0, 8.0), 1);
    }
}
