//! Discount by hand: what the staff takes off, with a reason and within the limit of the price
//! list.

use crate::{
    app::model::{AppState, Dialog, DiscountFault, DiscountField, HowMuchFault, Message, parse},
    catalog::{ManualLimit, PriceList},
    estimate::{EstimateError, estimate},
    money::{Currency, Money},
    selection::{ManualDiscount, ManualOff, Selection},
};
use std::sync::Arc;

/// Asks how much is taken off, and why; what is taken off already can be changed.
pub(super) fn ask(state: &mut AppState) {
    let limit_is_amount = matches!(state.prices().manual_limit(), Some(ManualLimit::Amount(_)));
    let field = match &state.visit.consultation.selection.manual_discount {
        None => DiscountField { is_amount: limit_is_amount, ..DiscountField::default() },
        Some(ManualDiscount { off, reason }) => DiscountField {
            text: match off {
                ManualOff::Percent(percent) => state.locale.percent(*percent),
                ManualOff::Amount(money) => {
                    state.list_locale().money(*money, state.prices().currency())
                }
            },
            is_amount: matches!(off, ManualOff::Amount(_)),
            reason: reason.clone(),
            fault: None,
        },
    };
    state.message = None;
    state.dialog = Some(Dialog::Discount(field));
}

/// Takes it off; if it can't be, the dialog stays and says why beside the field.
pub(super) fn answer(state: &mut AppState, field: DiscountField) {
    match discount(state, &field) {
        Ok(discount) => give(state, Some(discount)),
        Err(fault) => {
            let field = DiscountField { fault: Some(fault), ..field };
            state.dialog = Some(Dialog::Discount(field));
        }
    }
}

/// Takes off nothing any more.
pub(super) fn remove(state: &mut AppState) {
    state.dialog = None;
    give(state, None);
}

/// Lets go of what was taken off in money of another currency than that of the list in force, in
/// all options and in all that undo leads to. Returns whether there was any, which is told.
pub(super) fn keep_in_own_money(state: &mut AppState, given_in: Currency) -> bool {
    if given_in == state.prices().currency() {
        return false;
    }
    let options = state.visit.consultation.all_options();
    let chosen = std::iter::once(&state.visit.consultation.selection);
    let gone = chosen.chain(options.iter().map(|option| &option.selection)).find_map(amount);
    let let_go = |selection: &mut Selection| {
        selection.manual_discount.take_if(|given| is_in_money(given));
    };
    state.visit.consultation.change_all(let_go);
    state.history.change_all(|consultation| consultation.change_all(let_go));
    if let Some(gone) = gone {
        state.message = Some(Message::DiscountGone { amount: gone, currency: given_in });
    }
    gone.is_some()
}

/// True if an amount is taken off, and not a percentage.
pub(super) fn is_in_money(given: &ManualDiscount) -> bool {
    matches!(given.off, ManualOff::Amount(_))
}

fn amount(selection: &Selection) -> Option<Money> {
    match selection.manual_discount.as_ref()?.off {
        ManualOff::Amount(amount) => Some(amount),
        ManualOff::Percent(_) => None,
    }
}

fn give(state: &mut AppState, discount: Option<ManualDiscount>) {
    let mut next = state.visit.consultation.clone();
    next.selection.manual_discount = discount;
    state.change_consultation(next);
}

/// The discount that is typed, if it may be given.
fn discount(state: &AppState, field: &DiscountField) -> Result<ManualDiscount, DiscountFault> {
    let off = off(field, state.prices()).map_err(DiscountFault::HowMuch)?;
    let reason = field.reason.trim();
    if reason.is_empty() {
        return Err(DiscountFault::NoReason);
    }
    let discount = ManualDiscount { off, reason: reason.to_owned() };
    let selection = Selection {
        on: Some(state.today),
        manual_discount: Some(discount.clone()),
        ..state.visit.consultation.selection.clone()
    };
    match estimate(state.prices(), &selection) {
        Ok(_) => Ok(discount),
        Err(error) => Err(DiscountFault::HowMuch(refused(error, state.prices()))),
    }
}

fn refused(error: EstimateError, prices: &Arc<PriceList>) -> HowMuchFault {
    if let EstimateError::ManualDiscountAboveLimit(limit) = error {
        HowMuchFault::AboveLimit(limit, prices.currency())
    } else {
        HowMuchFault::Refused(error, Arc::clone(prices))
    }
}

/// Amount or percentage that is typed, which is more than nothing.
fn off(field: &DiscountField, prices: &Arc<PriceList>) -> Result<ManualOff, HowMuchFault> {
    if field.is_amount {
        let amount = parse::amount(&field.text, prices).map_err(HowMuchFault::NotAnAmount)?;
        let more_than_nothing = Some(amount).filter(|amount| *amount > Money::ZERO);
        more_than_nothing.map(ManualOff::Amount).ok_or(HowMuchFault::NoAmount)
    } else {
        let percent = parse::percent(&field.text).filter(|percent| percent.millionths() > 0);
        percent.map(ManualOff::Percent).ok_or(HowMuchFault::NoPercentage)
    }
}
