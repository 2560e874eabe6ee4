//! Packages with all choices made.

use super::{LineEnd, LineKind, Purchases, line::PlanLine};
use crate::catalog::{
    AreaIndex, MAX_SESSIONS, PackageIndex, PriceList, SessionCount, TechniqueIndex,
};

/// A package as it is bought, with all choices made.
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
    /// The technique.
    pub technique: TechniqueIndex,
    /// The areas, in file order.
    pub areas: Vec<AreaIndex>,
    /// Number of sessions.
    pub sessions: SessionCount,
}

impl PlannedPackage {
    /// Its sessions, all of them together; `None` if it holds no treatment.
    pub fn sessions(&self) -> Option<SessionCount> {
        sessions(std::slice::from_ref(self))
    }

    /// All its areas, in file order, each once.
    pub(super) fn areas(&self) -> Vec<AreaIndex> {
        let mut areas: Vec<AreaIndex> =
            self.contents.iter().flat_map(|content| content.areas.iter().copied()).collect();
        areas.sort();
        areas.dedup();
        areas
    }
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
