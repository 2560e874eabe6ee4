//! Every amount can be asked where it came from: each step follows from its children, and the
//! leaves are prices that stand in the list at the line that is named.

use crate::{
    arbitrary::{any_list, any_selection, wild_list, wild_selection},
    properties::config,
};
use needlepoint::{
    catalog::{CreditPart, PriceList, TaxClass, TaxMode},
    estimate::{Estimate, Question, Rule, Selection, Step, StepAmount, estimate, explain},
    money::{Amount, High, Money, Percent},
};
use proptest::prelude::*;

/// What a rule makes of the children, in plain arithmetic.
fn follows(step: &Step, is_low: bool) -> StepAmount {
    let amounts: Vec<StepAmount> = step.children.iter().map(|child| child.amount).collect();
    let only = || {
        assert_eq!(amounts.len(), 1, "{step:?}");
        amounts[0]
    };
    let of_only = |change: &dyn Fn(i128) -> i128| match only() {
        StepAmount::Known(money) => known(change(i128::from(money.minor()))),
        other => other,
    };
    let whole = i128::from(Percent::WHOLE);
    let off = |percent: Percent| whole - i128::from(percent.millionths());
    match &step.rule {
        Rule::Stated(price) => {
            assert!(amounts.is_empty());
            at(price.amount(), is_low)
        }
        Rule::Included(_) | Rule::NotBought => {
            assert!(amounts.is_empty());
            known(0)
        }
        Rule::AsBefore => {
            assert!(amounts.is_empty());
            step.amount
        }
        Rule::SumOfKnown if is_low => sum(&only_known(&amounts)),
        Rule::SumOfKnown if only_known(&amounts).len() < amounts.len() => StepAmount::Open,
        Rule::Sum | Rule::SumOfKnown => sum(&amounts),
        Rule::Times(times) => of_only(&|child| child * i128::from(*times)),
        Rule::PercentOff(percent) | Rule::VolumePrice { off: percent, .. } => {
            of_only(&|child| divided(child * off(*percent), whole))
        }
        Rule::AmountOff(off) => of_only(&|child| (child - i128::from(off.minor())).max(0)),
        Rule::PayFor(_) => only(),
        Rule::PercentOf { percent, part, whole: sessions } => of_only(&|child| {
            let share = i128::from(percent.millionths()) * i128::from(*part);
            divided(child * share, whole * i128::from(*sessions))
        }),
        Rule::TakePercent(percent) => {
            of_only(&|child| divided(child * off(*percent), whole) - child)
        }
        Rule::TakeAmount { amount, times, .. } => {
            of_only(&|child| -(i128::from(amount.minor()) * i128::from(*times)).min(child))
        }
        Rule::Credit(part) => match <[StepAmount; 2]>::try_from(amounts).unwrap() {
            [StepAmount::Known(fee), StepAmount::Known(left)] => {
                let (fee, left) = (i128::from(fee.minor()), i128::from(left.minor()));
                let credited = match part {
                    CreditPart::Full => fee,
                    CreditPart::Amount(amount) => fee.min(i128::from(amount.minor())),
                    CreditPart::Percent(percent) => fee - divided(fee * off(*percent), whole),
                };
                known(-credited.min(left))
            }
            _ => StepAmount::Open,
        },
        Rule::TaxWithin(rate) => {
            let rate = i128::from(rate.millionths());
            of_only(&|child| divided(child * rate, whole + rate))
        }
    }
}

fn known(minor: i128) -> StepAmount {
    StepAmount::Known(Money::from_minor(i64::try_from(minor).unwrap()))
}

fn at(amount: Amount, is_low: bool) -> StepAmount {
    match amount.high {
        High::Unknown => StepAmount::OnRequest,
        _ if is_low => StepAmount::Known(amount.low),
        High::Known(high) => StepAmount::Known(high),
        High::Open => StepAmount::Open,
    }
}

fn only_known(amounts: &[StepAmount]) -> Vec<StepAmount> {
    amounts.iter().copied().filter(|amount| amount.known().is_some()).collect()
}

/// One on request leaves nothing known of the sum; one that is open opens it.
fn sum(amounts: &[StepAmount]) -> StepAmount {
    for unknown in [StepAmount::OnRequest, StepAmount::Open] {
        if amounts.contains(&unknown) {
            return unknown;
        }
    }
    known(amounts.iter().map(|amount| i128::from(amount.known().unwrap().minor())).sum())
}

/// Half away from zero.
fn divided(dividend: i128, divisor: i128) -> i128 {
    let away = if dividend < 0 { -divisor / 2 } else { divisor / 2 };
    (dividend + away) / divisor
}

/// Holds every step against its children.
fn check_step(step: &Step, is_low: bool) {
    assert_eq!(step.amount, follows(step, is_low), "{step:#?}");
    for child in &step.children {
        check_step(child, is_low);
    }
}

/// Asks for the derivation of every amount of an estimate, and holds it against that amount.
fn check_all(list: &PriceList, selection: &Selection, estimate: &Estimate) {
    let ask = |question| explain(list, selection, question).unwrap();
    let total = ask(Question::Total).unwrap();
    assert_eq!(total.low.amount, StepAmount::Known(estimate.total.low));
    let high = estimate.total.high.map_or(StepAmount::Open, StepAmount::Known);
    assert_eq!(total.high.amount, high);
    let mut asked = vec![total];
    for (position, line) in estimate.lines.iter().enumerate() {
        let derivation = ask(Question::Line(position)).unwrap();
        assert_eq!(derivation.low.amount, at(line.low.amount, true), "{line:?}");
        assert_eq!(derivation.high.amount, at(line.high.amount, false), "{line:?}");
        asked.push(derivation);
    }
    assert_eq!(ask(Question::Line(estimate.lines.len())), None);
    for class in [TaxClass::Standard, TaxClass::Reduced] {
        let Some(included) = ask(Question::IncludedTax(class)) else { continue };
        assert_eq!(list.tax().unwrap().mode, TaxMode::Included);
        let at_rate = estimate.tax.iter().flat_map(|tax| &tax.rates).find(|tax| tax.class == class);
        let ends = at_rate.map_or((Money::ZERO, Some(Money::ZERO)), |tax| (tax.low, tax.high));
        assert_eq!(included.low.amount, StepAmount::Known(ends.0));
        assert_eq!(included.high.amount, ends.1.map_or(StepAmount::Open, StepAmount::Known));
        asked.push(included);
    }
    for derivation in asked {
        check_step(&derivation.low, true);
        check_step(&derivation.high, false);
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn every_step_of_a_derivation_follows_from_its_children(list in wild_list(), selection in wild_selection()) {
        match estimate(&list, &selection) {
            Ok(estimate) => check_all(&list, &selection, &estimate),
            Err(error) => prop_assert_eq!(explain(&list, &selection, Question::Total), Err(error)),
        }
    }

    #[test]
    fn every_amount_of_an_estimate_has_its_derivation(list in any_list(), selection in any_selection()) {
        let (built, selection) = (list.build(), list.only_what_it_has(selection));
        if let Ok(estimate) = estimate(&built, &selection) {
            check_all(&built, &selection, &estimate);
        }
    }
}
