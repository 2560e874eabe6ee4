//! Arbitrary selections.

use super::{
    AREAS, AnyCase, AnyCondition, AnyList, AnyMember, AnyOffer, AnyOnlyWith, AnyPart, AnyScope,
    SIZES, TECHNIQUES, any_list,
    discounts::{AnyOff, any_off, day},
};
use needlepoint::{
    catalog::{Basis, Per, SessionCount},
    estimate::Client,
    selection::{ChosenAddOn, ChosenArea, PastCourse, Quantity, Selection, SessionRange},
};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// A selection that the list may or may not be able to price, of areas that it has.
pub(crate) fn any_selection() -> impl Strategy<Value = Selection> {
    let size = proptest::option::weighted(0.2, 0..SIZES);
    let areas = proptest::collection::btree_map(0..AREAS, size, 1..5);
    let sessions =
        (1..7_u16, 0..4_u16).prop_map(|(low, more)| SessionRange::new(low, low + more).unwrap());
    let units = proptest::option::of((1..5_u16, prop_oneof![3 => Just(0), 1 => 1..3_u16]));
    let add_on = (0..3_usize, proptest::option::of(1..6_u16), units);
    let add_ons = proptest::collection::vec(add_on, 0..3);
    let packages = proptest::collection::vec(0..2_usize, 0..2);
    let fees = proptest::collection::vec(0..3_usize, 0..3);
    let technique = prop_oneof![9 => Just(0_usize), 1 => Just(1)];
    (technique, areas, sessions, add_ons, packages, fees, any_circumstances()).prop_map(
        |(technique, areas, sessions, add_ons, packages, fees, circumstances)| {
            // Which of the two numbers it is, the list decides.
            let chosen =
                |(n, sessions, units): (usize, Option<u16>, Option<(u16, u16)>)| ChosenAddOn {
                    id: format!("x{n}"),
                    sessions: sessions.and_then(SessionCount::new),
                    units: units.map(|(low, more)| Quantity::new(low, low + more).unwrap()),
                };
            let mut seen = BTreeSet::new();
            Selection {
                technique: Some(TECHNIQUES[technique].to_owned()),
                areas: areas
                    .into_iter()
                    .map(|(n, size)| ChosenArea {
                        id: format!("a{n}"),
                        size: size.map(|size| format!("s{size}")),
                    })
                    .collect(),
                sessions: Some(sessions),
                add_ons: add_ons
                    .into_iter()
                    .filter(|(n, ..)| seen.insert(*n))
                    .map(chosen)
                    .collect(),
                packages: packages.into_iter().map(|n| format!("p{n}")).collect(),
                fees: fees.into_iter().map(|n| format!("f{n}")).collect(),
                ..circumstances
            }
        },
    )
}

/// Who comes, when, and what the staff takes off: nothing else is selected.
fn any_circumstances() -> impl Strategy<Value = Selection> {
    let code = prop_oneof![Just("Code".to_owned()), Just("cODE".to_owned())];
    (
        any::<bool>(),
        any::<bool>(),
        proptest::option::of(code),
        proptest::option::of(1..30_i8),
        proptest::option::of(1..30_i8),
        proptest::option::weighted(0.3, any_off()),
        any_past_courses(),
    )
        .prop_map(|(new, member, code, on, start, by_hand, after_course)| Selection {
            client: if new { Client::New } else { Client::Returning },
            member: member.then(|| "m".to_owned()),
            code,
            after_course,
            on: on.map(day),
            start: start.map(day),
            manual_discount: by_hand.map(AnyOff::by_hand),
            ..Selection::default()
        })
}

/// Courses that the patient has had; none in most selections.
fn any_past_courses() -> impl Strategy<Value = Vec<PastCourse>> {
    let sessions = proptest::option::of(1..7_u16);
    let course = (0..7_usize, sessions).prop_map(|(offer, sessions)| PastCourse {
        offer: format!("o{offer}"),
        sessions: sessions.and_then(SessionCount::new),
    });
    prop_oneof![3 => Just(Vec::new()), 2 => proptest::collection::vec(course, 1..4)]
}

/// What of a selection is left out, so that packages and what stands alone come up, too.
#[derive(Clone, Copy, Debug)]
enum LeftOut {
    Nothing,
    /// The number of sessions, so that a package may take the choice.
    Sessions,
    /// The treatment.
    Treatment,
}

/// A list with what is chosen from it.
pub(crate) fn any_case() -> impl Strategy<Value = AnyCase> {
    let left_out = prop_oneof![
        6 => Just(LeftOut::Nothing),
        2 => Just(LeftOut::Sessions),
        1 => Just(LeftOut::Treatment),
    ];
    (any_list(), any_selection(), left_out).prop_map(|(list, selection, left_out)| {
        let mut selection = list.only_what_it_has(list.mostly_sold_areas(selection));
        match left_out {
            LeftOut::Nothing => {}
            LeftOut::Sessions => selection.sessions = None,
            LeftOut::Treatment => {
                selection.sessions = None;
                selection.areas.clear();
                if selection.packages.is_empty() {
                    selection.technique = None;
                    // Alone it has no sessions to be at.
                    selection.add_ons.iter_mut().for_each(|chosen| chosen.sessions = None);
                }
            }
        }
        let selection = list.only_what_is_settled(selection);
        AnyCase { list: list.with_chosen_sessions(&selection), selection }
    })
}

impl AnyList {
    /// The selection with those of its areas alone that an offer names, where there are any: what is not
    /// sold at all has no price to compare.
    fn mostly_sold_areas(&self, mut selection: Selection) -> Selection {
        let sold = self.offers.iter().filter(|one| {
            !one.elsewhere && selection.technique.as_deref() == Some(TECHNIQUES[one.technique])
        });
        let named: BTreeSet<usize> = sold.flat_map(AnyOffer::areas).collect();
        let is_named = |area: &ChosenArea| named.contains(&area.id[1..].parse().unwrap());
        if selection.areas.iter().any(is_named) {
            selection.areas.retain(is_named);
        }
        selection
    }

    /// The selection without what this list does not have.
    pub(crate) fn only_what_it_has(&self, mut selection: Selection) -> Selection {
        let number = |id: &str| id.get(1..).and_then(|n| n.parse::<usize>().ok());
        let has = |id: &str, sold_here: Vec<bool>| {
            number(id).is_some_and(|n| sold_here.get(n) == Some(&true))
        };
        let add_ons = || self.add_ons.iter().map(|one| !one.elsewhere).collect();
        let packages = || self.packages.iter().map(|one| !one.elsewhere).collect();
        let fees = || self.fees.iter().map(|one| !one.elsewhere).collect();
        selection.add_ons.retain(|add_on| has(&add_on.id, add_ons()));
        for chosen in &mut selection.add_ons {
            let is_by_unit = number(&chosen.id)
                .is_some_and(|add_on| self.add_ons[add_on].basis == Basis::PerUnit);
            chosen.sessions = chosen.sessions.filter(|_| !is_by_unit);
            chosen.units = chosen.units.filter(|_| is_by_unit);
        }
        selection.packages.retain(|id| has(id, packages()));
        selection.fees.retain(|id| has(id, fees()));
        let offers = || self.offers.iter().map(|one| !one.elsewhere).collect();
        selection.after_course.retain(|course| has(&course.offer, offers()));
        for course in &mut selection.after_course {
            course.offer = self.offer_id(number(&course.offer).unwrap());
        }
        let has_code = self.conditions_of_this_list().any(|condition| condition.code);
        selection.code = selection.code.filter(|_| has_code);
        self.only_what_is_settled(selection)
    }

    /// The conditions of special prices and discounts that mean something that this list sells.
    fn conditions_of_this_list(&self) -> impl Iterator<Item = &AnyCondition> {
        let sold: BTreeSet<usize> =
            self.offers.iter().filter(|one| !one.elsewhere).map(|one| one.technique).collect();
        let is_sold = |add_on: &usize| !self.add_ons[*add_on].elsewhere;
        let means_something = move |scope: &AnyScope| {
            let names_nothing = scope.technique.is_none() && scope.add_ons.is_none();
            names_nothing
                || scope.technique.is_some_and(|technique| sold.contains(&technique))
                || scope.add_ons.iter().flatten().any(is_sold)
        };
        let discounts = self.discounts.iter().filter(move |one| {
            let is_given = |part: &AnyPart| {
                means_something(&part.scope) && self.is_met_by_something(&part.only_with)
            };
            !one.elsewhere && one.parts.iter().all(is_given)
        });
        let specials = self.specials.iter().filter(|one| {
            let names_nothing = one.technique.is_none() && one.offers.is_none();
            self.is_of_this_list(one) && (names_nothing || one.within.is_some())
        });
        discounts
            .map(|one| &one.condition)
            .chain(specials.map(|one| &one.condition))
            .filter(|condition| condition.member != Some(AnyMember::Elsewhere))
    }

    /// True if each kind of thing that a limit names is sold in this list.
    fn is_met_by_something(&self, only_with: &AnyOnlyWith) -> bool {
        let AnyOnlyWith { technique, packages, add_ons } = only_with;
        let names_treatment = technique.is_some() || !packages.is_empty();
        let has_treatment =
            technique.is_some() || packages.iter().any(|&n| !self.packages[n].elsewhere);
        (!names_treatment || has_treatment)
            && (add_ons.is_empty() || add_ons.iter().any(|&n| !self.add_ons[n].elsewhere))
    }

    /// The selection without what neither the contract nor the owners' page decides.
    fn only_what_is_settled(&self, mut selection: Selection) -> Selection {
        let number = |id: &str| id[1..].parse::<usize>().unwrap();
        let areas: BTreeSet<usize> = selection.areas.iter().map(|area| number(&area.id)).collect();
        let has_part =
            areas.iter().any(|area| self.wholes(*area).iter().any(|w| areas.contains(w)));
        let chosen: Vec<_> =
            selection.add_ons.iter().map(|add_on| &self.add_ons[number(&add_on.id)]).collect();
        // Whether a package includes it, and what a session of a package costs, nobody says.
        let has_session_bands = self
            .discounts
            .iter()
            .flat_map(|one| &one.parts)
            .any(|part| matches!(&part.rate, super::AnyRate::Bands(_, Per::Session)));
        if has_session_bands || has_part || chosen.iter().any(|add_on| add_on.may_be_included()) {
            selection.packages.clear();
        }
        // On a part beside its whole an add-on per area could count one or two areas.
        if has_part {
            selection.add_ons.retain(|add_on| {
                let any = &self.add_ons[number(&add_on.id)];
                any.basis != Basis::PerArea || any.only_areas.is_empty()
            });
        }
        self.settle_packages(&mut selection, &areas);
        selection
    }

    /// What is settled of a choice beside packages.
    fn settle_packages(&self, selection: &mut Selection, areas: &BTreeSet<usize>) {
        let number = |id: &String| id[1..].parse::<usize>().unwrap();
        let packages: Vec<_> =
            selection.packages.iter().map(|id| &self.packages[number(id)]).collect();
        if packages.is_empty() {
            return;
        }
        let technique = selection.technique.as_ref().map(|id| usize::from(id == TECHNIQUES[1]));
        let contents = || packages.iter().flat_map(|package| &package.contents);
        // Whether a package of another technique takes any area that is chosen.
        let is_doubtful =
            contents().any(|content| content.areas.is_none() && !content.may_be_by(technique));
        if selection.sessions.is_none() && !areas.is_empty() && is_doubtful {
            selection.sessions = SessionRange::exactly(1).ok();
        }
        let is_taken = |area: &usize| contents().any(|content| content.takes(technique, *area));
        if selection.sessions.is_some() || !areas.iter().all(is_taken) {
            // Which areas count, the treatment's or the package's.
            for chosen in &mut selection.add_ons {
                if self.add_ons[number(&chosen.id)].basis == Basis::PerArea {
                    chosen.sessions = None;
                }
            }
        }
    }
}
