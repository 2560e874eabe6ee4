//! Passes over the prices of a ladder, one for each class.

use super::{
    after_course::AfterCourse,
    by_count::{CheapestByCount, Kind, TopRung},
    class::Class,
    prices::{CoursePrice, Single},
    singles::Singles,
};
use crate::{catalog::SessionCount, money::Overflow};
use smallvec::SmallVec;
use strum::VariantArray as _;

/// Cheapest purchases for each count with the prices of one class and those before it.
#[derive(Clone, Debug)]
pub(super) struct Pass {
    pub(super) singles: Singles,
    pub(super) cheapest: CheapestByCount,
    /// Those that alone may be bought, if single sessions need a course.
    after_course: Option<Box<AfterCourse>>,
}

/// One for each class of which there are prices.
pub(super) type Passes = SmallVec<[Pass; 1]>;

/// The first pass that can buy a number of sessions, the kind of its purchases, and the rung on
/// top.
pub(super) type ByRungs<'t> = (&'t Pass, Kind, TopRung);

/// The passes for some prices; those of them that need a purchase of `needed` sessions, or of
/// fewer, are bought only beside such a one.
pub(super) fn all_passes(
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

/// The first pass that can buy `sessions`.
#[inline]
pub(super) fn first_found(passes: &Passes, sessions: SessionCount) -> Option<ByRungs<'_>> {
    passes.iter().find_map(|pass| {
        let mut kinds = Kind::IN_ORDER.into_iter();
        kinds.find_map(|kind| Some((pass, kind, pass.top(kind, sessions.get())?)))
    })
}

impl Pass {
    /// Singles come first, then courses are taken up from the shortest to the longest. If a longer
    /// one makes a count no dearer in no more purchases it replaces what was there: ties go to the
    /// longer courses.
    pub(super) fn run(
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
    #[inline]
    pub(super) fn top(&self, kind: Kind, count: u16) -> Option<TopRung> {
        let after_course = self.after_course.as_ref().map(|after| &after.cheapest);
        after_course.unwrap_or(&self.cheapest).top(kind, count)
    }

    /// Single session on top, after which all others are bought, if some of them need one, with the
    /// supply of the others.
    pub(super) fn first_of_singles(&self, top: TopRung) -> Option<(CoursePrice, &Singles)> {
        let mut all = self.after_course.as_ref().filter(|_| top.longest == 1)?.first.iter();
        let found = all.find(|(first, _)| first.special == top.special);
        found.map(|(first, others)| (*first, others))
    }
}
