//! The text of a price list as a tree that loses no byte of it.
//!
//! ```text
//! (                        Entry
//!     offers: [            Field: Key, List
//!         (single: 190),     Entry
//!                              Field: Key, Number
//!     ],
//! )
//! ```
//!
//! A node says where in the text it stands. All that is between nodes, brackets, commas, comments,
//! white space, and whatever nobody could place, is cut into tokens again when it is asked for.

use super::lexer::{Kind, Lexer, Token};
use crate::price_file::Diagnostic;
use std::ops::Range;

/// The values of one text.
#[derive(Debug)]
pub struct Tree<'s> {
    pub(super) text: &'s str,
    pub(super) nodes: Nodes,
    pub(super) is_plain: bool,
    pub(super) mistakes: Vec<Diagnostic>,
}

/// Nodes of a tree, each before all that is within it; the whole list first.
#[derive(Debug, Default)]
pub(super) struct Nodes(Vec<Node>);

/// Piece of a list that has a place: a value, the name of a field, or both together.
#[derive(Clone, Copy, Debug)]
pub(super) struct Node {
    pub(super) shape: Shape,
    /// Its first byte.
    start: u32,
    /// The byte after its last.
    end: u32,
    /// The node after all that is within it.
    next: u32,
}

/// Shape of a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// `( name: value, … )`
    Entry,
    /// `( value, … )`
    Tuple,
    /// `[ value, … ]`
    List,
    /// `{ value: value, … }`
    Map,
    /// A word before round brackets, with these within it.
    Named,
    /// A key or a name, then its value, unless that is missing.
    Field,
    /// The name of a field of an entry.
    Key,
    /// A text that stands for itself.
    Text,
    /// A text with a backslash in it, or a raw one.
    Escaped,
    /// A number, or two with `..` between them.
    Number,
    /// A bare word.
    Word,
    /// Anything else that stands where a value should.
    Odd,
}

impl Tree<'_> {
    /// Mistakes in its brackets, commas and quotes, in file order. There are none in a text that RON
    /// takes; where there are none, RON may still refuse it.
    pub fn mistakes(&self) -> &[Diagnostic] {
        &self.mistakes
    }

    /// Mistakes alone.
    pub(in crate::price_file) fn into_mistakes(self) -> Vec<Diagnostic> {
        self.mistakes
    }

    /// True if nothing but what RON certainly reads alike was met.
    pub(in crate::price_file) fn is_plain(&self) -> bool {
        self.is_plain
    }

    /// Bytes of its quoted texts, in their order.
    pub(in crate::price_file) fn texts(&self) -> impl Iterator<Item = Range<usize>> {
        let is_text =
            |node: &&Node| matches!(node.shape, Shape::Text | Shape::Escaped | Shape::Odd);
        self.nodes.0.iter().filter(is_text).map(|node| node.span())
    }

    /// All tokens of the text, with white space and comments. A value without others within it is
    /// one of them, wherever its quotes were found missing.
    pub fn tokens(&self) -> Vec<Token> {
        let mut found = Vec::new();
        let mut reached = 0;
        for leaf in self.nodes.0.iter().filter(|node| node.is_leaf()) {
            let span = leaf.span();
            found.extend(self.tokens_within(reached..span.start));
            reached = span.end;
            found.extend(self.kind(*leaf).map(|kind| Token { kind, span }));
        }
        found.extend(self.tokens_within(reached..self.text.len()));
        found
    }

    /// Tokens of a part of the text that holds no node.
    pub(super) fn tokens_within(&self, span: Range<usize>) -> impl Iterator<Item = Token> {
        let start = span.start;
        let moved = move |token: Token| Token {
            span: start.saturating_add(token.span.start)..start.saturating_add(token.span.end),
            ..token
        };
        Lexer::of(self.text.get(span).unwrap_or("")).map(moved)
    }

    /// Kind of the first token of a node.
    pub(super) fn kind(&self, node: Node) -> Option<Kind> {
        Some(match node.shape {
            Shape::Entry | Shape::Tuple => Kind::Open('('),
            Shape::List => Kind::Open('['),
            Shape::Map => Kind::Open('{'),
            Shape::Text | Shape::Escaped => Kind::Text,
            Shape::Number => Kind::Number,
            Shape::Word | Shape::Named | Shape::Key => Kind::Name,
            Shape::Field | Shape::Odd => {
                return self.tokens_within(node.span()).next().map(|t| t.kind);
            }
        })
    }
}

impl Nodes {
    /// Room for the nodes of a text of so many bytes.
    pub(super) fn for_text(length: usize) -> Self {
        // A value and its comma, or its colon, take some bytes each.
        Self(Vec::with_capacity(length / 6))
    }

    pub(super) fn get(&self, position: usize) -> Option<Node> {
        self.0.get(position).copied()
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// True if the last bracket that began, at this position, holds a value without a name first.
    pub(super) fn begins_bare(&self, position: usize) -> bool {
        let first = self.get(position.saturating_add(1));
        first.is_some_and(|first| first.shape != Shape::Field)
    }

    /// Begins a node, and gives its position.
    pub(super) fn begin(&mut self, shape: Shape, start: usize) -> usize {
        let start = place(start);
        let position = self.0.len();
        let next = place(position.saturating_add(1));
        self.0.push(Node { shape, start, end: start, next });
        position
    }

    /// Ends a node: all that was begun after it is within it.
    pub(super) fn end(&mut self, position: usize, shape: Shape, end: usize) {
        let next = place(self.0.len());
        if let Some(node) = self.0.get_mut(position) {
            (node.shape, node.next, node.end) = (shape, next, place(end).max(node.start));
        }
    }

    /// Adds a node with nothing within it, and gives its position.
    pub(super) fn leaf(&mut self, shape: Shape, span: &Range<usize>) -> usize {
        let position = self.begin(shape, span.start);
        self.end(position, shape, span.end);
        position
    }

    /// Ends a field, or forgets it if nothing was found in it.
    pub(super) fn end_field(&mut self, position: usize, end: usize) {
        if position.saturating_add(1) == self.0.len() {
            self.0.truncate(position);
        } else {
            self.end(position, Shape::Field, end);
        }
    }
}

impl Node {
    /// Node of a text without any.
    pub(super) const NOTHING: Self = Self { shape: Shape::Odd, start: 0, end: 0, next: u32::MAX };

    /// Its bytes.
    pub(super) fn span(self) -> Range<usize> {
        bytes(self.start)..bytes(self.end)
    }

    /// The node after all that is within it.
    pub(super) fn next(self) -> usize {
        bytes(self.next)
    }

    /// True if it can have no others within it.
    fn is_leaf(self) -> bool {
        let brackets = matches!(self.shape, Shape::Entry | Shape::Tuple | Shape::List | Shape::Map);
        !brackets && !matches!(self.shape, Shape::Named | Shape::Field)
    }
}

fn place(position: usize) -> u32 {
    u32::try_from(position).unwrap_or(u32::MAX)
}

fn bytes(position: u32) -> usize {
    usize::try_from(position).unwrap_or(usize::MAX)
}
