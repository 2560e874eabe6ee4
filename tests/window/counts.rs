//! How much the main job asks of the desk: a new consultation up to the PDF, counted.

use crate::desk::Desk;
use eframe::egui::{Key, Modifiers, Role};
use egui_kittest::{
    Node,
    kittest::{NodeT as _, Queryable as _, by},
};
use needlepoint::app::{Dialog, Message};
use std::fs;

const MOST_ACTIONS: u32 = 12;
const MOST_KEYS: u32 = 30;

/// A window on the sample in which nothing is chosen, and what it was asked to do since.
struct Counted {
    desk: Desk,
    /// Clicks and filled fields, or keys, those held down included.
    count: u32,
}

impl Counted {
    fn open() -> Self {
        let desk = Desk::with_sample();
        let chosen = &desk.state().visit.consultation;
        assert_eq!(*chosen, needlepoint::app::Consultation::default(), "nothing is preselected");
        Self { desk, count: 0 }
    }

    fn click(&mut self, role: Role, name: &str) {
        self.desk.click_containing(role, name);
        self.count += 1;
    }

    fn click_with_shift(&mut self, role: Role, name: &str) {
        let control = by().role(role).label_contains(name);
        self.desk.harness.get(control).click_modifiers(Modifiers::SHIFT);
        self.desk.run();
        self.count += 1;
    }

    fn press(&mut self, key: Key) {
        self.desk.press(key);
        self.count += 1;
    }

    /// A key with one that is held down: two.
    fn press_with(&mut self, modifiers: Modifiers, key: Key) {
        self.desk.press_with(modifiers, key);
        self.count += 2;
    }

    fn type_text(&mut self, text: &str) {
        for letter in text.chars() {
            self.desk.type_text(&letter.to_string());
            self.count += 1;
        }
    }

    /// Walks to the next card, and finds the keyboard on this control.
    fn walk_to(&mut self, role: Role, name: &str) {
        self.press(Key::F6);
        self.is_on(role, name);
    }

    fn step_to(&mut self, key: Key, role: Role, name: &str) {
        self.press(key);
        self.is_on(role, name);
    }

    fn is_on(&self, role: Role, name: &str) {
        let all = self.desk.harness.root().children_recursive();
        let on: Vec<_> = all.filter(Node::is_focused).collect();
        let control = by().role(role).label_contains(name);
        let is_on = self.desk.harness.get(control).is_focused();
        assert!(is_on, "the keyboard is not on {name} but on {on:?}");
    }

    /// Whether all of the job was done, down to the file.
    fn is_done(&mut self) {
        self.desk.wait_until(|state| matches!(state.message, Some(Message::Exported { .. })));
        let state = self.desk.state();
        let (consultation, chosen) =
            (&state.visit.consultation, &state.visit.consultation.selection);
        assert_eq!(chosen.concerns, ["acne-scars"]);
        let mut areas = self.desk.areas();
        areas.sort();
        assert_eq!(areas, ["face", "neck"]);
        assert_eq!(chosen.technique.as_deref(), Some("standard"));
        assert_eq!(self.desk.sessions(), "3..4");
        let add_ons: Vec<_> = chosen.add_ons.iter().map(|add_on| add_on.id.as_str()).collect();
        assert_eq!(add_ons, ["serum", "led"]);
        assert_eq!(consultation.patient, "K17");
        let Some(Message::Exported { path }) = &state.message else { unreachable!() };
        assert!(fs::read(path).unwrap().starts_with(b"%PDF"));
    }
}

#[test]
fn the_main_job_takes_at_most_twelve_actions_by_mouse() {
    let mut job = Counted::open();
    job.click(Role::CheckBox, "Acne scars");
    job.click(Role::CheckBox, "Face");
    job.click(Role::CheckBox, "Neck");
    job.click(Role::RadioButton, "Standard needling");
    job.click(Role::RadioButton, "3 sessions");
    job.click_with_shift(Role::RadioButton, "4 sessions");
    job.click(Role::CheckBox, "Hyaluronic serum");
    job.click(Role::CheckBox, "LED");
    job.desk.type_into("Patient’s name or reference", "K17");
    job.count += 1;
    job.click(Role::Button, "Save quote");
    assert!(matches!(job.desk.state().dialog, Some(Dialog::ExportPath(_))));
    job.desk.click(Role::Button, "Save");
    job.count += 1;
    job.is_done();
    assert!(job.count <= MOST_ACTIONS, "{} actions", job.count);
}

#[test]
fn the_main_job_takes_at_most_thirty_keys() {
    let mut job = Counted::open();
    job.walk_to(Role::TextInput, "Patient’s name or reference");
    job.type_text("K17");
    job.walk_to(Role::CheckBox, "Acne scars");
    job.press(Key::Space);
    job.press(Key::F6);
    job.step_to(Key::ArrowUp, Role::CheckBox, "Neck");
    job.press(Key::Space);
    job.step_to(Key::ArrowUp, Role::CheckBox, "Face");
    job.press(Key::Space);
    job.walk_to(Role::CheckBox, "Consultation");
    job.walk_to(Role::RadioButton, "Standard needling");
    job.press(Key::Space);
    job.walk_to(Role::RadioButton, "1 session");
    job.step_to(Key::ArrowRight, Role::RadioButton, "2 sessions");
    job.step_to(Key::ArrowRight, Role::RadioButton, "3 sessions");
    job.press(Key::Space);
    job.step_to(Key::ArrowRight, Role::RadioButton, "4 sessions");
    job.press_with(Modifiers::SHIFT, Key::Space);
    job.walk_to(Role::CheckBox, "Hyaluronic serum");
    job.press(Key::Space);
    job.step_to(Key::ArrowDown, Role::CheckBox, "LED");
    job.press(Key::Space);
    job.press_with(Modifiers::COMMAND, Key::E);
    job.press(Key::Enter);
    job.is_done();
    assert!(job.count <= MOST_KEYS, "{} keys", job.count);
}

#[test]
fn the_keyboard_walks_from_card_to_card_both_ways_and_around() {
    let mut job = Counted::open();
    job.desk.press_with(Modifiers::SHIFT, Key::F6);
    let last = job.desk.harness.root().children_recursive().find(Node::is_focused);
    assert!(last.is_some(), "the last card");
    job.walk_to(Role::TextInput, "Patient’s name or reference");
    job.walk_to(Role::CheckBox, "Acne scars");
    job.desk.press_with(Modifiers::SHIFT, Key::F6);
    job.is_on(Role::TextInput, "Patient’s name or reference");
}
