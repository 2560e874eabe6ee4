//! Hints: the difference that each one tells is that of two estimates.

use super::{
    arbitrary::{any_list, any_selection},
    decided::decided,
    properties::config,
};
use jiff::civil::Date;
use needlepoint::{
    catalog::{PriceList, SessionCount},
    estimate::{Hint, MembershipWorth, Total, estimate, estimate_with_hints},
    money::Money,
    price_file,
    selection::{ChosenAddOn, ChosenArea, Selection, SessionRange},
};
use proptest::prelude::*;
use std::fmt::Write as _;

fn total(list: &PriceList, selection: &Selection) -> Total {
    estimate(list, selection).unwrap().total
}

fn exactly(sessions: SessionCount, selection: &Selection) -> Selection {
    Selection { sessions: Some(SessionRange::from(sessions)), ..selection.clone() }
}

/// How much higher one high end is than another, in minor units.
fn more(before: Total, after: Total) -> i64 {
    after.high.unwrap().minus(before.high.unwrap()).unwrap().minor()
}

/// Saving of a member at both ends of a plan: it lies within what is told, if the plan can be bought
/// with the membership and without.
fn saves_as_much_as_is_told(
    list: &PriceList,
    without: &Selection,
    member: Option<String>,
    worth: &MembershipWorth,
) {
    let with = Selection { member, ..without.clone() };
    let both = estimate(list, without).ok().zip(estimate(list, &with).ok());
    let Some((without, with)) = both.map(|(without, with)| (without.total, with.total)) else {
        return;
    };
    let at_high = without.high.unwrap().minus(with.high.unwrap()).unwrap();
    for saving in [without.low.minus(with.low).unwrap(), at_high] {
        assert!(worth.saving.0 <= saving && Some(saving) <= worth.saving.1);
    }
}

/// What a hint is about, priced anew: how much more that costs, and whether the hint says so.
fn is_exact(list: &PriceList, selection: &Selection, hint: &Hint) {
    let now = total(list, selection);
    let taken = || hint.taken(list, selection).unwrap();
    let on = |day: Date| total(list, &Selection { on: Some(day), ..selection.clone() });
    let at = |sessions: &SessionCount| total(list, &exactly(*sessions, selection));
    let expected = match hint {
        Hint::Saving { .. } => return,
        Hint::MoreSessions { than: fewer, sessions, .. } => {
            assert_eq!(taken(), exactly(*sessions, selection));
            more(at(fewer), at(sessions))
        }
        Hint::MoreAreas { .. }
        | Hint::WholeArea { .. }
        | Hint::TechniqueIncludes { .. }
        | Hint::AsPackage { .. }
        | Hint::PackageApart { .. } => {
            let after = total(list, &taken());
            // The low end says the same: cheaper, as dear or dearer.
            let low = after.low.minus(now.low).unwrap().minor();
            assert_eq!(low.signum(), more(now, after).signum());
            more(now, after)
        }
        Hint::TwoPlans { longer, shorter, .. } => {
            let sessions = selection.sessions.unwrap();
            assert_eq!(longer.get() + shorter.get(), sessions.high().get());
            more(now, at(longer)) + at(shorter).high.unwrap().minor()
        }
        Hint::ReductionBegins { on: first, .. } => {
            assert!(selection.on.is_some_and(|today| today < *first));
            more(now, on(*first))
        }
        Hint::ReductionEnds { last_day, .. } => more(now, on(last_day.tomorrow().unwrap())),
        Hint::MembershipPaysOff { membership, low, high } => {
            let estimate = estimate_with_hints(list, selection).unwrap();
            let worth =
                estimate.memberships.iter().find(|worth| worth.membership == *membership).unwrap();
            assert_eq!(worth.net, Some((*low, Some(*high))));
            let member = taken().member;
            for without in decided(list, selection) {
                saves_as_much_as_is_told(list, &without, member.clone(), worth);
            }
            -high.minor()
        }
    };
    assert_eq!(hint.difference().map(Money::minor), Some(expected), "{hint:?} of {selection:?}");
}

fn all_are_exact(list: &PriceList, selection: &Selection) {
    let Ok(estimate) = estimate_with_hints(list, selection) else { return };
    for hint in &estimate.hints {
        is_exact(list, selection, hint);
    }
    let loud = estimate.hints.iter().map(|hint| hint.is_loud(estimate.total));
    assert!(loud.is_sorted_by(|before, after| before >= after), "what is much comes first");
}

const AREAS: [&str; 3] = [r#""face""#, r#""neck""#, r#""face", "neck""#];

/// A ladder of singles and courses, as the file writes it: each session about as dear, so that
/// other ways to the same are a little cheaper or a little dearer.
fn any_ladder() -> impl Strategy<Value = String> {
    let single = (80..120_i64, 0..10_i64);
    let courses = proptest::collection::btree_map(2..5_i64, 60..110_i64, 0..3);
    (single, courses).prop_map(|((low, more), courses)| {
        let mut text = format!("single: {low}..{}, courses: {{", low + more);
        for (sessions, each) in courses {
            write!(text, "{sessions}: {}, ", sessions * each).unwrap();
        }
        text + "}"
    })
}

/// A list in which every treatment can be had in several ways: two techniques, of which the second
/// may include the light, areas apart or together, packages, dated discounts and a club.
fn any_list_of_ways() -> impl Strategy<Value = PriceList> {
    let offers = proptest::collection::vec(any_ladder(), 6);
    let package = (0..2_usize, 0..3_usize, 1..4_i64, any::<bool>(), 50..130_i64);
    let packages = proptest::collection::vec(package, 0..4);
    let discount = (1..60_u16, 1..30_u8, any::<bool>(), any::<bool>());
    let discounts = proptest::collection::vec(discount, 0..3);
    (offers, 0..60_i64, any::<bool>(), packages, discounts, 0..200_i64).prop_map(
        |(ladders, light, is_combined, packages, discounts, fee)| {
            let mut offers = String::new();
            for (n, ladder) in ladders.iter().enumerate() {
                let (technique, areas) = (n / 3, AREAS[n % 3]);
                if areas.contains(',') && !is_combined {
                    continue;
                }
                let sold = format!(r#"(technique: "t{technique}", areas: [{areas}], {ladder}),"#);
                offers.push_str(&sold);
            }
            let mut packed = String::new();
            for (n, (technique, areas, sessions, is_lit, each)) in packages.iter().enumerate() {
                let areas = AREAS[*areas];
                let times = sessions * if areas.contains(',') { 2 } else { 1 };
                let (light, price) = (if *is_lit { r#""led""# } else { "" }, times * each);
                write!(
                    packed,
                    r#"(id: "p{n}", label: "P", price: {price}, add_ons: [{light}],
                    contents: [(technique: "t{technique}", areas: [{areas}], sessions: {sessions})]),"#
                )
                .unwrap();
            }
            let mut taken_off = String::new();
            for (n, (percent, day, begins, stacks)) in discounts.iter().enumerate() {
                let key = if *begins { "from" } else { "until" };
                write!(
                    taken_off,
                    r#"(id: "d{n}", label: "D", percent: {percent}, {key}: "2026-06-{day:02}",
                    stacks: {stacks}),"#
                )
                .unwrap();
            }
            let text = format!(
                r#"(schema: 1, clinic: (name: "C"), language: "en-GB", currency: "JPY",
                techniques: [(id: "t0", label: "T"), (id: "t1", label: "U")],
                areas: [(id: "face", label: "Face"), (id: "neck", label: "Neck")],
                offers: [{offers}],
                add_ons: [(id: "led", label: "LED", single: {light}, per: session,
                    included_with: (techniques: ["t1"]))],
                packages: [{packed}],
                memberships: [(id: "club", label: "Club", fee: {fee})],
                discounts: [{taken_off} (id: "club", label: "Club", percent: 20, member: "club")])"#
            );
            let read = price_file::read("ways.ron", &text);
            read.unwrap_or_else(|errors| panic!("{text}\n{}", errors[0])).list
        },
    )
}

/// A treatment, or a package without one.
fn any_choice() -> impl Strategy<Value = Selection> {
    let areas = prop_oneof![Just(vec!["face"]), Just(vec!["neck"]), Just(vec!["face", "neck"])];
    let sessions = (1..5_u16, 0..2_u16);
    let package = proptest::option::weighted(0.3, 0..4_usize);
    (areas, 0..2_usize, sessions, any::<bool>(), package, 1..30_i8).prop_map(
        |(areas, technique, (low, more), is_lit, package, day)| {
            let treated = Selection {
                technique: Some(format!("t{technique}")),
                areas: areas.into_iter().map(ChosenArea::from).collect(),
                sessions: Some(SessionRange::new(low, low + more).unwrap()),
                ..Selection::default()
            };
            let packed = |n| Selection { packages: vec![format!("p{n}")], ..Selection::default() };
            let light = ChosenAddOn::new("led");
            Selection {
                add_ons: is_lit.then_some(light).into_iter().collect(),
                on: Some(super::arbitrary::day(day)),
                ..package.map_or(treated, packed)
            }
        },
    )
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn the_difference_of_every_hint_is_that_of_two_estimates(list in any_list(), selection in any_selection()) {
        all_are_exact(&list.build(), &list.only_what_it_has(selection));
    }

    #[test]
    fn a_hint_at_another_way_to_the_same_tells_what_that_costs(list in any_list_of_ways(), selection in any_choice()) {
        all_are_exact(&list, &selection);
    }
}
