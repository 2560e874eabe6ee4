//! Price lists as files: mistakes, encodings, the samples, the README, real menus.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may fail where it is wrong"
)]

mod encodings;
mod limits;
mod menus;
mod mistakes;
mod samples;
