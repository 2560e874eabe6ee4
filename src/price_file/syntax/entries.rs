//! Names, colons and commas between entries.

use super::{
    lexer::{Kind, Token},
    parser::{Next, Parser},
};
use crate::price_file::{
    Code,
    fault::{Fault, Remedy},
};

impl Parser<'_, '_> {
    /// A new entry of the bracket begins.
    pub(super) fn entry(&mut self, token: &Token) -> Option<()> {
        let close = self.open.last()?.close;
        match (token.kind, close) {
            // A comma alone on a line is left over from a bracket that is reported elsewhere.
            (Kind::Comma, _) if self.guesses() && self.source.begins_line(token.span.start) => {
                self.skip(1)
            }
            (Kind::Comma, _) => {
                let message = "found a comma with nothing before it";
                let fault =
                    Fault::new(Code::CommaTooMany, message, Remedy::certain("remove it", ""));
                self.guess(token.span.clone(), fault);
                self.skip(1)
            }
            (Kind::Name, _) if self.kind(1) == Some(Kind::Colon) => self.named(token),
            (Kind::Number, _) if self.kind(1) == Some(Kind::Colon) => self.counted(token),
            (Kind::Text, ')') if self.kind(1) == Some(Kind::Colon) => {
                let text = self.slice(token).to_owned();
                let name = text.trim_matches('"');
                let message = format!("expected a name without quotes, but found `{text}`");
                let remedy = Remedy::certain(format!("write {name}: without quotes"), name);
                self.report(token.span.clone(), Fault::new(Code::NameQuoted, message, remedy));
                self.key(token)
            }
            (_, '}') if self.kind(1) == Some(Kind::Colon) => self.key(token),
            _ => self.unnamed(token),
        }
    }

    /// `name:` begins an entry.
    fn named(&mut self, token: &Token) -> Option<()> {
        let bracket = self.open.last()?;
        let (close, keyed, range) = (bracket.close, bracket.keyed, bracket.range);
        let name = self.slice(token);
        let fits_range = matches!(name, "from" | "to" | "valid_months" | "note");
        let is_from = name == "from";
        match close {
            ')' if range && !fits_range => self.close_before(),
            ')' => {
                if !keyed {
                    self.nameless_first();
                }
                self.open.last_mut()?.range |= is_from && !keyed && self.guesses();
                self.key(token)
            }
            // In a list this is the inside of an entry whose bracket is missing, or what follows
            // the list.
            ']' if self.is_inside_by_indentation(token) => self.missing_opening('(', token),
            ']' => self.close_before(),
            _ if keyed && self.guesses() => self.close_before(),
            _ => self.key(token),
        }
    }

    /// `3:` begins an entry: a course.
    fn counted(&mut self, token: &Token) -> Option<()> {
        let above = self.open.iter().rev().nth(1).map(|bracket| bracket.close);
        let bracket = self.open.last()?;
        match bracket.close {
            ')' if bracket.keyed && above == Some('}') => self.close_before(),
            ')' if !bracket.keyed => {
                let message = "expected curly brackets around numbers, but found `(`";
                let hint = "write { and } around them, such as {3: 495, 6: 900}";
                self.report(bracket.span.clone(), Fault::new(Code::WrongBracket, message, hint));
                self.key(token)
            }
            ']' if !self.is_inside_by_indentation(token) => self.close_before(),
            _ => self.key(token),
        }
    }

    /// Something else begins an entry.
    fn unnamed(&mut self, token: &Token) -> Option<()> {
        let bracket = self.open.last()?;
        let (close, keyed) = (bracket.close, bracket.keyed);
        // In curly brackets RON takes any value for a key, and in round ones values without names.
        if !self.guesses() && (close == '}' || !keyed) {
            return self.value(token);
        }
        match token.kind {
            Kind::Name if self.kind(1) == Some(Kind::Odd('=')) => {
                let equals = self.token(1)?.span;
                let remedy = Remedy::certain("write a colon after the name", ":");
                let message = "expected a colon, but found `=`";
                self.report(equals, Fault::new(Code::ColonMissing, message, remedy));
                self.key(token)
            }
            Kind::Open('(') if keyed && !self.is_inside_by_indentation(token) => {
                self.close_before()
            }
            _ if self.is_decimal_comma() => self.decimal_comma(token),
            Kind::Name if keyed && close == ')' => self.name_alone(token),
            Kind::Number if close == '}' => self.name_alone(token),
            _ if keyed => self.nameless(token),
            _ => self.value(token),
        }
    }

    /// The first name of an entry: reports a value that stands before it without one.
    fn nameless_first(&mut self) {
        let Some((bracket, comma)) = self.open.last().zip(self.previous()) else { return };
        let (start, end) = (bracket.span.end, comma.span.start);
        if bracket.span.is_empty() || comma.kind != Kind::Comma || end < start {
            return;
        }
        let between = self.source.slice(start..end);
        let start = end.saturating_sub(between.trim_start().len());
        let found = between.trim().to_owned();
        let is_number = found.bytes().all(|b| b.is_ascii_digit() || b == b'.');
        // A name and a value between which a colon is missing are reported as that.
        let is_one_value = found.starts_with('"') || !found.contains(char::is_whitespace);
        if found.is_empty() || !is_one_value {
            return;
        }
        let example = if is_number { format!(", such as price: {found}") } else { String::new() };
        let message = format!("expected a name and a colon, but found `{found}`");
        let hint = format!("write its name and a colon before it{example}");
        self.guess(start..end, Fault::new(Code::NameMissing, message, hint));
    }

    /// A value where a name should stand first.
    fn nameless(&mut self, token: &Token) -> Option<()> {
        let length = self.run_length().max(1);
        let last = self.token(length.saturating_sub(1))?;
        let span = token.span.start..last.span.end;
        let found = self.source.slice(span.clone()).lines().next().unwrap_or("");
        let message = format!("expected a name and a colon, but found `{found}`");
        let hint = match token.kind {
            Kind::Open(_) => {
                "write the name and a colon first, or add the `[` that is missing before these entries"
            }
            _ => {
                "put a text with a comma in it in quotes, or write the name and a colon first, or remove this"
            }
        };
        self.guess(span, Fault::new(Code::NameMissing, message, hint));
        match token.kind {
            Kind::Odd(_) if length == 1 => self.skip(1),
            Kind::Name | Kind::Number | Kind::Odd(_) => {
                self.begin_value(token.span.start);
                self.odd_leaf(&(token.span.start..last.span.end));
                self.then(Next::Comma);
                self.skip(length)
            }
            _ => self.value(token),
        }
    }

    /// A name and its colon (or what stands for it).
    fn key(&mut self, token: &Token) -> Option<()> {
        self.begin_key(token)?;
        self.open.last_mut()?.keyed = true;
        self.then(Next::Value);
        self.skip(2)
    }

    /// A name that no colon follows.
    fn name_alone(&mut self, token: &Token) -> Option<()> {
        let name = self.slice(token).to_owned();
        let end = token.span.end;
        let has_value = !matches!(self.kind(1), Some(Kind::Comma | Kind::Close(_)) | None);
        if has_value {
            let message = format!("expected a colon after `{name}`");
            let remedy = Remedy::certain(format!("write {name}: before the value"), ":");
            self.guess(end..end, Fault::new(Code::ColonMissing, message, remedy));
        } else {
            let hint = format!("write {name}: and the value, or remove it");
            let message = format!("expected a colon and a value after `{name}`");
            self.guess(end..end, Fault::new(Code::MissingValue, message, hint));
        }
        self.begin_key(token)?;
        self.then(if has_value { Next::Value } else { Next::Comma });
        self.skip(1)
    }

    /// A field of the bracket begins with its name, or with a key of one token.
    fn begin_key(&mut self, token: &Token) -> Option<()> {
        self.begin_field(token.span.start);
        let bracket = self.open.last_mut()?;
        bracket.colon_due = false;
        match bracket.close {
            ')' => self.name_leaf(token),
            '}' => self.leaf(token),
            _ => self.odd_leaf(&token.span),
        }
        Some(())
    }

    /// After a value.
    pub(super) fn comma(&mut self, token: &Token) -> Option<()> {
        let previous = self.previous()?;
        match token.kind {
            Kind::Comma => {
                if self.open.last()?.colon_due {
                    self.ask_ron();
                }
                self.then(Next::Entry);
                self.skip(1)
            }
            Kind::Colon if !self.guesses() && self.open.last()?.colon_due => {
                self.open.last_mut()?.colon_due = false;
                self.open.last_mut()?.keyed = true;
                self.then(Next::Value);
                self.skip(1)
            }
            Kind::Odd(';') => {
                let remedy = Remedy::certain("write a comma", ",");
                let fault =
                    Fault::new(Code::CommaMissing, "expected a comma, but found `;`", remedy);
                self.report(token.span.clone(), fault);
                self.then(Next::Entry);
                self.skip(1)
            }
            _ if self.has_swallowed(&previous, token) => self.unclosed_text(&previous),
            Kind::Open('(')
                if self
                    .open
                    .last()
                    .is_some_and(|bracket| bracket.keyed && bracket.close == ')') =>
            {
                self.close_before()
            }
            Kind::Colon => {
                let hint = "a text that holds a colon stands in quotes";
                let fault = Fault::new(Code::ColonTooMany, "did not expect a colon here", hint);
                self.guess(token.span.clone(), fault);
                self.skip(1)
            }
            _ => {
                let found = self.slice(token).lines().next().unwrap_or("");
                let message = format!("expected a comma, but found `{found}`");
                let same_line =
                    self.source.line(previous.span.end) == self.source.line(token.span.start);
                let hint = if same_line {
                    "add a comma here"
                } else {
                    "add a comma at the end of this line"
                };
                let end = previous.span.end;
                self.guess(
                    end..end,
                    Fault::new(Code::CommaMissing, message, Remedy::certain(hint, ",")),
                );
                self.then(Next::Entry)
            }
        }
    }
}
