//! Texts that a patient is told about the treatment: content as data, chosen for a plan.
//!
//! The texts stand in `assets/guide`, one file for each language. The clinic's own texts from the
//! price list come first; of what it says nothing about, the built-in texts tell. Nothing here
//! knows a window.
//!
//! - [`tell`] gives all that is told, topic by topic ([`Guidance`]).
//! - [`timeline`] gives what happens when, from the first session on ([`Timeline`]).
//! - [`screening`] asks the clinic's questions and says what follows from the answers.
#![deny(clippy::float_arithmetic, clippy::as_conversions)]

mod content;
mod counted;
mod downtime;
mod plan;
pub mod screening;
mod session_cost;
mod timeline;
mod told;
mod treated;

pub use content::{Comparison, ComparisonRow};
pub use downtime::{downtime, is_in_own_language};
pub use plan::GuidePlan;
pub use timeline::{PlannedSession, Timeline, timeline};
pub use told::{AddOnReason, Guidance, Told, tell};
pub use treated::of_each;
