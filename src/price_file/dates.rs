//! Days as an owner writes them.

use super::{misread::no_such_day, reader::Reader, schema::Raw};
use jiff::civil::Date;

/// Day in the form `"2026-11-01"`.
pub(super) fn date<'s>(reader: &mut Reader<'s>, raw: Raw<'s>) -> Option<Date> {
    let found = reader.text(raw)?;
    // jiff reads more forms than an owner should have to tell apart.
    let plain = found.len() == "2026-11-01".len() && !found.contains(['T', '+']);
    match found.parse() {
        Ok(date) if plain => Some(date),
        _ => {
            if let Some((message, hint)) = no_such_day(&found) {
                return reader.refuse(raw, message, hint);
            }
            let message = format!("expected a date as year-month-day, but found \"{found}\"");
            reader.refuse(raw, message, "write it like \"2026-11-01\"")
        }
    }
}
