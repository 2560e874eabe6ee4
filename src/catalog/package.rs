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
    /// Add-ons in it, and the number of sessions that each is at, or of units of one that is sold
    /// so, if the list says.
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
    /// Technique, or those of which the patient chooses one, in file order; `None` if any will do.
    pub techniques: Option<Vec<TechniqueIndex>>,
    /// Areas.
    pub areas: PackageAreas,
    /// Number of sessions.
    pub sessions: SessionCount,
}

/// Areas of a treatment in a package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PackageAreas {
    /// All of these together at each session, in file order.
    Together(Vec<AreaIndex>),
    /// One of these, whichever the patient chooses, in file order.
    OneOf(Vec<AreaIndex>),
    /// Any one area that the patient chooses.
    Any,
}

impl Package {
    /// True if a technique is one that it leaves to choose.
    pub fn leaves_open(&self, technique: TechniqueIndex) -> bool {
        let is_choice = |content: &PackageContent| {
            content.techniques.as_ref().is_none_or(|named| named.len() > 1)
        };
        self.contents.iter().any(|content| is_choice(content) && content.may_be_by(technique))
    }
}

impl PackageContent {
    /// True if it may be done by a technique.
    pub fn may_be_by(&self, technique: TechniqueIndex) -> bool {
        self.techniques.as_ref().is_none_or(|named| named.contains(&technique))
    }
}

impl PackageAreas {
    /// The areas that are named, in file order; none if any will do.
    pub fn named(&self) -> &[AreaIndex] {
        match self {
            Self::Together(areas) | Self::OneOf(areas) => areas,
            Self::Any => &[],
        }
    }
}
