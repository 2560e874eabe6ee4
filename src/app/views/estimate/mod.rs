//! What it comes to: the total, why it is a range, what it is made of, and what is worth knowing.

mod dates;
mod discount;
mod lines;
mod options;
mod payment;
mod range;

pub(super) use lines::lines_ui;
pub(super) use range::range_bar_ui;

use crate::{
    app::{
        action::Action,
        state::AppState,
        theme::{self, Type, measure, space},
        views::{asking::asked_ui, screening},
        widgets::{
            ButtonKind, asked_amount, asked_row, asked_sentence, button, dotted, heading, label,
            label_in, largest_that_fits, live, scroll,
        },
        words,
    },
    catalog::{PriceList, TaxMode},
    estimate::{Estimate, EstimateError, Question},
    selection::Selection,
    wording,
};
use dates::dates_ui;
use discount::discount_button_ui;
use eframe::egui::{self, Color32, CornerRadius, FontId, Frame, Label, Margin, RichText, Ui};
use options::{fit_budget_ui, options_ui};
use payment::{memberships_ui, payment_ui};
use range::CauseRow;

/// The whole estimate.
pub(super) fn estimate_ui(ui: &mut Ui, state: &mut AppState, actions: &mut Vec<Action>) {
    options_ui(ui, state, actions);
    let derived = state.derived();
    match &derived.estimate {
        Ok(estimate) => {
            total_ui(ui, state, estimate, actions);
            ui.add_space(space::TIGHT);
            parts_ui(ui, state, estimate, actions);
        }
        Err(error) => {
            state.lit = None;
            refusal_ui(ui, state, error, actions);
        }
    }
}

/// The whole estimate within a card that ends at `bottom`: what is too long for it scrolls under
/// the total, which stays.
pub(super) fn pinned_estimate_ui(
    ui: &mut Ui,
    state: &mut AppState,
    actions: &mut Vec<Action>,
    bottom: f32,
) {
    let derived = state.derived();
    let Ok(estimate) = &derived.estimate else { return estimate_ui(ui, state, actions) };
    options_ui(ui, state, actions);
    total_ui(ui, state, estimate, actions);
    ui.add_space(space::TIGHT);
    let room = bottom - measure::HAIRLINES - ui.cursor().top();
    scroll(ui, "estimate-parts", room, |ui| parts_ui(ui, state, estimate, actions));
}

/// What stands under the total.
fn parts_ui(ui: &mut Ui, state: &mut AppState, estimate: &Estimate, actions: &mut Vec<Action>) {
    range_ui(ui, state, estimate, actions);
    ui.separator();
    sum_ui(ui, state, estimate, actions);
    discount_button_ui(ui, state, actions);
    remarks_ui(ui, state, estimate, actions);
    payment_ui(ui, state, estimate, actions);
    memberships_ui(ui, state, estimate, actions);
    dates_ui(ui, state);
}

/// What the total is called, and the total.
pub(super) fn total_ui(
    ui: &mut Ui,
    state: &mut AppState,
    estimate: &Estimate,
    actions: &mut Vec<Action>,
) {
    let total = words::total(estimate, state.prices(), &state.locale);
    let size = largest_that_fits(ui, &total, ui.available_width(), &Type::TOTALS);
    total_in_ui(ui, state, (estimate, size), actions);
}

/// The same with the total in a size of type.
pub(super) fn total_in_ui(
    ui: &mut Ui,
    state: &mut AppState,
    (estimate, size): (&Estimate, Type),
    actions: &mut Vec<Action>,
) {
    label_in(ui, total_name(state, estimate), Type::Body.regular(), theme::of(ui).muted);
    let total = words::total(estimate, state.prices(), &state.locale);
    let text = RichText::new(&total).font(size.bold()).color(theme::of(ui).ink);
    let response = asked_amount(ui, text, &state.locale.text("explain"));
    asked_ui(&mut state.at_hand, &response, Question::Total, actions);
    // A screen reader hears the new total when a choice changes it.
    live(ui, &response);
}

/// What the total is called.
pub(super) fn total_name(state: &AppState, estimate: &Estimate) -> String {
    let tax = estimate.tax.as_ref().map(|tax| words::tax(tax, &state.locale));
    tax.unwrap_or_else(|| state.locale.text("estimate"))
}

/// The range as a picture and in words.
fn range_ui(ui: &mut Ui, state: &mut AppState, estimate: &Estimate, actions: &mut Vec<Action>) {
    let causes = range_bar_ui(ui, state, estimate, &state.locale);
    if let Some(words) = words::per_session(estimate, state.prices(), &state.locale) {
        let look = (Type::Small.regular(), theme::of(ui).muted);
        asked_words_ui(ui, state, &words, look, Question::PerSession, actions);
    }
    state.lit = None;
    if causes.is_empty() {
        return;
    }
    let currency = state.prices().currency();
    let apart = estimate.total.width().map(|width| state.locale.money(width, currency));
    let look = (Type::Body.regular(), theme::of(ui).muted);
    if let Some(apart) = apart {
        let over = state.locale.text_with("estimate-apart", &[("amount", apart.into())]);
        asked_words_ui(ui, state, &over, look, Question::Width, actions);
    } else {
        label_in(ui, state.locale.text("estimate-open"), look.0, look.1);
    }
    ui.spacing_mut().item_spacing.y = 0.0;
    let ask = state.locale.text("explain");
    for (position, CauseRow { cause, words }) in causes.iter().enumerate() {
        let response = dotted(ui, words, theme::of(ui).segment(position), &ask);
        asked_ui(&mut state.at_hand, &response, Question::Cause(position), actions);
        if response.hovered() || response.has_focus() {
            state.lit = Some(cause.reason.clone());
        }
    }
    ui.spacing_mut().item_spacing.y = space::NEAR;
    ui.add_space(space::TIGHT);
}

/// A sentence about an amount that can be asked where it comes from.
fn asked_words_ui(
    ui: &mut Ui,
    state: &mut AppState,
    words: &str,
    look: (FontId, Color32),
    question: Question,
    actions: &mut Vec<Action>,
) {
    let response = asked_sentence(ui, words, look, &state.locale.text("explain"));
    asked_ui(&mut state.at_hand, &response, question, actions);
}

/// What the total is made of.
fn sum_ui(ui: &mut Ui, state: &mut AppState, estimate: &Estimate, actions: &mut Vec<Action>) {
    let prices = &state.prices().clone();
    let (locale, at_hand) = (&state.locale, &mut state.at_hand);
    let ask = locale.text("explain");
    lines_ui(ui, estimate, (prices, locale), Type::Small, |ui, position, words, amount| {
        let response = asked_row(ui, words, amount, Type::Body.regular(), &ask);
        asked_ui(at_hand, &response, Question::Line(position), actions);
    });
    ui.separator();
    let decimals = words::decimals(estimate, prices.currency());
    let total = words::total_with(estimate, decimals, prices, locale);
    let response = asked_row(ui, &locale.text("total"), &total, Type::Body.bold(), &ask);
    asked_ui(at_hand, &response, Question::Total, actions);
    if let Some(tax) = estimate.tax.as_ref().filter(|tax| tax.mode == TaxMode::Included) {
        for at_rate in &tax.rates {
            let arguments =
                [("tax", tax.label.as_str().into()), ("rate", locale.percent(at_rate.rate).into())];
            let words = locale.text_with("estimate-of-which-tax", &arguments);
            let amount = locale.range(at_rate.low, at_rate.high, prices.currency());
            let response = asked_row(ui, &words, &amount, Type::Body.regular(), &ask);
            asked_ui(at_hand, &response, Question::IncludedTax(at_rate.class), actions);
        }
    }
}

/// Notices and hints.
fn remarks_ui(ui: &mut Ui, state: &mut AppState, estimate: &Estimate, actions: &mut Vec<Action>) {
    let outcome = state.screening_outcome();
    let confirms = screening::remarks(&outcome, &state.locale);
    if estimate.notices.is_empty() && estimate.hints.is_empty() && confirms.is_empty() {
        return;
    }
    ui.add_space(space::NEAR);
    for words in confirms {
        let theme = theme::of(ui);
        remark_ui(ui, &words, (theme.caution_soft, theme.caution_ink));
    }
    for notice in &estimate.notices {
        let words = wording::notice(notice, estimate, state.prices(), &state.locale);
        let theme = theme::of(ui);
        // Amber is left to what the practitioner is to confirm.
        remark_ui(ui, &words, (theme.step, theme.ink));
    }
    for hint in &estimate.hints {
        let words = wording::hint(hint, estimate, state.prices(), &state.locale);
        let theme = theme::of(ui);
        let (show, ask) = (state.locale.text("hint-show"), state.locale.text("explain"));
        let look = (Type::Body.regular(), theme.accent_ink);
        let taken = hint.taken(state.prices(), &state.consultation.selection);
        let AppState { at_hand, consultation, .. } = state;
        let said = |ui: &mut Ui| {
            let response = asked_sentence(ui, &words, look, &ask);
            asked_ui(at_hand, &response, Question::Hint(hint.clone()), actions);
        };
        remark_on(ui, theme.accent_soft, |ui| {
            let Some(selection) = taken else { return said(ui) };
            egui::Sides::new().shrink_left().show(ui, said, |ui| {
                if button(ui, ButtonKind::Plain, &show).clicked() {
                    consultation.take(selection);
                }
            });
        });
    }
}

fn remark_ui(ui: &mut Ui, words: &str, (fill, ink): (Color32, Color32)) {
    remark_on(ui, fill, |ui| label_in(ui, words, Type::Body.regular(), ink));
}

fn remark_on<R>(ui: &mut Ui, fill: Color32, add: impl FnOnce(&mut Ui) -> R) {
    Frame::new()
        .fill(fill)
        .corner_radius(CornerRadius::same(measure::RADIUS))
        .inner_margin(Margin::symmetric(measure::REMARK_MARGIN.0, measure::REMARK_MARGIN.1))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            add(ui)
        });
}

/// Why there is no total, in as few words as there is room for.
pub(super) fn no_total_ui(ui: &mut Ui, state: &AppState, error: &EstimateError) {
    label(ui, no_total(state, error), Type::Body.bold());
}

/// The words for that.
pub(super) fn no_total(state: &AppState, error: &EstimateError) -> String {
    let refusal = || wording::error(error, state.prices(), &state.locale).message;
    next_step(state, error).unwrap_or_else(refusal)
}

/// What is still to be chosen; `None` where something chosen does not fit.
fn next_step(state: &AppState, error: &EstimateError) -> Option<String> {
    let Selection { technique, areas, packages, .. } = &state.consultation.selection;
    // What goes with a treatment, and what one completes, may be chosen before it.
    let is_first = technique.is_none() && areas.is_empty() && packages.is_empty();
    let next = match error {
        EstimateError::NothingChosen => "next-anything",
        EstimateError::AddOnNotSoldAlone(_) | EstimateError::FeeOnlyWith { .. } if is_first => {
            "next-anything"
        }
        EstimateError::NoTechnique | EstimateError::PackageNeedsTechnique(_) => "next-technique",
        EstimateError::NoArea => "next-area",
        EstimateError::PackageNeedsArea(_) if areas.is_empty() => "next-area",
        _ => return None,
    };
    Some(state.locale.text(next))
}

/// What to do next, or why the choices have no price and what to do about it.
fn refusal_ui(ui: &mut Ui, state: &mut AppState, error: &EstimateError, actions: &mut Vec<Action>) {
    let locale = &state.locale;
    if let Some(next) = next_step(state, error) {
        heading(ui, &locale.text("estimate"));
        let text = RichText::new(next).font(Type::Figure.bold()).color(theme::of(ui).ink);
        ui.add(Label::new(text).wrap());
        label_in(ui, locale.text("next-then"), Type::Body.regular(), theme::of(ui).muted);
        if matches!(error, EstimateError::NoTechnique) {
            fit_budget_ui(ui, state, actions);
        }
        return;
    }
    let refusal = wording::error(error, state.prices(), locale);
    let theme = theme::of(ui);
    Frame::new()
        .fill(theme.fault_soft)
        .corner_radius(CornerRadius::same(measure::RADIUS))
        .inner_margin(Margin::same(measure::CARD_MARGIN))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            label_in(ui, &refusal.message, Type::Title.bold(), theme.fault_ink);
            label(ui, &refusal.remedy, Type::Body.regular());
            if is_unknown(error)
                && button(ui, ButtonKind::Quiet, &locale.text("forget-unknown")).clicked()
            {
                actions.push(Action::ForgetUnknown);
            }
            let is_about_discount = matches!(
                error,
                EstimateError::ManualDiscountAboveLimit(_)
                    | EstimateError::ManualDiscountNotCheckable(_)
            );
            if is_about_discount
                && button(ui, ButtonKind::Quiet, &locale.text("discount-change")).clicked()
            {
                actions.push(Action::AskDiscount);
            }
        });
    if asks_for_weekday(error, state.prices()) {
        ui.add_space(space::NEAR);
        dates_ui(ui, state);
    }
}

/// Whether a special price, without which there is none, hangs on the day of the first session.
fn asks_for_weekday(error: &EstimateError, prices: &PriceList) -> bool {
    let EstimateError::OnlyAtSpecialPrice { specials, .. } = error else { return false };
    let mut specials = specials.iter().filter_map(|&index| prices.special_price(index));
    specials.any(|special| !special.condition.weekdays.is_empty())
}

/// Whether something is chosen that the list no longer has, so that no control could let go of it.
fn is_unknown(error: &EstimateError) -> bool {
    matches!(
        error,
        EstimateError::UnknownTechnique(_)
            | EstimateError::UnknownArea(_)
            | EstimateError::UnknownSize { .. }
            | EstimateError::UnknownConcern(_)
            | EstimateError::UnknownAddOn(_)
            | EstimateError::UnknownFee(_)
            | EstimateError::UnknownMembership(_)
            | EstimateError::UnknownCode(_)
    )
}
