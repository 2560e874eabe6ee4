//! Cost and saving of a membership on a plan.

use super::{
    Derivation, MembershipPart, Rule, Step, StepAmount, What, end::End, sums::less, tree::Tree,
};
use crate::{
    catalog::{FeePeriod, Membership, MembershipIndex, Price, PriceList},
    estimate::{
        EstimateError,
        effort::Effort,
        membership::{WithoutMembership, WorthSpans, as_member, days, pairs},
        plan::Planner,
        request::Request,
        span::Spot,
    },
    money::{Money, Overflow},
    selection::Selection,
};

/// Saving of a membership on the plan of `planner`, less its cost, in the plans in which that is
/// least and most; `None` if more or less is priced at the consultation with it.
///
/// # Errors
///
/// If the selection has no price for a member.
pub(super) fn worth(
    list: &PriceList,
    selection: &Selection,
    planner: &Planner<'_>,
    index: MembershipIndex,
) -> Result<Option<Derivation>, EstimateError> {
    let membership = &list[index];
    let request = Request::resolve(list, &as_member(list, selection, index))?;
    let of_member = Planner::of(list, &request, &Effort::of_one_question())?;
    let days = |sessions| days(list, selection, &request, sessions);
    let cost_of = |sessions| membership.cost_for(days(sessions));
    let spans = WorthSpans::of(&WithoutMembership::of(planner)?, &of_member, cost_of)?;
    let Some(WorthSpans { net, .. }) = spans else { return Ok(None) };
    let part = |part| What::Membership(index, part);
    let at = |spot: Spot| -> Result<Option<Step>, EstimateError> {
        let combination = spot.combination;
        let (Ok(without), Ok(with)) = (planner.plan(combination)?, of_member.plan(combination)?)
        else {
            return Ok(None);
        };
        let pairs = pairs((planner, &without), (&of_member, &with))?;
        let Some((without, with)) = pairs.get(spot.turn.unwrap_or_default()) else {
            return Ok(None);
        };
        let total = Tree::new(planner, without, End::at(spot)).total()?;
        let as_member = Tree::new(&of_member, with, End::at(spot)).total()?;
        let as_member = Step { what: part(MembershipPart::Total), ..as_member };
        let saving = less(part(MembershipPart::Saving), total, as_member)?;
        let cost = cost(index, membership, days(combination.sessions))?;
        Ok(Some(less(part(MembershipPart::Net), saving, cost)?))
    };
    let ends = at(net.least.spot)?.zip(at(net.most.spot)?);
    Ok(ends.map(|(low, high)| Derivation { low, high }))
}

/// All fees that are due for a plan of so many days, and what it costs to begin with.
fn cost(index: MembershipIndex, membership: &Membership, days: u32) -> Result<Step, Overflow> {
    let what = |part| What::Membership(index, part);
    let stated = |part, money: Money| {
        // No fee is below zero.
        let price = Price::fixed(money).unwrap_or(Price::Included);
        let (rule, source) = (Rule::Stated(price), Some(membership.source.clone()));
        Step::leaf(what(part), rule, StepAmount::Known(money), source)
    };
    let (times, every) = (membership.times_due(days), membership.every);
    let fee = stated(MembershipPart::Fee, membership.fee);
    let fees = if every == FeePeriod::Once || times == 1 {
        fee
    } else {
        let is_shortest = times == membership.times_due(0);
        let rule = Rule::Fees { times, every, is_shortest };
        let amount = StepAmount::Known(membership.fee.times(times)?);
        let leaf = Step::leaf(what(MembershipPart::Fees), rule, amount, None);
        Step { children: vec![fee], ..leaf }
    };
    let cost = what(MembershipPart::Cost);
    if membership.set_up == Money::ZERO {
        return Ok(Step { what: cost, ..fees });
    }
    let amount = StepAmount::Known(membership.cost_for(days)?);
    let children = vec![fees, stated(MembershipPart::SetUp, membership.set_up)];
    Ok(Step { children, ..Step::leaf(cost, Rule::Sum, amount, None) })
}
