//! Offers: a technique on a set of areas, with its ladder of prices.

use super::{AreaIndex, Ladder, Minutes, SizeIndex, SourceRef, TaxClass, TechniqueIndex};

/// A technique on some areas, at the prices of a [`Ladder`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    pub(super) id: String,
    pub(super) label: Option<String>,
    pub(super) technique: TechniqueIndex,
    pub(super) coverage: Coverage,
    pub(super) size: Option<SizeIndex>,
    pub(super) beside: Vec<AreaIndex>,
    pub(super) ladder: Ladder,
    pub(super) minutes: Option<Minutes>,
    pub(super) note: Option<String>,
    pub(super) tax: Option<TaxClass>,
    pub(super) source: SourceRef,
}

/// Areas that an offer treats.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Coverage {
    /// All of these together.
    Together(Vec<AreaIndex>),
    /// One of these, whichever is chosen, each at one price: "abdomen or arms".
    OneOf(Vec<AreaIndex>),
    /// So many of these together, whichever are chosen: "any two of nine zones". At least two, and
    /// fewer than there are; see [`Coverage::any_of`].
    AnyOf(usize, Vec<AreaIndex>),
    /// Any one area that no other offer of the technique names: a course not tied to an area.
    AnyOther,
}

impl Coverage {
    /// So many of some areas, whichever are chosen: any one is one of them, and as many as there are
    /// is all of them together.
    pub fn any_of(number: usize, areas: Vec<AreaIndex>) -> Self {
        if number >= areas.len() {
            Self::Together(areas)
        } else if number <= 1 {
            Self::OneOf(areas)
        } else {
            Self::AnyOf(number, areas)
        }
    }
}

impl Offer {
    /// An offer for all of `areas` together, in any size, with no label, minutes or note of its
    /// own.
    pub fn new(
        id: String,
        technique: TechniqueIndex,
        areas: Vec<AreaIndex>,
        ladder: Ladder,
    ) -> Self {
        Self {
            id,
            label: None,
            technique,
            coverage: Coverage::Together(sorted(areas)),
            size: None,
            beside: Vec::new(),
            ladder,
            minutes: None,
            note: None,
            tax: None,
            source: SourceRef::default(),
        }
    }

    /// Offer for other areas.
    pub fn with_coverage(self, coverage: Coverage) -> Self {
        let coverage = match coverage {
            Coverage::Together(areas) => Coverage::Together(sorted(areas)),
            Coverage::OneOf(areas) => Coverage::OneOf(sorted(areas)),
            Coverage::AnyOf(number, areas) => Coverage::any_of(number, sorted(areas)),
            Coverage::AnyOther => Coverage::AnyOther,
        };
        Self { coverage, ..self }
    }

    /// Offer for areas of one size class only.
    pub fn with_size(self, size: Option<SizeIndex>) -> Self {
        Self { size, ..self }
    }

    /// Offer that is valid only if all of these areas are treated too: an add-on area.
    pub fn beside(self, areas: Vec<AreaIndex>) -> Self {
        Self { beside: sorted(areas), ..self }
    }

    /// Offer under a name of its own instead of "technique, areas".
    pub fn with_label(self, label: Option<String>) -> Self {
        Self { label, ..self }
    }

    /// Offer with its own length of an appointment.
    pub fn with_minutes(self, minutes: Option<Minutes>) -> Self {
        Self { minutes, ..self }
    }

    /// Offer with a remark for the patient.
    pub fn with_note(self, note: Option<String>) -> Self {
        Self { note, ..self }
    }

    /// Offer taxed at a rate of its own.
    pub fn with_tax(self, tax: Option<TaxClass>) -> Self {
        Self { tax, ..self }
    }

    /// Offer read from a place in a file.
    pub fn with_source(self, source: SourceRef) -> Self {
        Self { source, ..self }
    }

    /// The short name, unique among offers.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// A name of its own, if the list gives one.
    pub fn label(&self) -> Option<&str> {
        self.label.as_deref()
    }

    /// Technique.
    pub fn technique(&self) -> TechniqueIndex {
        self.technique
    }

    /// Areas that it treats.
    pub fn coverage(&self) -> &Coverage {
        &self.coverage
    }

    /// The areas that it names, in file order; none if it serves any other area.
    pub fn areas(&self) -> &[AreaIndex] {
        match &self.coverage {
            Coverage::Together(areas) | Coverage::OneOf(areas) | Coverage::AnyOf(_, areas) => areas,
            Coverage::AnyOther => &[],
        }
    }

    /// Number of areas that it treats beside `areas` and leaves to the patient, if those are fewer
    /// than it is for.
    pub fn left_open(&self, areas: &[AreaIndex]) -> usize {
        match self.coverage {
            Coverage::AnyOf(number, _) => number.saturating_sub(areas.len()),
            Coverage::Together(_) | Coverage::OneOf(_) | Coverage::AnyOther => 0,
        }
    }

    /// The size class that it serves; every one if `None`.
    pub fn size(&self) -> Option<SizeIndex> {
        self.size
    }

    /// The areas that must be treated too, in file order; none if it stands alone.
    pub fn needs_beside(&self) -> &[AreaIndex] {
        &self.beside
    }

    /// Ladder of its prices.
    pub fn ladder(&self) -> &Ladder {
        &self.ladder
    }

    /// Its own length of an appointment, if it differs from the technique's. That of a single
    /// session or a course comes before it.
    pub fn minutes(&self) -> Option<Minutes> {
        self.minutes
    }

    /// A remark for the patient: "includes aftercare kit".
    pub fn note(&self) -> Option<&str> {
        self.note.as_deref()
    }

    /// At which rate it is taxed, if that is not its technique's.
    pub fn tax(&self) -> Option<TaxClass> {
        self.tax
    }

    /// Place in the file.
    pub fn source(&self) -> &SourceRef {
        &self.source
    }
}

fn sorted(mut areas: Vec<AreaIndex>) -> Vec<AreaIndex> {
    areas.sort();
    areas.dedup();
    areas
}
