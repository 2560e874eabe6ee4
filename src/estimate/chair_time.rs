//! Lengths of the visits of an estimate: what of the list's minutes is in each.

use super::{
    Estimate, EstimateError, LineEnd, LineKind, PlannedPackage, effort::Effort, packages,
    plan::Planner, request::Request,
};
use crate::{
    catalog::{AddOnIndex, Basis, Minutes, OfferIndex, PriceList, SessionCount},
    selection::{Selection, SessionRange},
};

/// Lengths of the visits of an estimate.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct ChairTime {
    /// One for each visit up to the most that may be needed; `None` if the list does not say.
    pub visits: Vec<Option<Minutes>>,
}

/// Visits of one length that follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EqualVisits {
    /// Number of the first, counted from 1.
    pub first: u16,
    /// Number of the last.
    pub last: u16,
    /// Length of each.
    pub minutes: Minutes,
}

impl ChairTime {
    /// Length of a visit, counted from 1; `None` if the list does not say.
    pub fn of_visit(&self, number: u16) -> Option<Minutes> {
        let position = usize::from(number).checked_sub(1)?;
        self.visits.get(position).copied().flatten()
    }

    /// The most visits that may be needed; `None` if there are none.
    pub fn visits_at_most(&self) -> Option<SessionCount> {
        SessionCount::new(u16::try_from(self.visits.len()).ok()?)
    }

    /// Visits of one length together, as far as the list says how long they are.
    pub fn equal_visits(&self) -> Vec<EqualVisits> {
        let mut found: Vec<EqualVisits> = Vec::new();
        for (number, length) in (1..).zip(&self.visits) {
            let Some(minutes) = *length else { continue };
            match found.last_mut().filter(|last| last.last.checked_add(1) == Some(number)) {
                Some(last) if last.minutes == minutes => last.last = number,
                _ => found.push(EqualVisits { first: number, last: number, minutes }),
            }
        }
        found
    }

    /// Takes in the visits of one plan more. A visit that is of another length in it is of either.
    fn note(&mut self, plan: &PlanVisits<'_>) {
        for (position, number) in (1..=plan.count()).enumerate() {
            let length = plan.length(number);
            match self.visits.get_mut(position) {
                Some(known) => *known = known.zip(length).map(|(known, own)| known.or(own)),
                None => self.visits.push(length),
            }
        }
    }
}

/// Chair time of an estimate of `selection`: of each visit over all that is not decided.
///
/// Nothing is treated by add-ons alone, or by fees; they are visits where the list says how long
/// they take.
pub fn chair_time(list: &PriceList, selection: &Selection, estimate: &Estimate) -> ChairTime {
    let is_decided = estimate.sessions.is_none_or(SessionRange::is_exact);
    // Special prices for some days may be bought of other offers, or beside other courses.
    let has_days = || list.conditions().any(|condition| condition.visits.is_some());
    let hangs_on_days = selection.start.is_none() && has_days();
    if is_decided && estimate.open_sizes.is_empty() && !hangs_on_days {
        return of_ends(list, estimate);
    }
    // What was estimated can be planned again.
    of_all_plans(list, selection).unwrap_or_else(|_refusal| of_ends(list, estimate))
}

/// True if something is treated, or if the list says how long add-ons alone or fees take.
pub fn has_visits(list: &PriceList, estimate: &Estimate) -> bool {
    estimate.planned_sessions().is_some() || !of_ends(list, estimate).visits.is_empty()
}

fn of_all_plans(list: &PriceList, selection: &Selection) -> Result<ChairTime, EstimateError> {
    let request = Request::resolve(list, selection)?;
    let planner = Planner::of(list, &request, &Effort::of_one_question())?;
    let mut found = ChairTime::default();
    for combination in planner.combinations() {
        if let Ok(plan) = planner.plan(combination)? {
            let lines = plan.lines.iter().map(|line| (line.kind, &line.end)).collect();
            let (sessions, packages) = (combination.sessions, request.packages.as_slice());
            found.note(&PlanVisits { list, packages, sessions, lines });
        }
    }
    Ok(found)
}

/// Chair time of the plans at both ends of the total.
fn of_ends(list: &PriceList, estimate: &Estimate) -> ChairTime {
    let (low, high) = estimate.total.sessions_at.unzip();
    let packages = estimate.packages.as_slice();
    let mut found = ChairTime::default();
    let at_low = estimate.lines.iter().map(|line| (line.kind, &line.low)).collect();
    found.note(&PlanVisits { list, packages, sessions: low, lines: at_low });
    let at_high = estimate.lines.iter().map(|line| (line.kind, &line.high)).collect();
    found.note(&PlanVisits { list, packages, sessions: high, lines: at_high });
    found
}

/// Visits of a plan in which everything is decided.
struct PlanVisits<'p> {
    list: &'p PriceList,
    packages: &'p [PlannedPackage],
    /// Of the treatment, if there is one.
    sessions: Option<SessionCount>,
    lines: Vec<(LineKind, &'p LineEnd)>,
}

impl PlanVisits<'_> {
    /// Number of visits: the sessions of the treatment, else those of the packages, else those that
    /// the add-ons alone and the fees are of which the list says how long they take.
    fn count(&self) -> u16 {
        let treated = self.sessions.or_else(|| packages::sessions(self.packages));
        let alone = || self.lines.iter().map(|line| self.visits_alone(line)).max().unwrap_or(0);
        treated.map_or_else(alone, SessionCount::get)
    }

    fn visits_alone(&self, (kind, end): &(LineKind, &LineEnd)) -> u16 {
        match *kind {
            LineKind::AddOn(index) => {
                minutes_alone(self.list, index).map_or(0, |_| end.sessions.max(1))
            }
            LineKind::Fee(index) => self.list[index].minutes.map_or(0, |_| 1),
            LineKind::Treatment(_)
            | LineKind::Package(_)
            | LineKind::Discount(_)
            | LineKind::ManualDiscount
            | LineKind::Credit(_)
            | LineKind::Surcharge(_)
            | LineKind::Tax(_) => 0,
        }
    }

    /// Length of a visit; `None` if the list does not say how long its treatments take.
    fn length(&self, number: u16) -> Option<Minutes> {
        let is_treated = self.sessions.is_some();
        let in_packages = packages::sessions(self.packages).filter(|_| !is_treated);
        let begun = match in_packages {
            Some(_) => self.in_packages(number)?,
            None => Minutes::default(),
        };
        let is_alone = !is_treated && in_packages.is_none();
        self.lines.iter().try_fold(begun, |sum, &(kind, end)| {
            let own = match kind {
                LineKind::Treatment(index) if end.sessions > 0 => {
                    self.of_treatment(index, end, number)?
                }
                LineKind::AddOn(index) => self.of_add_on(index, end, number, is_alone),
                // A consultation is had at the first visit.
                LineKind::Fee(index) if number == 1 => self.list[index].minutes.unwrap_or_default(),
                _ => Minutes::default(),
            };
            Some(sum.plus(own))
        })
    }

    /// Length of a session of packages, which are taken one after another; where a technique is still
    /// to be chosen, as long as any of them.
    fn in_packages(&self, number: u16) -> Option<Minutes> {
        let mut taken = 0_u16;
        let mut contents = self.packages.iter().flat_map(|package| &package.contents);
        let content = contents.find(|content| {
            taken = taken.saturating_add(content.sessions.get());
            number <= taken
        })?;
        let lengths = content.techniques.iter().map(|&technique| self.list[technique].minutes);
        lengths.reduce(|one, other| one.zip(other).map(|(one, other)| one.or(other))).flatten()
    }

    /// The minutes of the price at which the session is bought, else the offer's own, else its
    /// technique's; an area that is only added takes no longer unless it says so.
    fn of_treatment(&self, index: OfferIndex, end: &LineEnd, number: u16) -> Option<Minutes> {
        let offer = &self.list[index];
        let bought = bought_as(end, number).and_then(|count| offer.ladder().rung(count));
        let is_added = !offer.needs_beside().is_empty();
        let others = || {
            if is_added { Some(Minutes::default()) } else { self.list[offer.technique()].minutes }
        };
        bought.and_then(|rung| rung.minutes).or(offer.minutes()).or_else(others)
    }

    /// Minutes of an add-on in a visit: in the first ones as often as it is chosen, or only in the
    /// first if it is bought once.
    fn of_add_on(&self, index: AddOnIndex, end: &LineEnd, number: u16, is_alone: bool) -> Minutes {
        let add_on = &self.list[index];
        let is_taken = match add_on.basis {
            Basis::Once | Basis::PerUnit => number == 1,
            Basis::PerSession | Basis::PerArea => number <= end.sessions,
        };
        let minutes = if is_alone { minutes_alone(self.list, index) } else { add_on.minutes };
        minutes.filter(|_| is_taken).unwrap_or_default()
    }
}

/// Length of the appointment of an add-on without a treatment.
fn minutes_alone(list: &PriceList, index: AddOnIndex) -> Option<Minutes> {
    let add_on = &list[index];
    add_on.alone_minutes.or(add_on.minutes)
}

/// The number of sessions of the course that a session is of: courses are taken one after another,
/// the longest first, then the single sessions. Those of a tier are single ones, as are those at a
/// special price in place of the single's.
fn bought_as(end: &LineEnd, number: u16) -> Option<SessionCount> {
    let mut taken = 0_u16;
    let purchase = end.purchases.iter().find(|purchase| {
        taken = taken.saturating_add(purchase.sessions.get().saturating_mul(purchase.times));
        number <= taken
    })?;
    Some(if purchase.by_tier { SessionCount::MIN } else { purchase.sessions })
}
