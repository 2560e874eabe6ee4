//! The languages that a clinic adds: a folder of Fluent files for each, beside the settings.

use super::{StorageError, read_file};
use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// Below the folder of the settings.
const FOLDER_NAME: &str = "languages";
const ENDING: &str = "ftl";

/// A language that a clinic adds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddedLanguage {
    /// The name of its folder: its tag, such as `nl`.
    pub tag: String,
    /// Its files and what is in them, by name.
    pub texts: Vec<(PathBuf, String)>,
}

/// The languages in the folder `languages` of the settings, by name; none if it is missing.
pub fn read_languages(settings_folder: &Path) -> Vec<Result<AddedLanguage, StorageError>> {
    let folder = settings_folder.join(FOLDER_NAME);
    let folders = match sorted(&folder) {
        Ok(folders) => folders,
        Err(StorageError::NotFound { .. }) => return Vec::new(),
        Err(error) => return vec![Err(error)],
    };
    folders.iter().filter(|path| path.is_dir()).map(|path| read_language(path)).collect()
}

fn read_language(folder: &Path) -> Result<AddedLanguage, StorageError> {
    let tag = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let files = sorted(folder)?;
    let files = files.into_iter().filter(|path| path.extension().is_some_and(|e| e == ENDING));
    let read = |path: PathBuf| {
        let fault = |expected: &str| {
            let source = io::Error::new(io::ErrorKind::InvalidData, expected);
            StorageError::System { path: path.clone(), source }
        };
        let text = String::from_utf8(read_file(&path)?)
            .map_err(|_other_encoding| fault("expected a file in UTF-8"))?;
        // One such character in a word would cut every screen reader off.
        if text.contains(|c: char| c.is_control() && !c.is_whitespace()) {
            return Err(fault("expected words, but found control characters"));
        }
        // Windows' Notepad may begin a file with a mark.
        Ok((path, text.trim_start_matches('\u{feff}').to_owned()))
    };
    Ok(AddedLanguage { tag, texts: files.map(read).collect::<Result<_, _>>()? })
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>, StorageError> {
    let fault = |error| StorageError::new(folder, error);
    let entries = fs::read_dir(folder).map_err(fault)?;
    let mut paths = Vec::new();
    for entry in entries {
        paths.push(entry.map_err(fault)?.path());
    }
    paths.sort();
    Ok(paths)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_folder_with_files_of_words_is_a_language() {
        let settings = tempfile::tempdir().unwrap();
        assert!(read_languages(settings.path()).is_empty());
        let dutch = settings.path().join("languages/nl");
        fs::create_dir_all(&dutch).unwrap();
        fs::write(dutch.join("words.ftl"), "\u{feff}sessions = Sessies\n").unwrap();
        fs::write(dutch.join("notes.txt"), "to do").unwrap();
        let french = settings.path().join("languages/fr");
        fs::create_dir_all(&french).unwrap();
        fs::write(french.join("words.ftl"), b"total = \xe9").unwrap();
        let german = settings.path().join("languages/de");
        fs::create_dir_all(&german).unwrap();
        fs::write(german.join("words.ftl"), "total = Sum\0me").unwrap();
        let read = read_languages(settings.path());
        assert!(
            matches!(&read[0], Err(StorageError::System { path, .. }) if path.starts_with(german))
        );
        assert!(
            matches!(&read[1], Err(StorageError::System { path, .. }) if path.starts_with(french))
        );
        let words = (dutch.join("words.ftl"), "sessions = Sessies\n".to_owned());
        assert_eq!(
            *read[2].as_ref().unwrap(),
            AddedLanguage { tag: "nl".to_owned(), texts: vec![words] }
        );
    }
}
