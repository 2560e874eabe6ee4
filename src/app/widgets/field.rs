//! A field of one line, below what it is for.

use super::text;
use crate::{
    app::theme::{self, Type, measure, space},
    locale::Locale,
};
use eframe::egui::{Id, Key, Response, RichText, TextEdit, Tooltip, Ui, vec2};

/// Purpose and limits of a field.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Field<'a> {
    /// Id of the field, for the keyboard.
    pub id: Id,
    /// Name that stands over it, filled in or not.
    pub name: &'a str,
    /// Hint that stands in it while it is empty; may be empty.
    pub hint: &'a str,
    /// The most characters.
    pub most: usize,
    /// True if the keyboard begins here.
    pub is_first: bool,
    /// Locale of the words that say that it is full.
    pub locale: &'a Locale,
}

/// The field, and whether it was entered.
pub(crate) fn field(ui: &mut Ui, about: Field<'_>, text: &mut String) -> (Response, bool) {
    let muted = theme::of(ui).muted;
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = space::TIGHT;
        let name = text::label_in(ui, about.name, Type::Small.regular(), muted);
        if about.is_first && ui.memory(|memory| memory.focused().is_none()) {
            ui.memory_mut(|memory| memory.request_focus(about.id));
        }
        let edit = TextEdit::singleline(text)
            .id(about.id)
            .hint_text(RichText::new(about.hint).color(muted))
            .char_limit(about.most)
            .margin(vec2(measure::PADDING, measure::FIELD_PADDING))
            .desired_width(f32::INFINITY);
        let response = ui.add(edit).labelled_by(name.id);
        tell_full(&response, text, about.most, about.locale);
        let is_entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        (response, is_entered)
    })
    .inner
}

/// Has a field that holds as many characters as it takes say so, below it and to a screen reader at
/// once: what was pasted may have been longer.
pub(crate) fn tell_full(field: &Response, text: &str, most: usize, locale: &Locale) {
    if !field.has_focus() || text.chars().count() < most {
        return;
    }
    let words = locale.text_with("field-full", &[("count", most.into())]);
    Tooltip::for_widget(field).show(|ui| {
        let said = text::label(ui, words, Type::Small.regular());
        text::live(ui, &said);
    });
}
