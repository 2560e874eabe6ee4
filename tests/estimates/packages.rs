//! Packages: fixed baskets at one price, with what they leave open filled from the selection.

use needlepoint::{
    catalog::{PriceList, SessionCount},
    estimate::{Estimate, EstimateError, LineKind, Notice, estimate},
    locale::Locale,
    money::Money,
    price_file::read,
    selection::{ChosenAddOn, ChosenArea, Selection},
    wording::{self, Phrasebook},
};

const LIST: &str = r#"(
    schema: 1,
    clinic: (name: "Test"),
    language: "en-GB",
    currency: "GBP",
    techniques: [(id: "standard", label: "Standard"), (id: "rf", label: "RF")],
    areas: [(id: "face", label: "Face"), (id: "neck", label: "Neck")],
    offers: [
        (technique: "standard", areas: ["face"], single: 100),
        (technique: "rf", areas: ["face"], single: 300),
        (technique: "rf", areas: ["neck"], single: 200),
    ],
    add_ons: [
        (id: "led", label: "LED", single: 40, courses: {5: 150}, per: session, alone: 60),
        (id: "mask", label: "Mask", single: 10, per: area, excludes: ["peel"]),
        (id: "peel", label: "Peel", single: 30, per: session, only_with: (techniques: ["rf"])),
        (id: "goggles", label: "Goggles", single: 3, per: plan, needs: ["led"]),
        (id: "prp", label: "PRP", percent: 25),
    ],
    packages: [
        (id: "mixed", label: "Mixed", price: 890, contents: [
            (technique: "standard", areas: ["face", "neck"], sessions: 3),
            (technique: "rf", areas: ["face"], sessions: 2),
        ], add_ons: [(add_on: "led", sessions: 5)], valid_months: 12),
        (id: "six", label: "Six", price: (from: 500, to: 600),
         contents: [(technique: "standard", areas: any, sessions: 6)]),
        (id: "trial", label: "Trial", price: (from: 90),
         contents: [(technique: any, areas: ["face"], sessions: 1)]),
        (id: "later", label: "Later", price: on_request, add_ons: ["mask"]),
    ],
)"#;

fn list() -> PriceList {
    read("test.ron", LIST).unwrap_or_else(|problems| panic!("{}", problems[0])).list
}

/// A selection of packages, such as `mixed six`, beside another.
fn with(packages: &str, selection: Selection) -> Result<Estimate, EstimateError> {
    let packages = packages.split_whitespace().map(str::to_owned).collect();
    estimate(&list(), &Selection { packages, ..selection })
}

fn treatment(technique: &str, area: &str, sessions: Option<&str>) -> Selection {
    Selection {
        technique: (!technique.is_empty()).then(|| technique.to_owned()),
        areas: area.split_whitespace().map(ChosenArea::from).collect(),
        sessions: sessions.map(|sessions| sessions.parse().unwrap()),
        ..Selection::default()
    }
}

fn add_on(id: &str, sessions: u16) -> Selection {
    let chosen = ChosenAddOn { sessions: SessionCount::new(sessions), ..ChosenAddOn::new(id) };
    Selection { add_ons: vec![chosen], ..Selection::default() }
}

fn ends(estimate: &Result<Estimate, EstimateError>) -> (i64, Option<i64>) {
    let total = estimate.as_ref().unwrap().total;
    (total.low.minor(), total.high.map(Money::minor))
}

#[test]
fn a_package_alone_is_a_request_of_one_line() {
    let estimate = with("mixed", Selection::default());
    assert_eq!(ends(&estimate), (89_000, Some(89_000)));
    let (list, estimate) = (list(), estimate.unwrap());
    assert_eq!(estimate.lines.len(), 1);
    assert_eq!(estimate.lines[0].id(&list), "mixed");
    let book = Phrasebook { list: &list, locale: &Locale::for_tag("en") };
    let counted = wording::counted(&estimate.lines[0], &estimate, book);
    assert_eq!(counted, "3 × Standard, Face + Neck + 2 × RF, Face + 5 × LED");
}

#[test]
fn a_package_is_bought_once_however_often_it_is_named() {
    assert_eq!(ends(&with("mixed mixed", Selection::default())), (89_000, Some(89_000)));
}

#[test]
fn other_choices_stand_beside_a_package() {
    let beside = with("mixed", treatment("rf", "neck", Some("2")));
    assert_eq!(ends(&beside), (89_000 + 40_000, Some(129_000)));
    assert_eq!(ends(&with("mixed", treatment("rf", "neck", None))), (109_000, Some(109_000)));
}

#[test]
fn the_choice_fills_what_a_package_leaves_open() {
    let estimate = with("six", treatment("", "neck", None));
    assert_eq!(ends(&estimate), (50_000, Some(60_000)));
    let estimate = estimate.unwrap();
    assert_eq!(list().area_labels(&estimate.lines[0].areas), "Neck");
    assert_eq!(estimate.packages[0].contents.len(), 1);
    assert_eq!(ends(&with("trial", treatment("rf", "", None))), (9_000, None));
}

#[test]
fn with_a_number_of_sessions_the_choice_is_bought_beside_the_package_too() {
    let both = with("six", treatment("rf", "neck", Some("1")));
    assert_eq!(ends(&both), (50_000 + 20_000, Some(80_000)));
}

#[test]
fn what_a_package_leaves_open_must_be_chosen() {
    let six = EstimateError::PackageNeedsArea("Six".to_owned());
    assert_eq!(with("six", Selection::default()), Err(six.clone()));
    assert_eq!(with("six", treatment("", "face neck", None)), Err(six));
    let trial = EstimateError::PackageNeedsTechnique("Trial".to_owned());
    assert_eq!(with("trial", Selection::default()), Err(trial));
    let unknown = EstimateError::UnknownArea("elbow".to_owned());
    assert_eq!(with("six", treatment("", "elbow", None)), Err(unknown));
    let unknown = EstimateError::UnknownPackage("seven".to_owned());
    assert_eq!(with("seven", Selection::default()), Err(unknown));
}

#[test]
fn an_unpriced_package_is_priced_at_the_consultation() {
    let estimate = with("later mixed", Selection::default()).unwrap();
    assert_eq!((estimate.total.high, estimate.total.unpriced), (None, 1));
    assert!(matches!(estimate.lines[1].kind, LineKind::Package(_)));
}

#[test]
fn an_add_on_beside_a_package_goes_by_its_contents() {
    // Five sessions in all: the course.
    assert_eq!(ends(&with("mixed", add_on("led", 0))), (89_000 + 15_000, Some(104_000)));
    assert_eq!(ends(&with("mixed", add_on("led", 2))), (97_000, Some(97_000)));
    assert_eq!(ends(&with("mixed", add_on("mask", 2))), (89_000 + 4_000, Some(93_000)));
    assert_eq!(ends(&with("mixed", add_on("peel", 1))), (92_000, Some(92_000)));
    assert_eq!(ends(&with("mixed", add_on("goggles", 0))), (89_300, Some(89_300)));
    let cut = with("mixed", add_on("led", 9)).unwrap();
    assert!(matches!(cut.notices.as_slice(), [Notice::AddOnCutToPlan(_)]));
    let code = |estimate: Result<Estimate, EstimateError>| estimate.unwrap_err().code();
    assert_eq!(code(with("mixed", add_on("prp", 0))), "add_on_not_sold_alone");
    let filled = Selection { areas: vec!["face".into()], ..add_on("peel", 1) };
    assert_eq!(code(with("six", filled)), "add_on_only_with_techniques");
    assert_eq!(code(with("later", add_on("peel", 1))), "add_ons_exclude");
}
