//! What is worth telling the desk.

use super::asked::Asked;
use std::path::PathBuf;

/// Reason why the same choice comes to something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PriceCause {
    /// The price list was saved anew.
    Saved,
    /// It is another day.
    Day,
}

/// Something worth telling, until it is dismissed or overtaken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    /// A new patient begins; the one before can be brought back.
    Cleared,
    /// The total of the same choice changed with the price list.
    PriceChanged {
        /// The total before, in words.
        before: String,
        /// The total now, in words; `None` where the choice has no price any more.
        now: Option<String>,
        /// Why.
        cause: PriceCause,
    },
    /// The list that was shown is over, and another one of its file stands in its place.
    ListEnded {
        /// Which gave way to which.
        what: String,
        /// What of the consultation is different now.
        more: Vec<String>,
    },
    /// The consultation of the last run is back.
    Restored,
    /// The choices of another patient are back, without what was answered to the health questions.
    AskAgain,
    /// The options were filled with what fits a budget.
    Fitted {
        /// How many plans fit.
        what: String,
        /// How far above it the nearest is, where there is one, and what is asked of that.
        above: Option<(String, Asked)>,
    },
    /// An exported quote is open.
    QuoteOpened {
        /// Which.
        what: String,
        /// What of it is different now.
        more: Vec<String>,
    },
    /// Another price list is open.
    ListOpened {
        /// The name of its file.
        name: String,
    },
    /// What was taken off by hand is not any more: the prices are in another currency.
    DiscountGone {
        /// How much it was.
        amount: String,
    },
    /// A quote was written.
    Exported {
        /// Where.
        path: PathBuf,
    },
    /// The window is to be closed, and waits for a quote that is being written.
    Closing,
    /// Something did not work.
    Failed {
        /// What happened.
        what: String,
        /// What to do, and what is safe.
        remedy: String,
    },
}
