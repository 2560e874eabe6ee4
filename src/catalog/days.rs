//! Days from a first to a last one.

use jiff::civil::Date;

/// Days on which a session is to be, both included; `None` bounds nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct VisitDays {
    /// The first day.
    pub from: Option<Date>,
    /// The last day.
    pub until: Option<Date>,
}

impl VisitDays {
    /// True if a day is among them.
    pub fn has(self, day: Date) -> bool {
        is_within(day, self.from, self.until)
    }
}

/// True if a day lies between a first and a last one, both included; `None` bounds nothing.
pub(super) fn is_within(day: Date, from: Option<Date>, until: Option<Date>) -> bool {
    from.is_none_or(|from| from <= day) && until.is_none_or(|until| day <= until)
}
