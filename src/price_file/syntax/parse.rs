//! Reads a text into a tree: as RON does, or with the mistakes that it holds.
//!
//! RON stays the authority on what is a mistake. Where it refuses a text its own message names the
//! place where it gave up, which is often not the place of the mistake. So the text is read once
//! more, on after every mistake, and each is told as an owner can act on it. If brackets do not
//! match, the indentation of the lines tells which of them is missing.

use super::{
    brackets::is_indented,
    lexer::{Kind, Token},
    parser::{Manner, Next, Parser},
    tree::Tree,
};
use crate::price_file::{Code, fault::Fault, source::Source};

/// Remedy if there is no list at all.
const BEGIN_HINT: &str =
    "begin the file with `(` and end it with `)`, or start from a copy of a sample";

impl<'s> Tree<'s> {
    /// Tree of a text without a byte order mark, whatever mistakes are in it.
    pub fn of(text: &'s str) -> Self {
        let source = Source::new("", text);
        Self::as_written(&source).unwrap_or_else(|| Self::as_meant(&source))
    }

    /// Tree of a text as RON reads it; `None` if it surely refuses the text.
    pub(in crate::price_file) fn as_written(source: &Source<'s>) -> Option<Self> {
        let tree = read(source, Manner::AsWritten);
        tree.mistakes.is_empty().then_some(tree)
    }

    /// Tree of a text that RON refuses, with its mistakes.
    pub(in crate::price_file) fn as_meant(source: &Source<'s>) -> Self {
        read(source, Manner::AsMeant)
    }
}

fn read<'s>(source: &Source<'s>, manner: Manner) -> Tree<'s> {
    let mut parser = Parser::new(source, manner);
    if parser.tokens.is_empty() {
        let message = "expected a price list, but this file is empty";
        parser.report(0..0, Fault::new(Code::EmptyFile, message, BEGIN_HINT));
    }
    parser.indented = parser.guesses() && is_indented(source, &parser.tokens);
    while !parser.has_enough() && parser.step().is_some() {}
    parser.finish();
    parser.into_tree()
}

impl Parser<'_, '_> {
    /// Looks at one token; `None` at the end, or if going on makes no sense.
    fn step(&mut self) -> Option<()> {
        let token = self.token(0)?;
        self.report_invisible_before(token.span.end);
        match token.kind {
            Kind::OpenComment => {
                let start = token.span.start;
                let span = start..start.saturating_add(2);
                let hint = "add `*/` where the comment ends";
                self.report(
                    span,
                    Fault::new(Code::CommentNotClosed, "this `/*` is never closed", hint),
                );
                None
            }
            _ if self.open.is_empty() => self.outside(&token),
            Kind::Close(close) => self.close(close, token.span),
            _ if self.is_outside_by_indentation(&token) => self.close_before(),
            _ => match self.open.last()?.next {
                Next::Entry => self.entry(&token),
                Next::Value => self.value(&token),
                Next::Comma => self.comma(&token),
            },
        }
    }

    /// Before the first bracket, or after the last.
    fn outside(&mut self, token: &Token) -> Option<()> {
        let line = token.span.start..self.source.line_end(token.span.start);
        if let Some(length) = self.attribute_length().filter(|_| !self.started) {
            self.ask_ron();
            return self.skip(length);
        }
        match token.kind {
            _ if self.started => {
                let hint =
                    "remove it, or check that the `)` of the whole list stands at its very end";
                let message = "found more text after the end of the price list";
                self.guess(line, Fault::new(Code::MoreText, message, hint));
                None
            }
            Kind::Open(open) => {
                self.started = true;
                if open != '(' {
                    let message =
                        format!("expected `(` at the start of the price list, but found `{open}`");
                    let hint = "write round brackets ( … ) around the list and its entries, and names without quotes";
                    self.report(token.span.clone(), Fault::new(Code::WrongBracket, message, hint));
                }
                self.push(open, token.span.clone())
            }
            // The name of the whole, `PriceList(`.
            Kind::Name if self.kind(1) == Some(Kind::Open('(')) => {
                self.started = true;
                self.named_brackets(token)
            }
            _ => {
                let message = "expected `(` at the start of the price list";
                self.report(line, Fault::new(Code::BracketMissing, message, BEGIN_HINT));
                None
            }
        }
    }

    /// Number of tokens of `#![enable(…)]`, if that comes next.
    fn attribute_length(&self) -> Option<usize> {
        let opening = [Kind::Odd('#'), Kind::Odd('!'), Kind::Open('[')];
        let ahead = self.tokens.get(self.at..)?;
        let is_attribute = ahead.iter().zip(opening).all(|(token, kind)| token.kind == kind);
        let ahead = ahead.iter().take_while(|token| token.kind != Kind::Close(']'));
        is_attribute.then(|| ahead.count().saturating_add(1))
    }

    /// Reports what is open at the end of the file as never closed.
    fn finish(&mut self) {
        if self.at >= self.tokens.len() {
            self.report_invisible_before(self.source.text().len());
        }
        if !self.has_enough() && self.at >= self.tokens.len() {
            while !self.open.is_empty() {
                self.never_closed();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::price_file::{Raw, samples::SAMPLES, schema};
    use proptest::{collection::vec, prelude::*, sample::select};

    /// A list with a bit of everything.
    const LIST: &str = "( // a list\n  schema: 1, tax: (rate: 12.5, included: true,),\r\n  areas: [\"a\", \"b\\\"\",], /* x /* y */ */\n  courses: {3: 1_000, 6: (pay_for: 5)}, empty: [], none: (), price: 120..180.50, when: on_request,\n)\n// end";

    /// Values that RON takes and that no price list needs.
    const ODD: [&str; 38] = [
        "r#\"a \" b\"#",
        "r\"a\"",
        "'a'",
        "','",
        "'\"'",
        "'\\''",
        "'''",
        "b\"x, y\"",
        "br#\"x\" y\"#",
        "b'x'",
        "Some(5)",
        "Some((from: 1))",
        "None",
        "Offer(single: 1)",
        "Offer ( 1, 2 )",
        "Größe(a: 1)",
        "(1, (2, 3))",
        "((1, 2), 3)",
        "(größe: 1, r#to-do: 2)",
        "(from: 1, until: 2, percent: 3)",
        "{a: 1, b: 2}",
        "{(1): 2, [3]: 4, \"a\": b, 'c': d, E(1): f}",
        "{..3: 1, 4..: 2}",
        "r#to-do",
        "1e5",
        "1e-5",
        "1u8",
        "0x1F",
        ".5",
        "-inf",
        "+NaN",
        "120..",
        "120..=180",
        "120..-180",
        "..",
        "..180",
        "..=180",
        "\"\\u{e9}\"",
    ];

    fn as_written(text: &str) -> Option<Tree<'_>> {
        Tree::as_written(&Source::new("", text))
    }

    /// True if the text is plain; then RON must take it, too. Whatever RON takes must have a tree.
    fn is_plain(text: &str) -> bool {
        let tree = as_written(text);
        let is_plain = tree.as_ref().is_some_and(Tree::is_plain);
        let answer = schema::check(text);
        assert!(!is_plain || answer.is_ok(), "RON refuses {text}");
        assert!(answer.is_err() || tree.is_some(), "RON takes {text}");
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
                let tree = as_written(&text).unwrap_or_else(|| panic!("no tree: {text}"));
                assert!(!tree.is_plain() || value.starts_with(['{', '1', '(']), "{text}");
                let (_, first) = tree.root().fields().unwrap().next().unwrap();
                let inside = first.and_then(Raw::items).and_then(|items| items.first().copied());
                let found = inside.or(first).map(Raw::text);
                let some = value.strip_prefix("Some(").and_then(|rest| rest.strip_suffix(')'));
                let wanted = some.filter(|_| inside.is_none()).unwrap_or(value);
                assert!(found == Some(wanted) || value == "None", "{found:?} of {text}");
            }
        }
        let attribute = "#![enable(implicit_some)]\n(schema: 1)";
        assert!(schema::check(attribute).is_ok() && as_written(attribute).is_some());
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
        let tree = as_written(LIST).unwrap();
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

    /// White space and comments, as they may stand anywhere between two tokens.
    fn trivia() -> impl Strategy<Value = &'static str> {
        select(&["", "", " ", "\n", "\r\n    ", "// a ( \" comment\n", "/* x, /* y */ ) */"][..])
    }

    /// Values of any shape, with trivia around and within them.
    fn values() -> impl Strategy<Value = String> {
        let single = prop_oneof![
            select(&ODD[..]).prop_map(str::to_owned),
            select(&["1", "149.99", "on_request", "\"a, (b\"", "\"\\\"\""][..])
                .prop_map(str::to_owned),
        ];
        single.prop_recursive(4, 40, 4, |value| {
            let spaced = (trivia(), value, trivia());
            let value = spaced.prop_map(|(before, value, after)| format!("{before}{value}{after}"));
            let value = value.boxed();
            let named = (select(&["a", "größe", "r#b"][..]), value.clone());
            let named = named.prop_map(|(name, value)| format!("{name}:{value}")).boxed();
            let pair = (value.clone(), value.clone()).prop_map(|(a, b)| format!("{a}:{b}"));
            prop_oneof![
                vec(value.clone(), 0..4).prop_map(|of| format!("[{}]", of.join(","))),
                vec(value, 1..4).prop_map(|of| format!("({},)", of.join(","))),
                vec(named.clone(), 0..4).prop_map(|of| format!("({})", of.join(","))),
                vec(named, 0..4).prop_map(|of| format!("Name({})", of.join(","))),
                vec(pair, 0..4).prop_map(|of| format!("{{{}}}", of.join(","))),
            ]
        })
    }

    proptest! {
        #[test]
        fn ron_and_the_tree_agree(
            value in values(),
            at: prop::sample::Index,
            c in "[ -~\n\t\ré£€“”„’\u{A0}\u{200B}\u{2028}]",
        ) {
            let text = format!("(areas: {value}, // the end\n)");
            prop_assert!(schema::check(&text).is_ok(), "RON refuses {}", text);
            is_plain(&text);
            let places: Vec<usize> = text.char_indices().map(|(place, _)| place).collect();
            let (before, after) = text.split_at(places[at.index(places.len())]);
            is_plain(&format!("{before}{c}{after}"));
            is_plain(&format!("{before}{}", after.chars().skip(1).collect::<String>()));
        }
    }
}
