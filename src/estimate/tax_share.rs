//! How much of the total of an estimate is tax.

use crate::{
    catalog::{TaxClass, TaxMode},
    money::{Money, Percent},
};

/// How much of the total is tax: the least and the most over all that is not known yet.
///
/// The tax may be least where the total is most: where a fee without tax takes the place of what is
/// taxed. So may be that at one rate where that at another is most, and the rates need not add up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaxShare {
    /// What it is called.
    pub label: String,
    /// Whether it is part of the lines' amounts or comes on top in lines of its own.
    pub mode: TaxMode,
    /// The least, all rates together.
    pub low: Money,
    /// The most; `None` where that is open.
    pub high: Option<Money>,
    /// By rate, the standard one first; those at which something is taxed, at least one.
    pub rates: Vec<TaxAtRate>,
}

/// What is taxed at one rate, and the tax, where the tax is least and where it is most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TaxAtRate {
    /// Which rate of the list.
    pub class: TaxClass,
    /// The rate itself.
    pub rate: Percent,
    /// What the lines of the class come to after discounts, where the tax is least; with the tax where
    /// prices include it.
    pub base_low: Money,
    /// The same where the tax is most; `None` where that is open.
    pub base_high: Option<Money>,
    /// The least tax.
    pub low: Money,
    /// The most tax; `None` where that is open.
    pub high: Option<Money>,
}
