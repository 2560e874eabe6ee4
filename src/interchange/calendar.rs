//! Days of the sessions of an estimate, to another program.

use super::minutes::minutes_most;
use crate::{
    catalog::Minutes,
    estimate::{Appointment, Calendar, Course, CourseEnd},
    wording::{self, Phrasebook},
};
use jiff::civil::Date;
use serde::Serialize;

/// Keys that `--start` adds to an estimate.
#[derive(Serialize)]
pub(super) struct CalendarJson<'a> {
    calendar: Vec<AppointmentJson>,
    downtime: Option<&'a str>,
    course_ends: Vec<CourseEndJson<'a>>,
    quote_valid_until: String,
    calendar_warnings: Vec<String>,
}

/// One session; its days are `null` if no interval is advised.
#[derive(Serialize)]
struct AppointmentJson {
    session: u16,
    earliest: Option<String>,
    latest: Option<String>,
    /// Minutes that it takes, or takes at least.
    minutes: Option<u32>,
    /// Minutes that it takes at most, if that is more.
    #[serde(skip_serializing_if = "Option::is_none")]
    minutes_most: Option<u32>,
    if_needed: bool,
}

#[derive(Serialize)]
struct CourseEndJson<'a> {
    #[serde(flatten)]
    of: CourseJson<'a>,
    sessions: u16,
    last_day: String,
    if_bought: bool,
}

/// Id of the offer or package that it is a course of: one key or the other.
#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum CourseJson<'a> {
    Offer(&'a str),
    Package(&'a str),
}

impl<'a> CalendarJson<'a> {
    pub(super) fn new(calendar: &'a Calendar, book: Phrasebook<'a>) -> Self {
        let warning = |warning| wording::calendar_warning(warning, book);
        let course_end = |end: &CourseEnd| {
            let of = match end.of {
                Course::Offer(index) => CourseJson::Offer(book.list[index].id()),
                Course::Package(index) => CourseJson::Package(&book.list[index].id),
            };
            let (sessions, last_day) = (end.sessions.get(), end.last_day.to_string());
            CourseEndJson { of, sessions, last_day, if_bought: end.is_if_bought }
        };
        Self {
            calendar: calendar.appointments.iter().map(AppointmentJson::from).collect(),
            downtime: calendar.downtime.as_deref(),
            course_ends: calendar.course_ends.iter().map(course_end).collect(),
            quote_valid_until: calendar.quote_valid_until.to_string(),
            calendar_warnings: calendar.warnings.iter().map(warning).collect(),
        }
    }
}

impl From<&Appointment> for AppointmentJson {
    fn from(session: &Appointment) -> Self {
        let day = |end: fn((Date, Date)) -> Date| session.days.map(|days| end(days).to_string());
        Self {
            session: session.number,
            earliest: day(|(earliest, _)| earliest),
            latest: day(|(_, latest)| latest),
            minutes: session.minutes.map(Minutes::fewest),
            minutes_most: session.minutes.and_then(minutes_most),
            if_needed: session.is_if_needed,
        }
    }
}
