//! Special prices: one more single or course each, where their conditions hold.

use super::{
    bill::{divide, holds},
    price::{self, Ends, Item, NOTHING, Top},
};
use crate::arbitrary::{AnyList, AnySpecialRate};
use needlepoint::estimate::Selection;

/// By offer, the special prices at which it can be bought.
pub(super) fn specials(list: &AnyList, selection: &Selection) -> Vec<Vec<Item>> {
    let of_offer = |offer: usize| {
        let applying = list.specials.iter().filter(|special| {
            let names_nothing = special.technique.is_none() && special.offers.is_none();
            let names_it = special.offers.as_ref().is_some_and(|named| named.contains(&offer));
            let is_meant = names_nothing || names_it || special.technique == Some(true);
            is_meant && holds(&special.condition, selection)
        });
        let rungs = &list.offers[offer].rungs;
        let published = |wanted: u16| {
            let rung = rungs.iter().find(|(sessions, _)| *sessions == wanted);
            rung.map(|(_, price)| price::ends(*price))
        };
        applying
            .filter_map(|special| {
                let ends = special_price(&special.rate, published(special.sessions))?;
                Some(Item { sessions: special.sessions, ends, once: special.once })
            })
            .collect()
    };
    (0..list.offers.len()).map(of_offer).collect()
}

/// What its sessions cost; `None` where it would be taken off a price that is not published.
fn special_price(rate: &AnySpecialRate, published: Option<Ends>) -> Option<Ends> {
    let less = |of: &dyn Fn(i64) -> i64| match published? {
        Ends { high: Top::Unknown, .. } => None,
        Ends { high: Top::Open, low } => Some(Ends { high: Top::Open, low: of(low) }),
        Ends { high: Top::Known(high), low } => {
            Some(Ends { high: Top::Known(of(high)), low: of(low) })
        }
    };
    match rate {
        AnySpecialRate::Price(price) => Some(price::ends(*price)),
        AnySpecialRate::Amount(_) | AnySpecialRate::Percent(_) if published == Some(NOTHING) => {
            published
        }
        AnySpecialRate::Amount(off) => less(&|amount| (amount - off).max(0)),
        AnySpecialRate::Percent(off) => {
            less(&|amount| divide(amount * i64::from(1_000_000 - off), 1_000_000))
        }
    }
}
