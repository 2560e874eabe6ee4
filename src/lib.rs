//! Needlepoint: exact price ranges for microneedling, from one price list.
//!
//! The modules in reading order; ARCHITECTURE.md says which may know which.

pub mod money;

pub mod text;

pub mod catalog;

pub mod selection;

pub mod estimate;

pub mod quote;

pub mod typeface;

pub mod price_file;

pub mod locale;

pub mod wording;

pub mod guide;

pub mod interchange;

pub mod export;

pub mod storage;

pub mod cli;

pub mod app;
