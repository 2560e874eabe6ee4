//! Special prices by the offers they are for, looked up once.

use super::{Offer, OfferIndex, SpecialPrice, SpecialPriceIndex, Table, TechniqueIndex};
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
    /// Those of a list with these offers and special prices.
    pub(super) fn new(
        offers: &Table<OfferIndex, Offer>,
        special_prices: &Table<SpecialPriceIndex, SpecialPrice>,
    ) -> Self {
        let mut everywhere = Vec::new();
        let mut by_technique: BTreeMap<TechniqueIndex, BTreeSet<SpecialPriceIndex>> =
            BTreeMap::new();
        let mut by_offer: BTreeMap<OfferIndex, BTreeSet<SpecialPriceIndex>> = BTreeMap::new();
        for (index, special) in special_prices.iter() {
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
            own.extend(by_technique.get(&offers[offer].technique()).into_iter().flatten());
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
