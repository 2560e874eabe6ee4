//! A quote that was written to a file, to another program.

use super::EndsJson;
use crate::{catalog::Edition, quote::Quote};
use serde::Serialize;

/// Quote in a file, as `quote --json` prints it once that is written.
#[derive(Serialize)]
pub struct WrittenQuoteJson<'a> {
    file: &'a str,
    reference: &'a str,
    issued_on: String,
    valid_until: String,
    /// The list that was named, if its days are over and another one stands in its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    instead_of: Option<&'a str>,
    currency: &'static str,
    minor_digits: u8,
    total: EndsJson,
}

impl<'a> WrittenQuoteJson<'a> {
    /// Quote under its reference, and the file that it stands in.
    pub fn new(file: &'a str, reference: &'a str, quote: &Quote) -> Self {
        let currency = quote.list().currency();
        Self {
            file,
            reference,
            issued_on: quote.issued_on().to_string(),
            valid_until: quote.valid_until().to_string(),
            instead_of: None,
            currency: currency.code(),
            minor_digits: currency.minor_digits(),
            total: EndsJson::total(quote.estimate()),
        }
    }

    /// Quote with the list that was named, if its days are over and another one stands in its
    /// place.
    pub fn instead_of(self, ended: Option<&'a Edition>) -> Self {
        Self { instead_of: ended.map(|ended| ended.id.as_str()), ..self }
    }
}
