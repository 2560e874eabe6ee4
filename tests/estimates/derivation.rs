//! Every amount can be asked where it came from: each step follows from its children, and the
//! leaves are prices that stand in the list at the line that is named.

use super::{
    arbitrary::{any_list, any_selection, wild_list, wild_selection},
    properties::config,
};
use needlepoint::{
    catalog::{CreditPart, DepositRate, PriceList, SessionCount, TaxClass, TaxMode},
    estimate::{
        Client, Derivation, Estimate, Hint, LineKind, ListPrice, MembershipPart, Question, Rule,
        SessionsOnDays, Step, StepAmount, What, as_you_go, estimate_with_hints, explain,
        single_price, treatment_prices,
    },
    money::{Amount, High, Money, Percent},
    selection::{ChosenAddOn, Selection, SessionRange},
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

/// Amount that a percentage takes off the child, or off so many of so many sessions of it.
fn taken(
    step: &Step,
    percent: Percent,
    sessions: Option<SessionsOnDays>,
    child: StepAmount,
) -> StepAmount {
    let StepAmount::Known(money) = child else { return child };
    let (part, of) = match sessions {
        None => (1, 1),
        Some(SessionsOnDays { share: Some(share), .. }) => share,
        // Of what is another part of each line, no more is known than that it is a part.
        Some(SessionsOnDays { share: None, .. }) => {
            let is_part = |own: Money| (-money.minor()..=0).contains(&own.minor());
            assert!(step.amount.known().is_some_and(is_part), "{step:?}");
            return step.amount;
        }
    };
    let (child, whole) = (i128::from(money.minor()), i128::from(Percent::WHOLE) * i128::from(of));
    let off = i128::from(percent.millionths()) * i128::from(part);
    known(divided(child * (whole - off).max(0), whole) - child)
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
        Rule::Given | Rule::AsBefore => {
            assert!(amounts.is_empty());
            step.amount
        }
        Rule::SumOfKnown if ends != Ends::High => sum(&only_known(&amounts)),
        Rule::SumOfKnown if only_known(&amounts).len() < amounts.len() => StepAmount::Open,
        Rule::Sum | Rule::SumOfKnown => sum(&amounts),
        Rule::PartOf { proportion } => part_of(step, &amounts, *proportion),
        Rule::Shared(sessions) => of_only(&|child| divided(child, i128::from(sessions.get()))),
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
        Rule::TakePercent { percent, sessions, .. } => taken(step, *percent, *sessions, only()),
        Rule::TakeAmount { amount, times, .. } => {
            of_only(&|child| -(i128::from(amount.minor()) * i128::from(*times)).min(child))
        }
        Rule::Credit(part) => credited(*part, &amounts),
        Rule::Deposit { rate, above, is_open } => deposit(*rate, *above, *is_open, only()),
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

/// What the list states counts with the end that is asked about. A fee that is credited counts with
/// whatever makes the total least or most, and the least tax or saving may be that of the most total.
/// A membership is dearest where least is left of what it saves.
fn stated(step: &Step, price: Amount, ends: Ends) -> StepAmount {
    let (low, high) = (at(price, true), at(price, false));
    let is_fee = matches!(step.what, What::Line { kind: LineKind::Fee(_), .. });
    let own = step.amount.known();
    if is_fee
        && own.is_some_and(|own| {
            Some(own) >= low.known() && high.known().is_none_or(|high| own <= high)
        })
    {
        return step.amount;
    }
    let is_membership =
        matches!(step.what, What::Membership(_, MembershipPart::Fee | MembershipPart::Cost));
    if is_membership && [low, high].contains(&step.amount) {
        return step.amount;
    }
    match ends {
        Ends::Low => low,
        Ends::OnTheWay if step.amount == low => low,
        Ends::High | Ends::OnTheWay => high,
    }
}

/// The first of a step and all below it that does not follow at an end.
fn fault(step: &Step, ends: Ends) -> Option<&Step> {
    let own = (step.amount != follows(step, ends)).then_some(step);
    own.or_else(|| step.children.iter().find_map(|child| fault(child, ends)))
}

/// Holds the derivations of two amounts, each of which is of either end of the total.
fn check_either_end(derivation: &Derivation) {
    check_any(derivation, &[Ends::Low, Ends::High]);
}

fn check_any(derivation: &Derivation, all: &[Ends]) {
    for step in [&derivation.low, &derivation.high] {
        let faults: Option<Vec<&Step>> = all.iter().map(|ends| fault(step, *ends)).collect();
        assert!(faults.is_none(), "{faults:#?}\n{derivation:#?}");
    }
}

/// Holds what is saved, in which what is open counts with its low end.
fn check_saving(derivation: &Derivation) {
    check_any(derivation, &[Ends::Low, Ends::High, Ends::OnTheWay]);
    let Derivation { low, high } = derivation;
    assert!(low.amount.known().unwrap() <= high.amount.known().unwrap());
}

/// Holds an amount that is told as its least and its most, whichever end of the total has them.
fn check_least_first(derivation: &Derivation) {
    check_either_end(derivation);
    let Derivation { low, high } = derivation;
    assert!(high.amount.known().is_none_or(|high| low.amount.known() <= Some(high)));
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
        CreditPart::Percent(percent) => divided(fee * i128::from(percent.millionths()), whole),
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

fn deposit(
    rate: DepositRate,
    above: Option<Money>,
    is_open: bool,
    total: StepAmount,
) -> StepAmount {
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
        DepositRate::Amount(amount) if is_open => return StepAmount::Known(amount),
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
        High::Unknown if amount == Amount::UNKNOWN || !is_low => StepAmount::OnRequest,
        High::Unknown => StepAmount::Known(amount.low),
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
///
/// Where a total is least with what is dearest, as taxes and discounts are rounded, all prices of its
/// ends are the other ones.
fn check_step<'s>(step: &'s Step, ends: Ends, told: &mut Vec<(&'s What, StepAmount)>) {
    let other = match ends {
        Ends::Low => Ends::High,
        Ends::High => Ends::Low,
        Ends::OnTheWay => Ends::OnTheWay,
    };
    let holds = |ends: &Ends| fault(step, *ends).is_none();
    let ends = [ends, other].into_iter().find(holds).unwrap_or(ends);
    check_below(step, ends, told);
}

fn check_below<'s>(step: &'s Step, ends: Ends, told: &mut Vec<(&'s What, StepAmount)>) {
    assert_eq!(step.amount, follows(step, ends), "{step:#?}");
    if step.rule == Rule::AsBefore {
        assert!(told.contains(&(&step.what, step.amount)), "{step:?}");
    }
    // Each of two plans has ends of its own.
    let is_of_plans =
        step.rule == Rule::Less || matches!(step.what, What::TotalThen | What::AsYouGo);
    for child in &step.children {
        let check = if is_of_plans { check_step } else { check_below };
        check(child, ends, told);
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

/// The derivation of what each membership saves less what it costs, with the saving and the cost
/// below it within those of the estimate, and of what the patient's own costs.
fn memberships(
    list: &PriceList,
    estimate: &Estimate,
    ask: &impl Fn(Question) -> Option<Derivation>,
) -> Vec<Derivation> {
    let mut derivations = Vec::new();
    for index in list.memberships().indexes() {
        let worth = estimate.memberships.iter().find(|worth| worth.membership == index);
        let own = estimate.membership.filter(|fees| fees.membership == index);
        let asked = ask(Question::Membership(index));
        assert_eq!(asked.is_some(), worth.is_some() || own.is_some());
        if let Some((asked, own)) = asked.as_ref().zip(own) {
            let cost = own.cost.map_or([StepAmount::OnRequest; 2], known_ends);
            assert_eq!(amounts_of(asked), cost);
            check_either_end(asked);
        }
        let Some((asked, worth)) = asked.zip(worth) else { continue };
        assert_eq!(amounts_of(&asked), worth.net.map_or([StepAmount::Open; 2], known_ends));
        let part = |step: &Step, part: usize| step.children[part].amount;
        for end in [&asked.low, &asked.high] {
            let within = |amount: StepAmount, (least, most): (Money, Option<Money>)| match amount {
                StepAmount::Known(own) => least <= own && most.is_none_or(|most| own <= most),
                _ => most.is_none(),
            };
            assert!(within(part(end, 0), worth.saving), "{worth:?} {end:#?}");
            let cost = worth.cost.unwrap_or((Money::ZERO, None));
            assert!(within(part(end, 1), cost), "{worth:?} {end:#?}");
        }
        derivations.push(asked);
    }
    derivations
}

/// Asks for the derivation of every amount of an estimate, and holds it against that amount.
fn check_all(list: &PriceList, selection: &Selection, estimate: &Estimate) {
    let ask = |question| explain(list, selection, &question).unwrap();
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
        check_least_first(&included);
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
    taxes.iter().for_each(check_least_first);
    let saving = ask(Question::Saving);
    let saved = estimate.hints.iter().find_map(|hint| match hint {
        Hint::Saving { low, high } => Some((*low, Some(*high))),
        _ => None,
    });
    assert_eq!(saving.as_ref().map(amounts_of), saved.map(known_ends));
    saving.iter().for_each(check_saving);
    asked.extend(instalments(estimate, &ask));
    memberships(list, estimate, &ask).iter().for_each(check_either_end);
    asked.extend(average(estimate, &ask));
    asked.extend(treatments(list, selection, &ask));
    asked.extend(prices(list, &ask));
    asked.extend(singles(list, selection, &ask));
    asked.push(instead(list, selection, estimate, &ask));
    asked.extend(in_turn(list, selection, estimate, &ask));
    for derivation in asked {
        check_step(&derivation.low, Ends::Low, &mut Vec::new());
        check_step(&derivation.high, Ends::High, &mut Vec::new());
    }
    causes(estimate, &ask);
    hints(estimate, &ask);
    width(estimate, &ask);
}

/// The derivation of what a session comes to on average.
fn average(
    estimate: &Estimate,
    ask: &impl Fn(Question) -> Option<Derivation>,
) -> Option<Derivation> {
    let average = ask(Question::PerSession);
    let ends = estimate.per_session().map(|it| (it.low.1, it.high.map(|(_, high)| high)));
    assert_eq!(average.as_ref().map(amounts_of), ends.map(known_ends));
    average
}

/// The derivation of the most that the plan may come to if its sessions are not booked together.
fn in_turn(
    list: &PriceList,
    selection: &Selection,
    estimate: &Estimate,
    ask: &impl Fn(Question) -> Option<Derivation>,
) -> Option<Derivation> {
    let told = as_you_go(list, selection, estimate)?;
    let asked = ask(Question::AsYouGo).unwrap();
    let most = told.most.map_or(StepAmount::Open, StepAmount::Known);
    assert_eq!(amounts_of(&asked), [most; 2]);
    let plans = &asked.high.children;
    assert_eq!(plans[0].what, What::BookedFirst(told.first));
    assert!(plans.len() > 1, "{plans:#?}");
    Some(asked)
}

/// Holds the derivation of how far the ends are apart, and of how far the high end is above a budget,
/// against the total.
fn width(estimate: &Estimate, ask: &impl Fn(Question) -> Option<Derivation>) {
    let width = estimate.total.width().filter(|width| *width > Money::ZERO);
    let asked = ask(Question::Width);
    assert_eq!(asked.as_ref().map(|ends| ends.high.amount), width.map(StepAmount::Known));
    let budget = Money::from_minor(10_000);
    let above = ask(Question::AboveBudget(budget)).unwrap().high;
    let known = estimate.total.high.map(|high| high.minus(budget).unwrap());
    assert_eq!(above.amount, known.map_or(StepAmount::Open, StepAmount::Known));
    check_step(&above, Ends::High, &mut Vec::new());
    let Some(Derivation { low, high }) = asked else { return };
    assert_eq!(low, high);
    assert_eq!(follows(&high, Ends::High), high.amount);
    let [most, least] = &high.children[..] else { panic!("{high:?}") };
    check_step(most, Ends::High, &mut Vec::new());
    check_step(least, Ends::Low, &mut Vec::new());
}

/// Holds the derivation of what each hint says against its difference.
fn hints(estimate: &Estimate, ask: &impl Fn(Question) -> Option<Derivation>) {
    for hint in &estimate.hints {
        let derivation = ask(Question::Hint(hint.clone())).unwrap();
        let high = &derivation.high;
        let said = match hint {
            Hint::Saving { high, .. } | Hint::MembershipPaysOff { high, .. } => *high,
            _ => hint.difference().unwrap(),
        };
        assert_eq!(high.amount, StepAmount::Known(said), "{hint:?}");
        match hint {
            Hint::Saving { .. } => check_saving(&derivation),
            Hint::MembershipPaysOff { .. } => check_either_end(&derivation),
            _ => check_step(high, Ends::High, &mut Vec::new()),
        }
        if let Some(taken) = hint.difference() {
            let other = Money::from_minor(taken.minor() + 1);
            assert_eq!(ask(Question::Hint(otherwise(hint, other))).is_some(), is_weighed(hint));
        }
    }
}

/// Whether a hint is about a membership, which is weighed whatever the hint says.
fn is_weighed(hint: &Hint) -> bool {
    matches!(hint, Hint::MembershipPaysOff { .. })
}

/// The same hint with another difference, which is not what it comes to.
fn otherwise(hint: &Hint, other: Money) -> Hint {
    let mut hint = hint.clone();
    match &mut hint {
        Hint::Saving { .. } | Hint::MembershipPaysOff { .. } => {}
        Hint::MoreSessions { difference, .. }
        | Hint::MoreAreas { difference, .. }
        | Hint::TechniqueIncludes { difference, .. }
        | Hint::AsPackage { difference, .. }
        | Hint::PackageApart { difference, .. }
        | Hint::TwoPlans { difference, .. }
        | Hint::WholeArea { difference, .. }
        | Hint::ReductionBegins { difference, .. }
        | Hint::ReductionEnds { difference, .. } => *difference = other,
    }
    hint
}

/// The derivation of the treatments' price for each of the first numbers of sessions.
fn treatments(
    list: &PriceList,
    selection: &Selection,
    ask: &impl Fn(Question) -> Option<Derivation>,
) -> Vec<Derivation> {
    if selection.technique.is_none() {
        return Vec::new();
    }
    let among = SessionRange::new(1, 5).unwrap();
    let mut derivations = Vec::new();
    for (sessions, price) in treatment_prices(list, selection, among.counts()) {
        let asked = ask(Question::Treatments { sessions, among });
        let told = asked.as_ref().map(amounts_of);
        let ends = price.map(|price| [at(price, true), at(price, false)]);
        // Free in one size and on request in another is told like what is only on request.
        let is_free_in_one = price == Some(Amount::UNKNOWN)
            && told == Some([StepAmount::Known(Money::ZERO), StepAmount::OnRequest]);
        assert!(told == ends || is_free_in_one, "{sessions}: {told:?}, {ends:?}");
        derivations.extend(asked);
    }
    derivations
}

/// The derivation of every price of the list that stands by itself.
fn prices(list: &PriceList, ask: &impl Fn(Question) -> Option<Derivation>) -> Vec<Derivation> {
    let fees = list
        .fees()
        .iter()
        .filter_map(|(index, fee)| Some((ListPrice::Fee(index), fee.own_price()?)));
    let packages = list.packages().iter().map(|(index, it)| (ListPrice::Package(index), it.price));
    let add_ons = list.add_ons().iter().filter_map(|(index, it)| Some((index, it.ladder()?)));
    let add_ons = add_ons.flat_map(|(index, ladder)| {
        let rungs = ladder.rungs().iter();
        rungs.map(move |rung| (ListPrice::AddOn(index, rung.sessions()), rung.price()))
    });
    let offers = list.offers().iter().flat_map(|(index, offer)| {
        let courses = offer.ladder().rungs().iter().filter(|rung| rung.sessions().get() > 1);
        courses.map(move |rung| (ListPrice::Offer(index, rung.sessions()), rung.price()))
    });
    let mut derivations = Vec::new();
    for (question, price) in fees.chain(packages).chain(add_ons).chain(offers) {
        let asked = ask(Question::Price(question)).unwrap();
        let amount = price.amount();
        assert_eq!(amounts_of(&asked), [at(amount, true), at(amount, false)], "{question:?}");
        derivations.push(asked);
    }
    derivations
}

/// The derivation of the cheapest single of every offer, special prices included.
fn singles(
    list: &PriceList,
    selection: &Selection,
    ask: &impl Fn(Question) -> Option<Derivation>,
) -> Vec<Derivation> {
    let mut derivations = Vec::new();
    for index in list.offers().indexes() {
        let asked = ask(Question::Price(ListPrice::Offer(index, SessionCount::MIN)));
        let single = single_price(list, selection, index);
        let ends = single.map(|single| [at(single, true), at(single, false)]);
        assert_eq!(asked.as_ref().map(amounts_of), ends);
        derivations.extend(asked);
    }
    derivations
}

/// The derivation of the difference to one more session, or to the same.
fn instead(
    list: &PriceList,
    selection: &Selection,
    estimate: &Estimate,
    ask: &impl Fn(Question) -> Option<Derivation>,
) -> Derivation {
    let more = selection.sessions.and_then(|range| {
        let up_to = range.high().get().checked_add(1)?;
        Some(Selection {
            sessions: SessionRange::new(range.low().get(), up_to).ok(),
            ..selection.clone()
        })
    });
    let other = more.and_then(|other| Some((estimate_with_hints(list, &other).ok()?, other)));
    let (then, other) = other.unwrap_or_else(|| (estimate.clone(), selection.clone()));
    let asked = ask(Question::Instead(Box::new(other))).unwrap();
    let low = then.total.low.minus(estimate.total.low).unwrap();
    let high = then.total.high.zip(estimate.total.high);
    let high = high.map(|(then, now)| then.minus(now).unwrap());
    assert_eq!(amounts_of(&asked), known_ends((low, high)));
    asked
}

#[test]
fn a_saving_counts_what_is_known_of_a_percentage_in_single_sessions_alone() {
    let text = r#"(
        schema: 1, clinic: (name: "Test"), language: "en-GB", currency: "GBP",
        techniques: [(id: "standard", label: "Standard")],
        areas: [(id: "face", label: "Face"), (id: "chest", label: "Chest")],
        offers: [
            (technique: "standard", areas: ["face"], single: 100, special_prices: [
                (id: "first", label: "First", price: included, client: new),
            ]),
            (technique: "standard", areas: ["chest"], single: on_request),
        ],
        add_ons: [(id: "serum", label: "Serum", percent: 50, per: session)],
    )"#;
    let list = needlepoint::price_file::read("test.ron", text).unwrap().list;
    let selection = Selection {
        technique: Some("standard".to_owned()),
        areas: vec!["face".into(), "chest".into()],
        client: Client::New,
        add_ons: vec![ChosenAddOn::new("serum")],
        ..Selection::default()
    };
    let estimate = estimate_with_hints(&list, &selection).unwrap();
    let saving = Hint::Saving { low: Money::from_minor(15_000), high: Money::from_minor(15_000) };
    assert!(estimate.hints.contains(&saving), "{:?}", estimate.hints);
    check_all(&list, &selection, &estimate);
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn every_step_of_a_derivation_follows_from_its_children(list in wild_list(), selection in wild_selection()) {
        match estimate_with_hints(&list, &selection) {
            Ok(estimate) => check_all(&list, &selection, &estimate),
            Err(error) => prop_assert_eq!(explain(&list, &selection, &Question::Total), Err(error)),
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
