//! The selection that a hint is about: what one would choose to take it.

use super::{Hint, membership::as_member, wholes::with_whole};
use crate::{
    catalog::{AreaIndex, Package, PackageIndex, PriceList, SessionCount, TechniqueIndex},
    selection::{ChosenAddOn, ChosenArea, Selection, SessionRange},
};

impl Hint {
    /// What is chosen once the hint is taken. Its estimate differs by [`Hint::difference`], which for a
    /// membership counts its fees too.
    ///
    /// `None` where there is nothing to choose: a saving is had already, two plans are two
    /// selections, and a discount or a special price asks for another day.
    pub fn taken(&self, list: &PriceList, selection: &Selection) -> Option<Selection> {
        match self {
            Self::MoreSessions { sessions, .. } => Some(Selection {
                sessions: Some(SessionRange::from(*sessions)),
                ..selection.clone()
            }),
            Self::MoreAreas { areas, .. } => Some(with_areas(list, selection, areas)),
            Self::TechniqueIncludes { technique, .. } => {
                Some(with_technique(list, selection, *technique))
            }
            Self::AsPackage { package, .. } => as_package(list, selection, *package),
            Self::MembershipPaysOff { membership, .. } => {
                Some(as_member(list, selection, *membership))
            }
            Self::PackageApart { package, .. } => apart(list, selection, *package),
            Self::WholeArea { whole, .. } => Some(with_whole(list, selection, *whole)),
            Self::TwoPlans { .. }
            | Self::ReductionBegins { .. }
            | Self::ReductionEnds { .. }
            | Self::Saving { .. } => None,
        }
    }
}

/// The same with some areas more.
pub(super) fn with_areas(
    list: &PriceList,
    selection: &Selection,
    areas: &[AreaIndex],
) -> Selection {
    let more = chosen(list, areas);
    let areas = selection.areas.iter().cloned().chain(more).collect();
    Selection { areas, ..selection.clone() }
}

/// The same by another technique.
pub(super) fn with_technique(
    list: &PriceList,
    selection: &Selection,
    technique: TechniqueIndex,
) -> Selection {
    let technique = list.technique(technique).map(|technique| technique.id.clone());
    Selection { technique, ..selection.clone() }
}

/// A package in place of its treatment and its add-ons; `None` where there is no such package.
pub(super) fn as_package(
    list: &PriceList,
    selection: &Selection,
    package: PackageIndex,
) -> Option<Selection> {
    let package = list.package(package)?;
    let is_beside = |chosen: &&ChosenAddOn| {
        let add_on = list.find_add_on(&chosen.id);
        !package.add_ons.iter().any(|&(held, _)| Some(held) == add_on)
    };
    Some(Selection {
        packages: vec![package.id.clone()],
        technique: None,
        areas: Vec::new(),
        sessions: None,
        add_ons: selection.add_ons.iter().filter(is_beside).cloned().collect(),
        ..selection.clone()
    })
}

/// What a package holds, chosen without it; `None` where it leaves something open.
pub(super) fn apart(
    list: &PriceList,
    selection: &Selection,
    package: PackageIndex,
) -> Option<Selection> {
    let package = list.package(package)?;
    let content = only_content(package)?;
    let held = package.add_ons.iter().filter_map(|&(index, sessions)| {
        Some(ChosenAddOn { id: list.add_on(index)?.id.clone(), sessions })
    });
    Some(Selection {
        packages: Vec::new(),
        technique: Some(list.technique(content.technique)?.id.clone()),
        areas: chosen(list, content.areas).collect(),
        sessions: Some(SessionRange::from(content.sessions)),
        add_ons: selection.add_ons.iter().cloned().chain(held).collect(),
        ..selection.clone()
    })
}

/// What a package holds, with nothing left open.
pub(super) struct Content<'l> {
    pub(super) technique: TechniqueIndex,
    pub(super) areas: &'l [AreaIndex],
    pub(super) sessions: SessionCount,
}

/// The one treatment of a package that leaves nothing open.
pub(super) fn only_content(package: &Package) -> Option<Content<'_>> {
    match package.contents.as_slice() {
        [only] => Some(Content {
            technique: only.technique?,
            areas: only.areas.as_deref()?,
            sessions: only.sessions,
        }),
        _ => None,
    }
}

fn chosen(list: &PriceList, areas: &[AreaIndex]) -> impl Iterator<Item = ChosenArea> {
    areas.iter().filter_map(|&area| Some(ChosenArea::undecided(&list.area(area)?.id)))
}
