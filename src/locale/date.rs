//! Dates as they are written, by ICU, always in the Gregorian calendar.

use super::cache::Cache;
use icu_calendar::{Gregorian, week::WeekInformation};
use icu_datetime::{
    FixedCalendarDateTimeFormatter,
    fieldsets::{E, MD, YM, YMD},
};
use icu_locale::Locale;
use jiff::{
    ToSpan as _,
    civil::{Date, Weekday},
};
use std::cell::RefCell;

/// Writes a date in full, as `21 November 2026`; in ISO 8601 if ICU has no data.
pub(super) fn write(date: Date, locale: &Locale) -> String {
    let formatter = IN_FULL.with_borrow_mut(|formatters| {
        formatters.get(
            |of| of == locale,
            || (locale.clone(), InFull::try_new(locale.into(), YMD::long()).ok()),
        )
    });
    formatter
        .as_ref()
        .as_ref()
        .zip(gregorian(date))
        .map_or_else(|| date.to_string(), |(formatter, date)| formatter.format(&date).to_string())
}

type InFull = FixedCalendarDateTimeFormatter<Gregorian, YMD>;

thread_local! {
    static IN_FULL: RefCell<Cache<Locale, Option<InFull>>> = const { RefCell::new(Cache::new()) };
}

/// Writes a date without its year, as `3 Dec`; in ISO 8601 if ICU has no data.
pub(super) fn write_day(date: Date, locale: &Locale) -> String {
    let formatter =
        FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale.into(), MD::medium()).ok();
    formatter
        .zip(gregorian(date))
        .map_or_else(|| date.to_string(), |(formatter, date)| formatter.format(&date).to_string())
}

/// Writes a month of a year, as `November 2026`; in ISO 8601 if ICU has no data.
pub(super) fn write_month(date: Date, locale: &Locale) -> String {
    let formatter =
        FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale.into(), YM::long()).ok();
    formatter.zip(gregorian(date)).map_or_else(
        || date.strftime("%Y-%m").to_string(),
        |(formatter, date)| formatter.format(&date).to_string(),
    )
}

/// The days of the week in short, the first one first.
pub(super) fn weekdays(locale: &Locale) -> Vec<String> {
    let formatter =
        FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale.into(), E::short()).ok();
    let first = first_weekday(locale);
    // Any week will do: this one begins with a Monday.
    let monday = jiff::civil::date(2026, 11, 16);
    let days = monday.series(1.day()).skip_while(|day| day.weekday() != first).take(7);
    days.map(|day| match formatter.as_ref().zip(gregorian(day)) {
        Some((formatter, day)) => formatter.format(&day).to_string(),
        None => day.strftime("%a").to_string(),
    })
    .collect()
}

/// Days of its week before a date.
pub(super) fn place_in_week(date: Date, locale: &Locale) -> usize {
    let first = first_weekday(locale);
    let days = date.weekday().since(first);
    usize::from(days.unsigned_abs())
}

/// Monday by the standard, Sunday in the United States, and so on.
fn first_weekday(locale: &Locale) -> Weekday {
    let week = WeekInformation::try_new(locale.into()).ok();
    let number = week.map_or(1, |week| week.first_weekday as i8);
    Weekday::from_monday_one_offset(number).unwrap_or(Weekday::Monday)
}

fn gregorian(date: Date) -> Option<icu_calendar::Date<Gregorian>> {
    let (month, day) = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
    icu_calendar::Date::try_new_gregorian(i32::from(date.year()), month, day).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_written_in_full_in_the_order_of_its_region() {
        let write =
            |tag: &str| write(jiff::civil::date(2026, 11, 21), &Locale::try_from_str(tag).unwrap());
        assert_eq!(write("en-GB"), "21 November 2026");
        assert_eq!(write("en-US"), "November 21, 2026");
        assert_eq!(write("de-DE"), "21. November 2026");
        assert_eq!(write("de-AT"), "21. November 2026");
        let short = |tag: &str| {
            write_day(jiff::civil::date(2026, 12, 3), &Locale::try_from_str(tag).unwrap())
        };
        assert_eq!([short("en-GB"), short("en-US"), short("de-DE")], ["3 Dec", "Dec 3", "3. Dez."]);
        assert_eq!(write("th-TH"), "21 พฤศจิกายน ค.ศ. 2026");
    }
    #[test]
    fn a_month_begins_on_the_day_of_the_week_that_its_region_has_first() {
        let locale = |tag: &str| Locale::try_from_str(tag).unwrap();
        let day = jiff::civil::date(2026, 11, 1);
        assert_eq!(write_month(day, &locale("en-GB")), "November 2026");
        assert_eq!(write_month(day, &locale("pl-PL")), "listopad 2026");
        assert_eq!(place_in_week(day, &locale("en-GB")), 6, "a Sunday ends the week");
        assert_eq!(place_in_week(day, &locale("en-US")), 0, "a Sunday begins the week");
        assert_eq!(weekdays(&locale("en-GB"))[0], "Mon");
        assert_eq!(weekdays(&locale("en-US"))[0], "Sun");
        assert_eq!(weekdays(&locale("de-DE"))[6], "So");
    }
}
