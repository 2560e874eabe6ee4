//! Names of countries.

use crate::locale::Locale;

/// Keys of the names of all countries that a price list may be begun for.
const NAMES: [&str; 24] = [
    "country-AT",
    "country-BE",
    "country-BR",
    "country-CA",
    "country-CH",
    "country-DE",
    "country-ES",
    "country-FR",
    "country-GB",
    "country-GF",
    "country-GP",
    "country-IE",
    "country-IT",
    "country-LI",
    "country-LU",
    "country-MC",
    "country-MQ",
    "country-PL",
    "country-PT",
    "country-RE",
    "country-SM",
    "country-US",
    "country-VA",
    "country-YT",
];

/// Name of a country, by its code in ISO 3166-1; the code itself if it has none.
pub(in crate::app) fn country(code: &str, locale: &Locale) -> String {
    let is_of = |key: &&&str| key.strip_prefix("country-") == Some(code);
    NAMES.iter().find(is_of).map_or_else(|| code.to_owned(), |key| locale.text(key))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::price_file::starts;

    #[test]
    fn every_country_that_a_list_may_be_begun_for_has_a_name() {
        for start in starts() {
            assert_ne!(country(start.code, &Locale::for_tag("en")), start.code);
        }
        assert_eq!(starts().len(), NAMES.len());
    }
}
