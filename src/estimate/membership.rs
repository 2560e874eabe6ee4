//! Worth of a membership for a plan: its cost against its saving.

use super::{
    EstimateError, Total,
    effort::Effort,
    packages,
    plan::{Plan, Planner},
    priced_later::{PricedLater, UnpricedPlans},
    request::Request,
    span::{Mark, Span, Spot},
};
use crate::{
    catalog::{MembershipIndex, PriceList, SessionCount, TechniqueIndex},
    money::{Amount, High, Money, Overflow},
    selection::Selection,
};
use std::borrow::Cow;

/// Memberships that are held against a plan: each takes an estimate of its own, and a clinic has a
/// few.
const MAX_WEIGHED: usize = 16;

/// Cost and saving of a membership on a plan: each amount at least and at most over all that is not
/// decided, if the plan can be bought with it and without. Prices that are ranges are held against
/// each other end by end, and fees that are credited at equal values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MembershipWorth {
    /// The membership.
    pub membership: MembershipIndex,
    /// Its fees for as long as one must stay, or as the plan runs if that is longer; the most is
    /// `None` if that is open, and all of it if they are on request.
    pub cost: Option<(Money, Option<Money>)>,
    /// Saving of the plan with it; the most is `None` if that is open.
    pub saving: (Money, Option<Money>),
    /// Saving less cost: positive if it pays off on this plan alone. `None` if nobody knows the
    /// most that it costs.
    pub net: Option<(Money, Option<Money>)>,
}

impl MembershipWorth {
    /// True if it is known to make the plan cheaper, and never dearer, so that it is worth a word.
    pub fn saves(&self) -> bool {
        let (least, most) = self.saving;
        least >= Money::ZERO && most.unwrap_or(least) > Money::ZERO
    }
}

/// The worth of every membership that the patient does not have, in file order; of the first 16 if
/// there are more.
///
/// One with which the choice has no price, or its discount by hand is above the limit, is left out,
/// and so is one with which more or less is priced at the consultation: nobody knows then what it
/// saves. All are if nothing is known of the price before the consultation. They share `effort`; one
/// for which too little is left is left out too.
pub(super) fn memberships(
    list: &PriceList,
    selection: &Selection,
    total: Total,
    effort: &Effort,
) -> Vec<MembershipWorth> {
    let in_question = list.memberships().indexes();
    let in_question = in_question.filter(|&index| is_in_question(list, selection, index));
    let mut in_question = in_question.take(MAX_WEIGHED).peekable();
    if total.is_on_request() || in_question.peek().is_none() {
        return Vec::new();
    }
    let worth_of_each = |in_question: &mut dyn Iterator<Item = MembershipIndex>| {
        let request = Request::resolve(list, selection)?;
        let planner = Planner::of(list, &request, effort)?;
        let without = WithoutMembership::of(&planner)?;
        let worth = |index| worth(list, selection, &without, index, effort).ok().flatten();
        Ok::<_, EstimateError>(in_question.filter_map(worth).collect())
    };
    worth_of_each(&mut in_question).unwrap_or_default()
}

fn worth(
    list: &PriceList,
    selection: &Selection,
    without: &WithoutMembership<'_>,
    index: MembershipIndex,
    effort: &Effort,
) -> Result<Option<MembershipWorth>, EstimateError> {
    let request = Request::resolve(list, &as_member(list, selection, index))?;
    let as_member = Planner::of(list, &request, effort)?;
    if selection.manual_discount.is_some() && list.manual_limit().is_some() {
        // Above the limit in one plan of the choice, it is refused for all.
        as_member
            .combinations()
            .into_iter()
            .try_for_each(|combination| as_member.plan(combination).map(drop))?;
    }
    let cost = |sessions| cost(list, selection, &request, index, sessions);
    let spans = WorthSpans::of(without, &as_member, cost)?;
    Ok(spans.and_then(|WorthSpans { cost, saving, net }| {
        let ends = |span: Span| Some((span.least.amount?, span.most.amount));
        let (saving, net) = (ends(saving)?, net.and_then(ends));
        Some(MembershipWorth { membership: index, cost: told(cost), saving, net })
    }))
}

/// Cost of a membership for a plan of so many sessions.
fn cost(
    list: &PriceList,
    selection: &Selection,
    request: &Request,
    index: MembershipIndex,
    sessions: Option<SessionCount>,
) -> Result<Amount, Overflow> {
    let days = days(list, selection, request, sessions);
    list[index].cost_for(days.unwrap_or_default())
}

/// Least and most that a membership costs; `None` if that is on request.
pub(super) fn told(cost: Amount) -> Option<(Money, Option<Money>)> {
    (cost.high != High::Unknown).then_some((cost.low, cost.known_high()))
}

/// Plans of the patient as she is, which those of a member are held against.
pub(super) struct WithoutMembership<'p> {
    planner: &'p Planner<'p>,
    /// All that can be bought.
    plans: Vec<Plan>,
}

impl<'p> WithoutMembership<'p> {
    pub(super) fn of(planner: &'p Planner<'p>) -> Result<Self, EstimateError> {
        let mut plans = Vec::new();
        for combination in planner.combinations() {
            plans.extend(planner.plan(combination)?);
        }
        Ok(Self { planner, plans })
    }
}

/// Cost and saving of a membership, and the saving less the cost, over all plans.
pub(super) struct WorthSpans {
    cost: Amount,
    pub(super) saving: Span,
    /// The least with the most that it costs, and the most with the least; `None` if nobody knows
    /// the most.
    pub(super) net: Option<Span>,
}

impl WorthSpans {
    /// The plans `without` the membership held against those of equal choices with it, in so many
    /// sessions of which it costs so much. `None` if there are none, or if not as much is on
    /// request in both.
    pub(super) fn of(
        without: &WithoutMembership<'_>,
        as_member: &Planner<'_>,
        cost: impl Fn(Option<SessionCount>) -> Result<Amount, Overflow>,
    ) -> Result<Option<Self>, EstimateError> {
        let list = as_member.list;
        let (mut costs, mut saving, mut net) = (None, None, None);
        for plan in &without.plans {
            let combination = plan.combination;
            let Ok(with) = as_member.plan(combination)? else { continue };
            if priced_later(list, plan) != priced_later(list, &with) {
                return Ok(None);
            }
            let cost = cost(combination.sessions)?;
            let Amount { high, low } = costs.unwrap_or(cost);
            costs = Some(Amount { high: high.max(cost.high), low: low.min(cost.low) });
            for (turn, pair) in (0..).zip(&pairs((without.planner, plan), (as_member, &with))?) {
                for is_high in [false, true] {
                    let total = |plan: &Plan| {
                        if is_high { plan.total.known_high() } else { Some(plan.low()) }
                    };
                    let ends = total(&pair.0).zip(total(&pair.1));
                    let saved = ends.map(|(without, with)| without.minus(with)).transpose()?;
                    let spot = Spot { combination, turn: Some(turn), is_high };
                    Span::widen(&mut saving, Mark { amount: saved, base: (), spot });
                    let Some(most) = cost.known_high() else { continue };
                    for cost in [most, cost.low] {
                        let left = saved.map(|saved| saved.minus(cost)).transpose()?;
                        Span::widen(&mut net, Mark { amount: left, base: (), spot });
                    }
                }
            }
        }
        Ok(costs.zip(saving).map(|(cost, saving)| Self { cost, saving, net }))
    }
}

/// Part of a plan that is priced at the consultation.
fn priced_later(list: &PriceList, plan: &Plan) -> PricedLater {
    let mut plans = UnpricedPlans::default();
    plans.note(list, plan);
    plans.together()
}

/// Plan without a membership, and the one with it.
type Pair<'p> = (Cow<'p, Plan>, Cow<'p, Plan>);

/// A plan without a membership and the one with it, at each value of credited fees at which either
/// total may turn. Without such fees that is the two as they are.
pub(super) fn pairs<'p>(
    (planner, without): (&Planner<'_>, &'p Plan),
    (as_member, with): (&Planner<'_>, &'p Plan),
) -> Result<Vec<Pair<'p>>, Overflow> {
    if without.turns.is_empty() && with.turns.is_empty() {
        return Ok(vec![(Cow::Borrowed(without), Cow::Borrowed(with))]);
    }
    let mut pairs = Vec::new();
    for turn in without.turns.iter().chain(&with.turns) {
        let without = planner.with_fees_of(without, turn)?;
        let with = as_member.with_fees_of(with, turn)?;
        pairs.push((Cow::Owned(without), Cow::Owned(with)));
    }
    Ok(pairs)
}

/// True if a membership is one that the patient does not have.
pub(super) fn is_in_question(
    list: &PriceList,
    selection: &Selection,
    index: MembershipIndex,
) -> bool {
    selection.member.as_ref() != Some(&list[index].id)
}

/// Selection as a member would make it.
pub(super) fn as_member(
    list: &PriceList,
    selection: &Selection,
    index: MembershipIndex,
) -> Selection {
    Selection { member: Some(list[index].id.clone()), ..selection.clone() }
}

/// Days between the first session and the last, if there are so many; as many sessions as its
/// packages hold if those are more. `None` if the list does not say how far they are apart.
pub(super) fn days(
    list: &PriceList,
    selection: &Selection,
    request: &Request,
    sessions: Option<SessionCount>,
) -> Option<u32> {
    let sessions = sessions.max(packages::sessions(&request.packages));
    let intervals = sessions.map_or(0, |sessions| u32::from(sessions.get()).saturating_sub(1));
    if intervals == 0 {
        return Some(0);
    }
    let (_, weeks) = list.widest_weeks(&selection.concerns, techniques(request))?;
    Some(intervals.saturating_mul(u32::from(weeks)).saturating_mul(7))
}

/// Technique of the treatments, else of the first package, or those of which one is still to be
/// chosen for it.
fn techniques(request: &Request) -> &[TechniqueIndex] {
    if let Some(treatment) = &request.treatment {
        return std::slice::from_ref(&treatment.technique);
    }
    let mut contents = request.packages.iter().flat_map(|planned| &planned.contents);
    contents.next().map_or(&[][..], |first| first.techniques.as_slice())
}
