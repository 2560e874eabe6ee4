//! The ends of a total over prices that are ranges: the least and the most over every value.
//!
//! More for a treatment, a package or an add-on is more in total, so there the ends of their prices
//! decide. Not so a fee that is credited: a consultation without tax takes the place of a treatment
//! with tax, so the total falls while the fee rises, until all that it is credited against is used
//! up. Between such turns the total goes straight, so it is enough to look at the ends of each
//! credited fee's price and at the turns.

use super::{LineKind, adjust::DiscountSet, bill::Bill, line::PlanLine, request::Request};
use crate::{
    catalog::{CreditPart, FeeIndex, FeePrice, PriceList},
    money::{Amount, High, Money, Overflow, Percent},
};

/// Fees with a range that are looked at in every combination of their values: each more takes three
/// times as many bills. More of them are taken at the ends of their prices together.
const MAX_FEES: usize = 4;

/// Amounts for which there may be room: one at each end of the total.
const MOST_ROOMS: usize = 2;

/// Values of a fee that are looked at for each: the one that uses it up, rounded, and those beside
/// it.
const MOST_VALUES: usize = 3;

/// Lines whose amounts are decided at either end of the total, and their bill.
#[derive(Debug)]
pub(super) struct Decided {
    /// `None` for the chosen lines as they are.
    pub(super) lines: Option<Vec<PlanLine>>,
    pub(super) bill: Bill,
    pub(super) prices: PriceEnds,
}

/// Ends of the prices that count at the two ends of a plan.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum PriceEnds {
    /// The low ends at the low end, the high ends at the high end.
    #[default]
    Own,
    /// The other way round: if tax or a discount is rounded, more for a line may be a minor unit
    /// less in total.
    Swapped,
    /// The low ends at both.
    Low,
}

impl PriceEnds {
    /// Amount, known, as it counts at either end of the plan.
    pub(super) fn of(self, amount: Amount) -> Amount {
        match (self, amount.high) {
            (Self::Swapped, High::Known(high)) => {
                Amount { high: High::Known(amount.low), low: high }
            }
            (Self::Low, High::Known(_)) => Amount::fixed(amount.low),
            _ => amount,
        }
    }
}

/// The bill of `chosen` lines with one set of discounts, at the values that give the least total
/// and those that give the most, with those at all values that were looked at. The first of equals
/// counts.
pub(super) fn least_and_most(
    list: &PriceList,
    request: &Request,
    chosen: &[PlanLine],
    set: &DiscountSet<'_>,
) -> Result<(Decided, Vec<Decided>), Overflow> {
    let at_ends = Bill::of(list, request, chosen, set)?;
    let fees =
        if request.fees.is_empty() { Vec::new() } else { credited_ranges(list, request, chosen) };
    if fees.is_empty() && !at_ends.is_crossed() {
        return Ok((Decided { lines: None, bill: at_ends, prices: PriceEnds::Own }, Vec::new()));
    }
    let decided = |lines: Vec<PlanLine>| {
        let bill = Bill::of(list, request, &lines, set)?;
        Ok::<_, Overflow>(Decided { lines: Some(lines), bill, prices: PriceEnds::Own })
    };
    let mut turns = Vec::new();
    let best = if fees.is_empty() {
        Decided { lines: None, bill: at_ends, prices: PriceEnds::Own }
    } else {
        let rooms = rooms(list, request, chosen, &fees, at_ends.discounted.creditable)?;
        let (mut least, mut most) = (at_ends.total.low, at_ends.total.high);
        let (mut least_at, mut most_at) = (lows(&fees), highs(&fees));
        for point in points(&fees, &rooms)? {
            let turn = decided(with_fees(chosen, &fees, &point, &point))?;
            let total = turn.bill.total;
            turns.push(turn);
            if total.low < least {
                (least, least_at) = (total.low, point.clone());
            }
            if total.high > most {
                (most, most_at) = (total.high, point);
            }
        }
        decided(with_fees(chosen, &fees, &least_at, &most_at))?
    };
    let best = uncrossed(best, chosen, decided)?;
    assert!(!best.bill.is_crossed(), "the least total is not above the most");
    Ok((best, turns))
}

/// Most bills that [`least_and_most`] works out for one plan with one set of discounts, beyond the
/// first one.
pub(super) fn most_further_bills(list: &PriceList, request: &Request) -> usize {
    let own_turns = |&index: &FeeIndex| {
        let amount = list[index].own_price()?.amount();
        // The ends of its price, and where its credit meets a cap of its own.
        Some(match credited_part(list, request, index, amount)? {
            CreditPart::Amount(_) => 3,
            CreditPart::Full | CreditPart::Percent(_) => 2,
        })
    };
    let turns: Vec<usize> = request.fees.iter().filter_map(own_turns).take(MAX_FEES).collect();
    if turns.is_empty() {
        return 0;
    }
    let combinations: usize = turns.iter().product();
    let values = MOST_ROOMS * MOST_VALUES;
    let at_rooms: usize = turns.iter().map(|own| combinations / own * values).sum();
    // The best values are billed once more, and what is crossed twice.
    combinations + at_rooms + 3
}

/// Credited part of a fee whose price is a range. What is on request has no value that an end could
/// be told for, and a credit that comes too late takes no room from the others.
fn credited_part(
    list: &PriceList,
    request: &Request,
    index: FeeIndex,
    amount: Amount,
) -> Option<CreditPart> {
    let fee = &list[index];
    let is_range = amount.high != High::Known(amount.low);
    let is_known = matches!(fee.price, FeePrice::Price(_)) && amount.high != High::Unknown;
    Some(fee.credit_in_time(&request.circumstances).filter(|_| is_range && is_known)?.part)
}

/// A fee with a range for its price that is credited.
struct CreditedRange {
    /// Its place among the chosen lines.
    line: usize,
    low: Money,
    /// `None` if it is open.
    high: Option<Money>,
    part: CreditPart,
}

/// The fees among the chosen lines whose price is a range, and that are credited.
fn credited_ranges(list: &PriceList, request: &Request, chosen: &[PlanLine]) -> Vec<CreditedRange> {
    let range = |(line, PlanLine { kind, end, .. }): (usize, &PlanLine)| {
        let LineKind::Fee(index) = *kind else { return None };
        let part = credited_part(list, request, index, end.amount)?;
        Some(CreditedRange { line, low: end.amount.low, high: end.amount.known_high(), part })
    };
    chosen.iter().enumerate().filter_map(range).take(MAX_FEES).collect()
}

fn lows(fees: &[CreditedRange]) -> Vec<Money> {
    fees.iter().map(|fee| fee.low).collect()
}

fn highs(fees: &[CreditedRange]) -> Vec<Money> {
    fees.iter().map(|fee| fee.high.unwrap_or(fee.low)).collect()
}

/// The values at which the total may turn: every combination of the fees' own turns, and of those
/// with one fee at which the credits use up one of the `rooms` that there are for them.
fn points(fees: &[CreditedRange], rooms: &[Money]) -> Result<Vec<Vec<Money>>, Overflow> {
    let own: Vec<Vec<Money>> = fees.iter().map(CreditedRange::own_turns).collect();
    let mut points = combinations(&own);
    for (place, fee) in fees.iter().enumerate() {
        let mut others = own.clone();
        if let Some(values) = others.get_mut(place) {
            *values = vec![fee.low];
        }
        for point in combinations(&others) {
            let mut used = Money::ZERO;
            for (at, (other, value)) in fees.iter().zip(&point).enumerate() {
                if at != place {
                    used = used.plus(other.part.of(*value)?)?;
                }
            }
            for room in rooms {
                for value in fee.values_that_credit(room.minus(used)?)? {
                    let mut point = point.clone();
                    if let Some(own) = point.get_mut(place) {
                        *own = value;
                    }
                    points.push(point);
                }
            }
        }
    }
    Ok(points)
}

/// Sum to credit such fees against at either end, beside the credits of fees whose price is no
/// range.
fn rooms(
    list: &PriceList,
    request: &Request,
    chosen: &[PlanLine],
    fees: &[CreditedRange],
    creditable: Amount,
) -> Result<Vec<Money>, Overflow> {
    let mut fixed = Money::ZERO;
    for (place, line) in chosen.iter().enumerate() {
        let LineKind::Fee(index) = line.kind else { continue };
        let is_range = fees.iter().any(|fee| fee.line == place);
        if !is_range
            && let Some(credit) = list[index].credited(line.end.amount, &request.circumstances)?
        {
            fixed = fixed.plus(credit.low)?;
        }
    }
    let ends = std::iter::once(creditable.low).chain(creditable.known_high());
    ends.map(|end| end.minus(fixed)).collect()
}

impl CreditedRange {
    /// The ends of its price, and where its credit meets a cap of its own.
    fn own_turns(&self) -> Vec<Money> {
        let cap = match self.part {
            CreditPart::Amount(amount) => Some(amount),
            CreditPart::Full | CreditPart::Percent(_) => None,
        };
        let inner = cap.filter(|cap| self.holds(*cap));
        [Some(self.low), self.high, inner].into_iter().flatten().collect()
    }

    fn holds(&self, value: Money) -> bool {
        self.low < value && self.high.is_none_or(|high| value < high)
    }

    /// The values next to the one at which so much is credited, as far as its price holds them.
    fn values_that_credit(&self, credit: Money) -> Result<Vec<Money>, Overflow> {
        let value = match self.part {
            CreditPart::Full | CreditPart::Amount(_) => credit,
            CreditPart::Percent(percent) => {
                let part = i128::from(percent.millionths().max(1));
                // What is too large for an amount is in no price.
                let Ok(value) = credit.scaled(i128::from(Percent::WHOLE), part) else {
                    return Ok(Vec::new());
                };
                value
            }
        };
        let unit = Money::from_minor(1);
        let around = [value, value.minus(unit)?, value.plus(unit)?];
        Ok(around.into_iter().filter(|value| self.holds(*value)).collect())
    }
}

/// Every way to take one of each.
fn combinations(all: &[Vec<Money>]) -> Vec<Vec<Money>> {
    let mut found: Vec<Vec<Money>> = vec![Vec::new()];
    for values in all {
        let longer = |shorter: &Vec<Money>| {
            let shorter = shorter.clone();
            values
                .iter()
                .map(move |&value| {
                    let mut longer = shorter.clone();
                    longer.push(value);
                    longer
                })
                .collect::<Vec<_>>()
        };
        found = found.iter().flat_map(longer).collect();
    }
    found
}

/// The chosen lines with fees at these values at either end.
fn with_fees(
    chosen: &[PlanLine],
    fees: &[CreditedRange],
    low: &[Money],
    high: &[Money],
) -> Vec<PlanLine> {
    let mut lines = chosen.to_vec();
    for ((fee, &low), &high) in fees.iter().zip(low).zip(high) {
        let Some(line) = lines.get_mut(fee.line) else { continue };
        let high = fee.high.map_or(line.end.amount.high, |_| High::Known(high));
        line.end.amount = Amount { high, low };
    }
    lines
}

/// A bill whose least is not above its most.
fn uncrossed(
    best: Decided,
    chosen: &[PlanLine],
    decided: impl Fn(Vec<PlanLine>) -> Result<Decided, Overflow>,
) -> Result<Decided, Overflow> {
    if !best.bill.is_crossed() {
        return Ok(best);
    }
    let with = |prices: PriceEnds| -> Result<Decided, Overflow> {
        let mut lines = best.lines.clone().unwrap_or_else(|| chosen.to_vec());
        for line in &mut lines {
            line.end.amount = prices.of(line.end.amount);
        }
        Ok(Decided { prices, ..decided(lines)? })
    };
    let swapped = with(PriceEnds::Swapped)?;
    // The low end decides about bands, so another one may apply now.
    if swapped.bill.is_crossed() { with(PriceEnds::Low) } else { Ok(swapped) }
}
