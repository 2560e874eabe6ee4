//! The price list in force: read from a file or a bundled sample, opened, exchanged, saved anew.

use super::{
    discount,
    list_file::read,
    list_in_force::{self, Before},
    price_change::{tell_of_change, total_before_none},
    reconcile, settings,
};
use crate::{
    app::model::{
        AppState, Dialog, Effect, Message, OpenList, PriceCause, PriceListFault, file_name,
    },
    storage::{FileChange, StorageError},
};
use std::path::{Path, PathBuf};

/// Takes over the list in the bytes of a file that was opened.
pub(super) fn open(state: &mut AppState, path: PathBuf, bytes: Vec<u8>) -> Vec<Effect> {
    match read(&path, &bytes) {
        Err(fault) => {
            state.fault = Some(fault);
            watch_faulty(state, path, Some(bytes))
        }
        Ok(reading) => {
            let currency = state.prices().currency();
            state.list = OpenList::of(reading, Some(path.clone()), None, state.today);
            state.fault = None;
            state.message = Some(Message::ListOpened { name: file_name(&path) });
            list_in_force::tell_if_none(state);
            discount::keep_in_own_money(state, currency);
            // Another clinic's ids mean nothing here.
            reconcile::forget(state);
            state.at_hand = None;
            leave_explanation(state);
            state.habits.note_list(&path);
            let found = settings::find_recent_lists(state);
            let watch = Effect::WatchList(path, bytes);
            vec![settings::save(state), watch, found]
        }
    }
}

/// Leaves an explanation, which is of the list before, for the budget that was being typed.
fn leave_explanation(state: &mut AppState) {
    let explanation = state.dialog.take_if(|dialog| matches!(dialog, Dialog::Explain(_)));
    if let Some(Dialog::Explain(explained)) = explanation {
        state.dialog = explained.back.map(Dialog::Budget);
    }
}

/// Tells that a file that was asked for can't be read, and waits until it can.
pub(super) fn unreadable(state: &mut AppState, path: PathBuf, error: StorageError) -> Vec<Effect> {
    state.fault = Some(PriceListFault::unreadable(path.clone(), error));
    watch_faulty(state, path, None)
}

/// A file that was asked for and is at fault is opened once it is mended. The one of the list in
/// force is watched anyway.
fn watch_faulty(state: &AppState, path: PathBuf, content: Option<Vec<u8>>) -> Vec<Effect> {
    if state.list.path.as_ref() == Some(&path) {
        return Vec::new();
    }
    vec![Effect::WatchFaulty(path, content)]
}

/// Takes over what a watched file holds now: the list in force, or one that was at fault.
pub(super) fn changed(state: &mut AppState, path: PathBuf, change: FileChange) -> Vec<Effect> {
    if state.list.path.as_ref() == Some(&path) {
        saved(state, &path, change);
        return Vec::new();
    }
    // Whoever put the banner away does not wait for the file any more.
    let is_waited_for = state.fault.as_ref().is_some_and(|fault| fault.path == path);
    match change {
        FileChange::Saved(bytes) if is_waited_for => open(state, path, bytes),
        FileChange::Lost(error) if is_waited_for => {
            state.fault = Some(PriceListFault::unreadable(path, error));
            Vec::new()
        }
        FileChange::Saved(_) | FileChange::Lost(_) => Vec::new(),
    }
}

/// Takes over a list that was saved anew, with the choices kept, and tells what it changes.
fn saved(state: &mut AppState, path: &Path, change: FileChange) {
    let read = match change {
        FileChange::Saved(bytes) => read(path, &bytes),
        FileChange::Lost(error) => Err(PriceListFault::unreadable(path.to_owned(), error)),
    };
    match read {
        Err(fault) => state.fault = Some(fault),
        Ok(reading) => {
            let before = Before::of(state);
            let total = before.total.or_else(|| total_before_none(state));
            let currency = state.prices().currency();
            let shown = state.list.shown();
            let list = OpenList::of(reading, Some(path.to_owned()), shown, state.today);
            state.list = list;
            state.fault = None;
            let is_told = discount::keep_in_own_money(state, currency)
                || list_in_force::tell_of_end(state, &before, Vec::new());
            if let Some(total) = total.filter(|_| !is_told) {
                tell_of_change(state, total, PriceCause::Saved);
            }
        }
    }
}

/// Goes over to another list of the file, with the choices kept. One that is over gives way at
/// once, and that is told.
pub(super) fn choose(state: &mut AppState, name: &str) {
    state.list.pick(name, state.today);
    state.message = None;
    list_in_force::tell_if_another(state, name);
}
