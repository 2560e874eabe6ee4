//! Amounts of chosen add-ons beside the treatments.

use super::{
    EstimateError, LineEnd, LineKind, PlannedAreas, PlannedContent, Purchases,
    combination::Combination,
    effort::Effort,
    line::PlanLine,
    packages::{self, areas_more},
    purchase::PriceTable,
    quantities::Units,
    request::{Beside, Request, RequestedAddOn},
    units,
};
use crate::{
    catalog::{
        AddOn, AddOnIndex, AddOnPrice, AddOnRules, AreaIndex, Basis, Ladder, MAX_SESSIONS, Price,
        PriceList, SessionCount,
    },
    money::{Amount, Overflow, Percent},
};

/// A chosen add-on, ready to be worked out for every combination of a request.
#[derive(Clone, Debug)]
pub(super) struct PlannedAddOn<'l> {
    pub(super) index: AddOnIndex,
    add_on: &'l AddOn,
    /// At so many sessions, if that was said.
    own_sessions: Option<SessionCount>,
    /// Number of units, if it is sold by the unit.
    pub(super) units: Option<Units>,
    /// Price without a treatment, if it is bought so.
    pub(super) alone: Option<Price>,
    /// The chosen areas that it goes on; none without a treatment.
    areas: Vec<AreaIndex>,
    packed: Packed,
    charge: Charge,
}

/// The packages that an add-on stands beside.
#[derive(Clone, Copy, Debug, Default)]
struct Packed {
    /// All their sessions.
    sessions: u16,
    /// True if one of their techniques includes the add-on, so that it costs nothing in all of
    /// them.
    is_included: bool,
    /// The areas that it goes on at each session, over all sessions at which it is not included.
    area_sessions: u16,
    /// The areas that it goes on and where it is not included everywhere, each once.
    areas: u16,
}

#[derive(Clone, Debug)]
#[expect(
    clippy::large_enum_variant,
    reason = "few are made, and a box would be one more allocation"
)]
enum Charge {
    Units(PriceTable),
    Percent(Percent),
}

impl Packed {
    fn of(rules: &AddOnRules, request: &Request, beside: Beside<'_>) -> Self {
        let includes = |technique: &_| rules.included_techniques.contains(technique);
        let is_included = |content: &PlannedContent| content.is_surely_by(includes);
        let goes_on = |area: &AreaIndex| beside.goes_on(rules, *area);
        let (mut areas, mut open): (Vec<AreaIndex>, Vec<&[AreaIndex]>) = (Vec::new(), Vec::new());
        let mut area_sessions = 0_u16;
        for content in beside.contents().filter(|&content| !is_included(content)) {
            let own = match &content.areas {
                PlannedAreas::Together(together) => {
                    let own: Vec<AreaIndex> = together.iter().copied().filter(goes_on).collect();
                    areas.extend(&own);
                    count(&own)
                }
                PlannedAreas::OneOf(one_of) if one_of.iter().all(goes_on) => {
                    open.push(one_of);
                    1
                }
                PlannedAreas::OneOf(_) => 0,
            };
            area_sessions =
                area_sessions.saturating_add(content.sessions.get().saturating_mul(own));
        }
        areas.sort();
        areas.dedup();
        let more = areas_more(open.into_iter(), &areas, |area, other| area == other);
        let (sessions, areas) =
            (packages::sessions(&request.packages), count(&areas).saturating_add(more));
        let sessions = sessions.map_or(0, SessionCount::get);
        Self {
            sessions,
            is_included: beside.contents().any(is_included),
            // All sessions together are cut to what a plan may have, and so are these.
            area_sessions: area_sessions.min(sessions.saturating_mul(areas)),
            areas,
        }
    }
}

impl<'l> PlannedAddOn<'l> {
    /// All chosen add-ons of a request, for plans of up to `up_to` sessions.
    pub(super) fn all(
        list: &'l PriceList,
        request: &Request,
        up_to: u16,
        effort: &Effort,
    ) -> Result<Vec<Self>, EstimateError> {
        let chosen = request.add_ons.iter().enumerate();
        chosen
            .map(|(position, chosen)| {
                let units = request.add_ons.get(position..).and_then(Units::of_first);
                Self::new(&list[chosen.index], (*chosen, units), request, up_to, effort)
            })
            .collect()
    }

    fn new(
        add_on: &'l AddOn,
        (chosen, units): (RequestedAddOn, Option<Units>),
        request: &Request,
        up_to: u16,
        effort: &Effort,
    ) -> Result<Self, EstimateError> {
        let RequestedAddOn { index, sessions: own_sessions, .. } = chosen;
        let treatment = request.treatment.as_ref();
        // A package has no price of its treatments that a percentage could be of.
        let is_alone = treatment.is_none() && add_on.percent().is_some();
        let beside = Beside::of(treatment, &request.packages).filter(|_| !is_alone);
        let Some(beside) = beside else {
            return Self::alone(add_on, (chosen, units));
        };
        let treated = treatment.iter().flat_map(|treatment| &treatment.areas);
        let treated = treated.map(|chosen| chosen.area);
        let areas: Vec<AreaIndex> =
            treated.filter(|&area| beside.goes_on(&add_on.rules, area)).collect();
        let packed = Packed::of(&add_on.rules, request, beside);
        let of_treatment = treatment.map_or(0, |_| up_to);
        let charge = match &add_on.price {
            AddOnPrice::Percent(percent) => Charge::Percent(*percent),
            AddOnPrice::Ladder(ladder) => {
                let all = of_treatment.saturating_add(packed.sessions);
                let most = match add_on.basis {
                    Basis::Once => 1,
                    Basis::PerUnit => units.map_or(1, Units::most),
                    Basis::PerSession => own_sessions.map_or(all, |own| own.get().min(all)),
                    Basis::PerArea => all.saturating_mul(count(&areas).max(packed.areas)),
                };
                effort.search(units::of_table(ladder, &[], most))?;
                Charge::Units(PriceTable::new(ladder, most)?)
            }
        };
        Ok(Self { index, add_on, own_sessions, units, alone: None, areas, packed, charge })
    }

    /// Without anything that it could stand beside.
    fn alone(
        add_on: &'l AddOn,
        (chosen, units): (RequestedAddOn, Option<Units>),
    ) -> Result<Self, EstimateError> {
        let RequestedAddOn { index, sessions: own_sessions, .. } = chosen;
        let price =
            add_on.alone.ok_or_else(|| EstimateError::AddOnNotSoldAlone(add_on.label.clone()))?;
        let most = match units {
            Some(units) => units.most(),
            None => own_sessions.map_or(1, SessionCount::get).min(MAX_SESSIONS),
        };
        let charge = Charge::Units(PriceTable::new(&Ladder::single_only(price), most)?);
        let (alone, areas, packed) = (Some(price), Vec::new(), Packed::default());
        Ok(Self { index, add_on, own_sessions, units, alone, areas, packed, charge })
    }

    /// Its line beside the treatments of a plan, or the units for which its ladder has no way.
    pub(super) fn line(
        &self,
        combination: Combination,
        treatments: &[PlanLine],
        list: &PriceList,
    ) -> Result<Result<LineEnd, SessionCount>, Overflow> {
        let plan = combination.sessions;
        let sessions = match self.add_on.basis {
            Basis::Once | Basis::PerUnit => 0,
            Basis::PerSession | Basis::PerArea => self.sessions(plan),
        };
        let end = |amount, purchases| Ok(Ok(LineEnd { sessions, amount, purchases }));
        let Some(units) = SessionCount::new(self.units_at(combination, treatments, list)) else {
            return end(Amount::ZERO, Purchases::new());
        };
        match &self.charge {
            Charge::Percent(_) => {
                let treatments = treatments.iter().map(|line| line.end.amount);
                let sum = treatments.into_iter().try_fold(Amount::ZERO, Amount::plus)?;
                end(self.percentage_of(sum, plan)?, Purchases::new())
            }
            Charge::Units(table) => match table.price(units) {
                Some(amount) => end(amount, table.purchases(units)),
                None => Ok(Err(units)),
            },
        }
    }

    /// True if its price follows that of the treatments.
    pub(super) fn is_percentage(&self) -> bool {
        matches!(self.charge, Charge::Percent(_))
    }

    /// Percent of the treatments, in proportion to the sessions, each end rounded once.
    fn percentage_of(
        &self,
        treatments: Amount,
        plan: Option<SessionCount>,
    ) -> Result<Amount, Overflow> {
        let Some((percent, part, whole)) = self.share(plan) else { return Ok(Amount::ZERO) };
        treatments.percent_share(percent, part, whole)
    }

    /// Percentage of the treatments that it costs, and for how many of how many sessions; `None` if
    /// it has prices of its own.
    pub(super) fn share(&self, plan: Option<SessionCount>) -> Option<(Percent, u16, u16)> {
        let Charge::Percent(percent) = self.charge else { return None };
        Some(match plan.filter(|_| self.add_on.basis != Basis::Once) {
            Some(plan) => (percent, self.sessions(Some(plan)), plan.get()),
            None => (percent, 1, 1),
        })
    }

    /// At how many sessions: its own number, at most those of the treatment and the packages. One
    /// in percent is only at the treatment's.
    fn sessions(&self, plan: Option<SessionCount>) -> u16 {
        let packed = if self.is_percentage() { 0 } else { self.packed.sessions };
        let all = plan.map_or(0, SessionCount::get).saturating_add(packed);
        match self.own_sessions.map(SessionCount::get) {
            Some(own) if all > 0 => own.min(all),
            Some(own) => own,
            None => all.max(1),
        }
    }

    /// Units that are charged: sessions, or the areas at each of them if it is per area, or what is
    /// asked for if it is per unit. 0 if it is part of what is bought.
    pub(super) fn units_at(
        &self,
        combination: Combination,
        treatments: &[PlanLine],
        list: &PriceList,
    ) -> u16 {
        let plan = combination.sessions;
        let includes = |line: &&PlanLine| self.is_included_in(line, list);
        let including: Vec<&PlanLine> = treatments.iter().filter(includes).collect();
        let goes_by_areas = !self.areas.is_empty() || self.packed.sessions > 0;
        if self.add_on.basis != Basis::PerArea || !goes_by_areas {
            return self.units_by_session(combination, !including.is_empty());
        }
        let is_charged =
            |area: &&AreaIndex| !including.iter().any(|line| line.areas.contains(area));
        let charged = self.areas.iter().filter(is_charged).count();
        let charged = u16::try_from(charged).unwrap_or(u16::MAX);
        match (self.own_sessions, plan) {
            (Some(_), Some(_)) => self.sessions(plan).saturating_mul(charged),
            (Some(_), None) => self.sessions(plan).saturating_mul(self.packed.areas),
            (None, plan) => {
                let of_treatment = plan.map_or(0, SessionCount::get).saturating_mul(charged);
                of_treatment.saturating_add(self.packed.area_sessions)
            }
        }
    }

    /// Units of an add-on that does not go by areas. What the treatments or the packages include
    /// costs nothing at their sessions; once per plan, or by the unit, it costs nothing if all of
    /// them include it.
    fn units_by_session(&self, combination: Combination, in_treatments: bool) -> u16 {
        let plan = combination.sessions;
        let is_part = !self.is_percentage() && !self.packed.is_included;
        let packed = if is_part { self.packed.sessions } else { 0 };
        let treated = if in_treatments { 0 } else { plan.map_or(0, SessionCount::get) };
        let is_alone = plan.is_none() && self.packed.sessions == 0;
        let charged = treated.saturating_add(packed);
        match self.add_on.basis {
            _ if charged == 0 && !is_alone => 0,
            Basis::Once => 1,
            Basis::PerUnit => self.units.map_or(1, |units| units.at(combination.quantities)),
            Basis::PerSession | Basis::PerArea if is_alone => self.sessions(plan),
            Basis::PerSession | Basis::PerArea => charged.min(self.sessions(plan)),
        }
    }

    fn is_included_in(&self, line: &PlanLine, list: &PriceList) -> bool {
        let rules = &self.add_on.rules;
        let LineKind::Treatment(index) = line.kind else { return false };
        rules.included_techniques.contains(&list[index].technique())
            || rules.included_offers.contains(&index)
    }
}

fn count(areas: &[AreaIndex]) -> u16 {
    u16::try_from(areas.len()).unwrap_or(u16::MAX)
}
