//! A price list read by RON alone, into types with the fields of those that the program reads:
//! no place, no remedy, no check. Prices stay the characters that they are written in.
#![expect(dead_code, reason = "what is read is not looked at")]

use ron::{extensions::Extensions, value::RawValue};
use serde::Deserialize;
use std::collections::BTreeMap;

macro_rules! entries {
    ($($name:ident { $($field:ident: $kind:ty),* $(,)? })*) => {$(
        #[derive(Debug, Deserialize)]
        pub(crate) struct $name<'l> {
            $(#[serde(borrow)] $field: Option<$kind>,)*
        }
    )*};
}

/// A price, as it is written.
type Amount<'l> = &'l RawValue;

/// What every number of sessions leads to.
type Courses<'l> = BTreeMap<u16, Amount<'l>>;

entries! {
    PriceList {
        schema: Amount<'l>, clinic: Clinic<'l>, language: &'l str, currency: &'l str,
        techniques: Vec<Named<'l>>, areas: Vec<Named<'l>>, sizes: Vec<Named<'l>>,
        offers: Vec<Offer<'l>>, add_ons: Vec<AddOn<'l>>, fees: Vec<Fee<'l>>,
        memberships: Vec<Membership<'l>>, discounts: Vec<Discount<'l>>, tax: Amount<'l>,
    }
    Clinic { name: &'l str, address: Vec<&'l str>, phone: &'l str, web: &'l str }
    Named { id: &'l str, label: &'l str, minutes: Amount<'l>, tax: Amount<'l> }
    Offer {
        technique: &'l str, areas: Vec<&'l str>, one_of: Vec<&'l str>, size: &'l str,
        beside: Vec<&'l str>, single: Amount<'l>, courses: Courses<'l>, tiers: Courses<'l>,
        id: &'l str, label: &'l str, minutes: Amount<'l>, note: &'l str, courses_combine: Amount<'l>,
        valid_months: Amount<'l>, special_prices: Vec<Amount<'l>>, tax: Amount<'l>, list: Amount<'l>,
    }
    AddOn {
        id: &'l str, label: &'l str, single: Amount<'l>, courses: Courses<'l>, percent: Amount<'l>,
        per: Amount<'l>, alone: Amount<'l>, excludes: Vec<&'l str>, needs: Vec<&'l str>,
    }
    Fee { id: &'l str, label: &'l str, price: Amount<'l>, when: Amount<'l> }
    Membership { id: &'l str, label: &'l str, fee: Amount<'l> }
    Discount {
        id: &'l str, label: &'l str, percent: Amount<'l>, amount: Amount<'l>, per: Amount<'l>,
        client: Amount<'l>, member: &'l str, scopes: Vec<Amount<'l>>, from: &'l str, until: &'l str,
        stacks: Amount<'l>, code: &'l str,
    }
}

/// A whole list.
pub(crate) fn read(text: &str) -> PriceList<'_> {
    let options = ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    options.from_str(text).unwrap()
}

impl PriceList<'_> {
    /// How many offers it has.
    pub(crate) fn offers(&self) -> usize {
        self.offers.as_ref().map_or(0, Vec::len)
    }
}
