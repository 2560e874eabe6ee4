//! From the bytes of a file, or a bundled sample, to the price list in force.

use crate::{
    catalog::PriceList,
    pricing_file::{self, Diagnostic, samples},
    storage::StorageError,
};
use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

/// The price list in force.
#[derive(Clone, Debug)]
pub struct OpenList {
    /// What it says.
    pub prices: Arc<PriceList>,
    /// The file that it comes from, or that it stands in for; `None` for the bundled sample.
    pub path: Option<PathBuf>,
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

/// The price list that a file holds.
pub(super) fn read(path: &Path, bytes: &[u8]) -> Result<PriceList, PriceListFault> {
    let name = file_name(path);
    let mistakes = |mistakes| PriceListFault {
        path: path.to_owned(),
        problem: Problem::Mistakes(mistakes),
        is_folded: false,
    };
    let text = pricing_file::decode(&name, bytes).map_err(|mistake| mistakes(vec![mistake]))?;
    pricing_file::read(&name, &text).map(|reading| reading.list).map_err(mistakes)
}

/// The bundled sample for a region such as `GB`.
pub(super) fn sample(region: Option<&str>) -> PriceList {
    let sample = samples::for_region(region);
    match pricing_file::read(sample.name, sample.text) {
        Ok(reading) => reading.list,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_region_has_a_sample_that_is_marked_as_one() {
        for region in [None, Some("US"), Some("GB"), Some("DE"), Some("AT"), Some("ZZ")] {
            assert!(sample(region).is_sample(), "{region:?}");
        }
    }
}
