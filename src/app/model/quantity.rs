//! A number of units as it is stepped through.

use crate::{catalog::MAX_UNITS, selection::Quantity};

/// A number of units whose ends are so many more or less; as it was if that can't be.
pub(in crate::app) fn stepped(quantity: Quantity, low: i8, high: i8) -> Quantity {
    let moved = |count: u16, step: i8| count.saturating_add_signed(i16::from(step));
    let (low, high) = (moved(quantity.low(), low), moved(quantity.high(), high));
    Quantity::new(low, high).unwrap_or(quantity)
}

/// A number of units that is left open up to one more than it was.
pub(in crate::app) fn opened(quantity: Quantity) -> Quantity {
    let low = quantity.low().min(MAX_UNITS.saturating_sub(1));
    let high = quantity.high().max(low.saturating_add(1));
    Quantity::new(low, high).unwrap_or(quantity)
}

/// A number of units that is decided: the fewest of those that were open.
pub(in crate::app) fn decided(quantity: Quantity) -> Quantity {
    Quantity::exactly(quantity.low()).unwrap_or(quantity)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quantity(text: &str) -> Quantity {
        text.parse().unwrap()
    }

    #[test]
    fn a_number_is_opened_to_one_more_and_decided_as_the_fewest() {
        assert_eq!(opened(quantity("2")), quantity("2..3"));
        assert_eq!(opened(quantity("2..5")), quantity("2..5"));
        assert_eq!(opened(quantity("999")), quantity("998..999"));
        assert_eq!(decided(quantity("2..5")), quantity("2"));
    }

    #[test]
    fn a_step_stays_within_what_a_plan_may_have() {
        assert_eq!(stepped(quantity("2"), 1, 1), quantity("3"));
        assert_eq!(stepped(quantity("2..4"), 1, 0), quantity("3..4"));
        assert_eq!(stepped(quantity("1"), -1, -1), quantity("1"));
        assert_eq!(stepped(quantity("999"), 1, 1), quantity("999"));
    }
}
