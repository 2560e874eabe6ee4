//! Takes an entry out, with what belongs to it.

use super::insertion::is_of_lines;
use crate::price_file::{
    syntax::{Owned, Raw},
    text_edits::TextEdit,
};
use std::ops::Range;

/// Edits that take out the entry at a place; `None` if there is none.
pub(super) fn edits(text: &str, brackets: Raw<'_>, at: usize) -> Option<Vec<TextEdit>> {
    let pieces = brackets.owned();
    let span = span(text, &pieces, at)?;
    Some(vec![TextEdit { span, text: String::new() }])
}

/// Bytes that go with the entry at a place.
pub(in crate::price_file) fn span(
    text: &str,
    pieces: &[Owned<'_>],
    at: usize,
) -> Option<Range<usize>> {
    let piece = pieces.get(at)?;
    if is_of_lines(text, piece) {
        return Some(piece.span.clone());
    }
    let Range { start, end } = piece.span.clone();
    if at.saturating_add(1) < pieces.len() {
        let after = text.get(end..)?;
        let blanks = after.len().saturating_sub(after.trim_start_matches([' ', '\t']).len());
        return Some(start..end.saturating_add(blanks));
    }
    // The last takes the comma before it along, unless there is a comment.
    let previous = at.checked_sub(1).and_then(|before| pieces.get(before));
    let from = previous
        .map(|previous| previous.piece.end)
        .filter(|&from| text.get(from..start).is_some_and(|between| between.trim() == ","));
    Some(from.unwrap_or(start)..end)
}
