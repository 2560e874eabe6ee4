//! What holds for every price list and every selection.

use crate::{
    arbitrary::{any_list, any_selection, wild_list, wild_selection},
    brute_force::{Decided, Instance, Top, add_ons_go_together, reference},
};
use needlepoint::{
    catalog::SessionCount,
    estimate::{
        Estimate, EstimateError, LineEnd, LineItem, LineKind, Notice, Selection, SessionRange,
        estimate, treatment_prices,
    },
    money::{High, Money},
};
use proptest::prelude::*;

pub(crate) fn config() -> ProptestConfig {
    // PROPTEST_CASES asks for more.
    let cases =
        std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(10_000);
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

fn lines_add_up(estimate: &Estimate) {
    let low =
        estimate.lines.iter().try_fold(Money::ZERO, |sum, line| sum.plus(line.low.amount.low));
    assert_eq!(low, Ok(estimate.total.low));
    let highs: Option<Vec<Money>> =
        estimate.lines.iter().map(|line| line.high.amount.known_high()).collect();
    let high = highs.map(|highs| highs.into_iter().try_fold(Money::ZERO, Money::plus).unwrap());
    assert_eq!(high, estimate.total.high);
}

fn shares_add_up(estimate: &Estimate) {
    let open = estimate.causes.iter().filter(|cause| cause.share.is_none()).count();
    assert_eq!(open == 0, estimate.total.high.is_some());
    if let Some(width) = estimate.total.width() {
        let shares = estimate.causes.iter().filter_map(|cause| cause.share);
        assert_eq!(shares.fold(Money::ZERO, |sum, share| sum.plus(share).unwrap()), width);
    }
}

fn low_end(line: &LineItem) -> &LineEnd {
    &line.low
}

fn high_end(line: &LineItem) -> &LineEnd {
    &line.high
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn an_estimate_never_panics_and_its_lines_and_shares_add_up(list in wild_list(), selection in wild_selection()) {
        if let Ok(estimate) = estimate(&list, &selection) {
            lines_add_up(&estimate);
            shares_add_up(&estimate);
            prop_assert!(estimate.total.high.is_none_or(|high| high >= estimate.total.low));
        }
    }

    #[test]
    fn an_estimate_equals_brute_force_over_covers_and_ways_to_buy(list in any_list(), selection in any_selection()) {
        let selection = list.only_what_it_has(selection);
        let result = estimate(&list.build(), &selection);
        if !add_ons_go_together(&list, &selection) {
            let code = result.map_err(|error| error.code());
            let broken_rules = ["add_on_only_on_areas", "add_on_needs", "add_ons_exclude"];
            prop_assert!(code.is_err_and(|code| broken_rules.contains(&code)));
            return Ok(());
        }
        let Some(reference) = reference(&list, &selection) else {
            prop_assert!(matches!(result, Err(EstimateError::AreasNotSold { .. })), "{result:?}");
            return Ok(());
        };
        let plans = || reference.iter().filter_map(|decided| Some((decided, decided.plan.as_ref()?)));
        let Some(low) = plans().map(|(_, (_, total))| total.low).min() else {
            prop_assert!(result.is_err(), "{result:?}");
            return Ok(());
        };
        let estimate = result.unwrap();
        let high = plans().map(|(_, (_, total))| total.high).max().unwrap();
        prop_assert_eq!(estimate.total.low.minor(), low);
        let known = if let Top::Known(high) = high { Some(high) } else { None };
        prop_assert_eq!(estimate.total.high.map(Money::minor), known);
        lines_add_up(&estimate);
        shares_add_up(&estimate);

        // Both ends are attained, by the choices that the estimate names, bought in the same way.
        let (low_at, high_at) = estimate.total.sessions_at.unwrap();
        let sizes_at_low = estimate.open_sizes.iter().map(|(area, low, _)| (area.position(), low.position()));
        let sizes_at_high = estimate.open_sizes.iter().map(|(area, _, high)| (area.position(), high.position()));
        let (sizes_at_low, sizes_at_high): (Vec<_>, Vec<_>) = (sizes_at_low.collect(), sizes_at_high.collect());
        let ends = [
            (true, low_at, sizes_at_low, low_end as fn(&LineItem) -> &LineEnd),
            (false, high_at, sizes_at_high, high_end),
        ];
        for (is_low, count, sizes, end) in ends {
            let named = |decided: &Decided| {
                let right_sizes = sizes.iter().all(|(area, size)| decided.sizes[area] == Some(*size));
                decided.sessions == count.get() && right_sizes
            };
            let (bought, total) = plans().find(|(decided, _)| named(decided)).unwrap().1;
            let attained = if is_low { total.low == low } else { total.high == high };
            prop_assert!(attained);
            let purchases = |line: &LineEnd| -> Vec<u16> {
                line.purchases.iter().flat_map(|p| std::iter::repeat_n(p.sessions.get(), usize::from(p.times))).collect()
            };
            let treatment = |line: &LineItem| match line.kind {
                LineKind::Treatment(offer) if end(line).sessions > 0 => {
                    let areas = line.areas.iter().map(|area| area.position()).collect();
                    Some((Instance { offer: offer.position(), areas }, purchases(end(line))))
                }
                _ => None,
            };
            let engine: Vec<_> = estimate.lines.iter().filter_map(treatment).collect();
            let brute: Vec<_> = bought.lines.iter().map(|(instance, (_, way))| (instance.clone(), way.clone())).collect();
            prop_assert_eq!(engine, brute);
        }
    }

    #[test]
    fn the_ladder_shows_what_the_estimate_charges(list in any_list(), selection in any_selection()) {
        let (built, selection) = (list.build(), list.only_what_it_has(selection));
        let plain =
            Selection { add_ons: Vec::new(), packages: Vec::new(), fees: Vec::new(), ..selection };
        let counts = plain.sessions.unwrap().counts();
        for (count, price) in treatment_prices(&built, &plain, counts) {
            let exactly = Selection { sessions: Some(count.into()), ..plain.clone() };
            let estimate = estimate(&built, &exactly).ok();
            let treatments = |estimate: &Estimate| -> (Money, Option<Money>) {
                let lines = || estimate.lines.iter().filter(|line| !matches!(line.kind, LineKind::Tax(_)));
                let low = lines().fold(Money::ZERO, |sum, line| sum.plus(line.low.amount.low).unwrap());
                let highs: Option<Vec<Money>> = lines().map(|line| line.high.amount.known_high()).collect();
                (low, highs.map(|highs| highs.into_iter().try_fold(Money::ZERO, Money::plus).unwrap()))
            };
            prop_assert_eq!(estimate.as_ref().map(treatments), price.map(|price| (price.low, price.known_high())));
        }
    }

    #[test]
    fn the_order_in_which_areas_are_picked_changes_nothing(list in any_list(), selection in any_selection()) {
        let (built, selection) = (list.build(), list.only_what_it_has(selection));
        let mut reversed = selection.clone();
        reversed.areas.reverse();
        prop_assert_eq!(estimate(&built, &selection), estimate(&built, &reversed));
    }

    #[test]
    fn one_more_open_count_never_narrows_the_range(list in any_list(), selection in any_selection()) {
        let (built, selection) = (list.build(), list.only_what_it_has(selection));
        let sessions = selection.sessions.unwrap();
        let wider = SessionRange::new(sessions.low().get(), sessions.high().get() + 1).unwrap();
        let wide = Selection { sessions: Some(wider), ..selection.clone() };
        if let (Ok(narrow), Ok(wide)) = (estimate(&built, &selection), estimate(&built, &wide)) {
            let top = |estimate: &Estimate| estimate.total.high.map_or(High::Open, High::Known);
            prop_assert!(wide.total.low <= narrow.total.low && top(&wide) >= top(&narrow));
        }
    }
}

#[test]
fn sessions_that_cannot_be_bought_are_refused_with_the_nearest_counts() {
    use crate::arbitrary::{AnyList, AnyOffer, AnyPrice};
    let rungs = vec![(3, AnyPrice::Range(300, 300)), (5, AnyPrice::Range(450, 450))];
    let offers = vec![AnyOffer::plain(&[0], rungs)];
    let list =
        AnyList { offers, add_ons: Vec::new(), packages: Vec::new(), fee: None, tax: None }.build();
    let ask = |sessions: &str| {
        let selection = Selection {
            areas: vec!["a0".to_owned()],
            sessions: Some(sessions.parse().unwrap()),
            ..Default::default()
        };
        estimate(&list, &selection)
    };
    let wanted = "7".parse().unwrap();
    let (below, above) = (SessionCount::new(6), SessionCount::new(8));
    assert_eq!(ask("7"), Err(EstimateError::SessionsNotSold { wanted, below, above }));
    let partly = ask("6..7").unwrap();
    assert_eq!(partly.total.high.map(Money::minor), Some(600));
    assert!(partly.notices.contains(&Notice::CountsNotSold(vec![SessionCount::new(7).unwrap()])));
}
