//! Deductions one after another: what each takes off, and what it leaves of the lines.
//!
//! Both ends of a line are worked on side by side; what depends on a price (bands) is decided by the
//! low end. What depends on the number of areas is the same at both.

use crate::{
    catalog::{BandOff, DiscountPart, FeeIndex, Per, PriceList, Rate, Scope},
    estimate::{LineEnd, LineKind, line::PlanLine, request::Request, visits::Sessions},
    money::{Amount, High, Money, Overflow, Parts, Percent, split},
    selection::{ManualDiscount, ManualOff},
};
use smallvec::SmallVec;

/// Rest of each line while discounts are taken off.
#[derive(Clone, Debug)]
pub(in crate::estimate) struct Remainder<'l> {
    pub(super) list: &'l PriceList,
    pub(in crate::estimate) request: &'l Request,
    pub(in crate::estimate) lines: &'l [PlanLine],
    /// Rest of each line.
    pub(in crate::estimate) left: Left,
    pub(super) taken: Vec<PlanLine>,
    /// Sum before the discount by hand, and the amount that it takes off.
    pub(super) by_hand: (Amount, Amount),
    /// Deductions to come that look at the rests; `None` if they are looked at in the end too.
    pub(super) looks: Option<usize>,
    /// The sessions that count while the parts of one discount are taken off; `None` if all do.
    pub(in crate::estimate) sessions: Option<Sessions>,
}

/// Rest of each line of a plan.
pub(in crate::estimate) type Left = SmallVec<[Amount; 8]>;

/// Positions of some lines of a plan.
pub(in crate::estimate) type Positions = SmallVec<[usize; 8]>;

impl<'l> Remainder<'l> {
    /// Nothing taken off yet.
    pub(in crate::estimate) fn new(
        list: &'l PriceList,
        request: &'l Request,
        lines: &'l [PlanLine],
    ) -> Self {
        let left = lines.iter().map(|line| line.end.amount).collect();
        let (taken, by_hand, looks) = (Vec::new(), (Amount::ZERO, Amount::ZERO), None);
        Self { list, request, lines, left, taken, by_hand, looks, sessions: None }
    }

    /// Takes one part of a discount off, and says how much that is at either end.
    pub(in crate::estimate) fn take_part(
        &mut self,
        part: &DiscountPart,
    ) -> Result<Amount, Overflow> {
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
    pub(in crate::estimate) fn take_manual(
        &mut self,
        manual: &ManualDiscount,
    ) -> Result<Amount, Overflow> {
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
    pub(super) fn take_credits(&mut self) -> Result<(), Overflow> {
        let request = self.request;
        for &index in &request.fees {
            let Some(credit) = self.credited(index)? else { continue };
            let off = self.take_credit(credit)?;
            self.note(LineKind::Credit(index), off)?;
        }
        Ok(())
    }

    /// Amount to be credited of a fee that is among the lines.
    pub(in crate::estimate) fn credited(
        &self,
        index: FeeIndex,
    ) -> Result<Option<Amount>, Overflow> {
        let line = self.lines.iter().find(|line| line.kind == LineKind::Fee(index));
        let Some(line) = line else { return Ok(None) };
        self.list[index].credited(line.end.amount, &self.request.circumstances)
    }

    /// Takes off what is credited of one fee, and says how much that is at either end.
    pub(in crate::estimate) fn take_credit(&mut self, credit: Amount) -> Result<Amount, Overflow> {
        let meant = self.meant(&Scope::default());
        let high = credit.known_high();
        self.take_ends(&meant, |_| Ok(credit.low), |_| Ok(high))
    }

    /// The positions of the lines that a part of a discount is taken off: none if its limit is not
    /// met.
    pub(in crate::estimate) fn meant_by(&self, part: &DiscountPart) -> Positions {
        let is_met = self.request.contents.go_with(&part.only_with);
        if is_met { self.meant(&part.scope) } else { Positions::new() }
    }

    /// The positions of the lines that a scope means, those without a session that counts aside.
    pub(in crate::estimate) fn meant(&self, scope: &Scope) -> Positions {
        let mut meant = Positions::new();
        for (position, line) in self.lines.iter().enumerate() {
            if line.kind.is_in(scope, self.list) && self.has_session(position) {
                meant.push(position);
            }
        }
        meant
    }

    /// Sum of the rests of the lines that a scope means.
    pub(super) fn sum_of_meant(&self, scope: &Scope) -> Result<Amount, Overflow> {
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
    pub(in crate::estimate) fn times(&self, meant: &[usize], per: Per) -> u32 {
        let lines = meant.iter().filter_map(|&place| Some((place, self.lines.get(place)?)));
        let counting = |(place, line): (usize, &PlanLine)| match self.sessions {
            Some(sessions) => (line.kind, self.share(place, sessions).0),
            None => (line.kind, line.end.sessions),
        };
        times(lines.map(counting), per)
    }

    /// Adds a line for what was taken off; none if that is nothing.
    pub(super) fn note(&mut self, kind: LineKind, off: Amount) -> Result<(), Overflow> {
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
pub(in crate::estimate) fn times(meant: impl Iterator<Item = (LineKind, u16)>, per: Per) -> u32 {
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
