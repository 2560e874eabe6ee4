//! From an arbitrary list to a price list.

use super::{AREAS, AnyCharge, AnyCoverage, AnyList, AnyOffer, SIZES, prices::ladder};
use needlepoint::{
    catalog::{
        AddOn, AddOnIndex, AddOnPrice, AddOnRules, AreaIndex, Clinic, Coverage, Offer, OfferIndex,
        Package, PackageContent, Price, PriceList, PriceListBuilder, SessionCount, SizeClass,
        SizeIndex, SourceRef, Tax, Technique, TechniqueIndex, Tier, TreatmentArea,
    },
    money::{Money, Percent},
};
use std::collections::BTreeSet;

/// In which order areas and offers stand in the file, by their numbers.
#[derive(Clone, Debug)]
pub(crate) struct Order {
    pub(crate) areas: Vec<usize>,
    pub(crate) offers: Vec<usize>,
}

impl AnyList {
    pub(crate) fn build(&self) -> PriceList {
        let order = Order { areas: (0..AREAS).collect(), offers: (0..self.offers.len()).collect() };
        self.build_in(&order)
    }

    /// The price list with its areas and offers in another order, each under its own id.
    pub(crate) fn build_in(&self, order: &Order) -> PriceList {
        let clinic = Clinic { name: "Test".to_owned(), ..Clinic::default() };
        let percent = |millionths| Percent::from_millionths(millionths).unwrap();
        let tax = self.tax.map(|tax| Tax {
            label: "Tax".to_owned(),
            rate: percent(tax.rate),
            reduced: tax.reduced.map(percent),
            mode: tax.mode,
        });
        let mut builder = PriceListBuilder::new("GBP".parse().unwrap(), clinic)
            .tax(tax)
            .unwrap()
            .manual_limit(self.manual_limit.map(super::AnyOff::limit));
        let techniques = ["t", "u"].map(|id| {
            let tax = self.class;
            let technique = Technique { id: id.to_owned(), tax, ..Technique::default() };
            builder.add_technique(technique).unwrap()
        });
        let areas = add_areas(&mut builder, order);
        let size = |n: usize| SizeClass { id: format!("s{n}"), ..SizeClass::default() };
        let sizes: Vec<_> = (0..SIZES).map(|n| builder.add_size(size(n)).unwrap()).collect();
        let offers: Vec<(usize, OfferIndex)> = order
            .offers
            .iter()
            .map(|&n| {
                let offer = self.offers[n].build(n, techniques[0], &areas, &sizes);
                (n, builder.add_offer(offer).unwrap())
            })
            .collect();
        let offers = by_number(offers);
        let add_ons = self.add_add_ons(&mut builder, &areas, &offers);
        self.add_packages(&mut builder, techniques[0], &areas);
        for (n, fee) in self.fees.iter().enumerate() {
            builder.add_fee(fee.build(n, techniques, &add_ons)).unwrap();
        }
        let member = builder.add_membership(self.payment.membership.build()).unwrap();
        self.payment.add(&mut builder, techniques, &add_ons);
        for (n, special) in self.specials.iter().enumerate() {
            let special = special.build(n, techniques, &offers, member);
            builder.add_special_price(special).unwrap();
        }
        for (n, discount) in self.discounts.iter().enumerate() {
            let discount = discount.build(n, techniques, &add_ons, member);
            builder.add_discount(discount).unwrap();
        }
        builder.build()
    }

    fn add_packages(
        &self,
        builder: &mut PriceListBuilder,
        technique: TechniqueIndex,
        areas: &[AreaIndex],
    ) {
        for (n, &(price, tax)) in self.packages.iter().enumerate() {
            let content = PackageContent {
                technique: Some(technique),
                areas: Some(vec![areas[n]]),
                sessions: SessionCount::new(3).unwrap(),
            };
            let package = Package {
                id: format!("p{n}"),
                label: format!("P{n}"),
                price: price.price(),
                contents: vec![content],
                add_ons: Vec::new(),
                valid_months: None,
                note: None,
                tax,
                source: SourceRef::default(),
            };
            builder.add_package(package).unwrap();
        }
    }

    fn add_add_ons(
        &self,
        builder: &mut PriceListBuilder,
        areas: &[AreaIndex],
        offers: &[OfferIndex],
    ) -> Vec<AddOnIndex> {
        let mut indexes = Vec::new();
        for (n, any) in self.add_ons.iter().enumerate() {
            let price = match &any.charge {
                AnyCharge::Rungs(rungs) => AddOnPrice::Ladder(ladder(rungs, true)),
                AnyCharge::Percent(millionths) => {
                    AddOnPrice::Percent(Percent::from_millionths(*millionths).unwrap())
                }
            };
            let add_on = AddOn {
                id: format!("x{n}"),
                label: format!("X{n}"),
                price,
                basis: any.basis,
                alone: Price::fixed(Money::from_minor(10)),
                reason: None,
                guide: None,
                minutes: None,
                rules: AddOnRules::default(),
                tax: any.class,
                source: SourceRef::default(),
            };
            indexes.push(builder.add_add_on(add_on).unwrap());
        }
        for (any, &index) in self.add_ons.iter().zip(&indexes) {
            let others = |set: &BTreeSet<usize>| set.iter().map(|&other| indexes[other]).collect();
            let rules = AddOnRules {
                only_areas: any.only_areas.iter().map(|&area| areas[area]).collect(),
                needs: others(&any.needs),
                excludes: others(&any.excludes),
                included_offers: any.included_offers.iter().map(|&offer| offers[offer]).collect(),
                ..AddOnRules::default()
            };
            builder.set_add_on_rules(index, rules).unwrap();
        }
        indexes
    }
}

impl AnyOffer {
    fn build(
        &self,
        number: usize,
        technique: TechniqueIndex,
        areas: &[AreaIndex],
        sizes: &[SizeIndex],
    ) -> Offer {
        let indexes =
            |set: &BTreeSet<usize>| set.iter().map(|&area| areas[area]).collect::<Vec<_>>();
        let coverage = match &self.coverage {
            AnyCoverage::Together(set) => Coverage::Together(indexes(set)),
            AnyCoverage::OneOf(set) => Coverage::OneOf(indexes(set)),
            AnyCoverage::AnyOther => Coverage::AnyOther,
        };
        let tier = |(&from, &off): (&u16, &u32)| Tier {
            from: SessionCount::new(from).unwrap(),
            off: Percent::from_millionths(off).unwrap(),
            source: SourceRef::default(),
        };
        let tiers = self.tiers.iter().map(tier).collect();
        let ladder = ladder(&self.rungs, self.courses_combine).with_tiers(tiers).unwrap();
        Offer::new(format!("o{number}"), technique, Vec::new(), ladder)
            .with_coverage(coverage)
            .with_tax(self.class)
            .with_size(self.size.map(|size| sizes[size]))
            .beside(indexes(&self.beside))
    }
}

/// The areas by their numbers, in whichever order they stand in the file.
fn add_areas(builder: &mut PriceListBuilder, order: &Order) -> Vec<AreaIndex> {
    let area = |n: usize| TreatmentArea {
        id: format!("a{n}"),
        label: format!("A{n}"),
        ..TreatmentArea::default()
    };
    by_number(order.areas.iter().map(|&n| (n, builder.add_area(area(n)).unwrap())).collect())
}

fn by_number<I>(mut indexes: Vec<(usize, I)>) -> Vec<I> {
    indexes.sort_by_key(|(number, _)| *number);
    indexes.into_iter().map(|(_, index)| index).collect()
}
