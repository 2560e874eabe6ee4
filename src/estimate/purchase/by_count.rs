//! Cheapest purchases found so far for each number of sessions, one rung on top of another.

use super::{class::Class, prices::CoursePrice};
use crate::{
    catalog::SpecialPriceIndex,
    money::{Amount, Money, Overflow},
};

/// Cheapest purchases for each count, by what is known of their price. Of those whose price is not
/// known, those known in part go first, and addition keeps no order between the two.
#[derive(Clone, Debug)]
pub(super) struct CheapestByCount {
    /// By count, from 0: with prices on request alone; empty without any.
    nothing_known: Vec<Option<TopRung>>,
    /// By count, from 0: with at least one price of which something is known.
    known: Vec<Option<TopRung>>,
}

/// One of the two kinds of [`CheapestByCount`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    NothingKnown,
    Known,
}

/// One rung on top of the cheapest purchases for a smaller count.
#[derive(Clone, Copy, Debug)]
pub(super) struct TopRung {
    pub(super) amount: Amount,
    pub(super) purchases: u16,
    /// Sessions of the rung on top, the longest that is bought; 0 at the count 0. Under a 1 there
    /// are singles only.
    pub(super) longest: u16,
    /// The special price of that rung, if it is a course, or the first of several singles, at one.
    pub(super) special: Option<SpecialPriceIndex>,
    /// Kind of the purchases below it.
    pub(super) below: Kind,
}

impl CheapestByCount {
    /// No purchases but none at all, for the count 0.
    pub(super) fn empty(class: Class, up_to: u16) -> Self {
        let counts = usize::from(up_to).saturating_add(1);
        let nothing_known = if class == Class::Unknown { vec![None; counts] } else { Vec::new() };
        Self { nothing_known, known: vec![None; counts] }
    }

    /// Takes up purchases for a count, unless better ones of their kind are known.
    #[inline]
    pub(super) fn offer(&mut self, count: u16, top: TopRung, kind: Kind, class: Class) {
        match self.place(kind, count) {
            Some(Some(known)) if known.key(class) < top.key(class) => {}
            Some(place) => *place = Some(top),
            None => {}
        }
    }

    /// Rung on top of the purchases for a count. Nothing is bought by buying nothing.
    #[inline]
    pub(super) fn top(&self, kind: Kind, count: u16) -> Option<TopRung> {
        let rungs = match kind {
            Kind::NothingKnown if count == 0 => return Some(TopRung::NOTHING),
            Kind::NothingKnown => &self.nothing_known,
            Kind::Known => &self.known,
        };
        rungs.get(usize::from(count)).copied().flatten()
    }

    /// Place for the rung on top of the purchases for a count, as far as the table reaches.
    #[inline]
    pub(super) fn place(&mut self, kind: Kind, count: u16) -> Option<&mut Option<TopRung>> {
        let rungs = match kind {
            Kind::NothingKnown => &mut self.nothing_known,
            Kind::Known => &mut self.known,
        };
        rungs.get_mut(usize::from(count))
    }
}

impl Kind {
    /// The one that goes first, first.
    pub(super) const IN_ORDER: [Self; 2] = [Self::Known, Self::NothingKnown];

    /// Kinds of which there may be purchases for a count with prices up to a class.
    pub(super) fn leading_to(count: u16, class: Class) -> &'static [Self] {
        match (count, class) {
            (0, _) => &[Self::NothingKnown],
            (_, Class::Known | Class::Open) => &[Self::Known],
            (_, Class::Unknown) => &Self::IN_ORDER,
        }
    }

    /// Kind with another purchase.
    pub(super) fn with(self, amount: Amount) -> Self {
        if amount == Amount::UNKNOWN { self } else { Self::Known }
    }
}

impl TopRung {
    const NOTHING: Self = Self {
        amount: Amount::ZERO,
        purchases: 0,
        longest: 0,
        special: None,
        below: Kind::NothingKnown,
    };

    /// This, which is of a kind, and a course on top of it.
    #[inline]
    pub(super) fn with(self, course: &CoursePrice, below: Kind) -> Result<Self, Overflow> {
        let amount = self.amount.plus(course.amount)?;
        let purchases = self.purchases.saturating_add(1);
        let (longest, special) = (course.sessions.get(), course.special);
        Ok(Self { amount, purchases, longest, special, below })
    }

    /// High end, low end and number of purchases, which decide between two of a kind for one count.
    fn key(&self, class: Class) -> (Money, Money, u16) {
        let (high, low) = class.rank(self.amount);
        (high, low, self.purchases)
    }
}
