//! A price list as a tree of values, found in one pass over its text.
//!
//! RON says what a price list may look like. Nearly all of them keep to its plain part: brackets,
//! names, numbers, texts. If a text does, what is read here is what RON would read, and RON need
//! not be asked; if anything else was met, the tree says so ([`Tree::is_plain`]).

mod build;
mod values;

pub(super) use values::{Raw, Tree};
