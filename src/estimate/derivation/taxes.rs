//! Tax in the lines of a class, or on them.

use super::{
    Rule, Step, StepAmount, What,
    adjustments::{Replay, chosen, share_of},
    sums::{millionths, rounds, sum_of, together},
    tree::Tree,
};
use crate::{
    catalog::{TaxClass, TaxMode},
    estimate::{EstimateError, LineKind, line::PlanLine, tax::class_of},
    money::{Money, Percent},
};

impl Tree<'_> {
    /// The tax on top of the lines of a class.
    pub(super) fn added_tax(&mut self, leaf: Step, class: TaxClass) -> Result<Step, EstimateError> {
        let Some((rate, base)) = self.taxed(class)? else { return Ok(leaf) };
        Ok(share_of(leaf, rate, base))
    }

    /// The tax of a class within the total, if the list states its prices with tax; nothing if
    /// nothing of the class is bought at this end.
    pub(super) fn included_tax(&mut self, class: TaxClass) -> Result<Option<Step>, EstimateError> {
        let tax = self.planner.list.tax().filter(|tax| tax.mode == TaxMode::Included);
        if tax.and_then(|tax| tax.rate_of(class)).is_none() {
            return Ok(None);
        }
        let nothing = StepAmount::Known(Money::ZERO);
        let leaf = Step::leaf(What::IncludedTax(class), Rule::NotBought, nothing, None);
        let Some((rate, base)) = self.taxed(class)? else { return Ok(Some(leaf)) };
        let whole = i128::from(Percent::WHOLE).saturating_add(millionths(rate));
        let (amount, is_rounded) = match base.amount {
            StepAmount::Known(money) => (
                StepAmount::Known(rate.contained_in(money)?),
                rounds(money, millionths(rate), whole),
            ),
            other => (other, false),
        };
        let rule = Rule::TaxWithin(rate);
        Ok(Some(Step { rule, amount, is_rounded, children: vec![base], ..leaf }))
    }

    /// The taxes of some classes together.
    pub(super) fn taxes(&mut self, classes: &[TaxClass]) -> Result<Option<Step>, EstimateError> {
        let mode = self.planner.list.tax().map(|tax| tax.mode);
        let mut children = Vec::new();
        for &class in classes {
            children.extend(match mode {
                Some(TaxMode::Included) => self.included_tax(class)?,
                Some(TaxMode::Added) => Some(self.line(LineKind::Tax(class), &[])?),
                None => None,
            });
        }
        let sum = sum_of(&children)?;
        let is_taxed = !children.is_empty();
        Ok(is_taxed.then(|| together(What::Taxes, Rule::Sum, sum, children)))
    }

    /// The rate of a class, and what its lines come to with all that is taken off them and all
    /// surcharges; `None` if it has no line.
    fn taxed(&mut self, class: TaxClass) -> Result<Option<(Percent, Step)>, EstimateError> {
        let list = self.planner.list;
        let taxed = self.plan.taxes.iter().flatten().find(|taxed| taxed.class == class);
        let rate = list.tax().and_then(|tax| tax.rate_of(class));
        let Some((taxed, rate)) = taxed.zip(rate) else { return Ok(None) };
        let lines = chosen(self.plan);
        let of_class = |(_, line): &(usize, &PlanLine)| class_of(list, line.kind) == class;
        let meant: Vec<usize> =
            (0..).zip(&lines).filter(of_class).map(|(position, _)| position).collect();
        let mut children = self.steps(meant.iter().filter_map(|&line| lines.get(line)))?;
        let replay = Replay::of(self.planner, self.plan, &lines)?;
        children.extend(self.shares_in_all(&replay.taken, &meant)?);
        children.extend(self.surcharge_shares(&replay.left, &meant)?);
        let base = self.end.of_sum(taxed.base);
        Ok(Some((rate, together(What::Base, Rule::SumOfKnown, base, children))))
    }
}
