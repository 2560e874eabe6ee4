//! How a plan is paid, and whether the membership is worth it.

use crate::{
    arbitrary::{AnyCase, AnyList, any_case, any_list, any_selection},
    properties::config,
    reference::{Reckoned, deposit, membership_cost, reference},
};
use needlepoint::{
    estimate::{Estimate, Hint, Selection, estimate, estimate_with_hints},
    money::Money,
};
use proptest::prelude::*;

fn minor(money: Option<Money>) -> Option<i64> {
    money.map(Money::minor)
}

/// Equal parts but for the first ones, which are one unit more, that add up to the total.
fn are_equal_parts_of(parts: &[Money], count: u16, total: Money) {
    let units: Vec<i64> = parts.iter().map(|part| part.minor()).collect();
    assert_eq!(units.len(), usize::from(count));
    assert_eq!(units.iter().sum::<i64>(), total.minor());
    assert!(units.is_sorted_by(|a, b| a >= b), "{units:?}");
    assert!(units[0] - units[units.len() - 1] <= 1, "{units:?}");
}

/// Low and high end of the reference's total.
fn ends(list: &AnyList, selection: &Selection) -> (i64, Option<i64>) {
    let reckoned = reference(list, selection).unwrap();
    (reckoned.low, reckoned.high)
}

fn same_deposit(list: &AnyList, reckoned: &Reckoned, estimate: &Estimate) {
    let due = estimate.payment.deposit.as_ref();
    let shown = due.map_or((0, Some(0)), |due| (due.low.minor(), minor(due.high)));
    let total = (estimate.total.low, estimate.total.high);
    assert_eq!(shown, deposit(list, reckoned), "the deposit on {total:?}");
}

fn same_instalments(list: &AnyList, estimate: &Estimate) {
    let total = estimate.total;
    let is_offered = |above: Option<i64>, total: Money| total.minor() > above.unwrap_or(0);
    let offered =
        |&&(_, above): &&(u16, Option<i64>)| total.high.is_none_or(|high| is_offered(above, high));
    let expected: Vec<_> = list.payment.instalments.iter().filter(offered).collect();
    assert_eq!(estimate.payment.instalments.len(), expected.len());
    for (shown, &&(count, above)) in estimate.payment.instalments.iter().zip(&expected) {
        assert_eq!((shown.parts, minor(shown.above)), (count, above));
        if is_offered(above, total.low) {
            are_equal_parts_of(&shown.low, count, total.low);
        } else {
            assert_eq!(shown.low, []);
        }
        assert_eq!(shown.high.is_some(), total.high.is_some());
        if let Some((parts, high)) = shown.high.as_ref().zip(total.high) {
            are_equal_parts_of(parts, count, high);
        }
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn the_deposit_is_that_of_the_reference_and_instalments_add_up_at_each_end(case in any_case()) {
        let AnyCase { list, selection } = &case;
        let Ok(estimate) = estimate(&list.build(), selection) else { return Ok(()) };
        same_instalments(list, &estimate);
        // Where the totals differ, another test says so.
        let total = (estimate.total.low.minor(), minor(estimate.total.high));
        if let Ok(reckoned) = reference(list, selection)
            && (reckoned.low, reckoned.high) == total
        {
            same_deposit(list, &reckoned, &estimate);
        }
    }

    #[test]
    fn what_a_membership_saves_is_the_difference_of_two_plans_of_the_reference(list in any_list(), selection in any_selection()) {
        let without = Selection { member: None, ..list.only_what_it_has(selection) };
        let with = Selection { member: Some("m".to_owned()), ..without.clone() };
        let built = list.build();
        let (Ok(now), Ok(member)) = (estimate_with_hints(&built, &without), estimate(&built, &with)) else {
            return Ok(());
        };
        if now.total.is_on_request() {
            return Ok(());
        }
        let ((low, high), (low_with, high_with)) = (ends(&list, &without), ends(&list, &with));
        let cost = membership_cost(&list);
        // With more or fewer prices on request nobody knows what it saves.
        let is_weighed = now.total.unpriced == member.total.unpriced;
        prop_assert_eq!(now.memberships.len(), usize::from(is_weighed));
        let Some(worth) = now.memberships.first() else { return Ok(()) };
        let shown = |end: needlepoint::estimate::MembershipEnd| (end.cost.minor(), end.saving.minor(), end.net.minor());
        let expected = |saving: i64| (cost, saving, saving - cost);
        let saving_at_high = high.zip(high_with).map(|(high, with)| high - with);
        // Told as least to most, whichever end is which.
        let mut savings: Vec<_> = [Some(low - low_with), saving_at_high].into_iter().flatten().collect();
        savings.sort_unstable();
        let told: Vec<_> = [Some(worth.low), worth.high].into_iter().flatten().map(shown).collect();
        prop_assert_eq!(told, savings.into_iter().map(expected).collect::<Vec<_>>());

        let net = saving_at_high.map(|at_high| {
            let (one, other) = (low - low_with - cost, at_high - cost);
            (one.min(other), one.max(other))
        });
        // From one whole unit and one hundredth of what the plan costs on.
        let unit = built.currency().whole_unit().minor();
        let is_worth_a_word = |saving: i64| saving >= unit && 100 * saving >= high.unwrap_or(0);
        let pays_off = net.filter(|(low, high)| *low > 0 && is_worth_a_word(*high));
        let hint = now.hints.iter().find_map(|hint| match hint {
            Hint::MembershipPaysOff { low, high, .. } => Some((low.minor(), high.minor())),
            _ => None,
        });
        prop_assert_eq!(hint, pays_off);
    }
}
