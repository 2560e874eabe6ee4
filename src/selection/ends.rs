//! Two ends of a range of whole numbers, as they are written: `3`, or `3..6` with both included.

use std::fmt;

/// The ends that a text names, each `None` if it is larger than any; `None` if it is neither a
/// number nor a range. So a number of any length is one, and what is none at all is told first.
pub(super) fn read(text: &str) -> Option<[Option<u16>; 2]> {
    let (low, high) = text.split_once("..").unwrap_or((text, text));
    let ends = [low.trim(), high.trim()];
    ends.iter().all(|end| is_number(end)).then(|| ends.map(|end| end.parse().ok()))
}

/// Writes two ends, which may be the same.
pub(super) fn write(f: &mut fmt::Formatter<'_>, low: u16, high: u16) -> fmt::Result {
    if low == high { write!(f, "{low}") } else { write!(f, "{low}..{high}") }
}

/// True if a text is nothing but digits.
pub(super) fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
