//! Takes an entry out, with what belongs to it.

use super::insertion::is_of_lines;
use crate::price_file::{syntax::Raw, text_edits::TextEdit};
use std::ops::Range;

/// Edits that take out the entry at a place; `None` if there is none.
pub(super) fn edits(text: &str, brackets: Raw<'_>, at: usize) -> Option<Vec<TextEdit>> {
    let span = span(text, brackets, at)?;
    Some(vec![TextEdit { span, text: String::new() }])
}

/// Bytes that go with the entry at a place.
pub(in crate::price_file) fn span(
    text: &str,
    brackets: Raw<'_>,
    at: usize,
) -> Option<Range<usize>> {
    let mut near = brackets.owned_from(at.saturating_sub(1), 3).into_iter();
    let previous = if at > 0 { near.next() } else { None };
    let piece = near.next()?;
    let is_last = near.next().is_none();
    if is_of_lines(text, &piece) {
        return Some(piece.span);
    }
    let Range { start, end } = piece.span;
    if !is_last {
        let after = text.get(end..)?;
        let blanks = after.len().saturating_sub(after.trim_start_matches([' ', '\t']).len());
        return Some(start..end.saturating_add(blanks));
    }
    // The last takes the comma before it along, unless there is a comment.
    let from = previous
        .map(|previous| previous.piece.end)
        .filter(|&from| text.get(from..start).is_some_and(|between| between.trim() == ","));
    Some(from.unwrap_or(start)..end)
}
