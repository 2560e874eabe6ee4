//! What is too long, can't be read, or lies at the end of the calendar: it is cut or refused with a
//! word, and the window goes on.

use crate::{
    choose_the_main_job,
    desk::{Desk, LIST},
};
use eframe::egui::{Event, Key, Modifiers, Role};
use egui_kittest::kittest::Queryable as _;
use needlepoint::app::{AppState, Dialog, Message};

/// Pastes into what the keyboard is on.
fn paste(desk: &mut Desk, text: &str) {
    desk.harness.event(Event::Paste(text.to_owned()));
    desk.run();
}

fn says(desk: &Desk, words: &str) -> bool {
    desk.harness.query_all_by_label_contains(words).count() > 0
}

#[test]
fn a_field_takes_as_much_as_it_holds_and_says_that_it_is_full() {
    type Held = fn(&AppState) -> &str;
    let fields: [(&str, Held); 3] = [
        ("Patient’s name or reference", |state| &state.visit.consultation.patient),
        ("Code", |state| &state.visit.consultation.code_typed),
        ("Find an area", |state| &state.visit.area_filter),
    ];
    let list = LIST.replace("label: \"Face\"", "label: \"Face\", region: \"face\"").replace(
        "tax:",
        "discounts: [(id: \"autumn\", label: \"Autumn\", percent: 10, code: \"AUT\")],\n    tax:",
    );
    for (field, held) in fields {
        let mut desk = Desk::open(&list);
        desk.harness.get_by_role_and_label(Role::TextInput, field).focus();
        desk.run();
        paste(&mut desk, "Ada");
        assert!(!says(&desk, "fit here"), "{field} is not full");
        paste(&mut desk, &"é".repeat(1 << 20));
        assert_eq!(held(desk.state()).chars().count(), 120, "{field}");
        assert!(says(&desk, "No more than 120 characters fit here"), "{field} does not say it");
    }
}

#[test]
fn the_palette_and_the_path_take_as_much_as_they_hold() {
    let mut desk = Desk::open(LIST);
    desk.press_with(Modifiers::COMMAND, Key::K);
    paste(&mut desk, &"x".repeat(1 << 20));
    assert!(says(&desk, "No more than 120 characters fit here"));
    desk.press(Key::Escape);
    desk.press_with(Modifiers::COMMAND, Key::O);
    paste(&mut desk, &"x".repeat(1 << 20));
    let Some(Dialog::ListPath(field)) = &desk.state().dialog else {
        panic!("no path is asked for")
    };
    assert_eq!(field.text.len(), 4_096);
    assert!(says(&desk, "No more than 4096 characters fit here"));
}

#[test]
fn what_is_typed_or_pasted_has_no_control_characters() {
    let mut desk = Desk::open(LIST);
    desk.harness.get_by_role_and_label(Role::TextInput, "Patient’s name or reference").focus();
    desk.run();
    paste(&mut desk, "Ada\0Lee\u{7}");
    desk.type_text("\u{1b}x");
    assert_eq!(desk.state().visit.consultation.patient, "Ada Lee  x");
}

#[test]
fn what_is_typed_or_pasted_turns_no_text_round() {
    let mut desk = Desk::open(LIST);
    desk.harness.get_by_role_and_label(Role::TextInput, "Patient’s name or reference").focus();
    desk.run();
    paste(&mut desk, "Ada \u{202e}Lee\u{2069}");
    desk.type_text("\u{200e}");
    assert_eq!(desk.state().visit.consultation.patient, "Ada Lee");
}

/// The main job exported as HTML, with its record changed.
fn exported_with(desk: &mut Desk, change: impl Fn(&str) -> String) {
    choose_the_main_job(desk);
    desk.type_into("Patient’s name or reference", "Ada");
    desk.press_with(Modifiers::COMMAND, Key::E);
    desk.type_path("quote.html");
    desk.press(Key::Enter);
    desk.wait_until(|state| matches!(state.message, Some(Message::Exported { .. })));
    let html = desk.file("quote.html");
    let changed = change(&html);
    assert_ne!(changed, html, "nothing was changed");
    desk.write("quote.html", &changed);
    desk.press_with(Modifiers::COMMAND, Key::N);
    desk.drop_file("quote.html");
    desk.wait_until(|state| {
        matches!(state.message, Some(Message::QuoteOpened { .. } | Message::Failed { .. }))
    });
}

fn with_patient(html: &str, patient: &str) -> String {
    html.replace("\"patient\": \"Ada\"", &format!("\"patient\": \"{patient}\""))
}

#[test]
fn a_quote_with_a_character_that_no_reader_can_be_told_is_opened_without_it() {
    let mut desk = Desk::open(LIST);
    exported_with(&mut desk, |html| with_patient(html, "Ada\\u0000Lee"));
    assert_eq!(desk.state().visit.consultation.patient, "Ada Lee");
}

#[test]
fn of_a_name_that_is_longer_than_the_field_the_beginning_is_opened_with_a_word() {
    let mut desk = Desk::open(LIST);
    exported_with(&mut desk, |html| with_patient(html, &"x".repeat(3_000)));
    assert_eq!(desk.state().visit.consultation.patient, "x".repeat(120));
    assert!(says(&desk, "Only the first 120 characters of the patient’s name are shown"));
}

#[test]
fn a_quote_with_a_text_longer_than_any_is_refused_with_a_word() {
    let mut desk = Desk::open(LIST);
    exported_with(&mut desk, |html| with_patient(html, &"x".repeat(500_000)));
    assert!(matches!(desk.state().message, Some(Message::Failed { .. })));
    assert!(desk.state().visit.consultation.patient.is_empty());
}

#[test]
fn a_draft_with_a_text_longer_than_any_is_set_aside_with_a_word() {
    // The second one makes the file larger than what is read of a draft.
    for length in [500_000, 5_000_000] {
        a_draft_is_set_aside_with_a_name_of(length);
    }
}

fn a_draft_is_set_aside_with_a_name_of(length: usize) {
    let mut desk = Desk::open(LIST);
    choose_the_main_job(&mut desk);
    desk.type_into("Patient’s name or reference", "Ada");
    desk.wait_for_file("drafts/draft-1.json", "Ada");
    let draft = desk.file("drafts/draft-1.json");
    let mut desk = {
        // The window that is about to close writes its draft first.
        let path = desk.write("changed.json", &draft.replace("Ada", &"x".repeat(length)));
        desk.reopen_after(|folder| {
            for draft in ["draft-1.json", "draft-1.sure.json"] {
                std::fs::copy(&path, folder.join("drafts").join(draft)).unwrap();
            }
        })
    };
    assert!(matches!(desk.state().message, Some(Message::Failed { .. })));
    assert!(desk.state().is_blank());
    desk.click(Role::CheckBox, "Face");
}

#[test]
fn a_first_session_on_the_last_day_of_the_calendar_is_gone_on_with() {
    let mut desk = Desk::open(LIST);
    exported_with(&mut desk, |html| html.replace("\"start\": null", "\"start\": \"9999-12-31\""));
    let start = desk.state().visit.consultation.selection.start;
    assert_eq!(start, Some(jiff::civil::date(9999, 12, 31)));
    assert_eq!(desk.total(), (60_500, Some(62_000)));
    desk.click(Role::Button, "from 31 December 9999");
    desk.click(Role::Button, "Next month");
    desk.click(Role::RadioButton, "30 December 9999");
    desk.click(Role::Tab, "What to expect");
    desk.click(Role::Tab, "Consult");
    desk.press_with(Modifiers::COMMAND, Key::E);
    desk.type_path("last.pdf");
    desk.press(Key::Enter);
    desk.wait_until(|state| matches!(state.message, Some(Message::Exported { .. })));
}
