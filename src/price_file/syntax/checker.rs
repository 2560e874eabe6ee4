//! Progress of the check of a text, and its diagnostics.

use super::token::{Kind, Token, tokens_from};
use crate::price_file::{Diagnostic, Severity, source::Source};
use std::ops::Range;

/// Most times that a text is cut into tokens anew.
const MOST_CUTS: usize = 200;

/// Token that may come next within a bracket.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    /// Another entry, or the closing bracket.
    Entry,
    /// The value that belongs to the name before.
    Value,
    /// A comma, or the closing bracket.
    Comma,
}

/// Tokens left to look at, and the diagnostics found.
///
/// Every step either moves on, closes a bracket, or gives back `None`, which ends the reading.
pub(super) struct Checker<'c, 's> {
    pub(super) source: &'c Source<'s>,
    pub(super) tokens: Vec<Token>,
    /// The token looked at.
    pub(super) at: usize,
    pub(super) open: Vec<Bracket>,
    /// True if the outermost bracket was seen.
    pub(super) started: bool,
    /// True if the lines are indented by their brackets.
    pub(super) indented: bool,
    /// Times that the text was cut into tokens anew.
    pub(super) cuts: usize,
    pub(super) diagnostics: Vec<Diagnostic>,
}

/// A bracket that is still open.
pub(super) struct Bracket {
    /// Its bytes; empty if it is missing itself.
    pub(super) span: Range<usize>,
    /// Character that closes it.
    pub(super) close: char,
    /// True if `name:` (in round brackets) or `3:` (in curly ones) was seen in it.
    pub(super) keyed: bool,
    /// True if its first name is `from`, so that it is a range.
    pub(super) range: bool,
    /// Token that may come next in it.
    pub(super) next: Next,
    /// Indentation of its line.
    pub(super) indentation: usize,
}

impl Checker<'_, '_> {
    #[expect(clippy::unnecessary_wraps, reason = "ends a step like the other ways of going on")]
    pub(super) fn skip(&mut self, count: usize) -> Option<()> {
        self.at = self.at.saturating_add(count);
        Some(())
    }

    /// Goes on after something: what may come next in the bracket.
    #[expect(clippy::unnecessary_wraps, reason = "ends a step like the other ways of going on")]
    pub(super) fn then(&mut self, next: Next) -> Option<()> {
        if let Some(bracket) = self.open.last_mut() {
            bracket.next = next;
        }
        Some(())
    }

    /// The token so many after the one looked at.
    pub(super) fn token(&self, ahead: usize) -> Option<Token> {
        self.tokens.get(self.at.saturating_add(ahead)).cloned()
    }

    pub(super) fn kind(&self, ahead: usize) -> Option<Kind> {
        self.tokens.get(self.at.saturating_add(ahead)).map(|token| token.kind)
    }

    /// The token before the one looked at.
    pub(super) fn previous(&self) -> Option<Token> {
        self.tokens.get(self.at.checked_sub(1)?).cloned()
    }

    pub(super) fn slice(&self, token: &Token) -> &str {
        self.source.slice(token.span.clone())
    }

    /// Reports what is certainly an error.
    pub(super) fn report(
        &mut self,
        span: Range<usize>,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) {
        self.diagnostics.push(self.source.diagnostic(
            Severity::Error,
            span,
            message.into(),
            hint.into(),
        ));
    }

    /// Reports what may be the consequence of another error on its line, which then stands for
    /// both.
    pub(super) fn guess(
        &mut self,
        span: Range<usize>,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) {
        let line = self.source.line(span.start);
        if !self.diagnostics.iter().any(|diagnostic| diagnostic.line == line) {
            self.report(span, message, hint);
        }
    }

    /// Takes the text from the token at `from` up to the byte `end` as one quoted text, and cuts
    /// what follows into tokens anew.
    pub(super) fn take_as_text(&mut self, from: usize, end: usize) {
        let Some(start) = self.tokens.get(from).map(|first| first.span.start) else { return };
        self.tokens.truncate(from);
        self.tokens.push(Token { kind: Kind::Text, span: start..end });
        self.cuts = self.cuts.saturating_add(1);
        if self.cuts < MOST_CUTS {
            self.tokens.extend(tokens_from(self.source.text(), end));
        } else {
            // Nothing more is worth saying, not even that brackets are open.
            self.open.clear();
        }
    }
}
