//! For whom and when something is given, in words.

use super::phrasebook::Phrasebook;
use crate::catalog::{Client, Condition, SessionCount, SpecialPrice, VisitDays};
use jiff::civil::{Date, Weekday};

/// A condition: "for members of “Club”, with the code “SPRING”, until 31 May 2026"; empty if there
/// is none.
pub fn condition(condition: &Condition, book: Phrasebook<'_>) -> String {
    let member = condition.member.map(|member| {
        let label = ("membership", book.list[member].label.as_str().into());
        book.text_with("condition-member", &[label])
    });
    let client = condition.client.map(|client| match client {
        Client::New => book.text("condition-new-clients"),
        Client::Returning => book.text("condition-returning-clients"),
    });
    let code = condition.code.as_ref();
    let code = code.map(|code| book.text_with("condition-code", &[("code", code.as_str().into())]));
    let days = period(condition.from, condition.until, book);
    let visits = condition.visits.map(|days| {
        let period = ("period", visit_days(days, book).into());
        book.text_with("condition-visits", &[period])
    });
    let weekdays: Vec<String> =
        condition.weekdays.iter().map(|&day| book.text(weekday_key(day))).collect();
    let weekdays = (!weekdays.is_empty()).then(|| {
        let arguments = [("days", book.locale.either(&weekdays).into())];
        book.text_with("condition-weekdays", &arguments)
    });
    let all = [member, client, code, days, weekdays, visits];
    all.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// Days on which sessions are: "from 1 September 2026 to 30 September 2026".
pub fn visit_days(days: VisitDays, book: Phrasebook<'_>) -> String {
    period(days.from, days.until, book).unwrap_or_default()
}

fn period(from: Option<Date>, until: Option<Date>, book: Phrasebook<'_>) -> Option<String> {
    let from = from.map(|day| ("from", book.locale.date(day).into()));
    let until = until.map(|day| ("until", book.locale.date(day).into()));
    match (from, until) {
        (Some(from), Some(until)) => Some(book.text_with("condition-between", &[from, until])),
        (Some(from), None) => Some(book.text_with("condition-from", &[from])),
        (None, Some(until)) => Some(book.text_with("condition-until", &[until])),
        (None, None) => None,
    }
}

/// Condition of a special price, the course that it needs among it: "for members of “Club”, after a
/// course of 6 sessions".
pub fn special_condition(special: &SpecialPrice, book: Phrasebook<'_>) -> String {
    let after_course = special.after_course.map(|needed| after_course(needed, book));
    let condition = Some(condition(&special.condition, book)).filter(|text| !text.is_empty());
    condition.into_iter().chain(after_course).collect::<Vec<_>>().join(", ")
}

/// Course before a price is had: "after a course of 6 sessions", "after a first session".
pub(super) fn after_course(needed: SessionCount, book: Phrasebook<'_>) -> String {
    if needed == SessionCount::MIN {
        return book.text("condition-after-session");
    }
    book.text_with("condition-after-course", &[("sessions", needed.get().into())])
}

fn weekday_key(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "weekday-monday",
        Weekday::Tuesday => "weekday-tuesday",
        Weekday::Wednesday => "weekday-wednesday",
        Weekday::Thursday => "weekday-thursday",
        Weekday::Friday => "weekday-friday",
        Weekday::Saturday => "weekday-saturday",
        Weekday::Sunday => "weekday-sunday",
    }
}
