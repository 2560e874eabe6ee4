//! What a membership costs and saves on a plan.

use super::{
    Derivation, End, MembershipPart, Rule, Step, StepAmount, What,
    tree::{Tree, less},
};
use crate::{
    catalog::{FeePeriod, Membership, MembershipIndex, Price, PriceList},
    estimate::{
        EstimateError, Selection,
        effort::Effort,
        engine::lines,
        envelope::Envelope,
        membership::{as_member, days},
        notices::unpriced,
        plan::{Plan, Planner},
        request::Request,
    },
    money::{Money, Overflow},
};

/// What a membership saves on the plan of `planner`, less what it costs, at both ends, where it saves
/// least first; `None` where more or less is priced at the consultation with it.
///
/// # Errors
///
/// Where the selection has no price for a member.
pub(super) fn worth(
    list: &PriceList,
    selection: &Selection,
    (planner, without): (&Planner<'_>, &Envelope),
    (index, membership): (MembershipIndex, &Membership),
) -> Result<Option<Derivation>, EstimateError> {
    let request = Request::resolve(list, &as_member(list, selection, index))?;
    let of_member = Planner::of(list, &request, &Effort::of_one_question())?;
    let with = Envelope::of(&of_member)?;
    if unpriced(&lines(list, &with)) != unpriced(&lines(list, without)) {
        return Ok(None);
    }
    let at = |without: &Plan, with: &Plan, end: End| -> Result<Step, EstimateError> {
        let what = |part| What::Membership(index, part);
        let total = Tree::new(planner, without, end).total()?;
        let as_member = Tree::new(&of_member, with, end).total()?;
        let as_member = Step { what: what(MembershipPart::Total), ..as_member };
        let days = days(list, selection, &request, with.combination.sessions);
        let saving = less(what(MembershipPart::Saving), total, as_member)?;
        let cost = cost(index, membership, days)?;
        Ok(less(what(MembershipPart::Net), saving, cost)?)
    };
    let low = at(&without.low, &with.low, End::Low)?;
    let high = at(&without.high, &with.high, End::High)?;
    let saving = |net: &Step| net.children.first().and_then(|saving| saving.amount.known());
    Ok(Some(match (saving(&low), saving(&high)) {
        (Some(at_low), Some(at_high)) if at_high < at_low => Derivation { low: high, high: low },
        _ => Derivation { low, high },
    }))
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
