//! Changes of the price of a plan whose treatments and add-ons are chosen: discounts, then a
//! discount by hand.
//!
//! Of the discounts that don't stack, one applies, first: the one that leaves the cheapest final
//! total, fees and tax included. So every set is listed here, and the plan decides. Those that
//! stack follow in file order, each on what the one before left.

mod bands;
mod manual_limit;
mod remainder;
mod rests;
mod visit_shares;

pub(super) use remainder::{Remainder, times};
pub(super) use rests::{Left, Positions};

use super::{
    LineKind,
    line::{AddedLines, PlanLine},
    request::Request,
    visits::Within,
};
use crate::{
    catalog::{Discount, DiscountIndex, PriceList, Rate, Scope},
    money::{Amount, Money, Overflow},
    selection::ManualDiscount,
};

/// Discounts given together: at most one that does not stack, and all that do.
#[derive(Clone, Debug)]
pub(super) struct DiscountSet<'l> {
    /// The one of the discounts that don't stack in this set, if any.
    pub(super) exclusive: Option<DiscountIndex>,
    /// In the order in which they are taken off.
    pub(super) discounts: Vec<(DiscountIndex, &'l Discount)>,
    /// Sessions that are on the days for which some of them are.
    within: Within,
}

/// Lines of a plan after one [`DiscountSet`] and the credits are taken off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Discounted {
    /// A line for each discount that takes something off.
    pub(super) lines: AddedLines,
    /// The one of the discounts that don't stack in this set, if any.
    pub(super) exclusive: Option<DiscountIndex>,
    /// Sum against which fees could be credited.
    pub(super) creditable: Amount,
    /// Sum before the discount by hand, and the amount that it takes off.
    by_hand: (Amount, Amount),
}

/// Every set of discounts that may apply: with none of those that don't stack, and with each of
/// them, in file order.
pub(super) fn discount_sets<'l>(list: &'l PriceList, request: &Request) -> Vec<DiscountSet<'l>> {
    let holds = |(_, discount): &(DiscountIndex, &Discount)| {
        discount.condition.holds(&request.circumstances)
    };
    let applying = list.discounts().iter().filter(holds);
    let (stacking, exclusive): (Vec<_>, Vec<_>) =
        applying.partition(|(_, discount)| discount.stacks);
    let set = |first: Option<(DiscountIndex, &'l Discount)>| DiscountSet {
        exclusive: first.map(|(index, _)| index),
        discounts: first.iter().chain(&stacking).copied().collect(),
        within: Within::default(),
    };
    std::iter::once(None).chain(exclusive.into_iter().map(Some)).map(set).collect()
}

impl DiscountSet<'_> {
    /// Set of these discounts for sessions that fall on the days like this.
    pub(super) fn on(&self, within: &Within) -> Self {
        Self { within: within.clone(), ..self.clone() }
    }

    /// Takes all off `lines`, the treatments, packages, add-ons and fees of a plan, and says what is
    /// left of each line if that is asked for. What is credited asks for it.
    #[inline]
    pub(super) fn take(
        &self,
        list: &PriceList,
        request: &Request,
        lines: &[PlanLine],
        is_left_asked: bool,
    ) -> Result<(Discounted, Option<Left>), Overflow> {
        let manual = request.manual_discount.as_ref();
        let mut remainder = Remainder::new(list, request, lines);
        self.take_all(&mut remainder, manual)?;
        // Without fees nothing is credited.
        let creditable = if request.fees.is_empty() {
            Amount::ZERO
        } else {
            remainder.sum_of_meant(&Scope::default())?
        };
        remainder.take_credits()?;
        let left = is_left_asked.then(|| remainder.left().cloned()).transpose()?;
        let Remainder { taken: lines, by_hand, .. } = remainder;
        Ok((Discounted { lines, exclusive: self.exclusive, creditable, by_hand }, left))
    }

    /// Sum that discounts and the staff take off `lines`, if they cost these amounts, as a negative
    /// amount.
    pub(super) fn reduction(
        &self,
        list: &PriceList,
        request: &Request,
        lines: &[PlanLine],
        amounts: &[Amount],
    ) -> Result<Amount, Overflow> {
        let manual = request.manual_discount.as_ref();
        if self.discounts.is_empty() && manual.is_none() {
            return Ok(Amount::ZERO);
        }
        let mut remainder = Remainder::at(list, request, lines, amounts);
        self.take_all(&mut remainder, manual)?;
        Amount::sum(remainder.taken.iter().map(|line| line.amount))
    }

    /// Most that they take off lines that come to so much; `None` unless all are percentages.
    pub(super) fn most_off(&self, sum: Money) -> Option<Money> {
        // Each is rounded once, by half a minor unit.
        let unit = Money::from_minor(1);
        let mut parts = self.discounts.iter().flat_map(|(_, discount)| &discount.parts);
        parts.try_fold(Money::ZERO, |most, part| match &part.rate {
            Rate::Percent(percent) => most.plus(percent.of(sum).ok()?).ok()?.plus(unit).ok(),
            Rate::Amount(..) | Rate::Bands(..) | Rate::ByAreas(..) => None,
        })
    }

    /// Takes all of these off what is left, then what the staff gives by hand.
    fn take_all(
        &self,
        remainder: &mut Remainder<'_>,
        manual: Option<&ManualDiscount>,
    ) -> Result<(), Overflow> {
        for (index, discount) in &self.discounts {
            remainder.sessions = self.within.of(&discount.condition);
            let mut off = Amount::ZERO;
            for part in &discount.parts {
                off = off.plus(remainder.take_part(part)?)?;
            }
            remainder.note(LineKind::Discount(*index), off)?;
        }
        remainder.sessions = None;
        if let Some(manual) = manual {
            remainder.take_manual(manual)?;
        }
        Ok(())
    }
}

/// Number of discounts and credits taken off in all sets together, at most: in each those that stack
/// and one more.
pub(super) fn deductions_in_all(sets: &[DiscountSet<'_>], request: &Request) -> usize {
    let stacking = sets.first().map_or(0, |none_exclusive| none_exclusive.discounts.len());
    sets.len().saturating_mul(stacking + request.fees.len() + 1)
}

impl Discounted {
    /// The discount that does not stack, if it takes something off.
    pub(super) fn exclusive_given(&self) -> Option<DiscountIndex> {
        let is_its = |index| self.lines.iter().any(|line| line.kind == LineKind::Discount(index));
        self.exclusive.filter(|index| is_its(*index))
    }
}
