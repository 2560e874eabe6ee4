//! A set of numbers of sessions, small enough to be combined in every step of a search.

use crate::catalog::{MAX_SESSIONS, SessionCount};

/// Some of the counts from 1 to [`MAX_SESSIONS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Counts {
    /// By bit: the counts up to 127, then those from 128 on.
    bits: [u128; 2],
}

const _: () = assert!(MAX_SESSIONS < 256, "two words hold every count");

impl Counts {
    /// No count.
    pub(super) const NONE: Self = Self { bits: [0; 2] };

    /// Every count.
    pub(super) const ALL: Self = Self { bits: [u128::MAX; 2] };

    /// Those in both.
    pub(super) fn and(self, other: Self) -> Self {
        let ([a, b], [c, d]) = (self.bits, other.bits);
        Self { bits: [a & c, b & d] }
    }

    /// Those in either.
    pub(super) fn or(self, other: Self) -> Self {
        let ([a, b], [c, d]) = (self.bits, other.bits);
        Self { bits: [a | c, b | d] }
    }

    /// The counts in it, the smallest first.
    pub(super) fn iter(self) -> impl DoubleEndedIterator<Item = SessionCount> {
        let counts = (1..=MAX_SESSIONS).filter_map(SessionCount::new);
        counts.filter(move |count| self.and(Self::NONE.with(*count)) != Self::NONE)
    }

    /// These and one more.
    pub(super) fn with(self, count: SessionCount) -> Self {
        let bit = |from: u16| {
            count.get().checked_sub(from).and_then(|n| 1_u128.checked_shl(n.into())).unwrap_or(0)
        };
        self.or(Self { bits: [bit(0), bit(128)] })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_holds_just_the_counts_that_were_put_in() {
        let multiples = |of: u16| {
            let counts = (1..=MAX_SESSIONS).filter(|n| n % of == 0).filter_map(SessionCount::new);
            counts.fold(Counts::NONE, Counts::with)
        };
        let (thirds, fifths) = (multiples(3), multiples(5));
        let expected: Vec<u16> = (1..=MAX_SESSIONS).filter(|n| n % 3 == 0).collect();
        let counts = |set: Counts| set.iter().map(SessionCount::get).collect::<Vec<_>>();
        assert_eq!(counts(thirds), expected);
        assert_eq!(counts(thirds.and(Counts::ALL)), expected);
        assert_eq!(counts(thirds.and(fifths)), (15..=195).step_by(15).collect::<Vec<_>>());
        assert_eq!(counts(thirds.or(fifths)).len(), 66 + 40 - 13);
        assert!(counts(Counts::NONE).is_empty());
    }
}
