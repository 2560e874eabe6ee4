//! Techniques and sizes, and the ids by which entries refer to each other.

use super::{
    lints::redness,
    reader::{Reader, with_article},
    schema::{self, Raw},
    tax::tax_class,
};
use crate::catalog::{
    Advised, CatalogError, GUIDE_TECHNIQUES, MAX_SESSIONS, PriceListBuilder, ResultTimes,
    SessionCount, SizeClass, SizeIndex, Technique, TechniqueIndex,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    ops::RangeInclusive,
};

pub(super) const MINUTES: RangeInclusive<u16> = 1..=1440;
pub(super) const WEEKS: RangeInclusive<u16> = 1..=104;
const MOST_DAYS: u16 = 60;
const MOST_MONTHS: u16 = 24;

/// The most ids that are listed where none of them is likely to be meant.
const MOST_IDS_TOLD: usize = 50;

/// The ids of the entries of a kind.
#[derive(Debug)]
pub(super) struct Ids<'s, I> {
    /// What such an entry is called in a message.
    noun: &'static str,
    known: BTreeMap<String, Known<'s, I>>,
    /// The ids of those that were added, in file order, and where these stand.
    added: Vec<(I, String, Raw<'s>)>,
    /// The ids of entries of the file's other lists.
    elsewhere: BTreeSet<String>,
    /// Whether every entry had an id that could be read. Where not, an id that is not known may
    /// be that entry's, so it is not reported.
    complete: bool,
    /// Whether a list without any such entry is at fault, so that it was reported.
    required: bool,
}

#[derive(Debug)]
struct Known<'s, I> {
    /// `None` where the entry could not be added.
    index: Option<I>,
    raw: Raw<'s>,
}

impl<'s, I: Copy + Ord> Ids<'s, I> {
    pub(super) fn new(noun: &'static str) -> Self {
        let (known, added) = (BTreeMap::new(), Vec::new());
        Self { noun, known, added, elsewhere: BTreeSet::new(), complete: true, required: true }
    }

    /// Those of a kind that a list may do without.
    pub(super) fn optional(noun: &'static str) -> Self {
        Self { required: false, ..Self::new(noun) }
    }

    /// Reads the id of an entry; one that stands twice is reported.
    pub(super) fn read(
        &mut self,
        reader: &mut Reader<'s>,
        entry: Raw<'s>,
        field: Option<Raw<'s>>,
    ) -> Option<String> {
        let example = "id: and a short name, such as id: \"face\"";
        let raw = reader.required(entry, field, "id", self.noun, example);
        let id = raw.and_then(|raw| Some((raw, identifier(reader, raw, "")?)));
        let Some((raw, id)) = id else {
            self.complete = false;
            return None;
        };
        self.claim(reader, raw, &id).then_some(id)
    }

    /// Takes an id that stands at a place; one that is taken is reported.
    pub(super) fn claim(&mut self, reader: &mut Reader<'s>, raw: Raw<'s>, id: &str) -> bool {
        if let Some(first) = self.known.get(id) {
            let line = reader.line(first.raw);
            // One of the two should have another id, perhaps one that an offer refers to.
            self.complete = false;
            let message = format!("there are two {}s with the id \"{id}\"", self.noun);
            reader.error(
                reader.span(raw),
                message,
                format!("give one of them another id; the first is on line {line}"),
            );
            return false;
        }
        self.known.insert(id.to_owned(), Known { index: None, raw });
        true
    }

    /// The id of the entry at an index.
    pub(super) fn id(&self, index: I) -> &str {
        let found = self.added.binary_search_by_key(&index, |(index, _, _)| *index);
        found.ok().and_then(|at| self.added.get(at)).map_or("", |(_, id, _)| id)
    }

    /// Remembers that an entry could not be read, its id included.
    pub(super) fn lost(&mut self) {
        self.complete = false;
    }

    /// Remembers the id of an entry of another list: to name it is no mistake, but leads nowhere.
    pub(super) fn of_another_list(&mut self, id: String) {
        self.elsewhere.insert(id);
    }

    /// Whether a text is the id of an entry of another list alone.
    pub(super) fn is_of_another_list(&self, raw: Raw<'s>) -> bool {
        let id = raw.quoted().unwrap_or_default();
        !self.known.contains_key(&*id) && self.elsewhere.contains(&*id)
    }

    /// Remembers where in the list the entry with an id stands, the last that was added to it.
    pub(super) fn added(&mut self, id: &str, index: Option<I>) {
        if let (Some(known), Some(index)) = (self.known.get_mut(id), index) {
            known.index = Some(index);
            self.added.push((index, id.to_owned(), known.raw));
        }
    }

    /// Looks up the entry that a text refers to; an id that no entry has is reported.
    pub(super) fn find(&self, reader: &mut Reader<'s>, raw: Raw<'s>) -> Option<I> {
        let id = reader.borrowed_text(raw)?;
        self.find_id(reader, raw, &id)
    }

    /// Looks up an id that stands somewhere in a text.
    pub(super) fn find_id(&self, reader: &mut Reader<'s>, raw: Raw<'s>, id: &str) -> Option<I> {
        if let Some(known) = self.known.get(id) {
            return known.index;
        }
        if self.elsewhere.contains(id) {
            return None;
        }
        let nothing_to_name = self.known.is_empty();
        if !self.complete || (nothing_to_name && self.required) || reader.is_full() {
            return None;
        }
        if nothing_to_name {
            let noun = self.noun;
            let message =
                format!("expected the id of {}, but the list has none", with_article(noun));
            return reader.refuse(
                raw,
                message,
                format!("add the {noun} to the list, or remove this"),
            );
        }
        let hint = match reader.closest_id(id, self.every_id()) {
            Some(near) => format!("did you mean \"{near}\"?"),
            None => format!("add it to the {}s, or write one of: {}", self.noun, self.some_ids()),
        };
        reader.refuse(
            raw,
            format!("expected the id of {}, but found \"{id}\"", with_article(self.noun)),
            hint,
        )
    }

    /// The ids of this list, then those of the others that it lacks, by the alphabet each.
    fn every_id(&self) -> impl Iterator<Item = &str> {
        let elsewhere = self.elsewhere.iter().filter(|id| !self.known.contains_key(*id));
        self.known.keys().chain(elsewhere).map(String::as_str)
    }

    /// The first ids by the alphabet, as many as anybody reads.
    fn some_ids(&self) -> String {
        let mut ids: Vec<&str> = self.every_id().collect();
        let more = ids.len().saturating_sub(MOST_IDS_TOLD);
        if more > 0 {
            ids.select_nth_unstable(MOST_IDS_TOLD);
            ids.truncate(MOST_IDS_TOLD);
        }
        ids.sort_unstable();
        let told = ids.join(", ");
        if more > 0 { format!("{told} … ({more} more)") } else { told }
    }

    /// The entries that were added, with their ids and where these stand, in file order.
    pub(super) fn added_entries(&self) -> impl Iterator<Item = (I, &str, Raw<'s>)> {
        self.added.iter().map(|(index, id, raw)| (*index, id.as_str(), *raw))
    }
}

/// An id: letters, digits, `-`, `_`, `.` and what else is allowed, so that it can be typed after
/// `--area` and the like.
pub(super) fn identifier<'s>(reader: &mut Reader<'s>, raw: Raw<'s>, also: &str) -> Option<String> {
    let id = reader.text(raw)?;
    let allowed = |c: char| c.is_alphanumeric() || "-_.".contains(c) || also.contains(c);
    if id.chars().all(allowed) {
        return Some(id);
    }
    let parts: Vec<&str> = id.split(|c| !allowed(c)).filter(|part| !part.is_empty()).collect();
    let message =
        format!("expected an id of letters, digits, `-`, `_` and `.`, but found \"{id}\"");
    let hint =
        format!("write \"{}\"; what patients read is the label", parts.join("-").to_lowercase());
    reader.refuse(raw, message, hint)
}

/// Adds the techniques.
pub(super) fn techniques<'s>(
    reader: &mut Reader<'s>,
    builder: &mut PriceListBuilder,
    whole: Raw<'s>,
    field: Option<Raw<'s>>,
) -> Ids<'s, TechniqueIndex> {
    let mut ids = Ids::new("technique");
    let example = "techniques: [(id: \"standard\", label: \"Standard needling\")]";
    for raw in filled_list(reader, whole, field, "techniques", example) {
        let Some(entry) = reader.entry::<schema::Technique<'s>>(raw) else {
            ids.lost();
            continue;
        };
        let id = ids.read(reader, raw, entry.id);
        let technique = Technique {
            id: id.clone().unwrap_or_default(),
            label: label(reader, raw, entry.label, "technique"),
            minutes: entry.minutes.and_then(|minutes| reader.whole(minutes, MINUTES)),
            downtime: downtime(reader, entry.downtime),
            about: reader.optional_text(entry.about),
            advised: advised(reader, entry.sessions, entry.every_weeks),
            results: results(reader, &entry),
            guide: known_as(reader, entry.guide, id.as_deref(), &GUIDE_TECHNIQUES),
            tax: tax_class(reader, builder, entry.tax).unwrap_or_default(),
            source: reader.reference(raw),
        };
        if let Some(id) = id {
            let added = builder.add_technique(technique);
            ids.added(&id, accepted(reader, raw, added));
        }
    }
    ids
}

/// The one of the program's own names that an entry stands for: as a field says, else its id.
pub(super) fn known_as<'s>(
    reader: &mut Reader<'s>,
    field: Option<Raw<'s>>,
    id: Option<&str>,
    names: &[&'static str],
) -> Option<&'static str> {
    let said = field.and_then(|field| {
        let words: Vec<(&str, &'static str)> = names.iter().map(|&name| (name, name)).collect();
        reader.word(field, &words)
    });
    said.or_else(|| names.iter().copied().find(|name| id == Some(*name)))
}

/// Time that redness lasts, in the owner's words.
fn downtime<'s>(reader: &mut Reader<'s>, field: Option<Raw<'s>>) -> Option<String> {
    let raw = field?;
    let text = reader.text(raw)?;
    redness::warn(reader, raw, &text);
    Some(text)
}

/// When the results of a technique are seen.
fn results<'s>(reader: &mut Reader<'s>, entry: &schema::Technique<'s>) -> ResultTimes {
    let mut range =
        |field: Option<Raw<'s>>, most: u16| field.and_then(|raw| reader.whole_range(raw, 1..=most));
    ResultTimes {
        redness_days: range(entry.redness_days, MOST_DAYS),
        visible_weeks: range(entry.visible_weeks, *WEEKS.end()),
        full_months: range(entry.full_months, MOST_MONTHS),
    }
}

/// Adds the size classes.
pub(super) fn sizes<'s>(
    reader: &mut Reader<'s>,
    builder: &mut PriceListBuilder,
    field: Option<Raw<'s>>,
) -> Ids<'s, SizeIndex> {
    let mut ids = Ids::optional("size");
    for raw in list(reader, field, "[(id: \"small\", label: \"Small\")]") {
        let Some(entry) = reader.entry::<schema::Size<'s>>(raw) else {
            ids.lost();
            continue;
        };
        let id = ids.read(reader, raw, entry.id);
        let label = label(reader, raw, entry.label, "size");
        let source = reader.reference(raw);
        if let Some(id) = id {
            let added = builder.add_size(SizeClass { id: id.clone(), label, source });
            ids.added(&id, accepted(reader, raw, added));
        }
    }
    ids
}

/// The sessions and the interval advised, where the entry says them.
pub(super) fn advised<'s>(
    reader: &mut Reader<'s>,
    sessions: Option<Raw<'s>>,
    every_weeks: Option<Raw<'s>>,
) -> Advised {
    let sessions = sessions.and_then(|raw| reader.whole_range(raw, 1..=MAX_SESSIONS));
    let weeks = every_weeks.and_then(|raw| reader.whole_range(raw, WEEKS));
    Advised {
        sessions: sessions
            .and_then(|(from, to)| Some((SessionCount::new(from)?, SessionCount::new(to)?))),
        every_weeks: weeks
            .and_then(|(from, to)| Some((u8::try_from(from).ok()?, u8::try_from(to).ok()?))),
    }
}

/// The label of an entry; empty where it is missing, which is reported.
pub(super) fn label<'s>(
    reader: &mut Reader<'s>,
    entry: Raw<'s>,
    field: Option<Raw<'s>>,
    noun: &str,
) -> String {
    let raw = reader.required(
        entry,
        field,
        "label",
        noun,
        "label: and the name that patients read, in quotes",
    );
    reader.optional_text(raw).unwrap_or_default()
}

/// The entries of a list that may be left out.
pub(super) fn list<'s>(
    reader: &mut Reader<'s>,
    field: Option<Raw<'s>>,
    example: &str,
) -> Vec<Raw<'s>> {
    field.map(|raw| reader.list(raw, example)).unwrap_or_default()
}

/// The entries of a list that must be there and hold something.
pub(super) fn filled_list<'s>(
    reader: &mut Reader<'s>,
    whole: Raw<'s>,
    field: Option<Raw<'s>>,
    name: &str,
    example: &str,
) -> Vec<Raw<'s>> {
    let Some(raw) = reader.required(whole, field, name, "price list", example) else {
        return Vec::new();
    };
    let before = reader.problems.len();
    let entries = reader.list(raw, "[ ( … ), ( … ) ]");
    if entries.is_empty() && reader.problems.len() == before {
        reader.error(
            reader.span(raw),
            format!("expected at least one entry in `{name}`"),
            format!("write {example}"),
        );
    }
    entries
}

/// Reports what the catalogue refuses.
pub(super) fn accepted<'s, I>(
    reader: &mut Reader<'s>,
    raw: Raw<'s>,
    added: Result<I, CatalogError>,
) -> Option<I> {
    added
        .map_err(|error| reader.error(reader.opening(raw), error.to_string(), "check this entry"))
        .ok()
}
