//! Whether an estimate says just what the reference found.

use super::{
    arbitrary::AnyList,
    reference::{Decided, Instance, Line, Own, Plan, Reckoned, Spread, Top, What},
};
use needlepoint::{
    catalog::{AreaIndex, PriceList, TaxClass},
    estimate::{Estimate, LineEnd, LineItem, LineKind, Notice},
    money::Money,
};
use std::collections::BTreeSet;

/// An estimate by a list, and what the reference found.
pub(crate) struct Compared<'a> {
    pub(crate) estimate: &'a Estimate,
    pub(crate) built: &'a PriceList,
    pub(crate) list: &'a AnyList,
    pub(crate) reckoned: &'a Reckoned,
}

/// One of the two ends of a total.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Low,
    High,
}

impl Compared<'_> {
    /// Checks totals, lines, purchases, tax and notices against every plan there is.
    pub(crate) fn hold(&self) {
        let Reckoned { low, high, .. } = *self.reckoned;
        let total = self.estimate.total;
        let (own_low, own_high) = (total.low.minor(), total.high.map(Money::minor));
        if self.reckoned.is_exhaustive() {
            let by = self.rounding();
            let is_near = |own: Option<i64>, right: Option<i64>| match (own, right) {
                (Some(own), Some(right)) => (own - right).abs() <= by,
                (own, right) => own == right,
            };
            let is_same = is_near(Some(own_low), Some(low)) && is_near(own_high, high);
            assert!(is_same, "the total is {own_low}..{own_high:?}, but {low}..{high:?} is right");
        } else {
            // Where a range is too wide for every value, an end may lie beyond those that were tried;
            // that it is attained is checked below.
            let by = self.rounding();
            assert!(own_low <= low + by, "the low end is {own_low}, but {low} is attained");
            assert_eq!(own_high.is_some(), high.is_some(), "the high end {own_high:?} {high:?}");
            let reaches = own_high.map(|own| own + by) >= high;
            assert!(reaches, "the high end is {own_high:?}, but {high:?} is attained");
        }
        self.is_attained(End::Low, own_low);
        if let Some(high) = own_high {
            self.is_attained(End::High, high);
        }
        self.same_tax();
        self.same_not_combined();
        self.same_left_out();
    }

    /// By how many minor units an end may lie inside those of every value: where what comes off is
    /// shared among lines and rounded, and a scope or a tax class takes up only some of them, a price
    /// in between may come to a unit more or less than both ends of its range do, which surcharges and
    /// tax make a few. Where every price is fixed, by none.
    fn rounding(&self) -> i64 {
        let is_range = |line: &Line| match &line.own {
            Own::Price(ends) => ends.high != Top::Known(ends.low),
            Own::Share(..) => false,
        };
        let has_range = self.reckoned.plans().flat_map(|plan| &plan.chosen).any(is_range);
        if has_range { 4 } else { 0 }
    }

    /// Whether an end of the total is that of the lines at this end, worked out anew.
    fn is_attained(&self, end: End, total: i64) {
        let named = self.reckoned.decided.iter().filter(|decided| self.is_named(decided, end));
        let plans: Vec<&Plan> = named.filter_map(|decided| decided.plan.as_ref()).collect();
        assert!(!plans.is_empty(), "{end:?}: what the estimate names can't be bought");
        let found: Vec<String> =
            plans.iter().filter_map(|plan| self.unlike(plan, end, total)).collect();
        assert!(found.len() < plans.len(), "{end:?} end {total}: {}", found.join("\n"));
    }

    /// Whether the estimate names this way to decide sizes and sessions for an end.
    fn is_named(&self, decided: &Decided, end: End) -> bool {
        let at = self.estimate.total.sessions_at;
        let at = at.map(|(low, high)| if end == End::Low { low.get() } else { high.get() });
        let sessions = decided.sessions.is_none() || decided.sessions == at;
        let area = |area: AreaIndex| number(&self.built[area].id);
        let visits = self.estimate.visits.iter().all(|open| {
            let count = if end == End::Low { open.low } else { open.high };
            decided.visits.has(open.days.from, open.days.until, count)
        });
        sessions
            && visits
            && self.estimate.open_sizes.iter().all(|&(index, low, high)| {
                let size = if end == End::Low { low } else { high };
                decided.sizes.get(&area(index)) == Some(&Some(size.position()))
            })
            && self.estimate.open_units.iter().all(|open| {
                let count = if end == End::Low { open.low } else { open.high };
                decided.units.get(&number(&self.built[open.add_on].id)) == Some(&count)
            })
    }

    /// How the estimate's lines differ from every cheapest way to bill the plan; `None` where they do not.
    fn unlike(&self, plan: &Plan, end: End, total: i64) -> Option<String> {
        if let Some(bought) = &plan.bought {
            let own = self.purchases(end);
            let right: Vec<(usize, BTreeSet<usize>, Vec<u16>)> = bought
                .lines
                .iter()
                .zip(&bought.held)
                .map(|((Instance { offer, areas }, (_, way)), held)| {
                    // Those that are held come last, one by one.
                    let held = std::iter::repeat_n(1, usize::from(*held));
                    (*offer, areas.clone(), way.iter().copied().chain(held).collect())
                })
                .collect();
            if own != right {
                return Some(format!("bought {own:?}, but the cheapest is {right:?}"));
            }
        }
        let shown = self.lines(end);
        let own_value = |what: &What| {
            shown.iter().find(|(shown, _)| shown == what).map_or(0, |(_, amount)| *amount)
        };
        let mut own = Vec::new();
        for line in &plan.chosen {
            let value = own_value(&line.what);
            if let Own::Price(ends) = line.own {
                let is_below_high = match ends.high {
                    Top::Known(high) => value <= high,
                    Top::Open => true,
                    Top::Unknown => value <= ends.low,
                };
                if value < ends.low || !is_below_high {
                    return Some(format!("{:?} costs {ends:?}, not {value}", line.what));
                }
            }
            own.push(value);
        }
        let billed = plan.billed(self.list, &self.reckoned.choice);
        let shown = that_come_to_something(shown);
        let mut bills = cheapest_ways(plan).map(|way| billed.bill(&way.order, &own));
        let is_same =
            bills.any(|bill| bill.total == total && that_come_to_something(bill.lines) == shown);
        let right = billed.bill(&plan.cheapest().order, &own);
        (!is_same).then(|| {
            format!("the lines are {shown:?}, but come to {} as {:?}", right.total, right.lines)
        })
    }

    /// What stands in the estimate at an end, with its amounts.
    fn lines(&self, end: End) -> Vec<(What, i64)> {
        let amount = |line: &LineItem| match end {
            End::Low => line.low.amount.low,
            End::High => line.high.amount.known_high().unwrap(),
        };
        let lines = self.estimate.lines.iter();
        lines.map(|line| (self.what(line), amount(line).minor())).collect()
    }

    /// What is bought at one end: the offers on their areas, and the sessions of every purchase.
    fn purchases(&self, end: End) -> Vec<(usize, BTreeSet<usize>, Vec<u16>)> {
        let at_end = |line: &LineItem| -> LineEnd {
            if end == End::Low { line.low.clone() } else { line.high.clone() }
        };
        let lines = self.estimate.lines.iter().filter(|line| at_end(line).sessions > 0);
        lines
            .filter_map(|line| {
                let What::Treatment(offer, areas) = self.what(line) else { return None };
                let sessions = at_end(line).purchases.into_iter().flat_map(|bought| {
                    std::iter::repeat_n(bought.sessions.get(), usize::from(bought.times))
                });
                Some((offer, areas, sessions.collect()))
            })
            .collect()
    }

    fn what(&self, line: &LineItem) -> What {
        let own = || number(line.id(self.built));
        match line.kind {
            LineKind::Treatment(_) => {
                let area = |&area: &AreaIndex| number(&self.built[area].id);
                What::Treatment(own(), line.areas.iter().map(area).collect())
            }
            LineKind::Package(_) => What::Package(own()),
            LineKind::AddOn(_) => What::AddOn(own()),
            LineKind::Discount(_) => What::Discount(own()),
            LineKind::ManualDiscount => What::ByHand,
            LineKind::Fee(_) => What::Fee(own()),
            LineKind::Credit(_) => What::Credit(own()),
            LineKind::Surcharge(_) => What::Surcharge(own()),
            LineKind::Tax(class) => What::Tax(class),
        }
    }

    /// The tax at each rate and in all, at least and at most.
    fn same_tax(&self) {
        let is_settled = |plan: &Plan| cheapest_ways(plan).count() == 1;
        let is_known = self.estimate.total.high.is_some() && self.reckoned.is_exhaustive();
        if !is_known || !self.reckoned.plans().all(is_settled) {
            return;
        }
        let least_and_most = |class: TaxClass| {
            let of = |plan: &Plan| plan.cheapest().taxes.get(&class).copied().unwrap_or((0, 0));
            let all: Vec<(i64, i64)> = self.reckoned.plans().map(of).collect();
            (
                all.iter().map(|ends| ends.0).min().unwrap(),
                all.iter().map(|ends| ends.1).max().unwrap(),
            )
        };
        let ends = |low: Money, high: Option<Money>| (low.minor(), high.unwrap().minor());
        let by = self.rounding();
        let is_near = |own: (i64, i64), right: (i64, i64)| {
            (own.0 - right.0).abs() <= by && (own.1 - right.1).abs() <= by
        };
        if let Some(tax) = &self.estimate.tax {
            let all = ends(tax.low, tax.high);
            // The classes together stand under the one that is not taxed.
            let right = least_and_most(TaxClass::Exempt);
            assert!(is_near(all, right), "the tax is {all:?}, but {right:?} is right");
        }
        let rates = || self.estimate.tax.iter().flat_map(|tax| &tax.rates);
        for class in [TaxClass::Standard, TaxClass::Reduced] {
            let shown = rates().find(|rate| rate.class == class);
            let shown = shown.map_or((0, 0), |rate| ends(rate.low, rate.high));
            let right = least_and_most(class);
            assert!(is_near(shown, right), "{class:?}: {shown:?}, but {right:?} is right");
        }
    }

    /// What is said to be given up is what would take something off, but is not among the cheapest.
    fn same_not_combined(&self) {
        let [decided] = &self.reckoned.decided[..] else { return };
        let Some(plan) = &decided.plan else { return };
        if cheapest_ways(plan).count() > 1 {
            return;
        }
        let alone = |way: &Spread| {
            let first = way.order.first().copied()?;
            (!self.list.discounts[first].stacks && way.of_use.contains(&first)).then_some(first)
        };
        let chosen = plan.cheapest().order.first();
        let of_use: BTreeSet<usize> = plan.ways.iter().filter_map(alone).collect();
        let expected: BTreeSet<usize> = of_use.into_iter().filter(|n| Some(n) != chosen).collect();
        let given_up = |notice: &Notice| match notice {
            Notice::NotCombined(index) => Some(number(&self.built[*index].id)),
            _ => None,
        };
        let said: BTreeSet<usize> = self.estimate.notices.iter().filter_map(given_up).collect();
        assert_eq!(said, expected, "the discounts that are not combined");
    }

    /// The counts that can't be bought are named; in which sizes is the engine's own wording.
    fn same_left_out(&self) {
        if self.list.offers.iter().any(|offer| offer.size.is_some()) {
            return;
        }
        let mut named = BTreeSet::new();
        for notice in &self.estimate.notices {
            if let Notice::CountsNotSold(counts) = notice {
                named.extend(counts.iter().map(|count| count.get()));
            }
        }
        let counts = |is_sold: bool| -> BTreeSet<u16> {
            let decided = self.reckoned.decided.iter();
            let those = decided.filter(|decided| decided.plan.is_some() == is_sold);
            those.filter_map(|decided| decided.sessions).collect()
        };
        // What can be bought with another number of units, or on other days, is not among them.
        let expected: BTreeSet<u16> = counts(false).difference(&counts(true)).copied().collect();
        assert_eq!(named, expected, "the counts that can't be bought");
    }
}

/// The ways to discount a plan that may be the cheapest: where not every value was tried, those that
/// are next to it, too.
fn cheapest_ways(plan: &Plan) -> impl Iterator<Item = &Spread> {
    let best = plan.cheapest();
    let near = |a: Top, b: Top, by: i64| match (a, b) {
        (Top::Known(a), Top::Known(b)) => (a - b).abs() <= by,
        (a, b) => a == b,
    };
    plan.ways.iter().filter(move |way| {
        let by = if way.is_exhaustive { 0 } else { 2 };
        near(way.high, best.high, by) && (way.low - best.low).abs() <= by
    })
}

fn number(id: &str) -> usize {
    // One for any so many areas says how many after a slash.
    let number = id[1..].split('/').next().unwrap();
    number.parse().unwrap()
}

/// A line that is nothing at this end may stand there or not.
fn that_come_to_something(mut lines: Vec<(What, i64)>) -> Vec<(What, i64)> {
    lines.retain(|(_, amount)| *amount != 0);
    lines.sort();
    lines
}
