//! Amounts of chosen add-ons beside the treatments.

use super::{
    EstimateError, LineEnd, LineKind, PlannedAreas, PlannedContent, Purchase, Purchases,
    combination::Combination,
    effort::Effort,
    held::{HeldPeriods, cheapest_units, paid},
    line::PlanLine,
    packages::{self, areas_more},
    purchase::PriceTable,
    quantities::Units,
    request::{Beside, Request, RequestedAddOn},
    ticks,
};
use crate::{
    catalog::{
        AddOn, AddOnIndex, AddOnPrice, AddOnRules, AreaIndex, Basis, Ladder, MAX_SESSIONS,
        MembershipIndex, Price, PriceList, SessionCount,
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
    held: Option<HeldUses>,
}

/// Uses of an add-on that the patient's membership holds.
#[derive(Clone, Debug)]
struct HeldUses {
    membership: MembershipIndex,
    periods: HeldPeriods,
    /// By session of the packages: the areas that it goes on, if it goes by areas.
    areas_packed: Vec<u16>,
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
        let is_included = |content: &PlannedContent| is_included_in_content(rules, content);
        let goes_on = |area: &AreaIndex| beside.goes_on(rules, *area);
        let (mut areas, mut open): (Vec<AreaIndex>, Vec<&[AreaIndex]>) = (Vec::new(), Vec::new());
        let mut area_sessions = 0_u16;
        for content in beside.contents().filter(|&content| !is_included(content)) {
            match &content.areas {
                PlannedAreas::Together(together) => {
                    areas.extend(together.iter().copied().filter(goes_on));
                }
                PlannedAreas::OneOf(one_of) if one_of.iter().all(goes_on) => open.push(one_of),
                PlannedAreas::OneOf(_) => {}
            }
            let own = areas_of_content(rules, content, beside);
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

impl HeldUses {
    /// Of one of the chosen add-ons, beside the rest of a request; `None` if none are held.
    fn of(
        list: &PriceList,
        request: &Request,
        index: AddOnIndex,
        beside: Option<Beside<'_>>,
    ) -> Option<Self> {
        let holder = request.holder?;
        let membership = holder.membership;
        let position = list[membership].holding_of_add_on(index)?;
        let periods = HeldPeriods::of(list, holder, position, &request.earlier.held)?;
        let rules = &list[index].rules;
        let mut areas_packed = Vec::new();
        if let Some(beside) = beside {
            for content in beside.contents() {
                let is_included = is_included_in_content(rules, content);
                let areas = if is_included { 0 } else { areas_of_content(rules, content, beside) };
                areas_packed.extend(std::iter::repeat_n(areas, content.sessions.get().into()));
            }
        }
        Some(Self { membership, periods, areas_packed })
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
                Self::new((*chosen, units), (list, request), up_to, effort)
            })
            .collect()
    }

    fn new(
        (chosen, units): (RequestedAddOn, Option<Units>),
        (list, request): (&'l PriceList, &Request),
        up_to: u16,
        effort: &Effort,
    ) -> Result<Self, EstimateError> {
        let RequestedAddOn { index, sessions: own_sessions, .. } = chosen;
        let add_on = &list[index];
        let treatment = request.treatment.as_ref();
        // A package has no price of its treatments that a percentage could be of.
        let is_alone = treatment.is_none() && add_on.percent().is_some();
        let beside = Beside::of(treatment, &request.packages).filter(|_| !is_alone);
        let Some(beside) = beside else {
            let held = HeldUses::of(list, request, index, None);
            return Self::alone(add_on, (chosen, units), held);
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
                effort.search(ticks::of_table(ladder, &[], most))?;
                Charge::Units(PriceTable::new(ladder, most)?)
            }
        };
        let held = HeldUses::of(list, request, index, Some(beside));
        Ok(Self { index, add_on, own_sessions, units, alone: None, areas, packed, charge, held })
    }

    /// Without anything that it could stand beside.
    fn alone(
        add_on: &'l AddOn,
        (chosen, units): (RequestedAddOn, Option<Units>),
        held: Option<HeldUses>,
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
        Ok(Self { index, add_on, own_sessions, units, alone, areas, packed, charge, held })
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
                let sum = Amount::sum(treatments)?;
                let mut purchases = Purchases::new();
                purchases.extend(self.held_purchase(self.held_sessions(plan)));
                end(self.percentage_of(sum, plan)?, purchases)
            }
            Charge::Units(table) => {
                let is_held = self.held.is_some();
                let at_each = if is_held { self.units_at_each(treatments, list) } else { 0 };
                let most = self.most_held(plan, at_each, units.get());
                let Some((sold, held)) = cheapest_units(table, units, most) else {
                    return Ok(Err(units));
                };
                let paid = paid(units, held).map(|paid| table.purchases(paid));
                let mut purchases = paid.unwrap_or_default();
                purchases.extend(self.held_purchase(held));
                end(sold.price, purchases)
            }
        }
    }

    /// So many uses that the patient's membership holds, if any.
    fn held_purchase(&self, times: u16) -> Option<Purchase> {
        let held = self.held.as_ref().filter(|_| times > 0)?;
        Some(Purchase::held(held.membership, times))
    }

    /// Sessions of an add-on in percent at which it is held; 1 if it is once per plan and held.
    fn held_sessions(&self, plan: Option<SessionCount>) -> u16 {
        self.most_held(plan, 1, self.sessions_of_percentage(plan))
    }

    /// Sessions of an add-on in percent; 1 if it is once per plan.
    fn sessions_of_percentage(&self, plan: Option<SessionCount>) -> u16 {
        if self.is_at_one_session() { 1 } else { self.sessions(plan) }
    }

    /// Most uses that the patient's membership holds in periods up to one, beside the treatments of
    /// a plan.
    pub(super) fn most_held_until(
        &self,
        combination: Combination,
        treatments: &[PlanLine],
        list: &PriceList,
        until: u32,
    ) -> u16 {
        let plan = combination.sessions;
        let (at_each, units) = match self.charge {
            Charge::Percent(_) => (1, self.sessions_of_percentage(plan)),
            Charge::Units(_) => {
                let at_each = self.units_at_each(treatments, list);
                (at_each, self.units_at(combination, treatments, list))
            }
        };
        self.most_held_in(plan, (at_each, units), |period| period <= until)
    }

    /// Most of so many units that the patient's membership holds, if there are so many at each
    /// session of the treatments.
    fn most_held(&self, plan: Option<SessionCount>, at_each: u16, units: u16) -> u16 {
        self.most_held_in(plan, (at_each, units), |_| true)
    }

    /// Most that it holds of them in some periods.
    fn most_held_in(
        &self,
        plan: Option<SessionCount>,
        (at_each, units): (u16, u16),
        is_counted: impl Fn(u32) -> bool,
    ) -> u16 {
        let Some(HeldUses { periods, areas_packed, .. }) = &self.held else { return 0 };
        let treated = plan.map_or(0, SessionCount::get);
        let in_packages = |at_each| (0..self.packed.sessions).map(move |at| (at, at_each));
        let mut at_sessions: Vec<(u16, u16)> = (0..treated).map(|at| (at, at_each)).collect();
        let mut chosen = u16::MAX;
        if self.is_at_one_session() || (plan.is_none() && self.packed.sessions == 0) {
            at_sessions = vec![(0, units)];
        } else if !self.goes_by_areas() {
            chosen = units;
            let goes_on_packages = !self.is_percentage() && !self.packed.is_included;
            at_sessions.extend(in_packages(u16::from(goes_on_packages)));
        } else if self.own_sessions.is_some() {
            chosen = self.sessions(plan);
            let at_each = if plan.is_some() { at_each } else { self.packed.areas };
            at_sessions.extend(in_packages(at_each));
        } else {
            at_sessions.extend((0..).zip(areas_packed.iter().copied()));
        }
        at_sessions.retain(|(session, _)| is_counted(periods.period(*session)));
        periods.most_uses(at_sessions.into_iter(), chosen).min(units)
    }

    /// True if all of it is had at one session, the first.
    fn is_at_one_session(&self) -> bool {
        match self.add_on.basis {
            Basis::Once | Basis::PerUnit => true,
            Basis::PerSession | Basis::PerArea => false,
        }
    }

    /// True if its price follows that of the treatments.
    pub(super) fn is_percentage(&self) -> bool {
        matches!(self.charge, Charge::Percent(_))
    }

    /// Amount of an add-on in percent beside treatments of a plan that cost so much together.
    pub(super) fn percentage(
        &self,
        combination: Combination,
        treatments: &[PlanLine],
        sum: Amount,
        list: &PriceList,
    ) -> Result<Amount, Overflow> {
        if self.units_at(combination, treatments, list) == 0 {
            return Ok(Amount::ZERO);
        }
        self.percentage_of(sum, combination.sessions)
    }

    /// Percent of the treatments, in proportion to the sessions, each end rounded once.
    fn percentage_of(
        &self,
        treatments: Amount,
        plan: Option<SessionCount>,
    ) -> Result<Amount, Overflow> {
        let share = self.share(plan).filter(|(_, part, _)| *part > 0);
        let Some((percent, part, whole)) = share else { return Ok(Amount::ZERO) };
        treatments.percent_share(percent, part, whole)
    }

    /// Percentage of the treatments that it costs, and for how many of how many sessions, those at
    /// which it is held aside; `None` if it has prices of its own.
    pub(super) fn share(&self, plan: Option<SessionCount>) -> Option<(Percent, u16, u16)> {
        let Charge::Percent(percent) = self.charge else { return None };
        let (part, whole) = match plan.filter(|_| self.add_on.basis != Basis::Once) {
            Some(plan) => (self.sessions(Some(plan)), plan.get()),
            None => (1, 1),
        };
        Some((percent, part.saturating_sub(self.held_sessions(plan)), whole))
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
        let (at_each, plan) = (self.units_at_each(treatments, list), combination.sessions);
        if !self.goes_by_areas() {
            return self.units_by_session(combination, at_each == 0);
        }
        match (self.own_sessions, plan) {
            (Some(_), Some(_)) => self.sessions(plan).saturating_mul(at_each),
            (Some(_), None) => self.sessions(plan).saturating_mul(self.packed.areas),
            (None, plan) => {
                let of_treatment = plan.map_or(0, SessionCount::get).saturating_mul(at_each);
                of_treatment.saturating_add(self.packed.area_sessions)
            }
        }
    }

    /// Units at each session of the treatments: one, or the areas that it goes on. 0 if it is part
    /// of them.
    fn units_at_each(&self, treatments: &[PlanLine], list: &PriceList) -> u16 {
        let includes = |line: &PlanLine| is_included_in(&self.add_on.rules, line, list);
        if !self.goes_by_areas() {
            return u16::from(!treatments.iter().any(includes));
        }
        let including = treatments.iter().filter(|line| includes(line));
        let is_charged =
            |area: &&AreaIndex| !including.clone().any(|line| line.areas.contains(area));
        let charged = self.areas.iter().filter(is_charged).count();
        u16::try_from(charged).unwrap_or(u16::MAX)
    }

    /// True if its units are areas, and not sessions.
    fn goes_by_areas(&self) -> bool {
        let has_areas = !self.areas.is_empty() || self.packed.sessions > 0;
        self.add_on.basis == Basis::PerArea && has_areas
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
}

/// True if a treatment of a plan includes an add-on with these rules.
pub(super) fn is_included_in(rules: &AddOnRules, line: &PlanLine, list: &PriceList) -> bool {
    let LineKind::Treatment(index) = line.kind else { return false };
    rules.included_techniques.contains(&list[index].technique())
        || rules.included_offers.contains(&index)
}

/// True if a treatment of a package includes an add-on, whatever is still to be chosen.
fn is_included_in_content(rules: &AddOnRules, content: &PlannedContent) -> bool {
    content.is_surely_by(|technique| rules.included_techniques.contains(technique))
}

/// Areas of a treatment of a package that an add-on goes on, whatever is still to be chosen.
fn areas_of_content(rules: &AddOnRules, content: &PlannedContent, beside: Beside<'_>) -> u16 {
    let goes_on = |area: &AreaIndex| beside.goes_on(rules, *area);
    match &content.areas {
        PlannedAreas::Together(areas) => {
            let areas = areas.iter().filter(|area| goes_on(area));
            u16::try_from(areas.count()).unwrap_or(u16::MAX)
        }
        PlannedAreas::OneOf(areas) => u16::from(areas.iter().all(goes_on)),
    }
}

fn count(areas: &[AreaIndex]) -> u16 {
    u16::try_from(areas.len()).unwrap_or(u16::MAX)
}
