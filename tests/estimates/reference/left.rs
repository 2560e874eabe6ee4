//! What is left of each line while amounts come off or are put on.

use std::cmp::Reverse;

/// What is left of each line.
#[derive(Clone, Debug)]
pub(super) struct Left {
    pub(super) amounts: Vec<i64>,
    /// Whether a left-over minor unit went to a line only because that stands first in the file.
    pub(super) is_tie: bool,
}

impl Left {
    pub(super) fn of(amounts: Vec<i64>) -> Self {
        Self { amounts, is_tie: false }
    }

    pub(super) fn sum(&self, meant: &[usize]) -> i64 {
        meant.iter().map(|&line| self.amounts[line]).sum()
    }

    /// Takes off so much, never more than there is, shared among the lines; what came off.
    pub(super) fn take(&mut self, meant: &[usize], off: i64) -> i64 {
        let amounts: Vec<i64> = meant.iter().map(|&line| self.amounts[line]).collect();
        self.take_by(meant, &amounts, off)
    }

    /// Takes off so much, likewise, shared in proportion to other amounts.
    pub(super) fn take_by(&mut self, meant: &[usize], amounts: &[i64], off: i64) -> i64 {
        let off = off.min(self.sum(meant));
        for (line, part) in self.parts_by(meant, amounts, off) {
            self.amounts[line] -= part;
        }
        off
    }

    /// `whole` in proportion to what is left of the lines: what is left over goes to the largest
    /// remainders, the earlier first.
    pub(super) fn parts(&mut self, meant: &[usize], whole: i64) -> Vec<(usize, i64)> {
        let amounts: Vec<i64> = meant.iter().map(|&line| self.amounts[line]).collect();
        self.parts_by(meant, &amounts, whole)
    }

    fn parts_by(&mut self, meant: &[usize], amounts: &[i64], whole: i64) -> Vec<(usize, i64)> {
        let sum: i64 = amounts.iter().sum();
        if sum == 0 {
            return Vec::new();
        }
        let remainder = |n: usize| whole * amounts[n] % sum;
        let mut parts: Vec<i64> = amounts.iter().map(|amount| whole * amount / sum).collect();
        let mut order: Vec<usize> = (0..amounts.len()).collect();
        order.sort_by_key(|&n| Reverse(remainder(n)));
        let left_over = usize::try_from(whole - parts.iter().sum::<i64>()).unwrap();
        for &n in &order[..left_over] {
            parts[n] += 1;
        }
        self.is_tie |=
            left_over > 0 && remainder(order[left_over - 1]) == remainder(order[left_over]);
        meant.iter().copied().zip(parts).collect()
    }
}
