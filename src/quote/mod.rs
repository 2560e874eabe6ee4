//! The issued quote: an estimate, frozen with its reference, dates, patient and price list; and the
//! written form of a choice.
#![deny(clippy::float_arithmetic, clippy::as_conversions)]

mod by_hand;
mod choice;
mod record;

pub use by_hand::{NotOffByHand, OddAmount, OffByHand};
pub use choice::{ChoiceRecord, NotADay, read_day};
pub use record::{MAX_RECORD_BYTES, QuoteRecord, RecordError, labels};

use crate::{
    catalog::PriceList,
    estimate::{Estimate, EstimateError, LineItem, Selection, estimate, valid_until},
    money::Money,
};
use jiff::civil::Date;
use sha2::{Digest as _, Sha256};

/// A quote as it is handed over. It holds the price list that it was worked out with, so it can
/// be written in any form, at any time, to the same words and numbers.
#[derive(Clone, Debug)]
pub struct Quote {
    reference: String,
    issued_on: Date,
    valid_until: Date,
    patient: String,
    language: String,
    list: PriceList,
    selection: Selection,
    estimate: Estimate,
    is_to_be_confirmed: bool,
}

/// How many characters of the digest stand in a reference.
const DIGEST_LENGTH: usize = 4;

impl Quote {
    /// Issues a quote on a day, for a patient's name or reference (which may be empty).
    pub fn issue(
        list: PriceList,
        selection: Selection,
        patient: &str,
        issued_on: Date,
    ) -> Result<Self, EstimateError> {
        let selection = Selection { on: Some(issued_on), ..selection };
        let estimate = estimate(&list, &selection)?;
        let valid_until = valid_until(&list, issued_on);
        let reference = format!("{issued_on}-{}", content_digest(&list, &estimate, patient.trim()));
        Ok(Self {
            reference,
            issued_on,
            valid_until,
            patient: patient.trim().to_owned(),
            language: list.language().to_owned(),
            list,
            selection,
            estimate,
            is_to_be_confirmed: false,
        })
    }

    /// Says whether the practitioner has to confirm the treatment first. Why is not part of a quote.
    pub fn to_be_confirmed(mut self, is_to_be_confirmed: bool) -> Self {
        self.is_to_be_confirmed = is_to_be_confirmed;
        self
    }

    /// Whether the practitioner has to confirm the treatment first.
    pub fn is_to_be_confirmed(&self) -> bool {
        self.is_to_be_confirmed
    }

    /// The same quote in another language than that of its price list.
    #[must_use]
    pub fn in_language(self, tag: &str) -> Self {
        Self { language: tag.to_owned(), ..self }
    }

    /// The tag of the language that it is written in.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// The date of issue and a short digest of the content: `2026-11-21-7KQ4`.
    pub fn reference(&self) -> &str {
        &self.reference
    }

    /// The day it was issued.
    pub fn issued_on(&self) -> Date {
        self.issued_on
    }

    /// The last day it is valid.
    pub fn valid_until(&self) -> Date {
        self.valid_until
    }

    /// The patient's name or reference; may be empty.
    pub fn patient(&self) -> &str {
        &self.patient
    }

    /// The prices of the day.
    pub fn list(&self) -> &PriceList {
        &self.list
    }

    /// What was picked.
    pub fn selection(&self) -> &Selection {
        &self.selection
    }

    /// What it comes to.
    pub fn estimate(&self) -> &Estimate {
        &self.estimate
    }
}

/// A few characters that change with what is offered to whom, without letters that are misread
/// (Crockford's base 32 has no I, L, O, U).
fn content_digest(list: &PriceList, estimate: &Estimate, patient: &str) -> String {
    const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let digest = Sha256::digest(content(list, estimate, patient).as_bytes());
    let character =
        |byte: &u8| ALPHABET.get(usize::from(byte % 32)).copied().map_or('0', char::from);
    digest.iter().take(DIGEST_LENGTH).map(character).collect()
}

/// What makes one quote another, a line each. Written out, so that it stays the same between
/// versions of the program.
fn content(list: &PriceList, estimate: &Estimate, patient: &str) -> String {
    let end =
        |amount: Option<Money>| amount.map_or("open".to_owned(), |money| money.minor().to_string());
    let line = |line: &LineItem| {
        let (low, high) = (line.low.amount.low, line.high.amount.known_high());
        let sessions = (line.low.sessions, line.high.sessions);
        format!("{}\t{sessions:?}\t{}\t{}", line.label(list), end(Some(low)), end(high))
    };
    let total = estimate.total;
    let head = format!("{}\n{}\n{patient}", list.clinic().name, list.currency().code());
    let foot = format!("{}\t{}\t{}\n", end(Some(total.low)), end(total.high), total.unpriced);
    let lines = estimate.lines.iter().map(line);
    std::iter::once(head).chain(lines).chain([foot]).collect::<Vec<_>>().join("\n")
}
