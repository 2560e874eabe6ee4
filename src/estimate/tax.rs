//! Tax: worked out once for each rate, on the sum of the lines that are taxed at it.

use super::{LineKind, TaxAtRate, TaxShare, envelope::Envelope, plan::PlanLine};
use crate::{
    catalog::{PriceList, TaxClass, TaxMode},
    money::{Amount, High, Money, Overflow, Percent},
};

/// The classes that are taxed.
const TAXED: [TaxClass; 2] = [TaxClass::Standard, TaxClass::Reduced];

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
    for (slot, class) in taxes.iter_mut().zip(TAXED) {
        let Some(rate) = tax.rate_of(class) else { continue };
        let of_class =
            lines.iter().zip(left).filter(|(line, _)| class_of(list, line.kind) == class);
        let mut base: Option<Amount> = None;
        for (_, left) in of_class {
            base = Some(base.unwrap_or(Amount::ZERO).plus(*left)?);
        }
        let Some(mut base) = base else { continue };
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

/// Two amounts, the smaller first; an open one is above every other.
pub(super) fn least_first(one: Money, other: Option<Money>) -> (Money, Option<Money>) {
    match other {
        Some(other) if other < one => (other, Some(one)),
        _ => (one, other),
    }
}

/// How much of the total is tax at its two ends, the least first; `None` where nothing is.
pub(super) fn share(list: &PriceList, envelope: &Envelope) -> Result<Option<TaxShare>, Overflow> {
    let Some(tax) = list.tax() else { return Ok(None) };
    let mut share = TaxShare {
        label: tax.label.clone(),
        mode: tax.mode,
        low: Money::ZERO,
        high: Some(Money::ZERO),
        rates: Vec::new(),
    };
    for ((low, high), class) in envelope.low.taxes.iter().zip(&envelope.high.taxes).zip(TAXED) {
        let Some(rate) = tax.rate_of(class).filter(|_| low.is_some() || high.is_some()) else {
            continue;
        };
        // What is not bought at one end is not taxed there.
        let ends =
            |tax: &Option<Taxed>| tax.map_or((Amount::ZERO, Amount::ZERO), |t| (t.base, t.tax));
        let ((base_low, tax_low), (base_high, tax_high)) = (ends(low), ends(high));
        let (tax_low, tax_high) = (tax_low.low, tax_high.known_high());
        share.low = share.low.plus(tax_low)?;
        share.high = share.high.zip(tax_high).map(|(sum, high)| sum.plus(high)).transpose()?;
        let (base_low, base_high) = least_first(base_low.low, base_high.known_high());
        let (low, high) = least_first(tax_low, tax_high);
        share.rates.push(TaxAtRate { class, rate, base_low, base_high, low, high });
    }
    (share.low, share.high) = least_first(share.low, share.high);
    Ok((!share.rates.is_empty()).then_some(share))
}
