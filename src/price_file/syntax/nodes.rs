//! Nodes of what is read, as brackets open and close and values come by.

use super::{
    lexer::Token,
    parser::{Bracket, Manner, Next, Parser},
    plain,
    tree::Shape,
};
use std::ops::Range;

/// The deepest nesting of brackets of a list; it needs seven.
pub(super) const DEEPEST: usize = 64;

/// The deepest nesting of brackets at all, deeper than RON goes.
const DEEPEST_OF_RON: usize = 128;

/// The deepest nesting of brackets of a plain text. RON goes deeper.
const DEEPEST_PLAIN: usize = 16;

impl Parser<'_, '_> {
    /// A bracket opens; false if it is too deep.
    pub(super) fn begin_bracket(&mut self, open: char, span: Range<usize>) -> bool {
        let (shape, close) = match open {
            '(' => (Shape::Entry, ')'),
            '[' => (Shape::List, ']'),
            _ => (Shape::Map, '}'),
        };
        let deepest = match self.manner {
            Manner::AsWritten => DEEPEST_OF_RON,
            Manner::AsMeant => DEEPEST,
        };
        if self.open.len() >= deepest {
            return false;
        }
        let node = self.nodes.begin(shape, span.start);
        self.reached = span.end;
        let indentation = if self.indented { self.source.indentation(span.start) } else { 0 };
        self.open.push(Bracket {
            span,
            close,
            keyed: false,
            range: false,
            next: Next::Entry,
            indentation,
            node,
            named: None,
            field: None,
            colon_due: false,
        });
        if self.open.len() > DEEPEST_PLAIN {
            self.ask_ron();
        }
        true
    }

    /// Begins the node of a name with the round brackets after it.
    pub(super) fn begin_named(&mut self, start: usize) -> usize {
        self.ask_ron();
        self.nodes.begin(Shape::Named, start)
    }

    /// Says of the innermost bracket that a name stands before it.
    pub(super) fn name_bracket(&mut self, named: usize) {
        if let Some(bracket) = self.open.last_mut() {
            bracket.named = Some(named);
        }
    }

    /// The innermost bracket ends with its closing one, or where the text was read to.
    pub(super) fn end_bracket(&mut self, closing: Option<usize>) -> Option<Bracket> {
        self.end_field();
        self.reached = closing.unwrap_or(self.reached);
        let bracket = self.open.pop()?;
        self.last_leaf = None;
        let is_bare = bracket.close == ')' && self.nodes.begins_bare(bracket.node);
        if bracket.colon_due || is_bare {
            self.ask_ron();
        }
        let shape = match bracket.close {
            ')' if is_bare && !bracket.keyed => Shape::Tuple,
            ')' => Shape::Entry,
            ']' => Shape::List,
            _ => Shape::Map,
        };
        self.nodes.end(bracket.node, shape, self.reached);
        if let Some(named) = bracket.named {
            self.nodes.end(named, Shape::Named, self.reached);
        }
        Some(bracket)
    }

    /// Takes all brackets as closed.
    pub(super) fn give_up(&mut self) {
        while self.end_bracket(None).is_some() {}
    }

    /// Begins a field: a name or a key, then a value.
    pub(super) fn begin_field(&mut self, start: usize) {
        self.end_field();
        let field = self.nodes.begin(Shape::Field, start);
        if let Some(bracket) = self.open.last_mut() {
            bracket.field = Some(field);
        }
    }

    /// The last field of the innermost bracket ends where the text was read to.
    fn end_field(&mut self) {
        if let Some(field) = self.open.last_mut().and_then(|bracket| bracket.field) {
            self.nodes.end_field(field, self.reached);
        }
    }

    /// The name of a field.
    pub(super) fn name_leaf(&mut self, token: &Token) {
        if !plain::is_plain_word(self.slice(token)) {
            self.ask_ron();
        }
        self.push_leaf(Shape::Key, &token.span);
    }

    /// A value begins. Unless it belongs to the name before, it has none, or it is a key.
    pub(super) fn begin_value(&mut self, start: usize) {
        let Some(bracket) = self.open.last().filter(|bracket| bracket.next == Next::Entry) else {
            return;
        };
        if bracket.close == '}' {
            self.begin_field(start);
        } else {
            self.end_field();
        }
        if let Some(bracket) = self.open.last_mut() {
            let is_key = bracket.close == '}';
            bracket.colon_due = is_key;
            bracket.field = bracket.field.filter(|_| is_key);
        }
    }

    /// A value of one token.
    pub(super) fn leaf(&mut self, token: &Token) {
        let (shape, is_plain) = plain::shape(token.kind, self.slice(token));
        self.is_plain &= is_plain;
        self.push_leaf(shape, &token.span);
    }

    /// A value of several tokens, or of none that is known.
    pub(super) fn odd_leaf(&mut self, span: &Range<usize>) {
        self.ask_ron();
        self.push_leaf(Shape::Odd, span);
    }

    /// Gives the value before another end. False if that does not begin at this byte, or if the
    /// brackets around it are closed.
    pub(super) fn end_leaf_anew(&mut self, span: &Range<usize>) -> bool {
        let begins_here = |&leaf: &usize| {
            self.nodes.get(leaf).is_some_and(|node| node.span().start == span.start)
        };
        let Some(leaf) = self.last_leaf.filter(begins_here) else { return false };
        self.reached = span.end;
        self.nodes.end(leaf, Shape::Odd, span.end);
        true
    }

    fn push_leaf(&mut self, shape: Shape, span: &Range<usize>) {
        self.reached = span.end;
        self.last_leaf = Some(self.nodes.leaf(shape, span));
    }
}
