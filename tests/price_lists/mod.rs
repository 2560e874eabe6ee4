//! Price lists as files: encodings, limits, the samples, their trees, and what reading a long one
//! takes.

mod encodings;
mod growth;
mod limits;
#[path = "../bench/lists.rs"]
#[expect(dead_code, reason = "the other lists are for the benchmarks")]
mod lists;
#[path = "../bench/plain.rs"]
mod plain;
mod readme;
mod samples;
mod tree;
