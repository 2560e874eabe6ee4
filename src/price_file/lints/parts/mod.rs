//! Parts that together cost more than the area that they are parts of.

mod alone;
mod together;

use super::dearer::dearer;
use crate::{
    catalog::{AreaIndex, PriceList, SessionCount},
    money::{Amount, Currency},
    price_file::{Code, coverage::named, ids::Ids, reader::Reader, sold::Sold},
};
use alone::{Alone, AreaPrices, Named, NamedParts, WholeByPart};
use std::collections::BTreeSet;
use together::Cluster;

/// Most parts that a message names, to stay on a line.
const MOST_NAMED: usize = 5;

/// Warns if the parts of an area that are sold, each by itself or several together, whichever is
/// cheaper, cost more in sum than the area does. An area's parts are taken to be apart from each
/// other.
pub(super) fn warn<'s>(
    reader: &mut Reader<'s>,
    list: &PriceList,
    areas: &Ids<'s, AreaIndex>,
    sold: &[Sold<'s>],
    currency: Currency,
) {
    let parts = WholeByPart::new(list);
    if parts.is_empty() {
        return;
    }
    let by_technique = Named::by_technique(sold, &parts);
    for alone in Alone::each(sold, &parts, &by_technique) {
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
    /// Prices of the parts and of the whole.
    ends: (String, String),
    /// The offer of the whole.
    offer: &'o Sold<'s>,
    /// True if it is that of a part, too.
    is_of_part: bool,
}

/// Prices of the parts of an area.
struct PartPrices<'o, 's> {
    alone: Vec<(AreaIndex, AreaPrices<'o, 's>)>,
    clusters: Vec<Cluster<'o, 's>>,
    /// Number of areas served as any other area, and the price of each.
    others: u32,
    other_prices: AreaPrices<'o, 's>,
}

impl<'o, 's> PartPrices<'o, 's> {
    fn new(alone: &Alone<'o, 's>, whole: AreaIndex, parts: &NamedParts<'o, 's>) -> Option<Self> {
        let joined = parts.together.iter().flat_map(|offer| named(&offer.place.coverage));
        let joined: BTreeSet<AreaIndex> = joined.copied().collect();
        let single = parts.alone.iter().filter(|part| !joined.contains(part));
        let others = u32::try_from(alone.other_parts_count(whole)).ok()?;
        Some(Self {
            alone: single.map(|&part| (part, alone.prices(part))).collect(),
            clusters: Cluster::each(&parts.together, alone),
            others,
            other_prices: if others > 0 { alone.other_prices() } else { AreaPrices::new() },
        })
    }

    fn sum(&self, sessions: SessionCount) -> Option<Amount> {
        let single = self.alone.iter().filter_map(|(_, prices)| Some(prices.get(&sessions)?.0));
        let clusters = self.clusters.iter().filter_map(|parts| Some(parts.cost(sessions)?.0));
        let sum = Amount::sum(single.chain(clusters));
        let other = self.other_prices.get(&sessions).map_or(Amount::ZERO, |(price, _)| *price);
        sum.ok()?.plus(other.times(self.others).ok()?).ok()
    }
}

impl<'o, 's> DearParts<'o, 's> {
    /// Those at the least number of sessions at which they are dearer.
    fn find(
        alone: &Alone<'o, 's>,
        whole: AreaIndex,
        parts: &NamedParts<'o, 's>,
        currency: Currency,
    ) -> Option<Self> {
        let prices = PartPrices::new(alone, whole, parts)?;
        let whole_prices = alone.prices(whole);
        let (sessions, ends, offer) =
            whole_prices.iter().find_map(|(&sessions, &(cost, offer))| {
                Some((sessions, dearer(prices.sum(sessions)?, cost, currency)?, offer))
            })?;
        let single = prices.alone.iter();
        let single = single.filter_map(|(part, prices)| Some((*part, prices.get(&sessions)?.1)));
        let other = prices.other_prices.get(&sessions).map(|(_, offer)| *offer);
        let others = alone.other_parts(whole).take(MOST_NAMED.saturating_add(1));
        let sold_now = single.chain(others.filter_map(|part| Some((part, other?))));
        let (mut parts, offers): (Vec<AreaIndex>, Vec<&Sold<'s>>) = sold_now.unzip();
        let clusters = prices.clusters.iter().filter_map(|parts| Some(parts.cost(sessions)?.1));
        parts.extend(clusters.flatten());
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
            reader.warning(reader.span(raw), Code::DearerParts, message, hint);
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

/// At how many sessions, if it is not one.
fn at(sessions: SessionCount) -> String {
    match sessions.get() {
        1 => String::new(),
        count => format!(" at {count} sessions"),
    }
}
