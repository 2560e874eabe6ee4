//! How a plan is paid, and whether the membership is worth it.

use super::{
    arbitrary::{
        AnyCase, AnyFeePrice, AnyInstalments, AnyList, AnyPrice, any_case, any_list, any_selection,
    },
    decided::decided,
    properties::config,
    reference::{Reckoned, deposit, ends_of, membership_cost, reference},
};
use needlepoint::{
    catalog::{FeePeriod, SessionCount},
    estimate::{Estimate, EstimateError, Hint, PlannedPackage, estimate, estimate_with_hints},
    money::Money,
    selection::Selection,
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

/// What the membership saves at both ends of every plan that can be had with it and without, at every
/// value of a fee that is credited; `None` where nobody can know, as more or less is on request with
/// it, where there is no such plan, and where a discount by hand is above the limit with it.
fn member_savings(list: &AnyList, selection: &Selection) -> Option<Vec<Option<i64>>> {
    let built = list.build();
    let mut savings = Vec::new();
    for without in decided(&built, selection) {
        let with = Selection { member: Some("m".to_owned()), ..without.clone() };
        let as_member = estimate(&built, &with);
        if let Err(
            EstimateError::ManualDiscountAboveLimit(_)
            | EstimateError::ManualDiscountNotCheckable(_),
        ) = as_member
        {
            return None;
        }
        let both = estimate(&built, &without).ok().zip(as_member.ok());
        let Some((now, member)) = both else { continue };
        if now.priced_later != member.priced_later {
            return None;
        }
        for fixed in at_each_value(list) {
            let ((low, high), (low_with, high_with)) =
                (ends(&fixed, &without), ends(&fixed, &with));
            savings.push(Some(low - low_with));
            savings.push(high.zip(high_with).map(|(high, with)| high - with));
        }
    }
    (!savings.is_empty()).then_some(savings)
}

/// The list with fees that are credited at each of the values that they may have.
fn at_each_value(list: &AnyList) -> Vec<AnyList> {
    let mut all = vec![list.clone()];
    for (place, fee) in list.fees.iter().enumerate() {
        let AnyFeePrice::Price(AnyPrice::Range(low, high)) = fee.price else { continue };
        if fee.credit.is_none() || low == high {
            continue;
        }
        let fixed = |list: &AnyList, value: i64| {
            let mut list = list.clone();
            list.fees[place].price = AnyFeePrice::Price(AnyPrice::Range(value, value));
            list
        };
        all =
            all.iter().flat_map(|list| (low..=high).map(move |value| fixed(list, value))).collect();
    }
    all
}

/// Whether every value of the fees that are credited can be tried.
fn can_be_tried(list: &AnyList) -> bool {
    let widths = list.fees.iter().filter(|fee| fee.credit.is_some()).map(|fee| match fee.price {
        AnyFeePrice::Price(AnyPrice::Range(low, high)) => Some(high - low + 1),
        AnyFeePrice::Price(AnyPrice::From(_)) => None,
        _ => Some(1),
    });
    widths.product::<Option<i64>>().is_some_and(|all| all <= 400)
}

fn same_deposit(list: &AnyList, reckoned: &Reckoned, estimate: &Estimate) {
    let due = estimate.payment.deposit.as_ref();
    let shown = due.map_or((0, Some(0)), |due| (due.low.minor(), minor(due.high)));
    let total = (estimate.total.low, estimate.total.high);
    assert_eq!(shown, deposit(list, reckoned), "the deposit on {total:?}");
}

fn same_instalments(list: &AnyList, reckoned: &Reckoned, estimate: &Estimate) {
    let total = estimate.total;
    let is_offered = |above: Option<i64>, total: Money| total.minor() > above.unwrap_or(0);
    let offered = |one: &&AnyInstalments| {
        reckoned.choice.meets(&one.only_with)
            && total.high.is_none_or(|high| is_offered(one.above, high))
    };
    let expected: Vec<_> = list.payment.instalments.iter().filter(offered).collect();
    assert_eq!(estimate.payment.instalments.len(), expected.len());
    for (shown, one) in estimate.payment.instalments.iter().zip(&expected) {
        let (count, above) = (one.parts, one.above);
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
        // Where the totals differ, another test says so.
        let total = (estimate.total.low.minor(), minor(estimate.total.high));
        if let Ok(reckoned) = reference(list, selection)
            && (reckoned.low, reckoned.high) == total
        {
            same_deposit(list, &reckoned, &estimate);
            same_instalments(list, &reckoned, &estimate);
        }
    }

    #[test]
    fn what_a_membership_saves_is_the_difference_of_two_plans_of_the_reference(list in any_list(), selection in any_selection()) {
        // How long a plan runs, and on which days its sessions are, is told elsewhere.
        let list = list.without_visits();
        let without = Selection { member: None, ..list.only_what_it_has(selection) };
        let built = list.build();
        if !can_be_tried(&list) {
            return Ok(());
        }
        let Ok(now) = estimate_with_hints(&built, &without) else { return Ok(()) };
        let cost = membership_cost(&list);
        let savings = if now.total.is_on_request() { None } else { member_savings(&list, &without) };
        // An open end is above every other.
        let key = |saving: &Option<i64>| (saving.is_none(), *saving);
        let ends = savings.and_then(|all| {
            Some((all.iter().copied().min_by_key(key)??, all.iter().copied().max_by_key(key)?))
        });
        let shown = |(low, high): (Money, Option<Money>)| (low.minor(), minor(high));
        let told = now.memberships.first().map(|worth| {
            assert_eq!(worth.cost.map(shown), cost);
            (shown(worth.saving), worth.net.map(shown))
        });
        let expected = ends.map(|(low, high)| {
            // Where nobody knows the most that it costs, nobody knows what is left.
            let net = cost.and_then(|(least, most)| Some((low - most?, high.map(|high| high - least))));
            ((low, high), net)
        });
        // Between the values at which a total turns, rounding may be a few minor units beyond.
        let most = if at_each_value(&list).len() > 1 { 4 } else { 0 };
        let is_near = |told: i64, right: i64| (told - right).abs() <= most;
        let are_near = |told: (i64, Option<i64>), right: (i64, Option<i64>)| {
            let highs = match (told.1, right.1) {
                (Some(told), Some(right)) => is_near(told, right),
                (told, right) => told == right,
            };
            is_near(told.0, right.0) && highs
        };
        let is_right = match (told, expected) {
            (Some((saving, Some(net))), Some((right, Some(right_net)))) => {
                are_near(saving, right) && are_near(net, right_net)
            }
            (Some((saving, None)), Some((right, None))) => are_near(saving, right),
            (told, right) => told == right,
        };
        prop_assert!(is_right, "{:?} is told, and {:?} is right", told, expected);

        let net = told.and_then(|(_, net)| net).and_then(|(low, high)| Some((low, high?)));
        let high = minor(now.total.high);
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

    #[test]
    fn a_member_is_told_what_the_membership_costs_for_the_plan_or_a_period(case in any_case()) {
        let list = &AnyList { weeks: None, ..case.list };
        let selection = &case.selection;
        let Ok(estimate) = estimate(&list.build(), selection) else { return Ok(()) };
        prop_assert_eq!(estimate.membership.is_some(), selection.member.is_some());
        let Some(fees) = estimate.membership else { return Ok(()) };
        // No list here says how far apart sessions are.
        let in_packages = estimate.packages.iter().filter_map(PlannedPackage::sessions);
        let in_packages: u16 = in_packages.map(SessionCount::get).sum();
        let several = in_packages > 1 || estimate.sessions.is_some_and(|it| it.high().get() > 1);
        let membership = list.payment.membership;
        prop_assert!(fees.is_of_plan || (several && membership.every != FeePeriod::Once));
        let right = if fees.is_of_plan { membership_cost(list) } else { ends_of(membership.fee) };
        prop_assert_eq!(fees.cost.map(|(low, high)| (low.minor(), minor(high))), right);
    }
}
