//! Lines that hang on what is not decided, where the total has no high end.
//!
//! With an open high end no plan is the dearest: both ends of a line may be those of the fewest
//! sessions. So a line that is another one in another plan is noted, for the words alone.

use super::{
    EstimateError, LineEnd, LineItem, Undecided,
    envelope::Envelope,
    plan::{Plan, Planner},
};

/// Notes which lines hang on what is not decided, if the total has no high end.
pub(super) fn note_undecided(
    planner: &Planner<'_>,
    envelope: &Envelope,
    lines: &mut [LineItem],
) -> Result<(), EstimateError> {
    if envelope.high.total.known_high().is_some() {
        return Ok(());
    }
    let combinations = planner.combinations();
    if combinations.len() < 2 {
        return Ok(());
    }
    let mut all = vec![Seen::default(); lines.len()];
    for combination in combinations {
        let Ok(plan) = planner.plan(combination)? else { continue };
        for (line, seen) in lines.iter().zip(&mut all) {
            seen.note(line, &plan);
        }
    }
    for (line, seen) in lines.iter_mut().zip(all) {
        line.undecided = seen.values.filter(|_| seen.differs);
    }
    Ok(())
}

/// A line in the plans that were looked at so far.
#[derive(Clone, Copy, Debug, Default)]
struct Seen {
    /// True if it is not everywhere what it is at the low end of the total.
    differs: bool,
    /// True if a plan has no such line.
    is_missing: bool,
    /// `None` as long as no plan had it.
    values: Option<Undecided>,
}

impl Seen {
    fn note(&mut self, line: &LineItem, plan: &Plan) {
        let end = plan.line(line.kind, &line.areas);
        self.differs |= end != line.low;
        self.is_missing |= end == LineEnd::ABSENT;
        if end != LineEnd::ABSENT {
            let values = Undecided::at(&end);
            let takes_off = line.kind.takes_off();
            self.values = Some(self.values.map_or(values, |known| known.or(values, takes_off)));
        }
        if let Some(values) = &mut self.values {
            values.is_in_all = !self.is_missing;
        }
    }
}

impl Undecided {
    fn at(end: &LineEnd) -> Self {
        let (sessions, units) = ((end.sessions, end.sessions), (end.units(), end.units()));
        let (least, most) = (end.amount.low, end.amount.known_high());
        Self { least, most, sessions, units, is_in_all: true }
    }

    fn or(self, other: Self, takes_off: bool) -> Self {
        let both = |a: (u16, u16), b: (u16, u16)| (a.0.min(b.0), a.1.max(b.1));
        let mosts = self.most.zip(other.most);
        // What is taken off is negative.
        let (least, most) = if takes_off {
            (self.least.max(other.least), mosts.map(|(one, other)| one.min(other)))
        } else {
            (self.least.min(other.least), mosts.map(|(one, other)| one.max(other)))
        };
        Self {
            least,
            most,
            sessions: both(self.sessions, other.sessions),
            units: both(self.units, other.units),
            is_in_all: self.is_in_all && other.is_in_all,
        }
    }
}
