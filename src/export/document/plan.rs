//! Sessions of the plan, and the meaning of the amount.

use super::{
    Section, about::concern_labels, chair_time, choice::is_choice_left, line_start::line_start,
};
use crate::{
    catalog::{Advice, SessionCount, Technique},
    estimate::{Estimate, calendar as calendar_of},
    guide::{GuidePlan, downtime, is_in_own_language, of_each},
    locale::Locale,
    quote::Quote,
    selection::SessionRange,
    wording::{self, Phrasebook},
};

/// The sessions that are planned, of packages if there is no treatment; if nothing is treated, the
/// visits of which the list says how long they take, and `None` if there are none.
pub(super) fn sessions(quote: &Quote, locale: &Locale) -> Option<Section> {
    let (list, estimate) = (quote.list(), quote.estimate());
    let book = Phrasebook { list, locale };
    let Some(planned) = estimate.planned_sessions() else { return visits(quote, locale) };
    let plan = GuidePlan::of(list, quote.selection(), Some(estimate));
    let techniques: Vec<&Technique> = plan.techniques.iter().map(|&index| &list[index]).collect();
    let mut paragraphs = vec![planned_sentence(planned, plan.every_weeks, locale)];
    let days = calendar(quote, locale);
    // The days are told with the lengths.
    if days.is_empty() {
        paragraphs.extend(chair_time::sentences(quote, locale));
    }
    paragraphs.extend(about_each(&techniques, locale));
    let others = [
        downtime_of_each(&techniques, book)
            .map(|downtime| locale.text_with("quote-downtime", &[("downtime", downtime.into())])),
        advice(quote, &plan).map(|advice| advised_sentence(advice, &concern_labels(quote), book)),
    ];
    paragraphs.extend(others.into_iter().flatten().chain(days));
    let is_fixed = planned.is_exact();
    let by_practitioner =
        if is_fixed { "quote-practitioner-advises" } else { "quote-practitioner-decides" };
    paragraphs.push(locale.text(by_practitioner));
    Some(Section { title: locale.text("quote-sessions"), paragraphs })
}

/// Advice of the clinic on the treatment. What is in a package is its own choice, so nothing else is
/// advised beside it.
fn advice(quote: &Quote, plan: &GuidePlan<'_>) -> Option<Advice> {
    let technique = plan.techniques.first().copied();
    let concerns = &quote.selection().concerns;
    quote.estimate().sessions.and_then(|_| quote.list().advice(concerns, technique))
}

/// The visits of add-ons alone and of fees; `None` if the list does not say how long they take.
fn visits(quote: &Quote, locale: &Locale) -> Option<Section> {
    let lengths = chair_time::sentences(quote, locale);
    if lengths.is_empty() {
        return None;
    }
    // The days are told with the lengths.
    let days = calendar(quote, locale);
    let paragraphs = if days.is_empty() { lengths } else { days };
    Some(Section { title: locale.text("quote-sessions"), paragraphs })
}

/// Duration of redness with each technique of which the list says it.
fn downtime_of_each(techniques: &[&Technique], book: Phrasebook<'_>) -> Option<String> {
    let is_own_language = is_in_own_language(book.list, book.locale);
    let words = |technique: &Technique| downtime(technique, is_own_language, book.locale);
    let said: Vec<(&str, String)> = techniques
        .iter()
        .filter_map(|technique| Some((technique.label.as_str(), words(technique)?)))
        .collect();
    Some(of_each(&said)).filter(|words| !words.is_empty())
}

/// Words of the clinic about each technique, by its name if there are several.
fn about_each(techniques: &[&Technique], locale: &Locale) -> Vec<String> {
    let is_only = techniques.len() == 1;
    techniques.iter().filter_map(|technique| about(technique, is_only, locale)).collect()
}

/// Words of the clinic about a technique: "Fine needles, without heat.", "Microneedling: fine needles,
/// without heat."
fn about(technique: &Technique, is_only: bool, locale: &Locale) -> Option<String> {
    let about = technique.about.as_deref()?.trim_end_matches('.');
    if is_only {
        return Some(locale.text_with("quote-about", &[("about", line_start(about).into())]));
    }
    let arguments = [("technique", technique.label.as_str().into()), ("about", about.into())];
    Some(locale.text_with("quote-technique-about", &arguments))
}

/// Days of the sessions in sentences; none if the day of the first one is not said.
fn calendar(quote: &Quote, locale: &Locale) -> Vec<String> {
    let (list, selection) = (quote.list(), quote.selection());
    let calendar = selection
        .start
        .and_then(|start| calendar_of(list, selection, quote.estimate(), start, quote.issued_on()));
    calendar.map_or_else(Vec::new, |calendar| {
        let sentences = wording::calendar(&calendar, Phrasebook { list, locale }).into_iter();
        let suggested = locale.text("quote-days-suggested");
        sentences.map(|sentence| sentence + ".").chain([suggested]).collect()
    })
}

/// Meaning of the amount, sessions that are not in it, until when it is to be booked at its prices,
/// and that it is no bill.
pub(super) fn meaning(quote: &Quote, valid_until: &str, locale: &Locale) -> Section {
    let estimate = quote.estimate();
    let total = estimate.total;
    let is_exact = total.high == Some(total.low);
    let title = locale.text(if is_exact || total.high.is_none() {
        "quote-meaning-amount"
    } else {
        "quote-meaning-range"
    });
    let means = match total.high {
        None if total.is_on_request() => locale.text("quote-means-on-request"),
        None if estimate.rest.is_some() => locale.text("quote-means-rest"),
        None => locale.text("quote-means-from"),
        Some(_) if is_exact && is_choice_left(estimate) => locale.text("quote-means-exact-choice"),
        Some(_) if is_exact => locale.text("quote-means-exact"),
        Some(_) => locale.text("quote-means-between"),
    };
    let which = which_sessions(estimate, locale);
    // The practitioner may find more of them right, also where their number is fixed.
    let is_treated = estimate.planned_sessions().is_some();
    let later = is_treated.then(|| locale.text("quote-means-later"));
    let no_bill = locale.text_with("quote-estimate", &[("date", valid_until.into())]);
    let paragraphs = [Some(means), which, beyond_plan(quote, locale), later, Some(no_bill)];
    Section { title, paragraphs: paragraphs.into_iter().flatten().collect() }
}

/// Sentence that the clinic may advise more sessions than are planned, and that they are not in the
/// amount.
fn beyond_plan(quote: &Quote, locale: &Locale) -> Option<String> {
    let (list, estimate) = (quote.list(), quote.estimate());
    let plan = GuidePlan::of(list, quote.selection(), Some(estimate));
    let (_, most) = advice(quote, &plan)?.sessions();
    let is_beyond = estimate.sessions.is_some_and(|planned| planned.high() < most);
    let sessions = wording::sessions(SessionRange::from(most), locale);
    let arguments = [("sessions", sessions.into())];
    is_beyond.then(|| locale.text_with("quote-means-beyond", &arguments))
}

/// Numbers of sessions that the amounts are for, if the number is open.
fn which_sessions(estimate: &Estimate, locale: &Locale) -> Option<String> {
    let (low, high) = estimate.total.sessions_at?;
    let write = |count: SessionCount| {
        SessionRange::exactly(count.get()).ok().map(|range| wording::sessions(range, locale))
    };
    if estimate.total.high.is_none() {
        let is_open = estimate.sessions.is_some_and(|sessions| !sessions.is_exact());
        let is_told = is_open && estimate.rest.is_none() && !estimate.total.is_on_request();
        let sessions = write(low).filter(|_| is_told)?;
        return Some(locale.text_with("quote-means-least", &[("sessions", sessions.into())]));
    }
    if low == high {
        return None;
    }
    let arguments = [("low", write(low)?.into()), ("high", write(high)?.into())];
    Some(locale.text_with("quote-means-sessions", &arguments))
}

/// `every_weeks` are the fewest and the most weeks between two sessions.
fn planned_sentence(
    planned: SessionRange,
    every_weeks: Option<(u8, u8)>,
    locale: &Locale,
) -> String {
    let sessions = ("sessions", wording::sessions(planned, locale).into());
    let interval = every_weeks.filter(|_| planned.high().get() > 1);
    let Some((low, high)) = interval else {
        return locale.text_with("quote-sessions-planned", &[sessions]);
    };
    let weeks = if low == high {
        locale.text_with("quote-weeks", &[("count", u16::from(low).into())])
    } else {
        let arguments = [("low", u16::from(low).into()), ("high", u16::from(high).into())];
        locale.text_with("quote-weeks-between", &arguments)
    };
    locale.text_with("quote-sessions-interval", &[sessions, ("weeks", weeks.into())])
}

fn advised_sentence(advice: Advice, concerns: &[&str], book: Phrasebook<'_>) -> String {
    let sessions = ("sessions", wording::advised(advice, book.locale).into());
    if concerns.is_empty() {
        return book.text_with("quote-advised", &[sessions]);
    }
    let concerns =
        concerns.iter().map(|concern| book.locale.mid_sentence(concern, book.list.language()));
    let all = book.locale.together(&concerns.collect::<Vec<_>>());
    book.text_with("quote-advised-for", &[sessions, ("concern", all.into())])
}
