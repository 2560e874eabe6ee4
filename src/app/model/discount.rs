//! A discount by hand being typed.

use super::parse::Misread;
use crate::{
    catalog::{ManualLimit, PriceList},
    estimate::EstimateError,
    money::Currency,
};
use std::sync::Arc;

/// A discount by hand being typed.
#[derive(Debug, Default)]
pub struct DiscountField {
    /// Amount or percentage, as typed.
    pub text: String,
    /// True if that is an amount, and not a percentage.
    pub is_amount: bool,
    /// Reason.
    pub reason: String,
    /// Fault in it, once it was tried.
    pub fault: Option<DiscountFault>,
}

/// Fault in a discount by hand, by the field that it stands beside.
#[derive(Debug)]
pub enum DiscountFault {
    /// Fault in the amount or percentage.
    HowMuch(HowMuchFault),
    /// There is no reason.
    NoReason,
}

/// Fault in the amount or percentage to be taken off.
#[derive(Debug)]
pub enum HowMuchFault {
    /// It is no amount.
    NotAnAmount(Misread),
    /// It is an amount, but not more than nothing.
    NoAmount,
    /// It is no percentage up to the whole, or nothing.
    NoPercentage,
    /// It is more than the list allows, in this currency.
    AboveLimit(ManualLimit, Currency),
    /// The choices come to nothing with it, by this list.
    Refused(EstimateError, Arc<PriceList>),
}
