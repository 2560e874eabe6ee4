//! The smallest low end and the largest high end over every combination of open choices.

use super::{
    EstimateError, LineItem, LineKind, Percentages, Total,
    combination::Combination,
    line::PlanLine,
    not_sold,
    plan::{Plan, Planner, Unbuyable},
    priced_later::UnpricedPlans,
    request::TreatmentRequest,
    tax_share::AllTaxEnds,
};
use crate::{
    catalog::{AreaIndex, PriceList, SpecialPriceIndex},
    money::Overflow,
};
use std::{collections::BTreeSet, rc::Rc};

/// The plans that attain the two ends of the total.
#[derive(Clone, Debug)]
pub(super) struct Envelope {
    /// The plan with the smallest low end.
    pub(super) low: Rc<Plan>,
    /// The plan with the largest high end; equal to `low` if that attains both.
    pub(super) high: Rc<Plan>,
    /// The combinations that can't be bought, each with the reason.
    pub(super) left_out: Vec<(Combination, Unbuyable)>,
    /// Tax at its least and most.
    pub(super) tax: AllTaxEnds,
    /// Lines priced at the consultation, in whichever plan.
    pub(super) unpriced: UnpricedPlans,
}

impl Envelope {
    /// Looks at every combination; the first of equals counts.
    pub(super) fn of(planner: &Planner<'_>) -> Result<Self, EstimateError> {
        Self::noting(planner, |_| Ok(()))
    }

    /// Envelope of a request, which has what is beside the total noted of every plan.
    pub(super) fn noting(
        planner: &Planner<'_>,
        mut note: impl FnMut(&Plan) -> Result<(), Overflow>,
    ) -> Result<Self, EstimateError> {
        let mut envelope: Option<(Rc<Plan>, Rc<Plan>)> = None;
        let (mut tax, mut unpriced) = (AllTaxEnds::default(), UnpricedPlans::default());
        let (mut left_out, mut refusal) = (Vec::new(), Unbuyable::Treatment);
        for combination in planner.combinations() {
            match planner.plan(combination)? {
                Ok(plan) => {
                    if planner.list.tax().is_some() {
                        tax.note(&plan)?;
                    }
                    note(&plan)?;
                    unpriced.note(planner.list, &plan);
                    match &mut envelope {
                        None => {
                            let plan = Rc::new(plan);
                            envelope = Some((Rc::clone(&plan), plan));
                        }
                        Some(ends) => widen(ends, plan),
                    }
                }
                Err(unbuyable) => {
                    left_out.push((combination, unbuyable));
                    // An add-on's refusal says more than that of a count that isn't sold at all.
                    if refusal == Unbuyable::Treatment {
                        refusal = unbuyable;
                    }
                }
            }
        }
        match envelope {
            // Of one combination both are the same plan already.
            Some((low, high))
                if low.high() == high.high() && low.combination != high.combination =>
            {
                Ok(Self { high: Rc::clone(&low), low, left_out, tax, unpriced })
            }
            Some((low, high)) => Ok(Self { low, high, left_out, tax, unpriced }),
            None => Err(refuse(planner, refusal)),
        }
    }

    /// Lines of both plans, each with what it is at either end.
    pub(super) fn lines(&self, list: &PriceList) -> Vec<LineItem> {
        let mut keys: Vec<(LineKind, &[AreaIndex])> = self.low.lines.iter().map(key).collect();
        for key in self.high.lines.iter().map(key) {
            // Most plans of a request have lines of the same things.
            if !keys.contains(&key) {
                keys.push(key);
            }
        }
        keys.sort_by(|a, b| a.0.in_order(b.0, list).then_with(|| a.1.cmp(b.1)));
        let line = |(kind, areas): (LineKind, &[AreaIndex])| LineItem {
            kind,
            areas: areas.to_vec(),
            low: self.low.line(kind, areas),
            high: self.high.line(kind, areas),
            undecided: None,
            percentages: Percentages::default(),
        };
        keys.into_iter().map(line).collect()
    }

    /// Total whose lines are `lines`.
    pub(super) fn total(&self, lines: &[LineItem]) -> Total {
        let (low, high) = (self.low.combination, self.high.combination);
        Total {
            low: self.low.low(),
            high: self.high.total.known_high(),
            unpriced: lines.iter().filter(|line| line.is_unpriced()).count(),
            sessions_at: low.sessions.zip(high.sessions),
        }
    }
}

/// Kind and areas of a line, by which it is found in another plan.
fn key(line: &PlanLine) -> (LineKind, &[AreaIndex]) {
    (line.kind, line.areas.as_slice())
}

/// Takes a plan for either end of the total that it widens.
fn widen((low, high): &mut (Rc<Plan>, Rc<Plan>), plan: Plan) {
    match (plan.low() < low.low(), plan.high() > high.high()) {
        (true, true) => {
            *low = Rc::new(plan);
            *high = Rc::clone(low);
        }
        (true, false) => *low = Rc::new(plan),
        (false, true) => *high = Rc::new(plan),
        (false, false) => {}
    }
}

fn refuse(planner: &Planner<'_>, refusal: Unbuyable) -> EstimateError {
    match (refusal, &planner.request.treatment) {
        (Unbuyable::AddOn(index, count), _) => {
            let add_on = &planner.list[index];
            let label = add_on.label.clone();
            if add_on.is_by_unit() {
                EstimateError::AddOnUnitsNotSold { label, unit: add_on.unit.clone(), units: count }
            } else {
                EstimateError::AddOnSessionsNotSold { label, sessions: count }
            }
        }
        (Unbuyable::Treatment, Some(treatment)) => sold_in_no_size(planner, treatment),
        (Unbuyable::Treatment, None) => EstimateError::NothingChosen,
    }
}

/// The nearest counts over all sizes; that the areas are not sold only if that holds in each, and
/// rather that they are sold to others.
fn sold_in_no_size(planner: &Planner<'_>, treatment: &TreatmentRequest) -> EstimateError {
    let errors = || planner.treatments.iter().filter_map(|sizes| sizes.covers.as_ref().err());
    let counts = errors().filter_map(|error| match error {
        EstimateError::SessionsNotSold { below, above, .. } => Some((*below, *above)),
        _ => None,
    });
    let nearest = counts
        .reduce(|(below, above), (b, a)| (below.max(b), [above, a].into_iter().flatten().min()));
    let is_for_others =
        |error: &&EstimateError| matches!(error, EstimateError::OnlyAtSpecialPrice { .. });
    // If some sizes have a cover, it is the days of the sessions that stand against it.
    let is_sold = planner.treatments.iter().any(|sizes| sizes.covers.is_ok());
    let on_other_days = (nearest.is_none() && is_sold && !planner.request.visits.is_empty())
        .then(|| not_sold::on_other_days(planner.list, planner.request, treatment));
    if let Some(refusal) = on_other_days.flatten() {
        return refusal;
    }
    match (nearest, errors().find(is_for_others).or_else(|| errors().next())) {
        (None, Some(error)) => error.clone(),
        (nearest, _) => {
            let (below, above) = nearest.unwrap_or_default();
            let specials: BTreeSet<SpecialPriceIndex> =
                errors().flat_map(EstimateError::special_prices).copied().collect();
            let specials = specials.into_iter().collect();
            not_sold::sessions_near(planner.list, treatment, (below, above), specials)
        }
    }
}
