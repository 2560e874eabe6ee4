//! A price list of one's own: asked about, written, opened.

use super::price_list;
use crate::{
    app::model::{AppState, Dialog, Effect, Message, NewListFault, NewListField},
    catalog::Country,
    locale::Locale,
    price_file::NewList,
    storage::StorageError,
};
use std::path::PathBuf;

/// Asks for the clinic. The country that the computer is set to is proposed.
pub(super) fn ask(state: &mut AppState) {
    state.message = None;
    let of_computer = state.locale.region().and_then(|region| region.parse().ok());
    let country: Option<Country> = of_computer.or_else(|| state.prices().country());
    state.dialog = NewListField::of(country).map(Dialog::NewList);
}

/// Has the list written, in the language of its country.
pub(super) fn begin(state: &mut AppState, field: NewListField) -> Vec<Effect> {
    let clinic = field.clinic.trim();
    if clinic.is_empty() {
        let fault = Some(NewListFault::NoName);
        state.dialog = Some(Dialog::NewList(NewListField { fault, ..field }));
        return Vec::new();
    }
    let start = field.start;
    let named = [("clinic", clinic.into())];
    let head = Locale::for_tag(start.language).text_with("new-list-head", &named);
    let text = NewList { start, clinic, head: &head, day: state.today }.text();
    let path = field.path(&state.quote_folder);
    vec![Effect::BeginList(Box::new(field), path, text)]
}

/// Opens the list that was written, or says why it was not.
pub(super) fn begun(
    state: &mut AppState,
    field: NewListField,
    begun: Result<(PathBuf, Vec<u8>), StorageError>,
) -> Vec<Effect> {
    match begun {
        Ok((path, content)) => {
            let effects = price_list::open(state, path.clone(), content);
            state.message = Some(Message::ListBegun { path });
            effects
        }
        Err(error) => {
            let fault = Some(NewListFault::Storage(error));
            state.dialog = Some(Dialog::NewList(NewListField { fault, ..field }));
            Vec::new()
        }
    }
}
