//! Messages to the desk, kept as what happened; each is put into words when it is drawn.

use super::{budget::Fits, failure::Failure};
use crate::{
    catalog::{Edition, PriceList},
    estimate::{Estimate, Rest},
    money::{Currency, Money},
};
use jiff::civil::Date;
use std::{path::PathBuf, sync::Arc};

/// Something worth telling, until it is dismissed or overtaken.
#[derive(Debug)]
pub enum Message {
    /// A new patient begins; the one before can be brought back.
    Cleared,
    /// The total of an unchanged choice changed with the price list.
    PriceChanged {
        /// The total before.
        before: StatedTotal,
        /// The total now; `None` if the choice has no price any more.
        now: Option<StatedTotal>,
        /// The cause.
        cause: PriceCause,
    },
    /// Another list of the file stands in the place of the one that was shown.
    ListEnded {
        /// The list that gave way, the one shown now, and the reason.
        end: ListEnd,
        /// Differences in the consultation now.
        notes: Vec<Note>,
    },
    /// The consultation of the last run is back.
    Restored,
    /// The choices of another patient are back, without what was answered to the health questions.
    AskAgain,
    /// The options were filled with what fits a budget.
    Fitted(Box<Fits>),
    /// An exported quote is open.
    QuoteOpened {
        /// Its reference.
        reference: String,
        /// The day it was issued.
        issued_on: Date,
        /// Differences in it now.
        notes: Vec<Note>,
    },
    /// Another price list is open.
    ListOpened {
        /// The name of its file.
        name: String,
    },
    /// A price list of the clinic's own was begun and is open.
    ListBegun {
        /// Its path.
        path: PathBuf,
    },
    /// The discount by hand is gone: the prices are in another currency.
    DiscountGone {
        /// The amount that it was.
        amount: Money,
        /// Its currency.
        currency: Currency,
    },
    /// A quote was written.
    Exported {
        /// Its path.
        path: PathBuf,
    },
    /// The window is to be closed, and waits for a quote that is being written.
    Closing,
    /// Something did not work.
    Failed(Failure),
}

/// Reason why an unchanged choice comes to something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PriceCause {
    /// The price list was saved anew.
    Saved,
    /// It is another day.
    Day,
}

/// Total that is told, with all that its words need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StatedTotal {
    /// The least that it comes to.
    pub low: Money,
    /// The most; `None` if that is open.
    pub high: Option<Money>,
    /// True if nothing at all is known before the consultation.
    pub is_on_request: bool,
    /// Amount of the rest, if nothing is known of the price of the treatment.
    pub rest: Option<Rest>,
    /// The currency of both.
    pub currency: Currency,
}

impl StatedTotal {
    /// The total of an estimate by a list.
    pub fn of(estimate: &Estimate, prices: &PriceList) -> Self {
        let total = estimate.total;
        Self {
            low: total.low,
            high: total.high,
            is_on_request: total.is_on_request(),
            rest: estimate.rest,
            currency: prices.currency(),
        }
    }

    /// True if the words for both are equal: of a total on request none names a currency.
    pub fn is_told_like(&self, other: &Self) -> bool {
        self == other || (self.is_on_request && other.is_on_request)
    }
}

/// Reason why another list of the file is shown than before.
#[derive(Debug)]
pub enum ListEnd {
    /// Its days are over.
    Over {
        /// The one that was shown.
        ended: Edition,
        /// The one that is shown now.
        next: Arc<PriceList>,
    },
    /// The file does not have it any more.
    Gone {
        /// The id of the one that was shown.
        id: String,
        /// Name of the one that is shown now.
        next: String,
    },
}

/// Something that is told besides.
#[derive(Debug)]
pub enum Note {
    /// The consultation of the last run is back.
    Restored,
    /// The health questions are to be asked again.
    AskAgain,
    /// The choices come to something else now, or have no price any more.
    TotalChanged {
        /// The total before.
        before: StatedTotal,
        /// The total now.
        now: Option<StatedTotal>,
    },
    /// The list does not have what was chosen.
    Missing {
        /// Names that it had.
        names: Vec<String>,
        /// True if a discount by hand is among it.
        has_discount: bool,
    },
    /// Several lists of the file are in force.
    SeveralInForce,
    /// The quote was by a list that is over.
    ByListThatEnded {
        /// The list that ended.
        ended: Edition,
        /// The one that is shown.
        next: Arc<PriceList>,
    },
    /// The quote was by a list of this name, which can be chosen.
    ByOtherList(String),
    /// The quote came to something else.
    QuoteTotal {
        /// Total that the quote stated.
        before: StatedTotal,
        /// Total that it comes to now.
        now: StatedTotal,
    },
    /// The patient's name was longer than so many characters.
    NameCut(usize),
}
