//! Days and lengths of the sessions, packages, and the techniques that a package leaves open.

use super::lists::{TODAY, issue};
use crate::support::spaces::plain;
use jiff::civil::date;
use needlepoint::{
    export::Document,
    locale::Locale,
    price_file::read,
    selection::{ChosenAddOn, Selection, SessionRange},
};

const LIST: &str = r#"(
    schema: 1,
    clinic: (name: "Maple Skin"),
    language: "en-GB",
    currency: "GBP",
    techniques: [
        (id: "standard", label: "Standard", minutes: 45, every_weeks: 4),
        (id: "rf", label: "RF", minutes: 60, every_weeks: 4),
    ],
    areas: [(id: "face", label: "Face"), (id: "neck", label: "Neck")],
    concerns: [(id: "scars", label: "Scars")],
    offers: [
        (technique: "standard", areas: ["face"], single: 200, courses: {3: (price: 540, valid_months: 12)}),
        (technique: "rf", areas: ["face"], single: 300),
    ],
    add_ons: [
        (id: "led", label: "LED", single: 30, per: plan, minutes: 20),
        (id: "mask", label: "Mask", single: 10, per: session),
    ],
    packages: [
        (id: "glow", label: "Glow", price: 700,
         contents: [(techniques: ["standard", "rf"], one_of: ["face", "neck"], sessions: 3)]),
        (id: "warm", label: "Warm", price: 800,
         contents: [(technique: "rf", areas: ["face"], sessions: 3)]),
        (id: "either", label: "Either", price: 700, contents: [
            (technique: "standard", one_of: ["face", "neck"], sessions: 2),
            (techniques: ["standard", "rf"], areas: ["face"], sessions: 1),
         ], add_ons: ["led", "mask"]),
        (id: "both", label: "Both", price: 600,
         contents: [(technique: "rf", areas: ["face"], sessions: 3)],
         add_ons: [(add_on: "mask", sessions: 2)]),
        (id: "one", label: "One", price: 300,
         contents: [(technique: "rf", areas: ["face"], sessions: 1)], add_ons: ["led", "mask"]),
    ],
)"#;

/// A plan of so many sessions, with a lamp at the first.
fn plan(low: u16, high: u16) -> Selection {
    Selection {
        technique: Some("standard".to_owned()),
        areas: vec!["face".into()],
        sessions: SessionRange::new(low, high).ok(),
        add_ons: vec![ChosenAddOn::new("led")],
        on: Some(TODAY),
        ..Selection::default()
    }
}

fn package(id: &str) -> Selection {
    let packages = vec![id.to_owned()];
    Selection { packages, on: Some(TODAY), ..Selection::default() }
}

fn document(tag: &str, selection: Selection) -> Document {
    let list = read("maple.ron", LIST).unwrap().list;
    Document::of(&issue(list, selection, "M-34"), &Locale::for_tag(tag))
}

/// What is told of the sessions, with plain spaces.
fn sessions(tag: &str, selection: Selection) -> Vec<String> {
    let sections = document(tag, selection).sections.into_iter().take(1);
    let told = sections.flat_map(|section| section.paragraphs);
    told.map(plain).collect()
}

#[test]
fn with_days_each_length_is_told_once_and_what_is_only_if_needed_right_after_the_session() {
    let start = Some(date(2026, 12, 1));
    assert_eq!(
        sessions("en-GB", Selection { start, ..plan(2, 4) }),
        [
            "Planned: 2 to 4 sessions, 4 weeks apart.",
            "Session 1: 1 December 2026, about 65 minutes.",
            "Session 2: 29 December 2026, about 45 minutes.",
            "Session 3, if needed: 26 January 2027, about 45 minutes.",
            "Session 4, if needed: 23 February 2027, about 45 minutes.",
            "The course of 3 sessions (Standard, Face), if you take it, must be used by 1 December 2027.",
            "These days are a suggestion; you agree on them when you book.",
            "Your practitioner decides with you how many sessions are right for you.",
        ]
    );
    let surely = sessions("en-GB", Selection { start, ..plan(3, 4) });
    let course = "The course of 3 sessions (Standard, Face) must be used by 1 December 2027.";
    assert!(surely.iter().any(|said| said == course), "{surely:?}");
}

#[test]
fn two_neighbours_are_named_one_by_one() {
    let told = |tag: &str, low: u16, high: u16| sessions(tag, plan(low, high));
    let lengths = &told("en-GB", 3, 3)[1..3];
    assert_eq!(
        lengths,
        ["Session 1: about 65 minutes.", "Sessions 2 and 3: about 45 minutes each."]
    );
    assert_eq!(told("en-GB", 4, 4)[2], "Sessions 2 to 4: about 45 minutes each.");
    assert_eq!(told("de", 3, 3)[2], "2. und 3. Sitzung: jeweils etwa 45 Minuten.");
    assert_eq!(told("en-GB", 1, 2)[0], "Planned: 1 or 2 sessions, 4 weeks apart.");
    assert!(told("es", 7, 8)[0].starts_with("Previsto: 7 u 8 sesiones"));
    assert!(told("pl", 4, 5)[0].starts_with("W planie: 4 lub 5 zabiegów"));
}

#[test]
fn a_package_is_named_below_the_title() {
    let concerns = vec!["scars".to_owned()];
    let about = document("en-GB", Selection { concerns, ..package("glow") }).about;
    assert_eq!(about, ["Prepared for M-34", "Glow", "Scars"]);
}

#[test]
fn a_package_says_once_what_is_to_be_chosen_and_how_often_an_add_on_is_in_it() {
    let counted = |tag: &str, id: &str| {
        let line = document(tag, package(id)).table.lines.swap_remove(0);
        line.counted.replace('\u{a0}', " ")
    };
    let glow = "3 × Standard or RF, Face or Neck (your choice)";
    assert_eq!(counted("en-GB", "glow"), glow);
    assert_eq!(
        counted("en-GB", "either"),
        "2 × Standard, Face or Neck (your choice) + 1 × Standard or RF (your choice), Face + LED once + \
         Mask at each session"
    );
    assert_eq!(counted("en-GB", "both"), "3 × RF, Face + 2 × Mask");
    assert_eq!(counted("en-GB", "one"), "1 × RF, Face + LED + Mask");
    let german = "1 × Standard oder RF (nach Wahl), Face + LED einmal + Mask bei jeder Sitzung";
    assert!(counted("de", "either").ends_with(german), "{}", counted("de", "either"));
}

#[test]
fn a_package_that_leaves_something_to_choose_costs_the_same_with_any_choice() {
    let means = |id: &str| document("en-GB", package(id)).sections[1].paragraphs[0].clone();
    let any = "This is the price of this plan, whichever choice you make.";
    assert_eq!([means("glow"), means("either")], [any, any]);
    assert_eq!(means("warm"), "This is the price of this plan.");
}

#[test]
fn what_is_true_of_one_technique_is_told_by_its_name_where_another_may_be_chosen() {
    let how = |tag: &str, id: &str| {
        let topics = document(tag, package(id)).expectations.unwrap().topics;
        topics.into_iter().nth(1).unwrap().paragraphs.pop().unwrap()
    };
    let heat =
        "The needles also heat the deeper skin with radiofrequency, a kind of electrical energy.";
    assert_eq!(how("en-GB", "glow"), heat.replacen("The", "RF: the", 1));
    assert_eq!(how("en-GB", "warm"), heat);
    assert!(how("fr", "glow").starts_with("RF\u{202f}: avec la radiofréquence"));
    assert!(how("de", "glow").starts_with("RF: Beim Radiofrequenz-Needling"));
}
