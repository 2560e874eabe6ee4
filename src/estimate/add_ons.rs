//! Add-ons: whether they may be chosen, and what they come to beside the treatments.

use super::{
    EstimateError, LineEnd, LineKind, Selection,
    effort::Effort,
    packages::{self, PlannedPackage},
    plan::PlanLine,
    purchase::PriceTable,
    request::{self, Request, TreatmentRequest},
};
use crate::{
    catalog::{
        AddOn, AddOnIndex, AddOnPrice, AddOnRules, AreaIndex, Basis, ConcernIndex, Ladder,
        MAX_SESSIONS, Price, PriceList, SessionCount, TechniqueIndex,
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
    let packages = PlannedPackage::all(list, selection).unwrap_or_default();
    let ids = selection.add_ons.iter().map(|chosen| chosen.id.as_str());
    let chosen = ids.filter_map(|id| list.find_add_on(id)).chain(add_ons_of(list, &packages));
    let chosen: Vec<AddOnIndex> = chosen.collect();
    let beside = Beside::of(treatment.as_ref(), &packages);
    let about = About { list, beside, concerns: concerns(list, selection) };
    about.check(index, &chosen)
}

/// The same for all add-ons that are chosen.
pub(super) fn check(
    list: &PriceList,
    selection: &Selection,
    treatment: Option<&TreatmentRequest>,
    packages: &[PlannedPackage],
    add_ons: &[(AddOnIndex, Option<SessionCount>)],
) -> Result<(), EstimateError> {
    let own = add_ons.iter().map(|&(index, _)| index);
    let chosen: Vec<AddOnIndex> = own.clone().chain(add_ons_of(list, packages)).collect();
    let beside = Beside::of(treatment, packages);
    let about = About { list, beside, concerns: concerns(list, selection) };
    own.into_iter().try_for_each(|index| about.check(index, &chosen))
}

/// The add-ons that packages hold.
fn add_ons_of(list: &PriceList, packages: &[PlannedPackage]) -> Vec<AddOnIndex> {
    let packages = packages.iter().filter_map(|planned| list.package(planned.package));
    packages.flat_map(|package| package.add_ons.iter().map(|&(index, _)| index)).collect()
}

fn concerns(list: &PriceList, selection: &Selection) -> Vec<ConcernIndex> {
    let chosen = list.concerns().filter(|(_, concern)| selection.concerns.contains(&concern.id));
    chosen.map(|(index, _)| index).collect()
}

/// What the rules of an add-on are held against.
struct About<'a> {
    list: &'a PriceList,
    beside: Option<Beside>,
    concerns: Vec<ConcernIndex>,
}

/// The treatment that an add-on stands beside, or the contents of packages where there is none.
struct Beside {
    techniques: Vec<TechniqueIndex>,
    areas: Vec<AreaIndex>,
    /// Areas that were chosen beside a whole that they are part of.
    parts: Vec<(AreaIndex, AreaIndex)>,
}

impl Beside {
    fn of(treatment: Option<&TreatmentRequest>, packages: &[PlannedPackage]) -> Option<Self> {
        if let Some(treatment) = treatment {
            return Some(Self {
                techniques: vec![treatment.technique],
                areas: treatment.areas.iter().map(|chosen| chosen.area).collect(),
                parts: treatment.parts.clone(),
            });
        }
        let contents = || packages.iter().flat_map(|package| &package.contents);
        let mut areas: Vec<AreaIndex> = packages.iter().flat_map(PlannedPackage::areas).collect();
        areas.sort();
        areas.dedup();
        let techniques = contents().map(|content| content.technique).collect();
        (!areas.is_empty()).then_some(Self { techniques, areas, parts: Vec::new() })
    }
}

impl About<'_> {
    fn check(&self, index: AddOnIndex, chosen: &[AddOnIndex]) -> Result<(), EstimateError> {
        let Some(add_on) = self.list.add_on(index) else { return Ok(()) };
        let rules = &add_on.rules;
        if let Some(beside) = &self.beside {
            self.check_limits(add_on, beside)?;
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
    fn check_limits(&self, add_on: &AddOn, beside: &Beside) -> Result<(), EstimateError> {
        let (list, rules, label) = (self.list, &add_on.rules, || add_on.label.clone());
        let is_done = |technique: &TechniqueIndex| beside.techniques.contains(technique);
        if !rules.only_techniques.is_empty() && !rules.only_techniques.iter().any(is_done) {
            let techniques =
                rules.only_techniques.iter().filter_map(|&index| list.technique(index));
            let techniques = techniques.map(|technique| technique.label.clone()).collect();
            return Err(EstimateError::AddOnOnlyWithTechniques { add_on: label(), techniques });
        }
        if areas_in_reach(rules, beside).is_empty() {
            let areas = rules.only_areas.iter().map(|&area| list.area_labels(&[area])).collect();
            return Err(EstimateError::AddOnOnlyOnAreas { add_on: label(), areas });
        }
        let is_meant = |concern: &ConcernIndex| rules.only_concerns.contains(concern);
        if !rules.only_concerns.is_empty() && !self.concerns.iter().any(is_meant) {
            let concerns = rules.only_concerns.iter().filter_map(|&index| list.concern(index));
            let concerns = concerns.map(|concern| concern.label.clone()).collect();
            return Err(EstimateError::AddOnOnlyForConcerns { add_on: label(), concerns });
        }
        Ok(())
    }
}

/// The chosen areas that an add-on may go on. A whole is one where a part of it is, that was
/// chosen beside it.
fn areas_in_reach(rules: &AddOnRules, beside: &Beside) -> Vec<AreaIndex> {
    let named = |area: AreaIndex| rules.only_areas.is_empty() || rules.only_areas.contains(&area);
    let through_part =
        |area: AreaIndex| beside.parts.iter().any(|&(part, whole)| whole == area && named(part));
    let areas = beside.areas.iter().copied();
    areas.filter(|&area| named(area) || through_part(area)).collect()
}

/// A chosen add-on, ready to be worked out for every combination of a request.
#[derive(Clone, Debug)]
pub(super) struct PlannedAddOn<'l> {
    pub(super) index: AddOnIndex,
    add_on: &'l AddOn,
    /// At so many sessions, where that was said.
    own_sessions: Option<SessionCount>,
    /// The sessions of the packages that it stands beside, where there is no treatment.
    package_sessions: Option<SessionCount>,
    /// Whether those packages include it.
    in_package: bool,
    /// What it costs without a treatment, where it is bought so.
    pub(super) alone: Option<Price>,
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
        effort: &Effort,
    ) -> Result<Vec<Self>, EstimateError> {
        let chosen = request.add_ons.iter();
        chosen
            .filter_map(|&(index, own)| Some((index, list.add_on(index)?, own)))
            .map(|(index, add_on, own)| Self::new(index, add_on, own, request, up_to, effort))
            .collect()
    }

    fn new(
        index: AddOnIndex,
        add_on: &'l AddOn,
        own_sessions: Option<SessionCount>,
        request: &Request,
        up_to: u16,
        effort: &Effort,
    ) -> Result<Self, EstimateError> {
        let package_sessions = match request.treatment {
            Some(_) => None,
            None => packages::sessions(&request.packages),
        };
        let beside = Beside::of(request.treatment.as_ref(), &request.packages);
        // A package has no price of its treatments that a percentage could be of.
        let is_alone = package_sessions.is_some() && add_on.percent().is_some();
        let Some(beside) = beside.filter(|_| !is_alone) else {
            let price = add_on
                .alone
                .ok_or_else(|| EstimateError::AddOnNotSoldAlone(add_on.label.clone()))?;
            let units = own_sessions.map_or(1, SessionCount::get).min(MAX_SESSIONS);
            let charge = Charge::Units(PriceTable::new(&Ladder::single_only(price), units)?);
            let areas = Vec::new();
            let (package_sessions, in_package) = (None, false);
            return Ok(Self {
                index,
                add_on,
                own_sessions,
                package_sessions,
                in_package,
                alone: Some(price),
                areas,
                charge,
            });
        };
        let up_to = package_sessions.map_or(up_to, SessionCount::get);
        let areas = areas_in_reach(&add_on.rules, &beside);
        let charge = match &add_on.price {
            AddOnPrice::Percent(percent) => Charge::Percent(*percent),
            AddOnPrice::Ladder(ladder) => {
                let sessions = own_sessions.map_or(up_to, |own| own.get().min(up_to));
                let most = match add_on.basis {
                    Basis::Once => 1,
                    Basis::PerSession => sessions,
                    Basis::PerArea => sessions.saturating_mul(count(&areas)),
                };
                effort.table(ladder, 0, most)?;
                Charge::Units(PriceTable::new(ladder, most)?)
            }
        };
        let is_included = |technique| add_on.rules.included_techniques.contains(technique);
        let in_package = package_sessions.is_some() && beside.techniques.iter().any(is_included);
        Ok(Self {
            index,
            add_on,
            own_sessions,
            package_sessions,
            in_package,
            alone: None,
            areas,
            charge,
        })
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
        let Some((percent, part, whole)) = self.share(plan) else { return Ok(Amount::ZERO) };
        treatments.percent_share(percent, part, whole)
    }

    /// How much of the treatments it costs, and for how many of how many sessions; `None` where it
    /// has prices of its own.
    pub(super) fn share(&self, plan: Option<SessionCount>) -> Option<(Percent, u16, u16)> {
        let Charge::Percent(percent) = self.charge else { return None };
        Some(match plan.filter(|_| self.add_on.basis != Basis::Once) {
            Some(plan) => (percent, self.sessions(Some(plan)).get(), plan.get()),
            None => (percent, 1, 1),
        })
    }

    /// At how many sessions: its own number, at most the plan's.
    fn sessions(&self, plan: Option<SessionCount>) -> SessionCount {
        match (self.own_sessions, plan.or(self.package_sessions)) {
            (Some(own), Some(plan)) => own.min(plan),
            (own, plan) => plan.or(own).unwrap_or(SessionCount::MIN),
        }
    }

    /// How many times it is charged at each session: the areas where it is per area. 0 where it is
    /// part of what is bought.
    pub(super) fn charged_times(&self, treatments: &[PlanLine], list: &PriceList) -> u16 {
        if self.in_package {
            return 0;
        }
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
