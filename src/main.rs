//! Needlepoint.
fn main() {}
