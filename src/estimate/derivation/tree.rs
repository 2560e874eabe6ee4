//! The tree of one plan at one end of the total.

use super::{
    IncludedIn, Remark, Rule, Step, StepAmount, What,
    end::End,
    ladders::{Shelf, held, in_units},
    sums::{known_of, millionths, rounds, sum_of, sum_to, together},
};
use crate::{
    catalog::{
        AddOn, AreaIndex, Basis, FeeIndex, Ladder, Offer, OfferIndex, PackageIndex, SourceRef,
    },
    estimate::{
        EstimateError, LineKind,
        add_ons::PlannedAddOn,
        ends::PriceEnds,
        line::PlanLine,
        plan::{Plan, Planner},
    },
    money::{Money, Overflow, Percent},
};
use std::collections::BTreeSet;

/// Builds steps; a line that is met again is not derived again.
pub(super) struct Tree<'p> {
    pub(super) planner: &'p Planner<'p>,
    pub(super) plan: &'p Plan,
    pub(super) end: End,
    /// Lines as they are by themselves which count with their low ends, whatever the end is.
    pub(super) lowered: Vec<PlanLine>,
    pub(super) told: BTreeSet<(LineKind, Vec<AreaIndex>)>,
}

impl<'p> Tree<'p> {
    pub(super) fn new(planner: &'p Planner<'p>, plan: &'p Plan, end: End) -> Self {
        Self { planner, plan, end, lowered: Vec::new(), told: BTreeSet::new() }
    }

    /// The total: the lines added up.
    pub(super) fn total(&mut self) -> Result<Step, EstimateError> {
        let children = self.steps(self.plan.lines.iter())?;
        let amount = self.end.of_sum(self.plan.total);
        Ok(Step { children, ..Step::leaf(What::Total, Rule::SumOfKnown, amount, None) })
    }

    /// A line of the estimate, which may not be bought at this end.
    pub(super) fn line(
        &mut self,
        kind: LineKind,
        areas: &[AreaIndex],
    ) -> Result<Step, EstimateError> {
        let same = |line: &&PlanLine| line.kind == kind && line.areas[..] == *areas;
        let Some(line) = self.plan.lines.iter().find(same) else {
            let what = What::Line { kind, areas: areas.to_vec(), sessions: 0 };
            return Ok(Step::leaf(what, Rule::NotBought, StepAmount::Known(Money::ZERO), None));
        };
        self.step(line)
    }

    /// The steps of some lines.
    pub(super) fn steps<'l>(
        &mut self,
        lines: impl Iterator<Item = &'l PlanLine>,
    ) -> Result<Vec<Step>, EstimateError> {
        lines.map(|line| self.step(line)).collect()
    }

    /// The thing that a line is for.
    pub(super) fn what(line: &PlanLine) -> What {
        What::Line { kind: line.kind, areas: line.areas.to_vec(), sessions: line.end.sessions }
    }

    /// At which end a line's own price counts, and what it comes to there.
    fn own(&self, line: &PlanLine) -> (End, StepAmount) {
        let is_it = |own: &&PlanLine| own.kind == line.kind && own.areas == line.areas;
        let (end, amount) = match self.lowered.iter().find(is_it) {
            Some(own) => (End::Low, own.end.amount),
            None => (self.end, line.end.amount),
        };
        let price_end = match (self.plan.prices, end) {
            (PriceEnds::Own, end) => end,
            (PriceEnds::Swapped, End::High) | (PriceEnds::Low, _) => End::Low,
            (PriceEnds::Swapped, End::Low) => End::High,
        };
        (price_end, end.of(amount))
    }

    pub(super) fn step(&mut self, line: &PlanLine) -> Result<Step, EstimateError> {
        let (_, amount) = self.own(line);
        let leaf = Step::leaf(Self::what(line), Rule::AsBefore, amount, None);
        if !self.told.insert((line.kind, line.areas.to_vec())) {
            return Ok(leaf);
        }
        match line.kind {
            LineKind::Treatment(index) => self.treatment(leaf, index, line),
            LineKind::Package(index) => Ok(self.package(leaf, index)),
            LineKind::AddOn(index) => {
                let planned = self.planner.add_ons.iter().find(|add_on| add_on.index == index);
                planned.map_or(Ok(leaf.clone()), |planned| self.add_on(leaf, planned, line))
            }
            LineKind::Fee(index) => Ok(self.fee(leaf, index)),
            LineKind::Discount(_) | LineKind::ManualDiscount => self.discount(leaf, line.kind),
            LineKind::Credit(index) => self.credit(leaf, index),
            LineKind::Surcharge(index) => self.surcharge(leaf, index),
            LineKind::Tax(class) => self.added_tax(leaf, class),
        }
    }

    fn treatment(
        &self,
        leaf: Step,
        index: OfferIndex,
        line: &PlanLine,
    ) -> Result<Step, EstimateError> {
        let offer = &self.planner.list[index];
        let children = self.purchases(offer.ladder(), line, Offer::source(offer))?;
        let rule = sum_to(leaf.amount, &children);
        Ok(Step { rule, source: Some(offer.source().clone()), children, ..leaf })
    }

    fn package(&self, leaf: Step, index: PackageIndex) -> Step {
        let package = &self.planner.list[index];
        let planned = &self.planner.request.packages;
        let remark = planned.iter().find(|planned| planned.package == index);
        let remark = remark.cloned().map(Remark::Holds);
        let (rule, source) = (Rule::Stated(package.price), Some(package.source.clone()));
        Step { rule, source, remark, ..leaf }
    }

    fn fee(&self, leaf: Step, index: FeeIndex) -> Step {
        let fee = &self.planner.list[index];
        let Some(price) = fee.own_price() else { return leaf };
        Step { rule: Rule::Stated(price), source: Some(fee.source.clone()), ..leaf }
    }

    fn add_on(
        &mut self,
        leaf: Step,
        planned: &PlannedAddOn<'_>,
        line: &PlanLine,
    ) -> Result<Step, EstimateError> {
        let add_on = &self.planner.list[planned.index];
        let leaf = Step { source: Some(add_on.source.clone()), ..leaf };
        let treatments: Vec<PlanLine> = self.treatments().cloned().collect();
        let combination = self.plan.combination;
        if planned.units_at(combination, &treatments, self.planner.list) == 0 {
            let rule = Rule::Included(self.included_in(add_on));
            return Ok(Step { rule, ..leaf });
        }
        if let Some((percent, part, whole)) = planned.share(combination.sessions) {
            if let (0, Some(membership)) = (part, self.planner.request.circumstances.member) {
                return Ok(held(leaf.what, membership, self.planner.list));
            }
            return self.percentage(leaf, (percent, part, whole), &treatments);
        }
        let alone = planned.alone.map(Ladder::single_only);
        let Some(ladder) = alone.as_ref().or_else(|| add_on.ladder()) else { return Ok(leaf) };
        if let (Basis::Once, Some(single), 0) = (add_on.basis, ladder.single(), line.end.held()) {
            return Ok(Step { rule: Rule::Stated(single.price()), ..leaf });
        }
        let mut children = self.purchases(ladder, line, &add_on.source)?;
        if add_on.is_by_unit() {
            children = children.into_iter().map(|child| in_units(child, planned.index)).collect();
        }
        Ok(Step { rule: sum_to(leaf.amount, &children), children, ..leaf })
    }

    /// A percentage of the treatments.
    fn percentage(
        &mut self,
        leaf: Step,
        (percent, part, whole): (Percent, u16, u16),
        treatments: &[PlanLine],
    ) -> Result<Step, EstimateError> {
        let children = self.steps(treatments.iter())?;
        let rule = sum_to(leaf.amount, &children);
        let sum = match (&rule, leaf.amount) {
            (Rule::SumOfKnown, StepAmount::Open) => StepAmount::Open,
            (Rule::SumOfKnown, _) => known_of(&children)?,
            _ => sum_of(&children)?,
        };
        let base = together(What::Treatments, rule, sum, children);
        let (numerator, denominator) = (
            millionths(percent).saturating_mul(i128::from(part)),
            i128::from(Percent::WHOLE).saturating_mul(i128::from(whole)),
        );
        let is_rounded = sum.known().is_some_and(|sum| rounds(sum, numerator, denominator));
        let rule = Rule::PercentOf { percent, part, whole };
        Ok(Step { rule, is_rounded, children: vec![base], ..leaf })
    }

    /// Purchases from a ladder, whose entry stands at `entry`.
    fn purchases(
        &self,
        ladder: &Ladder,
        line: &PlanLine,
        entry: &SourceRef,
    ) -> Result<Vec<Step>, EstimateError> {
        let source = self.shelf(ladder, line, entry);
        let bought = line.end.purchases.iter();
        let steps = bought.filter_map(|&bought| source.purchase(bought).transpose());
        Ok(steps.collect::<Result<_, Overflow>>()?)
    }

    /// The ladder that a line is bought from.
    pub(super) fn shelf<'s>(
        &'s self,
        ladder: &'s Ladder,
        line: &PlanLine,
        entry: &'s SourceRef,
    ) -> Shelf<'s> {
        Shelf { list: self.planner.list, ladder, entry, end: self.own(line).0 }
    }

    /// Whole that an add-on that costs nothing is part of.
    fn included_in(&self, add_on: &AddOn) -> IncludedIn {
        let rules = &add_on.rules;
        let including = |line: &PlanLine| {
            let LineKind::Treatment(index) = line.kind else { return None };
            let technique = self.planner.list[index].technique();
            if rules.included_techniques.contains(&technique) {
                return Some(IncludedIn::Technique(technique));
            }
            rules.included_offers.contains(&index).then_some(IncludedIn::Offer(index))
        };
        self.treatments().find_map(including).unwrap_or(IncludedIn::Package)
    }

    pub(super) fn treatments(&self) -> impl Iterator<Item = &'p PlanLine> {
        let is_treatment = |line: &&PlanLine| matches!(line.kind, LineKind::Treatment(_));
        self.plan.lines.iter().filter(is_treatment)
    }
}
