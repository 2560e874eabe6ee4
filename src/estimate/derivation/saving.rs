//! What is saved against single sessions.

use super::{
    Rule, Step, StepAmount, What,
    tree::{Tree, less, sum_of, together},
};
use crate::{
    catalog::Offer,
    estimate::{EstimateError, LineKind, ManualOff, hints::left_by_hand, plan::PlanLine},
    money::Money,
};

impl Tree<'_> {
    /// So many singles less what is paid, for the lines that have a price and a published single.
    pub(super) fn saving(&mut self) -> Result<Step, EstimateError> {
        let (mut singles, mut paid) = (Vec::new(), Vec::new());
        let treatments: Vec<&PlanLine> = self.treatments().collect();
        for line in treatments {
            let LineKind::Treatment(index) = line.kind else { continue };
            let Some(offer) = self.planner.list.offer(index) else { continue };
            let single = offer.ladder().single().map(|single| single.price().amount());
            let is_published = single.is_some_and(|single| single.known_high().is_some());
            if is_published && self.end.of(line.end.amount).known().is_some() {
                let ladder = self.shelf(offer.ladder(), line, Offer::source(offer));
                singles.extend(ladder.singles(line.end.sessions)?);
                paid.push(self.step(line)?);
            }
        }
        let sum = sum_of(&singles)?;
        let singles = together(What::AsSingles, Rule::Sum, sum, singles);
        let sum = sum_of(&paid)?;
        let paid = together(What::Treatments, Rule::Sum, sum, paid);
        self.after_discount_by_hand(less(What::Saving, singles, paid)?)
    }

    /// What is left of a saving where something is taken off by hand.
    fn after_discount_by_hand(&mut self, saving: Step) -> Result<Step, EstimateError> {
        let by_hand = self.planner.request.manual_discount.as_ref();
        let Some((by_hand, before)) = by_hand.zip(saving.amount.known()) else {
            return Ok(saving);
        };
        let discount = self.line(LineKind::ManualDiscount, &[])?.amount.known();
        let taken = discount.map(|money| Money::ZERO.minus(money)).transpose()?;
        let after = left_by_hand(before, by_hand, taken)?;
        if after == before {
            return Ok(saving);
        }
        let (what, amount) = (What::Part(LineKind::ManualDiscount), after.minus(before)?);
        let part = match by_hand.off {
            ManualOff::Percent(percent) => {
                let rule = Rule::TakePercent { percent, band: None };
                let of = Step::leaf(What::Saving, Rule::AsBefore, saving.amount, None);
                let leaf = Step::leaf(what, rule, StepAmount::Known(amount), None);
                Step { children: vec![of], ..leaf }
            }
            // What singles would have come to, and that there was not left to take off here.
            ManualOff::Amount(_) => Step::leaf(what, Rule::Given, StepAmount::Known(amount), None),
        };
        let children = vec![saving, part];
        Ok(Step { children, ..Step::leaf(What::Saving, Rule::Sum, StepAmount::Known(after), None) })
    }
}
