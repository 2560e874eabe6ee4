//! A quote on its way into a file: issued, written, told.

use crate::{
    app::{
        model::{
            AppState, Dialog, Effect, ExportFailure, Exporting, FileChoice, Message, PathField,
        },
        words::failures,
    },
    catalog::PriceList,
    estimate::EstimateError,
    export::{ExportError, file_name},
    quote::Quote,
    storage::{Overwrite, StorageError},
    wording,
};
use std::path::{Path, PathBuf};

/// Issues the quote that is to be written, as the choices stand now. Returns the name that its file
/// may have; where there is no quote, the window says why.
pub(super) fn issue_as_asked(state: &mut AppState) -> Option<String> {
    match issue(state) {
        Ok(quote) => {
            let name = file_name(&quote);
            state.asked = Some(quote);
            Some(name)
        }
        Err(error) => {
            let refusal = wording::error(&error, &state.list.prices, &state.locale);
            state.message = Some(Message::Failed { what: refusal.message, remedy: refusal.remedy });
            None
        }
    }
}

fn issue(state: &AppState) -> Result<Quote, EstimateError> {
    let consultation = &state.consultation;
    let list = PriceList::clone(&state.list.prices);
    let patient = &consultation.patient;
    let quote = Quote::issue(list, consultation.selection.clone(), patient, state.today)?;
    let quote = quote.to_be_confirmed(state.screening_outcome().practitioner_confirms);
    Ok(if consultation.language.is_some() {
        quote.in_language(&state.quote_locale().tag())
    } else {
        quote
    })
}

/// Has the quote written that was asked for, whatever has been chosen since.
pub(super) fn write(state: &mut AppState, path: PathBuf, overwrite: Overwrite) -> Vec<Effect> {
    let Some(quote) = state.asked.clone() else { return Vec::new() };
    state.exporting = Exporting::Yes;
    vec![Effect::WriteQuote(Box::new(quote), path, overwrite)]
}

/// Tells how the writing ended; a file that is there, or that can't be, is asked about again. A window
/// that was to be closed meanwhile is so now, unless there is something to be told or asked.
pub(super) fn exported(
    state: &mut AppState,
    path: PathBuf,
    result: Result<(), ExportFailure>,
) -> Vec<Effect> {
    let before = std::mem::replace(&mut state.exporting, Exporting::No);
    let closes = before == Exporting::ThenClose && result.is_ok();
    tell(state, path, result);
    if closes { vec![Effect::Close] } else { Vec::new() }
}

/// Closes the window; while a quote is being written, once that is done.
pub(super) fn close(state: &mut AppState) -> Vec<Effect> {
    if !state.is_exporting() {
        return vec![Effect::Close];
    }
    state.exporting = Exporting::ThenClose;
    state.message = Some(Message::Closing);
    Vec::new()
}

fn tell(state: &mut AppState, path: PathBuf, result: Result<(), ExportFailure>) {
    match result {
        Ok(()) => {
            state.asked = None;
            state.quote_folder = path.parent().map_or_else(PathBuf::new, Path::to_owned);
            state.message = Some(Message::Exported { path });
        }
        Err(ExportFailure::Storage(StorageError::Exists { path })) => {
            state.dialog = Some(Dialog::Overwrite(path));
        }
        Err(ExportFailure::Export(error @ ExportError::UnknownEnding(_))) => {
            let fault = failures::export_error(&error, &state.locale);
            state.dialog = Some(Dialog::ExportPath(PathField::of(&path, Some(fault))));
        }
        Err(ExportFailure::Storage(error)) if state.file_choice == FileChoice::Path => {
            let fault = failures::not_written(&error, &state.locale);
            state.dialog = Some(Dialog::ExportPath(PathField::of(&path, Some(fault))));
        }
        Err(failure) => {
            state.asked = None;
            state.message = Some(failures::export_failed(&failure, &state.locale));
        }
    }
}
