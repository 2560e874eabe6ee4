//! Comparison of two prices, as far as both are stated.

use crate::{
    money::{Amount, Currency, High},
    price_file::amount::written,
};

/// Ends of `first` and `second` at which the first is above the second, as written in a list;
/// `None` if it is above at no end that both state.
pub(super) fn dearer(
    first: Amount,
    second: Amount,
    currency: Currency,
) -> Option<(String, String)> {
    let low = (first.low, second.low);
    let ends = match (first.known_high(), second.known_high()) {
        (Some(first_high), Some(second_high)) if first_high > second_high => {
            (first_high, second_high)
        }
        _ if is_stated(first) && is_stated(second) && low.0 > low.1 => low,
        _ => return None,
    };
    Some((written(ends.0, currency), written(ends.1, currency)))
}

/// True if the low end is a stated one.
pub(super) fn is_stated(amount: Amount) -> bool {
    amount.high != High::Unknown
}
