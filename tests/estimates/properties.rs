//! What holds for every price list and every selection.

use super::{
    arbitrary::{
        AnyList, AnyOffer, AnyPrice, any_case, any_list, any_selection, wild_list, wild_selection,
    },
    as_you_go,
    reference::{Refusal, reference},
    same::Compared,
};
use needlepoint::{
    catalog::SessionCount,
    estimate::{
        Estimate, EstimateError, Hint, LineKind, Notice, estimate, estimate_with_hints,
        treatment_prices,
    },
    money::Money,
    selection::{Selection, SessionRange},
};
use proptest::prelude::*;
use std::collections::BTreeMap;

pub(crate) fn config() -> ProptestConfig {
    // PROPTEST_CASES asks for more.
    let cases =
        std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(2_000);
    // Shrinking a list takes long, and says little that its first thousands of steps have not said.
    let max_shrink_iters = 2_000;
    ProptestConfig {
        cases,
        failure_persistence: None,
        max_shrink_iters,
        ..ProptestConfig::default()
    }
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

/// No amount is told whose low end is above its high end.
fn nothing_is_crossed(estimate: &Estimate) {
    let Estimate { total, payment, tax, .. } = estimate;
    let crossed = |low: Money, high: Option<Money>| high.is_some_and(|high| high < low);
    assert!(!crossed(total.low, total.high), "the total");
    if let Some(due) = &payment.deposit {
        assert!(!crossed(due.low, due.high), "the deposit");
    }
    let sum = |parts: &[Money]| parts.iter().map(|part| part.minor()).sum::<i64>();
    for plan in &payment.instalments {
        let high = plan.high.as_ref().map(|parts| sum(parts));
        assert!(high.is_none_or(|high| sum(&plan.low) <= high), "the instalments");
    }
    if let Some(tax) = tax {
        assert!(!crossed(tax.low, tax.high), "the tax");
        for rate in &tax.rates {
            assert!(!crossed(rate.low, rate.high), "the tax at a rate");
            assert!(!crossed(rate.base_low, rate.base_high), "what is taxed at a rate");
        }
    }
    for hint in &estimate.hints {
        if let Hint::Saving { low, high } | Hint::MembershipPaysOff { low, high, .. } = hint {
            assert!(low <= high, "what is saved");
        }
    }
    let are_crossed =
        |ends: Option<(Money, Option<Money>)>| ends.is_some_and(|(low, high)| crossed(low, high));
    for worth in &estimate.memberships {
        assert!(!are_crossed(worth.cost), "what a membership costs");
        assert!(!are_crossed(Some(worth.saving)), "what a membership saves");
        assert!(!are_crossed(worth.net), "what a membership saves less what it costs");
    }
    let own = estimate.membership.and_then(|fees| fees.cost);
    assert!(!are_crossed(own), "what the patient's membership costs");
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn no_amount_is_told_from_high_to_low(case in any_case()) {
        if let Ok(estimate) = estimate_with_hints(&case.list.build(), &case.selection) {
            lines_add_up(&estimate);
            shares_add_up(&estimate);
            nothing_is_crossed(&estimate);
        }
    }

    #[test]
    fn an_estimate_never_panics_and_its_lines_and_shares_add_up(list in wild_list(), selection in wild_selection()) {
        if let Ok(estimate) = estimate(&list, &selection) {
            lines_add_up(&estimate);
            shares_add_up(&estimate);
            nothing_is_crossed(&estimate);
        }
    }

    #[test]
    fn an_estimate_equals_the_reference_and_both_ends_are_attained(case in any_case()) {
        let built = case.list.build();
        let result = estimate(&built, &case.selection);
        let code = result.as_ref().err().map(EstimateError::code);
        // What a membership holds may be used in more ways than are looked at.
        let is_holder = case.selection.member.is_some() && !case.list.payment.holds.is_empty();
        prop_assume!(!(is_holder && code == Some("too_many_combinations")));
        match reference(&case.list, &case.selection) {
            Err(Refusal { codes, .. }) => {
                let total = result.as_ref().map(|estimate| estimate.total);
                let is_right = code.is_some_and(|code| codes.is_empty() || codes.contains(&code));
                prop_assert!(is_right, "{code:?} {total:?} is none of {codes:?}");
            }
            Ok(reckoned) => {
                prop_assume!(!(reckoned.may_be_refused() && code == Some("discount_above_limit")));
                prop_assert!(result.is_ok(), "{result:?}, but {}..{:?} is right", reckoned.low, reckoned.high);
                let estimate = result.unwrap();
                lines_add_up(&estimate);
                shares_add_up(&estimate);
                Compared { estimate: &estimate, built: &built, list: &case.list, reckoned: &reckoned }.hold();
                as_you_go::is_as_reckoned(&estimate, &built, &case.list, &reckoned);
            }
        }
    }

    #[test]
    fn the_ladder_shows_what_the_estimate_charges(list in any_list(), selection in any_selection()) {
        // Without tax: where a size is open, the ends of the total may lie in other sizes than those
        // of the treatments alone, as each offer has a tax class of its own.
        let published = list.offers.into_iter().filter(|offer| !offer.rungs.is_empty());
        let untaxed: Vec<_> = published.map(|offer| AnyOffer { class: None, ..offer }).collect();
        prop_assume!(!untaxed.is_empty());
        let list = AnyList::of(untaxed);
        let built = list.build();
        let plain = Selection { manual_discount: None, ..list.only_what_it_has(selection) };
        let counts = plain.sessions.unwrap().counts();
        for (count, price) in treatment_prices(&built, &plain, counts) {
            let exactly = Selection { sessions: Some(count.into()), ..plain.clone() };
            let estimate = estimate(&built, &exactly).ok();
            let treatments = |estimate: &Estimate| -> (Money, Option<Money>) {
                let lines = || estimate.lines.iter().filter(|line| matches!(line.kind, LineKind::Treatment(_)));
                let low = lines().fold(Money::ZERO, |sum, line| sum.plus(line.low.amount.low).unwrap());
                let highs: Option<Vec<Money>> = lines().map(|line| line.high.amount.known_high()).collect();
                (low, highs.map(|highs| highs.into_iter().try_fold(Money::ZERO, Money::plus).unwrap()))
            };
            prop_assert_eq!(estimate.as_ref().map(treatments), price.map(|price| (price.low, price.known_high())));
        }
    }
}

#[test]
fn sessions_that_cannot_be_bought_are_refused_with_the_nearest_counts() {
    let rungs = vec![(3, AnyPrice::Range(300, 300)), (5, AnyPrice::Range(450, 450))];
    let offers = vec![AnyOffer::plain(&[0], rungs)];
    let list = AnyList::of(offers).build();
    let ask = |sessions: &str| {
        let selection = Selection {
            areas: vec!["a0".into()],
            sessions: Some(sessions.parse().unwrap()),
            ..Default::default()
        };
        estimate(&list, &selection)
    };
    let wanted = "7".parse().unwrap();
    let (below, above) = (SessionCount::new(6), SessionCount::new(8));
    let named = match ask("7") {
        Err(EstimateError::SessionsNotSold { wanted, below, above, .. }) => (wanted, below, above),
        other => panic!("{other:?}"),
    };
    assert_eq!(named, (wanted, below, above));
    let partly = ask("6..7").unwrap();
    assert_eq!(partly.total.high.map(Money::minor), Some(600));
    assert!(partly.notices.contains(&Notice::CountsNotSold(vec![SessionCount::new(7).unwrap()])));
}

#[test]
fn a_course_at_the_price_of_its_tier_is_sold_as_a_course() {
    let fixed = |price| AnyPrice::Range(price, price);
    let offer = AnyOffer {
        tiers: BTreeMap::from([(3, 100_000)]),
        ..AnyOffer::plain(&[0], vec![(1, fixed(100)), (3, fixed(270))])
    };
    let list = AnyList::of(vec![offer]).build();
    let bought = |sessions| {
        let selection = Selection {
            areas: vec!["a0".into()],
            sessions: Some(SessionRange::exactly(sessions).unwrap()),
            ..Selection::default()
        };
        let estimate = estimate(&list, &selection).unwrap();
        let purchases = &estimate.lines[0].low.purchases;
        (estimate.total.low.minor(), purchases.iter().map(|bought| bought.by_tier).collect())
    };
    assert_eq!(bought(3), (270, vec![false]));
    assert_eq!(bought(4), (360, vec![true]));
}
