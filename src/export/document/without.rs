//! Total without something that the patient can do without.

use crate::{
    estimate::{Estimate, Total, estimate, optional_add_ons},
    quote::Quote,
    selection::Selection,
    wording::Phrasebook,
};

/// Sentence that the membership is not part of the total, and what that would be without it; `None`
/// without a membership.
pub(super) fn membership(quote: &Quote, book: Phrasebook<'_>) -> Option<String> {
    let membership = book.list[quote.estimate().membership.as_ref()?.membership].label.as_str();
    let membership = ("membership", membership.into());
    let others = Selection { member: None, ..quote.selection().clone() };
    Some(match other_total(quote, &others) {
        Some(total) => {
            let total = ("total", book.range(total.low, total.high).into());
            book.text_with("quote-member-without", &[membership, total])
        }
        None => book.text_with("quote-member", &[membership]),
    })
}

/// Sentence that names the add-ons that the plan can go without, and the total without them; `None` if
/// there are none.
pub(super) fn optional(quote: &Quote, book: Phrasebook<'_>) -> Option<String> {
    let optional = optional_add_ons(book.list, quote.estimate());
    let names: Vec<String> = optional.iter().map(|&index| book.list[index].label.clone()).collect();
    let add_ons = ("add-ons", book.locale.together(&names).into());
    let is_kept = |id: &str| optional.iter().all(|&index| book.list[index].id != id);
    let mut rest = quote.selection().clone();
    rest.add_ons.retain(|chosen| is_kept(&chosen.id));
    let text = || match other_total(quote, &rest) {
        Some(total) => {
            let total = ("total", book.range(total.low, total.high).into());
            book.text_with("quote-optional-total", &[add_ons, total])
        }
        None => book.text_with("quote-optional", &[add_ons]),
    };
    (!names.is_empty()).then(text)
}

/// Total of another selection; `None` if it is the same, or not all of either is known.
fn other_total(quote: &Quote, selection: &Selection) -> Option<Total> {
    let other = estimate(quote.list(), selection).ok()?;
    let is_known = |estimate: &Estimate| estimate.rest.is_none() && !estimate.total.is_on_request();
    let ends = |total: Total| (total.low, total.high);
    let is_told = is_known(&other)
        && is_known(quote.estimate())
        && ends(other.total) != ends(quote.estimate().total);
    is_told.then_some(other.total)
}
