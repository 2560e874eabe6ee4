//! The needling techniques of a plan, with what the list and the guide say of each.

use super::{
    GuidePlan,
    content::{Content, TechniqueText},
};
use crate::catalog::{ResultTimes, Technique};

/// The needling techniques of a plan. Where nothing is chosen, what is usual is told.
pub(super) struct Treated<'p>(Vec<(Option<&'p Technique>, &'p TechniqueText)>);

impl<'p> Treated<'p> {
    pub(super) fn of(plan: &GuidePlan<'p>, content: &'p Content) -> Self {
        let needling = plan.planned().filter(|technique| technique.is_needling());
        let mut all: Vec<Option<&Technique>> = needling.map(Some).collect();
        if plan.techniques.is_empty() && plan.has_needling() {
            all.push(None);
        }
        let with_text = |own: Option<&'p Technique>| {
            Some((own, content.technique(own.and_then(|technique| technique.guide))?))
        };
        Self(all.into_iter().filter_map(with_text).collect())
    }

    /// Texts of the guide on the first of them.
    pub(super) fn first(&self) -> Option<&'p TechniqueText> {
        self.0.first().map(|(_, usual)| *usual)
    }

    /// Names of them, as the list has them.
    pub(super) fn labels(&self) -> Vec<String> {
        self.0.iter().filter_map(|(own, _)| own.map(|it| it.label.clone())).collect()
    }

    /// Each text on how a technique works, with the names of those that it is true of.
    pub(super) fn how_it_works(&self) -> Vec<(&'p str, Vec<String>)> {
        let mut all: Vec<(&str, Vec<String>)> = Vec::new();
        for (own, usual) in self.0.iter().filter(|(_, usual)| !usual.text.is_empty()) {
            let name = own.map(|technique| technique.label.clone());
            match all.iter_mut().find(|(text, _)| *text == usual.text) {
                Some((_, names)) => names.extend(name),
                None => all.push((usual.text.as_str(), name.into_iter().collect())),
            }
        }
        all
    }

    /// Cautions of the guide on each, once.
    pub(super) fn cautions(&self) -> Vec<String> {
        let mut all: Vec<String> = Vec::new();
        for caution in self.0.iter().flat_map(|(_, usual)| &usual.cautions) {
            if !all.contains(caution) {
                all.push(caution.clone());
            }
        }
        all
    }

    /// A time from the least to the most of all of them: the list's own, else what is usual.
    pub(super) fn times(
        &self,
        own: fn(&ResultTimes) -> Option<(u16, u16)>,
        usual: fn(&TechniqueText) -> (u16, u16),
    ) -> Option<(u16, u16)> {
        let each = self.0.iter().map(|(technique, text)| {
            technique.and_then(|it| own(&it.results)).unwrap_or_else(|| usual(text))
        });
        each.reduce(|all, next| (all.0.min(next.0), all.1.max(next.1)))
    }

    /// True if the list says of each in words how long redness lasts.
    pub(super) fn has_own_downtime(&self) -> bool {
        let mut each = self.0.iter();
        let says_all = each.all(|(own, _)| own.is_some_and(|it| it.downtime.is_some()));
        says_all && !self.0.is_empty()
    }

    /// Duration of redness with each, by the technique's name: as `count` writes the days if the
    /// list does not say it in words.
    pub(super) fn redness(&self, count: impl Fn((u16, u16)) -> String) -> Vec<(&'p str, String)> {
        let each = self.0.iter().map(|(technique, text)| {
            let own = technique.and_then(|it| it.results.redness_days);
            // What the list says in words is about the redness too.
            let downtime = technique.and_then(|it| it.downtime.clone()).filter(|_| own.is_none());
            let words = downtime.unwrap_or_else(|| count(own.unwrap_or(text.redness_days)));
            (technique.map_or("", |it| it.label.as_str()), words)
        });
        each.collect()
    }
}

/// Words about each, by its name: "1–3 days" if they are alike for all, else "1–3 days (Standard
/// needling), 2–4 days (Radiofrequency needling)".
pub fn of_each(said: &[(&str, String)]) -> String {
    match said {
        [] => String::new(),
        [(_, first), others @ ..] if others.iter().all(|(_, words)| words == first) => {
            first.clone()
        }
        _ => {
            let named: Vec<String> =
                said.iter().map(|(name, words)| format!("{words} ({name})")).collect();
            named.join(", ")
        }
    }
}
