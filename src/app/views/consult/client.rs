//! Facts about the patient that make a difference to the price: new or not, a membership, a code,
//! courses had before.

use crate::{
    app::{
        commands::CODE_FIELD,
        model::{AppState, PATIENT_CHARACTERS, asked_courses, has_had, set_had},
        theme::{self, Type, measure, space},
        widgets::{
            CheckRow, ChipKind, card, check_row, chip, forget_at_first, label_in, segmented,
            tell_full, title,
        },
    },
    catalog::{FeeWhen, OfferIndex, PriceList, SessionCount, trimmed_code},
    estimate::Client,
};
use eframe::egui::{self, RichText, TextEdit, Ui};

pub(super) fn client_ui(ui: &mut Ui, state: &mut AppState) {
    let prices = state.prices().clone();
    let new_matters = prices.fees().entries().any(|fee| fee.when == FeeWhen::NewClients)
        || prices.conditions().any(|condition| condition.client.is_some());
    let has_codes = prices.conditions().any(|condition| condition.code.is_some());
    let has_members = !prices.memberships().is_empty();
    let courses = asked_courses(&prices, &state.visit.consultation.selection);
    let has_courses = !courses.is_empty();
    if !(new_matters || has_codes || has_members || has_courses) {
        return;
    }
    card(ui, |ui| {
        title(ui, &state.locale.text("client"));
        if new_matters {
            new_ui(ui, state);
        }
        if has_members {
            membership_ui(ui, state, &prices);
        }
        if has_codes {
            code_ui(ui, state, &prices);
        }
        for (offer, needed) in courses {
            course_ui(ui, state, &prices, offer, needed);
        }
    });
}

fn new_ui(ui: &mut Ui, state: &mut AppState) {
    let names = [state.locale.text("client-returning"), state.locale.text("client-new")];
    let client = &mut state.visit.consultation.selection.client;
    let chosen = usize::from(*client == Client::New);
    match segmented(ui, &names, Some(chosen)) {
        Some(1) => *client = Client::New,
        Some(_) => *client = Client::Returning,
        None => {}
    }
}

fn membership_ui(ui: &mut Ui, state: &mut AppState, prices: &PriceList) {
    ui.add_space(space::TIGHT);
    ui.horizontal_wrapped(|ui| {
        for membership in prices.memberships().entries() {
            let chosen = &mut state.visit.consultation.selection.member;
            let is_chosen = chosen.as_deref() == Some(membership.id.as_str());
            if chip(ui, ChipKind::One, &membership.label, is_chosen).clicked() {
                *chosen = (!is_chosen).then(|| membership.id.clone());
            }
        }
    });
}

/// A course, or a session, that the patient has had or not.
fn course_ui(
    ui: &mut Ui,
    state: &mut AppState,
    prices: &PriceList,
    offer: OfferIndex,
    needed: SessionCount,
) {
    let key = if needed == SessionCount::MIN { "client-had-session" } else { "client-had-course" };
    let label = ("offer", prices.offer_label(&prices[offer]).into());
    let name = state.locale.text_with(key, &[label, ("sessions", needed.get().into())]);
    let selection = &mut state.visit.consultation.selection;
    let checked = has_had(prices, selection, offer, needed);
    let row =
        CheckRow { name: &name, remark: "", amount: "", checked, has_foot: false, is_lit: false };
    if check_row(ui, row).clicked() {
        set_had(prices, selection, offer, (!checked).then_some(needed));
    }
}

/// A code counts once the list knows it; what is typed until then changes nothing.
fn code_ui(ui: &mut Ui, state: &mut AppState, prices: &PriceList) {
    ui.add_space(space::TIGHT);
    let muted = theme::of(ui).muted;
    let hint = RichText::new(state.locale.text("client-code")).color(muted);
    let field = TextEdit::singleline(&mut state.visit.consultation.code_typed)
        .id(egui::Id::unique(CODE_FIELD))
        .hint_text(hint)
        .char_limit(PATIENT_CHARACTERS)
        .margin(egui::vec2(measure::PADDING, measure::FIELD_PADDING))
        .desired_width(f32::INFINITY);
    let response = ui.add(field).accessible_name(state.locale.text("client-code"));
    let text = &state.visit.consultation.code_typed;
    tell_full(&response, text, PATIENT_CHARACTERS, &state.locale);
    forget_at_first(&response);
    let typed = trimmed_code(&state.visit.consultation.code_typed).to_owned();
    let is_known = prices.knows_code(&typed);
    state.visit.consultation.selection.code = is_known.then(|| typed.clone());
    if !typed.is_empty() && !is_known {
        label_in(ui, state.locale.text("client-code-unknown"), Type::Small.regular(), muted);
    }
}
