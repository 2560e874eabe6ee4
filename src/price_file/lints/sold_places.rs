//! Techniques and areas that are sold, looked up once for all that asks for it.

use crate::{
    catalog::{
        AddOnRules, AreaIndex, OfferIndex, OnlyWith, PriceList, Scope, SizeIndex, SpecialPrice,
        TechniqueIndex,
    },
    price_file::coverage::named,
};
use std::collections::{BTreeMap, BTreeSet};

/// Techniques and areas that the offers and packages of a list sell, with the offers.
#[derive(Debug, Default)]
pub(super) struct SoldPlaces {
    /// The areas of each technique. What an offer or a package leaves open is `None`.
    by_technique: BTreeMap<Option<TechniqueIndex>, BTreeSet<Option<AreaIndex>>>,
    /// All areas.
    areas: BTreeSet<Option<AreaIndex>>,
    sizes: BTreeSet<SizeIndex>,
    offers: BTreeMap<TechniqueIndex, Vec<OfferIndex>>,
    /// The most areas that one plan may treat by each technique, none of them part of another.
    most_areas: BTreeMap<TechniqueIndex, usize>,
    /// The most that it may treat with packages, by whatever technique.
    most_in_all: usize,
}

impl SoldPlaces {
    /// Those of a list.
    pub(super) fn new(list: &PriceList) -> Self {
        let mut sold = Self::default();
        for (index, offer) in list.offers().iter() {
            sold.offers.entry(offer.technique()).or_default().push(index);
            sold.sizes.extend(offer.size());
            // An offer for any other area names none.
            sold.add(Some(offer.technique()), named(offer.coverage()));
        }
        let packages = list.packages().entries();
        for content in packages.flat_map(|package| &package.contents) {
            let areas = content.areas.named();
            match &content.techniques {
                Some(named) => named.iter().for_each(|&index| sold.add(Some(index), areas)),
                None => sold.add(None, areas),
            }
        }
        sold.count_areas(list);
        sold
    }

    fn count_areas(&mut self, list: &PriceList) {
        let any = distinct(list, list.areas().indexes());
        let count = |areas: &BTreeSet<Option<AreaIndex>>| {
            let is_any = areas.contains(&None);
            if is_any { any } else { distinct(list, areas.iter().copied().flatten()) }
        };
        let techniques = self.offers.keys();
        let counted = techniques.filter_map(|&technique| {
            Some((technique, count(self.by_technique.get(&Some(technique))?)))
        });
        self.most_areas = counted.collect();
        self.most_in_all = if list.packages().is_empty() {
            self.most_areas.values().copied().max().unwrap_or(0)
        } else {
            count(&self.areas)
        };
    }

    fn add(&mut self, technique: Option<TechniqueIndex>, areas: &[AreaIndex]) {
        let open = areas.is_empty().then_some(None);
        let places = || open.into_iter().chain(areas.iter().copied().map(Some));
        self.by_technique.entry(technique).or_default().extend(places());
        self.areas.extend(places());
    }

    /// True if an offer has a size.
    pub(super) fn has_size(&self, size: SizeIndex) -> bool {
        self.sizes.contains(&size)
    }

    /// True if something is sold that an add-on with these rules may be chosen with; what it needs
    /// aside.
    pub(super) fn goes_with(&self, rules: &AddOnRules) -> bool {
        let areas: BTreeSet<Option<AreaIndex>> =
            rules.only_areas.iter().copied().map(Some).chain([None]).collect();
        let has_area = |sold: &BTreeSet<Option<AreaIndex>>| {
            let (few, many) =
                if sold.len() < areas.len() { (sold, &areas) } else { (&areas, sold) };
            rules.only_areas.is_empty() || few.iter().any(|area| many.contains(area))
        };
        if rules.only_techniques.is_empty() {
            return !self.areas.is_empty() && has_area(&self.areas);
        }
        let techniques = rules.only_techniques.iter().copied().map(Some).chain([None]);
        techniques.filter_map(|technique| self.by_technique.get(&technique)).any(has_area)
    }

    /// True if something is sold that a discount with this scope is for. All add-ons are.
    pub(super) fn has_scope(&self, scope: &Scope) -> bool {
        let mut techniques = scope.techniques.iter().flatten();
        let names_add_on = scope.add_ons.as_ref().is_some_and(|named| !named.is_empty());
        let names_sold = techniques.any(|technique| self.offers.contains_key(technique));
        scope.has_packages() || names_sold || names_add_on
    }

    /// True if something is sold that meets a limit. All packages and add-ons are.
    pub(super) fn can_meet(&self, only: &OnlyWith) -> bool {
        let is_any = self.by_technique.contains_key(&None);
        let mut techniques = only.techniques.iter().flatten();
        let mut packages = only.packages.iter().flatten();
        !only.names_treatments()
            || packages.next().is_some()
            || techniques.any(|&named| is_any || self.by_technique.contains_key(&Some(named)))
    }

    /// The most areas that one plan may treat within a scope, or a few more than that.
    pub(super) fn most_areas(&self, scope: &Scope) -> usize {
        if scope.has_packages() {
            return self.most_in_all;
        }
        let named = scope.techniques.iter().flatten();
        named.filter_map(|technique| self.most_areas.get(technique)).copied().max().unwrap_or(0)
    }

    /// The offers that a special price is for, some of them twice.
    pub(super) fn offers_of<'l>(
        &'l self,
        special: &'l SpecialPrice,
    ) -> impl Iterator<Item = OfferIndex> + 'l {
        let scope = &special.scope;
        let names_nothing = scope.techniques.is_none() && scope.offers.is_none();
        let all = self.offers.values().filter(move |_| names_nothing);
        let techniques = scope.techniques.iter().flatten();
        let of_techniques = techniques.filter_map(|technique| self.offers.get(technique));
        let of_techniques = all.chain(of_techniques).flatten();
        of_techniques.chain(scope.offers.iter().flatten()).copied()
    }
}

/// Number of areas that are no whole of another one of them.
fn distinct(list: &PriceList, areas: impl Iterator<Item = AreaIndex> + Clone) -> usize {
    let mut wholes = BTreeSet::new();
    for area in areas.clone() {
        let mut whole = list[area].part_of;
        // What is above a whole that is known is known, too.
        while let Some(above) = whole.filter(|&above| wholes.insert(above)) {
            whole = list[above].part_of;
        }
    }
    areas.filter(|area| !wholes.contains(area)).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{catalog::Offer, price_file::read};

    #[test]
    fn a_special_price_is_for_the_offers_that_have_it() {
        let scopes = [
            "",
            "techniques: [\"s\"],",
            "techniques: [\"t\", \"s\"],",
            "offers: [\"s/a\"],",
            "offers: [\"t/b\", \"s/b\"],",
            "techniques: [\"t\"], offers: [\"s/a\"],",
            "offers: [\"t/a\"],",
            "",
        ];
        let special =
            |(n, scope)| format!("(id: \"x{n}\", label: \"X\", percent: 5, client: new, {scope}),");
        let special_prices: String = scopes.into_iter().enumerate().map(special).collect();
        let text = format!(
            "(schema: 1, clinic: (name: \"C\"), language: \"en-GB\", currency: \"GBP\", \
             techniques: [(id: \"s\", label: \"S\"), (id: \"t\", label: \"T\"), (id: \"u\", label: \"U\")], \
             areas: [(id: \"a\", label: \"A\"), (id: \"b\", label: \"B\")], offers: [\
             (technique: \"s\", areas: [\"a\"], single: 100), (technique: \"s\", areas: [\"b\"], single: 100), \
             (technique: \"t\", areas: [\"a\"], single: 100), (technique: \"t\", areas: [\"b\"], single: 100), \
             (technique: \"u\", areas: [\"a\"], single: 100)], special_prices: [{special_prices}])"
        );
        let list = read("list.ron", &text).unwrap().list;
        let sold = SoldPlaces::new(&list);
        for (index, special) in list.special_prices().iter() {
            let meant = |&(offer, entry): &(OfferIndex, &Offer)| {
                special.scope.has_offer(offer, entry.technique())
            };
            let meant: BTreeSet<_> =
                list.offers().iter().filter(meant).map(|(offer, _)| offer).collect();
            let having = list.offers().indexes();
            let having: BTreeSet<_> =
                having.filter(|&offer| list.special_prices_of(offer).contains(&index)).collect();
            assert_eq!(sold.offers_of(special).collect::<BTreeSet<_>>(), meant, "{}", special.id);
            assert_eq!(having, meant, "{}", special.id);
        }
        for offer in list.offers().indexes() {
            assert!(list.special_prices_of(offer).is_sorted());
        }
    }
}
