//! Whether a membership is worth it for a plan: what it costs against what it saves.

use super::{
    EstimateError, PlannedPackage, Total,
    effort::Effort,
    envelope::Envelope,
    packages,
    plan::{Combination, Plan, PlanLine, Planner},
    request::Request,
    span::{Mark, Span, Spot},
};
use crate::{
    catalog::{MembershipIndex, PriceList, SessionCount, TechniqueIndex},
    money::{Amount, High, Money, Overflow},
    selection::Selection,
};

/// How many memberships are held against a plan; each takes an estimate of its own.
const MAX_WEIGHED: usize = 16;

/// What a membership costs and saves on a plan: each amount at least and at most over all that is
/// not decided, where the plan can be bought with it and without. Prices that are ranges are held
/// against each other at the same end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MembershipWorth {
    /// Which membership.
    pub membership: MembershipIndex,
    /// Its fees for as long as one must stay, or as the plan runs if that is longer.
    pub cost: (Money, Money),
    /// How much less the plan costs with it; the most is `None` where that is open.
    pub saving: (Money, Option<Money>),
    /// Saving less cost: positive where it pays off on this plan alone.
    pub net: (Money, Option<Money>),
}

impl MembershipWorth {
    /// Whether it is known to make the plan cheaper, and never dearer, so that it is worth a word.
    pub fn saves(&self) -> bool {
        let (least, most) = self.saving;
        least >= Money::ZERO && most.unwrap_or(least) > Money::ZERO
    }
}

/// The worth of every membership that the patient does not have, in file order; of the first 16
/// where there are more.
///
/// One with which the choice has no price is left out, and so is one with which more or less is
/// priced at the consultation: nobody knows then what it saves. All are where nothing is known of the
/// price before the consultation. They share `effort`; one for which too little is left is left out
/// too.
pub(super) fn memberships(
    list: &PriceList,
    selection: &Selection,
    total: Total,
    effort: &Effort,
) -> Vec<MembershipWorth> {
    let in_question = list.memberships().map(|(index, _)| index);
    let in_question = in_question.filter(|&index| is_in_question(list, selection, index));
    let mut in_question = in_question.take(MAX_WEIGHED).peekable();
    if total.is_on_request() || in_question.peek().is_none() {
        return Vec::new();
    }
    let without = Request::resolve(list, selection)
        .and_then(|request| Outlays::of(&Planner::of(list, &request, effort)?));
    let Ok(without) = without else { return Vec::new() };
    let worth = |index| worth(list, selection, &without, index, effort).ok().flatten();
    in_question.filter_map(worth).collect()
}

fn worth(
    list: &PriceList,
    selection: &Selection,
    without: &Outlays,
    index: MembershipIndex,
    effort: &Effort,
) -> Result<Option<MembershipWorth>, EstimateError> {
    let request = Request::resolve(list, &as_member(list, selection, index))?;
    let planner = Planner::of(list, &request, effort)?;
    let weighed = Weighed::of(without, &planner, |sessions| {
        cost(list, selection, &request, index, sessions)
    })?;
    Ok(weighed.and_then(|Weighed { cost, saving, net }| {
        let ends = |span: Span| Some((span.least.amount?, span.most.amount));
        Some(MembershipWorth { membership: index, cost, saving: ends(saving)?, net: ends(net)? })
    }))
}

/// What a membership costs for a plan of so many sessions.
fn cost(
    list: &PriceList,
    selection: &Selection,
    request: &Request,
    index: MembershipIndex,
    sessions: Option<SessionCount>,
) -> Result<Money, Overflow> {
    let days = days(list, selection, request, sessions);
    list.membership(index).map_or(Ok(Money::ZERO), |membership| membership.cost_for(days))
}

/// Totals of every plan that can be bought.
pub(super) struct Outlays(Vec<Outlay>);

struct Outlay {
    combination: Combination,
    total: Amount,
    /// How many lines have no price before the consultation.
    unpriced: usize,
}

impl Outlays {
    pub(super) fn of(planner: &Planner<'_>) -> Result<Self, EstimateError> {
        let mut all = Vec::new();
        Envelope::noting(planner, |plan| {
            let is_unpriced = |line: &&PlanLine| line.end.amount.high == High::Unknown;
            let unpriced = plan.chosen().filter(is_unpriced).count();
            let Plan { combination, total, .. } = *plan;
            all.push(Outlay { combination, total, unpriced });
            Ok(())
        })?;
        Ok(Self(all))
    }
}

/// What a membership costs, and what it saves with and without that, over all plans.
pub(super) struct Weighed {
    cost: (Money, Money),
    saving: Span,
    pub(super) net: Span,
}

impl Weighed {
    /// The plans `without` the membership held against those of the same choices with it, in so
    /// many sessions of which it costs so much. `None` where there are none, or where not as many
    /// prices are on request in both.
    pub(super) fn of(
        without: &Outlays,
        as_member: &Planner<'_>,
        cost: impl Fn(Option<SessionCount>) -> Result<Money, Overflow>,
    ) -> Result<Option<Self>, EstimateError> {
        let with = Outlays::of(as_member)?;
        let (mut costs, mut saving, mut net) = (None, None, None);
        // Both are in the order of all combinations, and either may lack some.
        let mut others = without.0.iter().peekable();
        for Outlay { combination, total, unpriced } in with.0 {
            let is_before = |other: &&Outlay| other.combination.place() < combination.place();
            while others.next_if(is_before).is_some() {}
            let Some(other) = others.next_if(|other| other.combination == combination) else {
                continue;
            };
            if other.unpriced != unpriced {
                return Ok(None);
            }
            let cost = cost(combination.sessions)?;
            costs = costs.map_or(Some((cost, cost)), |(least, most): (Money, Money)| {
                Some((least.min(cost), most.max(cost)))
            });
            let highs = other.total.known_high().zip(total.known_high());
            for (is_high, ends) in [(false, Some((other.total.low, total.low))), (true, highs)] {
                let saved = ends.map(|(without, with)| without.minus(with)).transpose()?;
                let left = saved.map(|saved| saved.minus(cost)).transpose()?;
                let spot = Spot { combination, turn: None, is_high };
                Span::widen(&mut saving, Mark { amount: saved, with: (), spot });
                Span::widen(&mut net, Mark { amount: left, with: (), spot });
            }
        }
        let spans = costs.zip(saving).zip(net);
        Ok(spans.map(|((cost, saving), net)| Self { cost, saving, net }))
    }
}

/// Whether the list has a membership and the patient has not.
pub(super) fn is_in_question(
    list: &PriceList,
    selection: &Selection,
    index: MembershipIndex,
) -> bool {
    list.membership(index).is_some_and(|entry| selection.member.as_ref() != Some(&entry.id))
}

/// The same selection by a member.
pub(super) fn as_member(
    list: &PriceList,
    selection: &Selection,
    index: MembershipIndex,
) -> Selection {
    let member = list.membership(index).map(|membership| membership.id.clone());
    Selection { member, ..selection.clone() }
}

/// How many days lie between the first session and the last, where there are so many; as many
/// sessions as its packages hold where those are more.
pub(super) fn days(
    list: &PriceList,
    selection: &Selection,
    request: &Request,
    sessions: Option<SessionCount>,
) -> u32 {
    let sessions = sessions.max(packages::sessions(&request.packages));
    let intervals = sessions.map_or(0, |sessions| u32::from(sessions.get()).saturating_sub(1));
    let weeks = weeks_between(list, selection, request);
    intervals.saturating_mul(u32::from(weeks)).saturating_mul(7)
}

/// The most weeks between two sessions; 0 where the list does not say.
fn weeks_between(list: &PriceList, selection: &Selection, request: &Request) -> u8 {
    let weeks = list.every_weeks(&selection.concerns, technique(request));
    weeks.map_or(0, |(_, most)| most)
}

/// That of the treatments, else of the first package.
fn technique(request: &Request) -> Option<TechniqueIndex> {
    let treated = request.treatment.as_ref().map(|treatment| treatment.technique);
    let first = |planned: &PlannedPackage| planned.contents.first().map(|first| first.technique);
    treated.or_else(|| request.packages.iter().find_map(first))
}
