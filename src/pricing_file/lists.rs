//! Several lists in one file: which there are, which of them an entry is of, and which is meant.

use super::{
    Reading,
    entries::{Ids, label},
    reader::Reader,
    schema::{self, Raw},
    syntax::Kind,
    validate::date,
};
use crate::catalog::{Edition, PriceList};
use jiff::civil::Date;
use std::rc::Rc;

/// The most lists in one file, each of which is read and kept as a whole.
const MOST_LISTS: usize = 20;

/// What an owner may write.
const EXAMPLE: &str = "lists: [(id: \"2027\", label: \"Prices of 2027\", from: \"2027-01-01\")]";

/// The lists that a file names.
#[derive(Debug)]
pub(super) struct NamedLists<'s> {
    ids: Ids<'s, usize>,
    pub(super) editions: Vec<Edition>,
}

/// The list that is being read.
#[derive(Clone, Debug)]
pub(super) struct CurrentList<'s> {
    pub(super) all: Rc<NamedLists<'s>>,
    pub(super) position: usize,
}

/// Reads what stands under `lists`.
pub(super) fn named_lists<'s>(reader: &mut Reader<'s>, raw: Raw<'s>) -> NamedLists<'s> {
    let mut lists = NamedLists { ids: Ids::new("list"), editions: Vec::new() };
    let entries = reader.list(raw, EXAMPLE);
    if entries.is_empty() && !reader.has_errors() {
        reader.error(
            reader.span(raw),
            "expected at least one entry in `lists`",
            format!("write {EXAMPLE}, or remove `lists`"),
        );
    }
    if entries.len() > MOST_LISTS {
        let message =
            format!("expected at most {MOST_LISTS} lists in a file, but found {}", entries.len());
        reader.error(reader.opening(raw), message, "move some of them to a file of their own");
        return lists;
    }
    for raw in entries {
        let Some(entry) = reader.entry::<schema::NamedList<'s>>(raw) else { continue };
        let id = lists.ids.read(reader, raw, entry.id);
        let label = label(reader, raw, entry.label, "list");
        let from = entry.from.and_then(|from| date(reader, from));
        let until = entry.until.and_then(|until| date(reader, until));
        if let (Some(from), Some(until), Some(place)) = (from, until, entry.until)
            && until < from
        {
            reader.error(
                reader.span(place),
                format!(
                    "expected `until` to be no earlier than `from` ({from}), but found {until}"
                ),
                "swap the two days, or correct one of them; both are included",
            );
        }
        if let Some((until, place)) = until.zip(entry.until) {
            reader.ends(until, place);
        }
        if let Some(id) = id {
            lists.ids.added(&id, Some(lists.editions.len()));
            lists.editions.push(Edition { id, label, from, until });
        }
    }
    lists
}

/// Whether an entry belongs to the list that is being read. One that names no list belongs to
/// every list.
pub(super) fn belongs<'s>(reader: &mut Reader<'s>, field: Option<Raw<'s>>) -> bool {
    let Some(raw) = field else { return true };
    let Some(CurrentList { all, position }) = reader.current_list.clone() else {
        let message = "expected `lists` at the top of the file where an entry says `list`";
        reader.error(reader.span(raw), message, format!("add {EXAMPLE}, or remove `list`"));
        return true;
    };
    let example = "list: \"california\", or list: [\"california\", \"nevada\"]";
    let before = reader.problems.len();
    let mentions = match raw.kind() {
        Some(Kind::Text) => vec![raw],
        _ => reader.list(raw, example),
    };
    if mentions.is_empty() && reader.problems.len() == before {
        let hint = format!("write {example}, or remove `list` for all lists");
        reader.error(reader.span(raw), "expected at least one list, but found none", hint);
    }
    let found: Vec<usize> =
        mentions.into_iter().filter_map(|mention| all.ids.find(reader, mention)).collect();
    found.contains(&position)
}

/// The list of a file that is meant.
#[derive(Clone, Copy, Debug)]
pub struct ChosenList<'r> {
    /// The list.
    pub list: &'r PriceList,
    /// The one that was named, where its days are over and the list stands in its place.
    pub ended: Option<&'r Edition>,
}

/// Why it is not clear which list of a file is meant.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ListChoiceError {
    /// No list of the file has this name.
    #[error("the file has no list \"{name}\"")]
    Unknown {
        /// The name.
        name: String,
        /// The names that there are; none where the file is one list without a name.
        names: Vec<String>,
    },
    /// No list is in force on the day.
    #[error("no list of the file is in force on {day}")]
    NoneInForce {
        /// The day.
        day: Date,
        /// The names of those that are still to come.
        names: Vec<String>,
    },
    /// Several lists are in force on the day.
    #[error("several lists of the file are in force on {day}")]
    SeveralInForce {
        /// The day.
        day: Date,
        /// Their names.
        names: Vec<String>,
    },
}

impl ListChoiceError {
    /// A short name for other programs; it stays the same between versions.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unknown { .. } => "unknown_list",
            Self::NoneInForce { .. } => "no_list_in_force",
            Self::SeveralInForce { .. } => "several_lists_in_force",
        }
    }

    /// The names of which one may be chosen.
    pub fn names(&self) -> &[String] {
        match self {
            Self::Unknown { names, .. }
            | Self::NoneInForce { names, .. }
            | Self::SeveralInForce { names, .. } => names,
        }
    }
}

impl Reading {
    /// Every list of the file, in file order.
    pub fn lists(&self) -> impl Iterator<Item = &PriceList> {
        std::iter::once(&self.list).chain(&self.others)
    }

    /// The list that is meant: the one of that name while it is not over, else the only one in force
    /// on the day.
    pub fn choose(&self, name: Option<&str>, day: Date) -> Result<ChosenList<'_>, ListChoiceError> {
        let all = || self.lists().filter_map(PriceList::edition);
        let ids = |fits: &dyn Fn(&Edition) -> bool| {
            all()
                .filter(|edition| fits(edition))
                .map(|edition| edition.id.clone())
                .collect::<Vec<_>>()
        };
        let mut ended = None;
        if let Some(name) = name {
            let is_meant = |list: &&PriceList| list.edition().is_some_and(|e| e.id == name);
            let Some(list) = self.lists().find(is_meant) else {
                return Err(ListChoiceError::Unknown {
                    name: name.to_owned(),
                    names: ids(&|_| true),
                });
            };
            ended = list.edition().filter(|edition| edition.is_over(day));
            if ended.is_none() {
                return Ok(ChosenList { list, ended });
            }
        }
        let is_in_force = |list: &&PriceList| list.edition().is_none_or(|e| e.is_in_force(day));
        let mut in_force = self.lists().filter(is_in_force);
        match (in_force.next(), in_force.next()) {
            (Some(list), None) => Ok(ChosenList { list, ended }),
            (None, _) => Err(ListChoiceError::NoneInForce {
                day,
                names: ids(&|edition| !edition.is_over(day)),
            }),
            (Some(_), Some(_)) => {
                let names = ids(&|edition| edition.is_in_force(day));
                Err(ListChoiceError::SeveralInForce { day, names })
            }
        }
    }
}
