//! Tax: worked out once for each rate, on the sum of the lines that are taxed at it.

use super::{LineKind, line::PlanLine};
use crate::{
    catalog::{PriceList, TaxClass, TaxMode},
    money::{Amount, High, Money, Overflow, Percent},
};

/// The classes that are taxed.
pub(super) const TAXED: [TaxClass; 2] = [TaxClass::Standard, TaxClass::Reduced];

/// The taxes of one plan, a rate each; `None` if nothing is taxed at it.
pub(super) type Taxes = [Option<Taxed>; TAXED.len()];

/// Sum of the lines of a class in one plan, and the tax in it or on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Taxed {
    pub(super) class: TaxClass,
    pub(super) base: Amount,
    pub(super) tax: Amount,
}

/// Lines of a plan, and what they come to after discounts, credits and surcharges.
#[derive(Clone, Copy, Debug)]
pub(super) enum Rests<'p> {
    /// Each by itself.
    Each(&'p [PlanLine], &'p [Amount]),
    /// All of them together: they are taxed alike.
    Together(&'p [PlanLine], Amount),
}

/// True if some lines are taxed at another rate than others, so that it matters what comes off
/// which.
#[inline]
pub(super) fn is_taxed_apart(list: &PriceList, lines: &[PlanLine]) -> bool {
    let mut classes = lines.iter().map(|line| class_of(list, line.kind));
    let first = classes.next();
    list.tax().is_some() && classes.any(|class| Some(class) != first)
}

/// The taxes on what the lines of a plan come to.
///
/// If the high end of one of those is not known, neither is that of what any rate is of.
#[inline]
pub(super) fn taxes(
    list: &PriceList,
    rests: Rests<'_>,
    change_is_known: bool,
) -> Result<Taxes, Overflow> {
    let mut taxes = [None; TAXED.len()];
    let Some(tax) = list.tax() else { return Ok(taxes) };
    let mut bases: [Option<Amount>; TAXED.len()] = [None; TAXED.len()];
    let mut add = |line: &PlanLine, rest: Amount| {
        let class = class_of(list, line.kind);
        if let Some((base, _)) = bases.iter_mut().zip(TAXED).find(|(_, taxed)| *taxed == class) {
            *base = Some(base.unwrap_or(Amount::ZERO).plus(rest)?);
        }
        Ok(())
    };
    match rests {
        Rests::Each(lines, left) => {
            lines.iter().zip(left).try_for_each(|(line, left)| add(line, *left))?;
        }
        Rests::Together(lines, sum) => lines.first().map_or(Ok(()), |line| add(line, sum))?,
    }
    for ((slot, base), class) in taxes.iter_mut().zip(bases).zip(TAXED) {
        let Some((rate, mut base)) = tax.rate_of(class).zip(base) else { continue };
        if base.high == High::Unknown || !change_is_known {
            base.high = High::Open;
        }
        *slot = Some(Taxed { class, base, tax: on(tax.mode, rate, base)? });
    }
    Ok(taxes)
}

/// The tax in an amount, or on it.
fn on(mode: TaxMode, rate: Percent, base: Amount) -> Result<Amount, Overflow> {
    let of = |money: Money| match mode {
        TaxMode::Included => rate.contained_in(money),
        TaxMode::Added => rate.of(money),
    };
    let high = match base.high {
        High::Known(high) => High::Known(of(high)?),
        open => open,
    };
    Ok(Amount { high, low: of(base.low)? })
}

/// At which rate a line is taxed.
pub(super) fn class_of(list: &PriceList, kind: LineKind) -> TaxClass {
    match kind {
        LineKind::Treatment(index) => {
            let offer = &list[index];
            offer.tax().unwrap_or_else(|| list[offer.technique()].tax)
        }
        LineKind::Package(index) => list[index].tax,
        LineKind::AddOn(index) => list[index].tax,
        LineKind::Fee(index) => list[index].tax,
        // What comes off and what is a part of all lines is split among them.
        LineKind::Discount(_)
        | LineKind::ManualDiscount
        | LineKind::Credit(_)
        | LineKind::Surcharge(_)
        | LineKind::Tax(_) => TaxClass::default(),
    }
}
