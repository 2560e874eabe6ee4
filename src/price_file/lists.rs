//! Several lists in one file: which there are, and which of them an entry is of.

use super::{
    Code,
    current_list::{CurrentList, NamedLists},
    dates::first_and_last,
    entries::label,
    ids::Ids,
    reader::Reader,
    schema::{self, Raw},
    syntax::Kind,
};
use crate::catalog::Edition;

/// The most lists in one file, each of which is read and kept as a whole.
const MOST_LISTS: usize = 20;

/// Example that an owner may write.
const EXAMPLE: &str = "lists: [(id: \"2027\", label: \"Prices of 2027\", from: \"2027-01-01\")]";

/// Reads what stands under `lists`.
pub(super) fn named_lists<'s>(reader: &mut Reader<'s>, raw: Raw<'s>) -> NamedLists<'s> {
    let mut lists = NamedLists { ids: Ids::new("list"), editions: Vec::new() };
    let entries = reader.list(raw, EXAMPLE);
    if entries.is_empty() && !reader.has_errors() {
        reader.error(
            reader.span(raw),
            Code::EmptyList,
            "expected at least one entry in `lists`",
            format!("write {EXAMPLE}, or remove `lists`"),
        );
    }
    if entries.len() > MOST_LISTS {
        let message =
            format!("expected at most {MOST_LISTS} lists in a file, but found {}", entries.len());
        reader.error(
            reader.opening(raw),
            Code::TooMany,
            message,
            "move some of them to a file of their own",
        );
        return lists;
    }
    for raw in entries {
        let Some(entry) = reader.entry::<schema::NamedList<'s>>(raw) else { continue };
        let id = lists.ids.read(reader, raw, entry.id);
        let label = label(reader, raw, entry.label, "list");
        let (from, until) = first_and_last(reader, entry.from, entry.until);
        if let Some(id) = id {
            lists.ids.added(&id, Some(lists.editions.len()));
            lists.editions.push(Edition { id, label, from, until });
        }
    }
    lists
}

/// True if an entry belongs to the list that is being read. One that names no list belongs to every
/// list.
pub(super) fn belongs<'s>(reader: &mut Reader<'s>, field: Option<Raw<'s>>) -> bool {
    let Some(raw) = field else { return true };
    let Some(CurrentList { all, position }) = reader.current_list.clone() else {
        let message = "expected `lists` at the top of the file where an entry says `list`";
        reader.error(
            reader.span(raw),
            Code::NeedsField,
            message,
            format!("add {EXAMPLE}, or remove `list`"),
        );
        return true;
    };
    let example = "list: \"california\", or list: [\"california\", \"nevada\"]";
    let before = reader.diagnostics.len();
    let mentions = match raw.kind() {
        Some(Kind::Text) => vec![raw],
        _ => reader.list(raw, example),
    };
    if mentions.is_empty() && reader.diagnostics.len() == before {
        let hint = format!("write {example}, or remove `list` for all lists");
        reader.error(
            reader.span(raw),
            Code::EmptyList,
            "expected at least one list, but found none",
            hint,
        );
    }
    let found: Vec<usize> =
        mentions.into_iter().filter_map(|mention| all.ids.find(reader, mention)).collect();
    found.contains(&position)
}
