//! The draft of the last run, taken over when a window opens.

use super::draft_record;
use crate::{
    app::model::{Action, DraftTrouble},
    storage::DraftPlace,
};
use std::path::Path;

/// Claims a place for the drafts of this window, if there is one left, and reads what was kept by
/// windows that are gone. Returns it with what is to be told of that.
pub(super) fn take_over(folder: &Path) -> (Option<DraftPlace>, Vec<Action>) {
    match DraftPlace::claim(folder) {
        Ok(Some(place)) => {
            let found = found_in(&place);
            (Some(place), found)
        }
        // So many windows are open that this one has to do without, or it can't.
        Ok(None) => (None, vec![Action::DraftFailed(DraftTrouble::NoPlace)]),
        Err(error) => (None, vec![Action::DraftFailed(DraftTrouble::NotKept(error))]),
    }
}

fn found_in(place: &DraftPlace) -> Vec<Action> {
    let mut found: Vec<Action> = draft_in(place).into_iter().collect();
    if let Err(error) = place.sweep() {
        found.push(Action::DraftFailed(DraftTrouble::NotErased(error)));
    }
    found
}

/// The draft itself, or the reason why there is none to go on with; `None` if none was kept.
fn draft_in(place: &DraftPlace) -> Option<Action> {
    let trouble = match place.read() {
        Ok(drafts) if drafts.is_empty() => return None,
        Ok(drafts) => {
            if let Some(draft) = drafts.iter().find_map(|bytes| draft_record::read(bytes).ok()) {
                return Some(Action::DraftFound(Box::new(draft)));
            }
            match place.set_aside() {
                Ok(aside) => DraftTrouble::Unreadable(aside),
                Err(error) => DraftTrouble::NotKept(error),
            }
        }
        Err(error) => DraftTrouble::NotKept(error),
    };
    Some(Action::DraftFailed(trouble))
}
