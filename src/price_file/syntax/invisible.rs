//! Characters that nobody sees: a list is read as if they were not there, and each is reported.

use super::{
    lexer::{Kind, Token, is_invisible},
    parser::Parser,
};
use crate::price_file::{
    Code,
    fault::{Fault, Remedy},
};

/// The most bytes of such characters within a word that are looked at.
const LONGEST_WITHIN_WORD: usize = 60;

impl Parser<'_, '_> {
    /// Cuts the text from a byte on into tokens, and puts those that nobody sees aside.
    pub(super) fn cut(&mut self, from: usize) {
        self.invisible.retain(|token| token.span.start < from);
        for token in self.lexer.clone().at(from) {
            match token.kind {
                Kind::Invisible(_) => self.invisible.push(token),
                // To RON two of them are white space. Within a word they are a mistake to anybody.
                Kind::White if self.guesses() && self.is_within_word(&token) => {
                    let first = self.slice(&token).chars().next().unwrap_or(' ');
                    self.invisible.push(Token { kind: Kind::Invisible(first), ..token });
                }
                kind if kind.is_trivia() => {}
                Kind::Name | Kind::Number if self.joins_word(token.span.start) => {
                    if let Some(last) = self.tokens.last_mut() {
                        last.span.end = token.span.end;
                    }
                }
                _ => self.tokens.push(token),
            }
        }
    }

    /// Reports the characters that stand before a byte and nobody sees.
    pub(super) fn report_invisible_before(&mut self, end: usize) {
        let count = self.invisible.iter().take_while(|token| token.span.start < end).count();
        let found: Vec<Token> = self.invisible.drain(..count).collect();
        for token in found {
            if self.has_enough() {
                break;
            }
            let fault = fault_of(self.slice(&token));
            self.report(token.span, fault);
        }
    }

    /// True if what begins at a byte goes on with the word or number before it: nothing is between
    /// them that takes up room.
    fn joins_word(&self, start: usize) -> bool {
        let is_word = |last: &&Token| matches!(last.kind, Kind::Name | Kind::Number);
        self.tokens.last().filter(is_word).is_some_and(|last| {
            let between = self.source.slice(last.span.end..start);
            let is_looked_at = !between.is_empty() && between.len() <= LONGEST_WITHIN_WORD;
            is_looked_at && between.chars().all(takes_no_room)
        })
    }

    fn is_within_word(&self, token: &Token) -> bool {
        let after = self.source.slice(token.span.end..self.source.text().len());
        let is_followed = after.starts_with(|c: char| c.is_alphanumeric() || takes_no_room(c));
        is_followed && self.joins_word(token.span.end)
    }
}

/// Fault of characters that nobody sees.
fn fault_of(found: &str) -> Fault {
    let count = found.chars().count();
    let code = found.chars().next().map_or(0, u32::from);
    let (pronoun, what) = match count {
        1 => ("it", format!("an invisible character (U+{code:04X})")),
        _ => ("them", format!("{count} invisible characters (the first is U+{code:04X})")),
    };
    let (wanted, hint, text) = if found.contains(char::is_whitespace) {
        let hint = format!("delete {pronoun}, and type a space where one is needed");
        ("an ordinary space", hint, " ")
    } else {
        ("nothing here", format!("delete {pronoun}"), "")
    };
    let message = format!("expected {wanted}, but found {what}");
    Fault::new(Code::InvisibleCharacter, message, Remedy::certain(hint, text))
}

fn takes_no_room(c: char) -> bool {
    is_invisible(c) && !c.is_whitespace() && !c.is_control()
}
