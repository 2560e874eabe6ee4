//! An idle window asks for no frame, whatever it shows.

use crate::desk::{Desk, LIST};
use eframe::egui::{Key, Modifiers, Role, ViewportId};
use std::time::Duration;

/// How long the window is content to wait for its next frame.
fn patience(desk: &mut Desk) -> Duration {
    desk.harness.run();
    desk.harness.step();
    desk.harness.output().viewport_output.get(&ViewportId::ROOT).unwrap().repaint_delay
}

#[test]
fn no_view_asks_for_a_frame_without_input() {
    let mut desk = Desk::open(LIST);
    assert_eq!(patience(&mut desk), Duration::MAX, "nothing chosen");
    desk.click(Role::CheckBox, "Face");
    desk.click_containing(Role::RadioButton, "Standard needling");
    assert_eq!(patience(&mut desk), Duration::MAX, "an estimate");
    desk.type_into("Patient’s name or reference", "MK");
    assert_eq!(patience(&mut desk), Duration::MAX, "the keyboard in a field");
    for key in [Key::Num2, Key::Num3, Key::Num1] {
        desk.press_with(Modifiers::COMMAND, key);
        assert_eq!(patience(&mut desk), Duration::MAX, "the view of {key:?}");
    }
    desk.press(Key::F9);
    assert_eq!(patience(&mut desk), Duration::MAX, "the patient's view");
}
