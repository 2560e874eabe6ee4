//! The price lists that come with the program: invented clinics, realistic figures.

/// A price list that comes with the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sample {
    /// Its file name.
    pub name: &'static str,
    /// Its text.
    pub text: &'static str,
}

const US: Sample =
    Sample { name: "sample-us.ron", text: include_str!("../../pricing/sample-us.ron") };
const UK: Sample =
    Sample { name: "sample-uk.ron", text: include_str!("../../pricing/sample-uk.ron") };
const DE: Sample =
    Sample { name: "sample-de.ron", text: include_str!("../../pricing/sample-de.ron") };

/// All of them.
pub const SAMPLES: &[Sample] = &[US, UK, DE];

/// The sample for a region of ISO 3166 such as `GB`; the one for the United States if there is none
/// for it, or the region is not known.
pub fn for_region(region: Option<&str>) -> &'static Sample {
    match region {
        Some("GB") => &UK,
        Some("DE" | "AT") => &DE,
        _ => &US,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_without_a_sample_gets_the_american_one() {
        let name = |region| for_region(region).name;
        assert_eq!((name(Some("GB")), name(Some("DE"))), ("sample-uk.ron", "sample-de.ron"));
        assert_eq!((name(Some("FR")), name(None)), ("sample-us.ron", "sample-us.ron"));
    }
}
