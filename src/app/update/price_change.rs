//! What the same choice comes to once other prices or another day hold.

use crate::{
    app::{
        model::{AppState, Message, PriceCause},
        words,
    },
    estimate::Estimate,
};

/// Tells what the same choice comes to now.
pub(super) fn tell_of_change(state: &mut AppState, before: String, cause: PriceCause) {
    let now = total_in_words(state);
    if now.as_ref() != Some(&before) {
        state.message = Some(Message::PriceChanged { before, now, cause });
    } else if total_before_none(state).is_some() {
        state.message = None;
    }
}

/// The total as it is shown; `None` where the choices have no price.
pub(super) fn total_in_words(state: &mut AppState) -> Option<String> {
    let estimate: Estimate = state.estimate().ok()?;
    Some(words::total(&estimate, state.prices(), &state.locale))
}

/// The total that the choices had before they had no price any more, as it was told.
pub(super) fn total_before_none(state: &AppState) -> Option<String> {
    match &state.message {
        Some(Message::PriceChanged { before, now: None, .. }) => Some(before.clone()),
        _ => None,
    }
}
