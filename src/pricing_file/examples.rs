//! Examples: choices with the total that the owner expects, by which a price list proves itself.

use super::{
    Diagnostic, Reading, Severity, amount,
    conditions::CLIENTS,
    entries::{Ids, list},
    lists,
    reader::{Reader, described},
    schema::{self, Raw},
    validate::date,
};
use crate::{
    catalog::{
        AddOnIndex, AreaIndex, ConcernIndex, FeeIndex, MAX_SESSIONS, MembershipIndex, PackageIndex,
        PriceList, SessionCount, SizeIndex, TechniqueIndex,
    },
    estimate::{Estimate, EstimateError, LineItem, estimates},
    money::{Amount, Currency, High},
    selection::{ChosenAddOn, ChosenArea, ManualDiscount, ManualOff, Selection, SessionRange},
};
use std::collections::BTreeMap;

/// What an owner may write.
const EXAMPLE: &str = "[(technique: \"standard\", areas: [\"face\"], sessions: 3, total: 495)]";

/// A choice with the total that the owner expects.
#[derive(Clone, Debug)]
pub struct Example {
    /// What is chosen.
    pub selection: Selection,
    /// What it should come to.
    pub total: Amount,
    /// Which of the file's lists it is an example of.
    pub(super) list: usize,
    /// Where its total stands; what is to be said of it is filled in where it does not hold.
    place: Diagnostic,
}

/// An example that does not come to the total that the owner expects.
#[derive(Clone, Debug)]
pub struct FailedExample<'r> {
    /// The list that it is an example of.
    pub list: &'r PriceList,
    /// What its choice comes to, or why it has no price.
    pub found: Result<Estimate, EstimateError>,
    /// What is wrong, at its place in the file.
    pub diagnostic: Diagnostic,
}

impl Reading {
    /// How many examples the file holds, and how many of them are held against several of its lists.
    pub fn example_counts(&self) -> (usize, usize) {
        let mut times: BTreeMap<usize, usize> = BTreeMap::new();
        for example in &self.examples {
            *times.entry(example.place.span.start).or_default() += 1;
        }
        (times.len(), times.values().filter(|&&times| times > 1).count())
    }

    /// Works out every example, and gives back those that come to something else, in file order.
    pub fn failed_examples(&self) -> Vec<FailedExample<'_>> {
        let lists: Vec<&PriceList> = self.lists().collect();
        let examples = self.examples.iter();
        let examples: Vec<(&Example, &PriceList)> =
            examples.filter_map(|example| Some((example, *lists.get(example.list)?))).collect();
        let found = estimates(examples.iter().map(|(example, list)| (*list, &example.selection)));
        let examples = examples.iter().zip(found);
        examples.filter_map(|((example, list), found)| example.failure(list, found)).collect()
    }
}

impl Example {
    /// What is wrong with it by its list; `None` where it comes to what it should.
    fn failure<'r>(
        &self,
        list: &'r PriceList,
        found: Result<Estimate, EstimateError>,
    ) -> Option<FailedExample<'r>> {
        let currency = list.currency();
        let expected = written(self.total, currency);
        let of_list = list
            .edition()
            .map_or_else(String::new, |edition| format!(" in the list \"{}\"", edition.id));
        let (message, hint) = match &found {
            Ok(estimate) if total_of(estimate) == self.total => return None,
            Ok(estimate) => (
                format!(
                    "expected this example to cost {expected}{of_list}, but found {}",
                    written(total_of(estimate), currency)
                ),
                format!(
                    "it is made of {}; correct the prices or the example",
                    lines_of(estimate, list)
                ),
            ),
            Err(error) => (
                format!(
                    "expected this example to cost {expected}{of_list}, but it has no price: {error}"
                ),
                "correct what is chosen, or add what is missing to the list".to_owned(),
            ),
        };
        let diagnostic = Diagnostic { message, hint: Some(hint), ..self.place.clone() };
        Some(FailedExample { list, found, diagnostic })
    }
}

/// The total in the form in which a price is written; nothing known at all is "on request".
fn total_of(estimate: &Estimate) -> Amount {
    let total = &estimate.total;
    if total.is_on_request() {
        return Amount::UNKNOWN;
    }
    Amount { low: total.low, high: total.high.map_or(High::Open, High::Known) }
}

/// An amount as it would be written in a list.
fn written(amount: Amount, currency: Currency) -> String {
    let low = amount::written(amount.low, currency);
    match amount.high {
        High::Known(high) if high == amount.low => low,
        High::Known(high) => format!("(from: {low}, to: {})", amount::written(high, currency)),
        High::Open => format!("(from: {low})"),
        High::Unknown => "on_request".to_owned(),
    }
}

/// What an estimate is made of: "standard/face 495, led 120".
fn lines_of(estimate: &Estimate, list: &PriceList) -> String {
    let line = |line: &LineItem| {
        let name = match line.id(list) {
            "" if line.label(list).is_empty() => "discount by hand".to_owned(),
            "" => line.label(list),
            id => id.to_owned(),
        };
        let amount = Amount { low: line.low.amount.low, high: line.high.amount.high };
        format!("{name} {}", written(amount, list.currency()))
    };
    estimate.lines.iter().map(line).collect::<Vec<_>>().join(", ")
}

/// The entries that an example may name.
pub(super) struct Choosable<'i, 's> {
    pub(super) techniques: &'i Ids<'s, TechniqueIndex>,
    pub(super) areas: &'i Ids<'s, AreaIndex>,
    pub(super) sizes: &'i Ids<'s, SizeIndex>,
    pub(super) concerns: &'i Ids<'s, ConcernIndex>,
    pub(super) add_ons: &'i Ids<'s, AddOnIndex>,
    pub(super) packages: &'i Ids<'s, PackageIndex>,
    pub(super) fees: &'i Ids<'s, FeeIndex>,
    pub(super) memberships: &'i Ids<'s, MembershipIndex>,
}

/// Reads the examples of the list that is being read.
pub(super) fn examples<'s>(
    reader: &mut Reader<'s>,
    currency: Currency,
    known: &Choosable<'_, 's>,
    field: Option<Raw<'s>>,
) {
    for raw in list(reader, field, EXAMPLE) {
        let Some(entry) = reader.entry::<schema::Example<'s>>(raw) else { continue };
        if !lists::belongs(reader, entry.list) {
            continue;
        }
        reader.optional_text(entry.label);
        let selection = selection(reader, currency, known, &entry);
        let total = reader.required(raw, entry.total, "total", "example", "total: 495");
        let Some((place, total)) =
            total.and_then(|total| Some((total, amount::price(reader, total, currency)?)))
        else {
            continue;
        };
        if is_in_force(reader, &entry, &selection) {
            let place = reader.diagnostic(Severity::Error, place);
            let list = reader.list_position();
            reader.examples.push(Example { selection, total: total.amount(), list, place });
        }
    }
}

/// Whether the list that is being read is meant by an example that names a day, but no list.
fn is_in_force<'s>(
    reader: &mut Reader<'s>,
    entry: &schema::Example<'s>,
    selection: &Selection,
) -> bool {
    let (None, Some(day), Some(place)) = (entry.list, selection.on, entry.on) else { return true };
    let Some(current) = reader.current_list.clone() else { return true };
    let editions = &current.all.editions;
    if !editions.iter().any(|edition| edition.is_in_force(day)) {
        let message = format!("expected a day on which a list is in force, but found {day}");
        reader.error(reader.span(place), message, "write another day, or name the list");
    }
    editions.get(current.position).is_some_and(|edition| edition.is_in_force(day))
}

/// What an example chooses. An id that no entry has is reported.
fn selection<'s>(
    reader: &mut Reader<'s>,
    currency: Currency,
    known: &Choosable<'_, 's>,
    entry: &schema::Example<'s>,
) -> Selection {
    let client = entry.client.and_then(|raw| reader.word(raw, &CLIENTS));
    Selection {
        concerns: one(reader, known.concerns, entry.concern).into_iter().collect(),
        technique: one(reader, known.techniques, entry.technique),
        areas: areas(reader, known, entry.areas),
        sessions: entry.sessions.and_then(|raw| sessions(reader, raw)),
        add_ons: add_ons(reader, known.add_ons, entry.add_ons),
        packages: several(reader, known.packages, entry.packages),
        fees: several(reader, known.fees, entry.fees),
        client: client.unwrap_or_default(),
        member: one(reader, known.memberships, entry.member),
        code: reader.optional_text(entry.code),
        on: entry.on.and_then(|raw| date(reader, raw)),
        start: entry.start.and_then(|raw| date(reader, raw)),
        manual_discount: manual_discount(reader, currency, entry),
    }
}

fn one<'s, I: Copy + Ord>(
    reader: &mut Reader<'s>,
    ids: &Ids<'s, I>,
    field: Option<Raw<'s>>,
) -> Option<String> {
    let raw = field?;
    let id = reader.text(raw)?;
    ids.find_id(reader, raw, &id);
    Some(id)
}

fn several<'s, I: Copy + Ord>(
    reader: &mut Reader<'s>,
    ids: &Ids<'s, I>,
    field: Option<Raw<'s>>,
) -> Vec<String> {
    let named = list(reader, field, "[\"…\", \"…\"]");
    named.into_iter().filter_map(|raw| one(reader, ids, Some(raw))).collect()
}

/// Areas, each alone or with its size: `"abdomen:large"`.
fn areas<'s>(
    reader: &mut Reader<'s>,
    known: &Choosable<'_, 's>,
    field: Option<Raw<'s>>,
) -> Vec<ChosenArea> {
    let mut found = Vec::new();
    for raw in list(reader, field, "[\"face\", \"abdomen:large\"]") {
        let Some(text) = reader.text(raw) else { continue };
        let chosen = ChosenArea::from(text.as_str());
        known.areas.find_id(reader, raw, &chosen.id);
        if let Some(size) = &chosen.size {
            known.sizes.find_id(reader, raw, size);
        }
        found.push(chosen);
    }
    found
}

/// Add-ons, each at all sessions or at so many: `"led@3"`.
fn add_ons<'s>(
    reader: &mut Reader<'s>,
    ids: &Ids<'s, AddOnIndex>,
    field: Option<Raw<'s>>,
) -> Vec<ChosenAddOn> {
    let mut found = Vec::new();
    for raw in list(reader, field, "[\"led\", \"serum@3\"]") {
        let Some(text) = reader.text(raw) else { continue };
        let (id, count) =
            text.split_once('@').map_or((text.as_str(), None), |(id, count)| (id, Some(count)));
        ids.find_id(reader, raw, id);
        let sessions = count.map(|count| count.parse().ok().filter(|&count| is_count(count)));
        if sessions == Some(None) {
            let message = format!(
                "expected a number of sessions after the `@`, but found {}",
                described(raw)
            );
            reader.error(reader.span(raw), message, format!("write \"{id}@3\", or \"{id}\""));
        }
        found.push(ChosenAddOn { id: id.to_owned(), sessions: sessions.flatten() });
    }
    found
}

fn is_count(count: SessionCount) -> bool {
    count.get() <= MAX_SESSIONS
}

/// `3`, `(from: 3, to: 6)`, `3..6`, the last also in quotes as in JSON.
fn sessions<'s>(reader: &mut Reader<'s>, raw: Raw<'s>) -> Option<SessionRange> {
    let quoted = raw.text().trim_matches('"').parse().ok();
    quoted.or_else(|| {
        let (from, to) = reader.whole_range(raw, 1..=MAX_SESSIONS)?;
        SessionRange::new(from, to).ok()
    })
}

/// `discount: "10%"` or `discount: 50`, with its `reason`.
fn manual_discount<'s>(
    reader: &mut Reader<'s>,
    currency: Currency,
    entry: &schema::Example<'s>,
) -> Option<ManualDiscount> {
    let reason = reader.optional_text(entry.reason).unwrap_or_default();
    let raw = entry.discount?;
    let percent = raw.text().trim_matches('"').strip_suffix('%');
    let off = match percent {
        Some(percent) => match percent.trim_end().parse() {
            Ok(percent) => Some(ManualOff::Percent(percent)),
            Err(_not_a_percentage) => reader.refuse(
                raw,
                format!("expected a percentage, but found {}", described(raw)),
                "write it like \"10%\"",
            ),
        },
        None => amount::fixed(reader, raw, currency).map(ManualOff::Amount),
    };
    off.map(|off| ManualDiscount { off, reason })
}
