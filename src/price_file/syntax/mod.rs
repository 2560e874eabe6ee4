//! A second reader for texts that RON refuses: it looks only at tokens and brackets, goes on after
//! a mistake, and says what an owner can act on.
//!
//! RON stays the authority: this one is asked only after RON has refused a text, because RON's own
//! message names the place where it gave up, which is often not the place of the mistake. If
//! brackets do not match, the indentation of the lines tells which of them is missing.

mod brackets;
mod checker;
mod entries;
mod texts;
mod token;
mod values;

pub(super) use token::{Kind, Token, first_token, is_invisible, next_token, skip_trivia, tokens};
pub(super) use values::{currency_sign, decimal_comma, is_currency, percent_sign};

use super::{Diagnostic, Severity, source::Source};
use brackets::is_indented;
use checker::{Checker, Next};

/// The most diagnostics that are looked for; after so many, the rest is mostly their consequence.
const MOST: usize = 30;

/// Remedy if there is no list at all.
const BEGIN_HINT: &str =
    "begin the file with `(` and end it with `)`, or start from a copy of a sample";

/// Diagnostics of the tokens and brackets of a price list, in file order.
pub(super) fn diagnostics(source: &Source<'_>) -> Vec<Diagnostic> {
    let tokens = tokens(source.text());
    if tokens.is_empty() {
        let message = "expected a price list, but this file is empty".to_owned();
        return vec![source.diagnostic(Severity::Error, 0..0, message, BEGIN_HINT.to_owned())];
    }
    let indented = is_indented(source, &tokens);
    let mut checker = Checker {
        source,
        tokens,
        at: 0,
        open: Vec::new(),
        started: false,
        indented,
        cuts: 0,
        diagnostics: Vec::new(),
    };
    while checker.diagnostics.len() < MOST && checker.step().is_some() {}
    checker.finish();
    checker.diagnostics.sort_by_key(|diagnostic| diagnostic.span.start);
    checker.diagnostics
}

impl Checker<'_, '_> {
    /// Looks at one token; `None` at the end, or if going on makes no sense.
    fn step(&mut self) -> Option<()> {
        let token = self.token(0)?;
        match token.kind {
            Kind::Invisible(c) => {
                let code = u32::from(c);
                let message = format!(
                    "expected an ordinary space, but found an invisible character (U+{code:04X})"
                );
                self.report(token.span, message, "delete it, and type a space where one is needed");
                // Not a token to any of the others.
                self.tokens.remove(self.at);
                Some(())
            }
            Kind::OpenComment => {
                let start = token.span.start;
                let span = start..start.saturating_add(2);
                self.report(span, "this `/*` is never closed", "add `*/` where the comment ends");
                None
            }
            _ if self.open.is_empty() => self.outside(&token),
            Kind::Close(close) => self.close(close, token.span),
            _ if self.is_outside_by_indentation(&token) => self.close_before(),
            _ => match self.open.last()?.next {
                Next::Entry => self.entry(&token),
                Next::Value => self.value(&token),
                Next::Comma => self.comma(&token),
            },
        }
    }

    /// Before the first bracket, or after the last.
    fn outside(&mut self, token: &Token) -> Option<()> {
        let line = token.span.start..self.source.line_end(token.span.start);
        match token.kind {
            _ if self.started => {
                let hint =
                    "remove it, or check that the `)` of the whole list stands at its very end";
                self.guess(line, "found more text after the end of the price list", hint);
                None
            }
            Kind::Open(open) => {
                self.started = true;
                if open != '(' {
                    let message =
                        format!("expected `(` at the start of the price list, but found `{open}`");
                    let hint = "write round brackets ( … ) around the list and its entries, and names without quotes";
                    self.report(token.span.clone(), message, hint);
                }
                self.push(open, token.span.clone())
            }
            // The name of the whole, `PriceList(`.
            Kind::Name if self.kind(1) == Some(Kind::Open('(')) => self.skip(1),
            _ => {
                self.report(line, "expected `(` at the start of the price list", BEGIN_HINT);
                None
            }
        }
    }

    /// Reports what is open at the end of the file as never closed.
    fn finish(&mut self) {
        if self.diagnostics.len() < MOST && self.at >= self.tokens.len() {
            while !self.open.is_empty() {
                self.never_closed();
            }
        }
    }
}
