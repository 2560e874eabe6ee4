//! Whether a membership is worth it for a plan: what it costs against what it saves.

use super::{
    Estimate, LineKind, PlannedPackage, Selection, Total, effort::Effort, engine::total_within,
    packages,
};
use crate::{
    catalog::{MembershipIndex, Offer, PriceList, SessionCount, TechniqueIndex},
    money::{Money, Overflow},
};

/// How many memberships are held against a plan; each takes an estimate of its own.
const MAX_WEIGHED: usize = 16;

/// What a membership costs and saves on a plan, at each end of its total.
///
/// The amounts at an end belong together; where the number of sessions differs, so may the cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MembershipWorth {
    /// Which membership.
    pub membership: MembershipIndex,
    /// At the low end of the total.
    pub low: MembershipEnd,
    /// At the high end; `None` where that is open.
    pub high: Option<MembershipEnd>,
}

impl MembershipWorth {
    /// Whether it is known to make the plan cheaper at an end, so that it is worth a word.
    pub fn saves(&self) -> bool {
        let saves = |end: &MembershipEnd| end.saving != Money::ZERO;
        saves(&self.low) || self.high.as_ref().is_some_and(saves)
    }
}

/// What a membership costs and saves at one end of the total.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MembershipEnd {
    /// Its fees for as long as one must stay, or as the plan runs if that is longer.
    pub cost: Money,
    /// How much less the plan costs with it.
    pub saving: Money,
    /// Saving less cost: positive where it pays off on this plan alone.
    pub net: Money,
}

/// The worth of every membership that the patient does not have, in file order; of the first 16
/// where there are more.
///
/// One with which the choice has no price is left out, and so are all where nothing is known of the
/// price before the consultation. All together they may take as much effort as one estimate; one for
/// which too little is left is left out too.
pub fn memberships(
    list: &PriceList,
    selection: &Selection,
    estimate: &Estimate,
) -> Vec<MembershipWorth> {
    memberships_within(list, selection, estimate, &Effort::of_one_question())
}

/// The same, with what is left to spend on a question that takes several estimates.
pub(super) fn memberships_within(
    list: &PriceList,
    selection: &Selection,
    estimate: &Estimate,
    effort: &Effort,
) -> Vec<MembershipWorth> {
    if estimate.total.is_on_request() {
        return Vec::new();
    }
    let others = list
        .memberships()
        .filter(|(_, membership)| selection.member.as_ref() != Some(&membership.id));
    others
        .take(MAX_WEIGHED)
        .filter_map(|(index, membership)| {
            let member = Some(membership.id.clone());
            let with = total_within(list, &Selection { member, ..selection.clone() }, effort);
            worth(list, selection, estimate, index, with.ok()?).ok()
        })
        .collect()
}

/// What a membership is worth where the plan comes to `with` for its members.
fn worth(
    list: &PriceList,
    selection: &Selection,
    estimate: &Estimate,
    index: MembershipIndex,
    with: Total,
) -> Result<MembershipWorth, Overflow> {
    let weeks = weeks_between(list, selection, estimate);
    let end = |without: Money, with: Money, sessions: Option<SessionCount>| {
        let days = days(weeks, sessions.max(packages::sessions(&estimate.packages)));
        let cost = list.membership(index).map(|membership| membership.cost_for(days));
        let cost = cost.unwrap_or(Ok(Money::ZERO))?;
        let saving = without.minus(with)?;
        Ok(MembershipEnd { cost, saving, net: saving.minus(cost)? })
    };
    let low = end(estimate.total.low, with.low, with.sessions_at.map(|(low, _)| low))?;
    let high = estimate.total.high.zip(with.high);
    let high = high
        .map(|(without, high)| end(without, high, with.sessions_at.map(|(_, high)| high)))
        .transpose()?;
    Ok(MembershipWorth { membership: index, low, high })
}

/// How many days lie between the first session and the last.
fn days(weeks: u8, sessions: Option<SessionCount>) -> u32 {
    let intervals = sessions.map_or(0, |sessions| u32::from(sessions.get()).saturating_sub(1));
    intervals.saturating_mul(u32::from(weeks)).saturating_mul(7)
}

/// The most weeks between two sessions; 0 where the list does not say.
fn weeks_between(list: &PriceList, selection: &Selection, estimate: &Estimate) -> u8 {
    let weeks = list.every_weeks(selection.concern.as_deref(), technique(list, estimate));
    weeks.map_or(0, |(_, most)| most)
}

/// That of the treatments, else of the first package.
fn technique(list: &PriceList, estimate: &Estimate) -> Option<TechniqueIndex> {
    let treated = estimate.lines.iter().find_map(|line| match line.kind {
        LineKind::Treatment(index) => list.offer(index).map(Offer::technique),
        _ => None,
    });
    let first = |planned: &PlannedPackage| planned.contents.first().map(|first| first.technique);
    treated.or_else(|| estimate.packages.iter().find_map(first))
}
