//! The reference: every set of disjoint offers, every way to buy n sessions, every count.
//!
//! It shares no code with the engine but the types that it is asked in, and is as plain as the
//! contract: enumerate, compare, take the best.

use crate::arbitrary::{
    AREAS, AnyAddOn, AnyCharge, AnyCoverage, AnyList, AnyOffer, AnyPrice, SIZES,
};
use needlepoint::{catalog::Basis, estimate::Selection};
use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
    num::NonZeroU16,
};

/// An upper end, in the contract's order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Top {
    Known(i64),
    Open,
    Unknown,
}

/// Compared by high end, then low end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Ends {
    pub(crate) high: Top,
    pub(crate) low: i64,
}

const NOTHING: Ends = Ends { high: Top::Known(0), low: 0 };

fn ends(price: AnyPrice) -> Ends {
    match price {
        AnyPrice::Range(low, high) => Ends { high: Top::Known(high), low },
        AnyPrice::From(low) => Ends { high: Top::Open, low },
        AnyPrice::OnRequest => Ends { high: Top::Unknown, low: 0 },
        AnyPrice::Included => NOTHING,
    }
}

fn add(a: Ends, b: Ends) -> Ends {
    let high = match (a.high, b.high) {
        (Top::Known(a), Top::Known(b)) => Top::Known(a + b),
        (a, b) => a.max(b),
    };
    Ends { high, low: a.low + b.low }
}

/// One way to buy n sessions of an offer: its price, and its rungs from the longest.
type Way = (Ends, Vec<u16>);

/// All multisets of rungs that make exactly n sessions.
fn ways(rungs: &[(u16, AnyPrice)], combine: bool, n: u16) -> Vec<Way> {
    fn extend(
        rungs: &[(u16, AnyPrice)],
        n: u16,
        so_far: &mut Vec<(u16, AnyPrice)>,
        found: &mut Vec<Vec<(u16, AnyPrice)>>,
    ) {
        if n == 0 {
            found.push(so_far.clone());
            return;
        }
        let Some((&(sessions, price), rest)) = rungs.split_last() else { return };
        if sessions <= n {
            so_far.push((sessions, price));
            extend(rungs, n - sessions, so_far, found);
            so_far.pop();
        }
        extend(rest, n, so_far, found);
    }
    let mut found = Vec::new();
    extend(rungs, n, &mut Vec::new(), &mut found);
    found.retain(|way| combine || way.iter().filter(|(sessions, _)| *sessions > 1).count() <= 1);
    let price = |way: &Vec<(u16, AnyPrice)>| {
        let sum = way.iter().fold(NOTHING, |sum, (_, price)| add(sum, ends(*price)));
        // A purchase on request leaves the whole line without an amount.
        if sum.high == Top::Unknown { Ends { low: 0, ..sum } } else { sum }
    };
    found
        .iter()
        .map(|way| (price(way), way.iter().map(|(sessions, _)| *sessions).collect()))
        .collect()
}

/// The cheapest way, a tie going to the fewest purchases, then to the longer courses.
fn cheapest_way(rungs: &[(u16, AnyPrice)], combine: bool, n: u16) -> Option<Way> {
    ways(rungs, combine, n).into_iter().min_by_key(key)
}

/// An offer's: a way by its rungs, or all at once by its tier.
fn cheapest_way_of(offer: &AnyOffer, n: u16) -> Option<Way> {
    let by_rungs = ways(&offer.rungs, offer.courses_combine, n);
    by_rungs.into_iter().chain(by_tier(offer, n)).min_by_key(key)
}

fn key(way: &Way) -> (Ends, usize, Reverse<Vec<u16>>) {
    (way.0, way.1.len(), Reverse(way.1.clone()))
}

fn by_tier(offer: &AnyOffer, n: u16) -> Option<Way> {
    let (_, off) = offer.tiers.range(..=n).next_back()?;
    let (_, single) = offer.rungs.iter().find(|(sessions, _)| *sessions == 1)?;
    let price =
        |single: i64| (single * i64::from(n) * i64::from(1_000_000 - off) + 500_000) / 1_000_000;
    let single = ends(*single);
    let high = match single.high {
        Top::Known(high) => Top::Known(price(high)),
        open => open,
    };
    Some((Ends { high, low: price(single.low) }, vec![n]))
}

/// An offer on the areas that it treats: one of several, where it leaves the choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Instance {
    pub(crate) offer: usize,
    pub(crate) areas: BTreeSet<usize>,
}

fn instances(list: &AnyList) -> Vec<Instance> {
    let named: BTreeSet<usize> = list.offers.iter().flat_map(AnyOffer::areas).collect();
    let one = |offer, area| Instance { offer, areas: BTreeSet::from([area]) };
    let of = |(position, offer): (usize, &AnyOffer)| -> Vec<Instance> {
        match &offer.coverage {
            AnyCoverage::Together(areas) => {
                vec![Instance { offer: position, areas: areas.clone() }]
            }
            AnyCoverage::OneOf(areas) => areas.iter().map(|&area| one(position, area)).collect(),
            AnyCoverage::AnyOther => (0..AREAS)
                .filter(|area| !named.contains(area))
                .map(|area| one(position, area))
                .collect(),
        }
    };
    list.offers.iter().enumerate().flat_map(of).collect()
}

/// The treatments of a plan for one count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Bought {
    pub(crate) lines: Vec<(Instance, Way)>,
    pub(crate) total: Ends,
}

/// The sizes of the chosen areas, where they are decided.
type Sizes = BTreeMap<usize, Option<usize>>;

/// Every set of disjoint offers that serve the sizes.
fn disjoint_sets(list: &AnyList, sizes: &Sizes) -> Vec<Vec<Instance>> {
    let serves = |instance: &Instance| {
        let Some(size) = list.offers[instance.offer].size else { return true };
        instance.areas.iter().filter_map(|area| *sizes.get(area)?).all(|decided| decided == size)
    };
    let mut sets: Vec<Vec<Instance>> = vec![Vec::new()];
    for instance in instances(list).into_iter().filter(serves) {
        let fits =
            |set: &&Vec<Instance>| set.iter().all(|other| other.areas.is_disjoint(&instance.areas));
        let longer = |set: &Vec<Instance>| set.iter().cloned().chain([instance.clone()]).collect();
        let with: Vec<Vec<Instance>> = sets.iter().filter(fits).map(longer).collect();
        sets.extend(with);
    }
    sets
}

/// Those that treat the chosen areas and what their offers need beside them: exactly, or with more
/// areas, each offer touching what is wanted.
fn covers(list: &AnyList, sizes: &Sizes, exactly: bool) -> Vec<Vec<Instance>> {
    let chosen: BTreeSet<usize> = sizes.keys().copied().collect();
    let covers = |set: &Vec<Instance>| {
        let treated: BTreeSet<usize> =
            set.iter().flat_map(|instance| instance.areas.clone()).collect();
        let needs = |instance: &Instance| list.offers[instance.offer].beside.clone();
        let mut wanted = chosen.clone();
        wanted.extend(set.iter().flat_map(needs));
        let touching = set.iter().all(|instance| !instance.areas.is_disjoint(&wanted));
        if exactly {
            treated == chosen && wanted == chosen
        } else {
            touching && treated.is_superset(&wanted)
        }
    };
    disjoint_sets(list, sizes).into_iter().filter(covers).collect()
}

fn treatments(list: &AnyList, covers: &[Vec<Instance>], n: u16) -> Option<Bought> {
    let buy = |cover: &Vec<Instance>| -> Option<Bought> {
        let line = |instance: &Instance| {
            Some((instance.clone(), cheapest_way_of(&list.offers[instance.offer], n)?))
        };
        let lines: Vec<(Instance, Way)> = cover.iter().map(line).collect::<Option<_>>()?;
        let total = lines.iter().fold(NOTHING, |sum, (_, (price, _))| add(sum, *price));
        Some(Bought { lines, total })
    };
    covers.iter().filter_map(buy).min_by_key(|bought| {
        let mut courses: Vec<u16> =
            bought.lines.iter().flat_map(|(_, (_, way))| way.clone()).collect();
        courses.sort_by_key(|&sessions| Reverse(sessions));
        let order: Vec<_> =
            bought.lines.iter().map(|(line, _)| (line.offer, line.areas.clone())).collect();
        (bought.total, bought.lines.len(), courses.len(), Reverse(courses), order)
    })
}

/// One way to decide everything, and what it comes to; `None` where it can't be bought.
#[derive(Clone, Debug)]
pub(crate) struct Decided {
    pub(crate) sizes: Sizes,
    pub(crate) sessions: u16,
    pub(crate) plan: Option<(Bought, Ends)>,
}

/// The plans of a selection, sizes before sessions; `None` where no cover exists in any size.
pub(crate) fn reference(list: &AnyList, selection: &Selection) -> Option<Vec<Decided>> {
    let mut decided = Vec::new();
    let mut is_sold = false;
    for sizes in size_choices(list, selection) {
        let sold_at_any_count =
            |covers: &[Vec<Instance>]| (1..=60).any(|n| treatments(list, covers, n).is_some());
        let exact = covers(list, &sizes, true);
        let covers = if sold_at_any_count(&exact) { exact } else { covers(list, &sizes, false) };
        is_sold |= sold_at_any_count(&covers);
        for n in selection.sessions.expect("a number of sessions").counts().map(NonZeroU16::get) {
            let plan = treatments(list, &covers, n).and_then(|bought| {
                let total = extras(list, selection, n, &bought)?;
                Some((bought, total))
            });
            decided.push(Decided { sizes: sizes.clone(), sessions: n, plan });
        }
    }
    is_sold.then_some(decided)
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

/// What an add-on comes to: its units at its cheapest, or its part of the treatments.
fn add_on_price(
    add_on: &AnyAddOn,
    selection: &Selection,
    own: Option<u16>,
    n: u16,
    bought: &Bought,
) -> Option<Ends> {
    let sessions = if add_on.basis == Basis::Once { n } else { own.map_or(n, |own| own.min(n)) };
    let including: Vec<&Instance> = bought
        .lines
        .iter()
        .map(|(instance, _)| instance)
        .filter(|instance| add_on.included_offers.contains(&instance.offer))
        .collect();
    let areas = reach(add_on, selection);
    let charged = match add_on.basis {
        Basis::PerArea => {
            areas.iter().filter(|area| !including.iter().any(|i| i.areas.contains(area))).count()
        }
        Basis::PerSession | Basis::Once => usize::from(including.is_empty()),
    };
    if charged == 0 {
        return Some(NOTHING);
    }
    match &add_on.charge {
        AnyCharge::Rungs(rungs) => {
            let sessions = if add_on.basis == Basis::Once { 1 } else { sessions };
            let units = sessions * u16::try_from(charged).unwrap();
            cheapest_way(rungs, true, units).map(|way| way.0)
        }
        AnyCharge::Percent(millionths) => {
            let (top, bottom) =
                (i64::from(*millionths) * i64::from(sessions), 1_000_000 * i64::from(n));
            let part = |amount: i64| (2 * amount * top + bottom) / (2 * bottom);
            Some(match bought.total {
                Ends { high: Top::Unknown, .. } => Ends { high: Top::Unknown, low: 0 },
                Ends { high: Top::Open, low } => Ends { high: Top::Open, low: part(low) },
                Ends { high: Top::Known(high), low } => {
                    Ends { high: Top::Known(part(high)), low: part(low) }
                }
            })
        }
    }
}

/// The chosen areas that an add-on may go on.
fn reach(add_on: &AnyAddOn, selection: &Selection) -> BTreeSet<usize> {
    let id = |chosen: &String| chosen.split(':').next().unwrap().to_owned();
    let chosen: BTreeSet<String> = selection.areas.iter().map(id).collect();
    let areas = (0..AREAS).filter(|area| chosen.contains(&format!("a{area}")));
    areas.filter(|area| add_on.only_areas.is_empty() || add_on.only_areas.contains(area)).collect()
}

/// Whether the chosen add-ons go together, and with the chosen areas.
pub(crate) fn add_ons_go_together(list: &AnyList, selection: &Selection) -> bool {
    let is_chosen = |n: usize| selection.add_ons.iter().any(|chosen| chosen.id == format!("x{n}"));
    let chosen = || list.add_ons.iter().enumerate().filter(|(n, _)| is_chosen(*n));
    chosen().all(|(_, add_on)| {
        !reach(add_on, selection).is_empty()
            && add_on.needs.iter().all(|&other| is_chosen(other))
            && !add_on.excludes.iter().any(|&other| is_chosen(other))
    })
}

/// Add-ons, fee and added tax on top of the treatments.
fn extras(list: &AnyList, selection: &Selection, n: u16, bought: &Bought) -> Option<Ends> {
    let mut total = bought.total;
    for (position, add_on) in list.add_ons.iter().enumerate() {
        let id = format!("x{position}");
        if let Some(chosen) = selection.add_ons.iter().find(|add_on| add_on.id == id) {
            let own = chosen.sessions.map(NonZeroU16::get);
            total = add(total, add_on_price(add_on, selection, own, n, bought)?);
        }
    }
    if let Some(fee) = list.fee.filter(|_| !selection.fees.is_empty()) {
        total = add(total, ends(fee));
    }
    if let Some((rate, true)) = list.tax {
        let taxed = |amount: i64| amount + (amount * i64::from(rate) + 500_000) / 1_000_000;
        let high = match total.high {
            Top::Known(high) => Top::Known(taxed(high)),
            open => open,
        };
        total = Ends { high, low: taxed(total.low) };
    }
    Some(total)
}
