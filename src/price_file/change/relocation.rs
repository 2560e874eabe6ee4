//! Moves an entry, with what belongs to it.

use super::{
    insertion::{self, is_of_lines},
    removal,
    written::Written,
};
use crate::price_file::{
    syntax::{Owned, Raw},
    text_edits::TextEdit,
};

/// Edits that move the entry at a place to another, or to the end; `None` if there is none.
pub(super) fn edits(
    text: &str,
    brackets: Raw<'_>,
    from: usize,
    to: usize,
) -> Option<Vec<TextEdit>> {
    let mut pieces = brackets.owned();
    if from < pieces.len() && to.min(pieces.len().saturating_sub(1)) == from {
        return Some(Vec::new());
    }
    let removal = TextEdit { span: removal::span(text, brackets, from)?, text: String::new() };
    let moved = (from < pieces.len()).then(|| pieces.remove(from))?;
    let written = Written::of(text, &moved)?;
    let mut edits = match pieces.get(to) {
        Some(next) if are_of_lines(text, &moved, next) => {
            vec![TextEdit::insertion(next.span.start, lines(text, &moved)?)]
        }
        Some(next) => vec![insertion::before(text, next, &written)],
        None => match pieces.last() {
            Some(last) if are_of_lines(text, &moved, last) => {
                let lines = TextEdit::insertion(last.span.end, lines(text, &moved)?);
                insertion::comma(last).into_iter().chain([lines]).collect()
            }
            _ => insertion::behind(text, brackets, &pieces, &written),
        },
    };
    edits.push(removal);
    Some(edits)
}

fn are_of_lines(text: &str, one: &Owned<'_>, other: &Owned<'_>) -> bool {
    is_of_lines(text, one) && is_of_lines(text, other)
}

/// The lines of a piece, with its comma.
fn lines(text: &str, moved: &Owned<'_>) -> Option<String> {
    let comma = if moved.comma_end.is_none() { "," } else { "" };
    let before = text.get(moved.span.start..moved.piece.end)?;
    Some(format!("{before}{comma}{}", text.get(moved.piece.end..moved.span.end)?))
}
