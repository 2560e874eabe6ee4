//! Add-ons that are asked for, and whether their rules let them stand beside the rest.

use super::{
    beside::Beside,
    packages::packages,
    treatment::{TreatmentRequest, treatment},
};
use crate::{
    catalog::{AddOn, AddOnIndex, ConcernIndex, PriceList, SessionCount},
    estimate::{EstimateError, PlannedPackage},
    selection::{ChosenAddOn, Quantity, Selection},
};

/// An add-on that is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::estimate) struct RequestedAddOn {
    pub(in crate::estimate) index: AddOnIndex,
    /// At so many sessions, if that was said.
    pub(in crate::estimate) sessions: Option<SessionCount>,
    /// Number of units; `None` if it is not sold by the unit.
    pub(in crate::estimate) units: Option<Quantity>,
}

impl RequestedAddOn {
    fn of(index: AddOnIndex, add_on: &AddOn, chosen: &ChosenAddOn) -> Result<Self, EstimateError> {
        let ChosenAddOn { id, sessions, units } = chosen;
        let (label, id) = (|| add_on.label.clone(), || id.clone());
        if !add_on.is_by_unit() {
            return match units {
                Some(_) => Err(EstimateError::AddOnNotByUnit { add_on: label(), id: id() }),
                None => Ok(Self { index, sessions: *sessions, units: None }),
            };
        }
        if sessions.is_some() {
            return Err(EstimateError::AddOnByUnit { add_on: label(), id: id() });
        }
        Ok(Self { index, sessions: None, units: Some(units.unwrap_or(Quantity::ONE)) })
    }
}

/// The add-ons of a selection in file order, each once, with its own sessions or units if it says
/// them. One that is chosen twice must say the same both times.
pub(super) fn add_ons(
    list: &PriceList,
    selection: &Selection,
) -> Result<Vec<RequestedAddOn>, EstimateError> {
    let mut add_ons = Vec::with_capacity(selection.add_ons.len());
    for chosen in &selection.add_ons {
        let index = list
            .add_ons()
            .find(&chosen.id)
            .ok_or_else(|| EstimateError::UnknownAddOn(chosen.id.clone()))?;
        add_ons.push((RequestedAddOn::of(index, &list[index], chosen)?, chosen));
    }
    add_ons.sort_by_key(|(add_on, _)| add_on.index);
    for pair in add_ons.windows(2) {
        if let [(one, as_one), (two, as_two)] = pair
            && one.index == two.index
            && one != two
        {
            let label = list[one.index].label.clone();
            let (one, two) = (as_one.to_string(), as_two.to_string());
            return Err(EstimateError::ChosenTwice { label, one, two });
        }
    }
    add_ons.dedup_by_key(|(add_on, _)| add_on.index);
    Ok(add_ons.into_iter().map(|(add_on, _)| add_on).collect())
}

/// Checks that the rules of the list let an add-on stand beside the rest of a selection, whether it
/// is chosen yet or not.
///
/// Rules about a treatment are passed over while none is decided.
///
/// # Errors
///
/// The rule that it breaks: [`EstimateError::AddOnOnlyWithTechniques`] and those after it.
pub fn add_on_availability(
    list: &PriceList,
    selection: &Selection,
    index: AddOnIndex,
) -> Result<(), EstimateError> {
    let treatment = treatment(list, selection).ok().flatten();
    let packages = packages(list, selection).unwrap_or_default();
    let ids = selection.add_ons.iter().map(|chosen| chosen.id.as_str());
    let chosen = ids.filter_map(|id| list.add_ons().find(id)).chain(add_ons_of(list, &packages));
    let chosen: Vec<AddOnIndex> = chosen.collect();
    let beside = Beside::of(treatment.as_ref(), &packages);
    let about = About { list, beside, concerns: concerns(list, selection) };
    about.check(index, &chosen)
}

/// Checks the rules of all add-ons that are chosen.
pub(super) fn check(
    list: &PriceList,
    selection: &Selection,
    treatment: Option<&TreatmentRequest>,
    packages: &[PlannedPackage],
    add_ons: &[RequestedAddOn],
) -> Result<(), EstimateError> {
    if add_ons.is_empty() {
        return Ok(());
    }
    let own = add_ons.iter().map(|add_on| add_on.index);
    let chosen: Vec<AddOnIndex> = own.clone().chain(add_ons_of(list, packages)).collect();
    let beside = Beside::of(treatment, packages);
    let about = About { list, beside, concerns: concerns(list, selection) };
    own.into_iter().try_for_each(|index| about.check(index, &chosen))
}

/// The add-ons that packages hold.
fn add_ons_of(list: &PriceList, packages: &[PlannedPackage]) -> Vec<AddOnIndex> {
    let packages = packages.iter().map(|planned| &list[planned.package]);
    packages.flat_map(|package| package.add_ons.iter().map(|&(index, _)| index)).collect()
}

fn concerns(list: &PriceList, selection: &Selection) -> Vec<ConcernIndex> {
    let chosen =
        list.concerns().iter().filter(|(_, concern)| selection.concerns.contains(&concern.id));
    chosen.map(|(index, _)| index).collect()
}

/// The rest of a selection, against which the rules of an add-on are held.
struct About<'a> {
    list: &'a PriceList,
    beside: Option<Beside<'a>>,
    concerns: Vec<ConcernIndex>,
}

impl About<'_> {
    fn check(&self, index: AddOnIndex, chosen: &[AddOnIndex]) -> Result<(), EstimateError> {
        let add_on = &self.list[index];
        let rules = &add_on.rules;
        if let Some(beside) = self.beside {
            self.check_limits(add_on, beside)?;
        }
        let label = |other: AddOnIndex| self.list[other].label.clone();
        if let Some(&other) = rules.excludes.iter().find(|other| chosen.contains(other)) {
            let (add_on, other) = (add_on.label.clone(), label(other));
            return Err(EstimateError::AddOnsExclude { add_on, other });
        }
        if let Some(needed) = rules.needs_elsewhere.first() {
            let (add_on, needed) = (add_on.label.clone(), needed.clone());
            return Err(EstimateError::AddOnNeeds { add_on, needed });
        }
        if let Some(&needed) = rules.needs.iter().find(|needed| !chosen.contains(needed)) {
            let (add_on, needed) = (add_on.label.clone(), label(needed));
            return Err(EstimateError::AddOnNeeds { add_on, needed });
        }
        Ok(())
    }

    /// The limits hold beside a treatment: alone there is nothing to hold them against.
    fn check_limits(&self, add_on: &AddOn, beside: Beside<'_>) -> Result<(), EstimateError> {
        let (list, rules, label) = (self.list, &add_on.rules, || add_on.label.clone());
        if !rules.only_techniques.is_empty() && !beside.is_by_one_of(&rules.only_techniques) {
            let techniques = rules.only_techniques.iter();
            let techniques = techniques.map(|&index| list[index].label.clone()).collect();
            return Err(EstimateError::AddOnOnlyWithTechniques { add_on: label(), techniques });
        }
        if !beside.has_area_for(rules) {
            let areas = rules.only_areas.iter().map(|&area| list.area_labels(&[area])).collect();
            return Err(EstimateError::AddOnOnlyOnAreas { add_on: label(), areas });
        }
        let is_meant = |concern: &ConcernIndex| rules.only_concerns.contains(concern);
        if !rules.only_concerns.is_empty() && !self.concerns.iter().any(is_meant) {
            let concerns = rules.only_concerns.iter();
            let concerns = concerns.map(|&index| list[index].label.clone()).collect();
            return Err(EstimateError::AddOnOnlyForConcerns { add_on: label(), concerns });
        }
        Ok(())
    }
}
