//! Words with a dotted line below: "ask me".

use super::{surface::focus_ring, text};
use crate::app::theme::{self, Type, measure, space};
use eframe::egui::{
    Align, Color32, CursorIcon, Mesh, Rect, Response, Role, Sense, Ui, emath::GuiRounding as _,
    pos2, vec2,
};

/// The dotted line below a word, as one shape: there are many such lines, of many dots each.
pub(super) fn dotted_line(ui: &Ui, word: Rect, color: Color32) {
    let (length, gap) = measure::DOTTED;
    let top = word.bottom().round_to_pixels(ui.pixels_per_point());
    let mut dots = Mesh::default();
    let most = crate::app::theme::whole_points(word.width() / (length + gap)).saturating_add(1);
    dots.reserve_vertices(4 * usize::from(most));
    dots.reserve_triangles(2 * usize::from(most));
    let mut left = word.left();
    while left < word.right() {
        let right = (left + length).min(word.right());
        dots.add_colored_rect(Rect::from_x_y_ranges(left..=right, top..=top + 1.0), color);
        left += length + gap;
    }
    ui.painter().add(dots);
}

/// Words that show something elsewhere while the pointer or the keyboard is on them, and that can
/// be asked where their amount comes from, with the coloured dot of their part of the range bar
/// before them.
pub(crate) fn dotted(ui: &mut Ui, words: &str, dot: Color32, ask: &str) -> Response {
    let theme = theme::of(ui);
    let indent = measure::DOT + space::NEAR;
    let set = text::set(
        ui,
        words,
        Type::Body.regular(),
        theme.ink,
        ui.available_width() - indent,
        4,
        Align::LEFT,
    );
    let size = vec2(ui.available_width(), (set.size().y + space::NEAR).max(measure::TARGET));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let response = asked(ui, response, words, ask);
    let top = rect.center().y - set.size().y / 2.0;
    let first_line = set.rows.first().map_or(0.0, |row| row.rect().height());
    let dot_center = pos2(rect.left() + measure::DOT / 2.0, top + first_line / 2.0);
    ui.painter().circle_filled(dot_center, measure::DOT / 2.0, dot);
    let left = rect.left() + indent;
    for row in &set.rows {
        dotted_line(ui, row.rect().translate(vec2(left, top)), theme.muted);
    }
    ui.painter().galley(pos2(left, top), set, theme.ink);
    response
}

/// Gives something that can be asked the role of a button, a focus ring and a pointer with a
/// question mark; `ask` tells a screen reader that it can be asked.
pub(super) fn asked(ui: &Ui, response: Response, name: &str, ask: &str) -> Response {
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Button);
        node.set_label(name);
        node.clear_value();
        node.set_description(ask);
    });
    focus_ring(ui, response.rect, measure::SMALL_RADIUS, &response);
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    response.on_hover_cursor(CursorIcon::Help)
}
