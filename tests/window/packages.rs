//! A plan that is packages, alone or beside a treatment: asked, told and dated like any other.

use crate::desk::Desk;
use eframe::egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};
use needlepoint::price_file::sample_for;

/// The British sample with packages: of radiofrequency, of two techniques, of the usual one, of one
/// of two.
fn list() -> String {
    let packages = r#"packages: [
        (id: "glow", label: "Glow", price: 450, add_ons: ["kit"],
         contents: [(technique: "rf", areas: ["neck"], sessions: 2)]),
        (id: "duo", label: "Duo", price: 800,
         contents: [(technique: "standard", areas: ["face"], sessions: 1),
                    (technique: "rf", areas: ["neck"], sessions: 2)]),
        (id: "fresh", label: "Fresh", price: 400,
         contents: [(technique: "standard", areas: ["face"], sessions: 3)]),
        (id: "pick", label: "Pick", price: 500,
         contents: [(techniques: ["standard", "rf"], one_of: ["face", "neck"], sessions: 2)]),
    ],
    terms: ["#;
    sample_for("GB".parse().ok()).text.replacen("terms: [", packages, 1)
}

const CAUTION: &str = "Burns, scarring, loss of fat and damage to nerves have been reported";
const ONLY_RADIOFREQUENCY: &str = "A pacemaker or metal in the area?";

fn desk_with(packages: &[&str]) -> Desk {
    let mut desk = Desk::open(&list());
    for package in packages {
        desk.click_containing(Role::CheckBox, package);
    }
    desk
}

fn says(desk: &Desk, words: &str) -> bool {
    desk.harness.query_all_by_label_contains(words).count() > 0
}

/// What the picture of the timeline tells.
fn timeline(desk: &mut Desk) -> String {
    desk.press_with(Modifiers::COMMAND, Key::Num2);
    let picture = by().role(Role::Image).label_contains("What happens when");
    desk.harness.get(picture).accesskit_node().label().unwrap()
}

#[test]
fn a_package_alone_is_asked_and_told_of_its_technique() {
    let mut desk = desk_with(&["Glow"]);
    let picture = timeline(&mut desk);
    assert!(picture.contains("start · weeks 4–6;"), "the package is two sessions: {picture}");
    assert!(says(&desk, CAUTION));
    assert!(
        says(&desk, "usually for 2 to 4 days"),
        "redness as the list has it for radiofrequency"
    );
    assert!(says(&desk, "Aftercare kit: gentle cleanser, balm, sunscreen."), "what is in it");
    desk.press_with(Modifiers::COMMAND, Key::Num3);
    assert!(says(&desk, ONLY_RADIOFREQUENCY) && says(&desk, "0 of 15 answered"));
}

#[test]
fn a_package_alone_has_a_first_day_and_those_that_follow() {
    let mut desk = desk_with(&["Glow"]);
    desk.click(Role::Button, "Choose the first day");
    desk.click(Role::Button, "Next month");
    desk.click(Role::RadioButton, "1 December 2026");
    desk.harness.get_by_label("Session 1: 1 December 2026, about 75 minutes");
    desk.harness.get_by_label_contains("Session 2: between 29 December 2026");
}

#[test]
fn a_package_of_several_techniques_is_asked_and_told_of_all() {
    let mut desk = desk_with(&["Duo"]);
    let picture = timeline(&mut desk);
    assert!(picture.contains("start · weeks 4–6 · weeks 8–12;"), "one after another: {picture}");
    assert!(says(&desk, CAUTION));
    let redness =
        "usually for 1 to 3 days (Standard needling), 2 to 4 days (Radiofrequency needling)";
    assert!(says(&desk, redness));
    desk.press_with(Modifiers::COMMAND, Key::Num3);
    assert!(says(&desk, ONLY_RADIOFREQUENCY));
}

#[test]
fn several_packages_follow_each_other_and_all_are_told() {
    let mut desk = desk_with(&["Glow", "Fresh"]);
    let picture = timeline(&mut desk);
    assert!(picture.contains("· weeks 16–24;"), "five sessions: {picture}");
    assert!(says(&desk, CAUTION));
}

#[test]
fn a_package_beside_a_treatment_is_asked_and_told_too() {
    let mut desk = desk_with(&["Glow"]);
    desk.click(Role::CheckBox, "Face");
    desk.click_containing(Role::RadioButton, "Standard needling");
    let picture = timeline(&mut desk);
    assert!(picture.contains("start · weeks 4–6;"), "up to the package's last: {picture}");
    assert!(says(&desk, CAUTION));
    assert!(says(&desk, "1 to 3 days (Standard needling), 2 to 4 days (Radiofrequency needling)"));
    desk.press_with(Modifiers::COMMAND, Key::Num3);
    assert!(says(&desk, ONLY_RADIOFREQUENCY));
}

#[test]
fn a_package_that_leaves_the_technique_to_choose_is_told_of_all_until_one_is_chosen() {
    let mut desk = desk_with(&["Pick"]);
    assert!(says(&desk, "(your choice)"));
    timeline(&mut desk);
    assert!(says(&desk, CAUTION));
    let mut desk = desk_with(&["Pick"]);
    desk.click_containing(Role::RadioButton, "Standard needling");
    timeline(&mut desk);
    assert!(!says(&desk, CAUTION), "it is in the package, which is not of radiofrequency now");
}
