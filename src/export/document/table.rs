//! Lines that make up the total.

use super::{amount::tax_within, line_start::line_start};
use crate::{
    catalog::{Ladder, Rung, SessionCount},
    estimate::{Estimate, LineItem, LineKind, Purchase},
    locale::{Decimals, Locale},
    money::Money,
    wording::{self, Phrasebook},
};
use serde::Serialize;
use std::collections::BTreeSet;

/// The lines and the total, with headings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Table {
    /// The heading above it.
    pub title: String,
    /// The headings of its three columns.
    pub columns: [String; 3],
    /// Lines that make up the total.
    pub lines: Vec<Line>,
    /// The total, with the tax in it.
    pub total: Line,
}

/// A row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// Name of what is charged or taken off.
    pub label: String,
    /// Remarks of the clinic: what is included, how long a course is valid.
    pub notes: Vec<String>,
    /// Way in which it is counted.
    pub counted: String,
    /// Amount of the line.
    pub price: String,
}

impl Table {
    pub(super) fn of(estimate: &Estimate, book: Phrasebook<'_>) -> Self {
        let decimals = Decimals::WhereNeeded.for_all(amounts(estimate), book.list.currency());
        let line = |line: &LineItem| Line {
            label: wording::label(line, book),
            notes: notes(line, estimate, book),
            counted: wording::worked_out(line, estimate, book),
            price: wording::amount(line, estimate, decimals, book),
        };
        Self {
            title: book.text("quote-table"),
            columns: [
                book.text("quote-column-line"),
                book.text("quote-column-counted"),
                book.text("quote-column-price"),
            ],
            lines: estimate.lines.iter().map(line).collect(),
            total: Line {
                label: book.text("quote-total"),
                notes: Vec::new(),
                counted: tax_within(estimate, book).unwrap_or_default(),
                price: wording::total(estimate, decimals, book),
            },
        }
    }
}

/// Every amount in the column of prices.
fn amounts(estimate: &Estimate) -> impl Iterator<Item = Money> {
    let lines = estimate
        .lines
        .iter()
        .flat_map(|line| std::iter::once(line.low.amount.low).chain(line.high.amount.known_high()));
    let undecided = estimate.lines.iter().filter_map(|line| line.undecided);
    let undecided = undecided.flat_map(|ends| std::iter::once(ends.least).chain(ends.most));
    let rest = estimate.rest.and_then(|rest| rest.high);
    lines
        .chain(undecided)
        .chain(std::iter::once(estimate.total.low))
        .chain(estimate.total.high)
        .chain(rest)
}

/// Remarks of the clinic on a line, each a line of its own.
fn notes(line: &LineItem, estimate: &Estimate, book: Phrasebook<'_>) -> Vec<String> {
    said_of(line, estimate, book).iter().map(|note| line_start(note)).collect()
}

fn said_of(line: &LineItem, estimate: &Estimate, book: Phrasebook<'_>) -> Vec<String> {
    match line.kind {
        LineKind::Treatment(index) => {
            let offer = &book.list[index];
            let own = offer.note().map(str::to_owned);
            own.into_iter().chain(rung_notes(line, offer.ladder(), book.locale)).collect()
        }
        LineKind::Package(index) => {
            let package = &book.list[index];
            let valid = package
                .valid_months
                .map(|months| book.text_with("quote-course-valid", &[("months", months.into())]));
            package.note.clone().into_iter().chain(valid).collect()
        }
        LineKind::AddOn(index) => {
            let add_on = &book.list[index];
            let reason = add_on.reason.clone();
            // Without a treatment it has another price, of which these say nothing.
            let ladder = add_on.ladder().filter(|_| estimate.planned_sessions().is_some());
            let notes = ladder.map(|ladder| rung_notes(line, ladder, book.locale));
            reason.into_iter().chain(notes.unwrap_or_default()).collect()
        }
        LineKind::Discount(_) => {
            let what = book.text("quote-discount");
            let label = wording::label(line, book).to_lowercase();
            if label.contains(&what.to_lowercase()) { Vec::new() } else { vec![what] }
        }
        LineKind::ManualDiscount
        | LineKind::Fee(_)
        | LineKind::Credit(_)
        | LineKind::Surcharge(_)
        | LineKind::Tax(_) => Vec::new(),
    }
}

/// Remarks of the list on the single sessions and courses that are bought at either end. That on a
/// single session is for those at a special price, too, but beside others it would seem to tell of a
/// published one.
fn rung_notes(line: &LineItem, ladder: &Ladder, locale: &Locale) -> Vec<String> {
    let purchases = || {
        let both = [&line.low, &line.high].into_iter().flat_map(|end| &end.purchases);
        // A tier is no course, though it may be as long.
        both.filter(|purchase| !purchase.by_tier && purchase.held_by.is_none())
    };
    let is_special_single =
        |purchase: &&Purchase| purchase.special.is_some() && purchase.sessions == SessionCount::MIN;
    let is_all_special = purchases().all(|purchase| is_special_single(&purchase));
    let bought: BTreeSet<SessionCount> = purchases()
        .filter(|purchase| is_all_special || !is_special_single(purchase))
        .map(|purchase| purchase.sessions)
        .collect();
    let rungs = ladder.rungs().iter().filter(|rung| bought.contains(&rung.sessions()));
    rungs.filter_map(|rung| rung_note(rung, bought.len() == 1, locale)).collect()
}

/// Remark on a single session or a course, which says of which it is where that is not all that is
/// bought.
fn rung_note(rung: &Rung, is_only: bool, locale: &Locale) -> Option<String> {
    let valid = rung
        .valid_months
        .map(|months| locale.text_with("quote-course-valid", &[("months", months.into())]));
    let parts: Vec<String> = rung.note.clone().into_iter().chain(valid).collect();
    let note = parts.join(", ");
    match rung.sessions().get() {
        _ if note.is_empty() => None,
        1 if is_only => Some(note),
        1 => Some(locale.text_with("quote-single-note", &[("note", note.into())])),
        sessions => {
            let arguments = [("sessions", sessions.into()), ("note", note.into())];
            Some(locale.text_with("quote-course-note", &arguments))
        }
    }
}
