//! A map of the face or body on which regions are chosen.

use super::{region_names::places, text};
use crate::app::{
    body_map::{BodyMap, Region},
    theme::{self, Type, measure},
};
use eframe::egui::{
    Color32, CursorIcon, Id, Mesh, PointerButton, Pos2, Rect, Response, Role, Sense, Shape, Stroke,
    Ui, Vec2, WidgetInfo, epaint::TextShape,
};

/// A region that stands for an area of the price list.
#[derive(Clone, Debug)]
pub(crate) struct MapArea<'m> {
    /// Its place on the map.
    pub region: &'m Region,
    /// Name of the area in the price list.
    pub name: String,
    /// True if it is chosen.
    pub is_chosen: bool,
}

/// Outcome of a map that was drawn.
#[derive(Clone, Debug, Default)]
pub(crate) struct MapShown {
    /// The position of the area that was clicked.
    pub clicked: Option<usize>,
    /// The positions of the areas whose names found no room. On the map they are for the mouse
    /// alone.
    pub unnamed: Vec<usize>,
}

/// Draws a map in a place of this size.
pub(crate) fn region_map(
    ui: &mut Ui,
    map: &BodyMap,
    areas: &[MapArea<'_>],
    size: Vec2,
) -> MapShown {
    let (place, whole) = ui.allocate_exact_size(size, Sense::hover());
    let scale = (size.x / map.size.x).min(size.y / map.size.y);
    let middle = place.center() - map.size * scale / 2.0;
    let to_place = |point: Pos2| middle + point.to_vec2() * scale;
    let area_at = |pointer: Pos2| {
        let point = Pos2::ZERO + (pointer - middle) / scale;
        areas.iter().rposition(|area| area.region.contains(point))
    };
    let pointed = ui.ctx().pointer_latest_pos().filter(|_| whole.contains_pointer());
    let pointed = pointed.and_then(area_at);
    let drawing = Drawing { map, areas, to_place: &to_place };
    let names = drawing.names(ui, scale);
    drawing.ground(ui);
    let mut shown = MapShown::default();
    for ((position, area), name) in areas.iter().enumerate().zip(&names) {
        let bounds = bounds(area.region, &to_place);
        let id = ui.scope_id().with(("region", &area.region.id, position));
        let response = if name.is_some() {
            control(ui, area, bounds, id)
        } else {
            shown.unnamed.push(position);
            ui.interact(bounds, id, Sense::CLICK)
        };
        drawing.region(ui, area, &response, pointed == Some(position));
        // By mouse what counts is the outline under the pointer, not the box around it.
        let by_mouse = response.clicked_by(PointerButton::Primary);
        if by_mouse {
            // A finger, or a quick hand, was nowhere in the frame before.
            shown.clicked = response.interact_pointer_pos().map_or(pointed, area_at);
        } else if response.clicked() {
            shown.clicked = Some(position);
        }
    }
    let with_name = areas.iter().zip(&names).filter(|(_, name)| name.is_some());
    drawing.lines(ui, &with_name.map(|(area, _)| area.region).collect::<Vec<_>>());
    for name in names.into_iter().flatten() {
        ui.painter().add(name);
    }
    if pointed.is_some() {
        ui.ctx().set_cursor_icon(CursorIcon::PointingHand);
    }
    shown
}

/// The region as something that the keyboard and a screen reader reach.
fn control(ui: &Ui, area: &MapArea<'_>, bounds: Rect, id: Id) -> Response {
    let response = ui.interact(bounds, id, Sense::click());
    let enabled = ui.is_enabled();
    response
        .widget_info(|| WidgetInfo::selected(Role::CheckBox, enabled, area.is_chosen, &area.name));
    super::note_control(ui, &response);
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    response
}

fn bounds(region: &Region, to_place: &dyn Fn(Pos2) -> Pos2) -> Rect {
    let points: Vec<Pos2> =
        region.outlines.iter().flatten().map(|&point| to_place(point)).collect();
    Rect::from_points(&points)
}

struct Drawing<'a> {
    map: &'a BodyMap,
    areas: &'a [MapArea<'a>],
    to_place: &'a dyn Fn(Pos2) -> Pos2,
}

impl Drawing<'_> {
    fn placed(&self, outline: &[Pos2]) -> Vec<Pos2> {
        outline.iter().map(|&point| (self.to_place)(point)).collect()
    }

    /// The regions that stand for no area: quiet, so that the whole is a body.
    fn ground(&self, ui: &Ui) {
        let theme = theme::of(ui);
        let is_area = |region: &Region| self.areas.iter().any(|area| area.region.id == region.id);
        let whole = |region: &&Region| !is_area(region) && !region.is_detail;
        for region in self.map.regions.iter().filter(whole) {
            self.fill(ui, region, theme.ground, Stroke::new(1.0, theme.line));
        }
    }

    fn region(&self, ui: &Ui, area: &MapArea<'_>, response: &Response, is_pointed: bool) {
        let theme = theme::of(ui);
        let (fill, line) = match (area.is_chosen, is_pointed) {
            (true, _) => (theme.accent_soft, Stroke::new(measure::STRONG, theme.accent)),
            (false, true) => (theme.step, theme.boundary_hover()),
            (false, false) => (theme.surface_hover, theme.boundary()),
        };
        let line = if response.has_focus() {
            Stroke::new(2.0 * measure::STRONG, theme.focus)
        } else {
            line
        };
        self.fill(ui, area.region, fill, line);
    }

    fn fill(&self, ui: &Ui, region: &Region, fill: Color32, line: Stroke) {
        for (outline, triangles) in region.outlines.iter().zip(&region.triangles) {
            let points = self.placed(outline);
            let mut mesh = Mesh::default();
            for point in &points {
                mesh.colored_vertex(*point, fill);
            }
            for corners in triangles.chunks_exact(3) {
                if let [a, b, c] = corners {
                    mesh.add_triangle(*a, *b, *c);
                }
            }
            ui.painter().add(Shape::mesh(mesh));
            ui.painter().add(Shape::closed_line(points, line));
        }
    }

    /// The lines that are only drawn, except those in a detail that has its name in their place.
    fn lines(&self, ui: &Ui, named: &[&Region]) {
        let stroke = Stroke::new(1.0, theme::of(ui).outline);
        let details = || named.iter().filter(|region| region.is_detail);
        let is_in_name = |line: &Rect| {
            details().flat_map(|detail| &detail.bounds).any(|detail| detail.contains_rect(*line))
        };
        let lines = self.map.lines.iter().zip(&self.map.line_bounds);
        for (line, _) in lines.filter(|(_, bounds)| !is_in_name(bounds)) {
            ui.painter().add(Shape::line(self.placed(line), stroke));
        }
    }

    /// The name of each area as it is to be painted; `None` if it has no room.
    fn names(&self, ui: &Ui, scale: f32) -> Vec<Option<TextShape>> {
        let theme = theme::of(ui);
        let set = |area: &MapArea<'_>, font, ink| text::line(ui, &area.name, font, ink);
        // As large as in bold, so that choosing an area moves no name.
        let size = |area: &MapArea<'_>| set(area, Type::Small.bold(), theme.ink).size() / scale;
        let regions: Vec<&Region> = self.areas.iter().map(|area| area.region).collect();
        let sizes: Vec<Vec2> = self.areas.iter().map(size).collect();
        let named = self.areas.iter().zip(places(self.map, &regions, &sizes));
        let name = |(area, place): (&MapArea<'_>, Option<Pos2>)| {
            let (font, ink) = if area.is_chosen {
                (Type::Small.bold(), theme.accent_ink)
            } else {
                (Type::Small.regular(), theme.ink)
            };
            let name = set(area, font, ink);
            let corner = (self.to_place)(place?) - name.size() / 2.0;
            Some(TextShape::new(corner, name, ink))
        };
        named.map(name).collect()
    }
}
