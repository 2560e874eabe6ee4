//! Whether an estimate says just what the reference found.

use crate::reference::{Decided, Ends, Instance, Line, Plan, Top, What};
use needlepoint::{
    catalog::TaxClass,
    estimate::{Estimate, LineEnd, LineItem, LineKind, Notice},
    money::Money,
};
use std::collections::BTreeSet;

/// Checks totals, lines, purchases, tax and notices of an estimate against every plan there is.
pub(crate) fn same(estimate: &Estimate, decided: &[Decided]) {
    let plans = || decided.iter().filter_map(|decided| decided.plan.as_ref());
    let low = plans().map(|plan| plan.bill.total.low).min().unwrap();
    let high = plans().map(|plan| plan.bill.total.high).max().unwrap();
    assert_eq!(estimate.total.low.minor(), low);
    assert_eq!(estimate.total.high.map(Money::minor), known(high));

    // Both ends are attained by the choices that the estimate names, bought in the same way.
    let (at_low, at_high) = (named(estimate, decided, true), named(estimate, decided, false));
    assert_eq!((at_low.bill.total.low, at_high.bill.total.high), (low, high));
    assert_eq!(treatments(estimate, |line| &line.low), bought(at_low));
    assert_eq!(treatments(estimate, |line| &line.high), bought(at_high));
    let lines = |amount: &dyn Fn(&LineItem) -> Option<Money>| -> Vec<(What, i64)> {
        let line = |line: &LineItem| Some((what(line), amount(line)?.minor()));
        that_come_to_something(estimate.lines.iter().filter_map(line))
    };
    let expected = at_low.bill.lines.iter().map(|line| (line.what.clone(), line.ends.low));
    assert_eq!(lines(&|line| Some(line.low.amount.low)), that_come_to_something(expected));
    if estimate.total.high.is_some() {
        let end = |line: &Line| Some((line.what.clone(), known(line.ends.high)?));
        let expected = at_high.bill.lines.iter().filter_map(end);
        let highs = lines(&|line| line.high.amount.known_high());
        assert_eq!(highs, that_come_to_something(expected));
    }
    same_tax(estimate, at_low, at_high);
    assert_eq!(not_combined(estimate), given_up(at_low, at_high));
    assert_eq!(left_out(estimate), not_sold(decided));
}

fn known(top: Top) -> Option<i64> {
    if let Top::Known(high) = top { Some(high) } else { None }
}

/// The plan that the estimate names for one of its ends.
fn named<'d>(estimate: &Estimate, decided: &'d [Decided], is_low: bool) -> &'d Plan {
    let (at_low, at_high) = estimate.total.sessions_at.unwrap();
    let sessions = if is_low { at_low } else { at_high };
    let is_named = |decided: &&Decided| {
        decided.sessions == sessions.get()
            && estimate.open_sizes.iter().all(|(area, low, high)| {
                let size = if is_low { low } else { high };
                decided.sizes[&area.position()] == Some(size.position())
            })
    };
    decided.iter().find(is_named).unwrap().plan.as_ref().unwrap()
}

/// What is bought at one end: the offers on their areas, and the sessions of every purchase.
fn treatments(
    estimate: &Estimate,
    end: fn(&LineItem) -> &LineEnd,
) -> Vec<(usize, BTreeSet<usize>, Vec<u16>)> {
    let at_end = estimate.lines.iter().filter(|line| end(line).sessions > 0);
    at_end
        .filter_map(|line| {
            let What::Treatment(offer, areas) = what(line) else { return None };
            let sessions = end(line).purchases.iter().flat_map(|bought| {
                std::iter::repeat_n(bought.sessions.get(), usize::from(bought.times))
            });
            Some((offer, areas, sessions.collect()))
        })
        .collect()
}

fn bought(plan: &Plan) -> Vec<(usize, BTreeSet<usize>, Vec<u16>)> {
    let line = |(Instance { offer, areas }, (_, way)): &(Instance, (_, Vec<u16>))| {
        (*offer, areas.clone(), way.clone())
    };
    plan.bought.lines.iter().map(line).collect()
}

fn what(line: &LineItem) -> What {
    match line.kind {
        LineKind::Treatment(offer) => {
            let areas = line.areas.iter().map(|area| area.position()).collect();
            What::Treatment(offer.position(), areas)
        }
        LineKind::Package(package) => What::Package(package.position()),
        LineKind::AddOn(add_on) => What::AddOn(add_on.position()),
        LineKind::Discount(discount) => What::Discount(discount.position()),
        LineKind::ManualDiscount => What::ByHand,
        LineKind::Fee(fee) => What::Fee(fee.position()),
        LineKind::Credit(fee) => What::Credit(fee.position()),
        LineKind::Surcharge(fee) => What::Surcharge(fee.position()),
        LineKind::Tax(class) => What::Tax(class),
    }
}

/// A line that is nothing at this end may stand there or not.
fn that_come_to_something(lines: impl Iterator<Item = (What, i64)>) -> Vec<(What, i64)> {
    let mut lines: Vec<_> = lines.filter(|(_, amount)| *amount != 0).collect();
    lines.sort();
    lines
}

/// The tax at each rate, and what is taxed at it.
fn same_tax(estimate: &Estimate, low: &Plan, high: &Plan) {
    let at_end = |plan: &Plan, class: TaxClass| -> Option<(Ends, Ends)> {
        let mut taxes = plan.bill.taxes.iter();
        taxes.find(|(own, ..)| *own == class).map(|&(_, base, tax)| (base, tax))
    };
    let rates = estimate.tax.iter().flat_map(|tax| &tax.rates);
    let named: Vec<TaxClass> = rates.clone().map(|rate| rate.class).collect();
    let taxed = |class: &TaxClass| at_end(low, *class).or(at_end(high, *class)).is_some();
    let classes = [TaxClass::Standard, TaxClass::Reduced].into_iter().filter(taxed);
    assert_eq!(named, classes.collect::<Vec<_>>());
    for rate in rates {
        let at_low = at_end(low, rate.class).map_or((0, 0), |(base, tax)| (base.low, tax.low));
        assert_eq!((rate.base_low.minor(), rate.low.minor()), at_low);
        if estimate.total.high.is_some() {
            let ends = at_end(high, rate.class);
            let at_high =
                ends.map(|(base, tax)| (known(base.high).unwrap(), known(tax.high).unwrap()));
            let named = (rate.base_high.unwrap().minor(), rate.high.unwrap().minor());
            assert_eq!(named, at_high.unwrap_or((0, 0)));
        }
    }
}

fn not_combined(estimate: &Estimate) -> BTreeSet<usize> {
    let given_up = |notice: &Notice| match notice {
        Notice::NotCombined(discount) => Some(discount.position()),
        _ => None,
    };
    estimate.notices.iter().filter_map(given_up).collect()
}

/// What is given up at one end and does not stand among the lines of the other.
fn given_up(low: &Plan, high: &Plan) -> BTreeSet<usize> {
    let lines = || low.bill.lines.iter().chain(&high.bill.lines);
    let stands = |n: &usize| lines().any(|line| line.what == What::Discount(*n));
    let given_up = low.bill.not_combined.union(&high.bill.not_combined);
    given_up.copied().filter(|n| !stands(n)).collect()
}

/// How many combinations the notices name as not sold: counts in every size, or each on its own.
fn left_out(estimate: &Estimate) -> (BTreeSet<u16>, usize) {
    let mut counts = BTreeSet::new();
    let mut combinations = 0;
    for notice in &estimate.notices {
        match notice {
            Notice::CountsNotSold(not_sold) => counts.extend(not_sold.iter().map(|n| n.get())),
            Notice::CombinationNotSold { .. } => combinations += 1,
            _ => {}
        }
    }
    (counts, combinations)
}

fn not_sold(decided: &[Decided]) -> (BTreeSet<u16>, usize) {
    let is_sold = |n: u16| decided.iter().any(|other| other.sessions == n && other.plan.is_some());
    let missing = || decided.iter().filter(|decided| decided.plan.is_none());
    let counts = missing().map(|decided| decided.sessions).filter(|&n| !is_sold(n)).collect();
    (counts, missing().filter(|decided| is_sold(decided.sessions)).count())
}
