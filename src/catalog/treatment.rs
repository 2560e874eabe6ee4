//! Treatments and their grounds: techniques, treatment areas, concerns, and the sessions advised.

use super::{AreaIndex, Minutes, NOT_NEEDLING, SessionCount, SourceRef, TaxClass, TechniqueIndex};

/// Technique: the way in which a treatment is done.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Technique {
    /// The owner's short name, unique among techniques.
    pub id: String,
    /// The name that a patient reads.
    pub label: String,
    /// Length of the whole appointment.
    pub minutes: Option<Minutes>,
    /// Length of the redness, in the clinic's words: "1–3 days".
    pub downtime: Option<String>,
    /// One sentence about it.
    pub about: Option<String>,
    /// Advice if the concern has none.
    pub advised: Advised,
    /// Times when its results are seen, if the clinic has numbers of its own.
    pub results: ResultTimes,
    /// Name of it in the guide, one of [`super::GUIDE_TECHNIQUES`].
    pub guide: Option<&'static str>,
    /// At which rate it is taxed if its offer does not say.
    pub tax: TaxClass,
    /// Place in the file.
    pub source: SourceRef,
}

impl Technique {
    /// True if it is needling, as everything is of which the list does not say that it is not.
    pub fn is_needling(&self) -> bool {
        self.guide != Some(NOT_NEEDLING)
    }
}

/// Times when the results of a technique are seen. Both ends are included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct ResultTimes {
    /// Days that redness lasts after a session.
    pub redness_days: Option<(u16, u16)>,
    /// Weeks from the first session until a change is seen.
    pub visible_weeks: Option<(u16, u16)>,
    /// Months from the last session until the full result is seen.
    pub full_months: Option<(u16, u16)>,
}

/// The regions of the maps of face and body that an area may stand for.
pub const REGIONS: [&str; 23] = [
    "abdomen",
    "back",
    "back-of-thighs",
    "buttocks",
    "calves",
    "cheeks",
    "chest",
    "decolletage",
    "eyes",
    "face",
    "feet",
    "forearms",
    "forehead",
    "hands",
    "jawline",
    "knees",
    "lower-legs",
    "mouth",
    "neck",
    "scalp",
    "shoulders",
    "thighs",
    "upper-arms",
];

/// A part of the body that is treated.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct TreatmentArea {
    /// The owner's short name, unique among areas.
    pub id: String,
    /// The name that a patient reads.
    pub label: String,
    /// The area that it is part of, as the eyes are of the face; choosing both means the whole.
    pub part_of: Option<AreaIndex>,
    /// Region on the maps of face and body, one of [`REGIONS`]; `None` if it is on none.
    pub region: Option<&'static str>,
    /// Place in the file.
    pub source: SourceRef,
}

/// Most areas by whose number a price may go: more than a whole body has on a menu.
pub const MAX_NUMBER_OF_AREAS: u16 = 200;

/// Size of a treated area: "small", or a band such as "scar of 5 to 10 cm".
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct SizeClass {
    /// The owner's short name, unique among sizes.
    pub id: String,
    /// The name that a patient reads.
    pub label: String,
    /// Place in the file.
    pub source: SourceRef,
}

/// Reason why a patient comes.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Concern {
    /// The owner's short name, unique among concerns.
    pub id: String,
    /// The name that a patient reads.
    pub label: String,
    /// Advice for it.
    pub advised: Advised,
    /// Advice by technique, if one needs other numbers for this concern.
    pub advised_by_technique: Vec<(TechniqueIndex, Advised)>,
    /// Name of it in the guide, one of [`super::GUIDE_CONCERNS`].
    pub guide: Option<&'static str>,
    /// Place in the file.
    pub source: SourceRef,
}

impl Concern {
    /// Advice for this concern with one technique, if the list tells them apart.
    pub fn advised_with(&self, technique: TechniqueIndex) -> Option<Advised> {
        self.advised_by_technique
            .iter()
            .find(|(index, _)| *index == technique)
            .map(|&(_, advised)| advised)
    }
}

/// Advice of one entry of the list on the course of a treatment; either may stand alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Advised {
    /// The fewest and the most sessions.
    pub sessions: Option<(SessionCount, SessionCount)>,
    /// The shortest and the longest interval in weeks.
    pub every_weeks: Option<(u8, u8)>,
}

/// Sessions that the clinic advises, and the weeks between them. Both ends are included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Advice {
    sessions: (SessionCount, SessionCount),
    every_weeks: Option<(u8, u8)>,
}

impl Advice {
    /// From `sessions.0` to `sessions.1`, `every_weeks.0` to `every_weeks.1` weeks apart; `None` if
    /// an end crosses.
    pub fn new(
        sessions: (SessionCount, SessionCount),
        every_weeks: Option<(u8, u8)>,
    ) -> Option<Self> {
        let weeks_in_order = every_weeks.is_none_or(|(low, high)| low <= high);
        (sessions.0 <= sessions.1 && weeks_in_order).then_some(Self { sessions, every_weeks })
    }

    /// The fewest and the most sessions advised.
    pub fn sessions(self) -> (SessionCount, SessionCount) {
        self.sessions
    }

    /// The shortest and the longest interval in weeks.
    pub fn every_weeks(self) -> Option<(u8, u8)> {
        self.every_weeks
    }
}
