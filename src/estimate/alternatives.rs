//! Hints that take further estimates: the same plan in another way, each with the exact difference.
//!
//! They cost as much as a handful of estimates, so [`estimate`] alone does not look for them;
//! [`estimate_with_hints`] does, for people who read them, and weighs the memberships. A hint is given only where both plans
//! have a high end, and where the other plan is cheaper, as dear or only a little dearer. All of them
//! together may take as much effort as one estimate, and so may all memberships; one for which too
//! little is left is left out.

use super::{
    Estimate, EstimateError, Hint, LineItem, LineKind, MembershipWorth, Reduction, Total,
    effort::Effort,
    engine::{estimate, lines, total, treatment_prices_within},
    envelope::Envelope,
    hinted::{apart, as_package, only_content, with_areas, with_technique},
    hints::{is_little_more, is_worth_saving},
    membership::memberships,
    plan::Planner,
    request::Request,
    wholes::{wholes_of, with_whole},
};
use crate::{
    catalog::{
        AddOnIndex, AreaIndex, Basis, Coverage, Offer, Package, PriceList, Rate, SessionCount,
        TechniqueIndex,
    },
    money::Money,
    selection::{ChosenAddOn, Selection, SessionRange},
};
use jiff::{ToSpan as _, civil::Date};
use std::collections::BTreeSet;

/// How many days ahead a discount or a special price that begins or ends is worth a word.
const SOON_DAYS: i64 = 14;

/// How many other ways of a kind are looked at.
const MAX_WAYS: usize = 8;

/// The most sessions for which two plans are looked at.
const MAX_HALVED: u16 = 24;

/// What a selection costs, with all that would be worth a look and what memberships are worth.
///
/// # Errors
///
/// Those of [`estimate`].
pub fn estimate_with_hints(
    list: &PriceList,
    selection: &Selection,
) -> Result<Estimate, EstimateError> {
    let mut estimate = estimate(list, selection)?;
    let of_memberships = Effort::of_one_question();
    estimate.memberships = memberships(list, selection, estimate.total, &of_memberships);
    let effort = Effort::of_one_question();
    let desk = Desk { list, selection, now: &estimate, effort };
    let hints: Vec<Hint> = [
        desk.more_areas(),
        desk.whole_area(),
        desk.technique_that_includes(),
        desk.as_package(),
        desk.package_apart(),
        desk.two_plans(),
        desk.as_member(),
        desk.begins_soon(),
        desk.ends_soon(),
    ]
    .into_iter()
    .flatten()
    .collect();
    estimate.hints.extend(hints);
    let total = estimate.total;
    estimate.hints.sort_by_key(|hint| !hint.is_loud(total));
    Ok(estimate)
}

/// A plan, and what other plans are held against.
struct Desk<'a> {
    list: &'a PriceList,
    selection: &'a Selection,
    now: &'a Estimate,
    /// What is left for the other plans.
    effort: Effort,
}

/// What another plan comes to, without all that an estimate says beside it.
struct Priced {
    lines: Vec<LineItem>,
    total: Total,
}

impl Desk<'_> {
    /// Areas that are sold together with a chosen one, and cost less or only a little more.
    fn more_areas(&self) -> Option<Hint> {
        let treated: BTreeSet<AreaIndex> = self.areas().collect();
        let technique = self.treatments().next()?.1.technique();
        let offers = treated.iter().flat_map(|&area| self.list.offers_with_area(technique, area));
        let mut extras: Vec<Vec<AreaIndex>> = Vec::new();
        for offer in offers.filter_map(|&offer| self.list.offer(offer)) {
            let Coverage::Together(areas) = offer.coverage() else { continue };
            let extra: Vec<_> = areas.iter().copied().filter(|a| !treated.contains(a)).collect();
            if !extra.is_empty() && !extras.contains(&extra) {
                extras.push(extra);
            }
        }
        let with = |areas: Vec<AreaIndex>| {
            let difference = self.difference(&with_areas(self.list, self.selection, &areas))?;
            self.is_worth_a_word(difference).then_some((difference, areas))
        };
        let best = extras.into_iter().take(MAX_WAYS).filter_map(with).min();
        best.map(|(difference, areas)| Hint::MoreAreas { areas, difference })
    }

    /// A whole area that costs less than its chosen parts, or only a little more.
    fn whole_area(&self) -> Option<Hint> {
        let with = |(whole, parts): (AreaIndex, Vec<AreaIndex>)| {
            let difference = self.difference(&with_whole(self.list, self.selection, whole))?;
            self.is_worth_a_word(difference).then_some((difference, whole, parts))
        };
        let wholes = wholes_of(self.list, self.selection).into_iter();
        let (difference, whole, parts) = wholes.take(MAX_WAYS).filter_map(with).min()?;
        Some(Hint::WholeArea { parts, whole, difference })
    }

    /// A technique that a chosen add-on, which is charged now, is part of.
    fn technique_that_includes(&self) -> Option<Hint> {
        let own = self.treatments().next()?.1.technique();
        let charged = |line: &&LineItem| line.high.amount.known_high() > Some(Money::ZERO);
        let add_ons = self.now.lines.iter().filter(charged).filter_map(|line| match line.kind {
            LineKind::AddOn(index) => Some(index),
            _ => None,
        });
        let including = add_ons.flat_map(|add_on| {
            let rules = self.list.add_on(add_on).map(|entry| &entry.rules);
            let techniques = rules.map_or(&[][..], |rules| &rules.included_techniques);
            techniques.iter().map(move |&technique| (technique, add_on))
        });
        let mut others: Vec<(TechniqueIndex, AddOnIndex)> = Vec::new();
        for (technique, add_on) in including.filter(|(technique, _)| *technique != own) {
            let is_new = others.iter().all(|(known, _)| *known != technique);
            if is_new && others.len() < MAX_WAYS {
                others.push((technique, add_on));
            }
        }
        let with = |(technique, add_on): (TechniqueIndex, AddOnIndex)| {
            let other = with_technique(self.list, self.selection, technique);
            let difference = self.difference(&other)?;
            self.is_worth_a_word(difference).then_some((difference, add_on, technique))
        };
        let differences = others.into_iter().filter_map(with);
        let (difference, add_on, technique) =
            differences.min_by_key(|(difference, ..)| *difference)?;
        Some(Hint::TechniqueIncludes { technique, add_on, difference })
    }

    /// A package of just these treatments and add-ons that costs less.
    fn as_package(&self) -> Option<Hint> {
        let sessions = self.now.sessions.filter(|sessions| sessions.is_exact())?.low();
        if !self.selection.packages.is_empty() || !self.now.open_sizes.is_empty() {
            return None;
        }
        let technique = self.treatments().next()?.1.technique();
        let treated: BTreeSet<AreaIndex> = self.areas().collect();
        let holds_the_same = |package: &Package| {
            only_content(package).is_some_and(|content| {
                content.sessions == sessions
                    && content.technique == technique
                    && content.areas.iter().copied().collect::<BTreeSet<_>>() == treated
            })
        };
        let all = self.list.packages().filter(|(_, package)| holds_the_same(package));
        let cheaper = all.take(MAX_WAYS).filter_map(|(index, _)| {
            let difference = self.difference(&as_package(self.list, self.selection, index)?)?;
            self.saves(difference).then_some((difference, index))
        });
        cheaper.min().map(|(difference, package)| Hint::AsPackage { package, difference })
    }

    /// What a package holds, bought without it for less.
    fn package_apart(&self) -> Option<Hint> {
        let [planned] = self.now.packages.as_slice() else { return None };
        if self.now.sessions.is_some() {
            return None;
        }
        let difference = self.difference(&apart(self.list, self.selection, planned.package)?)?;
        let package = planned.package;
        self.saves(difference).then_some(Hint::PackageApart { package, difference })
    }

    /// Two plans with fewer sessions each: one plan has the same offers at all its sessions.
    fn two_plans(&self) -> Option<Hint> {
        let sessions = self.now.sessions.filter(|sessions| sessions.is_exact())?.low();
        let may_be_halved = self.now.lines.iter().all(|line| self.may_be_halved(line));
        let counts = || (1..sessions.get()).filter_map(SessionCount::new);
        if !may_be_halved || sessions.get() > MAX_HALVED {
            return None;
        }
        let prices = treatment_prices_within(self.list, self.selection, counts(), &self.effort);
        let high = |count: u16| {
            let (_, price) = prices.iter().find(|(known, _)| known.get() == count)?;
            price.as_ref()?.known_high()
        };
        let longer_part = |count: SessionCount| sessions.get().saturating_sub(count.get());
        let halves = counts().filter(|count| count.get() <= longer_part(*count));
        let sum = |count: SessionCount| {
            let sum = high(count.get())?.plus(high(longer_part(count))?).ok()?;
            Some((sum, count, SessionCount::new(longer_part(count))?))
        };
        let (_, shorter, longer) = halves.filter_map(sum).min()?;
        let part = |sessions: SessionCount| {
            let sessions = Some(SessionRange::from(sessions));
            let part = self.price(&Selection { sessions, ..self.selection.clone() })?;
            part.lines.iter().all(|line| self.may_be_halved(line)).then_some(part.total.high?)
        };
        let both = part(shorter)?.plus(part(longer)?).ok()?;
        let difference = both.minus(self.now.total.high?).ok()?;
        self.saves(difference).then_some(Hint::TwoPlans { longer, shorter, difference })
    }

    /// Whether a line is charged by the session, so that two plans take nothing twice.
    fn may_be_halved(&self, line: &LineItem) -> bool {
        match line.kind {
            LineKind::Treatment(offer) => {
                // A special price may be given once for each plan.
                let purchases = || line.low.purchases.iter().chain(&line.high.purchases);
                let is_special = purchases().any(|purchase| purchase.special.is_some());
                let offer = self.list.offer(offer);
                !is_special && offer.is_some_and(|offer| offer.ladder().courses_combine())
            }
            LineKind::AddOn(index) => {
                let is_each = |chosen: &ChosenAddOn| {
                    chosen.sessions.is_none() && self.list.find_add_on(&chosen.id) == Some(index)
                };
                let per_session =
                    self.list.add_on(index).is_some_and(|add_on| add_on.basis != Basis::Once);
                per_session && self.selection.add_ons.iter().any(is_each)
            }
            LineKind::Discount(index) => self.list.discount(index).is_some_and(|discount| {
                discount.parts.iter().all(|part| matches!(part.rate, Rate::Percent(_)))
            }),
            LineKind::Tax(..) => true,
            _ => false,
        }
    }

    /// The membership that saves most more than it costs.
    fn as_member(&self) -> Option<Hint> {
        let mut best: Option<(Money, MembershipWorth)> = None;
        for &worth in &self.now.memberships {
            let (low, Some(high)) = worth.net else { continue };
            let pays_off = low > Money::ZERO && self.is_worth_saving(high);
            if pays_off && best.is_none_or(|(most, _)| high > most) {
                best = Some((high, worth));
            }
        }
        let (high, MembershipWorth { membership, net: (low, _), .. }) = best?;
        Some(Hint::MembershipPaysOff { membership, low, high })
    }

    /// A discount or a special price that is not given yet, but within days.
    fn begins_soon(&self) -> Option<Hint> {
        let today = self.selection.on?;
        let soon = Reduction::all(self.list).filter_map(|(what, condition)| {
            let from = condition.from.filter(|from| today < *from)?;
            (is_soon(from, today) && !what.is_given(&self.now.lines)).then_some((what, from))
        });
        let begins = |(what, from): (Reduction, Date)| {
            let then = self.on(from).filter(|then| what.is_given(&then.lines))?;
            let difference = self.to(then.total).filter(|difference| self.saves(*difference))?;
            Some((difference, what, from))
        };
        let best = soon.take(MAX_WAYS).filter_map(begins).min();
        best.map(|(difference, what, on)| Hint::ReductionBegins { what, on, difference })
    }

    /// A discount or a special price that is given, but only for some days more.
    fn ends_soon(&self) -> Option<Hint> {
        let today = self.selection.on?;
        let soon = Reduction::all(self.list).filter_map(|(what, condition)| {
            let last_day = condition.until.filter(|_| what.is_given(&self.now.lines))?;
            is_soon(last_day, today).then_some((what, last_day))
        });
        let ends = |(what, last_day): (Reduction, Date)| {
            let then = self.on(last_day.tomorrow().ok()?)?;
            let difference = self.to(then.total).filter(|difference| *difference > Money::ZERO)?;
            Some((difference, what, last_day))
        };
        let most = soon.take(MAX_WAYS).filter_map(ends).max();
        most.map(|(difference, what, last_day)| Hint::ReductionEnds { what, last_day, difference })
    }

    /// The same plan quoted on another day, where the list is still in force then.
    fn on(&self, day: Date) -> Option<Priced> {
        let in_force = self.list.edition().is_none_or(|edition| edition.is_in_force(day));
        let other = Selection { on: Some(day), ..self.selection.clone() };
        if in_force { self.price(&other) } else { None }
    }

    fn treatments(&self) -> impl Iterator<Item = (&LineItem, &Offer)> {
        self.now.lines.iter().filter_map(|line| match line.kind {
            LineKind::Treatment(index) => Some((line, self.list.offer(index)?)),
            _ => None,
        })
    }

    /// The areas that are treated.
    fn areas(&self) -> impl Iterator<Item = AreaIndex> {
        self.treatments().flat_map(|(line, _)| line.areas.iter().copied())
    }

    /// What another selection comes to, where it can be bought and enough effort is left.
    fn price(&self, other: &Selection) -> Option<Priced> {
        let request = Request::resolve(self.list, other).ok()?;
        let planner = Planner::of(self.list, &request, &self.effort).ok()?;
        let envelope = Envelope::of(&planner).ok()?;
        let lines = lines(self.list, &envelope);
        Some(Priced { total: total(&envelope, &lines), lines })
    }

    /// How much more another selection costs, negative where less.
    fn difference(&self, other: &Selection) -> Option<Money> {
        self.to(self.price(other)?.total)
    }

    /// How much more another plan costs at its high end, negative where less. `None` where an end
    /// is open, or where the low ends would say otherwise.
    fn to(&self, other: Total) -> Option<Money> {
        let high = other.high?.minus(self.now.total.high?).ok()?;
        let low = other.low.minus(self.now.total.low).ok()?;
        let says_the_same = high.cmp(&Money::ZERO) == low.cmp(&Money::ZERO);
        says_the_same.then_some(high)
    }

    /// Whether a plan that costs so much more saves enough to be told.
    fn saves(&self, difference: Money) -> bool {
        Money::ZERO.minus(difference).is_ok_and(|saving| self.is_worth_saving(saving))
    }

    fn is_worth_saving(&self, saving: Money) -> bool {
        let now = self.now.total.high;
        now.is_some_and(|now| is_worth_saving(saving, now, self.list.currency()))
    }

    /// Whether another plan is cheaper, as dear or only a little dearer.
    fn is_worth_a_word(&self, difference: Money) -> bool {
        self.now.total.high.is_some_and(|now| is_little_more(difference, now))
    }
}

fn is_soon(day: Date, today: Date) -> bool {
    // A day after the year 9999 is after every other.
    today.checked_add(SOON_DAYS.days()).map_or(true, |last| day <= last)
}
