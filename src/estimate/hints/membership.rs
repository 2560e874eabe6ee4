//! The membership that would pay off.

use super::{Hint, desk::Desk};
use crate::{catalog::MembershipIndex, money::Money};

/// The membership that saves most more than it costs.
pub(super) fn as_member(desk: &Desk<'_>) -> Option<Hint> {
    let mut best: Option<(Money, Money, MembershipIndex)> = None;
    for worth in &desk.now.memberships {
        let Some((low, Some(high))) = worth.net else { continue };
        let pays_off = low > Money::ZERO && desk.is_worth_saving(high);
        if pays_off && best.is_none_or(|(_, most, _)| high > most) {
            best = Some((low, high, worth.membership));
        }
    }
    let (low, high, membership) = best?;
    Some(Hint::MembershipPaysOff { membership, low, high })
}
