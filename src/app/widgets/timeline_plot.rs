//! Timeline as a picture: bars over days, a row for each thing that happens.

use super::text;
use crate::app::theme::{self, Type, measure, space};
use eframe::egui::{
    Align, Color32, Rect, Response, Role, Sense, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};
use egui_plot::{
    AxisHints, GridMark, Plot, PlotPoint, PlotPoints, PlotTransform, PlotUi, Points, Polygon,
};

/// A row of the picture.
#[derive(Clone, Debug)]
pub(crate) struct TimelineRow {
    /// Name of the thing that happens.
    pub name: String,
    /// Days on which it happens.
    pub bars: Vec<TimelineBar>,
    /// Single days.
    pub dots: Vec<TimelineDot>,
}

/// Something that lasts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TimelineBar {
    /// The first and the last day.
    pub days: (u32, u32),
    /// Its colour, paler if it is not sure.
    pub color: Color32,
    /// True if it is sure.
    pub is_sure: bool,
}

/// Something on one day.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TimelineDot {
    /// The day.
    pub day: u32,
    /// Its colour.
    pub color: Color32,
    /// True if it is sure; else only its outline is drawn.
    pub is_sure: bool,
}

/// Days between the marks below the picture: the first of these that leaves room for its words.
const STEPS: [u32; 6] = [14, 28, 56, 91, 182, 364];
const MOST_MARKS: u32 = 9;
const BAR: f64 = 0.24;

/// The picture as wide as there is room, told as `name` to a screen reader. `mark` writes a day.
pub(crate) fn timeline_plot(
    ui: &mut Ui,
    name: &str,
    rows: &[TimelineRow],
    last_day: u32,
    mark: impl Fn(u32) -> String,
) -> Response {
    let theme = theme::of(ui);
    let size = vec2(ui.available_width(), measure::TIMELINE);
    let (whole, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name));
    let names: Vec<_> = rows
        .iter()
        .map(|row| {
            let (font, width) = (Type::Small.bold(), measure::TIMELINE_NAMES);
            text::set(ui, &row.name, font, theme.ink, width, 2, Align::LEFT)
        })
        .collect();
    let left = whole.left() + measure::TIMELINE_NAMES + space::CARD;
    let place = Rect::from_min_max(pos2(left, whole.top()), whole.max);
    let height = f64::from(u16::try_from(rows.len()).unwrap_or(u16::MAX));
    let step = STEPS.into_iter().find(|step| last_day / step < MOST_MARKS).unwrap_or(364);
    let axis = AxisHints::new_x()
        .formatter(move |at: GridMark, _: &_| day_of(at.value).map(&mark).unwrap_or_default())
        .tick_label_color(theme.muted)
        .tick_label_font(Type::Small.regular());
    let drawn = rows.to_vec();
    let ground = theme.surface;
    let mut inside = ui.new_child(UiBuilder::new().id_salt("timeline").max_rect(place));
    let shown = Plot::new("timeline")
        .show_axes([true, false])
        .show_grid([true, false])
        .show_background(false)
        .grid_color(theme.line)
        .grid_fade(0.0)
        .x_grid_spacer(move |_| marks(step, last_day))
        .custom_x_axes(vec![axis])
        .label_formatter(|_| None)
        .cursor_color(Color32::TRANSPARENT)
        .allow_drag(false)
        .allow_zoom(false)
        .allow_scroll(false)
        .allow_boxed_zoom(false)
        .allow_double_click_reset(false)
        .allow_axis_zoom_drag(false)
        .sense(Sense::hover())
        .default_x_bounds(-f64::from(last_day) / 50.0, f64::from(last_day) * 1.03)
        .default_y_bounds(-0.6, height - 0.4)
        .reset()
        .show(&mut inside, move |plot| {
            for (row, level) in drawn.iter().rev().zip(0_u16..) {
                row_ui(plot, row, f64::from(level), ground);
            }
        });
    for (words, level) in names.into_iter().rev().zip(0_u16..) {
        let at = middle(&shown.transform, f64::from(level)) - words.size().y / 2.0;
        ui.painter().galley(pos2(whole.left(), at), words, theme.ink);
    }
    response
}

fn middle(transform: &PlotTransform, level: f64) -> f32 {
    transform.position_from_point(&PlotPoint::new(0.0, level)).y
}

fn row_ui(plot: &mut PlotUi<'_>, row: &TimelineRow, level: f64, ground: Color32) {
    for bar in &row.bars {
        let (from, to) = (f64::from(bar.days.0), f64::from(bar.days.1));
        let corners =
            vec![[from, level - BAR], [to, level - BAR], [to, level + BAR], [from, level + BAR]];
        let color = if bar.is_sure { bar.color } else { bar.color.gamma_multiply(measure::PALE) };
        let polygon = Polygon::new("", PlotPoints::from(corners))
            .fill_color(color)
            .stroke(Stroke::new(0.0, color))
            .allow_hover(false);
        plot.polygon(polygon);
    }
    for dot in &row.dots {
        let points = |color: Color32, radius: f32| {
            Points::new("", PlotPoints::from(vec![[f64::from(dot.day), level]]))
                .color(color)
                .radius(radius)
                .allow_hover(false)
        };
        plot.points(points(dot.color, measure::TIMELINE_DOT));
        if !dot.is_sure {
            plot.points(points(ground, measure::TIMELINE_DOT - measure::STRONG));
        }
    }
}

fn marks(step: u32, last_day: u32) -> Vec<GridMark> {
    let step_size = f64::from(step);
    let mark = |number: u32| GridMark { value: f64::from(number * step), step_size };
    (0..=last_day / step).map(mark).collect()
}

/// The day that a mark stands at.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "marks stand at whole days from the first session on"
)]
fn day_of(value: f64) -> Option<u32> {
    (0.0..=f64::from(u32::MAX)).contains(&value).then(|| value.round() as u32)
}
