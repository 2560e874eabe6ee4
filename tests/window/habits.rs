//! What a program is expected to do without being told.

use crate::{
    choose_the_main_job,
    desk::{Desk, LIST},
};
use eframe::egui::{Key, Modifiers, Role};
use egui_kittest::kittest::Queryable as _;

const DRAFT: &str = "drafts/draft-1.json";

#[test]
fn the_last_consultation_is_back_when_the_window_is_opened_again() {
    let mut desk = Desk::open(LIST);
    choose_the_main_job(&mut desk);
    desk.click(Role::Button, "Compare another option");
    desk.type_into("Patient’s name or reference", "Ada");
    let consultation = desk.state().consultation.clone();
    let mut desk = desk.reopen();
    assert_eq!(desk.state().consultation, consultation);
    desk.harness.get_by_label("The last consultation was restored");
    desk.click(Role::Button, "Begin anew");
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
    desk.click(Role::Button, "Leave out what the list does not have");
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
