//! A selection as what it names in the list, and what its packages hold.

use super::{Refusal, held::Had};
use crate::estimates::arbitrary::{AREAS, AnyList, AnyOnlyWith, TECHNIQUES};
use needlepoint::{
    catalog::Basis,
    selection::{ChosenAddOn, ChosenArea, Selection},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    num::NonZeroU16,
};

/// A selection by the numbers of what it names.
#[derive(Clone, Debug)]
pub(crate) struct Choice {
    pub(crate) selection: Selection,
    pub(super) technique: Option<usize>,
    /// Those of the treatment, with their sizes, where they are decided.
    pub(super) areas: BTreeMap<usize, Option<usize>>,
    /// How often each is asked for, where that is said.
    pub(super) add_ons: BTreeMap<usize, Option<u16>>,
    /// How many units of those that are sold so: from how many to how many, until it is decided.
    pub(super) units: BTreeMap<usize, (u16, u16)>,
    pub(super) packages: BTreeSet<usize>,
    pub(super) fees: BTreeSet<usize>,
    /// What the packages hold, with what the patient chose.
    pub(super) contents: Vec<Content>,
    pub(super) add_ons_of_packages: BTreeSet<usize>,
    /// Whether a treatment is bought, beside packages or alone.
    pub(super) is_treated: bool,
    /// What earlier plans had of what the membership holds.
    pub(super) had: Had,
}

/// A treatment of a package, with what is chosen.
#[derive(Clone, Debug)]
pub(super) struct Content {
    /// One, or those of which one is still to be chosen.
    pub(super) techniques: BTreeSet<usize>,
    pub(super) areas: BTreeSet<usize>,
    /// Whether one of the areas is still to be chosen.
    pub(super) is_open: bool,
    pub(super) sessions: u16,
}

impl Content {
    /// The areas, if they are decided.
    pub(super) fn decided(&self) -> impl Iterator<Item = &usize> {
        self.areas.iter().filter(|_| !self.is_open)
    }
}

impl Choice {
    pub(super) fn of(list: &AnyList, selection: &Selection) -> Result<Self, Refusal> {
        let number = |id: &str| id[1..].parse::<usize>().unwrap();
        let area = |ChosenArea { id, size }: &ChosenArea| (number(id), size.as_deref().map(number));
        let technique = selection.technique.as_ref();
        let technique = technique.map(|id| TECHNIQUES.iter().position(|one| one == id).unwrap());
        let mut areas: BTreeMap<usize, Option<usize>> = selection.areas.iter().map(area).collect();
        let packages: BTreeSet<usize> = selection.packages.iter().map(|id| number(id)).collect();
        let own = || packages.iter().map(|&n| &list.packages[n]);
        let is_said = selection.sessions.is_some();
        let contents = contents(list, &packages, technique, (&areas, is_said))?;
        if !is_said {
            let held = || own().flat_map(|one| &one.contents);
            areas.retain(|area, _| !held().any(|content| content.takes(technique, *area)));
        }
        let add_ons = selection.add_ons.iter();
        let units = |chosen: &ChosenAddOn| {
            let said = chosen.units.map_or((1, 1), |units| (units.low(), units.high()));
            let position = number(&chosen.id);
            (list.add_ons[position].basis == Basis::PerUnit).then_some((position, said))
        };
        Ok(Self {
            units: add_ons.clone().filter_map(units).collect(),
            technique,
            is_treated: !areas.is_empty(),
            areas,
            add_ons: add_ons
                .map(|chosen| (number(&chosen.id), chosen.sessions.map(NonZeroU16::get)))
                .collect(),
            add_ons_of_packages: own().flat_map(|one| one.add_ons.clone()).collect(),
            packages,
            fees: selection.fees.iter().map(|id| number(id)).collect(),
            contents,
            selection: selection.clone(),
            had: Had::default(),
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

    /// The choice with every number of units decided, in every way there is.
    pub(super) fn in_all_units(&self) -> Vec<Self> {
        let mut decided = vec![self.clone()];
        for (&add_on, &(low, high)) in &self.units {
            let with = |choice: &Self, count: u16| {
                let mut choice = choice.clone();
                choice.units.insert(add_on, (count, count));
                choice
            };
            decided = decided
                .iter()
                .flat_map(|choice| (low..=high).map(move |count| with(choice, count)))
                .collect();
        }
        decided
    }

    /// How many units of each add-on there are, once that is decided.
    pub(super) fn decided_units(&self) -> BTreeMap<usize, u16> {
        self.units.iter().map(|(&add_on, &(count, _))| (add_on, count)).collect()
    }

    /// How many units of an add-on there are, once that is decided.
    pub(super) fn units_of(&self, add_on: usize) -> u16 {
        self.units[&add_on].0
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
        let packed: &[Content] = if with_packages { &self.contents } else { &[] };
        let decided = packed.iter().flat_map(Content::decided);
        let all: BTreeSet<usize> = own.chain(decided).copied().collect();
        let is_part = |area: &usize| !list.wholes(*area).is_disjoint(&all);
        let mut treated: BTreeSet<usize> =
            all.iter().filter(|area| !is_part(area)).copied().collect();
        let are_one = |area: usize, other: usize| {
            area == other
                || list.wholes(area).contains(&other)
                || list.wholes(other).contains(&area)
        };
        let open = packed.iter().filter(|content| content.is_open).map(|content| &content.areas);
        let more = areas_more(open, &treated, are_one);
        // They only count, so any number does that no area has.
        treated.extend(AREAS..AREAS + more);
        treated
    }

    /// How many sessions all packages hold.
    pub(super) fn sessions_of_packages(&self) -> u16 {
        self.contents.iter().map(|content| content.sessions).sum()
    }

    /// How many sessions a plan has with so many of its treatment: packages begin with it.
    pub(super) fn sessions_in_all(&self, of_treatment: u16) -> u16 {
        of_treatment.max(self.sessions_of_packages()).max(1)
    }

    /// The techniques of the plan, its packages' among them, as far as they are decided.
    pub(super) fn techniques(&self) -> BTreeSet<usize> {
        let own = self.technique.filter(|_| self.is_treated);
        let decided = self.contents.iter().filter(|content| content.techniques.len() == 1);
        decided.flat_map(|content| content.techniques.clone()).chain(own).collect()
    }

    /// Whether one of some techniques is done, whatever is chosen where that is still open.
    pub(super) fn is_by_one_of(&self, techniques: &BTreeSet<usize>) -> bool {
        !techniques.is_disjoint(&self.techniques())
            || self.contents.iter().any(|content| content.techniques.is_subset(techniques))
    }

    /// The add-ons of the plan, its packages' among them.
    pub(super) fn all_add_ons(&self) -> BTreeSet<usize> {
        self.add_ons.keys().chain(&self.add_ons_of_packages).copied().collect()
    }

    /// True if the plan has one of the techniques and packages that are named, and one of the add-ons.
    pub(crate) fn meets(&self, only_with: &AnyOnlyWith) -> bool {
        let AnyOnlyWith { technique, packages, add_ons } = only_with;
        let names_treatment = technique.is_some() || !packages.is_empty();
        let has_treatment = technique.is_some_and(|one| self.is_by_one_of(&BTreeSet::from([one])))
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
    (chosen, is_said): (&BTreeMap<usize, Option<usize>>, bool),
) -> Result<Vec<Content>, Refusal> {
    let mut filled = Vec::new();
    for content in packages.iter().flat_map(|&n| &list.packages[n].contents) {
        // Which of the reasons there may be is told first, nobody says.
        let refusal = Refusal { codes: &[], is_tie: false };
        let techniques = match (&content.techniques, technique) {
            (Some(named), Some(one)) if named.contains(&one) => BTreeSet::from([one]),
            (Some(named), _) => named.clone(),
            (None, Some(one)) => BTreeSet::from([one]),
            (None, None) => return Err(refusal),
        };
        let fitting = chosen.keys().copied().filter(|&area| content.takes(technique, area));
        let fitting: BTreeSet<usize> = fitting.collect();
        let (areas, is_open) = match &content.areas {
            Some(areas) if !content.is_one_of => (areas.clone(), false),
            None if chosen.len() == 1 => (chosen.keys().copied().collect(), false),
            None => return Err(refusal),
            Some(_) if fitting.len() == 1 => (fitting, false),
            Some(_) if fitting.len() > 1 && !is_said => return Err(refusal),
            Some(areas) => (areas.clone(), true),
        };
        filled.push(Content { techniques, areas, is_open, sessions: content.sessions });
    }
    Ok(filled)
}

/// How many of the areas that are still to be chosen are others than all before, whatever is chosen.
pub(super) fn areas_more<'a>(
    open: impl Iterator<Item = &'a BTreeSet<usize>>,
    treated: &BTreeSet<usize>,
    are_one: impl Fn(usize, usize) -> bool,
) -> usize {
    let mut before: Vec<usize> = treated.iter().copied().collect();
    let mut more = 0;
    for one_of in open {
        let is_known = one_of.iter().any(|&area| before.iter().any(|&other| are_one(area, other)));
        if !is_known {
            before.extend(one_of);
            more += 1;
        }
    }
    more
}
