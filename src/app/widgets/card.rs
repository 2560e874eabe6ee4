//! White cards with a hairline, and their headings.

use super::text;
use crate::app::theme::{self, Type, measure, space};
use eframe::egui::{
    self, Align, Frame, Layout, Margin, Rect, Response, Role, Sense, Ui, UiBuilder, pos2, vec2,
};

/// A card as wide as the column, as high as its content.
pub(crate) fn card<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    card_to(ui, false, None, add)
}

/// A card that reaches down to `bottom` if its content is shorter; lit if a cause points to it.
pub(crate) fn card_to<R>(
    ui: &mut Ui,
    is_lit: bool,
    bottom: Option<f32>,
    add: impl FnOnce(&mut Ui) -> R,
) -> R {
    let theme = theme::of(ui);
    let stroke = if is_lit { egui::Stroke::new(1.0, theme.accent) } else { theme.hairline() };
    Frame::new()
        .fill(theme.surface)
        .stroke(stroke)
        .corner_radius(measure::CARD_RADIUS)
        .inner_margin(Margin::same(measure::CARD_MARGIN))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing = vec2(space::NEAR, space::NEAR);
            let inner = add(ui);
            // The frame adds its margin and its hairline below.
            let inside = |bottom| bottom - space::CARD - theme.hairline().width;
            let content = ui.min_rect().bottom();
            ui.expand_to_include_y(bottom.map_or(content, |bottom| content.max(inside(bottom))));
            inner
        })
        .inner
}

/// The heading of a card, told to a screen reader as one.
pub(crate) fn heading(ui: &mut Ui, text: &str) -> Response {
    heading_in(ui, text, Type::Body)
}

/// A heading in some size.
pub(crate) fn heading_in(ui: &mut Ui, text: &str, size: Type) -> Response {
    let response = super::label(ui, text, size.bold());
    told_as_heading(ui, &response, text);
    response
}

fn told_as_heading(ui: &Ui, response: &Response, text: &str) {
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Heading);
        node.set_label(text);
    });
}

/// A heading in a row of its own, as high as every other; returns the rectangle of the row.
fn in_title_row(ui: &mut Ui, title: &str) -> Rect {
    let ink = theme::of(ui).ink;
    let size = vec2(ui.available_width(), measure::TITLE);
    let (row, response) = ui.allocate_exact_size(size, Sense::hover());
    let (lines, font) = (text::MOST_LINES, Type::Body.bold());
    let set = text::set(ui, title, font, ink, row.width(), lines, Align::LEFT);
    let top = row.center().y - set.size().y / 2.0;
    text::set_label(ui, &response, pos2(row.left(), top), set, ink);
    told_as_heading(ui, &response, title);
    row
}

/// The heading of a card alone. The keyboard walks to what is below.
pub(crate) fn title(ui: &mut Ui, title: &str) {
    in_title_row(ui, title);
    ui.add_space(space::HEADING - space::NEAR);
    super::stop(ui);
}

/// A heading on the left and something small on the right. The keyboard walks to what is below.
pub(crate) fn title_row(ui: &mut Ui, title: &str, right: impl FnOnce(&mut Ui)) {
    heading_row(ui, title, right);
    super::stop(ui);
}

/// A heading on the left and something small on the right, or below it if both are too wide for one
/// row, which is known from the frame before. All headings stand equally high: what is beside them
/// reaches over their row if it is higher.
pub(crate) fn heading_row(ui: &mut Ui, title: &str, right: impl FnOnce(&mut Ui)) {
    let id = ui.scope_id().with(("beside", title));
    let known: f32 = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let wide = text::line_width(ui, title, Type::Body.bold());
    let order = Layout::right_to_left(Align::Center);
    let width = if wide + space::NEAR + known > ui.available_width() {
        heading(ui, title);
        ui.horizontal(|ui| ui.with_layout(order, right).response.rect.width()).inner
    } else {
        let row = in_title_row(ui, title);
        let higher = row.expand2(vec2(0.0, (measure::TARGET - measure::TITLE) / 2.0));
        let place = UiBuilder::new().id_salt(("beside", title)).max_rect(higher).layout(order);
        let mut beside = ui.new_child(place);
        right(&mut beside);
        beside.min_rect().width()
    };
    if (width - known).abs() > 0.5 {
        ui.data_mut(|data| data.insert_temp(id, width));
        ui.ctx().request_discard("the width of what stands beside a heading is known now");
    }
    ui.add_space(space::HEADING - space::NEAR);
}
