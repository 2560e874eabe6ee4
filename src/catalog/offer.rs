//! What is sold: a technique on a set of areas, with its ladder of prices.

use super::{AreaIndex, Ladder, SourceRef, TechniqueIndex};

/// A technique for one area or a combination of areas, at the prices of a [`Ladder`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    pub(super) id: String,
    pub(super) label: Option<String>,
    pub(super) technique: TechniqueIndex,
    pub(super) areas: Vec<AreaIndex>,
    pub(super) ladder: Ladder,
    pub(super) minutes: Option<u16>,
    pub(super) note: Option<String>,
    pub(super) source: SourceRef,
}

impl Offer {
    /// An offer with no label, minutes or note of its own. Its areas are sorted, doubles dropped.
    pub fn new(
        id: String,
        technique: TechniqueIndex,
        mut areas: Vec<AreaIndex>,
        ladder: Ladder,
    ) -> Self {
        areas.sort();
        areas.dedup();
        let source = SourceRef::default();
        Self { id, label: None, technique, areas, ladder, minutes: None, note: None, source }
    }

    /// The same offer under a name of its own instead of "technique, areas".
    pub fn with_label(self, label: Option<String>) -> Self {
        Self { label, ..self }
    }

    /// The same offer with its own length of an appointment in minutes.
    pub fn with_minutes(self, minutes: Option<u16>) -> Self {
        Self { minutes, ..self }
    }

    /// The same offer with a remark for the patient.
    pub fn with_note(self, note: Option<String>) -> Self {
        Self { note, ..self }
    }

    /// The same offer, read from a place in a file.
    pub fn with_source(self, source: SourceRef) -> Self {
        Self { source, ..self }
    }

    /// The short name, unique among offers.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// A name of its own, where the list gives one.
    pub fn label(&self) -> Option<&str> {
        self.label.as_deref()
    }

    /// How it is done.
    pub fn technique(&self) -> TechniqueIndex {
        self.technique
    }

    /// Where: at least one area, in file order.
    pub fn areas(&self) -> &[AreaIndex] {
        &self.areas
    }

    /// What it costs.
    pub fn ladder(&self) -> &Ladder {
        &self.ladder
    }

    /// Its own length of an appointment in minutes, where it differs from the technique's.
    pub fn minutes(&self) -> Option<u16> {
        self.minutes
    }

    /// A remark for the patient: "includes aftercare kit".
    pub fn note(&self) -> Option<&str> {
        self.note.as_deref()
    }

    /// Where it stands in the file.
    pub fn source(&self) -> &SourceRef {
        &self.source
    }
}
