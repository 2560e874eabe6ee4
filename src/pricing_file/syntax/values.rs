//! Single values that can't be read: prices with signs, decimal commas, texts without quotes.

use super::{Checker, Kind, Next, Token};
use crate::money::Currency;
use std::ops::Range;

/// Words and signs that owners put between the two ends of a range.
const RANGE_SIGNS: [&str; 9] = ["-", "–", "—", "~", ".", "to", "bis", "until", "…"];

impl Checker<'_, '_> {
    /// A value begins.
    pub(super) fn value(&mut self, token: &Token) -> Option<()> {
        match token.kind {
            Kind::Open(open) => {
                self.after_value();
                self.push(open, token.span.clone())
            }
            Kind::Name if self.kind(1) == Some(Kind::Open('(')) => self.skip(1),
            // A name with a colon is the next entry, so the one before has no value.
            Kind::Name
                if self.kind(1) == Some(Kind::Colon) && self.open.last()?.next == Next::Value =>
            {
                self.missing_value();
                self.after_comma()
            }
            Kind::Comma | Kind::Close(_) => {
                self.missing_value();
                self.after_value()
            }
            Kind::Colon => {
                let (message, hint) =
                    ("did not expect a second colon here".to_owned(), "remove it".to_owned());
                self.problem(token.span.clone(), message, hint);
                self.skip(1)
            }
            Kind::Text => {
                self.after_value();
                self.skip(1)
            }
            Kind::OpenText => self.open_text(token),
            Kind::Odd(
                quote @ ('“' | '”' | '„' | '‟' | '«' | '»' | '‘' | '’' | '‚' | '\'' | '`'),
            ) => self.wrong_quotes(quote, token.span.clone()),
            _ => self.run(token),
        }
    }

    /// A text that is still open at the end of the file.
    fn open_text(&mut self, token: &Token) -> Option<()> {
        let end = self.source.line_end(token.span.start);
        let hint = "add `\"` where it ends".to_owned();
        self.problem(token.span.start..end, "this text is never closed".to_owned(), hint);
        // All that follows is inside the text, so open brackets are no news.
        self.open.clear();
        None
    }

    /// A text in curly or single quotes.
    fn wrong_quotes(&mut self, quote: char, opening: Range<usize>) -> Option<()> {
        let line_end = self.source.line_end(opening.start);
        let rest = self.source.slice(opening.end..line_end);
        let closing = match quote {
            '«' => rest.find('»'),
            '\'' | '`' => rest.find(quote),
            _ => rest.find(['“', '”', '‟', '’', '‘', '"']),
        };
        let inside = rest
            .get(..closing.unwrap_or(rest.len()))
            .unwrap_or("")
            .trim_end_matches([',', ')', ' ']);
        let message = format!("expected a straight quote `\"`, but found `{quote}`");
        let hint = format!(
            "write \"{inside}\" with straight quotes, and switch “smart quotes” off in the editor"
        );
        self.problem(opening.clone(), message, hint);
        let mut end = opening.end.saturating_add(inside.len());
        if closing.is_some() {
            end = end.saturating_add(
                self.source.slice(end..line_end).chars().next().map_or(0, char::len_utf8),
            );
        }
        self.tokens.truncate(self.at);
        self.tokens.push(Token { kind: Kind::Text, span: opening.start..end });
        self.tokens.extend(super::token::tokens_from(self.source.text(), end));
        self.after_value();
        self.skip(1)
    }

    /// Words, numbers and signs up to the next comma, bracket or line: one of them is a value,
    /// several are a mistake.
    fn run(&mut self, first: &Token) -> Option<()> {
        let run: Vec<Token> =
            self.tokens.iter().skip(self.at).take(self.run_length()).cloned().collect();
        let span = first.span.start..run.last().map_or(first.span.end, |last| last.span.end);
        let quote =
            self.token(run.len()).filter(|token| matches!(token.kind, Kind::Text | Kind::OpenText));
        if quote.is_some_and(|quote| quote.span.start == span.end) {
            return self.unopened_text(span);
        }
        if run.len() > 1 || matches!(first.kind, Kind::Odd(_)) {
            let (message, hint) = self.explain_run(&run, self.source.slice(span.clone()));
            self.problem(span, message, hint);
        }
        self.after_value();
        self.skip(run.len().max(1))
    }

    /// How many words, numbers and signs stand on this line before a comma, a bracket, a quote or
    /// the next name with a colon.
    pub(super) fn run_length(&self) -> usize {
        let line = self.token(0).map(|first| self.source.line(first.span.start));
        let belongs = |&ahead: &usize| {
            let is_next_key = ahead > 0
                && self.kind(ahead) == Some(Kind::Name)
                && self.kind(ahead.saturating_add(1)) == Some(Kind::Colon);
            self.token(ahead).is_some_and(|token| {
                matches!(token.kind, Kind::Name | Kind::Number | Kind::Odd(_))
                    && !is_next_key
                    && Some(self.source.line(token.span.start)) == line
            })
        };
        (0..self.tokens.len()).take_while(belongs).count()
    }

    /// A text without its opening quote.
    fn unopened_text(&mut self, text: Range<usize>) -> Option<()> {
        let found = self.source.slice(text.clone());
        let (message, hint) =
            (format!("expected a quote before `{found}`"), format!("write \"{found}\""));
        self.problem(text.start..text.start, message, hint);
        let end = text.end.saturating_add(1);
        self.tokens.truncate(self.at);
        self.tokens.push(Token { kind: Kind::Text, span: text.start..end });
        self.tokens.extend(super::token::tokens_from(self.source.text(), end));
        self.after_value();
        self.skip(1)
    }

    /// What a run of tokens is that stands where one value should, and what to write instead.
    fn explain_run(&self, run: &[Token], found: &str) -> (String, String) {
        let texts: Vec<&str> =
            run.iter().map(|token| self.source.slice(token.span.clone())).collect();
        let numbers: Vec<&str> = run
            .iter()
            .zip(&texts)
            .filter(|(token, _)| token.kind == Kind::Number)
            .map(|(_, text)| *text)
            .collect();
        let others: Vec<&str> = run
            .iter()
            .zip(&texts)
            .filter(|(token, _)| token.kind != Kind::Number)
            .map(|(_, text)| *text)
            .collect();
        let all_are = |belongs: fn(&str) -> bool| others.iter().all(|text| belongs(text));
        match numbers.as_slice() {
            [number] if others == ["%"] => percent_sign(number, found),
            [number] if !others.is_empty() && all_are(is_currency) => currency_sign(number, found),
            [low, high]
                if all_are(|text| RANGE_SIGNS.contains(&text))
                    && (!others.is_empty() || high.starts_with('-') || low.ends_with('.')) =>
            {
                let (low, high) = (low.trim_end_matches('.'), high.trim_start_matches(['-', '.']));
                (
                    format!("expected a price or a range, but found `{found}`"),
                    format!("write (from: {low}, to: {high}) for a range"),
                )
            }
            _ => (
                format!("expected one value, or a text in quotes, but found `{found}`"),
                format!("write \"{found}\" if it is a text"),
            ),
        }
    }

    /// Whether the number looked at is the decimals of the number before the comma.
    pub(super) fn is_decimal_comma(&self) -> bool {
        let before = |back: usize| {
            self.at.checked_sub(back).and_then(|at| self.tokens.get(at)).map(|token| token.kind)
        };
        let in_list = self.open.last().is_some_and(|bracket| bracket.close == ']');
        let numbers = self.kind(0) == Some(Kind::Number)
            && before(1) == Some(Kind::Comma)
            && before(2) == Some(Kind::Number);
        numbers && !in_list && self.kind(1) != Some(Kind::Colon)
    }

    /// Reports `149,99`.
    pub(super) fn decimal_comma(&mut self, decimals: &Token) -> Option<()> {
        let whole = self.tokens.get(self.at.checked_sub(2)?)?;
        let span = whole.span.start..decimals.span.end;
        let found = self.source.slice(span.clone());
        let hint = plain_number_hint(found);
        self.problem(
            span,
            format!("expected a decimal point, but found a comma in `{found}`"),
            hint,
        );
        self.after_value();
        self.skip(1)
    }
}

/// What to write instead of a number with a decimal comma, or with marks between thousands.
pub(in crate::pricing_file) fn plain_number_hint(found: &str) -> String {
    let tight: String = found.chars().filter(|c| !c.is_whitespace()).collect();
    let (whole, decimals) = tight.rsplit_once(',').unwrap_or((&tight, ""));
    let whole: String = whole.chars().filter(char::is_ascii_digit).collect();
    if decimals.len() == 3 && decimals.bytes().all(|b| b.is_ascii_digit()) {
        return format!(
            "write {whole}{decimals} without a mark between the thousands, or {whole}.{decimals} for a decimal number"
        );
    }
    format!("write {whole}.{decimals} with a point")
}

pub(in crate::pricing_file) fn percent_sign(number: &str, found: &str) -> (String, String) {
    (
        format!("expected a number without a sign, but found `{found}`"),
        format!(
            "write {number}; the name before it says that it is a percentage, such as percent_off: {number}"
        ),
    )
}

pub(in crate::pricing_file) fn currency_sign(number: &str, found: &str) -> (String, String) {
    (
        format!("expected a price without a currency sign, but found `{found}`"),
        format!("write {number}; the currency stands once, at the top of the list"),
    )
}

/// Whether a word or sign names a currency: `£`, `EUR`, `kr`.
pub(in crate::pricing_file) fn is_currency(text: &str) -> bool {
    let sign = |c: char| {
        c == '$' || ('\u{A2}'..='\u{A5}').contains(&c) || ('\u{20A0}'..='\u{20CF}').contains(&c)
    };
    text.chars().all(sign)
        || text.to_uppercase().parse::<Currency>().is_ok()
        || matches!(text, "kr" | "Fr" | "zł")
}
