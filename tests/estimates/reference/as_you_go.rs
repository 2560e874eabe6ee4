//! A plan whose sessions are decided one after the other: the fewest are booked first, each further
//! one as a plan of its own, for who has had the courses bought before.

use super::{
    Choice, Decided, Instance, Plan, Reckoned, Sizes, Visits,
    bill::{Line, Own},
    held::Had,
    plan,
    price::{Item, Top, longest_course, once_in_cheapest_way},
    specials,
    treatments::{Bought, Items, UsedUp, covers, left_beside_held, treatments},
};
use crate::estimates::arbitrary::{AnyAddOn, AnyCharge, AnyFeePrice, AnyList};
use needlepoint::{
    catalog::{Basis, Client},
    selection::{PastCourse, Selection},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    num::NonZeroU16,
};

/// Plans of one way to decide what is open beside the sessions, one after the other.
#[derive(Clone, Debug)]
pub(crate) struct InTurn {
    /// Sessions that are booked first.
    pub(crate) first: u16,
    /// Sessions of all plans.
    pub(crate) sessions: u16,
    pub(crate) high: Top,
    pub(crate) plans: i64,
    /// True if every value of every price was tried.
    pub(crate) is_exhaustive: bool,
    /// Whether a price lies between two ends.
    pub(crate) has_range: bool,
    /// Whether the order in the file decided which price that is had once was had.
    pub(crate) is_tie: bool,
}

/// The plans for each way to decide the sizes and the units, and the days on which the first sessions
/// fall, in which something can be added to the fewest sessions.
pub(crate) fn in_turn(list: &AnyList, reckoned: &Reckoned) -> Vec<InTurn> {
    if !reckoned.choice.is_treated {
        return Vec::new();
    }
    let bought = || reckoned.decided.iter().filter(|decided| decided.plan.is_some());
    let all: BTreeSet<Ways<'_>> = bought().map(Decided::ways).collect();
    let mut told = Vec::new();
    // What is added is the same however many units there are.
    let mut known: Vec<(&Decided, InTurn)> = Vec::new();
    for ways in all {
        let of_these: Vec<&Decided> = bought().filter(|decided| decided.ways() == ways).collect();
        let fewest = of_these.iter().map(|decided| decided.sessions).min();
        for first in of_these.into_iter().filter(|first| Some(first.sessions) == fewest) {
            let alike = known.iter().find(|(other, _)| is_followed_alike(other, first));
            let mut all = alike
                .map_or_else(|| added(list, &reckoned.choice, first), |(_, later)| later.clone());
            if alike.is_none() {
                known.push((first, all.clone()));
            }
            if all.plans > 0 {
                all.book(all.first, first.plan.as_ref().unwrap());
                told.push(all);
            }
        }
    }
    told
}

/// What is decided beside the sessions and their days.
type Ways<'d> = (&'d Sizes, &'d BTreeMap<usize, u16>);

impl Decided {
    fn ways(&self) -> Ways<'_> {
        (&self.sizes, &self.units)
    }
}

fn is_followed_alike(one: &Decided, other: &Decided) -> bool {
    (&one.sizes, one.sessions, &one.visits) == (&other.sizes, other.sessions, &other.visits)
}

/// What is added to the fewest sessions.
fn added(list: &AnyList, choice: &Choice, first: &Decided) -> InTurn {
    let (n, plan) = (first.sessions.unwrap(), first.plan.as_ref().unwrap());
    let mut desk = Desk {
        choice: what_goes_on(list, choice),
        used_up: UsedUp::new(),
        told: InTurn {
            first: n,
            sessions: 0,
            high: Top::Known(0),
            plans: 0,
            is_exhaustive: true,
            has_range: false,
            is_tie: false,
        },
    };
    let items = specials::items(list, choice, UsedUp::new(), Some(&first.visits));
    desk.use_up(list, choice, (n, &items), plan.bought.as_ref().unwrap());
    let list = what_is_sold_later(list);
    let most = *choice.counts().last().unwrap() - n;
    while let Some((n, plan)) =
        (1..=most - desk.told.sessions).find_map(|n| Some((n, desk.plan(&list, &first.sizes, n)?)))
    {
        let (choice, items) = (desk.choice.clone(), desk.items(&list));
        desk.told.book(n, &plan);
        desk.use_up(&list, &choice, (n, &items), plan.bought.as_ref().unwrap());
    }
    desk.told
}

impl InTurn {
    /// Takes in a plan of so many sessions.
    fn book(&mut self, n: u16, plan: &Plan) {
        self.sessions += n;
        self.plans += 1;
        self.high = match (self.high, plan.cheapest().high) {
            (Top::Known(sum), Top::Known(high)) => Top::Known(sum + high),
            (sum, high) => sum.max(high),
        };
        self.is_exhaustive &= plan.ways.iter().all(|way| way.is_exhaustive);
        let is_range = |line: &Line| match &line.own {
            Own::Price(ends) => ends.high != Top::Known(ends.low),
            Own::Share(..) => false,
        };
        self.has_range |= plan.chosen.iter().any(is_range);
    }
}

/// What the patient still has, and what was added.
struct Desk {
    choice: Choice,
    used_up: UsedUp,
    told: InTurn,
}

impl Desk {
    /// What can be bought now.
    fn items(&self, list: &AnyList) -> Items {
        specials::items(list, &self.choice, self.used_up.clone(), None)
    }

    /// So many further sessions; `None` where they can't be bought.
    fn plan(&self, list: &AnyList, sizes: &Sizes, n: u16) -> Option<Plan> {
        let items = self.items(list);
        let covers = covers(list, &self.choice, &items, sizes);
        let bought = treatments(list, &self.choice, &items, &covers, n)?;
        plan(list, &self.choice, Some((n, bought)), &Visits::default())
    }

    /// Takes off what was bought for so many sessions of a choice.
    fn use_up(
        &mut self,
        list: &AnyList,
        choice: &Choice,
        (n, items): (u16, &Items),
        bought: &Bought,
    ) {
        for ((instance, _), &held) in bought.lines.iter().zip(&bought.held) {
            // What is held is not bought.
            if held < n {
                let left = left_beside_held(list, choice, items, instance, (n, held));
                self.use_up_line(list, instance, &left, n - held);
            }
        }
        // Which of the cheapest treatments are bought decides what is left of what is held.
        self.told.is_tie |= bought.is_tie && !list.payment.holds.is_empty();
        self.choice.had = Had::after(list, choice, (n, bought));
        for (position, left) in &mut self.choice.add_ons {
            let is_percentage = matches!(list.add_ons[*position].charge, AnyCharge::Percent(_));
            let packed = if is_percentage { 0 } else { choice.sessions_of_packages() };
            *left = left.map(|left| left.saturating_sub(n + packed));
        }
        self.choice.add_ons.retain(|_, left| *left != Some(0));
    }

    /// Takes off what was bought of a line for so many sessions.
    fn use_up_line(&mut self, list: &AnyList, line: &Instance, left: &[Vec<Item>], paid: u16) {
        let offer = &list.offers[line.offer];
        let had = once_in_cheapest_way(offer, left, paid);
        self.told.is_tie |= had.len() > 1;
        for (special, times) in had.into_iter().next().unwrap_or_default() {
            let used = self.used_up.entry((line.offer, line.areas.clone(), special));
            *used.or_default() += times;
        }
        let sessions = NonZeroU16::new(longest_course(offer, left, paid));
        let course = PastCourse { offer: list.offer_id(line.offer), sessions };
        self.choice.selection.after_course.push(course);
    }
}

/// The choice without what is had with the first sessions alone.
fn what_goes_on(list: &AnyList, choice: &Choice) -> Choice {
    let mut later = choice.clone();
    later.selection = Selection {
        client: Client::Returning,
        code: None,
        on: None,
        start: None,
        manual_discount: None,
        ..choice.selection.clone()
    };
    later.packages.clear();
    later.contents.clear();
    later.add_ons_of_packages.clear();
    let stands_beside = |add_on: &AnyAddOn| {
        let by_technique = add_on.only_techniques.is_empty()
            || add_on.only_techniques.contains(&choice.treated_with());
        let mut areas = choice.areas.keys();
        by_technique
            && (add_on.only_areas.is_empty() || areas.any(|area| add_on.only_areas.contains(area)))
    };
    later.add_ons.retain(|&position, _| {
        let add_on = &list.add_ons[position];
        matches!(add_on.basis, Basis::PerSession | Basis::PerArea) && stands_beside(add_on)
    });
    later
}

/// The list as if all fees with a price of their own, and what is for some days of the sessions, were sold
/// elsewhere.
fn what_is_sold_later(list: &AnyList) -> AnyList {
    let mut list = list.clone();
    for fee in &mut list.fees {
        fee.elsewhere |= matches!(fee.price, AnyFeePrice::Price(_));
    }
    for special in &mut list.specials {
        special.elsewhere |= special.condition.visits.is_some();
    }
    for discount in &mut list.discounts {
        discount.elsewhere |= discount.condition.visits.is_some();
    }
    list
}
