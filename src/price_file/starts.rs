//! Countries that a new price list may be for: the sample that is nearest, and what differs.

use super::samples::{self, Sample};
use crate::catalog::Country;

/// Start of a price list for a country. All of it stays open to the owner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Start {
    /// The country, by its code in ISO 3166-1.
    pub code: &'static str,
    /// Tag of its language in BCP 47.
    pub language: &'static str,
    /// Code of its currency in ISO 4217.
    pub currency: &'static str,
    pub(super) sample: &'static Sample,
    /// True if the law of the sample holds there, so that its terms and notes of law may, too.
    pub(super) has_its_law: bool,
    pub(super) tax: StartTax,
}

/// Tax that is proposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum StartTax {
    /// That of the sample.
    OfSample,
    /// One with another name, at another rate in percent: the standard rate of the country as of
    /// November 2026.
    Other(&'static str, &'static str),
    /// None on such services, or one that differs within the country.
    Absent,
}

use StartTax::{Absent, OfSample, Other};

const STARTS: &[Start] = &[
    own("GB", &samples::UK, "en-GB", "GBP"),
    near("IE", &samples::UK, "en-IE", "EUR", Other("VAT", "23")),
    own("US", &samples::US, "en-US", "USD"),
    near("CA", &samples::US, "en-CA", "CAD", Absent),
    own("DE", &samples::DE, "de-DE", "EUR"),
    near("AT", &samples::DE, "de-AT", "EUR", Other("USt.", "20")),
    near("CH", &samples::DE, "de-CH", "CHF", Other("MwSt.", "8.1")),
    near("LI", &samples::DE, "de-LI", "CHF", Other("MwSt.", "8.1")),
    own("FR", &samples::FR, "fr-FR", "EUR"),
    overseas("GP", "fr-GP", Other("TVA", "8.5")),
    overseas("MQ", "fr-MQ", Other("TVA", "8.5")),
    overseas("RE", "fr-RE", Other("TVA", "8.5")),
    overseas("GF", "fr-GF", Absent),
    overseas("YT", "fr-YT", Absent),
    near("MC", &samples::FR, "fr-MC", "EUR", OfSample),
    near("BE", &samples::FR, "fr-BE", "EUR", Other("TVA", "21")),
    near("LU", &samples::FR, "fr-LU", "EUR", Other("TVA", "17")),
    own("ES", &samples::ES, "es-ES", "EUR"),
    own("IT", &samples::IT, "it-IT", "EUR"),
    near("SM", &samples::IT, "it-SM", "EUR", Absent),
    near("VA", &samples::IT, "it-VA", "EUR", Absent),
    own("PL", &samples::PL, "pl-PL", "PLN"),
    own("PT", &samples::PT, "pt-PT", "EUR"),
    own("BR", &samples::BR, "pt-BR", "BRL"),
];

const fn own(
    code: &'static str,
    sample: &'static Sample,
    language: &'static str,
    currency: &'static str,
) -> Start {
    Start { code, language, currency, sample, has_its_law: true, tax: OfSample }
}

/// Start for a part of France beyond the sea, which ISO 3166-1 has as a country.
const fn overseas(code: &'static str, language: &'static str, tax: StartTax) -> Start {
    Start { code, language, currency: "EUR", sample: &samples::FR, has_its_law: true, tax }
}

const fn near(
    code: &'static str,
    sample: &'static Sample,
    language: &'static str,
    currency: &'static str,
    tax: StartTax,
) -> Start {
    Start { code, language, currency, sample, has_its_law: false, tax }
}

/// The start for a country; `None` if no sample is near enough.
pub fn start(country: Country) -> Option<&'static Start> {
    let code = country.to_string();
    STARTS.iter().find(|start| start.code == code)
}

/// The starts for all countries that a new list may be for.
pub fn starts() -> &'static [Start] {
    STARTS
}

/// The sample for a country; the one for the United States if none is near enough, or the country is
/// not known.
pub fn sample_for(country: Option<Country>) -> &'static Sample {
    country.and_then(start).map_or(&samples::US, |start| start.sample)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::price_file::samples::SAMPLES;

    #[test]
    fn every_sample_is_the_one_of_a_country_and_a_country_without_one_gets_the_american() {
        let name = |code: &str| sample_for(code.parse().ok()).name;
        for (code, expected) in [
            ("GB", "sample-uk.ron"),
            ("AT", "sample-de.ron"),
            ("MC", "sample-fr.ron"),
            ("SM", "sample-it.ron"),
            ("MX", "sample-us.ron"),
            ("", "sample-us.ron"),
        ] {
            assert_eq!(name(code), expected, "{code}");
        }
        let of_own: Vec<&Sample> =
            STARTS.iter().filter(|start| start.has_its_law).map(|start| start.sample).collect();
        assert!(SAMPLES.iter().all(|sample| of_own.contains(&sample)));
    }
}
