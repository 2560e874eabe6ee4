//! Parts that together cost more than the area that they are parts of.

use super::{
    alone::{Alone, Named, Parts, Prices},
    entries::Ids,
    oddities::dearer,
    offers::Sold,
    reader::Reader,
};
use crate::{
    catalog::{AreaIndex, PriceList, SessionCount},
    money::{Amount, Currency},
};

/// The most parts that a message names.
const MOST_NAMED: usize = 5;

/// Warns where the parts of an area that are sold, each by itself, cost more in sum than the area
/// does. An area's parts are taken to be apart from each other.
pub(super) fn warn<'s>(
    reader: &mut Reader<'s>,
    list: &PriceList,
    areas: &Ids<'s, AreaIndex>,
    sold: &[Sold<'s>],
    currency: Currency,
) {
    let parts = Parts::new(list);
    if parts.is_empty() {
        return;
    }
    let named = Named::by_technique(sold, &parts);
    for alone in Alone::each(sold, &parts, &named) {
        for (whole, named_parts) in alone.wholes() {
            if let Some(dear) = DearParts::find(&alone, whole, &named_parts, currency) {
                dear.tell(reader, areas);
            }
        }
    }
}

/// Parts that cost more than their whole.
struct DearParts<'o, 's> {
    whole: AreaIndex,
    /// In file order; of those that are more than a message names, some.
    parts: Vec<AreaIndex>,
    sessions: SessionCount,
    /// What the parts and the whole come to.
    ends: (String, String),
    /// The offer of the whole.
    offer: &'o Sold<'s>,
    /// Whether it is that of a part, too.
    is_of_part: bool,
}

impl<'o, 's> DearParts<'o, 's> {
    /// Those at the least number of sessions at which they are dearer.
    fn find(
        alone: &Alone<'o, 's>,
        whole: AreaIndex,
        named: &[AreaIndex],
        currency: Currency,
    ) -> Option<Self> {
        let named: Vec<(AreaIndex, Prices<'o, 's>)> =
            named.iter().map(|&part| (part, alone.prices(part))).collect();
        let others = u32::try_from(alone.other_parts_count(whole)).ok()?;
        let other_prices = if others > 0 { alone.other_prices() } else { Prices::new() };
        let sum_at = |sessions| -> Option<Amount> {
            let prices = named.iter().filter_map(|(_, prices)| prices.get(&sessions));
            let sum =
                prices.map(|(price, _)| *price).try_fold(Amount::ZERO, |sum, p| sum.plus(p).ok());
            let of_others = other_prices.get(&sessions).map_or(Amount::ZERO, |(price, _)| *price);
            sum?.plus(of_others.times(others).ok()?).ok()
        };
        let whole_prices = alone.prices(whole);
        let (sessions, ends, offer) =
            whole_prices.iter().find_map(|(&sessions, &(cost, offer))| {
                Some((sessions, dearer(sum_at(sessions)?, cost, currency)?, offer))
            })?;
        let sold_now =
            named.iter().filter_map(|(part, prices)| Some((*part, prices.get(&sessions)?.1)));
        let other = other_prices.get(&sessions).map(|(_, offer)| *offer);
        let others = alone.other_parts(whole).take(MOST_NAMED.saturating_add(1));
        let sold_now = sold_now.chain(others.filter_map(|part| Some((part, other?))));
        let (mut parts, offers): (Vec<AreaIndex>, Vec<&Sold<'s>>) = sold_now.unzip();
        parts.sort_unstable();
        let is_of_part = offers.iter().any(|part| std::ptr::eq(*part, offer));
        Some(Self { whole, parts, sessions, ends, offer, is_of_part })
    }

    fn tell(&self, reader: &mut Reader<'s>, areas: &Ids<'s, AreaIndex>) {
        let names: Vec<String> =
            self.parts.iter().map(|part| format!("\"{}\"", areas.id(*part))).collect();
        let verb = if self.parts.len() == 1 { "costs" } else { "cost" };
        let (sum, cost) = &self.ends;
        let message = format!(
            "{}{} {verb} more ({sum}) than all of \"{}\" ({cost})",
            joined(&names),
            at(self.sessions),
            areas.id(self.whole)
        );
        let hint = if self.is_of_part {
            "each of them is sold at this price; where that is not meant, write an offer of its own for the whole or for the parts"
        } else {
            "check the prices of the parts and of the whole; they are used as written"
        };
        if let Some(raw) = self.offer.ladder.place(self.sessions) {
            reader.warning(reader.span(raw), message, hint);
        }
    }
}

/// The first of some names, joined: `"cheeks", "mouth" and "forehead"`.
fn joined(names: &[String]) -> String {
    match names {
        [all @ .., last] if !all.is_empty() && names.len() <= MOST_NAMED => {
            format!("{} and {last}", all.join(", "))
        }
        names if names.len() > MOST_NAMED => {
            let first: Vec<&str> = names.iter().take(MOST_NAMED).map(String::as_str).collect();
            format!("{} and others", first.join(", "))
        }
        names => names.join(""),
    }
}

/// At how many sessions, where it is not one.
fn at(sessions: SessionCount) -> String {
    match sessions.get() {
        1 => String::new(),
        count => format!(" at {count} sessions"),
    }
}
