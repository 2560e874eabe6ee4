//! Adds an entry as its neighbours are written: on a line of its own, or between commas.

use crate::price_file::{
    syntax::{Owned, Raw},
    text_edits::TextEdit,
};

/// Indentation of what stands within brackets, against that of their line.
const INDENT: &str = "    ";

/// Edits that add an entry before the one at a place, or at the end.
pub(super) fn edits(text: &str, brackets: Raw<'_>, at: usize, entry: &str) -> Vec<TextEdit> {
    let pieces = brackets.owned();
    match pieces.get(at) {
        Some(next) => vec![before(text, next, entry)],
        None => behind(text, brackets, &pieces, entry),
    }
}

/// Edit that adds an entry before another.
pub(super) fn before(text: &str, next: &Owned<'_>, entry: &str) -> TextEdit {
    let text = if is_of_lines(text, next) { line(text, next, entry) } else { format!("{entry}, ") };
    TextEdit::insertion(next.span.start, text)
}

/// Edits that add an entry behind the last.
pub(super) fn behind(
    text: &str,
    brackets: Raw<'_>,
    pieces: &[Owned<'_>],
    entry: &str,
) -> Vec<TextEdit> {
    let Some(last) = pieces.last() else { return vec![into_empty(text, brackets, entry)] };
    if is_of_lines(text, last) {
        let line = TextEdit::insertion(last.span.end, line(text, last, entry));
        return comma(last).into_iter().chain([line]).collect();
    }
    let end = last.comma_end.unwrap_or(last.piece.end);
    let comment = text.get(end..last.span.end).unwrap_or("").trim();
    let last_comma = if last.comma_end.is_some() { "," } else { "" };
    if comment.is_empty() {
        let first_comma = if last.comma_end.is_some() { "" } else { "," };
        return vec![TextEdit::insertion(end, format!("{first_comma} {entry}{last_comma}"))];
    }
    // The comment is about the last.
    let space = if comment.ends_with("*/") {
        " ".to_owned()
    } else {
        format!("{}{}", line_break(text), indentation(text, last))
    };
    let new = TextEdit::insertion(last.span.end, format!("{space}{entry}{last_comma}"));
    comma(last).into_iter().chain([new]).collect()
}

/// Edit that adds the comma that a piece lacks.
pub(super) fn comma(piece: &Owned<'_>) -> Option<TextEdit> {
    piece.comma_end.is_none().then(|| TextEdit::insertion(piece.piece.end, ","))
}

/// True if a piece and what it owns take whole lines.
pub(super) fn is_of_lines(text: &str, piece: &Owned<'_>) -> bool {
    let ends_line = |end: usize| text.get(..end).is_some_and(|before| before.ends_with('\n'));
    ends_line(piece.span.start) && ends_line(piece.span.end)
}

fn into_empty(text: &str, brackets: Raw<'_>, entry: &str) -> TextEdit {
    let span = brackets.span();
    let close = span.end.saturating_sub(1);
    let opening_end = span.start.saturating_add(1);
    let line_start = start_of_line(text, close);
    let before = text.get(line_start.max(opening_end)..close).unwrap_or("");
    let is_blank = before.trim().is_empty();
    if line_start > opening_end && is_blank {
        let break_ = line_break(text);
        return TextEdit::insertion(line_start, format!("{before}{INDENT}{entry},{break_}"));
    }
    let start = if is_blank { line_start.max(opening_end) } else { close };
    TextEdit { span: start..close, text: entry.to_owned() }
}

/// An entry on a line of its own, as a neighbour is.
fn line(text: &str, neighbour: &Owned<'_>, entry: &str) -> String {
    format!("{}{entry},{}", indentation(text, neighbour), line_break(text))
}

/// White space at the begin of the line on which a piece begins.
fn indentation<'t>(text: &'t str, piece: &Owned<'_>) -> &'t str {
    let start = start_of_line(text, piece.piece.start);
    let line = text.get(start..piece.piece.start).unwrap_or("");
    line.get(..line.len().saturating_sub(line.trim_start().len())).unwrap_or("")
}

fn start_of_line(text: &str, position: usize) -> usize {
    let before = text.get(..position).unwrap_or("");
    before.rfind('\n').map_or(0, |found| found.saturating_add(1))
}

/// The line break of a text: that of Windows if its first is.
fn line_break(text: &str) -> &'static str {
    let first = text.find('\n').and_then(|found| text.get(..found));
    if first.is_some_and(|before| before.ends_with('\r')) { "\r\n" } else { "\n" }
}
