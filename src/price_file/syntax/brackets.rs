//! Brackets that are missing, or one too many.

use super::{
    lexer::{Kind, Token},
    nodes::DEEPEST,
    parser::{Bracket, Next, Parser},
};
use crate::price_file::{
    Code,
    fault::{Fault, Remedy},
    source::Source,
};
use std::ops::Range;

/// True if the lines of a text are indented by their brackets, so that the indentation can tell
/// where a bracket should have been closed.
pub(super) fn is_indented(source: &Source<'_>, tokens: &[Token]) -> bool {
    let (mut indented, mut flat) = (0_usize, 0_usize);
    for (opener, next) in tokens.iter().zip(tokens.iter().skip(1)) {
        let ends_line = source.begins_line(next.span.start);
        if matches!(opener.kind, Kind::Open(_)) && ends_line && !matches!(next.kind, Kind::Close(_))
        {
            let deeper =
                source.indentation(next.span.start) > source.indentation(opener.span.start);
            *if deeper { &mut indented } else { &mut flat } += 1;
        }
    }
    indented > flat.saturating_mul(4)
}

impl Parser<'_, '_> {
    /// Opens a bracket.
    pub(super) fn push(&mut self, open: char, span: Range<usize>) -> Option<()> {
        if !self.begin_bracket(open, span.clone()) {
            let message = format!("expected brackets at most {DEEPEST} deep, but found more");
            let hint = "a price list needs seven levels; check this line";
            self.report(span, Fault::new(Code::BracketTooDeep, message, hint));
            self.give_up();
            return None;
        }
        self.skip(1)
    }

    /// Reports that a bracket is missing before the token looked at, and goes on as if it stood
    /// there.
    #[expect(clippy::unnecessary_wraps, reason = "ends a step like the other ways of going on")]
    pub(super) fn missing_opening(&mut self, open: char, token: &Token) -> Option<()> {
        let found = self.slice(token).to_owned();
        let start = token.span.start;
        self.begin_value(start);
        let message = format!("expected `{open}` before `{found}`");
        let remedy = Remedy::likely(format!("add `{open}` here"), open);
        self.report(start..start, Fault::new(Code::BracketMissing, message, remedy));
        self.then(Next::Comma);
        if self.begin_bracket(open, start..start)
            && let Some(bracket) = self.open.last_mut()
        {
            // Its entries stand on its own line, not deeper.
            bracket.indentation = bracket.indentation.saturating_sub(1);
        }
        Some(())
    }

    /// A closing bracket.
    pub(super) fn close(&mut self, close: char, span: Range<usize>) -> Option<()> {
        let end = span.end;
        let top = self.open.last()?;
        let by_kind = self.open.iter().rev().position(|bracket| bracket.close == close);
        let unclosed = match self.closed_by_indentation(close, &span).or(by_kind) {
            Some(0) => 0,
            Some(unclosed)
                if self.closed_by_indentation(close, &span).is_some() || !self.goes_on(top) =>
            {
                unclosed
            }
            None if !self.goes_on(top) => {
                let wanted = top.close;
                let message = format!("expected `{wanted}`, but found `{close}`");
                let remedy = Remedy::likely(format!("write `{wanted}`"), wanted);
                self.guess(span, Fault::new(Code::WrongBracket, message, remedy));
                0
            }
            _ => {
                let message = format!("this `{close}` closes nothing");
                let remedy = Remedy::likely("remove it", "");
                self.guess(span, Fault::new(Code::BracketTooMany, message, remedy));
                return self.skip(1);
            }
        };
        for _ in 0..unclosed {
            self.never_closed();
        }
        if self.open.last()?.next == Next::Value {
            self.missing_value();
        }
        self.end_bracket(Some(end));
        self.then(Next::Comma);
        self.skip(1)
    }

    /// Number of brackets open within the one that a closing bracket at the start of a line stands
    /// below; `None` if it stands below none of its kind.
    fn closed_by_indentation(&self, close: char, span: &Range<usize>) -> Option<usize> {
        if !self.indented || !self.source.begins_line(span.start) {
            return None;
        }
        let indentation = self.source.indentation(span.start);
        let line = self.source.line(span.start);
        self.open.iter().rev().position(|bracket| {
            bracket.close == close
                && bracket.indentation == indentation
                && self.source.line(bracket.span.start) < line
        })
    }

    /// True if what follows a closing bracket that does not fit goes on with the bracket that is
    /// open, so that the one that does not fit is one too many.
    fn goes_on(&self, open: &Bracket) -> bool {
        let after_comma = usize::from(self.kind(1) == Some(Kind::Comma));
        let Some(token) = self.token(1_usize.saturating_add(after_comma)) else { return false };
        let follower = Some(token.kind);
        let is_key = self.kind(2_usize.saturating_add(after_comma)) == Some(Kind::Colon);
        let start = token.span.start;
        let closes_another = self.indented
            && self.source.begins_line(start)
            && self.source.indentation(start) != open.indentation;
        follower == Some(Kind::Close(open.close)) && !closes_another
            || match open.close {
                ']' => matches!(follower, Some(Kind::Open('(') | Kind::Text)) && !is_key,
                ')' => follower == Some(Kind::Name) && is_key,
                _ => follower == Some(Kind::Number) && is_key,
            }
    }

    /// True if a token begins a line that is indented no further than the line of the innermost
    /// open bracket, so that the bracket should have been closed before. The outermost one may
    /// stand in a line with its entries.
    pub(super) fn is_outside_by_indentation(&self, token: &Token) -> bool {
        let Some(bracket) = self.open.last().filter(|_| self.indented && self.open.len() > 1)
        else {
            return false;
        };
        let start = token.span.start;
        self.source.line(bracket.span.start) < self.source.line(start)
            && self.source.begins_line(start)
            && self.source.indentation(start) <= bracket.indentation
            && token.kind != Kind::Comma
    }

    /// True if the token looked at begins a line that is indented further than the line of the
    /// innermost open bracket, so that it belongs into it.
    pub(super) fn is_inside_by_indentation(&self, token: &Token) -> bool {
        self.open.last().is_some_and(|bracket| {
            let start = token.span.start;
            self.indented
                && self.source.begins_line(start)
                && self.source.indentation(start) > bracket.indentation
        })
    }

    /// Takes the innermost bracket as closed before the token looked at, and the comma as read.
    pub(super) fn close_before(&mut self) -> Option<()> {
        self.never_closed();
        self.then(Next::Entry)
    }

    /// Reports the innermost bracket as never closed, and takes it as closed.
    pub(super) fn never_closed(&mut self) {
        let Some(bracket) = self.end_bracket(None) else { return };
        let close = bracket.close;
        let open = self.source.slice(bracket.span.clone()).to_owned();
        let before = self.tokens.get(..self.at).unwrap_or(&[]);
        let last = before.iter().rev().find(|token| token.kind != Kind::Comma);
        let remedy = if let Some(last) = last.filter(|_| self.at < self.tokens.len()) {
            let line = self.source.line(last.span.start);
            let after = self.slice(last).lines().next().unwrap_or("");
            let hint = format!("add `{close}` after `{after}` on line {line}");
            Remedy::likely(hint, close).at(last.span.end..last.span.end)
        } else {
            let end = self.source.text().trim_end().len();
            Remedy::likely(format!("add `{close}` at the end of the file"), close).at(end..end)
        };
        if open.is_empty() {
            // The opening bracket is missing too, and was reported.
            return;
        }
        let message = format!("this `{open}` is never closed");
        self.report(bracket.span, Fault::new(Code::BracketNotClosed, message, remedy));
    }
}
