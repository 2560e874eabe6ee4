//! The JSON that other programs read: types of its own, so that the core can change its shape.
//!
//! Amounts are whole numbers of minor units; `null` is an end that is open or not known yet.

mod calendar;
mod discount;
mod estimate;
mod explanation;
mod failure;
mod fit;
mod list;
mod not_given;
mod payment;
mod quote_record;
mod special_price;
mod written_quote;

pub use estimate::{
    AVERAGE_ID, EstimateJson, SAVING_ID, TAXES_ID, WIDTH_ID, cause_id, hint_id, line_id, tax_id,
};
pub use explanation::{Answer, ExplanationJson};
pub use failure::{DiagnosticJson, FailureJson};
pub use fit::FitJson;
pub use list::PriceListJson;
pub use payment::{DEPOSIT_ID, INSTALMENTS_ID};
pub use quote_record::{MAX_RECORD_BYTES, QuoteRecord, RecordError, labels};
pub use written_quote::WrittenQuoteJson;

use crate::{
    catalog::{Price, SourceRef},
    estimate::{Estimate, LineEnd, Total},
    money::{Amount, High, Money},
};
use serde::Serialize;

/// `value` as text for a terminal or a file, indented, with a line end.
pub fn text(value: &impl Serialize) -> String {
    // Every key here is a string, which is all that could make this fail.
    serde_json::to_string_pretty(value).map_or_else(|_unwritable| String::new(), |text| text + "\n")
}

/// Two ends of an amount.
#[derive(Serialize)]
struct EndsJson {
    low: Option<i64>,
    high: Option<i64>,
}

/// Where something stands in the price list.
#[derive(Serialize)]
struct SourceJson<'a> {
    file: &'a str,
    line: u32,
}

impl EndsJson {
    /// The total of an estimate; neither end where nothing is known before the consultation.
    fn total(estimate: &Estimate) -> Self {
        let Total { low, high, .. } = estimate.total;
        let low = (!estimate.total.is_on_request()).then_some(low.minor());
        Self { low, high: high.map(Money::minor) }
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
