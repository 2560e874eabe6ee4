//! The patient who is at the desk.

use super::consultation::Consultation;
use crate::guide::screening::Answers;
use jiff::civil::Date;

/// All that belongs to one patient: whoever comes next begins with another.
#[derive(Debug, Default)]
pub struct Visit {
    /// Consultation that is being worked on.
    pub consultation: Consultation,
    /// Answers to the clinic's questions. They stay here: no draft, no undo, no log.
    pub screening: Answers,
    /// Part of the consultation that fills the window.
    pub view: View,
    /// Position of the shown map among those with an area on them.
    pub map_shown: usize,
    /// The month that its sheet was turned to.
    pub month_shown: Option<Date>,
    /// Text typed to narrow the areas down.
    pub area_filter: String,
}

/// Part of the consultation that fills the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum View {
    /// The choices and what they come to.
    #[default]
    Consult,
    /// The guide: what to expect.
    Guide,
    /// The clinic's own questions.
    Screening,
}
