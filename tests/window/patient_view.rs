//! The patient's view as a window of its own, with the keyboard in it.

use crate::desk::{Desk, LIST};
use eframe::egui::{
    Context, Event, ImmediateViewport, Key, Modifiers, RawInput, ViewportCommand, ViewportId,
    ViewportInfo,
};
use needlepoint::app::Dialog;
use std::{cell::RefCell, rc::Rc};

/// The second window.
#[derive(Default)]
struct Second {
    /// The keys that are pressed in it.
    keys: Vec<Event>,
    /// Whether it was opened so that it takes the keyboard.
    takes_keyboard: Option<bool>,
}

impl Second {
    fn show(&mut self, ctx: &Context, viewport: ImmediateViewport<'_>) {
        let ImmediateViewport { ids, builder, mut viewport_ui_cb } = viewport;
        self.takes_keyboard = builder.active;
        let info = ViewportInfo { focused: Some(true), ..ViewportInfo::default() };
        let events = std::mem::take(&mut self.keys);
        let viewports = [(ids.this, info)].into_iter().collect();
        let input = RawInput { viewport_id: ids.this, viewports, events, ..RawInput::default() };
        // Nobody looks at it.
        ctx.run_ui(input, |ui| viewport_ui_cb(ui)).textures_delta.clear();
    }
}

/// A window with the patient's view beside it.
fn open() -> (Desk, Rc<RefCell<Second>>) {
    let mut desk = Desk::open(LIST);
    let second = Rc::<RefCell<Second>>::default();
    let shown = Rc::clone(&second);
    desk.harness.ctx.set_embed_viewports(false);
    Context::set_immediate_viewport_renderer(move |ctx, viewport| {
        shown.borrow_mut().show(ctx, viewport);
    });
    desk.press(Key::F9);
    assert!(desk.state().is_patient_view_open);
    (desk, second)
}

/// Presses a key in the second window. Returns whether the desk's window got the keyboard by it.
fn press(desk: &mut Desk, second: &RefCell<Second>, modifiers: Modifiers, key: Key) -> bool {
    let (physical_key, pressed, repeat) = (None, true, false);
    second.borrow_mut().keys.push(Event::Key { key, physical_key, pressed, repeat, modifiers });
    desk.harness.step();
    let asked = desk.harness.output().viewport_output.get(&ViewportId::ROOT);
    let gets_keyboard = asked.is_some_and(|asked| asked.commands.contains(&ViewportCommand::Focus));
    desk.run();
    gets_keyboard
}

#[test]
fn it_opens_without_the_keyboard_and_the_key_that_opened_it_closes_it() {
    for key in [Key::F9, Key::Escape] {
        let (mut desk, second) = open();
        assert_eq!(second.borrow().takes_keyboard, Some(false));
        press(&mut desk, &second, Modifiers::NONE, key);
        assert!(!desk.state().is_patient_view_open, "{key:?}");
    }
}

#[test]
fn the_keys_of_the_desk_work_in_it_too_and_lead_back_to_the_desk() {
    let (mut desk, second) = open();
    assert!(!press(&mut desk, &second, Modifiers::NONE, Key::A), "it is no key of the desk");
    assert!(press(&mut desk, &second, Modifiers::COMMAND, Key::K));
    assert!(matches!(desk.state().dialog, Some(Dialog::Palette(_))));
    press(&mut desk, &second, Modifiers::NONE, Key::F9);
    assert!(!desk.state().is_patient_view_open, "whatever dialog is open");
}
