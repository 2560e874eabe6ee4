//! Plan of chosen lines with the set of discounts that makes it cheapest.

use super::{Plan, Planner};
use crate::{
    catalog::TaxMode,
    estimate::{
        LineKind,
        adjust::{DiscountSet, Discounted},
        bill::Bill,
        combination::Combination,
        ends::{self, Decided, PriceEnds},
        line::{Amounts, PlanLine},
    },
    money::{Amount, Money, Overflow},
};
use std::borrow::Cow;

impl<'l> Planner<'l> {
    /// The plan of chosen lines whose amounts are decided: with discounts, credits, surcharges and
    /// tax that is added.
    ///
    /// Of the sets of discounts the one with the cheapest total counts, then the one with the
    /// fewest lines, then the first.
    pub(in crate::estimate) fn finish(
        &self,
        chosen: &[PlanLine],
        combination: Combination,
    ) -> Result<Plan, Overflow> {
        let bill = |lines: &[PlanLine], set: &DiscountSet<'_>| {
            let bill = Bill::of(self.list, self.request, lines, set)?;
            Ok((Decided { lines: None, bill, prices: PriceEnds::Own }, Vec::new()))
        };
        Ok(self.cheapest(chosen.to_vec(), combination, bill)?.0)
    }

    /// Total of the plan of chosen lines, as [`Self::finish`] says.
    pub(in crate::estimate) fn total(
        &self,
        chosen: &[PlanLine],
        combination: Combination,
    ) -> Result<Amount, Overflow> {
        let sets = self.sets(combination);
        let total =
            |set| Bill::of(self.list, self.request, chosen, set).map(|bill: Bill| bill.total);
        let mut totals = sets.iter().map(total);
        // There is always the set without any of those that don't stack.
        let first = totals.next().unwrap_or(Err(Overflow))?;
        totals.try_fold(first, |least, total| Ok(least.min(total?)))
    }

    /// Price of chosen lines before fees and tax, if they cost these amounts, with the set of
    /// discounts that makes it cheapest.
    pub(in crate::estimate) fn price(
        &self,
        chosen: &[PlanLine],
        amounts: &[Amount],
        combination: Combination,
    ) -> Result<Amount, Overflow> {
        Ok(self.cheapest_price(chosen, amounts, &self.sets(combination))?.0)
    }

    /// The cheapest price by a set of discounts, and that set.
    fn cheapest_price<'s>(
        &self,
        chosen: &[PlanLine],
        amounts: &[Amount],
        sets: &'s [DiscountSet<'l>],
    ) -> Result<(Amount, &'s DiscountSet<'l>), Overflow> {
        let is_priced = |(line, _): &(&PlanLine, &Amount)| !matches!(line.kind, LineKind::Fee(_));
        let priced = chosen.iter().zip(amounts).filter(is_priced);
        let charged = Amount::sum(priced.map(|(_, amount)| *amount))?;
        let mut best: Option<(Amount, &DiscountSet<'l>)> = None;
        // In this order as in `cheapest`.
        for set in sets.iter().rev() {
            if best.is_some_and(|(least, _)| self.costs_more(set, charged, least)) {
                continue;
            }
            let price = charged.plus(set.reduction(self.list, self.request, chosen, amounts)?)?;
            if best.is_none_or(|(least, _)| price <= least) {
                best = Some((price, set));
            }
        }
        // There is always the set without any of those that don't stack.
        best.ok_or(Overflow)
    }

    /// Plan of chosen lines with the set of discounts that makes their price cheapest.
    pub(in crate::estimate) fn priced(
        &self,
        chosen: Vec<PlanLine>,
        combination: Combination,
    ) -> Result<Plan, Overflow> {
        let sets = self.sets(combination);
        let amounts: Amounts = chosen.iter().map(|line| line.end.amount).collect();
        let (_, set) = self.cheapest_price(&chosen, &amounts, &sets)?;
        let bill = Bill::of(self.list, self.request, &chosen, set)?;
        let decided = Decided { lines: None, bill, prices: PriceEnds::Own };
        Ok(self.of_bill(chosen, decided, combination).0)
    }

    /// Every set of discounts, for the sessions of a combination that are on the days.
    fn sets(&self, combination: Combination) -> Cow<'_, [DiscountSet<'l>]> {
        if self.visit_ways.is_empty() {
            return Cow::Borrowed(&self.discount_sets);
        }
        let within = self.within(combination);
        Cow::Owned(self.discount_sets.iter().map(|set| set.on(within)).collect())
    }

    /// A plan with its fees at the values that they have in another one.
    pub(in crate::estimate) fn with_fees_of(
        &self,
        plan: &Plan,
        other: &Plan,
    ) -> Result<Plan, Overflow> {
        let mut lines: Vec<PlanLine> = plan.chosen().cloned().collect();
        for line in lines.iter_mut().filter(|line| matches!(line.kind, LineKind::Fee(_))) {
            line.end = other.line(line.kind, &line.areas);
        }
        self.finish(&lines, plan.combination)
    }

    /// The plan of chosen lines whose prices may be ranges, at the values that give the least and
    /// the most, as [`Self::finish`] says.
    pub(super) fn finish_ranges(
        &self,
        chosen: Vec<PlanLine>,
        combination: Combination,
    ) -> Result<(Plan, Discounted), Overflow> {
        self.cheapest(chosen, combination, |lines, set| {
            ends::least_and_most(self.list, self.request, lines, set)
        })
    }

    fn cheapest(
        &self,
        chosen: Vec<PlanLine>,
        combination: Combination,
        decide: impl Fn(&[PlanLine], &DiscountSet<'_>) -> Result<(Decided, Vec<Decided>), Overflow>,
    ) -> Result<(Plan, Discounted), Overflow> {
        let mut best: Option<(Decided, Vec<Decided>)> = None;
        let mut given_up = Vec::new();
        let sets = self.sets(combination);
        let charged = Amount::sum(chosen.iter().map(|line| line.end.amount))?;
        // The first of equals counts, so it comes last here. That is the one without any of those
        // that don't stack, which often need not be looked at.
        for set in sets.iter().rev() {
            let least = best.as_ref().map(|(best, _)| best.bill.total);
            if least.is_some_and(|least| self.costs_more(set, charged, least)) {
                continue;
            }
            let found = decide(&chosen, set)?;
            let is_better = |(best, _): &(Decided, _)| found.0.bill.key() <= best.bill.key();
            let is_best = best.as_ref().is_none_or(is_better);
            let other = if is_best { best.as_ref() } else { Some(&found) };
            let exclusive = other.and_then(|(other, _)| other.bill.discounted.exclusive_given());
            given_up.extend(exclusive);
            if is_best {
                best = Some(found);
            }
        }
        // There is always the set without any of those that don't stack.
        let Some((decided, turns)) = best else { return Err(Overflow) };
        let of_turn = |turn| self.of_bill(Vec::new(), turn, combination).0;
        let (mut plan, discounted) = self.of_bill(chosen, decided, combination);
        plan.turns = turns.into_iter().map(of_turn).collect();
        plan.not_combined = given_up;
        Ok((plan, discounted))
    }

    /// True if chosen lines that come to so much surely cost more than `least` with a set without any
    /// of the discounts that don't stack: what it takes off at most is too little. Where fees, tax or
    /// the staff change the total too, that is not told.
    fn costs_more(&self, set: &DiscountSet<'_>, charged: Amount, least: Amount) -> bool {
        let is_other = set.exclusive.is_some()
            || !self.request.fees.is_empty()
            || self.request.manual_discount.is_some()
            || self.list.tax().is_some_and(|tax| tax.mode == TaxMode::Added);
        let highs = charged.known_high().zip(least.known_high());
        let is_out_of_reach = |(charged, least): (Money, Money)| {
            set.most_off(charged).is_some_and(|off| charged.minus(off).is_ok_and(|own| own > least))
        };
        !is_other && highs.is_some_and(is_out_of_reach)
    }

    /// The plan of lines, if the bill decides no other amounts for them.
    fn of_bill(
        &self,
        chosen: Vec<PlanLine>,
        decided: Decided,
        combination: Combination,
    ) -> (Plan, Discounted) {
        let Decided { lines, bill: Bill { discounted, total, taxes }, prices } = decided;
        let mut lines = lines.unwrap_or(chosen);
        lines.extend(discounted.lines.iter().copied().map(PlanLine::from));
        lines.sort_by(|a, b| a.kind.in_order(b.kind, self.list));
        let (turns, not_combined) = (Vec::new(), Vec::new());
        (Plan { combination, lines, prices, total, taxes, turns, not_combined }, discounted)
    }
}
