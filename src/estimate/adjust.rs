//! Changes of the price of a plan whose treatments and add-ons are chosen: discounts, then a
//! discount by hand.
//!
//! Of the discounts that don't stack, one applies, first: the one that leaves the cheapest final
//! total, fees and tax included. So every set is listed here, and the plan decides. Those that
//! stack follow in file order, each on what the one before left. Both ends of a line are worked on
//! side by side; what depends on a price (bands) is decided by the low end. What depends on the
//! number of areas is the same at both.

use super::{
    EstimateError, LineEnd, LineKind,
    add_ons::is_included_in,
    line::PlanLine,
    request::Request,
    visits::{Sessions, Within},
};
use crate::{
    catalog::{
        AddOn, BandOff, Discount, DiscountIndex, DiscountPart, FeeIndex, Ladder, ManualLimit, Per,
        PriceList, Rate, Rung, Scope,
    },
    money::{Amount, High, Money, Overflow, Parts, Percent, split},
    selection::{ManualDiscount, ManualOff},
};
use smallvec::SmallVec;

/// Rest of each line of a plan.
pub(super) type Left = SmallVec<[Amount; 8]>;

/// Positions of some lines of a plan.
pub(super) type Positions = SmallVec<[usize; 8]>;

/// Discounts given together: at most one that does not stack, and all that do.
#[derive(Clone, Debug)]
pub(super) struct DiscountSet<'l> {
    /// The one of the discounts that don't stack in this set, if any.
    exclusive: Option<DiscountIndex>,
    /// In the order in which they are taken off.
    pub(super) discounts: Vec<(DiscountIndex, &'l Discount)>,
    /// Sessions that are on the days for which some of them are.
    within: Within,
}

/// Lines of a plan after one [`DiscountSet`] and the credits are taken off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Discounted {
    /// A line for each discount that takes something off.
    pub(super) lines: Vec<PlanLine>,
    /// The one of the discounts that don't stack in this set, if any.
    pub(super) exclusive: Option<DiscountIndex>,
    /// Rest of each of the plan's lines, if it was asked for.
    pub(super) left: Option<Left>,
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
    pub(super) fn take(
        &self,
        list: &PriceList,
        request: &Request,
        lines: &[PlanLine],
        is_left_asked: bool,
    ) -> Result<Discounted, Overflow> {
        let manual = request.manual_discount.as_ref();
        let looks = (!is_left_asked).then(|| self.deductions(manual));
        let mut remainder = Remainder { looks, ..Remainder::new(list, request, lines) };
        remainder.take_all(self, manual)?;
        // Without fees nothing is credited.
        let creditable = if request.fees.is_empty() {
            Amount::ZERO
        } else {
            remainder.sum_of_meant(&Scope::default())?
        };
        remainder.take_credits()?;
        let Remainder { taken: lines, left, by_hand, .. } = remainder;
        let left = is_left_asked.then_some(left);
        Ok(Discounted { lines, exclusive: self.exclusive, left, creditable, by_hand })
    }

    /// Sum that discounts and the staff take off `lines`, as a negative amount.
    pub(super) fn reduction(
        &self,
        list: &PriceList,
        request: &Request,
        lines: &[PlanLine],
    ) -> Result<Amount, Overflow> {
        let manual = request.manual_discount.as_ref();
        if self.discounts.is_empty() && manual.is_none() {
            return Ok(Amount::ZERO);
        }
        let looks = Some(self.deductions(manual));
        let mut remainder = Remainder { looks, ..Remainder::new(list, request, lines) };
        remainder.take_all(self, manual)?;
        remainder.taken.iter().try_fold(Amount::ZERO, |sum, line| sum.plus(line.end.amount))
    }

    /// Number of deductions: one for each part of a discount, and what the staff takes off.
    fn deductions(&self, manual: Option<&ManualDiscount>) -> usize {
        let parts = self.discounts.iter().map(|(_, discount)| discount.parts.len());
        parts.sum::<usize>() + usize::from(manual.is_some())
    }
}

/// Number of discounts and credits taken off in all sets together.
pub(super) fn deductions_in_all_sets(list: &PriceList, request: &Request) -> usize {
    let discounts = list.discounts().entries();
    let applying = discounts.filter(|discount| discount.condition.holds(&request.circumstances));
    let (stacking, exclusive): (Vec<_>, Vec<_>) = applying.partition(|discount| discount.stacks);
    (exclusive.len() + 1).saturating_mul(stacking.len() + request.fees.len() + 1)
}

impl Discounted {
    /// True if the discount that does not stack takes something off.
    pub(super) fn exclusive_takes_off(&self) -> bool {
        let is_exclusive =
            |line: &PlanLine| Some(line.kind) == self.exclusive.map(LineKind::Discount);
        self.lines.iter().any(is_exclusive)
    }

    /// Refuses a discount by hand that is above the list's limit.
    pub(super) fn check_manual(
        &self,
        list: &PriceList,
        manual: Option<&ManualDiscount>,
    ) -> Result<(), EstimateError> {
        let Some((manual, limit)) = manual.zip(list.manual_limit()) else { return Ok(()) };
        let (before, off) = self.by_hand;
        if let (ManualLimit::Amount(amount), ManualOff::Percent(percent)) = (limit, manual.off)
            && off.known_high().is_none()
            && percent.millionths() > 0
            && off.low <= amount
        {
            return Err(EstimateError::ManualDiscountNotCheckable(limit));
        }
        if is_above(limit, manual.off, before, off)? {
            return Err(EstimateError::ManualDiscountAboveLimit(limit));
        }
        Ok(())
    }
}

/// Rest of each line while discounts are taken off.
#[derive(Clone, Debug)]
pub(super) struct Remainder<'l> {
    list: &'l PriceList,
    pub(super) request: &'l Request,
    pub(super) lines: &'l [PlanLine],
    /// Rest of each line.
    pub(super) left: Left,
    taken: Vec<PlanLine>,
    /// Sum before the discount by hand, and the amount that it takes off.
    by_hand: (Amount, Amount),
    /// Deductions to come that look at the rests; `None` if they are looked at in the end too.
    looks: Option<usize>,
    /// The sessions that count while the parts of one discount are taken off; `None` if all do.
    pub(super) sessions: Option<Sessions>,
}

impl<'l> Remainder<'l> {
    /// Nothing taken off yet.
    pub(super) fn new(list: &'l PriceList, request: &'l Request, lines: &'l [PlanLine]) -> Self {
        let left = lines.iter().map(|line| line.end.amount).collect();
        let (taken, by_hand, looks) = (Vec::new(), (Amount::ZERO, Amount::ZERO), None);
        Self { list, request, lines, left, taken, by_hand, looks, sessions: None }
    }

    fn take_all(
        &mut self,
        set: &DiscountSet<'_>,
        manual: Option<&ManualDiscount>,
    ) -> Result<(), Overflow> {
        for (index, discount) in &set.discounts {
            self.sessions = set.within.of(&discount.condition);
            let mut off = Amount::ZERO;
            for part in &discount.parts {
                off = off.plus(self.take_part(part)?)?;
            }
            self.note(LineKind::Discount(*index), off)?;
        }
        self.sessions = None;
        if let Some(manual) = manual {
            self.take_manual(manual)?;
        }
        Ok(())
    }

    /// Takes one part of a discount off, and says how much that is at either end.
    pub(super) fn take_part(&mut self, part: &DiscountPart) -> Result<Amount, Overflow> {
        let meant = self.meant_by(part);
        match &part.rate {
            Rate::Percent(percent) => self.take_percent(&meant, *percent),
            Rate::Amount(amount, per) => self.take_amount(&meant, *amount, *per),
            Rate::Bands(_, per) => {
                let band = part.rate.band(self.price_for_bands(&meant, *per)?);
                self.take_band(&meant, band.map(|band| band.off), *per)
            }
            Rate::ByAreas(_, per) => {
                let band = part.rate.area_band(self.areas(&part.scope));
                self.take_band(&meant, band.map(|band| band.off), *per)
            }
        }
    }

    /// Takes off what the band that is reached says; nothing below the first.
    fn take_band(
        &mut self,
        meant: &[usize],
        off: Option<BandOff>,
        per: Per,
    ) -> Result<Amount, Overflow> {
        match off {
            Some(BandOff::Percent(percent)) => self.take_percent(meant, percent),
            Some(BandOff::Amount(amount)) => self.take_amount(meant, amount, per),
            None => self.take_amount(meant, Money::ZERO, per),
        }
    }

    fn take_percent(&mut self, meant: &[usize], percent: Percent) -> Result<Amount, Overflow> {
        if let Some(sessions) = self.sessions {
            return self.take_percent_of_sessions(meant, percent, sessions);
        }
        self.take(meant, |sum| sum.minus(percent.off(sum)?))
    }

    fn take_amount(
        &mut self,
        meant: &[usize],
        amount: Money,
        per: Per,
    ) -> Result<Amount, Overflow> {
        let off = amount.times(self.times(meant, per))?;
        self.take(meant, |_| Ok(off))
    }

    /// Takes off what the staff gives by hand, and says how much that is at either end.
    pub(super) fn take_manual(&mut self, manual: &ManualDiscount) -> Result<Amount, Overflow> {
        let before = self.sum_of_meant(&Scope::default())?;
        let meant = self.meant(&Scope::default());
        let off = self.take(&meant, |sum| match manual.off {
            ManualOff::Percent(percent) => sum.minus(percent.off(sum)?),
            ManualOff::Amount(amount) => Ok(amount),
        })?;
        self.by_hand = (before, off);
        self.note(LineKind::ManualDiscount, off)?;
        Ok(off)
    }

    /// Takes off what is credited of fees, one after another, at most all that is left.
    fn take_credits(&mut self) -> Result<(), Overflow> {
        let request = self.request;
        for &index in &request.fees {
            let Some(credit) = self.credited(index)? else { continue };
            let off = self.take_credit(credit)?;
            self.note(LineKind::Credit(index), off)?;
        }
        Ok(())
    }

    /// Amount to be credited of a fee that is among the lines.
    pub(super) fn credited(&self, index: FeeIndex) -> Result<Option<Amount>, Overflow> {
        let line = self.lines.iter().find(|line| line.kind == LineKind::Fee(index));
        let Some(line) = line else { return Ok(None) };
        self.list[index].credited(line.end.amount, &self.request.circumstances)
    }

    /// Takes off what is credited of one fee, and says how much that is at either end.
    pub(super) fn take_credit(&mut self, credit: Amount) -> Result<Amount, Overflow> {
        let meant = self.meant(&Scope::default());
        let high = credit.known_high();
        self.take_ends(&meant, |_| Ok(credit.low), |_| Ok(high))
    }

    /// The positions of the lines that a part of a discount is taken off: none if its limit is not
    /// met.
    pub(super) fn meant_by(&self, part: &DiscountPart) -> Positions {
        let is_met = self.request.contents.go_with(&part.only_with);
        if is_met { self.meant(&part.scope) } else { Positions::new() }
    }

    /// The positions of the lines that a scope means, those without a session that counts aside.
    pub(super) fn meant(&self, scope: &Scope) -> Positions {
        let mut meant = Positions::new();
        for (position, line) in self.lines.iter().enumerate() {
            if line.kind.is_in(scope, self.list) && self.has_session(position) {
                meant.push(position);
            }
        }
        meant
    }

    /// Sum of the rests of the lines that a scope means.
    fn sum_of_meant(&self, scope: &Scope) -> Result<Amount, Overflow> {
        let meant = self.meant(scope);
        let mut left = meant.iter().filter_map(|&line| self.left.get(line));
        left.try_fold(Amount::ZERO, |sum, left| sum.plus(*left))
    }

    /// Takes off, at both ends, what `off` says of the sum of the lines that are meant, but not
    /// more than there is.
    fn take(
        &mut self,
        meant: &[usize],
        off: impl Fn(Money) -> Result<Money, Overflow>,
    ) -> Result<Amount, Overflow> {
        self.take_ends(meant, &off, |sum| off(sum).map(Some))
    }

    /// Takes an amount of its own off at each end of the lines that are meant; none for a high end
    /// that is not known.
    fn take_ends(
        &mut self,
        meant: &[usize],
        low_off: impl Fn(Money) -> Result<Money, Overflow>,
        high_off: impl Fn(Money) -> Result<Option<Money>, Overflow>,
    ) -> Result<Amount, Overflow> {
        let rests: Left = meant.iter().filter_map(|&line| self.left.get(line)).copied().collect();
        let sum = rests.iter().try_fold(Amount::ZERO, |sum, rest| sum.plus(*rest))?;
        let low = low_off(sum.low)?.min(sum.low);
        // If a line is open, so is what comes off it.
        let mut high = High::Open;
        if let Some(sum) = sum.known_high()
            && let Some(off) = high_off(sum)?
        {
            high = High::Known(off.min(sum));
        }
        let off = Amount { high, low };
        if self.is_looked_at_again() {
            self.lower(meant, &rests, off)?;
        }
        Ok(off)
    }

    /// True if somebody looks at the rests after this deduction.
    pub(super) fn is_looked_at_again(&mut self) -> bool {
        let Some(looks) = &mut self.looks else { return true };
        *looks = looks.saturating_sub(1);
        *looks > 0
    }

    /// Takes its part of an amount off each of the lines that are meant, which have these rests.
    pub(super) fn lower(
        &mut self,
        meant: &[usize],
        rests: &[Amount],
        off: Amount,
    ) -> Result<(), Overflow> {
        let lows: Parts = rests.iter().map(|rest| rest.low).collect();
        let low_parts = split(off.low, &lows)?;
        for (&line, &part) in meant.iter().zip(&low_parts) {
            let Some(left) = self.left.get_mut(line) else { continue };
            left.low = left.low.minus(part)?;
        }
        let Some(high) = off.known_high() else { return Ok(()) };
        let highs: Parts = rests.iter().filter_map(|rest| rest.known_high()).collect();
        // Most prices are fixed.
        let is_same = high == off.low && highs == lows;
        let high_parts = if is_same { low_parts } else { split(high, &highs)? };
        for (&line, part) in meant.iter().zip(high_parts) {
            let Some(Amount { high: High::Known(left), .. }) = self.left.get_mut(line) else {
                continue;
            };
            *left = left.minus(part)?;
        }
        Ok(())
    }

    /// Times that an amount comes off the lines that are meant.
    pub(super) fn times(&self, meant: &[usize], per: Per) -> u32 {
        let lines = meant.iter().filter_map(|&place| Some((place, self.lines.get(place)?)));
        let counting = |(place, line): (usize, &PlanLine)| match self.sessions {
            Some(sessions) => (line.kind, self.share(place, sessions).0),
            None => (line.kind, line.end.sessions),
        };
        times(lines.map(counting), per)
    }

    /// The price that decides the band: of the plan, or of one session as it is published.
    pub(super) fn price_for_bands(&self, meant: &[usize], per: Per) -> Result<Money, Overflow> {
        let lines = || meant.iter().filter_map(|&line| self.lines.get(line));
        match per {
            Per::Plan => {
                let left = meant.iter().filter_map(|&line| self.left.get(line));
                left.map(|left| left.low).try_fold(Money::ZERO, Money::plus)
            }
            Per::Session => lines()
                .map(|line| self.price_of_one(line))
                .try_fold(Money::ZERO, |sum, price| sum.plus(price?)),
        }
    }

    /// The number of areas that decides the band: those of the plan within a scope.
    pub(super) fn areas(&self, scope: &Scope) -> u16 {
        self.request.treated.within(scope)
    }

    /// The published price of a session, at its low end; else the average of those bought.
    ///
    /// An add-on has as many units as a session that has it: none if it is included, one for each
    /// area if it is charged per area. One in percent costs its part of the treatments' published
    /// prices.
    fn price_of_one(&self, line: &PlanLine) -> Result<Money, Overflow> {
        let sessions = line.end.sessions.max(1);
        let single = match line.kind {
            LineKind::Treatment(offer) => self.list[offer].ladder().single().map(Rung::price),
            LineKind::AddOn(index) => {
                let add_on = &self.list[index];
                if let Some(percent) = add_on.percent()
                    && self.treatments().next().is_some()
                {
                    return self.share_of_one(add_on, percent);
                }
                let beside = || add_on.ladder().and_then(Ladder::single).map(Rung::price);
                if self.is_beside_something() { beside() } else { add_on.alone }
            }
            _ => None,
        };
        match (single, line.kind) {
            (Some(single), LineKind::AddOn(_)) => {
                let units = line.end.purchases.iter().map(|bought| {
                    u32::from(bought.sessions.get()).saturating_mul(u32::from(bought.times))
                });
                let units: u32 = units.fold(0, u32::saturating_add);
                single.amount().low.scaled(i128::from(units), i128::from(sessions))
            }
            (Some(single), _) => Ok(single.amount().low),
            (None, _) => line.end.amount.low.scaled(1, i128::from(sessions)),
        }
    }

    /// The published price of a session of an add-on in percent; nothing if it is included.
    fn share_of_one(&self, add_on: &AddOn, percent: Percent) -> Result<Money, Overflow> {
        if self.treatments().any(|line| is_included_in(&add_on.rules, line, self.list)) {
            return Ok(Money::ZERO);
        }
        let singles = self.treatments().map(|line| self.price_of_one(line));
        percent.of(singles.into_iter().try_fold(Money::ZERO, |sum, one| sum.plus(one?))?)
    }

    fn treatments(&self) -> impl Iterator<Item = &PlanLine> {
        self.lines.iter().filter(|line| matches!(line.kind, LineKind::Treatment(_)))
    }

    /// True if there is a treatment, in a package or not, that add-ons stand beside.
    fn is_beside_something(&self) -> bool {
        self.lines.iter().any(|line| match line.kind {
            LineKind::Treatment(_) => true,
            LineKind::Package(_) => line.end.sessions > 0,
            _ => false,
        })
    }

    /// Adds a line for what was taken off; none if that is nothing.
    fn note(&mut self, kind: LineKind, off: Amount) -> Result<(), Overflow> {
        // Of a price that is not known, nothing can be said to come off.
        if off.low == Money::ZERO && off.known_high().is_none_or(|high| high == Money::ZERO) {
            return Ok(());
        }
        let negative = |money: Money| Money::ZERO.minus(money);
        let high = match off.high {
            High::Known(high) => High::Known(negative(high)?),
            open => open,
        };
        let amount = Amount { high, low: negative(off.low)? };
        let end = LineEnd { amount, ..LineEnd::ABSENT };
        self.taken.push(PlanLine::other(kind, end));
        Ok(())
    }
}

/// Times that an amount comes off: once, or for each session of what is meant, lines with so many
/// sessions each.
///
/// Treatments share their sessions, packages have theirs one after another, and an add-on is at
/// sessions that are counted already, unless nothing else is meant.
pub(super) fn times(meant: impl Iterator<Item = (LineKind, u16)>, per: Per) -> u32 {
    let (mut lines, mut shared, mut packed, mut beside) = (0_u32, 0, 0_u32, 0);
    for (kind, sessions) in meant {
        lines = lines.saturating_add(1);
        let sessions = u32::from(sessions.max(1));
        match kind {
            LineKind::Treatment(_) => shared = sessions.max(shared),
            LineKind::Package(_) => packed = packed.saturating_add(sessions),
            _ => beside = sessions.max(beside),
        }
    }
    match per {
        Per::Plan => lines.min(1),
        Per::Session => beside.max(packed.saturating_add(shared)),
    }
}

/// True if a discount by hand is above the limit, exactly if both are stated alike, else by what it
/// takes off of what was there `before`, at either end.
fn is_above(
    limit: ManualLimit,
    asked: ManualOff,
    before: Amount,
    off: Amount,
) -> Result<bool, Overflow> {
    Ok(match (limit, asked) {
        (ManualLimit::Percent(limit), ManualOff::Percent(asked)) => asked > limit,
        (ManualLimit::Amount(limit), ManualOff::Amount(asked)) => asked > limit,
        (ManualLimit::Percent(limit), ManualOff::Amount(_)) => {
            let allowed = |before: Money| before.minus(limit.off(before)?);
            let ends = before.known_high().zip(off.known_high());
            let at_high = ends.map(|(before, off)| Ok(off > allowed(before)?)).transpose()?;
            off.low > allowed(before.low)? || at_high.unwrap_or(false)
        }
        (ManualLimit::Amount(limit), ManualOff::Percent(_)) => {
            off.low > limit || off.known_high().is_some_and(|off| off > limit)
        }
    })
}
