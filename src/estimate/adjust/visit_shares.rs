//! Parts of lines that fall on some sessions of a plan.

use super::{Left, Positions, Remainder};
use crate::{
    estimate::{LineKind, line::PlanLine, visits::Sessions},
    money::{Amount, High, Money, Overflow, Parts, Percent},
};
use smallvec::SmallVec;

/// Part of a line: so many of so many sessions. What has no sessions of its own is at the first.
pub(super) type Share = (u16, u16);

/// Weights of some lines, in parts of a minor unit.
struct Weights {
    /// Factor of each line.
    factors: SmallVec<[u32; 8]>,
    /// Parts of a minor unit that are a whole one.
    whole: u32,
}

impl Remainder<'_> {
    /// True if a line has a session that counts.
    pub(super) fn has_session(&self, place: usize) -> bool {
        self.sessions.is_none_or(|sessions| self.share(place, sessions).0 > 0)
    }

    /// The part of a line that falls on some sessions of the plan.
    ///
    /// Lines have the first sessions of a plan: packages beside a treatment too, by themselves one
    /// after another. An add-on for all sessions of a treatment and of packages is at each of both.
    pub(super) fn share(&self, place: usize, sessions: Sessions) -> Share {
        let Some(line) = self.lines.get(place) else { return (0, 1) };
        let own = line.end.sessions;
        if own == 0 {
            return (sessions.among(0, 1), 1);
        }
        let treated = self.request.treatment.as_ref().map(|_| treatment_sessions(self.lines));
        let counting = match (line.kind, treated) {
            (LineKind::Package(_), None) => sessions.among(self.packed_before(place), own),
            (LineKind::AddOn(_), Some(treated)) if own > treated => {
                sessions.among(0, treated).saturating_add(sessions.among(0, own - treated))
            }
            _ => sessions.among(0, own),
        };
        (counting, own)
    }

    /// The part of every line that is meant which falls on the sessions that count, if it is the
    /// same part of each.
    pub(in crate::estimate) fn one_share(&self, meant: &[usize]) -> Option<Share> {
        let sessions = self.sessions?;
        let mut shares = meant.iter().map(|&place| self.share(place, sessions));
        let first = shares.next()?;
        let product = |one: u16, other: u16| u32::from(one) * u32::from(other);
        let is_same = |(part, of): Share| product(part, first.1) == product(first.0, of);
        shares.all(is_same).then_some(first)
    }

    /// Number of sessions of the packages before a line.
    fn packed_before(&self, place: usize) -> u16 {
        let before = self.lines.iter().take(place);
        let packed = before.filter(|line| matches!(line.kind, LineKind::Package(_)));
        packed.fold(0, |sum, line| sum.saturating_add(line.end.sessions))
    }

    /// Takes a percentage off what falls on some sessions of the lines that are meant. It is what
    /// is left of these lines that is rounded, once.
    pub(super) fn take_percent_of_sessions(
        &mut self,
        meant: Positions,
        percent: Percent,
        sessions: Sessions,
    ) -> Result<Amount, Overflow> {
        let rests = self.rests.of_lines(&meant)?;
        let weights = self.weights(&meant, sessions)?;
        let lows: Parts = rests.iter().map(|rest| rest.low).collect();
        let low = weights.percent_off(&lows, percent)?;
        let highs: Option<Parts> = rests.iter().map(|rest| rest.known_high()).collect();
        let high = match highs {
            Some(highs) => High::Known(weights.percent_off(&highs, percent)?),
            // If a line is open, so is what comes off it.
            None => High::Open,
        };
        let off = Amount { high, low };
        let shares = rests.iter().zip(&weights.factors);
        let shares = shares.map(|(rest, &factor)| rest.times(factor));
        let shares = shares.collect::<Result<Left, Overflow>>()?;
        self.rests.lower_by(meant, shares, off);
        Ok(off)
    }

    fn weights(&self, meant: &[usize], sessions: Sessions) -> Result<Weights, Overflow> {
        let shares: SmallVec<[Share; 8]> =
            meant.iter().map(|&place| self.share(place, sessions)).collect();
        let whole = shares.iter().try_fold(1_u32, |whole, &(_, of)| least_multiple(whole, of))?;
        let factor = |&(part, of): &Share| {
            let each = whole.checked_div(u32::from(of)).ok_or(Overflow)?;
            each.checked_mul(u32::from(part)).ok_or(Overflow)
        };
        let factors = shares.iter().map(factor).collect::<Result<_, Overflow>>()?;
        Ok(Weights { factors, whole })
    }
}

impl Weights {
    /// Amount that a percentage of the weighted part takes off the lines at one end.
    fn percent_off(&self, rests: &[Money], percent: Percent) -> Result<Money, Overflow> {
        let sum = rests.iter().try_fold(Money::ZERO, |sum, rest| sum.plus(*rest))?;
        let weighted = rests.iter().zip(&self.factors).try_fold(0_i128, |sum, (rest, &factor)| {
            sum.checked_add(i128::from(rest.minor()).checked_mul(i128::from(factor))?)
        });
        let parts = i128::from(self.whole) * i128::from(Percent::WHOLE);
        let off = weighted.and_then(|sum| sum.checked_mul(i128::from(percent.millionths())));
        let all = i128::from(sum.minor()).checked_mul(parts);
        let left = all.zip(off).and_then(|(all, off)| all.checked_sub(off)).ok_or(Overflow)?;
        // More than all of it is not taken off.
        let left = Money::from_minor(1).scaled(left.max(0), parts)?;
        sum.minus(left)
    }
}

/// Number of sessions of the treatment.
fn treatment_sessions(lines: &[PlanLine]) -> u16 {
    let treatments = lines.iter().filter(|line| matches!(line.kind, LineKind::Treatment(_)));
    treatments.map(|line| line.end.sessions).max().unwrap_or_default()
}

/// The least number that both divide.
fn least_multiple(one: u32, other: u16) -> Result<u32, Overflow> {
    let other = u32::from(other);
    let (mut divisor, mut rest) = (one, other);
    while rest > 0 {
        (divisor, rest) = (rest, divisor % rest);
    }
    one.checked_div(divisor).and_then(|part| part.checked_mul(other)).ok_or(Overflow)
}
