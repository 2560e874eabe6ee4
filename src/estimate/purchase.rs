//! The cheapest way to buy exactly n sessions from a ladder.
//!
//! "Cheapest" puts a stated high end before an open one and an open one before an unknown price.
//! That order is not kept by addition (an open end swallows the high ends beside it), so there are
//! three passes, each over one more [`Class`] of rungs and each with an order that addition keeps.
//! The first pass that can buy n wins: a later one would need a rung of a worse class. In the last
//! one, purchases of which something is known go before those of which nothing is.
//!
//! Single sessions at a price after a course take no part in that: they may stand only beside a
//! purchase that is long enough. For each length that such prices need, all passes are run once
//! more with them, and only purchases with one that is long enough are taken up.

use super::{
    Purchase, Purchases,
    visits::{Sessions, Within, have_sessions_each},
};
use crate::{
    catalog::{Ladder, SessionCount, SpecialPriceIndex, VisitDays},
    money::{Amount, High, Money, Overflow},
};
use smallvec::{SmallVec, smallvec};
use std::{cmp::Ordering, iter::repeat_n};
use strum::VariantArray;

/// Class of an amount by how much of it is stated. Every amount belongs to one class, and every
/// class has its pass, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, VariantArray)]
pub(super) enum Class {
    /// Both ends.
    Known,
    /// The low end only.
    Open,
    /// Nothing.
    Unknown,
}

impl Class {
    /// The class of an amount.
    pub(super) fn of(amount: Amount) -> Self {
        match amount.high {
            High::Known(_) => Self::Known,
            High::Open => Self::Open,
            High::Unknown => Self::Unknown,
        }
    }

    /// Rank of an amount in the pass of this class: the high end, then the low end, as far as
    /// amounts of the class state them. Addition keeps this order.
    pub(super) fn rank(self, amount: Amount) -> (Money, Money) {
        let high = match (self, amount.high) {
            (Self::Known, High::Known(high)) => high,
            _ => Money::ZERO,
        };
        (high, amount.low)
    }
}

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

/// A special price whose condition holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Special {
    pub(super) index: SpecialPriceIndex,
    /// 1 for a single session, more for a course.
    pub(super) sessions: SessionCount,
    pub(super) amount: Amount,
    /// Times that a single is bought at most; `None` for as often as one likes.
    pub(super) times: Option<SessionCount>,
    /// Sessions of a purchase beside which alone a single is bought; `None` if it needs none.
    pub(super) after_course: Option<SessionCount>,
    /// Days on which the sessions are for which it is, a single.
    pub(super) visits: Option<VisitDays>,
}

/// One for each class of which there are prices.
type Passes = SmallVec<[Pass; 1]>;

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

/// Few prices, as most ladders have.
type Prices<T> = SmallVec<[T; 2]>;

/// A price for one session.
#[derive(Clone, Copy, Debug)]
struct Single {
    /// `None` for the published price.
    special: Option<SpecialPriceIndex>,
    amount: Amount,
    /// True if it is bought once at most.
    once: bool,
    /// True if it is bought only beside a purchase that is long enough.
    is_after_course: bool,
    /// The only sessions of the plan at which it is bought; `None` for any.
    sessions: Option<Sessions>,
}

/// A price for several sessions together, or for one before those after it.
#[derive(Clone, Copy, Debug)]
struct CoursePrice {
    sessions: SessionCount,
    /// `None` for the published price.
    special: Option<SpecialPriceIndex>,
    amount: Amount,
}

/// Cheapest purchases for each count with the prices of one class and those before it.
#[derive(Clone, Debug)]
struct Pass {
    singles: Singles,
    cheapest: CheapestByCount,
    /// Those that alone may be bought, if single sessions need a course.
    after_course: Option<Box<AfterCourse>>,
}

/// Cheapest purchases for each count among which is one that is long enough for the single sessions
/// that need it.
#[derive(Clone, Debug)]
struct AfterCourse {
    /// The fewest sessions that are long enough.
    needed: SessionCount,
    cheapest: CheapestByCount,
    /// If a single session is long enough: those with which the others may begin, each with the
    /// supply of the others.
    first: SmallVec<[(CoursePrice, Singles); 1]>,
}

/// Cheapest purchases for each count, by what is known of their price. Of those whose price is not
/// known, those known in part go first, and addition keeps no order between the two.
#[derive(Clone, Debug)]
struct CheapestByCount {
    /// By count, from 0: with prices on request alone; empty without any.
    nothing_known: Vec<Option<TopRung>>,
    /// By count, from 0: with at least one price of which something is known.
    known: Vec<Option<TopRung>>,
}

/// One of the two kinds of [`CheapestByCount`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    NothingKnown,
    Known,
}

/// The prices of single sessions, those of which something is known apart from the others.
#[derive(Clone, Debug)]
struct Singles {
    known: Supply,
    unknown: Supply,
}

/// In which order single sessions are bought: those that are had once, then one again and again.
#[derive(Clone, Debug)]
struct Supply {
    once: Prices<Single>,
    repeated: Option<Single>,
}

/// One rung on top of the cheapest purchases for a smaller count.
#[derive(Clone, Copy, Debug)]
struct TopRung {
    amount: Amount,
    purchases: u16,
    /// Sessions of the rung on top, the longest that is bought; 0 at the count 0. Under a 1 there
    /// are singles only.
    longest: u16,
    /// The special price of that rung, if it is a course, or the first of several singles, at one.
    special: Option<SpecialPriceIndex>,
    /// Kind of the purchases below it.
    below: Kind,
}

/// The first pass that can buy a number of sessions, the kind of its purchases, and the rung on
/// top.
type ByRungs<'t> = (&'t Pass, Kind, TopRung);

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
        let after_courses = lengths_needed(specials).into_iter().map(|needed| passes(Some(needed)));
        let after_courses = after_courses.collect::<Result<_, Overflow>>()?;
        let passes = passes(None)?;
        let tier = |count| SessionCount::new(count).map_or(Ok(None), |n| ladder.tier_price(n));
        let counts = (0..=up_to).filter(|_| !ladder.tiers().is_empty());
        let tiers = counts.map(tier).collect::<Result<_, Overflow>>()?;
        Ok(Self { passes, after_courses, courses_combine: combine, tiers })
    }

    /// True if nothing at all can be bought.
    pub(super) fn is_empty(&self) -> bool {
        self.passes.is_empty()
    }

    /// Least price of `sessions`; `None` if they can't be bought exactly.
    pub(super) fn sold(&self, sessions: SessionCount) -> Option<SoldSessions> {
        let by_rungs = self.by_rungs(sessions);
        if let Some(price) = self.by_tier(sessions, by_rungs) {
            return Some(SoldSessions { price, purchases: 1, known: price != Amount::UNKNOWN });
        }
        let (_, kind, TopRung { amount: price, purchases, .. }) = by_rungs?;
        Some(SoldSessions { price, purchases, known: kind == Kind::Known })
    }

    /// The price alone.
    pub(super) fn price(&self, sessions: SessionCount) -> Option<Amount> {
        self.sold(sessions).map(|sold| sold.price)
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

/// Sessions of each purchase.
fn lengths(purchases: &Purchases) -> impl Iterator<Item = SessionCount> {
    purchases.iter().flat_map(|bought| repeat_n(bought.sessions, usize::from(bought.times)))
}

/// The first pass that can buy `sessions`.
fn first_found(passes: &Passes, sessions: SessionCount) -> Option<ByRungs<'_>> {
    passes.iter().find_map(|pass| {
        let mut kinds = Kind::IN_ORDER.into_iter();
        kinds.find_map(|kind| Some((pass, kind, pass.top(kind, sessions.get())?)))
    })
}

/// Purchases of a single session and of others after it, what is bought at one price together.
fn singles_after(
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
fn lengths_needed(specials: &[Special]) -> SmallVec<[SessionCount; 1]> {
    let mut needed: SmallVec<[SessionCount; 1]> =
        specials.iter().filter_map(|special| special.after_course).collect();
    needed.sort_unstable();
    needed.dedup();
    needed
}

/// The passes for some prices; those of them that need a purchase of `needed` sessions, or of
/// fewer, are bought only beside such a one.
fn all_passes(
    singles: &[Single],
    courses: &[CoursePrice],
    combine: bool,
    needed: Option<SessionCount>,
    up_to: u16,
) -> Result<Passes, Overflow> {
    let mut passes = Passes::new();
    for &class in Class::VARIANTS {
        let has_single = singles.iter().any(|single| Class::of(single.amount) == class);
        if has_single || courses.iter().any(|course| Class::of(course.amount) == class) {
            passes.push(Pass::run(singles, courses, combine, class, needed, up_to)?);
        }
    }
    Ok(passes)
}

/// The prices of one session, the published one first. Of those after a course, the ones for which
/// a purchase of `needed` sessions is long enough. One that is had a few times stands there as
/// often, as far as the table reaches.
fn all_singles(
    ladder: &Ladder,
    specials: &[Special],
    needed: Option<SessionCount>,
    within: Option<&Within>,
    up_to: u16,
) -> Prices<Single> {
    let mut singles = Prices::new();
    if let Some(published) = ladder.single() {
        let (special, amount) = (None, published.price().amount());
        let (once, is_after_course, sessions) = (false, false, None);
        singles.push(Single { special, amount, once, is_after_course, sessions });
    }
    for special in specials {
        let &Special { index, sessions, amount, times, after_course, visits } = special;
        if sessions == SessionCount::MIN && after_course <= needed {
            let (special, is_after_course) = (Some(index), after_course.is_some());
            let (once, sessions) = (times.is_some(), within.zip(visits));
            let sessions = sessions.map(|(within, visits)| within.on(visits).up_to(up_to));
            let single = Single { special, amount, once, is_after_course, sessions };
            let times = times.map_or(1, |times| times.get().min(up_to));
            singles.extend(repeat_n(single, usize::from(times)));
        }
    }
    singles
}

/// The prices of courses, the shortest first. Of those of one length the last is bought if they
/// cost as much: the published one, then what stands first in the file.
fn all_courses(ladder: &Ladder, specials: &[Special]) -> Prices<CoursePrice> {
    let mut courses = Prices::new();
    for &Special { index, sessions, amount, .. } in specials.iter().rev() {
        if sessions > SessionCount::MIN {
            courses.push(CoursePrice { sessions, special: Some(index), amount });
        }
    }
    for rung in ladder.rungs() {
        let (sessions, amount) = (rung.sessions(), rung.price().amount());
        if sessions > SessionCount::MIN {
            courses.push(CoursePrice { sessions, special: None, amount });
        }
    }
    courses.sort_by_key(|course| course.sessions);
    courses
}

impl Pass {
    /// Singles come first, then courses are taken up from the shortest to the longest. If a longer
    /// one makes a count no dearer in no more purchases it replaces what was there: ties go to the
    /// longer courses.
    fn run(
        singles: &[Single],
        courses: &[CoursePrice],
        combine: bool,
        class: Class,
        needed: Option<SessionCount>,
        up_to: u16,
    ) -> Result<Self, Overflow> {
        let begin_after = |needed| AfterCourse::begin(singles, needed, class, up_to);
        let mut after_course = needed.map(begin_after).transpose()?.map(Box::new);
        let singles = Singles::in_order(singles, class, None, up_to);
        let mut cheapest = singles.cheapest(class, up_to)?;
        // If courses don't combine, each stands on singles alone.
        let by_singles = (!combine).then(|| cheapest.clone());
        let of_class = |course: &&CoursePrice| Class::of(course.amount) <= class;
        for course in courses.iter().filter(of_class) {
            let mut long_enough =
                after_course.as_mut().filter(|after| course.sessions >= after.needed);
            for count in course.sessions.get()..=up_to {
                let left = count.saturating_sub(course.sessions.get());
                for &below in Kind::leading_to(left, class) {
                    let base = by_singles.as_ref().unwrap_or(&cheapest);
                    if let Some(top) = base.top(below, left) {
                        let (top, kind) = (top.with(course, below)?, below.with(course.amount));
                        cheapest.offer(count, top, kind, class);
                        // It is the longest of them, so that the others may be any.
                        if let Some(after) = &mut long_enough {
                            after.cheapest.offer(count, top, kind, class);
                        }
                    }
                }
            }
        }
        Ok(Self { singles, cheapest, after_course })
    }

    /// Rung on top of the purchases for a count that may be bought.
    fn top(&self, kind: Kind, count: u16) -> Option<TopRung> {
        let after_course = self.after_course.as_ref().map(|after| &after.cheapest);
        after_course.unwrap_or(&self.cheapest).top(kind, count)
    }

    /// Single session on top, after which all others are bought, if some of them need one, with the
    /// supply of the others.
    fn first_of_singles(&self, top: TopRung) -> Option<(CoursePrice, &Singles)> {
        let mut all = self.after_course.as_ref().filter(|_| top.longest == 1)?.first.iter();
        let found = all.find(|(first, _)| first.special == top.special);
        found.map(|(first, others)| (*first, others))
    }
}

impl AfterCourse {
    /// No course yet. If a single session is long enough, singles after one that needs no course
    /// are there.
    fn begin(
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

impl Kind {
    /// The one that goes first, first.
    const IN_ORDER: [Self; 2] = [Self::Known, Self::NothingKnown];

    /// Kinds of which there may be purchases for a count with prices up to a class.
    fn leading_to(count: u16, class: Class) -> &'static [Self] {
        match (count, class) {
            (0, _) => &[Self::NothingKnown],
            (_, Class::Known | Class::Open) => &[Self::Known],
            (_, Class::Unknown) => &Self::IN_ORDER,
        }
    }

    /// Kind with another purchase.
    fn with(self, amount: Amount) -> Self {
        if amount == Amount::UNKNOWN { self } else { Self::Known }
    }
}

impl CheapestByCount {
    /// No purchases but none at all, for the count 0.
    fn empty(class: Class, up_to: u16) -> Self {
        let counts = usize::from(up_to).saturating_add(1);
        let on_request = if class == Class::Unknown { counts } else { 0 };
        Self { nothing_known: vec![None; on_request], known: vec![None; counts] }
    }

    /// Takes up purchases for a count, unless better ones of their kind are known.
    fn offer(&mut self, count: u16, top: TopRung, kind: Kind, class: Class) {
        if let Some(known) = self.place(kind, count)
            && known.is_none_or(|known| top.key(class) <= known.key(class))
        {
            *known = Some(top);
        }
    }

    /// Rung on top of the purchases for a count. Nothing is bought by buying nothing.
    fn top(&self, kind: Kind, count: u16) -> Option<TopRung> {
        let rungs = match kind {
            Kind::NothingKnown if count == 0 => return Some(TopRung::NOTHING),
            Kind::NothingKnown => &self.nothing_known,
            Kind::Known => &self.known,
        };
        rungs.get(usize::from(count)).copied().flatten()
    }

    /// Place for the rung on top of the purchases for a count, as far as the table reaches.
    fn place(&mut self, kind: Kind, count: u16) -> Option<&mut Option<TopRung>> {
        let rungs = match kind {
            Kind::NothingKnown => &mut self.nothing_known,
            Kind::Known => &mut self.known,
        };
        rungs.get_mut(usize::from(count))
    }
}

impl Singles {
    /// The cheapest order in which to buy single sessions at prices up to a class, beside one for
    /// which one of some sessions is taken.
    fn in_order(singles: &[Single], class: Class, taken: Option<Sessions>, up_to: u16) -> Self {
        let (mut known, mut unknown) = (Prices::new(), Prices::new());
        for &single in singles.iter().filter(|single| Class::of(single.amount) <= class) {
            let same = if single.amount == Amount::UNKNOWN { &mut unknown } else { &mut known };
            same.push(single);
        }
        // The sort keeps the order of equals.
        known.sort_by_key(|single| class.rank(single.amount));
        let supply = |singles: Prices<Single>| {
            let is_tied = singles.iter().any(|single| single.sessions.is_some());
            Supply::of(if is_tied { one_by_one(&singles, taken, up_to) } else { singles })
        };
        Self { known: supply(known), unknown: supply(unknown) }
    }

    /// Cheapest purchases for each count with single sessions only.
    fn cheapest(&self, class: Class, up_to: u16) -> Result<CheapestByCount, Overflow> {
        let mut cheapest = CheapestByCount::empty(class, up_to);
        let (known, most_on_request) = (self.known.amounts(up_to)?, self.unknown.most());
        let top = |amount, count, kind| {
            Some(TopRung { amount, purchases: count, longest: 1, special: None, below: kind })
        };
        if most_on_request == Some(0) {
            // As nearly always: all are bought at prices of which something is known.
            for (count, &amount) in (1..=up_to).zip(known.iter().skip(1)) {
                if let Some(place) = cheapest.place(Kind::Known, count) {
                    *place = top(amount, count, Kind::Known);
                }
            }
            return Ok(cheapest);
        }
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
    fn add_to(&self, purchases: &mut Purchases, kind: Kind, count: u16) {
        let known = self.known_of(kind, count);
        self.known.add_to(purchases, known);
        self.unknown.add_to(purchases, count - known);
    }

    /// True if the first session is bought at a special price.
    fn begin_with_special(&self) -> bool {
        let first = self.known.first().or_else(|| self.unknown.first());
        first.is_some_and(|single| single.special.is_some())
    }
}

/// Singles, the cheapest first, of which some are bought at some sessions only: as often as each
/// can be bought beside those before it, and one for which one of some sessions is taken, up to the
/// first that can be bought again and again.
fn one_by_one(singles: &[Single], taken: Option<Sessions>, up_to: u16) -> Prices<Single> {
    let mut bought = Prices::new();
    let mut taken: Vec<Sessions> = taken.into_iter().collect();
    for &single in singles {
        let sessions = single.sessions.unwrap_or(Sessions::first_ones(up_to));
        if single.sessions.is_none() && !single.once {
            bought.push(single);
            break;
        }
        let most = if single.once { 1 } else { sessions.count() };
        for _ in 0..most {
            taken.push(sessions);
            if !have_sessions_each(&taken) {
                taken.pop();
                break;
            }
            bought.push(Single { once: true, ..single });
        }
    }
    bought
}

impl Supply {
    /// Of equal prices the earlier comes first, the published one before all; what can be had again
    /// and again ends the order.
    fn of(mut once: Prices<Single>) -> Self {
        let place = once.iter().position(|single| !single.once).unwrap_or(once.len());
        let repeated = once.get(place).copied();
        once.truncate(place);
        Self { once, repeated }
    }

    /// Number of singles; `None` if there is no end of them.
    fn most(&self) -> Option<u16> {
        let once = u16::try_from(self.once.len()).unwrap_or(u16::MAX);
        self.repeated.is_none().then_some(once)
    }

    fn first(&self) -> Option<&Single> {
        self.once.first().or(self.repeated.as_ref())
    }

    /// Price of each count, from 0 on, as far as there are so many.
    fn amounts(&self, up_to: u16) -> Result<SmallVec<[Amount; 16]>, Overflow> {
        let most = self.most().map_or(up_to, |most| most.min(up_to));
        let mut amounts = SmallVec::with_capacity(usize::from(most) + 1);
        let mut sum = Amount::ZERO;
        amounts.push(sum);
        let again = self.repeated.iter().cycle();
        for single in self.once.iter().chain(again).take(usize::from(most)) {
            sum = sum.plus(single.amount)?;
            amounts.push(sum);
        }
        Ok(amounts)
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

impl TopRung {
    const NOTHING: Self = Self {
        amount: Amount::ZERO,
        purchases: 0,
        longest: 0,
        special: None,
        below: Kind::NothingKnown,
    };

    /// This, which is of a kind, and a course on top of it.
    fn with(self, course: &CoursePrice, below: Kind) -> Result<Self, Overflow> {
        let amount = self.amount.plus(course.amount)?;
        let purchases = self.purchases.saturating_add(1);
        let (longest, special) = (course.sessions.get(), course.special);
        Ok(Self { amount, purchases, longest, special, below })
    }

    /// High end, low end and number of purchases, which decide between two of a kind for one count.
    fn key(self, class: Class) -> (Money, Money, u16) {
        let (high, low) = class.rank(self.amount);
        (high, low, self.purchases)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{
        Clinic, Condition, Price, PriceListBuilder, Rung, SourceRef, SpecialPrice, SpecialRate,
        SpecialScope,
    };

    fn ladder(rungs: &[(u16, i64)], combine: bool) -> Ladder {
        let rung = |&(sessions, minor): &(u16, i64)| {
            let price = Price::fixed(Money::from_minor(minor)).unwrap();
            Rung::priced(SessionCount::new(sessions).unwrap(), price)
        };
        Ladder::new(rungs.iter().map(rung).collect(), combine).unwrap()
    }

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

    fn bought(ladder: &Ladder, sessions: u16) -> Option<(i64, Vec<(u16, u16)>)> {
        let sessions = SessionCount::new(sessions).unwrap();
        let table = PriceTable::new(ladder, 20).unwrap();
        let purchases =
            table.purchases(sessions).iter().map(|p| (p.sessions.get(), p.times)).collect();
        Some((table.price(sessions)?.known_high()?.minor(), purchases))
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
            Some((table.price(sessions)?.known_high()?.minor(), purchases.collect::<Vec<_>>()))
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
        assert_eq!(table.price(count(2)), Some(Amount::fixed(Money::from_minor(100))));
        // Three "from" singles start lower than the course and one of them: both are open.
        assert_eq!(table.price(count(3)), Some(Amount::from(Money::from_minor(30))));
        assert_eq!(table.price(count(5)), Some(Amount::from(Money::from_minor(50))));
        let only_request =
            Ladder::new(vec![Rung::priced(count(2), Price::OnRequest)], true).unwrap();
        assert_eq!(
            PriceTable::new(&only_request, 9).unwrap().price(count(4)),
            Some(Amount::UNKNOWN)
        );
    }
}
