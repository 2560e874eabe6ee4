//! Add-ons: whether they may be chosen, and what they come to beside the treatments.

use super::{
    EstimateError, LineEnd, LineKind, Selection,
    plan::PlanLine,
    purchase::PriceTable,
    request::{self, Request, TreatmentRequest},
};
use crate::{
    catalog::{
        AddOn, AddOnIndex, AddOnPrice, AddOnRules, AreaIndex, Basis, ConcernIndex, Ladder,
        MAX_SESSIONS, PriceList, SessionCount,
    },
    money::{Amount, Overflow, Percent},
};

/// Whether the rules of the list let an add-on stand beside the rest of a selection, whether it is
/// chosen yet or not.
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
    let treatment = request::treatment(list, selection).ok().flatten();
    let ids = selection.add_ons.iter().map(|chosen| chosen.id.as_str());
    let chosen: Vec<AddOnIndex> = ids.filter_map(|id| list.find_add_on(id)).collect();
    let about = About { list, treatment: treatment.as_ref(), concern: concern(list, selection) };
    about.check(index, &chosen)
}

/// The same for all add-ons that are chosen.
pub(super) fn check(
    list: &PriceList,
    selection: &Selection,
    treatment: Option<&TreatmentRequest>,
    add_ons: &[(AddOnIndex, Option<SessionCount>)],
) -> Result<(), EstimateError> {
    let chosen: Vec<AddOnIndex> = add_ons.iter().map(|&(index, _)| index).collect();
    let about = About { list, treatment, concern: concern(list, selection) };
    chosen.iter().try_for_each(|&index| about.check(index, &chosen))
}

fn concern(list: &PriceList, selection: &Selection) -> Option<ConcernIndex> {
    let id = selection.concern.as_deref()?;
    list.concerns().find(|(_, concern)| concern.id == id).map(|(index, _)| index)
}

/// What the rules of an add-on are held against.
struct About<'a> {
    list: &'a PriceList,
    treatment: Option<&'a TreatmentRequest>,
    concern: Option<ConcernIndex>,
}

impl About<'_> {
    fn check(&self, index: AddOnIndex, chosen: &[AddOnIndex]) -> Result<(), EstimateError> {
        let Some(add_on) = self.list.add_on(index) else { return Ok(()) };
        let rules = &add_on.rules;
        if let Some(treatment) = self.treatment {
            self.check_limits(add_on, treatment)?;
        }
        let label = |other: AddOnIndex| {
            self.list.add_on(other).map_or_else(String::new, |other| other.label.clone())
        };
        if let Some(&other) = rules.excludes.iter().find(|other| chosen.contains(other)) {
            let (add_on, other) = (add_on.label.clone(), label(other));
            return Err(EstimateError::AddOnsExclude { add_on, other });
        }
        if let Some(&needed) = rules.needs.iter().find(|needed| !chosen.contains(needed)) {
            let (add_on, needed) = (add_on.label.clone(), label(needed));
            return Err(EstimateError::AddOnNeeds { add_on, needed });
        }
        Ok(())
    }

    /// The limits hold beside a treatment: alone there is nothing to hold them against.
    fn check_limits(
        &self,
        add_on: &AddOn,
        treatment: &TreatmentRequest,
    ) -> Result<(), EstimateError> {
        let (list, rules, label) = (self.list, &add_on.rules, || add_on.label.clone());
        if !rules.only_techniques.is_empty()
            && !rules.only_techniques.contains(&treatment.technique)
        {
            let techniques =
                rules.only_techniques.iter().filter_map(|&index| list.technique(index));
            let techniques = techniques.map(|technique| technique.label.clone()).collect();
            return Err(EstimateError::AddOnOnlyWithTechniques { add_on: label(), techniques });
        }
        if areas_in_reach(rules, treatment).is_empty() {
            let areas = rules.only_areas.iter().map(|&area| list.area_labels(&[area])).collect();
            return Err(EstimateError::AddOnOnlyOnAreas { add_on: label(), areas });
        }
        let is_meant = |concern: ConcernIndex| rules.only_concerns.contains(&concern);
        if !rules.only_concerns.is_empty() && !self.concern.is_some_and(is_meant) {
            let concerns = rules.only_concerns.iter().filter_map(|&index| list.concern(index));
            let concerns = concerns.map(|concern| concern.label.clone()).collect();
            return Err(EstimateError::AddOnOnlyForConcerns { add_on: label(), concerns });
        }
        Ok(())
    }
}

/// The chosen areas that an add-on may go on. A whole is one where a part of it is, that was
/// chosen beside it.
fn areas_in_reach(rules: &AddOnRules, treatment: &TreatmentRequest) -> Vec<AreaIndex> {
    let named = |area: AreaIndex| rules.only_areas.is_empty() || rules.only_areas.contains(&area);
    let through_part =
        |area: AreaIndex| treatment.parts.iter().any(|&(part, whole)| whole == area && named(part));
    let areas = treatment.areas.iter().map(|chosen| chosen.area);
    areas.filter(|&area| named(area) || through_part(area)).collect()
}

/// A chosen add-on, ready to be worked out for every combination of a request.
#[derive(Clone, Debug)]
pub(super) struct PlannedAddOn<'l> {
    pub(super) index: AddOnIndex,
    add_on: &'l AddOn,
    /// At so many sessions, where that was said.
    own_sessions: Option<SessionCount>,
    /// The chosen areas that it goes on; none without a treatment.
    areas: Vec<AreaIndex>,
    charge: Charge,
}

#[derive(Clone, Debug)]
enum Charge {
    Units(PriceTable),
    Percent(Percent),
}

impl<'l> PlannedAddOn<'l> {
    /// All chosen add-ons of a request, for plans of up to `up_to` sessions.
    pub(super) fn all(
        list: &'l PriceList,
        request: &Request,
        up_to: u16,
    ) -> Result<Vec<Self>, EstimateError> {
        let chosen = request.add_ons.iter();
        chosen
            .filter_map(|&(index, own)| Some((index, list.add_on(index)?, own)))
            .map(|(index, add_on, own)| Self::new(index, add_on, own, request, up_to))
            .collect()
    }

    fn new(
        index: AddOnIndex,
        add_on: &'l AddOn,
        own_sessions: Option<SessionCount>,
        request: &Request,
        up_to: u16,
    ) -> Result<Self, EstimateError> {
        let Some(treatment) = &request.treatment else {
            let price = add_on
                .alone
                .ok_or_else(|| EstimateError::AddOnNotSoldAlone(add_on.label.clone()))?;
            let units = own_sessions.map_or(1, SessionCount::get).min(MAX_SESSIONS);
            let charge = Charge::Units(PriceTable::new(&Ladder::single_only(price), units)?);
            return Ok(Self { index, add_on, own_sessions, areas: Vec::new(), charge });
        };
        let areas = areas_in_reach(&add_on.rules, treatment);
        let charge = match &add_on.price {
            AddOnPrice::Percent(percent) => Charge::Percent(*percent),
            AddOnPrice::Ladder(ladder) => {
                let sessions = own_sessions.map_or(up_to, |own| own.get().min(up_to));
                let most = match add_on.basis {
                    Basis::Once => 1,
                    Basis::PerSession => sessions,
                    Basis::PerArea => sessions.saturating_mul(count(&areas)),
                };
                Charge::Units(PriceTable::new(ladder, most)?)
            }
        };
        Ok(Self { index, add_on, own_sessions, areas, charge })
    }

    /// Its line beside the treatments of a plan, or the units for which its ladder has no way.
    pub(super) fn line(
        &self,
        plan: Option<SessionCount>,
        treatments: &[PlanLine],
        list: &PriceList,
    ) -> Result<Result<LineEnd, SessionCount>, Overflow> {
        let sessions = self.sessions(plan);
        let shown = if self.add_on.basis == Basis::Once { 0 } else { sessions.get() };
        let end = |amount, purchases| Ok(Ok(LineEnd { sessions: shown, amount, purchases }));
        let charged = self.charged_times(treatments, list);
        if charged == 0 {
            return end(Amount::ZERO, Vec::new());
        }
        let table = match &self.charge {
            Charge::Percent(_) => {
                let treatments = treatments.iter().map(|line| line.end.amount);
                let sum = treatments.into_iter().try_fold(Amount::ZERO, Amount::plus)?;
                return end(self.percentage_of(sum, plan)?, Vec::new());
            }
            Charge::Units(table) => table,
        };
        let units = match self.add_on.basis {
            Basis::Once => SessionCount::MIN,
            Basis::PerSession | Basis::PerArea => {
                sessions.saturating_mul(SessionCount::new(charged).unwrap_or(SessionCount::MIN))
            }
        };
        match table.price(units) {
            Some(amount) => end(amount, table.purchases(units)),
            None => Ok(Err(units)),
        }
    }

    /// Whether its price follows that of the treatments.
    pub(super) fn is_percentage(&self) -> bool {
        matches!(self.charge, Charge::Percent(_))
    }

    /// Percent of the treatments, in proportion to the sessions, each end rounded once. Nothing is
    /// known of it while a treatment's price is not.
    fn percentage_of(
        &self,
        treatments: Amount,
        plan: Option<SessionCount>,
    ) -> Result<Amount, Overflow> {
        let Charge::Percent(percent) = self.charge else { return Ok(Amount::ZERO) };
        let (part, whole) = match plan.filter(|_| self.add_on.basis != Basis::Once) {
            Some(plan) => (self.sessions(Some(plan)).get(), plan.get()),
            None => (1, 1),
        };
        treatments.percent_share(percent, part, whole)
    }

    /// At how many sessions: its own number, at most the plan's.
    fn sessions(&self, plan: Option<SessionCount>) -> SessionCount {
        match (self.own_sessions, plan) {
            (Some(own), Some(plan)) => own.min(plan),
            (own, plan) => plan.or(own).unwrap_or(SessionCount::MIN),
        }
    }

    /// How many times it is charged at each session: the areas where it is per area. 0 where it is
    /// part of what is bought.
    fn charged_times(&self, treatments: &[PlanLine], list: &PriceList) -> u16 {
        let rules = &self.add_on.rules;
        let includes = |line: &&PlanLine| match line.kind {
            LineKind::Treatment(index) => {
                let by_technique = list
                    .offer(index)
                    .is_some_and(|offer| rules.included_techniques.contains(&offer.technique()));
                by_technique || rules.included_offers.contains(&index)
            }
            _ => false,
        };
        let including: Vec<&PlanLine> = treatments.iter().filter(includes).collect();
        if self.add_on.basis != Basis::PerArea || self.areas.is_empty() {
            return u16::from(including.is_empty());
        }
        let is_charged =
            |area: &&AreaIndex| !including.iter().any(|line| line.areas.contains(area));
        u16::try_from(self.areas.iter().filter(is_charged).count()).unwrap_or(u16::MAX)
    }
}

fn count(areas: &[AreaIndex]) -> u16 {
    u16::try_from(areas.len()).unwrap_or(u16::MAX)
}
