//! The consultation of the last run, brought back when a window opens.

use super::{discount, list_in_force};
use crate::app::model::{AppState, Draft, Message, Note};

/// Goes on with a consultation that was brought back. What the price list does not know stays: the
/// window says so and offers to leave it out.
pub(super) fn go_on_with(state: &mut AppState, draft: Draft) {
    state.visit.consultation = draft.consultation;
    let mut notes = vec![Note::Restored];
    notes.extend(state.has_health_questions().then_some(Note::AskAgain));
    let is_told = draft.list.is_some_and(|list| list_in_force::bring_back(state, &list, notes));
    if !is_told {
        // What is wrong is told first.
        state.message.get_or_insert(Message::Restored);
    }
    discount::keep_in_own_money(state, draft.currency);
}
