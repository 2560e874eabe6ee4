//! What is saved against single sessions.

use super::{
    Rule, Step, What,
    tree::{Tree, less, sum_of, together},
};
use crate::{
    catalog::Offer,
    estimate::{EstimateError, LineKind, plan::PlanLine},
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
        Ok(less(What::Saving, singles, paid)?)
    }
}
