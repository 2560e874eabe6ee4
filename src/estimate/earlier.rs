//! Earlier plans of a patient: what is had once is used up by them, and a course that was bought
//! is had.

use super::{
    LineKind,
    held::HeldBefore,
    line::{Areas, PlanLine},
};
use crate::catalog::{AreaIndex, OfferIndex, PriceList, SessionCount, SpecialPriceIndex};
use std::collections::BTreeMap;

/// Purchases of earlier plans of a patient that count in a later one. For most plans there are
/// none.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(super) struct Earlier {
    /// By treatment line: times that a special price was given that is not given again and again.
    given: BTreeMap<(OfferIndex, Areas, SpecialPriceIndex), u16>,
    /// By offer: sessions of the longest course that was bought, one if none was.
    courses: BTreeMap<OfferIndex, SessionCount>,
    /// Uses of what the membership holds.
    pub(super) held: HeldBefore,
}

impl Earlier {
    /// Takes in what the lines of one plan more buy.
    pub(super) fn note(&mut self, list: &PriceList, lines: &[PlanLine]) {
        for PlanLine { kind, areas, end } in lines {
            let LineKind::Treatment(offer) = *kind else { continue };
            // What is held is not bought.
            for bought in end.purchases.iter().filter(|bought| bought.held_by.is_none()) {
                // A tier is no course.
                let sessions = if bought.by_tier { SessionCount::MIN } else { bought.sessions };
                let longest = self.courses.entry(offer).or_insert(sessions);
                *longest = sessions.max(*longest);
                let is_limited = bought.sessions == SessionCount::MIN;
                let limited =
                    bought.special.filter(|&index| is_limited && list[index].times.is_some());
                let Some(special) = limited else { continue };
                let times = self.given.entry((offer, areas.clone(), special)).or_default();
                *times = times.saturating_add(bought.times);
            }
        }
    }

    /// Offers that were bought, each with the sessions of the longest course.
    pub(super) fn courses(&self) -> impl Iterator<Item = (OfferIndex, SessionCount)> {
        self.courses.iter().map(|(&offer, &sessions)| (offer, sessions))
    }

    /// True if a special price was given on the treatment line of an offer on some areas that is
    /// not given again and again.
    pub(super) fn has_given_some(&self, offer: OfferIndex, areas: &[AreaIndex]) -> bool {
        self.given_on(offer, areas).next().is_some()
    }

    /// Times that a special price was given there.
    pub(super) fn times_given(
        &self,
        offer: OfferIndex,
        areas: &[AreaIndex],
        special: SpecialPriceIndex,
    ) -> u16 {
        let mut given = self.given_on(offer, areas);
        given.find(|(index, _)| *index == special).map_or(0, |(_, times)| times)
    }

    fn given_on(
        &self,
        offer: OfferIndex,
        areas: &[AreaIndex],
    ) -> impl Iterator<Item = (SpecialPriceIndex, u16)> {
        let given = self.given.iter().map(|((offer, areas, special), times)| {
            ((*offer, areas.as_slice()), (*special, *times))
        });
        given.filter(move |(line, _)| *line == (offer, areas)).map(|(_, given)| given)
    }
}
