//! Selection: what was picked in a consultation, and its one written form: for the command line, a
//! batch, an exported quote and a draft.
#![deny(clippy::float_arithmetic, clippy::as_conversions)]

mod add_on;
mod area;
mod by_hand;
mod ends;
mod given;
mod not_a_choice;
mod not_json;
mod past_course;
mod quantity;
mod reading;
mod record;
mod sessions;
mod texts;

pub use add_on::{ChosenAddOn, ChosenAddOnError};
pub use area::{ChosenArea, ChosenAreaError};
pub use by_hand::{ManualDiscount, ManualOff, NotOffByHand, OffByHand};
pub use not_a_choice::NotAChoice;
pub use past_course::{PastCourse, PastCourseError};
pub use quantity::{Quantity, QuantityError};
pub use record::{ChoiceRecord, NotADay, read_day};
pub use sessions::{SessionRange, SessionRangeError};
pub use texts::{TextTooLong, clean_text, with_clean_texts};

use crate::catalog::Client;
use jiff::civil::Date;

/// Choices of a consultation, by the ids of the price list.
///
/// Ids, not indexes, so that a selection outlives a reload of the list. The form edits it in
/// place; [`crate::estimate`] says what does not fit.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Selection {
    /// Concerns of the patient, for one reason or several; they decide which sessions are advised.
    pub concerns: Vec<String>,
    /// The technique; may be left out if the list has only one.
    pub technique: Option<String>,
    /// The areas, in any order; may be left out if the list has only one.
    pub areas: Vec<ChosenArea>,
    /// Number of sessions; one if left out.
    pub sessions: Option<SessionRange>,
    /// The extras.
    pub add_ons: Vec<ChosenAddOn>,
    /// The packages. The technique and the areas go into them wherever they fit; what fits nowhere
    /// is bought beside them, and all of it if a number of sessions is given.
    pub packages: Vec<String>,
    /// The fees that are chosen beside those that the list always charges.
    pub fees: Vec<String>,
    /// The patient, new or returning.
    pub client: Client,
    /// The membership that the patient has.
    pub member: Option<String>,
    /// A code that the patient brings.
    pub code: Option<String>,
    /// Courses that the patient has had before, after which some prices are lower.
    pub after_course: Vec<PastCourse>,
    /// The day of the quote, which decides on dated prices; without it none of them applies.
    pub on: Option<Date>,
    /// The day of the first session.
    pub start: Option<Date>,
    /// Discount by hand.
    pub manual_discount: Option<ManualDiscount>,
}
