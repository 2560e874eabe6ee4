//! The text of a price list cut into tokens: words, numbers, quoted texts, brackets.

use std::ops::Range;

/// A piece of the text that is neither white space nor a comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::price_file) struct Token {
    /// Its kind.
    pub(in crate::price_file) kind: Kind,
    /// Its bytes.
    pub(in crate::price_file) span: Range<usize>,
}

/// Kind of a [`Token`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::price_file) enum Kind {
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
    /// A `/*` that is still open at the end of the file.
    OpenComment,
    /// A character that looks like a space, or like nothing, but is no white space in RON.
    Invisible(char),
    /// Any other character.
    Odd(char),
}

/// All tokens of `text`.
pub(in crate::price_file) fn tokens(text: &str) -> Vec<Token> {
    tokens_from(text, 0)
}

/// The first token of `text`.
pub(in crate::price_file) fn first_token(text: &str) -> Option<Token> {
    next_token(text, 0)
}

/// The tokens of `text` from a byte position on, which must be a character's first.
pub(super) fn tokens_from(text: &str, mut position: usize) -> Vec<Token> {
    let mut tokens = Vec::new();
    while let Some(token) = next_token(text, position) {
        position = token.span.end;
        tokens.push(token);
    }
    tokens
}

/// The first token from a byte position on, which must be a character's first.
pub(in crate::price_file) fn next_token(text: &str, from: usize) -> Option<Token> {
    let (start, rest) = skip_trivia(text, from)?;
    let first = rest.chars().next()?;
    let (kind, length) = match first {
        '(' | '[' | '{' => (Kind::Open(first), 1),
        ')' | ']' | '}' => (Kind::Close(first), 1),
        ',' => (Kind::Comma, 1),
        ':' => (Kind::Colon, 1),
        '"' => quoted(rest),
        '/' if rest.starts_with("/*") => (Kind::OpenComment, rest.len()),
        'r' if rest.trim_start_matches(['r', '#']).starts_with('"') && is_raw_text(rest) => {
            raw_text(rest)
        }
        _ if is_invisible(first) => (Kind::Invisible(first), first.len_utf8()),
        _ if first == '_' || first.is_alphabetic() => {
            (Kind::Name, length_while(rest, |c| c == '_' || c.is_alphanumeric()))
        }
        _ if starts_number(rest) => (Kind::Number, number_length(rest)),
        _ => (Kind::Odd(first), first.len_utf8()),
    };
    Some(Token { kind, span: start..start.saturating_add(length) })
}

/// Skips white space and comments; what is left, and where it starts.
pub(in crate::price_file) fn skip_trivia(text: &str, from: usize) -> Option<(usize, &str)> {
    let mut rest = text.get(from..)?;
    loop {
        let before = rest.len();
        rest = rest.trim_start_matches(is_white_space);
        if rest.starts_with("//") {
            rest = rest.find('\n').map_or("", |end| rest.get(end..).unwrap_or(""));
        } else if rest.starts_with("/*")
            && let Some(length) = block_comment_length(rest)
        {
            rest = rest.get(length..).unwrap_or("");
        }
        if rest.len() == before {
            return Some((text.len().saturating_sub(rest.len()), rest));
        }
    }
}

/// The length of a block comment, which may hold others; `None` if it is never closed.
fn block_comment_length(rest: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut at = 0;
    loop {
        let here = rest.get(at..)?;
        if here.starts_with("/*") {
            depth = depth.saturating_add(1);
            at += 2;
        } else if here.starts_with("*/") {
            depth = depth.saturating_sub(1);
            at += 2;
            if depth == 0 {
                return Some(at);
            }
        } else {
            at += here.chars().next()?.len_utf8();
        }
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
    let mut escaped = false;
    for (position, c) in rest.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return (Kind::Text, position.saturating_add(1)),
            _ => {}
        }
    }
    (Kind::OpenText, rest.len())
}

fn is_raw_text(rest: &str) -> bool {
    rest.strip_prefix('r').is_some_and(|rest| rest.starts_with(['"', '#']))
}

fn raw_text(rest: &str) -> (Kind, usize) {
    let hashes = rest.chars().skip(1).take_while(|&c| c == '#').count();
    let closing = format!("\"{}", "#".repeat(hashes));
    let body = hashes.saturating_add(2);
    match rest.get(body..).and_then(|inside| inside.find(&closing)) {
        Some(length) => (Kind::Text, body.saturating_add(length).saturating_add(closing.len())),
        None => (Kind::OpenText, rest.len()),
    }
}

fn starts_number(rest: &str) -> bool {
    let unsigned = rest.strip_prefix(['+', '-']).unwrap_or(rest);
    let digits = unsigned.strip_prefix('.').unwrap_or(unsigned);
    digits.starts_with(|c: char| c.is_ascii_digit())
}

fn number_length(rest: &str) -> usize {
    let sign = usize::from(rest.starts_with(['+', '-']));
    let unsigned = rest.get(sign..).unwrap_or("");
    sign.saturating_add(length_while(unsigned, |c| c == '.' || c == '_' || c.is_alphanumeric()))
}

fn length_while(rest: &str, belongs: impl Fn(char) -> bool) -> usize {
    rest.find(|c| !belongs(c)).unwrap_or(rest.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<Kind> {
        tokens(text).into_iter().map(|token| token.kind).collect()
    }

    #[test]
    fn comments_and_white_space_are_no_tokens() {
        assert_eq!(
            kinds("a /* x /* y */ z */ : // end\r\n 1"),
            [Kind::Name, Kind::Colon, Kind::Number]
        );
        assert_eq!(kinds("/* open"), [Kind::OpenComment]);
    }

    #[test]
    fn a_text_may_hold_anything_but_its_closing_quote() {
        assert_eq!(kinds(r##""a \" b" r#"c " d"#"##), [Kind::Text, Kind::Text]);
        assert_eq!(kinds("\"a"), [Kind::OpenText]);
    }

    #[test]
    fn numbers_reach_as_far_as_they_look_like_one() {
        assert_eq!(kinds("120..180 -5 .5 30min 2026-11-01"), [Kind::Number; 7]);
        assert_eq!(kinds("£5 \u{A0}"), [Kind::Odd('£'), Kind::Number, Kind::Invisible('\u{A0}')]);
    }
}
