//! Going on with an exported quote: its choices against the price list in force.

use super::{discount::is_in_money, price_change::total, reconcile};
use crate::{
    app::model::{AppState, Failure, Message, Note, PATIENT_CHARACTERS, QuoteFault, StatedTotal},
    interchange::QuoteRecord,
    locale::{Language, Locale},
    selection::Selection,
};
use std::{path::PathBuf, sync::Arc};

/// Goes on with the choices of a quote, in one step that can be undone; what the list in force does
/// not have is left out and told by name.
pub(super) fn open(state: &mut AppState, path: PathBuf, read: Result<QuoteRecord, QuoteFault>) {
    match read {
        Ok(record) => take(state, &record),
        Err(fault) => state.tell(Message::Failed(Failure::QuoteNotOpened(path, fault))),
    }
}

fn take(state: &mut AppState, record: &QuoteRecord) {
    let prices = Arc::clone(state.prices());
    let mut selection = Selection { on: None, ..record.selection.clone() };
    let is_own_money = record.currency == prices.currency();
    selection.manual_discount.take_if(|given| is_in_money(given) && !is_own_money);
    let mut next = state.blank_consultation();
    let left_out = reconcile::keep_known(&mut selection, &prices);
    reconcile::fill_from(&mut selection, &next.selection);
    // By the name that the quote had for it.
    let called = |id: String| record.labels.get(&id).cloned().unwrap_or(id);
    let names: Vec<String> = left_out.into_iter().map(called).collect();
    let has_discount =
        record.selection.manual_discount.is_some() && selection.manual_discount.is_none();
    let missing =
        (has_discount || !names.is_empty()).then_some(Note::Missing { names, has_discount });
    next.code_typed = selection.code.clone().unwrap_or_default();
    next.take(selection);
    next.patient = record.patient.chars().take(PATIENT_CHARACTERS).collect();
    let written_in = Language::for_tag(&record.language);
    let usual = Locale::for_tag(prices.language()).language();
    next.language = written_in.filter(|language| *language != usual);
    state.change_patient(next);
    let notes = notes(state, record, missing, is_own_money);
    let (reference, issued_on) = (record.reference.clone(), record.issued_on);
    state.message = Some(Message::QuoteOpened { reference, issued_on, notes });
}

/// Notes on an opened quote: what of it is gone or different now, and whether the health questions
/// are to be asked again.
fn notes(
    state: &mut AppState,
    record: &QuoteRecord,
    missing: Option<Note>,
    is_own_money: bool,
) -> Vec<Note> {
    let now = total(state).filter(|_| is_own_money);
    let before = StatedTotal {
        low: record.low,
        high: record.high,
        is_on_request: false,
        rest: None,
        currency: record.currency,
    };
    let changed = now.filter(|now| (now.low, now.high) != (before.low, before.high));
    let characters = record.patient.chars().nth(PATIENT_CHARACTERS).map(|_| PATIENT_CHARACTERS);
    // Whether or not the quote was to be confirmed: of the answers nothing is given away.
    let asks_again = state.has_health_questions().then_some(Note::AskAgain);
    let all = [
        list_of(state, record),
        missing,
        changed.map(|now| Note::QuoteTotal { before, now }),
        characters.map(Note::NameCut),
        asks_again,
    ];
    all.into_iter().flatten().collect()
}

/// Note that the quote is by another list of the file than the one that is shown.
fn list_of(state: &AppState, record: &QuoteRecord) -> Option<Note> {
    let name = record.list.as_deref().filter(|name| state.list.name() != Some(name))?;
    let edition = state.list.find(name)?.edition()?;
    Some(if edition.is_over(state.today) {
        Note::ByListThatEnded { ended: edition.clone(), next: Arc::clone(state.prices()) }
    } else {
        Note::ByOtherList(edition.label.clone())
    })
}
