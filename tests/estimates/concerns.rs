//! Several concerns at once: what is advised then, and which add-ons may be chosen.

use needlepoint::{
    catalog::{Advice, PriceList},
    estimate::{EstimateError, Notice, estimate, fit},
    money::Money,
    price_file::read,
    selection::{ChosenAddOn, Selection},
};

const LIST: &str = r#"(
    schema: 1, clinic: (name: "Test clinic"), language: "en-GB", currency: "GBP",
    techniques: [
        (id: "standard", label: "Standard", sessions: (from: 2, to: 3), every_weeks: (from: 3, to: 5)),
        (id: "rf", label: "RF"),
    ],
    areas: [(id: "face", label: "Face")],
    concerns: [
        (id: "scars", label: "Scars", sessions: (from: 3, to: 6), every_weeks: (from: 4, to: 4),
         with: [(technique: "rf", sessions: (from: 2, to: 9))]),
        (id: "pores", label: "Pores", sessions: (from: 4, to: 5)),
        (id: "tone", label: "Tone"),
    ],
    offers: [
        (technique: "standard", areas: ["face"], single: 100),
        (technique: "rf", areas: ["face"], single: 300),
    ],
    add_ons: [(id: "silicone", label: "Silicone", single: 5, per: plan, only_with: (concerns: ["scars"]))],
)"#;

fn list() -> PriceList {
    read("test.ron", LIST).unwrap().list
}

fn concerns(ids: &str) -> Vec<String> {
    ids.split_whitespace().map(str::to_owned).collect()
}

fn selection(ids: &str, sessions: &str) -> Selection {
    Selection {
        concerns: concerns(ids),
        technique: Some("standard".to_owned()),
        areas: vec!["face".into()],
        sessions: Some(sessions.parse().unwrap()),
        ..Selection::default()
    }
}

/// Sessions and weeks as `4–6, 4–5`.
fn written(advice: Option<Advice>) -> String {
    let Some(advice) = advice else { return "nothing".to_owned() };
    let (low, high) = advice.sessions();
    let weeks = advice.every_weeks();
    let weeks = weeks.map_or_else(String::new, |(low, high)| format!(", {low}–{high}"));
    format!("{low}–{high}{weeks}")
}

#[test]
fn the_most_of_what_holds_for_each_concern_is_advised_whatever_their_order() {
    let list = list();
    let advised = |ids: &str, technique: &str| {
        let mut concerns = concerns(ids);
        let technique = list.techniques().find(technique);
        let forth = written(list.advice(&concerns, technique));
        concerns.reverse();
        assert_eq!(written(list.advice(&concerns, technique)), forth, "{ids} the other way round");
        forth
    };
    for (ids, technique, expected) in [
        ("", "standard", "2–3, 3–5"),
        ("scars", "standard", "3–6, 4–4"),
        ("scars pores", "standard", "4–6, 4–5"),
        ("scars tone", "standard", "3–6, 4–5"),
        ("pores tone", "standard", "4–5, 3–5"),
        ("scars pores", "rf", "4–9, 4–4"),
        ("tone", "rf", "nothing"),
        ("tone pores", "rf", "4–5"),
        ("scars scars", "standard", "3–6, 4–4"),
    ] {
        assert_eq!(advised(ids, technique), expected, "{ids} with {technique}");
    }
}

#[test]
fn a_plan_is_held_against_what_all_concerns_need_together() {
    let list = list();
    let notices =
        |ids: &str, sessions: &str| estimate(&list, &selection(ids, sessions)).unwrap().notices;
    assert!(notices("scars", "3").is_empty());
    assert!(matches!(notices("scars pores", "3").as_slice(), [Notice::FewerThanAdvised(_)]));
    assert!(notices("scars pores", "4..6").is_empty());
    let open = Selection { sessions: None, ..selection("scars pores", "1") };
    let fit = fit(&list, &open, Money::from_minor(45_000)).unwrap();
    let sessions: Vec<_> =
        fit.plans.iter().map(|plan| plan.estimate.sessions.unwrap().to_string()).collect();
    assert_eq!(sessions, ["4"], "never fewer than any concern needs");
}

#[test]
fn an_add_on_for_one_concern_may_be_chosen_where_it_is_among_them() {
    let list = list();
    let with = |ids: &str| {
        let add_ons = vec![ChosenAddOn::new("silicone")];
        estimate(&list, &Selection { add_ons, ..selection(ids, "3") })
            .map(|estimate| estimate.total.low)
    };
    assert_eq!(with("pores scars"), Ok(Money::from_minor(30_500)));
    assert!(matches!(with("pores tone"), Err(EstimateError::AddOnOnlyForConcerns { .. })));
    assert_eq!(with("pores gone"), Err(EstimateError::UnknownConcern("gone".to_owned())));
}
