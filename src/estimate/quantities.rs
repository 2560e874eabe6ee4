//! Numbers of units that are left open, and every way to decide them.
//!
//! A way is a number whose digits are the units of each add-on above its fewest, those of the last
//! add-on in the file first. So ways in their order count up from the fewest units of all.

use super::request::RequestedAddOn;
use crate::selection::Quantity;

/// Number of ways to decide all units that are open; 1 if nothing is.
pub(super) fn ways(add_ons: &[RequestedAddOn]) -> usize {
    add_ons.iter().map(|add_on| width(add_on.units)).fold(1, usize::saturating_mul)
}

/// Units of one add-on, in every way to decide those of all.
#[derive(Clone, Copy, Debug)]
pub(super) struct Units {
    quantity: Quantity,
    /// The value of its digit: the number of ways of those that come after it.
    step: usize,
}

impl Units {
    /// Units of the first of these add-ons; `None` if it is not sold by the unit.
    pub(super) fn of_first(add_ons: &[RequestedAddOn]) -> Option<Self> {
        let (first, later) = add_ons.split_first()?;
        Some(Self { quantity: first.units?, step: ways(later) })
    }

    /// The numbers asked for.
    pub(super) fn asked(self) -> Quantity {
        self.quantity
    }

    /// The most that it may be.
    pub(super) fn most(self) -> u16 {
        self.quantity.high()
    }

    /// Number of units in one of the ways.
    pub(super) fn at(self, way: usize) -> u16 {
        let above = u16::try_from(self.digit(way)).unwrap_or(u16::MAX);
        self.quantity.low().saturating_add(above)
    }

    /// The way in which there are as many units as in another one, the rest as it is.
    pub(super) fn moved(self, way: usize, like: usize) -> usize {
        let rest = way.saturating_sub(self.digit(way).saturating_mul(self.step));
        rest.saturating_add(self.digit(like).saturating_mul(self.step))
    }

    /// True if the number is not decided.
    pub(super) fn is_open(self) -> bool {
        !self.quantity.is_exact()
    }

    fn digit(self, way: usize) -> usize {
        // Neither is ever 0.
        way.checked_div(self.step)
            .and_then(|way| way.checked_rem(width(Some(self.quantity))))
            .unwrap_or(0)
    }
}

/// Numbers of units that a range has.
fn width(units: Option<Quantity>) -> usize {
    units.map_or(1, |units| usize::from(units.high().saturating_sub(units.low())) + 1)
}
