//! What to expect: what happens when, the treatment beside others, and all that is told.

mod timeline;

use crate::{
    app::{
        action::Action,
        state::AppState,
        theme::{self, Type, layout, measure, space},
        views::page,
        widgets::{card, caution_badge, heading, label, label_in, word_width},
    },
    catalog::GuideTopic,
    guide::{Comparison, Guidance, Told, tell},
};
use eframe::egui::{self, Align, Layout, Rect, Ui, UiBuilder, pos2, vec2};

/// What stands together, in the order of reading.
const GROUPS: [&[GuideTopic]; 3] = [
    &[
        GuideTopic::Concerns,
        GuideTopic::HowItWorks,
        GuideTopic::Suits,
        GuideTopic::Names,
        GuideTopic::Place,
    ],
    &[GuideTopic::Before, GuideTopic::During, GuideTopic::After, GuideTopic::Risks],
    &[GuideTopic::Combined, GuideTopic::Provider, GuideTopic::Cost, GuideTopic::AtHome],
];

pub(super) fn guide_ui(ui: &mut Ui, state: &mut AppState, actions: &mut Vec<Action>) {
    let prices = state.prices().clone();
    let derived = state.derived();
    let estimate = derived.estimate.as_ref().ok();
    let plan = state.plan(&prices, estimate);
    let guidance = tell(&plan, &state.locale);
    page::page_ui(ui, "guide", state, actions, |ui, state| {
        head_ui(ui, state, &guidance);
        timeline::timeline_ui(ui, state, &plan, guidance.about(GuideTopic::Results));
        groups_ui(ui, state, &guidance);
        if let (Some(comparison), Some(told)) =
            (&guidance.comparison, guidance.about(GuideTopic::Compared))
        {
            card(ui, |ui| comparison_ui(ui, comparison, told));
        }
    });
}

/// What it is, and that it is no advice; loudly so while nobody of the clinic has read it.
fn head_ui(ui: &mut Ui, state: &AppState, guidance: &Guidance) {
    let locale = &state.locale;
    ui.horizontal_wrapped(|ui| {
        label(ui, locale.text("view-guide"), Type::Title.bold());
        match &guidance.approved_by {
            None => drop(caution_badge(ui, &locale.text("guide-not-approved"))),
            Some(name) => {
                let words = locale.text_with("guide-approved", &[("name", name.as_str().into())]);
                label_in(ui, words, Type::Body.regular(), theme::of(ui).muted);
            }
        }
        page::note_ui(ui, locale.text("guide-no-advice"));
    });
}

/// The groups side by side, or below each other where there is no room.
fn groups_ui(ui: &mut Ui, state: &AppState, guidance: &Guidance) {
    if ui.available_width() < layout::THREE_COLUMNS {
        for group in GROUPS {
            card(ui, |ui| group_ui(ui, state, guidance, group));
        }
        return;
    }
    let left = ui.cursor().left();
    let top = ui.cursor().top();
    let width = (ui.available_width() - 2.0 * space::CARD) / 3.0;
    let mut bottom = top;
    for (group, column) in GROUPS.into_iter().zip(0_u8..) {
        let x = left + f32::from(column) * (width + space::CARD);
        let place = Rect::from_min_size(pos2(x, top), vec2(width, 0.0));
        let builder = UiBuilder::new()
            .id_salt(("group", column))
            .max_rect(place)
            .layout(Layout::top_down(Align::LEFT));
        let inside = ui.scope_builder(builder, |ui| {
            card(ui, |ui| group_ui(ui, state, guidance, group));
        });
        bottom = f32::max(bottom, inside.response.rect.bottom());
        // The next one begins beside this, not below it.
        ui.advance_cursor_after_rect(Rect::from_min_size(pos2(left, top), egui::Vec2::ZERO));
    }
    let all = Rect::from_min_max(pos2(left, top), pos2(left, bottom));
    ui.advance_cursor_after_rect(all);
}

fn group_ui(ui: &mut Ui, state: &AppState, guidance: &Guidance, group: &[GuideTopic]) {
    for (position, told) in group.iter().filter_map(|&topic| guidance.about(topic)).enumerate() {
        if position > 0 {
            ui.add_space(space::NEAR);
        }
        told_ui(ui, told);
        if told.topic == GuideTopic::Combined {
            add_ons_ui(ui, state, guidance);
        }
    }
}

/// A heading and its paragraphs.
pub(super) fn told_ui(ui: &mut Ui, told: &Told) {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = space::TIGHT;
        heading(ui, &told.title);
        for text in &told.texts {
            label(ui, text, Type::Body.regular());
        }
    });
}

/// What can be added here, each with its reason; what is planned is in the text above already.
fn add_ons_ui(ui: &mut Ui, state: &AppState, guidance: &Guidance) {
    let others = guidance.add_ons.iter().filter(|add_on| !add_on.is_chosen);
    let mut others = others.filter_map(|add_on| add_on.words(&state.locale)).peekable();
    if others.peek().is_none() {
        return;
    }
    let muted = theme::of(ui).muted;
    ui.spacing_mut().item_spacing.y = space::TIGHT;
    label_in(ui, state.locale.text("guide-add-ons-here"), Type::Small.regular(), muted);
    for words in others {
        label_in(ui, words, Type::Small.regular(), muted);
    }
}

/// The treatment beside others, a column each.
fn comparison_ui(ui: &mut Ui, comparison: &Comparison, told: &Told) {
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

/// The same where a word would not fit in a column: the treatments below each other in each row.
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
