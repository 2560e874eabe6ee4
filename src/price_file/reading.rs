//! Contents of a file once it is read.

use super::{Diagnostic, example::Example};
use crate::catalog::PriceList;
use jiff::civil::Date;

/// Price list that can be used, with the lints that the owner should look at.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The list; the first if the file names several, see [`Reading::choose`].
    pub list: PriceList,
    /// Its other lists, in file order.
    pub others: Vec<PriceList>,
    /// Lints, in file order.
    pub warnings: Vec<Diagnostic>,
    /// The choices that the owner wrote down with their totals, list by list; see
    /// [`Reading::failed_examples`].
    pub examples: Vec<Example>,
    /// The last days of what has one, each with what is to be said once it is over.
    pub(super) last_days: Vec<(Date, Diagnostic)>,
    /// Lint of the language, for when there are no words in it.
    pub(super) unworded: Option<Diagnostic>,
}

impl Reading {
    /// Lint of the list's language, unless there are words in it.
    pub fn language_without_words(&self, is_worded: impl Fn(&str) -> bool) -> Option<Diagnostic> {
        self.unworded.clone().filter(|_| !is_worded(self.list.language()))
    }

    /// The lists, discounts, special prices and terms whose days are over, in file order.
    pub fn ended_before(&self, today: Date) -> Vec<Diagnostic> {
        let ended = self.last_days.iter().filter(|(last_day, _)| *last_day < today);
        ended.map(|(_, diagnostic)| diagnostic.clone()).collect()
    }
}
