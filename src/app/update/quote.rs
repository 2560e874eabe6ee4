//! Going on with an exported quote: its choices against the price list in force.

use super::{discount::is_in_money, reconcile};
use crate::{
    app::{
        model::{AppState, Message, QuoteFault},
        theme::measure,
        words::{self, failures},
    },
    locale::{Language, Locale},
    selection::Selection,
    wording,
};
use std::{path::Path, sync::Arc};

/// Goes on with the choices of a quote, in one step that can be undone; what the list in force does
/// not have is left out and told by name.
pub(super) fn open(state: &mut AppState, path: &Path, read: Result<QuoteRecord, QuoteFault>) {
    match read {
        Ok(record) => take(state, &record),
        Err(fault) => state.message = Some(failures::quote_not_opened(path, &fault, &state.locale)),
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
    let named = |id: String| record.labels.get(&id).cloned().unwrap_or(id);
    let mut missing: Vec<String> = left_out.into_iter().map(named).collect();
    if record.selection.manual_discount.is_some() && selection.manual_discount.is_none() {
        missing.push(state.locale.text("discount-by-hand"));
    }
    next.code_typed = selection.code.clone().unwrap_or_default();
    next.take(selection);
    next.patient = record.patient.chars().take(measure::PATIENT_CHARACTERS).collect();
    let written_in = Language::for_tag(&record.language);
    let usual = Locale::for_tag(prices.language()).language();
    next.language = written_in.filter(|language| *language != usual);
    state.change_patient(next);
    state.message = Some(message(state, record, &missing, is_own_money));
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
    let mut more: Vec<String> = list_of(state, record).into_iter().collect();
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
    if record.patient.chars().nth(measure::PATIENT_CHARACTERS).is_some() {
        let most = [("count", measure::PATIENT_CHARACTERS.into())];
        more.push(locale.text_with("quote-opened-name-cut", &most));
    }
    // Whether or not the quote was to be confirmed: of the answers nothing is given away.
    if state.has_health_questions() {
        more.push(locale.text("message-ask-again"));
    }
    Message::QuoteOpened { what: locale.text_with("quote-opened", &arguments), more }
}

/// That the quote is by another list of the file than the one that is shown.
fn list_of(state: &AppState, record: &QuoteRecord) -> Option<String> {
    let (locale, prices) = (&state.locale, state.prices());
    let name = record.list.as_deref().filter(|name| state.list.name() != Some(name))?;
    let edition = state.list.find(name)?.edition()?;
    Some(if edition.is_over(state.today) {
        wording::list_ended(edition, prices, locale)
    } else {
        locale.text_with("quote-opened-list", &[("list", edition.label.as_str().into())])
    })
}
