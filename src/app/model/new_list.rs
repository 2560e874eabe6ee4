//! A price list of one's own that is begun.

use crate::{
    catalog::Country,
    price_file::{Start, list_file_name, start, starts},
    storage::StorageError,
};
use std::path::{Path, PathBuf};

/// Answers of a clinic that begins its own price list.
#[derive(Debug)]
pub struct NewListField {
    /// Name of the clinic, as typed.
    pub clinic: String,
    /// Start for the country that is chosen.
    pub start: &'static Start,
    /// Reason why it could not be begun, once that was tried.
    pub fault: Option<NewListFault>,
}

/// Reason why a price list could not be begun.
#[derive(Debug)]
pub enum NewListFault {
    /// The clinic has no name.
    NoName,
    /// The file can't be written.
    Storage(StorageError),
}

impl NewListField {
    /// Field with a country proposed; the first of all if no sample is near enough to it.
    pub fn of(country: Option<Country>) -> Option<Self> {
        let start = country.and_then(start).or_else(|| starts().first())?;
        Some(Self { clinic: String::new(), start, fault: None })
    }

    /// File in a folder that the list is written to.
    pub fn path(&self, folder: &Path) -> PathBuf {
        folder.join(list_file_name(self.clinic.trim()))
    }
}
