//! A package in place of what it holds, or the other way round.

use super::{
    Hint,
    areas::chosen,
    desk::{Desk, MAX_WAYS},
};
use crate::{
    catalog::{
        AddOnIndex, AreaIndex, Package, PackageAreas, PackageIndex, PriceList, SessionCount,
        TechniqueIndex,
    },
    selection::{ChosenAddOn, Quantity, Selection, SessionRange},
};
use std::collections::BTreeSet;

/// A package of just these treatments and add-ons that costs less.
pub(super) fn cheaper_package(desk: &Desk<'_>) -> Option<Hint> {
    let sessions = desk.now.sessions.filter(|sessions| sessions.is_exact())?.low();
    if !desk.selection.packages.is_empty() || !desk.now.open_sizes.is_empty() {
        return None;
    }
    let technique = desk.treatments().next()?.1.technique();
    let treated: BTreeSet<AreaIndex> = desk.areas().collect();
    let holds_the_same = |package: &Package| {
        let is_same = |content: OnlyContent<'_>| {
            content.sessions == sessions
                && content.technique == technique
                && content.areas.iter().copied().collect::<BTreeSet<_>>() == treated
        };
        only_content(package).is_some_and(is_same) && holds_as_many_units(desk, package)
    };
    let all = desk.list.packages().iter().filter(|(_, package)| holds_the_same(package));
    let cheaper = all.take(MAX_WAYS).filter_map(|(index, _)| {
        let difference = desk.difference(&as_package(desk.list, desk.selection, index))?;
        desk.saves(difference).then_some((difference, index))
    });
    cheaper.min().map(|(difference, package)| Hint::AsPackage { package, difference })
}

/// True if a package holds as many units of each add-on as are chosen of it.
fn holds_as_many_units(desk: &Desk<'_>, package: &Package) -> bool {
    let by_unit = package.add_ons.iter().filter(|(held, _)| desk.list[*held].is_by_unit());
    by_unit.map(|&held| held_add_on(desk.list, held)).all(|held| {
        let chosen = desk.selection.add_ons.iter().find(|chosen| chosen.id == held.id);
        chosen.is_none_or(|chosen| units(chosen) == units(&held))
    })
}

fn units(chosen: &ChosenAddOn) -> Quantity {
    chosen.units.unwrap_or(Quantity::ONE)
}

/// An add-on as a package holds it: at so many sessions, or so many units of it.
fn held_add_on(
    list: &PriceList,
    (index, times): (AddOnIndex, Option<SessionCount>),
) -> ChosenAddOn {
    let add_on = &list[index];
    let plain = ChosenAddOn::new(&add_on.id);
    if add_on.is_by_unit() {
        let units = times.and_then(|times| Quantity::exactly(times.get()).ok());
        ChosenAddOn { units, ..plain }
    } else {
        ChosenAddOn { sessions: times, ..plain }
    }
}

/// Contents of a package, bought without it for less.
pub(super) fn package_apart(desk: &Desk<'_>) -> Option<Hint> {
    let [planned] = desk.now.packages.as_slice() else { return None };
    if desk.now.sessions.is_some() {
        return None;
    }
    let difference = desk.difference(&apart(desk.list, desk.selection, planned.package)?)?;
    let package = planned.package;
    desk.saves(difference).then_some(Hint::PackageApart { package, difference })
}

/// Selection with a package in place of its treatment and its add-ons.
pub(super) fn as_package(
    list: &PriceList,
    selection: &Selection,
    package: PackageIndex,
) -> Selection {
    let package = &list[package];
    let is_beside = |chosen: &&ChosenAddOn| {
        let add_on = list.add_ons().find(&chosen.id);
        !package.add_ons.iter().any(|&(held, _)| Some(held) == add_on)
    };
    Selection {
        packages: vec![package.id.clone()],
        technique: None,
        areas: Vec::new(),
        sessions: None,
        add_ons: selection.add_ons.iter().filter(is_beside).cloned().collect(),
        ..selection.clone()
    }
}

/// Selection of what a package holds, without it; `None` if it leaves something open.
pub(super) fn apart(
    list: &PriceList,
    selection: &Selection,
    package: PackageIndex,
) -> Option<Selection> {
    let package = &list[package];
    let content = only_content(package)?;
    let held = package.add_ons.iter().map(|&held| held_add_on(list, held));
    let own = &selection.add_ons;
    let more = held.filter(|held| own.iter().all(|chosen| chosen.id != held.id));
    Some(Selection {
        packages: Vec::new(),
        technique: Some(list[content.technique].id.clone()),
        areas: chosen(list, content.areas).collect(),
        sessions: Some(SessionRange::from(content.sessions)),
        add_ons: own.iter().cloned().chain(more).collect(),
        ..selection.clone()
    })
}

/// Treatment of a package, with nothing left open.
struct OnlyContent<'l> {
    technique: TechniqueIndex,
    areas: &'l [AreaIndex],
    sessions: SessionCount,
}

/// The one treatment of a package that leaves nothing open.
fn only_content(package: &Package) -> Option<OnlyContent<'_>> {
    let [only] = package.contents.as_slice() else { return None };
    let [technique] = only.techniques.as_deref()? else { return None };
    let PackageAreas::Together(areas) = &only.areas else { return None };
    Some(OnlyContent { technique: *technique, areas, sessions: only.sessions })
}
