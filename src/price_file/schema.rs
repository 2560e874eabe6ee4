//! The price list as it is written: which entries there are, and which fields each may have.
//!
//! Nothing is interpreted here. A field holds the owner's very characters ([`Raw`]), so prices are
//! read exactly and every message can point at its place. Reading goes on after a field that is
//! unknown or stands twice, so that all diagnostics come at once.

pub(super) use super::syntax::Raw;
use ron::{extensions::Extensions, value::RawValue};
use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, Visitor},
};
use std::fmt;
#[cfg(test)]
use std::{cell::RefCell, collections::BTreeSet};

/// A kind of entry: `( field: value, … )`.
pub(super) trait Entry<'s>: Default {
    /// The name that may stand before its bracket.
    const NAME: &'static str;
    /// Name in a message.
    const NOUN: &'static str;
    /// The fields that it may have.
    const FIELDS: &'static [&'static str];

    /// Slot for the value of a field; `None` if there is no such field.
    fn slot(&mut self, field: &str) -> Option<&mut Option<Raw<'s>>>;
}

/// An entry with what could not be placed in it.
#[derive(Debug)]
pub(super) struct Fields<'s, T> {
    /// The entry that was placed.
    pub(super) entry: T,
    /// Names that it has no field for, with their values.
    pub(super) unknown: Vec<(&'s str, Option<Raw<'s>>)>,
    /// Names that stood before.
    pub(super) repeated: Vec<&'s str>,
}

/// Reason why a value is no entry of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NoEntry<'s> {
    /// It has the name of another kind before its bracket.
    OtherName(&'s str),
    /// Its values have no names.
    Nameless,
}

/// Reads a value in round brackets as an entry.
pub(super) fn fields<'s, T: Entry<'s>>(raw: Raw<'s>) -> Result<Fields<'s, T>, NoEntry<'s>> {
    let (name, brackets) = raw.named();
    if let Some(other) = name.filter(|name| *name != T::NAME) {
        return Err(NoEntry::OtherName(other));
    }
    let within = brackets.fields().ok_or(NoEntry::Nameless)?;
    let mut fields = Fields { entry: T::default(), unknown: Vec::new(), repeated: Vec::new() };
    let mut empty: Vec<&str> = Vec::new();
    for (name, value) in within {
        match fields.entry.slot(name) {
            None => fields.unknown.push((name, value)),
            Some(slot) if slot.is_some() || empty.contains(&name) => fields.repeated.push(name),
            Some(slot) => {
                *slot = value;
                if value.is_none() {
                    empty.push(name);
                }
                #[cfg(test)]
                note_use::<T>(name);
            }
        }
    }
    Ok(fields)
}

/// Answer of RON about a whole text as a price list, whatever its values are.
pub(super) fn check(text: &str) -> ron::error::SpannedResult<()> {
    // `tax: (…)` means the same as `tax: Some((…))`.
    let options = ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    options.from_str::<Whole>(text).map(|Whole| ())
}

/// A price list whose values are not looked at.
struct Whole;

impl<'de> Deserialize<'de> for Whole {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct WholeVisitor;
        impl<'de> Visitor<'de> for WholeVisitor {
            type Value = Whole;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(PriceList::NOUN)
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                while map.next_entry::<FieldName, Option<&RawValue>>()?.is_some() {}
                Ok(Whole)
            }
        }
        deserializer.deserialize_struct(PriceList::NAME, PriceList::FIELDS, WholeVisitor)
    }
}

/// A field's name, which is none of RON's values.
struct FieldName;

impl<'de> Deserialize<'de> for FieldName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NameVisitor;
        impl Visitor<'_> for NameVisitor {
            type Value = FieldName;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a field's name")
            }

            fn visit_str<E: serde::de::Error>(self, _: &str) -> Result<Self::Value, E> {
                Ok(FieldName)
            }
        }
        deserializer.deserialize_identifier(NameVisitor)
    }
}

macro_rules! entries {
    ($($(#[$doc:meta])* $name:ident = $noun:literal { $($field:ident),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Default)]
        pub(super) struct $name<'s> {
            $(pub(super) $field: Option<Raw<'s>>,)*
        }

        impl<'s> Entry<'s> for $name<'s> {
            const NAME: &'static str = stringify!($name);
            const NOUN: &'static str = $noun;
            const FIELDS: &'static [&'static str] = &[$(stringify!($field)),*];

            fn slot(&mut self, field: &str) -> Option<&mut Option<Raw<'s>>> {
                match field {
                    $(stringify!($field) => Some(&mut self.$field),)*
                    _ => None,
                }
            }
        }
    )*
        /// Every kind of entry: its name, what it is called, and its fields.
        #[cfg(test)]
        pub(super) const ALL_FIELDS: &[(&str, &str, &[&str])] =
            &[$(($name::NAME, $name::NOUN, $name::FIELDS)),*];
    };
}

// Every key of the format; `pricing/README.md` explains them to owners.
entries! {
    /// The whole file.
    PriceList = "price list" {
        schema, lists, sample, clinic, country, language, currency, price_band, updated, quote_valid_days,
        savings, tax, techniques, areas, sizes, concerns, offers, special_prices, add_ons, packages,
        fees, memberships, discounts, manual_discount, deposit, instalments, terms, guide,
        screening, examples,
    }
    /// One of `lists`.
    NamedList = "list" { id, label, from, until }
    /// `clinic`
    Clinic = "clinic" { name, address, phone, email, web, practitioner, credentials }
    /// `tax`
    Tax = "tax" { label, rate, reduced, included }
    /// One of `techniques`.
    Technique = "technique" {
        id, label, minutes, downtime, about, sessions, every_weeks, redness_days, visible_weeks,
        full_months, guide, tax,
    }
    /// One of `areas`.
    Area = "area" { id, label, part_of, region }
    /// One of `sizes`.
    Size = "size" { id, label }
    /// One of `concerns`.
    Concern = "concern" { id, label, sessions, every_weeks, with, guide }
    /// One of a concern's `with`.
    With = "`with` entry" { technique, sessions, every_weeks }
    /// One of `offers`.
    Offer = "offer" {
        technique, areas, one_of, any_of, size, beside, single, courses, tiers, by_areas, id, label,
        minutes, note, courses_combine, valid_months, special_prices, tax, list,
    }
    /// Entry that a number of an offer's `by_areas` leads to, if it is more than a price.
    NumberOfAreas = "`by_areas` entry of an offer" {
        single, courses, tiers, valid_months, special_prices, minutes, note,
    }
    /// `single`, if it is more than an amount.
    Single = "single price" { price, from, to, minutes, note }
    /// One of `add_ons`.
    AddOn = "add-on" {
        id, label, single, courses, percent, per, unit, alone, reason, minutes, courses_combine,
        only_with, needs, excludes, included_with, guide, tax, list,
    }
    /// An add-on's `alone`, if it is more than an amount.
    Alone = "price alone" { price, from, to, minutes }
    /// An add-on's `only_with`.
    OnlyWith = "`only_with` entry" { techniques, areas, concerns }
    /// An add-on's `included_with`.
    IncludedWith = "`included_with` entry" { techniques, offers }
    /// One of `packages`.
    Package = "package" { id, label, price, contents, add_ons, valid_months, note, tax, list }
    /// One of a package's `contents`.
    Content = "content" { technique, techniques, areas, one_of, sessions }
    /// One of a package's `add_ons`, with its sessions or units.
    PackageAddOn = "add-on of a package" { add_on, sessions, units }
    /// One of `fees`.
    Fee = "fee" {
        id, label, price, percent, when, per, minutes, credit, credit_if, credit_within_days,
        only_with, tax, list,
    }
    /// The `only_with` of a fee, a discount or one of its scopes, a deposit, or instalments.
    PlanOnlyWith = "`only_with` of a fee, discount or payment" { techniques, packages, add_ons }
    /// A fee's `credit`, if it is a part of it.
    CreditPart = "credit" { percent }
    /// Entry that a number of `courses` leads to, if it is more than an amount.
    Course = "course" { price, from, to, percent_off, pay_for, get, minutes, valid_months, note }
    /// Entry that a number of `tiers` leads to.
    Tier = "tier" { percent_off }
    /// One of `special_prices`.
    SpecialPrice = "special price" {
        id, label, price, amount, percent, sessions, techniques, offers, member, client, code, from,
        until, weekdays, visits_from, visits_until, after_course, once, times, list,
    }
    /// One of an offer's `special_prices`.
    OfferSpecialPrice = "special price of an offer" {
        id, label, price, amount, percent, sessions, member, client, code, from, until, weekdays,
        visits_from, visits_until, after_course, once, times,
    }
    /// One of `memberships`.
    Membership = "membership" { id, label, fee, every, months, set_up, holds, note, list }
    /// One of a membership's `holds`.
    Holding = "`holds` entry" { techniques, offers, add_on, times, every }
    /// `deposit`, or one of several.
    Deposit = "deposit" { amount, percent, cap, above, only_with, with_fees_alone, note, list }
    /// `instalments`, or one of several ways.
    Instalments = "instalments entry" { parts, above, only_with, note, list }
    /// One of `discounts`.
    Discount = "discount" {
        id, label, percent, amount, bands, by_areas, per, techniques, add_ons, only_with, scopes,
        member, client, code, from, until, weekdays, visits_from, visits_until, stacks, list,
    }
    /// One of a discount's `scopes`.
    DiscountScope = "discount scope" {
        percent, amount, bands, by_areas, per, techniques, add_ons, only_with,
    }
    /// Entry that a price of `bands`, or a number of `by_areas`, leads to, if that is no amount.
    Band = "band" { percent }
    /// `manual_discount`
    ManualDiscount = "manual discount" { percent, amount }
    /// One of `terms`, if it is more than a text.
    Term = "term" { text, from, until }
    /// `guide`
    Guide = "guide" {
        approved_by, names, how_it_works, concerns, suits, before, during, after, risks, results,
        cost, compared, combined, provider, at_home, place,
    }
    /// `screening`
    Screening = "screening" { approved_by, questions }
    /// One of the `questions`.
    Asked = "screening question" { id, question, yes, weeks, note, techniques, add_ons }
    /// One of `examples`.
    Example = "example" {
        technique, areas, sessions, add_ons, packages, concern, client, fees, member, code,
        after_course, discount, reason, on, start, total, label, list,
    }
    /// `(from: …, to: …)`
    Span = "range" { from, to }
}

#[cfg(test)]
thread_local! {
    /// The fields that were read on this thread, each with the name of its entry.
    static USED: RefCell<BTreeSet<(&'static str, &'static str)>> = RefCell::default();
}

#[cfg(test)]
fn note_use<'s, T: Entry<'s>>(field: &str) {
    let field = T::FIELDS.iter().find(|known| **known == field);
    USED.with_borrow_mut(|used| used.extend(field.map(|field| (T::NAME, *field))));
}

/// The fields that were read on this thread, each with the name of its entry.
#[cfg(test)]
pub(super) fn used_fields() -> BTreeSet<(&'static str, &'static str)> {
    USED.with_borrow(Clone::clone)
}
