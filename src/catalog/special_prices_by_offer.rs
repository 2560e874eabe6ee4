//! Which special prices an offer has, looked up once, and which offers a special price is for.

use super::{OfferIndex, PriceList, SpecialPriceIndex, TechniqueIndex};
use std::collections::{BTreeMap, BTreeSet};

/// The special prices of the offers, in file order each. What holds for many offers is kept once.
#[derive(Clone, Debug, Default)]
pub(super) struct SpecialPricesByOffer {
    /// Of every offer that is in neither of the others.
    everywhere: Vec<SpecialPriceIndex>,
    /// Of the offers of a technique that is named, those for every offer among them.
    by_technique: BTreeMap<TechniqueIndex, Vec<SpecialPriceIndex>>,
    /// Of an offer that is named, all of them.
    by_offer: BTreeMap<OfferIndex, Vec<SpecialPriceIndex>>,
}

impl SpecialPricesByOffer {
    /// Those of a list.
    pub(super) fn new(list: &PriceList) -> Self {
        let mut everywhere = Vec::new();
        let mut by_technique: BTreeMap<TechniqueIndex, BTreeSet<SpecialPriceIndex>> =
            BTreeMap::new();
        let mut by_offer: BTreeMap<OfferIndex, BTreeSet<SpecialPriceIndex>> = BTreeMap::new();
        for (index, special) in list.special_prices().iter() {
            let scope = &special.scope;
            if scope.techniques.is_none() && scope.offers.is_none() {
                everywhere.push(index);
            }
            for &technique in scope.techniques.iter().flatten() {
                by_technique.entry(technique).or_default().insert(index);
            }
            for &offer in scope.offers.iter().flatten() {
                by_offer.entry(offer).or_default().insert(index);
            }
        }
        for (&offer, own) in &mut by_offer {
            own.extend(by_technique.get(&list[offer].technique()).into_iter().flatten());
            own.extend(&everywhere);
        }
        for own in by_technique.values_mut() {
            own.extend(&everywhere);
        }
        let in_order = |set: BTreeSet<SpecialPriceIndex>| set.into_iter().collect();
        Self {
            everywhere,
            by_technique: by_technique.into_iter().map(|(it, set)| (it, in_order(set))).collect(),
            by_offer: by_offer.into_iter().map(|(it, set)| (it, in_order(set))).collect(),
        }
    }

    /// Those of an offer, which is one of a technique.
    pub(super) fn of(&self, offer: OfferIndex, technique: TechniqueIndex) -> &[SpecialPriceIndex] {
        let named = self.by_offer.get(&offer).or_else(|| self.by_technique.get(&technique));
        named.unwrap_or(&self.everywhere)
    }
}

impl PriceList {
    /// Ids of the offers that each special price is for, both in file order. Every offer is asked
    /// once: a list may have thousands of both.
    pub fn offers_by_special_price(&self) -> BTreeMap<SpecialPriceIndex, Vec<&str>> {
        let mut by_special: BTreeMap<SpecialPriceIndex, Vec<&str>> = BTreeMap::new();
        for (index, offer) in self.offers.iter() {
            for &special in self.special_prices_of(index) {
                by_special.entry(special).or_default().push(offer.id());
            }
        }
        by_special
    }
}
