//! Terms under a quote: those of every day, and those of the day on which it is issued.

use jiff::civil::{Date, date};
use needlepoint::{
    export::{Document, Format, export},
    locale::Locale,
    price_file::read,
    quote::Quote,
    selection::Selection,
};

const LIST: &str = r#"(
    schema: 1,
    clinic: (name: "Maple Skin"),
    language: "en-GB",
    currency: "GBP",
    techniques: [(id: "standard", label: "Standard")],
    areas: [(id: "face", label: "Face")],
    offers: [(technique: "standard", areas: ["face"], single: 200)],
    terms: [
        "Cash or card.",
        (text: "Closed at Christmas.", from: "2026-12-01", until: "2026-12-24"),
        (text: "Parking in the yard.", until: "2026-12-24"),
        (text: "New opening times.", from: "2026-12-24"),
        (text: "Ring twice."),
    ],
)"#;

/// A quote by a list, issued on a day, for a first session on another day if one is given.
fn quote(list: &str, issued_on: Date, start: Option<Date>) -> Quote {
    let list = read("maple.ron", list).unwrap().list;
    let selection = Selection { areas: vec!["face".into()], start, ..Selection::default() };
    Quote::issue(list, selection, "M-31", issued_on).unwrap()
}

/// Terms under a quote; `None` if they have no heading.
fn terms(quote: &Quote) -> Option<Vec<String>> {
    let mut lists = Document::of(quote, &Locale::for_tag("en-GB")).lists.into_iter();
    lists.find(|section| section.title == "Terms of the clinic").map(|section| section.paragraphs)
}

#[test]
fn a_term_stands_under_the_quotes_of_its_days_and_one_without_days_under_all() {
    let [always, christmas, parking, opening, ring] = [
        "Cash or card.",
        "Closed at Christmas.",
        "Parking in the yard.",
        "New opening times.",
        "Ring twice.",
    ];
    for (day, expected) in [
        (date(2026, 11, 30), vec![always, parking, ring]),
        (date(2026, 12, 1), vec![always, christmas, parking, ring]),
        (date(2026, 12, 24), vec![always, christmas, parking, opening, ring]),
        (date(2026, 12, 25), vec![always, opening, ring]),
    ] {
        assert_eq!(terms(&quote(LIST, day, None)).unwrap(), expected, "{day}");
    }
}

#[test]
fn the_day_of_the_first_session_decides_nothing_about_terms() {
    let quote = quote(LIST, date(2026, 11, 30), Some(date(2026, 12, 10)));
    assert!(!terms(&quote).unwrap().contains(&"Closed at Christmas.".to_owned()));
}

#[test]
fn a_term_that_is_over_is_in_no_form_of_a_quote() {
    for (day, times) in [(date(2026, 12, 24), 1), (date(2026, 12, 25), 0)] {
        let quote = quote(LIST, day, None);
        let html = export(&quote, &Locale::for_tag("en-GB"), Format::Html).unwrap();
        let html = String::from_utf8(html).unwrap();
        assert_eq!(html.matches("Parking in the yard.").count(), times, "{day}");
    }
}

#[test]
fn a_quote_all_of_whose_terms_are_over_has_no_heading_for_them() {
    let list = LIST.replace("\"Cash or card.\",", "").replace("(text: \"Ring twice.\"),", "");
    let list = list.replace("(text: \"New opening times.\", from: \"2026-12-24\"),", "");
    assert!(terms(&quote(&list, date(2026, 12, 24), None)).is_some());
    assert_eq!(terms(&quote(&list, date(2026, 12, 25), None)), None);
}

#[test]
fn the_owner_hears_of_terms_that_are_over() {
    let reading = read("maple.ron", LIST).unwrap();
    assert_eq!(reading.warnings.len(), 0);
    assert_eq!(reading.ended_before(date(2026, 12, 24)).len(), 0);
    let ended = reading.ended_before(date(2026, 12, 25));
    let told: Vec<_> = ended.iter().map(|found| (found.line, found.message.as_str())).collect();
    assert_eq!(told, [(11, "this ended on 2026-12-24"), (12, "this ended on 2026-12-24")]);
}
