//! What the staff takes off by hand.

use crate::{
    choose_the_main_job,
    desk::{Desk, LIST},
};
use eframe::egui::{Key, Modifiers, Role};
use egui_kittest::kittest::Queryable as _;
use needlepoint::app::{Dialog, Message};

/// The list with something that the staff may take off.
fn list(limit: &str) -> String {
    LIST.replace("tax:", &format!("manual_discount: ({limit}),\n    tax:"))
}

fn give(desk: &mut Desk, kind: &str, how_much: &str, reason: &str) {
    desk.click(Role::RadioButton, kind);
    desk.type_into("How much", how_much);
    desk.type_into("Reason (shown on the quote)", reason);
    desk.click(Role::Button, "Apply discount");
}

fn open_with_the_main_job(limit: &str) -> Desk {
    let mut desk = Desk::open(&list(limit));
    choose_the_main_job(&mut desk);
    // Without the serum, whose price is a range.
    desk.click_containing(Role::CheckBox, "Hyaluronic serum");
    assert_eq!(desk.total(), (53_000, Some(53_000)));
    desk
}

#[test]
fn a_discount_within_the_limit_is_a_line_that_can_be_explained_and_undone() {
    let mut desk = open_with_the_main_job("percent: 15");
    desk.click(Role::Button, "Extra discount");
    desk.harness.get_by_label("The price list allows at most 15%");
    give(&mut desk, "Percent", "10", "scar of last year");
    assert!(desk.state().dialog.is_none());
    assert_eq!(desk.total(), (47_700, Some(47_700)));
    desk.harness.get_by_label("10% of the lines above, scar of last year");
    desk.click(Role::Button, "−£53");
    desk.harness.get_by_role_and_label(Role::Heading, "How this is worked out");
    desk.click(Role::Button, "Close");
    desk.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(desk.total(), (53_000, Some(53_000)));
}

#[test]
fn above_the_limit_it_is_refused_beside_the_field_and_nothing_is_lost() {
    for (limit, kind, too_much, named) in
        [("percent: 15", "Amount", "£100", "15%"), ("amount: 50", "Percent", "10 %", "£50")]
    {
        let mut desk = open_with_the_main_job(limit);
        desk.click(Role::Button, "Extra discount");
        give(&mut desk, kind, too_much, "friend");
        let refusal = format!("That is more than the price list allows: at most {named}");
        desk.harness.get_by_label(&refusal);
        let Some(Dialog::Discount(field)) = &desk.state().dialog else { panic!("it is closed") };
        assert_eq!((field.text.as_str(), field.reason.as_str()), (too_much, "friend"));
        assert_eq!(desk.total(), (53_000, Some(53_000)));
        desk.type_into("How much", "1");
        assert!(desk.harness.query_by_label(&refusal).is_none());
        desk.press(Key::Enter);
        assert!(desk.state().dialog.is_none());
        assert!(desk.state().visit.consultation.selection.manual_discount.is_some());
    }
}

#[test]
fn how_much_and_why_must_both_be_said() {
    let mut desk = open_with_the_main_job("percent: 15");
    desk.click(Role::Button, "Extra discount");
    for (kind, typed, why) in [
        ("Percent", "ten", "Type a percentage up to 100, such as 10"),
        ("Percent", "0", "Type a percentage up to 100, such as 10"),
        ("Amount", "1,999", "That is more than the price list allows: at most 15%"),
        ("Amount", "1.999", "“1.999” may mean £1.99 or £1,999. Type the one you mean"),
        ("Amount", "9.999,9", "That is more than the price list allows: at most 15%"),
        ("Amount", "0", "Type an amount, such as £20"),
    ] {
        give(&mut desk, kind, typed, "why");
        desk.harness.get_by_label(why);
    }
    give(&mut desk, "Percent", "5", " ");
    desk.harness.get_by_label("Type the reason; it appears on the quote");
    desk.press(Key::Escape);
    assert!(desk.state().visit.consultation.selection.manual_discount.is_none());
}

#[test]
fn it_can_be_changed_and_taken_back_and_stands_on_the_quote_and_in_the_draft() {
    let mut desk = open_with_the_main_job("amount: 60");
    desk.press_with(Modifiers::COMMAND, Key::K);
    desk.type_text("extra disc");
    desk.press(Key::Enter);
    give(&mut desk, "Amount", "20", "friend");
    desk.click(Role::Button, "Change the discount");
    let Some(Dialog::Discount(field)) = &desk.state().dialog else { panic!("nothing is asked") };
    assert_eq!((field.text.as_str(), field.is_amount), ("£20", true));
    give(&mut desk, "Amount", "30", "friend of the house");
    assert_eq!(desk.total(), (50_000, Some(50_000)));
    desk.press_with(Modifiers::COMMAND, Key::E);
    desk.type_path("quote.html");
    desk.press(Key::Enter);
    desk.wait_until(|state| matches!(state.message, Some(Message::Exported { .. })));
    assert!(desk.file("quote.html").contains("friend of the house"));
    let mut desk = desk.reopen();
    assert_eq!(desk.total(), (50_000, Some(50_000)));
    desk.click(Role::Button, "Change the discount");
    desk.click(Role::Button, "Remove discount");
    assert_eq!(desk.total(), (53_000, Some(53_000)));
}

#[test]
fn it_is_offered_only_where_the_list_allows_one() {
    for list in [LIST.to_owned(), list("percent: 0")] {
        let mut desk = Desk::open(&list);
        choose_the_main_job(&mut desk);
        assert!(desk.harness.query_by_label("Extra discount").is_none());
    }
}

#[test]
fn a_list_that_allows_less_from_now_on_says_so_and_leads_to_the_discount() {
    let mut desk = open_with_the_main_job("percent: 15");
    desk.click(Role::Button, "Extra discount");
    give(&mut desk, "Percent", "15", "friend");
    desk.save_list(&list("percent: 10"));
    desk.wait_until(|state| matches!(state.message, Some(Message::PriceChanged { now: None, .. })));
    desk.harness.get_by_label("Take off at most 10%");
    desk.click(Role::Button, "Change the discount");
    give(&mut desk, "Percent", "10", "friend");
    assert_eq!(desk.total(), (47_700, Some(47_700)));
}

/// £50 is taken off for a friend.
fn open_with_fifty_off() -> Desk {
    let mut desk = open_with_the_main_job("amount: 60");
    desk.click(Role::Button, "Extra discount");
    give(&mut desk, "Amount", "50", "friend");
    assert_eq!(desk.total(), (48_000, Some(48_000)));
    desk
}

fn in_dollars() -> String {
    list("amount: 60").replace("\"GBP\"", "\"USD\"")
}

fn is_let_go_of_for_good(desk: &mut Desk) {
    desk.harness.get_by_label("The discount of £50 was removed");
    for key in [None, Some(Modifiers::COMMAND), Some(Modifiers::COMMAND | Modifiers::SHIFT)] {
        if let Some(modifiers) = key {
            desk.press_with(modifiers, Key::Z);
        }
        assert!(desk.state().visit.consultation.selection.manual_discount.is_none(), "{key:?}");
    }
}

#[test]
fn an_amount_is_let_go_of_where_the_list_is_saved_in_another_currency() {
    let mut desk = open_with_fifty_off();
    desk.save_list(&in_dollars());
    desk.wait_until(|state| state.prices().currency().code() == "USD");
    assert_eq!(desk.total(), (53_000, Some(53_000)));
    is_let_go_of_for_good(&mut desk);
}

#[test]
fn an_amount_is_let_go_of_where_a_list_in_another_currency_is_opened() {
    let mut desk = open_with_fifty_off();
    let path = desk.write("dollars.ron", &in_dollars());
    desk.press_with(Modifiers::COMMAND, Key::O);
    desk.type_path(&path);
    desk.press(Key::Enter);
    desk.wait_until(|state| state.prices().currency().code() == "USD");
    is_let_go_of_for_good(&mut desk);
}

#[test]
fn an_amount_in_a_draft_is_let_go_of_where_the_list_is_in_another_currency_now() {
    let desk = open_with_fifty_off();
    desk.wait_for_file("drafts/draft-1.json", "friend");
    desk.save_list(&in_dollars());
    let mut desk = desk.reopen();
    is_let_go_of_for_good(&mut desk);
}
