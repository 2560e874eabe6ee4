//! Price lists as files: mistakes, encodings, the samples, the README, real menus.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may fail where it is wrong"
)]

mod encodings;
mod growth;
mod limits;
#[path = "../bench/lists.rs"]
#[expect(dead_code, reason = "the other lists are for the benchmarks")]
mod lists;
mod menus;
mod mistakes;
#[path = "../bench/plain.rs"]
mod plain;
mod samples;
