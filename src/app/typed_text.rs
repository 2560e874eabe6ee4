//! Text that comes into fields from outside: keys, the clipboard, other programs.

use crate::selection::clean_text;
use eframe::egui::{
    Context, Event, ImeEvent,
    accesskit::{ActionData, ActionRequest},
};

/// Has no field take a control character: what screen readers are told could not be sent to them
/// any more, all of it, for one such character in a name. They become spaces, as line breaks do.
/// Nor does one take what turns text round, as it comes along with text from elsewhere: with it in
/// a name, an amount may be read as another.
pub(super) fn clean(ctx: &Context) {
    ctx.input_mut(|input| input.events.iter_mut().filter_map(text_of).for_each(clean_in_place));
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

fn clean_in_place(text: Text<'_>) {
    match text {
        Text::Typed(text) => *text = clean_text(text).into_owned(),
        Text::Told(text) => *text = clean_text(text).into(),
    }
}
