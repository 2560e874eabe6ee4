//! Every control of the window, by role and name, as a screen reader finds it. What there is stands
//! in `controls.txt` beside this file; each is pressed once, and something has to come of it.

use crate::{desk::Desk, golden};
use eframe::egui::{
    Key, Modifiers, Role,
    accesskit::{Action, Toggled},
};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use std::{collections::BTreeSet, fmt::Write as _};

/// What can be pressed or filled in: its role and its name.
type Control = (Role, String);

/// A state of the window: what it is called, and how it comes about.
type Scene = (&'static str, fn(&mut Desk));

const SCENES: [Scene; 16] = [
    ("nothing chosen", |_| {}),
    ("all chosen", choose_all),
    ("two options", |desk| {
        choose_all(desk);
        desk.click(Role::Button, "Compare another option");
    }),
    ("how often an add-on", |desk| {
        choose_all(desk);
        desk.click(Role::Button, "at every session");
    }),
    ("the first day", |desk| {
        choose_all(desk);
        desk.click(Role::Button, "Choose the first day");
    }),
    ("where an amount comes from", |desk| {
        choose_all(desk);
        desk.click(Role::Button, "£35");
    }),
    ("what to expect", |desk| {
        choose_all(desk);
        desk.press_with(Modifiers::COMMAND, Key::Num2);
    }),
    ("health questions", |desk| desk.press_with(Modifiers::COMMAND, Key::Num3)),
    ("the menu", |desk| desk.click(Role::Button, "More")),
    ("the palette", |desk| desk.press_with(Modifiers::COMMAND, Key::K)),
    ("the shortcuts", |desk| desk.press(Key::F1)),
    ("about", |desk| {
        desk.click(Role::Button, "More");
        desk.click_containing(Role::Button, "About Needlepoint");
    }),
    ("languages", |desk| {
        desk.click(Role::Button, "More");
        desk.click_containing(Role::Button, "Languages");
    }),
    ("a price list that is begun", |desk| {
        desk.click(Role::Button, "More");
        desk.click_containing(Role::Button, "Begin your own price list");
    }),
    ("fit a budget", |desk| {
        choose_all(desk);
        desk.press_with(Modifiers::COMMAND, Key::B);
    }),
    ("where to write the quote", |desk| {
        choose_all(desk);
        desk.press_with(Modifiers::COMMAND, Key::E);
    }),
];

fn choose_all(desk: &mut Desk) {
    for (role, name) in
        [(Role::CheckBox, "Face"), (Role::CheckBox, "Neck"), (Role::RadioButton, "Not sure yet")]
    {
        desk.click(role, name);
    }
    // Decided by hand, it stays so, and what is advised is still to be taken.
    desk.click(Role::Button, "Maximum: one session more");
    desk.click_containing(Role::RadioButton, "Standard needling");
    desk.click_containing(Role::CheckBox, "Hyaluronic serum");
    desk.click_containing(Role::CheckBox, "Aftercare kit");
}

fn open(scene: fn(&mut Desk)) -> Desk {
    let mut desk = Desk::with_sample();
    scene(&mut desk);
    desk
}

/// The controls that can be used now.
fn controls(desk: &Desk) -> BTreeSet<(String, Control)> {
    let nodes = desk.harness.get_all_by(|node| {
        // A scroll bar is egui's own, and the keyboard scrolls without it.
        let is_pressed =
            node.data().supports_action(Action::Click) && node.role() != Role::ScrollBar;
        (is_pressed || is_field(node.role())) && !node.is_disabled()
    });
    nodes
        .map(|node| {
            let role = node.accesskit_node().role();
            (format!("{role:?}"), (role, node.accesskit_node().label().unwrap_or_default()))
        })
        .collect()
}

fn is_field(role: Role) -> bool {
    matches!(role, Role::TextInput | Role::MultilineTextInput)
}

#[test]
fn every_control_has_a_role_and_a_name_and_is_known() {
    let mut seen = BTreeSet::new();
    let mut known = String::new();
    for (name, scene) in SCENES {
        writeln!(known, "# {name}").unwrap();
        for (role_name, (role, label)) in controls(&open(scene)) {
            assert!(!label.trim().is_empty(), "a {role:?} without a name: {name}");
            if seen.insert((role_name.clone(), label.clone())) {
                writeln!(known, "{role_name}: {label}").unwrap();
            }
        }
        known.push('\n');
    }
    golden::hold("tests/window/controls.txt", &known);
}

#[test]
fn something_comes_of_pressing_any_control() {
    let mut pressed = BTreeSet::new();
    for (name, scene) in SCENES {
        for (role_name, (role, label)) in controls(&open(scene)) {
            if is_field(role) || !pressed.insert((role_name, label.clone())) {
                continue;
            }
            let mut desk = open(scene);
            let control = desk.harness.get_all_by_role_and_label(role, &label).next().unwrap();
            if is_already_so(control.accesskit_node().toggled()) {
                continue;
            }
            let before = shown(&desk);
            desk.harness.get_all_by_role_and_label(role, &label).next().unwrap().click_accesskit();
            desk.run();
            assert_ne!(before, shown(&desk), "nothing comes of {role:?} {label}: {name}");
        }
    }
}

/// A tab or one of several choices that is chosen stays so.
fn is_already_so(toggled: Option<Toggled>) -> bool {
    toggled == Some(Toggled::True)
}

/// Everything that a screen reader could tell, and the state behind it.
fn shown(desk: &Desk) -> (Vec<String>, String) {
    let nodes = desk.harness.get_all_by(|_| true).map(|node| {
        let node = node.accesskit_node();
        format!("{:?} {:?} {:?} {:?}", node.role(), node.label(), node.value(), node.toggled())
    });
    (nodes.collect(), format!("{:?}", desk.state()))
}
