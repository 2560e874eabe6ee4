//! The clinic's own questions before a treatment. Answers to them are no part of a price list.

use super::{AddOnIndex, SourceRef, TechniqueIndex};

/// The questions that are asked before a treatment.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Screening {
    /// Person who has approved the questions; `None` if nobody has.
    pub approved_by: Option<String>,
    /// The questions in file order.
    pub questions: Vec<ScreeningQuestion>,
}

/// A question that is answered with yes or no.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScreeningQuestion {
    /// The owner's short name, unique among questions.
    pub id: String,
    /// Text of the question.
    pub text: String,
    /// Consequence of a yes.
    pub consequence: Consequence,
    /// Note for the desk after a yes, in the clinic's words.
    pub note: Option<String>,
    /// Asked only with one of these techniques or add-ons; always if both are empty.
    pub techniques: Vec<TechniqueIndex>,
    /// See `techniques`.
    pub add_ons: Vec<AddOnIndex>,
    /// Place in the file.
    pub source: SourceRef,
}

impl ScreeningQuestion {
    /// True if it is asked of somebody who has these techniques and these add-ons.
    pub fn is_for(&self, techniques: &[TechniqueIndex], add_ons: &[AddOnIndex]) -> bool {
        let is_general = self.techniques.is_empty() && self.add_ons.is_empty();
        is_general
            || self.techniques.iter().any(|technique| techniques.contains(technique))
            || self.add_ons.iter().any(|add_on| add_ons.contains(add_on))
    }
}

/// Consequence of a yes. The verdict is the practitioner's in every case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Consequence {
    /// The practitioner confirms first.
    Practitioner,
    /// Not before so many weeks from now, unless the practitioner says otherwise.
    Wait {
        /// Number of weeks, from the day of the answer on.
        weeks: u16,
    },
    /// The clinic does not offer it then.
    NotOffered,
}
