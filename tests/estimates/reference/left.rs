//! What is left of each line while amounts come off or are put on.

use super::price::{Ends, NOTHING, Top, add};
use std::cmp::Reverse;

/// What is left of each line.
#[derive(Clone, Debug)]
pub(super) struct Left {
    pub(super) ends: Vec<Ends>,
    /// Whether a left-over minor unit went to a line only because that stands first in the file.
    pub(super) is_tie: bool,
}

impl Left {
    pub(super) fn of(ends: Vec<Ends>) -> Self {
        Self { ends, is_tie: false }
    }

    pub(super) fn sum(&self, meant: &[usize]) -> Ends {
        meant.iter().fold(NOTHING, |sum, &line| add(sum, self.ends[line]))
    }

    /// Takes off what `off` says of the sum, never more than there is, shared among the lines.
    pub(super) fn take(&mut self, meant: &[usize], off: impl Fn(i64) -> i64) -> Ends {
        self.take_ends(meant, &off, |sum| Some(off(sum)))
    }

    /// The same with a rule for each end; `None` where it is not known what comes off at the high end.
    pub(super) fn take_ends(
        &mut self,
        meant: &[usize],
        low_off: impl Fn(i64) -> i64,
        high_off: impl Fn(i64) -> Option<i64>,
    ) -> Ends {
        let sum = self.sum(meant);
        let low = low_off(sum.low).min(sum.low);
        let high = match sum.high {
            Top::Known(sum) => high_off(sum).map(|off| off.min(sum)),
            Top::Open | Top::Unknown => None,
        };
        self.share(meant, -low, high.map(|high| -high));
        Ends { high: high.map_or(Top::Open, Top::Known), low }
    }

    /// Puts an amount on at either end, or takes a negative one off, in proportion to what is left.
    pub(super) fn share(&mut self, meant: &[usize], low: i64, high: Option<i64>) {
        let lows: Vec<i64> = meant.iter().map(|&line| self.ends[line].low).collect();
        let parts = self.parts(low, &lows);
        for (&line, part) in meant.iter().zip(parts) {
            self.ends[line].low += part;
        }
        let known = |line: &usize| match self.ends[*line].high {
            Top::Known(high) => Some(high),
            Top::Open | Top::Unknown => None,
        };
        let highs: Option<Vec<i64>> = meant.iter().map(known).collect();
        if let Some((whole, highs)) = high.zip(highs) {
            let parts = self.parts(whole, &highs);
            for ((&line, before), part) in meant.iter().zip(&highs).zip(parts) {
                self.ends[line].high = Top::Known(before + part);
            }
        }
    }

    /// `whole` in proportion to the amounts: what is left over goes to the largest remainders, the
    /// earlier first.
    fn parts(&mut self, whole: i64, amounts: &[i64]) -> Vec<i64> {
        let sum: i64 = amounts.iter().sum();
        if sum == 0 {
            return vec![0; amounts.len()];
        }
        let remainder = |n: usize| whole.abs() * amounts[n] % sum;
        let mut parts: Vec<i64> = amounts.iter().map(|amount| whole.abs() * amount / sum).collect();
        let mut order: Vec<usize> = (0..amounts.len()).collect();
        order.sort_by_key(|&n| Reverse(remainder(n)));
        let left_over = usize::try_from(whole.abs() - parts.iter().sum::<i64>()).unwrap();
        for &n in &order[..left_over] {
            parts[n] += 1;
        }
        self.is_tie |=
            left_over > 0 && remainder(order[left_over - 1]) == remainder(order[left_over]);
        parts.into_iter().map(|part| part * whole.signum()).collect()
    }
}
