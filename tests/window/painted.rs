//! What a frame paints, layer by layer, and what is wrong with how its texts lie.

use crate::desk::Desk;
use eframe::{
    egui::{Context, LayerId, Order, Plugin, Rect, Shape, Ui, Vec2},
    epaint::{ClippedShape, CornerRadius, Galley, RectShape, TextShape},
};

/// How far a text may reach over an edge before it is seen, in points.
const SLACK: f32 = 1.5;

/// The space within an amount, at which a line must not end.
const NARROW: char = '\u{202f}';

/// Keeps what the last frame painted, each layer by itself.
#[derive(Default)]
struct Watcher {
    layers: Vec<(LayerId, Vec<ClippedShape>)>,
}

impl Plugin for Watcher {
    fn debug_name(&self) -> &'static str {
        "watcher"
    }

    fn on_end_pass(&mut self, ui: &mut Ui) {
        let order: Vec<LayerId> = ui.memory(|memory| memory.layer_ids().collect());
        let shapes = |layer: LayerId| {
            ui.graphics(|graphics| {
                let list = graphics.get(layer);
                list.map(|list| list.all_entries().cloned().collect()).unwrap_or_default()
            })
        };
        let all = std::iter::once(LayerId::background()).chain(order);
        self.layers = all.map(|layer| (layer, shapes(layer))).collect();
    }
}

/// Has every frame of a window kept from now on.
pub(crate) fn watch(ctx: &Context) {
    ctx.add_plugin(Watcher::default());
}

/// A line of a text as it is painted.
#[derive(Clone, Debug)]
struct Row {
    words: String,
    /// Which text of its layer it is of.
    text: usize,
    /// What its letters cover.
    rect: Rect,
    clip: Rect,
}

impl Row {
    fn seen(&self) -> Rect {
        self.rect.intersect(self.clip)
    }
}

/// A card, a button or a field.
struct Corners {
    whole: Rect,
    /// What of it is not scrolled away.
    seen: Rect,
}

/// What a layer paints: the lines of its texts, and the round corners that they stand in.
#[derive(Default)]
struct Layer {
    rows: Vec<Row>,
    corners: Vec<Corners>,
    /// The texts that end with an ellipsis, or break a word.
    cut: Vec<String>,
}

impl Layer {
    fn of(shapes: &[ClippedShape], window: Rect) -> Self {
        let mut layer = Self::default();
        for ClippedShape { clip_rect, shape, .. } in shapes {
            layer.take(shape, *clip_rect, window);
        }
        layer
    }

    fn take(&mut self, shape: &Shape, clip: Rect, window: Rect) {
        match shape {
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| self.take(shape, clip, window)),
            Shape::Text(text) => self.take_text(text, clip.intersect(window)),
            Shape::Rect(rect) if is_frame(rect) => {
                self.corners.push(Corners { whole: rect.rect, seen: rect.rect.intersect(clip) });
            }
            _ => {}
        }
    }

    fn take_text(&mut self, shape: &TextShape, clip: Rect) {
        let text = self.rows.last().map_or(0, |row| row.text + 1);
        let galley = &shape.galley;
        let rows = galley.rows.iter().map(|row| Row {
            words: row.text(),
            text,
            rect: row.visuals.mesh_bounds.translate(shape.pos.to_vec2() + row.pos.to_vec2()),
            clip,
        });
        let seen: Vec<Row> = rows.filter(|row| row.seen().is_positive()).collect();
        if (galley.elided || breaks_a_word(galley)) && !seen.is_empty() {
            self.cut.push(galley.text().to_owned());
        }
        self.rows.extend(seen);
    }

    fn faults(&self) -> Vec<String> {
        let mut faults: Vec<String> =
            self.cut.iter().map(|words| format!("{words:?} is cut")).collect();
        for (position, row) in self.rows.iter().enumerate() {
            let Row { words, rect, clip, .. } = row;
            if words.ends_with(NARROW) {
                faults.push(format!("{words:?} ends within an amount"));
            }
            let runs_out = rect.left() < clip.left() - SLACK || rect.right() > clip.right() + SLACK;
            // A path is as long as it is; its field scrolls.
            if runs_out && !words.contains(std::path::MAIN_SEPARATOR) {
                faults.push(format!("{words:?} runs out at the side: {rect} in {clip}"));
            }
            let over = |it: &&Corners| {
                overlap(it.seen, row.seen()) && !it.whole.expand(SLACK).contains_rect(row.seen())
            };
            for Corners { whole, .. } in self.corners.iter().filter(over) {
                faults.push(format!("{words:?} lies over an edge: {rect}, {whole}"));
            }
            let others = self.rows.iter().skip(position + 1);
            for other in others.filter(|other| other.text != row.text) {
                if overlap(row.seen(), other.seen()) {
                    faults.push(format!("{words:?} and {:?} lie on each other", other.words));
                }
            }
        }
        faults
    }
}

/// Whether a line ends within a word. Paths and code have no other place to break at.
fn breaks_a_word(galley: &Galley) -> bool {
    let is_code = |text: &str| text.contains(['/', '\\', '(', '_']);
    let mut pairs = galley.rows.iter().zip(galley.rows.iter().skip(1));
    pairs.any(|(row, next)| {
        let (words, next) = (row.text(), next.text());
        let is_within =
            words.ends_with(char::is_alphabetic) && next.starts_with(char::is_alphabetic);
        is_within && !row.ends_with_newline && !is_code(&words)
    })
}

/// Whether something is drawn as a card, a button or a field is.
fn is_frame(shape: &RectShape) -> bool {
    let is_drawn = shape.fill.a() > 0 || shape.stroke.width > 0.0;
    is_drawn && shape.corner_radius != CornerRadius::ZERO
}

fn overlap(a: Rect, b: Rect) -> bool {
    let both = a.intersect(b);
    both.width() > SLACK && both.height() > SLACK
}

/// What is wrong with the texts of the last frame. Behind a dialog nothing counts.
pub(crate) fn faults(desk: &Desk) -> Vec<String> {
    let ctx = &desk.harness.ctx;
    let window = ctx.content_rect();
    let watcher = ctx.plugin::<Watcher>();
    let watcher = watcher.lock();
    let veil = watcher.layers.iter().rposition(|(_, shapes)| shapes.iter().any(is_veil(window)));
    let mut faults = Vec::new();
    let mut below: Vec<Row> = Vec::new();
    for (layer, shapes) in watcher.layers.iter().skip(veil.unwrap_or_default()) {
        let area = ctx.memory(|memory| memory.area_rect(layer.id));
        // What stays until it is let go of: a menu goes away with the next click, and the patient's view
        // is a window of its own where there is a screen.
        let stays = layer.order == Order::Middle && !shapes.is_empty();
        let stays = stays && veil.is_none() && !desk.state().is_patient_view_open;
        if let Some(area) = area.filter(|_| stays) {
            let hidden = below.iter().filter(|row| overlap(row.seen(), area));
            faults.extend(hidden.map(|row| format!("something lies over {:?}: {area}", row.words)));
        }
        if let Some(area) = area.filter(|area| !window.expand(SLACK).contains_rect(*area)) {
            faults.push(format!("something reaches out of the window: {area} in {window}"));
        }
        let layer = Layer::of(shapes, window);
        faults.extend(layer.faults());
        below.extend(layer.rows);
    }
    faults
}

fn is_veil(window: Rect) -> impl Fn(&ClippedShape) -> bool {
    move |ClippedShape { shape, .. }| match shape {
        Shape::Rect(rect) => {
            rect.fill.a() > 0 && !rect.fill.is_opaque() && rect.rect.contains_rect(window)
        }
        _ => false,
    }
}

/// The lowest line of text that is in sight, with nothing over it.
pub(crate) fn lowest(desk: &Desk) -> String {
    let watcher = desk.harness.ctx.plugin::<Watcher>();
    let watcher = watcher.lock();
    let (_, shapes) = watcher.layers.first().unwrap();
    let layer = Layer::of(shapes, desk.harness.ctx.content_rect());
    let low = |a: &&Row, b: &&Row| a.rect.bottom().total_cmp(&b.rect.bottom());
    layer.rows.iter().max_by(low).unwrap().words.clone()
}

/// Whether all of a text is in sight.
pub(crate) fn shows(desk: &Desk, words: &str, window: Vec2) -> bool {
    let window = Rect::from_min_size(eframe::egui::Pos2::ZERO, window);
    let watcher = desk.harness.ctx.plugin::<Watcher>();
    let watcher = watcher.lock();
    let mut layers = watcher.layers.iter().map(|(_, shapes)| Layer::of(shapes, window));
    layers.any(|layer| {
        let mut rows = layer.rows.iter().filter(|row| row.words == words);
        rows.any(|row| row.clip.expand(SLACK).contains_rect(row.rect))
    })
}
