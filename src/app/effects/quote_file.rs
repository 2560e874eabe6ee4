//! Quotes in files: written, and told from price lists when a file is opened.

use crate::{
    app::model::{Action, ExportFailure, QuoteFault},
    export::{Format, export, file_name, is_named_as_quote, may_hold_quote, quote_in},
    locale::Locale,
    quote::Quote,
    storage::{self, Overwrite},
};
use std::path::{Path, PathBuf};

/// Reads a file as an exported quote, else as a price list.
pub(super) fn read(path: PathBuf) -> Action {
    let quote = match storage::read_file(&path) {
        Ok(bytes) if may_hold_quote(&bytes) => quote_in(&bytes).map_err(QuoteFault::Content),
        Err(error) if is_named_as_quote(&path) => Err(QuoteFault::Unreadable(error)),
        list => return Action::ListRead(path, list),
    };
    Action::QuoteRead(path, Box::new(quote))
}

/// The file that a path means for a quote: in a folder one under the quote's own name, and a PDF if
/// no ending says otherwise.
pub(super) fn file_for(quote: &Quote, path: &Path) -> PathBuf {
    let names_a_folder = path.as_os_str().is_empty()
        || path.to_string_lossy().ends_with(std::path::is_separator)
        || storage::is_folder(path);
    if names_a_folder {
        path.join(file_name(quote))
    } else if path.extension().is_some() {
        path.to_owned()
    } else {
        path.with_extension("pdf")
    }
}

/// Writes a quote to a file; `notes` is the folder that notes which files are being written.
pub(super) fn write(
    quote: &Quote,
    path: &Path,
    overwrite: Overwrite,
    notes: Option<&Path>,
) -> Result<(), ExportFailure> {
    let format = Format::from_path(path).map_err(ExportFailure::Export)?;
    let locale = Locale::for_tag(quote.language());
    let bytes = export(quote, &locale, format).map_err(ExportFailure::Export)?;
    storage::export_file(path, &bytes, overwrite, notes).map_err(ExportFailure::Storage)
}
