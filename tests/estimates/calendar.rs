//! When the sessions are: intervals, month ends, ends of courses, long ranges.

use jiff::{civil::Date, civil::date};
use needlepoint::{
    catalog::{Minutes, PriceList},
    estimate::{Calendar, CalendarWarning, calendar, estimate},
    price_file::read,
    selection::{ChosenAddOn, Selection, SessionRange},
};

const LIST: &str = r#"(
    schema: 1, clinic: (name: "Test clinic"), language: "en-GB", currency: "GBP",
    quote_valid_days: 14,
    techniques: [
        (id: "standard", label: "Standard", minutes: 60, downtime: "1–3 days", sessions: 3, every_weeks: (from: 4, to: 6)),
        (id: "rf", label: "RF"),
    ],
    areas: [(id: "face", label: "Face"), (id: "neck", label: "Neck")],
    concerns: [(id: "scars", label: "Scars", sessions: 6, every_weeks: 8)],
    offers: [
        (technique: "standard", areas: ["face"], single: 190, courses: {3: (price: 495, valid_months: 3), 6: (price: 900, valid_months: 12)}),
        (technique: "standard", areas: ["neck"], beside: ["face"], single: 50),
        (technique: "rf", areas: ["face"], single: 380),
    ],
    add_ons: [
        (id: "led", label: "LED", single: 40, per: session, minutes: 30),
        (id: "scan", label: "Scan", single: 20, per: plan, minutes: 15),
    ],
)"#;

const QUOTED: Date = date(2026, 11, 21);

fn list() -> PriceList {
    read("test.ron", LIST).unwrap().list
}

fn standard(sessions: &str) -> Selection {
    Selection {
        technique: Some("standard".to_owned()),
        areas: vec!["face".into()],
        sessions: Some(sessions.parse::<SessionRange>().unwrap()),
        ..Selection::default()
    }
}

fn of(selection: &Selection, start: Date) -> Option<Calendar> {
    let list = list();
    let estimate = estimate(&list, selection).unwrap();
    calendar(&list, selection, &estimate, start, QUOTED)
}

fn days(calendar: &Calendar) -> Vec<String> {
    let written = |days: Option<(Date, Date)>| {
        days.map_or_else(|| "open".to_owned(), |(earliest, latest)| format!("{earliest}..{latest}"))
    };
    calendar.appointments.iter().map(|session| written(session.days)).collect()
}

#[test]
fn each_session_has_an_earliest_and_a_latest_day_and_those_beyond_the_fewest_are_if_needed() {
    let calendar = of(&standard("2..4"), date(2026, 12, 1)).unwrap();
    assert_eq!(
        days(&calendar),
        [
            "2026-12-01..2026-12-01",
            "2026-12-29..2027-01-12",
            "2027-01-26..2027-02-23",
            "2027-02-23..2027-04-06"
        ]
    );
    let if_needed: Vec<bool> = calendar.appointments.iter().map(|a| a.is_if_needed).collect();
    assert_eq!(if_needed, [false, false, true, true]);
    assert_eq!(calendar.downtime.as_deref(), Some("1–3 days"));
    assert_eq!(calendar.quote_valid_until, date(2026, 12, 5));
}

#[test]
fn what_a_concern_advises_comes_before_the_technique_and_without_advice_days_stay_open() {
    let scars = Selection { concerns: vec!["scars".to_owned()], ..standard("2") };
    assert_eq!(
        days(&of(&scars, date(2026, 12, 1)).unwrap()),
        ["2026-12-01..2026-12-01", "2027-01-26..2027-01-26"]
    );
    let rf = Selection { technique: Some("rf".to_owned()), ..standard("2") };
    let calendar = of(&rf, date(2026, 12, 1)).unwrap();
    assert_eq!(days(&calendar), ["2026-12-01..2026-12-01", "open"]);
    assert_eq!(calendar.appointments[0].minutes, None);
}

#[test]
fn add_ons_make_those_sessions_longer_at_which_they_are() {
    let add_on = |id: &str, sessions| ChosenAddOn { sessions, ..ChosenAddOn::new(id) };
    let two = "2".parse::<SessionRange>().unwrap().low();
    let selection = Selection {
        areas: vec!["face".into(), "neck".into()],
        add_ons: vec![add_on("led", Some(two)), add_on("scan", None)],
        ..standard("3")
    };
    let calendar = of(&selection, date(2026, 12, 1)).unwrap();
    let minutes: Vec<_> = calendar.appointments.iter().map(|session| session.minutes).collect();
    assert_eq!(minutes, [60 + 30 + 15, 60 + 30, 60].map(|length| Some(Minutes::exactly(length))));
}

#[test]
fn a_course_that_begins_at_the_end_of_a_month_ends_at_the_end_of_a_shorter_one() {
    let calendar = of(&standard("3"), date(2026, 11, 30)).unwrap();
    // Three months after 30 November there is no 30 February.
    assert_eq!(calendar.course_ends[0].last_day, date(2027, 2, 28));
    assert_eq!(calendar.warnings, []);
    let leap_year = of(&standard("3"), date(2027, 11, 30)).unwrap();
    assert_eq!(leap_year.course_ends[0].last_day, date(2028, 2, 29));
}

#[test]
fn a_course_is_warned_of_that_may_end_or_surely_ends_before_its_last_session() {
    // At 8 weeks the third session is on day 112, the course ends after 90.
    let scars = Selection { concerns: vec!["scars".to_owned()], ..standard("3") };
    let calendar = of(&scars, date(2026, 12, 1)).unwrap();
    let course = calendar.course_ends[0];
    assert_eq!(course.last_day, date(2027, 3, 1));
    let earliest = date(2027, 3, 23);
    assert_eq!(calendar.warnings, [CalendarWarning::CourseEndsBefore { course, earliest }]);
    // The single session after the course is not bound by it.
    let calendar = of(&standard("4"), date(2026, 12, 1)).unwrap();
    assert_eq!(calendar.course_ends.len(), 1);
    assert_eq!(calendar.warnings, []);
}

#[test]
fn the_second_of_two_courses_ends_by_its_own_first_session() {
    let list = LIST.replace(", 6: (price: 900, valid_months: 12)", "");
    let list = read("test.ron", &list).unwrap().list;
    let selection = standard("6");
    let estimate = estimate(&list, &selection).unwrap();
    let start = date(2026, 12, 1);
    let calendar = calendar(&list, &selection, &estimate, start, QUOTED).unwrap();
    let ends: Vec<Date> = calendar.course_ends.iter().map(|end| end.last_day).collect();
    // The fourth session is on 23 February at the earliest.
    assert_eq!(ends, [date(2027, 3, 1), date(2027, 5, 23)]);
    assert_eq!(calendar.warnings, []);
}

#[test]
fn a_course_that_one_end_of_the_total_buys_alone_ends_only_if_it_is_bought() {
    let ends = |sessions: &str| -> Vec<(u16, bool)> {
        let calendar = of(&standard(sessions), date(2026, 12, 1)).unwrap();
        let ends = calendar.course_ends.iter();
        ends.map(|end| (end.sessions.get(), end.is_if_bought)).collect()
    };
    assert_eq!(ends("2..4"), [(3, true)]);
    assert_eq!(ends("3..4"), [(3, false)]);
    assert_eq!(ends("3..6"), [(3, true), (6, true)]);
}

#[test]
fn a_slow_pace_may_be_too_slow_for_a_course() {
    let list = LIST.replace("valid_months: 3", "valid_months: 2");
    let list = read("test.ron", &list).unwrap().list;
    let selection = standard("3");
    let estimate = estimate(&list, &selection).unwrap();
    let start = date(2026, 12, 1);
    let calendar = calendar(&list, &selection, &estimate, start, QUOTED).unwrap();
    let course = calendar.course_ends[0];
    let latest = date(2027, 2, 23);
    assert_eq!(calendar.warnings, [CalendarWarning::CourseMayEndBefore { course, latest }]);
}

#[test]
fn a_first_session_outside_the_validity_of_the_quote_is_warned_of() {
    let warns = |start| !of(&standard("1"), start).unwrap().warnings.is_empty();
    let days = [date(2026, 11, 20), QUOTED, date(2026, 12, 5), date(2026, 12, 6)];
    assert_eq!(days.map(warns), [true, false, false, true]);
}

#[test]
fn long_ranges_end_within_the_calendar_or_there_is_none() {
    let most = standard("1..200");
    let calendar = of(&most, date(2026, 12, 1)).unwrap();
    assert_eq!(calendar.appointments.len(), 200);
    // 199 intervals of 6 weeks.
    assert_eq!(calendar.appointments[199].days.unwrap().1, date(2049, 10, 19));
    assert_eq!(of(&most, date(9999, 1, 1)), None);
    assert!(of(&standard("1"), date(9999, 12, 31)).is_some());
}
