//! Cost and saving of a membership on a plan.

use super::{
    Derivation, MembershipPart, Rule, Step, StepAmount, What,
    end::End,
    sums::{less, sum_of},
    tree::Tree,
};
use crate::{
    catalog::{Membership, MembershipIndex, Price, PriceList},
    estimate::{
        EstimateError,
        effort::Effort,
        member_fees::{SessionSpan, plan_days},
        membership::{WithoutMembership, WorthSpans, as_member, days, pairs},
        plan::Planner,
        request::Request,
        span::Spot,
    },
    money::{Money, Overflow},
    selection::Selection,
};

/// Saving of a membership on the plan of `planner`, less its cost, in the plans in which that is
/// least and most, or the saving if nobody knows the most that it costs; `None` if more or less is
/// priced at the consultation with it.
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
    let days = |sessions| days(list, selection, &request, sessions).unwrap_or_default();
    let cost_of = |sessions| membership.cost_for(days(sessions));
    let spans = WorthSpans::of(&WithoutMembership::of(planner)?, &of_member, cost_of)?;
    let Some(WorthSpans { saving, net, .. }) = spans else { return Ok(None) };
    let part = |part| What::Membership(index, part);
    let at = |spot: Spot, of_cost: End| -> Result<Option<Step>, EstimateError> {
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
        let cost = cost(index, membership, days(combination.sessions), of_cost)?;
        Ok(Some(less(part(MembershipPart::Net), saving, cost)?))
    };
    // The dearer it is, the less is left of the saving.
    let ends = match net {
        Some(net) => at(net.least.spot, End::High)?.zip(at(net.most.spot, End::Low)?),
        None => at(saving.least.spot, End::High)?.zip(at(saving.most.spot, End::High)?),
    };
    Ok(ends.map(|(low, high)| Derivation { low, high }))
}

/// Cost of the membership that the patient has, for plans of so many sessions; of one fee if nobody
/// knows how long they are.
pub(super) fn fees(
    planner: &Planner<'_>,
    selection: &Selection,
    index: MembershipIndex,
    sessions: SessionSpan,
) -> Result<Derivation, Overflow> {
    let Planner { list, request, .. } = *planner;
    let membership = &list[index];
    let at = |end: End, days: Option<u32>| match days {
        Some(days) => cost(index, membership, days, end),
        None => Ok(fee(index, membership, end)),
    };
    let days = plan_days(list, selection, request, membership, sessions);
    Ok(Derivation {
        low: at(End::Low, days.map(|[least, _]| least))?,
        high: at(End::High, days.map(|[_, most]| most))?,
    })
}

/// One fee, at its least or its most.
fn fee(index: MembershipIndex, membership: &Membership, end: End) -> Step {
    let what = What::Membership(index, MembershipPart::Fee);
    let (price, source) = (membership.fee, Some(membership.source.clone()));
    Step::leaf(what, Rule::Stated(price), end.of(price.amount()), source)
}

/// All fees that are due for a plan of so many days, and what it costs to begin with; at the least
/// or the most.
fn cost(
    index: MembershipIndex,
    membership: &Membership,
    days: u32,
    end: End,
) -> Result<Step, Overflow> {
    let what = |part| What::Membership(index, part);
    let (times, every) = (membership.times_due(days), membership.every);
    let fee = fee(index, membership, end);
    let fees = if times == 1 || fee.amount == StepAmount::OnRequest {
        fee
    } else {
        let is_shortest = times == membership.times_due(0);
        let rule = Rule::Fees { times, every, is_shortest };
        let amount = match fee.amount {
            StepAmount::Known(money) => StepAmount::Known(money.times(times)?),
            open => open,
        };
        let leaf = Step::leaf(what(MembershipPart::Fees), rule, amount, None);
        Step { children: vec![fee], ..leaf }
    };
    let cost = what(MembershipPart::Cost);
    let set_up = membership.set_up;
    if set_up == Money::ZERO {
        return Ok(Step { what: cost, ..fees });
    }
    // No amount in a list is below zero.
    let rule = Rule::Stated(Price::fixed(set_up).unwrap_or(Price::Included));
    let (amount, source) = (StepAmount::Known(set_up), Some(membership.source.clone()));
    let set_up = Step::leaf(what(MembershipPart::SetUp), rule, amount, source);
    let children = vec![fees, set_up];
    let leaf = Step::leaf(cost, Rule::Sum, sum_of(&children)?, None);
    Ok(Step { children, ..leaf })
}
