//! History: consultations that undo and redo lead to.

use super::consultation::{Consultation, TypedField};

/// Consultations to go back and forth between. Another patient's can be brought back only until
/// something is done for the one who came after.
#[derive(Debug, Default)]
pub struct History {
    past: Vec<HistoryStep>,
    future: Vec<HistoryStep>,
}

/// A step between two consultations.
#[derive(Debug)]
struct HistoryStep {
    /// The one that it leads to.
    to: Consultation,
    /// True if they are of two patients.
    changes_patient: bool,
}

/// Outcome of undo or redo.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Walked {
    /// There was no such step.
    Nowhere,
    /// It was a step of one patient's consultation.
    Within,
    /// Another patient's consultation is here now.
    ToAnotherPatient,
}

/// Most steps that can be undone.
const HISTORY_LIMIT: usize = 200;

impl History {
    /// Notes that `before` became `after`. Typing a name or a code is one step, and none if nothing
    /// comes of it.
    pub fn record(&mut self, before: Consultation, after: &Consultation) {
        if before == *after {
            return;
        }
        self.forget_patient_before();
        let is_typed_in = |field| {
            let last = self.past.last();
            before.differs_only_in(field, after)
                && last.is_some_and(|past| past.to.differs_only_in(field, &before))
        };
        let goes_on_typing = self.future.is_empty()
            && [TypedField::Patient, TypedField::Code].into_iter().any(is_typed_in);
        if !goes_on_typing {
            self.push(HistoryStep { to: before, changes_patient: false });
        } else if self.past.last().is_some_and(|past| past.to == *after) {
            self.past.pop();
        }
    }

    /// Notes that `before`, one patient's, gave way to another's.
    pub fn record_next_patient(&mut self, before: Consultation, after: &Consultation) {
        if before != *after {
            self.forget_patient_before();
            self.push(HistoryStep { to: before, changes_patient: true });
        } else if let Some(last) = self.past.last_mut() {
            last.changes_patient = true;
        }
    }

    fn push(&mut self, step: HistoryStep) {
        self.future.clear();
        self.past.push(step);
        if self.past.len() > HISTORY_LIMIT {
            self.past.remove(0);
        }
    }

    /// Something was done for the patient who is here, so the one before is not brought back.
    fn forget_patient_before(&mut self) {
        if self.past.last().is_some_and(|last| last.changes_patient) {
            self.past.clear();
        }
    }

    /// Takes the last step back.
    pub fn undo(&mut self, current: &mut Consultation) -> Walked {
        step(&mut self.past, &mut self.future, current)
    }

    /// Takes it again.
    pub fn redo(&mut self, current: &mut Consultation) -> Walked {
        step(&mut self.future, &mut self.past, current)
    }

    /// Changes all that undo and redo lead to.
    pub(in crate::app) fn change_all(&mut self, change: impl Fn(&mut Consultation)) {
        let steps = self.past.iter_mut().chain(&mut self.future);
        steps.for_each(|step| change(&mut step.to));
    }

    /// True if there is a step to take back.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// True if there is a step to take again.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }
}

fn step(
    from: &mut Vec<HistoryStep>,
    to: &mut Vec<HistoryStep>,
    current: &mut Consultation,
) -> Walked {
    let Some(HistoryStep { to: next, changes_patient }) = from.pop() else {
        return Walked::Nowhere;
    };
    to.push(HistoryStep { to: std::mem::replace(current, next), changes_patient });
    if changes_patient { Walked::ToAnotherPatient } else { Walked::Within }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn consultation(patient: &str, sessions: u16) -> Consultation {
        let mut consultation = Consultation::default();
        patient.clone_into(&mut consultation.patient);
        consultation.set_exactly(sessions);
        consultation
    }

    #[test]
    fn undo_and_redo_walk_through_the_steps_and_typing_is_one_step() {
        let mut history = History::default();
        let steps = [("", 1), ("", 3), ("A", 3), ("Ad", 3), ("Ada", 3), ("Ada", 4)];
        let mut current = Consultation::default();
        for (patient, sessions) in steps {
            let next = consultation(patient, sessions);
            history.record(std::mem::replace(&mut current, next.clone()), &next);
        }
        let mut seen = Vec::new();
        while history.undo(&mut current) == Walked::Within {
            seen.push((current.patient.clone(), current.sessions().map(|range| range.low().get())));
        }
        let text = |patient: &str, sessions| (patient.to_owned(), sessions);
        assert_eq!(
            seen,
            [text("Ada", Some(3)), text("", Some(3)), text("", Some(1)), text("", None)]
        );
        while history.redo(&mut current) == Walked::Within {}
        assert_eq!(current, consultation("Ada", 4));
    }

    #[test]
    fn a_code_is_one_step_too_though_it_counts_from_its_last_letter_on() {
        let mut history = History::default();
        let mut current = Consultation::default();
        current.add_option();
        let first = current.clone();
        for typed in ["A", "AU", "AUT", "AUTU"] {
            let mut next = current.clone();
            typed.clone_into(&mut next.code_typed);
            next.selection.code = (typed == "AUT").then(|| typed.to_owned());
            next.share_circumstances();
            history.record(std::mem::replace(&mut current, next.clone()), &next);
        }
        assert_eq!(history.undo(&mut current), Walked::Within);
        assert_eq!((current, history.can_undo()), (first, false));
    }

    #[test]
    fn what_is_typed_and_taken_back_is_no_step() {
        let mut history = History::default();
        history.record(consultation("", 3), &consultation("A", 3));
        history.record(consultation("A", 3), &consultation("", 3));
        assert!(!history.can_undo());
    }

    #[test]
    fn a_name_that_gives_way_to_the_next_patient_is_brought_back() {
        let mut history = History::default();
        let (blank, mut current) = (consultation("", 3), consultation("Ada", 3));
        history.record(blank.clone(), &current);
        let before = std::mem::replace(&mut current, blank.clone());
        history.record_next_patient(before, &blank);
        assert_eq!(history.undo(&mut current), Walked::ToAnotherPatient);
        assert_eq!(current.patient, "Ada");
    }

    #[test]
    fn a_change_after_undo_forgets_what_was_undone() {
        let mut history = History::default();
        let mut current = consultation("", 3);
        history.record(consultation("", 1), &current);
        history.undo(&mut current);
        let next = consultation("", 6);
        history.record(std::mem::replace(&mut current, next.clone()), &next);
        assert!(!history.can_redo());
        assert_eq!(history.redo(&mut current), Walked::Nowhere);
        assert_eq!(current, next);
    }

    #[test]
    fn the_patient_before_comes_back_only_until_something_is_done_for_the_next() {
        let mut history = History::default();
        let (ada, blank, bob) =
            (consultation("Ada", 3), Consultation::default(), consultation("Bob", 1));
        history.record(blank.clone(), &ada);
        let mut current = blank.clone();
        history.record_next_patient(ada.clone(), &current);
        assert_eq!(history.undo(&mut current), Walked::ToAnotherPatient);
        assert_eq!(current, ada);
        assert_eq!(history.redo(&mut current), Walked::ToAnotherPatient);
        history.record(std::mem::replace(&mut current, bob.clone()), &bob);
        assert_eq!(history.undo(&mut current), Walked::Within);
        assert_eq!(current, blank);
        assert_eq!(history.undo(&mut current), Walked::Nowhere, "Ada is back");
    }

    #[test]
    fn a_name_typed_for_the_next_patient_is_no_step_of_the_one_before() {
        let mut history = History::default();
        let (ada, bob) = (consultation("Ada", 1), consultation("Bob", 1));
        history.record_next_patient(ada, &consultation("", 1));
        history.record(consultation("", 1), &bob);
        let mut current = bob;
        assert_eq!(history.undo(&mut current), Walked::Within);
        assert_eq!(current, consultation("", 1));
        assert!(!history.can_undo());
    }
}
