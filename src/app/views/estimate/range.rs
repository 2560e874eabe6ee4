//! The range as a picture, and why it is one.

use crate::{
    app::{
        model::{Action, AppState},
        theme::{self, Type, measure, space},
        views::{asking::asked_ui, part::part},
        widgets::{Segment, asked_sentence, dotted, label_in, range_bar},
        words,
    },
    estimate::{Cause, Estimate, Question},
    locale::Locale,
    money::Money,
    wording::{self, Phrasebook},
};
use eframe::egui::{Color32, FontId, Ui};

/// The picture, how far apart the ends are, and each cause, all of which can be asked about.
pub(super) fn range_ui(
    ui: &mut Ui,
    state: &mut AppState,
    estimate: &Estimate,
    actions: &mut Vec<Action>,
) {
    let causes = range_bar_ui(ui, state, estimate, &state.locale);
    if let Some(words) = words::per_session(estimate, state.book()) {
        let look = (Type::Small.regular(), theme::of(ui).muted);
        asked_words_ui(ui, state, &words, look, Question::PerSession, actions);
    }
    if let Some(as_you_go) = state.derived().as_you_go {
        let words = wording::as_you_go(as_you_go, state.book());
        let look = (Type::Small.regular(), theme::of(ui).muted);
        asked_words_ui(ui, state, &words, look, Question::AsYouGo, actions);
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

/// A cause of the range, in words, which the part of the bar at its place stands for.
pub(in crate::app::views) struct CauseRow {
    pub(in crate::app::views) cause: Cause,
    pub(in crate::app::views) words: String,
}

/// Draws the bar, for the patient too. Returns its causes in the words of `locale`, in the order of
/// its parts.
pub(in crate::app::views) fn range_bar_ui(
    ui: &mut Ui,
    state: &AppState,
    estimate: &Estimate,
    locale: &Locale,
) -> Vec<CauseRow> {
    let book = Phrasebook { list: state.prices(), locale };
    let whole = estimate.total.high.unwrap_or(estimate.total.low);
    let segment = |cause: &Cause| Segment {
        part: cause.share.map(|share| part(share, whole)),
        is_lit: state.lit.as_ref() == Some(&cause.reason),
    };
    let segments: Vec<Segment> = estimate.causes.iter().map(segment).collect();
    let name = words::total(estimate, book);
    range_bar(ui, &name, sure_part(estimate), &segments);
    let row = |cause: &Cause| {
        let words = wording::cause(cause, estimate, book);
        let words = match cause.share {
            Some(share) => locale.named(&words, &book.money(share)),
            None => words,
        };
        CauseRow { cause: cause.clone(), words }
    };
    estimate.causes.iter().map(row).collect()
}

/// Part of the bar that is sure. With an open end there is no whole, so two thirds stand for it.
fn sure_part(estimate: &Estimate) -> f32 {
    match estimate.total.high {
        Some(high) => part(estimate.total.low, high),
        None if estimate.total.low == Money::ZERO => 0.0,
        None => measure::SURE_WITH_OPEN_END,
    }
}
