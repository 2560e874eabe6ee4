//! What a membership costs and saves on a plan.

use super::{
    Derivation, MembershipPart, Rule, Step, StepAmount, What, of_span,
    tree::{Tree, less},
};
use crate::{
    catalog::{FeePeriod, Membership, MembershipIndex, Price, PriceList},
    estimate::{
        EstimateError,
        effort::Effort,
        membership::{Outlays, Weighed, as_member, days},
        plan::Planner,
        request::Request,
    },
    money::{Money, Overflow},
    selection::Selection,
};

/// What a membership saves on the plan of `planner`, less what it costs, in the plans in which that is
/// least and most; `None` where more or less is priced at the consultation with it.
///
/// # Errors
///
/// Where the selection has no price for a member.
pub(super) fn worth(
    list: &PriceList,
    selection: &Selection,
    planner: &Planner<'_>,
    (index, membership): (MembershipIndex, &Membership),
) -> Result<Option<Derivation>, EstimateError> {
    let request = Request::resolve(list, &as_member(list, selection, index))?;
    let of_member = Planner::of(list, &request, &Effort::of_one_question())?;
    let days = |sessions| days(list, selection, &request, sessions);
    let cost_of = |sessions| membership.cost_for(days(sessions));
    let weighed = Weighed::of(&Outlays::of(planner)?, &of_member, cost_of)?;
    let Some(Weighed { net, .. }) = weighed else { return Ok(None) };
    let part = |part| What::Membership(index, part);
    of_span(planner, &net, |without, end| {
        let Ok(with) = of_member.plan(without.combination)? else { return Ok(None) };
        let total = Tree::new(planner, without, end).total()?;
        let as_member = Tree::new(&of_member, &with, end).total()?;
        let as_member = Step { what: part(MembershipPart::Total), ..as_member };
        let saving = less(part(MembershipPart::Saving), total, as_member)?;
        let cost = cost(index, membership, days(without.combination.sessions))?;
        Ok(Some(less(part(MembershipPart::Net), saving, cost)?))
    })
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
