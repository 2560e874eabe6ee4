//! Price of an unchanged choice once other prices or another day hold.

use crate::app::model::{AppState, Message, PriceCause, StatedTotal};

/// Tells the new total of an unchanged choice, if it differs from the one before.
pub(super) fn tell_of_change(state: &mut AppState, before: StatedTotal, cause: PriceCause) {
    let now = total(state);
    if now.is_none_or(|now| !now.is_told_like(&before)) {
        state.message = Some(Message::PriceChanged { before, now, cause });
    } else if total_before_none(state).is_some() {
        state.message = None;
    }
}

/// The total as it is shown; `None` if the choices have no price.
pub(super) fn total(state: &mut AppState) -> Option<StatedTotal> {
    let derived = state.derived();
    derived.estimate.as_ref().ok().map(|estimate| StatedTotal::of(estimate, state.prices()))
}

/// The total that the choices had before they had no price any more, as it was told.
pub(super) fn total_before_none(state: &AppState) -> Option<StatedTotal> {
    match state.message {
        Some(Message::PriceChanged { before, now: None, .. }) => Some(before),
        _ => None,
    }
}
