//! Add-ons: whether they go together, and what they come to.

use super::{
    Choice,
    bill::{Line, Own, What},
    choice::{Content, areas_more},
    held,
    price::{self, Ends, Item, NOTHING, cheapest_way, divide},
    treatments::Bought,
};
use crate::estimates::arbitrary::{AnyAddOn, AnyCharge, AnyList};
use needlepoint::catalog::Basis;
use std::{cmp::Reverse, collections::BTreeSet};

/// An add-on's line; `None` where its ladder has no way to its units. `treatments` are the lines of
/// the treatments, `n` their sessions.
pub(super) fn line(
    list: &AnyList,
    choice: &Choice,
    position: usize,
    bought: Option<(u16, &Bought)>,
    treatments: &[Line],
) -> Option<Line> {
    let add_on = &list.add_ons[position];
    let is_percentage = matches!(add_on.charge, AnyCharge::Percent(_));
    // Beside a package alone there is nothing that a percentage could be of.
    if choice.is_alone() || (is_percentage && !choice.is_treated) {
        let asked = choice.add_ons[&position].unwrap_or(1);
        let (units, sessions) = match add_on.basis {
            Basis::Once => (1, 1),
            // All of them are had at one session.
            Basis::PerUnit => (choice.units_of(position), 1),
            Basis::PerSession | Basis::PerArea => (asked, asked),
        };
        let price = add_on.alone?;
        let alone = price::items(&[(1, price)]);
        // Without a treatment there is one visit.
        let most_held = held_of(list, choice, position, &[(0, units)], None);
        let (ends, _) = cheapest_beside(&alone, true, units, most_held)?;
        let own = Own::Price(ends);
        let what = What::AddOn(position);
        let single = price::ends(price).low * i64::from(units / sessions);
        return Some(Line { what, own, sessions, single, class: add_on.class });
    }
    let n = bought.map_or(0, |(n, _)| n);
    // A percentage is of the treatment, so it is at the treatment's own sessions.
    let in_all = if is_percentage { n } else { n + choice.sessions_of_packages() };
    let asked = choice.add_ons[&position].map(|asked| asked.min(in_all));
    let is_by_session = matches!(add_on.basis, Basis::PerSession | Basis::PerArea);
    let sessions = if is_by_session { asked.unwrap_or(in_all) } else { 1 };
    let including = including(add_on, list, bought);
    let (own, single) = match &add_on.charge {
        AnyCharge::Percent(part) => {
            let at_sessions: Vec<(u16, u16)> = match add_on.basis {
                Basis::Once => vec![(0, 1)],
                _ => (0..n).map(|session| (session, 1)).collect(),
            };
            let held = held_of(list, choice, position, &at_sessions, asked);
            let own = percentage(add_on, choice, position, (i64::from(*part), held), n);
            let singles: i64 = treatments.iter().map(|line| line.single).sum();
            (own, divide(singles * i64::from(*part), 1_000_000))
        }
        AnyCharge::Rungs(rungs, combine) => {
            let (units, at_a_session) =
                units(position, choice, list, (n, asked), including.as_ref());
            let at_sessions = at_sessions(add_on, choice, (n, asked), at_a_session);
            let chosen = asked.filter(|_| is_by_session);
            let most_held = held_of(list, choice, position, &at_sessions, chosen);
            let ends = match units {
                0 => NOTHING,
                units => cheapest_beside(&price::items(rungs), *combine, units, most_held)?.0,
            };
            let single = rungs.iter().find(|(sessions, _)| *sessions == 1);
            let single = match single {
                _ if units == 0 => 0,
                Some((_, single)) => price::ends(*single).low * i64::from(at_a_session),
                None => divide(ends.low, i64::from(sessions)),
            };
            (Own::Price(ends), single)
        }
    };
    let is_included = including.is_some() && matches!(add_on.charge, AnyCharge::Percent(_));
    let (own, single) = if is_included { (Own::Price(NOTHING), 0) } else { (own, single) };
    Some(Line { what: What::AddOn(position), own, sessions, single, class: add_on.class })
}

/// The most uses of an add-on that the membership holds, of those at these sessions.
fn held_of(
    list: &AnyList,
    choice: &Choice,
    position: usize,
    at_sessions: &[(u16, u16)],
    chosen: Option<u16>,
) -> u16 {
    let holding = held::holdings(list, choice).position(|holding| holding.has_add_on(position));
    holding.map_or(0, |holding| held::most_uses(list, choice, holding, at_sessions, chosen))
}

/// The sessions at which an add-on beside a treatment may be held, each with its uses, how many of them
/// are chosen, and how many uses are held.
pub(super) fn held_uses(
    list: &AnyList,
    choice: &Choice,
    position: usize,
    (n, bought): (u16, &Bought),
) -> (Vec<(u16, u16)>, Option<u16>, u16) {
    let add_on = &list.add_ons[position];
    let including = including(add_on, list, Some((n, bought)));
    match &add_on.charge {
        AnyCharge::Percent(_) => {
            let at_sessions: Vec<(u16, u16)> = match add_on.basis {
                Basis::Once => vec![(0, 1)],
                _ => (0..n).map(|session| (session, 1)).collect(),
            };
            let asked = choice.add_ons[&position].map(|asked| asked.min(n));
            let most = held_of(list, choice, position, &at_sessions, asked);
            let held = if including.is_some() { 0 } else { most };
            (at_sessions, asked, held)
        }
        AnyCharge::Rungs(rungs, combine) => {
            let in_all = n + choice.sessions_of_packages();
            let asked = choice.add_ons[&position].map(|asked| asked.min(in_all));
            let (units, at_one) = units(position, choice, list, (n, asked), including.as_ref());
            let at_sessions = at_sessions(add_on, choice, (n, asked), at_one);
            let is_by_session = matches!(add_on.basis, Basis::PerSession | Basis::PerArea);
            let chosen = asked.filter(|_| is_by_session);
            let most = held_of(list, choice, position, &at_sessions, chosen);
            let cheapest = cheapest_beside(&price::items(rungs), *combine, units, most);
            let held = cheapest.filter(|_| units > 0).map_or(0, |(_, held)| held);
            (at_sessions, chosen, held)
        }
    }
}

/// The sessions at which an add-on may be used, each with its uses at it: those of the treatment, and
/// those of the packages one after another, from the first day on each.
fn at_sessions(
    add_on: &AnyAddOn,
    choice: &Choice,
    (n, asked): (u16, Option<u16>),
    at_a_session: u16,
) -> Vec<(u16, u16)> {
    // What is sold by the unit is had on the first day, like what is had once.
    if matches!(add_on.basis, Basis::Once | Basis::PerUnit) {
        return vec![(0, at_a_session)];
    }
    let of_treatment = (0..n).map(|session| (session, at_a_session));
    let each_of_packages = choice.contents.iter().flat_map(|content| {
        let goes_on =
            |area: &usize| add_on.only_areas.is_empty() || add_on.only_areas.contains(area);
        let decided = content.decided().filter(|area| goes_on(area)).count();
        // One of several areas is one if it goes on all of them.
        let open = usize::from(content.is_open && content.areas.iter().all(goes_on));
        let areas = u16::try_from(decided + open).unwrap();
        let by_area = add_on.basis == Basis::PerArea && asked.is_none();
        let uses = if by_area { areas } else { at_a_session };
        std::iter::repeat_n(uses, usize::from(content.sessions))
    });
    of_treatment.chain((0..).zip(each_of_packages)).collect()
}

/// Price of so many units of which some may be held, and how many are: a tie goes to the fewest
/// purchases, then to the most that is held.
fn cheapest_beside(
    items: &[Item],
    combine: bool,
    units: u16,
    most_held: u16,
) -> Option<(Ends, u16)> {
    let price = |held: u16| match units - held {
        0 => Some((NOTHING, 0, held)),
        paid => cheapest_way(items, combine, paid).map(|(ends, rungs)| (ends, rungs.len(), held)),
    };
    let all = (0..=most_held.min(units)).filter_map(price);
    let best = all.min_by_key(|&(ends, purchases, held)| (ends, purchases, Reverse(held)))?;
    Some((best.0, best.2))
}

/// A percentage of the treatments: of the sessions that are said, or of all, but those that are held;
/// once a plan, of the whole.
fn percentage(
    add_on: &AnyAddOn,
    choice: &Choice,
    position: usize,
    (part, held): (i64, u16),
    n: u16,
) -> Own {
    let said = choice.add_ons[&position].filter(|_| add_on.basis != Basis::Once);
    let sessions = said.map_or(n, |said| said.min(n));
    if add_on.basis == Basis::Once {
        return if held > 0 { Own::Price(NOTHING) } else { Own::Share(part, 1_000_000) };
    }
    if held >= sessions {
        return Own::Price(NOTHING);
    }
    Own::Share(part * i64::from(sessions - held), 1_000_000 * i64::from(n))
}

/// The areas on which a treatment includes it, where one does.
fn including(
    add_on: &AnyAddOn,
    list: &AnyList,
    bought: Option<(u16, &Bought)>,
) -> Option<BTreeSet<usize>> {
    let lines = bought.iter().flat_map(|(_, bought)| &bought.lines).map(|(line, _)| line);
    let including: Vec<_> = lines
        .filter(|line| {
            add_on.included_offers.contains(&line.offer)
                || add_on.included_techniques.contains(&list.offers[line.offer].technique)
        })
        .collect();
    (!including.is_empty())
        .then(|| including.into_iter().flat_map(|line| line.areas.clone()).collect())
}

/// Number of units that are bought, and of those at one session: `asked` sessions, or all. What is
/// sold by the unit is had at one session.
fn units(
    position: usize,
    choice: &Choice,
    list: &AnyList,
    (n, asked): (u16, Option<u16>),
    including: Option<&BTreeSet<usize>>,
) -> (u16, u16) {
    let in_all = n + choice.sessions_of_packages();
    let add_on = &list.add_ons[position];
    match add_on.basis {
        _ if add_on.basis != Basis::PerArea && including.is_some() => (0, 0),
        Basis::Once => (1, 1),
        Basis::PerUnit => (choice.units_of(position), choice.units_of(position)),
        Basis::PerSession => (asked.unwrap_or(in_all), 1),
        Basis::PerArea => {
            let goes_on = |area: &usize| {
                (add_on.only_areas.is_empty() || add_on.only_areas.contains(area))
                    && !including.is_some_and(|areas| areas.contains(area))
            };
            let count = |areas: &BTreeSet<usize>| {
                u16::try_from(areas.iter().filter(|area| goes_on(area)).count()).unwrap()
            };
            let own = count(&choice.priced_areas(list));
            // One of several areas is one if it goes on all of them.
            let at_one = |content: &Content| {
                if content.is_open {
                    u16::from(content.areas.iter().all(goes_on))
                } else {
                    count(&content.areas)
                }
            };
            match asked {
                Some(asked) if choice.is_treated => (asked * own, own),
                Some(asked) => {
                    let contents = || choice.contents.iter();
                    let decided = contents().flat_map(Content::decided);
                    let decided: BTreeSet<usize> =
                        decided.filter(|area| goes_on(area)).copied().collect();
                    let open = contents().filter(|content| content.is_open && at_one(content) == 1);
                    let open = open.map(|content| &content.areas);
                    let more = areas_more(open, &decided, |area, other| area == other);
                    let in_packages = count(&decided) + u16::try_from(more).unwrap();
                    (asked * in_packages, in_packages)
                }
                None => {
                    let contents = choice.contents.iter();
                    let of_packages: u16 =
                        contents.map(|content| content.sessions * at_one(content)).sum();
                    (n * own + of_packages, own)
                }
            }
        }
    }
}

/// Why the chosen add-ons do not go together, or not with what is treated; empty where they do.
pub(super) fn what_is_against(list: &AnyList, choice: &Choice) -> Vec<&'static str> {
    let mut against = Vec::new();
    let decided = choice.contents.iter().flat_map(Content::decided);
    let areas: BTreeSet<usize> = choice.areas.keys().chain(decided).copied().collect();
    let together = choice.all_add_ons();
    let has_area = |wanted: &BTreeSet<usize>| {
        let is_within = |content: &Content| content.areas.is_subset(wanted);
        wanted.is_empty() || !wanted.is_disjoint(&areas) || choice.contents.iter().any(is_within)
    };
    for &position in choice.add_ons.keys() {
        let add_on = &list.add_ons[position];
        let excludes = |other: &usize| {
            add_on.excludes.contains(other) || list.add_ons[*other].excludes.contains(&position)
        };
        let is_percentage = matches!(add_on.charge, AnyCharge::Percent(_));
        let is_beside_nothing = choice.is_alone() || (is_percentage && !choice.is_treated);
        let is_unsold = is_beside_nothing && add_on.alone.is_none();
        let limits = !choice.is_alone();
        let reasons = [
            (is_unsold, "add_on_not_sold_alone"),
            (!add_on.needs.is_subset(&together), "add_on_needs"),
            (together.iter().any(excludes), "add_ons_exclude"),
            (limits && !has_area(&add_on.only_areas), "add_on_only_on_areas"),
            (
                limits
                    && !add_on.only_techniques.is_empty()
                    && !choice.is_by_one_of(&add_on.only_techniques),
                "add_on_only_with_techniques",
            ),
        ];
        against.extend(reasons.into_iter().filter(|(holds, _)| *holds).map(|(_, code)| code));
    }
    against
}
