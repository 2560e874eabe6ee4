//! Quotes that are missing, or not straight.

use super::{
    lexer::{Kind, Token},
    parser::{Next, Parser},
};
use crate::price_file::{
    Code,
    fault::{Fault, Remedy},
};
use std::ops::Range;

impl Parser<'_, '_> {
    /// A text that is still open at the end of the file.
    pub(super) fn open_text(&mut self, token: &Token) -> Option<()> {
        let span = token.span.start..self.text_end(token.span.start);
        self.guess(span.clone(), never_closed(span.end));
        self.odd_leaf(&span);
        // All that follows is inside the text, so open brackets are no news.
        self.give_up();
        None
    }

    /// True if a text took in more than it should: it goes over the end of its line, or it ends
    /// where the next one should begin.
    pub(super) fn has_swallowed(&self, text: &Token, next: &Token) -> bool {
        let inside = self.slice(text).trim_matches('"').trim_end();
        let adjacent =
            text.span.end == next.span.start && inside.ends_with([',', ':', '[', '(', '{']);
        text.kind == Kind::Text && (inside.contains('\n') || adjacent)
    }

    /// Reports a text without its closing quote, and reads on from where it probably ends.
    pub(super) fn unclosed_text(&mut self, text: &Token) -> Option<()> {
        let start = text.span.start;
        let one_line = !self.slice(text).contains('\n');
        let swallowed = self.slice(text).find([',', ')', ']', '}']).filter(|_| one_line);
        let end =
            swallowed.map_or_else(|| self.text_end(start), |length| start.saturating_add(length));
        self.report(start..end, never_closed(end));
        self.end_leaf_anew(&(start..end));
        self.take_as_text(self.at.checked_sub(1)?, end);
        Some(())
    }

    /// End of a text without its closing quote: before the brackets and commas at the end of its
    /// line, before the end of its list, and before a comment.
    fn text_end(&self, start: usize) -> usize {
        let line = self.source.slice(start..self.source.line_end(start));
        let in_list = self.open.last().is_some_and(|bracket| bracket.close == ']');
        let end = line.find(']').filter(|_| in_list).or_else(|| line.find(" //"));
        let code = end.and_then(|end| line.get(..end)).unwrap_or(line);
        start.saturating_add(without_closings(code).len())
    }

    /// A text without its opening quote.
    pub(super) fn unopened_text(&mut self, text: Range<usize>) -> Option<()> {
        let found = self.source.slice(text.clone()).to_owned();
        let hint = format!("write \"{found}\"");
        let message = format!("expected a quote before `{found}`");
        let fault = Fault::new(Code::QuoteMissing, message, Remedy::likely(hint, "\""));
        self.guess(text.start..text.start, fault);
        let end = text.end.saturating_add(1);
        self.odd_leaf(&(text.start..end));
        self.take_as_text(self.at, end);
        self.then(Next::Comma);
        self.skip(1)
    }

    /// A text in curly or single quotes.
    pub(super) fn wrong_quotes(&mut self, quote: char, opening: Range<usize>) -> Option<()> {
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
        let mut end = opening.end.saturating_add(inside.len());
        if closing.is_some() {
            end = end.saturating_add(
                self.source.slice(end..line_end).chars().next().map_or(0, char::len_utf8),
            );
        }
        self.odd_leaf(&(opening.start..end));
        let is_plain = !inside.contains(['"', '\\']);
        let remedy = if closing.is_some() && is_plain {
            Remedy::certain(hint, format!("\"{inside}\"")).at(opening.start..end)
        } else {
            hint.into()
        };
        self.report(opening, Fault::new(Code::SmartQuote, message, remedy));
        self.take_as_text(self.at, end);
        self.then(Next::Comma);
        self.skip(1)
    }
}

/// A text without its closing quote, which probably ends at `end`.
fn never_closed(end: usize) -> Fault {
    let remedy = Remedy::likely("add `\"` where it ends", "\"").at(end..end);
    Fault::new(Code::QuoteMissing, "this text is never closed", remedy)
}

/// A text without the commas and brackets at its end that are not part of it: those that close
/// nothing within it.
fn without_closings(text: &str) -> &str {
    let surplus = |open: char, close: char| {
        text.matches(close).count().saturating_sub(text.matches(open).count())
    };
    let mut surpluses =
        [(')', surplus('(', ')')), (']', surplus('[', ']')), ('}', surplus('{', '}'))];
    text.trim_end_matches(|c: char| {
        matches!(c, ',' | ' ' | '\t')
            || surpluses.iter_mut().any(|(close, left)| {
                let is_surplus = *close == c && *left > 0;
                *left = left.saturating_sub(usize::from(is_surplus));
                is_surplus
            })
    })
}
