//! A selection as what it names in the list, and what its packages hold.

use super::Refusal;
use crate::estimates::arbitrary::{AnyList, AnyOnlyWith, TECHNIQUES};
use needlepoint::selection::{ChosenArea, Selection};
use std::{
    collections::{BTreeMap, BTreeSet},
    num::NonZeroU16,
};

/// A selection by the numbers of what it names.
#[derive(Clone, Debug)]
pub(crate) struct Choice {
    pub(crate) selection: Selection,
    pub(super) technique: Option<usize>,
    /// With their sizes, where they are decided.
    pub(super) areas: BTreeMap<usize, Option<usize>>,
    /// How often each is asked for, where that is said.
    pub(super) add_ons: BTreeMap<usize, Option<u16>>,
    pub(super) packages: BTreeSet<usize>,
    pub(super) fees: BTreeSet<usize>,
    /// What the packages hold, with what the patient chose.
    pub(super) contents: Vec<Content>,
    pub(super) add_ons_of_packages: BTreeSet<usize>,
    /// Whether a treatment is bought, beside packages or alone.
    pub(super) is_treated: bool,
}

/// A treatment of a package, as it is filled.
#[derive(Clone, Debug)]
pub(super) struct Content {
    pub(super) technique: usize,
    pub(super) areas: BTreeSet<usize>,
    pub(super) sessions: u16,
}

impl Choice {
    pub(super) fn of(list: &AnyList, selection: &Selection) -> Result<Self, Refusal> {
        let number = |id: &str| id[1..].parse::<usize>().unwrap();
        let area = |ChosenArea { id, size }: &ChosenArea| (number(id), size.as_deref().map(number));
        let technique = selection.technique.as_ref();
        let technique = technique.map(|id| TECHNIQUES.iter().position(|one| one == id).unwrap());
        let areas: BTreeMap<usize, Option<usize>> = selection.areas.iter().map(area).collect();
        let packages: BTreeSet<usize> = selection.packages.iter().map(|id| number(id)).collect();
        let own = || packages.iter().map(|&n| &list.packages[n]);
        let is_taken = own().flat_map(|one| &one.contents).any(|content| content.areas.is_none());
        let contents = contents(list, &packages, technique, &areas)?;
        let add_ons = selection.add_ons.iter();
        Ok(Self {
            technique,
            is_treated: !areas.is_empty() && (selection.sessions.is_some() || !is_taken),
            areas,
            add_ons: add_ons
                .map(|chosen| (number(&chosen.id), chosen.sessions.map(NonZeroU16::get)))
                .collect(),
            add_ons_of_packages: own().flat_map(|one| one.add_ons.clone()).collect(),
            packages,
            fees: selection.fees.iter().map(|id| number(id)).collect(),
            contents,
            selection: selection.clone(),
        })
    }

    /// The technique of the treatment, which is always named where one is bought.
    pub(super) fn treated_with(&self) -> usize {
        self.technique.expect("a technique")
    }

    /// The numbers of sessions that are asked for; one where nothing is said.
    pub(super) fn counts(&self) -> Vec<u16> {
        let said = self.selection.sessions.as_ref();
        said.map_or(vec![1], |range| range.counts().map(NonZeroU16::get).collect())
    }

    /// What is priced: the chosen areas but those whose whole is chosen too.
    pub(super) fn priced_areas(&self, list: &AnyList) -> BTreeSet<usize> {
        let chosen: BTreeSet<usize> = self.areas.keys().copied().collect();
        let is_part = |area: &usize| !list.wholes(*area).is_disjoint(&chosen);
        chosen.iter().filter(|area| !is_part(area)).copied().collect()
    }

    /// Areas that are treated by one of the techniques that are meant, and what packages hold where they
    /// are meant, but none whose whole is treated too.
    pub(super) fn treated_areas(
        &self,
        list: &AnyList,
        is_meant: impl Fn(usize) -> bool,
        with_packages: bool,
    ) -> BTreeSet<usize> {
        let is_treated = self.is_treated && is_meant(self.treated_with());
        let own = self.areas.keys().filter(|_| is_treated);
        let packed = self.contents.iter().filter(|_| with_packages);
        let packed = packed.flat_map(|content| &content.areas);
        let all: BTreeSet<usize> = own.chain(packed).copied().collect();
        let is_part = |area: &usize| !list.wholes(*area).is_disjoint(&all);
        all.iter().filter(|area| !is_part(area)).copied().collect()
    }

    /// How many sessions all packages hold.
    pub(super) fn sessions_of_packages(&self) -> u16 {
        self.contents.iter().map(|content| content.sessions).sum()
    }

    /// The techniques of the plan, its packages' among them.
    pub(super) fn techniques(&self) -> BTreeSet<usize> {
        let own = self.technique.filter(|_| self.is_treated);
        self.contents.iter().map(|content| content.technique).chain(own).collect()
    }

    /// The add-ons of the plan, its packages' among them.
    pub(super) fn all_add_ons(&self) -> BTreeSet<usize> {
        self.add_ons.keys().chain(&self.add_ons_of_packages).copied().collect()
    }

    /// True if the plan has one of the techniques and packages that are named, and one of the add-ons.
    pub(crate) fn meets(&self, only_with: &AnyOnlyWith) -> bool {
        let AnyOnlyWith { technique, packages, add_ons } = only_with;
        let names_treatment = technique.is_some() || !packages.is_empty();
        let has_treatment = technique.is_some_and(|one| self.techniques().contains(&one))
            || !packages.is_disjoint(&self.packages);
        (!names_treatment || has_treatment)
            && (add_ons.is_empty() || !add_ons.is_disjoint(&self.all_add_ons()))
    }

    /// Whether nothing is bought but fees.
    pub(super) fn is_of_fees_alone(&self) -> bool {
        !self.is_treated && self.packages.is_empty() && self.add_ons.is_empty()
    }

    /// Whether add-ons stand without any treatment.
    pub(super) fn is_alone(&self) -> bool {
        !self.is_treated && self.packages.is_empty()
    }
}

fn contents(
    list: &AnyList,
    packages: &BTreeSet<usize>,
    technique: Option<usize>,
    areas: &BTreeMap<usize, Option<usize>>,
) -> Result<Vec<Content>, Refusal> {
    let mut filled = Vec::new();
    for content in packages.iter().flat_map(|&n| &list.packages[n].contents) {
        // Which of the reasons there may be is told first, nobody says.
        let refusal = Refusal { codes: &[], is_tie: false };
        let Some(technique) = content.technique.or(technique) else { return Err(refusal) };
        let areas = match &content.areas {
            Some(areas) => areas.clone(),
            None if areas.len() == 1 => areas.keys().copied().collect(),
            None => return Err(refusal),
        };
        filled.push(Content { technique, areas, sessions: content.sessions });
    }
    Ok(filled)
}
