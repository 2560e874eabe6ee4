//! Dialog that asks for a budget: the amount, and which of the choices may change.

use crate::{
    app::{
        model::{Action, AppState, BudgetField},
        theme::{self, Type, measure, space},
        widgets::{
            CheckRow, Field, asked_row, asked_sentence, check_row, field as field_ui, label_in,
            live,
        },
        words,
    },
    wording,
};
use eframe::egui::{Id, Ui};

/// The field and what may differ. Returns `Some(true)` when the amount was entered.
pub(super) fn budget_ui(
    ui: &mut Ui,
    state: &AppState,
    field: &mut BudgetField,
    actions: &mut Vec<Action>,
) -> Option<bool> {
    let ask = state.locale.text("explain");
    let muted = theme::of(ui).muted;
    // Whoever has read it once needs the room for why nothing fits.
    if field.unfit.is_none() {
        label_in(ui, state.locale.text("budget-how"), Type::Body.regular(), muted);
        ui.add_space(space::NEAR);
    }
    let about = Field {
        id: Id::unique("budget"),
        name: &state.locale.text("budget"),
        hint: &words::budget_example(state),
        most: measure::AMOUNT_CHARACTERS,
        is_first: true,
        locale: &state.locale,
    };
    let (response, is_entered) = field_ui(ui, about, &mut field.text);
    let mut changed = response.changed();
    changed |= keeps_ui(ui, state, field);
    if changed {
        field.unfit = None;
        let chosen = &state.visit.consultation.selection;
        field.fits = field.find(state.prices(), chosen, state.today).ok();
    }
    if let Some(fits) = &field.fits {
        let how_many = words::how_many(fits, &state.locale);
        label_in(ui, how_many, Type::Body.bold(), theme::of(ui).accent_ink);
        for (plan, total, asked) in words::fitting(fits, &state.locale) {
            if asked_row(ui, &plan, &total, Type::Body.regular(), &ask).clicked() {
                actions.push(Action::Explain(asked));
            }
        }
    }
    if let Some(unfit) = &field.unfit {
        for (position, (why, asked)) in words::unfit(unfit, state).into_iter().enumerate() {
            let color = if position == 0 { theme::of(ui).fault_ink } else { theme::of(ui).ink };
            let look = (Type::Body.regular(), color);
            let Some(asked) = asked else {
                let said = label_in(ui, why, look.0, look.1);
                live(ui, &said);
                continue;
            };
            let said = asked_sentence(ui, &why, look, &ask);
            if said.clicked() {
                actions.push(Action::Explain(asked));
            }
            live(ui, &said);
        }
    }
    is_entered.then_some(true)
}

/// Choices that may stay as they are. Returns whether that changed.
fn keeps_ui(ui: &mut Ui, state: &AppState, field: &mut BudgetField) -> bool {
    let selection = &state.visit.consultation.selection;
    let prices = state.prices();
    let technique = selection.technique.as_deref().and_then(|id| prices.techniques().find(id));
    let technique = technique.map(|index| &prices[index]);
    let technique = technique.filter(|_| prices.techniques().len() > 1).map(|technique| {
        let name = ("technique", technique.label.as_str().into());
        state.locale.text_with("budget-keep-technique", &[name])
    });
    let sessions = selection.sessions.map(|range| {
        let sessions = wording::sessions(range, &state.locale);
        state.locale.text_with("budget-keep-sessions", &[("sessions", sessions.into())])
    });
    let mut changed = false;
    let rows = [(technique, &mut field.keeps_technique), (sessions, &mut field.keeps_sessions)];
    for (name, keeps) in rows {
        let Some(name) = name else { continue };
        let row = CheckRow {
            name: &name,
            remark: "",
            amount: "",
            checked: *keeps,
            has_foot: false,
            is_lit: false,
        };
        if check_row(ui, row).clicked() {
            *keeps = !*keeps;
            changed = true;
        }
    }
    changed
}
