//! What a quote must not be silent about: what the patient asked for and does not get, and what ends.

use needlepoint::{
    catalog::Client,
    estimate::{Selection, SessionRange},
    export::Document,
    locale::Locale,
    pricing_file::read,
    quote::Quote,
};

use crate::lists::{TODAY, issue};

const LIST: &str = r#"(
    schema: 1,
    clinic: (name: "Maple Skin"),
    language: "en-GB",
    currency: "GBP",
    quote_valid_days: 60,
    techniques: [(id: "standard", label: "Standard"), (id: "rf", label: "RF")],
    areas: [(id: "face", label: "Face")],
    offers: [
        (technique: "standard", areas: ["face"], single: 200, courses: {6: on_request}),
        (technique: "rf", areas: ["face"], single: on_request),
    ],
    memberships: [(id: "club", label: "Club", fee: 99)],
    special_prices: [
        (id: "first", label: "First visit", price: 150, client: new, until: "2026-12-31", techniques: ["standard"]),
        (id: "loyal", label: "Loyal members", price: 120, member: "club", client: returning, techniques: ["standard"]),
    ],
    discounts: [
        (id: "hello", label: "Hello", percent: 10, code: "HELLO", client: new),
        (id: "wednesday", label: "Club Wednesday", percent: 5, member: "club", weekdays: [wednesday]),
    ],
    fees: [(id: "talk", label: "Consultation", price: 50, credit: full)],
    deposit: (amount: 100),
)"#;

fn quote(technique: &str, change: impl Fn(&mut Selection)) -> Quote {
    let mut selection = Selection {
        technique: Some(technique.to_owned()),
        areas: vec!["face".to_owned()],
        on: Some(TODAY),
        ..Selection::default()
    };
    change(&mut selection);
    issue(read("maple.ron", LIST).unwrap().list, selection, "M-31")
}

/// What stands under a heading, with plain spaces.
fn listed(quote: &Quote, tag: &str, heading: &str) -> Vec<String> {
    let document = Document::of(quote, &Locale::for_tag(tag));
    let sections = document.lists.into_iter().filter(|section| section.title == heading);
    let plain = |text: String| text.replace(['\u{202f}', '\u{a0}'], " ");
    sections.flat_map(|section| section.paragraphs).map(plain).collect()
}

fn good_to_know(quote: &Quote) -> Vec<String> {
    listed(quote, "en-GB", "Good to know")
}

#[test]
fn a_code_that_takes_nothing_off_says_why() {
    let quote = quote("standard", |chosen| chosen.code = Some("hello".to_owned()));
    assert_eq!(good_to_know(&quote), ["The code “HELLO” takes nothing off: only for new patients"]);
    assert_eq!(
        listed(&quote, "de", "Gut zu wissen"),
        ["Der Code „HELLO“ bringt hier keinen Nachlass: nur für neue Patienten"]
    );
}

#[test]
fn a_member_reads_of_the_day_that_can_still_be_chosen_and_not_of_what_is_for_others() {
    let quote = quote("standard", |chosen| {
        chosen.member = Some("club".to_owned());
        chosen.client = Client::New;
    });
    let told = good_to_know(&quote);
    let of_day = "“Club Wednesday” is not given: only where the first session is on Wednesday, and \
                  no first day is chosen yet";
    assert!(told.iter().any(|said| said == of_day), "{told:?}");
    assert!(!told.iter().any(|said| said.contains("Loyal members")), "{told:?}");
}

#[test]
fn the_price_that_ends_before_the_quote_does_is_named() {
    let quote = quote("standard", |chosen| chosen.client = Client::New);
    assert_eq!(
        good_to_know(&quote),
        [
            "You save £50 against the single price",
            "“First visit” ends on 31 December 2026, before this estimate does on 20 January 2027",
        ]
    );
}

#[test]
fn what_comes_off_what_is_priced_at_the_consultation_is_named() {
    let quote = quote("rf", |chosen| {
        chosen.client = Client::New;
        chosen.code = Some("HELLO".to_owned());
        chosen.fees = vec!["talk".to_owned()];
    });
    assert_eq!(
        good_to_know(&quote),
        [
            "“Hello” (10%) will also come off what is priced at the consultation",
            "£50 of “Consultation” will be credited against what is priced at the consultation",
        ]
    );
}

#[test]
fn a_course_on_request_is_named_beside_its_single_sessions() {
    let quote = quote("standard", |chosen| chosen.sessions = SessionRange::new(6, 6).ok());
    assert_eq!(
        good_to_know(&quote),
        ["There is also a course of 6 (Standard, Face); its price is stated at the consultation"]
    );
}

#[test]
fn a_fixed_deposit_on_an_open_total_is_that_amount() {
    let quote = quote("rf", |_| {});
    assert_eq!(
        listed(&quote, "en-GB", "How you can pay"),
        ["Deposit to book: £100, part of the total"]
    );
}
