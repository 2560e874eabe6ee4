//! The price list that a command is about, taken out of its file.

use super::{Failure, Terminal};
use crate::{
    catalog::{Edition, PriceList},
    estimate::EstimateError,
    locale::Locale,
    price_file::{self, ChosenList, Reading},
    wording::{self, Phrasebook},
};
use jiff::civil::Date;
use std::path::Path;

/// The price list in a file that is meant: the named one, else the one in force on a day.
pub(super) fn read_chosen_list(
    terminal: &Terminal<'_>,
    path: &Path,
    name: Option<&str>,
    day: Date,
) -> Result<Chosen, Failure> {
    let reading = read_price_list(terminal, path)?;
    let ChosenList { list, ended } = reading.choose(name, day).map_err(Failure::List)?;
    Ok(Chosen { list: list.clone(), ended: ended.cloned() })
}

/// The price lists in a file, with what is odd about it.
pub(super) fn read_price_list(terminal: &Terminal<'_>, path: &Path) -> Result<Reading, Failure> {
    let text = read_text(terminal, path)?;
    price_file::read(&path.display().to_string(), &text).map_err(Failure::PriceList)
}

/// The text of a price list.
pub(super) fn read_text(terminal: &Terminal<'_>, path: &Path) -> Result<String, Failure> {
    let bytes = terminal.read_file(path).map_err(Failure::File)?;
    let text = price_file::decode(&path.display().to_string(), &bytes);
    text.map_err(|diagnostic| Failure::PriceList(vec![diagnostic]))
}

/// A price list that is meant, taken out of its file.
pub(super) struct Chosen {
    pub(super) list: PriceList,
    /// The one that was named, if its days are over.
    pub(super) ended: Option<Edition>,
}

impl Chosen {
    /// Phrasebook of the list in a language.
    pub(super) fn book<'a>(&'a self, locale: &'a Locale) -> Phrasebook<'a> {
        Phrasebook { list: &self.list, locale }
    }

    /// Line that says that the list stands in the place of one whose days are over; empty if it
    /// does not.
    pub(super) fn told(&self, locale: &Locale) -> String {
        told_of_end(self.ended.as_ref(), self.book(locale))
    }

    /// Failure of a request that has no price by this list.
    pub(super) fn refused(&self, error: &EstimateError, locale: &Locale) -> Failure {
        let book = self.book(locale);
        Failure::request(error, book).by(self.ended.as_ref(), book)
    }
}

/// Line that says that the list of `book` stands in the place of one whose days are over; empty if
/// it does not.
pub(super) fn told_of_end(ended: Option<&Edition>, book: Phrasebook<'_>) -> String {
    ended.map_or_else(String::new, |ended| wording::list_ended(ended, book) + "\n")
}
