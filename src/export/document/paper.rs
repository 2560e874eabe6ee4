//! The sheet that a quote is printed on.

use crate::catalog::Country;
use serde::Serialize;

/// The size of the sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Paper {
    /// ISO 216.
    #[serde(rename = "a4")]
    A4,
    /// 8½ × 11 inches.
    #[serde(rename = "us-letter")]
    UsLetter,
}

impl Paper {
    pub(super) fn of_country(country: Option<Country>) -> Self {
        // The countries that print on Letter, after CLDR's paper sizes.
        const LETTER: [&str; 14] =
            ["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"];
        let code = country.map(|country| country.to_string());
        if code.is_some_and(|code| LETTER.contains(&code.as_str())) {
            Self::UsLetter
        } else {
            Self::A4
        }
    }
}
