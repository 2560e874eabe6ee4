//! Plan of a consultation, as far as it decides what is told.

use crate::{
    catalog::{
        AddOnIndex, Advice, Concern, Package, PackageContent, PriceList, Technique, TechniqueIndex,
    },
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
        let open = first_techniques(list, selection, estimate, &techniques, &packages);
        let sessions = estimate.and_then(to_the_last).or(selection.sessions).or_else(|| {
            let first = techniques.first().copied();
            list.advice(&selection.concerns, first).and_then(advised)
        });
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
            every_weeks: list.widest_weeks(&selection.concerns, &open),
            start: selection.start,
        }
    }

    /// True if needling is planned; while nothing is, if the list has any.
    pub fn has_needling(&self) -> bool {
        if self.techniques.is_empty() {
            return self.list.techniques().entries().any(Technique::is_needling);
        }
        self.planned().any(Technique::is_needling)
    }

    /// True if nothing but needling is planned.
    pub fn is_all_needling(&self) -> bool {
        self.has_needling() && self.planned().all(Technique::is_needling)
    }

    /// The techniques, as the list has them.
    pub(super) fn planned(&self) -> impl Iterator<Item = &'l Technique> {
        let list = self.list;
        self.techniques.iter().map(move |&index| &list[index])
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
    let in_packages = in_packages.flat_map(|content| by_choice(content, chosen));
    let mut techniques = Vec::new();
    for technique in first.into_iter().chain(in_packages).chain(chosen) {
        if !techniques.contains(&technique) {
            techniques.push(technique);
        }
    }
    techniques
}

/// The techniques that a treatment of a package may be by: the chosen one, if that fits.
fn by_choice(content: &PackageContent, chosen: Option<TechniqueIndex>) -> Vec<TechniqueIndex> {
    let fitting = chosen.filter(|&chosen| content.may_be_by(chosen));
    let named = || content.techniques.clone().unwrap_or_default();
    fitting.map_or_else(named, |chosen| vec![chosen])
}

/// Techniques between which it is open by which one the treatment begins.
fn first_techniques(
    list: &PriceList,
    selection: &Selection,
    estimate: Option<&Estimate>,
    techniques: &[TechniqueIndex],
    packages: &[&Package],
) -> Vec<TechniqueIndex> {
    let is_treated = estimate.is_some_and(|known| treated_with(list, known).is_some());
    let chosen = selection.technique.as_deref().and_then(|id| list.techniques().find(id));
    let first = packages.iter().flat_map(|package| &package.contents).next();
    match first {
        Some(content) if estimate.is_some() && !is_treated => by_choice(content, chosen),
        _ => techniques.first().copied().into_iter().collect(),
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{Clinic, NOT_NEEDLING, PriceListBuilder};

    /// A list with techniques of which the guide knows these.
    fn list(guides: &[&'static str]) -> PriceList {
        let mut list = PriceListBuilder::new("GBP".parse().unwrap(), Clinic::default());
        for guide in guides {
            let (id, guide) = ((*guide).to_owned(), Some(*guide));
            list.add_technique(Technique { id, guide, ..Technique::default() }).unwrap();
        }
        list.build()
    }

    /// Plan of some of its techniques: if it has needling, and if that is all.
    fn needling(list: &PriceList, planned: &[&str]) -> (bool, bool) {
        let techniques = planned.iter().map(|id| list.techniques().find(id).unwrap()).collect();
        let nothing = GuidePlan::of(list, &Selection::default(), None);
        let plan = GuidePlan { techniques, ..nothing };
        (plan.has_needling(), plan.is_all_needling())
    }

    #[test]
    fn a_plan_is_needling_as_a_whole_in_part_or_not_at_all() {
        let list = list(&["standard", NOT_NEEDLING]);
        assert_eq!(needling(&list, &["standard"]), (true, true));
        assert_eq!(needling(&list, &["standard", NOT_NEEDLING]), (true, false));
        assert_eq!(needling(&list, &[NOT_NEEDLING]), (false, false));
    }

    #[test]
    fn while_nothing_is_planned_it_is_needling_unless_the_list_has_none() {
        assert_eq!(needling(&list(&["rf", NOT_NEEDLING]), &[]), (true, true));
        assert_eq!(needling(&list(&[NOT_NEEDLING]), &[]), (false, false));
    }
}
