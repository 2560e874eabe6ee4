//! Crashes: what the next window tells of them, and what becomes of their reports.

use crate::{
    desk::{Desk, LIST, Sight, USUAL},
    painted::{faults, watch},
};
use eframe::egui::{Key, OutputCommand, Role};
use egui_kittest::kittest::Queryable as _;
use needlepoint::app::{Dialog, Message};

const REPORT: &str = "Needlepoint 0.1.0 made a mistake and broke off.\n\
                      Place: src/app/frame.rs:12:5\nSystem: linux, x86_64\n";
const FILE: &str = "drafts/crash-1.txt";
const TITLE: &str = "Something went wrong in Needlepoint";
const BACK: &str = "The consultation that was open is back: check it before you go on";

fn is_told(desk: &Desk) -> bool {
    desk.harness.query_by_role_and_label(Role::Dialog, TITLE).is_some()
}

#[test]
fn a_crash_is_told_at_the_next_start_and_what_was_chosen_is_back() {
    let mut desk = Desk::open(LIST);
    desk.click(Role::CheckBox, "Face");
    let desk = desk.crash(REPORT, USUAL);
    assert!(is_told(&desk));
    assert_eq!(desk.areas(), ["face"]);
    desk.harness.get_by_label(BACK);
    desk.harness.get_by_label_contains("without names or prices");
    desk.harness.get_by_label_contains(&desk.path("drafts").display().to_string());
    desk.harness.get_by_label_contains("src/app/frame.rs:12:5");
}

#[test]
fn a_crash_at_an_empty_desk_promises_no_consultation() {
    let desk = Desk::open(LIST).crash(REPORT, USUAL);
    assert!(is_told(&desk));
    assert!(desk.harness.query_by_label(BACK).is_none());
}

#[test]
fn a_report_is_copied_and_that_is_said() {
    let mut desk = Desk::open(LIST).crash(REPORT, USUAL);
    desk.harness.get_by_role_and_label(Role::Button, "Copy the report").click_accesskit();
    desk.harness.step();
    let commands = &desk.harness.output().platform_output.commands;
    let is_copy = |command: &OutputCommand| matches!(command, OutputCommand::CopyText(text) if text == REPORT);
    assert!(commands.iter().any(is_copy), "{commands:?}");
    desk.run();
    desk.harness.get_by_label("The report is copied");
}

#[test]
fn a_report_is_told_again_until_it_is_deleted() {
    let mut desk = Desk::open(LIST).crash(REPORT, USUAL);
    desk.click(Role::Button, "Close");
    assert!(!is_told(&desk));
    let mut desk = desk.reopen();
    assert!(is_told(&desk));
    desk.press(Key::Escape);
    assert!(!is_told(&desk));
    let mut desk = desk.reopen();
    desk.click(Role::Button, "Delete and do not show again");
    assert!(!is_told(&desk));
    desk.wait_until_file_is_gone(FILE);
    assert!(!is_told(&desk.reopen()));
}

#[test]
fn two_windows_tell_of_a_report_and_either_may_delete_it() {
    let mut one = Desk::open(LIST).crash(REPORT, USUAL);
    let mut other = one.another();
    for desk in [&mut one, &mut other] {
        assert!(is_told(desk));
        desk.click(Role::Button, "Delete and do not show again");
        desk.wait_until_file_is_gone(FILE);
        assert!(!matches!(desk.state().message, Some(Message::Failed(_))));
    }
}

#[test]
fn a_report_that_can_not_be_deleted_is_told() {
    let mut desk = Desk::open(LIST).crash(REPORT, USUAL);
    desk.remove(FILE);
    desk.add_folder(FILE);
    desk.click(Role::Button, "Delete and do not show again");
    desk.wait_until(|state| matches!(state.message, Some(Message::Failed(_))));
    desk.harness.get_by_label("The report was not deleted");
    desk.harness.get_by_label_contains("crash-1.txt");
}

#[test]
fn a_crash_is_told_in_the_language_of_the_window_and_nothing_is_cut() {
    let languages = ["en-GB", "de-DE", "es-ES", "fr-FR", "it-IT", "pl-PL", "pt-PT", "pt-BR"];
    let sizes = [([1280.0, 800.0], 1.0), ([360.0, 300.0], 2.0)];
    let mut titles = Vec::new();
    for language in languages {
        for (size, scale) in sizes {
            let mut desk = Desk::open(LIST);
            desk.click(Role::CheckBox, "Face");
            let mut desk = desk.crash(REPORT, Sight { language, size, scale, ..USUAL });
            assert!(matches!(desk.state().dialog, Some(Dialog::Crashes(_))));
            let title = desk.state().locale.text("crashes");
            desk.harness.get_by_role_and_label(Role::Dialog, &title);
            titles.push(title);
            watch(&desk.harness.ctx);
            desk.harness.step();
            assert_eq!(faults(&desk), Vec::<String>::new(), "{language} {size:?}");
        }
    }
    titles.dedup();
    assert_eq!(titles.len(), languages.len());
}
