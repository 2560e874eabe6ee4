//! Country that a clinic is in.

use std::{fmt, str::FromStr};

/// Country by its two capital letters in ISO 3166-1, such as `GB`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Country([char; 2]);

/// The text is the code of no country.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected the two letters of a country, such as GB")]
pub struct NoCountry;

impl Country {
    /// The country of a tag of BCP 47: `GB` of `en-GB`.
    pub fn of_language(tag: &str) -> Option<Self> {
        let mut parts = tag.split('-').skip(1).filter(|part| part.len() == 2);
        parts.find_map(|part| part.to_ascii_uppercase().parse().ok())
    }
}

impl FromStr for Country {
    type Err = NoCountry;

    fn from_str(code: &str) -> Result<Self, NoCountry> {
        let is_country = code.parse::<iso_country::Country>().is_ok();
        let mut letters = code.chars().filter(|_| is_country);
        match (letters.next(), letters.next()) {
            (Some(first), Some(second)) => Ok(Self([first, second])),
            _ => Err(NoCountry),
        }
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [first, second] = self.0;
        write!(f, "{first}{second}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_is_known_by_its_two_letters() {
        for code in ["GB", "CH", "BR"] {
            assert_eq!(code.parse::<Country>().unwrap().to_string(), code);
        }
        for text in ["", "UK", "gb", "GBR", "G", "XX", "Switzerland"] {
            assert_eq!(text.parse::<Country>(), Err(NoCountry), "{text}");
        }
    }

    #[test]
    fn a_language_may_say_the_country() {
        let country = |tag| Country::of_language(tag).map(|country| country.to_string());
        assert_eq!(country("en-GB").as_deref(), Some("GB"));
        assert_eq!(country("sr-Latn-rs").as_deref(), Some("RS"));
        assert_eq!(country("de"), None);
        assert_eq!(country("es-419"), None);
    }
}
