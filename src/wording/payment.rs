//! Ways to pay a total, in words.

use super::phrasebook::Phrasebook;
use crate::{
    estimate::{DepositDue, Estimate, Instalments, OpenDeposit, Total},
    locale::ArgValue,
    money::Money,
};

/// Ways to pay an estimate: the deposit, then each way of instalments, a sentence each.
pub fn payment(estimate: &Estimate, book: Phrasebook<'_>) -> Vec<String> {
    let due = estimate.payment.deposit.iter();
    let plans = estimate.payment.instalments.iter();
    let instalments = plans.map(|parts| instalments(parts, estimate.total, book));
    due.map(|due| deposit(due, book)).chain(instalments).collect()
}

/// A deposit: "Deposit when you book: 20% of the total (£50 – £100); it counts towards the total
/// (deducted on the day)"; from which total on it is due, if the total is open.
fn deposit(deposit: &DepositDue, book: Phrasebook<'_>) -> String {
    let money = |amount| ArgValue::from(book.money(amount));
    let part = |percent| ("percent", ArgValue::from(book.locale.percent(percent)));
    let is_nothing_at_low = deposit.low == Money::ZERO;
    let words = match (deposit.open, deposit.high) {
        (Some(OpenDeposit { percent: Some(percent), above: None }), _) if is_nothing_at_low => {
            book.text_with("deposit-open", &[part(percent)])
        }
        (Some(OpenDeposit { percent: Some(percent), above: None }), _) => {
            book.text_with("deposit-open-from", &[part(percent), ("least", money(deposit.low))])
        }
        (Some(OpenDeposit { percent: Some(percent), above: Some(above) }), _)
            if is_nothing_at_low =>
        {
            book.text_with("deposit-open-above", &[part(percent), ("above", money(above))])
        }
        (Some(OpenDeposit { percent: None, above: Some(above) }), Some(amount))
            if is_nothing_at_low =>
        {
            let arguments = [("amount", money(amount)), ("above", money(above))];
            book.text_with("deposit-above", &arguments)
        }
        (None, Some(high)) if is_nothing_at_low => {
            book.text_with("deposit-up-to", &[("amount", money(high))])
        }
        (_, high) => {
            let amount = ("amount", book.range(deposit.low, high).into());
            match deposit.percent {
                Some(percent) => book.text_with("deposit-due-percent", &[amount, part(percent)]),
                None => book.text_with("deposit-due", &[amount]),
            }
        }
    };
    with_note(words, deposit.note.as_deref())
}

/// Instalments with their total: "In 3 instalments: 1 × £33.34 + 2 × £33.33, £100 in total".
fn instalments(instalments: &Instalments, total: Total, book: Phrasebook<'_>) -> String {
    let money = |money: Money| ArgValue::from(book.money(money));
    let parts = |parts: &[Money]| ArgValue::from(written(parts, book));
    let count = || ("count", instalments.parts.into());
    let above = || ("above", money(instalments.above.unwrap_or(Money::ZERO)));
    let (low, high) = (&instalments.low, instalments.high.as_ref().zip(total.high));
    let words = match high {
        Some((high, sum)) if low == high => book.text_with(
            "instalments-exact",
            &[count(), ("parts", parts(high)), ("total", money(sum))],
        ),
        Some((high, sum)) if low.is_empty() => {
            let arguments = [count(), above(), ("parts", parts(high)), ("total", money(sum))];
            book.text_with("instalments-up-to", &arguments)
        }
        Some((high, sum)) => {
            let low = [("low", parts(low)), ("low-total", money(total.low))];
            let high = [("high", parts(high)), ("high-total", money(sum))];
            let arguments: Vec<_> = low.into_iter().chain(high).chain([count()]).collect();
            book.text_with("instalments-between", &arguments)
        }
        None if low.is_empty() && instalments.above.is_none() => {
            book.text_with("instalments-open", &[count()])
        }
        None if low.is_empty() => book.text_with("instalments-above", &[count(), above()]),
        None => {
            let arguments = [count(), ("parts", parts(low)), ("total", money(total.low))];
            book.text_with("instalments-from", &arguments)
        }
    };
    with_note(words, instalments.note.as_deref())
}

/// Equal parts together: "4 × £151.25", "1 × £33.34 + 2 × £33.33".
fn written(parts: &[Money], book: Phrasebook<'_>) -> String {
    let groups = parts.chunk_by(|a, b| a == b).filter_map(|group| {
        let amount = book.money(*group.first()?);
        let arguments = [("count", group.len().into()), ("amount", amount.into())];
        Some(book.text_with("instalments-group", &arguments))
    });
    groups.collect::<Vec<_>>().join(" + ")
}

/// Words with what the clinic remarks, without its full stop.
pub(super) fn with_note(words: String, note: Option<&str>) -> String {
    match note {
        Some(note) => format!("{words} ({})", note.trim_end_matches('.')),
        None => words,
    }
}
