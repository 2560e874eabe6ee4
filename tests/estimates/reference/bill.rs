//! From chosen lines, each at one value, to a total: discounts, the discount by hand, credits,
//! surcharges, tax.

use super::{
    Choice, fees,
    left::Left,
    price::{Ends, Top, divide},
    specials::holds,
    visits::{Visits, among},
};
use crate::estimates::arbitrary::{AnyDiscount, AnyList, AnyOff, AnyPart, AnyRate, AnyScope};
use needlepoint::catalog::{Per, TaxClass, TaxMode};
use std::collections::BTreeSet;

/// What a line stands for, by the positions in the list.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum What {
    Treatment(usize, BTreeSet<usize>),
    Package(usize),
    AddOn(usize),
    Discount(usize),
    ByHand,
    Fee(usize),
    Credit(usize),
    Surcharge(usize),
    Tax(TaxClass),
}

/// What a chosen line costs.
#[derive(Clone, Debug)]
pub(crate) enum Own {
    /// A price of its own, which is anywhere between its ends.
    Price(Ends),
    /// So much of the treatments: dividend and divisor.
    Share(i64, i64),
}

impl Own {
    /// Its upper end; whether a share has one is told by what it is of.
    pub(super) fn high(&self) -> Top {
        match self {
            Self::Price(ends) => ends.high,
            Self::Share(..) => Top::Known(0),
        }
    }
}

/// A chosen line.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub(crate) what: What,
    pub(crate) own: Own,
    /// At how many sessions an amount off each session counts.
    pub(crate) sessions: u16,
    /// The published price of one session, at its low end.
    pub(crate) single: i64,
    pub(crate) class: TaxClass,
}

/// A bill where everything has one value.
#[derive(Clone, Debug)]
pub(crate) struct Bill {
    pub(crate) lines: Vec<(What, i64)>,
    pub(crate) total: i64,
    /// By class: what is taxed, and the tax.
    pub(crate) taxes: Vec<(TaxClass, i64, i64)>,
    /// How much is left for credits, and how much of it each fee asks for.
    pub(super) room: i64,
    pub(super) asked: Vec<(usize, i64)>,
    pub(crate) is_above_limit: bool,
    /// Whether the order in the file decided who bears a left-over minor unit.
    pub(crate) is_tie: bool,
}

/// What is billed: the chosen lines of a selection by a list.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Billed<'a> {
    pub(super) list: &'a AnyList,
    pub(super) choice: &'a Choice,
    pub(super) chosen: &'a [Line],
    pub(super) visits: &'a Visits,
}

impl Billed<'_> {
    /// The amounts of all chosen lines, where those with a price of their own cost `own`.
    pub(super) fn amounts(&self, own: &[i64]) -> Vec<i64> {
        let lines = || self.chosen.iter().zip(own);
        let of_treatments: i64 = lines()
            .filter(|(line, _)| matches!(line.what, What::Treatment(..)))
            .map(|(_, own)| own)
            .sum();
        lines()
            .map(|(line, &own)| match line.own {
                Own::Price(_) => own,
                Own::Share(part, of) => divide(of_treatments * part, of),
            })
            .collect()
    }

    /// What every line with a price of its own costs at least.
    pub(super) fn lowest(&self) -> Vec<i64> {
        let low = |line: &Line| match line.own {
            Own::Price(ends) => ends.low,
            Own::Share(..) => 0,
        };
        self.chosen.iter().map(low).collect()
    }

    /// The ways to choose among the discounts that do not stack, each with those that do.
    pub(super) fn ways_to_discount(&self) -> Vec<Vec<usize>> {
        let discounts = &self.list.discounts;
        let applies = |n: &usize| {
            !discounts[*n].elsewhere && holds(&discounts[*n].condition, &self.choice.selection)
        };
        let applying = (0..discounts.len()).filter(applies);
        let (stacking, alone): (Vec<usize>, Vec<usize>) =
            applying.partition(|&n| discounts[n].stacks);
        let first = [None].into_iter().chain(alone.into_iter().map(Some));
        first.map(|first| first.into_iter().chain(stacking.clone()).collect()).collect()
    }

    /// The bill with these discounts, one after the other, where every price of its own is `own`.
    pub(crate) fn bill(&self, order: &[usize], own: &[i64]) -> Bill {
        let amounts = self.amounts(own);
        let mut lines: Vec<(What, i64)> = self
            .chosen
            .iter()
            .zip(&amounts)
            .map(|(line, amount)| (line.what.clone(), *amount))
            .collect();
        let mut left = Left::of(amounts);
        // The low end decides bands, whatever a price turns out to be.
        let mut lowest = Left::of(self.amounts(&self.lowest()));
        for &n in order {
            let off = self.take_discount(&self.list.discounts[n], &mut left, &mut lowest);
            lines.push((What::Discount(n), -off));
        }
        let meant = self.meant(&AnyScope::default());
        let mut is_above_limit = false;
        if let Some(asked) = AnyOff::of(&self.choice.selection) {
            let before = left.sum(&meant);
            let off = match asked {
                AnyOff::Percent(off) => percent_off(before, off),
                AnyOff::Amount(off) => off,
            };
            let off = left.take(&meant, off);
            is_above_limit =
                self.list.manual_limit.is_some_and(|limit| is_above(limit, asked, before, off));
            lines.push((What::ByHand, -off));
        }
        let room = left.sum(&meant);
        let asked = self.credits(&lines);
        for &(fee, credit) in &asked {
            let off = left.take(&meant, credit);
            lines.push((What::Credit(fee), -off));
        }
        self.surcharge(&mut left, &mut lines);
        let taxes = self.taxes(&left.amounts);
        if self.list.tax.is_some_and(|tax| tax.mode == TaxMode::Added) {
            lines.extend(taxes.iter().map(|(class, _, tax)| (What::Tax(*class), *tax)));
        }
        let total = lines.iter().map(|(_, amount)| amount).sum();
        Bill { lines, total, taxes, room, asked, is_above_limit, is_tie: left.is_tie }
    }

    /// What each of the fees among the lines gives back.
    fn credits(&self, lines: &[(What, i64)]) -> Vec<(usize, i64)> {
        let credit = |(what, amount): &(What, i64)| match what {
            What::Fee(n) => Some((*n, fees::credit(self.list, self.choice, *n, *amount))),
            _ => None,
        };
        lines.iter().filter_map(credit).collect()
    }

    /// Every surcharge on what stands above all of them, each shared by itself.
    fn surcharge(&self, left: &mut Left, lines: &mut Vec<(What, i64)>) {
        let all: Vec<usize> = (0..self.chosen.len()).collect();
        let base = left.sum(&all);
        let mut parts = Vec::new();
        for (n, rate) in fees::surcharges(self.list, self.choice) {
            let amount = divide(base * rate, 1_000_000);
            lines.push((What::Surcharge(n), amount));
            parts.extend(left.parts(&all, amount));
        }
        for (line, part) in parts {
            left.amounts[line] += part;
        }
    }

    /// The tax of each rate on what is left of its lines, once for their sum.
    fn taxes(&self, left: &[i64]) -> Vec<(TaxClass, i64, i64)> {
        let Some(tax) = self.list.tax else { return Vec::new() };
        let tax_of = |class: TaxClass| {
            let rate = i64::from(tax.rate_of(class)?);
            let lines = || self.chosen.iter().zip(left).filter(|(line, _)| line.class == class);
            let base: i64 = lines().map(|(_, left)| left).sum();
            let amount = match tax.mode {
                TaxMode::Added => divide(base * rate, 1_000_000),
                TaxMode::Included => divide(base * rate, 1_000_000 + rate),
            };
            (lines().count() > 0).then_some((class, base, amount))
        };
        [TaxClass::Standard, TaxClass::Reduced].into_iter().filter_map(tax_of).collect()
    }

    fn take_discount(&self, discount: &AnyDiscount, left: &mut Left, lowest: &mut Left) -> i64 {
        let mut taken = 0;
        let sessions = discount.condition.visits.map(|days| self.visits.on(days));
        for AnyPart { scope, rate, only_with } in &discount.parts {
            if !self.choice.meets(only_with) {
                continue;
            }
            let mut meant = self.meant(scope);
            meant.retain(|&line| self.share(line, sessions).0 > 0);
            let rate = self.in_its_band(rate, scope, &meant, lowest);
            let take = |left: &mut Left| match (&rate, sessions) {
                (None, _) => 0,
                (Some((AnyOff::Amount(off), per)), _) => {
                    left.take(&meant, off * self.times(*per, &meant, sessions))
                }
                (Some((AnyOff::Percent(off), _)), None) => {
                    let off = percent_off(left.sum(&meant), *off);
                    left.take(&meant, off)
                }
                (Some((AnyOff::Percent(off), _)), Some(_)) => {
                    self.take_share(left, &meant, *off, sessions)
                }
            };
            taken += take(left);
            take(lowest);
        }
        taken
    }

    /// Takes a percentage off the part of the lines that falls on some sessions: what is left of the
    /// lines is rounded, once.
    fn take_share(
        &self,
        left: &mut Left,
        meant: &[usize],
        millionths: u32,
        sessions: Option<u64>,
    ) -> i64 {
        let shares: Vec<(i64, i64)> =
            meant.iter().map(|&line| self.share(line, sessions)).collect();
        // So many parts of a minor unit that every share is a whole number of them.
        let parts = shares.iter().fold(1, |parts, (_, of)| least_common_multiple(parts, *of));
        let weigh =
            |(&line, (part, of)): (&usize, &(i64, i64))| left.amounts[line] * part * (parts / of);
        let weights: Vec<i64> = meant.iter().zip(&shares).map(weigh).collect();
        let sum = left.sum(meant);
        let whole = i128::from(parts) * 1_000_000;
        let off: i128 = i128::from(weights.iter().sum::<i64>()) * i128::from(millionths);
        let rest = i128::from(sum) * whole - off;
        let rest = (2 * rest + whole) / (2 * whole);
        left.take_by(meant, &weights, sum - i64::try_from(rest).unwrap())
    }

    /// For how many of how many of its sessions a line counts: all, or those among some. What is once
    /// is at the first session, what is added at all sessions of treatment and packages at each of
    /// both.
    fn share(&self, line: usize, sessions: Option<u64>) -> (i64, i64) {
        let Line { what, sessions: own, .. } = &self.chosen[line];
        let (has_sessions, own) = (*own > 0, (*own).max(1));
        let Some(sessions) = sessions else { return (i64::from(own), i64::from(own)) };
        let is_treatment = |line: &&Line| matches!(line.what, What::Treatment(..));
        let treated = self.chosen.iter().find(is_treatment).map(|line| line.sessions);
        let part = match (what, treated) {
            (What::Package(_), None) if has_sessions => {
                let before = self.chosen[..line].iter();
                let before = before.filter(|other| matches!(other.what, What::Package(_)));
                among(sessions, before.map(|other| other.sessions).sum(), own)
            }
            (What::AddOn(_), Some(treated)) if own > treated => {
                among(sessions, 0, treated) + among(sessions, 0, own - treated)
            }
            _ => among(sessions, 0, own),
        };
        (i64::from(part), i64::from(own))
    }

    /// The rate, for bands that of the band that the lowest prices, or the areas within the scope,
    /// reach, where they reach one.
    fn in_its_band(
        &self,
        rate: &AnyRate,
        scope: &AnyScope,
        meant: &[usize],
        lowest: &Left,
    ) -> Option<(AnyOff, Per)> {
        match rate {
            AnyRate::Percent(off) => Some((AnyOff::Percent(*off), Per::Session)),
            AnyRate::Amount(off, per) => Some((AnyOff::Amount(*off), *per)),
            AnyRate::Bands(bands, per) => {
                let price = match per {
                    Per::Session => meant.iter().map(|&line| self.chosen[line].single).sum(),
                    Per::Plan => lowest.sum(meant),
                };
                bands.range(..=price).next_back().map(|(_, off)| (*off, *per))
            }
            AnyRate::ByAreas(bands, per) => {
                let everything = names_nothing(scope);
                let is_meant = |technique| everything || scope.technique == Some(technique);
                let areas = self.choice.treated_areas(self.list, is_meant, everything).len();
                bands.range(..=areas).next_back().map(|(_, off)| (*off, *per))
            }
        }
    }

    /// How often an amount counts: once, or at each session of what is meant. The sessions of the
    /// treatments are the same for all of them; those of packages come on top.
    fn times(&self, per: Per, meant: &[usize], sessions: Option<u64>) -> i64 {
        let lines =
            || meant.iter().map(|&line| (&self.chosen[line].what, self.share(line, sessions).0));
        let most = |is_meant: fn(&What) -> bool| {
            lines().filter(|(what, _)| is_meant(what)).map(|(_, count)| count).max().unwrap_or(0)
        };
        match per {
            Per::Plan => i64::from(!meant.is_empty()),
            Per::Session => {
                let of_treatments = most(|what| matches!(what, What::Treatment(..)));
                let of_packages: i64 = lines()
                    .filter(|(what, _)| matches!(what, What::Package(_)))
                    .map(|(_, count)| count)
                    .sum();
                let of_add_ons = most(|what| matches!(what, What::AddOn(_)));
                (of_treatments + of_packages).max(of_add_ons)
            }
        }
    }

    /// The positions of the lines that a scope means.
    fn meant(&self, scope: &AnyScope) -> Vec<usize> {
        let everything = names_nothing(scope);
        let is_meant = |what: &What| match what {
            What::Treatment(offer, _) => {
                everything || scope.technique == Some(self.list.offers[*offer].technique)
            }
            What::AddOn(n) => {
                everything || scope.add_ons.as_ref().is_some_and(|named| named.contains(n))
            }
            What::Package(_) => everything,
            _ => false,
        };
        (0..self.chosen.len()).filter(|&line| is_meant(&self.chosen[line].what)).collect()
    }
}

/// True if everything is meant: treatments, packages and add-ons.
fn names_nothing(scope: &AnyScope) -> bool {
    scope.technique.is_none() && scope.add_ons.is_none()
}

/// What a percentage takes off: the price after it is what is rounded.
fn percent_off(sum: i64, millionths: u32) -> i64 {
    sum - divide(sum * i64::from(1_000_000 - millionths), 1_000_000)
}

/// Whether the staff takes off too much.
fn is_above(limit: AnyOff, asked: AnyOff, before: i64, off: i64) -> bool {
    match (limit, asked) {
        (AnyOff::Percent(limit), AnyOff::Percent(asked)) => asked > limit,
        (AnyOff::Amount(limit), AnyOff::Amount(asked)) => asked > limit,
        (AnyOff::Percent(limit), AnyOff::Amount(_)) => off > percent_off(before, limit),
        (AnyOff::Amount(limit), AnyOff::Percent(_)) => off > limit,
    }
}

/// The least number that is a multiple of both.
fn least_common_multiple(one: i64, other: i64) -> i64 {
    (1..=other).map(|times| one * times).find(|multiple| multiple % other == 0).unwrap()
}
