//! Single values that RON certainly takes as they are read here.

use super::{lexer::Kind, tree::Shape};

/// The most digits before a decimal point that RON certainly takes.
const MOST_DIGITS: usize = 18;

/// Shape of a value of one token, and if RON certainly takes it.
pub(super) fn shape(kind: Kind, written: &str) -> (Shape, bool) {
    match kind {
        Kind::Text if written.starts_with('r') => (Shape::Escaped, false),
        Kind::Text if written.contains('\\') => (Shape::Escaped, has_plain_escapes(written)),
        Kind::Text => (Shape::Text, true),
        Kind::Number => (Shape::Number, plain_number(written) == Some(written.len())),
        // RON reads these two as something else.
        Kind::Name => (Shape::Word, is_plain_word(written) && !matches!(written, "Some" | "None")),
        _ => (Shape::Odd, false),
    }
}

/// True if a word is made of letters that RON certainly takes.
pub(super) fn is_plain_word(word: &str) -> bool {
    !word.starts_with(|c: char| c.is_ascii_digit())
        && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

fn has_plain_escapes(written: &str) -> bool {
    let mut bytes = written.bytes();
    while bytes.any(|byte| byte == b'\\') {
        if !matches!(bytes.next(), Some(b'"' | b'\\' | b'\'' | b'n' | b'r' | b't' | b'0')) {
            return false;
        }
    }
    true
}

/// True for `..180` and `..`, which RON takes, too.
pub(super) fn is_range_without_start(written: &str) -> bool {
    let end = written.strip_prefix("..").map(|end| end.strip_prefix('=').unwrap_or(end));
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '+' | '-');
    end.is_some_and(|end| end.chars().all(is_part))
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
