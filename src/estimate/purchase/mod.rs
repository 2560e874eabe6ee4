//! The cheapest way to buy exactly n sessions from a ladder.
//!
//! "Cheapest" puts a stated high end before an open one and an open one before an unknown price.
//! That order is not kept by addition (an open end swallows the high ends beside it), so there are
//! three passes, each over one more [`Class`] of rungs and each with an order that addition keeps.
//! The first pass that can buy n wins: a later one would need a rung of a worse class. In the last
//! one, purchases of which something is known go before those of which nothing is.
//!
//! Single sessions at a price after a course (`after_course.rs`) take no part in that.

mod after_course;
mod at_sessions;
mod by_count;
mod class;
mod pass;
mod prices;
mod singles;

pub(super) use class::Class;
pub(super) use prices::Special;

use super::{Purchase, Purchases, visits::Within};
use crate::{
    catalog::{Ladder, SessionCount},
    money::{Amount, Overflow},
};
use after_course::{lengths_needed, singles_after};
use by_count::{Kind, TopRung};
use pass::{ByRungs, Passes, all_passes, first_found};
use prices::{all_courses, all_singles};
use smallvec::smallvec;
use std::{cmp::Ordering, iter::repeat_n};

/// The cheapest purchases for every count from 1 to a largest one.
#[derive(Clone, Debug)]
pub(super) struct PriceTable {
    /// Without prices after a course.
    passes: Passes,
    /// With prices after a course, the shortest that is needed first; empty if there are none.
    after_courses: Vec<Passes>,
    /// False if a count is put together of one course at most, the rest singles.
    courses_combine: bool,
    /// By count, from 0: what its tier asks for all of it at once. Empty if the ladder has none.
    tiers: Vec<Option<Amount>>,
}

/// Price of a number of sessions, and the number of purchases.
#[derive(Clone, Copy, Debug)]
pub(super) struct SoldSessions {
    pub(super) price: Amount,
    pub(super) purchases: u16,
    /// True if something is known of the price: of at least one purchase, even that it is free.
    pub(super) known: bool,
}

impl SoldSessions {
    /// No session, for nothing.
    pub(super) const NOTHING: Self = Self { price: Amount::ZERO, purchases: 0, known: true };
}

impl PriceTable {
    /// The table of a ladder for 1 to `up_to` sessions.
    pub(super) fn new(ladder: &Ladder, up_to: u16) -> Result<Self, Overflow> {
        Self::with_specials(ladder, &[], up_to, None)
    }

    /// Table of a ladder to which special prices, given in file order, apply too: those for some
    /// days at the sessions `within` them, or at any if that is not said. Where it is, the table is
    /// for plans of just `up_to` sessions.
    pub(super) fn with_specials(
        ladder: &Ladder,
        specials: &[Special],
        up_to: u16,
        within: Option<&Within>,
    ) -> Result<Self, Overflow> {
        let courses = all_courses(ladder, specials);
        let combine = ladder.courses_combine();
        let passes = |needed| {
            let singles = all_singles(ladder, specials, needed, within, up_to);
            all_passes(&singles, &courses, combine, needed, up_to)
        };
        let mut after_courses = Vec::new();
        for needed in lengths_needed(specials) {
            after_courses.push(passes(Some(needed))?);
        }
        let passes = passes(None)?;
        Ok(Self { passes, after_courses, courses_combine: combine, tiers: tiers(ladder, up_to)? })
    }

    /// True if nothing at all can be bought.
    pub(super) fn is_empty(&self) -> bool {
        self.passes.is_empty()
    }

    /// Least price of `sessions`; `None` if they can't be bought exactly.
    #[inline]
    pub(super) fn sold(&self, sessions: SessionCount) -> Option<SoldSessions> {
        let by_rungs = self.by_rungs(sessions);
        if let Some(price) = self.by_tier(sessions, by_rungs) {
            return Some(SoldSessions { price, purchases: 1, known: price != Amount::UNKNOWN });
        }
        let (_, kind, TopRung { amount: price, purchases, .. }) = by_rungs?;
        Some(SoldSessions { price, purchases, known: kind == Kind::Known })
    }

    /// True if `sessions` can be bought exactly.
    pub(super) fn is_sold(&self, sessions: SessionCount) -> bool {
        let is_in_tier = || matches!(self.tiers.get(usize::from(sessions.get())), Some(Some(_)));
        self.by_rungs(sessions).is_some() || is_in_tier()
    }

    /// Purchases for `sessions`, the longest course first; empty if they can't be bought.
    pub(super) fn purchases(&self, sessions: SessionCount) -> Purchases {
        let by_rungs = self.by_rungs(sessions);
        if self.by_tier(sessions, by_rungs).is_some() {
            let (times, by_tier, special, held_by) = (1, true, None, None);
            return smallvec![Purchase { sessions, times, by_tier, special, held_by }];
        }
        by_rungs.map_or_else(Purchases::new, |by_rungs| self.bought(by_rungs, sessions))
    }

    /// Purchases that a pass found for `sessions`, the longest course first.
    fn bought(&self, (pass, kind, top): ByRungs<'_>, sessions: SessionCount) -> Purchases {
        if let Some((first, others)) = pass.first_of_singles(top) {
            return singles_after(first, others, top.below, sessions);
        }
        let mut purchases = Purchases::new();
        let (mut left, mut kind, mut next) = (sessions.get(), kind, Some(top));
        while let Some(top) = next
            && let Some(course) = SessionCount::new(top.longest).filter(|n| *n > SessionCount::MIN)
        {
            match purchases.last_mut() {
                Some(last) if (last.sessions, last.special) == (course, top.special) => {
                    last.times = last.times.saturating_add(1);
                }
                _ => purchases.push(Purchase {
                    sessions: course,
                    times: 1,
                    by_tier: false,
                    special: top.special,
                    held_by: None,
                }),
            }
            (left, kind) = (left.saturating_sub(course.get()), top.below);
            if !self.courses_combine {
                break;
            }
            next = pass.cheapest.top(kind, left);
        }
        pass.singles.add_to(&mut purchases, kind, left);
        purchases
    }

    /// The tier's price, if it is cheaper than the purchases `by_rungs`: all at once is a single
    /// purchase, and as long as can be, so it loses a tie only to a course of just so many sessions
    /// or to the published single.
    #[inline]
    fn by_tier(&self, sessions: SessionCount, by_rungs: Option<ByRungs<'_>>) -> Option<Amount> {
        let by_tier = self.tiers.get(usize::from(sessions.get())).copied().flatten()?;
        let is_cheaper = by_rungs.is_none_or(|(pass, kind, by_rungs)| {
            let is_special = by_rungs.longest == 1 && pass.singles.begin_with_special();
            // What is known in part goes before what is not known at all.
            let key = |amount: Amount, kind| (amount.high, kind == Kind::NothingKnown, amount.low);
            let tier_kind = Kind::NothingKnown.with(by_tier);
            (key(by_tier, tier_kind), 1, false)
                < (key(by_rungs.amount, kind), by_rungs.purchases, is_special)
        });
        is_cheaper.then_some(by_tier)
    }

    /// Cheapest purchases for `sessions` without a tier.
    #[inline]
    fn by_rungs(&self, sessions: SessionCount) -> Option<ByRungs<'_>> {
        let plain = first_found(&self.passes, sessions);
        if self.after_courses.is_empty() { plain } else { self.or_after_a_course(plain, sessions) }
    }

    /// Cheapest of these purchases for `sessions`, and those among which is a long enough course.
    fn or_after_a_course<'s>(
        &'s self,
        plain: Option<ByRungs<'s>>,
        sessions: SessionCount,
    ) -> Option<ByRungs<'s>> {
        let after_courses = self.after_courses.iter();
        let after_courses = after_courses.filter_map(|passes| first_found(passes, sessions));
        plain.into_iter().chain(after_courses).reduce(|best, other| {
            if self.comes_before(other, best, sessions) { other } else { best }
        })
    }

    /// True if purchases for `sessions` are better than others: cheaper, else fewer, else longer
    /// courses.
    fn comes_before(&self, one: ByRungs<'_>, other: ByRungs<'_>, sessions: SessionCount) -> bool {
        let key = |(_, kind, TopRung { amount, purchases, .. }): ByRungs<'_>| {
            // What is known in part goes before what is not known at all.
            (amount.high, kind == Kind::NothingKnown, amount.low, purchases)
        };
        match key(one).cmp(&key(other)) {
            Ordering::Less => true,
            Ordering::Greater => false,
            Ordering::Equal => {
                let (one, other) = (self.bought(one, sessions), self.bought(other, sessions));
                lengths(&one).gt(lengths(&other))
            }
        }
    }
}

/// By count, from 0: what its tier asks for all of it at once; empty if the ladder has none.
fn tiers(ladder: &Ladder, up_to: u16) -> Result<Vec<Option<Amount>>, Overflow> {
    if ladder.tiers().is_empty() {
        return Ok(Vec::new());
    }
    let tier = |count| SessionCount::new(count).map_or(Ok(None), |n| ladder.tier_price(n));
    (0..=up_to).map(tier).collect()
}

/// Sessions of each purchase.
fn lengths(purchases: &Purchases) -> impl Iterator<Item = SessionCount> {
    purchases.iter().flat_map(|bought| repeat_n(bought.sessions, usize::from(bought.times)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        catalog::{Price, Rung},
        money::Money,
    };

    pub(super) fn ladder(rungs: &[(u16, i64)], combine: bool) -> Ladder {
        let rung = |&(sessions, minor): &(u16, i64)| {
            let price = Price::fixed(Money::from_minor(minor)).unwrap();
            Rung::priced(SessionCount::new(sessions).unwrap(), price)
        };
        Ladder::new(rungs.iter().map(rung).collect(), combine).unwrap()
    }

    /// The price alone.
    pub(super) fn price_of(table: &PriceTable, sessions: SessionCount) -> Option<Amount> {
        table.sold(sessions).map(|sold| sold.price)
    }

    fn bought(ladder: &Ladder, sessions: u16) -> Option<(i64, Vec<(u16, u16)>)> {
        let sessions = SessionCount::new(sessions).unwrap();
        let table = PriceTable::new(ladder, 20).unwrap();
        let purchases =
            table.purchases(sessions).iter().map(|p| (p.sessions.get(), p.times)).collect();
        Some((price_of(&table, sessions)?.known_high()?.minor(), purchases))
    }

    #[test]
    fn courses_and_singles_are_combined_to_the_cheapest() {
        let uneven = ladder(&[(1, 100), (2, 180), (3, 190)], true);
        assert_eq!(bought(&uneven, 4), Some((290, vec![(3, 1), (1, 1)])));
        assert_eq!(bought(&uneven, 5), Some((370, vec![(3, 1), (2, 1)])));
        assert_eq!(bought(&uneven, 6), Some((380, vec![(3, 2)])));
    }

    #[test]
    fn where_courses_do_not_combine_the_rest_are_singles() {
        let alone = ladder(&[(1, 100), (2, 180), (3, 190)], false);
        assert_eq!(bought(&alone, 5), Some((390, vec![(3, 1), (1, 2)])));
        assert_eq!(bought(&alone, 6), Some((490, vec![(3, 1), (1, 3)])));
        assert_eq!(bought(&ladder(&[(3, 190)], false), 6), None);
        assert_eq!(bought(&ladder(&[(1, 100)], false), 3), Some((300, vec![(1, 3)])));
    }

    #[test]
    fn without_a_single_only_sums_of_courses_can_be_bought() {
        let courses = ladder(&[(3, 300), (5, 450)], true);
        assert_eq!(bought(&courses, 4), None);
        assert_eq!(bought(&courses, 8), Some((750, vec![(5, 1), (3, 1)])));
    }

    #[test]
    fn a_tie_goes_to_fewer_purchases_then_to_longer_courses() {
        assert_eq!(bought(&ladder(&[(1, 100), (3, 300)], true), 3), Some((300, vec![(3, 1)])));
        let even = ladder(&[(1, 100), (2, 200), (3, 300), (4, 400)], true);
        assert_eq!(bought(&even, 5), Some((500, vec![(4, 1), (1, 1)])));
    }

    #[test]
    fn a_stated_price_is_chosen_before_an_open_one_and_that_before_an_unknown_one() {
        let count = |n| SessionCount::new(n).unwrap();
        let from = |minor| Price::From(Money::from_minor(minor));
        let fixed = |minor| Price::fixed(Money::from_minor(minor)).unwrap();
        let rungs = vec![
            Rung::priced(count(1), from(10)),
            Rung::priced(count(2), fixed(100)),
            Rung::priced(count(5), Price::OnRequest),
        ];
        let ladder = Ladder::new(rungs, true).unwrap();
        let table = PriceTable::new(&ladder, 9).unwrap();
        assert_eq!(price_of(&table, count(2)), Some(Amount::fixed(Money::from_minor(100))));
        // Three "from" singles start lower than the course and one of them: both are open.
        assert_eq!(price_of(&table, count(3)), Some(Amount::from(Money::from_minor(30))));
        assert_eq!(price_of(&table, count(5)), Some(Amount::from(Money::from_minor(50))));
        let only_request =
            Ladder::new(vec![Rung::priced(count(2), Price::OnRequest)], true).unwrap();
        assert_eq!(
            price_of(&PriceTable::new(&only_request, 9).unwrap(), count(4)),
            Some(Amount::UNKNOWN)
        );
    }
}
