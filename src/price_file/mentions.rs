//! Places at which an id stands, collected if they are asked for.

use super::schema::Raw;
use std::{borrow::Cow, collections::BTreeMap, ops::Range};

/// Ids of a file: where each stands, and of what the names of offers without one are made.
#[derive(Debug, Default)]
pub(super) struct Mentions {
    found: Vec<Mention>,
    offers: BTreeMap<String, Vec<NamePart>>,
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

/// Part of the name of an offer: the id of something, or what stands between these.
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

    /// Notes the name of an offer that has no id of its own.
    pub(super) fn offer(&mut self, parts: Vec<NamePart>) {
        self.offers.insert(parts.iter().map(|part| part.text.as_str()).collect(), parts);
    }

    /// Adds those of another list of the file.
    pub(super) fn append(&mut self, mut other: Self) {
        self.found.append(&mut other.found);
        self.offers.append(&mut other.offers);
    }

    /// Bytes of the texts that name the entry whose id stands at a place, with what they are if its
    /// id is another; `None` if there is no such id.
    pub(super) fn renamed(
        &self,
        place: &Range<usize>,
        to: &str,
    ) -> Option<BTreeMap<usize, (Range<usize>, Renamed<'_>)>> {
        let own = self.found.iter().find(|mention| mention.is_own && mention.span == *place)?;
        let is_meant = |noun: &'static str, id: &str| noun == own.noun && id == own.id;
        let renamed = self.found.iter().filter_map(|mention| {
            let new = if is_meant(mention.noun, &mention.id) {
                to.to_owned()
            } else {
                let parts = self.offers.get(&mention.id).filter(|_| mention.noun == "offer")?;
                let part = |part: &NamePart| match part.noun {
                    Some(noun) if is_meant(noun, &part.text) => to.to_owned(),
                    _ => part.text.clone(),
                };
                parts.iter().map(part).collect()
            };
            let renamed = Renamed { old: &mention.id, new };
            Some((mention.span.start, (mention.span.clone(), renamed)))
        });
        Some(renamed.collect())
    }
}

/// Id that becomes another.
#[derive(Debug)]
pub(super) struct Renamed<'m> {
    old: &'m str,
    new: String,
}

impl Renamed<'_> {
    /// Quoted text with the new id in the place of the old, which may have a size or a number beside
    /// it; `None` if it does not stand there.
    pub(super) fn within<'t>(&self, written: &'t str) -> Option<Cow<'t, str>> {
        if self.old == self.new {
            return Some(Cow::Borrowed(written));
        }
        let is_alone = |&(at, _): &(usize, &str)| {
            let before = written.get(..at).unwrap_or("");
            let after = written.get(at.saturating_add(self.old.len())..).unwrap_or("");
            before.ends_with(['"', ':']) && after.starts_with(['"', ':', '@'])
        };
        let (at, _) = written.match_indices(self.old).find(is_alone)?;
        let (before, rest) = written.split_at_checked(at)?;
        Some(Cow::Owned(format!("{before}{}{}", self.new, rest.strip_prefix(self.old)?)))
    }
}
