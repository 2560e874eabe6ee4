//! Numbers of sessions of which something is stated only at the consultation.

use super::{LineEnd, LineItem, LineKind, Notice, cover::serves_sizes, request};
use crate::{
    catalog::{AreaIndex, Coverage, Ladder, Offer, Price, PriceList, Rung, RungRule, SessionCount},
    money::{High, Percent},
    selection::Selection,
};

/// Rule known of a number of sessions whose own price is stated at the consultation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unpriced {
    /// They are sold as a course.
    Course,
    /// They are so much cheaper than as many single sessions.
    PercentOff(Percent),
    /// They cost as much as so many single sessions.
    PayFor(SessionCount),
}

impl Unpriced {
    /// Rule of a rung that is all that is known of its price; `None` if that is stated, or no rule
    /// stands in its place.
    pub fn by_rule(rung: &Rung) -> Option<Self> {
        match (rung.price(), rung.rule()?) {
            (Price::OnRequest, RungRule::PercentOff(percent)) => Some(Self::PercentOff(percent)),
            (Price::OnRequest, RungRule::PayFor(paid)) => Some(Self::PayFor(paid)),
            _ => None,
        }
    }
}

/// Rule that an offer for the chosen areas has for so many sessions without stating their price,
/// whether as many can be bought at a stated price or not; `None` if it says nothing of the kind.
pub fn unpriced_at(
    list: &PriceList,
    selection: &Selection,
    sessions: SessionCount,
) -> Option<Unpriced> {
    let treatment = request::treatment(list, selection).ok()??;
    let is_chosen = |area: &AreaIndex| treatment.areas.iter().any(|chosen| chosen.area == *area);
    let offers = treatment.areas.iter().flat_map(|chosen| {
        let offers = list.offers_with_area(treatment.technique, chosen.area).iter();
        let offers = offers.map(|&index| &list[index]);
        offers.filter(move |offer| {
            let stays_within = match offer.coverage() {
                Coverage::Together(areas) => areas.iter().all(is_chosen),
                Coverage::AnyOf(number, areas) => {
                    areas.iter().filter(|&area| is_chosen(area)).count() >= *number
                }
                Coverage::OneOf(_) | Coverage::AnyOther => true,
            };
            stays_within && serves_sizes(offer, &[chosen.area], &[*chosen])
        })
    });
    offers.map(Offer::ladder).find_map(|ladder| said_without_price(ladder, sessions))
}

fn said_without_price(ladder: &Ladder, sessions: SessionCount) -> Option<Unpriced> {
    if let Some(rung) = ladder.rung(sessions) {
        return match (rung.price(), rung.rule()) {
            (Price::OnRequest, None) if sessions > SessionCount::MIN => Some(Unpriced::Course),
            _ => Unpriced::by_rule(rung),
        };
    }
    let is_on_request = ladder.single().map(Rung::price) == Some(Price::OnRequest);
    let tier = ladder.tier(sessions).filter(|_| is_on_request);
    tier.map(|tier| Unpriced::PercentOff(tier.off))
}

/// The longest course on request that could take the place of what is bought at a price, of each
/// treatment.
pub(super) fn courses_on_request(list: &PriceList, lines: &[LineItem]) -> Vec<Notice> {
    let mut notices = Vec::new();
    for line in lines {
        let LineKind::Treatment(offer) = line.kind else { continue };
        let ladder = list[offer].ladder();
        let courses = [&line.low, &line.high].map(|end| course_on_request(ladder, end));
        let longest = courses.into_iter().flatten().max();
        notices.extend(longest.map(|sessions| Notice::CourseOnRequest { offer, sessions }));
    }
    notices
}

fn course_on_request(ladder: &Ladder, end: &LineEnd) -> Option<SessionCount> {
    let is_course = |rung: &&Rung| {
        rung.sessions() > SessionCount::MIN
            && rung.sessions().get() <= end.sessions
            && rung.price() == Price::OnRequest
    };
    let is_priced = end.amount.high != High::Unknown;
    let longest = ladder.rungs().iter().rev().find(is_course).filter(|_| is_priced);
    longest.map(Rung::sessions)
}
