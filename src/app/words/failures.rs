//! Words about failures: of files, quotes and drafts.

use crate::{
    app::model::{DraftTrouble, ExportFailure, Failure, NewListFault, QuoteFault, file_name},
    export::{ExportError, ReopenError},
    locale::Locale,
    storage::StorageError,
    wording::{self, Phrasebook},
};
use std::path::Path;

/// Words about a failure, and what to do or what is safe.
pub(super) fn failure(failure: &Failure, locale: &Locale) -> (String, String) {
    match failure {
        Failure::Languages(faults) => {
            (locale.text("languages-not-read"), locale.clauses(faults.iter().cloned()))
        }
        Failure::NoListInForce(shown) => {
            let list = [("list", shown.as_str().into())];
            let remedy = locale.text_with("list-none-in-force-shown", &list);
            (locale.text("list-none-in-force"), remedy)
        }
        Failure::NoQuote(error, prices) => {
            let refusal = wording::error(error, Phrasebook { list: prices, locale });
            (refusal.message, refusal.remedy)
        }
        Failure::NotExported(failure) => {
            (locale.text("message-not-exported"), export_remedy(failure, locale))
        }
        Failure::QuoteNotOpened(path, fault) => quote_not_opened(path, fault, locale),
        Failure::NotOpened(path) => {
            let remedy = with_path("message-not-opened-remedy", path, locale);
            (not_opened(path, locale), remedy)
        }
        Failure::Draft(trouble) => draft(trouble, locale),
        Failure::CrashReportNotErased(error) => {
            (locale.text("crashes-not-erased"), own_place(error, locale))
        }
        Failure::SettingsNotSaved(error) => {
            (locale.text("settings-not-saved"), own_place(error, locale))
        }
    }
}

/// Reason why a quote was not written, and what to do.
pub(in crate::app) fn export_remedy(failure: &ExportFailure, locale: &Locale) -> String {
    match failure {
        ExportFailure::Storage(error) => not_written(error, locale),
        ExportFailure::Export(ExportError::UnknownEnding(_)) => {
            locale.text("export-unknown-ending")
        }
        ExportFailure::Export(ExportError::MissingCharacters(count)) => {
            locale.text_with("export-missing-characters", &[("count", (*count).into())])
        }
        ExportFailure::Export(ExportError::Typesetting(reason)) => {
            locale.text_with("export-typesetting", &[("reason", reason.as_str().into())])
        }
        ExportFailure::Crash => locale.text("export-crash"),
    }
}

/// Reason why a price list was not begun, and what to do.
pub(in crate::app) fn new_list_fault(fault: &NewListFault, locale: &Locale) -> String {
    match fault {
        NewListFault::NoName => locale.text("begin-list-no-name"),
        NewListFault::Storage(error) => not_written(error, locale),
    }
}

fn quote_not_opened(path: &Path, fault: &QuoteFault, locale: &Locale) -> (String, String) {
    let (what, remedy) = match fault {
        QuoteFault::Unreadable(error) => {
            return (not_opened(path, locale), not_read(error, locale));
        }
        QuoteFault::Content(ReopenError::Foreign) => ("quote-foreign", "quote-foreign-remedy"),
        QuoteFault::Content(ReopenError::Damaged) => ("quote-damaged", "quote-damaged-remedy"),
        QuoteFault::Content(ReopenError::Newer) => ("quote-newer", "quote-newer-remedy"),
    };
    (locale.text_with(what, &[("name", file_name(path).into())]), locale.text(remedy))
}

fn not_opened(path: &Path, locale: &Locale) -> String {
    locale.text_with("message-not-opened", &[("name", file_name(path).into())])
}

fn draft(trouble: &DraftTrouble, locale: &Locale) -> (String, String) {
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
    (locale.text(what), remedy)
}

/// Reason why a file can't be read, and what to do.
pub(in crate::app) fn not_read(error: &StorageError, locale: &Locale) -> String {
    match error {
        StorageError::NotAllowed { path } => with_path("storage-not-readable", path, locale),
        other => not_written(other, locale),
    }
}

/// Reason why a file can't be written, and what to do.
fn not_written(error: &StorageError, locale: &Locale) -> String {
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
        let read = "clinic.ron can’t be opened: ask the person who looks after it, or save a copy in Documents";
        assert_eq!(not_read(&error, &locale), read);
        let fault = QuoteFault::Unreadable(error);
        let told = failure(&Failure::QuoteNotOpened(PathBuf::from("clinic.ron"), fault), &locale);
        assert_eq!(told.1, read);
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
            let (_, remedy) = failure(&Failure::Draft(DraftTrouble::NotKept(error)), &locale);
            assert!(remedy.contains("draft-1.json") && !remedy.contains("choose"), "{remedy}");
        }
    }

    #[test]
    fn a_patient_who_is_not_erased_is_told_with_the_place_and_what_to_do() {
        let locale = Locale::for_tag("en-GB");
        let error = StorageError::NotAllowed { path: PathBuf::from("state/draft-1.json") };
        let (what, remedy) = failure(&Failure::Draft(DraftTrouble::NotErased(error)), &locale);
        assert_eq!(what, "The last patient’s details were not deleted");
        assert!(remedy.contains("state/draft-1.json") && remedy.contains("delete"), "{remedy}");
    }
}
