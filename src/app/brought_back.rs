//! The consultation of the last run, brought back when a window opens.

use super::{
    discount,
    draft::{self, Draft},
    failures, list_in_force,
    message::Message,
    outside::Outside,
    state::AppState,
};
use crate::storage::{DraftFault, DraftPlace};
use std::path::Path;

/// Brings the consultation of the last run back, and has this one kept from now on.
pub(super) fn restore(state: &mut AppState, outside: &mut Outside, folder: &Path) {
    let place = match DraftPlace::claim(folder) {
        Ok(Some(place)) => place,
        no_place => {
            // So many windows are open that this one has to do without, or it can't.
            state.message = Some(match no_place {
                Err(error) => failures::draft_not_kept(&error, &state.locale),
                Ok(_) => failures::no_place_for_draft(&state.locale),
            });
            outside.keep_no_drafts(folder.to_owned());
            return;
        }
    };
    match place.read() {
        Ok(drafts) if drafts.is_empty() => {}
        Ok(drafts) => match drafts.iter().find_map(|bytes| draft::read(bytes).ok()) {
            Some(draft) => go_on_with(state, draft),
            None => {
                state.message = Some(match place.set_aside() {
                    Ok(aside) => failures::draft_unreadable(&aside, &state.locale),
                    Err(error) => failures::draft_not_kept(&error, &state.locale),
                });
            }
        },
        Err(error) => state.message = Some(failures::draft_not_kept(&error, &state.locale)),
    }
    if let Err(error) = place.sweep() {
        state.message = Some(failures::draft_failed(&DraftFault::NotErased(error), &state.locale));
    }
    outside.keep_drafts(place);
}

/// Goes on with a consultation that was brought back. What the price list does not know stays: the
/// window says so and offers to leave it out.
fn go_on_with(state: &mut AppState, draft: Draft) {
    state.consultation = draft.consultation;
    let mut more = vec![state.locale.text("message-restored")];
    if state.has_health_questions() {
        more.push(state.locale.text("message-ask-again"));
    }
    let is_told = draft.list.is_some_and(|list| list_in_force::bring_back(state, &list, more));
    if !is_told {
        // What is wrong is told first.
        state.message.get_or_insert(Message::Restored);
    }
    discount::keep_in_own_money(state, draft.currency);
}
