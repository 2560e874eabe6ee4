//! Ways to pay a total, and the worth of memberships, to another program.

use super::{EndsJson, discount::period};
use crate::{
    catalog::PriceList,
    estimate::{DepositDue, Estimate, Instalments, MemberFees, MembershipWorth},
    money::Money,
};
use serde::Serialize;

/// The id of what is due when a plan is booked, which is no line.
pub const DEPOSIT_ID: &str = "deposit";

/// The id of all ways to pay in instalments.
pub const INSTALMENTS_ID: &str = "instalments";

/// Deposit that is due when the plan is booked; part of the total.
#[derive(Serialize)]
pub(super) struct DepositJson<'a> {
    id: &'static str,
    #[serde(flatten)]
    amount: EndsJson,
    note: Option<&'a str>,
}

/// The total in parts.
#[derive(Serialize)]
pub(super) struct InstalmentsJson<'a> {
    id: &'static str,
    parts: u16,
    /// Amount that the total must be above for it to be offered, in minor units.
    above: Option<i64>,
    /// Parts at the low end, in minor units; empty if it is not offered there.
    low: Vec<i64>,
    /// Parts at the high end, in minor units; null if that is open.
    high: Option<Vec<i64>>,
    total: EndsJson,
    note: Option<&'a str>,
}

/// Cost and saving of a membership on the plan.
#[derive(Serialize)]
pub(super) struct MembershipJson<'a> {
    id: &'a str,
    label: &'a str,
    cost: EndsJson,
    saving: EndsJson,
    /// Saving less cost; neither end if nobody knows the most that it costs.
    net: EndsJson,
    note: Option<&'a str>,
}

/// Cost of the membership that the patient has.
#[derive(Serialize)]
pub(super) struct MemberFeesJson<'a> {
    id: &'a str,
    label: &'a str,
    cost: EndsJson,
    /// `plan`, or the period of one fee.
    per: &'static str,
    every: &'static str,
    note: Option<&'a str>,
}

impl<'a> From<&'a DepositDue> for DepositJson<'a> {
    fn from(deposit: &'a DepositDue) -> Self {
        let amount = EndsJson::of(deposit.low, deposit.high);
        Self { id: DEPOSIT_ID, amount, note: deposit.note.as_deref() }
    }
}

impl<'a> InstalmentsJson<'a> {
    pub(super) fn new(instalments: &'a Instalments, estimate: &Estimate) -> Self {
        let minor = |parts: &[Money]| parts.iter().map(|part| part.minor()).collect();
        Self {
            id: INSTALMENTS_ID,
            parts: instalments.parts,
            above: instalments.above.map(Money::minor),
            low: minor(&instalments.low),
            high: instalments.high.as_deref().map(minor),
            total: EndsJson::total(estimate),
            note: instalments.note.as_deref(),
        }
    }
}

impl<'a> MembershipJson<'a> {
    pub(super) fn new(worth: &MembershipWorth, list: &'a PriceList) -> Self {
        let membership = &list[worth.membership];
        let known = |(least, most)| EndsJson::of(least, most);
        let ends = |ends: Option<_>| ends.map_or(EndsJson::UNKNOWN, known);
        Self {
            id: &membership.id,
            label: &membership.label,
            cost: ends(worth.cost),
            saving: known(worth.saving),
            net: ends(worth.net),
            note: membership.note.as_deref(),
        }
    }
}

impl<'a> MemberFeesJson<'a> {
    pub(super) fn new(fees: &MemberFees, list: &'a PriceList) -> Self {
        let membership = &list[fees.membership];
        let every = period(membership.every);
        Self {
            id: &membership.id,
            label: &membership.label,
            cost: fees.cost.map_or(EndsJson::UNKNOWN, |(least, most)| EndsJson::of(least, most)),
            per: if fees.is_of_plan { "plan" } else { every },
            every,
            note: membership.note.as_deref(),
        }
    }
}
