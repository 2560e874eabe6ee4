//! What must not change an estimate, or only as it should.

use super::{
    arbitrary::{AREAS, AnyList, AnyPrice, Order, any_list, any_selection},
    properties::config,
    reference::{Reckoned, Top, reference},
};
use needlepoint::{
    catalog::{PriceList, SizeIndex},
    estimate::{Estimate, LineEnd, LineKind, estimate},
    money::{High, Money},
    selection::{ChosenArea, ManualDiscount, ManualOff, Selection, SessionRange},
};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// A list, a selection of what it has, and another order of its areas and offers.
fn reordered() -> impl Strategy<Value = (AnyList, Selection, Order)> {
    (any_list(), any_selection()).prop_flat_map(|(mut list, selection)| {
        // The whole must stand above its parts.
        list.part_of.clear();
        // A special price that stands in an offer would move with it; this is about areas and offers.
        for special in &mut list.specials {
            let within = special.within.take();
            special.offers = within.map(|offer| BTreeSet::from([offer])).or(special.offers.take());
        }
        for offer in list.offers.iter_mut().filter(|offer| offer.rungs.is_empty()) {
            offer.rungs.push((1, AnyPrice::Range(100, 100)));
        }
        let areas = Just((0..AREAS).collect::<Vec<_>>()).prop_shuffle();
        let offers = Just((0..list.offers.len()).collect::<Vec<_>>()).prop_shuffle();
        let selection = list.only_what_it_has(selection);
        let order = (areas, offers).prop_map(|(areas, offers)| Order { areas, offers });
        (Just(list), Just(selection), order)
    })
}

/// Every line by its id and areas, with its amounts and purchases at both ends.
fn lines_by_id(list: &PriceList, estimate: &Estimate) -> Vec<(String, LineEnd, LineEnd)> {
    let mut lines: Vec<_> = estimate
        .lines
        .iter()
        .map(|line| {
            let kind = match line.kind {
                LineKind::Treatment(_) => "treatment",
                LineKind::ManualDiscount => "by hand",
                LineKind::Tax(_) => "tax",
                _ => "",
            };
            let areas = line.areas.iter().map(|&area| list[area].id.as_str());
            let mut areas: Vec<&str> = areas.collect();
            areas.sort_unstable();
            let name = format!("{kind} {} {}", line.id(list), areas.join("+"));
            (name, line.low.clone(), line.high.clone())
        })
        .collect();
    lines.sort_by(|a, b| a.0.cmp(&b.0));
    lines
}

/// Whether only one combination can be named for each end.
fn each_end_is_attained_once(reckoned: &Reckoned) -> bool {
    let ends = || reckoned.plans().map(|plan| (plan.cheapest().low, plan.cheapest().high));
    let high = reckoned.high.map_or(Top::Open, Top::Known);
    let at_low: Vec<_> = ends().filter(|(low, _)| *low == reckoned.low).collect();
    let at_high = ends().filter(|(_, own)| *own == high).count();
    // The one of the low end is named for both where it attains both.
    matches!(&at_low[..], [(_, own)] if *own == high || at_high == 1)
}

fn is_wider(wide: &Estimate, narrow: &Estimate) -> bool {
    let top = |estimate: &Estimate| estimate.total.high.map_or(High::Open, High::Known);
    wide.total.low <= narrow.total.low && top(wide) >= top(narrow)
}

/// The sizes in which offers for an area are sold.
fn sizes_sold(list: &PriceList, area: &str) -> Vec<SizeIndex> {
    let technique = list.techniques().find("t").unwrap();
    let area = list.areas().find(area).unwrap();
    let offers = list.offers_with_area(technique, area).iter();
    offers.filter_map(|&offer| list[offer].size()).collect()
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn the_order_in_which_areas_are_picked_changes_nothing(list in any_list(), selection in any_selection()) {
        let (built, selection) = (list.build(), list.only_what_it_has(selection));
        let mut reversed = selection.clone();
        reversed.areas.reverse();
        prop_assert_eq!(estimate(&built, &selection), estimate(&built, &reversed));
    }

    #[test]
    fn the_order_of_areas_and_offers_in_the_file_changes_nothing_but_ties((list, selection, order) in reordered()) {
        let reference = reference(&list, &selection);
        let is_tie = match &reference {
            Ok(reckoned) => reckoned.is_tie(),
            Err(refusal) => refusal.is_tie,
        };
        if is_tie {
            return Ok(());
        }
        let (built, reordered) = (list.build(), list.build_in(&order));
        let (before, after) = (estimate(&built, &selection), estimate(&reordered, &selection));
        let code = |result: &Result<Estimate, needlepoint::estimate::EstimateError>| result.as_ref().map_or_else(needlepoint::estimate::EstimateError::code, |_| "");
        prop_assert_eq!(code(&before), code(&after));
        if let (Ok(before), Ok(after)) = (before, after) {
            prop_assert_eq!((before.total.low, before.total.high), (after.total.low, after.total.high));
            // Of several combinations with the same end, the first in the file's order is named.
            if reference.is_ok_and(|reckoned| each_end_is_attained_once(&reckoned)) {
                prop_assert_eq!(before.notices.len(), after.notices.len());
                prop_assert_eq!(lines_by_id(&built, &before), lines_by_id(&reordered, &after));
            }
        }
    }

    #[test]
    fn one_more_open_count_never_narrows_the_range(list in any_list(), selection in any_selection()) {
        let (built, selection) = (list.build(), list.only_what_it_has(selection));
        let sessions = selection.sessions.unwrap();
        let wider = SessionRange::new(sessions.low().get(), sessions.high().get() + 1).unwrap();
        let wide = Selection { sessions: Some(wider), ..selection.clone() };
        if let (Ok(narrow), Ok(wide)) = (estimate(&built, &selection), estimate(&built, &wide)) {
            prop_assert!(is_wider(&wide, &narrow));
        }
    }

    #[test]
    fn leaving_a_size_open_never_narrows_the_range(list in any_list(), selection in any_selection()) {
        let (built, selection) = (list.build(), list.only_what_it_has(selection));
        for position in 0..selection.areas.len() {
            let ChosenArea { id, size: Some(size) } = &selection.areas[position] else { continue };
            if !sizes_sold(&built, id).contains(&built.sizes().find(size).unwrap()) {
                continue;
            }
            let mut open = selection.clone();
            open.areas[position].size = None;
            if let (Ok(narrow), Ok(wide)) = (estimate(&built, &selection), estimate(&built, &open)) {
                prop_assert!(is_wider(&wide, &narrow));
            }
        }
    }

    #[test]
    fn ten_times_the_prices_cost_ten_times_as_much(list in any_list(), selection in any_selection()) {
        let (plain, tenfold) = (list.even_and_times(1), list.even_and_times(10));
        let selection = plain.only_what_it_has(selection);
        let by_hand = |factor: i64| selection.manual_discount.as_ref().and_then(|manual| match manual.off {
            ManualOff::Amount(off) => Some(ManualDiscount {
                off: ManualOff::Amount(Money::from_minor(off.minor() * factor)),
                reason: String::new(),
            }),
            ManualOff::Percent(_) => None,
        });
        let asked = |factor| Selection { manual_discount: by_hand(factor), ..selection.clone() };
        let (plain, tenfold) = (estimate(&plain.build(), &asked(1)), estimate(&tenfold.build(), &asked(10)));
        let ten = |money: Money| money.times(10).unwrap();
        match (plain, tenfold) {
            (Ok(plain), Ok(tenfold)) => {
                prop_assert_eq!(ten(plain.total.low), tenfold.total.low);
                prop_assert_eq!(plain.total.high.map(ten), tenfold.total.high);
                let amounts = |estimate: &Estimate, factor: u32| -> Vec<_> {
                    let ends = |end: &LineEnd| (end.amount.times(factor), end.purchases.clone());
                    estimate.lines.iter().map(|line| (line.kind, ends(&line.low), ends(&line.high))).collect()
                };
                prop_assert_eq!(amounts(&plain, 10), amounts(&tenfold, 1));
                let shares = |estimate: &Estimate, factor: u32| -> Vec<_> {
                    estimate.causes.iter().map(|cause| (cause.reason.clone(), cause.share.map(|share| share.times(factor)))).collect()
                };
                prop_assert_eq!(shares(&plain, 10), shares(&tenfold, 1));
            }
            (plain, tenfold) => prop_assert_eq!(plain.map(|_| ()), tenfold.map(|_| ())),
        }
    }
}
