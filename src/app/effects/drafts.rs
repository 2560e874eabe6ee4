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
    let failed = Action::DraftFailed;
    let mut found = Vec::new();
    match place.read() {
        Ok(drafts) if drafts.is_empty() => {}
        Ok(drafts) => {
            found.push(match drafts.iter().find_map(|bytes| draft_record::read(bytes).ok()) {
                Some(draft) => Action::DraftFound(Box::new(draft)),
                None => failed(match place.set_aside() {
                    Ok(aside) => DraftTrouble::Unreadable(aside),
                    Err(error) => DraftTrouble::NotKept(error),
                }),
            });
        }
        Err(error) => found.push(failed(DraftTrouble::NotKept(error))),
    }
    if let Err(error) = place.sweep() {
        found.push(failed(DraftTrouble::NotErased(error)));
    }
    found
}
