//! What undo and redo lead to.

use super::consultation::Consultation;

/// Consultations to go back and forth between.
#[derive(Debug, Default)]
pub struct History {
    past: Vec<Step>,
    future: Vec<Step>,
}

/// A step to take back or again.
#[derive(Debug)]
struct Step {
    /// Where it leads.
    to: Consultation,
    /// Whether that is about another patient.
    changes_patient: bool,
}

/// Where a step led.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Walked {
    /// Nowhere: there is none to take.
    Nowhere,
    /// To other choices of the same patient.
    WithinPatient,
    /// To the choices of another.
    ToOtherPatient,
}

/// How many steps can be undone.
const HISTORY_LIMIT: usize = 200;

impl History {
    /// Notes that `before` became `after`. Typing a name is one step.
    pub fn record(&mut self, before: Consultation, after: &Consultation) {
        if before == *after {
            return;
        }
        let goes_on_typing = before.differs_only_in_patient(after)
            && self.future.is_empty()
            && self.past.last().is_some_and(|past| {
                !past.changes_patient && past.to.differs_only_in_patient(&before)
            });
        self.future.clear();
        if !goes_on_typing {
            self.note(Step { to: before, changes_patient: false });
        }
    }

    /// Notes that `before` gave way to the consultation of another patient.
    pub fn record_next_patient(&mut self, before: Consultation) {
        self.future.clear();
        self.note(Step { to: before, changes_patient: true });
    }

    fn note(&mut self, step: Step) {
        self.past.push(step);
        if self.past.len() > HISTORY_LIMIT {
            self.past.remove(0);
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

    /// Whether there is a step to take back.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is a step to take again.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }
}

fn step(from: &mut Vec<Step>, to: &mut Vec<Step>, current: &mut Consultation) -> Walked {
    let Some(next) = from.pop() else { return Walked::Nowhere };
    let changes_patient = next.changes_patient;
    to.push(Step { to: std::mem::replace(current, next.to), changes_patient });
    if changes_patient { Walked::ToOtherPatient } else { Walked::WithinPatient }
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
        while history.undo(&mut current) == Walked::WithinPatient {
            seen.push((current.patient.clone(), current.sessions().map(|range| range.low().get())));
        }
        let text = |patient: &str, sessions| (patient.to_owned(), sessions);
        assert_eq!(
            seen,
            [text("Ada", Some(3)), text("", Some(3)), text("", Some(1)), text("", None)]
        );
        while history.redo(&mut current) == Walked::WithinPatient {}
        assert_eq!(current, consultation("Ada", 4));
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
    fn a_step_to_another_patient_is_known_both_ways_and_never_part_of_typing() {
        let mut history = History::default();
        let ada = consultation("Ada", 3);
        let mut current = consultation("", 3);
        history.record_next_patient(ada.clone());
        let next = consultation("Bo", 3);
        history.record(std::mem::replace(&mut current, next.clone()), &next);
        assert_eq!(history.undo(&mut current), Walked::WithinPatient);
        assert_eq!(history.undo(&mut current), Walked::ToOtherPatient);
        assert_eq!(current, ada);
        assert_eq!(history.redo(&mut current), Walked::ToOtherPatient);
        assert_eq!(history.redo(&mut current), Walked::WithinPatient);
        assert_eq!(current, next);
    }
}
