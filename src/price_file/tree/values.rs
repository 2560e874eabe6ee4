//! Values of a text, each with its place.

use crate::price_file::syntax::{Kind, first_token};
use std::{borrow::Cow, ops::Range};

/// The values of one text.
#[derive(Debug)]
pub(in crate::price_file) struct Tree<'s> {
    text: &'s str,
    /// Each before all that is within it; the whole file first.
    nodes: Vec<Node>,
    is_plain: bool,
}

/// A value, or the name of a field.
#[derive(Clone, Copy, Debug)]
pub(super) struct Node {
    pub(super) shape: Shape,
    /// Its first byte.
    pub(super) start: u32,
    /// The byte after its last.
    pub(super) end: u32,
    /// The node after all that is within it.
    pub(super) next: u32,
}

/// Shape of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// `( name: value, … )`: keys and values in turn.
    Entry,
    /// `( value, … )`
    Tuple,
    /// `[ value, … ]`
    List,
    /// `{ value: value, … }`: two and two.
    Map,
    /// The name of a field.
    Key,
    /// A text that stands for itself.
    Text,
    /// A text with a backslash in it.
    Escaped,
    /// A number, or two with `..` between them.
    Number,
    /// A bare word.
    Word,
    /// A word before round brackets, with these within it.
    Named,
    /// Values that price lists have no use for: characters, bytes, raw texts.
    Odd,
}

impl<'s> Tree<'s> {
    /// Tree of a text with its nodes; plain if it holds nothing but what RON certainly reads alike.
    pub(super) fn new(text: &'s str, nodes: Vec<Node>, is_plain: bool) -> Self {
        Self { text, nodes, is_plain }
    }

    /// True if nothing but what RON certainly reads alike was met.
    pub(in crate::price_file) fn is_plain(&self) -> bool {
        self.is_plain
    }

    /// The whole file.
    pub(in crate::price_file) fn root(&'s self) -> Raw<'s> {
        Raw { tree: self, position: 0 }
    }

    /// Bytes of its quoted texts, in their order.
    pub(in crate::price_file) fn texts(&self) -> impl Iterator<Item = Range<usize>> {
        let is_text =
            |node: &&Node| matches!(node.shape, Shape::Text | Shape::Escaped | Shape::Odd);
        self.nodes.iter().filter(is_text).map(|node| bytes(node.start)..bytes(node.end))
    }

    fn node(&self, position: usize) -> Node {
        // The whole file is a value, so there always is a first node.
        let nothing = Node { shape: Shape::Odd, start: 0, end: 0, next: u32::MAX };
        self.nodes.get(position).copied().unwrap_or(nothing)
    }
}

/// A value of a text: the owner's very characters, white space and comments around it left out.
#[derive(Clone, Copy, Debug)]
pub(in crate::price_file) struct Raw<'s> {
    tree: &'s Tree<'s>,
    position: usize,
}

impl<'s> Raw<'s> {
    fn node(self) -> Node {
        self.tree.node(self.position)
    }

    /// Its bytes.
    pub(in crate::price_file) fn span(self) -> Range<usize> {
        let node = self.node();
        bytes(node.start)..bytes(node.end)
    }

    /// Its characters.
    pub(in crate::price_file) fn text(self) -> &'s str {
        self.tree.text.get(self.span()).unwrap_or("")
    }

    /// Kind of its first token.
    pub(in crate::price_file) fn kind(self) -> Option<Kind> {
        Some(match self.node().shape {
            Shape::Entry | Shape::Tuple => Kind::Open('('),
            Shape::List => Kind::Open('['),
            Shape::Map => Kind::Open('{'),
            Shape::Text | Shape::Escaped => Kind::Text,
            Shape::Number => Kind::Number,
            Shape::Word | Shape::Named | Shape::Key => Kind::Name,
            Shape::Odd => return first_token(self.text()).map(|first| first.kind),
        })
    }

    /// Its first token: the opening bracket of an entry or a list.
    pub(in crate::price_file) fn first(self) -> &'s str {
        let text = self.text();
        first_token(text).and_then(|first| text.get(first.span)).unwrap_or("")
    }

    /// Contents of a quoted text; `None` if it is none, or can't be read.
    pub(in crate::price_file) fn quoted(self) -> Option<Cow<'s, str>> {
        let text = self.text();
        if self.node().shape == Shape::Text {
            let inside = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
            return inside.map(Cow::Borrowed);
        }
        (self.kind() == Some(Kind::Text)).then(|| ron::from_str(text).ok().map(Cow::Owned))?
    }

    /// The values of `[ … ]`; `None` if it is no list.
    pub(in crate::price_file) fn items(self) -> Option<Vec<Self>> {
        (self.node().shape == Shape::List).then(|| self.within().collect())
    }

    /// The pairs of `{ … }`, doubles included; `None` if it is no map.
    pub(in crate::price_file) fn pairs(self) -> Option<Vec<(Self, Self)>> {
        let mut within = self.within();
        let pairs = std::iter::from_fn(|| Some((within.next()?, within.next()?)));
        (self.node().shape == Shape::Map).then(|| pairs.collect())
    }

    /// The name before its round brackets, if there is one, and these.
    pub(in crate::price_file) fn named(self) -> (Option<&'s str>, Self) {
        match self.within().next().filter(|_| self.node().shape == Shape::Named) {
            Some(brackets) => (Some(self.first()), brackets),
            None => (None, self),
        }
    }

    /// True if it stands in round brackets, or has a name before them.
    pub(in crate::price_file) fn is_in_round_brackets(self) -> bool {
        matches!(self.node().shape, Shape::Entry | Shape::Tuple | Shape::Named)
    }

    /// The fields of `( … )`, each with its name; `None` if not every value has one.
    pub(in crate::price_file) fn fields(
        self,
    ) -> Option<impl Iterator<Item = (&'s str, Option<Self>)>> {
        let mut within = self.within();
        let field =
            std::iter::from_fn(move || Some((field_name(within.next()?), within.next()?.some())));
        (self.node().shape == Shape::Entry).then_some(field)
    }

    /// Value that a field with this one holds: `Some(x)` means `x`, `None` nothing.
    fn some(self) -> Option<Self> {
        match self.node().shape {
            Shape::Word if self.text() == "None" => None,
            Shape::Named if self.first() == "Some" => self.named().1.within().next(),
            _ => Some(self),
        }
    }

    /// Values directly within it, one after another.
    fn within(self) -> impl Iterator<Item = Self> {
        let Self { tree, position } = self;
        let end = bytes(self.node().next).min(tree.nodes.len());
        let first = position.saturating_add(1);
        let next = move |&at: &usize| Some(bytes(tree.node(at).next));
        let positions = std::iter::successors(Some(first), next).take_while(move |&at| at < end);
        positions.map(move |position| Self { tree, position })
    }
}

/// A field's name without the mark of a raw one.
fn field_name(key: Raw<'_>) -> &str {
    let text = key.text();
    text.strip_prefix("r#").unwrap_or(text)
}

fn bytes(position: u32) -> usize {
    usize::try_from(position).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::price_file::{samples::SAMPLES, schema};

    /// A list with a bit of everything.
    const LIST: &str = "( // a list\n  schema: 1, tax: (rate: 12.5, included: true,),\r\n  areas: [\"a\", \"b\\\"\",], /* x /* y */ */\n  courses: {3: 1_000, 6: (pay_for: 5)}, empty: [], none: (), price: 120..180.50, when: on_request,\n)\n// end";

    /// Values that RON takes and that no price list needs.
    const ODD: [&str; 19] = [
        "r#\"a \" b\"#",
        "r\"a\"",
        "'a'",
        "','",
        "b\"x, y\"",
        "b'x'",
        "Some(5)",
        "Some((from: 1))",
        "None",
        "Offer(single: 1)",
        "Offer ( 1, 2 )",
        "Größe(a: 1)",
        "(1, (2, 3))",
        "(größe: 1, r#to-do: 2)",
        "1e5",
        "0x1F",
        "-inf",
        "120..",
        "\"\\u{e9}\"",
    ];

    /// True if the text is plain; then RON must take it, too.
    fn is_plain(text: &str) -> bool {
        let is_plain = Tree::of(text).is_some_and(|tree| tree.is_plain());
        assert!(!is_plain || schema::check(text).is_ok(), "RON refuses {text}");
        is_plain
    }

    #[test]
    fn ron_takes_whatever_is_plain() {
        assert!(is_plain(LIST));
        assert!(SAMPLES.iter().all(|sample| is_plain(sample.text)));
        let marks = [
            "", ",", ":", "\"", "(", ")", "[", "]", "{", "}", ".", "..", "-", "_", "0", "x", "\\",
            "'", "/", "/*", "//", "#", "é", "\u{A0}", "\u{2028}", "r\"", "None", "Some(1)", "1a",
            "\u{0}",
        ];
        let mut plain = 0;
        for (at, c) in LIST.char_indices() {
            let (before, after) = (&LIST[..at], &LIST[at + c.len_utf8()..]);
            for mark in marks {
                plain += usize::from(is_plain(&format!("{before}{mark}{after}")));
                plain += usize::from(is_plain(&format!("{before}{mark}{c}{after}")));
            }
        }
        assert!(plain > 1_000, "only {plain} of the damaged lists are plain");
    }

    #[test]
    fn whatever_ron_takes_has_a_tree() {
        for value in ODD {
            for text in [format!("(single: {value}, label: \"x\")"), format!("(areas: [{value}])")]
            {
                assert!(schema::check(&text).is_ok(), "RON refuses {text}");
                let tree = Tree::of(&text).unwrap_or_else(|| panic!("no tree: {text}"));
                assert!(!tree.is_plain(), "{text}");
                let (_, first) = tree.root().fields().unwrap().next().unwrap();
                let inside = first.and_then(Raw::items).and_then(|items| items.first().copied());
                let found = inside.or(first).map(Raw::text);
                let some = value.strip_prefix("Some(").and_then(|rest| rest.strip_suffix(')'));
                let wanted = some.filter(|_| inside.is_none()).unwrap_or(value);
                assert!(found == Some(wanted) || value == "None", "{found:?} of {text}");
            }
        }
        let attribute = "#![enable(implicit_some)]\n(schema: 1)";
        assert!(schema::check(attribute).is_ok() && Tree::of(attribute).is_some());
    }

    #[test]
    fn brackets_that_are_too_deep_for_ron_are_not_plain() {
        for depth in [15, 16, 40, 120, 5_000] {
            let text = format!("(a: {}{})", "[".repeat(depth), "]".repeat(depth));
            assert_eq!(is_plain(&text), depth < 16);
        }
    }

    #[test]
    fn values_come_in_the_order_of_the_text() {
        let tree = Tree::of(LIST).unwrap();
        let fields: Vec<_> = tree.root().fields().unwrap().collect();
        let names: Vec<&str> = fields.iter().map(|(name, _)| *name).collect();
        assert_eq!(names, ["schema", "tax", "areas", "courses", "empty", "none", "price", "when"]);
        let value = |at: usize| fields[at].1.unwrap();
        assert_eq!(value(1).text(), "(rate: 12.5, included: true,)");
        let areas: Vec<_> =
            value(2).items().unwrap().into_iter().map(|a| a.quoted().unwrap()).collect();
        assert_eq!(areas, ["a", "b\""]);
        let courses: Vec<_> =
            value(3).pairs().unwrap().into_iter().map(|(a, b)| (a.text(), b.text())).collect();
        assert_eq!(courses, [("3", "1_000"), ("6", "(pay_for: 5)")]);
        assert_eq!(value(4).items().unwrap().len(), 0);
        assert_eq!(value(5).fields().unwrap().count(), 0);
        assert_eq!((value(6).text(), value(7).text()), ("120..180.50", "on_request"));
    }
}
