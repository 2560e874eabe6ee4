//! Rests of the lines of a plan, from which one deduction after another comes off.
//!
//! A deduction from several lines is split among them no sooner than some of them are looked at apart
//! from the others: of lines that are only ever meant together, the sum is enough.

use crate::money::{Amount, High, Overflow, Parts, split};
use smallvec::SmallVec;

/// Rest of each line of a plan.
pub(in crate::estimate) type Left = SmallVec<[Amount; 8]>;

/// Positions of some lines of a plan, in ascending order.
pub(in crate::estimate) type Positions = SmallVec<[usize; 8]>;

/// Rests of lines, and what is still to be split among them.
#[derive(Clone, Debug)]
pub(super) struct Rests {
    /// Before what is to be split.
    each: Left,
    /// In the order in which it came off.
    to_split: SmallVec<[Deduction; 4]>,
}

/// Amount that came off some lines.
#[derive(Clone, Debug)]
struct Deduction {
    meant: Positions,
    /// Weights by which it is split; `None` for the rests of the lines.
    weights: Option<Box<Left>>,
    off: Amount,
}

/// Share that some lines have in a deduction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    None,
    Whole,
    Some,
}

impl Rests {
    /// Nothing taken off yet.
    #[inline]
    pub(super) fn of(amounts: impl Iterator<Item = Amount>) -> Self {
        Self { each: amounts.collect(), to_split: SmallVec::new() }
    }

    /// Sum of the rests of some lines.
    pub(super) fn sum(&mut self, meant: &[usize]) -> Result<Amount, Overflow> {
        let each = self.each.as_slice();
        let rests = meant.iter().filter_map(|&line| each.get(line));
        let mut sum = Amount::sum(rests.copied())?;
        for deduction in &self.to_split {
            match deduction.part_of(meant) {
                Part::None => {}
                Part::Whole => sum = without(sum, deduction.off)?,
                Part::Some => {
                    self.split()?;
                    return self.sum(meant);
                }
            }
        }
        Ok(sum)
    }

    /// Takes an amount off some lines, split in proportion to their rests.
    pub(super) fn lower(&mut self, meant: Positions, off: Amount) {
        self.to_split.push(Deduction { meant, weights: None, off });
    }

    /// Takes an amount off some lines, split in proportion to these weights.
    pub(super) fn lower_by(&mut self, meant: Positions, weights: Left, off: Amount) {
        self.to_split.push(Deduction { meant, weights: Some(Box::new(weights)), off });
    }

    /// Rest of each line.
    pub(super) fn each(&mut self) -> Result<&Left, Overflow> {
        self.split()?;
        Ok(&self.each)
    }

    /// Rest of each of some lines.
    pub(super) fn of_lines(&mut self, meant: &[usize]) -> Result<Left, Overflow> {
        let each = self.each()?;
        Ok(meant.iter().filter_map(|&line| each.get(line)).copied().collect())
    }

    /// Splits all that is to be split.
    fn split(&mut self) -> Result<(), Overflow> {
        for Deduction { meant, weights, off } in std::mem::take(&mut self.to_split) {
            let rests = meant.iter().filter_map(|&line| self.each.get(line)).copied();
            let weights = weights.map_or_else(|| rests.collect(), |weights| *weights);
            self.take(&meant, &weights, off)?;
        }
        Ok(())
    }

    /// Takes its part of an amount off each of some lines, which have these weights.
    fn take(&mut self, meant: &[usize], weights: &[Amount], off: Amount) -> Result<(), Overflow> {
        let lows: Parts = weights.iter().map(|weight| weight.low).collect();
        let low_parts = split(off.low, &lows)?;
        for (&line, &part) in meant.iter().zip(&low_parts) {
            let Some(left) = self.each.get_mut(line) else { continue };
            left.low = left.low.minus(part)?;
        }
        let Some(high) = off.known_high() else { return Ok(()) };
        let highs: Parts = weights.iter().filter_map(|weight| weight.known_high()).collect();
        // Most prices are fixed.
        let is_same = high == off.low && highs == lows;
        let high_parts = if is_same { low_parts } else { split(high, &highs)? };
        for (&line, part) in meant.iter().zip(high_parts) {
            let Some(Amount { high: High::Known(left), .. }) = self.each.get_mut(line) else {
                continue;
            };
            *left = left.minus(part)?;
        }
        Ok(())
    }
}

impl Deduction {
    /// The part of it that falls on some lines, in ascending order as its own are.
    fn part_of(&self, meant: &[usize]) -> Part {
        let own = self.meant.as_slice();
        if own == meant {
            return Part::Whole;
        }
        let is_meant = |line: &&usize| meant.binary_search(line).is_ok();
        match own.iter().filter(is_meant).count() {
            0 => Part::None,
            all if all == own.len() => Part::Whole,
            _ => Part::Some,
        }
    }
}

/// Sum without what came off: at the high end only if that is known.
fn without(sum: Amount, off: Amount) -> Result<Amount, Overflow> {
    let low = sum.low.minus(off.low)?;
    let high = match (sum.high, off.high) {
        (High::Known(high), High::Known(off)) => High::Known(high.minus(off)?),
        (high, _) => high,
    };
    Ok(Amount { high, low })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::Money;

    fn rests() -> Rests {
        Rests::of([100, 50, 30].map(fixed).into_iter())
    }

    fn fixed(minor: i64) -> Amount {
        Amount::fixed(Money::from_minor(minor))
    }

    #[test]
    fn what_is_meant_together_is_not_split() {
        let mut rests = rests();
        rests.lower([0, 1].into_iter().collect(), fixed(15));
        rests.lower([2].into_iter().collect(), fixed(3));
        assert_eq!(rests.sum(&[0, 1, 2]), Ok(fixed(162)));
        assert_eq!(rests.to_split.len(), 2);
    }

    #[test]
    fn what_is_looked_at_apart_is_split_in_order() {
        let mut rests = rests();
        rests.lower([0, 1].into_iter().collect(), fixed(15));
        rests.lower([0, 1, 2].into_iter().collect(), fixed(33));
        assert_eq!(rests.sum(&[1, 2]), Ok(fixed(60)));
        assert_eq!(
            rests.each().map(|each| each[..].to_vec()),
            Ok([72, 36, 24].map(fixed).to_vec())
        );
    }
}
