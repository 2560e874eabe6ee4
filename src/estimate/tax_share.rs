//! Tax within the total, at least and at most over all that is not known yet.

use super::{
    plan::Plan,
    span::{Mark, Span, Spot},
    tax::TAXED,
};
use crate::{
    catalog::{PriceList, TaxClass, TaxMode},
    money::{Amount, Money, Overflow, Percent},
};

/// Tax within the total: the least and the most over all that is not known yet.
///
/// The tax may be least where the total is most: where a fee without tax takes the place of what is
/// taxed. So may be that at one rate where that at another is most, and the rates need not add up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaxShare {
    /// Name of the tax.
    pub label: String,
    /// Mode: part of the lines' amounts, or on top in lines of its own.
    pub mode: TaxMode,
    /// The least, all rates together.
    pub low: Money,
    /// The most; `None` if that is open.
    pub high: Option<Money>,
    /// By rate, the standard one first; those at which something is taxed, at least one.
    pub rates: Vec<TaxAtRate>,
}

/// Sum taxed at one rate, and the tax, where the tax is least and where it is most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TaxAtRate {
    /// The tax class.
    pub class: TaxClass,
    /// The rate itself.
    pub rate: Percent,
    /// Sum of the lines of the class after discounts, where the tax is least; with the tax if
    /// prices include it.
    pub base_low: Money,
    /// Sum of the lines of the class where the tax is most; `None` if that is open.
    pub base_high: Option<Money>,
    /// The least tax.
    pub low: Money,
    /// The most tax; `None` if that is open.
    pub high: Option<Money>,
}

impl TaxAtRate {
    /// True if it is of nothing but what has no price yet.
    pub fn is_of_unknown(&self) -> bool {
        self.low == Money::ZERO && self.high.is_none()
    }
}

/// Tax at least and at most over all plans of a request, each with what it is of; `None` if that is
/// open.
#[derive(Clone, Copy, Debug)]
struct TaxEnds {
    span: Span<Option<Money>>,
    /// True if a plan has a line that is taxed so.
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

    /// The ends of all tax together; `None` if nothing is taxed.
    pub(super) fn all(&self) -> Option<Span<Option<Money>>> {
        self.all.filter(|ends| ends.is_taxed).map(|ends| ends.span)
    }
}

impl TaxEnds {
    fn widen(ends: &mut Option<Self>, mark: Mark<Option<Money>>, is_taxed: bool) {
        let ends = ends.get_or_insert(Self { span: Span::of(mark), is_taxed });
        ends.is_taxed |= is_taxed;
        ends.span.take_in(mark);
    }
}

/// Tax within the total, at least and at most, over all that is not known yet; `None` if nothing
/// is.
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
