//! Tax: worked out once for each rate, on the sum of the lines that are taxed at it.

use super::{
    LineKind, TaxAtRate, TaxShare,
    line::PlanLine,
    plan::Plan,
    span::{Mark, Span, Spot},
};
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

/// Tax at least and at most over all plans of a request, each with what it is of; `None` where that is
/// open.
#[derive(Clone, Copy, Debug)]
struct TaxEnds {
    span: Span<Option<Money>>,
    /// Whether a plan has a line that is taxed so.
    is_taxed: bool,
}

/// The ends of the tax at each rate, and of all tax together.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct AllTaxEnds {
    by_class: [Option<TaxEnds>; TAXED.len()],
    all: Option<TaxEnds>,
}

impl AllTaxEnds {
    /// Takes in one more plan, with its turns. The first of equals counts.
    pub(super) fn note(&mut self, plan: &Plan) -> Result<(), Overflow> {
        let turns = (0..).zip(&plan.turns).map(|(turn, plan)| (Some(turn), plan));
        for (turn, own) in std::iter::once((None, plan)).chain(turns) {
            for is_high in [false, true] {
                let spot = Spot { combination: plan.combination, turn, is_high };
                let mark = |amount, base| Mark { amount, base, spot };
                let at_end = |amount: Amount| {
                    if is_high { amount.known_high() } else { Some(amount.low) }
                };
                let mut all = Some(Money::ZERO);
                for (ends, taxed) in self.by_class.iter_mut().zip(&own.taxes) {
                    let (base, tax) =
                        taxed.map_or((Amount::ZERO, Amount::ZERO), |taxed| (taxed.base, taxed.tax));
                    all = all.zip(at_end(tax)).map(|(sum, tax)| sum.plus(tax)).transpose()?;
                    TaxEnds::widen(ends, mark(at_end(tax), at_end(base)), taxed.is_some());
                }
                let is_taxed = own.taxes.iter().any(Option::is_some);
                TaxEnds::widen(&mut self.all, mark(all, None), is_taxed);
            }
        }
        Ok(())
    }

    /// The classes that are taxed.
    pub(super) fn classes(&self) -> Vec<TaxClass> {
        let taxed = self.by_class.iter().zip(TAXED);
        taxed.filter(|(ends, _)| ends.is_some_and(|ends| ends.is_taxed)).map(|(_, c)| c).collect()
    }

    /// The ends of the tax of a class.
    pub(super) fn of(&self, class: TaxClass) -> Option<Span<Option<Money>>> {
        let place = TAXED.iter().position(|&taxed| taxed == class)?;
        self.by_class.get(place).copied().flatten().map(|ends| ends.span)
    }

    /// The ends of all tax together; `None` where nothing is taxed.
    pub(super) fn all(&self) -> Option<Span<Option<Money>>> {
        self.all.filter(|ends| ends.is_taxed).map(|ends| ends.span)
    }
}

impl TaxEnds {
    fn widen(ends: &mut Option<Self>, mark: Mark<Option<Money>>, is_taxed: bool) {
        let is_taxed = is_taxed || ends.is_some_and(|ends| ends.is_taxed);
        let mut span = ends.map(|ends| ends.span);
        Span::widen(&mut span, mark);
        *ends = span.map(|span| Self { span, is_taxed });
    }
}

/// How much of the total is tax, at least and at most, over all that is not known yet; `None` where
/// nothing is.
pub(super) fn share(list: &PriceList, ends: &AllTaxEnds) -> Option<TaxShare> {
    let (tax, all) = list.tax().zip(ends.all())?;
    let at_rate = |class| {
        let (rate, Span { least, most }) = tax.rate_of(class).zip(ends.of(class))?;
        Some(TaxAtRate {
            class,
            rate,
            base_low: least.base.unwrap_or_default(),
            base_high: most.base,
            low: least.amount.unwrap_or_default(),
            high: most.amount,
        })
    };
    Some(TaxShare {
        label: tax.label.clone(),
        mode: tax.mode,
        low: all.least.amount.unwrap_or_default(),
        high: all.most.amount,
        rates: ends.classes().into_iter().filter_map(at_rate).collect(),
    })
}
