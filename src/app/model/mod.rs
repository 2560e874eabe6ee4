//! Model: all that the window knows, as plain data without a sentence: the state and all that it is
//! made of, and what can happen to it. What is said of it is said by `words` when it is drawn.

mod action;
mod budget;
mod consultation;
mod crashes;
mod derived;
mod dialog;
mod discount;
mod draft;
mod effect;
mod export;
mod failure;
mod history;
mod message;
mod open_list;
pub(super) mod parse;
mod past_courses;
mod picking;
pub(super) mod quantity;
mod question;
mod setup;
mod state;
mod visit;

pub use action::Action;
pub use budget::{BudgetField, Fits, Unfit};
pub use consultation::{Consultation, MAX_OPTIONS, PATIENT_CHARACTERS, PlanOption};
pub use crashes::Crashes;
pub use derived::{Derived, LadderPrice, TechniquePrice};
pub use dialog::{Dialog, Explained, PaletteField};
pub use discount::{DiscountFault, DiscountField, HowMuchFault};
pub use draft::{Draft, DraftTrouble};
pub use effect::Effect;
pub use export::Exporting;
pub use failure::{ExportFailure, Failure, QuoteFault};
pub use history::{History, Walked};
pub use message::{ListEnd, Message, Note, PriceCause, StatedTotal};
pub(super) use open_list::file_name;
pub use open_list::{FaultCause, OpenList, PriceListFault};
pub use parse::Misread;
pub use past_courses::{asked_courses, has_had, set_had};
pub use picking::{FileChoice, PathField, Picked, Picking, Purpose};
pub use question::AmountQuestion;
pub use setup::{Setup, Window};
pub use state::{AppState, Walk};
pub use visit::{View, Visit};
