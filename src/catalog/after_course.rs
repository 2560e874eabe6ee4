//! Prices after a course: whether one that the patient has had is long enough.

use super::{Circumstances, OfferIndex, PriceList, Rung, SessionCount, SpecialPrice};

impl SpecialPrice {
    /// Sessions that a course in the plan itself must have before it may be bought; `None` if it
    /// needs no course, or the patient has had one of the offer.
    pub fn course_still_needed(
        &self,
        offer: OfferIndex,
        now: &Circumstances,
    ) -> Option<SessionCount> {
        self.after_course.filter(|&needed| !now.has_had(offer, needed))
    }
}

impl Circumstances {
    /// True if the patient has had a course of an offer with at least so many sessions.
    pub fn has_had(&self, offer: OfferIndex, needed: SessionCount) -> bool {
        self.past_courses.iter().any(|&(of, sessions)| of == offer && sessions >= needed)
    }
}

impl PriceList {
    /// Sessions of the shortest course of an offer, special ones included; one if it has none.
    pub fn shortest_course(&self, offer: OfferIndex) -> SessionCount {
        let published = self[offer].ladder().rungs().iter().map(Rung::sessions);
        let specials = self.special_prices_of(offer).iter().map(|&index| self[index].sessions);
        let courses = published.chain(specials).filter(|&sessions| sessions > SessionCount::MIN);
        courses.min().unwrap_or(SessionCount::MIN)
    }

    /// Courses after which an offer has a price of its own, the shortest first, each once.
    pub fn courses_before_prices(&self, offer: OfferIndex) -> Vec<SessionCount> {
        let specials = self.special_prices_of(offer).iter();
        let mut needed: Vec<SessionCount> =
            specials.filter_map(|&index| self[index].after_course).collect();
        needed.sort_unstable();
        needed.dedup();
        needed
    }
}
