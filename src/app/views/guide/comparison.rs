//! The treatment beside others.

use super::told::told_ui;
use crate::{
    app::{
        theme::{self, Type, measure, space},
        widgets::{label, label_in, word_width},
    },
    guide::{Comparison, Told},
};
use eframe::egui::{Align, Layout, Ui, vec2};

/// A table with a column for each of them.
pub(super) fn comparison_ui(ui: &mut Ui, comparison: &Comparison, told: &Told) {
    told_ui(ui, told);
    ui.add_space(space::TIGHT);
    let muted = theme::of(ui).muted;
    let widest = |ui: &Ui, text: &String| word_width(ui, text, &Type::Body.bold());
    let heads = comparison.treatments.iter().map(|head| widest(ui, head)).fold(0.0, f32::max);
    let (names, cells) = comparison.rows.iter().fold((0.0, heads), |(names, cells), row| {
        let of_row = row.cells.iter().map(|cell| widest(ui, cell)).fold(cells, f32::max);
        (f32::max(names, widest(ui, &row.name)), of_row)
    });
    let whole = ui.available_width();
    let names = names.max(whole * measure::COMPARED_NAMES);
    let beside = (whole - names - 3.0 * space::CARD) / 3.0;
    // Where a word would not fit beside the name, the name stands over its row.
    let is_over = beside < cells;
    let width = if is_over { (whole - 2.0 * space::CARD) / 3.0 } else { beside };
    if width < cells {
        return listed_comparison_ui(ui, comparison);
    }
    let row = |ui: &mut Ui, name: &str, cells: &[String; 3], is_head: bool| {
        let name_ui = |ui: &mut Ui| drop(label_in(ui, name, Type::Body.regular(), muted));
        if is_over && !is_head {
            name_ui(ui);
        }
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::CARD;
            if !is_over {
                cell(ui, names, name_ui);
            }
            for text in cells {
                let font = if is_head { Type::Body.bold() } else { Type::Body.regular() };
                cell(ui, width, |ui| drop(label(ui, text, font)));
            }
        });
    };
    row(ui, "", &comparison.treatments, true);
    for entry in &comparison.rows {
        let line = theme::of(ui).hairline();
        ui.painter().hline(ui.max_rect().x_range(), ui.cursor().top(), line);
        ui.add_space(space::TIGHT);
        row(ui, &entry.name, &entry.cells, false);
    }
}

/// The treatments below each other in each row, for a width at which a word would not fit in a
/// column.
fn listed_comparison_ui(ui: &mut Ui, comparison: &Comparison) {
    let muted = theme::of(ui).muted;
    for entry in &comparison.rows {
        let line = theme::of(ui).hairline();
        ui.painter().hline(ui.max_rect().x_range(), ui.cursor().top(), line);
        ui.add_space(space::TIGHT);
        label_in(ui, &entry.name, Type::Body.regular(), muted);
        for (treatment, text) in comparison.treatments.iter().zip(&entry.cells) {
            ui.scope(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                label(ui, treatment, Type::Body.bold());
                label(ui, text, Type::Body.regular());
            });
        }
    }
}

fn cell(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui)) {
    ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::LEFT), |ui| {
        ui.set_width(width);
        add(ui);
    });
}
