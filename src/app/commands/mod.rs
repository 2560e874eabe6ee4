//! Commands: all that can be done from anywhere, and the keys for it.
#![deny(clippy::wildcard_enum_match_arm)]

mod facts;
mod keyboard;
mod table;

pub(super) use facts::Facts;
pub(super) use keyboard::{AREA_FIELD, CODE_FIELD, PATIENT_FIELD, take_actions};
pub(super) use table::{Command, Section, ZOOM_NONE};
