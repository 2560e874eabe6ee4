//! One combination of all open choices: what is bought, and what it comes to.

use super::{
    EstimateError, LineEnd, LineKind,
    add_ons::PlannedAddOn,
    adjust::{self, DiscountSet, Discounted, discount_sets},
    bill::Bill,
    combination::Combination,
    counts::Counts,
    cover::{Covers, Reach},
    effort::Effort,
    ends::{self, Decided, PriceEnds},
    fees,
    had_courses::prices_after_courses,
    line::PlanLine,
    not_sold,
    offer_prices::OfferPrices,
    packages, quantities,
    request::{Request, RequestedArea, TreatmentRequest},
    sizes::size_choices,
    tax::Taxes,
    ticks,
    visits::{VisitWays, Within},
};
use crate::{
    catalog::{AddOnIndex, AreaIndex, DiscountIndex, MAX_SESSIONS, PriceList, SessionCount},
    money::{Amount, High, Money, Overflow},
    selection::SessionRange,
};
use std::{borrow::Cow, ops::Range};

/// Lines and total of a request when everything is decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Plan {
    pub(super) combination: Combination,
    /// In the order of [`LineKind::in_order`].
    pub(super) lines: Vec<PlanLine>,
    /// With which ends of their prices the lines count.
    pub(super) prices: PriceEnds,
    pub(super) total: Amount,
    pub(super) taxes: Taxes,
    /// Plans with a credited fee at other values that its price may have, where the total may turn
    /// and what is beside it, too; none if there is no such fee.
    pub(super) turns: Vec<Plan>,
    /// Discounts that were given up for a better one.
    pub(super) not_combined: Vec<DiscountIndex>,
}

/// Works out plans of one request.
#[derive(Clone, Debug)]
pub(super) struct Planner<'l> {
    pub(super) list: &'l PriceList,
    pub(super) request: &'l Request,
    /// One for each way to decide the open sizes, in the order of the areas and sizes.
    pub(super) treatments: Vec<Treatments>,
    /// The chosen add-ons, in file order.
    pub(super) add_ons: Vec<PlannedAddOn<'l>>,
    /// Every set of discounts that may apply.
    discount_sets: Vec<DiscountSet<'l>>,
    /// Ways in which sessions may fall on the days that conditions ask for.
    visit_ways: VisitWays,
}

/// The offers for the chosen areas in one way to decide the open sizes.
#[derive(Clone, Debug)]
pub(super) struct Treatments {
    pub(super) areas: Vec<RequestedArea>,
    /// The covers, or the reason why nothing can be bought in these sizes.
    pub(super) covers: Result<Covers, EstimateError>,
}

/// Reason why one combination can't be bought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unbuyable {
    /// No cover sells exactly so many sessions in these sizes.
    Treatment,
    /// The add-on's ladder has no way to so many sessions, or units.
    AddOn(AddOnIndex, SessionCount),
}

/// A plan, or why there is none; an error ends the whole estimate.
type Planned = Result<Result<Plan, Unbuyable>, EstimateError>;

impl<'l> Planner<'l> {
    /// Finds the offers for all that a request asks for, and no more.
    pub(super) fn of(
        list: &'l PriceList,
        request: &'l Request,
        effort: &Effort,
    ) -> Result<Self, EstimateError> {
        let treatment = request.treatment.as_ref();
        let most = treatment.map_or(1, |treatment| treatment.sessions.high().get());
        Self::new(list, request, most, effort)
    }

    /// Finds the offers for a request, for counts up to `up_to`, and spends what that and all its
    /// combinations take.
    pub(super) fn new(
        list: &'l PriceList,
        request: &'l Request,
        up_to: u16,
        effort: &Effort,
    ) -> Result<Self, EstimateError> {
        let mut treatments = Vec::new();
        if let Some(treatment) = &request.treatment {
            let prices = OfferPrices::new(list, request, effort);
            for areas in size_choices(list, treatment)? {
                let covers = match find_covers(&prices, request, treatment, &areas, up_to) {
                    Err(
                        refusal @ (EstimateError::AreasNotSold { .. }
                        | EstimateError::OnlyAtSpecialPrice { .. }
                        | EstimateError::SessionsNotSold { .. }),
                    ) => Err(refusal),
                    found => Ok(found?),
                };
                treatments.push(Treatments { areas, covers });
            }
        }
        let steps = |sizes: &Treatments| sizes.covers.as_ref().ok().map(Covers::steps);
        let sizes = treatments.iter().map(steps);
        let deductions = adjust::deductions_in_all_sets(list, request);
        let fewest = request.treatment.as_ref().map_or(0, |own| own.sessions.low().get());
        let most = request.treatment.as_ref().map_or(0, |_| up_to);
        let in_all = |sessions| sessions_in_all(request, sessions);
        let visit_ways = VisitWays::of(&request.visits, fewest..=most, in_all);
        effort.plan(ticks::of_plans(
            request,
            visit_ways.most(),
            deductions,
            ends::most_further_bills(list, request),
            sizes,
        ))?;
        let add_ons = PlannedAddOn::all(list, request, up_to, effort)?;
        let discount_sets = discount_sets(list, request);
        Ok(Self { list, request, treatments, add_ons, discount_sets, visit_ways })
    }

    /// Every way to decide what is open: sizes in the areas' order, then sessions, then units of
    /// add-ons, then how many sessions fall on the days that conditions ask for.
    pub(super) fn combinations(&self) -> Vec<Combination> {
        let Some(treatment) = &self.request.treatment else {
            return self.combinations_at(None).collect();
        };
        let of_sizes = |sizes| {
            let counts = treatment.sessions.counts();
            counts.flat_map(move |count| self.combinations_in(sizes, Some(count)))
        };
        (0..self.treatments.len()).flat_map(of_sizes).collect()
    }

    /// Every way to decide what is open but the sessions, at so many of these.
    pub(super) fn combinations_at(
        &self,
        sessions: Option<SessionCount>,
    ) -> impl Iterator<Item = Combination> {
        // Without a treatment there are no sizes to decide.
        let sizes = if sessions.is_some() { self.treatments.len() } else { 1 };
        (0..sizes).flat_map(move |sizes| self.combinations_in(sizes, sessions))
    }

    /// Every way to decide what is open but the sizes and the sessions.
    fn combinations_in(
        &self,
        sizes: usize,
        sessions: Option<SessionCount>,
    ) -> impl Iterator<Item = Combination> {
        let ways = self.ways_on_days(sessions);
        self.quantities().flat_map(move |quantities| {
            let on_days = move |visits| Combination { sizes, sessions, quantities, visits };
            ways.clone().map(on_days)
        })
    }

    /// Number of ways to decide what is open but the sizes and the sessions, at so many of these.
    pub(super) fn ways_in_sizes(&self, sessions: Option<SessionCount>) -> usize {
        self.quantities().len().saturating_mul(self.ways_on_days(sessions).len())
    }

    /// Every way to decide how many units of add-ons there are.
    pub(super) fn quantities(&self) -> Range<usize> {
        0..quantities::ways(&self.request.add_ons)
    }

    /// Every way in which so many sessions may fall on the days that conditions ask for.
    pub(super) fn ways_on_days(&self, sessions: Option<SessionCount>) -> Range<usize> {
        0..self.visit_ways.count(count_of(sessions))
    }

    /// Sessions of a combination that are on the days that conditions ask for.
    pub(super) fn within(&self, combination: Combination) -> &Within {
        self.visit_ways.way(count_of(combination.sessions), combination.visits)
    }

    /// The combination with so many sessions, of which as many are on the days as of another one.
    pub(super) fn with_sessions(
        &self,
        from: Combination,
        sessions: Option<SessionCount>,
    ) -> Combination {
        let visits = self.visit_ways.nearest(self.within(from), count_of(sessions));
        Combination { sessions, visits, ..from }
    }

    /// The sizes of a combination, by chosen area.
    pub(super) fn sizes(&self, combination: Combination) -> &[RequestedArea] {
        self.treatments.get(combination.sizes).map_or(&[], |treatments| &treatments.areas)
    }

    /// The plan for a combination.
    pub(super) fn plan(&self, combination: Combination) -> Planned {
        let Some(mut lines) = self.treatment_lines(combination)? else {
            return Ok(Err(Unbuyable::Treatment));
        };
        let treatments = lines.len();
        lines.extend(packages::lines(self.list, &self.request.packages));
        for add_on in &self.add_ons {
            let treatments = lines.get(..treatments).unwrap_or_default();
            match add_on.line(combination, treatments, self.list)? {
                Ok(end) => lines.push(PlanLine::other(LineKind::AddOn(add_on.index), end)),
                Err(units) => return Ok(Err(Unbuyable::AddOn(add_on.index, units))),
            }
        }
        lines.extend(fees::lines(self.list, &self.request.fees));
        let (plan, discounted) = self.finish_ranges(lines, combination)?;
        discounted.check_manual(self.list, self.request.manual_discount.as_ref())?;
        Ok(Ok(plan))
    }

    /// The treatments of a combination with nothing beside; `None` if they can't be bought.
    pub(super) fn treatments_alone(
        &self,
        combination: Combination,
    ) -> Result<Option<Plan>, EstimateError> {
        let Some(lines) = self.treatment_lines(combination)? else { return Ok(None) };
        let total = lines.iter().try_fold(Amount::ZERO, |sum, line| sum.plus(line.end.amount))?;
        let (taxes, turns, not_combined) = (Taxes::default(), Vec::new(), Vec::new());
        let prices = PriceEnds::Own;
        Ok(Some(Plan { combination, lines, prices, total, taxes, turns, not_combined }))
    }

    /// `Some(None)` if no treatment is asked for; `None` if it can't be bought.
    fn treatment_lines(
        &self,
        combination: Combination,
    ) -> Result<Option<Vec<PlanLine>>, EstimateError> {
        let at = self.treatments.get(combination.sizes).zip(combination.sessions);
        let Some((treatments, sessions)) = at else { return Ok(Some(Vec::new())) };
        let Ok(covers) = &treatments.covers else { return Ok(None) };
        match covers.on_days(self.list, sessions, self.within(combination))? {
            Some(covers) => covers.cheapest(sessions),
            None => covers.cheapest(sessions),
        }
    }

    /// Price of the treatments of a combination; `None` if they can't be bought.
    pub(super) fn price_of_treatments(
        &self,
        combination: Combination,
    ) -> Result<Option<Amount>, EstimateError> {
        let at = self.treatments.get(combination.sizes).zip(combination.sessions);
        let Some((Treatments { covers: Ok(covers), .. }, sessions)) = at else { return Ok(None) };
        match covers.on_days(self.list, sessions, self.within(combination))? {
            Some(covers) => covers.price(sessions),
            None => covers.price(sessions),
        }
    }

    /// True if a line has no price of its own, but is a percentage of the treatments.
    pub(super) fn follows_treatments(&self, kind: LineKind) -> bool {
        self.percentages().any(|add_on| kind == LineKind::AddOn(add_on.index))
    }

    /// Works the percentages among `lines` out anew.
    pub(super) fn follow_treatments(
        &self,
        lines: &mut [PlanLine],
        combination: Combination,
    ) -> Result<(), Overflow> {
        if self.percentages().next().is_none() {
            return Ok(());
        }
        let is_treatment = |line: &&PlanLine| matches!(line.kind, LineKind::Treatment(_));
        let treatments: Vec<PlanLine> = lines.iter().filter(is_treatment).cloned().collect();
        for add_on in self.percentages() {
            let Ok(end) = add_on.line(combination, &treatments, self.list)? else {
                continue;
            };
            let own = lines.iter_mut().find(|line| line.kind == LineKind::AddOn(add_on.index));
            if let Some(line) = own {
                line.end = end;
            }
        }
        Ok(())
    }

    /// True if nothing else follows from the prices of the treatments: no discount applies, nothing
    /// is taken off by hand, and no add-on is a percentage of them.
    pub(super) fn is_plain(&self) -> bool {
        self.discount_sets.iter().all(|set| set.discounts.is_empty())
            && self.request.manual_discount.is_none()
            && self.percentages().next().is_none()
    }

    /// True if a line has a price of its own that is open: a percentage of the treatments is open
    /// only if they are.
    pub(super) fn is_open(&self, line: &PlanLine) -> bool {
        match line.end.amount.high {
            High::Known(_) => false,
            High::Open => !self.follows_treatments(line.kind),
            High::Unknown => true,
        }
    }

    fn percentages(&self) -> impl Iterator<Item = &PlannedAddOn<'l>> {
        self.add_ons.iter().filter(|add_on| add_on.is_percentage())
    }

    /// The plan of chosen lines whose amounts are decided: with discounts, credits, surcharges and
    /// tax that is added.
    ///
    /// Of the sets of discounts the one with the cheapest total counts, then the one with the
    /// fewest lines, then the first.
    pub(super) fn finish(
        &self,
        chosen: &[PlanLine],
        combination: Combination,
    ) -> Result<Plan, Overflow> {
        let bill = |lines: &[PlanLine], set: &DiscountSet<'_>| {
            let bill = Bill::of(self.list, self.request, lines, set)?;
            Ok((Decided { lines: None, bill, prices: PriceEnds::Own }, Vec::new()))
        };
        Ok(self.cheapest(chosen.to_vec(), combination, bill)?.0)
    }

    /// Price of chosen lines before fees and tax with the set of discounts that makes it cheapest.
    pub(super) fn price(
        &self,
        chosen: &[PlanLine],
        combination: Combination,
    ) -> Result<Amount, Overflow> {
        Ok(self.cheapest_price(chosen, &self.sets(combination))?.0)
    }

    /// The cheapest price by a set of discounts, and that set.
    fn cheapest_price<'s>(
        &self,
        chosen: &[PlanLine],
        sets: &'s [DiscountSet<'l>],
    ) -> Result<(Amount, &'s DiscountSet<'l>), Overflow> {
        let is_priced = |line: &&PlanLine| !matches!(line.kind, LineKind::Fee(_));
        let mut amounts = chosen.iter().filter(is_priced).map(|line| line.end.amount);
        let sum = amounts.try_fold(Amount::ZERO, Amount::plus)?;
        let mut best: Option<(Amount, &DiscountSet<'l>)> = None;
        for set in sets {
            let price = sum.plus(set.reduction(self.list, self.request, chosen)?)?;
            if best.is_none_or(|(least, _)| price < least) {
                best = Some((price, set));
            }
        }
        // There is always the set without any of those that don't stack.
        best.ok_or(Overflow)
    }

    /// Plan of chosen lines with the set of discounts that makes their price cheapest.
    pub(super) fn priced(
        &self,
        chosen: Vec<PlanLine>,
        combination: Combination,
    ) -> Result<Plan, Overflow> {
        let sets = self.sets(combination);
        let (_, set) = self.cheapest_price(&chosen, &sets)?;
        let bill = Bill::of(self.list, self.request, &chosen, set)?;
        let decided = Decided { lines: None, bill, prices: PriceEnds::Own };
        Ok(self.of_bill(chosen, decided, combination).0)
    }

    /// Every set of discounts, for the sessions of a combination that are on the days.
    fn sets(&self, combination: Combination) -> Cow<'_, [DiscountSet<'l>]> {
        if self.visit_ways.is_empty() {
            return Cow::Borrowed(&self.discount_sets);
        }
        let within = self.within(combination);
        Cow::Owned(self.discount_sets.iter().map(|set| set.on(within)).collect())
    }

    /// A plan with its fees at the values that they have in another one.
    pub(super) fn with_fees_of(&self, plan: &Plan, other: &Plan) -> Result<Plan, Overflow> {
        let mut lines: Vec<PlanLine> = plan.chosen().cloned().collect();
        for line in lines.iter_mut().filter(|line| matches!(line.kind, LineKind::Fee(_))) {
            line.end = other.line(line.kind, &line.areas);
        }
        self.finish(&lines, plan.combination)
    }

    /// The plan of chosen lines whose prices may be ranges, at the values that give the least and
    /// the most, as [`Self::finish`] says.
    fn finish_ranges(
        &self,
        chosen: Vec<PlanLine>,
        combination: Combination,
    ) -> Result<(Plan, Discounted), Overflow> {
        self.cheapest(chosen, combination, |lines, set| {
            ends::least_and_most(self.list, self.request, lines, set)
        })
    }

    fn cheapest(
        &self,
        chosen: Vec<PlanLine>,
        combination: Combination,
        decide: impl Fn(&[PlanLine], &DiscountSet<'_>) -> Result<(Decided, Vec<Decided>), Overflow>,
    ) -> Result<(Plan, Discounted), Overflow> {
        let (mut best, mut effective) = (None, Vec::new());
        let sets = self.sets(combination);
        for set in &*sets {
            let found = decide(&chosen, set)?;
            let bill = &found.0.bill;
            let discounted = &bill.discounted;
            effective.extend(discounted.exclusive.filter(|_| discounted.exclusive_takes_off()));
            let is_better = |(best, _): &(Decided, _)| bill.key() < best.bill.key();
            if best.as_ref().is_none_or(is_better) {
                best = Some(found);
            }
        }
        // There is always the set without any of those that don't stack.
        let Some((decided, turns)) = best else { return Err(Overflow) };
        let of_turn = |turn| self.of_bill(Vec::new(), turn, combination).0;
        let (mut plan, discounted) = self.of_bill(chosen, decided, combination);
        plan.turns = turns.into_iter().map(of_turn).collect();
        effective.retain(|index| Some(*index) != discounted.exclusive);
        plan.not_combined = effective;
        Ok((plan, discounted))
    }

    /// The plan of lines, if the bill decides no other amounts for them.
    fn of_bill(
        &self,
        chosen: Vec<PlanLine>,
        decided: Decided,
        combination: Combination,
    ) -> (Plan, Discounted) {
        let Decided { lines, bill: Bill { mut discounted, total, taxes }, prices } = decided;
        let mut lines = lines.unwrap_or(chosen);
        lines.append(&mut discounted.lines);
        lines.sort_by(|a, b| a.kind.in_order(b.kind, self.list));
        let (turns, not_combined) = (Vec::new(), Vec::new());
        (Plan { combination, lines, prices, total, taxes, turns, not_combined }, discounted)
    }
}

fn count_of(sessions: Option<SessionCount>) -> u16 {
    sessions.map_or(0, SessionCount::get)
}

/// Number of sessions of a plan with so many of its treatment: packages begin with it, and add-ons
/// by themselves have their own.
fn sessions_in_all(request: &Request, of_treatment: u16) -> u16 {
    let packed = packages::sessions(&request.packages).map_or(0, SessionCount::get);
    let of_add_ons = request.add_ons.iter().filter_map(|add_on| add_on.sessions);
    match of_treatment.max(packed) {
        0 => of_add_ons.max().map_or(1, SessionCount::get),
        sessions => sessions,
    }
}

/// The offers in one way to decide the sizes.
///
/// Offers that bring areas along are used only if the chosen areas can't be covered exactly at any
/// count.
fn find_covers(
    prices: &OfferPrices<'_>,
    request: &Request,
    treatment: &TreatmentRequest,
    areas: &[RequestedArea],
    up_to: u16,
) -> Result<Covers, EstimateError> {
    let list = prices.list;
    let covers = |reach, up_to| Covers::new(prices, treatment.technique, areas, reach, up_to);
    for reach in [Reach::Exact, Reach::Touching] {
        let found = covers(reach, up_to)?;
        if found.buyable_counts(treatment.sessions) != Counts::NONE {
            return Ok(found);
        }
        let counts = covers(reach, MAX_SESSIONS)?.buyable_counts(SessionRange::ALL);
        if counts != Counts::NONE {
            let reach = (reach, up_to);
            let specials = prices_after_courses(prices, request, treatment, areas, reach)?;
            return Err(not_sold::sessions(list, treatment, counts, specials));
        }
    }
    let untreated = covers(Reach::Touching, 1)?.without_offer();
    Err(not_sold::areas(list, request, treatment, areas, &untreated)?)
}

impl Plan {
    /// The lines that were chosen, and not worked out from others.
    pub(super) fn chosen(&self) -> impl Iterator<Item = &PlanLine> {
        self.lines.iter().filter(|line| match line.kind {
            LineKind::Treatment(_)
            | LineKind::Package(_)
            | LineKind::AddOn(_)
            | LineKind::Fee(_) => true,
            LineKind::Discount(_)
            | LineKind::ManualDiscount
            | LineKind::Credit(_)
            | LineKind::Surcharge(_)
            | LineKind::Tax(_) => false,
        })
    }

    /// The line of a kind on areas; one that is not bought if there is none.
    pub(super) fn line(&self, kind: LineKind, areas: &[AreaIndex]) -> LineEnd {
        let same = |line: &&PlanLine| line.kind == kind && line.areas.as_slice() == areas;
        self.lines.iter().find(same).map_or(LineEnd::ABSENT, |line| line.end.clone())
    }

    /// The low end of the total.
    pub(super) fn low(&self) -> Money {
        self.total.low
    }

    /// The high end of the total.
    pub(super) fn high(&self) -> High {
        self.total.high
    }
}
