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
const FR: Sample =
    Sample { name: "sample-fr.ron", text: include_str!("../../pricing/sample-fr.ron") };
const ES: Sample =
    Sample { name: "sample-es.ron", text: include_str!("../../pricing/sample-es.ron") };
const IT: Sample =
    Sample { name: "sample-it.ron", text: include_str!("../../pricing/sample-it.ron") };
const PL: Sample =
    Sample { name: "sample-pl.ron", text: include_str!("../../pricing/sample-pl.ron") };
const PT: Sample =
    Sample { name: "sample-pt.ron", text: include_str!("../../pricing/sample-pt.ron") };
const BR: Sample =
    Sample { name: "sample-br.ron", text: include_str!("../../pricing/sample-br.ron") };

/// All of them.
pub const SAMPLES: &[Sample] = &[US, UK, DE, FR, ES, IT, PL, PT, BR];

/// The sample for a region of ISO 3166 such as `GB`; the one for the United States if there is none
/// for it, or the region is not known.
pub fn for_region(region: Option<&str>) -> &'static Sample {
    match region {
        Some("GB") => &UK,
        Some("DE" | "AT") => &DE,
        // France, its departments overseas, and Monaco.
        Some("FR" | "GF" | "GP" | "MQ" | "RE" | "YT" | "MC") => &FR,
        Some("ES") => &ES,
        // Italy, San Marino and the Vatican.
        Some("IT" | "SM" | "VA") => &IT,
        Some("PL") => &PL,
        Some("PT") => &PT,
        Some("BR") => &BR,
        _ => &US,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sample_is_the_one_of_a_region() {
        let name = |region| for_region(Some(region)).name;
        for (region, expected) in [
            ("US", "sample-us.ron"),
            ("GB", "sample-uk.ron"),
            ("DE", "sample-de.ron"),
            ("FR", "sample-fr.ron"),
            ("ES", "sample-es.ron"),
            ("IT", "sample-it.ron"),
            ("PL", "sample-pl.ron"),
            ("PT", "sample-pt.ron"),
            ("BR", "sample-br.ron"),
            ("AT", "sample-de.ron"),
            ("MC", "sample-fr.ron"),
            ("SM", "sample-it.ron"),
        ] {
            assert_eq!(name(region), expected, "{region}");
        }
    }

    #[test]
    fn a_region_without_a_sample_gets_the_american_one() {
        for region in [Some("CH"), Some("MX"), Some("ZZ"), None] {
            assert_eq!(for_region(region).name, "sample-us.ron", "{region:?}");
        }
    }
}
