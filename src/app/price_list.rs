//! The price list in force: read from a file or a bundled sample, opened, exchanged, saved anew.

use super::{
    action::{self, Effect},
    discount, known,
    message::Message,
    state::AppState,
    words,
};
use crate::{
    catalog::{Edition, PriceList},
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
}

impl OpenList {
    /// The list of a file that is named, as far as it is there; else the first one in force on a
    /// day; else the first.
    pub(super) fn of(
        reading: Reading,
        path: Option<PathBuf>,
        name: Option<&str>,
        day: Date,
    ) -> Self {
        let lists: Vec<Arc<PriceList>> =
            std::iter::once(reading.list).chain(reading.others).map(Arc::new).collect();
        let find = |fits: &dyn Fn(&Edition) -> bool| {
            lists.iter().find(|list| list.edition().is_some_and(fits)).cloned()
        };
        let prices = name
            .and_then(|name| find(&|edition| edition.id == name))
            .or_else(|| find(&|edition| edition.is_in_force(day)))
            .or_else(|| lists.first().cloned());
        match prices {
            Some(prices) => Self { prices, lists, path },
            None => unreachable!("a file that can be read holds a list"),
        }
    }

    /// The name of the list in force, where its file holds several.
    pub fn name(&self) -> Option<&str> {
        self.prices.edition().map(|edition| edition.id.as_str())
    }
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
            state.list = OpenList::of(reading, Some(path.clone()), None, (state.today)());
            state.fault = None;
            state.message = Some(Message::ListOpened { name: file_name(&path) });
            discount::keep_in_own_money(state, currency);
            // Another clinic's ids mean nothing here.
            known::forget(state);
            state.habits.note_list(&path);
            let found = action::find_recent_lists(state);
            let watch = Effect::WatchList(path, bytes);
            action::save_settings(state).into_iter().chain([watch, found]).collect()
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
            let before = total_in_words(state).or_else(|| total_before_none(state));
            let currency = state.prices().currency();
            let (name, day) = (state.list.name().map(str::to_owned), (state.today)());
            state.list = OpenList::of(reading, Some(path.to_owned()), name.as_deref(), day);
            state.fault = None;
            let is_told = discount::keep_in_own_money(state, currency);
            if let Some(before) = before.filter(|_| !is_told) {
                tell_of_change(state, before);
            }
        }
    }
}

/// Tells what the same choice comes to now.
fn tell_of_change(state: &mut AppState, before: String) {
    let now = total_in_words(state);
    if now.as_ref() != Some(&before) {
        state.message = Some(Message::PriceChanged { before, now });
    } else if total_before_none(state).is_some() {
        state.message = None;
    }
}

/// The total that the choices had before they had no price any more, as it was told.
fn total_before_none(state: &AppState) -> Option<String> {
    match &state.message {
        Some(Message::PriceChanged { before, now: None }) => Some(before.clone()),
        _ => None,
    }
}

/// Goes over to another list of the same file, with the same choices.
pub(super) fn choose(state: &mut AppState, name: &str) {
    let is_meant = |list: &&Arc<PriceList>| list.edition().is_some_and(|e| e.id == name);
    if let Some(list) = state.list.lists.iter().find(is_meant) {
        state.list.prices = Arc::clone(list);
        state.message = None;
    }
}

/// The total as it is shown; `None` where the choices have no price.
fn total_in_words(state: &mut AppState) -> Option<String> {
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
        let shown = |name, year| {
            let reading = read(Path::new("years.ron"), TWO_YEARS.as_bytes()).unwrap();
            let list = OpenList::of(reading, None, name, date(year, 6, 1));
            list.name().unwrap().to_owned()
        };
        assert_eq!([shown(None, 2026), shown(None, 2027)], ["2026", "2027"]);
        assert_eq!([shown(Some("2027"), 2026), shown(Some("gone"), 2026)], ["2027", "2026"]);
    }

    #[test]
    fn every_region_has_a_sample_that_is_marked_as_one() {
        for region in [None, Some("US"), Some("GB"), Some("DE"), Some("AT"), Some("ZZ")] {
            assert!(sample(region).list.is_sample(), "{region:?}");
        }
    }
}
