//! Days by which to book so that a fee is taken off, as they are told: never after the last day of
//! the quote, as its prices hold no longer then.

use crate::{
    catalog::FeeIndex,
    estimate::{Estimate, Notice},
};
use jiff::civil::Date;

/// Last day that is told of a fee, of its own and of the last one of the quote.
pub(super) fn told_day(own: Option<Date>, prices_until: Option<Date>) -> Option<Date> {
    own.into_iter().chain(prices_until).min()
}

/// True if a fee is taken off even on days on which the prices of the quote hold no longer.
pub(super) fn outlasts_prices(fee: FeeIndex, estimate: &Estimate) -> bool {
    estimate.notices.iter().any(|notice| match notice {
        Notice::CreditedIfBooked { fees, prices_until, .. } => {
            fees.iter().any(|&(credited, own)| credited == fee && own > *prices_until)
        }
        _ => false,
    })
}
