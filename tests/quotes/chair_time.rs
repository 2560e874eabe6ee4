//! Lengths of visits, and words before an amount that is not that of the treatment.

use super::lists::{TODAY, issue};
use crate::support::spaces::plain;
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
    techniques: [(id: "standard", label: "Microneedling", minutes: 45..60)],
    areas: [(id: "face", label: "Face"), (id: "neck", label: "Neck"), (id: "chest", label: "Chest")],
    offers: [
        (technique: "standard", areas: ["face"], note: "by a nurse", single: (price: 200, minutes: 45, note: "without a scan"), courses: {
            3: (price: 550, minutes: 60, note: "with a scan"),
        }),
        (technique: "standard", areas: ["neck"], single: 100),
        (technique: "standard", areas: ["chest"], single: on_request),
    ],
    add_ons: [
        (id: "led", label: "LED", single: 30, per: session, minutes: 20, alone: (price: 50, minutes: 30..40)),
        (id: "serum", label: "Serum", single: (from: 30, to: 60), per: plan),
        (id: "scan", label: "Scan", single: on_request, per: plan),
        (id: "mask", label: "Mask", single: (from: 15), per: plan),
    ],
    fees: [(id: "talk", label: "Consultation", price: 40, minutes: 30)],
)"#;

fn plan(area: &str, sessions: (u16, u16), add_ons: &[(&str, Option<u16>)]) -> Selection {
    let add_on = |&(id, sessions): &(&str, Option<u16>)| ChosenAddOn {
        sessions: sessions.and_then(|count| Some(SessionRange::exactly(count).ok()?.low())),
        ..ChosenAddOn::new(id)
    };
    Selection {
        technique: Some("standard".to_owned()),
        areas: vec![area.into()],
        sessions: SessionRange::new(sessions.0, sessions.1).ok(),
        add_ons: add_ons.iter().map(add_on).collect(),
        on: Some(TODAY),
        ..Selection::default()
    }
}

fn alone(add_on: &str) -> Selection {
    let chosen = ChosenAddOn::new(add_on);
    Selection { add_ons: vec![chosen], on: Some(TODAY), ..Selection::default() }
}

fn document(tag: &str, selection: Selection) -> Document {
    let list = read("maple.ron", LIST).unwrap().list;
    Document::of(&issue(list, selection, "M-32"), &Locale::for_tag(tag))
}

/// The sentences about minutes.
fn lengths(selection: Selection) -> Vec<String> {
    let sections = document("en-GB", selection).sections.into_iter().take(1);
    let paragraphs = sections.flat_map(|section| section.paragraphs);
    paragraphs.filter(|paragraph| paragraph.contains("minutes")).collect()
}

#[test]
fn every_visit_is_told_with_its_add_ons_for_every_number_of_sessions() {
    assert_eq!(lengths(plan("face", (3, 3), &[])), ["About 60 minutes each."]);
    assert_eq!(lengths(plan("neck", (3, 5), &[])), ["About 45 to 60 minutes each."]);
    assert_eq!(lengths(plan("face", (3, 3), &[("led", None)])), ["About 80 minutes each."]);
    assert_eq!(
        lengths(plan("face", (2, 4), &[("led", Some(1))])),
        [
            "Session 1: about 65 to 80 minutes.",
            "Session 2: about 45 to 60 minutes.",
            "Session 3, if needed: about 60 minutes.",
            "Session 4, if needed: about 45 minutes.",
        ]
    );
    assert_eq!(
        lengths(plan("neck", (2, 4), &[("led", Some(1))])),
        [
            "Session 1: about 65 to 80 minutes.",
            "Session 2: about 45 to 60 minutes.",
            "Sessions 3 and 4, if needed: about 45 to 60 minutes each.",
        ]
    );
    assert_eq!(
        lengths(plan("neck", (2, 5), &[("led", Some(2))])),
        [
            "Sessions 1 and 2: about 65 to 80 minutes each.",
            "Sessions 3 to 5, if needed: about 45 to 60 minutes each.",
        ]
    );
    let with_talk = Selection { fees: vec!["talk".to_owned()], ..plan("neck", (4, 4), &[]) };
    assert_eq!(
        lengths(with_talk),
        ["Session 1: about 75 to 90 minutes.", "Sessions 2 to 4: about 45 to 60 minutes each."]
    );
}

#[test]
fn an_add_on_alone_and_a_fee_are_visits_if_the_list_says_how_long_they_take() {
    assert_eq!(lengths(alone("led")), ["The visit takes about 30 to 40 minutes."]);
    let talk = Selection { fees: vec!["talk".to_owned()], on: Some(TODAY), ..Selection::default() };
    assert_eq!(lengths(talk), ["The visit takes about 30 minutes."]);
}

#[test]
fn a_single_session_and_a_course_have_notes_of_their_own_beside_the_offers() {
    let notes = |sessions| {
        let lines = document("en-GB", plan("face", (sessions, sessions), &[])).table.lines;
        lines.into_iter().next().unwrap().notes
    };
    assert_eq!(notes(1), ["By a nurse", "Without a scan"]);
    assert_eq!(notes(3), ["By a nurse", "Course of 3 sessions: with a scan"]);
    assert_eq!(
        notes(4),
        ["By a nurse", "Single session: without a scan", "Course of 3 sessions: with a scan",]
    );
}

/// The total in a sentence, with ordinary spaces.
fn total(tag: &str, selection: Selection) -> String {
    let total = document(tag, selection).total;
    let plus = total.plus.map_or(String::new(), |plus| format!(", {plus}"));
    plain(format!("{} {}{plus}", total.lead, total.amount))
}

#[test]
fn that_a_treatment_has_no_price_is_said_before_any_amount() {
    let chest = |add_ons: &[&str]| {
        let add_ons: Vec<_> = add_ons.iter().map(|&id| (id, None)).collect();
        plan("chest", (1, 2), &add_ons)
    };
    let lead = "You are told the price of Microneedling at your consultation. For the rest you pay";
    let cases = [
        (chest(&[]), "You are told the price at your consultation".to_owned()),
        (chest(&["serum"]), format!("{lead} between £30 and £60")),
        // One session or two, so that the lamp is one or two.
        (chest(&["led"]), format!("{lead} between £30 and £60")),
        (chest(&["mask"]), format!("{lead} at least £15")),
        (
            chest(&["serum", "scan"]),
            format!("{lead} at least £30, plus 1 item priced at the consultation"),
        ),
        (plan("face", (1, 1), &[("mask", None)]), "In total you pay at least £215".to_owned()),
    ];
    for (selection, expected) in cases {
        assert_eq!(total("en-GB", selection), expected);
    }
    let german = "Den Preis für „Microneedling“ erfahren Sie bei Ihrer Beratung. \
        Für alles andere zahlen Sie zwischen ";
    assert!(total("de", chest(&["serum"])).starts_with(german));
    let table = document("en-GB", chest(&["serum"])).table;
    let price = plain(table.total.price);
    assert_eq!(price, "on request, plus £30 – £60");
}

#[test]
fn an_open_price_and_the_number_of_sessions_are_both_reasons() {
    let selection = plan("neck", (3, 5), &[("mask", None)]);
    let reasons = document("en-GB", selection).reasons.unwrap().reasons;
    let texts: Vec<String> = reasons.into_iter().map(|reason| reason.text).collect();
    assert_eq!(
        texts,
        ["the clinic names only a lowest price for Mask", "how many sessions are needed, 3 to 5"]
    );
}
