//! Lists of a file whose days are over.

use crate::{
    catalog::{Edition, PriceList},
    locale::Locale,
};

/// That the days of a list are over, and which one is in force in its place.
pub fn list_ended(ended: &Edition, next: &PriceList, locale: &Locale) -> String {
    let next = next.edition().map_or(next.clinic().name.as_str(), |edition| &edition.label);
    let date = ended.until.map_or_else(String::new, |until| locale.date(until));
    let arguments =
        [("list", ended.label.as_str().into()), ("date", date.into()), ("next", next.into())];
    locale.text_with("list-ended", &arguments)
}
