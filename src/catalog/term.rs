//! A term of the clinic, which stands under quotes.

use super::days::is_within;
use jiff::civil::Date;

/// Text that a clinic prints under its quotes, and the days of issue of those that it stands under.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// The clinic's own words.
    pub text: String,
    /// The first day; since ever if `None`.
    pub from: Option<Date>,
    /// The last day; without end if `None`.
    pub until: Option<Date>,
}

impl Term {
    /// True if it is in force on a day; the first and the last day are included.
    pub fn is_in_force(&self, day: Date) -> bool {
        is_within(day, self.from, self.until)
    }
}

impl From<String> for Term {
    /// Term of any day.
    fn from(text: String) -> Self {
        Self { text, from: None, until: None }
    }
}
