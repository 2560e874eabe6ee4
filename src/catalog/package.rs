//! Fixed baskets of several treatments at one price.

use super::{AddOnIndex, AreaIndex, Price, SessionCount, SourceRef, TaxClass, TechniqueIndex};

/// A fixed basket at one price, chosen by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Package {
    /// The owner's short name, unique among packages.
    pub id: String,
    /// The name that a patient reads.
    pub label: String,
    /// Price of all of it together.
    pub price: Price,
    /// Treatments in it.
    pub contents: Vec<PackageContent>,
    /// Add-ons in it, and the number of sessions that each is at, if the list says.
    pub add_ons: Vec<(AddOnIndex, Option<SessionCount>)>,
    /// Months within which its sessions must be taken.
    pub valid_months: Option<u16>,
    /// A remark for the patient: "one session every four weeks".
    pub note: Option<String>,
    /// At which rate it is taxed, whatever it holds.
    pub tax: TaxClass,
    /// Place in the file.
    pub source: SourceRef,
}

/// So many sessions of a technique on some areas.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackageContent {
    /// Technique; `None` if the patient chooses.
    pub technique: Option<TechniqueIndex>,
    /// Areas, in file order; `None` if the patient chooses one area.
    pub areas: Option<Vec<AreaIndex>>,
    /// Number of sessions.
    pub sessions: SessionCount,
}
