//! Reads ids, those of entries and those by which others refer to them.

use super::{
    Code,
    described::with_article,
    fault::Remedy,
    ids::{Ids, Known},
    reader::Reader,
    schema::Raw,
};

impl<'s, I: Copy + Ord> Ids<'s, I> {
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
                Code::DuplicateId,
                message,
                format!("give one of them another id; the first is on line {line}"),
            );
            return false;
        }
        if let Some(mentions) = &mut reader.mentions {
            mentions.own(self.noun, raw, id);
        }
        self.known.insert(id.to_owned(), Known { index: None, raw });
        true
    }

    /// Takes an id for all the entries of the list that one of the file becomes.
    pub(super) fn claim_together(&mut self, reader: &mut Reader<'s>, raw: Raw<'s>, id: &str) {
        if !self.groups.contains_key(id) && self.claim(reader, raw, id) {
            self.groups.insert(id.to_owned(), Vec::new());
        }
    }

    /// Looks up the entry that a text refers to; an id that no entry has is reported.
    pub(super) fn find(&self, reader: &mut Reader<'s>, raw: Raw<'s>) -> Option<I> {
        let id = reader.borrowed_text(raw)?;
        self.find_id(reader, raw, &id)
    }

    /// Looks up an id that stands somewhere in a text.
    pub(super) fn find_id(&self, reader: &mut Reader<'s>, raw: Raw<'s>, id: &str) -> Option<I> {
        if let Some(mentions) = &mut reader.mentions {
            mentions.other(self.noun, raw, id);
        }
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
                Code::UnknownId,
                message,
                format!("add the {noun} to the list, or remove this"),
            );
        }
        let remedy = match reader.closest_id(id, self.every_id()) {
            Some(near) => {
                let written = format!("\"{near}\"");
                Remedy::likely(format!("did you mean {written}?"), written)
            }
            None => {
                format!("add it to the {}s, or write one of: {}", self.noun, self.some_ids()).into()
            }
        };
        reader.refuse(
            raw,
            Code::UnknownId,
            format!("expected the id of {}, but found \"{id}\"", with_article(self.noun)),
            remedy,
        )
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
    let plain = format!("\"{}\"", parts.join("-").to_lowercase());
    let hint = format!("write {plain}; what patients read is the label");
    let remedy = if parts.is_empty() { hint.into() } else { Remedy::likely(hint, plain) };
    reader.refuse(raw, Code::NotAnId, message, remedy)
}
