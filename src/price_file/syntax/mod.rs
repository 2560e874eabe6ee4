//! The text of a price list as a tree, and the mistakes in its brackets, commas and quotes.
//!
//! Lexer and tree lose no byte. RON says what a price list may look like. Nearly all of them keep
//! to its plain part: brackets, names, numbers, texts. If a text does, what is read here is what RON
//! would read, and RON need not be asked; if anything else was met, the tree says so
//! ([`Tree::is_plain`]).

mod brackets;
mod entries;
mod invisible;
mod lexer;
mod nodes;
mod owned;
mod parse;
mod parser;
mod plain;
mod raw;
mod texts;
mod tree;
mod values;

pub(super) use lexer::Lexer;
pub use lexer::{Kind, Token};
pub use owned::Owned;
pub use raw::Raw;
pub use tree::Tree;

pub(super) use lexer::is_invisible;
pub(super) use values::{currency_sign, decimal_comma, is_currency, percent_sign};
