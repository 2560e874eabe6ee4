//! What a clinic that writes `savings: false` tells the patient, and what it keeps to the desk.

use super::lists::{TODAY, issue};
use needlepoint::{
    estimate::{Hint, Question, explain},
    export::{Document, Format, export},
    locale::Locale,
    price_file::read,
    quote::Quote,
    selection::{Selection, SessionRange},
};

const LIST: &str = r#"(
    schema: 1,
    clinic: (name: "Maple Skin"),
    language: "en-GB",
    currency: "GBP",
    savings: false,
    techniques: [(id: "standard", label: "Standard")],
    areas: [(id: "face", label: "Face")],
    offers: [(technique: "standard", areas: ["face"], single: 200, courses: {3: 500})],
    memberships: [(id: "club", label: "Club", fee: 99)],
    discounts: [
        (id: "spring", label: "Spring", percent: 10, code: "SPRING"),
        (id: "hello", label: "Hello", percent: 10, code: "HELLO", client: new),
        (id: "wednesday", label: "Club Wednesday", percent: 5, member: "club", weekdays: [wednesday]),
    ],
)"#;

/// A quote of a course by that list, or by one that does not keep savings to the desk.
fn quote(are_told: bool, change: impl Fn(&mut Selection)) -> Quote {
    let text = if are_told { LIST.replace("savings: false,", "") } else { LIST.to_owned() };
    let mut selection = Selection {
        areas: vec!["face".into()],
        sessions: SessionRange::new(3, 3).ok(),
        on: Some(TODAY),
        ..Selection::default()
    };
    change(&mut selection);
    issue(read("maple.ron", &text).unwrap().list, selection, "M-31")
}

fn document(quote: &Quote) -> Document {
    Document::of(quote, &Locale::for_tag("en-GB"))
}

fn good_to_know(quote: &Quote) -> Vec<String> {
    let sections = document(quote).lists.into_iter();
    let sections = sections.filter(|section| section.title == "Good to know");
    sections.flat_map(|section| section.paragraphs).collect()
}

#[test]
fn a_quote_says_what_a_course_saves_unless_the_list_keeps_it_to_the_desk() {
    let told = good_to_know(&quote(true, |_| {}));
    assert_eq!(told, ["You save £100 compared with 3 single sessions"]);
    assert_eq!(good_to_know(&quote(false, |_| {})), Vec::<String>::new());
}

#[test]
fn no_form_of_a_quote_says_it() {
    for (are_told, times) in [(true, 1), (false, 0)] {
        let quote = quote(are_told, |_| {});
        let html = export(&quote, &Locale::for_tag("en-GB"), Format::Html).unwrap();
        let html = String::from_utf8(html).unwrap();
        assert_eq!(html.matches("You save").count(), times);
    }
}

#[test]
fn a_discount_stays_a_line_and_no_amount_changes() {
    let with_code = |chosen: &mut Selection| chosen.code = Some("spring".to_owned());
    let quiet = document(&quote(false, with_code)).table;
    let lines: Vec<_> =
        quiet.lines.iter().map(|line| (line.label.as_str(), line.price.as_str())).collect();
    assert_eq!(lines, [("Standard, Face", "£500"), ("Spring", "−£50")]);
    assert_eq!(quiet.total.price, "£450");
    assert_eq!(quiet, document(&quote(true, with_code)).table);
}

#[test]
fn a_cheaper_day_is_not_told() {
    let as_member = |chosen: &mut Selection| chosen.member = Some("club".to_owned());
    let told = good_to_know(&quote(true, as_member));
    assert!(told.iter().any(|said| said.contains("only if the first session is on Wednesday")));
    assert_eq!(good_to_know(&quote(false, as_member)), Vec::<String>::new());
}

#[test]
fn a_code_that_takes_nothing_off_still_says_why() {
    let quote = quote(false, |chosen| chosen.code = Some("hello".to_owned()));
    assert_eq!(good_to_know(&quote), ["The code “HELLO” takes nothing off: only for new patients"]);
}

#[test]
fn the_desk_still_has_the_saving_and_can_ask_where_it_comes_from() {
    let quote = quote(false, |_| {});
    let is_saving = |hint: &Hint| matches!(hint, Hint::Saving { .. });
    assert!(quote.estimate().hints.iter().any(is_saving));
    let asked = explain(quote.list(), quote.selection(), &Question::Saving).unwrap();
    assert!(asked.is_some());
}
