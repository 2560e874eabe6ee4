//! From chosen lines to a total: discounts, the discount by hand, credits, surcharges, tax.

use super::{
    fees,
    left::Left,
    price::{Ends, NOTHING, Top, add},
};
use crate::arbitrary::{
    AnyCondition, AnyDiscount, AnyList, AnyOff, AnyPart, AnyRate, AnyScope, day,
};
use needlepoint::{
    catalog::{Per, TaxClass, TaxMode},
    estimate::Selection,
};
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

#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub(crate) what: What,
    pub(crate) ends: Ends,
    /// At how many sessions an amount off each session counts.
    pub(crate) sessions: u16,
    /// The published price of one session, at its low end.
    pub(crate) single: i64,
    pub(crate) class: TaxClass,
}

/// All lines of a plan, and what they come to.
#[derive(Clone, Debug)]
pub(crate) struct Bill {
    pub(crate) lines: Vec<Line>,
    pub(crate) total: Ends,
    /// By class: what is taxed, and the tax.
    pub(crate) taxes: Vec<(TaxClass, Ends, Ends)>,
    /// What does not stack and was given up for something better.
    pub(crate) not_combined: BTreeSet<usize>,
    /// Whether the staff takes off more than the list allows.
    pub(crate) is_above_limit: bool,
    /// Whether the order in the file decided who bears a left-over minor unit, in any way to
    /// discount.
    pub(crate) is_tie: bool,
}

/// The cheapest bill over all discounts that don't stack; of equals the one with fewest lines.
pub(crate) fn bill(list: &AnyList, selection: &Selection, chosen: &[Line]) -> Bill {
    let applies = |n: &usize| holds(&list.discounts[*n].condition, selection);
    let applying: Vec<usize> = (0..list.discounts.len()).filter(applies).collect();
    let (stacking, alone): (Vec<usize>, Vec<usize>) =
        applying.into_iter().partition(|&n| list.discounts[n].stacks);
    let with = |first: Option<usize>| {
        let order: Vec<usize> = first.into_iter().chain(stacking.clone()).collect();
        bill_with(list, selection, chosen, &order)
    };
    let is_of_use =
        |n: &usize| with(Some(*n)).lines.iter().any(|line| line.what == What::Discount(*n));
    let of_use: BTreeSet<usize> = alone.iter().copied().filter(is_of_use).collect();
    let ways = [None].into_iter().chain(alone.into_iter().map(Some));
    let ways: Vec<_> = ways.map(|first| (first, with(first))).collect();
    let is_tie = ways.iter().any(|(_, bill)| bill.is_tie);
    let key = |(_, bill): &(Option<usize>, Bill)| (bill.total, bill.lines.len());
    let (first, best) = ways.into_iter().min_by_key(key).unwrap();
    let not_combined = of_use.into_iter().filter(|n| Some(*n) != first).collect();
    Bill { not_combined, is_tie, ..best }
}

/// Whether a condition holds for a selection.
pub(super) fn holds(condition: &AnyCondition, selection: &Selection) -> bool {
    let client = condition.client.is_none_or(|client| client == selection.client);
    let code = selection.code.as_ref().is_some_and(|code| code.to_lowercase() == "code");
    let dated = condition.from.is_some() || condition.until.is_some();
    let in_time = selection.on.is_some_and(|on| {
        condition.from.is_none_or(|from| day(from) <= on)
            && condition.until.is_none_or(|until| on <= day(until))
    });
    let weekday =
        selection.start.is_some_and(|start| condition.weekdays.contains(&start.weekday()));
    (!condition.member || selection.member.is_some())
        && client
        && (!condition.code || code)
        && (!dated || in_time)
        && (condition.weekdays.is_empty() || weekday)
}

/// The bill with these discounts, one after the other.
fn bill_with(list: &AnyList, selection: &Selection, chosen: &[Line], order: &[usize]) -> Bill {
    let mut left = Left::of(chosen.iter().map(|line| line.ends).collect());
    let mut lines = chosen.to_vec();
    for &n in order {
        let off = take_discount(&list.discounts[n], chosen, &mut left);
        lines.extend(reduction(What::Discount(n), off));
    }
    let everything = AnyScope { technique: None, add_ons: None };
    let mut is_above_limit = false;
    if let Some(asked) = AnyOff::of(selection) {
        let meant = meant(&everything, chosen);
        let before = left.sum(&meant);
        let off = left.take(&meant, |sum| match asked {
            AnyOff::Percent(off) => percent_off(sum, off),
            AnyOff::Amount(off) => off,
        });
        is_above_limit = list.manual_limit.is_some_and(|limit| is_above(limit, asked, before, off));
        lines.extend(reduction(What::ByHand, off));
    }
    let credited = meant(&everything, chosen);
    for (n, off) in fees::credits(list, selection) {
        let off = left.take_ends(&credited, |_| off.low, |_| known(off.high));
        lines.extend(reduction(What::Credit(n), off));
    }
    let before = lines.iter().fold(NOTHING, |sum, line| add(sum, line.ends));
    let surcharges = fees::surcharges(list, selection, before);
    let all = surcharges.iter().fold(NOTHING, |sum, (_, ends)| add(sum, *ends));
    lines.extend(surcharges.into_iter().map(|(n, ends)| worked_out(What::Surcharge(n), ends)));
    left.share(&(0..chosen.len()).collect::<Vec<_>>(), all.low, known(all.high));
    let taxes = taxes(list, chosen, &left.ends);
    if list.tax.is_some_and(|tax| tax.mode == TaxMode::Added) {
        let line = |&(class, _, tax): &(TaxClass, Ends, Ends)| worked_out(What::Tax(class), tax);
        lines.extend(taxes.iter().map(line));
    }
    let total = lines.iter().fold(NOTHING, |sum, line| add(sum, line.ends));
    let is_tie = left.is_tie;
    Bill { lines, total, taxes, not_combined: BTreeSet::new(), is_above_limit, is_tie }
}

/// The tax of each rate on what is left of its lines, once for their sum.
fn taxes(list: &AnyList, chosen: &[Line], left: &[Ends]) -> Vec<(TaxClass, Ends, Ends)> {
    let Some(tax) = list.tax else { return Vec::new() };
    let all_known = left.iter().all(|ends| matches!(ends.high, Top::Known(_)));
    let tax_of = |class: TaxClass| {
        let rate = i64::from(tax.rate_of(class)?);
        let of = |amount| match tax.mode {
            TaxMode::Added => divide(amount * rate, 1_000_000),
            TaxMode::Included => divide(amount * rate, 1_000_000 + rate),
        };
        let lines = || chosen.iter().zip(left).filter(|(line, _)| line.class == class);
        let base = lines().fold(NOTHING, |sum, (_, left)| add(sum, *left));
        let high = match base.high {
            // Where one line is open, what comes off the others is not known.
            Top::Known(high) if all_known => Top::Known(of(high)),
            _ => Top::Open,
        };
        (lines().count() > 0).then_some((class, base, Ends { high, low: of(base.low) }))
    };
    [TaxClass::Standard, TaxClass::Reduced].into_iter().filter_map(tax_of).collect()
}

fn take_discount(discount: &AnyDiscount, chosen: &[Line], left: &mut Left) -> Ends {
    let mut off = NOTHING;
    for AnyPart { scope, rate } in &discount.parts {
        let meant = meant(scope, chosen);
        let sessions = meant.iter().map(|&line| i64::from(chosen[line].sessions)).max();
        let times = |per: Per| match per {
            Per::Session => sessions.unwrap_or(0),
            Per::Plan => i64::from(!meant.is_empty()),
        };
        let part = match rate {
            AnyRate::Percent(off) => left.take(&meant, |sum| percent_off(sum, *off)),
            AnyRate::Amount(off, per) => left.take(&meant, |_| off * times(*per)),
            AnyRate::Bands(bands, per) => {
                let price: i64 = match per {
                    Per::Session => meant.iter().map(|&line| chosen[line].single).sum(),
                    Per::Plan => meant.iter().map(|&line| left.ends[line].low).sum(),
                };
                match bands.range(..=price).next_back() {
                    Some((_, AnyOff::Percent(off))) => {
                        left.take(&meant, |sum| percent_off(sum, *off))
                    }
                    Some((_, AnyOff::Amount(off))) => left.take(&meant, |_| off * times(*per)),
                    None => left.take(&meant, |_| 0),
                }
            }
        };
        off = add(off, part);
    }
    off
}

/// The positions of the lines that a scope means.
fn meant(scope: &AnyScope, chosen: &[Line]) -> Vec<usize> {
    let everything = scope.technique.is_none() && scope.add_ons.is_none();
    let is_meant = |what: &What| match what {
        What::Treatment(..) => everything || scope.technique == Some(true),
        What::AddOn(n) => {
            everything || scope.add_ons.as_ref().is_some_and(|named| named.contains(n))
        }
        What::Package(_) => everything,
        _ => false,
    };
    (0..chosen.len()).filter(|&line| is_meant(&chosen[line].what)).collect()
}

/// What a percentage takes off: the price after it is what is rounded.
pub(super) fn percent_off(sum: i64, millionths: u32) -> i64 {
    sum - divide(sum * i64::from(1_000_000 - millionths), 1_000_000)
}

/// Rounded half away from zero; nothing here is negative.
pub(crate) fn divide(dividend: i64, divisor: i64) -> i64 {
    (2 * dividend + divisor) / (2 * divisor)
}

fn known(top: Top) -> Option<i64> {
    if let Top::Known(high) = top { Some(high) } else { None }
}

/// Whether the staff takes off too much at either end.
fn is_above(limit: AnyOff, asked: AnyOff, before: Ends, off: Ends) -> bool {
    let (high_before, high_off) = match (before.high, off.high) {
        (Top::Known(before), Top::Known(off)) => (before, off),
        _ => (before.low, off.low),
    };
    let at_either_end = |allowed: &dyn Fn(i64) -> i64| {
        off.low > allowed(before.low) || high_off > allowed(high_before)
    };
    match (limit, asked) {
        (AnyOff::Percent(limit), AnyOff::Percent(asked)) => asked > limit,
        (AnyOff::Amount(limit), AnyOff::Amount(asked)) => asked > limit,
        (AnyOff::Percent(limit), AnyOff::Amount(_)) => {
            at_either_end(&|before| percent_off(before, limit))
        }
        (AnyOff::Amount(limit), AnyOff::Percent(_)) => at_either_end(&|_| limit),
    }
}

/// The line of what is taken off; none where that is nothing, or not known.
fn reduction(what: What, off: Ends) -> Option<Line> {
    let high = match off.high {
        Top::Known(high) => Top::Known(-high),
        open => open,
    };
    let is_nothing = off.low == 0 && !matches!(off.high, Top::Known(1..));
    (!is_nothing).then(|| worked_out(what, Ends { high, low: -off.low }))
}

/// A line that follows from others.
fn worked_out(what: What, ends: Ends) -> Line {
    Line { what, ends, sessions: 0, single: 0, class: TaxClass::Exempt }
}
