//! The list in force as the days go by: one whose days are over gives way, and the desk is told
//! what that changes.

use super::{
    price_change::{tell_of_change, total},
    reconcile,
};
use crate::{
    app::model::{AppState, Failure, ListEnd, Message, Note, PriceCause, StatedTotal},
    catalog::PriceList,
    estimate::estimate,
    interchange::labels,
    selection::Selection,
};
use jiff::civil::Date;
use std::{collections::BTreeMap, sync::Arc};

/// Prices and total of a consultation before another list, or another day, holds for it.
#[derive(Debug)]
pub(super) struct Before {
    prices: Arc<PriceList>,
    /// The total; `None` if the choices had no price.
    pub(super) total: Option<StatedTotal>,
}

impl Before {
    /// Prices and total that the window shows now.
    pub(super) fn of(state: &mut AppState) -> Self {
        Self { prices: Arc::clone(state.prices()), total: total(state) }
    }

    /// Prices and total of the choices by a list that is over, on its last day.
    fn on_last_day(prices: &Arc<PriceList>, state: &AppState) -> Self {
        let on = prices.edition().and_then(|edition| edition.until);
        let selection = Selection { on, ..state.visit.consultation.selection.clone() };
        let estimate = estimate(prices, &selection).ok();
        let total = estimate.map(|estimate| StatedTotal::of(&estimate, prices));
        Self { prices: Arc::clone(prices), total }
    }
}

/// Goes over to another day. If the choices come to something else by it, that is told.
pub(super) fn begin_day(state: &mut AppState, day: Date) {
    let before = Before::of(state);
    let was_in_force = is_in_force(state);
    state.today = day;
    state.list.keep_in_force(day);
    if tell_of_end(state, &before, Vec::new()) {
        return;
    }
    if let Some(total) = before.total {
        tell_of_change(state, total, PriceCause::Day);
    }
    if was_in_force {
        tell_if_none(state);
    }
}

/// Tells, if the list before is over or not in the file any more and another one is shown now,
/// which that is, what the choices come to by it, and what it does not have; `notes` come first.
/// Returns whether it is told.
pub(super) fn tell_of_end(state: &mut AppState, before: &Before, mut notes: Vec<Note>) -> bool {
    let edition = before.prices.edition();
    let Some(end) = edition.and_then(|before| why_another(state, &before.id)) else {
        return false;
    };
    let now = total(state);
    let is_other = |before: &StatedTotal| now.is_none_or(|now| !now.is_told_like(before));
    let changed = before.total.filter(is_other);
    notes.extend(changed.map(|before| Note::TotalChanged { before, now }));
    notes.extend(missing(state, &before.prices));
    if state.list.lists.iter().filter(|list| holds_on(list, state.today)).count() > 1 {
        notes.push(Note::SeveralInForce);
    }
    state.tell(Message::ListEnded { end, notes });
    true
}

/// Reason why another list than the one of this name is shown; `None` if it was only picked.
fn why_another(state: &AppState, name: &str) -> Option<ListEnd> {
    let shown = state.prices().edition().filter(|shown| shown.id != name)?;
    let Some(list) = state.list.find(name) else {
        return Some(ListEnd::Gone { id: name.to_owned(), next: shown.label.clone() });
    };
    let ended = list.edition().filter(|edition| edition.is_over(state.today))?.clone();
    Some(ListEnd::Over { ended, next: Arc::clone(state.prices()) })
}

/// Tells, if no list of the file is in force, that one is shown nevertheless, though nobody has
/// picked it.
pub(in crate::app) fn tell_if_none(state: &mut AppState) {
    if let Some(edition) = state.prices().edition()
        && !is_in_force(state)
        && !state.list.is_picked
    {
        let shown = edition.label.clone();
        state.tell(Message::Failed(Failure::NoListInForce(shown)));
    }
}

/// Tells, if a list that was picked is over, which one is shown in its place.
pub(super) fn tell_if_another(state: &mut AppState, picked: &str) {
    if let Some(end) = why_another(state, picked) {
        state.tell(Message::ListEnded { end, notes: Vec::new() });
    }
}

/// Goes on, for a consultation that is brought back, with the list that it was by. If that is over,
/// or not in the file any more, that is told, with `notes` before what it changes; returns whether
/// it is.
pub(super) fn bring_back(state: &mut AppState, name: &str, notes: Vec<Note>) -> bool {
    if state.list.name() == Some(name) {
        return false;
    }
    let Some(list) = state.list.find(name).cloned() else {
        let Some(end) = why_another(state, name) else { return false };
        state.tell(Message::ListEnded { end, notes });
        return true;
    };
    let before = Before::on_last_day(&list, state);
    state.list.pick(name, state.today);
    tell_if_none(state);
    tell_of_end(state, &before, notes)
}

fn is_in_force(state: &AppState) -> bool {
    holds_on(state.prices(), state.today)
}

fn holds_on(list: &PriceList, day: Date) -> bool {
    list.edition().is_none_or(|edition| edition.is_in_force(day))
}

/// Names, in the list before, of what the options hold and the list in force does not have.
fn missing(state: &AppState, before: &PriceList) -> Option<Note> {
    let mut names = Vec::new();
    for option in state.visit.consultation.all_options() {
        let called: BTreeMap<String, String> = labels(before, &option.selection);
        let mut selection = option.selection;
        for id in reconcile::keep_known(&mut selection, state.prices()) {
            let name = called.get(&id).cloned().unwrap_or(id);
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    (!names.is_empty()).then_some(Note::Missing { names, has_discount: false })
}
