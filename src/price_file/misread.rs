//! Texts near an amount or a day: what the owner meant, each with the true remedy.

use super::{
    Code,
    described::described,
    fault::{Fault, Remedy},
    near::plain_word,
    schema::{self, Course, Raw},
    syntax::Kind,
};
use jiff::civil::Date;

/// Words that only a price may be.
const PRICE_WORDS: [&str; 2] = ["onrequest", "included"];

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A number with marks between its thousands: `1'000`, `1 000`, `1.234.567`. A single point is none
/// of them, because it may as well be a decimal point.
pub(super) fn thousands(found: &str) -> Option<Fault> {
    let is_mark = |c: char| matches!(c, '\'' | '’' | '.') || c.is_whitespace();
    let mark = found.chars().find(|&c| is_mark(c))?;
    let (number, decimals) = match found.rsplit_once('.') {
        Some((number, decimals)) if mark != '.' => (number, Some(decimals)),
        _ => (found, None),
    };
    let groups: Vec<&str> = number.split(mark).collect();
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let [first, others @ ..] = groups.as_slice() else { return None };
    let are_groups = is_digits(first)
        && first.len() <= 3
        && others.iter().all(|group| is_digits(group) && group.len() == 3);
    let is_clear = others.len() > usize::from(mark == '.');
    if !are_groups || !is_clear || decimals.is_some_and(|decimals| !is_digits(decimals)) {
        return None;
    }
    let plain = groups.concat() + &decimals.map_or_else(String::new, |it| format!(".{it}"));
    let message =
        format!("expected a number without marks between the thousands, but found `{found}`");
    let remedy = Remedy::certain(format!("write {plain}"), plain);
    Some(Fault::new(Code::ThousandsMark, message, remedy))
}

/// Remedy for a number with more decimals than the currency has. Of three decimals the point may
/// well stand between thousands.
pub(super) fn fewer_decimals(whole: &str, decimals: &str, digits: usize) -> String {
    let cut = decimals.get(..digits).unwrap_or("");
    let shorter = if cut.is_empty() { whole.to_owned() } else { format!("{whole}.{cut}") };
    if decimals.len() == 3 && whole.len() <= 3 && !whole.starts_with('0') {
        return format!(
            "write {whole}{decimals} if the point stands between thousands, or {shorter} if it is a decimal point"
        );
    }
    format!("write {shorter}, or the amount that you mean")
}

/// Something that a price may be, if a single amount is needed: a range, or a word.
pub(super) fn no_single_amount(raw: Raw<'_>) -> Option<Fault> {
    let text = raw.text().trim_matches('"').trim();
    let is_word = PRICE_WORDS.contains(&plain_word(text).as_str());
    let is_range = raw.kind() == Some(Kind::Open('(')) || text.contains("..");
    (is_word || is_range).then(|| {
        let found = if is_range { "a range".to_owned() } else { described(raw) };
        let message = format!("expected one amount, but found {found}");
        Fault::new(
            Code::OneAmount,
            message,
            "write an amount such as 149.99; only a price can be open",
        )
    })
}

/// A price in brackets of its own, or a range with something beside its ends, as only single prices
/// and courses have.
pub(super) fn more_than_a_price(raw: Raw<'_>) -> Option<Fault> {
    // Most are plain ranges, which need not be read twice.
    if !["price", "note", "minutes", "valid_months"].iter().any(|key| raw.text().contains(key)) {
        return None;
    }
    let course = schema::fields::<Course<'_>>(raw).ok()?.entry;
    let beside =
        [("minutes", course.minutes), ("valid_months", course.valid_months), ("note", course.note)];
    let beside: Vec<String> = beside
        .iter()
        .filter(|(_, value)| value.is_some())
        .map(|(key, _)| format!("`{key}`"))
        .collect();
    let beside = beside.join(" and ");
    if let Some(price) = course.price {
        let also = if beside.is_empty() {
            String::new()
        } else {
            format!(", and {beside} beside it, outside the brackets")
        };
        let message = "expected the price itself, but found an entry with `price`";
        return Some(Fault::new(Code::NotAPrice, message, format!("write {}{also}", price.text())));
    }
    let is_range = course.from.or(course.to).is_some();
    (is_range && !beside.is_empty()).then(|| {
        let message = format!("expected only `from` and `to` in a range, but found {beside}");
        Fault::new(
            Code::NotARange,
            message,
            format!("write {beside} beside the price, outside the brackets"),
        )
    })
}

/// A day that is written as one, but that the calendar does not have.
pub(super) fn no_such_day(found: &str) -> Option<Fault> {
    let parts: Vec<&str> = found.split('-').collect();
    let [year, month, day] = parts.as_slice() else { return None };
    let is_number =
        |text: &str, digits| text.len() == digits && text.bytes().all(|b| b.is_ascii_digit());
    if !is_number(year, 4) || !is_number(month, 2) || !is_number(day, 2) {
        return None;
    }
    let (year, month): (i16, i8) = (year.parse().ok()?, month.parse().ok()?);
    let message = format!("there is no such day as {found}");
    let name = usize::try_from(month).ok()?.checked_sub(1).and_then(|place| MONTHS.get(place));
    let hint = match (name, Date::new(year, month, 1)) {
        (Some(name), Ok(first)) => format!("{name} {year} has {} days", first.days_in_month()),
        _ => "write the year, then the month from 01 to 12, then the day".to_owned(),
    };
    Some(Fault::new(Code::NoSuchDay, message, hint))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_between_thousands_are_told_from_other_marks() {
        for (found, plain) in [
            ("1'000", "1000"),
            ("12’345", "12345"),
            ("1 000", "1000"),
            ("1\u{a0}000.50", "1000.50"),
            ("1.234.567", "1234567"),
        ] {
            assert_eq!(
                thousands(found).map(|fault| fault.remedy.hint),
                Some(format!("write {plain}"))
            );
        }
        for found in
            ["1.234", "1000", "10 00", "1'00", "1'000 kr", "1'000'00", "'000", "1 000.", ""]
        {
            assert_eq!(thousands(found), None, "{found}");
        }
    }

    #[test]
    fn a_day_that_is_not_there_is_told_from_what_is_no_day() {
        let hint = |found| no_such_day(found).map(|fault| fault.remedy.hint);
        assert_eq!(hint("2027-02-29").as_deref(), Some("February 2027 has 28 days"));
        assert_eq!(hint("2027-04-31").as_deref(), Some("April 2027 has 30 days"));
        assert!(hint("2027-13-01").is_some_and(|hint| hint.contains("from 01 to 12")));
        assert_eq!((hint("01.11.2026"), hint("2027-2-29")), (None, None));
    }
}
