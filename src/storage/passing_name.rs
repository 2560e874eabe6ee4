//! The names of files that are not whole yet, by which what is left of them is known again.

use super::folder::folder_of;
use std::{
    ffi::OsStr,
    fs,
    hash::{BuildHasher as _, DefaultHasher, Hash as _, Hasher as _, RandomState},
    io,
    path::{Path, PathBuf},
};

const START: &str = ".needlepoint-";
const ENDING: &str = ".part";

/// A passing name beside a file, which does not tell the file's own: by its digest, that is known
/// again, but not read.
pub(super) fn part_path(target: &Path) -> PathBuf {
    let digest = digest(target.file_name().unwrap_or_default());
    folder_of(target).join(format!("{START}{:016x}{digest}{ENDING}", unguessed()))
}

/// The digest in a name that [`part_path`] gives; `None` for any other name.
pub(super) fn digest_in(part: &Path) -> Option<String> {
    let name = part.file_name()?.to_str()?;
    let number = name.strip_prefix(START)?.strip_suffix(ENDING)?;
    let is_number = number.len() == 32 && number.chars().all(|c| c.is_ascii_hexdigit());
    if is_number { number.get(16..).map(str::to_owned) } else { None }
}

fn digest(name: &OsStr) -> String {
    let mut hasher = DefaultHasher::new();
    name.hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

/// Removes a part that was left behind, and the empty file that may have taken the name for it.
/// Returns whether the path was that of a part; nothing else is removed.
pub(super) fn remove_part(part: &Path) -> io::Result<bool> {
    let Some(wanted) = digest_in(part) else { return Ok(false) };
    if part.exists() {
        for entry in fs::read_dir(folder_of(part))? {
            let entry = entry?;
            let is_empty = || entry.metadata().is_ok_and(|what| what.is_file() && what.len() == 0);
            if digest(&entry.file_name()) == wanted && is_empty() {
                fs::remove_file(entry.path())?;
            }
        }
        fs::remove_file(part)?;
    }
    Ok(true)
}

/// A number that no other name has.
pub(super) fn unguessed() -> u64 {
    RandomState::new().hash_one(std::process::id())
}
