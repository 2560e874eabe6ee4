//! Values of a tree, as they are asked for.

use super::{
    lexer::{Kind, Lexer},
    tree::{Node, Shape, Tree},
};
use std::{borrow::Cow, ops::Range};

/// A value of a text: the owner's very characters, white space and comments around it left out.
#[derive(Clone, Copy, Debug)]
pub struct Raw<'s> {
    tree: &'s Tree<'s>,
    position: usize,
}

impl<'s> Tree<'s> {
    /// The whole list.
    pub fn root(&'s self) -> Raw<'s> {
        Raw { tree: self, position: 0 }
    }
}

impl<'s> Raw<'s> {
    fn node(self) -> Node {
        self.tree.nodes.get(self.position).unwrap_or(Node::NOTHING)
    }

    /// Its bytes.
    pub fn span(self) -> Range<usize> {
        self.node().span()
    }

    /// Its characters.
    pub fn text(self) -> &'s str {
        self.tree.text.get(self.span()).unwrap_or("")
    }

    /// Kind of its first token.
    pub(in crate::price_file) fn kind(self) -> Option<Kind> {
        self.tree.kind(self.node())
    }

    /// Its first token: the opening bracket of an entry or a list.
    pub(in crate::price_file) fn first(self) -> &'s str {
        let text = self.text();
        Lexer::of(text).next().and_then(|first| text.get(first.span)).unwrap_or("")
    }

    /// Contents of a quoted text; `None` if it is none, or can't be read.
    pub fn quoted(self) -> Option<Cow<'s, str>> {
        let text = self.text();
        match self.node().shape {
            Shape::Text => {
                let inside = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
                inside.map(Cow::Borrowed)
            }
            Shape::Escaped => ron::from_str(text).ok().map(Cow::Owned),
            _ => None,
        }
    }

    /// The values of `[ … ]`; `None` if it is no list.
    pub fn items(self) -> Option<Vec<Self>> {
        (self.node().shape == Shape::List).then(|| self.within().collect())
    }

    /// The pairs of `{ … }`, doubles included; `None` if it is no map.
    pub fn pairs(self) -> Option<Vec<(Self, Self)>> {
        let pairs = self.within().filter_map(|field| {
            let mut within = field.within();
            Some((within.next()?, within.next()?))
        });
        (self.node().shape == Shape::Map).then(|| pairs.collect())
    }

    /// The name before its round brackets, if there is one, and these.
    pub(in crate::price_file) fn named(self) -> (Option<&'s str>, Self) {
        match self.within().next().filter(|_| self.node().shape == Shape::Named) {
            Some(brackets) => (Some(self.first()), brackets),
            None => (None, self),
        }
    }

    /// Its brackets without a name before them; `None` if it has none.
    pub(in crate::price_file) fn brackets(self) -> Option<Self> {
        match self.node().shape {
            Shape::Entry | Shape::Tuple | Shape::List | Shape::Map => Some(self),
            Shape::Named => self.named().1.brackets(),
            _ => None,
        }
    }

    /// Values in its brackets, each after its name or key, if it has one.
    pub(in crate::price_file) fn keys_and_values(
        self,
    ) -> impl Iterator<Item = (Option<Self>, Option<Self>)> {
        self.within().map(Self::key_and_value)
    }

    /// Brackets within it that hold an entry, a field or a pair of which key or value stands at a place
    /// of the text, and the place among what they hold.
    pub(in crate::price_file) fn holder(self, span: &Range<usize>) -> Option<(Self, usize)> {
        let brackets = self.brackets()?;
        let holds = |piece: &Self| {
            let all = piece.span();
            all.start <= span.start && span.end <= all.end
        };
        let (at, piece) = brackets.within().enumerate().find(|(_, piece)| holds(piece))?;
        let (key, value) = piece.key_and_value();
        let is_at = |part: Option<Self>| part.is_some_and(|part| part.span() == *span);
        if is_at(key) || is_at(value) {
            return Some((brackets, at));
        }
        value?.holder(span)
    }

    /// Characters of a part of the whole text.
    pub(in crate::price_file) fn part(self, span: Range<usize>) -> &'s str {
        self.tree.text.get(span).unwrap_or("")
    }

    /// True if it stands in round brackets, or has a name before them.
    pub(in crate::price_file) fn is_in_round_brackets(self) -> bool {
        matches!(self.node().shape, Shape::Entry | Shape::Tuple | Shape::Named)
    }

    /// The fields of `( … )`, each with its name; `None` if not every value has one.
    pub fn fields(self) -> Option<impl Iterator<Item = (&'s str, Option<Self>)>> {
        let fields = self.within().filter_map(|field| {
            let mut within = field.within();
            Some((field_name(within.next()?), within.next().and_then(Self::some)))
        });
        (self.node().shape == Shape::Entry).then_some(fields)
    }

    /// Value that a field with this one holds: `Some(x)` means `x`, `None` nothing.
    fn some(self) -> Option<Self> {
        match self.node().shape {
            Shape::Word if self.text() == "None" => None,
            Shape::Named if self.first() == "Some" => self.named().1.within().next(),
            _ => Some(self),
        }
    }

    /// Nodes directly within it, one after another.
    pub(super) fn within(self) -> impl Iterator<Item = Self> {
        let Self { tree, position } = self;
        let node = move |at: usize| tree.nodes.get(at).unwrap_or(Node::NOTHING);
        let end = self.node().next().min(tree.nodes.len());
        let next = move |&at: &usize| Some(node(at).next());
        let first = position.saturating_add(1);
        let positions = std::iter::successors(Some(first), next).take_while(move |&at| at < end);
        positions.map(move |position| Self { tree, position })
    }

    /// Key and value of a field; the value alone of anything else.
    pub(super) fn key_and_value(self) -> (Option<Self>, Option<Self>) {
        if self.node().shape != Shape::Field {
            return (None, Some(self));
        }
        let mut within = self.within();
        (within.next(), within.next())
    }

    /// Tree that it is a value of.
    pub(super) fn tree(self) -> &'s Tree<'s> {
        self.tree
    }
}

/// A field's name without the mark of a raw one.
fn field_name(key: Raw<'_>) -> &str {
    let text = key.text();
    text.strip_prefix("r#").unwrap_or(text)
}
