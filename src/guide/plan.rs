//! What of a consultation decides what is told.

use crate::{
    catalog::{AddOnIndex, Advice, Concern, Offer, PriceList, TechniqueIndex},
    estimate::{Estimate, LineKind, Selection, SessionRange},
};
use jiff::civil::Date;

/// What is planned, as far as it is known.
#[derive(Clone, Debug)]
pub struct Plan<'l> {
    /// The price list that it is planned from.
    pub list: &'l PriceList,
    /// Why the patient comes.
    pub concerns: Vec<&'l Concern>,
    /// How the patient is treated.
    pub technique: Option<TechniqueIndex>,
    /// What goes with it.
    pub add_ons: Vec<AddOnIndex>,
    /// How many sessions are planned, else advised.
    pub sessions: Option<SessionRange>,
    /// The fewest and the most weeks between two sessions, where the list advises them.
    pub every_weeks: Option<(u8, u8)>,
    /// The day of the first session.
    pub start: Option<Date>,
}

impl<'l> Plan<'l> {
    /// What a selection plans; `estimate` is what it comes to, where it has a price.
    pub fn of(list: &'l PriceList, selection: &Selection, estimate: Option<&Estimate>) -> Self {
        let chosen = selection.technique.as_deref().and_then(|id| list.find_technique(id));
        let technique = chosen.or_else(|| estimate.and_then(|it| treated_with(list, it)));
        let advice = list.advice(&selection.concerns, technique);
        let sessions = estimate
            .and_then(|estimate| estimate.sessions)
            .or(selection.sessions)
            .or_else(|| advice.and_then(advised));
        let ids = selection.add_ons.iter().map(|add_on| &add_on.id);
        Self {
            list,
            concerns: selection.concerns.iter().filter_map(|id| list.find_concern(id)).collect(),
            technique,
            add_ons: ids.filter_map(|id| list.find_add_on(id)).collect(),
            sessions,
            every_weeks: list.every_weeks(&selection.concerns, technique),
            start: selection.start,
        }
    }
}

fn treated_with(list: &PriceList, estimate: &Estimate) -> Option<TechniqueIndex> {
    estimate.lines.iter().find_map(|line| match line.kind {
        LineKind::Treatment(offer) => list.offer(offer).map(Offer::technique),
        _ => None,
    })
}

fn advised(advice: Advice) -> Option<SessionRange> {
    let (low, high) = advice.sessions();
    SessionRange::new(low.get(), high.get()).ok()
}
