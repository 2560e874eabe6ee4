//! Adds an entry as its neighbours are written: on a line of its own, or between commas. No comment
//! comes to stand where it would be another entry's.

use super::written::{Written, ends_line, line_break};
use crate::price_file::{
    syntax::{Kind, Lexer, Owned, Raw, Token},
    text_edits::TextEdit,
};

/// Indentation of what stands within brackets, against that of their line.
const INDENT: &str = "    ";

/// Edits that add an entry before the one at a place, or at the end.
pub(super) fn edits(
    text: &str,
    brackets: Raw<'_>,
    at: usize,
    entry: &Written<'_>,
) -> Vec<TextEdit> {
    let pieces = brackets.owned();
    match pieces.get(at) {
        Some(next) => vec![before(text, next, entry)],
        None => behind(text, brackets, &pieces, entry),
    }
}

/// Edit that adds an entry before another.
pub(super) fn before(text: &str, next: &Owned<'_>, entry: &Written<'_>) -> TextEdit {
    if is_of_lines(text, next) || begins_with_lines(text, next) {
        let start = start_of_line(text, next.span.start);
        return TextEdit::insertion(start, line(text, next, entry));
    }
    let break_ = if entry.begins_with_lines() { line_break(text) } else { "" };
    TextEdit::insertion(next.span.start, format!("{break_}{}, ", entry.before_comma(text)))
}

/// Edits that add an entry behind the last.
pub(super) fn behind(
    text: &str,
    brackets: Raw<'_>,
    pieces: &[Owned<'_>],
    entry: &Written<'_>,
) -> Vec<TextEdit> {
    let Some(last) = pieces.last() else { return vec![into_empty(text, brackets, entry)] };
    if is_of_lines(text, last) {
        let line = TextEdit::insertion(last.span.end, line(text, last, entry));
        return comma(last).into_iter().chain([line]).collect();
    }
    let has_comma = last.comma_end.is_some();
    let end = last.comma_end.unwrap_or(last.piece.end);
    let comment = text.get(end..last.span.end).unwrap_or("").trim();
    let written = entry.before_comma(text);
    let last_comma = if has_comma || entry.needs_comma() { "," } else { "" };
    let is_on_line = !entry.begins_with_lines();
    // The comment stays with the last: before its comma, or alone on the rest of the line.
    if is_on_line && (comment.is_empty() || !has_comma && !ends_line(comment)) {
        let first_comma = if has_comma { "" } else { "," };
        let added = format!("{first_comma} {written}{last_comma}");
        return vec![TextEdit::insertion(last.span.end, added)];
    }
    let space = format!("{}{}", line_break(text), indentation(text, last.piece.start));
    let new = TextEdit::insertion(last.span.end, format!("{space}{written}{last_comma}"));
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

/// True if comments of its own stand on the lines above a piece that shares its line.
fn begins_with_lines(text: &str, piece: &Owned<'_>) -> bool {
    let start = start_of_line(text, piece.span.start);
    let before = text.get(start..piece.span.start).unwrap_or("");
    let comments = text.get(piece.span.start..piece.piece.start).unwrap_or("");
    before.trim().is_empty() && comments.contains('\n')
}

/// Edit that adds the first entry. Comments in the brackets stay those of the list.
fn into_empty(text: &str, brackets: Raw<'_>, entry: &Written<'_>) -> TextEdit {
    let span = brackets.span();
    let close = span.end.saturating_sub(1);
    let opening_end = span.start.saturating_add(1);
    let inside = text.get(opening_end..close).unwrap_or("");
    let is_break = |token: &Token| {
        token.kind == Kind::White
            && inside.get(token.span.clone()).is_some_and(|it| it.contains('\n'))
    };
    let first_break = Lexer::of(inside).find(is_break).and_then(|white| {
        let found = inside.get(white.span.clone())?.find('\n')?;
        Some(opening_end.saturating_add(white.span.start).saturating_add(found).saturating_add(1))
    });
    let break_ = line_break(text);
    match first_break {
        Some(start) => {
            let indentation = indentation(text, span.start);
            let line = format!("{indentation}{INDENT}{}{break_}", entry.with_comma(text));
            TextEdit::insertion(start, line)
        }
        None if inside.trim().is_empty() => {
            TextEdit { span: opening_end..close, text: entry.before_comma(text) }
        }
        None => TextEdit::insertion(close, format!("{break_}{}", entry.before_comma(text))),
    }
}

/// An entry on a line of its own, as a neighbour is.
fn line(text: &str, neighbour: &Owned<'_>, entry: &Written<'_>) -> String {
    let indentation = indentation(text, neighbour.piece.start);
    format!("{indentation}{}{}", entry.with_comma(text), line_break(text))
}

/// White space at the begin of the line of a byte.
fn indentation(text: &str, position: usize) -> &str {
    let start = start_of_line(text, position);
    let line = text.get(start..position).unwrap_or("");
    line.get(..line.len().saturating_sub(line.trim_start().len())).unwrap_or("")
}

fn start_of_line(text: &str, position: usize) -> usize {
    let before = text.get(..position).unwrap_or("");
    before.rfind('\n').map_or(0, |found| found.saturating_add(1))
}
