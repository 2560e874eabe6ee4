//! From the bytes of a file, or a bundled sample, to the price list in force.

use crate::{
    catalog::{Edition, PriceList},
    pricing_file::{self, Diagnostic, Reading, samples},
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
