//! Finds the values of a text, from its first byte to its last.

use super::values::{Node, Shape, Tree};
use crate::price_file::syntax::{Kind, next_token, skip_trivia};

/// The deepest nesting of brackets of a plain text. RON goes deeper, a price list needs seven.
const DEEPEST_PLAIN: usize = 16;

/// The deepest nesting of brackets at all, deeper than RON goes.
const DEEPEST: usize = 128;

/// The most digits before a decimal point that RON certainly takes.
const MOST_DIGITS: usize = 18;

impl<'s> Tree<'s> {
    /// The tree of a text; `None` if its brackets and commas are not those of RON.
    pub(in crate::price_file) fn of(text: &'s str) -> Option<Self> {
        // A value and its comma, or its colon, take some bytes each.
        let nodes = Vec::with_capacity(text.len() / 8);
        let mut builder = Builder { text, at: 0, depth: 0, nodes, is_plain: true };
        builder.whole()?;
        Some(Self::new(text, builder.nodes, builder.is_plain))
    }
}

/// The text, and how far it was read. Every reading gives `None` if it can't go on.
struct Builder<'s> {
    text: &'s str,
    /// The byte looked at.
    at: usize,
    depth: usize,
    nodes: Vec<Node>,
    is_plain: bool,
}

impl<'s> Builder<'s> {
    fn whole(&mut self) -> Option<()> {
        self.skip();
        while self.byte() == Some(b'#') {
            self.attribute()?;
        }
        self.value()?;
        self.skip();
        let is_entry = self.nodes.first().is_some_and(|first| first.shape == Shape::Entry);
        self.is_plain &= is_entry;
        (self.at == self.text.len()).then_some(())
    }

    /// `#![enable(…)]` before the list.
    fn attribute(&mut self) -> Option<()> {
        self.is_plain = false;
        loop {
            let token = next_token(self.text, self.at)?;
            self.at = token.span.end;
            if token.kind == Kind::Close(']') {
                self.skip();
                return Some(());
            }
        }
    }

    fn value(&mut self) -> Option<()> {
        let start = self.at;
        match self.byte()? {
            b'(' => self.round(),
            b'[' => self.list(),
            b'{' => self.map(),
            b'"' => self.quoted(),
            b'0'..=b'9' | b'+' | b'-' => match plain_number(self.rest()) {
                Some(length) if self.is_end(start.saturating_add(length)) => {
                    self.leaf(Shape::Number, length)
                }
                _ => self.odd(),
            },
            b'A'..=b'Z' | b'a'..=b'z' | b'_' => self.word(),
            _ => self.odd(),
        }
    }

    /// `( name: value, … )`, or `( value, … )`.
    fn round(&mut self) -> Option<()> {
        let position = self.open(Shape::Entry)?;
        let mut is_entry = None;
        while !self.closes(b')')? {
            let key = self.key();
            if *is_entry.get_or_insert(key.is_some()) {
                self.leaf(Shape::Key, key?)?;
                self.colon()?;
            }
            self.value()?;
            self.comma(b')')?;
        }
        if is_entry == Some(false) {
            self.is_plain = false;
            self.nodes.get_mut(position)?.shape = Shape::Tuple;
        }
        self.close(position)
    }

    fn list(&mut self) -> Option<()> {
        let position = self.open(Shape::List)?;
        while !self.closes(b']')? {
            self.value()?;
            self.comma(b']')?;
        }
        self.close(position)
    }

    fn map(&mut self) -> Option<()> {
        let position = self.open(Shape::Map)?;
        while !self.closes(b'}')? {
            self.value()?;
            self.colon()?;
            self.value()?;
            self.comma(b'}')?;
        }
        self.close(position)
    }

    fn quoted(&mut self) -> Option<()> {
        let bytes = self.rest().as_bytes();
        let mut shape = Shape::Text;
        let mut length = 1_usize;
        loop {
            let from = bytes.get(length..)?;
            length += from.iter().position(|byte| matches!(byte, b'"' | b'\\'))?;
            if bytes.get(length) == Some(&b'"') {
                return self.leaf(shape, length.saturating_add(1));
            }
            shape = Shape::Escaped;
            let escaped = bytes.get(length.saturating_add(1))?;
            self.is_plain &= matches!(escaped, b'"' | b'\\' | b'\'' | b'n' | b'r' | b't' | b'0');
            length += 2;
        }
    }

    /// A bare word, or the name before round brackets.
    fn word(&mut self) -> Option<()> {
        let length = word_length(self.rest());
        let end = self.at.saturating_add(length);
        let word = self.text.get(self.at..end)?;
        // RON reads these two as something else.
        self.is_plain &= !matches!(word, "Some" | "None");
        let after = skip_trivia(self.text, end)?.1.starts_with('(');
        if after {
            return self.named(end);
        }
        if self.is_end(end) { self.leaf(Shape::Word, length) } else { self.odd() }
    }

    /// A name, which ends at a byte, with its round brackets.
    fn named(&mut self, end: usize) -> Option<()> {
        self.is_plain = false;
        let position = self.push(Shape::Named, self.at)?;
        self.at = end;
        self.skip();
        self.round()?;
        self.finish(position)
    }

    /// Value that is neither of these, up to the next comma or bracket.
    fn odd(&mut self) -> Option<()> {
        self.is_plain = false;
        let start = self.at;
        let mut end = start;
        while let Some(token) = next_token(self.text, end) {
            match token.kind {
                Kind::Comma | Kind::Colon | Kind::Close(_) => break,
                Kind::Open(_) | Kind::OpenText | Kind::OpenComment => {
                    self.at = end;
                    return self.odd_brackets(start);
                }
                Kind::Odd('\'') => end = character_end(self.text, token.span.end)?,
                _ => end = token.span.end,
            }
        }
        self.leaf(Shape::Odd, end.checked_sub(start).filter(|&length| length > 0)?)
    }

    /// A name in letters of another alphabet with its round brackets.
    fn odd_brackets(&mut self, start: usize) -> Option<()> {
        let end = self.at;
        self.at = start;
        let is_name = start.saturating_add(any_word_length(self.rest())) == end;
        if is_name { self.named(end) } else { None }
    }

    /// The length of the field's name that is looked at, if a colon follows it.
    fn key(&mut self) -> Option<usize> {
        let rest = self.rest();
        let mut length = word_length(rest);
        if !rest.as_bytes().get(length).is_none_or(u8::is_ascii) || length <= 1 {
            length = any_word_length(rest);
        }
        self.is_plain &= rest.get(..length)?.is_ascii() && !rest.starts_with("r#");
        let end = self.at.saturating_add(length);
        let is_key = length > 0 && skip_trivia(self.text, end)?.1.starts_with(':');
        is_key.then_some(length)
    }

    /// The colon after a name.
    fn colon(&mut self) -> Option<()> {
        self.skip();
        if self.byte() != Some(b':') {
            return None;
        }
        self.at += 1;
        self.skip();
        Some(())
    }

    /// The comma after a value, which may be missing before the closing bracket.
    fn comma(&mut self, close: u8) -> Option<()> {
        self.skip();
        match self.byte()? {
            b',' => self.at += 1,
            byte if byte == close => {}
            _ => return None,
        }
        Some(())
    }

    /// True if the closing bracket comes next, and not another value; `None` at the end of the
    /// text.
    fn closes(&mut self, close: u8) -> Option<bool> {
        self.skip();
        self.byte().map(|byte| byte == close)
    }

    fn open(&mut self, shape: Shape) -> Option<usize> {
        self.depth += 1;
        self.is_plain &= self.depth <= DEEPEST_PLAIN;
        if self.depth > DEEPEST {
            return None;
        }
        let position = self.push(shape, self.at);
        self.at += 1;
        position
    }

    fn close(&mut self, position: usize) -> Option<()> {
        self.at += 1;
        self.depth -= 1;
        self.finish(position)
    }

    fn leaf(&mut self, shape: Shape, length: usize) -> Option<()> {
        let position = self.push(shape, self.at)?;
        self.at += length;
        self.finish(position)
    }

    fn push(&mut self, shape: Shape, start: usize) -> Option<usize> {
        let start = u32::try_from(start).ok()?;
        let position = self.nodes.len();
        self.nodes.push(Node { shape, start, end: start, next: 0 });
        Some(position)
    }

    /// Says of a value that it ends here.
    fn finish(&mut self, position: usize) -> Option<()> {
        let (end, next) = (u32::try_from(self.at).ok()?, u32::try_from(self.nodes.len()).ok()?);
        let node = self.nodes.get_mut(position)?;
        (node.end, node.next) = (end, next);
        Some(())
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn rest(&self) -> &'s str {
        self.text.get(self.at..).unwrap_or("")
    }

    /// True if a value may end before a byte, because something else certainly begins there.
    fn is_end(&self, at: usize) -> bool {
        let byte = self.text.as_bytes().get(at);
        byte.is_none_or(|byte| {
            matches!(byte, b',' | b')' | b']' | b'}' | b':' | b' ' | b'\t' | b'\r' | b'\n' | b'/')
        })
    }

    /// Skips white space and comments.
    fn skip(&mut self) {
        while let Some(b' ' | b'\n' | b'\t' | b'\r') = self.byte() {
            self.at += 1;
        }
        // Comments, and white space that is seldom met.
        if self.byte().is_some_and(|byte| byte == b'/' || !byte.is_ascii_graphic()) {
            self.at = skip_trivia(self.text, self.at).map_or(self.at, |(end, _)| end);
        }
    }
}

/// The length of the plain number that a text begins with, or of two with `..` between them.
fn plain_number(text: &str) -> Option<usize> {
    let low = amount_length(text)?;
    let rest = text.get(low..)?;
    let Some(high) = rest.strip_prefix("..") else { return Some(low) };
    let high = high.strip_prefix('=').unwrap_or(high);
    let before = text.len().saturating_sub(high.len());
    Some(before.saturating_add(amount_length(high)?))
}

/// The length of the plain number that a text begins with: `-1_000.50`.
fn amount_length(text: &str) -> Option<usize> {
    let sign = usize::from(text.starts_with(['+', '-']));
    let digits = |from: usize| {
        let rest = text.as_bytes().get(from..).unwrap_or(&[]);
        rest.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(rest.len())
    };
    let mut end = sign;
    loop {
        let length = digits(end);
        if length == 0 {
            return None;
        }
        end += length;
        if text.as_bytes().get(end) != Some(&b'_') {
            break;
        }
        end += 1;
    }
    if end > MOST_DIGITS {
        return None;
    }
    let decimals = match text.as_bytes().get(end) {
        Some(b'.') => digits(end.saturating_add(1)),
        _ => 0,
    };
    Some(if decimals > 0 { end.saturating_add(1).saturating_add(decimals) } else { end })
}

/// The length of the word of ASCII letters, digits and `_` that a text begins with.
fn word_length(text: &str) -> usize {
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
    match text.as_bytes() {
        [first, ..] if first.is_ascii_digit() => 0,
        bytes => bytes.iter().position(|byte| !is_part(byte)).unwrap_or(bytes.len()),
    }
}

/// The length of the name that a text begins with, in letters of any alphabet, or a raw one.
fn any_word_length(text: &str) -> usize {
    let raw = text.strip_prefix("r#");
    let is_part = |c: char| {
        c == '_' || c.is_alphanumeric() || (raw.is_some() && matches!(c, '.' | '+' | '-'))
    };
    let name = raw.unwrap_or(text);
    if raw.is_none() && name.starts_with(|c: char| c.is_numeric()) {
        return 0;
    }
    let length = name.find(|c| !is_part(c)).unwrap_or(name.len());
    text.len().saturating_sub(name.len()).saturating_add(length)
}

/// End of a character in single quotes whose first quote ends at a byte.
fn character_end(text: &str, at: usize) -> Option<usize> {
    let rest = text.get(at..)?;
    let inside = if rest.starts_with('\\') { 2 } else { rest.chars().next()?.len_utf8() };
    let quote = rest.get(inside..)?.find('\'')?;
    at.checked_add(inside)?.checked_add(quote)?.checked_add(1)
}
