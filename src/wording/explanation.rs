//! A derivation line by line, as one would tell it: each step once, and nothing that is clear from
//! its neighbours.

use super::{derivation::step as words_of, phrasebook::Phrasebook};
use crate::{
    catalog::Price,
    estimate::{Estimate, Rule, Step, What},
    money::Money,
};

/// A step as it is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExplainedStep {
    /// Depth at which it stands: 0 for what was asked.
    pub depth: usize,
    /// Name of what the amount is for.
    pub what: String,
    /// The amount.
    pub amount: String,
    /// Way in which it came about; may be empty.
    pub how: String,
    /// The line of the price list where it is written.
    pub line: Option<u32>,
}

/// A step and those that it follows from, each below what follows from it and further in. The
/// `estimate` is the one that it is of, if it is of one.
pub fn explanation(
    step: &Step,
    estimate: Option<&Estimate>,
    book: Phrasebook<'_>,
) -> Vec<ExplainedStep> {
    let mut told = Telling { estimate, book, steps: Vec::new() };
    told.tell(step, 0);
    told.steps
}

struct Telling<'a> {
    estimate: Option<&'a Estimate>,
    book: Phrasebook<'a>,
    steps: Vec<ExplainedStep>,
}

impl Telling<'_> {
    fn tell(&mut self, step: &Step, depth: usize) {
        let words_of = |step| words_of(step, self.estimate, self.book);
        let words = words_of(step);
        let mut said = Vec::new();
        let (mut last, mut how) = (step, words.how);
        // Where nothing is added to another step but its name, one line says both.
        while let Some(only) = folded(last) {
            let words = words_of(only);
            said.extend(match last.rule {
                // So many times nothing.
                _ if only.rule == Rule::Stated(Price::Included) => None,
                Rule::Times(_) | Rule::Fees { .. } => Some(how),
                _ if is_for_all_sessions(last, only) => Some(words.what),
                _ => Some(format!("{how}, {}", words.what)),
            });
            (last, how) = (only, words.how);
        }
        said.push(how);
        said.retain(|part| !part.is_empty());
        self.steps.push(ExplainedStep {
            depth,
            what: words.what,
            amount: words.amount,
            how: said.join(", "),
            line: last.source.as_ref().map(|source| source.line).filter(|line| *line > 0),
        });
        for child in shown(last) {
            self.tell(child, depth.saturating_add(1));
        }
    }
}

/// Step below that can be told on the line of the step above it: a line's one purchase, the price
/// of one of several.
fn folded(step: &Step) -> Option<&Step> {
    let [only] = step.children.as_slice() else { return None };
    match step.rule {
        Rule::Sum => matches!(step.what, What::Line { .. } | What::Price(_)).then_some(only),
        Rule::Times(_) | Rule::Fees { .. } => only.children.is_empty().then_some(only),
        _ => None,
    }
}

/// True if a line's one purchase tells by itself at how many sessions it is, unlike what is charged
/// for each of several areas.
fn is_for_all_sessions(line: &Step, only: &Step) -> bool {
    match (&line.what, &only.what) {
        (What::Line { sessions, .. }, What::Purchase(bought)) => {
            bought.sessions.get().checked_mul(bought.times) == Some(*sessions)
        }
        _ => true,
    }
}

/// The steps below that say more than the words of the step itself.
fn shown(step: &Step) -> &[Step] {
    let below = step.children.as_slice();
    let is_cut = |left: &Step| {
        let ends = step.amount.known().zip(left.amount.known());
        ends.is_some_and(|(taken, left)| left.plus(taken) == Ok(Money::ZERO))
    };
    match (&step.rule, below) {
        // Its words say of how much it is a part.
        (Rule::Instalment { .. }, [whole]) if whole.was_told() => &[],
        // What is left matters where it is less than what is credited.
        (Rule::Credit(_), [fee, left]) if !is_cut(left) => {
            if fee.was_told() {
                &[]
            } else {
                std::slice::from_ref(fee)
            }
        }
        _ => shown_of(below),
    }
}

/// The words of a sum repeat in short what was told before.
fn shown_of(below: &[Step]) -> &[Step] {
    let says_more = below.len() == 1 || below.iter().any(|child| !child.was_told());
    if says_more { below } else { &[] }
}
