//! Areas to treat: chosen on a map of the face and body, by chips, or by typing.

use crate::{
    app::{
        body_map::{BodyMap, MAPS},
        commands::AREA_FIELD,
        model::AppState,
        theme::{self, Type, measure, space},
        widgets::{
            ChipKind, MapArea, card_to, chip, forget_at_first, forget_typing, label_in, line_width,
            note_control, region_map, segmented, tell_full, title_row,
        },
    },
    catalog::{PriceList, SizeIndex, TreatmentArea},
    estimate::CauseReason,
};
use eframe::egui::{self, RichText, TextEdit, Ui};

/// Number of areas from which on they can be typed even if there is no map.
const MANY: usize = 12;

/// Maps that show an area of the list.
fn maps_of(prices: &PriceList) -> Vec<&'static BodyMap> {
    let shows = |map: &&BodyMap| prices.areas().entries().any(|area| place_on(map, area));
    MAPS.iter().filter(shows).collect()
}

fn place_on(map: &BodyMap, area: &TreatmentArea) -> bool {
    area.region.is_some_and(|region| map.region(region).is_some())
}

/// The areas within a card that ends at `bottom`; with as much room for the map as there is.
pub(super) fn areas_ui(ui: &mut Ui, state: &mut AppState, bottom: Option<f32>) {
    let prices = state.prices().clone();
    let maps = maps_of(&prices);
    let is_lit = matches!(state.lit, Some(CauseReason::Size(_)));
    card_to(ui, is_lit, bottom, |ui| {
        let shown = maps.get(state.visit.map_shown).or(maps.first()).copied();
        head_ui(ui, state, &maps, shown);
        // The map gets what the rows below it left over in the frame before.
        let id = ui.scope_id().with("rows-below");
        let rows: f32 = ui.data(|data| data.get_temp(id)).unwrap_or(measure::CHIP);
        let mut named = Vec::new();
        if let Some(map) = shown {
            let below = rows + 2.0 * space::NEAR + space::CARD;
            let room = bottom.map_or(0.0, |bottom| bottom - ui.cursor().top() - below);
            let height = room.clamp(measure::MAP.0, measure::MAP.1);
            let unnamed = map_ui(ui, state, &prices, map, height);
            let is_named =
                |area: &&TreatmentArea| area.region.is_some() && !unnamed.contains(&area.id);
            let areas = prices.areas().entries();
            named = areas.filter(is_named).map(|area| area.id.as_str()).collect();
        }
        let below = ui.scope(|ui| below_map_ui(ui, state, &prices, &named));
        let below = below.response.rect.height();
        if (below - rows).abs() > measure::HAIRLINES {
            ui.data_mut(|data| data.insert_temp(id, below));
            ui.ctx().request_repaint();
        }
    });
}

/// The chips, and how large each chosen area is. The areas that are `named` stand on a map.
fn below_map_ui(ui: &mut Ui, state: &mut AppState, prices: &PriceList, named: &[&str]) {
    chips_ui(ui, state, prices, named);
    for (area, sizes) in &state.derived().sizes {
        sizes_ui(ui, state, prices, &prices[*area], sizes);
    }
}

/// Heading of the card, and the views of the map.
fn head_ui(ui: &mut Ui, state: &mut AppState, maps: &[&BodyMap], shown: Option<&BodyMap>) {
    let names: Vec<String> = maps.iter().map(|map| state.locale.text(map.name)).collect();
    let chosen = shown.and_then(|shown| maps.iter().position(|map| map.name == shown.name));
    title_row(ui, &state.locale.text("areas"), |ui| {
        if names.len() > 1 {
            let clicked = segmented(ui, &names, chosen);
            state.visit.map_shown = clicked.unwrap_or(state.visit.map_shown);
        }
    });
}

/// Draws a map, and returns the areas on it whose names found no room.
fn map_ui(
    ui: &mut Ui,
    state: &mut AppState,
    prices: &PriceList,
    map: &BodyMap,
    height: f32,
) -> Vec<String> {
    let lies_here = |(_, area): &(_, &TreatmentArea)| place_on(map, area);
    let mut areas: Vec<(&TreatmentArea, MapArea<'_>)> = prices
        .areas()
        .iter()
        .filter(lies_here)
        .filter_map(|(_, area)| {
            let is_chosen = state.visit.consultation.has_area(&area.id);
            let region = map.region(area.region?)?;
            Some((area, MapArea { region, name: area.label.clone(), is_chosen }))
        })
        .collect();
    // What is on top of the art is to be clicked before what is below it.
    let depth = |area: &MapArea<'_>| map.regions.iter().position(|r| r.id == area.region.id);
    areas.sort_by_key(|(_, area)| depth(area));
    let drawn: Vec<MapArea<'_>> = areas.iter().map(|(_, area)| area.clone()).collect();
    let size = egui::vec2(ui.available_width(), height);
    let shown = region_map(ui, map, &drawn, size);
    if let Some((area, _)) = shown.clicked.and_then(|clicked| areas.get(clicked)) {
        state.visit.consultation.toggle_area(&area.id);
    }
    let unnamed = shown.unnamed.into_iter().filter_map(|position| areas.get(position));
    unnamed.map(|(area, _)| area.id.clone()).collect()
}

/// Chips of the areas that are chosen, to be let go of, and of those that no map names; and the
/// field.
fn chips_ui(ui: &mut Ui, state: &mut AppState, prices: &PriceList, named: &[&str]) {
    let typed = state.visit.area_filter.trim().to_lowercase();
    let mut found = 0;
    ui.horizontal_wrapped(|ui| {
        for area in prices.areas().entries() {
            let is_chosen = state.visit.consultation.has_area(&area.id);
            let is_on_map = named.contains(&area.id.as_str());
            let is_typed = !typed.is_empty() && area.label.to_lowercase().contains(&typed);
            found += usize::from(is_typed);
            if is_chosen && area.region.is_some() {
                let name = format!("{}\u{2009}×", area.label);
                let let_go =
                    state.locale.text_with("area-let-go", &[("area", area.label.as_str().into())]);
                if chip(ui, ChipKind::Clear, &name, true).accessible_name(let_go).clicked() {
                    state.visit.consultation.toggle_area(&area.id);
                }
            } else if is_typed || is_chosen || (typed.is_empty() && !is_on_map) {
                let clicked = chip(ui, ChipKind::Many, &area.label, is_chosen).clicked();
                if clicked {
                    state.visit.consultation.toggle_area(&area.id);
                    state.visit.area_filter.clear();
                }
            }
        }
        let has_map = prices.areas().entries().any(|area| area.region.is_some());
        if has_map || prices.areas().len() >= MANY {
            filter_ui(ui, state, prices);
        }
    });
    if found == 0 && !typed.is_empty() {
        let none = state.locale.text("areas-none-found");
        label_in(ui, none, Type::Body.regular(), theme::of(ui).muted);
    }
}

/// Sizes of a chosen area; left open, the estimate covers every one.
fn sizes_ui(
    ui: &mut Ui,
    state: &mut AppState,
    prices: &PriceList,
    area: &TreatmentArea,
    sizes: &[SizeIndex],
) {
    ui.add_space(space::TIGHT);
    let title = state.locale.text_with("area-size", &[("area", area.label.as_str().into())]);
    label_in(ui, title, Type::Small.regular(), theme::of(ui).muted);
    ui.horizontal_wrapped(|ui| {
        let chosen = state.visit.consultation.size_of(&area.id).map(str::to_owned);
        let mut choice = |ui: &mut Ui, label: &str, id: Option<&str>| {
            let response = chip(ui, ChipKind::One, label, chosen.as_deref() == id);
            if response.accessible_name(format!("{}, {label}", area.label)).clicked() {
                state.visit.consultation.set_size(&area.id, id);
            }
        };
        for &size in sizes {
            let size = &prices[size];
            choice(ui, &size.label, Some(&size.id));
        }
        choice(ui, &state.locale.text("sessions-open-mode"), None);
    });
}

/// The field in which an area is typed; Enter takes the first that fits.
fn filter_ui(ui: &mut Ui, state: &mut AppState, prices: &PriceList) {
    let hint = state.locale.text("areas-filter-hint");
    let width =
        line_width(ui, &hint, Type::Body.regular()) + 2.0 * measure::PADDING + measure::HAIRLINES;
    let hint = RichText::new(hint).color(theme::of(ui).muted);
    let field = TextEdit::singleline(&mut state.visit.area_filter)
        .id(egui::Id::unique(AREA_FIELD))
        .hint_text(hint)
        .char_limit(measure::SEARCH_CHARACTERS)
        .margin(egui::vec2(measure::PADDING, space::TIGHT))
        .min_size(egui::vec2(0.0, measure::CHIP))
        .align(egui::Align2::LEFT_CENTER)
        .desired_width(width.max(measure::AREA_FILTER));
    let response = ui.add(field).accessible_name(state.locale.text("areas-filter"));
    tell_full(&response, &state.visit.area_filter, measure::SEARCH_CHARACTERS, &state.locale);
    note_control(ui, &response);
    forget_at_first(&response);
    if !(response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter))) {
        return;
    }
    let typed = state.visit.area_filter.trim().to_lowercase();
    let fits = |area: &TreatmentArea| area.label.to_lowercase().contains(&typed);
    let first = prices.areas().entries().find(|area| !typed.is_empty() && fits(area));
    if let Some(area) = first {
        state.visit.consultation.toggle_area(&area.id);
        state.visit.area_filter.clear();
        forget_typing(ui.ctx(), response.id);
        response.request_focus();
    }
}
