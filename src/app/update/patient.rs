//! The patient at hand: the next one, steps back and forth, changes of the choices.

use crate::{
    app::model::{AppState, Consultation, Message, Walked},
    guide::screening::Answers,
};

/// Begins with the next patient.
pub(super) fn begin(state: &mut AppState) {
    if state.is_blank() {
        return;
    }
    let blank = state.blank_consultation();
    state.change_patient(blank);
    state.message = Some(Message::Cleared);
}

/// One step back or forth, which is itself no step to take back.
pub(super) fn walk(state: &mut AppState, back: bool) {
    let consultation = &mut state.visit.consultation;
    let walked =
        if back { state.history.undo(consultation) } else { state.history.redo(consultation) };
    match walked {
        Walked::Nowhere => {}
        Walked::Within => state.message = None,
        Walked::ToAnotherPatient => {
            state.visit.screening = Answers::default();
            state.message = state.has_health_questions().then_some(Message::AskAgain);
        }
    }
}

/// A change of the consultation that can be undone.
pub(super) fn change(state: &mut AppState, make: impl FnOnce(&mut Consultation)) {
    let mut next = state.visit.consultation.clone();
    make(&mut next);
    state.message = None;
    state.change_consultation(next);
}
