//! The price lists that come with the program: invented clinics, realistic figures.

/// A price list that comes with the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sample {
    /// Its file name.
    pub name: &'static str,
    /// Its text.
    pub text: &'static str,
}

pub(super) const US: Sample =
    Sample { name: "sample-us.ron", text: include_str!("../../pricing/sample-us.ron") };
pub(super) const UK: Sample =
    Sample { name: "sample-uk.ron", text: include_str!("../../pricing/sample-uk.ron") };
pub(super) const DE: Sample =
    Sample { name: "sample-de.ron", text: include_str!("../../pricing/sample-de.ron") };
pub(super) const FR: Sample =
    Sample { name: "sample-fr.ron", text: include_str!("../../pricing/sample-fr.ron") };
pub(super) const ES: Sample =
    Sample { name: "sample-es.ron", text: include_str!("../../pricing/sample-es.ron") };
pub(super) const IT: Sample =
    Sample { name: "sample-it.ron", text: include_str!("../../pricing/sample-it.ron") };
pub(super) const PL: Sample =
    Sample { name: "sample-pl.ron", text: include_str!("../../pricing/sample-pl.ron") };
pub(super) const PT: Sample =
    Sample { name: "sample-pt.ron", text: include_str!("../../pricing/sample-pt.ron") };
pub(super) const BR: Sample =
    Sample { name: "sample-br.ron", text: include_str!("../../pricing/sample-br.ron") };

/// All of them.
pub const SAMPLES: &[Sample] = &[US, UK, DE, FR, ES, IT, PL, PT, BR];
