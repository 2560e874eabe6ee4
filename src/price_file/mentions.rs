//! Places at which an id stands, collected if they are asked for.

use super::schema::Raw;
use std::{collections::BTreeMap, ops::Range};

/// Ids of a file: where each stands, and of what those of offers are made.
#[derive(Debug, Default)]
pub(super) struct Mentions {
    found: Vec<Mention>,
    offers: BTreeMap<String, Vec<NamePart>>,
    /// Entries that the program may know by their ids, by the first bytes of these.
    known_by_id: BTreeMap<usize, KnownById>,
}

/// Names by one of which the program knows an entry if that is its id.
#[derive(Clone, Copy, Debug)]
struct KnownById {
    /// Field that says the same whatever the id is.
    field: &'static str,
    names: &'static [&'static str],
}

/// Consequences of another id.
#[derive(Debug, Default)]
pub(super) struct Renaming<'m> {
    /// Texts that name the entry, by their first bytes.
    pub(super) texts: BTreeMap<usize, Renamed<'m>>,
    /// Field, with the name that it is to have, so that the program knows the entry as before.
    pub(super) field: Option<(&'static str, &'m str)>,
}

/// Reason why an id can't be another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NotRenamed {
    /// There is no such id.
    Absent,
    /// Another entry has the new one.
    Taken,
    /// The program would take the entry for something else.
    Known,
}

/// Place at which an id stands.
#[derive(Debug)]
struct Mention {
    /// Kind of the entry that has it, as [`Ids`](super::ids::Ids) call it.
    noun: &'static str,
    id: String,
    span: Range<usize>,
    /// True if it is the entry's own.
    is_own: bool,
}

impl Mention {
    fn of(noun: &'static str, raw: Raw<'_>, id: &str) -> Self {
        Self { noun, id: id.to_owned(), span: raw.span(), is_own: false }
    }
}

/// Part of the id of an offer: the id of something, or what stands between these.
#[derive(Clone, Debug)]
pub(super) struct NamePart {
    /// Kind of the entry whose id it is.
    noun: Option<&'static str>,
    pub(super) text: String,
}

impl NamePart {
    pub(super) fn of(noun: &'static str, id: &str) -> Self {
        Self { noun: Some(noun), text: id.to_owned() }
    }

    pub(super) fn between(text: impl Into<String>) -> Self {
        Self { noun: None, text: text.into() }
    }
}

impl Mentions {
    /// Notes the id of an entry, if it is written.
    pub(super) fn own(&mut self, noun: &'static str, raw: Raw<'_>, id: &str) {
        if raw.quoted().as_deref() == Some(id) {
            self.found.push(Mention { is_own: true, ..Mention::of(noun, raw, id) });
        }
    }

    /// Notes that an id is referred to.
    pub(super) fn other(&mut self, noun: &'static str, raw: Raw<'_>, id: &str) {
        self.found.push(Mention::of(noun, raw, id));
    }

    /// Notes of what the id of an offer is made.
    pub(super) fn offer(&mut self, parts: Vec<NamePart>) {
        self.offers.insert(parts.iter().map(|part| part.text.as_str()).collect(), parts);
    }

    /// Notes that the program knows an entry by its id, if that is one of some names.
    pub(super) fn known_by_id(
        &mut self,
        id: Raw<'_>,
        field: &'static str,
        names: &'static [&'static str],
    ) {
        self.known_by_id.insert(id.span().start, KnownById { field, names });
    }

    /// Adds those of another list of the file.
    pub(super) fn append(&mut self, mut other: Self) {
        self.found.append(&mut other.found);
        self.offers.append(&mut other.offers);
        self.known_by_id.append(&mut other.known_by_id);
    }

    /// Consequences of another id in the place of the one that stands there.
    pub(super) fn renamed(
        &self,
        place: &Range<usize>,
        to: &str,
    ) -> Result<Renaming<'_>, NotRenamed> {
        let is_there = |mention: &&Mention| mention.is_own && mention.span == *place;
        let own = self.found.iter().find(is_there).ok_or(NotRenamed::Absent)?;
        let is_taken = |other: &Mention| other.is_own && other.noun == own.noun && other.id == to;
        if own.id != to && self.found.iter().any(is_taken) {
            return Err(NotRenamed::Taken);
        }
        let mentions = self.found.iter();
        let texts = mentions.filter_map(|mention| {
            let new = self.renamed_in(mention, own, to)?;
            let (old, span) = (mention.id.as_str(), mention.span.clone());
            Some((span.start, Renamed { old, new, span, is_size: mention.noun == "size" }))
        });
        Ok(Renaming { texts: texts.collect(), field: self.kept_name(own, to)? })
    }

    /// Id that stands at a place once another has a new one; `None` if it stays.
    fn renamed_in(&self, mention: &Mention, own: &Mention, to: &str) -> Option<String> {
        let is_meant = |noun: &'static str, id: &str| noun == own.noun && id == own.id;
        if is_meant(mention.noun, &mention.id) {
            return Some(to.to_owned());
        }
        let parts = self.offers.get(&mention.id).filter(|_| mention.noun == "offer")?;
        let part = |part: &NamePart| match part.noun {
            Some(noun) if is_meant(noun, &part.text) => to.to_owned(),
            _ => part.text.clone(),
        };
        Some(parts.iter().map(part).collect())
    }

    /// Field that keeps the name by which the program knows an entry.
    fn kept_name<'m>(
        &self,
        own: &'m Mention,
        to: &str,
    ) -> Result<Option<(&'static str, &'m str)>, NotRenamed> {
        let known = self.known_by_id.get(&own.span.start).filter(|_| own.id != to);
        let Some(KnownById { field, names }) = known else { return Ok(None) };
        let is_known = |id: &str| names.contains(&id);
        match (is_known(&own.id), is_known(to)) {
            (true, _) => Ok(Some((*field, own.id.as_str()))),
            (false, true) => Err(NotRenamed::Known),
            (false, false) => Ok(None),
        }
    }
}

/// Id that becomes another.
#[derive(Debug)]
pub(super) struct Renamed<'m> {
    old: &'m str,
    new: String,
    /// Bytes of the quoted text in which it stands.
    pub(super) span: Range<usize>,
    /// True if it is a size, which may have an area before it.
    is_size: bool,
}

impl Renamed<'_> {
    /// Quoted text with the new id in the place of the old, which may have an area, a size or a
    /// number beside it; `None` if it does not stand there.
    pub(super) fn within(&self, written: &str) -> Option<String> {
        if self.old == self.new {
            return Some(written.to_owned());
        }
        let is_alone = |&(at, _): &(usize, &str)| {
            let before = written.get(..at).unwrap_or("");
            let after = written.get(at.saturating_add(self.old.len())..).unwrap_or("");
            before.ends_with(['"', ':']) && after.starts_with(['"', ':', '@'])
        };
        let mut found = written.match_indices(self.old).filter(is_alone);
        let (at, _) = if self.is_size { found.last() } else { found.next() }?;
        let (before, rest) = written.split_at_checked(at)?;
        Some(format!("{before}{}{}", self.new, rest.strip_prefix(self.old)?))
    }
}
