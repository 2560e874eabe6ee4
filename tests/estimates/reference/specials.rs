//! Special prices: one more single or course each, where their conditions hold.

use super::{
    Choice,
    price::{self, Ends, Item, NOTHING, Top, at_each_end, divide},
    treatments::{Items, UsedUp},
    visits::{Visits, may_be_on},
};
use crate::estimates::arbitrary::{
    AnyCondition, AnyList, AnyMember, AnySpecial, AnySpecialRate, day,
};
use needlepoint::selection::Selection;

/// Everything that can be bought where so much is used up: what is for some days at the sessions that are
/// on them in one way, or at any if none is said.
pub(super) fn items(
    list: &AnyList,
    choice: &Choice,
    used_up: UsedUp,
    way: Option<&Visits>,
) -> Items {
    let of_offer = |offer: usize| {
        let published = price::published(&list.offers[offer]);
        let special = |(position, special): (usize, &AnySpecial)| {
            let of = published.iter().find(|item| item.sessions == special.sessions);
            let ends = special_price(&special.rate, of.map(|item| item.ends))?;
            let after = special.after_course.filter(|&least| had(list, choice, offer) < least);
            let at = special.condition.visits.zip(way).map(|(days, way)| way.on(days));
            let (sessions, once) = (special.sessions, special.times.is_some());
            // One that is had a few times is as many items, each of which is had once.
            let item = Item { sessions, ends, once, after, special: Some(position), at };
            Some(vec![item; usize::from(special.times.unwrap_or(1))])
        };
        let applying = list.specials.iter().enumerate().filter(|(_, special)| {
            is_meant(list, special, offer)
                && list.is_of_this_list(special)
                && holds(&special.condition, &choice.selection)
                && special
                    .condition
                    .visits
                    .is_none_or(|days| may_be_on(list, &choice.selection, days))
        });
        let specials: Vec<Item> = applying.filter_map(special).flatten().collect();
        published.into_iter().chain(specials).collect()
    };
    Items { by_offer: (0..list.offers.len()).map(of_offer).collect(), used_up }
}

/// Sessions of the longest course of an offer that the patient has had; 0 where there was none.
fn had(list: &AnyList, choice: &Choice, offer: usize) -> u16 {
    let id = list.offer_id(offer);
    let courses = choice.selection.after_course.iter().filter(|course| course.offer == id);
    let sessions = courses.map(|course| match course.sessions {
        Some(sessions) => sessions.get(),
        None => shortest_course(list, offer),
    });
    sessions.max().unwrap_or(0)
}

/// The shortest course of an offer, for whomever it is; one session where it has none.
fn shortest_course(list: &AnyList, offer: usize) -> u16 {
    let specials = list.specials.iter().filter(|special| {
        let is_for_somebody = special.condition.member != Some(AnyMember::Elsewhere);
        is_meant(list, special, offer) && list.is_of_this_list(special) && is_for_somebody
    });
    let published = price::published(&list.offers[offer]);
    let lengths = published.iter().map(|item| item.sessions);
    let lengths = lengths.chain(specials.map(|special| special.sessions));
    lengths.filter(|&sessions| sessions > 1).min().unwrap_or(1)
}

/// Whether a special price is for an offer: any one of what it names, or everything.
fn is_meant(list: &AnyList, special: &AnySpecial, offer: usize) -> bool {
    if let Some(within) = special.within {
        return within == offer;
    }
    let names_nothing = special.technique.is_none() && special.offers.is_none();
    let names_it = special.offers.as_ref().is_some_and(|named| named.contains(&offer));
    names_nothing || names_it || special.technique == Some(list.offers[offer].technique)
}

/// What its sessions cost; `None` where it would be taken off a price that is not published.
fn special_price(rate: &AnySpecialRate, published: Option<Ends>) -> Option<Ends> {
    let less = |of: &dyn Fn(i64) -> i64| match published? {
        Ends { high: Top::Unknown, .. } => None,
        NOTHING => Some(NOTHING),
        published => Some(at_each_end(published, of)),
    };
    match rate {
        AnySpecialRate::Price(price) => Some(price::ends(*price)),
        AnySpecialRate::Amount(off) => less(&|amount| (amount - off).max(0)),
        AnySpecialRate::Percent(off) => {
            less(&|amount| divide(amount * i64::from(1_000_000 - off), 1_000_000))
        }
    }
}

/// Whether a condition holds for a selection, the days of the sessions aside.
pub(super) fn holds(condition: &AnyCondition, selection: &Selection) -> bool {
    let member = match condition.member {
        None => true,
        Some(AnyMember::Here) => selection.member.is_some(),
        // Nobody has a membership that this list does not sell.
        Some(AnyMember::Elsewhere) => false,
    };
    let client = condition.client.is_none_or(|client| client == selection.client);
    let code = selection.code.as_ref().is_some_and(|code| code.to_lowercase() == "code");
    let dated = condition.from.is_some() || condition.until.is_some();
    let in_time = selection.on.is_some_and(|on| {
        condition.from.is_none_or(|from| day(from) <= on)
            && condition.until.is_none_or(|until| on <= day(until))
    });
    let weekday =
        selection.start.is_some_and(|start| condition.weekdays.contains(&start.weekday()));
    member
        && client
        && (!condition.code || code)
        && (!dated || in_time)
        && (condition.weekdays.is_empty() || weekday)
}
