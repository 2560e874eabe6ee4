//! A second reader for texts that RON refuses: it looks only at tokens and brackets, goes on after
//! a mistake, and says what an owner can act on.
//!
//! RON stays the authority: this one is asked only after RON has refused a text, because RON's
//! own message names the place where it gave up, which is often not the place of the mistake.

mod token;
mod values;

pub(super) use token::{Kind, Token, first_token, is_invisible, tokens};
pub(super) use values::{currency_sign, is_currency, percent_sign, plain_number_hint};

use super::{Diagnostic, Severity, source::Source};
use std::ops::Range;

/// The most problems that are looked for; after so many, the rest is mostly their consequence.
const MOST: usize = 30;

/// The deepest nesting of brackets; a price list needs five.
const DEEPEST: usize = 64;

/// What to do where there is no list at all.
const BEGIN_HINT: &str =
    "begin the file with `(` and end it with `)`, or start from a copy of a sample";

/// What is wrong with the tokens and brackets of a price list, in file order.
pub(super) fn problems(source: &Source<'_>) -> Vec<Diagnostic> {
    let tokens = tokens(source.text());
    if tokens.is_empty() {
        let message = "expected a price list, but this file is empty".to_owned();
        return vec![source.diagnostic(Severity::Error, 0..0, message, BEGIN_HINT.to_owned())];
    }
    let mut checker =
        Checker { source, tokens, at: 0, open: Vec::new(), started: false, problems: Vec::new() };
    while checker.problems.len() < MOST && checker.step().is_some() {}
    checker.finish();
    checker.problems.sort_by_key(|problem| problem.span.start);
    checker.problems
}

/// A bracket that is still open.
struct Bracket {
    /// Where it stands.
    span: Range<usize>,
    /// What closes it.
    close: char,
    /// Whether `name:` (in round brackets) or `3:` (in curly ones) was seen in it.
    keyed: bool,
    /// Whether its first name is `from`, so that it is a range.
    range: bool,
    /// What may come next in it.
    next: Next,
}

/// What may come next within a bracket.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Next {
    /// Another entry, or the closing bracket.
    Entry,
    /// The value that belongs to the name before.
    Value,
    /// A comma, or the closing bracket.
    Comma,
}

struct Checker<'c, 's> {
    source: &'c Source<'s>,
    tokens: Vec<Token>,
    /// The token looked at.
    at: usize,
    open: Vec<Bracket>,
    /// Whether the outermost bracket was seen.
    started: bool,
    problems: Vec<Diagnostic>,
}

impl Checker<'_, '_> {
    /// Looks at one token; `None` at the end, or where going on makes no sense.
    fn step(&mut self) -> Option<()> {
        let token = self.token(0)?;
        match token.kind {
            Kind::Invisible(c) => {
                let message = format!(
                    "expected an ordinary space, but found an invisible character (U+{:04X})",
                    u32::from(c)
                );
                self.problem(
                    token.span,
                    message,
                    "delete it, and type a space where one is needed".to_owned(),
                );
                self.at += 1;
                Some(())
            }
            Kind::OpenComment => {
                let start = token.span.start;
                let hint = "add `*/` where the comment ends".to_owned();
                self.problem(
                    start..start.saturating_add(2),
                    "this `/*` is never closed".to_owned(),
                    hint,
                );
                None
            }
            _ if self.open.is_empty() => self.outside(&token),
            Kind::Close(close) => self.close(close, token.span),
            _ => match self.open.last()?.next {
                Next::Entry => self.entry(&token),
                Next::Value => self.value(&token),
                Next::Comma => self.comma(&token),
            },
        }
    }

    /// Before the first bracket, or after the last.
    fn outside(&mut self, token: &Token) -> Option<()> {
        match token.kind {
            _ if self.started => {
                let end = self.source.line_end(token.span.start);
                let hint =
                    "remove it, or check that the `)` of the whole list stands at its very end"
                        .to_owned();
                self.problem(
                    token.span.start..end,
                    "found more text after the end of the price list".to_owned(),
                    hint,
                );
                None
            }
            Kind::Open(open) => {
                self.started = true;
                if open != '(' {
                    let hint = "write round brackets ( … ) around the list and its entries, and names without quotes".to_owned();
                    let message =
                        format!("expected `(` at the start of the price list, but found `{open}`");
                    self.problem(token.span.clone(), message, hint);
                }
                self.push(open, token.span.clone())
            }
            // The name of the whole, `PriceList(`.
            Kind::Name if matches!(self.kind(1), Some(Kind::Open('('))) => self.skip(1),
            _ => {
                let end = self.source.line_end(token.span.start);
                let message = "expected `(` at the start of the price list".to_owned();
                self.problem(token.span.start..end, message, BEGIN_HINT.to_owned());
                None
            }
        }
    }

    fn close(&mut self, close: char, span: Range<usize>) -> Option<()> {
        let top = self.open.last()?;
        let waits_for_value = top.next == Next::Value;
        let unclosed = self.open.iter().rev().take_while(|bracket| bracket.close != close).count();
        if unclosed > 0 && self.goes_on(top) {
            let (message, hint) =
                (format!("this `{close}` closes nothing"), "remove it".to_owned());
            self.problem(span, message, hint);
            return self.skip(1);
        }
        if unclosed == self.open.len() {
            let (message, hint) = (
                format!("expected `{}`, but found `{close}`", top.close),
                format!("write `{}`", top.close),
            );
            self.problem(span, message, hint);
            self.open.pop();
            self.after_value();
            return self.skip(1);
        }
        for _ in 0..unclosed {
            self.never_closed();
        }
        if waits_for_value && unclosed == 0 {
            self.missing_value();
        }
        self.open.pop();
        self.after_value();
        self.skip(1)
    }

    /// Whether what follows a closing bracket that does not fit goes on with the bracket that is
    /// open, so that the one that does not fit is one too many.
    fn goes_on(&self, open: &Bracket) -> bool {
        let after_comma = usize::from(self.kind(1) == Some(Kind::Comma));
        let follower = self.kind(1_usize.saturating_add(after_comma));
        let is_key = self.kind(2_usize.saturating_add(after_comma)) == Some(Kind::Colon);
        follower == Some(Kind::Close(open.close))
            || match open.close {
                ']' => matches!(follower, Some(Kind::Open('(') | Kind::Text)) && !is_key,
                ')' => follower == Some(Kind::Name) && is_key,
                _ => follower == Some(Kind::Number) && is_key,
            }
    }

    /// A new entry of the bracket begins.
    fn entry(&mut self, token: &Token) -> Option<()> {
        let (close, keyed, range) =
            self.open.last().map(|bracket| (bracket.close, bracket.keyed, bracket.range))?;
        let named = self.kind(1) == Some(Kind::Colon);
        match token.kind {
            Kind::Comma => {
                let (message, hint) =
                    ("found a comma with nothing before it".to_owned(), "remove it".to_owned());
                self.problem(token.span.clone(), message, hint);
                self.skip(1)
            }
            Kind::Name if named && range && !self.may_stand_in_range(token) => {
                self.never_closed();
                self.after_comma()
            }
            Kind::Name if named && close == ')' => {
                let is_from = self.source.slice(token.span.clone()) == "from";
                self.open.last_mut()?.range |= is_from && !keyed;
                self.key()
            }
            Kind::Number if named && close == ')' => {
                if !keyed {
                    let opening = self.open.last()?.span.clone();
                    let message =
                        "expected curly brackets around numbers of sessions, but found `(`"
                            .to_owned();
                    self.problem(opening, message, "write {3: 495, 6: 900}".to_owned());
                }
                self.key()
            }
            // A name with a colon has no place in a list, nor among sessions: the bracket should
            // have been closed before it.
            Kind::Name if named && (close == ']' || keyed) => {
                self.never_closed();
                self.after_comma()
            }
            Kind::Open('(') if keyed => {
                self.never_closed();
                self.after_comma()
            }
            Kind::Text if named && close == ')' => {
                let text = self.source.slice(token.span.clone());
                let bare = text.trim_matches('"');
                self.problem(
                    token.span.clone(),
                    format!("expected a name without quotes, but found `{text}`"),
                    format!("write {bare}: without quotes"),
                );
                self.key()
            }
            _ if self.is_decimal_comma() => self.decimal_comma(token),
            _ if named && close == '}' => self.key(),
            Kind::Name if matches!(self.kind(1), Some(Kind::Odd('='))) => {
                let equals = self.token(1)?.span;
                self.problem(
                    equals,
                    "expected a colon, but found `=`".to_owned(),
                    "write a colon after the name".to_owned(),
                );
                self.key()
            }
            Kind::Name if keyed && close == ')' => self.name_alone(token),
            _ if keyed => self.nameless(token),
            _ => self.value(token),
        }
    }

    /// A value where a name should stand first.
    fn nameless(&mut self, token: &Token) -> Option<()> {
        let length = self.run_length().max(1);
        let last = self.token(length.saturating_sub(1))?;
        let span = token.span.start..last.span.end;
        let found = self.source.slice(span.clone()).lines().next().unwrap_or("");
        let message = format!("expected a name and a colon, but found `{found}`");
        let hint = "put a text with a comma in it in quotes, or write the name and a colon first, or remove this";
        self.problem(span, message, hint.to_owned());
        if matches!(token.kind, Kind::Odd(_)) && length == 1 {
            return self.skip(1);
        }
        if matches!(token.kind, Kind::Name | Kind::Number | Kind::Odd(_)) {
            self.after_value();
            return self.skip(length);
        }
        self.value(token)
    }

    /// Whether a name may stand beside `from`; any other shows that the range should be closed.
    fn may_stand_in_range(&self, name: &Token) -> bool {
        matches!(self.source.slice(name.span.clone()), "from" | "to" | "valid_months" | "note")
    }

    /// A name and its colon (or what stands for it).
    fn key(&mut self) -> Option<()> {
        let bracket = self.open.last_mut()?;
        bracket.keyed = true;
        bracket.next = Next::Value;
        self.skip(2)
    }

    /// A name that no colon follows.
    fn name_alone(&mut self, token: &Token) -> Option<()> {
        let name = self.source.slice(token.span.clone());
        let end = token.span.end;
        let bare = matches!(self.kind(1), Some(Kind::Comma | Kind::Close(_)) | None);
        let (message, hint) = if bare {
            (
                format!("expected a colon and a value after `{name}`"),
                format!("write {name}: and the value, or remove it"),
            )
        } else {
            (format!("expected a colon after `{name}`"), format!("write {name}: before the value"))
        };
        self.problem(end..end, message, hint);
        if let Some(bracket) = self.open.last_mut() {
            bracket.next = if bare { Next::Comma } else { Next::Value };
        }
        self.skip(1)
    }

    /// After a value.
    fn comma(&mut self, token: &Token) -> Option<()> {
        let previous = self.tokens.get(self.at.checked_sub(1)?)?.clone();
        match token.kind {
            Kind::Comma => {
                self.after_comma();
                self.skip(1)
            }
            Kind::Odd(';') => {
                let (message, hint) =
                    ("expected a comma, but found `;`".to_owned(), "write a comma".to_owned());
                self.problem(token.span.clone(), message, hint);
                self.after_comma();
                self.skip(1)
            }
            _ if self.is_unclosed_text(&previous) => self.unclosed_text(&previous),
            Kind::Open('(')
                if self
                    .open
                    .last()
                    .is_some_and(|bracket| bracket.keyed && bracket.close == ')') =>
            {
                self.never_closed();
                self.after_comma()
            }
            Kind::Colon => {
                let hint = "a text that holds a colon stands in quotes".to_owned();
                self.problem(token.span.clone(), "did not expect a colon here".to_owned(), hint);
                self.skip(1)
            }
            _ => {
                let found = self.source.slice(token.span.clone()).lines().next().unwrap_or("");
                let same_line =
                    self.source.line(previous.span.end) == self.source.line(token.span.start);
                let hint = if same_line {
                    "add a comma here"
                } else {
                    "add a comma at the end of this line"
                };
                let end = previous.span.end;
                self.problem(
                    end..end,
                    format!("expected a comma, but found `{found}`"),
                    hint.to_owned(),
                );
                self.after_comma()
            }
        }
    }

    /// A text that swallowed the rest of its line: what follows its end can't follow a text.
    fn is_unclosed_text(&self, previous: &Token) -> bool {
        previous.kind == Kind::Text && self.source.slice(previous.span.clone()).contains('\n')
    }

    /// Reports a text without its closing quote, and reads on as if it ended with its line.
    fn unclosed_text(&mut self, text: &Token) -> Option<()> {
        let start = text.span.start;
        let line = self.source.slice(start..self.source.line_end(start));
        let length = line.trim_end_matches([',', ')', ']', '}', ' ', '\t']).len();
        let end = start.saturating_add(length);
        self.problem(
            start..end,
            "this text is never closed".to_owned(),
            "add `\"` where it ends".to_owned(),
        );
        let position = self.at.checked_sub(1)?;
        self.tokens.truncate(position);
        self.tokens.push(Token { kind: Kind::Text, span: start..end });
        self.tokens.extend(token::tokens_from(self.source.text(), end));
        Some(())
    }

    /// Reports the innermost bracket as never closed, and takes it as closed.
    fn never_closed(&mut self) {
        let Some(bracket) = self.open.pop() else { return };
        let close = bracket.close;
        let open = self.source.slice(bracket.span.clone()).to_owned();
        let last = self
            .at
            .checked_sub(1)
            .and_then(|before| self.tokens.get(before))
            .filter(|_| self.token(0).is_some());
        let hint = match last
            .filter(|last| last.kind == Kind::Comma)
            .and(self.at.checked_sub(2))
            .map_or(last, |before| self.tokens.get(before))
        {
            Some(last) => {
                let line = self.source.line(last.span.start);
                let after = self.source.slice(last.span.clone()).lines().next().unwrap_or("");
                format!("add `{close}` after `{after}` on line {line}")
            }
            None => format!("add `{close}` at the end of the file"),
        };
        self.problem(bracket.span, format!("this `{open}` is never closed"), hint);
    }

    fn finish(&mut self) {
        if self.problems.len() < MOST && self.at >= self.tokens.len() {
            while !self.open.is_empty() {
                self.never_closed();
            }
        }
    }

    /// Reports the name before as being without a value.
    fn missing_value(&mut self) {
        let end = self
            .at
            .checked_sub(1)
            .and_then(|before| self.tokens.get(before))
            .map_or(0, |colon| colon.span.end);
        let hint = "write the value after the colon, or remove the name".to_owned();
        self.problem(end..end, "expected a value after the colon".to_owned(), hint);
    }

    fn push(&mut self, open: char, span: Range<usize>) -> Option<()> {
        if self.open.len() >= DEEPEST {
            let message = format!("expected brackets at most {DEEPEST} deep, but found more");
            self.problem(
                span,
                message,
                "a price list needs five levels; check this line".to_owned(),
            );
            self.open.clear();
            return None;
        }
        let close = match open {
            '(' => ')',
            '[' => ']',
            _ => '}',
        };
        self.open.push(Bracket { span, close, keyed: false, range: false, next: Next::Entry });
        self.skip(1)
    }

    fn after_value(&mut self) -> Option<()> {
        self.open.last_mut()?.next = Next::Comma;
        Some(())
    }

    #[expect(clippy::unnecessary_wraps, reason = "ends a step like the other ways of going on")]
    fn after_comma(&mut self) -> Option<()> {
        if let Some(bracket) = self.open.last_mut() {
            bracket.next = Next::Entry;
        }
        Some(())
    }

    #[expect(clippy::unnecessary_wraps, reason = "ends a step like the other ways of going on")]
    fn skip(&mut self, count: usize) -> Option<()> {
        self.at = self.at.saturating_add(count);
        Some(())
    }

    /// The token so many after the one looked at.
    fn token(&self, ahead: usize) -> Option<Token> {
        self.tokens.get(self.at.saturating_add(ahead)).cloned()
    }

    fn kind(&self, ahead: usize) -> Option<Kind> {
        self.token(ahead).map(|token| token.kind)
    }

    fn problem(&mut self, span: Range<usize>, message: String, hint: String) {
        self.problems.push(self.source.diagnostic(Severity::Error, span, message, hint));
    }
}
