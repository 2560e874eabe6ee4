//! What a quote shows, before it takes a form.

use super::lists::{
    AMERICAN, BRITISH, GERMAN, Words, design_selection, issue, list, long_list, radiofrequency,
    selection, with_add_ons,
};
use crate::support::spaces::plain;
use needlepoint::{
    catalog::{Client, PriceList},
    export::{Document, Format, Line, export, file_name},
    locale::Locale,
    price_file::read,
    selection::{ChosenAddOn, Selection},
};

fn show(list: PriceList, selection: Selection) -> Document {
    let locale = Locale::for_tag(list.language());
    Document::of(&issue(list, selection, "M-27"), &locale)
}

fn rows(document: &Document) -> Vec<(&str, &str, &str)> {
    let lines = document.table.lines.iter().chain([&document.table.total]);
    lines
        .map(|Line { label, counted, price, .. }| {
            (label.as_str(), counted.as_str(), price.as_str())
        })
        .collect()
}

#[test]
fn the_letter_says_the_amount_in_a_sentence() {
    let sentence = |words: &Words, selection: Selection| {
        let total = show(list(words), selection).total;
        plain(format!(
            "{} {}{}",
            total.lead,
            total.amount,
            total.plus.map_or(String::new(), |plus| format!(", {plus}"))
        ))
    };
    let cases = [
        (&BRITISH, design_selection(), "In total, VAT included, you pay between £635 and £870"),
        (&BRITISH, selection(&["face"], "3"), "In total, VAT included, you pay £395"),
        (&BRITISH, radiofrequency(&["face"], "1"), "In total, VAT included, you pay at least £380"),
        (
            &BRITISH,
            radiofrequency(&["face", "neck"], "1"),
            "In total, VAT included, you pay at least £380, plus 1 item priced at the consultation",
        ),
        (&BRITISH, radiofrequency(&["neck"], "1"), "You are told the price at your consultation"),
        (
            &GERMAN,
            design_selection(),
            "Insgesamt zahlen Sie inklusive MwSt. zwischen 635 € und 870 €",
        ),
        (&AMERICAN, selection(&["face"], "3"), "In total, sales tax included, you pay $427.59"),
    ];
    for (words, selection, expected) in cases {
        assert_eq!(sentence(words, selection), expected);
    }
}

#[test]
fn a_range_or_an_open_price_is_headed_estimate_and_a_fixed_total_quote() {
    let headed = |selection: Selection| show(list(&BRITISH), selection).title;
    let open = [
        design_selection(),
        radiofrequency(&["face"], "1"),
        radiofrequency(&["neck"], "1"),
        radiofrequency(&["face", "neck"], "1"),
        with_add_ons(selection(&["face"], "3"), &["serum"]),
    ];
    for selection in open {
        assert_eq!(headed(selection.clone()), "Your microneedling estimate", "{selection:?}");
    }
    for sessions in ["1", "3"] {
        assert_eq!(headed(selection(&["face"], sessions)), "Your microneedling quote");
    }
}

#[test]
fn sessions_left_open_are_headed_estimate_though_each_number_costs_as_much() {
    let headed = |sessions: &str| {
        let document =
            show(read("case.ron", AS_MUCH).unwrap().list, selection(&["face"], sessions));
        (document.title, document.total.amount)
    };
    let amount = || "£380".to_owned();
    assert_eq!(headed("2"), ("Your microneedling quote".to_owned(), amount()));
    assert_eq!(headed("2..3"), ("Your microneedling estimate".to_owned(), amount()));
}

#[test]
fn what_it_may_come_to_if_not_all_is_booked_together_stands_beside_the_total() {
    let beside = |sessions: &str| {
        let list = read("case.ron", AS_MUCH).unwrap().list;
        show(list, selection(&["face"], sessions)).total.as_you_go.map(|said| plain(&said))
    };
    let said = "If you book 2 sessions now and add others later, the total may come to £570 at today’s prices, and to more if prices rise.";
    assert_eq!(beside("2..3").as_deref(), Some(said));
    assert_eq!(beside("3"), None);
}

#[test]
fn a_treatment_says_what_is_charged_for_sessions_added_later() {
    let later = "Sessions that you add later are charged at the prices of that day.";
    let is_said = |list: PriceList, selection: Selection| {
        let meaning = show(list, selection).sections.pop().unwrap();
        meaning.paragraphs.iter().any(|said| said == later)
    };
    let british = || list(&BRITISH);
    assert!(is_said(british(), design_selection()), "though one by one they cost no more");
    assert!(is_said(british(), radiofrequency(&["face"], "1..3")), "with an open price, too");
    assert!(is_said(british(), selection(&["face"], "3")), "the practitioner decides on more");
    let package = Selection { packages: vec!["glow".to_owned()], ..Selection::default() };
    assert!(is_said(read("case.ron", ALONE).unwrap().list, package));
    let lamp = Selection { add_ons: vec![ChosenAddOn::new("led")], ..Selection::default() };
    assert!(!is_said(read("case.ron", ALONE).unwrap().list, lamp), "nothing is treated");
}

/// A package, and an add-on that is sold alone.
const ALONE: &str = r#"(
    schema: 1,
    clinic: (name: "Willow Skin Clinic"),
    language: "en-GB",
    currency: "GBP",
    techniques: [(id: "standard", label: "Standard needling")],
    areas: [(id: "face", label: "Face")],
    offers: [(technique: "standard", areas: ["face"], single: 190)],
    add_ons: [(id: "led", label: "LED", single: 30, per: session, alone: 40)],
    packages: [
        (id: "glow", label: "Glow", price: 500, contents: [(technique: "standard", areas: ["face"], sessions: 3)]),
    ],
)"#;

#[test]
fn an_advice_that_goes_beyond_the_plan_says_that_the_rest_is_not_in_the_amount() {
    let beyond = |sessions: &str| {
        let meaning = show(list(&BRITISH), selection(&["face"], sessions)).sections.pop().unwrap();
        let mut paragraphs = meaning.paragraphs.into_iter();
        paragraphs.find(|said| said.starts_with("The clinic advises"))
    };
    let said =
        "The clinic advises up to 6 sessions; those beyond this plan are not part of the amount.";
    assert_eq!(beyond("3").as_deref(), Some(said));
    assert_eq!(beyond("3..4").as_deref(), Some(said));
    assert_eq!(beyond("3..6"), None);
    assert_eq!(beyond("7"), None);
}

#[test]
fn an_open_total_says_how_many_sessions_the_amount_is_for() {
    let meaning = show(list(&BRITISH), radiofrequency(&["face"], "1..3")).sections.swap_remove(1);
    assert_eq!(meaning.paragraphs[1], "This amount is for 1 session.");
}

#[test]
fn a_total_that_hangs_on_the_booking_says_by_when_and_never_after_the_quote() {
    let beside = |within: &str| {
        let list = read("case.ron", &CREDITED.replace("WITHIN", within)).unwrap().list;
        let selection = Selection { client: Client::New, ..selection(&["face"], "2") };
        show(list, selection).total.if_booked.map(|words| plain(&words))
    };
    let until =
        |day: &str| Some(format!("Already taken off, if you book by {day}: “Consultation” (−£40)"));
    assert_eq!(beside("credit_if: booked"), until("21 December 2026"));
    assert_eq!(beside("credit_if: booked, credit_within_days: 7"), until("28 November 2026"));
    assert_eq!(beside("credit_if: booked, credit_within_days: 60"), until("21 December 2026"));
    assert_eq!(beside("credit_within_days: 7"), None, "that counts to the first session");
}

#[test]
fn no_day_of_a_fee_is_told_that_is_after_the_last_one_of_the_quote() {
    let told = |within: &str| {
        let list = read("case.ron", &CREDITED.replace("WITHIN", within)).unwrap().list;
        let selection = Selection { client: Client::New, ..selection(&["face"], "2") };
        let Document { table, lists, .. } = show(list, selection);
        let notices = lists.into_iter().find(|section| section.title == "Good to know");
        (table.lines.last().unwrap().counted.clone(), plain(&notices.unwrap().paragraphs[0]))
    };
    let notice = |day: &str| {
        format!(
            "“Consultation” comes off the total only if you book by {day}; without that the total is £420"
        )
    };
    let (row, said) = told("credit_if: booked, credit_within_days: 7");
    assert!(row.starts_with("if you book within 7 days"), "{row}");
    assert_eq!(said, notice("28 November 2026"));
    for longer in ["credit_if: booked", "credit_if: booked, credit_within_days: 60"] {
        let (row, said) = told(longer);
        assert_eq!(row, "if you book while these prices are valid");
        assert_eq!(said, notice("21 December 2026"));
    }
}

/// A consultation that is taken off.
const CREDITED: &str = r#"(
    schema: 1,
    clinic: (name: "Willow Skin Clinic"),
    language: "en-GB",
    currency: "GBP",
    techniques: [(id: "standard", label: "Standard needling")],
    areas: [(id: "face", label: "Face")],
    offers: [(technique: "standard", areas: ["face"], single: 190)],
    fees: [(id: "talk", label: "Consultation", price: 40, when: new_clients, credit: 40, WITHIN)],
)"#;

#[test]
fn ways_to_pay_say_how_they_go_together_and_that_the_clinic_says_when() {
    let paying = |terms: &str| {
        let list = AS_MUCH.replace("offers:", &format!("{terms} offers:"));
        let list = read("case.ron", &list).unwrap().list;
        let mut lists = show(list, selection(&["face"], "2..3")).lists;
        lists.swap_remove(0).paragraphs
    };
    let when = "The clinic tells you when each amount is due and how you can pay it";
    let deposit = "Deposit when you book: 20% of the total (£76); it counts towards the total";
    assert_eq!(paying(""), ["The clinic tells you when and how you can pay"]);
    let rest = "The clinic tells you when and how you can pay the rest";
    assert_eq!(paying("deposit: (percent: 20),"), [deposit, rest]);
    let parts = "In 4 instalments: 4 × £95, £380 in total";
    assert_eq!(paying("instalments: [(parts: 4)],"), [parts, when]);
    let within =
        "Instalments add up to the whole total: the deposit is part of them and is not paid on top";
    assert_eq!(
        paying("deposit: (percent: 20), instalments: [(parts: 4)],"),
        [deposit, parts, within, when]
    );
}

/// Three sessions for the price of two.
const AS_MUCH: &str = r#"(
    schema: 1,
    clinic: (name: "Willow Skin Clinic"),
    language: "en-GB",
    currency: "GBP",
    techniques: [(id: "standard", label: "Standard needling")],
    areas: [(id: "face", label: "Face")],
    offers: [(technique: "standard", areas: ["face"], single: 190, courses: {3: 380})],
)"#;

#[test]
fn the_table_shows_the_lines_and_the_total_of_the_estimate() {
    let document = show(list(&BRITISH), design_selection());
    let expected = [
        (
            "Standard needling, Face + Neck",
            "course of 3 sessions, or course of 3 sessions (£495) + 1 single session (£190)",
            "£495 – £685",
        ),
        ("Hyaluronic serum", "£25 – £30 each session", "£75 – £120"),
        ("Aftercare kit", "charged once", "£35"),
        ("Consultation", "charged once", "£30"),
        ("Total", "of which VAT 20%: £105.83 – £145.00", "£635 – £870"),
    ];
    let rows = rows(&document)
        .into_iter()
        .map(|(label, counted, price)| (plain(label), plain(counted), plain(price)));
    assert_eq!(
        rows.collect::<Vec<_>>(),
        expected.map(|(a, b, c)| (a.to_owned(), b.to_owned(), c.to_owned()))
    );
    assert_eq!(
        document.table.lines[0].notes,
        ["Course of 3 sessions: use within 6 months of the first session"]
    );
}

#[test]
fn amounts_in_a_column_all_have_decimals_where_one_needs_them() {
    let document = show(list(&AMERICAN), selection(&["face"], "3"));
    let prices: Vec<&str> = rows(&document).into_iter().map(|(_, _, price)| price).collect();
    assert_eq!(prices, ["$395.00", "$32.59", "$427.59"]);
}

#[test]
fn the_bar_is_a_thousand_parts_wide_and_has_a_reason_for_each() {
    let document = show(list(&BRITISH), design_selection());
    let picture = document.picture.unwrap();
    assert_eq!((picture.certain, picture.parts.as_slice()), (731, [247, 22].as_slice()));
    let key = picture.certain_key.unwrap();
    let certain = (key.amount.as_deref(), key.text.as_str());
    assert_eq!(certain, (Some("£635"), "the lower amount"));
    let reasons = document.reasons.unwrap();
    let told: Vec<_> =
        reasons.reasons.into_iter().map(|reason| (reason.amount.unwrap(), reason.text)).collect();
    assert_eq!(reasons.heading, "Why there is a difference of £235:");
    assert_eq!(
        told,
        [
            ("£215".to_owned(), "whether 3 or 4 sessions are needed".to_owned()),
            (
                "£20".to_owned(),
                "the price of Hyaluronic serum, for which the clinic names a range".to_owned()
            ),
        ]
    );
    assert_eq!(
        picture.description,
        "£635 of the higher amount, £870, is certain. £215: whether 3 or 4 sessions are needed. £20: the price of Hyaluronic serum, for which the clinic names a range."
    );
}

#[test]
fn the_parts_of_every_bar_make_a_thousand() {
    for (words, sessions) in [(&BRITISH, "1..6"), (&AMERICAN, "2..9"), (&GERMAN, "3..3")] {
        let chosen = with_add_ons(selection(&["face", "neck"], sessions), &["serum"]);
        let picture = show(list(words), chosen).picture.unwrap();
        assert_eq!(picture.certain + picture.parts.iter().sum::<u16>(), 1000);
    }
}

#[test]
fn a_bar_has_a_colour_for_each_cause_or_is_not_drawn() {
    let parts = |lines: usize| {
        let (list, chosen) = long_list(lines, 100);
        show(list, chosen).picture.map(|picture| picture.parts.len())
    };
    assert_eq!((parts(7), parts(8)), (Some(6), None));
}

#[test]
fn more_causes_than_a_bar_can_show_are_told_in_words_alone() {
    let (many, chosen) = long_list(150, 100);
    let locale = Locale::for_tag("en-GB");
    let quote = issue(many, chosen, "");
    let document = Document::of(&quote, &locale);
    assert_eq!(document.picture, None);
    assert!(
        document
            .reasons
            .unwrap()
            .reasons
            .iter()
            .all(|reason| reason.amount.as_deref() == Some("£3"))
    );
    assert!(export(&quote, &locale, Format::Pdf).is_ok());
}

#[test]
fn an_exact_total_has_no_bar_and_no_reasons() {
    let document = show(list(&BRITISH), selection(&["face"], "3"));
    assert_eq!((document.picture, document.reasons), (None, None));
    assert_eq!(document.sections[1].title, "What this amount means");
}

#[test]
fn an_open_total_tells_what_keeps_it_open_and_draws_no_bar() {
    let chosen = with_add_ons(radiofrequency(&["face"], "2"), &["serum"]);
    let document = show(list(&BRITISH), chosen);
    let reasons = document.reasons.unwrap();
    assert_eq!(document.picture, None);
    assert_eq!(reasons.reasons.len(), 1);
    assert_eq!(
        reasons.reasons[0].text,
        "the clinic names only a lowest price for Radiofrequency needling, Face"
    );
}

#[test]
fn the_sessions_the_meaning_and_the_estimate_are_told_plainly() {
    let document = show(list(&BRITISH), design_selection());
    assert_eq!(
        document.sections[0].paragraphs,
        [
            "Planned: 3 or 4 sessions, 4 to 6 weeks apart.",
            "About 60 minutes each.",
            "Redness may last 1–3 days.",
            "For acne scars the clinic advises 3 to 6 sessions.",
            "Your practitioner decides with you how many sessions are right for you.",
        ]
    );
    assert_eq!(
        document.sections[1].paragraphs[1..],
        [
            "The lower amount is for 3 sessions, the higher one for 4 sessions.",
            "The clinic advises up to 6 sessions; those beyond this plan are not part of the amount.",
            "Sessions that you add later are charged at the prices of that day.",
            "Book by 21 December 2026 to have these prices. This is not a bill.",
        ]
    );
    assert_eq!(
        document.lists[1].paragraphs,
        [
            "Optional, can be left out: Hyaluronic serum and Aftercare kit; the total is then £525\u{202f}–\u{202f}£715",
            "You save £75 compared with 3 or 4 single sessions",
        ]
    );
    assert_eq!(document.lists[2].paragraphs, BRITISH.terms);
}

#[test]
fn the_days_of_the_sessions_are_told_where_the_first_one_is_known() {
    let start = Some(jiff::civil::date(2026, 12, 1));
    let document = show(list(&BRITISH), Selection { start, ..design_selection() });
    assert_eq!(
        document.sections[0].paragraphs,
        [
            "Planned: 3 or 4 sessions, 4 to 6 weeks apart.",
            "Redness may last 1–3 days.",
            "For acne scars the clinic advises 3 to 6 sessions.",
            "Session 1: 1 December 2026, about 60 minutes.",
            "Session 2: between 29 December 2026 and 12 January 2027, about 60 minutes.",
            "Session 3: between 26 January 2027 and 23 February 2027, about 60 minutes.",
            "Session 4, if needed: between 23 February 2027 and 6 April 2027, about 60 minutes.",
            "The course of 3 sessions (Standard needling, Face + Neck) must be used by 1 June 2027.",
            "These days are a suggestion; you agree on them when you book.",
            "Your practitioner decides with you how many sessions are right for you.",
        ]
    );
}

#[test]
fn invented_prices_are_marked_and_real_ones_are_not() {
    let mark = show(list(&GERMAN), design_selection()).sample;
    assert_eq!(
        mark.as_deref(),
        Some("Beispielpreise: Diese Zahlen sind erfunden und für niemanden verbindlich.")
    );
    let (real, chosen) = long_list(3, 0);
    assert_eq!(show(real, chosen).sample, None);
}

#[test]
fn the_patient_stands_on_the_letter_and_not_in_the_name_of_the_file() {
    let quote = issue(list(&BRITISH), design_selection(), "  Ann Lee ");
    let document = Document::of(&quote, &Locale::for_tag("en-GB"));
    assert_eq!(document.about, ["Prepared for Ann Lee", "Face + Neck", "Acne scars"]);
    assert_eq!(document.file_title, "Your microneedling estimate, Willow Skin Clinic");
    assert_eq!(document.reference_lines[0], format!("Reference {}", document.identifier));
    assert_eq!(document.reference_lines[1..], ["21 November 2026", "book by 21 December 2026"]);
    assert_eq!(file_name(&quote), format!("{}.pdf", document.identifier));
    let fixed = show(list(&BRITISH), selection(&["face"], "3"));
    assert_eq!(fixed.file_title, "Your microneedling quote, Willow Skin Clinic");
}
