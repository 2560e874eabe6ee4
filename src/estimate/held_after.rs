//! Uses of what a membership holds that plans had when one more is booked.
//!
//! Sessions are counted on from plan to plan, each as soon after the one before as may be, so that
//! the periods are those of one plan with all of them. Which sessions of a plan are held is the
//! patient's choice: it is those in the earliest periods, so that most is left for the next plan.

use super::{
    LineKind,
    held::{HeldBefore, HeldPeriods},
    line::PlanLine,
    packages,
    plan::{Plan, Planner},
};
use crate::catalog::{AddOnIndex, Held, SessionCount};
use std::collections::BTreeMap;

/// Uses of plans `before`, and of one that follows them.
pub(super) fn held_after(before: &HeldBefore, planner: &Planner<'_>, plan: &Plan) -> HeldBefore {
    let Some(holder) = planner.request.holder else { return before.clone() };
    let sessions = plan.combination.sessions.map_or(0, SessionCount::get);
    let packed = packages::sessions(&planner.request.packages).map_or(0, SessionCount::get);
    let mut used = BTreeMap::new();
    for (position, holding) in planner.list[holder.membership].holds.iter().enumerate() {
        let periods = HeldPeriods::of(planner.list, holder, position, before);
        let Some(periods) = periods else { continue };
        let up_to = |period| match holding.of {
            Held::Treatments(_) => {
                let held = held_of_lines(planner, plan, position);
                periods.most_sessions(sessions, &held, period)
            }
            Held::AddOn(add_on) => held_of_add_on(planner, plan, add_on, period),
        };
        let used_before = before.used(position);
        let next = periods.period(sessions);
        // What is in a package goes on beside what is added after it.
        let had = used_before.last_key_value().map_or(next, |(&period, _)| period);
        let last = periods.period(packed.saturating_sub(1)).max(next).max(had);
        for period in next..=last {
            let own = up_to(period).saturating_sub(up_to(period.saturating_sub(1)));
            let all = used_before.get(&period).map_or(own, |used| used.saturating_add(own));
            if all > 0 {
                used.insert((position, period), all);
            }
        }
    }
    HeldBefore::new(before.sessions().saturating_add(sessions), used)
}

/// Sessions of each treatment line that the holding at a position makes free.
fn held_of_lines(planner: &Planner<'_>, plan: &Plan, position: usize) -> Vec<u16> {
    let Some(holder) = planner.request.holder else { return Vec::new() };
    let (list, membership) = (planner.list, &planner.list[holder.membership]);
    let is_held = |line: &&PlanLine| match line.kind {
        LineKind::Treatment(offer) => {
            membership.holding_of_offer(offer, list[offer].technique()) == Some(position)
        }
        _ => false,
    };
    plan.lines.iter().filter(is_held).map(|line| line.end.held()).collect()
}

/// Uses of an add-on that are held in periods up to one.
fn held_of_add_on(planner: &Planner<'_>, plan: &Plan, index: AddOnIndex, until: u32) -> u16 {
    let held = plan.line(LineKind::AddOn(index), &[]).held();
    let add_on = planner.add_ons.iter().find(|add_on| add_on.index == index);
    let Some(add_on) = add_on.filter(|_| held > 0) else { return 0 };
    let is_treatment = |line: &&PlanLine| matches!(line.kind, LineKind::Treatment(_));
    let treatments: Vec<PlanLine> = plan.lines.iter().filter(is_treatment).cloned().collect();
    held.min(add_on.most_held_until(plan.combination, &treatments, planner.list, until))
}
