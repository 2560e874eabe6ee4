//! Course of a plan over time, counted in days from the first session on.

use super::{GuidePlan, content::content, treated::Treated};
use jiff::{ToSpan as _, civil::Date};

/// Course of a plan over time. Days are counted from the first session, which is day 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timeline {
    /// The sessions, up to the most that may be needed.
    pub sessions: Vec<PlannedSession>,
    /// Duration of redness after each session in days: the shortest and the longest.
    pub redness_days: (u16, u16),
    /// Day from which on a change may be seen: the earliest and the latest.
    pub visible: (u32, u32),
    /// Day from which on the full result may be seen: the earliest and the latest.
    pub full: (u32, u32),
    /// The day of the first session, if it is known.
    pub start: Option<Date>,
}

/// A session of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlannedSession {
    /// Number of the session, counted from 1.
    pub number: u16,
    /// The earliest and the latest day.
    pub days: (u32, u32),
    /// True if it is beyond the fewest sessions that are planned.
    pub is_if_needed: bool,
}

impl Timeline {
    /// The date of a day; `None` if the first session has no date, or after the year 9999.
    pub fn date(&self, day: u32) -> Option<Date> {
        self.start?.checked_add(i64::from(day).days()).ok()
    }
}

const DAYS_A_WEEK: u32 = 7;

/// Course of a plan over time; `None` if no number of sessions is planned or advised, or if not all
/// of them are needling.
///
/// The list's own numbers count. What it does not say is taken from the guide: how far apart
/// sessions usually are, how long redness lasts, when results are seen.
pub fn timeline(plan: &GuidePlan<'_>) -> Option<Timeline> {
    let planned = plan.sessions.filter(|_| plan.is_all_needling())?;
    let treated = Treated::of(plan, content("en")?);
    let (fewest, most) = plan.every_weeks.or_else(|| Some(treated.first()?.every_weeks))?;
    let day = |number: u16, weeks: u8| {
        u32::from(number.saturating_sub(1)) * u32::from(weeks) * DAYS_A_WEEK
    };
    let session = |number: u16| PlannedSession {
        number,
        days: (day(number, fewest), day(number, most)),
        is_if_needed: number > planned.low().get(),
    };
    let last = (day(planned.low().get(), fewest), day(planned.high().get(), most));
    let visible = treated.times(|own| own.visible_weeks, |usual| usual.visible_weeks)?;
    let full = treated.times(|own| own.full_months, |usual| usual.full_months)?;
    Some(Timeline {
        sessions: (1..=planned.high().get()).map(session).collect(),
        redness_days: treated.times(|own| own.redness_days, |usual| usual.redness_days)?,
        visible: (u32::from(visible.0) * DAYS_A_WEEK, u32::from(visible.1) * DAYS_A_WEEK),
        full: (last.0 + days_of(full.0), last.1 + days_of(full.1)),
        start: plan.start,
    })
}

/// Number of days in so many months, about.
fn days_of(months: u16) -> u32 {
    u32::from(months) * 365 / 12
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        catalog::{Clinic, NOT_NEEDLING, PriceListBuilder, Technique},
        selection::{Selection, SessionRange},
    };

    #[test]
    fn a_timeline_is_drawn_of_nothing_but_needling() {
        let mut list = PriceListBuilder::new("GBP".parse().unwrap(), Clinic::default());
        let mut technique = |id: &str, guide: &'static str| {
            let (id, guide) = (id.to_owned(), Some(guide));
            list.add_technique(Technique { id, guide, ..Technique::default() }).unwrap()
        };
        let (needling, peel) = (technique("standard", "standard"), technique("peel", NOT_NEEDLING));
        let list = list.build();
        let sessions = SessionRange::exactly(3).unwrap();
        let is_drawn = |techniques| {
            let nothing = GuidePlan::of(&list, &Selection::default(), None);
            timeline(&GuidePlan { techniques, sessions: Some(sessions), ..nothing }).is_some()
        };
        assert!(is_drawn(vec![needling]));
        assert!(!is_drawn(vec![needling, peel]), "a peel has no results that the guide knows");
        assert!(!is_drawn(vec![peel]));
    }
}
