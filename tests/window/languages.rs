//! Another language for the window: all that stands on the screen is said in it.

use crate::{
    choose_the_main_job,
    desk::{Desk, LIST, Today},
};
use eframe::egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::civil::date;
use needlepoint::{
    app::{AppState, Message},
    storage::DraftPlace,
};
use std::{collections::BTreeSet, fs};

/// The prices of two years, of which only the first has the serum.
const YEARS: &str = r#"(
    schema: 1, clinic: (name: "Test Clinic"), language: "en-GB", currency: "GBP",
    lists: [
        (id: "2026", label: "Prices of 2026", until: "2026-12-31"),
        (id: "2027", label: "Prices of 2027", from: "2027-01-01"),
    ],
    techniques: [(id: "s", label: "Standard needling")],
    areas: [(id: "face", label: "Face")],
    offers: [
        (list: "2026", technique: "s", areas: ["face"], single: 190),
        (list: "2027", technique: "s", areas: ["face"], single: 205),
    ],
    add_ons: [(list: "2026", id: "serum", label: "Hyaluronic serum", single: 20, per: session)],
    screening: (approved_by: "Dr Hart", questions: [(id: "q", question: "Pregnant?", yes: practitioner)]),
)"#;

/// The words that stand in the texts of a language.
fn words_of(language: &str) -> BTreeSet<String> {
    ["window", "wording"]
        .iter()
        .flat_map(|name| {
            let text = fs::read_to_string(format!("assets/lang/{language}/{name}.ftl")).unwrap();
            let lines = text.lines().filter(|line| !line.starts_with('#'));
            let texts = lines.map(|line| line.split_once(" = ").map_or(line, |(_, text)| text));
            texts.flat_map(words).collect::<Vec<_>>()
        })
        .collect()
}

/// The words of a text, without names of files.
fn words(text: &str) -> impl Iterator<Item = String> {
    let is_path = |part: &&str| part.contains(['/', '\\']) || part.contains(".html");
    text.split_whitespace()
        .filter(move |part| !is_path(part) && !part.contains(".ron") && !part.contains(".json"))
        .flat_map(|part| part.split(|c: char| !c.is_alphabetic()))
        .filter(|word| word.chars().count() > 2)
        .map(str::to_lowercase)
}

/// Everything that the window says.
fn said(desk: &Desk) -> Vec<String> {
    let nodes = desk.harness.get_all_by(|_| true);
    nodes
        .flat_map(|node| {
            let node = node.accesskit_node();
            [node.label(), node.value(), node.description()].into_iter().flatten()
        })
        .collect()
}

/// Goes over to German, and finds no English word left but those of the price list.
fn no_old_word_stays(desk: &mut Desk, list: &str) {
    desk.press_with(Modifiers::COMMAND, Key::K);
    desk.type_text("langu");
    desk.press(Key::Enter);
    desk.harness.get_all_by_role_and_label(Role::RadioButton, "Deutsch").next().unwrap().click();
    desk.run();
    desk.press(Key::Escape);
    let kept: BTreeSet<String> = words(list).chain(words_of("de")).collect();
    let mut old = words_of("en");
    // Of months, which are in no file.
    old.extend(["november", "december"].map(str::to_owned));
    let stays =
        |text: &String| words(text).any(|word| old.contains(&word) && !kept.contains(&word));
    let left: Vec<String> = said(desk).into_iter().filter(stays).collect();
    assert_eq!(left, Vec::<String>::new());
    assert!(
        said(desk).iter().any(|text| text.contains("Kostenvoranschlag")),
        "it is not in German"
    );
}

fn wait_for(desk: &mut Desk, is_told: fn(&Message) -> bool) {
    desk.wait_until(|state: &AppState| state.message.as_ref().is_some_and(is_told));
}

fn export(desk: &mut Desk) {
    desk.press_with(Modifiers::COMMAND, Key::E);
    desk.type_path("quote.html");
    desk.press(Key::Enter);
    wait_for(desk, |message| matches!(message, Message::Exported { .. }));
}

#[test]
fn no_old_word_stays_of_an_estimate_with_all_that_is_said_of_it() {
    let mut desk = Desk::open(LIST);
    choose_the_main_job(&mut desk);
    desk.click(Role::RadioButton, "Not sure yet");
    no_old_word_stays(&mut desk, LIST);
}

#[test]
fn no_old_word_stays_of_a_price_that_has_changed_or_is_gone() {
    for saved in [LIST.replace("{3: 495,", "{3: 510,"), LIST.replace("\"kit\"", "\"box\"")] {
        let mut desk = Desk::open(LIST);
        choose_the_main_job(&mut desk);
        desk.save_list(&saved);
        wait_for(&mut desk, |message| matches!(message, Message::PriceChanged { .. }));
        no_old_word_stays(&mut desk, LIST);
    }
}

#[test]
fn a_price_on_request_that_has_changed_is_said_in_the_new_language() {
    let open =
        LIST.replace("areas: [\"face\"], single: 150", "areas: [\"face\"], single: on_request");
    let mut desk = Desk::open(&open);
    desk.click(Role::CheckBox, "Face");
    desk.click_containing(Role::RadioButton, "Standard needling");
    desk.save_list(LIST);
    wait_for(&mut desk, |message| matches!(message, Message::PriceChanged { .. }));
    no_old_word_stays(&mut desk, LIST);
}

#[test]
fn no_old_word_stays_of_what_fits_a_budget() {
    let mut desk = Desk::open(LIST);
    choose_the_main_job(&mut desk);
    desk.press_with(Modifiers::COMMAND, Key::B);
    desk.type_into("Budget", "900");
    desk.press(Key::Enter);
    wait_for(&mut desk, |message| matches!(message, Message::Fitted { .. }));
    no_old_word_stays(&mut desk, LIST);
}

#[test]
fn no_old_word_stays_of_a_quote_that_was_written_or_opened_again() {
    let _old = Today::is(date(2026, 12, 31));
    let mut desk = Desk::open(YEARS);
    desk.click_containing(Role::CheckBox, "Hyaluronic serum");
    export(&mut desk);
    no_old_word_stays(&mut desk, YEARS);
    let mut desk = Desk::open(YEARS);
    desk.click_containing(Role::CheckBox, "Hyaluronic serum");
    export(&mut desk);
    let _new = Today::is(date(2027, 1, 1));
    desk.run();
    desk.drop_file("quote.html");
    wait_for(&mut desk, |message| matches!(message, Message::QuoteOpened { .. }));
    desk.harness.get_by_label_contains("The quote said");
    no_old_word_stays(&mut desk, YEARS);
}

#[test]
fn no_old_word_stays_of_a_list_that_has_ended() {
    let _old = Today::is(date(2026, 12, 31));
    let mut desk = Desk::open(YEARS);
    desk.click_containing(Role::CheckBox, "Hyaluronic serum");
    desk.wait_for_file("drafts/draft-1.json", "serum");
    let _new = Today::is(date(2027, 1, 1));
    let mut desk = desk.reopen();
    desk.harness.get_by_label_contains("The last consultation was restored");
    no_old_word_stays(&mut desk, YEARS);
}

#[test]
fn no_old_word_stays_of_a_list_that_is_not_in_force_or_not_there() {
    let late = YEARS.replace("from: \"2027-01-01\"", "from: \"2027-02-01\"");
    let _between = Today::is(date(2027, 1, 1));
    let mut desk = Desk::open(&late);
    wait_for(&mut desk, |message| matches!(message, Message::Failed { .. }));
    no_old_word_stays(&mut desk, YEARS);
    let mut desk = Desk::open(LIST);
    desk.remove_list();
    desk.wait_until(|state| state.fault.is_some());
    no_old_word_stays(&mut desk, LIST);
}

#[test]
fn no_old_word_stays_of_a_discount_in_another_currency() {
    let list = LIST.replace("tax:", "manual_discount: (amount: 60),\n    tax:");
    let mut desk = Desk::open(&list);
    choose_the_main_job(&mut desk);
    desk.click(Role::Button, "Extra discount");
    desk.click(Role::RadioButton, "Amount");
    desk.type_into("How much", "50");
    desk.type_into("Reason (shown on the quote)", "friend");
    desk.press(Key::Enter);
    desk.save_list(&list.replace("\"GBP\"", "\"EUR\""));
    wait_for(&mut desk, |message| matches!(message, Message::DiscountGone { .. }));
    no_old_word_stays(&mut desk, &list);
}

#[test]
fn no_old_word_stays_of_what_did_not_work() {
    for name in ["foreign.html", "gone.html"] {
        let mut desk = Desk::open(LIST);
        desk.write("foreign.html", "<html><body>A newsletter</body></html>");
        desk.drop_file(name);
        wait_for(&mut desk, |message| matches!(message, Message::Failed { .. }));
        no_old_word_stays(&mut desk, LIST);
    }
    let desk = Desk::open(LIST);
    let claim = |_| DraftPlace::claim(&desk.path("drafts")).unwrap().unwrap();
    let _places: Vec<DraftPlace> = (2..=8).map(claim).collect();
    let mut ninth = desk.another();
    ninth
        .harness
        .get_by_label("This consultation is not being saved: if the program stops, it is lost");
    no_old_word_stays(&mut ninth, LIST);
}
