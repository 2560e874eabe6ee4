//! The window's own words: what the state holds, put into the language of the window or the quote
//! when it is drawn.

mod amounts;
mod budget;
mod countries;
mod discount;
mod entries;
mod failures;
mod files;
mod keys;
mod message;
mod misread;
mod options;

pub(super) use amounts::{amount, decimals, per_session, tax, total, total_with};
pub(super) use budget::{budget_example, fitting, how_many, unfit};
pub(super) use countries::country;
pub(super) use discount::{discount_example, discount_limit, how_much_fault};
pub(super) use entries::{
    add_on_details, add_on_price, advice, at_least, fee_price, package_details, price,
    technique_minutes, weeks_apart,
};
pub(super) use failures::{export_remedy, new_list_fault, not_read};
pub(super) use files::file_and_folder;
pub(super) use keys::{keys, keys_of};
pub(super) use message::message;
pub(super) use options::{difference, option_name};
