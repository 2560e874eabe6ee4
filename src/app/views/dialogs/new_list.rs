//! Dialog in which a clinic begins its own price list: its name, and its country.

use crate::app::{
    model::{AppState, NewListField},
    theme::{self, Type, measure, space},
    widgets::{ChipKind, Field, chip, field as field_ui, label_in, live},
    words,
};
use crate::{locale::Locale, price_file::starts};
use eframe::egui::{Id, Ui};

/// Name, country, and what follows from them. Returns `Some(true)` when the name was entered.
pub(super) fn new_list_ui(ui: &mut Ui, state: &AppState, field: &mut NewListField) -> Option<bool> {
    let locale = &state.locale;
    let (muted, fault_ink) = (theme::of(ui).muted, theme::of(ui).fault_ink);
    label_in(ui, locale.text("begin-list-how"), Type::Body.regular(), muted);
    ui.add_space(space::NEAR);
    let about = Field {
        id: Id::unique("clinic"),
        name: &locale.text("begin-list-clinic"),
        hint: "",
        most: measure::CLINIC_CHARACTERS,
        is_first: true,
        locale,
    };
    let (response, is_entered) = field_ui(ui, about, &mut field.clinic);
    if response.changed() {
        field.fault = None;
    }
    if let Some(fault) = &field.fault {
        let said =
            label_in(ui, words::new_list_fault(fault, locale), Type::Body.regular(), fault_ink);
        live(ui, &said);
    }
    ui.add_space(space::NEAR);
    label_in(ui, locale.text("begin-list-country"), Type::Small.regular(), muted);
    ui.horizontal_wrapped(|ui| {
        for start in starts() {
            let name = words::country(start.code, locale);
            if chip(ui, ChipKind::One, &name, start == field.start).clicked() {
                field.start = start;
            }
        }
    });
    ui.add_space(space::NEAR);
    let language = Locale::for_tag(field.start.language).language().own_name();
    let follows = [("language", language.into()), ("currency", field.start.currency.into())];
    label_in(ui, locale.text_with("begin-list-follows", &follows), Type::Body.regular(), muted);
    let path = field.path(&state.quote_folder).display().to_string();
    let whither = locale.text_with("begin-list-where", &[("path", path.into())]);
    label_in(ui, whither, Type::Body.regular(), muted);
    is_entered.then_some(true)
}
