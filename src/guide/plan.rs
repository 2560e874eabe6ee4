//! Plan of a consultation, as far as it decides what is told.

use crate::{
    catalog::{AddOnIndex, Advice, Concern, Package, PriceList, TechniqueIndex},
    estimate::{Estimate, LineKind, PlannedPackage},
    selection::{Selection, SessionRange},
};
use jiff::civil::Date;
use std::num::NonZero;

/// Plan of a treatment, as far as it is known.
#[derive(Clone, Debug)]
pub struct GuidePlan<'l> {
    /// The price list that it is planned from.
    pub list: &'l PriceList,
    /// Concerns that the patient comes with.
    pub concerns: Vec<&'l Concern>,
    /// Techniques of the treatment, those of packages among them; the first decides how far apart
    /// sessions are.
    pub techniques: Vec<TechniqueIndex>,
    /// Add-ons, those of packages among them.
    pub add_ons: Vec<AddOnIndex>,
    /// Number of sessions that are planned, else advised.
    pub sessions: Option<SessionRange>,
    /// The fewest and the most weeks between two sessions, if the list advises them.
    pub every_weeks: Option<(u8, u8)>,
    /// The day of the first session.
    pub start: Option<Date>,
}

impl<'l> GuidePlan<'l> {
    /// Plan of a selection; `estimate` is what it comes to, if it has a price.
    pub fn of(list: &'l PriceList, selection: &Selection, estimate: Option<&Estimate>) -> Self {
        let packages = packages(list, selection);
        let techniques = techniques(list, selection, estimate, &packages);
        let first = techniques.first().copied();
        let sessions = estimate
            .and_then(to_the_last)
            .or(selection.sessions)
            .or_else(|| list.advice(&selection.concerns, first).and_then(advised));
        let concerns = selection.concerns.iter().filter_map(|id| list.concerns().find(id));
        let concerns = concerns.map(|index| &list[index]).collect();
        let chosen = selection.add_ons.iter().filter_map(|add_on| list.add_ons().find(&add_on.id));
        let included =
            packages.iter().flat_map(|package| &package.add_ons).map(|(index, _)| *index);
        Self {
            list,
            concerns,
            techniques,
            add_ons: chosen.chain(included).collect(),
            sessions,
            every_weeks: list.every_weeks(&selection.concerns, first),
            start: selection.start,
        }
    }
}

/// The chosen packages in the list's order, in which they follow each other.
fn packages<'l>(list: &'l PriceList, selection: &Selection) -> Vec<&'l Package> {
    let mut chosen: Vec<_> =
        selection.packages.iter().filter_map(|id| list.packages().find(id)).collect();
    chosen.sort();
    chosen.into_iter().map(|index| &list[index]).collect()
}

/// The techniques of a plan, each once. A chosen one that nothing is bought of comes last, but is
/// there: who is about to be treated with it is to be told and asked.
fn techniques(
    list: &PriceList,
    selection: &Selection,
    estimate: Option<&Estimate>,
    packages: &[&Package],
) -> Vec<TechniqueIndex> {
    let chosen = selection.technique.as_deref().and_then(|id| list.techniques().find(id));
    let first = estimate.map_or(chosen, |estimate| treated_with(list, estimate));
    let in_packages = packages.iter().flat_map(|package| &package.contents);
    let in_packages = in_packages.filter_map(|content| content.technique.or(chosen));
    let mut techniques = Vec::new();
    for technique in first.into_iter().chain(in_packages).chain(chosen) {
        if !techniques.contains(&technique) {
            techniques.push(technique);
        }
    }
    techniques
}

fn treated_with(list: &PriceList, estimate: &Estimate) -> Option<TechniqueIndex> {
    estimate.lines.iter().find_map(|line| match line.kind {
        LineKind::Treatment(offer) => Some(list[offer].technique()),
        _ => None,
    })
}

/// The planned sessions up to the last, if that is one of a package that begins with the treatment
/// and goes on after it.
fn to_the_last(estimate: &Estimate) -> Option<SessionRange> {
    let planned = estimate.planned_sessions()?;
    let each = estimate.packages.iter().filter_map(PlannedPackage::sessions);
    let most = each.map(NonZero::get).max().unwrap_or(0);
    SessionRange::new(planned.low().get().max(most), planned.high().get().max(most)).ok()
}

fn advised(advice: Advice) -> Option<SessionRange> {
    let (low, high) = advice.sessions();
    SessionRange::new(low.get(), high.get()).ok()
}
