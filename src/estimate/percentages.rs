//! Percentages that a discount comes to, where its bands or its parts leave several to choose from.

use super::{
    EstimateError, LineItem, LineKind, Percentages,
    adjust::Remainder,
    envelope::Envelope,
    plan::{Plan, Planner},
};
use crate::{
    catalog::{BandOff, DiscountIndex, DiscountPart, Rate},
    money::{Amount, Overflow, Percent},
};
use std::rc::Rc;

/// Notes the percentages of the discounts among the lines. A single one needs no note.
pub(super) fn note_percentages(
    planner: &Planner<'_>,
    envelope: &Envelope,
    lines: &mut [LineItem],
) -> Result<(), EstimateError> {
    for line in lines {
        let LineKind::Discount(index) = line.kind else { continue };
        if let [DiscountPart { rate: Rate::Percent(_) | Rate::Amount(..), .. }] =
            planner.list[index].parts.as_slice()
        {
            continue;
        }
        let low = of_plan(planner, &envelope.low, index)?;
        let high = if Rc::ptr_eq(&envelope.low, &envelope.high) {
            low.clone()
        } else {
            of_plan(planner, &envelope.high, index)?
        };
        line.percentages = Percentages { low, high };
    }
    Ok(())
}

/// Percentages that a discount takes off in one plan. Those before it come off first, as a band may
/// hang on what they leave.
fn of_plan(
    planner: &Planner<'_>,
    plan: &Plan,
    index: DiscountIndex,
) -> Result<Vec<Percent>, Overflow> {
    let (list, request) = (planner.list, planner.request);
    let mut remainder = Remainder::new(list, request, plan.discounted());
    let within = planner.within(plan.combination);
    let mut percentages = Vec::new();
    for line in &plan.lines {
        let LineKind::Discount(given) = line.kind else { continue };
        let discount = &list[given];
        remainder.sessions = within.of(&discount.condition);
        for part in &discount.parts {
            let percent = percent(&mut remainder, part)?;
            let off = remainder.take_part(part)?;
            if given != index || off == Amount::ZERO {
                continue;
            }
            let Some(percent) = percent else { return Ok(Vec::new()) };
            percentages.push(percent);
        }
        if given == index {
            break;
        }
    }
    percentages.sort_unstable();
    percentages.dedup();
    Ok(percentages)
}

/// Percentage that a part comes to; `None` if it takes off an amount, or nothing.
fn percent(
    remainder: &mut Remainder<'_>,
    part: &DiscountPart,
) -> Result<Option<Percent>, Overflow> {
    let off = match &part.rate {
        Rate::Percent(percent) => return Ok(Some(*percent)),
        Rate::Amount(..) => None,
        Rate::Bands(_, per) => {
            let price = remainder.price_for_bands(&remainder.meant_by(part), *per)?;
            part.rate.band(price).map(|band| band.off)
        }
        Rate::ByAreas(..) => part.rate.area_band(remainder.areas(&part.scope)).map(|band| band.off),
    };
    Ok(match off {
        Some(BandOff::Percent(percent)) => Some(percent),
        Some(BandOff::Amount(_)) | None => None,
    })
}
