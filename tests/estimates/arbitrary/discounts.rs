//! Arbitrary discounts, with their scopes and conditions.

use jiff::civil::{Date, Weekday, date};
use needlepoint::{
    catalog::{
        AddOnIndex, Band, BandOff, Client, Condition, Discount, DiscountPart, ManualLimit,
        MembershipIndex, Per, Rate, Scope, SourceRef, TechniqueIndex,
    },
    estimate::{ManualDiscount, ManualOff, Selection},
    money::{Money, Percent},
};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// A discount.
#[derive(Clone, Debug)]
pub(crate) struct AnyDiscount {
    pub(crate) parts: Vec<AnyPart>,
    pub(crate) condition: AnyCondition,
    pub(crate) stacks: bool,
}

/// A scope with its rate.
#[derive(Clone, Debug)]
pub(crate) struct AnyPart {
    pub(crate) scope: AnyScope,
    pub(crate) rate: AnyRate,
}

/// Which lines are meant; all of them where neither is named.
#[derive(Clone, Debug)]
pub(crate) struct AnyScope {
    /// Whether the one technique that is sold is among those named, where some are named.
    pub(crate) technique: Option<bool>,
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
}

/// What must hold; what is `None` or empty does not matter.
#[derive(Clone, Debug)]
pub(crate) struct AnyCondition {
    pub(crate) member: bool,
    pub(crate) client: Option<Client>,
    pub(crate) code: bool,
    /// Days of the one month in which all days lie.
    pub(crate) from: Option<i8>,
    pub(crate) until: Option<i8>,
    pub(crate) weekdays: Vec<Weekday>,
}

/// The day of the month in which all days lie.
pub(crate) fn day(of_month: i8) -> Date {
    date(2026, 6, of_month)
}

impl AnyDiscount {
    pub(super) fn build(
        &self,
        position: usize,
        techniques: [TechniqueIndex; 2],
        add_ons: &[AddOnIndex],
        member: MembershipIndex,
    ) -> Discount {
        let part = |part: &AnyPart| DiscountPart {
            scope: Scope {
                techniques: part.scope.technique.map(|sold| vec![techniques[usize::from(!sold)]]),
                add_ons: part
                    .scope
                    .add_ons
                    .as_ref()
                    .map(|named| named.iter().map(|&n| add_ons[n]).collect()),
            },
            rate: match &part.rate {
                AnyRate::Percent(off) => Rate::Percent(Percent::from_millionths(*off).unwrap()),
                AnyRate::Amount(off, per) => Rate::Amount(Money::from_minor(*off), *per),
                AnyRate::Bands(bands, per) => {
                    let band = |(&from, off): (&i64, &AnyOff)| Band {
                        from: Money::from_minor(from),
                        off: off.of_band(),
                    };
                    Rate::Bands(bands.iter().map(band).collect(), *per)
                }
            },
        };
        Discount {
            id: format!("d{position}"),
            label: format!("D{position}"),
            parts: self.parts.iter().map(part).collect(),
            condition: self.condition.build(member),
            stacks: self.stacks,
            source: SourceRef::default(),
        }
    }
}

impl AnyCondition {
    pub(super) fn build(&self, member: MembershipIndex) -> Condition {
        Condition {
            member: self.member.then_some(member),
            client: self.client,
            code: self.code.then(|| "Code".to_owned()),
            from: self.from.map(day),
            until: self.until.map(day),
            weekdays: self.weekdays.clone(),
        }
    }
}

/// The most that the staff may take off by hand.
#[derive(Clone, Copy, Debug)]
pub(crate) enum AnyOff {
    /// Millionths.
    Percent(u32),
    Amount(i64),
}

impl AnyOff {
    pub(super) fn limit(self) -> ManualLimit {
        match self {
            Self::Percent(off) => ManualLimit::Percent(Percent::from_millionths(off).unwrap()),
            Self::Amount(off) => ManualLimit::Amount(Money::from_minor(off)),
        }
    }

    fn of_band(self) -> BandOff {
        match self {
            Self::Percent(off) => BandOff::Percent(Percent::from_millionths(off).unwrap()),
            Self::Amount(off) => BandOff::Amount(Money::from_minor(off)),
        }
    }

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
    (
        rarely(0.2),
        proptest::option::weighted(0.2, client),
        rarely(0.2),
        proptest::option::weighted(0.2, 1..20_i8),
        proptest::option::weighted(0.2, 10..30_i8),
        proptest::option::weighted(0.2, weekday),
    )
        .prop_map(|(member, client, code, from, until, weekday)| AnyCondition {
            member,
            client,
            code,
            from,
            until,
            weekdays: weekday.into_iter().collect(),
        })
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
    let off = prop_oneof![
        (0..200_i64).prop_map(AnyOff::Amount),
        any_percent().prop_map(AnyOff::Percent),
    ];
    let bands = proptest::collection::btree_map((0..40_i64).prop_map(|n| n * 10), off, 1..4);
    prop_oneof![
        3 => any_percent().prop_map(AnyRate::Percent),
        2 => (0..200_i64, per()).prop_map(|(off, per)| AnyRate::Amount(off, per)),
        1 => (bands, per()).prop_map(|(bands, per)| AnyRate::Bands(bands, per)),
    ]
}

fn any_scope() -> impl Strategy<Value = AnyScope> {
    let add_ons = proptest::collection::btree_set(0..3_usize, 0..3);
    (
        proptest::option::weighted(0.3, prop::bool::weighted(0.8)),
        proptest::option::weighted(0.3, add_ons),
    )
        .prop_map(|(technique, add_ons)| AnyScope { technique, add_ons })
}

pub(super) fn any_discount() -> impl Strategy<Value = AnyDiscount> {
    let part = (any_scope(), any_rate()).prop_map(|(scope, rate)| AnyPart { scope, rate });
    (proptest::collection::vec(part, 1..3), any_condition(), any::<bool>())
        .prop_map(|(parts, condition, stacks)| AnyDiscount { parts, condition, stacks })
}

pub(super) fn any_off() -> impl Strategy<Value = AnyOff> {
    prop_oneof![any_percent().prop_map(AnyOff::Percent), (0..400_i64).prop_map(AnyOff::Amount),]
}
