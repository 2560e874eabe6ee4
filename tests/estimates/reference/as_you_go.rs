//! A plan whose sessions are decided one after the other: the fewest are booked first, each further
//! one as a plan of its own.

use super::{
    Choice, Decided, Plan, Reckoned, Sizes, Visits,
    bill::{Line, Own},
    plan,
    price::{Top, once_in_cheapest_way},
    specials,
    treatments::{Bought, UsedUp, covers, treatments},
};
use crate::estimates::arbitrary::{AnyAddOn, AnyCharge, AnyFeePrice, AnyList};
use needlepoint::{
    catalog::{Basis, Client},
    selection::Selection,
};
use std::collections::BTreeSet;

/// Plans of one way to decide the sizes, one after the other.
#[derive(Clone, Debug)]
pub(crate) struct InTurn {
    /// Sessions that are booked first.
    pub(crate) first: u16,
    /// Sessions of all plans.
    pub(crate) sessions: u16,
    pub(crate) high: Top,
    pub(crate) plans: i64,
    /// Whether every value of every price was tried.
    pub(crate) is_exhaustive: bool,
    /// Whether a price lies between two ends.
    pub(crate) has_range: bool,
    /// Whether the order in the file decided which price that is had once was had.
    pub(crate) is_tie: bool,
}

/// The plans for each way to decide the sizes in which something can be added to the fewest sessions.
pub(crate) fn in_turn(list: &AnyList, reckoned: &Reckoned) -> Vec<InTurn> {
    if !reckoned.choice.is_treated {
        return Vec::new();
    }
    let all: BTreeSet<&Sizes> = reckoned.decided.iter().map(|decided| &decided.sizes).collect();
    let of_sizes = |sizes: &Sizes| {
        let of_these = reckoned.decided.iter().filter(|decided| decided.sizes == *sizes);
        let buyable = of_these.filter(|decided| decided.plan.is_some());
        let first = buyable.min_by_key(|decided| decided.sessions)?;
        Some(booked(list, &reckoned.choice, first)).filter(|all| all.plans > 1)
    };
    all.into_iter().filter_map(of_sizes).collect()
}

fn booked(list: &AnyList, choice: &Choice, first: &Decided) -> InTurn {
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
    desk.book(list, choice, n, plan);
    let list = with_surcharges_alone(list);
    let most = *choice.counts().last().unwrap();
    while let Some((n, plan)) =
        (1..=most - desk.told.sessions).find_map(|n| Some((n, desk.plan(&list, &first.sizes, n)?)))
    {
        let choice = desk.choice.clone();
        desk.book(&list, &choice, n, &plan);
    }
    desk.told
}

/// What the patient still has, and what was booked.
struct Desk {
    choice: Choice,
    used_up: UsedUp,
    told: InTurn,
}

impl Desk {
    /// So many further sessions; `None` where they can't be bought.
    fn plan(&self, list: &AnyList, sizes: &Sizes, n: u16) -> Option<Plan> {
        let items = specials::items(list, &self.choice, self.used_up.clone(), None);
        let covers = covers(list, &self.choice, &items, sizes);
        let bought = treatments(list, &items, &covers, n)?;
        plan(list, &self.choice, Some((n, bought)), &Visits::default())
    }

    /// Books a plan of what was chosen for it.
    fn book(&mut self, list: &AnyList, choice: &Choice, n: u16, plan: &Plan) {
        let told = &mut self.told;
        told.sessions += n;
        told.plans += 1;
        told.high = match (told.high, plan.cheapest().high) {
            (Top::Known(sum), Top::Known(high)) => Top::Known(sum + high),
            (sum, high) => sum.max(high),
        };
        told.is_exhaustive &= plan.ways.iter().all(|way| way.is_exhaustive);
        let is_range = |line: &Line| match &line.own {
            Own::Price(ends) => ends.high != Top::Known(ends.low),
            Own::Share(..) => false,
        };
        told.has_range |= plan.chosen.iter().any(is_range);
        self.use_up(list, choice, n, plan.bought.as_ref().unwrap());
    }

    fn use_up(&mut self, list: &AnyList, choice: &Choice, n: u16, bought: &Bought) {
        let items = specials::items(list, choice, self.used_up.clone(), None);
        for (instance, _) in &bought.lines {
            let offer = &list.offers[instance.offer];
            let had = once_in_cheapest_way(offer, &items.of(instance), n);
            self.told.is_tie |= had.len() > 1;
            let had = had.into_iter().next().unwrap_or_default();
            let line = |special| (instance.offer, instance.areas.clone(), special);
            self.used_up.extend(had.into_iter().map(line));
        }
        for (position, left) in &mut self.choice.add_ons {
            let is_percentage = matches!(list.add_ons[*position].charge, AnyCharge::Percent(_));
            let packed = if is_percentage { 0 } else { choice.sessions_of_packages() };
            *left = left.map(|left| left.saturating_sub(n + packed));
        }
        self.choice.add_ons.retain(|_, left| *left != Some(0));
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

/// The list as if all fees with a price of their own were sold elsewhere.
fn with_surcharges_alone(list: &AnyList) -> AnyList {
    let mut list = list.clone();
    for fee in &mut list.fees {
        fee.elsewhere |= matches!(fee.price, AnyFeePrice::Price(_));
    }
    list
}
