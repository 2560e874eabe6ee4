//! Purchases from a ladder, down to the price or the rule in the list.

use super::{
    IncludedIn, Rule, Step, StepAmount, What,
    end::End,
    sums::{self, millionths, rounds},
};
use crate::{
    catalog::{
        AddOnIndex, Ladder, MembershipIndex, PriceList, Rung, RungRule, SessionCount, SourceRef,
        SpecialPriceIndex, SpecialRate, Tier,
    },
    estimate::Purchase,
    money::{Amount, Money, Overflow, Percent},
};

/// Ladder from which purchases are taken.
pub(super) struct Shelf<'l> {
    pub(super) list: &'l PriceList,
    pub(super) ladder: &'l Ladder,
    /// Place of the entry of the ladder.
    pub(super) entry: &'l SourceRef,
    pub(super) end: End,
}

impl Shelf<'_> {
    /// A purchase; `None` if it is of another ladder.
    pub(super) fn purchase(&self, bought: Purchase) -> Result<Option<Step>, Overflow> {
        let (what, times) = (What::Purchase(bought), bought.times);
        if let Some(membership) = bought.held_by {
            return Ok(Some(held(what, membership, self.list)));
        }
        if bought.by_tier {
            let tier = self.ladder.tier(bought.sessions);
            return tier.map(|tier| self.by_tier(bought, tier)).transpose();
        }
        let one = match bought.special {
            Some(special) => self.special(special)?,
            None => self.ladder.rung(bought.sessions).map(|rung| self.rung(rung)).transpose()?,
        };
        let Some(one) = one else { return Ok(None) };
        if times == 1 {
            return Ok(Some(Step { what, ..one }));
        }
        Ok(Some(sums::times(what, times, one)?))
    }

    /// All sessions at once at their volume price.
    fn by_tier(&self, bought: Purchase, tier: &Tier) -> Result<Step, Overflow> {
        let rule = Rule::VolumePrice { from: tier.from, off: tier.off };
        let price = self.ladder.tier_price(bought.sessions)?.unwrap_or(Amount::UNKNOWN);
        let source = Some(self.written(&tier.source));
        let leaf = Step::leaf(What::Purchase(bought), rule, self.end.of(price), source);
        Ok(after_percent(leaf, self.singles(bought.sessions.get())?, tier.off))
    }

    /// One session, or one course, at a special price.
    fn special(&self, index: SpecialPriceIndex) -> Result<Option<Step>, Overflow> {
        let special = &self.list[index];
        let Some(price) = special.price(special.published(self.ladder))? else { return Ok(None) };
        let published = || {
            let rung = self.ladder.rung(special.sessions);
            rung.map(|rung| self.rung(rung)).transpose()
        };
        let (amount, source) = (self.end.of(price.amount()), Some(self.written(&special.source)));
        let leaf = |rule| Step::leaf(What::Special(index), rule, amount, source);
        Ok(Some(match special.rate {
            SpecialRate::Price(price) => leaf(Rule::Stated(price)),
            SpecialRate::AmountOff(off) => {
                let children = published()?.into_iter().collect();
                Step { children, ..leaf(Rule::AmountOff(off)) }
            }
            SpecialRate::PercentOff(off) => {
                after_percent(leaf(Rule::PercentOff(off)), published()?, off)
            }
        }))
    }

    /// The price of a rung, once.
    fn rung(&self, rung: &Rung) -> Result<Step, Overflow> {
        let sessions = rung.sessions();
        let (amount, source) = (self.end.of(rung.price().amount()), self.written(&rung.source));
        let leaf = |rule| Step::leaf(What::Rung(sessions), rule, amount, Some(source));
        Ok(match rung.rule() {
            None => leaf(Rule::Stated(rung.price())),
            Some(RungRule::PercentOff(off)) => {
                after_percent(leaf(Rule::PercentOff(off)), self.singles(sessions.get())?, off)
            }
            Some(RungRule::PayFor(paid)) => {
                let children = self.singles(paid.get())?.into_iter().collect();
                Step { children, ..leaf(Rule::PayFor(paid)) }
            }
        })
    }

    /// So many times the single price; `None` if there is none.
    pub(super) fn singles(&self, count: u16) -> Result<Option<Step>, Overflow> {
        let Some(single) = self.ladder.single() else { return Ok(None) };
        let one = self.rung(single)?;
        if count == 1 {
            return Ok(Some(one));
        }
        Ok(Some(sums::times(What::Singles(count), count, one)?))
    }

    /// Place of a price: that of its entry if its own is not known.
    fn written(&self, own: &SourceRef) -> SourceRef {
        if own.line > 0 { own.clone() } else { self.entry.clone() }
    }
}

/// A step of an add-on that is sold by the unit: what its ladder sells are units.
pub(super) fn in_units(step: Step, add_on: AddOnIndex) -> Step {
    let what = match step.what {
        What::Purchase(Purchase { sessions, times, held_by: None, .. }) => {
            What::Units { add_on, count: sessions, times }
        }
        What::Rung(count) => What::Units { add_on, count, times: 1 },
        What::Singles(times) => What::Units { add_on, count: SessionCount::MIN, times },
        other => other,
    };
    let children = step.children.into_iter().map(|child| in_units(child, add_on)).collect();
    Step { what, children, ..step }
}

/// Uses that a membership holds, for nothing.
pub(super) fn held(what: What, membership: MembershipIndex, list: &PriceList) -> Step {
    let rule = Rule::Included(IncludedIn::Membership(membership));
    let source = Some(list[membership].source.clone());
    Step::leaf(what, rule, StepAmount::Known(Money::ZERO), source)
}

/// A step that takes a percentage off `child`.
fn after_percent(step: Step, child: Option<Step>, off: Percent) -> Step {
    let kept = i128::from(Percent::WHOLE).saturating_sub(millionths(off));
    let of = child.as_ref().and_then(|child| child.amount.known());
    let is_rounded = of.is_some_and(|money| rounds(money, kept, i128::from(Percent::WHOLE)));
    Step { is_rounded, children: child.into_iter().collect(), ..step }
}
