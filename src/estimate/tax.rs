//! Tax: worked out once for each rate, on the sum of the lines that are taxed at it.

use super::{LineKind, line::PlanLine};
use crate::{
    catalog::{PriceList, TaxClass, TaxMode},
    money::{Amount, High, Money, Overflow, Percent},
};

/// The classes that are taxed.
pub(super) const TAXED: [TaxClass; 2] = [TaxClass::Standard, TaxClass::Reduced];

/// The taxes of one plan, a rate each; `None` where nothing is taxed at it.
pub(super) type Taxes = [Option<Taxed>; TAXED.len()];

/// What the lines of a class come to in one plan, and the tax in it or on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Taxed {
    pub(super) class: TaxClass,
    pub(super) base: Amount,
    pub(super) tax: Amount,
}

/// The taxes on `lines`, of which `left` says what each comes to after discounts, credits and
/// surcharges.
///
/// Where the high end of one of those is not known, neither is that of what any rate is of.
pub(super) fn taxes(
    list: &PriceList,
    lines: &[PlanLine],
    left: &[Amount],
    change_is_known: bool,
) -> Result<Taxes, Overflow> {
    let mut taxes = [None; TAXED.len()];
    let Some(tax) = list.tax() else { return Ok(taxes) };
    let mut bases: [Option<Amount>; TAXED.len()] = [None; TAXED.len()];
    for (line, left) in lines.iter().zip(left) {
        let class = class_of(list, line.kind);
        if let Some((base, _)) = bases.iter_mut().zip(TAXED).find(|(_, taxed)| *taxed == class) {
            *base = Some(base.unwrap_or(Amount::ZERO).plus(*left)?);
        }
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
    let class = match kind {
        LineKind::Treatment(index) => list.offer(index).and_then(|offer| {
            let of_technique = || list.technique(offer.technique()).map(|technique| technique.tax);
            offer.tax().or_else(of_technique)
        }),
        LineKind::Package(index) => list.package(index).map(|package| package.tax),
        LineKind::AddOn(index) => list.add_on(index).map(|add_on| add_on.tax),
        LineKind::Fee(index) => list.fee(index).map(|fee| fee.tax),
        // What comes off and what is a part of all lines is split among them.
        LineKind::Discount(_)
        | LineKind::ManualDiscount
        | LineKind::Credit(_)
        | LineKind::Surcharge(_)
        | LineKind::Tax(_) => None,
    };
    class.unwrap_or_default()
}
