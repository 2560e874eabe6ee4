//! Clinic that sells, and its tax.

use crate::money::Percent;

/// The clinic as it appears on a quote.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Clinic {
    /// Its name.
    pub name: String,
    /// Its address, a line each.
    pub address: Vec<String>,
    /// Its telephone number.
    pub phone: Option<String>,
    /// Its e-mail address.
    pub email: Option<String>,
    /// Its web address.
    pub web: Option<String>,
    /// The practitioner's name.
    pub practitioner: Option<String>,
    /// The practitioner's qualification and register number.
    pub credentials: Option<String>,
}

/// A tax on the prices of the list, each at the rate of its [`TaxClass`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tax {
    /// Name of the tax: `VAT`, `MwSt.`, `Sales tax`.
    pub label: String,
    /// Its standard rate.
    pub rate: Percent,
    /// Its reduced rate, if the list has one.
    pub reduced: Option<Percent>,
    /// Mode: in the prices already, or added.
    pub mode: TaxMode,
}

impl Tax {
    /// The rate of a class; `None` if it is exempt.
    pub fn rate_of(&self, class: TaxClass) -> Option<Percent> {
        match class {
            TaxClass::Standard => Some(self.rate),
            TaxClass::Reduced => self.reduced,
            TaxClass::Exempt => None,
        }
    }
}

/// At which rate something is taxed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum TaxClass {
    /// At the standard rate.
    #[default]
    Standard,
    /// At the reduced rate, which the list must then have.
    Reduced,
    /// Not at all.
    Exempt,
}

/// Tax as part of the stated prices, or added to them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TaxMode {
    /// The prices include it; the total says how much of it is tax.
    Included,
    /// It comes on top, as a line of its own.
    Added,
}
