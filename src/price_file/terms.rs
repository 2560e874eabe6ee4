//! Terms that stand under quotes: each a text, or an entry with a text and its days.

use super::{
    dates::first_and_last,
    reader::Reader,
    schema::{self, Raw},
};
use crate::catalog::Term;

/// Reads `terms`.
pub(super) fn terms<'s>(reader: &mut Reader<'s>, raw: Raw<'s>) -> Vec<Term> {
    let terms = reader.list(raw, "[\"…\", \"…\"]");
    terms.into_iter().filter_map(|raw| term(reader, raw)).collect()
}

fn term<'s>(reader: &mut Reader<'s>, raw: Raw<'s>) -> Option<Term> {
    if !raw.is_in_round_brackets() {
        return reader.text(raw).map(Term::from);
    }
    let entry: schema::Term<'s> = reader.entry(raw)?;
    let text = reader.required(raw, entry.text, "text", "term", "text: \"…\"");
    let text = reader.optional_text(text);
    let (from, until) = first_and_last(reader, entry.from, entry.until);
    Some(Term { text: text?, from, until })
}
