//! The files: HTML against golden files, PDF by its properties.

use super::lists::{
    AMERICAN, BRITISH, GERMAN, design_selection, issue, list, long_list, radiofrequency, selection,
    with_add_ons,
};
use crate::support::golden;
use needlepoint::{
    export::{Document, Format, Paper, export, reference},
    locale::Locale,
    price_file::read,
    quote::Quote,
};

fn locale(quote: &Quote) -> Locale {
    Locale::for_tag(quote.list().language())
}

fn html(quote: &Quote) -> String {
    String::from_utf8(export(quote, &locale(quote), Format::Html).unwrap()).unwrap()
}

fn pdf(quote: &Quote) -> Vec<u8> {
    export(quote, &locale(quote), Format::Pdf).unwrap()
}

/// Compares with `golden/<name>.html` beside this file. The reference, which changes with every
/// word, has tests of its own.
fn check_golden(name: &str, quote: &Quote) {
    let written = html(quote).replace(&reference(quote, &locale(quote)), NO_REFERENCE);
    golden::hold(&format!("tests/quotes/golden/{name}.html"), &written);
}

const NO_REFERENCE: &str = "2026-11-21-XXXXX-XXXXX";

#[test]
fn a_range_of_sessions() {
    check_golden("range", &issue(list(&BRITISH), design_selection(), "M-27"));
}

#[test]
fn a_fixed_price() {
    check_golden("fixed", &issue(list(&BRITISH), selection(&["face"], "3"), "Zoë Łukasiewicz"));
}

#[test]
fn a_price_without_an_upper_end() {
    let selection = with_add_ons(radiofrequency(&["face"], "2"), &["serum"]);
    check_golden("from", &issue(list(&BRITISH), selection, ""));
}

#[test]
fn a_price_on_request() {
    check_golden(
        "on_request",
        &issue(list(&BRITISH), radiofrequency(&["face", "neck"], "2"), "M-28"),
    );
}

#[test]
fn in_german() {
    check_golden("german", &issue(list(&GERMAN), design_selection(), "Jürgen Groß"));
}

#[test]
fn with_tax_that_is_added() {
    check_golden("tax_added", &issue(list(&AMERICAN), design_selection(), "MRN 4471"));
}

#[test]
fn with_two_rates_of_tax_a_deposit_and_instalments() {
    let list = read("case.ron", PAYMENT).unwrap().list;
    let chosen = with_add_ons(selection(&["face"], "3..4"), &["cream"]);
    check_golden("payment", &issue(list, chosen, "M-30"));
}

/// What the quote says of money beside the lines.
const PAYMENT: &str = r#"(
    schema: 1,
    clinic: (name: "Willow Skin Clinic"),
    language: "en-GB",
    currency: "GBP",
    tax: (label: "VAT", rate: 20, reduced: 5, included: true),
    techniques: [(id: "standard", label: "Standard needling", every_weeks: (from: 4, to: 6), sessions: 3)],
    areas: [(id: "face", label: "Face")],
    offers: [(technique: "standard", areas: ["face"], single: 190, courses: {3: 495})],
    add_ons: [(id: "cream", label: "Healing cream", single: 30, per: plan, tax: reduced)],
    memberships: [(id: "club", label: "Club", fee: 29, every: month)],
    discounts: [(id: "club-price", label: "Club", percent: 15, member: "club")],
    deposit: (percent: 20, cap: 120, note: "deducted on the day"),
    instalments: [(parts: 4, note: "without interest"), (parts: 12, above: 600)],
)"#;

#[test]
fn an_html_file_needs_nothing_from_elsewhere_and_runs_nothing() {
    let html = html(&issue(list(&BRITISH), design_selection(), "M-27"));
    for outside in [
        "http:", "https:", "src=", "href=", "url(", "@import", "<script", "<link", "<img",
        "onclick",
    ] {
        assert!(!html.contains(outside), "{outside}");
    }
    assert!(html.starts_with("<!DOCTYPE html>\n<html lang=\"en-GB\">"));
    assert!(html.contains("<meta name=\"robots\" content=\"noindex\">"));
}

#[test]
fn the_same_quote_gives_the_same_bytes() {
    let quote = issue(list(&GERMAN), design_selection(), "Jürgen Groß");
    let first = pdf(&quote);
    assert!(first.starts_with(b"%PDF-1.7"));
    assert!(first == pdf(&quote), "two PDFs of one quote differ");
    assert_eq!(html(&quote), html(&quote));
}

#[test]
fn a_pdf_says_that_it_is_tagged_archival_and_in_its_language() {
    let pdf = pdf(&issue(list(&GERMAN), design_selection(), "Jürgen Groß"));
    let holds = |text: &str| pdf.windows(text.len()).any(|window| window == text.as_bytes());
    for mark in [
        "/MarkInfo",
        "/StructTreeRoot",
        "pdfaid:conformance>A<",
        "pdfuaid:part>1<",
        "(de-DE)",
        "2026-11-21T12:00:00",
    ] {
        assert!(holds(mark), "{mark}");
    }
    assert!(!holds("Groß") && !holds("J\u{fc}rgen"), "the name of the patient is only on the page");
}

#[test]
fn every_plan_can_be_written_as_pdf() {
    let (long, long_selection) = long_list(25, 0);
    let quotes = [
        issue(list(&BRITISH), selection(&["face"], "3"), "Zoë Łukasiewicz"),
        issue(list(&BRITISH), radiofrequency(&["face"], "2"), "Αλέξανδρος"),
        issue(list(&BRITISH), radiofrequency(&["neck"], "1"), "Наталія"),
        issue(list(&AMERICAN), design_selection(), "Nguyễn Thị Hà"),
        issue(long, long_selection, ""),
    ];
    for quote in &quotes {
        assert!(pdf(quote).len() > 10_000);
    }
}

#[test]
fn a_quote_with_what_to_expect_takes_two_pages() {
    let pages = |quote: &Quote| {
        let pdf = pdf(quote);
        let count = b"/Type/Page/".len();
        let spaced = b"/Type /Page\n";
        pdf.windows(count).filter(|window| window == b"/Type/Page/").count()
            + pdf.windows(spaced.len()).filter(|window| window == spaced).count()
    };
    let (long, long_selection) = long_list(20, 0);
    assert_eq!(pages(&issue(long, long_selection, "M-27")), 2);
    assert_eq!(pages(&issue(list(&BRITISH), design_selection(), "M-27")), 2);
}

#[test]
fn the_paper_is_the_one_of_the_region() {
    let paper = |quote: &Quote| Document::of(quote, &locale(quote)).paper;
    assert_eq!(paper(&issue(list(&AMERICAN), design_selection(), "")), Paper::UsLetter);
    assert_eq!(paper(&issue(list(&BRITISH), design_selection(), "")), Paper::A4);
}
