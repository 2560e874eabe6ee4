//! A plan on the desk, and other plans that are held against it.
//!
//! A hint that takes further estimates is given only if both plans have a high end, and if the
//! other plan is cheaper, as dear or only a little dearer.

use super::worth::{is_little_more, is_worth_saving};
use crate::{
    catalog::{AreaIndex, Offer, PriceList},
    estimate::{
        Estimate, LineItem, LineKind, Total, effort::Effort, envelope::Envelope, plan::Planner,
        request::Request,
    },
    money::Money,
    selection::Selection,
};

/// Other ways of a kind that are looked at: each takes an estimate of its own, and only the best of
/// them is told.
pub(super) const MAX_WAYS: usize = 8;

/// A plan, and what other plans are held against.
pub(super) struct Desk<'a> {
    pub(super) list: &'a PriceList,
    pub(super) selection: &'a Selection,
    pub(super) now: &'a Estimate,
    /// Effort left for the other plans.
    pub(super) effort: Effort,
}

/// Price of another plan, without all that an estimate says beside it.
pub(super) struct Priced {
    pub(super) lines: Vec<LineItem>,
    pub(super) total: Total,
}

impl<'a> Desk<'a> {
    /// Desk with as much effort for all other plans together as one estimate may take.
    pub(super) fn new(list: &'a PriceList, selection: &'a Selection, now: &'a Estimate) -> Self {
        Self { list, selection, now, effort: Effort::of_one_question() }
    }

    /// Lines of treatments, each with its offer.
    pub(super) fn treatments(&self) -> impl Iterator<Item = (&LineItem, &Offer)> {
        self.now.lines.iter().filter_map(|line| match line.kind {
            LineKind::Treatment(index) => Some((line, &self.list[index])),
            _ => None,
        })
    }

    /// The areas that are treated.
    pub(super) fn areas(&self) -> impl Iterator<Item = AreaIndex> {
        self.treatments().flat_map(|(line, _)| line.areas.iter().copied())
    }

    /// Price of another selection, if it can be bought and enough effort is left.
    pub(super) fn price(&self, other: &Selection) -> Option<Priced> {
        let request = Request::resolve(self.list, other).ok()?;
        let planner = Planner::of(self.list, &request, &self.effort).ok()?;
        let envelope = Envelope::of(&planner).ok()?;
        let lines = envelope.lines(self.list);
        Some(Priced { total: envelope.total(&lines), lines })
    }

    /// Additional cost of another selection, negative if less.
    pub(super) fn difference(&self, other: &Selection) -> Option<Money> {
        self.to(self.price(other)?.total)
    }

    /// Additional cost of another plan at its high end, negative if less. `None` if an end is open,
    /// or if the low ends would say otherwise.
    pub(super) fn to(&self, other: Total) -> Option<Money> {
        let high = other.high?.minus(self.now.total.high?).ok()?;
        let low = other.low.minus(self.now.total.low).ok()?;
        let says_the_same = high.cmp(&Money::ZERO) == low.cmp(&Money::ZERO);
        says_the_same.then_some(high)
    }

    /// True if a plan that costs so much more saves enough to be told.
    pub(super) fn saves(&self, difference: Money) -> bool {
        Money::ZERO.minus(difference).is_ok_and(|saving| self.is_worth_saving(saving))
    }

    /// True if so much less is told as a saving.
    pub(super) fn is_worth_saving(&self, saving: Money) -> bool {
        let now = self.now.total.high;
        now.is_some_and(|now| is_worth_saving(saving, now, self.list.currency()))
    }

    /// True if another plan is cheaper, as dear or only a little dearer.
    pub(super) fn is_worth_a_word(&self, difference: Money) -> bool {
        self.now.total.high.is_some_and(|now| is_little_more(difference, now))
    }
}
