//! Single values that can't be read: prices with signs, decimal commas, texts without quotes.

use super::{
    lexer::{Kind, Token},
    parser::{Next, Parser},
    plain,
};
use crate::{
    money::Currency,
    price_file::{
        Code,
        fault::{Fault, Remedy},
        misread::thousands,
    },
};
use std::ops::Range;

/// Words and signs that owners put between the two ends of a range.
const RANGE_SIGNS: [&str; 9] = ["-", "–", "—", "~", ".", "to", "bis", "until", "…"];

/// Length within which a quote is looked for after words in brackets.
const LONGEST_AFTER_BRACKETS: usize = 200;

impl Parser<'_, '_> {
    /// A value begins.
    pub(super) fn value(&mut self, token: &Token) -> Option<()> {
        let is_key = self.kind(1) == Some(Kind::Colon) && self.open.last()?.next == Next::Value;
        match token.kind {
            Kind::Name if is_key => self.key_as_value(token),
            Kind::Number if is_key => self.missing_opening('{', token),
            Kind::Comma | Kind::Close(_) => {
                self.missing_value();
                self.then(Next::Comma)
            }
            Kind::Colon => {
                let remedy = Remedy::certain("remove it", "");
                let fault =
                    Fault::new(Code::ColonTooMany, "did not expect a second colon here", remedy);
                self.guess(token.span.clone(), fault);
                self.skip(1)
            }
            _ => {
                self.begin_value(token.span.start);
                self.value_begun(token)
            }
        }
    }

    /// A value of which this is the first token.
    fn value_begun(&mut self, token: &Token) -> Option<()> {
        let ends_here = matches!(self.kind(1), Some(Kind::Comma | Kind::Close(_)));
        match token.kind {
            Kind::Open(open) => {
                self.then(Next::Comma);
                self.push(open, token.span.clone())
            }
            Kind::Name if self.kind(1) == Some(Kind::Open('(')) => self.name_before_brackets(token),
            Kind::Text | Kind::Literal => self.single(token),
            Kind::Name | Kind::Number if ends_here => self.single(token),
            Kind::OpenText => self.open_text(token),
            Kind::Odd(
                quote @ ('“' | '”' | '„' | '‟' | '«' | '»' | '‘' | '’' | '‚' | '\'' | '`'),
            ) => self.wrong_quotes(quote, token.span.clone()),
            _ => self.run(token),
        }
    }

    /// A value of one token.
    fn single(&mut self, token: &Token) -> Option<()> {
        self.leaf(token);
        self.then(Next::Comma);
        self.skip(1)
    }

    /// A name that round brackets follow.
    fn name_before_brackets(&mut self, name: &Token) -> Option<()> {
        let brackets = self.token(1)?;
        if self.is_outside_by_indentation(&brackets) {
            // What is open here is closed before them.
            self.leaf(name);
            return self.skip(1);
        }
        self.named_brackets(name)
    }

    /// A name with the round brackets that follow it.
    pub(super) fn named_brackets(&mut self, name: &Token) -> Option<()> {
        let named = self.begin_named(name.span.start);
        self.then(Next::Comma);
        self.skip(1)?;
        let bracket = self.token(0)?.span;
        self.push('(', bracket)?;
        self.name_bracket(named);
        Some(())
    }

    /// `name:` where a value should stand: the value is missing, or the bracket around its names.
    fn key_as_value(&mut self, token: &Token) -> Option<()> {
        let same_line = self.previous().is_some_and(|previous| {
            self.source.line(previous.span.start) == self.source.line(token.span.start)
        });
        let deeper = self.previous().is_some_and(|previous| {
            self.indented
                && self.source.indentation(token.span.start)
                    > self.source.indentation(previous.span.start)
        });
        if same_line || deeper {
            return self.missing_opening('(', token);
        }
        self.missing_value();
        self.then(Next::Entry)
    }

    /// Reports the name before as being without a value.
    pub(super) fn missing_value(&mut self) {
        let end = self.previous().map_or(0, |colon| colon.span.end);
        let hint = "write the value after the colon, or remove the name";
        self.guess(
            end..end,
            Fault::new(Code::MissingValue, "expected a value after the colon", hint),
        );
    }

    /// Words, numbers and signs up to the next comma, bracket or line: one of them is a value,
    /// several are an error.
    fn run(&mut self, first: &Token) -> Option<()> {
        let run: Vec<Token> =
            self.tokens.iter().skip(self.at).take(self.run_length()).cloned().collect();
        let span = first.span.start..run.last().map_or(first.span.end, |last| last.span.end);
        let quote =
            self.token(run.len()).filter(|token| matches!(token.kind, Kind::Text | Kind::OpenText));
        if quote.is_some_and(|quote| quote.span.start == span.end) {
            return self.unopened_text(span);
        }
        if let Some(end) = self.quote_after_brackets(&span) {
            return self.unopened_text(span.start..end);
        }
        let is_range = plain::is_range_without_start(self.source.slice(span.clone()));
        if is_range && !self.guesses() {
            self.odd_leaf(&span);
        } else if run.len() > 1 || matches!(first.kind, Kind::Odd(_)) {
            let fault = self.explain_run(&run, self.source.slice(span.clone()));
            self.report(span.clone(), fault);
            self.odd_leaf(&span);
        } else {
            self.leaf(first);
        }
        self.then(Next::Comma);
        self.skip(run.len().max(1))
    }

    /// End of a text without its opening quote, if it goes on with words in brackets.
    fn quote_after_brackets(&self, run: &Range<usize>) -> Option<usize> {
        let rest = self.source.slice(run.end..self.source.text().len());
        let stops = |&(_, c): &(usize, char)| matches!(c, '"' | ',' | ':' | '\n');
        let (quote, stop) = rest.char_indices().take(LONGEST_AFTER_BRACKETS).find(stops)?;
        (rest.trim_start().starts_with('(') && stop == '"').then(|| run.end.saturating_add(quote))
    }

    /// Number of words, numbers and signs on this line before a comma, a bracket, a quote or, if the
    /// bracket is none of a list, the next name with a colon.
    pub(super) fn run_length(&self) -> usize {
        let line = self.token(0).map(|first| self.source.line(first.span.start));
        let has_keys = self.open.last().is_some_and(|bracket| bracket.close != ']');
        let belongs = |&ahead: &usize| {
            let is_next_key = ahead > 0
                && has_keys
                && self.guesses()
                && matches!(self.kind(ahead), Some(Kind::Name | Kind::Number))
                && self.kind(ahead.saturating_add(1)) == Some(Kind::Colon);
            self.token(ahead).is_some_and(|token| {
                matches!(token.kind, Kind::Name | Kind::Number | Kind::Odd(_))
                    && !is_next_key
                    && Some(self.source.line(token.span.start)) == line
            })
        };
        (0..self.tokens.len()).take_while(belongs).count()
    }

    /// Message for a run of tokens that stands where one value should, and its remedy.
    fn explain_run(&self, run: &[Token], found: &str) -> Fault {
        if let Some(fault) = thousands(found) {
            return fault;
        }
        let texts_of = |is_number: bool| -> Vec<&str> {
            run.iter()
                .filter(|token| (token.kind == Kind::Number) == is_number)
                .map(|token| self.slice(token))
                .collect()
        };
        let (numbers, others) = (texts_of(true), texts_of(false));
        let is_range = |low: &str, high: &str| {
            let dashed = !others.is_empty() || high.starts_with('-') || low.ends_with('.');
            dashed && others.iter().all(|text| RANGE_SIGNS.contains(text))
        };
        match numbers.as_slice() {
            [number] if others == ["%"] => percent_sign(number, found),
            [number] if !others.is_empty() && others.iter().all(|text| is_currency(text)) => {
                currency_sign(number, found)
            }
            [low, high] if is_range(low, high) => {
                let (low, high) = (low.trim_end_matches('.'), high.trim_start_matches(['-', '.']));
                let hint = format!("write (from: {low}, to: {high}) for a range");
                let message = format!("expected a price or a range, but found `{found}`");
                let text = format!("(from: {low}, to: {high})");
                Fault::new(Code::NotARange, message, Remedy::certain(hint, text))
            }
            _ => {
                let message =
                    format!("expected one value, or a text in quotes, but found `{found}`");
                let quoted = format!("\"{found}\"");
                let hint = format!("write {quoted} if it is a text");
                let is_plain = !found.contains(['"', '\\', '\n']);
                let remedy = if is_plain { Remedy::likely(hint, quoted) } else { hint.into() };
                Fault::new(Code::NotAText, message, remedy)
            }
        }
    }

    /// True if the number looked at is the decimals of the number before the comma.
    pub(super) fn is_decimal_comma(&self) -> bool {
        let before = |back: usize| {
            self.at.checked_sub(back).and_then(|at| self.tokens.get(at)).map(|token| token.kind)
        };
        let in_list = self.open.last().is_some_and(|bracket| bracket.close == ']');
        let ends_here = matches!(self.kind(1), Some(Kind::Comma | Kind::Close(_)) | None);
        let numbers = self.kind(0) == Some(Kind::Number)
            && before(1) == Some(Kind::Comma)
            && before(2) == Some(Kind::Number);
        numbers && ends_here && !in_list
    }

    /// Reports `149,99`.
    pub(super) fn decimal_comma(&mut self, decimals: &Token) -> Option<()> {
        let whole = self.tokens.get(self.at.checked_sub(2)?)?;
        let span = whole.span.start..decimals.span.end;
        let found = self.source.slice(span.clone());
        self.report(span.clone(), decimal_comma(found));
        if !self.end_leaf_anew(&span) {
            self.begin_value(decimals.span.start);
            self.leaf(decimals);
        }
        self.then(Next::Comma);
        self.skip(1)
    }
}

/// Message and remedy for a number with a decimal comma, quoted or not.
pub(in crate::price_file) fn decimal_comma(found: &str) -> Fault {
    let message = format!("expected a decimal point, but found a comma in `{found}`");
    Fault::new(Code::DecimalComma, message, plain_number(found))
}

/// Remedy for a number with a decimal comma, or with marks between thousands.
fn plain_number(found: &str) -> Remedy {
    let tight: String = found.chars().filter(|c| !c.is_whitespace()).collect();
    let (whole, decimals) = tight.rsplit_once(',').unwrap_or((&tight, ""));
    let whole: String = whole.chars().filter(char::is_ascii_digit).collect();
    if decimals.len() == 3 && decimals.bytes().all(|b| b.is_ascii_digit()) {
        let hint = format!(
            "write {whole}{decimals} without a mark between the thousands, or {whole}.{decimals} for a decimal number"
        );
        return hint.into();
    }
    let plain = format!("{whole}.{decimals}");
    Remedy::certain(format!("write {plain} with a point"), plain)
}

pub(in crate::price_file) fn percent_sign(number: &str, found: &str) -> Fault {
    let hint = format!(
        "write {number} after a name that says that it is a percentage, such as percent_off: {number} or percent: {number}"
    );
    Fault::new(
        Code::OtherSign,
        format!("expected a number without a sign, but found `{found}`"),
        hint,
    )
}

pub(in crate::price_file) fn currency_sign(number: &str, found: &str) -> Fault {
    let hint = format!("write {number}; the currency stands once, at the top of the list");
    Fault::new(
        Code::OtherSign,
        format!("expected a price without a currency sign, but found `{found}`"),
        Remedy::certain(hint, number),
    )
}

/// True if a word or sign names a currency: `£`, `EUR`, `kr`.
pub(in crate::price_file) fn is_currency(text: &str) -> bool {
    let sign = |c: char| {
        c == '$' || ('\u{A2}'..='\u{A5}').contains(&c) || ('\u{20A0}'..='\u{20CF}').contains(&c)
    };
    text.chars().all(sign)
        || text.to_uppercase().parse::<Currency>().is_ok()
        || matches!(text, "kr" | "Fr" | "zł")
}
