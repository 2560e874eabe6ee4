//! From the text of a price list to a [`PriceList`](crate::catalog::PriceList), or to what is wrong
//! with it.
//!
//! The text becomes a tree that loses no byte of it (`syntax`). If that holds anything but plain
//! values, RON is asked about the whole; if RON refuses, the tree is made once more, with a guess
//! after every mistake at what was meant, and each is told as an owner would call it.
//! Then every value is read and checked (`schema`, `validate`), and all that is wrong is reported
//! at once, each with its exact place and a remedy. Files are read by the caller.

mod add_ons;
mod amount;
mod areas;
mod by_areas;
mod change;
mod characters;
mod code;
mod concerns;
mod conditions;
mod corrected;
mod coverage;
mod current_list;
mod dates;
mod decode;
mod described;
mod diagnostic;
mod discounts;
mod entries;
mod example;
mod examples;
mod failed_examples;
mod fault;
mod fees;
mod fix;
mod guide;
mod ids;
mod ladders;
mod lints;
mod list_choice;
mod lists;
mod memberships;
mod mentions;
mod minutes;
mod misread;
mod near;
mod new_list;
mod offers;
mod only_with;
mod packages;
mod payment;
mod read;
mod reader;
mod reading;
#[cfg(test)]
mod readme;
mod references;
mod said;
pub mod samples;
mod schema;
mod screening;
mod shown;
mod sold;
mod source;
mod special_prices;
mod starts;
mod syntax;
mod tax;
mod terms;
mod text_edits;
mod validate;
mod values;

pub use change::{Change, ChangeError, Path, Step};
pub use code::Code;
pub use corrected::{Corrected, corrected};
pub use decode::decode;
pub use diagnostic::{Diagnostic, Excerpt, Severity};
pub use example::Example;
pub use failed_examples::FailedExample;
pub use fix::Fix;
pub use list_choice::{ChosenList, ListChoiceError};
pub use new_list::{NewList, list_file_name};
pub use read::read;
pub use reading::Reading;
pub use starts::{Start, sample_for, start, starts};
pub use syntax::{Kind, Owned, Raw, Token, Tree};
pub use text_edits::{TextEdit, TextEdits};
