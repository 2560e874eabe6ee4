//! Ids by which entries refer to each other.

use super::schema::Raw;
use std::collections::{BTreeMap, BTreeSet};

/// The most ids that are listed if none of them is likely to be meant.
const MOST_IDS_TOLD: usize = 50;

/// The ids of the entries of a kind.
#[derive(Debug)]
pub(super) struct Ids<'s, I> {
    /// Name of such an entry in a message.
    pub(super) noun: &'static str,
    pub(super) known: BTreeMap<String, Known<'s, I>>,
    /// The ids of those that were added, in file order, and where these stand.
    added: Vec<(I, String, Raw<'s>)>,
    /// The entries of the list that one of the file became, by the id that stands for all of them.
    pub(super) groups: BTreeMap<String, Vec<I>>,
    /// The ids of entries of the file's other lists.
    pub(super) elsewhere: BTreeSet<String>,
    /// True if every entry had an id that could be read. If not, an id that is not known may be
    /// that entry's, so it is not reported.
    pub(super) complete: bool,
    /// True if a list without any such entry is an error, so that it was reported.
    pub(super) required: bool,
}

#[derive(Debug)]
pub(super) struct Known<'s, I> {
    /// `None` if the entry could not be added.
    pub(super) index: Option<I>,
    pub(super) raw: Raw<'s>,
}

impl<'s, I: Copy + Ord> Ids<'s, I> {
    pub(super) fn new(noun: &'static str) -> Self {
        let (known, added, groups) = (BTreeMap::new(), Vec::new(), BTreeMap::new());
        let elsewhere = BTreeSet::new();
        Self { noun, known, added, groups, elsewhere, complete: true, required: true }
    }

    /// Those of a kind that a list may do without.
    pub(super) fn optional(noun: &'static str) -> Self {
        Self { required: false, ..Self::new(noun) }
    }

    /// The id of the entry at an index.
    pub(super) fn id(&self, index: I) -> &str {
        let found = self.added.binary_search_by_key(&index, |(index, _, _)| *index);
        let Some((_, id, _)) = found.ok().and_then(|at| self.added.get(at)) else {
            panic!("no such {}: the index came from another list", self.noun)
        };
        id
    }

    /// Remembers that an entry could not be read, its id included.
    pub(super) fn lost(&mut self) {
        self.complete = false;
    }

    /// Remembers the id of an entry of another list: to name it is no error, but leads nowhere.
    pub(super) fn of_another_list(&mut self, id: String) {
        self.elsewhere.insert(id);
    }

    /// True if a text is the id of an entry of another list alone.
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

    /// Remembers one of the entries that an id stands for together.
    pub(super) fn join(&mut self, id: &str, index: I) {
        if let Some((group, known)) = self.groups.get_mut(id).zip(self.known.get_mut(id)) {
            group.push(index);
            known.index.get_or_insert(index);
        }
    }

    /// The entries that a text stands for beside the one that it is looked up as.
    pub(super) fn others(&self, raw: Raw<'s>) -> &[I] {
        if self.groups.is_empty() {
            return &[];
        }
        let group = raw.quoted().and_then(|id| self.groups.get(&*id));
        group.and_then(|group| group.get(1..)).unwrap_or_default()
    }

    /// The ids of this list, then those of the others that it lacks, by the alphabet each.
    pub(super) fn every_id(&self) -> impl Iterator<Item = &str> {
        let elsewhere = self.elsewhere.iter().filter(|id| !self.known.contains_key(*id));
        self.known.keys().chain(elsewhere).map(String::as_str)
    }

    /// The first ids by the alphabet, as many as anybody reads.
    pub(super) fn some_ids(&self) -> String {
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
