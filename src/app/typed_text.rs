//! What comes into fields from outside: keys, the clipboard, other programs.

use eframe::egui::{
    Context, Event, ImeEvent,
    accesskit::{ActionData, ActionRequest},
};

/// Has no field take a control character: what screen readers are told could not be sent to them any
/// more, all of it, for one such character in a name. They become spaces, as line breaks do.
pub(super) fn clean(ctx: &Context) {
    ctx.input_mut(|input| input.events.iter_mut().filter_map(text_of).for_each(clean_text));
}

/// The text that an event brings.
fn text_of(event: &mut Event) -> Option<Text<'_>> {
    match event {
        Event::Text(text) | Event::Paste(text) | Event::Ime(ImeEvent::Commit(text)) => {
            Some(Text::Typed(text))
        }
        Event::AccessKitActionRequest(ActionRequest {
            data: Some(ActionData::Value(text)),
            ..
        }) => Some(Text::Told(text)),
        _ => None,
    }
}

/// A text in the form in which an event has it.
enum Text<'e> {
    Typed(&'e mut String),
    Told(&'e mut Box<str>),
}

fn clean_text(text: Text<'_>) {
    match text {
        Text::Typed(text) if text.contains(char::is_control) => {
            *text = text.replace(char::is_control, " ");
        }
        Text::Told(text) if text.contains(char::is_control) => {
            *text = text.replace(char::is_control, " ").into();
        }
        Text::Typed(_) | Text::Told(_) => {}
    }
}
