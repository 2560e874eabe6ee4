//! What did not work, put into words: files, quotes, drafts.

use crate::{
    app::model::{DraftTrouble, ExportFailure, Message, QuoteFault, file_name},
    export::{ExportError, ReopenError},
    locale::Locale,
    storage::StorageError,
};
use std::path::Path;

/// Why a file can't be read, and what to do.
pub(in crate::app) fn not_read(error: &StorageError, locale: &Locale) -> String {
    match error {
        StorageError::NotAllowed { path } => with_path("storage-not-readable", path, locale),
        other => not_written(other, locale),
    }
}

/// Why a file can't be written, and what to do.
pub(in crate::app) fn not_written(error: &StorageError, locale: &Locale) -> String {
    let with_path = |key, path| with_path(key, path, locale);
    match error {
        StorageError::NotFound { path } => with_path("storage-not-found", path),
        StorageError::Exists { path } => with_path("storage-exists", path),
        StorageError::NotAllowed { path } => with_path("storage-not-allowed", path),
        StorageError::Folder { path } => with_path("storage-folder", path),
        StorageError::Link { path } => with_path("storage-link", path),
        StorageError::NoOrdinaryFile { path } => with_path("storage-no-ordinary-file", path),
        StorageError::TooLarge { path } => with_path("storage-too-large", path),
        StorageError::NotSettings { path } => with_path("storage-not-settings", path),
        StorageError::NoSettingsFolder => locale.text("storage-no-settings-folder"),
        StorageError::System { path, source } => {
            let arguments = [
                ("path", path.display().to_string().into()),
                ("reason", source.to_string().into()),
            ];
            locale.text_with("storage-system", &arguments)
        }
    }
}

/// Why a quote can't be written in a form.
pub(in crate::app) fn export_error(error: &ExportError, locale: &Locale) -> String {
    match error {
        ExportError::UnknownEnding(_) => locale.text("export-unknown-ending"),
        ExportError::MissingCharacters(count) => {
            locale.text_with("export-missing-characters", &[("count", (*count).into())])
        }
        ExportError::Typesetting(reason) => {
            locale.text_with("export-typesetting", &[("reason", reason.as_str().into())])
        }
    }
}

/// The message about a quote that was not written.
pub(in crate::app) fn export_failed(failure: &ExportFailure, locale: &Locale) -> Message {
    let remedy = match failure {
        ExportFailure::Storage(error) => not_written(error, locale),
        ExportFailure::Export(error) => export_error(error, locale),
        ExportFailure::Crash => locale.text("export-crash"),
    };
    Message::Failed { what: locale.text("message-not-exported"), remedy }
}

/// The message about an exported quote that was not opened.
pub(in crate::app) fn quote_not_opened(
    path: &Path,
    fault: &QuoteFault,
    locale: &Locale,
) -> Message {
    let name = [("name", file_name(path).into())];
    let words = |what, remedy| Message::Failed {
        what: locale.text_with(what, &name),
        remedy: locale.text(remedy),
    };
    match fault {
        QuoteFault::Unreadable(error) => Message::Failed {
            what: locale.text_with("message-not-opened", &name),
            remedy: not_read(error, locale),
        },
        QuoteFault::Content(ReopenError::Foreign) => words("quote-foreign", "quote-foreign-remedy"),
        QuoteFault::Content(ReopenError::Damaged) => words("quote-damaged", "quote-damaged-remedy"),
        QuoteFault::Content(ReopenError::Newer) => words("quote-newer", "quote-newer-remedy"),
    }
}

/// The message about a file that no program opened.
pub(in crate::app) fn open_failed(path: &Path, locale: &Locale) -> Message {
    let name = file_name(path);
    Message::Failed {
        what: locale.text_with("message-not-opened", &[("name", name.into())]),
        remedy: locale
            .text_with("message-not-opened-remedy", &[("path", path.display().to_string().into())]),
    }
}

/// Message on a draft that is not kept, not erased or not brought back, and what that means.
pub(in crate::app) fn draft_failed(trouble: &DraftTrouble, locale: &Locale) -> Message {
    let (what, remedy) = match trouble {
        DraftTrouble::NotKept(error) => ("draft-not-kept", own_place(error, locale)),
        DraftTrouble::NoPlace => ("draft-not-kept", locale.text("draft-no-place")),
        DraftTrouble::NotErased(error) => {
            let left = error.path().unwrap_or(Path::new(""));
            ("draft-not-erased", with_path("draft-not-erased-where", left, locale))
        }
        DraftTrouble::Unreadable(aside) => {
            ("draft-unreadable", with_path("draft-unreadable-where", aside, locale))
        }
    };
    Message::Failed { what: locale.text(what), remedy }
}

/// That what was set is not remembered, and why.
pub(in crate::app) fn settings_not_saved(error: &StorageError, locale: &Locale) -> Message {
    Message::Failed { what: locale.text("settings-not-saved"), remedy: own_place(error, locale) }
}

/// Reason why a file of the program's own can't be written, and the remedy. Nobody has chosen its
/// place.
fn own_place(error: &StorageError, locale: &Locale) -> String {
    match error {
        StorageError::NotAllowed { path } => with_path("draft-not-allowed", path, locale),
        StorageError::Folder { path }
        | StorageError::Link { path }
        | StorageError::NoOrdinaryFile { path }
        | StorageError::TooLarge { path }
        | StorageError::Exists { path } => with_path("draft-in-the-way", path, locale),
        StorageError::System { path, source } => {
            let path = path.display().to_string();
            let arguments = [("path", path.into()), ("reason", source.to_string().into())];
            locale.text_with("draft-system", &arguments)
        }
        other => not_written(other, locale),
    }
}

fn with_path(key: &str, path: &Path, locale: &Locale) -> String {
    locale.text_with(key, &[("path", path.display().to_string().into())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::PathBuf;

    #[test]
    fn who_may_not_read_a_file_is_not_told_to_write_elsewhere() {
        let locale = Locale::for_tag("en-GB");
        let error = StorageError::NotAllowed { path: PathBuf::from("clinic.ron") };
        let read = "clinic.ron may not be read: ask who keeps it, or save a copy in Documents";
        assert_eq!(not_read(&error, &locale), read);
        let fault = QuoteFault::Unreadable(error);
        let told = quote_not_opened(Path::new("clinic.ron"), &fault, &locale);
        assert!(matches!(told, Message::Failed { remedy, .. } if remedy == read));
        let error = StorageError::NotAllowed { path: PathBuf::from("quote.pdf") };
        assert!(not_written(&error, &locale).contains("choose another folder"));
    }

    #[test]
    fn nobody_is_told_to_choose_where_the_draft_is_kept() {
        let locale = Locale::for_tag("en-GB");
        let path = || PathBuf::from("draft-1.json");
        for error in [
            StorageError::NotAllowed { path: path() },
            StorageError::Folder { path: path() },
            StorageError::Exists { path: path() },
        ] {
            let Message::Failed { remedy, .. } =
                draft_failed(&DraftTrouble::NotKept(error), &locale)
            else {
                panic!("nothing is told")
            };
            assert!(remedy.contains("draft-1.json") && !remedy.contains("choose"), "{remedy}");
        }
    }

    #[test]
    fn a_patient_who_is_not_erased_is_told_with_the_place_and_what_to_do() {
        let locale = Locale::for_tag("en-GB");
        let error = StorageError::NotAllowed { path: PathBuf::from("state/draft-1.json") };
        let told = draft_failed(&DraftTrouble::NotErased(error), &locale);
        let Message::Failed { what, remedy } = told else { panic!("nothing is told") };
        assert_eq!(what, "The last patient was not erased");
        assert!(remedy.contains("state/draft-1.json") && remedy.contains("delete"), "{remedy}");
    }
}
