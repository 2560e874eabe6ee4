//! The price list in force: read from a file or a bundled sample, opened, exchanged, saved anew.

use super::{
    action::{self, Effect},
    discount, known,
    list_in_force::{self, Before},
    message::{Message, PriceCause},
    state::AppState,
    words,
};
use crate::{
    catalog::PriceList,
    estimate::Estimate,
    pricing_file::{self, Diagnostic, Reading, samples},
    storage::{FileChange, StorageError},
};
use jiff::civil::Date;
use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

/// The price list in force.
#[derive(Clone, Debug)]
pub struct OpenList {
    /// What it says.
    pub prices: Arc<PriceList>,
    /// All lists of its file, itself among them.
    pub lists: Vec<Arc<PriceList>>,
    /// The file that it comes from, or that it stands in for; `None` for the bundled sample.
    pub path: Option<PathBuf>,
    /// Whether it was picked by hand among the lists of its file.
    pub is_picked: bool,
}

/// Which list of a file was shown, and whether it was picked by hand.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shown<'a> {
    pub(super) name: &'a str,
    pub(super) is_picked: bool,
}

impl OpenList {
    /// The list of a file that is to be shown on a day, after the one of it that was shown before.
    pub(super) fn of(
        reading: Reading,
        path: Option<PathBuf>,
        shown: Option<Shown<'_>>,
        day: Date,
    ) -> Self {
        let lists: Vec<Arc<PriceList>> =
            std::iter::once(reading.list).chain(reading.others).map(Arc::new).collect();
        match to_show(&lists, shown, day) {
            Some((prices, is_picked)) => Self { prices, lists, path, is_picked },
            None => unreachable!("a file that can be read holds a list"),
        }
    }

    /// Goes over to the list that is to be shown on a day.
    pub(super) fn keep_in_force(&mut self, day: Date) {
        if let Some((prices, is_picked)) = to_show(&self.lists, self.shown(), day) {
            (self.prices, self.is_picked) = (prices, is_picked);
        }
    }

    /// Goes over to the list of this name, or, where that is over, to the one in force.
    pub(super) fn pick(&mut self, name: &str, day: Date) {
        let picked = to_show(&self.lists, Some(Shown { name, is_picked: true }), day);
        if let Some((prices, is_picked)) = picked {
            (self.prices, self.is_picked) = (prices, is_picked);
        }
    }

    /// The name of the list in force, where its file holds several.
    pub fn name(&self) -> Option<&str> {
        self.prices.edition().map(|edition| edition.id.as_str())
    }

    /// The same, with how it came to be shown.
    pub(super) fn shown(&self) -> Option<Shown<'_>> {
        Some(Shown { name: self.name()?, is_picked: self.is_picked })
    }

    /// The list of this name.
    pub(super) fn find(&self, name: &str) -> Option<&Arc<PriceList>> {
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

/// Why a file was not taken over as the price list.
#[derive(Debug)]
pub struct PriceListFault {
    /// The file.
    pub path: PathBuf,
    /// What is wrong.
    pub problem: Problem,
    /// Whether only its first line is shown.
    pub is_folded: bool,
}

/// What is wrong with a file.
#[derive(Debug)]
pub enum Problem {
    /// It can't be read at all.
    Unreadable(StorageError),
    /// It has mistakes.
    Mistakes(Vec<Diagnostic>),
}

impl PriceListFault {
    /// A file that can't be read at all.
    pub fn unreadable(path: PathBuf, error: StorageError) -> Self {
        Self { path, problem: Problem::Unreadable(error), is_folded: false }
    }
}

/// The price lists that a file holds.
pub(super) fn read(path: &Path, bytes: &[u8]) -> Result<Reading, PriceListFault> {
    let name = file_name(path);
    let mistakes = |mistakes| PriceListFault {
        path: path.to_owned(),
        problem: Problem::Mistakes(mistakes),
        is_folded: false,
    };
    let text = pricing_file::decode(&name, bytes).map_err(|mistake| mistakes(vec![mistake]))?;
    pricing_file::read(&name, &text).map_err(mistakes)
}

/// The bundled sample for a region such as `GB`.
pub(super) fn sample(region: Option<&str>) -> Reading {
    let sample = samples::for_region(region);
    match pricing_file::read(sample.name, sample.text) {
        Ok(reading) => reading,
        Err(mistakes) => {
            unreachable!("the bundled sample {} has mistakes: {mistakes:?}", sample.name)
        }
    }
}

/// Takes over the list in the bytes of a file that was opened.
pub(super) fn open(state: &mut AppState, path: PathBuf, bytes: Vec<u8>) -> Vec<Effect> {
    match read(&path, &bytes) {
        Err(fault) => {
            state.fault = Some(fault);
            watch_faulty(state, path, Some(bytes))
        }
        Ok(reading) => {
            let currency = state.prices().currency();
            state.list = OpenList::of(reading, Some(path.clone()), None, state.today);
            state.fault = None;
            state.message = Some(Message::ListOpened { name: file_name(&path) });
            list_in_force::tell_if_none(state);
            discount::keep_in_own_money(state, currency);
            // Another clinic's ids mean nothing here.
            known::forget(state);
            state.habits.note_list(&path);
            let found = action::find_recent_lists(state);
            let watch = Effect::WatchList(path, bytes);
            vec![action::save_settings(state), watch, found]
        }
    }
}

/// A file that was asked for and is at fault is opened once it is mended. The one of the list in
/// force is watched anyway.
pub(super) fn watch_faulty(
    state: &AppState,
    path: PathBuf,
    content: Option<Vec<u8>>,
) -> Vec<Effect> {
    if state.list.path.as_ref() == Some(&path) {
        return Vec::new();
    }
    vec![Effect::WatchFaulty(path, content)]
}

/// Takes over what a watched file holds now: the list in force, or one that was at fault.
pub(super) fn changed(state: &mut AppState, path: PathBuf, change: FileChange) -> Vec<Effect> {
    if state.list.path.as_ref() == Some(&path) {
        saved(state, &path, change);
        return Vec::new();
    }
    // Whoever put the banner away does not wait for the file any more.
    let is_waited_for = state.fault.as_ref().is_some_and(|fault| fault.path == path);
    match change {
        FileChange::Saved(bytes) if is_waited_for => open(state, path, bytes),
        FileChange::Lost(error) if is_waited_for => {
            state.fault = Some(PriceListFault::unreadable(path, error));
            Vec::new()
        }
        _ => Vec::new(),
    }
}

/// Takes over a list that was saved anew, with the same choices, and tells what it changes.
fn saved(state: &mut AppState, path: &Path, change: FileChange) {
    let read = match change {
        FileChange::Saved(bytes) => read(path, &bytes),
        FileChange::Lost(error) => Err(PriceListFault::unreadable(path.to_owned(), error)),
    };
    match read {
        Err(fault) => state.fault = Some(fault),
        Ok(reading) => {
            let before = Before::of(state);
            let total = before.total.clone().or_else(|| total_before_none(state));
            let currency = state.prices().currency();
            let shown = state.list.shown();
            let list = OpenList::of(reading, Some(path.to_owned()), shown, state.today);
            state.list = list;
            state.fault = None;
            let is_told = discount::keep_in_own_money(state, currency)
                || list_in_force::tell_of_end(state, &before, Vec::new());
            if let Some(total) = total.filter(|_| !is_told) {
                tell_of_change(state, total, PriceCause::Saved);
            }
        }
    }
}

/// Tells what the same choice comes to now.
pub(super) fn tell_of_change(state: &mut AppState, before: String, cause: PriceCause) {
    let now = total_in_words(state);
    if now.as_ref() != Some(&before) {
        state.message = Some(Message::PriceChanged { before, now, cause });
    } else if total_before_none(state).is_some() {
        state.message = None;
    }
}

/// The total that the choices had before they had no price any more, as it was told.
fn total_before_none(state: &AppState) -> Option<String> {
    match &state.message {
        Some(Message::PriceChanged { before, now: None, .. }) => Some(before.clone()),
        _ => None,
    }
}

/// Goes over to another list of the same file, with the same choices. One that is over gives way at
/// once, and that is told.
pub(super) fn choose(state: &mut AppState, name: &str) {
    state.list.pick(name, state.today);
    state.message = None;
    list_in_force::tell_if_another(state, name);
}

/// The total as it is shown; `None` where the choices have no price.
pub(super) fn total_in_words(state: &mut AppState) -> Option<String> {
    let estimate: Estimate = state.estimate().ok()?;
    Some(words::total(&estimate, state.prices(), &state.locale))
}

/// How a file is called in the window: without its folder.
pub(super) fn file_name(path: &Path) -> String {
    path.file_name()
        .map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
}

/// The same with the folder that it is in, for lists that may be called alike.
pub(super) fn file_and_folder(path: &Path) -> String {
    let folder = path.parent().and_then(Path::file_name);
    let name = file_name(path);
    folder.map_or(name.clone(), |folder| format!("{name} – {}", folder.to_string_lossy()))
}

#[cfg(test)]
mod tests {
    use super::*;
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
            let reading = read(Path::new("years.ron"), TWO_YEARS.as_bytes()).unwrap();
            let shown = |name| Shown { name, is_picked: true };
            let list = OpenList::of(reading, None, name.map(shown), date(year, 6, 1));
            list.name().unwrap().to_owned()
        };
        assert_eq!([shown(None, 2026), shown(None, 2027)], ["2026", "2027"]);
        assert_eq!([shown(Some("2027"), 2026), shown(Some("gone"), 2026)], ["2027", "2026"]);
        assert_eq!(shown(Some("2026"), 2027), "2027", "it is over");
    }

    /// Which list is shown on a day after another one was.
    fn shown_next(lists: &str, name: &str, is_picked: bool, day: Date) -> (String, bool) {
        let all = TWO_YEARS.find("lists: [").unwrap()..TWO_YEARS.find("techniques").unwrap();
        let mut text = TWO_YEARS.to_owned();
        text.replace_range(all, &format!("lists: [{lists}],"));
        let reading = read(Path::new("lists.ron"), text.as_bytes()).unwrap();
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

    #[test]
    fn every_region_has_a_sample_that_is_marked_as_one() {
        for region in [None, Some("US"), Some("GB"), Some("DE"), Some("AT"), Some("ZZ")] {
            assert!(sample(region).list.is_sample(), "{region:?}");
        }
    }
}
