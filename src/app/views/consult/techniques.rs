//! Techniques as cards side by side, each with its time, downtime and price.

use crate::{
    app::{
        model::{Action, AppState, TechniquePrice},
        theme::{measure, space},
        views::asking::ask_beside,
        widgets::{
            TechniqueCard, card, technique_card, technique_card_height, technique_card_width, title,
        },
        words,
    },
    catalog::{Technique, TechniqueIndex},
    estimate::Question,
    guide::{downtime, is_in_own_language},
    money::Amount,
};
use eframe::egui::{Ui, vec2};

/// A technique as a card, with the question where its price comes from.
type Choice = (TechniqueIndex, Option<Question>, TechniqueCard);

pub(super) fn techniques_ui(ui: &mut Ui, state: &mut AppState, actions: &mut Vec<Action>) {
    let prices = state.prices().clone();
    card(ui, |ui| {
        title(ui, &state.locale.text("technique"));
        let derived = state.derived();
        let is_own_language = is_in_own_language(&prices, &state.locale);
        let cards: Vec<Choice> = prices
            .techniques()
            .iter()
            .zip(&derived.technique_prices)
            .map(|((index, technique), (price, question))| {
                let is_chosen = derived.technique == Some(index);
                let card = card_of(state, technique, *price, (is_chosen, is_own_language));
                (index, question.clone(), card)
            })
            .collect();
        let names = cards.iter().map(|(.., card)| technique_card_width(ui, card));
        let least = names.fold(measure::TECHNIQUE, f32::max);
        let columns = columns(ui, cards.len(), least);
        for row in cards.chunks(columns) {
            row_ui(ui, state, row, columns, actions);
        }
    });
}

/// Number of cards of at least some width that stand side by side.
fn columns(ui: &Ui, cards: usize, least: f32) -> usize {
    let mut columns = 1;
    let mut width = least;
    while width + space::HEADING + least <= ui.available_width() && columns < cards {
        width += space::HEADING + least;
        columns += 1;
    }
    columns
}

fn row_ui(
    ui: &mut Ui,
    state: &mut AppState,
    row: &[Choice],
    columns: usize,
    actions: &mut Vec<Action>,
) {
    let columns = u16::try_from(columns).map_or(1.0, f32::from);
    let width = (ui.available_width() - space::HEADING * (columns - 1.0)) / columns;
    let height = row
        .iter()
        .map(|(.., card)| technique_card_height(ui, card, width))
        .fold(measure::TARGET, f32::max);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::HEADING, space::HEADING);
        ui.horizontal(|ui| {
            for (index, question, card) in row {
                let response = technique_card(ui, card, width, height);
                if response.clicked() {
                    toggle(state, *index);
                }
                if let Some(ask) = ask_beside(ui, &response, &state.locale)
                    && let Some(question) = question.clone()
                {
                    let asked = state.derived().ask_technique(*index, question);
                    ask.about(asked, &mut state.at_hand, actions);
                }
            }
        });
    });
}

fn toggle(state: &mut AppState, index: TechniqueIndex) {
    let id = Some(state.prices()[index].id.clone());
    let technique = &mut state.visit.consultation.selection.technique;
    *technique = if *technique == id { None } else { id };
}

fn card_of(
    state: &AppState,
    technique: &Technique,
    price: TechniquePrice,
    (is_chosen, is_own_language): (bool, bool),
) -> TechniqueCard {
    let locale = &state.locale;
    let minutes = technique.minutes.and_then(|minutes| words::technique_minutes(minutes, locale));
    let facts = minutes
        .into_iter()
        .chain(downtime(technique, is_own_language, locale))
        .collect::<Vec<_>>()
        .join(" · ");
    let amount = |amount| words::amount(amount, state.book());
    let price_words = match price {
        TechniquePrice::Session(Amount::UNKNOWN) => locale.text("amount-on-request"),
        TechniquePrice::Session(price) => {
            locale.text_with("technique-session", &[("price", amount(price).into())])
        }
        TechniquePrice::AtLeast(price) => words::at_least(price, state.book()),
        TechniquePrice::Course(count, price) => locale.text_with(
            "add-on-course",
            &[("count", count.get().into()), ("price", amount(price).into())],
        ),
        TechniquePrice::OnlySpecial => locale.text("technique-special-only"),
        TechniquePrice::NotSold => locale.text("technique-not-sold"),
    };
    TechniqueCard {
        name: technique.label.clone(),
        lines: [facts, price_words].into_iter().filter(|line| !line.is_empty()).collect(),
        is_chosen,
        is_sold: !matches!(price, TechniquePrice::NotSold | TechniquePrice::OnlySpecial),
    }
}
