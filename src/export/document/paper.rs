//! The sheet that a quote is printed on.

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
    pub(super) fn of_region(region: Option<&str>) -> Self {
        // The countries that print on Letter, after CLDR's paper sizes.
        const LETTER: [&str; 14] =
            ["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"];
        if region.is_some_and(|region| LETTER.contains(&region)) {
            Self::UsLetter
        } else {
            Self::A4
        }
    }
}
