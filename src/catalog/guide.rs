//! What a clinic says in its own words about what to expect, and what of the guide's an entry means.

use std::collections::BTreeMap;
use strum::VariantArray;

/// Something that a patient is told about the treatment, in the order in which it is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, VariantArray)]
pub enum GuideTopic {
    /// What the treatment is called.
    Names,
    /// What it does to the skin.
    HowItWorks,
    /// What people have it for.
    Concerns,
    /// For whom it is, and for whom not.
    Suits,
    /// What to do before it.
    Before,
    /// What happens during it.
    During,
    /// What to do after it.
    After,
    /// What can go wrong.
    Risks,
    /// What is seen when.
    Results,
    /// What the price depends on.
    Cost,
    /// How it differs from a peel and a laser.
    Compared,
    /// What it goes together with.
    Combined,
    /// How to choose who does it.
    Provider,
    /// What to know about kits for home.
    AtHome,
    /// Where it is done.
    Place,
}

/// The clinic's own texts for what a patient is told.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct ClinicGuide {
    /// Who has read all that is told, the texts of the program among it; `None` if nobody has.
    pub approved_by: Option<String>,
    /// What the clinic says itself, a paragraph each.
    pub texts: BTreeMap<GuideTopic, Vec<String>>,
}

/// What the guide knows techniques by.
pub const GUIDE_TECHNIQUES: [&str; 3] = ["prp", "rf", "standard"];

/// What the guide knows concerns by.
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

/// What the guide knows add-ons by.
pub const GUIDE_ADD_ONS: [&str; 9] =
    ["exosomes", "facial", "growth-factors", "kit", "led", "numbing", "peel", "prp", "serum"];
