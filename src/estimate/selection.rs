//! What was picked in a consultation.

use crate::{
    catalog::{Client, MAX_SESSIONS, SessionCount},
    money::{Money, Percent},
};
use jiff::civil::Date;
use std::{fmt, str::FromStr};

/// What was picked, by the ids of the price list.
///
/// Ids, not indexes, so that a selection outlives a reload of the list. The form edits it in
/// place; [`super::estimate`] says what does not fit.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Selection {
    /// Why the patient comes, for one reason or several; they decide which sessions are advised.
    pub concerns: Vec<String>,
    /// The technique; may be left out where the list has only one.
    pub technique: Option<String>,
    /// The areas, in any order; may be left out where the list has only one. An id may be followed
    /// by a colon and the id of a size class, `abdomen:large`; without one, a size that matters is
    /// undecided.
    pub areas: Vec<String>,
    /// How many sessions; one where left out.
    pub sessions: Option<SessionRange>,
    /// The extras.
    pub add_ons: Vec<ChosenAddOn>,
    /// The packages. What they leave open, the technique and the areas fill; where these fill a
    /// package and no number of sessions is given, no treatment is bought beside it.
    pub packages: Vec<String>,
    /// The fees that are chosen beside those that the list always charges.
    pub fees: Vec<String>,
    /// Whether the patient has been here before.
    pub client: Client,
    /// The membership that the patient has.
    pub member: Option<String>,
    /// A code that the patient brings.
    pub code: Option<String>,
    /// The day of the quote, which decides on dated prices; without it none of them applies.
    pub on: Option<Date>,
    /// The day of the first session.
    pub start: Option<Date>,
    /// What the staff takes off by hand.
    pub manual_discount: Option<ManualDiscount>,
}

/// A chosen area taken apart: its id, and the id of its size where that is decided.
pub fn split_area(entry: &str) -> (&str, Option<&str>) {
    entry.split_once(':').map_or((entry, None), |(area, size)| (area, Some(size)))
}

/// A discount that the staff gives by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ManualDiscount {
    /// How much.
    pub off: ManualOff,
    /// Why, for the quote; may be empty.
    pub reason: String,
}

impl ManualDiscount {
    /// The reason, where one is given.
    pub(super) fn reason(&self) -> Option<String> {
        let reason = self.reason.trim();
        (!reason.is_empty()).then(|| reason.to_owned())
    }
}

/// How much is taken off by hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ManualOff {
    /// So much of treatments and add-ons.
    Percent(Percent),
    /// So much of the whole plan.
    Amount(Money),
}

/// An extra that was picked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChosenAddOn {
    /// Its id in the price list.
    pub id: String,
    /// At how many sessions; all of the plan's where `None`.
    pub sessions: Option<SessionCount>,
}

/// Why a text is not a chosen add-on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ChosenAddOnError {
    /// There is no id.
    #[error("expected the id of an add-on, such as led or led@3")]
    NoId,
    /// After the `@` stands no number.
    #[error("expected a number of sessions after the @, such as led@3")]
    NotANumber,
    /// Zero, or more than a plan may have.
    #[error(transparent)]
    Sessions(#[from] SessionRangeError),
}

impl FromStr for ChosenAddOn {
    type Err = ChosenAddOnError;

    /// Reads `led` or `led@3`.
    fn from_str(text: &str) -> Result<Self, ChosenAddOnError> {
        let (id, sessions) = match text.rsplit_once('@') {
            None => (text, None),
            Some((id, count)) => {
                let count = count.parse().map_err(|_not_a_number| ChosenAddOnError::NotANumber)?;
                (id, Some(SessionRange::exactly(count)?.low()))
            }
        };
        if id.trim().is_empty() {
            return Err(ChosenAddOnError::NoId);
        }
        Ok(Self { id: id.to_owned(), sessions })
    }
}

impl fmt::Display for ChosenAddOn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.sessions {
            None => f.write_str(&self.id),
            Some(sessions) => write!(f, "{}@{sessions}", self.id),
        }
    }
}

/// A number of sessions, or a range of them that is still open. Both ends are included.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct SessionRange {
    low: SessionCount,
    high: SessionCount,
}

/// Why a text or two numbers are not a number or range of sessions.
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
    pub(super) const ALL: Self = match SessionCount::new(MAX_SESSIONS) {
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

    /// Whether it is decided.
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

    /// Reads `3` or `3..6`.
    fn from_str(text: &str) -> Result<Self, SessionRangeError> {
        let number = |text: &str| {
            text.trim().parse::<u16>().map_err(|_not_a_number| SessionRangeError::NotANumber)
        };
        match text.split_once("..") {
            None => Self::exactly(number(text)?),
            Some((low, high)) => Self::new(number(low)?, number(high)?),
        }
    }
}

impl fmt::Display for SessionRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_exact() {
            write!(f, "{}", self.low)
        } else {
            write!(f, "{}..{}", self.low, self.high)
        }
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
        assert_eq!("4".parse::<SessionRange>().unwrap().to_string(), "4");
    }

    #[test]
    fn a_chosen_add_on_is_an_id_with_or_without_a_number_of_sessions() {
        for text in ["led", "led@3"] {
            assert_eq!(text.parse::<ChosenAddOn>().unwrap().to_string(), text);
        }
        for (text, error) in [
            ("", ChosenAddOnError::NoId),
            ("@3", ChosenAddOnError::NoId),
            ("led@", ChosenAddOnError::NotANumber),
            ("led@0", ChosenAddOnError::Sessions(SessionRangeError::OutOfBounds)),
        ] {
            assert_eq!(text.parse::<ChosenAddOn>(), Err(error), "{text}");
        }
    }

    #[test]
    fn what_is_no_range_of_sessions_is_refused() {
        for (text, error) in [
            ("", SessionRangeError::NotANumber),
            ("3..", SessionRangeError::NotANumber),
            ("-1", SessionRangeError::NotANumber),
            ("0", SessionRangeError::OutOfBounds),
            ("201", SessionRangeError::OutOfBounds),
            ("6..3", SessionRangeError::Crossed),
        ] {
            assert_eq!(text.parse::<SessionRange>(), Err(error), "{text}");
        }
    }
}
