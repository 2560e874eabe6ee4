//! Single sessions in the order in which they are cheapest.

use super::{
    at_sessions::one_by_one,
    by_count::{CheapestByCount, Kind, TopRung},
    class::Class,
    prices::{Prices, Single},
};
use crate::{
    catalog::SessionCount,
    estimate::{Purchase, Purchases, visits::Sessions},
    money::{Amount, Overflow},
};
use smallvec::SmallVec;

/// The prices of single sessions, those of which something is known apart from the others.
#[derive(Clone, Debug)]
pub(super) struct Singles {
    known: Supply,
    unknown: Supply,
}

/// In which order single sessions are bought: those that are had once, then one again and again.
#[derive(Clone, Debug)]
struct Supply {
    /// Nearly always empty: of special prices alone.
    once: Vec<Single>,
    repeated: Option<Single>,
}

impl Singles {
    /// The cheapest order in which to buy single sessions at prices up to a class, beside one for
    /// which one of some sessions is taken.
    pub(super) fn in_order(
        singles: &[Single],
        class: Class,
        taken: Option<Sessions>,
        up_to: u16,
    ) -> Self {
        let (mut known, mut unknown) = (Prices::new(), Prices::new());
        for &single in singles.iter().filter(|single| Class::of(single.amount) <= class) {
            let same = if single.amount == Amount::UNKNOWN { &mut unknown } else { &mut known };
            same.push(single);
        }
        // The sort keeps the order of equals.
        known.sort_by_key(|single| class.rank(single.amount));
        let supply = |singles: Prices<Single>| {
            let is_tied = singles.iter().any(|single| single.sessions.is_some());
            Supply::of(&if is_tied { one_by_one(&singles, taken, up_to) } else { singles })
        };
        Self { known: supply(known), unknown: supply(unknown) }
    }

    /// Cheapest purchases for each count with single sessions only.
    pub(super) fn cheapest(&self, class: Class, up_to: u16) -> Result<CheapestByCount, Overflow> {
        let mut cheapest = CheapestByCount::empty(class, up_to);
        let top = |amount, count, kind| {
            Some(TopRung { amount, purchases: count, longest: 1, special: None, below: kind })
        };
        let most_on_request = self.unknown.most();
        if most_on_request == Some(0) {
            // As nearly always: all are bought at prices of which something is known.
            let mut amount = Amount::ZERO;
            for (count, single) in (1..=up_to).zip(self.known.in_turn()) {
                amount = amount.plus(single.amount)?;
                if let Some(place) = cheapest.place(Kind::Known, count) {
                    *place = top(amount, count, Kind::Known);
                }
            }
            return Ok(cheapest);
        }
        let known = self.known.amounts(up_to);
        let nothing = std::iter::once(Ok(Amount::ZERO));
        let known: SmallVec<[Amount; 16]> =
            nothing.chain(known).collect::<Result<_, Overflow>>()?;
        for count in 1..=up_to {
            for &kind in Kind::leading_to(count, class) {
                let times = self.known_of(kind, count);
                let on_request = count - times;
                if let Some(&known) = known.get(usize::from(times))
                    && most_on_request.is_none_or(|most| on_request <= most)
                    && let Some(place) = cheapest.place(kind, count)
                {
                    // Not known at all, however many there are.
                    let amount = if on_request > 0 { known.plus(Amount::UNKNOWN)? } else { known };
                    *place = top(amount, count, kind);
                }
            }
        }
        Ok(cheapest)
    }

    /// Number of `count` singles that are bought at a price of which something is known: as few as
    /// can be, since they are compared by what is known.
    fn known_of(&self, kind: Kind, count: u16) -> u16 {
        match (kind, self.unknown.most()) {
            (Kind::NothingKnown, _) => 0,
            (Kind::Known, None) => 1.min(count),
            (Kind::Known, Some(most)) => count.saturating_sub(most).max(1).min(count),
        }
    }

    /// Adds the purchases for `count` singles.
    pub(super) fn add_to(&self, purchases: &mut Purchases, kind: Kind, count: u16) {
        let known = self.known_of(kind, count);
        self.known.add_to(purchases, known);
        self.unknown.add_to(purchases, count - known);
    }

    /// True if the first session is bought at a special price.
    pub(super) fn begin_with_special(&self) -> bool {
        let first = self.known.first().or_else(|| self.unknown.first());
        first.is_some_and(|single| single.special.is_some())
    }
}

impl Supply {
    /// Of equal prices the earlier comes first, the published one before all; what can be had again
    /// and again ends the order.
    fn of(singles: &[Single]) -> Self {
        if singles.is_empty() {
            return Self { once: Vec::new(), repeated: None };
        }
        let once = singles.iter().take_while(|single| single.once);
        let repeated = singles.iter().find(|single| !single.once);
        Self { once: once.copied().collect(), repeated: repeated.copied() }
    }

    /// Number of singles; `None` if there is no end of them.
    fn most(&self) -> Option<u16> {
        let once = u16::try_from(self.once.len()).unwrap_or(u16::MAX);
        self.repeated.is_none().then_some(once)
    }

    fn first(&self) -> Option<&Single> {
        self.once.first().or(self.repeated.as_ref())
    }

    /// Price of each count, from 1 on, as far as there are so many.
    fn amounts(&self, up_to: u16) -> impl Iterator<Item = Result<Amount, Overflow>> {
        self.in_turn().take(usize::from(up_to)).scan(Amount::ZERO, |sum, single| {
            let next = sum.plus(single.amount);
            *sum = next.unwrap_or(*sum);
            Some(next)
        })
    }

    /// Singles in the order in which they are bought.
    #[inline]
    fn in_turn(&self) -> impl Iterator<Item = &Single> {
        let mut once = self.once.iter();
        std::iter::from_fn(move || once.next().or(self.repeated.as_ref()))
    }

    /// Adds one at each price that is had once, the rest at the one that can be had again and
    /// again.
    fn add_to(&self, purchases: &mut Purchases, count: u16) {
        let sessions = SessionCount::MIN;
        let mut left = count;
        let bought = |times, special| {
            let (by_tier, held_by) = (false, None);
            Purchase { sessions, times, by_tier, special, held_by }
        };
        for &Single { special, .. } in self.once.iter().take(usize::from(count)) {
            left -= 1;
            match purchases.last_mut() {
                // One that is had a few times, or at some sessions only, stands here as often.
                Some(last) if (last.sessions, last.special) == (sessions, special) => {
                    last.times = last.times.saturating_add(1);
                }
                _ => purchases.push(bought(1, special)),
            }
        }
        if let Some(Single { special, .. }) = self.repeated
            && left > 0
        {
            purchases.push(bought(left, special));
        }
    }
}
