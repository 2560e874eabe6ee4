//! Memberships and discounts, to another program.

use super::{EndsJson, entry::EntryJson, only_with::OnlyWithJson, special_price::ConditionJson};
use crate::{
    catalog::{
        AreaBand, Band, BandOff, Discount, DiscountPart, FeePeriod, Held, Holding, ManualLimit,
        Membership, Per, Price, PriceList, Rate,
    },
    money::Money,
};
use serde::Serialize;

/// Membership with the fee that members pay.
#[derive(Serialize)]
pub(super) struct MembershipJson<'a> {
    #[serde(flatten)]
    entry: EntryJson<'a>,
    /// Fee in minor units; null if it is not fixed.
    fee: Option<i64>,
    price: EndsJson,
    /// Word of [`period`].
    every: &'static str,
    /// Shortest time as a member, in months.
    shortest_months: Option<u16>,
    set_up: i64,
    holds: Vec<HoldingJson<'a>>,
    note: Option<&'a str>,
}

/// Uses that members have without paying for them, so many in each period.
#[derive(Serialize)]
struct HoldingJson<'a> {
    /// Techniques; null if none are named. If neither these nor offers nor an add-on are, every
    /// treatment is meant.
    techniques: Option<Vec<&'a str>>,
    offers: Option<Vec<&'a str>>,
    add_on: Option<&'a str>,
    times: u16,
    /// Word of [`period`]; `once` is the whole plan.
    every: &'static str,
}

/// Less to pay, under a condition.
#[derive(Serialize)]
pub(super) struct DiscountJson<'a> {
    #[serde(flatten)]
    entry: EntryJson<'a>,
    /// Parts, all of which together count as one discount.
    parts: Vec<PartJson<'a>>,
    /// True if it is given beside other discounts.
    stacks: bool,
    #[serde(flatten)]
    condition: ConditionJson<'a>,
}

/// Reduction and what it is taken off: a percentage, an amount, or by bands.
#[derive(Serialize)]
struct PartJson<'a> {
    /// Techniques; null if none are named. If neither these nor add-ons are, everything is meant.
    techniques: Option<Vec<&'a str>>,
    add_ons: Option<Vec<&'a str>>,
    /// Percentage, written exactly.
    percent: Option<String>,
    amount: Option<i64>,
    /// Bands, the lowest price first; empty if the price does not decide.
    bands: Vec<BandJson>,
    /// Bands, the fewest areas first; empty if their number does not decide.
    by_areas: Vec<AreaBandJson>,
    /// Unit that an amount counts for, and whose price decides about a band: `session` or `plan`.
    per: Option<&'static str>,
    #[serde(flatten)]
    only_with: OnlyWithJson<'a>,
}

/// Reduction from a price on.
#[derive(Serialize)]
struct BandJson {
    from: i64,
    percent: Option<String>,
    amount: Option<i64>,
}

/// Reduction from a number of areas on.
#[derive(Serialize)]
struct AreaBandJson {
    areas: u16,
    percent: Option<String>,
    amount: Option<i64>,
}

/// The most that the staff may take off by hand.
#[derive(Serialize)]
pub(super) struct ManualLimitJson {
    percent: Option<String>,
    amount: Option<i64>,
}

impl<'a> MembershipJson<'a> {
    pub(super) fn new(membership: &'a Membership, list: &'a PriceList) -> Self {
        Self {
            entry: EntryJson::new(&membership.id, &membership.label, &membership.source),
            fee: fixed(membership.fee).map(Money::minor),
            price: EndsJson::price(membership.fee),
            every: period(membership.every),
            shortest_months: membership.shortest_months,
            set_up: membership.set_up.minor(),
            holds: membership.holds.iter().map(|one| HoldingJson::new(one, list)).collect(),
            note: membership.note.as_deref(),
        }
    }
}

impl<'a> HoldingJson<'a> {
    fn new(holding: &'a Holding, list: &'a PriceList) -> Self {
        let (scope, add_on) = match &holding.of {
            Held::Treatments(scope) => (Some(scope), None),
            Held::AddOn(index) => (None, Some(list[*index].id.as_str())),
        };
        let techniques = scope.and_then(|scope| scope.techniques.as_ref());
        let offers = scope.and_then(|scope| scope.offers.as_ref());
        Self {
            techniques: techniques
                .map(|named| named.iter().map(|&index| list[index].id.as_str()).collect()),
            offers: offers.map(|named| named.iter().map(|&index| list[index].id()).collect()),
            add_on,
            times: holding.times.get(),
            every: period(holding.every),
        }
    }
}

/// Amount of a fixed price.
fn fixed(price: Price) -> Option<Money> {
    let amount = price.amount();
    amount.known_high().filter(|high| *high == amount.low)
}

/// Word for a period in which a fee is due.
pub(super) fn period(period: FeePeriod) -> &'static str {
    match period {
        FeePeriod::Once => "once",
        FeePeriod::Week => "week",
        FeePeriod::TwoWeeks => "two_weeks",
        FeePeriod::Month => "month",
        FeePeriod::Quarter => "quarter",
        FeePeriod::Year => "year",
    }
}

impl<'a> DiscountJson<'a> {
    pub(super) fn new(discount: &'a Discount, list: &'a PriceList) -> Self {
        Self {
            entry: EntryJson::new(&discount.id, &discount.label, &discount.source),
            parts: discount.parts.iter().map(|part| PartJson::new(part, list)).collect(),
            stacks: discount.stacks,
            condition: ConditionJson::new(&discount.condition, list),
        }
    }
}

impl<'a> PartJson<'a> {
    fn new(part: &'a DiscountPart, list: &'a PriceList) -> Self {
        let techniques = part
            .scope
            .techniques
            .as_ref()
            .map(|named| named.iter().map(|&index| list[index].id.as_str()).collect());
        let add_ons = part
            .scope
            .add_ons
            .as_ref()
            .map(|named| named.iter().map(|&index| list[index].id.as_str()).collect());
        let per = |per: Per| match per {
            Per::Session => "session",
            Per::Plan => "plan",
        };
        let (bands, by_areas) = (Vec::new(), Vec::new());
        let of_nothing = Self {
            techniques,
            add_ons,
            percent: None,
            amount: None,
            bands,
            by_areas,
            per: None,
            only_with: OnlyWithJson::new(&part.only_with, list),
        };
        match &part.rate {
            Rate::Percent(percent) => Self { percent: Some(percent.to_string()), ..of_nothing },
            Rate::Amount(amount, of) => {
                Self { amount: Some(amount.minor()), per: Some(per(*of)), ..of_nothing }
            }
            Rate::Bands(bands, of) => {
                let bands = bands.iter().map(BandJson::from).collect();
                Self { bands, per: Some(per(*of)), ..of_nothing }
            }
            Rate::ByAreas(bands, of) => {
                let by_areas = bands.iter().map(AreaBandJson::from).collect();
                Self { by_areas, per: Some(per(*of)), ..of_nothing }
            }
        }
    }
}

impl From<&Band> for BandJson {
    fn from(band: &Band) -> Self {
        let (percent, amount) = off(band.off);
        Self { from: band.from.minor(), percent, amount }
    }
}

impl From<&AreaBand> for AreaBandJson {
    fn from(band: &AreaBand) -> Self {
        let (percent, amount) = off(band.off);
        Self { areas: band.from, percent, amount }
    }
}

/// Percentage, written exactly, or amount of a band.
fn off(off: BandOff) -> (Option<String>, Option<i64>) {
    match off {
        BandOff::Percent(percent) => (Some(percent.to_string()), None),
        BandOff::Amount(amount) => (None, Some(amount.minor())),
    }
}

impl From<ManualLimit> for ManualLimitJson {
    fn from(limit: ManualLimit) -> Self {
        match limit {
            ManualLimit::Percent(percent) => {
                Self { percent: Some(percent.to_string()), amount: None }
            }
            ManualLimit::Amount(amount) => Self { percent: None, amount: Some(amount.minor()) },
        }
    }
}
