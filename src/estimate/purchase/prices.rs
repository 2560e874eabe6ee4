//! Prices that a table is worked out from: those of single sessions, and those of courses.

use crate::{
    catalog::{Ladder, SessionCount, SpecialPriceIndex, VisitDays},
    estimate::visits::{Sessions, Within},
    money::Amount,
};
use smallvec::SmallVec;
use std::iter::repeat_n;

/// A special price whose condition holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::estimate) struct Special {
    pub(in crate::estimate) index: SpecialPriceIndex,
    /// 1 for a single session, more for a course.
    pub(in crate::estimate) sessions: SessionCount,
    pub(in crate::estimate) amount: Amount,
    /// Times that a single is bought at most; `None` for as often as one likes.
    pub(in crate::estimate) times: Option<SessionCount>,
    /// Sessions of a purchase beside which alone a single is bought; `None` if it needs none.
    pub(in crate::estimate) after_course: Option<SessionCount>,
    /// Days on which the sessions are for which it is, a single.
    pub(in crate::estimate) visits: Option<VisitDays>,
}

/// Few prices, as most ladders have.
pub(super) type Prices<T> = SmallVec<[T; 2]>;

/// A price for one session.
#[derive(Clone, Copy, Debug)]
pub(super) struct Single {
    /// `None` for the published price.
    pub(super) special: Option<SpecialPriceIndex>,
    pub(super) amount: Amount,
    /// True if it is bought once at most.
    pub(super) once: bool,
    /// True if it is bought only beside a purchase that is long enough.
    pub(super) is_after_course: bool,
    /// The only sessions of the plan at which it is bought; `None` for any.
    pub(super) sessions: Option<Sessions>,
}

/// A price for several sessions together, or for one before those after it.
#[derive(Clone, Copy, Debug)]
pub(super) struct CoursePrice {
    pub(super) sessions: SessionCount,
    /// `None` for the published price.
    pub(super) special: Option<SpecialPriceIndex>,
    pub(super) amount: Amount,
}

/// The prices of one session, the published one first. Of those after a course, the ones for which
/// a purchase of `needed` sessions is long enough. One that is had a few times stands there as
/// often, as far as the table reaches.
pub(super) fn all_singles(
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
pub(super) fn all_courses(ladder: &Ladder, specials: &[Special]) -> Prices<CoursePrice> {
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
