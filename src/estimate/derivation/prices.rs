//! Prices beside an estimate: of the treatments alone, and those that stand in the list.

use super::{
    Derivation, ListPrice, Rule, Step, What,
    end::End,
    ladders::{Shelf, in_units},
    sums::{sum_to, together},
    tree::Tree,
};
use crate::{
    catalog::{Ladder, Price, PriceList, SessionCount, SourceRef},
    estimate::{
        EstimateError, Purchase,
        effort::Effort,
        offer_prices::cheapest_single,
        plan::{Plan, Planner},
        request::Request,
        treatment_prices::treatment_alone,
    },
    money::Overflow,
    selection::{Selection, SessionRange},
};

/// Price of the treatments alone for so many sessions, among those that are looked at; over all
/// sizes if one is open. `None` if they can't be bought.
///
/// # Errors
///
/// If the selection has no treatment that can be bought at all.
pub(super) fn of_treatments(
    list: &PriceList,
    selection: &Selection,
    sessions: SessionCount,
    among: SessionRange,
) -> Result<Option<Derivation>, EstimateError> {
    let request = Request::resolve(list, &treatment_alone(selection, among))?;
    let up_to = among.high().get();
    let planner = Planner::new(list, &request, up_to, &Effort::of_one_question())?;
    let mut ends: Option<(Plan, Plan)> = None;
    for at in planner.combinations_at(Some(sessions)) {
        let Some(plan) = planner.treatments_alone(at).ok().flatten() else { continue };
        ends = Some(match ends {
            None => (plan.clone(), plan),
            Some((low, high)) => (
                if plan.low() < low.low() { plan.clone() } else { low },
                if plan.high() > high.high() { plan } else { high },
            ),
        });
    }
    let Some((low, high)) = ends else { return Ok(None) };
    let at = |plan: &Plan, end: End| -> Result<Step, EstimateError> {
        let children = Tree::new(&planner, plan, end).steps(plan.lines.iter())?;
        let amount = end.of(plan.total);
        Ok(together(What::Treatments, sum_to(amount, &children), amount, children))
    };
    Ok(Some(Derivation { low: at(&low, End::Low)?, high: at(&high, End::High)? }))
}

/// A price of the list by itself; `None` if there is no such price.
pub(super) fn of_list(
    list: &PriceList,
    selection: &Selection,
    price: ListPrice,
) -> Result<Option<Derivation>, Overflow> {
    let at = |end| at_end(list, selection, price, end);
    Ok(at(End::Low)?.zip(at(End::High)?).map(|(low, high)| Derivation { low, high }))
}

fn at_end(
    list: &PriceList,
    selection: &Selection,
    price: ListPrice,
    end: End,
) -> Result<Option<Step>, Overflow> {
    let what = What::Price(price);
    let stated = |price: Price, source: &SourceRef| {
        let amount = end.of(price.amount());
        Step::leaf(what.clone(), Rule::Stated(price), amount, Some(source.clone()))
    };
    let bought = |ladder: &Ladder, entry: &SourceRef, sessions, special| {
        let (times, by_tier, held_by) = (1, false, None);
        let bought = Purchase { sessions, times, by_tier, special, held_by };
        let step = Shelf { list, ladder, entry, end }.purchase(bought)?;
        Ok::<_, Overflow>(step.map(|step| match special {
            None if sessions == SessionCount::MIN => Step { what: what.clone(), ..step },
            // A course and a special price have a name of their own.
            _ => {
                let leaf = Step::leaf(what.clone(), Rule::Sum, step.amount, None);
                Step { children: vec![step], ..leaf }
            }
        }))
    };
    Ok(match price {
        ListPrice::Fee(index) => {
            let fee = &list[index];
            fee.own_price().map(|price| stated(price, &fee.source))
        }
        ListPrice::Package(index) => {
            let package = &list[index];
            Some(stated(package.price, &package.source))
        }
        ListPrice::AddOn(index, sessions) => {
            let add_on = &list[index];
            let Some(ladder) = add_on.ladder() else { return Ok(None) };
            let step = bought(ladder, &add_on.source, sessions, None)?;
            if add_on.is_by_unit() { step.map(|step| in_units(step, index)) } else { step }
        }
        ListPrice::Offer(index, sessions) => {
            let offer = &list[index];
            let single = (sessions == SessionCount::MIN)
                .then(|| cheapest_single(list, selection, index))
                .flatten();
            let special = single.and_then(|(special, _)| special);
            bought(offer.ladder(), offer.source(), sessions, special)?
        }
    })
}
