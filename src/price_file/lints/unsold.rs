//! Techniques and areas that nobody can buy: the owner is warned, the list is used as written.

use crate::{
    catalog::{AreaIndex, Coverage, Offer, PackageAreas, PriceList, TechniqueIndex},
    price_file::{Code, ids::Ids, reader::Reader},
};
use std::collections::BTreeSet;

/// Remedy.
const HINT: &str = "add an offer for it, or remove it";

/// Entries of a kind that are sold: each that is named, or any that a patient may choose.
struct SoldEntries<I> {
    named: BTreeSet<I>,
    is_any: bool,
}

impl<I: Ord> SoldEntries<I> {
    fn has(&self, index: &I) -> bool {
        self.is_any || self.named.contains(index)
    }
}

/// Warns of techniques and areas that stand in no offer and in no package.
pub(super) fn warn<'s>(
    reader: &mut Reader<'s>,
    list: &PriceList,
    techniques: &Ids<'s, TechniqueIndex>,
    areas: &Ids<'s, AreaIndex>,
) {
    let sold_techniques = sold_techniques(list);
    for (technique, id, raw) in techniques.added_entries() {
        let message = || (format!("no offer sells the technique \"{id}\""), HINT);
        reader.lint_entry(raw, Code::Unsold, (!sold_techniques.has(&technique)).then(message));
    }
    let sold_areas = sold_areas(list);
    for (area, id, raw) in areas.added_entries() {
        let message = || (format!("no offer treats the area \"{id}\""), HINT);
        reader.lint_entry(raw, Code::Unsold, (!sold_areas.has(&area)).then(message));
    }
}

fn sold_techniques(list: &PriceList) -> SoldEntries<TechniqueIndex> {
    let contents = || list.packages().entries().flat_map(|package| &package.contents);
    let in_offers = list.offers().entries().map(Offer::technique);
    let in_packages = contents().filter_map(|content| content.techniques.as_ref()).flatten();
    let is_any = contents().any(|content| content.techniques.is_none());
    SoldEntries { named: in_offers.chain(in_packages.copied()).collect(), is_any }
}

fn sold_areas(list: &PriceList) -> SoldEntries<AreaIndex> {
    let contents = || list.packages().entries().flat_map(|package| &package.contents);
    let in_offers = list.offers().entries().flat_map(Offer::areas);
    let in_packages = contents().flat_map(|content| content.areas.named());
    let is_any = list.offers().entries().any(|offer| *offer.coverage() == Coverage::AnyOther)
        || contents().any(|content| content.areas == PackageAreas::Any);
    SoldEntries { named: in_offers.chain(in_packages).copied().collect(), is_any }
}
