//! The window as a person uses it: by mouse, by keyboard, by role and name.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod asking;
mod budget;
mod client;
mod closing;
mod controls;
mod counts;
mod crashes;
mod days;
mod desk;
mod discount;
mod estimate;
mod expect;
#[path = "../support/golden.rs"]
mod golden;
mod habits;
mod idle;
mod languages;
mod layout;
mod limits;
mod new_list;
mod overfull;
mod packages;
mod painted;
mod patient_view;
mod reopen;
mod two_windows;
mod typing;
mod units;
mod words_owed;

use desk::{Desk, LIST};
use eframe::egui::{Event, Key, Modifiers, PointerButton, Role, ViewportCommand, vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};
use needlepoint::{
    app::{Dialog, Message},
    selection::ChosenArea,
};

/// What the desk chooses in the main job: face and neck, three sessions, the kit.
fn choose_the_main_job(desk: &mut Desk) {
    desk.click(Role::CheckBox, "Face");
    desk.click(Role::CheckBox, "Neck");
    desk.click_containing(Role::RadioButton, "Standard needling");
    desk.click_containing(Role::RadioButton, "3 sessions");
    desk.click_containing(Role::CheckBox, "Hyaluronic serum");
    desk.click_containing(Role::CheckBox, "Aftercare kit");
}

#[test]
fn the_main_job_by_mouse_ends_in_a_file_with_the_total_of_the_window() {
    let mut desk = Desk::open(LIST);
    choose_the_main_job(&mut desk);
    assert_eq!(desk.total(), (60_500, Some(62_000)));
    desk.type_into("Patient’s name or reference", "Ada Lovelace");
    desk.click(Role::Button, "Save quote");
    let Some(Dialog::ExportPath(field)) = &desk.state().dialog else {
        panic!("no path is asked for")
    };
    assert!(!field.text.contains("Ada"), "{}", field.text);
    assert_eq!(
        std::path::Path::new(&field.text).extension(),
        Some("pdf".as_ref()),
        "{}",
        field.text
    );
    desk.type_path("quote.html");
    desk.click(Role::Button, "Save");
    desk.wait_until(|state| matches!(state.message, Some(Message::Exported { .. })));
    let html = desk.file("quote.html");
    assert!(html.contains("£605") && html.contains("£620") && html.contains("Ada Lovelace"));
    desk.harness.get_by_role_and_label(Role::Button, "Open");
    desk.harness.get_by_role_and_label(Role::Button, "Show folder");
}

#[test]
fn the_main_job_by_keyboard_alone() {
    let mut desk = Desk::open(LIST);
    for (role, name) in [(Role::CheckBox, "Face"), (Role::CheckBox, "Neck")] {
        desk.tab_to(role, name);
        desk.press(Key::Space);
    }
    for (role, name) in [
        (Role::RadioButton, "Standard needling, 60 min · 1–3 days, £190 a session"),
        (Role::RadioButton, "3 sessions, £495, advised"),
        (Role::CheckBox, "Aftercare kit, £35"),
    ] {
        desk.tab_to(role, name);
        desk.press(Key::Enter);
    }
    assert_eq!(desk.total(), (53_000, Some(53_000)));
    desk.press_with(Modifiers::COMMAND, Key::E);
    assert!(
        desk.harness.get_by_role_and_label(Role::TextInput, "Path").is_focused(),
        "the keyboard is on the path"
    );
    desk.press_with(Modifiers::COMMAND, Key::A);
    desk.type_text("keyboard.html");
    desk.press(Key::Enter);
    desk.wait_until(|state| matches!(state.message, Some(Message::Exported { .. })));
    assert!(desk.file("keyboard.html").contains("£530"));
}

#[test]
fn nothing_is_chosen_at_first_and_the_estimate_says_what_to_do() {
    let mut desk = Desk::open(LIST);
    assert!(desk.state().is_blank());
    desk.harness.get_by_label("Choose an area and a technique");
    desk.click(Role::CheckBox, "Face");
    desk.harness.get_by_label("Now choose a technique");
    assert!(
        desk.harness
            .get_by_role_and_label(Role::Button, "Save quote")
            .accesskit_node()
            .is_disabled()
    );
}

#[test]
fn the_only_technique_and_the_only_area_need_not_be_chosen() {
    let mut desk = Desk::open(&desk::one_of_each());
    let selection = &desk.state().visit.consultation.selection;
    assert_eq!(
        (selection.technique.as_deref(), selection.areas.as_slice()),
        (Some("standard"), &[ChosenArea::undecided("face")][..])
    );
    assert_eq!(desk.total(), (15_000, Some(15_000)));
}

#[test]
fn a_size_may_be_decided_or_left_open() {
    let sized = LIST
        .replace("areas: [\n", "sizes: [(id: \"small\", label: \"Small\"), (id: \"large\", label: \"Large\")],\n    areas: [\n")
        .replace(
            "(technique: \"standard\", areas: [\"neck\"], single: 110),",
            "(technique: \"standard\", areas: [\"neck\"], size: \"small\", single: 110),
             (technique: \"standard\", areas: [\"neck\"], size: \"large\", single: 140),",
        );
    let mut desk = Desk::open(&sized);
    desk.click(Role::CheckBox, "Neck");
    assert_eq!(desk.total(), (11_000, Some(14_000)));
    desk.click(Role::RadioButton, "Neck, Large");
    assert_eq!(desk.total(), (14_000, Some(14_000)));
    desk.click(Role::RadioButton, "Neck, Not sure yet");
    assert_eq!(desk.total(), (11_000, Some(14_000)));
    desk.click(Role::CheckBox, "Neck");
    assert!(desk.state().is_blank());
}

#[test]
fn sessions_may_be_left_open_and_the_range_names_its_causes() {
    let mut desk = Desk::open(LIST);
    choose_the_main_job(&mut desk);
    desk.click(Role::RadioButton, "Not sure yet");
    assert_eq!(desk.sessions(), "3..6", "what is advised for the technique");
    desk.click(Role::Button, "Maximum: one session fewer");
    assert_eq!(desk.sessions(), "3..5");
    desk.click_containing(Role::RadioButton, "6 sessions");
    assert_eq!(desk.sessions(), "3..6");
    desk.click(Role::Button, "Minimum: one session more");
    assert_eq!(desk.sessions(), "4..6");
    assert!(desk.harness.query_all_by_label_contains("how many sessions").count() > 0);
    desk.click(Role::RadioButton, "Exactly");
    assert_eq!(desk.sessions(), "4");
}

/// A list that advises other numbers for a concern than for a technique.
fn list_that_advises() -> String {
    LIST.replace(
        "label: \"Acne scars\", sessions: (from: 3, to: 6)",
        "label: \"Acne scars\", sessions: (from: 4, to: 5)",
    )
}

#[test]
fn a_number_that_is_not_sure_yet_begins_as_what_is_advised_for_the_concern() {
    let begin = || {
        let mut desk = Desk::open(&list_that_advises());
        desk.click(Role::CheckBox, "Face");
        desk.click_containing(Role::RadioButton, "Standard needling");
        desk
    };
    let concern = (Role::CheckBox, "Acne scars");
    let (one, open) = ((Role::RadioButton, "1 session,"), (Role::RadioButton, "Not sure yet"));
    let orders: [&[(Role, &str)]; 3] = [&[concern, open], &[open, concern], &[one, concern, open]];
    for order in orders {
        let mut desk = begin();
        for &(role, name) in order {
            desk.click_containing(role, name);
        }
        assert_eq!(desk.sessions(), "4..5", "{order:?}");
    }
    let mut desk = begin();
    desk.click(Role::RadioButton, "Not sure yet");
    desk.click(Role::Button, "Maximum: one session more");
    desk.click(Role::CheckBox, "Acne scars");
    assert_eq!(desk.sessions(), "3..7", "what the desk has decided stays");
}

#[test]
fn a_number_that_is_not_sure_yet_begins_as_what_is_advised_for_the_technique_alone() {
    let technique = (Role::RadioButton, "Standard needling");
    let (one, open) = ((Role::RadioButton, "1 session,"), (Role::RadioButton, "Not sure yet"));
    let orders: [&[(Role, &str)]; 3] =
        [&[technique, open], &[open, technique], &[technique, one, open]];
    for order in orders {
        let mut desk = Desk::open(&list_that_advises());
        desk.click(Role::CheckBox, "Face");
        for &(role, name) in order {
            desk.click_containing(role, name);
        }
        assert_eq!(desk.sessions(), "3..6", "{order:?}");
    }
    let mut desk = Desk::open(&list_that_advises());
    desk.click(Role::CheckBox, "Face");
    desk.click(Role::RadioButton, "Not sure yet");
    desk.click(Role::Button, "Maximum: one session more");
    desk.click_containing(Role::RadioButton, "Standard needling");
    assert_eq!(desk.sessions(), "1..3", "what the desk has decided stays");
    let mut desk = Desk::open(&list_that_advises());
    desk.click(Role::CheckBox, "Face");
    desk.click_containing(Role::RadioButton, "Needling with PRP");
    desk.click(Role::RadioButton, "Not sure yet");
    assert_eq!(desk.sessions(), "1..2", "nothing is advised for it");
}

#[test]
fn an_amount_is_typed_as_the_language_of_the_price_list_writes_it() {
    let list = LIST
        .replace("language: \"en-GB\"", "language: \"fr-TN\"")
        .replace("currency: \"GBP\"", "currency: \"TND\"");
    let mut desk = Desk::open(&list);
    choose_the_main_job(&mut desk);
    let ask = |desk: &mut Desk, amount: &str| {
        desk.press_with(Modifiers::COMMAND, Key::B);
        desk.type_into("Budget", amount);
        desk.press(Key::Enter);
    };
    ask(&mut desk, "620,500");
    assert!(desk.state().dialog.is_none(), "620.500 dinars are enough for 605 to 620");
    desk.press_with(Modifiers::COMMAND, Key::Z);
    ask(&mut desk, "350,500");
    let Some(Dialog::Budget(field)) = &desk.state().dialog else { panic!("350.500 dinars fit") };
    assert!(field.unfit.is_some());
    desk.press(Key::Escape);
    ask(&mut desk, "620.500");
    desk.harness.get_by_label_contains("“620.500” may mean 620,500");
}

#[test]
fn a_typed_path_that_begins_with_a_tilde_is_in_the_own_folder() {
    let mut desk = Desk::open(LIST);
    let home = desk.add_folder("home");
    choose_the_main_job(&mut desk);
    for (typed, path) in
        [("~/quote.html", "quote.html"), ("~", ""), ("\"~/other.html\"", "other.html")]
    {
        desk.press_with(Modifiers::COMMAND, Key::E);
        desk.type_path(typed);
        desk.press(Key::Enter);
        desk.wait_until(|state| matches!(state.message, Some(Message::Exported { .. })));
        let Some(Message::Exported { path: written }) = &desk.state().message else {
            unreachable!()
        };
        let meant = if path.is_empty() {
            written.parent() == Some(&*home)
        } else {
            *written == home.join(path)
        };
        assert!(meant, "{typed}: {}", written.display());
    }
    let own = desk.write("home/own.ron", &LIST.replace("Test Clinic", "Own Clinic"));
    desk.press_with(Modifiers::COMMAND, Key::O);
    desk.type_path("~/own.ron");
    desk.press(Key::Enter);
    desk.wait_until(|state| state.prices().clinic().name == "Own Clinic");
    assert_eq!(desk.state().list.path.as_deref(), Some(std::path::Path::new(&own)));
}

#[test]
fn the_advised_sessions_are_taken_with_one_click() {
    let mut desk = Desk::open(LIST);
    desk.click(Role::CheckBox, "Acne scars");
    desk.click(Role::Button, "3 to 6 advised, 4–6 weeks apart");
    assert_eq!(desk.sessions(), "3..6");
}

#[test]
fn an_add_on_may_be_for_fewer_sessions_than_the_plan_has() {
    let mut desk = Desk::open(LIST);
    choose_the_main_job(&mut desk);
    desk.click(Role::Button, "at every session");
    desk.click(Role::RadioButton, "at 2 of 3 sessions");
    assert_eq!(desk.total(), (58_000, Some(59_000)));
}

#[test]
fn a_new_patient_clears_everything_and_can_be_undone() {
    let mut desk = Desk::open(LIST);
    choose_the_main_job(&mut desk);
    desk.type_into("Patient’s name or reference", "Ada");
    let before = desk.state().visit.consultation.clone();
    assert_eq!(before.patient, "Ada");
    desk.press_with(Modifiers::COMMAND, Key::N);
    assert!(desk.state().is_blank());
    desk.click(Role::Button, "Undo");
    assert_eq!(desk.state().visit.consultation, before);
    desk.click(Role::Button, "New patient");
    assert!(desk.state().is_blank());
    desk.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(desk.state().visit.consultation, before);
    desk.press_with(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    assert!(desk.state().is_blank());
}

#[test]
fn a_new_patient_begins_with_the_first_map_and_the_month_of_today() {
    let mut desk = Desk::with_sample();
    let choose = |desk: &mut Desk| {
        desk.click(Role::CheckBox, "Face");
        desk.click_containing(Role::RadioButton, "Standard needling");
        desk.click_containing(Role::RadioButton, "3 sessions");
    };
    choose(&mut desk);
    desk.click(Role::Button, "Choose the first day");
    desk.click(Role::Button, "Next month");
    desk.harness.get_by_role_and_label(Role::RadioButton, "3 December 2026");
    desk.press(Key::Escape);
    desk.click(Role::RadioButton, "Front");
    desk.press_with(Modifiers::COMMAND, Key::N);
    choose(&mut desk);
    desk.click(Role::Button, "Choose the first day");
    desk.harness.get_by_role_and_label(Role::RadioButton, "30 November 2026");
}

#[test]
fn every_choice_can_be_undone() {
    let mut desk = Desk::open(LIST);
    choose_the_main_job(&mut desk);
    for _ in 0..6 {
        desk.press_with(Modifiers::COMMAND, Key::Z);
    }
    assert!(desk.state().is_blank());
}

#[test]
fn a_saved_list_changes_the_total_in_the_middle_of_a_consultation() {
    let mut desk = Desk::open(LIST);
    choose_the_main_job(&mut desk);
    desk.click_containing(Role::CheckBox, "Hyaluronic serum");
    let chosen = desk.state().visit.consultation.clone();
    desk.save_list(&LIST.replace("{3: 495,", "{3: 510,"));
    desk.wait_until(|state| matches!(state.message, Some(Message::PriceChanged { .. })));
    desk.harness.get_by_label("The price has changed: it was £530, now it is £545");
    assert_eq!(desk.total(), (54_500, Some(54_500)));
    assert_eq!(desk.state().visit.consultation, chosen);
}

#[test]
fn a_faulty_save_keeps_the_last_good_list_and_shows_the_mistake_until_it_is_mended() {
    let mut desk = Desk::open(LIST);
    choose_the_main_job(&mut desk);
    let total = desk.total();
    desk.save_list(&LIST.replace("single: 190", "single: 19O"));
    desk.wait_until(|state| state.fault.is_some());
    assert_eq!(desk.total(), total);
    desk.harness.get_by_label("clinic.ron has a mistake");
    desk.harness.get_by_label_contains("Line 22, column");
    desk.harness.get_by_label_contains("The earlier prices are still used");
    desk.save_list(LIST);
    desk.wait_until(|state| state.fault.is_none());
    assert_eq!(desk.total(), total);
}

#[test]
fn a_list_that_goes_away_keeps_its_prices() {
    let mut desk = Desk::open(LIST);
    choose_the_main_job(&mut desk);
    let total = desk.total();
    desk.remove_list();
    desk.wait_until(|state| state.fault.is_some());
    assert_eq!(desk.total(), total);
    desk.harness.get_by_label("clinic.ron can’t be read");
}

#[test]
fn what_the_list_no_longer_has_can_be_let_go_of() {
    let mut desk = Desk::open(LIST);
    choose_the_main_job(&mut desk);
    desk.save_list(&LIST.replace("\"kit\"", "\"box\""));
    desk.wait_until(|state| matches!(state.message, Some(Message::PriceChanged { now: None, .. })));
    desk.click(Role::Button, "Remove what is not in the price list");
    assert_eq!(desk.total(), (57_000, Some(58_500)));
}

#[test]
fn a_price_that_is_back_is_no_longer_told_as_gone() {
    let dearer = LIST.replace("{3: 495,", "{3: 510,");
    for (saved, told) in [
        (dearer.as_str(), Some("The price has changed: it was £530, now it is £545")),
        (LIST, None),
    ] {
        let mut desk = Desk::open(LIST);
        choose_the_main_job(&mut desk);
        desk.click_containing(Role::CheckBox, "Hyaluronic serum");
        desk.save_list(&LIST.replace("\"kit\"", "\"box\""));
        desk.wait_until(|state| state.message.is_some());
        desk.harness.get_by_label(
            "The price was £530: the price list has no price for this choice any more",
        );
        desk.save_list(saved);
        desk.wait_until(|state| state.prices().add_ons().find("kit").is_some());
        assert_eq!(desk.state().message.is_some(), told.is_some());
        if let Some(told) = told {
            desk.harness.get_by_label(told);
        }
    }
}

#[test]
fn a_faulty_list_at_the_start_shows_the_sample_and_says_so() {
    let mut desk = Desk::open("(schema: 1,");
    desk.harness.get_by_label("Sample prices");
    desk.harness.get_by_label_contains("do not give them to a patient");
    desk.save_list(LIST);
    desk.wait_until(|state| state.fault.is_none());
    assert!(desk.harness.query_by_label("Sample prices").is_none());
}

#[test]
fn the_sample_is_marked_and_another_list_is_opened_by_its_path() {
    let mut desk = Desk::with_sample();
    desk.harness.get_by_label("Sample prices");
    desk.press_with(Modifiers::COMMAND, Key::O);
    let path = desk.write("mine.ron", LIST);
    desk.type_path(&path);
    desk.press(Key::Enter);
    desk.wait_until(|state| matches!(state.message, Some(Message::ListOpened { .. })));
    assert!(desk.harness.query_by_label("Sample prices").is_none());
    desk.wait_for_file("settings/settings.json", "mine.ron");
}

#[test]
fn a_file_that_is_there_is_replaced_only_after_a_question() {
    let mut desk = Desk::open(LIST);
    choose_the_main_job(&mut desk);
    desk.write("quote.html", "older");
    desk.press_with(Modifiers::COMMAND, Key::E);
    desk.type_path("quote.html");
    desk.press(Key::Enter);
    desk.wait_until(|state| matches!(state.dialog, Some(Dialog::Overwrite(_))));
    assert_eq!(desk.file("quote.html"), "older");
    desk.click(Role::Button, "Choose another name");
    desk.type_path("quote.html");
    desk.press(Key::Enter);
    desk.wait_until(|state| matches!(state.dialog, Some(Dialog::Overwrite(_))));
    desk.click(Role::Button, "Replace");
    desk.wait_until(|state| matches!(state.message, Some(Message::Exported { .. })));
    assert!(desk.file("quote.html").contains("£605"));
}

#[test]
fn a_wrong_ending_or_a_missing_folder_is_said_and_the_path_stays() {
    let mut desk = Desk::open(LIST);
    choose_the_main_job(&mut desk);
    desk.press_with(Modifiers::COMMAND, Key::E);
    desk.type_path("quote.docx");
    desk.press(Key::Enter);
    desk.wait_until(|state| state.dialog.is_some());
    desk.harness.get_by_label("The file name must end in .pdf or .html");
    desk.type_path("gone/quote.html");
    desk.press(Key::Enter);
    desk.wait_until(
        |state| matches!(&state.dialog, Some(Dialog::ExportPath(field)) if field.fault.is_some()),
    );
    desk.harness.get_by_label_contains("was not found");
    desk.press(Key::Escape);
    assert!(desk.state().dialog.is_none());
    assert_eq!(desk.total(), (60_500, Some(62_000)));
}

#[test]
fn a_folder_or_nothing_at_all_gets_the_quote_under_its_own_name() {
    for typed in ["", "2026.11", "2026.11/"] {
        let mut desk = Desk::open(LIST);
        let folder = desk.add_folder("2026.11");
        choose_the_main_job(&mut desk);
        desk.press_with(Modifiers::COMMAND, Key::E);
        desk.type_path(typed);
        desk.press(Key::Enter);
        desk.wait_until(|state| matches!(state.message, Some(Message::Exported { .. })));
        let Some(Message::Exported { path }) = &desk.state().message else { unreachable!() };
        let meant = if typed.is_empty() { folder.parent().unwrap() } else { &folder };
        assert_eq!(path.parent(), Some(meant), "{typed:?}");
        assert!(path.is_file() && path.extension().is_some_and(|ending| ending == "pdf"));
    }
}

#[test]
fn the_least_size_of_the_window_grows_with_everything_in_it() {
    let mut desk = Desk::open(LIST);
    let (key, modifiers) = (Key::Plus, Modifiers::COMMAND);
    let press = |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers };
    let held = [Event::ModifiersChanged(modifiers), press(true), press(false)];
    // All in one frame, as what is told in a frame is gone with the next.
    desk.harness.input_mut().events.extend(held);
    let mut told = Vec::new();
    for _ in 0..4 {
        desk.harness.step();
        let windows = desk.harness.output().viewport_output.values();
        let commands = windows.flat_map(|window| window.commands.clone());
        let zoom = desk.harness.ctx.zoom_factor();
        told.extend(commands.filter_map(|command| match command {
            ViewportCommand::MinInnerSize(least) => Some((zoom, least)),
            _ => None,
        }));
    }
    // In points, which are larger now.
    assert_eq!(told, [(1.1, vec2(360.0, 300.0))]);
}

#[test]
fn the_narrow_window_keeps_the_total_in_sight() {
    let mut desk = Desk::sized(LIST, [512.0, 350.0]);
    desk.harness.get_by_role_and_label(Role::CheckBox, "Face").click_accesskit();
    desk.run();
    desk.harness.get_by_role_and_label(Role::Heading, "Technique");
    let technique = by().role(Role::RadioButton).label_contains("Standard needling");
    desk.harness.get(technique).click_accesskit();
    desk.run();
    let is_pinned = desk
        .harness
        .get_all_by_label("£150")
        .map(|total| total.rect())
        .any(|total| total.bottom() <= 350.0 && total.top() > 250.0);
    assert!(is_pinned, "the total is out of sight");
    desk.harness.get_by_role_and_label(Role::Button, "Save quote");
}

#[test]
fn at_the_first_size_nothing_needs_scrolling() {
    let mut desk = Desk::with_sample();
    desk.click(Role::CheckBox, "Face");
    let last = desk.harness.get_by_role_and_label(Role::CheckBox, "Aftercare kit, £35").rect();
    assert!(last.bottom() <= 800.0, "{last:?}");
}

#[test]
fn every_control_has_a_name_in_every_language() {
    for language in ["en-GB", "de-DE"] {
        let mut desk = Desk::in_language(language);
        assert_eq!(desk.harness.unnamed_widgets(), Vec::<String>::new(), "{language}");
        assert_eq!(desk.harness.root().accesskit_node().label().as_deref(), Some("Needlepoint"));
        desk.press_with(Modifiers::COMMAND, Key::O);
        assert_eq!(desk.harness.unnamed_widgets(), Vec::<String>::new(), "{language}");
    }
}

#[test]
fn the_window_rests_when_nothing_happens() {
    let mut desk = Desk::open(LIST);
    choose_the_main_job(&mut desk);
    assert!(desk.harness.try_run().is_ok(), "the window goes on drawing");
}

#[test]
fn a_tap_on_the_map_counts_though_no_pointer_was_there_before() {
    let mut desk = Desk::with_sample();
    let at = desk.harness.get_by_role_and_label(Role::CheckBox, "Neck").rect().center();
    let (button, modifiers) = (PointerButton::Primary, Modifiers::NONE);
    let press = |pressed| Event::PointerButton { pos: at, button, pressed, modifiers };
    let tap = [Event::PointerMoved(at), press(true), press(false)];
    desk.harness.input_mut().events.extend(tap);
    desk.run();
    assert_eq!(desk.areas(), ["neck"]);
}

#[test]
fn areas_are_chosen_on_the_map_by_typing_and_let_go_by_their_chip() {
    let mut desk = Desk::with_sample();
    desk.click(Role::CheckBox, "Neck");
    desk.click(Role::RadioButton, "Front");
    desk.harness.get_by_role_and_label(Role::CheckBox, "Abdomen").click_accesskit();
    desk.run();
    assert_eq!(desk.areas(), ["neck", "abdomen"]);
    desk.type_into("Find an area", "scal");
    desk.press(Key::Enter);
    assert_eq!(desk.areas(), ["neck", "abdomen", "scalp"]);
    assert!(desk.state().visit.area_filter.is_empty());
    desk.click(Role::Button, "Remove Neck");
    assert_eq!(desk.areas(), ["abdomen", "scalp"]);
    desk.type_into("Find an area", "elbow");
    desk.harness.get_by_label("No area with this name");
}

#[test]
fn a_step_of_the_ladder_says_what_its_course_saves() {
    let mut desk = Desk::open(LIST);
    choose_the_main_job(&mut desk);
    let told = |desk: &Desk, step: &str| {
        let step = desk.harness.get_by(|node| {
            node.role() == Role::RadioButton && node.label().is_some_and(|name| name.contains(step))
        });
        step.accesskit_node().description().unwrap_or_default()
    };
    for (step, saving) in
        [("3 sessions, £495", "£75 compared with 3"), ("4 sessions, £685", "£75 compared with 4")]
    {
        let saving = format!("You save {saving} single sessions");
        assert!(told(&desk, step).contains(&saving), "{step}: {}", told(&desk, step));
    }
    assert!(!told(&desk, "2 sessions, £380").contains("save"));
}

#[test]
fn undo_leads_to_the_patient_before_only_until_something_is_done_for_the_next() {
    let mut desk = Desk::with_sample();
    choose_the_main_job(&mut desk);
    desk.type_into("Patient’s name or reference", "Ada");
    desk.press_with(Modifiers::COMMAND, Key::N);
    desk.type_into("Patient’s name or reference", "Bob");
    desk.click(Role::CheckBox, "Face");
    for _ in 0..6 {
        desk.press_with(Modifiers::COMMAND, Key::Z);
    }
    assert!(desk.state().is_blank(), "{:?}", desk.state().visit.consultation.patient);
}

#[test]
fn options_stand_side_by_side_with_their_differences() {
    let mut desk = Desk::open(LIST);
    choose_the_main_job(&mut desk);
    desk.click(Role::Button, "Compare another option");
    desk.click_containing(Role::RadioButton, "6 sessions");
    assert_eq!(desk.sessions(), "6");
    let first = "3 sessions, −£480 to −£495";
    desk.click(Role::RadioButton, first);
    assert_eq!(desk.sessions(), "3");
    desk.harness.get_by_role_and_label(Role::RadioButton, "6 sessions, +£480 to +£495");
    desk.click(Role::Button, "Remove: 6 sessions");
    assert_eq!(desk.state().visit.consultation.option_count(), 1);
    desk.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(desk.state().visit.consultation.option_count(), 2, "it can be brought back");
}

#[test]
fn everything_that_can_be_done_is_found_by_typing() {
    let mut desk = Desk::open(LIST);
    choose_the_main_job(&mut desk);
    desk.press_with(Modifiers::COMMAND, Key::K);
    desk.type_text("new pat");
    desk.press(Key::Enter);
    assert!(desk.state().is_blank());
    assert!(desk.state().dialog.is_none());
    desk.press_with(Modifiers::COMMAND, Key::K);
    desk.type_text("dark");
    desk.press(Key::ArrowDown);
    desk.press(Key::Escape);
    assert!(desk.state().dialog.is_none());
    assert_eq!(desk.state().theme, needlepoint::storage::ThemeChoice::Light);
}
