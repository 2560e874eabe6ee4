//! Lists for some days only, in a window that stays open while the days go by.

use crate::desk::{Desk, Today};
use eframe::egui::{Key, Modifiers, Role};
use egui_kittest::kittest::Queryable as _;
use jiff::civil::date;
use needlepoint::app::Message;

/// The prices of two years, with what is sold only in the first and a discount that ends with it.
const YEARS: &str = r#"(
    schema: 1, clinic: (name: "Test Clinic"), language: "en-GB", currency: "GBP",
    lists: [
        (id: "2026", label: "Prices of 2026", until: "2026-12-31"),
        (id: "2027", label: "Prices of 2027", from: "2027-01-01"),
    ],
    techniques: [(id: "s", label: "Standard needling", every_weeks: 4)],
    areas: [(id: "face", label: "Face")],
    offers: [
        (list: "2026", technique: "s", areas: ["face"], single: 190),
        (list: "2027", technique: "s", areas: ["face"], single: 205),
    ],
    add_ons: [(list: "2026", id: "serum", label: "Winter serum", single: 20, per: session)],
    discounts: [
        (list: "2026", id: "xmas", label: "Christmas", percent: 10, until: "2026-12-31"),
    ],
)"#;

const ENDED: &str =
    "The price list “Prices of 2026” ended on 31 December 2026, so “Prices of 2027” is used now";

/// Another day begins; the window draws as it does when its clock has woken it.
fn begin(desk: &mut Desk, day: jiff::civil::Date) -> Today {
    let today = Today::is(day);
    desk.run();
    today
}

fn shown(desk: &Desk) -> &str {
    desk.state().list.name().unwrap()
}

#[test]
fn a_window_that_stays_open_over_new_year_goes_over_to_the_new_prices_and_says_so() {
    let _old = Today::is(date(2026, 12, 31));
    let mut desk = Desk::open(YEARS);
    desk.type_into("Patient’s name or reference", "Ada");
    desk.harness.get_all_by_label("£171").next().unwrap();
    let _new = begin(&mut desk, date(2027, 1, 1));
    desk.harness.get_by_label(ENDED);
    desk.harness.get_by_label("The price has changed: it was £171, now it is £205");
    assert_eq!(shown(&desk), "2027");
    assert_eq!(desk.total(), (20_500, Some(20_500)));
    assert_eq!(desk.state().visit.consultation.patient, "Ada");
}

#[test]
fn what_the_new_prices_do_not_have_is_named_and_can_be_left_out() {
    let _old = Today::is(date(2026, 12, 31));
    let mut desk = Desk::open(YEARS);
    desk.click_containing(Role::CheckBox, "Winter serum");
    let _new = begin(&mut desk, date(2027, 1, 4));
    let told = "The price was £189: the price list has no price for this choice any more. \
                The price list does not have: Winter serum";
    desk.harness.get_by_label(told);
    desk.click(Role::Button, "Remove what is not in the price list");
    assert_eq!(desk.total(), (20_500, Some(20_500)));
}

#[test]
fn the_next_patient_of_a_new_year_has_its_prices() {
    let _old = Today::is(date(2026, 12, 31));
    let mut desk = Desk::open(YEARS);
    desk.type_into("Patient’s name or reference", "Ada");
    let _new = Today::is(date(2027, 1, 1));
    desk.press_with(Modifiers::COMMAND, Key::N);
    assert_eq!(shown(&desk), "2027");
    assert_eq!(desk.total(), (20_500, Some(20_500)));
}

#[test]
fn a_consultation_that_is_brought_back_in_a_new_year_has_its_prices_and_says_so() {
    let _old = Today::is(date(2026, 12, 30));
    let mut desk = Desk::open(YEARS);
    desk.type_into("Patient’s name or reference", "Ada");
    let _new = Today::is(date(2027, 1, 2));
    let mut desk = desk.reopen();
    desk.harness.get_by_label(ENDED);
    desk.harness.get_by_label(
        "The last consultation was restored. The price has changed: it was £171, now it is £205",
    );
    assert_eq!(shown(&desk), "2027");
    assert_eq!(desk.total(), (20_500, Some(20_500)));
    assert_eq!(desk.state().visit.consultation.patient, "Ada");
}

#[test]
fn a_consultation_whose_list_is_not_in_the_file_any_more_says_so() {
    let _old = Today::is(date(2026, 12, 30));
    let mut desk = Desk::open(YEARS);
    desk.type_into("Patient’s name or reference", "Ada");
    desk.wait_for_file("drafts/draft-1.json", "Ada");
    let _new = Today::is(date(2027, 1, 2));
    desk.save_list(&YEARS.replace("\"2026\"", "\"last-year\""));
    let desk = desk.reopen();
    let told = "The file has no price list “2026” any more, so “Prices of 2027” is shown";
    desk.harness.get_by_label(told);
    desk.harness.get_by_label_contains("The last consultation was restored");
}

#[test]
fn a_list_that_was_picked_stays_until_it_is_over_and_one_that_is_over_is_not_picked() {
    let pick = |desk: &mut Desk, label: &str| {
        desk.click(Role::Button, "More");
        desk.click(Role::RadioButton, label);
        desk.press(Key::Escape);
    };
    let _old = Today::is(date(2026, 12, 30));
    let mut desk = Desk::open(YEARS);
    desk.type_into("Patient’s name or reference", "Ada");
    pick(&mut desk, "Prices of 2027");
    let _later = begin(&mut desk, date(2026, 12, 31));
    assert_eq!(shown(&desk), "2027");
    let mut desk = desk.reopen();
    assert!(shown(&desk) == "2027" && matches!(desk.state().message, Some(Message::Restored)));
    let _new = begin(&mut desk, date(2027, 1, 1));
    assert!(shown(&desk) == "2027" && matches!(desk.state().message, Some(Message::Restored)));
    pick(&mut desk, "Prices of 2026");
    desk.harness.get_by_label(ENDED);
    assert_eq!(shown(&desk), "2027");
}

#[test]
fn a_clock_that_was_wrong_leads_back_to_the_prices_in_force() {
    let _old = Today::is(date(2026, 12, 31));
    let mut desk = Desk::open(YEARS);
    let _wrong = begin(&mut desk, date(2037, 1, 1));
    assert_eq!(shown(&desk), "2027");
    let _right = begin(&mut desk, date(2026, 12, 31));
    assert_eq!(shown(&desk), "2026");
    desk.harness.get_all_by_label("£171").next().unwrap();
}

#[test]
fn a_discount_that_ends_over_night_is_told_with_what_it_changes() {
    let one_list =
        YEARS.replace("until: \"2026-12-31\"),\n        (id: \"2027\"", "), (id: \"2027\"");
    let _old = Today::is(date(2026, 12, 31));
    let mut desk = Desk::open(&one_list);
    let _new = begin(&mut desk, date(2027, 1, 1));
    assert_eq!(shown(&desk), "2026", "it has no last day");
    desk.harness.get_by_label("The price has changed: it was £171, now it is £190");
    desk.harness.get_by_label("The date has changed: a price or a discount has begun or ended");
}

#[test]
fn where_no_list_is_in_force_that_is_told_at_the_start_and_on_the_day() {
    let told = "No price list in this file is valid today";
    let late = YEARS.replace("from: \"2027-01-01\"", "from: \"2027-02-01\"");
    let _old = Today::is(date(2026, 12, 31));
    let mut desk = Desk::open(&late);
    assert!(desk.state().message.is_none());
    let _between = begin(&mut desk, date(2027, 1, 1));
    desk.harness.get_by_label(told);
    desk.harness.get_by_label_contains("“Prices of 2026” is shown anyway");
    let mut desk = Desk::open(&late);
    desk.harness.get_by_label(told);
    let _new = begin(&mut desk, date(2027, 2, 1));
    assert_eq!(shown(&desk), "2027");
    desk.harness.get_by_label(ENDED);
}

#[test]
fn a_save_that_ends_the_list_in_force_or_takes_it_out_is_told() {
    let open = YEARS.replace("until: \"2026-12-31\"),\n        (id: \"2027\"", "), (id: \"2027\"");
    let _new = Today::is(date(2027, 1, 1));
    let mut desk = Desk::open(&open);
    assert_eq!(shown(&desk), "2026");
    desk.save_list(YEARS);
    desk.wait_until(|state| state.list.name() == Some("2027"));
    desk.harness.get_by_label(ENDED);
    desk.harness.get_by_label("The price has changed: it was £190, now it is £205");
    desk.save_list(&YEARS.replace("\"2027\"", "\"next\""));
    desk.wait_until(|state| state.list.name() == Some("next"));
    desk.harness
        .get_by_label("The file has no price list “2027” any more, so “Prices of 2027” is shown");
}

#[test]
fn an_exported_quote_says_by_which_list_it_was() {
    let _old = Today::is(date(2026, 12, 31));
    let mut desk = Desk::open(YEARS);
    desk.press_with(Modifiers::COMMAND, Key::E);
    desk.type_path("quote.html");
    desk.press(Key::Enter);
    desk.wait_until(|state| matches!(state.message, Some(Message::Exported { .. })));
    let _new = begin(&mut desk, date(2027, 1, 1));
    desk.drop_file("quote.html");
    desk.wait_until(|state| matches!(state.message, Some(Message::QuoteOpened { .. })));
    desk.harness.get_by_label_contains(ENDED);
    desk.harness.get_by_label_contains("The quote said £171; at today’s prices it is £205");
    let _back = begin(&mut desk, date(2026, 12, 31));
    desk.click(Role::Button, "More");
    desk.click(Role::RadioButton, "Prices of 2027");
    desk.press(Key::Escape);
    desk.drop_file("quote.html");
    desk.wait_until(|state| matches!(state.message, Some(Message::QuoteOpened { .. })));
    desk.harness.get_by_label_contains(
        "It was made with the price list “Prices of 2026”; choose it under “More”",
    );
}
