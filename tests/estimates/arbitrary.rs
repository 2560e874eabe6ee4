//! Small arbitrary price lists and selections, as plain data that shrinks well.

use needlepoint::{
    catalog::{
        AddOn, AddOnPrice, AddOnRules, AreaIndex, Basis, Clinic, Coverage, Fee, FeeWhen, Ladder,
        Offer, OfferIndex, Package, PackageContent, Price, PriceList, PriceListBuilder, Rung,
        RungRule, SessionCount, SizeClass, SourceRef, Tax, TaxClass, TaxMode, Technique,
        TechniqueIndex, Tier, TreatmentArea,
    },
    estimate::{ChosenAddOn, Client, Selection, SessionRange},
    money::{Money, Percent, PriceRange},
};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// A price: low end, and high end unless open or unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AnyPrice {
    Range(i64, i64),
    From(i64),
    OnRequest,
    Included,
}

impl AnyPrice {
    fn price(self) -> Price {
        match self {
            Self::Range(low, high) => Price::Range(
                PriceRange::new(Money::from_minor(low), Money::from_minor(high)).unwrap(),
            ),
            Self::From(low) => Price::From(Money::from_minor(low)),
            Self::OnRequest => Price::OnRequest,
            Self::Included => Price::Included,
        }
    }
}

/// Which of the areas 0 to 5 an offer treats.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum AnyCoverage {
    Together(BTreeSet<usize>),
    OneOf(BTreeSet<usize>),
    AnyOther,
}

/// One technique's offer.
#[derive(Clone, Debug)]
pub(crate) struct AnyOffer {
    pub(crate) coverage: AnyCoverage,
    /// One of the sizes 0 and 1, where the offer serves only that.
    pub(crate) size: Option<usize>,
    pub(crate) beside: BTreeSet<usize>,
    /// Sessions and price, each count once.
    pub(crate) rungs: Vec<(u16, AnyPrice)>,
    /// From so many sessions, so many millionths off; only with a single price.
    pub(crate) tiers: BTreeMap<u16, u32>,
    pub(crate) courses_combine: bool,
}

impl AnyOffer {
    pub(crate) fn plain(areas: &[usize], rungs: Vec<(u16, AnyPrice)>) -> Self {
        Self {
            coverage: AnyCoverage::Together(areas.iter().copied().collect()),
            size: None,
            beside: BTreeSet::new(),
            rungs,
            tiers: BTreeMap::new(),
            courses_combine: true,
        }
    }

    /// The areas that it names.
    pub(crate) fn areas(&self) -> BTreeSet<usize> {
        match &self.coverage {
            AnyCoverage::Together(areas) | AnyCoverage::OneOf(areas) => areas.clone(),
            AnyCoverage::AnyOther => BTreeSet::new(),
        }
    }
}

/// What an add-on costs beside a treatment.
#[derive(Clone, Debug)]
pub(crate) enum AnyCharge {
    /// Sessions and price, each count once.
    Rungs(Vec<(u16, AnyPrice)>),
    /// Millionths of the treatments.
    Percent(u32),
}

/// An add-on; others are named by their position.
#[derive(Clone, Debug)]
pub(crate) struct AnyAddOn {
    pub(crate) charge: AnyCharge,
    pub(crate) basis: Basis,
    /// Only on these areas; on every one where empty.
    pub(crate) only_areas: BTreeSet<usize>,
    pub(crate) needs: BTreeSet<usize>,
    pub(crate) excludes: BTreeSet<usize>,
    /// The offers that it is part of.
    pub(crate) included_offers: BTreeSet<usize>,
}

/// A price list with one technique.
#[derive(Clone, Debug)]
pub(crate) struct AnyList {
    pub(crate) offers: Vec<AnyOffer>,
    pub(crate) add_ons: Vec<AnyAddOn>,
    pub(crate) packages: Vec<AnyPrice>,
    pub(crate) fee: Option<AnyPrice>,
    /// Millionths, and whether it is added.
    pub(crate) tax: Option<(u32, bool)>,
}

pub(crate) const AREAS: usize = 6;
pub(crate) const SIZES: usize = 2;

impl AnyList {
    /// Offers for the same areas, of which a price list has only one, are dropped but the first.
    pub(crate) fn without_twins(mut self) -> Self {
        let mut seen = BTreeSet::new();
        self.offers.retain(|offer| {
            seen.insert((offer.coverage.clone(), offer.size, offer.beside.clone()))
        });
        self
    }

    pub(crate) fn build(&self) -> PriceList {
        let clinic = Clinic { name: "Test".to_owned(), ..Clinic::default() };
        let tax = self.tax.map(|(millionths, added)| Tax {
            label: "Tax".to_owned(),
            rate: Percent::from_millionths(millionths).unwrap(),
            reduced: None,
            mode: if added { TaxMode::Added } else { TaxMode::Included },
        });
        let mut builder = PriceListBuilder::new("GBP".parse().unwrap(), clinic).tax(tax).unwrap();
        let technique =
            Technique { id: "t".to_owned(), label: "T".to_owned(), ..Technique::default() };
        let technique = builder.add_technique(technique).unwrap();
        let area = |n: usize| TreatmentArea {
            id: format!("a{n}"),
            label: format!("A{n}"),
            ..TreatmentArea::default()
        };
        let areas: Vec<_> = (0..AREAS).map(|n| builder.add_area(area(n)).unwrap()).collect();
        let size = |n: usize| SizeClass {
            id: format!("s{n}"),
            label: format!("S{n}"),
            ..SizeClass::default()
        };
        let sizes: Vec<_> = (0..SIZES).map(|n| builder.add_size(size(n)).unwrap()).collect();
        let indexes =
            |set: &BTreeSet<usize>| set.iter().map(|&area| areas[area]).collect::<Vec<_>>();
        let mut offers = Vec::new();
        for (n, offer) in self.offers.iter().enumerate() {
            let coverage = match &offer.coverage {
                AnyCoverage::Together(set) => Coverage::Together(indexes(set)),
                AnyCoverage::OneOf(set) => Coverage::OneOf(indexes(set)),
                AnyCoverage::AnyOther => Coverage::AnyOther,
            };
            let tier = |(&from, &off): (&u16, &u32)| Tier {
                from: SessionCount::new(from).unwrap(),
                off: Percent::from_millionths(off).unwrap(),
                source: SourceRef::default(),
            };
            let tiers = offer.tiers.iter().map(tier).collect();
            let ladder = ladder(&offer.rungs, offer.courses_combine).with_tiers(tiers).unwrap();
            let built = Offer::new(format!("o{n}"), technique, Vec::new(), ladder)
                .with_coverage(coverage)
                .with_size(offer.size.map(|size| sizes[size]))
                .beside(indexes(&offer.beside));
            offers.push(builder.add_offer(built).unwrap());
        }
        self.build_add_ons(&mut builder, &areas, &offers);
        self.build_packages(&mut builder, technique, &areas);
        if let Some(fee) = self.fee {
            let (id, label) = ("f".to_owned(), "F".to_owned());
            let source = SourceRef::default();
            builder
                .add_fee(Fee {
                    id,
                    label,
                    price: fee.price(),
                    when: FeeWhen::Chosen,
                    tax: TaxClass::Standard,
                    source,
                })
                .unwrap();
        }
        builder.build()
    }
}

impl AnyList {
    fn build_packages(
        &self,
        builder: &mut PriceListBuilder,
        technique: TechniqueIndex,
        areas: &[AreaIndex],
    ) {
        for (n, price) in self.packages.iter().enumerate() {
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
                tax: TaxClass::Standard,
                source: SourceRef::default(),
            };
            builder.add_package(package).unwrap();
        }
    }

    fn build_add_ons(
        &self,
        builder: &mut PriceListBuilder,
        areas: &[AreaIndex],
        offers: &[OfferIndex],
    ) {
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
                minutes: None,
                rules: AddOnRules::default(),
                tax: TaxClass::Standard,
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
    }

    /// Drops rules that name what the list does not have, or that contradict each other.
    fn with_possible_rules(mut self) -> Self {
        let (offers, add_ons) = (self.offers.len(), self.add_ons.len());
        for position in 0..add_ons {
            let excluded: BTreeSet<usize> = (0..position)
                .filter(|&other| self.add_ons[other].excludes.contains(&position))
                .collect();
            let needing: BTreeSet<usize> = (0..position)
                .filter(|&other| self.add_ons[other].needs.contains(&position))
                .collect();
            let any = &mut self.add_ons[position];
            any.included_offers.retain(|offer| *offer < offers);
            any.needs.retain(|other| {
                *other < add_ons && *other != position && !excluded.contains(other)
            });
            let needs = any.needs.clone();
            any.excludes.retain(|other| {
                *other < add_ons
                    && *other != position
                    && !needs.contains(other)
                    && !needing.contains(other)
            });
        }
        self
    }

    /// The selection without the add-ons and the fee that this list does not have.
    pub(crate) fn only_what_it_has(&self, mut selection: Selection) -> Selection {
        let position = |id: &str| id.strip_prefix('x').and_then(|n| n.parse::<usize>().ok());
        selection
            .add_ons
            .retain(|add_on| position(&add_on.id).is_some_and(|n| n < self.add_ons.len()));
        let package = |id: &str| id.strip_prefix('p').and_then(|n| n.parse::<usize>().ok());
        selection.packages.retain(|id| package(id).is_some_and(|n| n < self.packages.len()));
        selection.fees.retain(|_| self.fee.is_some());
        selection
    }
}

fn ladder(rungs: &[(u16, AnyPrice)], courses_combine: bool) -> Ladder {
    let rung = |&(sessions, price): &(u16, AnyPrice)| {
        Rung::priced(SessionCount::new(sessions).unwrap(), price.price())
    };
    Ladder::new(rungs.iter().map(rung).collect(), courses_combine).unwrap()
}

/// Prices close to each other, so that ties and near ties are common.
pub(crate) fn any_price() -> impl Strategy<Value = AnyPrice> {
    prop_oneof![
        6 => (0..30_i64).prop_map(|price| AnyPrice::Range(price * 10, price * 10)),
        2 => (0..300_i64, 0..50_i64).prop_map(|(low, width)| AnyPrice::Range(low, low + width)),
        1 => (0..300_i64).prop_map(AnyPrice::From),
        1 => Just(AnyPrice::OnRequest),
        1 => Just(AnyPrice::Included),
    ]
}

fn any_rungs() -> impl Strategy<Value = Vec<(u16, AnyPrice)>> {
    proptest::collection::btree_map(1..6_u16, 0..1_u8, 1..4).prop_flat_map(|counts| {
        let counts: Vec<u16> = counts.into_keys().collect();
        let prices = proptest::collection::vec(any_price(), counts.len());
        prices.prop_map(move |prices| counts.iter().copied().zip(prices).collect())
    })
}

fn any_coverage() -> impl Strategy<Value = AnyCoverage> {
    let areas = || proptest::collection::btree_set(0..AREAS, 1..4);
    prop_oneof![
        8 => areas().prop_map(AnyCoverage::Together),
        2 => areas().prop_map(AnyCoverage::OneOf),
        1 => Just(AnyCoverage::AnyOther),
    ]
}

/// Every second offer costs the same for each session and area, so that ties abound.
fn any_offer() -> impl Strategy<Value = AnyOffer> {
    let size = prop_oneof![4 => Just(None), 1 => (0..SIZES).prop_map(Some)];
    let beside = prop_oneof![
        5 => Just(BTreeSet::new()),
        1 => proptest::collection::btree_set(0..AREAS, 1..3),
    ];
    let even = proptest::option::of(1..3_i64);
    let tiers = prop_oneof![
        4 => Just(BTreeMap::new()),
        1 => proptest::collection::btree_map(2..6_u16, 0..600_000_u32, 1..3),
    ];
    (any_coverage(), size, beside, any_rungs(), tiers, prop::bool::weighted(0.8), even).prop_map(
        |(coverage, size, mut beside, mut rungs, mut tiers, courses_combine, even)| {
            let areas = match &coverage {
                AnyCoverage::Together(areas) => areas.len(),
                AnyCoverage::OneOf(_) | AnyCoverage::AnyOther => 1,
            };
            for ((sessions, price), even) in rungs.iter_mut().zip(even.into_iter().cycle()) {
                let price_of_all = even * i64::from(*sessions) * i64::try_from(areas).unwrap();
                *price = AnyPrice::Range(price_of_all, price_of_all);
            }
            if rungs[0].0 != 1 {
                tiers.clear();
            }
            let offer =
                AnyOffer { coverage, size, beside: BTreeSet::new(), rungs, tiers, courses_combine };
            beside.retain(|area| !offer.areas().contains(area));
            AnyOffer { beside, ..offer }
        },
    )
}

fn any_add_on() -> impl Strategy<Value = AnyAddOn> {
    let charge = prop_oneof![
        3 => any_rungs().prop_map(AnyCharge::Rungs),
        1 => (0..1_000_000_u32).prop_map(AnyCharge::Percent),
    ];
    let basis = prop_oneof![Just(Basis::PerSession), Just(Basis::PerArea), Just(Basis::Once)];
    let few = |among: usize, weight: f64| {
        let some = proptest::collection::btree_set(0..among, 1..3);
        proptest::option::weighted(weight, some).prop_map(Option::unwrap_or_default)
    };
    (charge, basis, few(AREAS, 0.3), few(3, 0.2), few(3, 0.2), few(7, 0.4)).prop_map(
        |(charge, basis, only_areas, needs, excludes, included_offers)| AnyAddOn {
            charge,
            basis,
            only_areas,
            needs,
            excludes,
            included_offers,
        },
    )
}

pub(crate) fn any_list() -> impl Strategy<Value = AnyList> {
    let add_ons = proptest::collection::vec(any_add_on(), 0..4);
    let fee = proptest::option::of(any_price());
    let tax = proptest::option::of((0..300_000_u32, any::<bool>()));
    let packages = proptest::collection::vec(any_price(), 0..3);
    (proptest::collection::vec(any_offer(), 1..8), add_ons, packages, fee, tax).prop_map(
        |(offers, add_ons, packages, fee, tax)| {
            AnyList { offers, add_ons, packages, fee, tax }.without_twins().with_possible_rules()
        },
    )
}

/// A selection that the list may or may not be able to price, of areas that it has.
pub(crate) fn any_selection() -> impl Strategy<Value = Selection> {
    let size = proptest::option::weighted(0.2, 0..SIZES);
    let areas = proptest::collection::btree_map(0..AREAS, size, 1..5);
    let sessions =
        (1..7_u16, 0..4_u16).prop_map(|(low, more)| SessionRange::new(low, low + more).unwrap());
    let add_ons = proptest::collection::vec((0..3_usize, proptest::option::of(1..6_u16)), 0..3);
    let packages = proptest::collection::vec(0..2_usize, 0..2);
    (areas, sessions, add_ons, packages, any::<bool>()).prop_map(
        |(areas, sessions, add_ons, packages, fee)| {
            let chosen = |(n, sessions): (usize, Option<u16>)| ChosenAddOn {
                id: format!("x{n}"),
                sessions: sessions.and_then(SessionCount::new),
            };
            Selection {
                areas: areas
                    .into_iter()
                    .map(|(n, size)| size.map_or(format!("a{n}"), |size| format!("a{n}:s{size}")))
                    .collect(),
                sessions: Some(sessions),
                add_ons: add_ons.into_iter().map(chosen).collect(),
                packages: packages.into_iter().map(|n| format!("p{n}")).collect(),
                fees: if fee { vec!["f".to_owned()] } else { Vec::new() },
                ..Selection::default()
            }
        },
    )
}

/// A selection of anything at all: ids that exist or not, doubles, nothing, the largest counts.
pub(crate) fn wild_selection() -> impl Strategy<Value = Selection> {
    let id = || prop_oneof!["[atxfp][0-7]", "t", "f", ".*"];
    let ids = || proptest::collection::vec(id(), 0..15);
    let sessions = (1..=200_u16, 1..=200_u16)
        .prop_map(|(a, b)| SessionRange::new(a.min(b), a.max(b)).unwrap());
    let add_ons = proptest::collection::vec((id(), proptest::option::of(1..=u16::MAX)), 0..4);
    (
        proptest::option::of(id()),
        proptest::option::of(id()),
        ids(),
        proptest::option::of(sessions),
        add_ons,
        ids(),
        proptest::collection::vec("p[0-2]", 0..2),
        any::<bool>(),
    )
        .prop_map(|(concern, technique, areas, sessions, add_ons, fees, packages, new)| {
            Selection {
                concern,
                technique,
                areas,
                sessions,
                add_ons: add_ons
                    .into_iter()
                    .map(|(id, sessions)| ChosenAddOn {
                        id,
                        sessions: sessions.and_then(SessionCount::new),
                    })
                    .collect(),
                packages,
                fees,
                client: if new { Client::New } else { Client::Returning },
                ..Selection::default()
            }
        })
}

/// A list at the limits: prices up to the largest, courses up to the longest, rules.
pub(crate) fn wild_list() -> impl Strategy<Value = PriceList> {
    let largest = Money::MAX_PRICE.minor();
    let price = prop_oneof![
        (0..=largest).prop_map(|price| AnyPrice::Range(price, price)),
        (0..=largest).prop_map(move |price| AnyPrice::Range(price, largest)),
        (0..=largest).prop_map(AnyPrice::From),
        Just(AnyPrice::OnRequest),
    ];
    let rule = prop_oneof![
        (0..=2_000_000_u32)
            .prop_map(|p| RungRule::PercentOff(Percent::from_millionths(p).unwrap())),
        (1..=u16::MAX).prop_map(|n| RungRule::PayFor(SessionCount::new(n).unwrap())),
    ];
    let offer = (
        proptest::collection::btree_set(0..AREAS, 0..4),
        price,
        proptest::collection::vec((2..=300_u16, rule), 0..3),
    );
    (any_list(), proptest::collection::vec(offer, 0..6)).prop_map(|(list, offers)| {
        let mut builder = PriceListBuilder::new("JPY".parse().unwrap(), Clinic::default());
        let technique = builder
            .add_technique(Technique { id: "t".to_owned(), ..Technique::default() })
            .unwrap();
        let areas: Vec<_> = (0..AREAS)
            .map(|n| {
                builder
                    .add_area(TreatmentArea { id: format!("a{n}"), ..TreatmentArea::default() })
                    .unwrap()
            })
            .collect();
        for (n, (offered, single, courses)) in offers.into_iter().enumerate() {
            let single = single.price();
            let mut rungs = vec![Rung::priced(SessionCount::MIN, single)];
            let course = |(count, rule): (u16, RungRule)| {
                Rung::by_rule(SessionCount::new(count).unwrap(), rule, single).ok()
            };
            rungs.extend(courses.into_iter().filter_map(course));
            // What the catalog refuses is simply not in the list.
            if let Ok(ladder) = Ladder::new(rungs, n % 2 == 0) {
                let offered = offered.into_iter().map(|area| areas[area]).collect();
                let _refused =
                    builder.add_offer(Offer::new(format!("o{n}"), technique, offered, ladder));
            }
        }
        if list.offers.len() % 2 == 0 { builder.build() } else { list.build() }
    })
}
