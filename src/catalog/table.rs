//! Entries of one kind, looked up by an index of that kind or by id.

use super::{CatalogError, index::EntryIndex};
use std::{
    collections::{BTreeMap, btree_map::Entry},
    ops::{Index, IndexMut},
};

/// The most entries of a kind.
const MAX_ENTRIES: usize = 65_000;

/// Entries of one kind in file order, each with an index that is of use in this list alone and with
/// an id that no other entry of the kind has.
///
/// `table[index]` stops with a message if the entry is not there: whoever holds an index that came
/// from another list has outlived that list, which is never the doing of the owner's file.
#[derive(Clone, Debug)]
pub struct Table<I, T> {
    entries: Vec<T>,
    /// Of each there may be thousands.
    indexes: BTreeMap<String, I>,
}

impl<I, T> Table<I, T> {
    /// A table without entries.
    pub(super) const fn new() -> Self {
        Self { entries: Vec::new(), indexes: BTreeMap::new() }
    }

    /// Number of entries.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// True if there is no entry.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Entries in file order, without their indexes.
    pub fn entries(&self) -> impl ExactSizeIterator<Item = &T> + Clone {
        self.entries.iter()
    }

    pub(super) fn entries_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.entries.iter_mut()
    }
}

impl<I: EntryIndex, T> Table<I, T> {
    /// Entries in file order, each with its index.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (I, &T)> + Clone {
        self.indexes().zip(&self.entries)
    }

    /// Indexes of all entries, in file order.
    pub fn indexes(&self) -> impl ExactSizeIterator<Item = I> + Clone + use<I, T> {
        // No more are added than a `u16` can count.
        (0..u16::try_from(self.entries.len()).unwrap_or(u16::MAX)).map(I::at)
    }

    /// Index of the entry with an id; `None` if no entry has it.
    pub fn find(&self, id: &str) -> Option<I> {
        self.indexes.get(id).copied()
    }

    /// True if an index is one of this table's.
    pub(super) fn has(&self, index: I) -> bool {
        index.position() < self.entries.len()
    }

    /// Adds an entry, if its id is free.
    pub(super) fn add(&mut self, id: String, entry: T) -> Result<I, CatalogError> {
        let position = self.entries.len();
        let position = u16::try_from(position).ok().filter(|_| position < MAX_ENTRIES);
        let index = I::at(position.ok_or(CatalogError::TooMany)?);
        match self.indexes.entry(id) {
            Entry::Occupied(taken) => return Err(CatalogError::SameId(taken.key().clone())),
            Entry::Vacant(free) => free.insert(index),
        };
        self.entries.push(entry);
        Ok(index)
    }
}

impl<I: EntryIndex, T> Index<I> for Table<I, T> {
    type Output = T;

    #[track_caller]
    fn index(&self, index: I) -> &T {
        let Some(entry) = self.entries.get(index.position()) else {
            dangling(index, self.entries.len())
        };
        entry
    }
}

impl<I: EntryIndex, T> IndexMut<I> for Table<I, T> {
    #[track_caller]
    fn index_mut(&mut self, index: I) -> &mut T {
        let entries = self.entries.len();
        let Some(entry) = self.entries.get_mut(index.position()) else { dangling(index, entries) };
        entry
    }
}

#[cold]
#[track_caller]
fn dangling<I: EntryIndex>(index: I, entries: usize) -> ! {
    let (kind, position) = (I::KIND, index.position());
    panic!("no {kind} at index {position} of {entries}: the index came from another price list")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::AddOnIndex;

    fn table(ids: &[&str]) -> Table<AddOnIndex, u8> {
        let mut table = Table::new();
        for (id, entry) in ids.iter().zip(1..) {
            table.add((*id).to_owned(), entry).unwrap();
        }
        table
    }

    #[test]
    fn an_entry_is_found_by_its_index_and_by_its_id() {
        let table = table(&["serum", "mask"]);
        let mask = table.find("mask").unwrap();
        assert_eq!((table[mask], table.find("peel")), (2, None));
        let positions = table.iter().map(|(index, &entry)| (index.position(), entry));
        assert_eq!(positions.collect::<Vec<_>>(), [(0, 1), (1, 2)]);
    }

    #[test]
    fn an_id_is_taken_once() {
        let mut table = table(&["serum"]);
        assert_eq!(table.add("serum".into(), 2), Err(CatalogError::SameId("serum".into())));
        assert_eq!(table.len(), 1);
    }

    #[test]
    #[should_panic(expected = "no add-on at index 1 of 1: the index came from another price list")]
    fn an_index_of_a_longer_list_stops_and_says_what_it_was_for() {
        let _ = table(&["serum"])[table(&["serum", "mask"]).find("mask").unwrap()];
    }
}
