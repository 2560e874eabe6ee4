//! The JSON that other programs read, and the record with which an exported quote is gone on with:
//! one public form with a version, in types of its own, so that the core can change its shape.
//!
//! `assets/schema/needlepoint.json` says of every document which keys it has and what each means.
//! Every JSON that the tests see is held against it.
//!
//! # Documents
//!
//! | Document | Type | Where it is |
//! | --- | --- | --- |
//! | `estimate` | [`EstimateJson`] | `estimate --json`, an answer to a line of a batch |
//! | `price_list` | [`PriceListJson`] | `list --json` |
//! | `explanation` | [`ExplanationJson`] | `explain --json` |
//! | `fit` | [`FitJson`] | `fit --json`; each plan holds its estimate |
//! | `new_list` | [`NewListJson`] | `new --json` |
//! | `written_quote` | [`WrittenQuoteJson`] | `quote --json` |
//! | `failure` | [`FailureJson`] | in place of any of these, if nothing came of it |
//! | `diagnostics` | [`DiagnosticJson`] | `check --json`, an array; in a failure, too |
//! | `quote_record` | [`QuoteRecord`] | within an exported quote |
//! | `choice` | [`ChoiceRecord`](crate::selection::ChoiceRecord) | a line of a batch, and in a record |
//!
//! # What all have in common
//!
//! - **Amounts** are whole numbers of minor units: with `"minor_digits": 2`, 49500 is 495.00. Only
//!   what a choice takes off by hand is written as it is typed, `"49.90"`. Percentages are texts,
//!   and exact.
//! - **Two ends** are `low` and `high`. A `low` of `null` is not known yet, nor is then `high`; a
//!   `high` of `null` is open, or not known yet. Elsewhere `null` is what does not apply, or is not
//!   said.
//! - **A key is left out** if it seldom says anything; the schema names those that are always
//!   there.
//! - **Ids** are those of the price list. What has none there has one of ours (`taxes`, `cause-1`),
//!   by which `explain --line` asks for it.
//! - **Days** are written `2026-11-21`.
//! - **Texts for people** (labels, notices, hints, messages) are in the language of the price list
//!   or in that of `--lang`. They may change at any time; ids, kinds, rules and codes do not.
//!
//! # Versions
//!
//! A document begins with `version`, an answer in a batch as well, since each is a document by
//! itself. The version rises if a key goes, gets another name or type, or means something else.
//! Keys and kinds may be added without that, so a reader passes over what it does not know.
//!
//! The array of `check --json` has no place for a version; its entries change with that of a
//! failure, which holds them too. A record has its own, `needlepoint_quote`, by which it is also
//! known to be one: it is read by this program, which refuses keys that it does not know, so it
//! rises with every key that is added, too.
#![deny(clippy::float_arithmetic, clippy::as_conversions)]

mod calendar;
mod discount;
mod entry;
mod estimate;
mod explanation;
mod failure;
mod fit;
mod list;
mod minutes;
mod new_list;
mod not_given;
mod only_with;
mod payment;
mod quote_record;
mod special_price;
mod visits;
mod written_quote;

pub use estimate::{
    AS_YOU_GO_ID, AVERAGE_ID, EstimateJson, SAVING_ID, TAXES_ID, WIDTH_ID, cause_id, hint_id,
    line_id, tax_id,
};
pub use explanation::{Answer, ExplanationJson};
pub use failure::{DiagnosticJson, FailureJson};
pub use fit::FitJson;
pub use list::PriceListJson;
pub use new_list::NewListJson;
pub use payment::{DEPOSIT_ID, INSTALMENTS_ID};
pub use quote_record::{MAX_RECORD_BYTES, QuoteRecord, RecordError, labels};
pub use written_quote::WrittenQuoteJson;

use crate::{
    catalog::{Edition, Price, PriceList, SourceRef},
    estimate::{Estimate, LineEnd, Total},
    money::{Amount, High, Money},
};
use jiff::civil::Date;
use serde::Serialize;

/// Version of all documents but a quote's record.
const VERSION: u32 = 1;

/// Document of any kind, with its version.
#[derive(Serialize)]
pub struct Document<T> {
    version: u32,
    #[serde(flatten)]
    content: T,
}

impl<T> Document<T> {
    /// Document of this version.
    pub fn new(content: T) -> Self {
        Self { version: VERSION, content }
    }
}

impl<T: Serialize> Document<T> {
    /// Text for a terminal or a file, indented, with a line end.
    pub fn to_text(&self) -> String {
        indented(self)
    }
}

/// Array of all that was found in price lists, as text.
pub fn diagnostics_text(found: &[DiagnosticJson<'_>]) -> String {
    indented(found)
}

fn indented(value: &(impl Serialize + ?Sized)) -> String {
    // Every key here is a string, which is all that could make this fail.
    serde_json::to_string_pretty(value).map_or_else(|_unwritable| String::new(), |text| text + "\n")
}

/// Basis of amounts: a price list, on a day.
#[derive(Serialize)]
struct PricesJson<'a> {
    currency: &'static str,
    minor_digits: u8,
    sample: bool,
    /// List of the file, if it holds several.
    list: Option<&'a str>,
    /// The list that was named, if its days are over and this one stands in its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    instead_of: Option<&'a str>,
    on: String,
}

impl<'a> PricesJson<'a> {
    fn new(list: &'a PriceList, on: Date) -> Self {
        Self {
            currency: list.currency().code(),
            minor_digits: list.currency().minor_digits(),
            sample: list.is_sample(),
            list: list.edition().map(|edition| edition.id.as_str()),
            instead_of: None,
            on: on.to_string(),
        }
    }

    fn instead_of(self, ended: Option<&'a Edition>) -> Self {
        Self { instead_of: ended.map(|ended| ended.id.as_str()), ..self }
    }
}

/// Two ends of an amount.
#[derive(Serialize)]
struct EndsJson {
    low: Option<i64>,
    high: Option<i64>,
}

/// Place of something in the price list.
#[derive(Serialize)]
struct SourceJson<'a> {
    file: &'a str,
    line: u32,
}

impl EndsJson {
    /// Neither end.
    const UNKNOWN: Self = Self { low: None, high: None };

    /// The total of an estimate; neither end if nothing is known before the consultation.
    fn total(estimate: &Estimate) -> Self {
        Self::of_total(estimate.total)
    }

    /// A total, likewise.
    fn of_total(total: Total) -> Self {
        let low = (!total.is_on_request()).then_some(total.low.minor());
        Self { low, high: total.high.map(Money::minor) }
    }

    /// A low end that is known, and a high end that may be open.
    fn of(low: Money, high: Option<Money>) -> Self {
        Self { low: Some(low.minor()), high: high.map(Money::minor) }
    }

    fn line(low: &LineEnd, high: &LineEnd) -> Self {
        let has_price = low.amount != Amount::UNKNOWN;
        Self {
            low: has_price.then_some(low.amount.low.minor()),
            high: high.amount.known_high().map(Money::minor),
        }
    }

    fn price(price: Price) -> Self {
        let amount = price.amount();
        let has_price = amount.high != High::Unknown;
        Self {
            low: has_price.then_some(amount.low.minor()),
            high: amount.known_high().map(Money::minor),
        }
    }
}

impl<'a> From<&'a SourceRef> for SourceJson<'a> {
    fn from(source: &'a SourceRef) -> Self {
        Self { file: &source.file, line: source.line }
    }
}
