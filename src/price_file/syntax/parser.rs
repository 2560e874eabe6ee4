//! Progress of the reading of a text: the tokens left, the brackets open, the tree so far.

use super::{
    lexer::{Kind, Lexer, Token},
    tree::{Nodes, Tree},
};
use crate::price_file::{Diagnostic, Severity, fault::Fault, source::Source};
use std::ops::Range;

/// The most mistakes that are looked for; after so many, the rest is mostly their consequence.
const MOST: usize = 30;

/// Most times that a text is cut into tokens anew.
const MOST_CUTS: usize = 200;

/// Manner of reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Manner {
    /// To the letter, as RON does, up to the first mistake.
    AsWritten,
    /// With a guess at what was meant after each mistake: by words such as `from`, and by the
    /// indentation of the lines.
    AsMeant,
}

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

/// Tokens left to look at, the nodes of those before, and the mistakes found.
///
/// Every step either moves on, closes a bracket, or gives back `None`, which ends the reading.
pub(super) struct Parser<'p, 's> {
    pub(super) source: &'p Source<'s>,
    pub(super) manner: Manner,
    /// Lexer at the start of the text.
    pub(super) lexer: Lexer<'s>,
    pub(super) tokens: Vec<Token>,
    /// Tokens that nobody sees and that are not reported yet.
    pub(super) invisible: Vec<Token>,
    /// The token looked at.
    pub(super) at: usize,
    pub(super) open: Vec<Bracket>,
    /// True if the outermost bracket was seen.
    pub(super) started: bool,
    /// True if the lines are indented by their brackets, and that is looked at.
    pub(super) indented: bool,
    /// Times that the text was cut into tokens anew.
    cuts: usize,
    pub(super) nodes: Nodes,
    /// End of the last piece that has a place in the tree.
    pub(super) reached: usize,
    /// Node of the last value or name, unless brackets around it were closed since.
    pub(super) last_leaf: Option<usize>,
    pub(super) is_plain: bool,
    mistakes: Vec<Diagnostic>,
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
    /// Its node.
    pub(super) node: usize,
    /// Node of the name before it, if it has one.
    pub(super) named: Option<usize>,
    /// Node of the last field in it, unless a value without a name came after that.
    pub(super) field: Option<usize>,
    /// True if that field began with a key whose colon is still to come.
    pub(super) colon_due: bool,
}

impl<'p, 's> Parser<'p, 's> {
    pub(super) fn new(source: &'p Source<'s>, manner: Manner) -> Self {
        let text = source.text();
        let lexer = match manner {
            Manner::AsWritten => Lexer::of(text),
            Manner::AsMeant => Lexer::of(text).without_literals(),
        };
        let mut parser = Self {
            source,
            manner,
            lexer,
            tokens: Vec::new(),
            invisible: Vec::new(),
            at: 0,
            open: Vec::new(),
            started: false,
            indented: false,
            cuts: 0,
            nodes: Nodes::for_text(text.len()),
            reached: 0,
            last_leaf: None,
            is_plain: true,
            mistakes: Vec::new(),
        };
        parser.cut(0);
        parser
    }

    /// The tree of all that was read.
    pub(super) fn into_tree(mut self) -> Tree<'s> {
        self.give_up();
        self.mistakes.sort_by_key(|mistake| mistake.span.start);
        let Self { source, nodes, is_plain, mistakes, .. } = self;
        Tree { text: source.text(), nodes, is_plain, mistakes }
    }
}

impl Parser<'_, '_> {
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

    /// True if it may be guessed what was meant.
    pub(super) fn guesses(&self) -> bool {
        self.manner == Manner::AsMeant
    }

    /// True if no more mistakes are looked for.
    pub(super) fn has_enough(&self) -> bool {
        let most = match self.manner {
            Manner::AsWritten => 1,
            Manner::AsMeant => MOST,
        };
        self.mistakes.len() >= most
    }

    /// Says of the text that RON has to be asked about it.
    pub(super) fn ask_ron(&mut self) {
        self.is_plain = false;
    }

    /// Reports what is certainly an error.
    pub(super) fn report(&mut self, span: Range<usize>, fault: Fault) {
        self.ask_ron();
        self.mistakes.push(self.source.diagnostic(Severity::Error, span, fault));
    }

    /// Reports what may be the consequence of another error on its line, which then stands for
    /// both.
    pub(super) fn guess(&mut self, span: Range<usize>, fault: Fault) {
        let line = self.source.line(span.start);
        if !self.mistakes.iter().any(|mistake| mistake.line == line) {
            self.report(span, fault);
        }
    }

    /// Takes the text from the token at `from` up to the byte `end` as one quoted text, and cuts
    /// what follows into tokens anew.
    pub(super) fn take_as_text(&mut self, from: usize, end: usize) {
        let Some(start) = self.tokens.get(from).map(|first| first.span.start) else { return };
        self.tokens.truncate(from);
        self.tokens.push(Token { kind: Kind::Text, span: start..end });
        // Within a text they may stand.
        self.invisible.retain(|token| token.span.start < start);
        self.cuts = self.cuts.saturating_add(1);
        if self.cuts < MOST_CUTS {
            self.cut(end);
        } else {
            // Nothing more is worth saying, not even that brackets are open.
            self.give_up();
        }
    }
}
