//! Every amount can be asked where it came from: each step follows from its children, and the
//! leaves are prices that stand in the list at the line that is named.

use crate::{
    arbitrary::{any_list, any_selection, wild_list, wild_selection},
    properties::config,
};
use needlepoint::{
    catalog::{CreditPart, DepositRate, PriceList, TaxClass, TaxMode},
    estimate::{
        Derivation, Estimate, Hint, MembershipEnd, Question, Rule, Selection, Step, StepAmount,
        What, estimate_with_hints, explain,
    },
    money::{Amount, High, Money, Percent},
};
use proptest::prelude::*;

/// More lines than any estimate here has.
const LINES: i128 = 64;

/// Which ends of its prices a derivation is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ends {
    Low,
    High,
    /// On the way from one to the other some are high already; what has no price counts nothing.
    OnTheWay,
}

/// What a rule makes of the children, in plain arithmetic.
fn follows(step: &Step, ends: Ends) -> StepAmount {
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
            stated(step, price.amount(), ends)
        }
        Rule::Included(_) | Rule::NotBought => {
            assert!(amounts.is_empty());
            known(0)
        }
        Rule::AsBefore => {
            assert!(amounts.is_empty());
            step.amount
        }
        Rule::SumOfKnown if ends != Ends::High => sum(&only_known(&amounts)),
        Rule::SumOfKnown if only_known(&amounts).len() < amounts.len() => StepAmount::Open,
        Rule::Sum | Rule::SumOfKnown => sum(&amounts),
        Rule::PartOf { proportion } => part_of(step, &amounts, *proportion),
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
        Rule::TakePercent { percent, .. } => {
            of_only(&|child| divided(child * off(*percent), whole) - child)
        }
        Rule::TakeAmount { amount, times, .. } => {
            of_only(&|child| -(i128::from(amount.minor()) * i128::from(*times)).min(child))
        }
        Rule::Credit(part) => credited(*part, &amounts),
        Rule::Deposit { rate, above } => deposit(*rate, *above, only()),
        Rule::Less => less(&amounts),
        Rule::Instalment { parts, left, is_larger } => of_only(&|child| {
            let parts = i128::from(*parts);
            assert_eq!(child % parts, i128::from(left.minor()));
            assert!(!is_larger || *left > Money::ZERO, "{step:?}");
            child / parts + i128::from(*is_larger)
        }),
        Rule::NotAbove(above) => of_only(&|child| {
            assert!(child <= i128::from(above.minor()));
            0
        }),
        Rule::Fees { times, .. } => of_only(&|child| child * i128::from(*times)),
        Rule::TaxWithin(rate) => {
            let rate = i128::from(rate.millionths());
            of_only(&|child| divided(child * rate, whole + rate))
        }
    }
}

/// What the list states counts with the end that is asked about.
fn stated(step: &Step, price: Amount, ends: Ends) -> StepAmount {
    let (low, high) = (at(price, true), at(price, false));
    match ends {
        Ends::Low => low,
        Ends::OnTheWay if step.amount == low => low,
        Ends::High | Ends::OnTheWay => high,
    }
}

/// What falls on some lines is never more than the whole, and in their proportion but for the minor
/// unit that a line may get of what is left over.
fn part_of(step: &Step, wholes: &[StepAmount], proportion: Option<(Money, Money)>) -> StepAmount {
    let own = step.amount.known().unwrap().minor();
    if let StepAmount::Known(whole) = sum(wholes) {
        assert!(own.signum() == whole.minor().signum() && own.abs() <= whole.minor().abs());
        if let Some((these, all)) = proportion {
            let (these, all) = (i128::from(these.minor()), i128::from(all.minor()));
            let off = i128::from(own) * all - i128::from(whole.minor()) * these;
            assert!(off.abs() < all * LINES, "{step:#?}");
        }
    }
    step.amount
}

/// What is credited of a fee, the first amount, but not more than what is left, the second.
fn credited(part: CreditPart, amounts: &[StepAmount]) -> StepAmount {
    let [StepAmount::Known(fee), StepAmount::Known(left)] = amounts else {
        assert_eq!(amounts.len(), 2);
        return StepAmount::Open;
    };
    let (fee, left) = (i128::from(fee.minor()), i128::from(left.minor()));
    let whole = i128::from(Percent::WHOLE);
    let credited = match part {
        CreditPart::Full => fee,
        CreditPart::Amount(amount) => fee.min(i128::from(amount.minor())),
        CreditPart::Percent(percent) => {
            fee - divided(fee * (whole - i128::from(percent.millionths())), whole)
        }
    };
    known(-credited.min(left))
}

/// The first amount less the second; open where either is.
fn less(amounts: &[StepAmount]) -> StepAmount {
    assert_eq!(amounts.len(), 2);
    match (amounts[0].known(), amounts[1].known()) {
        (Some(first), Some(second)) => StepAmount::Known(first.minus(second).unwrap()),
        _ => StepAmount::Open,
    }
}

fn deposit(rate: DepositRate, above: Option<Money>, total: StepAmount) -> StepAmount {
    let Some(total) = total.known() else {
        return match rate {
            DepositRate::Amount(amount) | DepositRate::Percent { cap: Some(amount), .. } => {
                StepAmount::Known(amount)
            }
            DepositRate::Percent { cap: None, .. } => StepAmount::Open,
        };
    };
    assert!(above.is_none_or(|above| total > above));
    let minor = i128::from(total.minor());
    let asked = match rate {
        DepositRate::Amount(amount) => i128::from(amount.minor()),
        DepositRate::Percent { percent, cap } => {
            let part = minor * i128::from(percent.millionths());
            let part = divided(part, i128::from(Percent::WHOLE));
            cap.map_or(part, |cap| part.min(i128::from(cap.minor())))
        }
    };
    known(asked.min(minor))
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

/// Holds every step against its children, and what was told before against where it was `told`.
fn check_step<'s>(step: &'s Step, ends: Ends, told: &mut Vec<(&'s What, StepAmount)>) {
    assert_eq!(step.amount, follows(step, ends), "{step:#?}");
    if step.rule == Rule::AsBefore {
        assert!(told.contains(&(&step.what, step.amount)), "{step:?}");
    }
    for child in &step.children {
        check_step(child, ends, told);
    }
    told.push((&step.what, step.amount));
}

fn amounts_of(derivation: &Derivation) -> [StepAmount; 2] {
    [derivation.low.amount, derivation.high.amount]
}

fn known_ends((low, high): (Money, Option<Money>)) -> [StepAmount; 2] {
    [StepAmount::Known(low), high.map_or(StepAmount::Open, StepAmount::Known)]
}

/// Holds the derivation of each cause against its share. The steps lead from the low end of the
/// total to its high end: each begins where the one before ended.
fn causes(estimate: &Estimate, ask: &impl Fn(Question) -> Option<Derivation>) {
    assert_eq!(ask(Question::Cause(estimate.causes.len())), None);
    let mut reached = StepAmount::Known(estimate.total.low);
    for (position, cause) in estimate.causes.iter().enumerate() {
        let Derivation { low, high } = ask(Question::Cause(position)).unwrap();
        assert_eq!(low, high);
        let Some(share) = cause.share else {
            assert_eq!(high.amount.known(), None);
            check_step(&high, Ends::High, &mut Vec::new());
            continue;
        };
        assert_eq!(high.amount, StepAmount::Known(share));
        let [with, before] = &high.children[..] else { panic!("{high:?}") };
        assert_eq!(before.amount, reached);
        reached = with.amount;
        assert_eq!(less(&[with.amount, before.amount]), high.amount);
        for total in [with, before] {
            check_step(total, Ends::OnTheWay, &mut Vec::new());
        }
    }
    if let Some(high) = estimate.total.high {
        assert_eq!(reached, StepAmount::Known(high));
    }
}

/// The derivation of every way to pay in instalments; its parts, told out of its groups, are those
/// of the estimate.
fn instalments(
    estimate: &Estimate,
    ask: &impl Fn(Question) -> Option<Derivation>,
) -> Vec<Derivation> {
    let ways = &estimate.payment.instalments;
    assert_eq!(ask(Question::Instalments(ways.len())), None);
    let asked = ways.iter().enumerate().map(|(position, way)| {
        let asked = ask(Question::Instalments(position)).unwrap();
        assert_eq!(parts_of(&asked.low), way.low);
        match &way.high {
            Some(high) => assert_eq!(&parts_of(&asked.high), high),
            None => assert_eq!(asked.high.amount, StepAmount::Open),
        }
        asked
    });
    asked.collect()
}

/// Every single instalment below a step.
fn parts_of(step: &Step) -> Vec<Money> {
    match step.rule {
        Rule::Instalment { .. } => step.amount.known().into_iter().collect(),
        Rule::Times(times) => parts_of(&step.children[0]).repeat(usize::from(times)),
        Rule::Sum => step.children.iter().flat_map(parts_of).collect(),
        _ => Vec::new(),
    }
}

/// The derivation of what each membership saves less what it costs; the saving and the cost below it
/// are those of the estimate.
fn memberships(
    list: &PriceList,
    estimate: &Estimate,
    ask: &impl Fn(Question) -> Option<Derivation>,
) -> Vec<Derivation> {
    let mut derivations = Vec::new();
    for (index, _) in list.memberships() {
        let worth = estimate.memberships.iter().find(|worth| worth.membership == index);
        let asked = ask(Question::Membership(index));
        assert_eq!(asked.is_some(), worth.is_some());
        let Some((asked, worth)) = asked.zip(worth) else { continue };
        let parts = |step: &Step| [step.amount, step.children[0].amount, step.children[1].amount];
        let known = |end: MembershipEnd| [end.net, end.saving, end.cost].map(StepAmount::Known);
        assert_eq!(parts(&asked.low), known(worth.low));
        match worth.high {
            Some(high) => assert_eq!(parts(&asked.high), known(high)),
            None => assert_eq!(asked.high.amount, StepAmount::Open),
        }
        derivations.push(asked);
    }
    derivations
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
    let deposit = ask(Question::Deposit);
    assert_eq!(deposit.is_some(), estimate.payment.deposit.is_some());
    if let Some((deposit, due)) = deposit.zip(estimate.payment.deposit.as_ref()) {
        assert_eq!(deposit.low.amount, StepAmount::Known(due.low));
        assert_eq!(deposit.high.amount, due.high.map_or(StepAmount::Open, StepAmount::Known));
        asked.push(deposit);
    }
    let taxes = ask(Question::Taxes);
    let tax = estimate.tax.as_ref().map(|tax| (tax.low, tax.high));
    assert_eq!(taxes.as_ref().map(amounts_of), tax.map(known_ends));
    asked.extend(taxes);
    let saving = ask(Question::Saving);
    let saved = estimate.hints.iter().find_map(|hint| match hint {
        Hint::Saving { low, high } => Some((*low, Some(*high))),
        _ => None,
    });
    assert_eq!(saving.as_ref().map(amounts_of), saved.map(known_ends));
    asked.extend(saving);
    asked.extend(instalments(estimate, &ask));
    asked.extend(memberships(list, estimate, &ask));
    for derivation in asked {
        check_step(&derivation.low, Ends::Low, &mut Vec::new());
        check_step(&derivation.high, Ends::High, &mut Vec::new());
    }
    causes(estimate, &ask);
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn every_step_of_a_derivation_follows_from_its_children(list in wild_list(), selection in wild_selection()) {
        match estimate_with_hints(&list, &selection) {
            Ok(estimate) => check_all(&list, &selection, &estimate),
            Err(error) => prop_assert_eq!(explain(&list, &selection, Question::Total), Err(error)),
        }
    }

    #[test]
    fn every_amount_of_an_estimate_has_its_derivation(list in any_list(), selection in any_selection()) {
        let (built, selection) = (list.build(), list.only_what_it_has(selection));
        if let Ok(estimate) = estimate_with_hints(&built, &selection) {
            check_all(&built, &selection, &estimate);
        }
    }
}
