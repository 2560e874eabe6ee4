//! Discounts and special prices that the patient asks for, but does not get, and why.
//!
//! A patient asks for one with the code that is typed in, by the membership that is chosen, and, if
//! only the day of the first session stands against it, by being new. Of all others nothing is
//! said: they are none of the patient's business.

use super::{
    LineItem, LineKind, Reduction, cover::serves_sizes, on_days::has_no_session, plan::Planner,
    request::Request, to_come::is_to_come,
};
use crate::{
    catalog::{
        Circumstances, Client, Condition, Discount, DiscountIndex, DiscountPart, Per, PriceList,
        Rate, Scope, SessionCount, SpecialPriceIndex,
    },
    money::Money,
};
use std::collections::BTreeSet;

/// Reason why a discount or a special price is not given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WhyNotGiven {
    /// Part of what it asks for is not so.
    Unmet {
        /// The part that does not hold.
        condition: Condition,
        /// True if it is for some days of the week, and the day of the first session is not known.
        lacks_day: bool,
    },
    /// Nothing that it is for is chosen.
    OtherChoice,
    /// Nothing that it goes only with is chosen, though something that it is for is.
    NotWith,
    /// It is for a course of so many sessions, more than the plan has.
    OnlyCourse(SessionCount),
    /// It is for a session after a course of so many, which the patient has not had and the plan
    /// has not.
    AfterCourse(SessionCount),
    /// It is only from a price on.
    Below {
        /// The lowest price.
        from: Money,
        /// Price that is meant: of a session or of the whole plan.
        per: Per,
    },
    /// It is only from so many areas on, more than the plan treats.
    FewAreas(u16),
    /// The plan costs no more without it.
    NotCheaper,
}

/// Reductions that are asked for and not given by an estimate with these `lines`, with the reasons.
///
/// One that gave way to a better discount is said by
/// [`Notice::NotCombined`](super::Notice::NotCombined).
pub(super) fn not_given(
    planner: &Planner<'_>,
    lines: &[LineItem],
    not_combined: &BTreeSet<DiscountIndex>,
) -> Vec<(Reduction, WhyNotGiven)> {
    let (list, request) = (planner.list, planner.request);
    let review = Review { planner, list, request, lines, not_combined };
    let by_code = review.by_code();
    let others = Reduction::all(list).filter(|(what, condition)| review.is_owed(*what, condition));
    let others = others.map(|(what, condition)| (what, review.unmet(condition)));
    let after_course = review.after_course();
    by_code.into_iter().chain(others).chain(after_course).collect()
}

/// An estimate, and what was asked for.
struct Review<'a> {
    planner: &'a Planner<'a>,
    list: &'a PriceList,
    request: &'a Request,
    lines: &'a [LineItem],
    not_combined: &'a BTreeSet<DiscountIndex>,
}

impl Review<'_> {
    /// Reasons why a code takes nothing off. If it does for one of several that ask for it, it has
    /// done what it is for; else those are named that are for what is chosen, or all.
    fn by_code(&self) -> Vec<(Reduction, WhyNotGiven)> {
        let all = Reduction::all(self.list);
        let with_code = all.filter(|(_, condition)| asks_for_code(condition, self.now()));
        let with_code: Vec<(Reduction, &Condition)> = with_code.collect();
        if with_code.iter().any(|(what, _)| self.is_accounted_for(*what)) {
            return Vec::new();
        }
        let in_scope = with_code.iter().filter(|(what, _)| self.is_for_what_is_chosen(*what));
        let in_scope: Vec<(Reduction, &Condition)> = in_scope.copied().collect();
        if in_scope.is_empty() {
            let nothing = |(what, _): (Reduction, &Condition)| (what, self.other_choice(what));
            return with_code.into_iter().map(nothing).collect();
        }
        let told = in_scope.into_iter().map(|(what, condition)| {
            let holds = self.unmet_part(condition).asks_for_nothing();
            (what, if holds { self.without_effect(what) } else { self.unmet(condition) })
        });
        told.collect()
    }

    /// True if a reason is owed without a code: to members, and to new patients for whom the day of
    /// the first session decides.
    fn is_owed(&self, what: Reduction, condition: &Condition) -> bool {
        let unmet = self.unmet_part(condition);
        if unmet.asks_for_nothing()
            || condition.code.is_some()
            || !self.is_for_what_is_chosen(what)
            || self.is_accounted_for(what)
        {
            return false;
        }
        let only_by_weekday = Condition { weekdays: Vec::new(), ..unmet.clone() };
        if only_by_weekday.asks_for_nothing() {
            return is_of_member(condition, self.now()) || condition.client == Some(Client::New);
        }
        // What members had at another time matters only if they have nothing now.
        let only_by_date = Condition { from: None, until: None, visits: None, ..unmet };
        is_of_member(condition, self.now())
            && !(only_by_date.asks_for_nothing() && self.members_have_something())
    }

    /// Special prices after a course that the patient has had, but too short a one, and those of
    /// members who have had none.
    fn after_course(&self) -> Vec<(Reduction, WhyNotGiven)> {
        let all = self.list.special_prices().iter();
        let needed = all.filter_map(|(index, special)| {
            let needed = special.after_course?;
            let what = Reduction::SpecialPrice(index);
            let condition = &special.condition;
            let is_asked_for =
                is_of_member(condition, self.now()) || self.has_had_a_shorter(index, needed);
            // What goes with a code is told with the others of the code.
            let is_owed = is_asked_for
                && condition.code.is_none()
                && condition.holds(self.now())
                && self.is_for_what_is_chosen(what)
                && !self.is_accounted_for(what);
            is_owed.then_some((what, self.needed_course(index)?))
        });
        needed.collect()
    }

    /// True if the patient has had a course of an offer that a special price is for, but none that
    /// is long enough.
    fn has_had_a_shorter(&self, special: SpecialPriceIndex, needed: SessionCount) -> bool {
        self.now().past_courses.iter().any(|&(offer, _)| {
            self.list.special_prices_of(offer).contains(&special)
                && !self.now().has_had(offer, needed)
        })
    }

    /// Reason that a special price is for a session after a course, if none of the chosen offers
    /// that it is for has had one.
    fn needed_course(&self, index: SpecialPriceIndex) -> Option<WhyNotGiven> {
        let special = &self.list[index];
        let mut offers = self.lines.iter().filter_map(|line| match line.kind {
            LineKind::Treatment(offer) => Some(offer),
            _ => None,
        });
        let had = offers.any(|offer| {
            self.list.special_prices_of(offer).contains(&index)
                && special.course_still_needed(offer, self.now()).is_none()
        });
        special.after_course.filter(|_| !had).map(WhyNotGiven::AfterCourse)
    }

    fn members_have_something(&self) -> bool {
        Reduction::all(self.list).any(|(what, condition)| {
            is_of_member(condition, self.now()) && self.is_accounted_for(what)
        })
    }

    /// The part of a condition that does not hold, days on which no session is included.
    fn unmet_part(&self, condition: &Condition) -> Condition {
        let is_on_no_day = has_no_session(self.planner, condition);
        let visits = condition.visits.filter(|_| is_on_no_day);
        Condition { visits, ..condition.unmet(self.now()) }
    }

    fn now(&self) -> &Circumstances {
        &self.request.circumstances
    }

    fn unmet(&self, condition: &Condition) -> WhyNotGiven {
        let unmet = self.unmet_part(condition);
        let lacks_day = !unmet.weekdays.is_empty() && self.now().start.is_none();
        WhyNotGiven::Unmet { condition: unmet, lacks_day }
    }

    /// True if it is given, will be at the consultation, or gave way to a better discount.
    fn is_accounted_for(&self, what: Reduction) -> bool {
        let gave_way = match what {
            Reduction::Discount(index) => self.not_combined.contains(&index),
            Reduction::SpecialPrice(_) => false,
        };
        gave_way
            || what.is_given(self.lines)
            || is_to_come(self.list, self.request, self.lines, what)
    }

    /// True if something that it is for is chosen.
    fn is_for_what_is_chosen(&self, what: Reduction) -> bool {
        match what {
            Reduction::Discount(index) => {
                let mut parts = self.parts_met(&self.list[index]);
                parts.any(|part| self.is_chosen(&part.scope))
            }
            Reduction::SpecialPrice(index) => {
                let treatment = self.request.treatment.as_ref();
                let areas = treatment.map_or(&[][..], |treatment| treatment.areas.as_slice());
                let technique = treatment.map(|treatment| treatment.technique);
                let offers = areas.iter().zip(technique.into_iter().cycle());
                let mut offers = offers.flat_map(|(chosen, technique)| {
                    let offers = self.list.offers_with_area(technique, chosen.area).iter();
                    let offers = offers.map(|&index| (index, &self.list[index]));
                    offers.filter(|(_, offer)| serves_sizes(offer, &[chosen.area], &[*chosen]))
                });
                offers.any(|(offer, _)| self.list.special_prices_of(offer).contains(&index))
            }
        }
    }

    /// Reason why it is for nothing that is chosen.
    fn other_choice(&self, what: Reduction) -> WhyNotGiven {
        let is_limited = match what {
            Reduction::Discount(index) => {
                self.list[index].parts.iter().any(|part| self.is_chosen(&part.scope))
            }
            Reduction::SpecialPrice(_) => false,
        };
        if is_limited { WhyNotGiven::NotWith } else { WhyNotGiven::OtherChoice }
    }

    /// True if something that a scope means is chosen.
    fn is_chosen(&self, scope: &Scope) -> bool {
        self.lines.iter().any(|line| line.kind.is_in(scope, self.list))
    }

    /// The parts of a discount whose limits are met.
    fn parts_met<'d>(&self, discount: &'d Discount) -> impl Iterator<Item = &'d DiscountPart> {
        let contents = &self.request.contents;
        discount.parts.iter().filter(move |part| contents.go_with(&part.only_with))
    }

    /// Reason why it takes nothing off though all that it asks for is so.
    fn without_effect(&self, what: Reduction) -> WhyNotGiven {
        let why = match what {
            Reduction::Discount(index) => {
                let discount = &self.list[index];
                self.lowest_band(discount).or_else(|| self.lacks_areas(discount))
            }
            Reduction::SpecialPrice(index) => {
                let sessions = self.list[index].sessions;
                let only_course =
                    self.is_longer(sessions).then_some(WhyNotGiven::OnlyCourse(sessions));
                only_course.or_else(|| self.needed_course(index))
            }
        };
        why.unwrap_or(WhyNotGiven::NotCheaper)
    }

    /// From how many areas on a discount takes something off, if the plan treats fewer.
    fn lacks_areas(&self, discount: &Discount) -> Option<WhyNotGiven> {
        let fewest = self.parts_met(discount).filter_map(|part| match &part.rate {
            Rate::ByAreas(bands, _) => {
                let from = bands.first()?.from;
                (self.request.treated.within(&part.scope) < from).then_some(from)
            }
            Rate::Percent(_) | Rate::Amount(..) | Rate::Bands(..) => None,
        });
        fewest.min().map(WhyNotGiven::FewAreas)
    }

    /// From which price on a discount takes something off, if that hangs on the price.
    fn lowest_band(&self, discount: &Discount) -> Option<WhyNotGiven> {
        let bands = self.parts_met(discount).filter_map(|part| match &part.rate {
            Rate::Bands(bands, per) => Some((bands.first()?.from, *per)),
            Rate::Percent(_) | Rate::Amount(..) | Rate::ByAreas(..) => None,
        });
        let (from, per) = bands.min_by_key(|(from, _)| *from)?;
        Some(WhyNotGiven::Below { from, per })
    }

    /// True if a course has more sessions than the plan has at the most.
    fn is_longer(&self, course: SessionCount) -> bool {
        let treatment = self.request.treatment.as_ref();
        treatment.is_some_and(|treatment| course > treatment.sessions.high())
    }
}

fn asks_for_code(condition: &Condition, now: &Circumstances) -> bool {
    condition.code.is_some() && now.code.is_some() && condition.unmet(now).code.is_none()
}

fn is_of_member(condition: &Condition, now: &Circumstances) -> bool {
    condition.member.is_some() && condition.member == now.member
}
