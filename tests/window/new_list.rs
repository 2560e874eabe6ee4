//! A price list of one's own, begun in the window by name and country.

use crate::desk::Desk;
use eframe::egui::{Key, Role};
use egui_kittest::kittest::Queryable as _;
use needlepoint::app::{AppState, Message};

fn is_begun(state: &AppState) -> bool {
    matches!(state.message, Some(Message::ListBegun { .. }))
}

fn ask(desk: &mut Desk) {
    desk.click(Role::Button, "More");
    desk.click_containing(Role::Button, "Begin your own price list");
}

#[test]
fn a_clinic_begins_its_own_list_by_mouse_and_goes_on_with_it() {
    let mut desk = Desk::with_sample();
    ask(&mut desk);
    desk.type_into("Name of the clinic", "Hautzentrum Linde");
    desk.click(Role::RadioButton, "Switzerland");
    desk.click(Role::Button, "Begin");
    desk.wait_until(is_begun);
    let written = desk.file("hautzentrum-linde.needlepoint.ron");
    assert!(written.starts_with("// PREISLISTE: Hautzentrum Linde.\n"), "{written}");
    // The list is open already, and what opens such a file on this computer is this program.
    assert!(desk.harness.query_by_role_and_label(Role::Button, "Open").is_none());
    desk.harness.get_by_role_and_label(Role::Button, "Show folder");
    let state = desk.state();
    assert_eq!(state.list.path, Some(desk.path("hautzentrum-linde.needlepoint.ron")));
    let prices = state.prices();
    assert!(prices.is_sample(), "nobody has yet said that the prices are theirs");
    assert_eq!(
        (prices.clinic().name.as_str(), prices.currency().code()),
        ("Hautzentrum Linde", "CHF")
    );
    // A change in the editor is taken over at once, as of any list.
    desk.write("hautzentrum-linde.needlepoint.ron", &written.replace("sample: true,", ""));
    desk.wait_until(|state| !state.prices().is_sample());
}

#[test]
fn by_keyboard_alone_a_name_is_asked_for_and_no_file_is_replaced() {
    let mut desk = Desk::with_sample();
    for name in ["ash.needlepoint.ron", "ash-2.needlepoint.ron"] {
        ask(&mut desk);
        // The keyboard begins in the field, and an empty name is told.
        desk.press(Key::Enter);
        desk.harness.get_by_label("Write the name of the clinic");
        desk.type_into("Name of the clinic", "Ash");
        desk.press(Key::Enter);
        desk.wait_until(is_begun);
        assert_eq!(desk.state().list.path, Some(desk.path(name)));
        desk.click(Role::Button, "Dismiss");
    }
    assert_eq!(desk.state().prices().country().unwrap().to_string(), "GB");
}

#[test]
fn what_can_not_be_written_is_told_and_nothing_that_was_typed_is_lost() {
    let mut desk = Desk::with_sample();
    desk.add_folder("ash.needlepoint.ron");
    ask(&mut desk);
    desk.type_into("Name of the clinic", "Ash");
    desk.click(Role::RadioButton, "Ireland");
    desk.click(Role::Button, "Begin");
    desk.wait_until(|state| state.dialog.is_some());
    desk.harness.get_by_label_contains("is a folder");
    desk.type_into("Name of the clinic", "Ash & Elm");
    desk.click(Role::Button, "Begin");
    desk.wait_until(is_begun);
    assert!(desk.file("ash-elm.needlepoint.ron").contains("country: \"IE\""));
}
