//! What would be worth a look, each with the exact difference.

use super::{
    EstimateError, Hint, LineEnd, LineItem, LineKind, ManualDiscount, ManualOff, Total,
    plan::{Combination, Plan, Planner, Treatments},
    request::Request,
};
use crate::{
    catalog::{MAX_SESSIONS, PriceList, Rung, SessionCount},
    money::{Currency, High, Money, Overflow},
};

/// More sessions are worth a hint up to one part in so many of what the plan costs.
const LITTLE_MORE: i64 = 20;

/// A saving is told from one part in so many of what the plan costs on.
const SAVING_PART: u32 = 100;

/// A difference is much from one part in so many of what the plan costs.
const MUCH: i64 = 10;

/// In how many ways open sizes may be decided where more sessions are looked at.
const MAX_SIZE_CHOICES: usize = 16;

/// The largest count that is looked at for a hint: the next course after the most sessions asked
/// for, or one session more.
pub(super) fn look_ahead(list: &PriceList, request: &Request) -> u16 {
    let Some(treatment) = &request.treatment else { return 1 };
    let most = treatment.sessions.high();
    let offers = treatment
        .areas
        .iter()
        .flat_map(|chosen| list.offers_with_area(treatment.technique, chosen.area));
    let rungs = offers
        .clone()
        .filter_map(|&offer| list.offer(offer))
        .flat_map(|offer| offer.ladder().rungs())
        .map(Rung::sessions);
    let specials = offers
        .flat_map(|&offer| list.special_prices_of(offer))
        .filter_map(|&index| list.special_price(index))
        .filter(|special| special.condition.holds(&request.circumstances))
        .map(|special| special.sessions);
    let next_course = rungs.chain(specials).map(SessionCount::get);
    let next_course = next_course.filter(|&sessions| sessions > most.get()).min();
    next_course.unwrap_or(0).max(most.get().saturating_add(1)).min(MAX_SESSIONS)
}

/// Whether a plan that costs so much more than `now`, or less, is worth a hint. Beside what costs
/// nothing, nothing costs only a little more.
pub(super) fn is_little_more(difference: Money, now: Money) -> bool {
    let little = now.scaled(1, i128::from(LITTLE_MORE));
    now > Money::ZERO && little.is_ok_and(|little| difference <= little)
}

/// Whether so much less than the `now` that a plan costs at its high end is told as a saving: from one
/// whole unit of the currency and one hundredth on. What is less may be no more than rounding.
pub(super) fn is_worth_saving(saving: Money, now: Money, currency: Currency) -> bool {
    let times = saving.times(SAVING_PART);
    saving >= currency.whole_unit() && times.is_ok_and(|times| times >= now)
}

impl Hint {
    /// How much more it costs to do as the hint says, at the high end of the total; negative where
    /// it costs less. `None` where it only says what is already so.
    pub fn difference(&self) -> Option<Money> {
        match self {
            Self::Saving { .. } => None,
            Self::MembershipPaysOff { high, .. } => Some(negated(*high)),
            Self::MoreSessions { difference, .. }
            | Self::MoreAreas { difference, .. }
            | Self::TechniqueIncludes { difference, .. }
            | Self::AsPackage { difference, .. }
            | Self::PackageApart { difference, .. }
            | Self::TwoPlans { difference, .. }
            | Self::WholeArea { difference, .. }
            | Self::ReductionBegins { difference, .. }
            | Self::ReductionEnds { difference, .. } => Some(*difference),
        }
    }

    /// Whether it is about much: at least a tenth of `total`, or parts that cost more than their whole.
    pub fn is_loud(&self, total: Total) -> bool {
        if let Self::WholeArea { difference, .. } = self {
            return *difference < Money::ZERO;
        }
        let much = total.high.and_then(|high| high.scaled(1, i128::from(MUCH)).ok());
        let size = self.difference().map(|difference| difference.max(negated(difference)));
        size.zip(much).is_some_and(|(size, much)| much > Money::ZERO && size >= much)
    }
}

fn negated(money: Money) -> Money {
    Money::from_minor(money.minor().saturating_neg())
}

/// All hints for an estimate whose lines are `lines`, and that comes to `total`.
pub(super) fn hints(
    planner: &Planner<'_>,
    lines: &[LineItem],
    total: Total,
    look_ahead: u16,
) -> Result<Vec<Hint>, EstimateError> {
    let by_hand = planner.request.manual_discount.as_ref();
    let saving =
        saving(planner.list, lines, by_hand)?.map(|(low, high)| Hint::Saving { low, high });
    let more = more_sessions(planner, total, look_ahead)?;
    Ok(saving.into_iter().chain(more).collect())
}

/// What courses save at the two ends of the total against the same number of singles, where a single
/// is published; the least first.
pub(super) fn saving(
    list: &PriceList,
    lines: &[LineItem],
    by_hand: Option<&ManualDiscount>,
) -> Result<Option<(Money, Money)>, Overflow> {
    let (mut low, mut high) = (Money::ZERO, Money::ZERO);
    for line in lines {
        let LineKind::Treatment(offer) = line.kind else { continue };
        let Some(single) = list.offer(offer).and_then(|offer| offer.ladder().single()) else {
            continue;
        };
        let Some(single_high) = single.price().amount().known_high() else { continue };
        low =
            low.plus(saved(&line.low, single.price().amount().low, Some(line.low.amount.low))?)?;
        high = high.plus(saved(&line.high, single_high, line.high.amount.known_high())?)?;
    }
    if let Some(by_hand) = by_hand {
        let line = lines.iter().find(|line| line.kind == LineKind::ManualDiscount);
        // Without a line there was nothing left that it could have taken off.
        let taken_low = line.map(|line| negated(line.low.amount.low)).unwrap_or_default();
        let taken_high = match line {
            Some(line) => line.high.amount.known_high().map(negated),
            None => Some(Money::ZERO),
        };
        low = left_by_hand(low, by_hand, Some(taken_low))?;
        high = left_by_hand(high, by_hand, taken_high)?;
    }
    let worth_a_word = low > Money::ZERO || high > Money::ZERO;
    Ok(worth_a_word.then_some((low.min(high), low.max(high))))
}

/// What is left of a saving where the staff takes something off by hand, `taken` in all at that end:
/// singles would be cheaper by that, too.
pub(super) fn left_by_hand(
    saving: Money,
    by_hand: &ManualDiscount,
    taken: Option<Money>,
) -> Result<Money, Overflow> {
    match by_hand.off {
        ManualOff::Percent(percent) => percent.off(saving),
        // As much would come off singles, unless all that there is comes off already.
        ManualOff::Amount(asked) => {
            let more = asked.minus(taken.unwrap_or(asked))?;
            Ok(saving.minus(more)?.max(Money::ZERO.min(saving)))
        }
    }
}

fn saved(line: &LineEnd, single: Money, paid: Option<Money>) -> Result<Money, Overflow> {
    match paid.filter(|_| line.amount.high != High::Unknown) {
        Some(paid) => single.times(u32::from(line.sessions))?.minus(paid),
        None => Ok(Money::ZERO),
    }
}

/// The count beyond the most asked for that costs least more, where that is less or a little.
fn more_sessions(
    planner: &Planner<'_>,
    total: Total,
    look_ahead: u16,
) -> Result<Option<Hint>, EstimateError> {
    let Some(treatment) = &planner.request.treatment else { return Ok(None) };
    let most = treatment.sessions.high();
    // What a size that is sold at none of the counts asked for costs at others is not worked out.
    let is_left_out =
        |sizes: &Treatments| matches!(sizes.covers, Err(EstimateError::SessionsNotSold { .. }));
    let sizes = &planner.treatments;
    if sizes.len() > MAX_SIZE_CHOICES || sizes.iter().any(is_left_out) {
        return Ok(None);
    }
    let total_at = |sessions| plan_at(planner, sessions)?.total.known_high();
    // With one number of sessions, the dearest plan of it is the total's high end.
    let now = if treatment.sessions.is_exact() { total.high } else { total_at(most) };
    let Some(now) = now else { return Ok(None) };
    let mut best: Option<(Money, SessionCount)> = None;
    for sessions in (most.get().saturating_add(1)..=look_ahead).filter_map(SessionCount::new) {
        let Some(then) = total_at(sessions) else { continue };
        let difference = then.minus(now)?;
        if best.is_none_or(|(least, _)| difference <= least) {
            best = Some((difference, sessions));
        }
    }
    let worth_a_word = best.filter(|&(difference, _)| is_little_more(difference, now));
    Ok(worth_a_word.map(|(difference, sessions)| Hint::MoreSessions {
        than: most,
        sessions,
        difference,
    }))
}

/// The dearest plan of so many sessions; `None` where one has no high end.
///
/// What can't be had at another count is no hint, and no reason to refuse what was asked. Where a
/// size is open, another one may be the dearest there.
pub(super) fn plan_at(planner: &Planner<'_>, sessions: SessionCount) -> Option<Plan> {
    let mut dearest: Option<(Money, Plan)> = None;
    for sizes in 0..planner.treatments.len() {
        let at = Combination { sizes, sessions: Some(sessions) };
        let Ok(plan) = planner.plan(at).ok()? else { continue };
        let high = plan.total.known_high()?;
        if dearest.as_ref().is_none_or(|(most, _)| high > *most) {
            dearest = Some((high, plan));
        }
    }
    dearest.map(|(_, plan)| plan)
}
