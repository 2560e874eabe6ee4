//! Duration of redness after a session.

use super::counted::counted;
use crate::{
    catalog::{PriceList, Technique},
    locale::Locale,
};

/// True if what the clinic wrote into its list is in the language of `locale`.
pub fn is_in_own_language(list: &PriceList, locale: &Locale) -> bool {
    Locale::for_tag(list.language()).language() == locale.language()
}

/// Duration of redness with a technique, if the list says it in words: in these words, and for a
/// reader of another language as the number of days that the list gives beside them.
pub fn downtime(technique: &Technique, is_own_language: bool, locale: &Locale) -> Option<String> {
    let words = technique.downtime.clone()?;
    let days = technique.results.redness_days.filter(|_| !is_own_language);
    let count = |(low, high)| counted(["guide-days", "guide-days-between"], low, high, locale);
    Some(days.map_or(words, count))
}
