//! Every amount can be asked where it comes from: one that stands by itself with a click, one within
//! a control with the other mouse button, and all with the keyboard.

use crate::desk::Desk;
use eframe::egui::{
    Event, Key, Modifiers, Role,
    accesskit::{Action, ActionRequest},
};
use egui_kittest::{
    Node,
    kittest::{NodeT as _, Queryable as _, by},
};

const LIST: &str = r#"(
    schema: 1,
    clinic: (name: "Test Clinic"),
    language: "en-GB",
    currency: "GBP",
    techniques: [
        (id: "standard", label: "Standard needling"),
        (id: "rf", label: "RF needling"),
    ],
    areas: [ (id: "face", label: "Face"), (id: "neck", label: "Neck") ],
    offers: [
        (technique: "standard", areas: ["face"], single: 150, courses: {3: 290}),
        (technique: "standard", areas: ["neck"], single: 110),
        (technique: "rf", areas: ["face"], single: (from: 250, to: 300)),
    ],
    packages: [ (id: "fresh", label: "Fresh start", price: 270,
                 contents: [(technique: "standard", areas: ["face"], sessions: 2)]) ],
    add_ons: [
        (id: "serum", label: "Serum", per: session, single: 25, courses: {3: 60}),
        (id: "led", label: "LED", per: session, single: 40, needs: ["serum"]),
    ],
    fees: [ (id: "talk", label: "Talk", price: 30, when: chosen) ],
)"#;

/// The one control of a role whose name holds some words.
fn control<'d>(desk: &'d Desk, role: Role, words: &'d str) -> Node<'d> {
    desk.harness.get(by().role(role).label_contains(words))
}

/// How an amount within a control is asked about.
const WAYS: [fn(&mut Desk, Role, &str); 3] = [
    |desk, role, name| {
        control(desk, role, name).click_secondary();
        desk.run();
    },
    |desk, role, name| {
        control(desk, role, name).focus();
        desk.run();
        desk.press_with(Modifiers::COMMAND, Key::I);
    },
    |desk, role, name| {
        let node = control(desk, role, name);
        let (target_node, target_tree) = node.accesskit_node().locate();
        let action = Action::ShowContextMenu;
        let data = None;
        let request = ActionRequest { action, target_node, target_tree, data };
        desk.harness.event(Event::AccessKitActionRequest(request));
        desk.run();
    },
];

/// Reads a step of the derivation that is shown, and closes it.
fn shows(desk: &mut Desk, step: &str) {
    desk.harness.get_by_role_and_label(Role::Heading, "How this is worked out");
    assert!(desk.harness.query_all_by_label_contains(step).count() > 0, "no step says {step}");
    desk.click(Role::Button, "Close");
}

fn desk_with_two_sessions() -> Desk {
    let mut desk = Desk::open(LIST);
    desk.click(Role::CheckBox, "Face");
    desk.click_containing(Role::RadioButton, "Standard needling");
    desk.click(Role::Button, "One session more");
    desk
}

#[test]
fn what_stands_in_a_control_is_asked_in_three_ways_and_nothing_else_happens() {
    let controls = [
        (Role::RadioButton, "RF needling", "the lower amount of"),
        (Role::RadioButton, "Standard needling", "line 12 of the price list"),
        (Role::RadioButton, "3 sessions, £290", "course of 3 sessions"),
        (Role::CheckBox, "Fresh start, £270", "Fresh start"),
        (Role::CheckBox, "Serum, £25", "course of 3 sessions"),
        (Role::CheckBox, "Talk, £30", "Talk"),
    ];
    let mut desk = desk_with_two_sessions();
    let before = desk.state().visit.consultation.clone();
    for (role, name, step) in controls {
        for ask in WAYS {
            ask(&mut desk, role, name);
            shows(&mut desk, step);
        }
    }
    assert_eq!(desk.state().visit.consultation, before);
}

#[test]
fn the_least_price_of_a_technique_is_asked_before_an_area_is_chosen() {
    let mut desk = Desk::open(LIST);
    for ask in WAYS {
        ask(&mut desk, Role::RadioButton, "Standard needling, from");
        shows(&mut desk, "line 13 of the price list");
    }
}

#[test]
fn an_add_on_that_cannot_be_chosen_tells_of_its_price_with_a_click() {
    let mut desk = desk_with_two_sessions();
    assert!(
        desk.harness
            .get_by_role_and_label(Role::CheckBox, "LED, £40")
            .accesskit_node()
            .is_disabled()
    );
    desk.click(Role::Button, "LED, £40");
    shows(&mut desk, "LED");
    desk.click(Role::CheckBox, "Serum, £25");
    assert_eq!(desk.harness.query_all_by_label("LED, £40").count(), 1, "it can be chosen now");
}

#[test]
fn a_hint_tells_what_both_plans_come_to() {
    let mut desk = desk_with_two_sessions();
    desk.click_containing(Role::Button, "£10 less");
    desk.harness.get_by_label("Total with 3 sessions");
    shows(&mut desk, "£290 less £300");
    assert_eq!(desk.sessions(), "2", "it is not taken");
}

#[test]
fn the_average_and_the_width_of_a_range_are_asked() {
    let mut desk = desk_with_two_sessions();
    desk.click_containing(Role::Button, "a session on average");
    shows(&mut desk, "£300 shared among 2 sessions");
    desk.click_containing(Role::RadioButton, "RF needling");
    desk.click_containing(Role::Button, "Why there is a difference of £100");
    shows(&mut desk, "£600 less £500");
}

#[test]
fn an_option_tells_of_its_difference_to_the_one_in_hand() {
    let mut desk = desk_with_two_sessions();
    desk.click(Role::Button, "Compare another option");
    desk.click(Role::CheckBox, "Serum, £25");
    for ask in WAYS {
        ask(&mut desk, Role::RadioButton, "£50");
        desk.harness.get_by_label("Total that way");
        shows(&mut desk, "£300 less £350");
        ask(&mut desk, Role::RadioButton, "2 sessions, + Serum, this plan");
        shows(&mut desk, "Serum");
    }
    desk.click_containing(Role::RadioButton, "RF needling");
    assert_eq!(desk.state().visit.consultation.place(), 1);
}

#[test]
fn how_far_the_nearest_plan_is_above_a_budget_is_asked() {
    let mut desk = Desk::open(LIST);
    desk.click(Role::CheckBox, "Neck");
    desk.click_containing(Role::RadioButton, "Standard needling");
    desk.click(Role::Button, "Plans for a budget");
    desk.type_into("Budget", "£600");
    desk.click(Role::Button, "Show what fits");
    desk.click_containing(Role::Button, "£60 more than the budget");
    shows(&mut desk, "£660 less £600");
}

#[test]
fn the_plans_of_a_budget_are_asked_while_it_is_typed_and_one_comes_back_to_it() {
    let mut desk = Desk::open(LIST);
    desk.click(Role::CheckBox, "Neck");
    desk.click_containing(Role::RadioButton, "Standard needling");
    desk.click(Role::Button, "Plans for a budget");
    desk.type_into("Budget", "£600");
    desk.click(Role::Button, "£550");
    shows(&mut desk, "5 times £110");
    desk.harness.get_by_role_and_label(Role::Dialog, "Plans for a budget");
    desk.type_into("Budget", "£50");
    desk.click(Role::Button, "Show what fits");
    desk.click_containing(Role::Button, "£60 more than the budget");
    shows(&mut desk, "£110 less £50");
    desk.click(Role::Button, "Cancel");
    assert!(desk.state().dialog.is_none());
}

#[test]
fn the_command_asks_about_what_the_keyboard_was_on_else_about_the_total() {
    let mut desk = desk_with_two_sessions();
    desk.press_with(Modifiers::COMMAND, Key::I);
    shows(&mut desk, "2 single sessions");
    desk.harness.get_by_role_and_label(Role::CheckBox, "Talk, £30").focus();
    desk.run();
    desk.press_with(Modifiers::COMMAND, Key::K);
    desk.type_text("how this is");
    desk.press(Key::Enter);
    shows(&mut desk, "line 22 of the price list");
}

/// The list with a newcomer before all others of its kind.
fn list_with_newcomers() -> String {
    let newcomers = [
        ("techniques: [", r#"(id: "light", label: "Newcomer"),"#),
        ("areas: [", r#"(id: "hands", label: "Newcomer"),"#),
        ("offers: [", r#"(technique: "light", areas: ["hands"], single: 5),"#),
        (
            "packages: [",
            r#"(id: "trial", label: "Newcomer", price: 4,
                contents: [(technique: "light", areas: ["hands"], sessions: 1)]),"#,
        ),
        ("add_ons: [", r#"(id: "mask", label: "Newcomer", per: session, single: 7),"#),
        ("fees: [", r#"(id: "room", label: "Newcomer", price: 6, when: always),"#),
    ];
    newcomers.into_iter().fold(LIST.to_owned(), |list, (before, newcomer)| {
        list.replacen(before, &format!("{before}\n{newcomer}"), 1)
    })
}

/// Saves the list with the newcomers, and waits until it is in force.
fn save_with_newcomers(desk: &mut Desk) {
    desk.save_list(&list_with_newcomers());
    desk.wait_until(|state| state.prices().fees().find("room").is_some());
}

/// True if the derivation that is shown says something.
fn says(desk: &Desk, words: &str) -> bool {
    let dialog = desk.harness.get_by_role_and_label(Role::Dialog, "How this is worked out");
    let steps = dialog.query_all_by_label_contains(words).count();
    steps > 0
}

#[test]
fn a_derivation_stays_with_its_entry_while_the_list_is_saved() {
    let entries = [
        (Role::RadioButton, "RF needling", "the lower amount of"),
        (Role::CheckBox, "Fresh start, £270", "Fresh start"),
        (Role::CheckBox, "Serum, £25", "course of 3 sessions"),
        (Role::CheckBox, "Talk, £30", "Talk"),
        // The line of the estimate.
        (Role::Button, "£30", "Talk"),
    ];
    for (role, name, own) in entries {
        let mut desk = desk_with_two_sessions();
        desk.click(Role::CheckBox, "Talk, £30");
        if role == Role::Button {
            desk.click(role, name);
        } else {
            control(&desk, role, name).click_secondary();
            desk.run();
        }
        assert!(says(&desk, own), "{name} at first");
        save_with_newcomers(&mut desk);
        assert!(says(&desk, own) && !says(&desk, "Newcomer"), "{name} afterwards");
    }
}

#[test]
fn a_derivation_says_when_its_entry_is_not_in_the_list_any_more() {
    let mut desk = desk_with_two_sessions();
    control(&desk, Role::CheckBox, "Talk, £30").click_secondary();
    desk.run();
    desk.save_list(&LIST.replace(r#"(id: "talk", label: "Talk""#, r#"(id: "chat", label: "Chat""#));
    desk.wait_until(|state| state.prices().fees().find("chat").is_some());
    assert!(says(&desk, "The price list has changed; this amount is no longer in it"));
    assert!(!says(&desk, "Chat"));
    desk.save_list(LIST);
    desk.wait_until(|state| state.prices().fees().find("talk").is_some());
    assert!(says(&desk, "Talk"), "it is back");
}

#[test]
fn what_the_keyboard_was_on_is_still_asked_about_once_the_list_is_saved() {
    let mut desk = desk_with_two_sessions();
    control(&desk, Role::CheckBox, "Talk, £30").focus();
    desk.run();
    desk.press_with(Modifiers::COMMAND, Key::K);
    save_with_newcomers(&mut desk);
    desk.type_text("how this is");
    desk.press(Key::Enter);
    assert!(says(&desk, "Talk") && !says(&desk, "Newcomer"));
}
