//! Lists and selections at the limits, and beyond what makes sense.

use super::{AREAS, any_list, any_selection, prices::AnyPrice};
use needlepoint::{
    catalog::{
        Clinic, Coverage, Ladder, Offer, Price, PriceList, PriceListBuilder, Rung, RungRule,
        SessionCount, Technique, TreatmentArea,
    },
    estimate::Client,
    money::{Money, Percent, PriceRange},
    selection::{ChosenAddOn, Selection, SessionRange},
};
use proptest::prelude::*;

/// Every second selection makes sense in most lists.
pub(crate) fn wild_selection() -> impl Strategy<Value = Selection> {
    prop_oneof![any_selection(), of_anything()]
}

/// A selection of anything at all: ids that exist or not, doubles, nothing, the largest counts.
fn of_anything() -> impl Strategy<Value = Selection> {
    let id = || prop_oneof!["[atxfp][0-7]", "t", "f0", ".*"];
    let ids = || proptest::collection::vec(id(), 0..15);
    let sessions = (1..=200_u16, 1..=200_u16)
        .prop_map(|(a, b)| SessionRange::new(a.min(b), a.max(b)).unwrap());
    let add_ons = proptest::collection::vec((id(), proptest::option::of(1..=u16::MAX)), 0..4);
    (
        ids(),
        proptest::option::of(id()),
        ids(),
        proptest::option::of(sessions),
        add_ons,
        ids(),
        proptest::collection::vec("p[0-2]", 0..2),
        any::<bool>(),
    )
        .prop_map(|(concerns, technique, areas, sessions, add_ons, fees, packages, new)| {
            Selection {
                concerns,
                technique,
                areas: areas.iter().map(|area| area.as_str().into()).collect(),
                sessions,
                add_ons: add_ons
                    .into_iter()
                    .map(|(id, sessions)| ChosenAddOn {
                        id,
                        sessions: sessions.and_then(SessionCount::new),
                        units: None,
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
            let single = price_of(single);
            let mut rungs = vec![Rung::priced(SessionCount::MIN, single)];
            let course = |(count, rule): (u16, RungRule)| {
                Rung::by_rule(SessionCount::new(count).unwrap(), rule, single).ok()
            };
            rungs.extend(courses.into_iter().filter_map(course));
            // What the catalog refuses is simply not in the list.
            if let Ok(ladder) = Ladder::new(rungs, n % 2 == 0) {
                let offered: Vec<_> = offered.into_iter().map(|area| areas[area]).collect();
                let coverage = match n % 3 {
                    0 => Coverage::any_of(2, offered),
                    _ => Coverage::Together(offered),
                };
                let offer = Offer::new(format!("o{n}"), technique, Vec::new(), ladder);
                let _refused = builder.add_offer(offer.with_coverage(coverage));
            }
        }
        if list.offers.len() % 2 == 0 { builder.build() } else { list.build() }
    })
}

/// A price that may be too large for a file.
fn price_of(price: AnyPrice) -> Price {
    let money = Money::from_minor;
    match price {
        AnyPrice::Range(low, high) => {
            Price::Range(PriceRange::new(money(low), money(high)).unwrap())
        }
        AnyPrice::From(low) => Price::From(money(low)),
        AnyPrice::OnRequest => Price::OnRequest,
        AnyPrice::Included => Price::Included,
    }
}
