//! Days on which the sessions of an estimate may be, their lengths, and what ends before them.

use super::{Estimate, LineEnd, LineItem, LineKind, PlannedContent, chair_time::chair_time};
use crate::{
    catalog::{
        FeeIndex, Minutes, Offer, OfferIndex, PackageIndex, PriceList, SessionCount, TechniqueIndex,
    },
    selection::{Selection, SessionRange},
};
use jiff::{ToSpan as _, civil::Date};

/// The sessions of an estimate from a day on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    /// One for each session up to the most that may be needed.
    pub appointments: Vec<Appointment>,
    /// The courses and packages that end, in the order of the lines; of either end of the total.
    pub course_ends: Vec<CourseEnd>,
    /// Length of the redness after each, in the clinic's words.
    pub downtime: Option<String>,
    /// The last day on which the quote is valid.
    pub quote_valid_until: Date,
    /// Days and validities that do not go together.
    pub warnings: Vec<CalendarWarning>,
}

/// One session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Appointment {
    /// Number of the session, counted from 1.
    pub number: u16,
    /// The earliest and the latest day; `None` after the first if no interval is advised.
    pub days: Option<(Date, Date)>,
    /// Length with the add-ons; `None` if the list does not say.
    pub minutes: Option<Minutes>,
    /// True if it is beyond the fewest sessions that are planned.
    pub is_if_needed: bool,
}

/// The last day of a course or a package.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CourseEnd {
    /// The course or package that ends.
    pub of: Course,
    /// Its sessions.
    pub sessions: SessionCount,
    /// The last day, counted from the earliest day of its own first session.
    pub last_day: Date,
    /// True if it is bought at one end of the total only.
    pub is_if_bought: bool,
}

/// Several sessions that were bought together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Course {
    /// A course of an offer.
    Offer(OfferIndex),
    /// A package.
    Package(PackageIndex),
}

/// Something that does not go together with the days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CalendarWarning {
    /// The first session is not within the days on which the quote is valid.
    StartOutsideQuote {
        /// The day of the quote.
        from: Date,
        /// The last day on which it is valid.
        until: Date,
    },
    /// A yearly fee of the plan is due again on a day before the last session.
    FeeDueAgain {
        /// The fee.
        fee: FeeIndex,
        /// The day, a year after the first session.
        from: Date,
    },
    /// The last session of a course may be after its end.
    CourseMayEndBefore {
        /// The course.
        course: CourseEnd,
        /// The latest day of its last session.
        latest: Date,
    },
    /// The last session of a course is after its end, however soon the sessions follow each other.
    CourseEndsBefore {
        /// The course.
        course: CourseEnd,
        /// The earliest day of its last session.
        earliest: Date,
    },
}

impl CalendarWarning {
    /// Warning of a course that is bought at one end of the total only.
    fn if_bought(self) -> Self {
        let bought = |course: CourseEnd| CourseEnd { is_if_bought: true, ..course };
        match self {
            Self::CourseMayEndBefore { course, latest } => {
                Self::CourseMayEndBefore { course: bought(course), latest }
            }
            Self::CourseEndsBefore { course, earliest } => {
                Self::CourseEndsBefore { course: bought(course), earliest }
            }
            Self::StartOutsideQuote { .. } | Self::FeeDueAgain { .. } => self,
        }
    }
}

/// The calendar of an estimate whose first session is on `start`, and which is quoted on a day.
///
/// The interval is the one advised for the concerns and the technique. Packages alone have a
/// session for each in them, one package after another, at the interval of their first treatment;
/// beside a treatment they begin with it. Where a technique is still to be chosen, it is the widest
/// of theirs. Add-ons alone and fees are visits where the list says how long they take. `None` if
/// there is none, or if a day would lie after the year 9999.
pub fn calendar(
    list: &PriceList,
    selection: &Selection,
    estimate: &Estimate,
    start: Date,
    quoted_on: Date,
) -> Option<Calendar> {
    let chair_time = chair_time(list, selection, estimate);
    let alone = || chair_time.visits_at_most().map(SessionRange::from);
    let sessions = estimate.planned_sessions().or_else(alone)?;
    let techniques = techniques(list, estimate);
    let weeks = list.widest_weeks(&selection.concerns, &techniques);
    let pace = Pace { start, weeks };
    let appointment = |number: u16| {
        Some(Appointment {
            number,
            days: pace.days(number).ok()?,
            minutes: chair_time.of_visit(number),
            is_if_needed: number > sessions.low().get(),
        })
    };
    let appointments: Vec<Appointment> =
        (1..=sessions.high().get()).map(appointment).collect::<Option<_>>()?;
    let mut warnings = Vec::new();
    let until = valid_until(list, quoted_on);
    if start < quoted_on || until < start {
        warnings.push(CalendarWarning::StartOutsideQuote { from: quoted_on, until });
    }
    let latest = appointments.last().and_then(|last: &Appointment| last.days).map(|days| days.1);
    warnings.extend(fees_due_again(list, estimate, start, latest));
    let mut course_ends = Vec::new();
    for (course, warning) in all_courses(list, estimate, pace)? {
        push_new(&mut course_ends, course);
        if let Some(warning) = warning {
            push_new(&mut warnings, warning);
        }
    }
    let downtime = downtime(list, &techniques);
    Some(Calendar { appointments, course_ends, downtime, quote_valid_until: until, warnings })
}

/// The yearly fees that a plan reaches a second time, at its latest.
fn fees_due_again(
    list: &PriceList,
    estimate: &Estimate,
    start: Date,
    latest: Option<Date>,
) -> Vec<CalendarWarning> {
    let Ok(from) = start.checked_add(1.year()) else { return Vec::new() };
    if latest.is_none_or(|latest| latest < from) {
        return Vec::new();
    }
    let yearly = estimate.lines.iter().filter_map(|line| match line.kind {
        LineKind::Fee(fee) if list[fee].is_yearly => Some(fee),
        _ => None,
    });
    yearly.map(|fee| CalendarWarning::FeeDueAgain { fee, from }).collect()
}

/// The last day on which a quote of a day is valid.
pub fn valid_until(list: &PriceList, quoted_on: Date) -> Date {
    let days = i64::from(list.quote_valid_days());
    quoted_on.checked_add(days.days()).unwrap_or(Date::MAX)
}

/// A day would lie after the year 9999.
#[derive(Clone, Copy, Debug)]
struct OutsideCalendar;

/// Interval at which the sessions follow each other.
#[derive(Clone, Copy, Debug)]
struct Pace {
    start: Date,
    /// The fewest and the most weeks between two sessions.
    weeks: Option<(u8, u8)>,
}

impl Pace {
    /// The earliest and the latest day of a session, if that is known.
    fn days(self, number: u16) -> Result<Option<(Date, Date)>, OutsideCalendar> {
        let intervals = i64::from(number.saturating_sub(1));
        if intervals == 0 {
            return Ok(Some((self.start, self.start)));
        }
        let Some((fewest, most)) = self.weeks else { return Ok(None) };
        let after = |weeks: u8| {
            let weeks = intervals.checked_mul(i64::from(weeks)).ok_or(OutsideCalendar)?;
            self.start.checked_add(weeks.weeks()).map_err(|_too_late| OutsideCalendar)
        };
        Ok(Some((after(fewest)?, after(most)?)))
    }
}

/// Technique of the first treatment, or those of which one is still to be chosen for it.
fn techniques(list: &PriceList, estimate: &Estimate) -> Vec<TechniqueIndex> {
    let treatment = estimate.lines.iter().find_map(|line| treatment(list, line));
    let treated = treatment.map(|(_, offer)| vec![offer.technique()]);
    let in_package = || contents(estimate).next().map(|content| content.techniques.clone());
    treated.or_else(in_package).unwrap_or_default()
}

/// Length of the redness, if it is the same whichever technique is chosen.
fn downtime(list: &PriceList, techniques: &[TechniqueIndex]) -> Option<String> {
    let mut said = techniques.iter().map(|&index| &list[index].downtime);
    let first = said.next()?;
    if said.all(|other| other == first) { first.clone() } else { None }
}

/// Contents of the packages, one after another.
fn contents(estimate: &Estimate) -> impl Iterator<Item = &PlannedContent> {
    estimate.packages.iter().flat_map(|package| &package.contents)
}

fn treatment<'l>(list: &'l PriceList, line: &LineItem) -> Option<(OfferIndex, &'l Offer)> {
    match line.kind {
        LineKind::Treatment(index) => Some((index, &list[index])),
        _ => None,
    }
}

type CourseFound = (CourseEnd, Option<CalendarWarning>);

/// The courses and packages of an estimate that end, those of either end of its total. `None` if a
/// day lies outside the calendar.
fn all_courses(list: &PriceList, estimate: &Estimate, pace: Pace) -> Option<Vec<CourseFound>> {
    let (mut at_low, mut at_high) = (Vec::new(), Vec::new());
    let mut found = Vec::new();
    for line in &estimate.lines {
        let (low, high) =
            (courses(list, line, &line.low, pace)?, courses(list, line, &line.high, pace)?);
        at_low.extend(low.iter().map(|(course, _)| *course));
        at_high.extend(high.iter().map(|(course, _)| *course));
        found.extend(low.into_iter().chain(high));
    }
    for (course, warning) in &mut found {
        if !(at_low.contains(course) && at_high.contains(course)) {
            course.is_if_bought = true;
            *warning = warning.map(CalendarWarning::if_bought);
        }
    }
    let mut taken = 0_u16;
    for planned in &estimate.packages {
        let Some(sessions) = planned.sessions() else { continue };
        let first = taken.checked_add(1)?;
        let end = taken.checked_add(sessions.get())?;
        if estimate.sessions.is_none() {
            taken = end;
        }
        let months = list[planned.package].valid_months;
        let of = Course::Package(planned.package);
        found.extend(ending(of, sessions, (first, end), months, pace).ok()?);
    }
    Some(found)
}

/// The courses of a line that end. They are taken one after another, the longest first, and the
/// single sessions last. `None` if a day lies outside the calendar.
fn courses(
    list: &PriceList,
    line: &LineItem,
    end: &LineEnd,
    pace: Pace,
) -> Option<Vec<CourseFound>> {
    let Some((index, offer)) = treatment(list, line) else { return Some(Vec::new()) };
    let mut found = Vec::new();
    let mut taken = 0_u16;
    for purchase in &end.purchases {
        let rung = offer.ladder().rungs().iter().find(|rung| rung.sessions() == purchase.sessions);
        let is_course = !purchase.by_tier && purchase.sessions > SessionCount::MIN;
        let months = rung.filter(|_| is_course).and_then(|rung| rung.valid_months);
        for _ in 0..purchase.times {
            let first = taken.checked_add(1)?;
            taken = taken.checked_add(purchase.sessions.get())?;
            let (of, sessions) = (Course::Offer(index), purchase.sessions);
            found.extend(ending(of, sessions, (first, taken), months, pace).ok()?);
        }
    }
    Some(found)
}

/// End of a course whose first and last session are these of the plan; nothing if it has no end or
/// its days are not known.
fn ending(
    of: Course,
    sessions: SessionCount,
    (first, last): (u16, u16),
    months: Option<u16>,
    pace: Pace,
) -> Result<Option<CourseFound>, OutsideCalendar> {
    let (first, last) = (pace.days(first)?, pace.days(last)?);
    let Some((months, (first, last))) = months.zip(first.zip(last)) else { return Ok(None) };
    let ends = |day: Date| {
        day.checked_add(i64::from(months).months()).map_err(|_too_late| OutsideCalendar)
    };
    let (early_end, late_end) = (ends(first.0)?, ends(first.1)?);
    let course = CourseEnd { of, sessions, last_day: early_end, is_if_bought: false };
    let warning = if early_end < last.0 {
        Some(CalendarWarning::CourseEndsBefore { course, earliest: last.0 })
    } else if late_end < last.1 {
        Some(CalendarWarning::CourseMayEndBefore { course, latest: last.1 })
    } else {
        None
    };
    Ok(Some((course, warning)))
}

fn push_new<T: PartialEq>(all: &mut Vec<T>, one: T) {
    if !all.contains(&one) {
        all.push(one);
    }
}
