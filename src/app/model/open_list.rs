//! The price list in force, and one that was not taken over.

use crate::{
    catalog::PriceList,
    price_file::{Diagnostic, Reading},
    storage::StorageError,
};
use jiff::civil::Date;
use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

/// The price list in force.
#[derive(Clone, Debug)]
pub struct OpenList {
    /// Its prices.
    pub prices: Arc<PriceList>,
    /// All lists of its file, itself among them.
    pub lists: Vec<Arc<PriceList>>,
    /// The file that it comes from, or that it stands in for; `None` for the bundled sample.
    pub path: Option<PathBuf>,
    /// True if it was picked by hand among the lists of its file.
    pub is_picked: bool,
}

/// List of a file that was shown, and whether it was picked by hand.
#[derive(Clone, Copy, Debug)]
pub(in crate::app) struct Shown<'a> {
    pub(in crate::app) name: &'a str,
    pub(in crate::app) is_picked: bool,
}

impl OpenList {
    /// The list of a file that is to be shown on a day, after the one of it that was shown before.
    pub(in crate::app) fn of(
        reading: Reading,
        path: Option<PathBuf>,
        shown: Option<Shown<'_>>,
        day: Date,
    ) -> Self {
        let first = Arc::new(reading.list);
        let others = reading.others.into_iter().map(Arc::new);
        let lists: Vec<Arc<PriceList>> =
            std::iter::once(Arc::clone(&first)).chain(others).collect();
        let (prices, is_picked) = to_show(&lists, shown, day).unwrap_or((first, false));
        Self { prices, lists, path, is_picked }
    }

    /// Goes over to the list that is to be shown on a day.
    pub(in crate::app) fn keep_in_force(&mut self, day: Date) {
        if let Some((prices, is_picked)) = to_show(&self.lists, self.shown(), day) {
            (self.prices, self.is_picked) = (prices, is_picked);
        }
    }

    /// Goes over to the list of this name, or, if that is over, to the one in force.
    pub(in crate::app) fn pick(&mut self, name: &str, day: Date) {
        let picked = to_show(&self.lists, Some(Shown { name, is_picked: true }), day);
        if let Some((prices, is_picked)) = picked {
            (self.prices, self.is_picked) = (prices, is_picked);
        }
    }

    /// The name of the list in force, if its file holds several.
    pub fn name(&self) -> Option<&str> {
        self.prices.edition().map(|edition| edition.id.as_str())
    }

    /// Name of the list that is shown, with how it came to be shown.
    pub(in crate::app) fn shown(&self) -> Option<Shown<'_>> {
        Some(Shown { name: self.name()?, is_picked: self.is_picked })
    }

    /// The list of this name.
    pub(in crate::app) fn find(&self, name: &str) -> Option<&Arc<PriceList>> {
        self.lists.iter().find(|list| is_called(list, name))
    }
}

fn is_called(list: &PriceList, name: &str) -> bool {
    list.edition().is_some_and(|edition| edition.id == name)
}

/// The list that is to be shown on a day, and whether that was picked by hand: the one that was
/// shown while it is in force, and if it was picked, while it is not over; else the next one of the
/// file that is in force, as the lists of a place follow each other; else the one that was shown,
/// or the first.
fn to_show(
    lists: &[Arc<PriceList>],
    shown: Option<Shown<'_>>,
    day: Date,
) -> Option<(Arc<PriceList>, bool)> {
    let is_in_force = |list: &&Arc<PriceList>| list.edition().is_none_or(|e| e.is_in_force(day));
    let is_over = |list: &Arc<PriceList>| list.edition().is_some_and(|e| e.is_over(day));
    let is_picked = shown.is_some_and(|shown| shown.is_picked);
    let place = shown.and_then(|shown| lists.iter().position(|list| is_called(list, shown.name)));
    let before = place.and_then(|place| lists.get(place));
    if let Some(list) = before.filter(|list| is_in_force(list) || is_picked && !is_over(list)) {
        return Some((Arc::clone(list), is_picked));
    }
    let (earlier, later) = lists.split_at(place.unwrap_or_default());
    let in_force = later.iter().chain(earlier).find(is_in_force);
    let list = in_force.or(before).or(lists.first())?;
    Some((Arc::clone(list), false))
}

/// Failure of a file to become the price list.
#[derive(Debug)]
pub struct PriceListFault {
    /// The file.
    pub path: PathBuf,
    /// The reason.
    pub cause: FaultCause,
    /// True if only its first line is shown.
    pub is_folded: bool,
}

/// Reason why a file is no price list.
#[derive(Debug)]
pub enum FaultCause {
    /// It can't be read at all.
    Unreadable(StorageError),
    /// Its text has errors.
    Diagnostics(Vec<Diagnostic>),
}

impl PriceListFault {
    /// A file that can't be read at all.
    pub fn unreadable(path: PathBuf, error: StorageError) -> Self {
        Self { path, cause: FaultCause::Unreadable(error), is_folded: false }
    }
}

/// Name of a file in the window: without its folder.
pub(in crate::app) fn file_name(path: &Path) -> String {
    path.file_name()
        .map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::price_file;
    use jiff::civil::date;

    const TWO_YEARS: &str = r#"(
        schema: 1, clinic: (name: "Test clinic"), language: "en-GB", currency: "GBP",
        lists: [
            (id: "2026", label: "2026", until: "2026-12-31"),
            (id: "2027", label: "2027", from: "2027-01-01"),
        ],
        techniques: [(id: "standard", label: "Standard")],
        areas: [(id: "face", label: "Face")],
        offers: [(technique: "standard", areas: ["face"], single: 190)],
    )"#;

    #[test]
    fn the_list_in_force_is_shown_unless_another_one_of_the_file_was_chosen() {
        let shown = |name: Option<&str>, year| {
            let reading = price_file::read("years.ron", TWO_YEARS).unwrap();
            let shown = |name| Shown { name, is_picked: true };
            let list = OpenList::of(reading, None, name.map(shown), date(year, 6, 1));
            list.name().unwrap().to_owned()
        };
        assert_eq!([shown(None, 2026), shown(None, 2027)], ["2026", "2027"]);
        assert_eq!([shown(Some("2027"), 2026), shown(Some("gone"), 2026)], ["2027", "2026"]);
        assert_eq!(shown(Some("2026"), 2027), "2027", "it is over");
    }

    /// List that is shown on a day after another one was.
    fn shown_next(lists: &str, name: &str, is_picked: bool, day: Date) -> (String, bool) {
        let all = TWO_YEARS.find("lists: [").unwrap()..TWO_YEARS.find("techniques").unwrap();
        let mut text = TWO_YEARS.to_owned();
        text.replace_range(all, &format!("lists: [{lists}],"));
        let reading = price_file::read("lists.ron", &text).unwrap();
        let list = OpenList::of(reading, None, Some(Shown { name, is_picked }), day);
        (list.name().unwrap().to_owned(), list.is_picked)
    }

    #[test]
    fn a_list_that_is_over_gives_way_to_the_next_of_its_place_and_one_that_was_picked_stays() {
        let places = r#"
            (id: "west-26", label: "West", until: "2026-12-31"),
            (id: "west-27", label: "West", from: "2027-01-01"),
            (id: "east-26", label: "East", until: "2026-12-31"),
            (id: "east-27", label: "East", from: "2027-01-01"),
        "#;
        let (old, new) = (date(2026, 12, 31), date(2027, 1, 1));
        for (name, is_picked, day, next) in [
            ("west-26", true, old, ("west-26", true)),
            ("west-26", true, new, ("west-27", false)),
            ("east-26", false, new, ("east-27", false)),
            ("east-27", true, old, ("east-27", true)),
            ("east-27", false, old, ("west-26", false)),
            ("east-27", true, new, ("east-27", true)),
        ] {
            let (shown, stays_picked) = shown_next(places, name, is_picked, day);
            assert_eq!((shown.as_str(), stays_picked), next, "{name} on {day}");
        }
        let ended = r#"(id: "old", label: "Old", until: "2026-12-31")"#;
        assert_eq!(shown_next(ended, "old", true, new), ("old".to_owned(), false), "all are over");
    }
}
