//! Request: a selection resolved against a price list, or the refusal of it.

mod add_ons;
mod areas;
mod beside;
mod circumstances;
mod contents;
mod fees;
mod later;
mod packages;
mod resolve;
mod treated;
mod treatment;

pub(super) use add_ons::RequestedAddOn;
pub use add_ons::add_on_availability;
pub(super) use areas::{RequestedArea, chosen_areas, drop_parts, is_part_of};
pub(super) use beside::Beside;
pub(super) use circumstances::circumstances;
pub(super) use contents::Contents;
pub(super) use later::Ongoing;
pub(super) use resolve::Request;
pub(super) use treatment::{MAX_AREAS, TreatmentRequest, treatment};
