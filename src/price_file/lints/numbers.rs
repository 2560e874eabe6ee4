//! Any so many areas that cost less than fewer of them, or more than fewer at a time.

use super::dearer::dearer;
use crate::{
    catalog::{AreaIndex, Coverage, Rung, SessionCount, SizeIndex, TechniqueIndex},
    money::{Amount, Currency},
    price_file::{Code, coverage::named, reader::Reader, sold::Sold},
};
use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

/// Remedy where each further area seems to be written at its own price.
const TOGETHER: &str =
    "check both prices: each is for so many areas together, such as {1: 340, 2: 650}";

const AS_WRITTEN: &str = "check both prices; they are used as written";

/// Technique, size and areas that offers for different numbers of areas have in common.
type Key<'o> = (TechniqueIndex, Option<SizeIndex>, &'o [AreaIndex]);

/// Offers by the number of areas that each is for, out of the same ones.
type ByNumber<'o, 's> = BTreeMap<usize, &'o Sold<'s>>;

/// Price of each area that is sold by itself, the cheapest of several.
type Alone = BTreeMap<(TechniqueIndex, Option<SizeIndex>, AreaIndex, SessionCount), Amount>;

/// Warns of prices by the number of areas that are crossed, or above those for fewer at a time.
pub(super) fn warn<'s>(reader: &mut Reader<'s>, sold: &[Sold<'s>], currency: Currency) {
    let groups = groups(sold);
    if groups.is_empty() {
        return;
    }
    let alone = alone(sold);
    for (key, offers) in &groups {
        let rungs = offers.values().flat_map(|offer| offer.ladder.ladder.rungs());
        let counts: BTreeSet<SessionCount> = rungs.map(Rung::sessions).collect();
        for sessions in counts {
            let group = Group { offers, sessions, currency };
            group.warn(reader, &dearest(*key, sessions, &alone));
        }
    }
}

/// Offers that are for different numbers of the same areas, or for any so many of some.
fn groups<'o, 's>(sold: &'o [Sold<'s>]) -> BTreeMap<Key<'o>, ByNumber<'o, 's>> {
    let mut groups: BTreeMap<Key<'o>, ByNumber<'o, 's>> = BTreeMap::new();
    for offer in sold.iter().filter(|offer| offer.place.beside.is_empty()) {
        let number = match &offer.place.coverage {
            Coverage::Together(areas) => areas.len(),
            Coverage::OneOf(_) => 1,
            Coverage::AnyOf(number, _) => *number,
            Coverage::AnyOther => continue,
        };
        let key = (offer.technique, offer.place.size, named(&offer.place.coverage));
        groups.entry(key).or_default().insert(number, offer);
    }
    let is_any = |offer: &&Sold<'s>| matches!(offer.place.coverage, Coverage::AnyOf(..));
    groups.retain(|_, offers| offers.len() > 1 || offers.values().any(is_any));
    groups
}

fn alone(sold: &[Sold<'_>]) -> Alone {
    let mut alone = Alone::new();
    for offer in sold.iter().filter(|offer| offer.place.beside.is_empty()) {
        let areas = match &offer.place.coverage {
            Coverage::Together(areas) if areas.len() > 1 => continue,
            Coverage::Together(areas) | Coverage::OneOf(areas) => areas,
            Coverage::AnyOf(..) | Coverage::AnyOther => continue,
        };
        for rung in offer.ladder.ladder.rungs() {
            let price = rung.price().amount();
            for &area in areas {
                let key = (offer.technique, offer.place.size, area, rung.sessions());
                let cheapest = alone.entry(key).or_insert(price);
                *cheapest = price.min(*cheapest);
            }
        }
    }
    alone
}

/// Prices of the areas by themselves, the dearest first; none if one has no such price.
fn dearest(
    (technique, size, areas): Key<'_>,
    sessions: SessionCount,
    alone: &Alone,
) -> Vec<Amount> {
    let price = |&area: &AreaIndex| alone.get(&(technique, size, area, sessions)).copied();
    let mut prices: Vec<Amount> =
        areas.iter().map(price).collect::<Option<_>>().unwrap_or_default();
    prices.sort_by_key(|&price| Reverse(price));
    prices
}

/// Offers for different numbers of the same areas, at one number of sessions.
struct Group<'g, 'o, 's> {
    offers: &'g ByNumber<'o, 's>,
    sessions: SessionCount,
    currency: Currency,
}

impl<'s> Group<'_, '_, 's> {
    /// Warns of each number of areas whose price is crossed, or above that of fewer at a time.
    fn warn(&self, reader: &mut Reader<'s>, dearest: &[Amount]) {
        let most = self.offers.keys().next_back().copied().unwrap_or_default();
        // By number of areas: the most that they cost, whichever are chosen, the cheapest way.
        let mut costs: Vec<Option<Amount>> = vec![Some(Amount::ZERO)];
        for number in 1..=most {
            let apart = apart(number, &costs, dearest);
            let own = self.price(number);
            if let Some(own) = own {
                self.warn_of(reader, number, own, apart);
            }
            costs.push(own.into_iter().chain(apart).min());
        }
    }

    fn warn_of(&self, reader: &mut Reader<'s>, number: usize, own: Amount, apart: Option<Amount>) {
        let crossed = || {
            let mut fewer = self.offers.range(..number).rev();
            let (fewer, price) = fewer.find_map(|(&fewer, _)| Some((fewer, self.price(fewer)?)))?;
            let (price, own) = dearer(price, own, self.currency)?;
            let at = self.at();
            let message =
                format!("any {number} of these areas{at} cost less ({own}) than {fewer} ({price})");
            let hint = match self.offers.get(&number)?.place.coverage {
                Coverage::AnyOf(..) => TOGETHER,
                Coverage::Together(_) | Coverage::OneOf(_) | Coverage::AnyOther => AS_WRITTEN,
            };
            Some((message, hint))
        };
        let parted = || {
            let (own, apart) = dearer(own, apart?, self.currency)?;
            let at = self.at();
            let message = format!(
                "any {number} of these areas{at} cost more ({own}) than fewer at a time ({apart})"
            );
            Some((message, "check the prices by the number of areas; the cheaper way is taken"))
        };
        let place = self.offers.get(&number).and_then(|offer| offer.ladder.place(self.sessions));
        if let Some(((message, hint), raw)) = crossed().or_else(parted).zip(place) {
            reader.warning(reader.span(raw), Code::MoreForLess, message, hint);
        }
    }

    fn price(&self, number: usize) -> Option<Amount> {
        let rung = self.offers.get(&number)?.ladder.ladder.rung(self.sessions)?;
        Some(rung.price().amount())
    }

    /// At how many sessions, if it is not one.
    fn at(&self) -> String {
        match self.sessions.get() {
            1 => String::new(),
            count => format!(" at {count} sessions"),
        }
    }
}

/// The most that so many areas cost fewer at a time, whichever are chosen, the cheapest way.
fn apart(number: usize, costs: &[Option<Amount>], dearest: &[Amount]) -> Option<Amount> {
    let alone = dearest.get(..number).filter(|_| number > 1);
    let alone = alone.and_then(|prices| Amount::sum(prices.iter().copied()).ok());
    let two_ways = (1..number).filter_map(|first| {
        let (first, rest) = (costs.get(first)?, costs.get(number.checked_sub(first)?)?);
        (*first)?.plus((*rest)?).ok()
    });
    two_ways.chain(alone).min()
}
