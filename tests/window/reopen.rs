//! Going on with an exported quote: dropped on the window, opened by its path, given at the start.

use crate::{
    choose_the_main_job,
    desk::{Desk, LIST},
};
use eframe::egui::{Key, Modifiers, Role};
use egui_kittest::kittest::Queryable as _;
use needlepoint::app::{AppState, Consultation, Message};

/// Exports what is chosen, and goes on to the next patient.
fn export(desk: &mut Desk, name: &str) -> Consultation {
    desk.press_with(Modifiers::COMMAND, Key::E);
    desk.type_path(name);
    desk.press(Key::Enter);
    desk.wait_until(|state| matches!(state.message, Some(Message::Exported { .. })));
    let exported = desk.state().visit.consultation.clone();
    desk.press_with(Modifiers::COMMAND, Key::N);
    assert!(desk.state().is_blank());
    exported
}

fn is_open(state: &AppState) -> bool {
    matches!(state.message, Some(Message::QuoteOpened { .. }))
}

fn has_failed(state: &AppState) -> bool {
    matches!(state.message, Some(Message::Failed { .. }))
}

#[test]
fn an_exported_quote_that_is_dropped_brings_its_choices_back() {
    for name in ["quote.pdf", "quote.html"] {
        let mut desk = Desk::open(LIST);
        choose_the_main_job(&mut desk);
        desk.click(Role::RadioButton, "Not sure yet");
        desk.click(Role::CheckBox, "Acne scars");
        desk.type_into("Patient’s name or reference", "Zoë <Ł>");
        let exported = export(&mut desk, name);
        desk.click(Role::CheckBox, "Neck");
        let before = desk.state().visit.consultation.clone();
        desk.drop_file(name);
        desk.wait_until(is_open);
        assert_eq!(desk.state().visit.consultation, exported, "{name}");
        desk.harness.get_by_label_contains("of 21 November 2026 is open");
        desk.click(Role::Button, "Undo");
        assert_eq!(desk.state().visit.consultation, before);
    }
}

#[test]
fn it_is_opened_by_its_path_and_at_the_start_beside_the_draft() {
    let mut desk = Desk::open(LIST);
    choose_the_main_job(&mut desk);
    let exported = export(&mut desk, "quote.pdf");
    desk.press_with(Modifiers::COMMAND, Key::O);
    desk.type_path("quote.pdf");
    desk.press(Key::Enter);
    desk.wait_until(is_open);
    assert_eq!(desk.state().visit.consultation, exported);
    desk.press_with(Modifiers::COMMAND, Key::N);
    desk.click(Role::CheckBox, "Neck");
    let draft = desk.state().visit.consultation.clone();
    let mut desk = desk.reopen_with("quote.pdf");
    desk.wait_until(is_open);
    assert_eq!(desk.state().visit.consultation, exported);
    assert_eq!(desk.state().prices().clinic().name, "Test Clinic");
    desk.click(Role::Button, "Undo");
    assert_eq!(desk.state().visit.consultation, draft, "the draft is not lost");
}

#[test]
fn its_record_alone_is_opened_as_well() {
    let mut desk = Desk::open(LIST);
    choose_the_main_job(&mut desk);
    let exported = export(&mut desk, "quote.html");
    let page = desk.file("quote.html");
    let record = page.split_once("<template id=\"needlepoint-quote\">").unwrap().1;
    let record = record.split_once("</template>").unwrap().0;
    for name in ["quote.needlepoint.json", "saved-without-an-ending"] {
        desk.write(name, &format!("\u{feff}{record}"));
        desk.drop_file(name);
        desk.wait_until(|state| is_open(state) && state.visit.consultation == exported);
        desk.press_with(Modifiers::COMMAND, Key::N);
        assert!(desk.state().is_blank());
    }
    desk.write("cut.json", &record[..record.len() / 2]);
    desk.drop_file("cut.json");
    desk.wait_until(has_failed);
    desk.harness.get_by_label("The quote in cut.json can’t be read");
    assert!(desk.state().fault.is_none(), "it is taken for a price list");
}

#[test]
fn what_was_being_typed_for_the_patient_before_is_dropped() {
    let mut desk = Desk::open(LIST);
    choose_the_main_job(&mut desk);
    export(&mut desk, "quote.html");
    choose_the_main_job(&mut desk);
    desk.click(Role::Button, "Plans for a budget");
    desk.type_into("Budget", "500");
    desk.drop_file("quote.html");
    desk.wait_until(is_open);
    assert!(desk.harness.query_by_role_and_label(Role::Dialog, "Plans for a budget").is_none());
}

#[test]
fn what_the_list_no_longer_has_is_said_by_name_and_what_it_costs_now() {
    let mut desk = Desk::open(LIST);
    choose_the_main_job(&mut desk);
    export(&mut desk, "quote.html");
    desk.save_list(&LIST.replace("\"kit\"", "\"box\"").replace("Aftercare kit", "Aftercare box"));
    desk.wait_until(|state| state.prices().add_ons().find("box").is_some());
    desk.drop_file("quote.html");
    desk.wait_until(is_open);
    desk.harness
        .get_by_label_contains("The price list does not have: Aftercare kit. The quote said");
    desk.harness.get_by_label_contains("£605\u{202f}–\u{202f}£620; at today’s prices it is");
    assert_eq!(desk.total(), (57_000, Some(58_500)));
}

#[test]
fn a_foreign_or_damaged_file_is_refused_in_words_and_nothing_is_lost() {
    let mut desk = Desk::open(LIST);
    choose_the_main_job(&mut desk);
    export(&mut desk, "quote.pdf");
    desk.press_with(Modifiers::COMMAND, Key::Z);
    export(&mut desk, "quote.html");
    desk.press_with(Modifiers::COMMAND, Key::Z);
    let before = desk.state().visit.consultation.clone();
    let pdf = desk.bytes("quote.pdf");
    let html = desk.file("quote.html");
    let mark = b"/EmbeddedFile";
    let attached = pdf.windows(mark.len()).position(|window| window == mark).unwrap();
    let mut garbled = pdf.clone();
    for byte in &mut garbled[attached + 150..attached + 400] {
        *byte = b'x';
    }
    desk.write_bytes("garbled.pdf", &garbled);
    desk.write_bytes("cut.pdf", &pdf[..1_000]);
    desk.write_bytes("foreign.pdf", b"%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n%%EOF");
    desk.write("garbled.html", &html.replace("\"choice\"", "\"chance\""));
    desk.write("newer.html", &html.replace("\"needlepoint_quote\": 1", "\"needlepoint_quote\": 9"));
    desk.write("foreign.html", "<html><body>A newsletter</body></html>");
    for (name, words) in [
        ("garbled.pdf", "The quote in garbled.pdf can’t be read"),
        ("cut.pdf", "cut.pdf is not a quote made with Needlepoint"),
        ("foreign.pdf", "foreign.pdf is not a quote made with Needlepoint"),
        ("garbled.html", "The quote in garbled.html can’t be read"),
        ("newer.html", "newer.html was made with a newer version of Needlepoint"),
        ("foreign.html", "foreign.html is not a quote made with Needlepoint"),
        ("gone.pdf", "gone.pdf could not be opened"),
    ] {
        desk.drop_file(name);
        desk.wait_until(has_failed);
        desk.harness.get_by_label(words);
        assert_eq!(desk.state().visit.consultation, before, "{name}");
        assert!(desk.state().fault.is_none(), "{name} is taken for a price list");
        desk.click(Role::Button, "Dismiss");
    }
}

#[test]
fn a_file_of_fifteen_megabytes_is_looked_through_and_a_larger_one_refused_by_its_size() {
    let mut desk = Desk::open(LIST);
    let mut large = b"%PDF-1.7\n".to_vec();
    large.resize(15 << 20, b'/');
    desk.write_bytes("large.pdf", &large);
    desk.drop_file("large.pdf");
    desk.wait_until(has_failed);
    desk.harness.get_by_label("large.pdf is not a quote made with Needlepoint");
    desk.click(Role::Button, "Dismiss");
    large.resize(50 << 20, b'/');
    desk.write_bytes("larger.pdf", &large);
    desk.drop_file("larger.pdf");
    desk.wait_until(has_failed);
    desk.harness.get_by_label_contains("is too large");
}
