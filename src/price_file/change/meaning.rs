//! A text without its layout: what has to stay when something else is changed.

use super::path::{Path, Step};
use crate::price_file::syntax::Raw;

/// A value as it is written, without white space, comments and commas around and within it.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Meaning<'s> {
    /// A number, a text, a word.
    Single(&'s str),
    /// An entry, a list, a map, with the name before its brackets.
    Brackets(Option<&'s str>, &'s str, Vec<Piece<'s>>),
}

/// Part of what stands in brackets.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Piece<'s> {
    key: Option<&'s str>,
    value: Option<Meaning<'s>>,
}

impl<'s> Meaning<'s> {
    pub(super) fn of(value: Raw<'s>) -> Self {
        let Some(brackets) = value.brackets() else { return Self::Single(value.text()) };
        let pieces = brackets
            .keys_and_values()
            .map(|(key, value)| Piece { key: key.map(Raw::text), value: value.map(Self::of) });
        Self::Brackets(value.named().0, brackets.first(), pieces.collect())
    }

    /// Takes out what is at the end of a path.
    pub(super) fn take(&mut self, path: &Path) -> Option<Piece<'s>> {
        let (last, before) = path.0.split_last()?;
        let pieces = self.pieces(before)?;
        let at = place(pieces, last)?;
        (at < pieces.len()).then(|| pieces.remove(at))
    }

    /// Takes out what is at a place of the brackets at the end of a path.
    pub(super) fn take_at(&mut self, path: &Path, at: usize) -> Option<Piece<'s>> {
        let pieces = self.pieces(&path.0)?;
        (at < pieces.len()).then(|| pieces.remove(at))
    }

    /// Puts something at such a place; false if there are no such brackets.
    pub(super) fn put_at(&mut self, path: &Path, at: usize, piece: Piece<'s>) -> bool {
        let Some(pieces) = self.pieces(&path.0) else { return false };
        pieces.insert(at.min(pieces.len()), piece);
        true
    }

    fn pieces(&mut self, path: &[Step]) -> Option<&mut Vec<Piece<'s>>> {
        let Self::Brackets(_, _, pieces) = self else { return None };
        let Some((step, rest)) = path.split_first() else { return Some(pieces) };
        let at = place(pieces, step)?;
        pieces.get_mut(at)?.value.as_mut()?.pieces(rest)
    }
}

fn place(pieces: &[Piece<'_>], step: &Step) -> Option<usize> {
    match step {
        Step::At(at) => Some(*at),
        Step::Named(name) => pieces.iter().position(|piece| piece.key == Some(name)),
    }
}
