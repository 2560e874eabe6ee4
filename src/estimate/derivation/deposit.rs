//! Deposit: the part of the total that is due when the plan is booked.

use super::{
    Rule, Step, StepAmount, What,
    end::End,
    sums::{millionths, rounds},
    tree::Tree,
};
use crate::{
    catalog::DepositRate,
    estimate::{
        EstimateError,
        payment::{asked_deposits, due_of, is_higher},
    },
    money::{Money, Percent},
};

impl Tree<'_> {
    /// The highest of the deposits that apply on a total whose high end is `high`; nothing if none
    /// is due there.
    pub(super) fn deposit(&mut self, high: Option<Money>) -> Result<Option<Step>, EstimateError> {
        let total = self.total()?;
        let nothing = StepAmount::Known(Money::ZERO);
        let mut highest = None;
        for deposit in asked_deposits(self.planner.list, self.planner.request) {
            let due = due_of(deposit, total.amount.known(), high)?;
            if is_higher(due, highest.map_or(Some(Money::ZERO), |(_, due)| due)) {
                highest = Some((deposit, due));
            }
        }
        let Some((deposit, due)) = highest else {
            let leaf = Step::leaf(What::Deposit, Rule::NotBought, nothing, None);
            return Ok((self.end == End::Low).then_some(leaf));
        };
        let whole = i128::from(Percent::WHOLE);
        let is_rounded = match (deposit.rate, total.amount) {
            // What is capped is not rounded.
            (DepositRate::Percent { percent, cap }, StepAmount::Known(money)) => {
                due != cap && rounds(money, millionths(percent), whole)
            }
            _ => false,
        };
        let is_open = high.is_none();
        let rule = Rule::Deposit { rate: deposit.rate, above: deposit.above, is_open };
        let amount = due.map_or(StepAmount::Open, StepAmount::Known);
        let leaf = Step::leaf(What::Deposit, rule, amount, Some(deposit.source.clone()));
        Ok(Some(Step { is_rounded, children: vec![total], ..leaf }))
    }
}
