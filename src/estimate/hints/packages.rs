//! A package in place of what it holds, or the other way round.

use super::{
    Hint,
    areas::chosen,
    desk::{Desk, MAX_WAYS},
};
use crate::{
    catalog::{
        AreaIndex, Package, PackageAreas, PackageIndex, PriceList, SessionCount, TechniqueIndex,
    },
    selection::{ChosenAddOn, Selection, SessionRange},
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
        only_content(package).is_some_and(|content| {
            content.sessions == sessions
                && content.technique == technique
                && content.areas.iter().copied().collect::<BTreeSet<_>>() == treated
        })
    };
    let all = desk.list.packages().iter().filter(|(_, package)| holds_the_same(package));
    let cheaper = all.take(MAX_WAYS).filter_map(|(index, _)| {
        let difference = desk.difference(&as_package(desk.list, desk.selection, index))?;
        desk.saves(difference).then_some((difference, index))
    });
    cheaper.min().map(|(difference, package)| Hint::AsPackage { package, difference })
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
    let held = package
        .add_ons
        .iter()
        .map(|&(index, sessions)| ChosenAddOn { id: list[index].id.clone(), sessions });
    Some(Selection {
        packages: Vec::new(),
        technique: Some(list[content.technique].id.clone()),
        areas: chosen(list, content.areas).collect(),
        sessions: Some(SessionRange::from(content.sessions)),
        add_ons: selection.add_ons.iter().cloned().chain(held).collect(),
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
