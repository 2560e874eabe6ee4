//! What about the patient makes a difference to the price, and where the desk says it.

use crate::desk::{Desk, LIST};
use eframe::egui::{Key, Modifiers, Role};
use egui_kittest::kittest::Queryable as _;
use needlepoint::app::Message;

/// The list with special prices for all.
fn with_specials(specials: &str) -> String {
    LIST.replace("offers:", &format!("special_prices: [{specials}],\n    offers:"))
}

/// The list in which the neck is sold by itself and at a special price alone.
fn neck_only_at(special: &str) -> String {
    let published = r#"areas: ["neck"], single: 110)"#;
    let together = r#"(technique: "standard", areas: ["face", "neck"], single: 190, courses: {3: 495, 6: 900}),"#;
    LIST.replace(together, "")
        .replace(published, &format!(r#"areas: ["neck"], special_prices: [{special}])"#))
}

/// A window on a list in which one area is to be needled.
fn open(list: &str, area: &str) -> Desk {
    let mut desk = Desk::open(list);
    desk.click(Role::CheckBox, area);
    desk.click_containing(Role::RadioButton, "Standard needling");
    desk
}

#[test]
fn a_special_price_for_new_patients_can_be_had() {
    let first = r#"(label: "First visit", price: 99, client: new)"#;
    let for_all = r#"(id: "first", label: "First visit", price: 99, client: new)"#;
    for (list, area) in [(with_specials(for_all), "Face"), (neck_only_at(first), "Neck")] {
        let mut desk = open(&list, area);
        assert_eq!(desk.harness.query_all_by_label("Code").count(), 0, "no code is asked for");
        desk.click(Role::RadioButton, "New");
        assert_eq!(desk.total(), (9_900, Some(9_900)));
    }
}

#[test]
fn a_special_price_with_a_code_can_be_had() {
    let coded = r#"(id: "spring", label: "Spring", amount: 120, code: "SPRING")"#;
    let mut desk = open(&with_specials(coded), "Face");
    assert_eq!(
        desk.harness.query_all_by_label("Was here before").count(),
        0,
        "new or not is asked"
    );
    desk.type_into("Code", "spring");
    assert_eq!(desk.total(), (3_000, Some(3_000)));
}

#[test]
fn where_only_a_special_price_of_some_weekdays_is_there_the_first_day_can_be_chosen() {
    let tuesday = r#"(label: "Quiet day", price: 80, weekdays: [tuesday])"#;
    let mut desk = open(&neck_only_at(tuesday), "Neck");
    desk.harness.get_by_label_contains("is offered for Neck only");
    desk.click(Role::Button, "Choose the first day");
    desk.click(Role::RadioButton, "23 November 2026");
    desk.harness.get_by_label_contains("is offered for Neck only");
    desk.click(Role::Button, "from 23 November 2026");
    desk.click(Role::RadioButton, "24 November 2026");
    assert_eq!(desk.total(), (8_000, Some(8_000)));
}

#[test]
fn a_code_counts_however_its_letters_were_typed_and_stored() {
    let coded = r#"(id: "spring", label: "Été", amount: 120, code: "ÉTÉ")"#;
    let mut desk = open(&with_specials(coded), "Face");
    desk.type_into("Code", " e\u{301}te\u{301} ");
    assert_eq!(desk.total(), (3_000, Some(3_000)));
    assert_eq!(
        desk.harness.query_all_by_label("The price list does not know this code").count(),
        0
    );
    let mut desk = desk.reopen();
    assert_eq!(desk.total(), (3_000, Some(3_000)), "from the draft");
    desk.press_with(Modifiers::COMMAND, Key::E);
    desk.type_path("quote.html");
    desk.press(Key::Enter);
    desk.wait_until(|state| matches!(state.message, Some(Message::Exported { .. })));
    desk.press_with(Modifiers::COMMAND, Key::N);
    desk.drop_file("quote.html");
    desk.wait_until(|state| matches!(state.message, Some(Message::QuoteOpened { .. })));
    assert_eq!(desk.total(), (3_000, Some(3_000)), "from an exported quote");
}

#[test]
fn a_course_that_was_had_makes_the_first_session_a_touch_up() {
    let touch_up = r#"(id: "touch-up", label: "Touch-up", price: 60, after_course: 3)"#;
    let mut desk = open(&with_specials(touch_up), "Face");
    assert_eq!(desk.total(), (15_000, Some(15_000)));
    let had = "Has had a course of 3 of “Standard needling, Face”";
    desk.click(Role::CheckBox, had);
    assert_eq!(desk.total(), (6_000, Some(6_000)));
    desk.click(Role::CheckBox, had);
    assert_eq!(desk.total(), (15_000, Some(15_000)));
}

#[test]
fn nobody_is_asked_about_courses_that_make_no_difference() {
    let touch_up =
        r#"(id: "touch-up", label: "Touch-up", price: 60, after_course: 3, offers: ["prp/face"])"#;
    let desk = open(&with_specials(touch_up), "Face");
    assert_eq!(desk.harness.query_all_by_label_contains("Has had a course").count(), 0);
}
