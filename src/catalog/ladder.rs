//! Price of a number of sessions: a single price and courses.

use super::{MAX_SESSIONS, Minutes, SessionCount, SourceRef};
use crate::money::{Amount, Money, Overflow, Percent, PriceRange};

/// A price as the list states it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Price {
    /// From one amount to another, both included; equal ends are a fixed price.
    Range(PriceRange),
    /// At least this, with no upper end.
    From(Money),
    /// Stated at the consultation.
    OnRequest,
    /// Part of the treatment: nothing to pay.
    Included,
}

impl Price {
    /// A fixed price; `None` if it is negative.
    pub fn fixed(money: Money) -> Option<Self> {
        PriceRange::new(money, money).map(Self::Range)
    }

    /// Amount that it comes to.
    pub fn amount(self) -> Amount {
        match self {
            Self::Range(range) => range.into(),
            Self::From(low) => Amount::from(low),
            Self::OnRequest => Amount::UNKNOWN,
            Self::Included => Amount::ZERO,
        }
    }
}

/// Rule by which a course's price follows from the single one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RungRule {
    /// N singles with a percentage off.
    PercentOff(Percent),
    /// N sessions for the price of this many.
    PayFor(SessionCount),
}

/// One step of a [`Ladder`]: exactly so many sessions for a price.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rung {
    sessions: SessionCount,
    price: Price,
    rule: Option<RungRule>,
    /// Length of an appointment that is bought so, if the offer's is another.
    pub minutes: Option<Minutes>,
    /// Months within which its sessions must be taken.
    pub valid_months: Option<u16>,
    /// A remark for the patient: "paid upfront".
    pub note: Option<String>,
    /// Place in the file.
    pub source: SourceRef,
}

impl Rung {
    /// `sessions` at a stated price.
    pub fn priced(sessions: SessionCount, price: Price) -> Self {
        let source = SourceRef::default();
        let (minutes, valid_months, note) = (None, None, None);
        Self { sessions, price, rule: None, minutes, valid_months, note, source }
    }

    /// `sessions` at a price that follows by `rule` from the single one.
    ///
    /// It is worked out once for the whole count, `round(N × single × (1 − p))`, each end.
    pub fn by_rule(
        sessions: SessionCount,
        rule: RungRule,
        single: Price,
    ) -> Result<Self, LadderError> {
        let price = match single {
            Price::OnRequest | Price::Included => single,
            Price::From(low) => Price::From(rule.apply(sessions, low)?),
            Price::Range(range) => {
                let (low, high) =
                    (rule.apply(sessions, range.low())?, rule.apply(sessions, range.high())?);
                Price::Range(PriceRange::new(low, high).ok_or(LadderError::MoreThanWhole)?)
            }
        };
        Ok(Self { rule: Some(rule), ..Self::priced(sessions, price) })
    }

    /// Sessions that it buys.
    pub fn sessions(&self) -> SessionCount {
        self.sessions
    }

    /// Its price, worked out if a rule gives it.
    pub fn price(&self) -> Price {
        self.price
    }

    /// The rule that gave its price.
    pub fn rule(&self) -> Option<RungRule> {
        self.rule
    }
}

impl RungRule {
    fn apply(self, sessions: SessionCount, single: Money) -> Result<Money, LadderError> {
        match self {
            Self::PercentOff(percent) if percent.millionths() > Percent::WHOLE => {
                Err(LadderError::MoreThanWhole)
            }
            Self::PercentOff(percent) => Ok(percent.off(single.times(u32::from(sessions.get()))?)?),
            Self::PayFor(paid) => Ok(single.times(u32::from(paid.get()))?),
        }
    }
}

/// Reason why a ladder can't be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LadderError {
    /// Neither a single price nor a course.
    #[error("an offer needs a single price or a course")]
    Empty,
    /// Two rungs for one number of sessions.
    #[error("there are two prices for {0} sessions")]
    Twice(SessionCount),
    /// A tier takes off from a single price that is not published.
    #[error("a tier needs a single price to take off from")]
    NoSingle,
    /// More sessions than [`MAX_SESSIONS`].
    #[error("a course has at most {MAX_SESSIONS} sessions, but this one has {0}")]
    TooLong(SessionCount),
    /// More than 100 % off.
    #[error("more than 100 percent off")]
    MoreThanWhole,
    /// An amount too large.
    #[error(transparent)]
    Overflow(#[from] Overflow),
}

/// The price of 1, 3, 6 … sessions. Any rung may be missing, the single too, or all of them if
/// something is sold at special prices only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ladder {
    /// Sorted by sessions, no count twice; empty only if nothing is published.
    rungs: Vec<Rung>,
    /// Sorted by `from`, no count twice.
    tiers: Vec<Tier>,
    courses_combine: bool,
}

/// A volume rule: from so many sessions on, each is cheaper, up to the next tier.
///
/// It buys all sessions at once and is not mixed with courses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tier {
    /// The fewest sessions.
    pub from: SessionCount,
    /// Percentage off the single price.
    pub off: Percent,
    /// Place in the file.
    pub source: SourceRef,
}

impl Ladder {
    /// A ladder of these rungs, in any order.
    ///
    /// If `courses_combine` is false, at most one course is bought and the rest are singles.
    pub fn new(mut rungs: Vec<Rung>, courses_combine: bool) -> Result<Self, LadderError> {
        rungs.sort_by_key(Rung::sessions);
        let longest = rungs.last().ok_or(LadderError::Empty)?.sessions();
        if longest.get() > MAX_SESSIONS {
            return Err(LadderError::TooLong(longest));
        }
        let double = rungs.windows(2).find_map(|pair| match pair {
            [a, b] if a.sessions() == b.sessions() => Some(a.sessions()),
            _ => None,
        });
        match double {
            Some(sessions) => Err(LadderError::Twice(sessions)),
            None => Ok(Self { rungs, tiers: Vec::new(), courses_combine }),
        }
    }

    /// Ladder with tiers, in any order. They need a single price to take off from.
    pub fn with_tiers(self, mut tiers: Vec<Tier>) -> Result<Self, LadderError> {
        tiers.sort_by_key(|tier| tier.from);
        if !tiers.is_empty() && self.single().is_none() {
            return Err(LadderError::NoSingle);
        }
        if let Some(tier) = tiers.iter().find(|tier| tier.from.get() > MAX_SESSIONS) {
            return Err(LadderError::TooLong(tier.from));
        }
        if tiers.iter().any(|tier| tier.off.millionths() > Percent::WHOLE) {
            return Err(LadderError::MoreThanWhole);
        }
        match tiers.windows(2).find_map(|pair| match pair {
            [a, b] if a.from == b.from => Some(a.from),
            _ => None,
        }) {
            Some(sessions) => Err(LadderError::Twice(sessions)),
            None => Ok(Self { tiers, ..self }),
        }
    }

    /// A ladder without a published price, if something is sold at special prices only.
    ///
    /// If `courses_combine` is false, at most one course of those is bought.
    pub fn unpublished(courses_combine: bool) -> Self {
        Self { rungs: Vec::new(), tiers: Vec::new(), courses_combine }
    }

    /// A ladder with a single price only.
    pub fn single_only(price: Price) -> Self {
        Self {
            rungs: vec![Rung::priced(SessionCount::MIN, price)],
            tiers: Vec::new(),
            courses_combine: true,
        }
    }

    /// Its rungs, the shortest first.
    pub fn rungs(&self) -> &[Rung] {
        &self.rungs
    }

    /// Its tiers, the one from the fewest sessions first.
    pub fn tiers(&self) -> &[Tier] {
        &self.tiers
    }

    /// The tier that `sessions` are in.
    pub fn tier(&self, sessions: SessionCount) -> Option<&Tier> {
        self.tiers.iter().rev().find(|tier| tier.from <= sessions)
    }

    /// Price of `sessions` by their tier, `round(N × single × (1 − p))` at each end; `None` if they
    /// are in none.
    pub fn tier_price(&self, sessions: SessionCount) -> Result<Option<Amount>, Overflow> {
        let Some((tier, single)) = self.tier(sessions).zip(self.single()) else { return Ok(None) };
        single.price().amount().times(u32::from(sessions.get()))?.percent_off(tier.off).map(Some)
    }

    /// The rung for one session, if it is published.
    pub fn single(&self) -> Option<&Rung> {
        self.rungs.first().filter(|rung| rung.sessions() == SessionCount::MIN)
    }

    /// The rung for exactly so many sessions.
    pub fn rung(&self, sessions: SessionCount) -> Option<&Rung> {
        self.rungs.iter().find(|rung| rung.sessions() == sessions)
    }

    /// True if several courses may be bought for one plan.
    pub fn courses_combine(&self) -> bool {
        self.courses_combine
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(n: u16) -> SessionCount {
        SessionCount::new(n).unwrap()
    }

    fn fixed(minor: i64) -> Price {
        Price::fixed(Money::from_minor(minor)).unwrap()
    }

    #[test]
    fn a_rule_is_worked_out_once_for_the_whole_count() {
        let percent = RungRule::PercentOff("10".parse().unwrap());
        assert_eq!(Rung::by_rule(count(3), percent, fixed(333)).unwrap().price(), fixed(899)); // not 3 × 300
        let pay_for = RungRule::PayFor(count(5));
        assert_eq!(Rung::by_rule(count(6), pay_for, fixed(12_000)).unwrap().price(), fixed(60_000));
        let from = Price::From(Money::from_minor(100));
        assert_eq!(
            Rung::by_rule(count(6), pay_for, from).unwrap().price(),
            Price::From(Money::from_minor(500))
        );
    }

    #[test]
    fn a_ladder_has_each_count_once_and_at_least_one() {
        let rung = |n| Rung::priced(count(n), fixed(100));
        assert_eq!(Ladder::new(vec![], true), Err(LadderError::Empty));
        assert_eq!(
            Ladder::new(vec![rung(3), rung(1), rung(3)], true),
            Err(LadderError::Twice(count(3)))
        );
        assert_eq!(Ladder::new(vec![rung(201)], true), Err(LadderError::TooLong(count(201))));
        let ladder = Ladder::new(vec![rung(3), rung(1)], true).unwrap();
        assert!(ladder.single().is_some());
        assert!(Ladder::new(vec![rung(3)], true).unwrap().single().is_none());
    }
}
