//! Derivation of an amount: a tree of steps down to the lines of the price list.
//!
//! Worked out on request from the plans of the estimate and never carried along. Every [`Step`]
//! says what it stands for, by which [`Rule`] its amount follows from those of its children, and
//! where in the price list that is written. The edge puts a step into words.

mod adjustments;
mod again;
mod as_you_go;
mod average;
mod causes;
mod deposit;
mod end;
mod instalments;
mod ladders;
mod membership;
mod otherwise;
mod prices;
mod saving;
mod shares;
mod step;
mod sums;
mod taxes;
mod tree;

pub use step::{
    Derivation, IncludedIn, ListPrice, MembershipPart, ReachedBand, Remark, Rule, SessionsOnDays,
    Step, StepAmount, What,
};

use super::{
    EstimateError, Hint,
    effort::Effort,
    envelope::Envelope,
    member_fees::SessionSpan,
    membership::is_in_question,
    payment::offered_instalments,
    plan::{Plan, Planner},
    request::Request,
    saving::Savings,
    span::{Span, Spot},
};
use crate::{
    catalog::{MembershipIndex, PriceList, SessionCount, TaxClass},
    money::Money,
    selection::{Selection, SessionRange},
};
use causes::cause;
use end::End;
use membership::{fees, worth};
use tree::Tree;

/// Amount that is asked about: one of an estimate, or one beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    /// The total.
    Total,
    /// Distance of its two ends.
    Width,
    /// Average of a session; see [`super::Estimate::per_session`].
    PerSession,
    /// Highest cost if the sessions are decided one after the other; see [`super::as_you_go()`].
    AsYouGo,
    /// The line at this position in [`super::Estimate::lines`].
    Line(usize),
    /// The tax of a class that the prices include.
    IncludedTax(TaxClass),
    /// The tax at all rates, whether it is included or added.
    Taxes,
    /// The share of the cause at this position in [`super::Estimate::causes`].
    Cause(usize),
    /// Saving against single sessions.
    Saving,
    /// Difference in cost of doing as a hint says; see [`Hint::difference`]. Of a membership and of
    /// a saving it is [`Self::Membership`] and [`Self::Saving`].
    Hint(Hint),
    /// Additional cost of another selection, negative if it costs less.
    Instead(Box<Selection>),
    /// By how much the high end of the total is above a budget; negative if it is below.
    AboveBudget(Money),
    /// Deposit that is due when the plan is booked.
    Deposit,
    /// The way to pay at this position in [`super::Payment::instalments`].
    Instalments(usize),
    /// Saving of a membership that the patient does not have, less its cost; or the cost of the one
    /// that she has.
    Membership(MembershipIndex),
    /// Price of the treatments alone for so many sessions; see [`super::treatment_prices`].
    Treatments {
        /// The number of sessions.
        sessions: SessionCount,
        /// Beside which other numbers it is looked at.
        among: SessionRange,
    },
    /// A price of the list by itself.
    Price(ListPrice),
}

impl Question {
    /// True if the amount is told at its own least and most over all that is not decided, and not
    /// at the two ends of the total.
    pub fn has_own_ends(&self) -> bool {
        matches!(
            self,
            Self::IncludedTax(_)
                | Self::Taxes
                | Self::Saving
                | Self::Membership(_)
                | Self::Hint(Hint::Saving { .. } | Hint::MembershipPaysOff { .. })
        )
    }
}

/// Derivation of an amount; `None` if there is no such line, tax, cause, hint, deposit, way to pay
/// or price, or if nothing is to say of it.
///
/// # Errors
///
/// If the selection has no estimate; see [`super::estimate`]. A price of the list by itself needs
/// none.
pub fn explain(
    list: &PriceList,
    selection: &Selection,
    question: &Question,
) -> Result<Option<Derivation>, EstimateError> {
    match question {
        Question::Price(price) => Ok(prices::of_list(list, selection, *price)?),
        Question::Treatments { sessions, among } => {
            prices::of_treatments(list, selection, *sessions, *among)
        }
        Question::Instead(other) => otherwise::instead(list, selection, other).map(Some),
        Question::Hint(Hint::Saving { .. }) => explain(list, selection, &Question::Saving),
        Question::Hint(Hint::MembershipPaysOff { membership, .. }) => {
            explain(list, selection, &Question::Membership(*membership))
        }
        Question::Hint(hint) => Ok(otherwise::hint(list, selection, hint)?.map(Derivation::of_one)),
        _ => of_estimate(list, selection, question),
    }
}

/// Derivation of what belongs to the estimate of the selection itself.
fn of_estimate(
    list: &PriceList,
    selection: &Selection,
    question: &Question,
) -> Result<Option<Derivation>, EstimateError> {
    let request = Request::resolve(list, selection)?;
    let planner = Planner::of(list, &request, &Effort::of_one_question())?;
    let envelope = Envelope::of(&planner)?;
    let both = |at: &dyn Fn(&mut Tree<'_>) -> Result<Option<Step>, EstimateError>| {
        let low = at(&mut Tree::new(&planner, &envelope.low, End::Low))?;
        let high = at(&mut Tree::new(&planner, &envelope.high, End::High))?;
        Ok(low.zip(high).map(|(low, high)| Derivation { low, high }))
    };
    let total = || envelope.total(&envelope.lines(list));
    match *question {
        Question::IncludedTax(class) => {
            let ends = envelope.tax.of(class);
            ends.map_or(Ok(None), |ends| of_tax(&planner, &ends, |tree| tree.included_tax(class)))
        }
        Question::Deposit => both(&|tree| tree.deposit(envelope.high.total.known_high())),
        Question::Taxes => {
            let (ends, classes) = (envelope.tax.all(), envelope.tax.classes());
            ends.map_or(Ok(None), |ends| of_tax(&planner, &ends, |tree| tree.taxes(&classes)))
        }
        Question::PerSession if !total().has_average() => Ok(None),
        Question::PerSession => both(&|tree| tree.per_session()),
        Question::AsYouGo => Ok(as_you_go::as_you_go(&planner, selection)?.map(Derivation::of_one)),
        Question::Width => {
            let width = average::width(&planner, &envelope)?;
            Ok(width.filter(Step::is_positive).map(Derivation::of_one))
        }
        Question::AboveBudget(budget) => {
            let total = Tree::new(&planner, &envelope.high, End::High).total()?;
            Ok(Some(Derivation::of_one(otherwise::above_budget(total, budget)?)))
        }
        Question::Saving => of_saving(&planner),
        Question::Cause(position) => {
            let step = cause(&planner, &envelope, &envelope.lines(list), position)?;
            Ok(step.map(Derivation::of_one))
        }
        Question::Line(position) => both(&|tree| {
            let lines = envelope.lines(list);
            lines.get(position).map(|line| tree.line(line.kind, &line.areas)).transpose()
        }),
        Question::Instalments(position) => both(&|tree| {
            let high = envelope.high.total.known_high();
            let plan = offered_instalments(list, &request, high).nth(position);
            plan.map(|plan| tree.instalments(plan)).transpose()
        }),
        Question::Membership(index) if !is_in_question(list, selection, index) => {
            of_member(&planner, selection, index).map(Some)
        }
        Question::Membership(_) if total().is_on_request() => Ok(None),
        // One with which the selection has no price is not weighed either.
        Question::Membership(index) => Ok(worth(list, selection, &planner, index).ok().flatten()),
        // All others were answered without the estimate.
        _ => both(&|tree| tree.total().map(Some)),
    }
}

/// The derivation of a tax, with the plans in which it is least and most.
fn of_tax<T: Copy>(
    planner: &Planner<'_>,
    span: &Span<T>,
    step: impl Fn(&mut Tree<'_>) -> Result<Option<Step>, EstimateError>,
) -> Result<Option<Derivation>, EstimateError> {
    of_span(planner, span, |plan, end| step(&mut Tree::new(planner, plan, end)))
}

/// The derivation of what is saved against single sessions, at least and at most.
fn of_saving(planner: &Planner<'_>) -> Result<Option<Derivation>, EstimateError> {
    let mut savings = Savings::default();
    Envelope::noting(planner, |plan| savings.note(planner, plan))?;
    let Some(span) = savings.span() else { return Ok(None) };
    of_span(planner, &span, |plan, end| saving::saving(planner, plan, end).map(Some))
}

/// The derivation of what the membership costs that the patient has.
fn of_member(
    planner: &Planner<'_>,
    selection: &Selection,
    index: MembershipIndex,
) -> Result<Derivation, EstimateError> {
    let mut sessions = SessionSpan::default();
    Envelope::noting(planner, |plan| {
        sessions.note(plan);
        Ok(())
    })?;
    Ok(fees(planner, selection, index, sessions)?)
}

/// The derivation of an amount beside the total, at the plans in which it is least and most.
fn of_span<T: Copy>(
    planner: &Planner<'_>,
    span: &Span<T>,
    step: impl Fn(&Plan, End) -> Result<Option<Step>, EstimateError>,
) -> Result<Option<Derivation>, EstimateError> {
    let at = |spot: Spot| {
        let Ok(plan) = planner.plan(spot.combination)? else { return Ok(None) };
        let plan = spot.turn.map_or(Some(&plan), |turn| plan.turns.get(turn));
        plan.map_or(Ok(None), |plan| step(plan, End::at(spot)))
    };
    let ends = at(span.least.spot)?.zip(at(span.most.spot)?);
    Ok(ends.map(|(low, high)| Derivation { low, high }))
}
