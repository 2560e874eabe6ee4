//! Sessions: a number or a range, and the ladder of prices for them.

use crate::{
    app::{
        model::{Action, AppState, Derived, LadderPrice},
        theme::{self, Type, measure, space},
        views::{
            asking::{ask_silently, how_to_ask},
            part::part,
        },
        widgets::{
            ButtonKind, LadderStep, Stepper, button, card_to, hint, label_in, ladder, later_stop,
            segmented, stepper, steps_that_fit, title_row,
        },
        words,
    },
    catalog::{Advice, MAX_SESSIONS},
    estimate::{CauseReason, Unpriced},
    money::{Amount, High, Money},
    selection::SessionRange,
    wording,
};
use eframe::egui::{Sense, Ui, Vec2};

pub(super) fn sessions_ui(ui: &mut Ui, state: &mut AppState, actions: &mut Vec<Action>) {
    let is_lit = state.lit == Some(CauseReason::Sessions);
    card_to(ui, is_lit, None, |ui| {
        let derived = state.derived();
        title_row(ui, &state.locale.text("sessions"), |ui| {
            if let Some(advice) = derived.advice {
                advice_ui(ui, state, advice);
            } else if let Some(weeks) = derived.every_weeks {
                let words = words::weeks_apart(weeks, &state.locale);
                label_in(ui, words, Type::Small.regular(), theme::of(ui).muted);
            }
        });
        let is_open = state.visit.consultation.sessions_open;
        let needed = if is_open { measure::SESSIONS_RANGE_ROW } else { measure::SESSIONS_ROW };
        let in_one_row = ui.available_width() >= needed;
        ui.horizontal(|ui| {
            ui.set_min_height(measure::BUTTON);
            steppers_ui(ui, state);
            if in_one_row {
                ui.add_space(space::TIGHT);
                mode_ui(ui, state, derived.advice);
            }
        });
        if !in_one_row {
            mode_ui(ui, state, derived.advice);
        }
        // Worked out anew: the choice above is part of the ladder below.
        let derived = state.derived();
        if derived.ladder.is_empty() {
            label_in(
                ui,
                state.locale.text("sessions-no-ladder"),
                Type::Small.regular(),
                theme::of(ui).muted,
            );
        } else {
            ladder_ui(ui, state, &derived, actions);
        }
    });
}

/// Advice of the clinic, as a button that takes it until it is taken.
fn advice_ui(ui: &mut Ui, state: &mut AppState, advice: Advice) {
    let name = words::advice(advice, &state.locale);
    let (low, high) = advice.sessions();
    if state.visit.consultation.sessions() == SessionRange::new(low.get(), high.get()).ok() {
        label_in(ui, name, Type::Body.bold(), theme::of(ui).accent_ink);
    } else {
        let response = button(ui, ButtonKind::Plain, &name);
        if hint(response, state.locale.text("advice-take")).clicked() {
            state.visit.consultation.sessions_open = low != high;
            state.visit.consultation.set_range(low.get(), high.get());
        }
    }
    ui.add_space(space::TIGHT);
    // The same mark as over the advised steps of the ladder.
    let (mark, _) = ui.allocate_exact_size(Vec2::splat(measure::MARK), Sense::hover());
    ui.painter().circle_filled(mark.center(), measure::MARK / 2.0, theme::of(ui).accent);
}

/// Mode of the number: decided or open. Opened, it begins as what is advised for the concern, else
/// for the technique.
fn mode_ui(ui: &mut Ui, state: &mut AppState, advice: Option<Advice>) {
    let names =
        [state.locale.text("sessions-exactly-mode"), state.locale.text("sessions-open-mode")];
    let consultation = &mut state.visit.consultation;
    match segmented(ui, &names, Some(usize::from(consultation.sessions_open))) {
        Some(0) => consultation.set_open(false),
        Some(_) => consultation.leave_open(advice),
        None => {}
    }
}

/// One stepper for a number, two for a range.
fn steppers_ui(ui: &mut Ui, state: &mut AppState) {
    let range = state.visit.consultation.sessions();
    let (low, high) = range.map_or((1, 1), |range| (range.low().get(), range.high().get()));
    let is_open = state.visit.consultation.sessions_open;
    let locale = state.locale.clone();
    let texts = |keys: [&str; 3]| keys.map(|key| locale.text(key));
    if !is_open {
        let [name, less, more] = texts(["sessions", "sessions-less", "sessions-more"]);
        let about = Stepper {
            figure: &low.to_string(),
            spoken: &locale.named(&name, &low.to_string()),
            less: &less,
            more: &more,
            can_less: low > 1,
            can_more: low < MAX_SESSIONS,
        };
        match stepper(ui, about) {
            0 => {}
            step => {
                state.visit.consultation.set_exactly(low.saturating_add_signed(i16::from(step)));
            }
        }
        return;
    }
    let [name, less, more] = texts(["sessions-from", "sessions-from-less", "sessions-from-more"]);
    let about = Stepper {
        figure: &low.to_string(),
        spoken: &locale.named(&name, &low.to_string()),
        less: &less,
        more: &more,
        can_less: low > 1,
        can_more: low < high,
    };
    let low_step = stepper(ui, about);
    label_in(ui, locale.text("sessions-to-word"), Type::Body.regular(), theme::of(ui).muted);
    let [name, less, more] = texts(["sessions-to", "sessions-to-less", "sessions-to-more"]);
    let about = Stepper {
        figure: &high.to_string(),
        spoken: &locale.named(&name, &high.to_string()),
        less: &less,
        more: &more,
        can_less: high > low,
        can_more: high < MAX_SESSIONS,
    };
    let high_step = stepper(ui, about);
    if low_step != 0 || high_step != 0 {
        let moved = |count: u16, step: i8| count.saturating_add_signed(i16::from(step));
        state.visit.consultation.set_range(moved(low, low_step), moved(high, high_step));
    }
}

fn ladder_ui(ui: &mut Ui, state: &mut AppState, derived: &Derived, actions: &mut Vec<Action>) {
    let highest = derived.ladder.iter().filter_map(|step| step.price).map(top).max();
    let highest = highest.unwrap_or(Money::ZERO);
    let draw = |step: &LadderPrice| ladder_step(state, step, derived.advice, highest);
    let all: Vec<LadderStep> = derived.ladder.iter().map(draw).collect();
    let shown = positions_shown(&derived.ladder, steps_that_fit(ui, &all));
    let steps: Vec<LadderStep> = shown.iter().filter_map(|&at| all.get(at).cloned()).collect();
    ui.add_space(space::TIGHT);
    later_stop(ui);
    let how = [state.locale.text("sessions-range-how"), how_to_ask(ui, &state.locale)].join("\n");
    for (response, &at) in ladder(ui, &steps, &how).iter().zip(&shown) {
        let Some(step) = derived.ladder.get(at).filter(|step| step.price.is_some()) else {
            continue;
        };
        if response.clicked() {
            take_step(ui, state, step);
        }
        if let Some(ask) = ask_silently(ui, response)
            && let Some(asked) = derived.ask_step(step)
        {
            ask.about(asked, &mut state.at_hand, actions);
        }
    }
}

/// Takes a step: with Shift, all from the first to this one, as is usual for things in a row.
fn take_step(ui: &Ui, state: &mut AppState, step: &LadderPrice) {
    if ui.input(|input| input.modifiers.shift) {
        state.visit.consultation.reach_to(step.sessions.get());
    } else {
        state.visit.consultation.take_step(step.sessions.get());
    }
}

/// The steps for which there is room: the notable ones first, then the shortest.
fn positions_shown(steps: &[LadderPrice], room: usize) -> Vec<usize> {
    let mut positions: Vec<usize> = (0..steps.len()).collect();
    positions.sort_by_key(|&at| !steps.get(at).is_some_and(|step| step.is_notable));
    positions.truncate(room);
    positions.sort_unstable();
    positions
}

fn ladder_step(
    state: &AppState,
    step: &LadderPrice,
    advice: Option<Advice>,
    highest: Money,
) -> LadderStep {
    let book = state.book();
    let sessions = step.sessions;
    let is_advised = advice
        .is_some_and(|advice| (advice.sessions().0..=advice.sessions().1).contains(&sessions));
    let is_chosen = state
        .visit
        .consultation
        .sessions()
        .map_or(sessions.get() == 1, |range| (range.low()..=range.high()).contains(&sessions));
    let mut price = match step.price {
        None => vec!["–".to_owned()],
        Some(Amount { high: High::Known(high), low }) if high != low => {
            let up_to = [("high", book.money(high).into())];
            vec![book.money(low), book.text_with("ladder-up-to", &up_to)]
        }
        Some(Amount { high: High::Open | High::Unknown, low })
            if step.price != Some(Amount::UNKNOWN) =>
        {
            vec![book.text("ladder-from"), book.money(low)]
        }
        Some(amount) => vec![words::amount(amount, book)],
    };
    if also_said(step) == Some(Unpriced::Course) {
        price.push(book.text("ladder-or-on-request"));
    }
    let spoken = spoken_price(step, state);
    let saving = step.saving.filter(|_| step.price.is_some());
    let key = if is_advised { "ladder-step-advised" } else { "ladder-step" };
    LadderStep {
        count: sessions.to_string(),
        price,
        saving: saved(saving, step.unpriced, state),
        remark: saving.map_or_else(String::new, |saving| {
            let as_many = SessionRange::new(sessions.get(), sessions.get()).ok();
            wording::saving(saving, as_many, book)
        }),
        name: book.text_with(key, &[("count", sessions.get().into()), ("price", spoken.into())]),
        height: step.price.map_or(0.0, |price| part(top(price), highest)),
        is_sold: step.price.is_some(),
        is_chosen,
        is_advised,
    }
}

/// Saving of a step, in words; empty unless it is one amount, or one percentage of a price that is
/// not known yet.
fn saved(saving: Option<(Money, Money)>, unpriced: Option<Unpriced>, state: &AppState) -> String {
    let locale = &state.locale;
    if let Some((saved, _)) = saving.filter(|(low, high)| low == high) {
        let less = Money::ZERO.minus(saved).unwrap_or(Money::ZERO);
        return locale.money_more_or_less(less, state.prices().currency());
    }
    match unpriced {
        Some(Unpriced::PercentOff(percent)) => {
            let percent = ("percent", locale.percent(percent).into());
            locale.text_with("ladder-percent-less", &[percent])
        }
        Some(Unpriced::Course | Unpriced::PayFor(_)) | None => String::new(),
    }
}

/// The price of a step for a screen reader, and what else is said of it.
fn spoken_price(step: &LadderPrice, state: &AppState) -> String {
    let book = state.book();
    let price =
        step.price.map_or_else(|| book.text("ladder-not-sold"), |price| words::amount(price, book));
    let Some(also) = also_said(step) else { return price };
    let also = wording::unpriced(also, step.sessions, book.locale);
    book.text_with("ladder-price-and", &[("price", price.into()), ("also", also.into())])
}

/// Rule to be told beside the price of a step; that a course is on request only if the price is of
/// something else.
fn also_said(step: &LadderPrice) -> Option<Unpriced> {
    let is_priced = step.price.is_some_and(|price| price != Amount::UNKNOWN);
    step.unpriced.filter(|unpriced| *unpriced != Unpriced::Course || is_priced)
}

/// Amount that gives a step its height: its high end, or the low one if that is open.
fn top(amount: Amount) -> Money {
    amount.known_high().unwrap_or(amount.low)
}
