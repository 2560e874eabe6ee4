//! The patient who is at the desk.

use super::consultation::Consultation;
use crate::guide::screening::Answers;
use jiff::civil::Date;

/// All that belongs to one patient: whoever comes next begins with another.
#[derive(Debug, Default)]
pub struct Visit {
    /// What is being worked on.
    pub consultation: Consultation,
    /// What was answered to the clinic's questions. It stays here: no draft, no undo, no log.
    pub screening: Answers,
    /// Which part of the consultation fills the window.
    pub view: View,
    /// Which of the maps with an area on them is shown.
    pub map_shown: usize,
    /// The month that its sheet was turned to.
    pub month_shown: Option<Date>,
    /// What is typed to narrow the areas down.
    pub area_filter: String,
}

/// Which part of the consultation fills the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum View {
    /// The choices and what they come to.
    #[default]
    Consult,
    /// What to expect.
    Guide,
    /// The clinic's own questions.
    Screening,
}
