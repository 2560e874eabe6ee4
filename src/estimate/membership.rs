//! Whether a membership is worth it for a plan: what it costs against what it saves.

use super::{
    EstimateError, PlannedPackage, Selection, Total, effort::Effort, engine::total_of, packages,
    request::Request,
};
use crate::{
    catalog::{MembershipIndex, PriceList, SessionCount, TechniqueIndex},
    money::{Money, Overflow},
};

/// How many memberships are held against a plan; each takes an estimate of its own.
const MAX_WEIGHED: usize = 16;

/// What a membership costs and saves on a plan at the two ends of its total, where it saves least
/// first.
///
/// The amounts at an end belong together; where the number of sessions differs, so may the cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MembershipWorth {
    /// Which membership.
    pub membership: MembershipIndex,
    /// Where it saves least.
    pub low: MembershipEnd,
    /// Where it saves most; `None` where that is open.
    pub high: Option<MembershipEnd>,
}

impl MembershipWorth {
    /// Whether it is known to make the plan cheaper at an end, and dearer at none, so that it is
    /// worth a word.
    pub fn saves(&self) -> bool {
        let ends = || std::iter::once(&self.low).chain(&self.high).map(|end| end.saving);
        ends().any(|saving| saving > Money::ZERO) && ends().all(|saving| saving >= Money::ZERO)
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
    let others = list.memberships().filter(|&(index, _)| is_in_question(list, selection, index));
    let worth = |(index, _)| worth(list, selection, total, index, effort).ok().flatten();
    if total.is_on_request() {
        Vec::new()
    } else {
        others.take(MAX_WEIGHED).filter_map(worth).collect()
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

/// What a membership is worth for a plan that comes to `without` without it; `None` where the two have
/// not as many prices on request.
fn worth(
    list: &PriceList,
    selection: &Selection,
    without: Total,
    index: MembershipIndex,
    effort: &Effort,
) -> Result<Option<MembershipWorth>, EstimateError> {
    let request = Request::resolve(list, &as_member(list, selection, index))?;
    let with = total_of(list, &request, effort)?;
    if with.unpriced != without.unpriced {
        return Ok(None);
    }
    let end = |without: Money, with: Money, sessions: Option<SessionCount>| {
        let days = days(list, selection, &request, sessions);
        let cost = list.membership(index).map(|membership| membership.cost_for(days));
        let cost = cost.unwrap_or(Ok(Money::ZERO))?;
        let saving = without.minus(with)?;
        Ok::<_, Overflow>(MembershipEnd { cost, saving, net: saving.minus(cost)? })
    };
    let low = end(without.low, with.low, with.sessions_at.map(|(low, _)| low))?;
    let high = without.high.zip(with.high);
    let high = high
        .map(|(without, high)| end(without, high, with.sessions_at.map(|(_, high)| high)))
        .transpose()?;
    Ok(Some(match high {
        Some(high) if high.saving < low.saving => {
            MembershipWorth { membership: index, low: high, high: Some(low) }
        }
        _ => MembershipWorth { membership: index, low, high },
    }))
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
