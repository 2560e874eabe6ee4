//! Days as an owner writes them.

use super::{Code, misread::no_such_day, reader::Reader, schema::Raw};
use crate::catalog::VisitDays;
use jiff::civil::Date;

/// First and last day of an entry, both included. A last day that comes before the first is an
/// error; one that is over will be a lint.
pub(super) fn first_and_last<'s>(
    reader: &mut Reader<'s>,
    from: Option<Raw<'s>>,
    until: Option<Raw<'s>>,
) -> (Option<Date>, Option<Date>) {
    in_order(reader, ("from", from), ("until", until))
}

/// Days on which sessions are to be, read likewise; `None` if none are written.
pub(super) fn visit_days<'s>(
    reader: &mut Reader<'s>,
    from: Option<Raw<'s>>,
    until: Option<Raw<'s>>,
) -> Option<VisitDays> {
    let (from, until) = in_order(reader, ("visits_from", from), ("visits_until", until));
    (from.is_some() || until.is_some()).then_some(VisitDays { from, until })
}

/// A first and a last day, each with the name of its field.
fn in_order<'s>(
    reader: &mut Reader<'s>,
    (from_name, from): (&str, Option<Raw<'s>>),
    (until_name, until): (&str, Option<Raw<'s>>),
) -> (Option<Date>, Option<Date>) {
    let first = from.and_then(|raw| date(reader, raw));
    let last = until.and_then(|raw| date(reader, raw));
    if let Some((last, raw)) = last.zip(until) {
        if let Some(first) = first.filter(|first| last < *first) {
            let message = format!(
                "expected `{until_name}` to be no earlier than `{from_name}` ({first}), but found {last}"
            );
            let hint = "swap the two days, or correct one of them; both are included";
            let remedy = from.map_or_else(|| hint.into(), |from| reader.swap(hint, from, raw));
            reader.error(reader.span(raw), Code::WrongOrder, message, remedy);
        }
        reader.ends(last, raw);
    }
    (first, last)
}

/// Day in the form `"2026-11-01"`.
pub(super) fn date<'s>(reader: &mut Reader<'s>, raw: Raw<'s>) -> Option<Date> {
    let found = reader.text(raw)?;
    // jiff reads more forms than an owner should have to tell apart.
    let plain = found.len() == "2026-11-01".len() && !found.contains(['T', '+']);
    match found.parse() {
        Ok(date) if plain => Some(date),
        _ => {
            if let Some(fault) = no_such_day(&found) {
                return reader.refuse_for(raw, fault);
            }
            let message = format!("expected a date as year-month-day, but found \"{found}\"");
            reader.refuse(raw, Code::NotADate, message, "write it like \"2026-11-01\"")
        }
    }
}
