//! The least and the most over every value of every price that is not yet known.

use super::{
    bill::{Bill, Billed, Line, Own, What},
    fees,
    price::{Ends, Top},
};
use crate::estimates::arbitrary::AnyOff;
use needlepoint::catalog::TaxClass;
use std::collections::{BTreeMap, BTreeSet};

/// Ranges no wider than this are tried value by value.
const NARROW: i64 = 6;
/// No more values than this are tried together; beyond, ends and kinks must do.
const MOST_TRIED: usize = 2_000;

/// What a bill comes to, at least and at most.
#[derive(Clone, Debug)]
pub(crate) struct Spread {
    /// The discounts, in the order in which they are taken off.
    pub(crate) order: Vec<usize>,
    pub(crate) low: i64,
    pub(crate) high: Top,
    /// By class, the tax; of all classes together under `Exempt`.
    pub(crate) taxes: BTreeMap<TaxClass, (i64, i64)>,
    /// Whether every value there is was tried.
    pub(crate) is_exhaustive: bool,
    /// Whether the staff takes off more than the list allows, at any value.
    pub(crate) is_above_limit: bool,
    pub(crate) is_tie: bool,
    /// The discounts that take something off.
    pub(crate) of_use: BTreeSet<usize>,
    /// The lines that come to something, at any value.
    pub(crate) lines: BTreeSet<What>,
}

impl Spread {
    fn take_in(&mut self, bill: &Bill) {
        self.low = self.low.min(bill.total);
        if let Top::Known(high) = &mut self.high {
            *high = (*high).max(bill.total);
        }
        let all: i64 = bill.taxes.iter().map(|(.., tax)| tax).sum();
        let by_class = bill.taxes.iter().map(|(class, _, tax)| (*class, *tax));
        for (class, tax) in by_class.chain([(TaxClass::Exempt, all)]) {
            let (least, most) = self.taxes.entry(class).or_insert((tax, tax));
            (*least, *most) = ((*least).min(tax), (*most).max(tax));
        }
        self.is_tie |= bill.is_tie;
        let takes_off = |(what, amount): &(What, i64)| match what {
            What::Discount(n) if *amount != 0 => Some(*n),
            _ => None,
        };
        self.of_use.extend(bill.lines.iter().filter_map(takes_off));
        let of_something = bill.lines.iter().filter(|(_, amount)| *amount != 0);
        self.lines.extend(of_something.map(|(what, _)| what.clone()));
    }
}

/// Every value of a line that is worth a try, and whether these are all.
fn worth_a_try(billed: &Billed<'_>, line: &Line, value_by_value: bool) -> (Vec<i64>, bool) {
    let Own::Price(ends) = &line.own else { return (vec![0], true) };
    let (mut values, are_all) = match *ends {
        Ends { high: Top::Known(high), low, .. } if high - low <= NARROW && value_by_value => {
            ((low..=high).collect(), true)
        }
        Ends { high: Top::Known(high), low, .. } => (vec![low, high], high <= low + 1),
        // What is on request has no value; what is open at least its low end.
        Ends { high: Top::Unknown, low, .. } => (vec![low], true),
        Ends { high: Top::Open, low, .. } => (vec![low], false),
    };
    if let What::Fee(n) = line.what {
        // A credit of an amount stops growing there.
        let kinks = fees::kinks(billed.list, n, i64::MAX / 2_000_000);
        values.extend(kinks.into_iter().filter(|&kink| is_within(ends, kink)));
    }
    values.sort_unstable();
    values.dedup();
    (values, are_all)
}

fn is_within(ends: &Ends, value: i64) -> bool {
    ends.low <= value
        && match ends.high {
            Top::Known(high) => value <= high,
            Top::Open => value < 1_000_000,
            Top::Unknown => false,
        }
}

/// What the bill with these discounts comes to over every value.
pub(super) fn spread(billed: &Billed<'_>, order: &[usize]) -> Spread {
    let tried = |value_by_value: bool| -> (Vec<Vec<i64>>, bool) {
        let lines: Vec<_> =
            billed.chosen.iter().map(|line| worth_a_try(billed, line, value_by_value)).collect();
        let are_all = lines.iter().all(|(_, are_all)| *are_all);
        (lines.into_iter().map(|(values, _)| values).collect(), are_all)
    };
    let combinations = |values: &[Vec<i64>]| values.iter().map(Vec::len).product::<usize>();
    let mut values = tried(true);
    if combinations(&values.0) > MOST_TRIED {
        values = tried(false);
    }
    let (values, is_exhaustive) = values;
    let first = billed.bill(order, &billed.lowest());
    let is_open = billed.chosen.iter().any(|line| !matches!(line.own.high(), Top::Known(_)));
    let mut spread = Spread {
        order: order.to_vec(),
        low: first.total,
        high: if is_open { Top::Open } else { Top::Known(first.total) },
        taxes: BTreeMap::new(),
        is_exhaustive,
        is_above_limit: is_open_beyond_the_limit(billed),
        is_tie: false,
        of_use: BTreeSet::new(),
        lines: BTreeSet::new(),
    };
    let mut own = Vec::new();
    try_all(billed, &values, &mut own, &mut spread);
    spread
}

/// A percentage by hand of an open sum can't be held against a limit in money.
fn is_open_beyond_the_limit(billed: &Billed<'_>) -> bool {
    let is_open = |line: &Line| {
        !matches!(line.what, What::Fee(_)) && !matches!(line.own.high(), Top::Known(_))
    };
    let asked = AnyOff::of(&billed.choice.selection);
    matches!((billed.list.manual_limit, asked), (Some(AnyOff::Amount(_)), Some(AnyOff::Percent(_))))
        && billed.chosen.iter().any(is_open)
}

/// Whether all that may be made cheaper by hand is at its low end, or all at its high end. What is open
/// has one value here.
fn is_an_end(billed: &Billed<'_>, own: &[i64]) -> bool {
    let is_of = |end: fn(&Line, i64) -> i64| {
        let all = billed.chosen.iter().zip(own).zip(billed.lowest());
        let mut meant = all.filter(|((line, _), _)| !matches!(line.what, What::Fee(_)));
        meant.all(|((line, &own), low)| own == end(line, low))
    };
    is_of(|_, low| low)
        || is_of(|line, low| match line.own.high() {
            Top::Known(high) => high,
            Top::Open | Top::Unknown => low,
        })
}

fn try_all(billed: &Billed<'_>, values: &[Vec<i64>], own: &mut Vec<i64>, spread: &mut Spread) {
    if let Some(next) = values.get(own.len()) {
        for &value in next {
            own.push(value);
            try_all(billed, values, own, spread);
            own.pop();
        }
        return;
    }
    let bill = billed.bill(&spread.order, own);
    spread.take_in(&bill);
    spread.is_above_limit |= bill.is_above_limit && is_an_end(billed, own);
    for (position, line) in billed.chosen.iter().enumerate() {
        let (What::Fee(n), Own::Price(ends)) = (&line.what, &line.own) else { continue };
        let by_others: i64 =
            bill.asked.iter().filter(|(fee, _)| fee != n).map(|(_, credit)| credit).sum();
        for kink in fees::kinks(billed.list, *n, (bill.room - by_others).max(0)) {
            if is_within(ends, kink) {
                let mut at_kink = own.clone();
                at_kink[position] = kink;
                spread.take_in(&billed.bill(&spread.order, &at_kink));
            }
        }
    }
}
