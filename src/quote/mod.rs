//! The issued quote: an estimate, frozen with its dates, patient and price list.
#![deny(clippy::float_arithmetic, clippy::as_conversions)]

use crate::{
    catalog::PriceList,
    estimate::{Estimate, EstimateError, estimate, valid_until},
    selection::Selection,
};
use jiff::civil::Date;

/// Quote as it is handed over. It holds the price list that it was worked out with, so its words
/// and numbers stay as they are, in whichever form and whenever it is written.
#[derive(Clone, Debug)]
pub struct Quote {
    issued_on: Date,
    valid_until: Date,
    patient: String,
    language: String,
    list: PriceList,
    selection: Selection,
    estimate: Estimate,
    is_to_be_confirmed: bool,
}

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
        Ok(Self {
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

    /// Says whether the practitioner has to confirm the treatment first. Why is not part of a
    /// quote.
    pub fn to_be_confirmed(mut self, is_to_be_confirmed: bool) -> Self {
        self.is_to_be_confirmed = is_to_be_confirmed;
        self
    }

    /// True if the practitioner has to confirm the treatment first.
    pub fn is_to_be_confirmed(&self) -> bool {
        self.is_to_be_confirmed
    }

    /// Quote in another language than that of its price list.
    #[must_use]
    pub fn in_language(self, tag: &str) -> Self {
        Self { language: tag.to_owned(), ..self }
    }

    /// The tag of the language that it is written in.
    pub fn language(&self) -> &str {
        &self.language
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

    /// Selection that it is for.
    pub fn selection(&self) -> &Selection {
        &self.selection
    }

    /// Estimate of the selection by the prices of the day.
    pub fn estimate(&self) -> &Estimate {
        &self.estimate
    }
}
