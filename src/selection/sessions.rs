//! Number of sessions picked: one, or a range.

use super::ends;
use crate::catalog::{MAX_SESSIONS, SessionCount};
use std::{fmt, str::FromStr};

/// A number of sessions, or a range of them that is still open. Both ends are included.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct SessionRange {
    low: SessionCount,
    high: SessionCount,
}

/// Reason why a text or two numbers are not a number or range of sessions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SessionRangeError {
    /// Not `N` or `A..B`.
    #[error("expected a number of sessions such as 3, or a range such as 3..6")]
    NotANumber,
    /// Zero, or above [`MAX_SESSIONS`].
    #[error("expected 1 to {MAX_SESSIONS} sessions")]
    OutOfBounds,
    /// The first number is larger than the second.
    #[error("expected the smaller number of sessions first")]
    Crossed,
}

impl SessionRange {
    /// Every number of sessions that a plan may have.
    pub(crate) const ALL: Self = match SessionCount::new(MAX_SESSIONS) {
        Some(high) => Self { low: SessionCount::MIN, high },
        None => Self { low: SessionCount::MIN, high: SessionCount::MIN },
    };

    /// From `low` to `high` sessions.
    pub fn new(low: u16, high: u16) -> Result<Self, SessionRangeError> {
        let within = |n: u16| SessionCount::new(n).filter(|n| n.get() <= MAX_SESSIONS);
        let low = within(low).ok_or(SessionRangeError::OutOfBounds)?;
        let high = within(high).ok_or(SessionRangeError::OutOfBounds)?;
        if low <= high { Ok(Self { low, high }) } else { Err(SessionRangeError::Crossed) }
    }

    /// Exactly `count` sessions.
    pub fn exactly(count: u16) -> Result<Self, SessionRangeError> {
        Self::new(count, count)
    }

    /// The fewest.
    pub fn low(self) -> SessionCount {
        self.low
    }

    /// The most.
    pub fn high(self) -> SessionCount {
        self.high
    }

    /// True if it is decided.
    pub fn is_exact(self) -> bool {
        self.low == self.high
    }

    /// Every count, the fewest first.
    pub fn counts(self) -> impl Iterator<Item = SessionCount> {
        (self.low.get()..=self.high.get()).filter_map(SessionCount::new)
    }
}

impl From<SessionCount> for SessionRange {
    /// Exactly so many; a count above [`MAX_SESSIONS`] becomes that.
    fn from(count: SessionCount) -> Self {
        let count = SessionCount::new(MAX_SESSIONS).map_or(count, |most| count.min(most));
        Self { low: count, high: count }
    }
}

impl FromStr for SessionRange {
    type Err = SessionRangeError;

    /// Reads `3` or `3..6`. A number of any length is one that is out of bounds.
    fn from_str(text: &str) -> Result<Self, SessionRangeError> {
        let [low, high] = ends::read(text).ok_or(SessionRangeError::NotANumber)?;
        let (low, high) = low.zip(high).ok_or(SessionRangeError::OutOfBounds)?;
        Self::new(low, high)
    }
}

impl fmt::Display for SessionRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        ends::write(f, self.low.get(), self.high.get())
    }
}

impl fmt::Debug for SessionRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_of_sessions_includes_both_ends() {
        let range: SessionRange = "3..6".parse().unwrap();
        assert_eq!(range.counts().map(SessionCount::get).collect::<Vec<_>>(), [3, 4, 5, 6]);
        assert_eq!(range.to_string(), "3..6");
        assert_eq!(" 3 .. 6 ".parse::<SessionRange>(), Ok(range));
        assert_eq!("4".parse::<SessionRange>().unwrap().to_string(), "4");
    }

    #[test]
    fn what_is_no_range_of_sessions_is_refused() {
        for (text, error) in [
            ("", SessionRangeError::NotANumber),
            ("3..", SessionRangeError::NotANumber),
            ("-1", SessionRangeError::NotANumber),
            ("..", SessionRangeError::NotANumber),
            ("..70000", SessionRangeError::NotANumber),
            ("70000x", SessionRangeError::NotANumber),
            ("3..6..70000", SessionRangeError::NotANumber),
            ("٣", SessionRangeError::NotANumber),
            ("65536", SessionRangeError::OutOfBounds),
            ("9999999999999999999999999", SessionRangeError::OutOfBounds),
            ("3..70000", SessionRangeError::OutOfBounds),
            ("70000..3", SessionRangeError::OutOfBounds),
            ("0", SessionRangeError::OutOfBounds),
            ("201", SessionRangeError::OutOfBounds),
            ("6..3", SessionRangeError::Crossed),
        ] {
            assert_eq!(text.parse::<SessionRange>(), Err(error), "{text}");
        }
    }
}
