//! Fees of the membership that the patient has, beside the total.

use super::{
    membership::{days, told},
    plan::Plan,
    request::Request,
};
use crate::{
    catalog::{FeePeriod, Membership, MembershipIndex, PriceList, SessionCount},
    money::{Amount, Money, Overflow},
    selection::Selection,
};

/// Cost of the membership that the patient has. It never enters the total.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MemberFees {
    /// The membership.
    pub membership: MembershipIndex,
    /// Its least and its most over all that is not decided; the most is `None` if that is open, and
    /// all of it if the fee is on request.
    pub cost: Option<(Money, Option<Money>)>,
    /// True if it is all that is due for the plan; false if it is one fee alone, as the list does
    /// not say how far apart the sessions are.
    pub is_of_plan: bool,
}

/// Fewest and most sessions of the plans that can be bought.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct SessionSpan(Option<[Option<SessionCount>; 2]>);

impl SessionSpan {
    /// Takes in one plan more.
    pub(super) fn note(&mut self, plan: &Plan) {
        let sessions = plan.combination.sessions;
        let [fewest, most] = self.0.unwrap_or([sessions; 2]);
        self.0 = Some([fewest.min(sessions), most.max(sessions)]);
    }
}

/// Cost of the membership that the patient has, for plans of so many sessions; `None` if she has
/// none.
pub(super) fn member_fees(
    list: &PriceList,
    selection: &Selection,
    request: &Request,
    sessions: SessionSpan,
) -> Result<Option<MemberFees>, Overflow> {
    let Some(index) = request.circumstances.member else { return Ok(None) };
    let membership = &list[index];
    let days = plan_days(list, selection, request, membership, sessions);
    let cost = match days {
        Some([least, most]) => {
            Amount { high: membership.cost_for(most)?.high, low: membership.cost_for(least)?.low }
        }
        None => membership.fee.amount(),
    };
    let is_of_plan = days.is_some();
    Ok(Some(MemberFees { membership: index, cost: told(cost), is_of_plan }))
}

/// Days of the shortest plan and of the longest; `None` if fees depend on them and the list does
/// not say how far apart the sessions are.
pub(super) fn plan_days(
    list: &PriceList,
    selection: &Selection,
    request: &Request,
    membership: &Membership,
    SessionSpan(sessions): SessionSpan,
) -> Option<[u32; 2]> {
    if membership.every == FeePeriod::Once {
        return Some([0; 2]);
    }
    let [fewest, most] = sessions.unwrap_or_default();
    let days = |sessions| days(list, selection, request, sessions);
    Some([days(fewest)?, days(most)?])
}
