//! The calendar of an estimate in words.

use super::phrasebook::Phrasebook;
use crate::{
    catalog::Minutes,
    estimate::{Appointment, Calendar, CalendarWarning, Course, CourseEnd},
    locale::Locale,
};

/// Every session, then the courses that end, then what does not go together; a sentence without a
/// full stop each.
pub fn calendar(calendar: &Calendar, book: Phrasebook<'_>) -> Vec<String> {
    let sessions = calendar.appointments.iter().map(|session| appointment(session, book.locale));
    let ends = calendar.course_ends.iter().map(|&end| {
        let course = ("course", course(end, book).into());
        let date = ("date", book.locale.date(end.last_day).into());
        book.text_with("calendar-course-end", &[course, date])
    });
    let warnings = calendar.warnings.iter().map(|warning| calendar_warning(warning, book));
    sessions.chain(ends).chain(warnings).collect()
}

/// Sentence about what does not go together with the days, without a full stop.
pub fn calendar_warning(warning: &CalendarWarning, book: Phrasebook<'_>) -> String {
    let locale = book.locale;
    let of_course = |key: &str, end: CourseEnd, last| {
        let arguments = [
            ("course", course(end, book).into()),
            ("date", locale.date(end.last_day).into()),
            ("last", locale.date(last).into()),
        ];
        book.text_with(key, &arguments)
    };
    match *warning {
        CalendarWarning::StartOutsideQuote { from, until } => {
            let days = [("from", locale.date(from).into()), ("until", locale.date(until).into())];
            book.text_with("calendar-start-outside-quote", &days)
        }
        CalendarWarning::FeeDueAgain { fee, from } => {
            let fee = book.list[fee].label.as_str();
            let arguments = [("fee", fee.into()), ("date", locale.date(from).into())];
            book.text_with("calendar-fee-due-again", &arguments)
        }
        CalendarWarning::CourseMayEndBefore { course, latest } => {
            of_course("calendar-course-may-end-before", course, latest)
        }
        CalendarWarning::CourseEndsBefore { course, earliest } => {
            of_course("calendar-course-ends-before", course, earliest)
        }
    }
}

fn appointment(session: &Appointment, locale: &Locale) -> String {
    let days = match session.days {
        Some((earliest, latest)) if earliest == latest => locale.date(earliest),
        Some((earliest, latest)) => {
            let days = [("from", locale.date(earliest).into()), ("to", locale.date(latest).into())];
            locale.text_with("calendar-days-between", &days)
        }
        None => locale.text("calendar-days-open"),
    };
    let length = session.minutes.and_then(|length| minutes(length, locale));
    let what = [days].into_iter().chain(length).collect::<Vec<_>>().join(", ");
    let arguments = [("number", session.number.into()), ("what", what.into())];
    if session.is_if_needed {
        locale.text_with("calendar-session-if-needed", &arguments)
    } else {
        locale.text_with("calendar-session", &arguments)
    }
}

/// Length of a visit: "about 60 minutes"; `None` if it is too long to be true.
pub fn minutes(length: Minutes, locale: &Locale) -> Option<String> {
    let (low, high) = (u16::try_from(length.fewest()).ok()?, u16::try_from(length.most()).ok()?);
    Some(if low == high {
        locale.text_with("calendar-minutes", &[("count", low.into())])
    } else {
        let arguments = [("low", low.into()), ("high", high.into())];
        locale.text_with("calendar-minutes-between", &arguments)
    })
}

fn course(end: CourseEnd, book: Phrasebook<'_>) -> String {
    match end.of {
        Course::Offer(index) => {
            let offer = book.list.offer_label(&book.list[index]);
            let arguments = [("count", end.sessions.get().into()), ("offer", offer.into())];
            if end.is_if_bought {
                book.text_with("calendar-course-if-bought", &arguments)
            } else {
                book.text_with("calendar-course", &arguments)
            }
        }
        Course::Package(index) => {
            let package = book.list[index].label.as_str();
            book.text_with("calendar-package", &[("package", package.into())])
        }
    }
}
