//! The selection that a hint is about: what one would choose to take it.

use super::{
    Hint,
    areas::with_areas,
    packages::{apart, as_package},
    technique::with_technique,
};
use crate::{
    catalog::PriceList,
    estimate::{membership::as_member, wholes::with_whole},
    selection::{Selection, SessionRange},
};

impl Hint {
    /// Selection once the hint is taken. Its estimate differs by [`Hint::difference`], which for a
    /// membership counts its fees too.
    ///
    /// `None` if there is nothing to choose: a saving is had already, two plans are two selections,
    /// and a discount or a special price asks for another day.
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
            Self::AsPackage { package, .. } => Some(as_package(list, selection, *package)),
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
