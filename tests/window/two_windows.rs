//! Several windows at once, and places that can't be written.

use crate::desk::{Desk, LIST};
use eframe::egui::{Key, Modifiers, Role};
use egui_kittest::kittest::Queryable as _;
use needlepoint::{
    app::Message,
    storage::{DraftPlace, Settings, ThemeChoice},
};

const DRAFT: &str = "drafts/draft-1.json";

fn has_failed(desk: &mut Desk, what: &str) {
    desk.wait_until(|state| matches!(state.message, Some(Message::Failed { .. })));
    desk.harness.get_by_label(what);
}

fn set_dark(desk: &mut Desk) {
    desk.press_with(Modifiers::COMMAND, Key::K);
    desk.type_text("dark");
    desk.press(Key::Enter);
}

#[test]
fn two_windows_keep_each_others_settings() {
    let mut one = Desk::open(LIST);
    let mut other = one.another();
    one.press_with(Modifiers::COMMAND, Key::Plus);
    one.wait_for_file("settings/settings.json", "\"zoom\": 110");
    set_dark(&mut other);
    one.wait_for_file("settings/settings.json", "\"dark\"");
    one.press_with(Modifiers::COMMAND, Key::Plus);
    one.wait_for_file("settings/settings.json", "\"zoom\": 120");
    let settings = Settings::load_from(&one.path("settings")).unwrap();
    assert_eq!((settings.zoom, settings.theme), (120, ThemeChoice::Dark));
}

#[test]
fn settings_that_can_not_be_saved_are_told() {
    let mut desk = Desk::open(LIST);
    desk.write("settings", "a file where the folder is to be");
    set_dark(&mut desk);
    has_failed(
        &mut desk,
        "Your settings could not be saved: they last until this window is closed",
    );
    desk.harness.get_by_label_contains("Another file is stored at");
    assert_eq!(desk.state().theme, ThemeChoice::Dark);
}

#[test]
fn a_ninth_window_says_that_it_keeps_no_draft() {
    let mut desk = Desk::open(LIST);
    let claim = |_| DraftPlace::claim(&desk.path("drafts")).unwrap().unwrap();
    let places: Vec<DraftPlace> = (2..=8).map(claim).collect();
    let ninth = desk.another();
    ninth
        .harness
        .get_by_label("This consultation is not being saved: if the program stops, it is lost");
    ninth.harness.get_by_label_contains("Eight other windows are open already");
    drop(places);
    let tenth = desk.another();
    assert!(tenth.state().message.is_none());
    desk.click(Role::CheckBox, "Face");
    desk.wait_for_file(DRAFT, "face");
}

#[test]
fn a_patient_who_can_not_be_erased_is_told_with_every_new_patient() {
    let mut desk = Desk::open(LIST);
    for name in ["Ada", "Bea"] {
        desk.type_into("Patient’s name or reference", name);
        desk.wait_for_file(DRAFT, name);
        // What no program can erase as a file.
        desk.remove(DRAFT);
        desk.add_folder(DRAFT);
        desk.press_with(Modifiers::COMMAND, Key::N);
        has_failed(&mut desk, "The last patient’s details were not deleted");
        desk.harness.get_by_label_contains("draft-1.json, which only this account can open");
        assert!(desk.state().is_blank());
        std::fs::remove_dir(desk.path(DRAFT)).unwrap();
        desk.click(Role::Button, "Dismiss");
    }
}

#[test]
fn a_window_without_a_place_of_its_own_says_what_it_could_not_erase_of_others() {
    let desk = Desk::open(LIST);
    let claim = |_| DraftPlace::claim(&desk.path("drafts")).unwrap().unwrap();
    let mut places: Vec<DraftPlace> = (2..=8).map(claim).collect();
    let mut ninth = desk.another();
    ninth.click(Role::Button, "Dismiss");
    places.pop();
    desk.add_folder("drafts/draft-8.json");
    ninth.click(Role::CheckBox, "Face");
    ninth.press_with(Modifiers::COMMAND, Key::N);
    has_failed(&mut ninth, "The last patient’s details were not deleted");
}

#[test]
fn what_a_kill_left_half_written_is_gone_at_the_next_start_and_the_draft_is_back() {
    let mut desk = Desk::open(LIST);
    desk.type_into("Patient’s name or reference", "Ada");
    desk.wait_for_file(DRAFT, "Ada");
    let draft = desk.file(DRAFT);
    let half = ["drafts/.draft-1.json.Xy3z5Q", "drafts/draft-1.part", "drafts/draft-5.sure.part"];
    for name in half {
        desk.write(name, &draft[..draft.len() / 2]);
    }
    let mut desk = desk.reopen();
    assert_eq!(desk.state().visit.consultation.patient, "Ada");
    let mut left = desk.drafts();
    left.sort();
    assert_eq!(left, ["draft-1.json", "draft-1.sure.json"]);
    desk.press_with(Modifiers::COMMAND, Key::N);
    desk.wait_until_file_is_gone(DRAFT);
    assert_eq!(desk.drafts(), Vec::<String>::new());
}

#[test]
fn a_draft_that_the_power_cut_short_gives_way_to_the_one_before_it() {
    let mut desk = Desk::open(LIST);
    desk.type_into("Patient’s name or reference", "Ada");
    desk.wait_for_file("drafts/draft-1.sure.json", "Ada");
    // On some drives the name may outlive what was written under it. Nothing is typed any more, so
    // the window writes nothing when it is closed.
    desk.write(DRAFT, "");
    let desk = desk.reopen();
    assert_eq!(desk.state().visit.consultation.patient, "Ada");
    desk.harness.get_by_label("The last consultation was restored");
}
