//! Lengths of appointments.

use super::{reader::Reader, schema::Raw};
use crate::catalog::Minutes;
use std::ops::RangeInclusive;

/// An appointment is over within a day.
const MINUTES: RangeInclusive<u16> = 1..=1440;

/// Length of an appointment: `60`, or `45..60`.
pub(super) fn minutes<'s>(reader: &mut Reader<'s>, field: Option<Raw<'s>>) -> Option<Minutes> {
    let (fewest, most) = reader.whole_range(field?, MINUTES)?;
    Minutes::between(fewest, most)
}
