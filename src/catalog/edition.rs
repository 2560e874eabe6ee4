//! One of several lists in a file: a location's prices, or those from a day on.

use super::days::is_within;
use jiff::civil::Date;

/// Edition of a list among those of its file, and the days on which it is in force.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Edition {
    /// The owner's short name, unique among the lists of the file.
    pub id: String,
    /// The name that a patient reads: "California".
    pub label: String,
    /// The first day that it is in force; since ever if `None`.
    pub from: Option<Date>,
    /// The last day; without end if `None`.
    pub until: Option<Date>,
}

impl Edition {
    /// True if it is in force on a day; the first and the last day are included.
    pub fn is_in_force(&self, day: Date) -> bool {
        is_within(day, self.from, self.until)
    }

    /// True if its last day is before a day.
    pub fn is_over(&self, day: Date) -> bool {
        self.until.is_some_and(|until| until < day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_first_and_the_last_day_are_included() {
        let (from, until) = (Some(date(2026, 12, 1)), Some(date(2027, 5, 31)));
        let edition = Edition { from, until, ..Edition::default() };
        let days = [date(2026, 11, 30), date(2026, 12, 1), date(2027, 5, 31), date(2027, 6, 1)];
        assert_eq!(days.map(|day| edition.is_in_force(day)), [false, true, true, false]);
        assert_eq!(days.map(|day| edition.is_over(day)), [false, false, false, true]);
        let always = Edition::default();
        assert!(always.is_in_force(date(2026, 11, 30)) && !always.is_over(date(2026, 11, 30)));
    }
}
