//! The reference: every set of disjoint offers, every way to buy n sessions, every count, every
//! discount.
//!
//! It shares no code with the engine but the types that it is asked in, and is as plain as the
//! contract: enumerate, compare, take the best.

mod add_ons;
mod bill;
mod fees;
mod left;
mod payment;
mod price;
mod specials;
mod treatments;

pub(crate) use bill::{Line, What};
pub(crate) use payment::{deposit, membership_cost};
pub(crate) use price::{Ends, Top};
pub(crate) use treatments::Instance;

use crate::arbitrary::{AREAS, AnyCoverage, AnyFeePrice, AnyList, AnyOffer, SIZES};
use add_ons::add_ons_go_together;
use bill::{Bill, divide};
use needlepoint::estimate::Selection;
use std::{
    collections::{BTreeMap, BTreeSet},
    num::NonZeroU16,
};
use treatments::{Bought, covers, treatments};

/// The sizes of the chosen areas, where they are decided.
pub(crate) type Sizes = BTreeMap<usize, Option<usize>>;

/// One way to decide everything, and what it comes to; `None` where it can't be bought.
#[derive(Clone, Debug)]
pub(crate) struct Decided {
    pub(crate) sizes: Sizes,
    pub(crate) sessions: u16,
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

/// The treatments of a plan, and all of its lines.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    pub(crate) bought: Bought,
    pub(crate) bill: Bill,
}

/// Every way to decide a selection, sizes before sessions; or why it has no price.
pub(crate) fn reference(list: &AnyList, selection: &Selection) -> Result<Vec<Decided>, Refusal> {
    if !fees::fees_go_together(list, selection) {
        return Err(Refusal { codes: &["fee_only_with"], is_tie: false });
    }
    if !add_ons_go_together(list, selection) {
        let codes = &["add_on_only_on_areas", "add_on_needs", "add_ons_exclude"];
        return Err(Refusal { codes, is_tie: false });
    }
    let mut decided = Vec::new();
    let mut is_sold = false;
    let specials = specials::specials(list, selection);
    for sizes in size_choices(list, selection) {
        let sold_at_any_count = |covers: &[Vec<Instance>]| {
            (1..=60).any(|n| treatments(list, &specials, covers, n).is_some())
        };
        let exact = covers(list, &sizes, true);
        let covers = if sold_at_any_count(&exact) { exact } else { covers(list, &sizes, false) };
        is_sold |= sold_at_any_count(&covers);
        for n in selection.sessions.expect("a number of sessions").counts().map(NonZeroU16::get) {
            let bought = treatments(list, &specials, &covers, n);
            let is_tie = bought.as_ref().is_some_and(|bought| bought.is_tie);
            let plan = bought.and_then(|bought| {
                let chosen = chosen_lines(list, selection, n, &bought)?;
                Some(Plan { bought, bill: bill::bill(list, selection, &chosen) })
            });
            let is_tie = is_tie || plan.as_ref().is_some_and(|plan| plan.bill.is_tie);
            decided.push(Decided { sizes: sizes.clone(), sessions: n, plan, is_tie });
        }
    }
    let is_tie = decided.iter().any(|decided| decided.is_tie);
    if !is_sold {
        let codes: &[&str] = if list.specials.is_empty() {
            &["areas_not_sold"]
        } else {
            &["areas_not_sold", "only_at_special_price"]
        };
        return Err(Refusal { codes, is_tie });
    }
    let plans = || decided.iter().filter_map(|decided| decided.plan.as_ref());
    if plans().any(|plan| plan.bill.is_above_limit) {
        return Err(Refusal { codes: &["discount_above_limit"], is_tie });
    }
    if plans().count() == 0 {
        let codes = &["sessions_not_sold", "add_on_sessions_not_sold"];
        return Err(Refusal { codes, is_tie });
    }
    Ok(decided)
}

/// Every way to decide the sizes that matter and are left open.
fn size_choices(list: &AnyList, selection: &Selection) -> Vec<Sizes> {
    let mut choices = vec![Sizes::new()];
    let named: BTreeSet<usize> = list.offers.iter().flat_map(AnyOffer::areas).collect();
    for area in 0..AREAS {
        let id = format!("a{area}");
        let with_size = (0..SIZES).find(|size| selection.areas.contains(&format!("{id}:s{size}")));
        if with_size.is_none() && !selection.areas.contains(&id) {
            continue;
        }
        let sold = |offer: &&AnyOffer| {
            offer.areas().contains(&area)
                || (offer.coverage == AnyCoverage::AnyOther && !named.contains(&area))
        };
        let sizes: BTreeSet<usize> =
            list.offers.iter().filter(sold).filter_map(|offer| offer.size).collect();
        let open: Vec<Option<usize>> = match with_size {
            Some(size) => vec![Some(size)],
            None if sizes.is_empty() => vec![None],
            None => sizes.into_iter().map(Some).collect(),
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

/// What is chosen: treatments, packages, add-ons and fees. `None` where an add-on can't be bought.
fn chosen_lines(
    list: &AnyList,
    selection: &Selection,
    n: u16,
    bought: &Bought,
) -> Option<Vec<Line>> {
    let treatment = |(instance, (ends, _)): &(Instance, price::Way)| {
        let rungs = &list.offers[instance.offer].rungs;
        let single = rungs.iter().find(|(sessions, _)| *sessions == 1);
        let average = || divide(ends.low, i64::from(n));
        Line {
            what: What::Treatment(instance.offer, instance.areas.clone()),
            ends: *ends,
            sessions: n,
            single: single.map_or_else(average, |(_, price)| price::ends(*price).low),
            class: list.offers[instance.offer].class.unwrap_or(list.class),
        }
    };
    let once = |what, price, class| {
        let ends = price::ends(price);
        Line { what, ends, sessions: 1, single: ends.low, class }
    };
    let mut lines: Vec<Line> = bought.lines.iter().map(treatment).collect();
    for (position, &(price, class)) in list.packages.iter().enumerate() {
        if selection.packages.contains(&format!("p{position}")) {
            lines.push(once(What::Package(position), price, class));
        }
    }
    for position in 0..list.add_ons.len() {
        let id = format!("x{position}");
        if let Some(chosen) = selection.add_ons.iter().find(|add_on| add_on.id == id) {
            let own = chosen.sessions.map(NonZeroU16::get);
            lines.push(add_ons::line(list, position, selection, own, (n, bought))?);
        }
    }
    for position in fees::entering(list, selection) {
        let fee = &list.fees[position];
        if let AnyFeePrice::Price(price) = fee.price {
            lines.push(once(What::Fee(position), price, fee.class));
        }
    }
    Some(lines)
}
