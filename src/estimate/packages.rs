//! Packages with the choices that are made; what is still to be chosen counts where every choice
//! would.

use super::{LineEnd, LineKind, Purchases, line::PlanLine};
use crate::catalog::{
    AreaIndex, MAX_SESSIONS, PackageIndex, PriceList, SessionCount, TechniqueIndex,
};

/// A package as it is bought, with the choices that are made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedPackage {
    /// The package.
    pub package: PackageIndex,
    /// Its treatments, in the order of the list.
    pub contents: Vec<PlannedContent>,
}

/// So many sessions of a technique on some areas.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedContent {
    /// The technique, or those of which one is still to be chosen, in file order; never none.
    pub techniques: Vec<TechniqueIndex>,
    /// The areas.
    pub areas: PlannedAreas,
    /// Number of sessions.
    pub sessions: SessionCount,
}

/// Areas of a treatment in a package, with what is chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlannedAreas {
    /// All of these together at each session, in file order.
    Together(Vec<AreaIndex>),
    /// One of these, in file order, which is still to be chosen.
    OneOf(Vec<AreaIndex>),
}

impl PlannedPackage {
    /// Its sessions, all of them together; `None` if it holds no treatment.
    pub fn sessions(&self) -> Option<SessionCount> {
        sessions(std::slice::from_ref(self))
    }

    /// All areas that are decided, in file order, each once.
    pub(super) fn areas(&self) -> Vec<AreaIndex> {
        let decided = self.contents.iter().flat_map(|content| match &content.areas {
            PlannedAreas::Together(areas) => areas.as_slice(),
            PlannedAreas::OneOf(_) => &[],
        });
        let mut areas: Vec<AreaIndex> = decided.copied().collect();
        areas.sort();
        areas.dedup();
        areas
    }

    /// Areas of each treatment of which one is still to be chosen.
    pub(super) fn open_areas(&self) -> impl Iterator<Item = &[AreaIndex]> {
        self.contents.iter().filter_map(|content| match &content.areas {
            PlannedAreas::Together(_) => None,
            PlannedAreas::OneOf(areas) => Some(areas.as_slice()),
        })
    }
}

impl PlannedContent {
    /// True if its technique is one that is meant, whichever is still chosen.
    pub(super) fn is_surely_by(&self, is_meant: impl FnMut(&TechniqueIndex) -> bool) -> bool {
        self.techniques.iter().all(is_meant)
    }
}

/// Number of the areas still to be chosen that are areas more, whatever is chosen: none that may be
/// chosen is one with an area that is treated, or may be one that is counted already.
pub(super) fn areas_more<'a>(
    open: impl Iterator<Item = &'a [AreaIndex]>,
    treated: &[AreaIndex],
    are_one: impl Fn(AreaIndex, AreaIndex) -> bool,
) -> u16 {
    let mut known: Vec<AreaIndex> = treated.to_vec();
    let mut more = 0_u16;
    for one_of in open {
        let is_another = |area: AreaIndex| !known.iter().any(|&other| are_one(area, other));
        if one_of.iter().copied().all(is_another) {
            known.extend(one_of);
            more = more.saturating_add(1);
        }
    }
    more
}

/// The sessions of packages, all of them together; `None` if they hold no treatment.
pub(super) fn sessions(packages: &[PlannedPackage]) -> Option<SessionCount> {
    let contents = packages.iter().flat_map(|package| &package.contents);
    let all = contents.fold(0_u16, |sum, content| sum.saturating_add(content.sessions.get()));
    SessionCount::new(all.min(MAX_SESSIONS))
}

/// Lines of packages, in their order.
pub(super) fn lines(
    list: &PriceList,
    packages: &[PlannedPackage],
) -> impl Iterator<Item = PlanLine> {
    packages.iter().map(|planned| {
        let end = LineEnd {
            sessions: planned.sessions().map_or(0, SessionCount::get),
            amount: list[planned.package].price.amount(),
            purchases: Purchases::new(),
        };
        let kind = LineKind::Package(planned.package);
        PlanLine { kind, areas: planned.areas().into(), end }
    })
}
