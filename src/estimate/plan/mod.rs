//! One combination of all open choices: what is bought, and what it comes to.

mod combinations;
mod finish;
mod treatments;

pub(super) use treatments::Treatments;

use super::{
    EstimateError, LineEnd, LineKind,
    add_ons::PlannedAddOn,
    adjust::{DiscountSet, deductions_in_all, discount_sets},
    combination::Combination,
    cover::Covers,
    effort::Effort,
    ends::{self, PriceEnds},
    fees,
    line::{Amounts, PlanLine},
    offer_prices::OfferPrices,
    packages,
    request::Request,
    sizes::size_choices,
    tax::{TAXED, Taxes},
    ticks,
    visits::VisitWays,
};
use crate::{
    catalog::{AddOnIndex, AreaIndex, DiscountIndex, PriceList, SessionCount},
    money::{Amount, High, Money, Overflow},
};
use treatments::find_covers;

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
    /// Most lines beside those of treatments.
    most_other_lines: usize,
    /// Ways in which sessions may fall on the days that conditions ask for.
    visit_ways: VisitWays,
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
        let discount_sets = discount_sets(list, request);
        let deductions = deductions_in_all(&discount_sets, request);
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
        let most_other_lines = most_other_lines(request, &discount_sets);
        Ok(Self { list, request, treatments, add_ons, discount_sets, most_other_lines, visit_ways })
    }

    /// The plan for a combination.
    pub(super) fn plan(&self, combination: Combination) -> Planned {
        let Some(mut lines) = self.treatment_lines(combination, self.most_other_lines)? else {
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
        let Some(lines) = self.treatment_lines(combination, 0)? else { return Ok(None) };
        let total = Amount::sum(lines.iter().map(|line| line.end.amount))?;
        let (taxes, turns, not_combined) = (Taxes::default(), Vec::new(), Vec::new());
        let prices = PriceEnds::Own;
        Ok(Some(Plan { combination, lines, prices, total, taxes, turns, not_combined }))
    }

    /// No lines if no treatment is asked for; `None` if it can't be bought. There is room for so many
    /// others.
    fn treatment_lines(
        &self,
        combination: Combination,
        room: usize,
    ) -> Result<Option<Vec<PlanLine>>, EstimateError> {
        let at = self.treatments.get(combination.sizes).zip(combination.sessions);
        let Some((treatments, sessions)) = at else { return Ok(Some(Vec::with_capacity(room))) };
        let Ok(covers) = &treatments.covers else { return Ok(None) };
        match covers.on_days(self.list, sessions, self.within(combination))? {
            Some(covers) => covers.cheapest(sessions, room),
            None => covers.cheapest(sessions, room),
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
        let mut amounts: Amounts = lines.iter().map(|line| line.end.amount).collect();
        self.follow_amounts(lines, &mut amounts, combination)?;
        for (line, amount) in lines.iter_mut().zip(amounts) {
            line.end.amount = amount;
        }
        Ok(())
    }

    /// Works the amounts of the percentages among `lines` out anew, if these cost such amounts.
    pub(super) fn follow_amounts(
        &self,
        lines: &[PlanLine],
        amounts: &mut [Amount],
        combination: Combination,
    ) -> Result<(), Overflow> {
        let is_treatment = |line: &PlanLine| matches!(line.kind, LineKind::Treatment(_));
        let treatments = lines.get(..lines.partition_point(is_treatment)).unwrap_or_default();
        let sum = Amount::sum(amounts.iter().take(treatments.len()).copied())?;
        for add_on in self.percentages() {
            let is_its = |line: &PlanLine| line.kind == LineKind::AddOn(add_on.index);
            let place = lines.iter().position(is_its);
            if let Some(amount) = place.and_then(|place| amounts.get_mut(place)) {
                *amount = add_on.percentage(combination, treatments, sum, self.list)?;
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
}

/// Most lines of a plan beside those of its treatments.
fn most_other_lines(request: &Request, sets: &[DiscountSet<'_>]) -> usize {
    let discounts = sets.iter().map(|set| set.discounts.len()).max().unwrap_or_default();
    // A fee, and its credit; the discount by hand, and the taxes.
    let fees = 2 * request.fees.len();
    request.packages.len() + request.add_ons.len() + fees + discounts + 1 + TAXED.len()
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

    /// The lines that discounts may be taken off, which are the first.
    pub(super) fn discounted(&self) -> &[PlanLine] {
        let is_meant = |line: &PlanLine| {
            matches!(line.kind, LineKind::Treatment(_) | LineKind::Package(_) | LineKind::AddOn(_))
        };
        let others = self.lines.partition_point(is_meant);
        self.lines.get(..others).unwrap_or_default()
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
