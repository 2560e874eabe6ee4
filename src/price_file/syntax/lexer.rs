//! The text of a price list cut into tokens: words, numbers, quoted texts, brackets, and all that
//! stands between them. Every byte is in one of them.

use std::ops::Range;

/// Piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// Its kind.
    pub kind: Kind,
    /// Its bytes.
    pub span: Range<usize>,
}

/// Kind of a [`Token`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// White space as RON sees it.
    White,
    /// `// …` up to the end of its line, or `/* … */`.
    Comment,
    /// `(`, `[` or `{`.
    Open(char),
    /// `)`, `]` or `}`.
    Close(char),
    /// `,`
    Comma,
    /// `:`
    Colon,
    /// A quoted text.
    Text,
    /// A quoted text that is still open at the end of the file.
    OpenText,
    /// A bare word.
    Name,
    /// Anything that begins like a number: `149.99`, `-5`, `120..180`, `30min`.
    Number,
    /// A value of RON that no price list needs: `'a'`, `b"a"`, `-inf`.
    Literal,
    /// A `/*` that is still open at the end of the file.
    OpenComment,
    /// Characters that look like spaces, or like nothing, but are no white space in RON; the first.
    Invisible(char),
    /// Any other character.
    Odd(char),
}

impl Kind {
    /// True for white space and comments.
    pub(in crate::price_file) fn is_trivia(self) -> bool {
        matches!(self, Self::White | Self::Comment)
    }
}

/// The most characters of an escape between single quotes, such as `\u{10FFFF}`.
const LONGEST_ESCAPE: usize = 10;

/// Tokens of a text, one after another, with those between values.
#[derive(Clone, Debug)]
pub(in crate::price_file) struct Lexer<'t> {
    text: &'t str,
    /// First byte of the next token.
    at: usize,
    has_literals: bool,
}

impl<'t> Lexer<'t> {
    pub(in crate::price_file) fn of(text: &'t str) -> Self {
        Self { text, at: 0, has_literals: true }
    }

    /// Lexer that goes on at a byte, which must be a character's first.
    pub(super) fn at(self, at: usize) -> Self {
        Self { at, ..self }
    }

    /// Lexer that takes neither [`Kind::Literal`] nor raw words as one: in a text that RON refuses a
    /// quote is rather one of an owner.
    pub(super) fn without_literals(self) -> Self {
        Self { has_literals: false, ..self }
    }
}

impl Iterator for Lexer<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        let (kind, length) = first_of(self.text.get(self.at..)?, self.has_literals)?;
        let start = self.at;
        self.at = start.saturating_add(length);
        Some(Token { kind, span: start..self.at })
    }
}

/// Kind and length of the token that a text begins with.
fn first_of(rest: &str, has_literals: bool) -> Option<(Kind, usize)> {
    let first = rest.chars().next()?;
    Some(match first {
        '(' | '[' | '{' => (Kind::Open(first), 1),
        ')' | ']' | '}' => (Kind::Close(first), 1),
        ',' => (Kind::Comma, 1),
        ':' => (Kind::Colon, 1),
        '"' => quoted(rest),
        '/' => after_slash(rest),
        _ if is_white_space(first) => (Kind::White, length_while(rest, is_white_space)),
        _ => literal(rest, first)
            .filter(|_| has_literals)
            .or_else(|| raw(rest).filter(|&(kind, _)| has_literals || kind != Kind::Name))
            .or_else(|| word_or_number(rest, first))
            .unwrap_or_else(|| odd(rest, first)),
    })
}

fn after_slash(rest: &str) -> (Kind, usize) {
    if rest.starts_with("//") {
        let line = rest.find('\n').and_then(|end| rest.get(..end)).unwrap_or(rest);
        return (Kind::Comment, line.strip_suffix('\r').unwrap_or(line).len());
    }
    match block_comment_length(rest) {
        Some(length) => (Kind::Comment, length),
        None if rest.starts_with("/*") => (Kind::OpenComment, rest.len()),
        None => odd(rest, '/'),
    }
}

fn word_or_number(rest: &str, first: char) -> Option<(Kind, usize)> {
    if first == '_' || first.is_alphabetic() {
        return Some((Kind::Name, length_while(rest, is_word_part)));
    }
    starts_number(rest).then(|| (Kind::Number, number_length(rest)))
}

fn odd(rest: &str, first: char) -> (Kind, usize) {
    let is_odd = |c: char| is_invisible(c) && !is_white_space(c);
    match length_while(rest, is_odd) {
        0 => (Kind::Odd(first), first.len_utf8()),
        length => (Kind::Invisible(first), length),
    }
}

/// The length of a block comment, which may hold others; `None` if it is never closed.
fn block_comment_length(rest: &str) -> Option<usize> {
    let bytes = rest.as_bytes();
    let mut depth = 0_usize;
    let mut at = 0_usize;
    loop {
        match bytes.get(at..)? {
            [b'/', b'*', ..] => depth = depth.saturating_add(1),
            [b'*', b'/', ..] => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return Some(at.saturating_add(2));
                }
            }
            _ if depth == 0 => return None,
            _ => {
                at += 1;
                continue;
            }
        }
        at += 2;
    }
}

/// White space as RON sees it.
fn is_white_space(c: char) -> bool {
    matches!(
        c,
        ' ' | '\t'
            | '\n'
            | '\r'
            | '\u{B}'
            | '\u{C}'
            | '\u{85}'
            | '\u{200E}'
            | '\u{200F}'
            | '\u{2028}'
            | '\u{2029}'
    )
}

/// True if nobody can see that a character is not an ordinary space, or is there at all.
pub(in crate::price_file) fn is_invisible(c: char) -> bool {
    let zero_width = matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}');
    zero_width || c.is_control() || (c.is_whitespace() && c != ' ')
}

fn quoted(rest: &str) -> (Kind, usize) {
    let bytes = rest.as_bytes();
    let mut at = 1_usize;
    loop {
        let ahead = bytes.get(at..).unwrap_or(&[]);
        let Some(length) = ahead.iter().position(|byte| matches!(byte, b'"' | b'\\')) else {
            return (Kind::OpenText, rest.len());
        };
        at = at.saturating_add(length);
        if bytes.get(at) == Some(&b'"') {
            return (Kind::Text, at.saturating_add(1));
        }
        // Of an escaped character the first byte is passed over, and the others are no quotes.
        at = at.saturating_add(2);
    }
}

/// A character, bytes, or a number that is none.
fn literal(rest: &str, first: char) -> Option<(Kind, usize)> {
    let length = match first {
        '\'' => character_length(rest)?,
        'b' => {
            let inside = rest.strip_prefix('b')?;
            let length = match inside.chars().next()? {
                '\'' => character_length(inside)?,
                '"' => closed(quoted(inside))?,
                'r' => closed(raw(inside)?)?,
                _ => return None,
            };
            length.saturating_add(1)
        }
        '+' | '-' => {
            let length = length_while(rest.get(1..)?, is_word_part).saturating_add(1);
            matches!(rest.get(1..length)?, "inf" | "NaN").then_some(length)?
        }
        _ => return None,
    };
    Some((Kind::Literal, length))
}

fn closed((kind, length): (Kind, usize)) -> Option<usize> {
    (kind == Kind::Text).then_some(length)
}

/// The length of a character in single quotes.
fn character_length(rest: &str) -> Option<usize> {
    let inside = rest.strip_prefix('\'')?;
    let first = inside.chars().next()?;
    let escaped = if first == '\\' { inside.get(1..)?.chars().next()?.len_utf8() } else { 0 };
    let length = first.len_utf8().saturating_add(escaped);
    let most = if first == '\\' { LONGEST_ESCAPE } else { 1 };
    let quote = inside.get(length..)?.char_indices().take(most).find(|&(_, c)| c == '\'')?.0;
    Some(length.saturating_add(quote).saturating_add(2))
}

/// A raw text, `r"a"` or `r#"a"#`, or a raw word, `r#to-do`.
fn raw(rest: &str) -> Option<(Kind, usize)> {
    let after = rest.strip_prefix('r')?;
    let hashes = after.bytes().take_while(|&byte| byte == b'#').count();
    let inside = after.get(hashes..)?;
    if let Some(inside) = inside.strip_prefix('"') {
        let closing = format!("\"{}", "#".repeat(hashes));
        return Some(match inside.find(&closing) {
            Some(length) => {
                let marks = hashes.saturating_add(1).saturating_mul(2).saturating_add(1);
                (Kind::Text, length.saturating_add(marks))
            }
            None => (Kind::OpenText, rest.len()),
        });
    }
    let is_part = |c: char| is_word_part(c) || matches!(c, '.' | '+' | '-');
    let length = length_while(inside, is_part);
    (hashes == 1 && length > 0).then(|| (Kind::Name, length.saturating_add(2)))
}

fn is_word_part(c: char) -> bool {
    c == '_' || c.is_alphanumeric()
}

fn starts_number(rest: &str) -> bool {
    let unsigned = rest.strip_prefix(['+', '-']).unwrap_or(rest);
    let digits = unsigned.strip_prefix('.').unwrap_or(unsigned);
    digits.starts_with(|c: char| c.is_ascii_digit())
}

fn number_length(rest: &str) -> usize {
    let sign = usize::from(rest.starts_with(['+', '-']));
    let mut length = sign;
    loop {
        let ahead = rest.get(length..).unwrap_or("");
        length += length_while(ahead, |c| c == '.' || is_word_part(c));
        let (before, after) = rest.split_at_checked(length).unwrap_or((rest, ""));
        let digits = if before.ends_with("..") {
            // Of two numbers, the last may be included, and may have a sign.
            let number = after.strip_prefix('=').unwrap_or(after);
            Some(number.strip_prefix(['+', '-']).unwrap_or(number))
        } else if before.ends_with(['e', 'E']) && !before.contains(['x', 'X']) {
            after.strip_prefix(['+', '-'])
        } else {
            None
        };
        match digits.filter(|digits| digits.starts_with(|c: char| c.is_ascii_digit())) {
            Some(digits) => length = rest.len().saturating_sub(digits.len()),
            None => return length,
        }
    }
}

fn length_while(rest: &str, belongs: impl Fn(char) -> bool) -> usize {
    // Most of a list is ASCII, of which each byte is a character.
    let is_part = |byte: u8| byte.is_ascii() && belongs(char::from(byte));
    let length = rest.bytes().take_while(|&byte| is_part(byte)).count();
    match rest.get(length..).filter(|ahead| !ahead.starts_with(|c: char| c.is_ascii())) {
        Some(ahead) => length.saturating_add(ahead.find(|c| !belongs(c)).unwrap_or(ahead.len())),
        None => length,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<Kind> {
        Lexer::of(text).map(|token| token.kind).filter(|kind| !kind.is_trivia()).collect()
    }

    #[test]
    fn comments_and_white_space_are_passed_over() {
        assert_eq!(
            kinds("a /* x /* y */ z */ : // end\r\n 1"),
            [Kind::Name, Kind::Colon, Kind::Number]
        );
        assert_eq!(kinds("/* open"), [Kind::OpenComment]);
        let all: Vec<Kind> = Lexer::of("1// a\n\n/* b */,").map(|token| token.kind).collect();
        let windows: Vec<&str> =
            Lexer::of("// a\r\n1").map(|token| &"// a\r\n1"[token.span]).collect();
        assert_eq!(windows, ["// a", "\r\n", "1"]);
        let comma = [Kind::White, Kind::Comment, Kind::Comma];
        assert_eq!(all, [&[Kind::Number, Kind::Comment], &comma[..]].concat());
    }

    #[test]
    fn a_text_may_hold_anything_but_its_closing_quote() {
        assert_eq!(kinds(r##""a \" b" r#"c " d"#"##), [Kind::Text, Kind::Text]);
        assert_eq!(kinds("\"a"), [Kind::OpenText]);
    }

    #[test]
    fn numbers_reach_as_far_as_they_look_like_one() {
        assert_eq!(kinds("120..180 -5 .5 30min 2026-11-01"), [Kind::Number; 7]);
        assert_eq!(kinds("1..=2 1..-2 1e-5 0x1F -1_000.5"), [Kind::Number; 5]);
        let invisible = Kind::Invisible('\u{A0}');
        assert_eq!(kinds("£5 \u{A0}\u{200B}\u{A0} "), [Kind::Odd('£'), Kind::Number, invisible]);
    }

    #[test]
    fn values_that_no_price_list_needs_are_one_token_each() {
        let found = kinds(r##"'a' '"' ''' '\'' '\u{e9}' b'x' b"x, y" br#"z"# -inf +NaN"##);
        assert_eq!(found, [Kind::Literal; 10]);
        assert_eq!(kinds("r#to-do größe"), [Kind::Name; 2]);
        let quote = Kind::Odd('\'');
        assert_eq!(kinds("'Face'"), [quote, Kind::Name, quote]);
        let without = Lexer::of("b'x'").without_literals().map(|token| token.kind);
        assert_eq!(without.collect::<Vec<_>>(), [Kind::Name, quote, Kind::Name, quote]);
    }
}
