//! What the desk must not be silent about: what was asked for and is not given, courses whose price is
//! stated at the consultation, and parts that cost more than their whole.

use crate::desk::{Desk, LIST};
use eframe::egui::Role;
use egui_kittest::kittest::Queryable as _;

/// A window in which the face is to be needled, by a list with something more.
fn face(list: &str) -> Desk {
    let mut desk = Desk::open(list);
    desk.click(Role::CheckBox, "Face");
    desk.click_containing(Role::RadioButton, "Standard needling");
    desk
}

#[test]
fn a_code_that_takes_nothing_off_says_why_until_it_does() {
    let coded = r#"discounts: [(id: "hello", label: "Hello", amount: 20, code: "HELLO", client: new)], fees:"#;
    let mut desk = face(&LIST.replace("fees:", coded));
    let why = "The code “HELLO” takes nothing off: only for new patients";
    desk.type_into("Code", "hello");
    desk.harness.get_by_label(why);
    desk.click(Role::RadioButton, "New");
    assert_eq!(desk.harness.query_all_by_label(why).count(), 0);
    assert_eq!(desk.total(), (13_000, Some(13_000)));
}

#[test]
fn the_ladder_shows_a_course_on_request_beside_a_known_single() {
    let list = LIST.replace(
        r#"areas: ["face"], single: 150)"#,
        r#"areas: ["face"], single: 150, courses: {6: on_request})"#,
    );
    let mut desk = face(&list);
    desk.click_containing(
        Role::RadioButton,
        "6 sessions, £900, or as a course of 6 sessions, priced at the consultation",
    );
    assert_eq!(desk.total(), (90_000, Some(90_000)));
    desk.harness.get_by_label_contains("There is also a course of 6");
}

#[test]
fn the_ladder_shows_a_percentage_off_a_single_on_request() {
    let list = LIST.replace(
        r#"areas: ["face"], single: 150)"#,
        r#"areas: ["face"], single: on_request, courses: {3: (percent_off: 10), 6: (pay_for: 5, get: 6)})"#,
    );
    let desk = face(&list);
    for step in [
        "3 sessions, on request, 10% less than as many single sessions, advised",
        "6 sessions, on request, for the price of 5 single sessions, advised",
    ] {
        desk.harness.get_by_role_and_label(Role::RadioButton, step);
    }
}

#[test]
fn a_number_that_is_known_in_part_costs_at_least_what_is_known() {
    let list = LIST.replace(
        r#"areas: ["face"], single: (from: 300, to: 350))"#,
        r#"areas: ["face"], single: on_request, courses: {3: 2500})"#,
    );
    let mut desk = Desk::open(&list);
    desk.click(Role::CheckBox, "Face");
    desk.click_containing(Role::RadioButton, "Needling with PRP");
    desk.click_containing(Role::RadioButton, "4 sessions, from\u{a0}£2,500");
    desk.harness.get_by_label("You are told the price of 1 session at the consultation");
    desk.harness.get_by_role_and_label(Role::RadioButton, "2 sessions, on request");
}

#[test]
fn parts_that_cost_more_than_their_whole_are_exchanged_for_it_with_one_click() {
    let list = LIST
        .replace(
            r#"(id: "neck", label: "Neck"),"#,
            r#"(id: "neck", label: "Neck"), (id: "upper", label: "Upper half", part_of: "face"), (id: "lower", label: "Lower half", part_of: "face"),"#,
        )
        .replace(
            "offers: [",
            r#"offers: [(technique: "standard", areas: ["upper"], single: 100), (technique: "standard", areas: ["lower"], single: 100),"#,
        );
    let mut desk = Desk::open(&list);
    desk.click(Role::CheckBox, "Upper half");
    desk.click(Role::CheckBox, "Lower half");
    desk.click_containing(Role::RadioButton, "Standard needling");
    assert_eq!(desk.total(), (20_000, Some(20_000)));
    desk.harness.get_by_label("Face as a whole costs £50 less than Upper half + Lower half");
    desk.click(Role::Button, "Show");
    assert_eq!(desk.areas(), ["face"]);
    assert_eq!(desk.total(), (15_000, Some(15_000)));
}
