//! Facts that decide which commands can be done now.

use crate::{app::model::AppState, catalog::ManualLimit, estimate::EstimateError, money::Money};

/// Plain facts of a moment, gathered once for all commands that ask.
#[derive(Clone, Copy, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "facts that have nothing to do with each other")]
pub(in crate::app) struct Facts {
    /// Nothing is chosen, typed or answered.
    pub(super) is_blank: bool,
    /// There is a step to take back.
    pub(super) can_undo: bool,
    /// There is a step to take again.
    pub(super) can_redo: bool,
    /// Number of options that stand side by side.
    pub(super) options: usize,
    /// The choices come to something.
    pub(super) has_estimate: bool,
    /// There is something that a budget could be fitted with.
    pub(super) can_fit_budget: bool,
    /// The list lets the staff take something off, or something is.
    pub(super) can_give_discount: bool,
    /// A quote is being written.
    pub(super) is_exporting: bool,
    /// Some of the clinic's questions are answered.
    pub(super) has_answers: bool,
    /// The keyboard is on an amount.
    pub(super) is_at_amount: bool,
    /// Size of everything, in per cent.
    pub(super) zoom: u16,
    /// Nothing moves by itself.
    pub(super) is_motion_reduced: bool,
}

impl Facts {
    /// The facts as they are now.
    pub(in crate::app) fn of(state: &mut AppState) -> Self {
        let derived = state.derived();
        let (has_estimate, is_too_early) = match &derived.estimate {
            Ok(_) => (true, false),
            Err(error) => {
                (false, matches!(error, EstimateError::NothingChosen | EstimateError::NoArea))
            }
        };
        let is_discount_given = state.visit.consultation.selection.manual_discount.is_some();
        Self {
            is_blank: state.is_blank(),
            can_undo: state.history.can_undo(),
            can_redo: state.history.can_redo(),
            options: state.visit.consultation.option_count(),
            has_estimate,
            can_fit_budget: !is_too_early,
            can_give_discount: is_discount_given || (has_estimate && allows_discount(state)),
            is_exporting: state.is_exporting(),
            has_answers: !state.visit.screening.is_empty(),
            is_at_amount: state.at_hand.is_some(),
            zoom: state.zoom,
            is_motion_reduced: state.habits.is_motion_reduced,
        }
    }

    /// True if there is a quote to write, and none is being written.
    pub(super) fn can_export(&self) -> bool {
        self.has_estimate && !self.is_exporting
    }
}

/// True if the list lets the staff take something off.
fn allows_discount(state: &AppState) -> bool {
    match state.prices().manual_limit() {
        None => false,
        Some(ManualLimit::Percent(most)) => most.millionths() > 0,
        Some(ManualLimit::Amount(most)) => most > Money::ZERO,
    }
}
