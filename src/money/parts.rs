//! An amount split exactly into parts.

use super::{Money, Overflow};
use smallvec::{SmallVec, smallvec};
use std::cmp::Reverse;

/// Parts of an amount, as many as there are lines in most plans without an allocation.
pub type Parts = SmallVec<[Money; 8]>;

/// `whole` split in proportion to `weights`, exactly: what is left over by rounding down goes a
/// minor unit each to the largest remainders, the earlier first. Weights of nothing get nothing.
pub fn split(whole: Money, weights: &[Money]) -> Result<Parts, Overflow> {
    let mut each = weights.iter().map(|weight| i128::from(weight.0));
    let sum = each.try_fold(0_i128, i128::checked_add).ok_or(Overflow)?;
    if sum == 0 {
        return Ok(smallvec![Money::ZERO; weights.len()]);
    }
    let (mut parts, mut left) = (Parts::with_capacity(weights.len()), whole);
    let mut remainders: SmallVec<[_; 8]> = SmallVec::with_capacity(weights.len());
    for (position, &weight) in weights.iter().enumerate() {
        let (part, remainder) = share(whole, weight, sum)?;
        left = left.minus(part)?;
        parts.push(part);
        remainders.push((Reverse(remainder), position));
    }
    if left == Money::ZERO {
        return Ok(parts);
    }
    remainders.sort_unstable();
    for ((_, position), _) in remainders.iter().zip(0..left.0) {
        if let Some(part) = parts.get_mut(*position) {
            *part = part.plus(Money(1))?;
        }
    }
    Ok(parts)
}

/// `whole × weight ÷ sum`, rounded down, and the remainder.
fn share(whole: Money, weight: Money, sum: i128) -> Result<(Money, i128), Overflow> {
    // Most amounts are small, and wide divisions are slow.
    if let (Ok(whole), Ok(weight), Ok(sum)) =
        (u32::try_from(whole.0), u32::try_from(weight.0), u32::try_from(sum))
        && let Some(product) = u64::from(whole).checked_mul(u64::from(weight))
        && let Some((part, remainder)) =
            product.checked_div(sum.into()).zip(product.checked_rem(sum.into()))
        && let Ok(part) = i64::try_from(part)
    {
        return Ok((Money(part), remainder.into()));
    }
    let product = i128::from(whole.0).checked_mul(i128::from(weight.0)).ok_or(Overflow)?;
    let part = product.checked_div_euclid(sum).ok_or(Overflow)?;
    let remainder = product.checked_rem_euclid(sum).ok_or(Overflow)?;
    Ok((i64::try_from(part).map(Money).map_err(|_too_large| Overflow)?, remainder))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_split_adds_up_and_the_largest_remainders_get_the_rest() {
        let split = |whole, weights: &[i64]| -> Vec<i64> {
            let weights: Vec<Money> = weights.iter().copied().map(Money::from_minor).collect();
            let parts = super::split(Money::from_minor(whole), &weights).unwrap();
            parts.iter().map(|part| part.minor()).collect()
        };
        assert_eq!(split(100, &[1, 1, 1]), [34, 33, 33]);
        assert_eq!(split(10, &[1, 5, 0, 4]), [1, 5, 0, 4]);
        assert_eq!(split(5, &[3, 4]), [2, 3]);
        assert_eq!(split(7, &[0, 0]), [0, 0]);
        assert_eq!(split(-7, &[1, 1]), [-3, -4]);
        // As much as a list may hold, in which the products are wide.
        let most = Money::MAX_PRICE.minor();
        assert_eq!(split(most, &[most, most, most]), [most / 3; 3]);
    }
}
