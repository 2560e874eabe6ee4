//! The price list as it is written: which entries there are, and which fields each may have.
//!
//! Nothing is interpreted here. A field holds the owner's very characters ([`Raw`]), so prices are
//! read exactly and every message can point at its place. Reading goes on after a field that is
//! unknown or stands twice, so that all mistakes are found at once.

use super::syntax::{Kind, first_token, tokens};
use ron::{extensions::Extensions, value::RawValue};
use serde::{
    Deserialize, Deserializer,
    de::{DeserializeSeed, MapAccess, Visitor},
};
#[cfg(test)]
use std::cell::RefCell;
use std::{collections::BTreeSet, fmt, marker::PhantomData};

/// The characters of a value, comments around it included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Raw<'s>(&'s str);

impl<'s> Raw<'s> {
    /// A whole text as one value.
    pub(super) fn whole(text: &'s str) -> Self {
        Self(text)
    }

    /// The value without white space and comments around it.
    pub(super) fn text(self) -> &'s str {
        let tokens = tokens(self.0);
        let start = tokens.first().map_or(0, |first| first.span.start);
        let end = tokens.last().map_or(0, |last| last.span.end);
        self.0.get(start..end).unwrap_or("")
    }

    /// What its first token is.
    pub(super) fn kind(self) -> Option<Kind> {
        first_token(self.0).map(|first| first.kind)
    }

    /// Its first token: the opening bracket of an entry or a list.
    pub(super) fn first(self) -> &'s str {
        first_token(self.0).and_then(|first| self.0.get(first.span)).unwrap_or("")
    }

    /// Reads it as what `T` asks for.
    pub(super) fn read<T: Deserialize<'s>>(self) -> ron::error::SpannedResult<T> {
        options().from_str(self.0)
    }

    /// Reads it as an entry.
    pub(super) fn read_entry<T: Entry<'s>>(self) -> ron::error::SpannedResult<Fields<'s, T>> {
        read_entry(self.0)
    }
}

impl<'de> Deserialize<'de> for Raw<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <&RawValue>::deserialize(deserializer).map(|raw| Self(raw.get_ron()))
    }
}

/// The pairs of a map as written, doubles included, which RON's own maps would drop.
#[derive(Debug, Default)]
pub(super) struct Pairs<'s>(pub(super) Vec<(Raw<'s>, Raw<'s>)>);

impl<'de> Deserialize<'de> for Pairs<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct PairsVisitor;
        impl<'de> Visitor<'de> for PairsVisitor {
            type Value = Pairs<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Pairs(pairs))
            }
        }
        deserializer.deserialize_map(PairsVisitor)
    }
}

/// A kind of entry: `( field: value, … )`.
pub(super) trait Entry<'s>: Default {
    /// The name that may stand before its bracket.
    const NAME: &'static str;
    /// What it is called in a message.
    const NOUN: &'static str;
    /// The fields that it may have.
    const FIELDS: &'static [&'static str];

    /// Where the value of a field goes; `None` where there is no such field.
    fn slot(&mut self, field: &str) -> Option<&mut Option<Raw<'s>>>;
}

/// An entry with what could not be placed in it.
#[derive(Debug)]
pub(super) struct Fields<'s, T> {
    /// What was placed.
    pub(super) entry: T,
    /// Names that it has no field for, with their values.
    pub(super) unknown: Vec<(&'s str, Option<Raw<'s>>)>,
    /// Names that stood before.
    pub(super) repeated: Vec<&'s str>,
}

/// How price lists are read: `tax: (…)` means the same as `tax: Some((…))`.
fn options() -> ron::Options {
    ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}

/// Reads a whole text as one entry.
pub(super) fn read_entry<'s, T: Entry<'s>>(
    text: &'s str,
) -> ron::error::SpannedResult<Fields<'s, T>> {
    options().from_str_seed(text, EntryReader(PhantomData))
}

struct EntryReader<T>(PhantomData<T>);

impl<'de, T: Entry<'de>> DeserializeSeed<'de> for EntryReader<T> {
    type Value = Fields<'de, T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_struct(T::NAME, T::FIELDS, self)
    }
}

impl<'de, T: Entry<'de>> Visitor<'de> for EntryReader<T> {
    type Value = Fields<'de, T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::NOUN)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut fields = Fields { entry: T::default(), unknown: Vec::new(), repeated: Vec::new() };
        let mut seen = BTreeSet::new();
        while let Some(FieldName(name)) = map.next_key()? {
            let value: Option<Raw<'de>> = map.next_value()?;
            match fields.entry.slot(name) {
                None => fields.unknown.push((name, value)),
                Some(slot) if seen.insert(name) => {
                    *slot = value;
                    #[cfg(test)]
                    note_use::<T>(name);
                }
                Some(_) => fields.repeated.push(name),
            }
        }
        Ok(fields)
    }
}

/// A field's name, borrowed from the text, so that its place is known.
struct FieldName<'s>(&'s str);

impl<'de> Deserialize<'de> for FieldName<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NameVisitor;
        impl<'de> Visitor<'de> for NameVisitor {
            type Value = FieldName<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a field's name")
            }

            fn visit_borrowed_str<E: serde::de::Error>(
                self,
                name: &'de str,
            ) -> Result<Self::Value, E> {
                Ok(FieldName(name))
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
        schema, lists, sample, clinic, language, currency, price_band, updated, quote_valid_days, tax,
        techniques, areas, sizes, concerns, offers, special_prices, add_ons, packages, fees, memberships,
        discounts, manual_discount, deposit, instalments, terms, guide,
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
        technique, areas, one_of, size, beside, single, courses, tiers, id, label, minutes, note,
        courses_combine, valid_months, special_prices, tax, list,
    }
    /// One of `add_ons`.
    AddOn = "add-on" {
        id, label, single, courses, percent, per, alone, reason, minutes, courses_combine, only_with,
        needs, excludes, included_with, guide, tax, list,
    }
    /// An add-on's `only_with`.
    OnlyWith = "`only_with` entry" { techniques, areas, concerns }
    /// An add-on's `included_with`.
    IncludedWith = "`included_with` entry" { techniques, offers }
    /// One of `packages`.
    Package = "package" { id, label, price, contents, add_ons, valid_months, note, tax, list }
    /// One of a package's `contents`.
    Content = "content" { technique, areas, sessions }
    /// One of a package's `add_ons`, with its sessions.
    PackageAddOn = "add-on of a package" { add_on, sessions }
    /// One of `fees`.
    Fee = "fee" {
        id, label, price, percent, when, per, credit, credit_within_days, only_with, tax, list,
    }
    /// The `only_with` of a fee or a deposit.
    FeeOnlyWith = "`only_with` of a fee or deposit" { techniques, add_ons }
    /// A fee's `credit`, where it is a part of it.
    CreditPart = "credit" { percent }
    /// What a number of `courses` leads to, where it is more than an amount.
    Course = "course" { price, from, to, percent_off, pay_for, get, valid_months, note }
    /// What a number of `tiers` leads to.
    Tier = "tier" { percent_off }
    /// One of `special_prices`.
    SpecialPrice = "special price" {
        id, label, price, amount, percent, sessions, techniques, offers, member, client, code, from,
        until, weekdays, once, list,
    }
    /// One of an offer's `special_prices`.
    OfferSpecialPrice = "special price of an offer" {
        id, label, price, amount, percent, sessions, member, client, code, from, until, weekdays, once,
    }
    /// One of `memberships`.
    Membership = "membership" { id, label, fee, every, months, set_up, note, list }
    /// `deposit`, or one of several.
    Deposit = "deposit" { amount, percent, cap, above, only_with, with_fees_alone, note, list }
    /// `instalments`, or one of several ways.
    Instalments = "instalments entry" { parts, above, note, list }
    /// One of `discounts`.
    Discount = "discount" {
        id, label, percent, amount, bands, per, techniques, add_ons, scopes, member, client, code,
        from, until, weekdays, stacks, list,
    }
    /// One of a discount's `scopes`.
    DiscountScope = "discount scope" { percent, amount, bands, per, techniques, add_ons }
    /// What a price of `bands` leads to, where that is no amount.
    Band = "band" { percent }
    /// `manual_discount`
    ManualDiscount = "manual discount" { percent, amount }
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
        discount, reason, on, start, total, label, list,
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
