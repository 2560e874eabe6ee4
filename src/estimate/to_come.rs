//! Reductions of what is priced at the consultation, which are in no amount yet.

use super::{LineEnd, LineItem, LineKind, Purchase, Reduction, adjust::times, request::Request};
use crate::{
    catalog::{
        BandOff, Condition, Discount, DiscountIndex, FeeIndex, Offer, OfferIndex, Per, Price,
        PriceList, Rate, Scope, SessionCount, SpecialPrice, SpecialPriceIndex, SpecialRate,
    },
    money::{Money, Overflow},
    selection::ManualOff,
};

/// Reduction of what is priced at the consultation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OffLater {
    /// A discount or a special price; of several the best.
    Reductions(Vec<Reduction>),
    /// The discount by hand.
    ByHand(ManualOff),
    /// Credit of a fee.
    Credit {
        /// The fee.
        fee: FeeIndex,
        /// Amount still to be credited; `None` if the fee itself is not one amount.
        amount: Option<Money>,
    },
}

/// Reductions of the unpriced ones of `lines`, the lines of an estimate.
pub(super) fn to_come(
    list: &PriceList,
    request: &Request,
    lines: &[LineItem],
) -> Result<Vec<OffLater>, Overflow> {
    let bill = OpenBill { list, request, lines };
    let mut off = bill.reductions()?;
    off.extend(bill.by_hand());
    for &fee in &request.fees {
        off.extend(bill.credit(fee)?);
    }
    Ok(off)
}

/// True if a reduction will come off something that is priced at the consultation.
pub(super) fn is_to_come(
    list: &PriceList,
    request: &Request,
    lines: &[LineItem],
    what: Reduction,
) -> bool {
    let bill = OpenBill { list, request, lines };
    match what {
        Reduction::Discount(index) => {
            let discount = &list[index];
            // What can't be worked out is refused elsewhere.
            bill.may_hold(&discount.condition) && bill.waits(index, discount).unwrap_or(false)
        }
        Reduction::SpecialPrice(index) => bill.has_unpriced_single(index),
    }
}

/// An estimate, some of whose lines have no price yet.
struct OpenBill<'a> {
    list: &'a PriceList,
    request: &'a Request,
    lines: &'a [LineItem],
}

impl OpenBill<'_> {
    /// Discounts and special prices. Of the discounts that don't stack one is given: the one that
    /// stands among the lines, else the best of all.
    fn reductions(&self) -> Result<Vec<OffLater>, Overflow> {
        let (mut alone, mut others) = (Vec::new(), Vec::new());
        for (index, discount) in self.list.discounts().iter() {
            if self.may_hold(&discount.condition) && self.waits(index, discount)? {
                let beside = if discount.stacks { &mut others } else { &mut alone };
                beside.push(Reduction::Discount(index));
            }
        }
        if self.has_discount_alone() {
            alone.retain(|what| what.is_given(self.lines));
        }
        let specials = self.list.special_prices().indexes();
        let specials = specials.filter(|&index| self.has_unpriced_single(index));
        others.extend(specials.map(Reduction::SpecialPrice));
        let alone = (!alone.is_empty()).then_some(alone);
        let each = others.into_iter().map(|one| vec![one]);
        Ok(alone.into_iter().chain(each).map(OffLater::Reductions).collect())
    }

    /// True if one of the discounts that don't stack is given.
    fn has_discount_alone(&self) -> bool {
        self.lines.iter().any(|line| match line.kind {
            LineKind::Discount(index) => !self.list[index].stacks,
            _ => false,
        })
    }

    /// True if a discount is meant for a line without a price, and not all of it came off others.
    fn waits(&self, index: DiscountIndex, discount: &Discount) -> Result<bool, Overflow> {
        let taken = self.taken(LineKind::Discount(index))?;
        let mut whole = Money::ZERO;
        for part in &discount.parts {
            let is_met = self.request.contents.go_with(&part.only_with);
            if !is_met || !self.has_unpriced(&part.scope) {
                continue;
            }
            let in_all = |amount: Money, per: Per| {
                let meant = self.lines.iter();
                let meant = meant.filter(|line| line.kind.is_in(&part.scope, self.list));
                amount.times(times(meant.map(|line| (line.kind, line.low.sessions)), per))
            };
            match &part.rate {
                Rate::Percent(_) => return Ok(true),
                Rate::Amount(amount, per) => whole = whole.plus(in_all(*amount, *per)?)?,
                // Whether the price will reach a band, nobody knows.
                Rate::Bands(..) => {}
                Rate::ByAreas(_, per) => {
                    let areas = self.request.treated.within(&part.scope);
                    match part.rate.area_band(areas).map(|band| band.off) {
                        Some(BandOff::Percent(_)) => return Ok(true),
                        Some(BandOff::Amount(amount)) => {
                            whole = whole.plus(in_all(amount, *per)?)?;
                        }
                        None => {}
                    }
                }
            }
        }
        // How much of it is for sessions on other days is not said.
        let is_for_some = discount.condition.visits.is_some();
        Ok(if is_for_some { taken == Money::ZERO && whole > taken } else { taken < whole })
    }

    /// True if a condition holds, for sessions on some days at least if it asks for those.
    fn may_hold(&self, condition: &Condition) -> bool {
        let sessions = self.lines.iter().map(|line| line.low.sessions.max(line.high.sessions));
        let may_be_on = |days| {
            let sessions = sessions.max().unwrap_or_default().max(1);
            self.request.visits.may_be_on(days, sessions)
        };
        condition.holds(&self.request.circumstances) && condition.visits.is_none_or(may_be_on)
    }

    /// True if a scope means a line without a price.
    fn has_unpriced(&self, scope: &Scope) -> bool {
        let mut unpriced = self.lines.iter().filter(|line| line.is_unpriced());
        unpriced.any(|line| line.kind.is_in(scope, self.list))
    }

    /// Amount that a line takes off at the low end.
    fn taken(&self, kind: LineKind) -> Result<Money, Overflow> {
        let line = self.lines.iter().find(|line| line.kind == kind);
        line.map_or(Ok(Money::ZERO), |line| Money::ZERO.minus(line.low.amount.low))
    }

    /// True if a special price that applies takes something off a price on request.
    fn has_unpriced_single(&self, index: SpecialPriceIndex) -> bool {
        let special = &self.list[index];
        if !self.may_hold(&special.condition) {
            return false;
        }
        let mut unpriced = self.lines.iter().filter(|line| line.is_unpriced());
        unpriced.any(|line| match line.kind {
            LineKind::Treatment(offer) => {
                self.list.special_prices_of(offer).contains(&index)
                    && takes_off_unknown(special, &self.list[offer])
                    && line.low.sessions.max(line.high.sessions) >= special.sessions.get()
                    && self.is_after_course(special, offer, line)
            }
            _ => false,
        })
    }

    /// True if the course that a special price needs was had before, or is bought at an end of a
    /// line.
    fn is_after_course(&self, special: &SpecialPrice, offer: OfferIndex, line: &LineItem) -> bool {
        let needed = special.course_still_needed(offer, &self.request.circumstances);
        let is_enough = |end: &LineEnd, needed: SessionCount| {
            let is_longer = end.sessions.saturating_sub(end.held()) > needed.get();
            let is_bought = |bought: &&Purchase| !bought.by_tier && bought.held_by.is_none();
            let courses = end.purchases.iter().filter(is_bought);
            is_longer && courses.map(|bought| bought.sessions).any(|sessions| sessions >= needed)
        };
        needed.is_none_or(|needed| is_enough(&line.low, needed) || is_enough(&line.high, needed))
    }

    /// The discount by hand.
    fn by_hand(&self) -> Option<OffLater> {
        let off = self.request.manual_discount.as_ref()?.off;
        let waits = self.has_unpriced(&Scope::default())
            && match off {
                ManualOff::Percent(_) => true,
                ManualOff::Amount(amount) => {
                    self.taken(LineKind::ManualDiscount).is_ok_and(|taken| taken < amount)
                }
            };
        waits.then_some(OffLater::ByHand(off))
    }

    /// Credit of a fee, if there was not enough that it could be taken off.
    fn credit(&self, index: FeeIndex) -> Result<Option<OffLater>, Overflow> {
        let line = self.lines.iter().find(|line| line.kind == LineKind::Fee(index));
        let Some(line) = line else { return Ok(None) };
        let credit = self.list[index].credited(line.low.amount, &self.request.circumstances)?;
        let Some(credit) = credit.filter(|_| self.has_unpriced(&Scope::default())) else {
            return Ok(None);
        };
        let left = credit.low.minus(self.taken(LineKind::Credit(index))?)?;
        let is_known = credit.known_high() == Some(credit.low);
        let waits = left > Money::ZERO || credit.known_high().is_none_or(|high| high > credit.low);
        let amount = is_known.then_some(left);
        Ok(waits.then_some(OffLater::Credit { fee: index, amount }))
    }
}

/// True if a special price is so much off a price that is stated at the consultation.
fn takes_off_unknown(special: &SpecialPrice, offer: &Offer) -> bool {
    let is_off = !matches!(special.rate, SpecialRate::Price(_));
    is_off && special.published(offer.ladder()) == Some(Price::OnRequest)
}
