//! The reference: another paper has another one, the same paper has the same in every form.

use super::lists::TODAY;
use jiff::civil::{Date, date};
use needlepoint::{
    export::{Document, Format, export, quote_in, reference},
    locale::Locale,
    price_file::read,
    quote::Quote,
    selection::{ManualDiscount, ManualOff, Selection, SessionRange},
};
use std::collections::BTreeMap;
use strum::VariantArray as _;

const LIST: &str = r#"(
    schema: 1,
    clinic: (name: "Willow Skin Clinic", address: ["1 High Street"], phone: "020 7946 0000",
             practitioner: "Dr Ada Lee"),
    language: "en-GB",
    currency: "GBP",
    tax: (label: "VAT", rate: 20, included: true),
    quote_valid_days: 30,
    techniques: [(id: "standard", label: "Standard needling", minutes: 60, downtime: "1 day",
                  every_weeks: (from: 4, to: 6), sessions: (from: 3, to: 6))],
    concerns: [(id: "scars", label: "Acne scars")],
    areas: [(id: "face", label: "Face")],
    offers: [(technique: "standard", areas: ["face"], single: 190,
              courses: {3: (price: 495, valid_months: 6, note: "with serum")}, note: "numbing cream")],
    deposit: (percent: 20, note: "deducted on the day"),
    instalments: [(parts: 4, note: "without interest")],
    guide: (approved_by: "Dr Ada Lee", after: ["Keep the skin clean."]),
    terms: ["Appointments can be moved free of charge."],
)"#;

/// What makes a paper.
struct Paper {
    list: String,
    selection: Selection,
    patient: &'static str,
    language: &'static str,
    day: Date,
}

fn paper() -> Paper {
    let selection = Selection {
        concerns: vec!["scars".to_owned()],
        areas: vec!["face".into()],
        sessions: SessionRange::new(3, 4).ok(),
        start: Some(date(2026, 12, 1)),
        manual_discount: Some(ManualDiscount {
            off: ManualOff::Percent("5".parse().unwrap()),
            reason: "friend".to_owned(),
        }),
        ..Selection::default()
    };
    Paper { list: LIST.to_owned(), selection, patient: "M-27", language: "en-GB", day: TODAY }
}

impl Paper {
    fn quote(self) -> (Quote, Locale) {
        let list = read("clinic.ron", &self.list).expect("the list is sound").list;
        let quote = Quote::issue(list, self.selection, self.patient, self.day).unwrap();
        let locale = Locale::for_tag(self.language);
        (quote.in_language(self.language), locale)
    }

    fn reference(self) -> String {
        let (quote, locale) = self.quote();
        reference(&quote, &locale)
    }
}

#[test]
fn whatever_the_paper_says_changes_its_reference() {
    // In the list, each an entry that the paper says something of.
    let in_list = [
        ("the clinic", "Willow Skin Clinic", "Willow Skin Clinics"),
        ("the address", "1 High Street", "2 High Street"),
        ("the telephone", "7946 0000", "7946 0001"),
        ("the practitioner", "practitioner: \"Dr Ada Lee\"", "practitioner: \"Dr Bo Lee\""),
        ("the tax's name", "\"VAT\"", "\"Tax\""),
        ("the tax's rate", "rate: 20", "rate: 19"),
        ("whether tax is included", "included: true", "included: false"),
        ("the validity", "quote_valid_days: 30", "quote_valid_days: 31"),
        ("the technique", "Standard needling", "Classic needling"),
        ("how long a session takes", "minutes: 60", "minutes: 45"),
        ("redness", "1 day", "2 days"),
        ("how far apart sessions are", "(from: 4, to: 6)", "(from: 4, to: 5)"),
        ("what is advised", "(from: 3, to: 6)", "(from: 3, to: 5)"),
        ("the concern", "Acne scars", "Scars"),
        ("the area", "\"Face\"", "\"Full face\""),
        ("a price", "price: 495", "price: 496"),
        ("how long a course is valid", "valid_months: 6", "valid_months: 7"),
        ("a course's note", "with serum", "with LED"),
        ("an offer's note", "numbing cream", "numbing balm"),
        ("the deposit", "(percent: 20,", "(percent: 25,"),
        ("the deposit's note", "deducted on the day", "deducted later"),
        ("instalments", "parts: 4", "parts: 3"),
        ("their note", "without interest", "free of interest"),
        ("who approved the guide", "approved_by: \"Dr Ada Lee\"", "approved_by: \"Dr Bo Lee\""),
        ("the guide", "Keep the skin clean.", "Keep the skin dry."),
        ("the terms", "free of charge", "for nothing"),
        ("the mark of invented prices", "schema: 1,", "schema: 1, sample: true,"),
    ];
    let mut papers: BTreeMap<&str, Paper> = BTreeMap::from([("nothing", paper())]);
    for (what, old, new) in in_list {
        let list = LIST.replacen(old, new, 1);
        assert_ne!(list, LIST, "{what} is not in the list");
        papers.insert(what, Paper { list, ..paper() });
    }
    let mut with = |what, change: fn(&mut Paper)| {
        let mut changed = paper();
        change(&mut changed);
        papers.insert(what, changed);
    };
    with("the patient", |paper| paper.patient = "M-28");
    with("the language", |paper| paper.language = "en-US");
    with("the day", |paper| paper.day = date(2026, 11, 22));
    with("the first day", |paper| paper.selection.start = Some(date(2026, 12, 2)));
    with("no first day", |paper| paper.selection.start = None);
    with("the sessions", |paper| paper.selection.sessions = SessionRange::new(3, 5).ok());
    with("no concern", |paper| paper.selection.concerns.clear());
    with("why it is cheaper", |paper| {
        paper.selection.manual_discount.as_mut().unwrap().reason = "staff".to_owned();
    });
    with("how much cheaper it is", |paper| {
        let off = ManualOff::Percent("6".parse().unwrap());
        paper.selection.manual_discount.as_mut().unwrap().off = off;
    });

    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for (what, paper) in papers {
        let digest = paper.reference().split_off("2026-11-21-".len());
        if let Some(other) = seen.insert(digest, what) {
            panic!("papers that differ in {other} and in {what} are called the same");
        }
    }
}

#[test]
fn whether_the_practitioner_confirms_is_not_told_by_the_reference() {
    let (quote, locale) = paper().quote();
    let before = reference(&quote, &locale);
    let quote = quote.to_be_confirmed(true);
    assert_eq!(reference(&quote, &locale), before);
    let titles: Vec<String> =
        Document::of(&quote, &locale).sections.into_iter().map(|section| section.title).collect();
    assert!(titles.contains(&"To be confirmed".to_owned()), "{titles:?}");
}

#[test]
fn a_paper_is_called_the_same_in_every_form_and_in_its_record() {
    let (quote, locale) = paper().quote();
    let expected = reference(&quote, &locale);
    for &format in Format::VARIANTS {
        let bytes = export(&quote, &locale, format).unwrap();
        assert_eq!(quote_in(&bytes).unwrap().reference, expected, "{format:?}");
    }
    let html = String::from_utf8(export(&quote, &locale, Format::Html).unwrap()).unwrap();
    assert!(
        html.contains(&format!("<p>Reference {expected}</p>")),
        "{expected} is not on the paper"
    );
}

#[test]
fn a_reference_is_its_day_and_two_groups_that_can_be_read_aloud() {
    let reference = paper().reference();
    let digest = reference.strip_prefix("2026-11-21-").expect("the day comes first");
    let groups: Vec<&str> = digest.split('-').collect();
    assert_eq!(groups.iter().map(|group| group.len()).collect::<Vec<_>>(), [5, 5], "{reference}");
    assert!(
        digest.chars().all(|c| "23456789HKMRTWXY-".contains(c)),
        "{reference} has characters that are taken for others"
    );
}
