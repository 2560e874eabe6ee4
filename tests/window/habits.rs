//! What a program is expected to do without being told.

use crate::{
    choose_the_main_job,
    desk::{Desk, LIST},
};
use eframe::egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{Queryable as _, by};
use std::time::Duration;

const DRAFT: &str = "drafts/draft-1.json";

#[test]
fn the_last_consultation_is_back_when_the_window_is_opened_again() {
    let mut desk = Desk::open(LIST);
    choose_the_main_job(&mut desk);
    desk.click(Role::Button, "Compare another option");
    desk.type_into("Patient’s name or reference", "Ada");
    let consultation = desk.state().visit.consultation.clone();
    let mut desk = desk.reopen();
    assert_eq!(desk.state().visit.consultation, consultation);
    desk.harness.get_by_label("The last consultation was restored");
    desk.click(Role::Button, "Start again");
    assert!(desk.state().is_blank());
    let desk = desk.reopen();
    assert!(desk.state().is_blank() && desk.state().message.is_none());
}

#[test]
fn the_draft_is_written_while_the_window_is_open_and_erased_with_the_next_patient() {
    let mut desk = Desk::open(LIST);
    desk.click(Role::CheckBox, "Face");
    desk.type_into("Patient’s name or reference", "Ada");
    desk.wait_for_file(DRAFT, "Ada");
    desk.press_with(Modifiers::COMMAND, Key::N);
    desk.wait_until_file_is_gone(DRAFT);
    desk.press_with(Modifiers::COMMAND, Key::Z);
    desk.wait_for_file(DRAFT, "Ada");
    desk.click(Role::CheckBox, "Face");
    desk.type_into("Patient’s name or reference", "");
    desk.press(Key::Backspace);
    assert!(desk.state().is_blank());
    desk.wait_until_file_is_gone(DRAFT);
}

#[test]
fn a_draft_of_what_the_list_no_longer_has_is_restored_and_can_be_mended() {
    let mut desk = Desk::open(LIST);
    choose_the_main_job(&mut desk);
    desk.wait_for_file(DRAFT, "kit");
    desk.save_list(&LIST.replace("\"kit\"", "\"box\""));
    let mut desk = desk.reopen();
    desk.harness.get_by_label("The last consultation was restored");
    desk.click(Role::Button, "Remove what is not in the price list");
    assert_eq!(desk.total(), (57_000, Some(58_500)));
}

#[test]
fn a_broken_draft_is_set_aside_and_said() {
    let desk = Desk::open(LIST);
    desk.write(DRAFT, "{\"version\": 1, \"patient\": ");
    let desk = desk.reopen();
    assert!(desk.state().is_blank());
    desk.harness.get_by_label("The last consultation could not be read");
    desk.harness.get_by_label_contains("draft-1.unreadable.json");
    assert!(desk.file("drafts/draft-1.unreadable.json").contains("version"));
}

#[test]
fn the_draft_of_another_window_that_is_gone_is_restored_and_nothing_is_left_after_the_patient() {
    let mut desk = Desk::open(LIST);
    desk.click(Role::CheckBox, "Face");
    desk.type_into("Patient’s name or reference", "Ada");
    desk.wait_for_file(DRAFT, "Ada");
    let other = desk.file(DRAFT).replace("Ada", "Bea");
    desk.press_with(Modifiers::COMMAND, Key::N);
    desk.wait_until_file_is_gone(DRAFT);
    desk.write("drafts/draft-2.json", &other);
    let mut desk = desk.reopen();
    assert_eq!(desk.state().visit.consultation.patient, "Bea");
    desk.harness.get_by_label("The last consultation was restored");
    let left = ["drafts/draft-3.json", "drafts/draft-1.unreadable.json"];
    for name in left {
        desk.write(name, &other);
    }
    desk.press_with(Modifiers::COMMAND, Key::N);
    for name in [DRAFT, "drafts/draft-2.json"].into_iter().chain(left) {
        desk.wait_until_file_is_gone(name);
    }
    // Whoever is brought back is on the desk again, and alone.
    desk.press_with(Modifiers::COMMAND, Key::Z);
    desk.wait_for_file(DRAFT, "Bea");
    desk.press_with(Modifiers::COMMAND, Key::N);
    desk.wait_until_file_is_gone(DRAFT);
    assert_eq!(desk.drafts(), Vec::<String>::new());
}

#[test]
fn lists_that_were_open_before_are_opened_again_from_the_menu_and_by_typing() {
    let mut desk = Desk::open(LIST);
    let (other, gone) = (desk.write("other.ron", LIST), desk.write("gone.ron", LIST));
    for path in [&other, &gone] {
        desk.press_with(Modifiers::COMMAND, Key::O);
        desk.type_path(path);
        desk.press(Key::Enter);
        desk.wait_until(|state| state.list.path.as_ref().is_some_and(|open| open.ends_with(path)));
    }
    desk.wait_until(|state| state.recent_lists.len() == 3);
    desk.wait_for_file("settings/settings.json", "gone.ron\"");
    desk.remove("gone.ron");
    let mut desk = desk.reopen();
    desk.wait_until(|state| state.recent_lists.len() == 2);
    desk.click(Role::Button, "More");
    desk.click_containing(Role::Button, "Recent price lists");
    assert_eq!(desk.harness.query_all_by_label_contains("gone.ron").count(), 0);
    desk.click_containing(Role::Button, "other.ron");
    desk.wait_until(|state| {
        state.list.path.as_ref().is_some_and(|path| path.ends_with("other.ron"))
    });
    desk.press_with(Modifiers::COMMAND, Key::K);
    desk.type_text("open clinic");
    desk.press(Key::Enter);
    desk.wait_until(|state| {
        state.list.path.as_ref().is_some_and(|path| path.ends_with("clinic.ron"))
    });
}

#[test]
fn a_faulty_list_that_was_asked_for_comes_in_once_it_is_mended() {
    let mut desk = Desk::with_sample();
    let path = desk.write("mine.ron", &LIST.replace("single: 190", "single: 19O"));
    desk.press_with(Modifiers::COMMAND, Key::O);
    desk.type_path(&path);
    desk.press(Key::Enter);
    desk.wait_until(|state| state.fault.is_some());
    desk.harness.get_by_label("Sample prices");
    desk.write("mine.ron", LIST);
    desk.wait_until(|state| state.fault.is_none());
    assert!(desk.harness.query_by_label("Sample prices").is_none());
    desk.write("mine.ron", &LIST.replace("Test Clinic", "Next Clinic"));
    desk.wait_until(|state| state.prices().clinic().name == "Next Clinic");
}

#[test]
fn a_faulty_list_whose_banner_was_put_away_stays_away() {
    let mut desk = Desk::with_sample();
    let path = desk.write("mine.ron", "(schema: 1,");
    desk.press_with(Modifiers::COMMAND, Key::O);
    desk.type_path(&path);
    desk.press(Key::Enter);
    desk.wait_until(|state| state.fault.is_some());
    desk.click(Role::Button, "Dismiss");
    desk.write("mine.ron", LIST);
    desk.rest(Duration::from_millis(1_500));
    desk.harness.get_by_label("Sample prices");
}

#[test]
fn all_keys_are_listed_as_the_table_of_commands_has_them() {
    let mut desk = Desk::open(LIST);
    desk.press(Key::F1);
    desk.harness.get_by_role_and_label(Role::Dialog, "Keyboard shortcuts");
    for name in ["New patient", "Undo", "Open price list…", "Compare another option"] {
        assert!(desk.harness.query_all_by_label(name).count() > 0, "{name} is not listed");
    }
    assert_eq!(desk.harness.query_all_by_label("Appearance: light").count(), 0, "it has no keys");
    desk.click(Role::Button, "Close");
    assert!(desk.state().dialog.is_none());
}

#[test]
fn keys_are_called_as_on_a_keyboard_of_the_windows_language() {
    let mut desk = Desk::in_language("de-DE");
    desk.press(Key::F1);
    for keys in ["Strg+N", "Strg+Umschalt+Z, Strg+Y", "Strg++, Strg+="] {
        assert!(desk.harness.query_all_by_label(keys).count() > 0, "{keys} is not listed");
    }
}

#[test]
fn about_says_the_version_and_every_licence() {
    let mut desk = Desk::open(LIST);
    desk.click(Role::Button, "More");
    desk.click_containing(Role::Button, "About Needlepoint");
    desk.harness.get_by_role_and_label(Role::Dialog, "About Needlepoint");
    desk.harness.get_by_label(concat!("Needlepoint ", env!("CARGO_PKG_VERSION")));
    desk.harness.get_by_label("Licence: MIT OR Apache-2.0");
    desk.harness.get_by_label_contains("accesskit_winit");
    desk.press(Key::Escape);
    assert!(desk.state().dialog.is_none());
}

#[test]
fn of_all_licences_only_the_lines_in_sight_are_drawn() {
    let mut desk = Desk::open(LIST);
    desk.click(Role::Button, "More");
    desk.click_containing(Role::Button, "About Needlepoint");
    assert_eq!(desk.harness.query_all_by_label_contains("zvariant").count(), 0);
    assert_eq!(desk.harness.query_all_by_label_contains("MIT License").count(), 0);
}

#[test]
fn a_dialog_that_is_found_by_typing_opens() {
    let mut desk = Desk::open(LIST);
    for (typed, title) in [("about", "About Needlepoint"), ("langu", "Languages")] {
        desk.press_with(Modifiers::COMMAND, Key::K);
        desk.type_text(typed);
        desk.press(Key::Enter);
        desk.harness.get_by_role_and_label(Role::Dialog, title);
        desk.press(Key::Escape);
    }
}

#[test]
fn motion_is_reduced_for_good_until_it_is_allowed_again() {
    let mut desk = Desk::open(LIST);
    let seconds = |desk: &Desk| desk.harness.ctx.global_style().animation_time;
    for (typed, expected) in
        [("reduce motion", true), ("normal motion", false), ("reduce motion", true)]
    {
        desk.press_with(Modifiers::COMMAND, Key::K);
        desk.type_text(typed);
        desk.press(Key::Enter);
        assert_eq!(
            (desk.state().habits.is_motion_reduced, seconds(&desk) == 0.0),
            (expected, expected)
        );
        desk.wait_for_file("settings/settings.json", &format!("\"is_motion_reduced\": {expected}"));
    }
    let desk = desk.reopen();
    assert!(desk.state().habits.is_motion_reduced);
}

#[test]
fn the_hints_of_the_first_start_take_no_keyboard_and_never_come_back() {
    let mut desk = Desk::at_first_start();
    desk.harness.get_by_label("1 of 3");
    desk.press(Key::Tab);
    assert!(!desk.harness.get_by_role_and_label(Role::Button, "Next").is_focused());
    desk.click(Role::Button, "Next");
    desk.harness.get_by_label("2 of 3");
    desk.click(Role::CheckBox, "Face");
    assert!(desk.harness.query_by_label("2 of 3").is_none(), "they are in the way of the estimate");
    desk.press_with(Modifiers::COMMAND, Key::Z);
    desk.click(Role::Button, "Do not show again");
    assert!(desk.harness.query_by_label("2 of 3").is_none());
    desk.wait_for_file("settings/settings.json", "\"is_tour_over\": true");
}

#[test]
fn what_is_said_under_the_pointer_is_not_said_over_a_dialog() {
    let mut desk = Desk::with_sample();
    desk.click(Role::CheckBox, "Face");
    desk.click_containing(Role::RadioButton, "Standard needling");
    desk.harness.get(by().role(Role::RadioButton).label_contains("3 sessions")).hover();
    desk.harness.run_steps(12);
    let how = "Shift and a click";
    assert!(desk.harness.query_by_label_contains(how).is_some(), "nothing is said");
    desk.press_with(Modifiers::COMMAND, Key::K);
    assert!(desk.harness.query_by_label_contains(how).is_none());
}
