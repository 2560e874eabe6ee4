//! What the window knows, as plain data without a sentence: the state and all that it is made of,
//! and what can happen to it. What is said of it is said by `words` when it is drawn.

mod action;
mod asked;
mod budget;
mod consultation;
mod derived;
mod dialog;
mod discount;
mod draft;
mod effect;
mod export;
mod history;
mod message;
mod open_list;
pub(super) mod parse;
mod picking;
mod setup;
mod state;
mod visit;

pub use action::Action;
pub use asked::Asked;
pub use budget::{BudgetField, Fits, Unfit};
pub use consultation::{Consultation, MAX_OPTIONS, PlanOption};
pub use derived::{Derived, Step, TechniquePrice};
pub use dialog::{Dialog, Explained, PaletteField};
pub use discount::{DiscountFault, DiscountField};
pub use draft::{Draft, DraftTrouble};
pub use effect::Effect;
pub use export::{ExportFailure, Exporting, QuoteFault};
pub use history::{History, Walked};
pub use message::{Message, PriceCause};
pub use open_list::{OpenList, PriceListFault, Problem};
pub(super) use open_list::{Shown, file_name};
pub use picking::{FileChoice, PathField, Picked, Picking, Purpose};
pub use setup::{Setup, Window};
pub use state::{AppState, Walk};
pub use visit::{View, Visit};
