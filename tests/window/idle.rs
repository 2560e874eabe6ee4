//! An idle window asks for no frame, whatever it shows.

use crate::desk::{Desk, LIST};
use eframe::egui::{Key, Modifiers, Role, ViewportId};
use std::{thread, time::Duration};

/// How often a thread that has just finished may wake the window on a busy machine.
const WAKINGS: usize = 50;

/// How long the window is content to wait for its next frame. What a thread answers, such as which
/// lists there are, asks for one more; a view that moves by itself asks at each.
fn patience(desk: &mut Desk) -> Duration {
    let mut delay = Duration::ZERO;
    for _ in 0..WAKINGS {
        desk.harness.run();
        desk.harness.step();
        delay = desk.harness.output().viewport_output.get(&ViewportId::ROOT).unwrap().repaint_delay;
        if delay == Duration::MAX {
            break;
        }
        thread::sleep(Duration::from_millis(10));
    }
    delay
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
