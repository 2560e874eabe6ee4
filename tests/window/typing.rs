//! Undo while the keyboard is in a field, and everything that is found by typing.

use crate::desk::{Desk, LIST, Today};
use eframe::egui::{Key, Modifiers, Role};
use egui_kittest::kittest::Queryable as _;
use needlepoint::app::AppState;

const UNDO: Modifiers = Modifiers::COMMAND;
const REDO: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);

/// A field: its name, what is typed in it, and what it holds.
type Field = (&'static str, &'static str, fn(&AppState) -> &str);

/// The list with all fields.
fn with_a_code() -> String {
    LIST.replace("label: \"Face\"", "label: \"Face\", region: \"face\"").replace(
        "tax:",
        "discounts: [(id: \"autumn\", label: \"Autumn\", percent: 10, code: \"AUT\")],\n    tax:",
    )
}

#[test]
fn undo_in_a_field_takes_back_what_was_typed_in_it_and_no_choice() {
    let fields: [Field; 3] = [
        ("Patient’s name or reference", "Ada", |state| &state.visit.consultation.patient),
        ("Code", "AUTU", |state| &state.visit.consultation.code_typed),
        ("Find an area", "fac", |state| &state.visit.area_filter),
    ];
    for (field, typed, held) in fields {
        let mut desk = Desk::open(&with_a_code());
        desk.click(Role::CheckBox, "Face");
        let chosen = desk.state().visit.consultation.clone();
        desk.harness.get_by_role_and_label(Role::TextInput, field).focus();
        desk.run();
        desk.type_text(typed);
        desk.press_with(UNDO, Key::Z);
        assert_eq!(
            (held(desk.state()), &desk.state().visit.consultation),
            ("", &chosen),
            "{field}"
        );
        desk.press_with(REDO, Key::Z);
        assert_eq!(held(desk.state()), typed, "{field}");
        desk.press_with(UNDO, Key::Z);
        desk.press_with(UNDO, Key::Z);
        assert_eq!(desk.state().visit.consultation, chosen, "nothing is left in it: {field}");
    }
}

#[test]
fn what_comes_from_outside_and_changes_no_choice_leaves_what_was_typed_to_undo() {
    let mut desk = Desk::open(&with_a_code());
    desk.click(Role::CheckBox, "Face");
    desk.type_into("Code", "AUTU");
    let _tomorrow = Today::is(desk.state().today.tomorrow().unwrap());
    desk.run();
    desk.press_with(UNDO, Key::Z);
    assert_eq!(desk.state().visit.consultation.code_typed, "");
    assert_eq!(desk.areas(), ["face"]);
}

#[test]
fn undo_in_a_field_in_which_nothing_was_typed_is_that_of_the_window() {
    let mut desk = Desk::with_sample();
    desk.click(Role::CheckBox, "Neck");
    desk.type_into("Find an area", "scal");
    desk.press(Key::Enter);
    assert_eq!(desk.areas(), ["neck", "scalp"]);
    assert!(desk.harness.get_by_role_and_label(Role::TextInput, "Find an area").is_focused());
    desk.press_with(UNDO, Key::Z);
    assert_eq!(desk.areas(), ["neck"]);
    assert_eq!(desk.state().visit.area_filter, "");
}

#[test]
fn nothing_that_was_typed_for_one_patient_is_brought_back_at_the_next() {
    let mut desk = Desk::open(&with_a_code());
    desk.click(Role::CheckBox, "Face");
    desk.type_into("Code", "AUTU");
    desk.press_with(UNDO, Key::N);
    desk.type_text("X");
    desk.press_with(UNDO, Key::Z);
    assert_eq!(desk.state().visit.consultation.code_typed, "");
    desk.press_with(UNDO, Key::Y);
    assert_eq!(desk.state().visit.consultation.code_typed, "X");
}

#[test]
fn another_list_of_the_file_is_gone_over_to_by_typing() {
    let years =
        "lists: [(id: \"a\", label: \"Autumn 26\"), (id: \"b\", label: \"Spring 27\")],\n    tax:";
    let mut desk = Desk::open(&LIST.replace("tax:", years));
    assert_eq!(desk.state().list.name(), Some("a"));
    desk.press_with(Modifiers::COMMAND, Key::K);
    assert!(desk.harness.query_by_label("Price list: Autumn 26").is_none(), "it is shown already");
    desk.type_text("spring");
    desk.press(Key::Enter);
    assert_eq!(desk.state().list.name(), Some("b"));
}

#[test]
fn the_first_steps_are_shown_again_by_typing() {
    let mut desk = Desk::at_first_start();
    desk.click(Role::Button, "Next");
    desk.click(Role::Button, "Do not show again");
    desk.press_with(Modifiers::COMMAND, Key::Num2);
    desk.press_with(Modifiers::COMMAND, Key::K);
    desk.type_text("first steps");
    desk.press(Key::Enter);
    desk.harness.get_by_label("1 of 3");
    desk.wait_for_file("settings/settings.json", "\"is_tour_over\": false");
}
