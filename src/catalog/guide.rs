//! Own words of a clinic about what to expect, and the names that the guide has for entries.

use std::collections::BTreeMap;
use strum::VariantArray;

/// Something that a patient is told about the treatment, in the order in which it is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, VariantArray)]
pub enum GuideTopic {
    /// Names of the treatment.
    Names,
    /// Effect on the skin.
    HowItWorks,
    /// Reasons why people have it.
    Concerns,
    /// For whom it is, and for whom not.
    Suits,
    /// Preparation.
    Before,
    /// Course of a session.
    During,
    /// Aftercare.
    After,
    /// Risks.
    Risks,
    /// Results, and when they are seen.
    Results,
    /// Grounds of the price.
    Cost,
    /// Differences from a peel and a laser.
    Compared,
    /// Treatments that it goes together with.
    Combined,
    /// Choice of who does it.
    Provider,
    /// Kits for home.
    AtHome,
    /// Place where it is done.
    Place,
}

/// The clinic's own texts for what a patient is told.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct ClinicGuide {
    /// Person who has read all that is told, the texts of the program among it; `None` if nobody
    /// has.
    pub approved_by: Option<String>,
    /// Own words of the clinic, a paragraph each.
    pub texts: BTreeMap<GuideTopic, Vec<String>>,
}

/// Names that the guide has for techniques.
pub const GUIDE_TECHNIQUES: [&str; 4] = [NOT_NEEDLING, "prp", "rf", "standard"];

/// Name of a technique that is not needling: the guide has no texts of its own about it.
pub const NOT_NEEDLING: &str = "other";

/// Names that the guide has for concerns.
pub const GUIDE_CONCERNS: [&str; 11] = [
    "acne-scars",
    "ageing",
    "fine-lines",
    "pores",
    "product-uptake",
    "scars",
    "stretch-marks",
    "texture",
    "thinning-hair",
    "tone",
    "wrinkles",
];

/// Names that the guide has for add-ons.
pub const GUIDE_ADD_ONS: [&str; 9] =
    ["exosomes", "facial", "growth-factors", "kit", "led", "numbing", "peel", "prp", "serum"];
