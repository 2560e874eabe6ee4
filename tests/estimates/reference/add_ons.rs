//! Add-ons: whether they go together, and what they come to.

use super::{
    bill::{Line, What, divide},
    price::{self, Ends, NOTHING, Top, cheapest_way},
    treatments::{Bought, Instance},
};
use crate::arbitrary::{AREAS, AnyAddOn, AnyCharge, AnyList};
use needlepoint::{catalog::Basis, estimate::Selection};
use std::collections::BTreeSet;

/// An add-on's line, at so many sessions of its own where that was said; `None` where its ladder has
/// no way to its units.
pub(super) fn line(
    list: &AnyList,
    position: usize,
    selection: &Selection,
    own: Option<u16>,
    plan: (u16, &Bought),
) -> Option<Line> {
    let (n, bought) = plan;
    let add_on = &list.add_ons[position];
    let is_once = add_on.basis == Basis::Once;
    let sessions = if is_once { n } else { own.map_or(n, |own| own.min(n)) };
    let counted = if is_once { 1 } else { sessions };
    let charged = charged_times(add_on, selection, bought);
    let (ends, single) = match &add_on.charge {
        _ if charged == 0 => (NOTHING, Some(0)),
        AnyCharge::Rungs(rungs) => {
            let ends = cheapest_way(&price::items(rungs), true, counted * charged)?.0;
            let single = rungs.iter().find(|(sessions, _)| *sessions == 1);
            (ends, single.map(|(_, price)| price::ends(*price).low * i64::from(charged)))
        }
        AnyCharge::Percent(millionths) => {
            let part = i64::from(*millionths) * i64::from(sessions);
            let of = |amount: i64| divide(amount * part, 1_000_000 * i64::from(n));
            let ends = match bought.total {
                Ends { high: Top::Unknown, .. } => Ends { high: Top::Unknown, low: 0 },
                Ends { high: Top::Open, low } => Ends { high: Top::Open, low: of(low) },
                Ends { high: Top::Known(high), low } => {
                    Ends { high: Top::Known(of(high)), low: of(low) }
                }
            };
            (ends, None)
        }
    };
    let single = single.unwrap_or_else(|| divide(ends.low, i64::from(counted)));
    Some(Line { what: What::AddOn(position), ends, sessions: counted, single, class: add_on.class })
}

/// How many times it is charged at each session: for each area where it is per area, and not where
/// it is part of what is bought.
fn charged_times(add_on: &AnyAddOn, selection: &Selection, bought: &Bought) -> u16 {
    let instances = bought.lines.iter().map(|(instance, _)| instance);
    let including: Vec<&Instance> =
        instances.filter(|instance| add_on.included_offers.contains(&instance.offer)).collect();
    let is_included = |area: &usize| including.iter().any(|i| i.areas.contains(area));
    let times = match add_on.basis {
        Basis::PerArea => reach(add_on, selection).iter().filter(|area| !is_included(area)).count(),
        Basis::PerSession | Basis::Once => usize::from(including.is_empty()),
    };
    u16::try_from(times).unwrap()
}

/// The chosen areas that an add-on may go on.
fn reach(add_on: &AnyAddOn, selection: &Selection) -> BTreeSet<usize> {
    let id = |chosen: &String| chosen.split(':').next().unwrap().to_owned();
    let chosen: BTreeSet<String> = selection.areas.iter().map(id).collect();
    let areas = (0..AREAS).filter(|area| chosen.contains(&format!("a{area}")));
    areas.filter(|area| add_on.only_areas.is_empty() || add_on.only_areas.contains(area)).collect()
}

/// Whether the chosen add-ons go together, and with the chosen areas.
pub(super) fn add_ons_go_together(list: &AnyList, selection: &Selection) -> bool {
    let is_chosen = |n: usize| selection.add_ons.iter().any(|chosen| chosen.id == format!("x{n}"));
    let chosen = || list.add_ons.iter().enumerate().filter(|(n, _)| is_chosen(*n));
    chosen().all(|(_, add_on)| {
        !reach(add_on, selection).is_empty()
            && add_on.needs.iter().all(|&other| is_chosen(other))
            && !add_on.excludes.iter().any(|&other| is_chosen(other))
    })
}
