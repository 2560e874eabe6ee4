//! Languages of the window and of the quote.

use super::frame::close_ui;
use crate::{
    app::{
        model::{Action, AppState},
        theme::{self, Type, space},
        widgets::{ChipKind, chip, label_in},
    },
    locale::Language,
};
use eframe::egui::Ui;

/// A row of languages for each, with the way to close them. Returns whether they are done with.
pub(super) fn languages_ui(ui: &mut Ui, state: &AppState, actions: &mut Vec<Action>) -> bool {
    let muted = theme::of(ui).muted;
    label_in(ui, state.locale.text("languages-window"), Type::Body.regular(), muted);
    ui.push_id("window", |ui| {
        if let Some(language) = row_ui(ui, state.locale.language()) {
            actions.push(Action::SetLanguage(language));
        }
    });
    ui.add_space(space::NEAR);
    label_in(ui, state.locale.text("languages-quote"), Type::Body.regular(), muted);
    ui.push_id("quote", |ui| {
        if let Some(language) = row_ui(ui, state.quote_locale().language()) {
            let of_list = Language::for_tag(state.prices().language());
            actions.push(Action::SetQuoteLanguage(
                Some(language).filter(|_| of_list != Some(language)),
            ));
        }
    });
    close_ui(ui, state)
}

/// Every language under its own name. Returns the one that was clicked.
fn row_ui(ui: &mut Ui, chosen: Language) -> Option<Language> {
    let mut clicked = None;
    ui.horizontal_wrapped(|ui| {
        for language in Language::all() {
            let is_chosen = language == chosen;
            if chip(ui, ChipKind::One, language.own_name(), is_chosen).clicked() && !is_chosen {
                clicked = Some(language);
            }
        }
    });
    clicked
}
