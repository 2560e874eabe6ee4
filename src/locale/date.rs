//! How dates are written, by ICU, always in the Gregorian calendar.

use icu_calendar::Gregorian;
use icu_datetime::{FixedCalendarDateTimeFormatter, fieldsets::YMD};
use icu_locale::Locale;
use jiff::civil::Date;

/// Writes a date in full, as `21 November 2026`; in ISO 8601 where ICU has no data.
pub(super) fn write(date: Date, locale: &Locale) -> String {
    let formatter =
        FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale.into(), YMD::long()).ok();
    let gregorian = u8::try_from(date.month()).ok().zip(u8::try_from(date.day()).ok()).and_then(
        |(month, day)| {
            icu_calendar::Date::try_new_gregorian(i32::from(date.year()), month, day).ok()
        },
    );
    formatter
        .zip(gregorian)
        .map_or_else(|| date.to_string(), |(formatter, date)| formatter.format(&date).to_string())
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
        assert_eq!(write("th-TH"), "21 พฤศจิกายน ค.ศ. 2026");
    }
}
