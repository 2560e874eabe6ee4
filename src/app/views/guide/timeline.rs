//! The planned sessions, and what is seen when.

use super::told::told_ui;
use crate::{
    app::{
        model::AppState,
        theme::{self, Theme, Type, measure, space},
        views::first_day::first_day_ui,
        widgets::{
            TimelineBar, TimelineDot, TimelineRow, card, label_in, timeline_plot, title_row,
        },
    },
    guide::{GuidePlan, PlannedSession, Timeline, Told, timeline},
    locale::Locale,
};
use eframe::egui::Ui;

const DAYS_A_WEEK: u32 = 7;

pub(super) fn timeline_ui(
    ui: &mut Ui,
    state: &mut AppState,
    plan: &GuidePlan<'_>,
    results: Option<&Told>,
) {
    let timeline = timeline(plan);
    card(ui, |ui| {
        let title = state.locale.text("timeline");
        title_row(ui, &title, |ui| first_day_ui(ui, state));
        match &timeline {
            None if plan.is_all_needling() => {
                let words = state.locale.text("timeline-nothing");
                label_in(ui, words, Type::Body.regular(), theme::of(ui).muted);
            }
            // Of anything else it is not known when its results are seen.
            None => {}
            Some(timeline) => picture_ui(ui, &state.locale, timeline),
        }
        if let Some(told) = results {
            ui.add_space(space::NEAR);
            told_ui(ui, told);
        }
    });
}

fn picture_ui(ui: &mut Ui, locale: &Locale, timeline: &Timeline) {
    let theme = theme::of(ui);
    let facts = facts(timeline, locale);
    let last = timeline.full.1.saturating_add(timeline.full.1 / 12);
    let name = locale.named(&locale.text("timeline"), &locale.clauses(facts.iter().cloned()));
    timeline_plot(ui, &name, &rows(timeline, theme, last, locale), last, |day| {
        match timeline.date(day) {
            Some(date) => locale.day(date),
            None => week(day, locale),
        }
    });
    ui.spacing_mut().item_spacing.y = measure::LINE_GAP;
    for fact in facts {
        label_in(ui, fact, Type::Small.regular(), theme.muted);
    }
    ui.spacing_mut().item_spacing.y = space::NEAR;
}

fn rows(timeline: &Timeline, theme: &Theme, last: u32, locale: &Locale) -> Vec<TimelineRow> {
    let middle = |session: &PlannedSession| u32::midpoint(session.days.0, session.days.1);
    let sessions = timeline.sessions.iter();
    let when_open = sessions.clone().filter(|session| session.days.0 < session.days.1);
    let redness = u32::from(timeline.redness_days.1);
    // What may begin between two days is pale until the later one.
    let from = |(early, late): (u32, u32), color| {
        let bar = |days, is_sure| TimelineBar { days, color, is_sure };
        vec![bar((early, late), false), bar((late, last), true)]
    };
    vec![
        TimelineRow {
            name: locale.text("timeline-sessions"),
            bars: when_open
                .map(|it| TimelineBar { days: it.days, color: theme.accent, is_sure: false })
                .collect(),
            dots: sessions
                .clone()
                .map(|it| TimelineDot {
                    day: middle(it),
                    color: theme.accent,
                    is_sure: !it.is_if_needed,
                })
                .collect(),
        },
        TimelineRow {
            name: locale.text("timeline-redness"),
            bars: sessions
                .map(|it| TimelineBar {
                    days: (middle(it), middle(it).saturating_add(redness)),
                    color: theme.clay,
                    is_sure: !it.is_if_needed,
                })
                .collect(),
            dots: Vec::new(),
        },
        TimelineRow {
            name: locale.text("timeline-visible"),
            bars: from(timeline.visible, theme.sand),
            dots: Vec::new(),
        },
        TimelineRow {
            name: locale.text("timeline-full"),
            bars: from(timeline.full, theme.accent),
            dots: Vec::new(),
        },
    ]
}

/// The timeline in words.
fn facts(timeline: &Timeline, locale: &Locale) -> Vec<String> {
    let session = |it: &PlannedSession| {
        let mut words = when(timeline, it.days, locale);
        if it.is_if_needed {
            words = locale.text_with("timeline-if-needed", &[("when", words.into())]);
        }
        words
    };
    let sessions: Vec<String> = timeline.sessions.iter().map(session).collect();
    let fact = |key: &str, words: &str| locale.named(&locale.text(key), words);
    vec![
        fact("timeline-sessions", &sessions.join(" · ")),
        fact("timeline-visible", &from_when(timeline, timeline.visible, locale)),
        fact("timeline-full", &from_when(timeline, timeline.full, locale)),
    ]
}

fn from_when(timeline: &Timeline, days: (u32, u32), locale: &Locale) -> String {
    locale.text_with("timeline-from", &[("when", when(timeline, days, locale).into())])
}

/// "week 4–6", or "31 December 2026 – 14 January 2027".
fn when(timeline: &Timeline, (early, late): (u32, u32), locale: &Locale) -> String {
    match timeline.date(early).zip(timeline.date(late)) {
        Some((early, late)) if early == late => locale.date(early),
        Some((early, late)) => {
            let dates = [("from", locale.date(early).into()), ("to", locale.date(late).into())];
            locale.text_with("date-span", &dates)
        }
        None if early == late => week(early, locale),
        None => {
            let weeks = |day: u32| usize::try_from(day / DAYS_A_WEEK).unwrap_or(usize::MAX);
            let arguments = [("low", weeks(early).into()), ("high", weeks(late).into())];
            locale.text_with("timeline-weeks", &arguments)
        }
    }
}

fn week(day: u32, locale: &Locale) -> String {
    let week = usize::try_from(day / DAYS_A_WEEK).unwrap_or(usize::MAX);
    locale.text_with("timeline-week", &[("week", week.into())])
}
