//! The reference: every set of disjoint offers, every way to buy n sessions, every size and count,
//! every discount, every value of every price that is not yet known.
//!
//! It shares no code with the engine but the types that it is asked in, and is as plain as the
//! contract: enumerate, compare, take the best.

mod add_ons;
mod as_you_go;
mod bill;
mod choice;
mod fees;
mod held;
mod left;
mod payment;
mod price;
mod specials;
mod treatments;
mod values;
mod visits;

pub(crate) use as_you_go::{InTurn, in_turn};
pub(crate) use bill::{Billed, Line, Own, What};
pub(crate) use choice::Choice;
pub(crate) use payment::{deposit, ends_of, membership_cost};
pub(crate) use price::{Ends, Top};
pub(crate) use treatments::Instance;
pub(crate) use values::Spread;
pub(crate) use visits::Visits;

use crate::estimates::arbitrary::{AnyFeePrice, AnyList, SIZES};
use needlepoint::selection::Selection;
use price::divide;
use std::collections::BTreeMap;
use treatments::{Bought, UsedUp, covers, is_sold_at_any_count, treatments};

/// The sizes of the areas that are priced.
pub(crate) type Sizes = BTreeMap<usize, Option<usize>>;

/// What a selection comes to.
#[derive(Clone, Debug)]
pub(crate) struct Reckoned {
    pub(crate) choice: Choice,
    pub(crate) decided: Vec<Decided>,
    pub(crate) low: i64,
    /// `None` where a part has no upper end or no price yet.
    pub(crate) high: Option<i64>,
}

/// One way to decide everything, and what it comes to; `None` where it can't be bought.
#[derive(Clone, Debug)]
pub(crate) struct Decided {
    pub(crate) sizes: Sizes,
    /// `None` where no treatment is bought.
    pub(crate) sessions: Option<u16>,
    /// How many units there are of each add-on that is sold so.
    pub(crate) units: BTreeMap<usize, u16>,
    pub(crate) visits: Visits,
    pub(crate) plan: Option<Plan>,
    /// Whether the order in the file decided: which of the cheapest treatments are bought, and by
    /// that whether the add-ons beside them can be; who bears a left-over minor unit.
    pub(crate) is_tie: bool,
}

/// Why a selection has no price.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Refusal {
    /// The codes of which the refusal must have one.
    pub(crate) codes: &'static [&'static str],
    /// Whether the order in the file had a part in it.
    pub(crate) is_tie: bool,
}

/// The lines of a plan, and what it comes to in every way to discount it, the cheapest first.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    visits: Visits,
    pub(crate) bought: Option<Bought>,
    pub(crate) chosen: Vec<Line>,
    pub(crate) ways: Vec<Spread>,
}

impl Plan {
    pub(crate) fn cheapest(&self) -> &Spread {
        self.ways.first().expect("a way to discount")
    }

    pub(crate) fn billed<'a>(&'a self, list: &'a AnyList, choice: &'a Choice) -> Billed<'a> {
        Billed { list, choice, chosen: &self.chosen, visits: &self.visits }
    }

    /// The ways that may count as the cheapest: of those that come to the same the first, but all
    /// where a price is open, as the values tried then don't tell which lines stand for something.
    fn cheapest_ways(&self) -> impl Iterator<Item = &Spread> {
        let best = self.cheapest();
        let is_open = !matches!(best.high, Top::Known(_));
        let ties = self.ways.iter().filter(|way| (way.high, way.low) == (best.high, best.low));
        ties.take(if is_open { usize::MAX } else { 1 })
    }

    /// Whether more is taken off by hand than the list allows, whichever way counts.
    fn must_be_refused(&self) -> bool {
        self.cheapest_ways().all(|way| way.is_above_limit)
    }

    /// Whether it is in one of them.
    fn may_be_refused(&self) -> bool {
        self.cheapest_ways().any(|way| way.is_above_limit)
    }
}

impl Reckoned {
    /// Whether it is left open if more is taken off by hand than the list allows.
    pub(crate) fn may_be_refused(&self) -> bool {
        self.plans().any(Plan::may_be_refused)
    }

    /// Everything that can be bought.
    pub(crate) fn plans(&self) -> impl Iterator<Item = &Plan> {
        self.decided.iter().filter_map(|decided| decided.plan.as_ref())
    }

    pub(crate) fn is_tie(&self) -> bool {
        self.decided.iter().any(|decided| decided.is_tie)
    }

    /// Whether every value of every price was tried.
    pub(crate) fn is_exhaustive(&self) -> bool {
        self.plans().flat_map(|plan| &plan.ways).all(|way| way.is_exhaustive)
    }
}

/// What a selection comes to, over every way to decide it; or why it has no price.
pub(crate) fn reference(list: &AnyList, selection: &Selection) -> Result<Reckoned, Refusal> {
    let choice = Choice::of(list, selection)?;
    // Of several reasons any may be told; `list`s of the file differ in which they know.
    let any_reason = Refusal { codes: &[], is_tie: false };
    let names_something = choice.is_treated
        || !choice.packages.is_empty()
        || !choice.add_ons.is_empty()
        || !choice.fees.is_empty();
    if !names_something || !fees::fees_go_together(list, &choice) {
        return Err(any_reason);
    }
    if !add_ons::what_is_against(list, &choice).is_empty() {
        return Err(any_reason);
    }
    let mut decided = Vec::new();
    for in_units in choice.in_all_units() {
        decided.extend(every_way(list, &in_units)?);
    }
    envelope(list, choice, decided)
}

/// Every way to decide sizes, sessions and their days of a choice whose units are decided.
fn every_way(list: &AnyList, choice: &Choice) -> Result<Vec<Decided>, Refusal> {
    if choice.is_treated {
        return every_treatment(list, choice);
    }
    let ways = visits::ways(list, &choice.selection, choice.sessions_in_all(0)).into_iter();
    let decide = |visits: Visits| {
        let plan = plan(list, choice, None, &visits);
        let is_tie = plan.as_ref().is_some_and(|plan| plan.ways.iter().any(|way| way.is_tie));
        let units = choice.decided_units();
        Decided { sizes: Sizes::new(), sessions: None, units, visits, plan, is_tie }
    };
    Ok(ways.map(decide).collect())
}

/// The least and the most over all that can be bought.
fn envelope(list: &AnyList, choice: Choice, decided: Vec<Decided>) -> Result<Reckoned, Refusal> {
    let is_tie = decided.iter().any(|decided| decided.is_tie);
    let plans = || decided.iter().filter_map(|decided| decided.plan.as_ref());
    if plans().any(Plan::must_be_refused) {
        return Err(Refusal { codes: &["discount_above_limit", "discount_not_checkable"], is_tie });
    }
    let Some(low) = plans().map(|plan| plan.cheapest().low).min() else {
        let codes: &[&str] = if list.asks_for_visits() {
            // On other days it might be.
            &[
                "sessions_not_sold",
                "add_on_sessions_not_sold",
                "add_on_units_not_sold",
                "only_at_special_price",
            ]
        } else {
            &["sessions_not_sold", "add_on_sessions_not_sold", "add_on_units_not_sold"]
        };
        return Err(Refusal { codes, is_tie });
    };
    let high = match plans().map(|plan| plan.cheapest().high).max() {
        Some(Top::Known(high)) => Some(high),
        _ => None,
    };
    Ok(Reckoned { choice, decided, low, high })
}

/// The treatment in every size and at every count.
fn every_treatment(list: &AnyList, choice: &Choice) -> Result<Vec<Decided>, Refusal> {
    let items = specials::items(list, choice, UsedUp::new(), None);
    let mut decided = Vec::new();
    let mut is_sold = false;
    for sizes in size_choices(list, choice) {
        let covers = covers(list, choice, &items, &sizes);
        is_sold |= covers.iter().any(|cover| is_sold_at_any_count(list, choice, cover, &items));
        for n in choice.counts() {
            for visits in visits::ways(list, &choice.selection, choice.sessions_in_all(n)) {
                decided.push(decide(list, choice, &covers, (&sizes, n), visits));
            }
        }
    }
    if !is_sold {
        let codes = &["areas_not_sold", "only_at_special_price"];
        return Err(Refusal { codes, is_tie: decided.iter().any(|decided| decided.is_tie) });
    }
    Ok(decided)
}

fn decide(
    list: &AnyList,
    choice: &Choice,
    covers: &[Vec<Instance>],
    (sizes, n): (&Sizes, u16),
    visits: Visits,
) -> Decided {
    let items = specials::items(list, choice, UsedUp::new(), Some(&visits));
    let bought = treatments(list, choice, &items, covers, n);
    let is_tie = bought.as_ref().is_some_and(|bought| bought.is_tie);
    let plan = bought.and_then(|bought| plan(list, choice, Some((n, bought)), &visits));
    let shared = plan.as_ref().is_some_and(|plan| plan.ways.iter().any(|way| way.is_tie));
    let (sizes, units, is_tie) = (sizes.clone(), choice.decided_units(), is_tie || shared);
    Decided { sizes, sessions: Some(n), units, visits, plan, is_tie }
}

/// Every way to decide the sizes that are left open.
fn size_choices(list: &AnyList, choice: &Choice) -> Vec<Sizes> {
    let has_sizes = list.offers.iter().any(|offer| offer.size.is_some());
    let mut choices = vec![Sizes::new()];
    for area in choice.priced_areas(list) {
        let open: Vec<Option<usize>> = match choice.areas[&area] {
            Some(size) => vec![Some(size)],
            None if has_sizes => (0..SIZES).map(Some).collect(),
            None => vec![None],
        };
        let with = |choice: &Sizes, size| {
            choice.iter().map(|(a, s)| (*a, *s)).chain([(area, size)]).collect()
        };
        choices = choices
            .iter()
            .flat_map(|choice| open.iter().map(move |&size| with(choice, size)))
            .collect();
    }
    choices
}

/// What is bought in all ways to discount it. `None` where an add-on can't be bought.
fn plan(
    list: &AnyList,
    choice: &Choice,
    bought: Option<(u16, Bought)>,
    visits: &Visits,
) -> Option<Plan> {
    let chosen = chosen_lines(list, choice, bought.as_ref().map(|(n, bought)| (*n, bought)))?;
    let billed = Billed { list, choice, chosen: &chosen, visits };
    let mut ways: Vec<Spread> =
        billed.ways_to_discount().iter().map(|order| values::spread(&billed, order)).collect();
    // A tie goes to the fewest lines, then, as the sort is stable, to the first.
    ways.sort_by_key(|way| (way.high, way.low, way.lines.len()));
    let (visits, bought) = (visits.clone(), bought.map(|(_, bought)| bought));
    Some(Plan { visits, bought, chosen, ways })
}

/// What is chosen: treatments, packages, add-ons and fees. `None` where an add-on can't be bought.
fn chosen_lines(
    list: &AnyList,
    choice: &Choice,
    bought: Option<(u16, &Bought)>,
) -> Option<Vec<Line>> {
    let treatment = |n: u16, instance: &Instance, ends: Ends| {
        let offer = &list.offers[instance.offer];
        let average = || divide(ends.low, i64::from(n));
        Line {
            what: What::Treatment(instance.offer, instance.areas.clone()),
            own: Own::Price(ends),
            sessions: n,
            single: offer.single().map_or_else(average, |single| price::ends(single).low),
            class: offer.class.unwrap_or(list.class),
        }
    };
    let once = |what, price, class, sessions| {
        let ends = price::ends(price);
        Line { what, own: Own::Price(ends), sessions, single: ends.low, class }
    };
    let mut lines: Vec<Line> = bought
        .iter()
        .flat_map(|(n, bought)| bought.lines.iter().map(move |line| (*n, line)))
        .map(|(n, (instance, (ends, _)))| treatment(n, instance, *ends))
        .collect();
    let treatments = lines.clone();
    for &position in &choice.packages {
        let package = &list.packages[position];
        let sessions = package.contents.iter().map(|content| content.sessions).sum();
        lines.push(once(What::Package(position), package.price, package.class, sessions));
    }
    for &position in choice.add_ons.keys() {
        lines.push(add_ons::line(list, choice, position, bought, &treatments)?);
    }
    for position in fees::entering(list, choice) {
        let fee = &list.fees[position];
        if let AnyFeePrice::Price(price) = fee.price {
            lines.push(once(What::Fee(position), price, fee.class, 0));
        }
    }
    Some(lines)
}
