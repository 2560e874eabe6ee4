//! Settings, which hold for the next run too: look, size, language, hints, lists.

use crate::{
    app::model::{AppState, Effect, View},
    locale::Language,
};

/// A change that holds for the next run too.
pub(super) fn settle(state: &mut AppState, make: impl FnOnce(&mut AppState)) -> Vec<Effect> {
    make(state);
    vec![save(state)]
}

/// The settings are to be remembered.
pub(super) fn save(state: &AppState) -> Effect {
    Effect::SaveSettings(state.settings())
}

/// It is to be found out which of the lists that were opened are there still.
pub(super) fn find_recent_lists(state: &AppState) -> Effect {
    Effect::FindLists(state.habits.recent_lists.clone())
}

/// Shows the hints of the first start again.
pub(super) fn show_tour(state: &mut AppState) {
    (state.habits.is_tour_over, state.tour_step) = (false, 0);
    // Both would stand in their way.
    (state.visit.view, state.message) = (View::Consult, None);
}

/// Number of hints of the first start that follow the first.
const LAST_HINT: usize = 2;

/// Goes on to the next hint of the first start; after the last one they are done with.
pub(super) fn next_hint(state: &mut AppState) -> Vec<Effect> {
    if state.tour_step < LAST_HINT {
        state.tour_step = state.tour_step.saturating_add(1);
        return Vec::new();
    }
    end_tour(state)
}

/// Shows none of them ever again.
pub(super) fn end_tour(state: &mut AppState) -> Vec<Effect> {
    settle(state, |state| state.habits.is_tour_over = true)
}

/// Says everything in another language.
pub(super) fn set_language(state: &mut AppState, language: Language) -> Vec<Effect> {
    settle(state, |state| {
        state.locale = state.locale.in_language(language);
        state.language = Some(language);
    })
}
