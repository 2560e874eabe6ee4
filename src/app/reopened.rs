//! Going on with an exported quote: its choices against the price list in force.

use super::{
    action,
    state::{AppState, Message, View},
    words,
};
use crate::{
    catalog::PriceList,
    estimate::{ManualDiscount, ManualOff, Selection, split_area},
    export::ReopenError,
    guide::screening::Answers,
    locale::{Language, Locale},
    quote::QuoteRecord,
    storage::StorageError,
};
use std::{collections::BTreeSet, path::Path, sync::Arc};

/// Why an exported quote was not opened.
#[derive(Debug)]
pub enum QuoteFault {
    /// Its file can't be read.
    Unreadable(StorageError),
    /// Its file gives no quote.
    Content(ReopenError),
}

/// Goes on with the choices of a quote, in one step that can be undone; what the list in force does
/// not have is left out and told by name.
pub(super) fn open(state: &mut AppState, path: &Path, read: Result<QuoteRecord, QuoteFault>) {
    match read {
        Ok(record) => take(state, &record),
        Err(fault) => state.message = Some(words::quote_not_opened(path, &fault, &state.locale)),
    }
}

fn take(state: &mut AppState, record: &QuoteRecord) {
    let prices = Arc::clone(state.prices());
    let mut selection = Selection { on: None, ..record.selection.clone() };
    let is_own_money = record.currency == prices.currency();
    selection.manual_discount.take_if(|given| is_in_money(given) && !is_own_money);
    let before = selection.clone();
    let mut next = state.blank_consultation();
    action::keep_known(&mut selection, &prices, &next.selection);
    let mut missing = missing(&before, &prices, record);
    if record.selection.manual_discount.is_some() && selection.manual_discount.is_none() {
        missing.push(state.locale.text("discount-by-hand"));
    }
    next.code_typed = selection.code.clone().unwrap_or_default();
    next.take(selection);
    next.patient.clone_from(&record.patient);
    let written_in = Language::for_tag(&record.language);
    let usual = Locale::for_tag(prices.language()).language();
    next.language = written_in.filter(|language| *language != usual);
    state.change_consultation(next);
    // Whatever was answered, another patient did.
    state.screening = Answers::default();
    state.view = View::Consult;
    state.area_filter.clear();
    state.message = Some(message(state, record, &missing, is_own_money));
}

fn is_in_money(given: &mut ManualDiscount) -> bool {
    matches!(given.off, ManualOff::Amount(_))
}

/// What was chosen and is not in the list, each once, by the name that the quote had for it.
fn missing(selection: &Selection, prices: &PriceList, record: &QuoteRecord) -> Vec<String> {
    let areas = || selection.areas.iter().map(|entry| split_area(entry));
    let unknown: [Vec<&str>; 7] = [
        selection
            .technique
            .iter()
            .map(String::as_str)
            .filter(|id| prices.find_technique(id).is_none())
            .collect(),
        areas().map(|(area, _)| area).filter(|id| prices.find_area(id).is_none()).collect(),
        areas().filter_map(|(_, size)| size).filter(|id| prices.find_size(id).is_none()).collect(),
        selection
            .add_ons
            .iter()
            .map(|add_on| add_on.id.as_str())
            .filter(|id| prices.find_add_on(id).is_none())
            .collect(),
        selection
            .packages
            .iter()
            .map(String::as_str)
            .filter(|id| prices.find_package(id).is_none())
            .collect(),
        selection
            .fees
            .iter()
            .map(String::as_str)
            .filter(|id| prices.find_fee(id).is_none())
            .collect(),
        selection
            .concerns
            .iter()
            .map(String::as_str)
            .filter(|id| prices.find_concern(id).is_none())
            .collect(),
    ];
    let member = selection.member.as_deref().filter(|id| prices.find_membership(id).is_none());
    let code = selection.code.as_deref().filter(|code| !prices.knows_code(code));
    let mut named = BTreeSet::new();
    let all = unknown.into_iter().flatten().chain(member).chain(code);
    all.filter(|id| named.insert(*id))
        .map(|id| record.labels.get(id).cloned().unwrap_or_else(|| id.to_owned()))
        .collect()
}

/// Which quote it is, what is not there any more, and whether it comes to something else now.
fn message(
    state: &mut AppState,
    record: &QuoteRecord,
    missing: &[String],
    is_own_money: bool,
) -> Message {
    let now = state.estimate().ok();
    let (locale, prices) = (&state.locale, state.prices());
    let arguments = [
        ("reference", record.reference.as_str().into()),
        ("date", locale.date(record.issued_on).into()),
    ];
    let mut more = Vec::new();
    if !missing.is_empty() {
        let names = [("names", missing.join(", ").into())];
        more.push(locale.text_with("quote-opened-missing", &names));
    }
    let now = now
        .filter(|now| is_own_money && (now.total.low, now.total.high) != (record.low, record.high));
    if let Some(now) = now {
        let before = locale.range(record.low, record.high, record.currency);
        let arguments =
            [("before", before.into()), ("now", words::total(&now, prices, locale).into())];
        more.push(locale.text_with("quote-opened-total", &arguments));
    }
    Message::QuoteOpened { what: locale.text_with("quote-opened", &arguments), more }
}
