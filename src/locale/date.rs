//! How dates are written, by ICU, always in the Gregorian calendar.

use icu_calendar::Gregorian;
use icu_datetime::{
    FixedCalendarDateTimeFormatter,
    fieldsets::{MD, YMD},
};
use icu_locale::Locale;
use jiff::civil::Date;

/// Writes a date in full, as `21 November 2026`; in ISO 8601 where ICU has no data.
pub(super) fn write(date: Date, locale: &Locale) -> String {
    let formatter =
        FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale.into(), YMD::long()).ok();
    formatter
        .zip(gregorian(date))
        .map_or_else(|| date.to_string(), |(formatter, date)| formatter.format(&date).to_string())
}

/// Writes a date without its year, as `3 Dec`; in ISO 8601 where ICU has no data.
pub(super) fn write_day(date: Date, locale: &Locale) -> String {
    let formatter =
        FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale.into(), MD::medium()).ok();
    formatter
        .zip(gregorian(date))
        .map_or_else(|| date.to_string(), |(formatter, date)| formatter.format(&date).to_string())
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
}
