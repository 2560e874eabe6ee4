//! What can be done from anywhere, and by which keys.
#![deny(clippy::wildcard_enum_match_arm)]

mod keyboard;
mod table;

pub(super) use keyboard::{AREA_FIELD, CODE_FIELD, PATIENT_FIELD, take_actions};
pub use table::{Command, ZOOM_NONE};
