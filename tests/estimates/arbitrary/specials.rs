//! Arbitrary special prices.

use super::{
    AnyCondition,
    discounts::{any_condition, any_percent},
    prices::{AnyPrice, any_price},
};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// A special price.
#[derive(Clone, Debug)]
pub(crate) struct AnySpecial {
    /// 1 is a single, more are a course.
    pub(crate) sessions: u16,
    pub(crate) rate: AnySpecialRate,
    /// The technique that is named, where one is; the third is sold nowhere.
    pub(crate) technique: Option<usize>,
    /// The offers that are named, where some are.
    pub(crate) offers: Option<BTreeSet<usize>>,
    /// The offer that it stands in, where it does: then nothing is named.
    pub(crate) within: Option<usize>,
    pub(crate) condition: AnyCondition,
    /// Sessions of the course after which alone it is had; never for a course.
    pub(crate) after_course: Option<u16>,
    /// At how many sessions of each treatment, where not at every one; never for a course.
    pub(crate) times: Option<u16>,
    /// Whether only the file's other list has it.
    pub(crate) elsewhere: bool,
}

#[derive(Clone, Debug)]
pub(crate) enum AnySpecialRate {
    Price(AnyPrice),
    /// Off the single.
    Amount(i64),
    /// Millionths off the single.
    Percent(u32),
}

impl AnySpecial {
    /// Whether it is for everybody at every session, which is no special price.
    pub(super) fn is_for_all(&self) -> bool {
        self.times.is_none() && self.after_course.is_none() && self.condition.is_empty()
    }
}

pub(super) fn any_special() -> impl Strategy<Value = AnySpecial> {
    let rate = prop_oneof![
        2 => any_price().prop_map(AnySpecialRate::Price),
        1 => (0..150_i64).prop_map(AnySpecialRate::Amount),
        1 => any_percent().prop_map(AnySpecialRate::Percent),
    ];
    let offers = proptest::collection::btree_set(0..7_usize, 1..4);
    let sessions = prop_oneof![2 => Just(1_u16), 1 => 2..5_u16];
    (
        (sessions, rate),
        proptest::option::weighted(0.2, 0..3_usize),
        proptest::option::weighted(0.4, offers),
        proptest::option::weighted(0.3, 0..7_usize),
        any_condition(),
        proptest::option::weighted(0.4, 1..7_u16),
        proptest::option::of(1..4_u16),
        prop::bool::weighted(0.05),
    )
        .prop_map(
            |(
                (sessions, rate),
                technique,
                offers,
                within,
                condition,
                after_course,
                times,
                elsewhere,
            )| {
                let is_named = within.is_none();
                // Days of sessions are for singles alone, and of what has no price it is not settled at
                // which sessions it is bought.
                let is_known = !matches!(rate, AnySpecialRate::Price(AnyPrice::OnRequest));
                let visits = condition.visits.filter(|_| sessions == 1 && is_known);
                AnySpecial {
                    sessions,
                    rate,
                    technique: technique.filter(|_| is_named),
                    offers: offers.filter(|_| is_named),
                    within,
                    condition: AnyCondition { visits, ..condition },
                    after_course: after_course.filter(|_| sessions == 1),
                    times: times.filter(|_| sessions == 1),
                    elsewhere: elsewhere && is_named,
                }
            },
        )
}
