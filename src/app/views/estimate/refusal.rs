//! Reason why there is no total, and what to do about it.

use super::{dates::dates_ui, options::fit_budget_ui};
use crate::{
    app::{
        model::{Action, AppState},
        theme::{self, Type, measure, space},
        widgets::{ButtonKind, button, heading, label, label_in},
    },
    catalog::PriceList,
    estimate::EstimateError,
    selection::Selection,
    wording,
};
use eframe::egui::{CornerRadius, Frame, Label, Margin, RichText, Ui};

/// The next thing to do, or the reason why the choices have no price and what to do about it.
pub(super) fn refusal_ui(
    ui: &mut Ui,
    state: &mut AppState,
    error: &EstimateError,
    actions: &mut Vec<Action>,
) {
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
    let refusal = wording::error(error, state.book());
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
    if asks_for_day(error, state.prices()) {
        ui.add_space(space::NEAR);
        dates_ui(ui, state);
    }
}

/// Reason why there is no total, in as few words as there is room for.
pub(in crate::app::views) fn no_total_ui(ui: &mut Ui, state: &AppState, error: &EstimateError) {
    label(ui, no_total(state, error), Type::Body.bold());
}

/// The words for that.
pub(in crate::app::views) fn no_total(state: &AppState, error: &EstimateError) -> String {
    let refusal = || wording::error(error, state.book()).message;
    next_step(state, error).unwrap_or_else(refusal)
}

/// Choice that is still to be made; `None` if something chosen does not fit.
fn next_step(state: &AppState, error: &EstimateError) -> Option<String> {
    let Selection { technique, areas, packages, .. } = &state.visit.consultation.selection;
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

/// True if a special price, without which there is none, hangs on the day of the first session.
fn asks_for_day(error: &EstimateError, prices: &PriceList) -> bool {
    let EstimateError::OnlyAtSpecialPrice { specials, .. } = error else { return false };
    specials.iter().any(|&special| {
        let condition = &prices[special].condition;
        !condition.weekdays.is_empty() || condition.visits.is_some()
    })
}

/// True if something is chosen that the list no longer has, so that no control could let go of it.
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
            | EstimateError::UnknownOffer(_)
    )
}
