//! Arbitrary discounts, with their scopes and conditions.

use super::limits::{AnyOnlyWith, any_only_with};
use jiff::civil::{Date, Weekday, date};
use needlepoint::{
    catalog::{Client, Per},
    money::{Money, Percent},
    selection::{ManualDiscount, ManualOff, Selection},
};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// A discount.
#[derive(Clone, Debug)]
pub(crate) struct AnyDiscount {
    pub(crate) parts: Vec<AnyPart>,
    pub(crate) condition: AnyCondition,
    pub(crate) stacks: bool,
    /// Whether only the file's other list has it.
    pub(crate) elsewhere: bool,
}

/// A scope with its rate.
#[derive(Clone, Debug)]
pub(crate) struct AnyPart {
    pub(crate) scope: AnyScope,
    pub(crate) rate: AnyRate,
    pub(crate) only_with: AnyOnlyWith,
}

/// Which lines are meant; all of them where neither is named.
#[derive(Clone, Debug, Default)]
pub(crate) struct AnyScope {
    /// The technique that is named, where one is; the third is sold nowhere.
    pub(crate) technique: Option<usize>,
    /// By their positions, where some are named.
    pub(crate) add_ons: Option<BTreeSet<usize>>,
}

#[derive(Clone, Debug)]
pub(crate) enum AnyRate {
    /// Millionths.
    Percent(u32),
    Amount(i64, Per),
    /// From each price on, so much.
    Bands(BTreeMap<i64, AnyOff>, Per),
    /// From each number of areas on, so much.
    ByAreas(BTreeMap<usize, AnyOff>, Per),
}

/// What must hold; what is `None` or empty does not matter.
#[derive(Clone, Debug, Default)]
pub(crate) struct AnyCondition {
    pub(crate) member: Option<AnyMember>,
    pub(crate) client: Option<Client>,
    pub(crate) code: bool,
    /// Days of the one month in which all days lie.
    pub(crate) from: Option<i8>,
    pub(crate) until: Option<i8>,
    pub(crate) weekdays: Vec<Weekday>,
    /// The days of the sessions for which it is.
    pub(crate) visits: Option<AnyVisits>,
}

/// Days of the one month, of which at least one is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct AnyVisits {
    pub(crate) from: Option<i8>,
    pub(crate) until: Option<i8>,
}

impl AnyVisits {
    pub(crate) fn has(self, one: Date) -> bool {
        self.from.is_none_or(|from| day(from) <= one)
            && self.until.is_none_or(|until| one <= day(until))
    }
}

/// A membership that a condition names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AnyMember {
    /// `m`, which every list has.
    Here,
    /// `w`, which only the file's other list has.
    Elsewhere,
}

impl AnyCondition {
    pub(super) fn is_empty(&self) -> bool {
        self.member.is_none()
            && self.client.is_none()
            && !self.code
            && self.from.is_none()
            && self.until.is_none()
            && self.weekdays.is_empty()
            && self.visits.is_none()
    }
}

/// The day of the month in which all days lie.
pub(crate) fn day(of_month: i8) -> Date {
    date(2026, 6, of_month)
}

/// So much off: in a band, by hand, or the most by hand.
#[derive(Clone, Copy, Debug)]
pub(crate) enum AnyOff {
    /// Millionths.
    Percent(u32),
    Amount(i64),
}

impl AnyOff {
    /// What the staff takes off in a selection.
    pub(crate) fn of(selection: &Selection) -> Option<Self> {
        selection.manual_discount.as_ref().map(|manual| match manual.off {
            ManualOff::Percent(off) => Self::Percent(off.millionths()),
            ManualOff::Amount(off) => Self::Amount(off.minor()),
        })
    }

    pub(super) fn by_hand(self) -> ManualDiscount {
        let off = match self {
            Self::Percent(off) => ManualOff::Percent(Percent::from_millionths(off).unwrap()),
            Self::Amount(off) => ManualOff::Amount(Money::from_minor(off)),
        };
        ManualDiscount { off, reason: String::new() }
    }
}

pub(super) fn any_condition() -> impl Strategy<Value = AnyCondition> {
    let rarely = |weight| prop::bool::weighted(weight);
    let client = prop_oneof![Just(Client::New), Just(Client::Returning)];
    let weekday = prop_oneof![Just(Weekday::Monday), Just(Weekday::Tuesday)];
    let member = prop_oneof![4 => Just(AnyMember::Here), 1 => Just(AnyMember::Elsewhere)];
    (
        proptest::option::weighted(0.2, member),
        proptest::option::weighted(0.2, client),
        rarely(0.2),
        proptest::option::weighted(0.2, 1..20_i8),
        proptest::option::weighted(0.2, 20..30_i8),
        proptest::option::weighted(0.2, weekday),
        proptest::option::weighted(0.2, any_visits()),
    )
        .prop_map(|(member, client, code, from, until, weekday, visits)| AnyCondition {
            member,
            client,
            code,
            from,
            until,
            weekdays: weekday.into_iter().collect(),
            visits,
        })
}

fn any_visits() -> impl Strategy<Value = AnyVisits> {
    let (from, until) = (1..20_i8, 20..30_i8);
    prop_oneof![
        4 => (from.clone(), until.clone()).prop_map(|(from, until)| (Some(from), Some(until))),
        1 => from.prop_map(|from| (Some(from), None)),
        1 => until.prop_map(|until| (None, Some(until))),
    ]
    .prop_map(|(from, until)| AnyVisits { from, until })
}

/// Tenths and halves as often as odd ones, so that halves of a minor unit come up.
pub(super) fn any_percent() -> impl Strategy<Value = u32> {
    prop_oneof![
        (0..=10_u32).prop_map(|tenths| tenths * 100_000),
        (0..=40_u32).prop_map(|part| part * 25_000),
        0..=1_000_000_u32,
    ]
}

fn any_rate() -> impl Strategy<Value = AnyRate> {
    let per = || prop_oneof![Just(Per::Session), Just(Per::Plan)];
    let off = || {
        prop_oneof![(0..200_i64).prop_map(AnyOff::Amount), any_percent().prop_map(AnyOff::Percent)]
    };
    let bands = proptest::collection::btree_map((0..40_i64).prop_map(|n| n * 10), off(), 1..4);
    let by_areas = proptest::collection::btree_map(1..5_usize, off(), 1..4);
    prop_oneof![
        3 => any_percent().prop_map(AnyRate::Percent),
        2 => (0..200_i64, per()).prop_map(|(off, per)| AnyRate::Amount(off, per)),
        1 => (bands, per()).prop_map(|(bands, per)| AnyRate::Bands(bands, per)),
        1 => (by_areas, per()).prop_map(|(bands, per)| AnyRate::ByAreas(bands, per)),
    ]
}

fn any_scope() -> impl Strategy<Value = AnyScope> {
    let technique = prop_oneof![6 => Just(0_usize), 1 => Just(1), 1 => Just(2)];
    let add_ons = proptest::collection::btree_set(0..3_usize, 1..3);
    (proptest::option::weighted(0.3, technique), proptest::option::weighted(0.3, add_ons))
        .prop_map(|(technique, add_ons)| AnyScope { technique, add_ons })
}

pub(super) fn any_discount() -> impl Strategy<Value = AnyDiscount> {
    let part = (any_scope(), any_rate(), any_only_with())
        .prop_map(|(scope, rate, only_with)| AnyPart { scope, rate, only_with });
    let parts = proptest::collection::vec(part, 1..3);
    (parts, any_condition(), any::<bool>(), prop::bool::weighted(0.05)).prop_map(
        |(parts, condition, stacks, elsewhere)| AnyDiscount { parts, condition, stacks, elsewhere },
    )
}

pub(super) fn any_off() -> impl Strategy<Value = AnyOff> {
    // By hand nothing off is nothing asked.
    let percent = any_percent().prop_map(|percent| AnyOff::Percent(percent.max(1)));
    prop_oneof![percent, (0..400_i64).prop_map(AnyOff::Amount)]
}
