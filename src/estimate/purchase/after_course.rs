//! Single sessions at a price after a course.
//!
//! They may stand only beside a purchase that is long enough. For each length that such prices need,
//! all passes are run once more with them, and only purchases with one that is long enough are taken
//! up.

use super::{
    by_count::{CheapestByCount, Kind},
    class::Class,
    prices::{CoursePrice, Prices, Single, Special},
    singles::Singles,
};
use crate::{
    catalog::SessionCount,
    estimate::{Purchase, Purchases},
    money::{Amount, Overflow},
};
use smallvec::SmallVec;

/// Cheapest purchases for each count among which is one that is long enough for the single sessions
/// that need it.
#[derive(Clone, Debug)]
pub(super) struct AfterCourse {
    /// The fewest sessions that are long enough.
    pub(super) needed: SessionCount,
    pub(super) cheapest: CheapestByCount,
    /// If a single session is long enough: those with which the others may begin, each with the
    /// supply of the others.
    pub(super) first: SmallVec<[(CoursePrice, Singles); 1]>,
}

impl AfterCourse {
    /// No course yet. If a single session is long enough, singles after one that needs no course
    /// are there.
    pub(super) fn begin(
        singles: &[Single],
        needed: SessionCount,
        class: Class,
        up_to: u16,
    ) -> Result<Self, Overflow> {
        let mut cheapest = CheapestByCount::empty(class, up_to);
        let is_enough = needed == SessionCount::MIN;
        let first = if is_enough { first_singles(singles, class, up_to) } else { SmallVec::new() };
        for (first, others) in &first {
            let others = others.cheapest(class, up_to)?;
            for count in 1..=up_to {
                let left = count - 1;
                for &below in Kind::leading_to(left, class) {
                    if let Some(top) = others.top(below, left) {
                        let (top, kind) = (top.with(first, below)?, below.with(first.amount));
                        cheapest.offer(count, top, kind, class);
                    }
                }
            }
        }
        Ok(Self { needed, cheapest, first })
    }
}

/// Singles that need no course with which the others may begin, each with the supply of what may
/// follow it.
fn first_singles(
    singles: &[Single],
    class: Class,
    up_to: u16,
) -> SmallVec<[(CoursePrice, Singles); 1]> {
    let with_others = |first: Single| {
        let mut others: Prices<Single> = singles.iter().copied().collect();
        let own = others.iter().position(|single| single.once && single.special == first.special);
        if let Some(own) = own {
            others.remove(own);
        }
        let (sessions, special, amount) = (SessionCount::MIN, first.special, first.amount);
        let others = Singles::in_order(&others, class, first.sessions, up_to);
        (CoursePrice { sessions, special, amount }, others)
    };
    may_begin(singles, class).into_iter().map(with_others).collect()
}

/// Singles that need no course, of those of which something is known the cheapest and one of the
/// others. If some are bought at some sessions only it may be any: a cheap one may take the session
/// of a cheaper one that needs a course.
fn may_begin(singles: &[Single], class: Class) -> Prices<Single> {
    let is_sold = |single: &Single| single.sessions.is_none_or(|sessions| sessions.count() > 0);
    let of_class = |single: &Single| Class::of(single.amount) <= class;
    let is_first = |single: &Single| of_class(single) && !single.is_after_course;
    let all = singles.iter().copied().filter(|single| is_first(single) && is_sold(single));
    if singles.iter().any(|single| single.sessions.is_some()) {
        return all.collect();
    }
    let (unknown, known): (Prices<Single>, Prices<Single>) =
        all.partition(|single| single.amount == Amount::UNKNOWN);
    let cheapest = known.into_iter().min_by_key(|single| class.rank(single.amount));
    cheapest.into_iter().chain(unknown.into_iter().next()).collect()
}

/// Purchases of a single session and of others after it, what is bought at one price together.
pub(super) fn singles_after(
    first: CoursePrice,
    others: &Singles,
    kind: Kind,
    sessions: SessionCount,
) -> Purchases {
    let (special, by_tier, held_by) = (first.special, false, None);
    let first = Purchase { sessions: SessionCount::MIN, times: 1, by_tier, special, held_by };
    let (mut purchases, mut after) = (Purchases::new(), Purchases::new());
    purchases.push(first);
    others.add_to(&mut after, kind, sessions.get().saturating_sub(1));
    for next in after {
        match purchases.iter_mut().find(|bought| bought.special == next.special) {
            Some(bought) => bought.times = bought.times.saturating_add(next.times),
            None => purchases.push(next),
        }
    }
    purchases
}

/// Lengths of a purchase that prices after a course need, the shortest first, each once.
pub(super) fn lengths_needed(specials: &[Special]) -> SmallVec<[SessionCount; 1]> {
    let mut needed: SmallVec<[SessionCount; 1]> =
        specials.iter().filter_map(|special| special.after_course).collect();
    needed.sort_unstable();
    needed.dedup();
    needed
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        catalog::{
            Clinic, Condition, Ladder, PriceListBuilder, SourceRef, SpecialPrice,
            SpecialPriceIndex, SpecialRate, SpecialScope,
        },
        estimate::{
            purchase::{
                PriceTable,
                pass::Pass,
                tests::{ladder, price_of},
            },
            visits::Sessions,
        },
        money::Money,
    };

    /// Index of a special price.
    fn touch_up() -> SpecialPriceIndex {
        let touch_up = SpecialPrice {
            id: "touch-up".to_owned(),
            label: "Touch-up".to_owned(),
            sessions: SessionCount::MIN,
            rate: SpecialRate::AmountOff(Money::ZERO),
            scope: SpecialScope::default(),
            condition: Condition::default(),
            after_course: None,
            times: None,
            source: SourceRef::default(),
        };
        let mut builder = PriceListBuilder::new("GBP".parse().unwrap(), Clinic::default());
        builder.add_special_price(touch_up).unwrap()
    }

    #[test]
    fn a_price_after_a_course_is_had_only_beside_one_that_is_long_enough() {
        let index = touch_up();
        let price = |minor| Amount::fixed(Money::from_minor(minor));
        let special = |sessions, minor| Special {
            index,
            sessions: SessionCount::MIN,
            amount: price(minor),
            times: None,
            after_course: SessionCount::new(sessions),
            visits: None,
        };
        let bought = |ladder: &Ladder, special, sessions| {
            let sessions = SessionCount::new(sessions).unwrap();
            let table = PriceTable::with_specials(ladder, &[special], 20, None).unwrap();
            let purchases = table.purchases(sessions);
            let purchases = purchases.iter().map(|p| (p.sessions.get(), p.times));
            Some((price_of(&table, sessions)?.known_high()?.minor(), purchases.collect::<Vec<_>>()))
        };
        let hair = ladder(&[(3, 400), (6, 599)], true);
        assert_eq!(bought(&hair, special(6, 49), 4), None);
        assert_eq!(bought(&hair, special(6, 49), 8), Some((697, vec![(6, 1), (1, 2)])));
        assert_eq!(bought(&hair, special(6, 49), 9), Some((746, vec![(6, 1), (1, 3)])));
        let chest = ladder(&[(1, 415)], true);
        assert_eq!(bought(&chest, special(1, 207), 1), Some((415, vec![(1, 1)])));
        assert_eq!(bought(&chest, special(1, 207), 3), Some((829, vec![(1, 1), (1, 2)])));
        let twice = Special { times: SessionCount::new(2), ..special(1, 207) };
        assert_eq!(bought(&chest, twice, 5), Some((1659, vec![(1, 3), (1, 2)])));
    }

    #[test]
    fn a_price_for_some_sessions_leaves_them_to_a_cheaper_one_after_another() {
        let index = touch_up();
        let single = |minor, after_course, sessions: Option<Sessions>| Single {
            special: sessions.map(|_| index),
            amount: Amount::fixed(Money::from_minor(minor)),
            once: false,
            is_after_course: after_course,
            sessions,
        };
        let first = Some(Sessions::first_ones(1));
        // Of two sessions the first may be at 90, or at 20 after the other one.
        let singles = [single(100, false, None), single(90, false, first), single(20, true, first)];
        let needed = Some(SessionCount::MIN);
        let pass = Pass::run(&singles, &[], true, Class::Known, needed, 2).unwrap();
        let top = pass.top(Kind::Known, 2).unwrap();
        assert_eq!(top.amount, Amount::fixed(Money::from_minor(120)));
    }
}
