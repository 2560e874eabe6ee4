//! Amounts as lengths on the screen.

use crate::money::Money;

/// One amount as a part of another, from 0 to 1.
#[expect(clippy::cast_precision_loss, reason = "a length on the screen, not an amount")]
pub(super) fn part(amount: Money, whole: Money) -> f32 {
    if whole == Money::ZERO {
        0.0
    } else {
        (amount.minor() as f32 / whole.minor() as f32).clamp(0.0, 1.0)
    }
}
