//! Comments, commas and line breaks that belong to an entry.
//!
//! ```text
//! offers: [ // All prices with VAT.             of the list
//!     // Prices of the new room.                of the list, as a blank line follows
//!
//!     // Face, without the neck                 of the first entry
//!     (areas: ["face"], single: 190), // by hand
//!     (areas: ["neck"], single: 120),           the second entry
//!     // nothing more                           of the list
//! ]
//! ```
//!
//! All that an entry owns goes with it: the whole-line comments directly above it, its comma, and
//! the comment that ends its last line. Blank lines, and what they set apart, are the list's.

use super::{
    lexer::{Kind, Lexer, Token},
    raw::Raw,
};
use std::ops::Range;

/// Entry of a list, field of an entry, or pair of a map, with what it owns.
#[derive(Clone, Debug)]
pub struct Owned<'s> {
    /// The name of the field, or the key of the pair.
    pub key: Option<Raw<'s>>,
    /// The value, unless it is missing.
    pub value: Option<Raw<'s>>,
    /// Bytes of key and value.
    pub piece: Range<usize>,
    /// Byte after its comma, if it has one.
    pub comma_end: Option<usize>,
    /// Bytes of it and of what it owns: whole lines, if it shares none with others.
    pub span: Range<usize>,
}

impl<'s> Raw<'s> {
    /// Entries, fields or pairs directly within its brackets, each with what it owns.
    pub fn owned(self) -> Vec<Owned<'s>> {
        self.owned_from(0, usize::MAX)
    }

    /// At most so many of them, from the one at a place on.
    pub(in crate::price_file) fn owned_from(self, first: usize, most: usize) -> Vec<Owned<'s>> {
        // What the one before owns ends where the next begins.
        let before = usize::from(first > 0);
        let mut found = self.owned_among(first.saturating_sub(before), most.saturating_add(before));
        found.drain(..before.min(found.len()));
        found
    }

    fn owned_among(self, first: usize, most: usize) -> Vec<Owned<'s>> {
        let mut pieces = self.within().skip(first.saturating_sub(1)).peekable();
        let mut reached = match first {
            0 => self.opening_end(),
            _ => pieces.next().map_or(0, |before| before.span().end),
        };
        let mut found = Vec::new();
        while found.len() < most
            && let Some(piece) = pieces.next()
        {
            let next = pieces.peek().map(|next| next.span().start);
            let before = self.tokens_between(reached, piece.span().start);
            let start = self.start_of(piece, &before);
            let after = self.tokens_between(piece.span().end, next.unwrap_or(self.span().end));
            let comma = after.iter().find(|token| !token.kind.is_trivia());
            let comma = comma.filter(|token| token.kind == Kind::Comma);
            let comma_end = comma.map(|comma| comma.span.end);
            let end = comma_end.unwrap_or(piece.span().end);
            let (end, line_end) = self.end_of(end, &after, next.is_none());
            let line_start = self.line_start(start).filter(|&line_start| line_start >= reached);
            let span = match line_start.zip(line_end) {
                Some((line_start, line_end)) => line_start..line_end,
                None => start..end,
            };
            reached = span.end;
            let (key, value) = piece.key_and_value();
            found.push(Owned { key, value, piece: piece.span(), comma_end, span });
        }
        found
    }

    fn opening_end(self) -> usize {
        let first = Lexer::of(self.text()).next();
        match first.filter(|first| matches!(first.kind, Kind::Open(_))) {
            Some(opening) => self.span().start.saturating_add(opening.span.end),
            // It is missing.
            None => self.span().start,
        }
    }

    /// First byte of a piece with the comments that it owns, of all tokens before it.
    fn start_of(self, piece: Self, before: &[Token]) -> usize {
        let mut start = piece.span().start;
        let mut breaks = 0;
        for token in before.iter().rev() {
            match token.kind {
                Kind::White => breaks = self.breaks(token),
                // On a line of its own, or between the brackets or commas of one line.
                Kind::Comment if breaks == 0 || self.line_start(token.span.start).is_some() => {
                    (start, breaks) = (token.span.start, 0);
                }
                _ => break,
            }
            if breaks > 1 {
                break;
            }
        }
        start
    }

    /// Byte after the comment that a piece owns, whose comma ends at a byte, of all tokens after it,
    /// and the one after the line break, if nothing else is on its last line.
    fn end_of(self, end: usize, after: &[Token], is_last: bool) -> (usize, Option<usize>) {
        let mut reached = end;
        for token in after.iter().filter(|token| token.span.start >= end) {
            match token.kind {
                Kind::White if self.breaks(token) > 0 => {
                    return (reached, Some(self.line_end(token.span.start)));
                }
                Kind::White => {}
                Kind::Comment => reached = token.span.end,
                _ => return (reached, None),
            }
        }
        // A comment before another piece of the line is about that one.
        (if is_last { reached } else { end }, None)
    }

    fn tokens_between(self, start: usize, end: usize) -> Vec<Token> {
        self.tree().tokens_within(start..end).collect()
    }

    /// Number of line breaks in a token.
    fn breaks(self, token: &Token) -> usize {
        let white = self.tree().text.get(token.span.clone()).unwrap_or("");
        white.bytes().filter(|&byte| byte == b'\n').count()
    }

    /// First byte of the line of a byte, if only white space stands before it there.
    fn line_start(self, position: usize) -> Option<usize> {
        let before = self.tree().text.get(..position)?.trim_end_matches([' ', '\t']);
        (before.is_empty() || before.ends_with('\n')).then_some(before.len())
    }

    /// Byte after the line break that comes next.
    fn line_end(self, position: usize) -> usize {
        let rest = self.tree().text.get(position..).unwrap_or("");
        rest.find('\n').map_or(position, |end| position.saturating_add(end).saturating_add(1))
    }
}
