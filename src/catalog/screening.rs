//! The clinic's own questions before a treatment. Answers to them are no part of a price list.

use super::{AddOnIndex, SourceRef, TechniqueIndex};

/// The questions that are asked before a treatment.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Screening {
    /// Who has approved the questions; `None` if nobody has.
    pub approved_by: Option<String>,
    /// The questions in file order.
    pub questions: Vec<ScreeningQuestion>,
}

/// A question that is answered with yes or no.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScreeningQuestion {
    /// The owner's short name, unique among questions.
    pub id: String,
    /// What is asked.
    pub text: String,
    /// What follows from a yes.
    pub consequence: Consequence,
    /// What the desk may say after a yes, in the clinic's words.
    pub note: Option<String>,
    /// Asked only with one of these techniques or add-ons; always where both are empty.
    pub techniques: Vec<TechniqueIndex>,
    /// See `techniques`.
    pub add_ons: Vec<AddOnIndex>,
    /// Where it stands in the file.
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

/// What follows from a yes. The verdict is the practitioner's in every case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Consequence {
    /// The practitioner confirms first.
    Practitioner,
    /// Not before so many weeks from now, unless the practitioner says otherwise.
    Wait {
        /// How many, from the day of the answer on.
        weeks: u16,
    },
    /// The clinic does not offer it then.
    NotOffered,
}
