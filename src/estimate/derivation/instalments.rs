//! The total in parts.

use super::{Rule, Step, StepAmount, What, sums::times, tree::Tree};
use crate::{
    catalog::InstalmentPlan,
    estimate::{EstimateError, payment::parts_of},
    money::{Money, Overflow},
};

impl Tree<'_> {
    /// A plan of instalments: its parts, equal ones together, each a part of the total.
    pub(super) fn instalments(&mut self, plan: &InstalmentPlan) -> Result<Step, EstimateError> {
        let total = self.total()?;
        let what = What::Instalments { parts: plan.parts, above: plan.above };
        let leaf = |rule, amount| Step::leaf(what.clone(), rule, amount, Some(plan.source.clone()));
        let Some(known) = total.amount.known() else {
            let rule = Rule::Instalment { parts: plan.parts, left: Money::ZERO, is_larger: false };
            return Ok(Step { children: vec![total], ..leaf(rule, StepAmount::Open) });
        };
        let parts = parts_of(plan, known)?;
        if parts.is_empty() {
            let rule = Rule::NotAbove(plan.above.unwrap_or(Money::ZERO));
            let nothing = StepAmount::Known(Money::ZERO);
            return Ok(Step { children: vec![total], ..leaf(rule, nothing) });
        }
        let whole = leaf(Rule::Sum, total.amount);
        let groups = groups(&parts, total)?;
        Ok(match <[Step; 1]>::try_from(groups) {
            Ok([all]) => Step { what: whole.what, source: whole.source, ..all },
            Err(children) => Step { children, ..whole },
        })
    }
}

/// The instalments of a total, a step for those that are equal. Only below the first the total is
/// derived.
fn groups(parts: &[Money], total: Step) -> Result<Vec<Step>, Overflow> {
    let told = Step::leaf(total.what.clone(), Rule::AsBefore, total.amount, None);
    let mut total = Some(total);
    let smallest = parts.last().copied().unwrap_or_default();
    let left = parts.iter().try_fold(Money::ZERO, |sum, part| sum.plus(part.minus(smallest)?))?;
    let count = |parts: &[Money]| u16::try_from(parts.len()).unwrap_or(u16::MAX);
    let (mut groups, mut last) = (Vec::new(), 0_u16);
    for equal in parts.chunk_by(|a, b| a == b) {
        let part = equal.first().copied().unwrap_or_default();
        let rule = Rule::Instalment { parts: count(parts), left, is_larger: part != smallest };
        let leaf = Step::leaf(What::Instalment, rule, StepAmount::Known(part), None);
        let of = total.take().unwrap_or_else(|| told.clone());
        let each = Step { children: vec![of], ..leaf };
        let first = last.saturating_add(1);
        last = last.saturating_add(count(equal));
        let what = What::InstalmentsFrom { first, last };
        groups.push(match equal {
            [_] => Step { what, ..each },
            _ => times(what, count(equal), each)?,
        });
    }
    Ok(groups)
}
