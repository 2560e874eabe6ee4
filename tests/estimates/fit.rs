//! What fits a budget, beside a reference that prices every technique and number of sessions.

use super::properties::config;
use needlepoint::{
    catalog::{PriceList, SessionCount},
    estimate::{
        Estimate, EstimateError, Fit, FittedPlan, MAX_FIT_COMBINATIONS, MAX_FITTED_PLANS, estimate,
        fit,
    },
    money::Money,
    price_file,
    selection::{ChosenAddOn, ChosenArea, Selection, SessionRange},
};
use proptest::prelude::*;
use std::fmt::Write as _;

/// A technique with its advice, and the ladders of face, neck and both, as the file writes them.
type AnyTechnique = (Option<(u16, u16)>, Vec<(usize, bool, Vec<(u16, String)>)>);

const AREAS: [&str; 3] = [r#""face""#, r#""neck""#, r#""face", "neck""#];

fn any_price() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => (1..40_i64).prop_map(|price| (price * 10).to_string()),
        2 => (1..300_i64, 0..50_i64).prop_map(|(low, more)| format!("{low}..{}", low + more)),
        1 => (1..300_i64).prop_map(|low| format!("(from: {low})")),
        1 => Just("on_request".to_owned()),
    ]
}

fn any_technique() -> impl Strategy<Value = AnyTechnique> {
    let rungs = proptest::collection::btree_map(1..6_u16, any_price(), 1..4);
    let offer = (0..AREAS.len(), any::<bool>(), rungs)
        .prop_map(|(areas, sized, rungs)| (areas, sized, rungs.into_iter().collect()));
    let advice = proptest::option::weighted(0.8, (1..5_u16, 0..4_u16));
    let advice = advice.prop_map(|advice| advice.map(|(least, more)| (least, least + more)));
    (advice, proptest::collection::vec(offer, 1..5))
}

fn list_of(techniques: &[AnyTechnique], percent: Option<u16>) -> PriceList {
    let (mut named, mut offers) = (String::new(), String::new());
    for (n, (advice, sold)) in techniques.iter().enumerate() {
        let advice = advice.map(|(least, most)| format!(", sessions: (from: {least}, to: {most})"));
        writeln!(named, r#"(id: "t{n}", label: "T{n}"{}),"#, advice.unwrap_or_default()).unwrap();
        let mut seen = Vec::new();
        for (areas, sized, rungs) in sold {
            if seen.contains(&(areas, sized)) {
                continue;
            }
            seen.push((areas, sized));
            let size = if *sized { r#"size: "large", "# } else { "" };
            let areas = AREAS[*areas];
            let (mut single, mut courses) = (String::new(), String::new());
            for (sessions, price) in rungs {
                match sessions {
                    1 => single = format!("single: {price}, "),
                    _ => write!(courses, "{sessions}: {price}, ").unwrap(),
                }
            }
            let courses =
                if courses.is_empty() { courses } else { format!("courses: {{{courses}}}") };
            writeln!(offers, r#"(technique: "t{n}", areas: [{areas}], {size}{single}{courses}),"#)
                .unwrap();
        }
    }
    let discounts = percent.map_or_else(String::new, |percent| {
        format!(r#"discounts: [(id: "d", label: "D", percent: {percent})],"#)
    });
    let text = format!(
        r#"(schema: 1, clinic: (name: "C"), language: "en-GB", currency: "JPY",
        techniques: [{named}],
        areas: [(id: "face", label: "Face"), (id: "neck", label: "Neck")],
        sizes: [(id: "large", label: "Large")],
        offers: [{offers}],
        add_ons: [
            (id: "led", label: "LED", courses: {{2: 30, 3: 40}}, single: 20, per: session,
             included_with: (techniques: ["t0"])),
        ],
        {discounts})"#
    );
    price_file::read("any.ron", &text).unwrap_or_else(|errors| panic!("{text}\n{}", errors[0])).list
}

/// What the reference knows of a plan, in the order of the rule.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Known {
    lacking: u16,
    /// Stated, open, unknown.
    high: (u8, i64),
    low: i64,
    technique: usize,
    sessions: u16,
}

fn price(
    list: &PriceList,
    selection: &Selection,
    technique: usize,
    sessions: u16,
) -> Option<Estimate> {
    let technique = Some(format!("t{technique}"));
    let sessions = Some(SessionRange::exactly(sessions).unwrap());
    estimate(list, &Selection { technique, sessions, ..selection.clone() }).ok()
}

/// Every plan that the rule allows.
fn reference(techniques: &[AnyTechnique], list: &PriceList, selection: &Selection) -> Vec<Known> {
    let mut known = Vec::new();
    for (technique, (advice, offers)) in techniques.iter().enumerate() {
        let id = format!("t{technique}");
        if selection.technique.as_ref().is_some_and(|named| *named != id) {
            continue;
        }
        let touches = |areas: usize| {
            selection.areas.iter().any(|area| AREAS[areas].contains(area.id.as_str()))
        };
        let sold = offers.iter().filter(|(areas, ..)| touches(*areas));
        let longest =
            sold.flat_map(|(.., rungs)| rungs.iter().map(|(sessions, _)| *sessions)).max();
        let (least, most) = advice.unwrap_or((1, longest.unwrap_or(1).max(6)));
        let named = selection.sessions.map(|range| (range.low().get(), range.high().get()));
        let (from, to) = named.map_or((least, most), |(low, high)| (low.max(least), high));
        let advised = if advice.is_none() { to } else { most };
        let mut counts: Vec<u16> = (from..=to).collect();
        let plain = Selection { add_ons: Vec::new(), ..selection.clone() };
        let is_sold = |count: &u16| price(list, &plain, technique, *count).is_some();
        if named.is_none() && !counts.iter().any(is_sold) {
            counts = (to..30).find(is_sold).into_iter().collect();
        }
        for sessions in counts {
            let Some(estimate) = price(list, selection, technique, sessions) else { continue };
            let total = estimate.total;
            let high = match total.high {
                Some(high) => (0, high.minor()),
                None if total.unpriced == 0 => (1, 0),
                None => (2, 0),
            };
            let (lacking, low) = (advised.saturating_sub(sessions), total.low.minor());
            known.push(Known { lacking, high, low, technique, sessions });
        }
    }
    known.sort();
    known
}

type Found = (Vec<(usize, u16)>, Option<(usize, u16)>, Vec<(usize, u16)>);

/// Which of all plans the rule shows.
fn shown(all: &[Known], budget: i64) -> Found {
    let name = |plan: &Known| (plan.technique, plan.sessions);
    let fits = |plan: &&Known| plan.high.0 == 0 && plan.high.1 <= budget;
    let is_open = |plan: &&Known| plan.high.0 > 0 && plan.low <= budget;
    let best = all.iter().find(fits).map_or(u16::MAX, |best| best.lacking);
    let above = all.iter().filter(|plan| !fits(plan) && !is_open(plan) && plan.lacking <= best);
    let above = above.min_by_key(|plan| (plan.high, plan.low, plan.lacking, name(plan)));
    (
        all.iter().filter(fits).map(name).take(MAX_FITTED_PLANS).collect(),
        above.map(name),
        all.iter().filter(is_open).map(name).take(MAX_FITTED_PLANS).collect(),
    )
}

fn found(fit: &Fit) -> Found {
    let name = |plan: &FittedPlan| {
        let technique = plan.selection.technique.as_ref().unwrap();
        let sessions = plan.estimate.sessions.unwrap();
        assert!(sessions.is_exact());
        (technique[1..].parse().unwrap(), sessions.low().get())
    };
    let names = |plans: &[FittedPlan]| plans.iter().map(name).collect();
    (names(&fit.plans), fit.above.as_ref().map(name), names(&fit.open))
}

fn any_selection() -> impl Strategy<Value = Selection> {
    let areas = prop_oneof![Just(vec!["face"]), Just(vec!["neck"]), Just(vec!["face", "neck"])];
    let technique = proptest::option::weighted(0.3, 0..3_usize);
    let sessions = proptest::option::weighted(0.4, (1..6_u16, 0..4_u16));
    let add_on = proptest::option::weighted(0.4, proptest::option::of(1..4_u16));
    (areas, technique, sessions, add_on).prop_map(|(areas, technique, sessions, add_on)| {
        let led = |sessions: Option<u16>| ChosenAddOn {
            sessions: sessions.and_then(SessionCount::new),
            ..ChosenAddOn::new("led")
        };
        Selection {
            areas: areas.into_iter().map(ChosenArea::from).collect(),
            technique: technique.map(|technique| format!("t{technique}")),
            sessions: sessions.map(|(low, more)| SessionRange::new(low, low + more).unwrap()),
            add_ons: add_on.map(led).into_iter().collect(),
            ..Selection::default()
        }
    })
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn what_fits_a_budget_equals_pricing_every_plan_and_sorting_them(
        techniques in proptest::collection::vec(any_technique(), 3),
        percent in proptest::option::of(1..60_u16),
        selection in any_selection(),
        budget in 0..2500_i64,
    ) {
        let list = list_of(&techniques, percent);
        let all = reference(&techniques, &list, &selection);
        match fit(&list, &selection, Money::from_minor(budget)) {
            Ok(fit) => {
                prop_assert_eq!(found(&fit), shown(&all, budget));
                for plan in &fit.plans {
                    prop_assert!(plan.estimate.total.high.unwrap() <= fit.budget);
                    let alone = estimate(&list, &plan.selection);
                    prop_assert_eq!(alone.as_ref(), Ok(&plan.estimate));
                }
            }
            Err(error) => prop_assert!(all.is_empty(), "{error} {all:?}"),
        }
    }
}

#[test]
fn so_many_plans_that_none_could_wait_for_them_are_refused_with_the_limit() {
    let fit_among = |techniques: usize| {
        let sold = (None, vec![(0, false, vec![(1, "100".to_owned())])]);
        let list = list_of(&vec![sold; techniques], None);
        let selection = Selection {
            areas: vec!["face".into()],
            sessions: SessionRange::new(1, 200).ok(),
            ..Selection::default()
        };
        fit(&list, &selection, Money::from_minor(450))
    };
    let limit = MAX_FIT_COMBINATIONS;
    assert_eq!(fit_among(251), Err(EstimateError::TooManyPlans { limit }));
    assert_eq!(found(&fit_among(250).unwrap()).0, [(0, 4), (1, 4), (2, 4), (3, 4), (4, 4)]);
}
