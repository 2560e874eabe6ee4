//! Diagnostics: what is wrong with a price list, where, and what to do about it.

use super::{Code, Fix, syntax::is_invisible};
use std::ops::Range;

/// Error or lint at a place in a price list, with a remedy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Error if the list can't be used; a warning is a lint.
    pub severity: Severity,
    /// Its kind.
    pub code: Code,
    /// The file's display name.
    pub file: String,
    /// The line, counted from 1; 0 if the whole file is meant.
    pub line: usize,
    /// The column in characters, counted from 1; 0 if the whole file is meant.
    pub column: usize,
    /// Statement of what is wrong: lower case, no full stop.
    pub message: String,
    /// Remedy.
    pub hint: Option<String>,
    /// The remedy as edits, if it is plain what to write.
    pub fix: Option<Fix>,
    /// The line itself, if there is one to show.
    pub excerpt: Option<Excerpt>,
    /// The bytes of the text that are meant.
    pub span: Range<usize>,
}

/// Severity of a [`Diagnostic`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The list can't be used.
    Error,
    /// A lint: the list is used as written, but the owner should look.
    Warning,
}

/// The line of a [`Diagnostic`], ready to be shown with its place marked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    /// The line, cut to a readable length; every character takes one column, and those that
    /// can't be seen are shown as `·`.
    pub line: String,
    /// Characters before the marked place.
    pub start: usize,
    /// Characters that are marked, at least one.
    pub width: usize,
}

/// The most characters of a line that an excerpt shows.
const LONGEST: usize = 120;

/// Characters before the marked place that are kept in a line that is cut.
const KEPT_BEFORE: usize = 60;

impl Excerpt {
    /// Marks `length` bytes of `line` from the byte `start` on, as far as the line goes.
    pub(super) fn new(line: &str, start: usize, length: usize) -> Self {
        // A list may be one line of a megabyte, of which only what is shown is looked at.
        let is_cut = line.chars().nth(LONGEST).is_some();
        let before = line.get(..start).unwrap_or(line);
        let kept = if is_cut { KEPT_BEFORE } else { LONGEST };
        let start = before.chars().rev().take(kept).count();
        let cut = before.char_indices().rev().take(start).last().map_or(before.len(), |(at, _)| at);
        let marked = line.get(before.len()..).unwrap_or("");
        let marked = marked.get(..length).unwrap_or(marked);
        let width = marked.chars().take(LONGEST).count();
        let line = line.get(cut..).unwrap_or("").chars().take(LONGEST).map(visible).collect();
        Self { width: width.min(LONGEST.saturating_sub(start)).max(1), line, start }
    }
}

fn visible(c: char) -> char {
    match c {
        '\t' => ' ',
        _ if is_invisible(c) => '·',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::price_file::{fault::Fault, source::Source};

    #[test]
    fn a_diagnostic_shows_the_line_and_marks_the_place() {
        let text = "(\n  price: (low: 80, high: 60),\n)";
        let source = Source::new("clinic.ron", text);
        let at = text.find("60").unwrap();
        let diagnostic = source.diagnostic(
            Severity::Error,
            at..at + 2,
            Fault::new(Code::WrongOrder, "too low", "swap them"),
        );
        let expected = "error[wrong-order]: too low\n \
                        --> clinic.ron:2:26\n  \
                        |\n\
                        2 |   price: (low: 80, high: 60),\n  \
                        |                          ^^\n  \
                        |\n  \
                        = hint: swap them";
        assert_eq!(diagnostic.to_string(), expected);
    }

    #[test]
    fn a_long_line_is_cut_around_the_place() {
        let line = format!("{}\u{200B}X{}", "é".repeat(5_000), "é".repeat(5_000));
        let excerpt = Excerpt::new(&line, line.find('X').unwrap(), 40_000);
        assert_eq!(excerpt.line.chars().count(), LONGEST);
        assert_eq!(excerpt.line.chars().nth(excerpt.start), Some('X'));
        assert_eq!(excerpt.line.chars().nth(excerpt.start - 1), Some('·'));
        assert!(excerpt.start + excerpt.width <= LONGEST);
    }
}
