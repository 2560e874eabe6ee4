//! Days from a first to a last one.

use jiff::civil::Date;

/// True if a day lies between a first and a last one, both included; `None` bounds nothing.
pub(super) fn is_within(day: Date, from: Option<Date>, until: Option<Date>) -> bool {
    from.is_none_or(|from| from <= day) && until.is_none_or(|until| day <= until)
}
