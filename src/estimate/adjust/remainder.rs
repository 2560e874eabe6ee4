//! Deductions one after another: what each takes off, and what it leaves of the lines.
//!
//! Both ends of a line are worked on side by side; what depends on a price (bands) is decided by the
//! low end. What depends on the number of areas is the same at both.

use super::rests::{Left, Positions, Rests};
use crate::{
    catalog::{BandOff, DiscountPart, FeeIndex, Per, PriceList, Rate, Scope},
    estimate::{
        LineKind,
        line::{AddedLine, AddedLines, PlanLine},
        request::Request,
        visits::Sessions,
    },
    money::{Amount, High, Money, Overflow, Percent},
    selection::{ManualDiscount, ManualOff},
};

/// Rest of each line while discounts are taken off.
#[derive(Clone, Debug)]
pub(in crate::estimate) struct Remainder<'l> {
    pub(super) list: &'l PriceList,
    pub(in crate::estimate) request: &'l Request,
    pub(in crate::estimate) lines: &'l [PlanLine],
    pub(super) rests: Rests,
    pub(super) taken: AddedLines,
    /// Sum before the discount by hand, and the amount that it takes off.
    pub(super) by_hand: (Amount, Amount),
    /// The sessions that count while the parts of one discount are taken off; `None` if all do.
    pub(in crate::estimate) sessions: Option<Sessions>,
}

impl<'l> Remainder<'l> {
    /// Nothing taken off yet.
    pub(in crate::estimate) fn new(
        list: &'l PriceList,
        request: &'l Request,
        lines: &'l [PlanLine],
    ) -> Self {
        Self::of(list, request, lines, Rests::of(lines.iter().map(|line| line.end.amount)))
    }

    /// Nothing taken off yet of lines that cost these amounts.
    pub(super) fn at(
        list: &'l PriceList,
        request: &'l Request,
        lines: &'l [PlanLine],
        amounts: &[Amount],
    ) -> Self {
        Self::of(list, request, lines, Rests::of(amounts.iter().copied()))
    }

    #[inline]
    fn of(list: &'l PriceList, request: &'l Request, lines: &'l [PlanLine], rests: Rests) -> Self {
        let (taken, by_hand) = (AddedLines::new(), (Amount::ZERO, Amount::ZERO));
        Self { list, request, lines, rests, taken, by_hand, sessions: None }
    }

    /// Rest of each line.
    pub(in crate::estimate) fn left(&mut self) -> Result<&Left, Overflow> {
        self.rests.each()
    }

    /// Takes one part of a discount off, and says how much that is at either end.
    pub(in crate::estimate) fn take_part(
        &mut self,
        part: &DiscountPart,
    ) -> Result<Amount, Overflow> {
        let meant = self.meant_by(part);
        match &part.rate {
            Rate::Percent(percent) => self.take_percent(meant, *percent),
            Rate::Amount(amount, per) => self.take_amount(meant, *amount, *per),
            Rate::Bands(_, per) => {
                let band = part.rate.band(self.price_for_bands(&meant, *per)?);
                self.take_band(meant, band.map(|band| band.off), *per)
            }
            Rate::ByAreas(_, per) => {
                let band = part.rate.area_band(self.areas(&part.scope));
                self.take_band(meant, band.map(|band| band.off), *per)
            }
        }
    }

    /// Takes off what the band that is reached says; nothing below the first.
    fn take_band(
        &mut self,
        meant: Positions,
        off: Option<BandOff>,
        per: Per,
    ) -> Result<Amount, Overflow> {
        match off {
            Some(BandOff::Percent(percent)) => self.take_percent(meant, percent),
            Some(BandOff::Amount(amount)) => self.take_amount(meant, amount, per),
            None => self.take_amount(meant, Money::ZERO, per),
        }
    }

    fn take_percent(&mut self, meant: Positions, percent: Percent) -> Result<Amount, Overflow> {
        if let Some(sessions) = self.sessions {
            return self.take_percent_of_sessions(meant, percent, sessions);
        }
        self.take(meant, |sum| sum.minus(percent.off(sum)?))
    }

    fn take_amount(
        &mut self,
        meant: Positions,
        amount: Money,
        per: Per,
    ) -> Result<Amount, Overflow> {
        let off = amount.times(self.times(&meant, per))?;
        self.take(meant, |_| Ok(off))
    }

    /// Takes off what the staff gives by hand, and says how much that is at either end.
    pub(in crate::estimate) fn take_manual(
        &mut self,
        manual: &ManualDiscount,
    ) -> Result<Amount, Overflow> {
        let meant = self.meant(&Scope::default());
        let before = self.rests.sum(&meant)?;
        let off = self.take(meant, |sum| match manual.off {
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
        let sum = self.rests.sum(&meant)?;
        let ends = credit.known_high().zip(sum.known_high());
        let high = ends.map_or(High::Open, |(credit, sum)| High::Known(credit.min(sum)));
        let off = Amount { high, low: credit.low.min(sum.low) };
        self.rests.lower(meant, off);
        Ok(off)
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
    pub(super) fn sum_of_meant(&mut self, scope: &Scope) -> Result<Amount, Overflow> {
        let meant = self.meant(scope);
        self.rests.sum(&meant)
    }

    /// Takes off, at both ends, what `off` says of the sum of the lines that are meant, but not
    /// more than there is.
    fn take(
        &mut self,
        meant: Positions,
        off: impl Fn(Money) -> Result<Money, Overflow>,
    ) -> Result<Amount, Overflow> {
        let sum = self.rests.sum(&meant)?;
        let low = off(sum.low)?.min(sum.low);
        let high = match sum.high {
            // Most prices are fixed.
            High::Known(high) if high == sum.low => High::Known(low),
            High::Known(high) => High::Known(off(high)?.min(high)),
            // If a line is open, so is what comes off it.
            High::Open | High::Unknown => High::Open,
        };
        let off = Amount { high, low };
        self.rests.lower(meant, off);
        Ok(off)
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
        self.taken.push(AddedLine { kind, amount });
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
