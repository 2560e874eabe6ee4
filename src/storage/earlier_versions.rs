//! Earlier versions of a file that the program itself changes, each under the second in which it was
//! replaced.

use super::{
    Overwrite, StorageError,
    folder::make_folder,
    reading::read_file,
    writing::{export_file, write_file},
};
use jiff::civil::DateTime;
use sha2::{Digest as _, Sha256};
use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// The folder of all of them, within the one that is given.
const FOLDER: &str = "earlier-versions";

/// Most versions of two that are replaced within one second.
const MOST_AT_ONCE: u16 = 1000;

/// Earlier versions of one file, the latest last.
#[derive(Clone, Debug)]
pub struct EarlierVersions {
    folder: PathBuf,
    /// Number that is kept.
    most: usize,
}

impl EarlierVersions {
    /// Versions of `file`, of which `most` are kept, within the folder of what the program keeps for
    /// itself.
    pub fn of(file: &Path, folder: &Path, most: usize) -> Self {
        let place = fs::canonicalize(file).unwrap_or_else(|_| file.to_owned());
        let digest = Sha256::digest(place.as_os_str().as_encoded_bytes());
        let digest = digest.iter().take(8).fold(0_u64, |sum, &byte| sum << 8 | u64::from(byte));
        let name = place.file_stem().unwrap_or_default().to_string_lossy();
        let name: String = name.chars().filter(|c| c.is_alphanumeric()).take(40).collect();
        Self {
            folder: folder.join(FOLDER).join(format!("{name}-{digest:016x}")),
            most: most.max(1),
        }
    }

    /// Files of the versions, the latest last; none if there is no folder.
    fn paths(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
        paths.retain(|path| path.extension().is_some_and(|ending| ending == "ron"));
        paths.sort();
        paths
    }

    /// Puts `bytes` in the place of `file`, as a whole or not at all, once what stands there is kept
    /// as it is. Returns where that lies.
    ///
    /// A link is followed and stays. Nothing is replaced if the version can't be kept.
    pub fn replace(
        &self,
        file: &Path,
        bytes: &[u8],
        now: DateTime,
    ) -> Result<PathBuf, StorageError> {
        let kept = self.keep(&read_file(file)?, now)?;
        write_file(file, bytes)?;
        self.prune();
        Ok(kept)
    }

    /// Keeps a version, unless the latest one is the same.
    fn keep(&self, bytes: &[u8], now: DateTime) -> Result<PathBuf, StorageError> {
        make_folder(&self.folder).map_err(|error| StorageError::new(&self.folder, error))?;
        let latest = self.paths().pop();
        if let Some(latest) = latest.filter(|path| fs::read(path).is_ok_and(|it| it == bytes)) {
            return Ok(latest);
        }
        let second = now.strftime("%Y-%m-%d %H.%M.%S");
        let names = (1..MOST_AT_ONCE).map(|number| format!("{second} {number:03}.ron"));
        for path in names.map(|name| self.folder.join(name)) {
            match export_file(&path, bytes, Overwrite::Refuse, Some(&self.folder)) {
                Ok(()) => return Ok(path),
                Err(StorageError::Exists { .. }) => {}
                Err(error) => return Err(error),
            }
        }
        Err(StorageError::new(&self.folder, io::ErrorKind::AlreadyExists.into()))
    }

    /// Removes the oldest versions above the number that is kept.
    fn prune(&self) {
        let paths = self.paths();
        let surplus = paths.len().saturating_sub(self.most);
        for path in paths.into_iter().take(surplus) {
            if let Err(error) = fs::remove_file(path) {
                log::warn!("an earlier version of a price list can't be removed: {error}");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn versions(most: usize) -> (tempfile::TempDir, PathBuf, EarlierVersions) {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("clinic.ron");
        fs::write(&file, "1").unwrap();
        let versions = EarlierVersions::of(&file, &folder.path().join("state"), most);
        (folder, file, versions)
    }

    fn contents(versions: &EarlierVersions) -> Vec<String> {
        versions.paths().iter().map(|path| fs::read_to_string(path).unwrap()).collect()
    }

    #[test]
    fn what_is_replaced_is_kept_in_order_and_the_oldest_go() {
        let (_folder, file, versions) = versions(3);
        let noon = date(2026, 12, 1).at(12, 0, 0, 0);
        for next in ["2", "3", "4", "5"] {
            versions.replace(&file, next.as_bytes(), noon).unwrap();
        }
        assert_eq!(fs::read_to_string(&file).unwrap(), "5");
        assert_eq!(contents(&versions), ["2", "3", "4"]);
    }

    #[test]
    fn the_same_version_is_kept_once() {
        let (_folder, file, versions) = versions(20);
        let noon = date(2026, 12, 1).at(12, 0, 0, 0);
        let first = versions.keep(b"1", noon).unwrap();
        assert_eq!(versions.replace(&file, b"2", noon).unwrap(), first);
        assert_eq!(contents(&versions), ["1"]);
    }

    #[test]
    fn nothing_is_replaced_if_it_can_not_be_kept() {
        let (folder, file, versions) = versions(20);
        fs::write(folder.path().join("state"), "no folder").unwrap();
        assert!(versions.replace(&file, b"2", date(2026, 12, 1).at(12, 0, 0, 0)).is_err());
        assert_eq!(fs::read_to_string(&file).unwrap(), "1");
    }
}
