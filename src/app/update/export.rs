//! A quote on its way into a file: issued, written, told.

use crate::{
    app::model::{
        AppState, Dialog, Effect, ExportFailure, Exporting, Failure, Message, PathField, Picking,
    },
    catalog::PriceList,
    estimate::EstimateError,
    export::{ExportError, file_name},
    quote::Quote,
    storage::{Overwrite, StorageError},
};
use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

/// Issues the quote that is to be written, as the choices stand now. Returns the name that its file
/// may have; if there is no quote, the window says why.
pub(super) fn issue_as_asked(state: &mut AppState) -> Option<String> {
    match issue(state) {
        Ok(quote) => {
            let name = file_name(&quote);
            state.exporting = Exporting::Asking(Arc::new(quote));
            Some(name)
        }
        Err(error) => {
            let failure = Failure::NoQuote(error, Arc::clone(state.prices()));
            state.message = Some(Message::Failed(failure));
            None
        }
    }
}

fn issue(state: &mut AppState) -> Result<Quote, EstimateError> {
    let consultation = &state.visit.consultation;
    let list = PriceList::clone(&state.list.prices);
    let patient = &consultation.patient;
    let quote = Quote::issue(list, consultation.selection.clone(), patient, state.today)?;
    let quote = quote.to_be_confirmed(state.screening_outcome().practitioner_confirms);
    Ok(if state.visit.consultation.language.is_some() {
        quote.in_language(&state.quote_locale().tag())
    } else {
        quote
    })
}

/// Has the quote written that was asked for, whatever has been chosen since.
pub(super) fn write(state: &mut AppState, path: PathBuf, overwrite: Overwrite) -> Vec<Effect> {
    let Exporting::Asking(quote) = &state.exporting else { return Vec::new() };
    let quote = Arc::clone(quote);
    state.exporting = Exporting::Writing { quote: Arc::clone(&quote), then_close: false };
    vec![Effect::WriteQuote(quote, path, overwrite)]
}

/// Tells how the writing ended; a file that is there, or that can't be, is asked about again. A
/// window that was to be closed meanwhile is so now, unless there is something to be told or asked.
pub(super) fn exported(
    state: &mut AppState,
    path: PathBuf,
    result: Result<(), ExportFailure>,
) -> Vec<Effect> {
    let Exporting::Writing { quote, then_close } = std::mem::take(&mut state.exporting) else {
        return Vec::new();
    };
    match result {
        Ok(()) => {
            state.quote_folder = path.parent().map_or_else(PathBuf::new, Path::to_owned);
            state.message = Some(Message::Exported { path });
            if then_close {
                return vec![Effect::Close];
            }
        }
        Err(failure) => match question_about(state, &path, failure) {
            Ok(dialog) => {
                state.exporting = Exporting::Asking(quote);
                state.dialog = Some(dialog);
            }
            Err(failure) => state.message = Some(Message::Failed(Failure::NotExported(failure))),
        },
    }
    Vec::new()
}

/// Closes the window; while a quote is being written, once that is done.
pub(super) fn close(state: &mut AppState) -> Vec<Effect> {
    let Exporting::Writing { then_close, .. } = &mut state.exporting else {
        return vec![Effect::Close];
    };
    *then_close = true;
    state.message = Some(Message::Closing);
    Vec::new()
}

/// Question to ask if a quote was not written and another file may help.
fn question_about(
    state: &AppState,
    path: &Path,
    failure: ExportFailure,
) -> Result<Dialog, ExportFailure> {
    match failure {
        ExportFailure::Storage(StorageError::Exists { path }) => Ok(Dialog::Overwrite(path)),
        ExportFailure::Export(ExportError::UnknownEnding(_)) => {
            Ok(Dialog::ExportPath(PathField::of(path, Some(failure))))
        }
        ExportFailure::Storage(_) if state.picking == Picking::ByPath => {
            Ok(Dialog::ExportPath(PathField::of(path, Some(failure))))
        }
        ExportFailure::Export(_) | ExportFailure::Storage(_) | ExportFailure::Crash => Err(failure),
    }
}
