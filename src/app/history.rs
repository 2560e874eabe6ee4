//! What undo and redo lead to.

use super::consultation::{Consultation, TypedField};

/// Consultations to go back and forth between.
#[derive(Debug, Default)]
pub struct History {
    past: Vec<Consultation>,
    future: Vec<Consultation>,
}

/// How many steps can be undone.
const HISTORY_LIMIT: usize = 200;

impl History {
    /// Notes that `before` became `after`. Typing a name or a code is one step, and none where
    /// nothing comes of it.
    pub fn record(&mut self, before: Consultation, after: &Consultation) {
        if before == *after {
            return;
        }
        let is_typed_in = |field| {
            let last = self.past.last();
            before.differs_only_in(field, after)
                && last.is_some_and(|past| past.differs_only_in(field, &before))
        };
        let goes_on_typing = self.future.is_empty()
            && [TypedField::Patient, TypedField::Code].into_iter().any(is_typed_in);
        self.future.clear();
        if !goes_on_typing {
            self.past.push(before);
        } else if self.past.last() == Some(after) {
            self.past.pop();
        }
        if self.past.len() > HISTORY_LIMIT {
            self.past.remove(0);
        }
    }

    /// Takes the last step back.
    pub fn undo(&mut self, current: &mut Consultation) -> bool {
        step(&mut self.past, &mut self.future, current)
    }

    /// Takes it again.
    pub fn redo(&mut self, current: &mut Consultation) -> bool {
        step(&mut self.future, &mut self.past, current)
    }

    /// Changes all that undo and redo lead to.
    pub(super) fn change_all(&mut self, change: impl Fn(&mut Consultation)) {
        self.past.iter_mut().chain(&mut self.future).for_each(change);
    }

    /// Whether there is a step to take back.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is a step to take again.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }
}

fn step(
    from: &mut Vec<Consultation>,
    to: &mut Vec<Consultation>,
    current: &mut Consultation,
) -> bool {
    let Some(next) = from.pop() else { return false };
    to.push(std::mem::replace(current, next));
    true
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
        while history.undo(&mut current) {
            seen.push((current.patient.clone(), current.sessions().map(|range| range.low().get())));
        }
        let text = |patient: &str, sessions| (patient.to_owned(), sessions);
        assert_eq!(
            seen,
            [text("Ada", Some(3)), text("", Some(3)), text("", Some(1)), text("", None)]
        );
        while history.redo(&mut current) {}
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
        assert!(history.undo(&mut current));
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
    fn a_change_after_undo_forgets_what_was_undone() {
        let mut history = History::default();
        let mut current = consultation("", 3);
        history.record(consultation("", 1), &current);
        history.undo(&mut current);
        let next = consultation("", 6);
        history.record(std::mem::replace(&mut current, next.clone()), &next);
        assert!(!history.can_redo());
        assert!(!history.redo(&mut current));
        assert_eq!(current, next);
    }
}
