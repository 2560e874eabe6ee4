//! The clinic's questions, the answers, and what the desk is shown.
//!
//! Answers stay in memory. They are never written, exported or logged: not even their debug form
//! says what they are. The verdict is always the practitioner's.

use super::GuidePlan;
use crate::catalog::{Consequence, ScreeningQuestion};
use jiff::{ToSpan as _, civil::Date};
use std::{collections::BTreeMap, fmt};

/// Answers to the questions, for as long as the patient sits at the desk.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Answers(BTreeMap<(String, String), bool>);

impl Answers {
    /// True if nothing was answered.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Answer to a question in this very wording, true for yes; `None` if there is none.
    pub fn get(&self, question: &ScreeningQuestion) -> Option<bool> {
        self.0.get(&key(question)).copied()
    }

    /// Takes an answer, or takes it back.
    pub fn set(&mut self, question: &ScreeningQuestion, answer: Option<bool>) {
        match answer {
            Some(yes) => self.0.insert(key(question), yes),
            None => self.0.remove(&key(question)),
        };
    }
}

/// The wording is part of it: a question that is asked in other words has not been answered.
fn key(question: &ScreeningQuestion) -> (String, String) {
    (question.id.clone(), question.text.clone())
}

impl fmt::Debug for Answers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Answers(…)")
    }
}

/// Outcome of the questions, as the desk is shown it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Outcome {
    /// Number of questions that are asked.
    pub asked: usize,
    /// Number of them that have no answer yet.
    pub unanswered: usize,
    /// True if the practitioner confirms first.
    pub practitioner_confirms: bool,
    /// The day before which it is not done, unless the practitioner says otherwise.
    pub earliest: Option<Date>,
    /// True if the clinic does not offer it.
    pub is_not_offered: bool,
}

/// The questions that are asked for a plan, in the list's order.
pub fn questions<'l>(plan: &GuidePlan<'l>) -> Vec<&'l ScreeningQuestion> {
    let questions = plan.list.screening().questions.iter();
    questions.filter(|question| question.is_for(&plan.techniques, &plan.add_ons)).collect()
}

/// The earliest day after a yes on `today`, if the question says to wait.
pub fn earliest(question: &ScreeningQuestion, today: Date) -> Option<Date> {
    match question.consequence {
        Consequence::Wait { weeks } => today.checked_add(i64::from(weeks).weeks()).ok(),
        Consequence::Practitioner | Consequence::NotOffered => None,
    }
}

/// Outcome of the answers to the questions of a plan.
pub fn outcome(plan: &GuidePlan<'_>, answers: &Answers, today: Date) -> Outcome {
    let questions = questions(plan);
    let yes: Vec<&ScreeningQuestion> =
        questions.iter().filter(|it| answers.get(it) == Some(true)).copied().collect();
    Outcome {
        asked: questions.len(),
        unanswered: questions.iter().filter(|it| answers.get(it).is_none()).count(),
        practitioner_confirms: !yes.is_empty(),
        earliest: yes.iter().filter_map(|question| earliest(question, today)).max(),
        is_not_offered: yes.iter().any(|it| it.consequence == Consequence::NotOffered),
    }
}
