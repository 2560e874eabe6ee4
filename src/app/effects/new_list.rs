//! The file of a price list that is begun.

use crate::storage::{self, Overwrite, StorageError};
use std::path::{Path, PathBuf};

/// The most files of one name that are looked for.
const MOST_NUMBERED: u32 = 99;

/// Writes a new list to a path, or to one with a number behind its name if there is a file already.
pub(super) fn write(
    path: &Path,
    text: &str,
    notes: Option<&Path>,
) -> Result<(PathBuf, Vec<u8>), StorageError> {
    let bytes = text.as_bytes();
    for number in 1..=MOST_NUMBERED {
        let numbered = numbered(path, number);
        match storage::export_file(&numbered, bytes, Overwrite::Refuse, notes) {
            Ok(()) => return Ok((numbered, bytes.to_vec())),
            Err(StorageError::Exists { .. }) => {}
            Err(error) => return Err(error),
        }
    }
    Err(StorageError::Exists { path: path.to_owned() })
}

/// `ash-2.needlepoint.ron` of `ash.needlepoint.ron`.
fn numbered(path: &Path, number: u32) -> PathBuf {
    let name = path.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
    let (stem, endings) = name.split_once('.').unwrap_or((&name, ""));
    match number {
        1 => path.to_owned(),
        _ => path.with_file_name(format!("{stem}-{number}.{endings}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_never_written_over_another() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("ash.needlepoint.ron");
        for (text, name) in [("a", "ash"), ("b", "ash-2"), ("c", "ash-3")] {
            let expected = folder.path().join(format!("{name}.needlepoint.ron"));
            assert_eq!(write(&path, text, None).unwrap(), (expected, text.as_bytes().to_vec()));
        }
        let nowhere = folder.path().join("gone/ash.needlepoint.ron");
        assert!(matches!(write(&nowhere, "a", None), Err(StorageError::NotFound { .. })));
    }
}
