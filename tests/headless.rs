//! Everything but the window. Each suite is a folder with its data beside its runner, and the head
//! of its `mod.rs` says what it holds.
//!
//! ```text
//! cargo test --test headless pricing_cases              one suite
//! CASE=fees cargo test --test headless pricing_cases    its files with `fees` in their names
//! UPDATE=1 cargo test                                   rewrites what files expect of the program
//! ```
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod commands;
mod crashes;
mod estimates;
mod manual;
mod menus;
mod price_lists;
mod pricing_cases;
mod pricing_errors;
mod quotes;
mod reckoned;
mod tidy;
mod support {
    pub(crate) mod cases;
    pub(crate) mod golden;
    pub(crate) mod mending;
    pub(crate) mod program;
    #[expect(dead_code, reason = "the examples are held in the library")]
    pub(crate) mod readme;
    pub(crate) mod schema;
    pub(crate) mod spaces;
}
