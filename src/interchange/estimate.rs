//! An estimate, to another program.

use super::{
    EndsJson, PricesJson, SourceJson,
    calendar::CalendarJson,
    not_given::NotGivenJson,
    payment::{DepositJson, InstalmentsJson, MemberFeesJson, MembershipJson},
    visits::{BookedLateJson, VisitsJson},
};
use crate::{
    catalog::{AreaIndex, Edition, PriceList, SizeIndex, TaxClass, TaxMode},
    estimate::{
        AsYouGo, Calendar, Cause, Estimate, Hint, LineItem, LineKind, OpenUnits, PerSession,
        Reduction, TaxAtRate, TaxShare, Total,
    },
    money::Money,
    selection::SessionRange,
    wording::{self, Phrasebook},
};
use jiff::civil::Date;
use serde::Serialize;
use std::collections::BTreeSet;

/// Estimate, as `estimate --json` prints it.
#[derive(Serialize)]
pub struct EstimateJson<'a> {
    #[serde(flatten)]
    by: PricesJson<'a>,
    sessions: Option<CountsJson>,
    lines: Vec<LineJson<'a>>,
    total: EndsJson,
    sessions_at: Option<CountsJson>,
    /// Most that it may come to if the sessions are not booked together.
    #[serde(skip_serializing_if = "Option::is_none")]
    as_you_go: Option<AsYouGoJson>,
    sizes_at: Vec<SizesJson<'a>>,
    /// Numbers of units of add-ons, if any is not decided.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    units_at: Vec<UnitsJson<'a>>,
    /// Numbers of sessions on the days that something is for, if they are open.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    visits_at: Vec<VisitsJson>,
    /// The total without the credits that count to the booking.
    #[serde(skip_serializing_if = "Option::is_none")]
    booked_late: Option<BookedLateJson<'a>>,
    unpriced: Vec<String>,
    unpriced_count: usize,
    /// Sessions without a price, of what is known in part, over all plans.
    #[serde(skip_serializing_if = "Option::is_none")]
    unpriced_sessions: Option<CountsJson>,
    /// Applications without a price, of add-ons that are paid for each area at each session or by
    /// the unit, over all plans.
    #[serde(skip_serializing_if = "Option::is_none")]
    unpriced_applications: Option<CountsJson>,
    tax: Option<TaxJson<'a>>,
    deposit: Option<DepositJson<'a>>,
    instalments: Vec<InstalmentsJson<'a>>,
    /// Membership that the patient has.
    #[serde(skip_serializing_if = "Option::is_none")]
    membership: Option<MemberFeesJson<'a>>,
    /// Memberships that the patient does not have.
    memberships: Vec<MembershipJson<'a>>,
    /// Price of a session, everything shared among all; null if there are not several.
    average: Option<AmountJson>,
    /// Distance between the two ends; null if there is none, or if the high end is open.
    width: Option<AmountJson>,
    causes: Vec<CauseJson>,
    /// Saving against single sessions.
    saving: Option<AmountJson>,
    notices: Vec<String>,
    /// Notices about what was asked for and is not given.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    not_given: Vec<NotGivenJson<'a>>,
    hints: Vec<String>,
    /// Hints that say what it costs to do otherwise.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    hint_details: Vec<HintJson>,
    #[serde(flatten)]
    calendar: Option<CalendarJson<'a>>,
}

/// Two numbers of sessions.
#[derive(Serialize)]
pub(super) struct CountsJson {
    pub(super) low: u16,
    pub(super) high: u16,
}

impl CountsJson {
    /// Two numbers; `None` if there are none.
    fn some((low, high): (u16, u16)) -> Option<Self> {
        (high > 0).then_some(Self { low, high })
    }
}

/// Most that a plan may come to whose sessions are decided one after the other.
#[derive(Serialize)]
struct AsYouGoJson {
    id: &'static str,
    /// Sessions that are booked first.
    first: u16,
    /// Sessions in the end.
    sessions: u16,
    /// Null if no upper limit can be named.
    most: Option<i64>,
}

impl From<AsYouGo> for AsYouGoJson {
    fn from(AsYouGo { first, sessions, most }: AsYouGo) -> Self {
        let (first, sessions) = (first.get(), sessions.get());
        Self { id: AS_YOU_GO_ID, first, sessions, most: most.map(Money::minor) }
    }
}

/// The sizes of an undecided area that give the two ends of the total.
#[derive(Serialize)]
struct SizesJson<'a> {
    area: &'a str,
    low: &'a str,
    high: &'a str,
}

/// The units of an add-on whose number is undecided that give the two ends of the total.
#[derive(Serialize)]
struct UnitsJson<'a> {
    add_on: &'a str,
    /// Numbers asked for.
    asked: CountsJson,
    low: u16,
    high: u16,
}

/// One line, with its amount at each end of the total.
#[derive(Serialize)]
struct LineJson<'a> {
    kind: &'static str,
    id: &'a str,
    label: String,
    sessions: CountsJson,
    /// Units of an add-on that is sold by the unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    units: Option<CountsJson>,
    /// Purchases in words: "course of 3 + 1 single".
    #[serde(skip_serializing_if = "String::is_empty")]
    counted: String,
    #[serde(flatten)]
    amount: EndsJson,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    included: bool,
    /// The ids of those that are bought at either end.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    special_prices: Vec<&'a str>,
    /// Sessions, or uses of an add-on, that the patient's membership holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    held: Option<CountsJson>,
    source: Option<SourceJson<'a>>,
}

#[derive(Serialize)]
struct TaxJson<'a> {
    id: &'static str,
    label: &'a str,
    /// Rate in percent, written exactly; null if several rates are in it.
    rate: Option<String>,
    included: bool,
    #[serde(flatten)]
    amount: EndsJson,
    rates: Vec<TaxAtRateJson>,
}

/// The tax at one rate, and what it is of.
#[derive(Serialize)]
struct TaxAtRateJson {
    id: &'static str,
    rate: String,
    of: EndsJson,
    #[serde(flatten)]
    amount: EndsJson,
}

#[derive(Serialize)]
struct CauseJson {
    id: String,
    label: String,
    share: Option<i64>,
}

/// An amount that is no line.
#[derive(Serialize)]
struct AmountJson {
    id: &'static str,
    #[serde(flatten)]
    amount: EndsJson,
}

impl AmountJson {
    fn saving(hint: &Hint) -> Option<Self> {
        let &Hint::Saving { low, high } = hint else { return None };
        Some(Self { id: SAVING_ID, amount: EndsJson::of(low, Some(high)) })
    }

    fn average(estimate: &Estimate) -> Option<Self> {
        let PerSession { low: (_, low), high } = estimate.per_session()?;
        let high = high.map(|(_, high)| high);
        Some(Self { id: AVERAGE_ID, amount: EndsJson::of(low, high) })
    }

    fn width(total: Total) -> Option<Self> {
        let width = total.width().filter(|width| *width > Money::ZERO)?;
        Some(Self { id: WIDTH_ID, amount: EndsJson::of(width, Some(width)) })
    }
}

/// Cost of doing otherwise.
#[derive(Serialize)]
struct HintJson {
    id: String,
    kind: &'static str,
    text: String,
    /// Additional cost at the high end, in minor units; negative if it is less.
    difference: i64,
    /// True if it is about much.
    loud: bool,
}

impl HintJson {
    /// All but the one that only says what is already so.
    fn all(estimate: &Estimate, book: Phrasebook<'_>) -> Vec<Self> {
        let differing =
            estimate.hints.iter().filter_map(|hint| Some((hint, hint.difference()?.minor())));
        let hint = |(position, (hint, difference)): (usize, (&Hint, i64))| Self {
            id: hint_id(position),
            kind: hint_kind(hint),
            text: wording::hint(hint, estimate, book),
            difference,
            loud: hint.is_loud(estimate.total),
        };
        differing.enumerate().map(hint).collect()
    }
}

fn hint_kind(hint: &Hint) -> &'static str {
    match hint {
        Hint::Saving { .. } => "saving",
        Hint::MoreSessions { .. } => "more_sessions",
        Hint::MoreAreas { .. } => "more_areas",
        Hint::TechniqueIncludes { .. } => "technique_includes",
        Hint::AsPackage { .. } => "as_package",
        Hint::PackageApart { .. } => "package_apart",
        Hint::TwoPlans { .. } => "two_plans",
        Hint::MembershipPaysOff { .. } => "membership_pays_off",
        Hint::WholeArea { .. } => "whole_area",
        Hint::ReductionBegins { what: Reduction::Discount(_), .. } => "discount_begins",
        Hint::ReductionEnds { what: Reduction::Discount(_), .. } => "discount_ends",
        Hint::ReductionBegins { what: Reduction::SpecialPrice(_), .. } => "special_price_begins",
        Hint::ReductionEnds { what: Reduction::SpecialPrice(_), .. } => "special_price_ends",
    }
}

impl<'a> EstimateJson<'a> {
    /// Estimate with the list that was named, if its days are over and this one stands in its
    /// place.
    pub fn instead_of(self, ended: Option<&'a Edition>) -> Self {
        Self { by: self.by.instead_of(ended), ..self }
    }

    /// Estimate with the most that it may come to if the sessions are not booked together.
    pub fn decided_as_you_go(self, as_you_go: Option<AsYouGo>) -> Self {
        Self { as_you_go: as_you_go.map(AsYouGoJson::from), ..self }
    }

    /// `estimate` by the list of `book` on a day, with its calendar if a start is given, in its
    /// words.
    pub fn new(
        estimate: &'a Estimate,
        calendar: Option<&'a Calendar>,
        book: Phrasebook<'a>,
        on: Date,
    ) -> Self {
        let unpriced = estimate.lines.iter().filter(|line| line.is_unpriced());
        let lines = estimate.lines.iter().map(|line| LineJson::new(line, estimate, book));
        let cause = |(position, cause): (usize, &Cause)| CauseJson {
            id: cause_id(position),
            label: wording::cause(cause, estimate, book),
            share: cause.share.map(Money::minor),
        };
        Self {
            by: PricesJson::new(book.list, on),
            sessions: estimate.sessions.map(CountsJson::from),
            lines: lines.chain(estimate.tax.iter().flat_map(LineJson::included_taxes)).collect(),
            total: EndsJson::total(estimate),
            sessions_at: estimate
                .total
                .sessions_at
                .map(|(low, high)| CountsJson { low: low.get(), high: high.get() }),
            as_you_go: None,
            sizes_at: estimate
                .open_sizes
                .iter()
                .map(|&(area, low, high)| SizesJson::new(book.list, area, (low, high)))
                .collect(),
            units_at: estimate
                .open_units
                .iter()
                .map(|open| UnitsJson::new(open, book.list))
                .collect(),
            visits_at: estimate.visits.iter().map(VisitsJson::from).collect(),
            booked_late: BookedLateJson::of(estimate, book.list),
            unpriced: unpriced.map(|line| line.label(book.list)).collect(),
            unpriced_count: estimate.total.unpriced,
            unpriced_sessions: CountsJson::some(estimate.priced_later.sessions),
            unpriced_applications: CountsJson::some(estimate.priced_later.applications),
            tax: estimate.tax.as_ref().map(TaxJson::from),
            deposit: estimate.payment.deposit.as_ref().map(DepositJson::from),
            instalments: estimate
                .payment
                .instalments
                .iter()
                .map(|instalments| InstalmentsJson::new(instalments, estimate))
                .collect(),
            membership: estimate
                .membership
                .as_ref()
                .map(|fees| MemberFeesJson::new(fees, book.list)),
            memberships: estimate
                .memberships
                .iter()
                .map(|worth| MembershipJson::new(worth, book.list))
                .collect(),
            average: AmountJson::average(estimate),
            width: AmountJson::width(estimate.total),
            causes: estimate.causes.iter().enumerate().map(cause).collect(),
            saving: estimate.hints.iter().find_map(AmountJson::saving),
            notices: estimate
                .notices
                .iter()
                .map(|notice| wording::notice(notice, estimate, book))
                .collect(),
            not_given: NotGivenJson::all(estimate, book),
            hints: estimate.hints.iter().map(|hint| wording::hint(hint, estimate, book)).collect(),
            hint_details: HintJson::all(estimate, book),
            calendar: calendar.map(|calendar| CalendarJson::new(calendar, book)),
        }
    }
}

impl<'a> LineJson<'a> {
    fn new(line: &'a LineItem, estimate: &Estimate, book: Phrasebook<'a>) -> Self {
        Self {
            kind: line_kind(line),
            id: line_id(line, book.list),
            label: wording::label(line, book),
            sessions: CountsJson { low: line.low.sessions, high: line.high.sessions },
            units: units(line, book.list),
            counted: wording::counted(line, estimate, book),
            amount: EndsJson::line(&line.low, &line.high),
            included: false,
            special_prices: special_prices(line, book.list),
            held: held(line),
            source: line.source(book.list).map(SourceJson::from),
        }
    }

    /// The tax that is part of the other lines, by rate; it is shown, but not added to them.
    fn included_taxes(tax: &TaxShare) -> impl Iterator<Item = Self> {
        let is_included = tax.mode == TaxMode::Included;
        tax.rates.iter().filter(move |_| is_included).map(|at_rate| Self {
            kind: "tax",
            id: tax_id(at_rate.class),
            label: tax.label.clone(),
            sessions: CountsJson { low: 0, high: 0 },
            units: None,
            counted: String::new(),
            amount: EndsJson::of(at_rate.low, at_rate.high),
            included: true,
            special_prices: Vec::new(),
            held: None,
            source: None,
        })
    }
}

/// The units of a line, if it is an add-on that is sold by the unit.
fn units(line: &LineItem, list: &PriceList) -> Option<CountsJson> {
    let LineKind::AddOn(index) = line.kind else { return None };
    let is_by_unit = list[index].is_by_unit();
    is_by_unit.then(|| CountsJson { low: line.low.units(), high: line.high.units() })
}

/// Sessions, or uses, of a line that a membership holds at either end, if any.
fn held(line: &LineItem) -> Option<CountsJson> {
    let (low, high) = (line.low.held(), line.high.held());
    (low > 0 || high > 0).then_some(CountsJson { low, high })
}

/// The special prices at which a line is bought, in file order.
fn special_prices<'l>(line: &LineItem, list: &'l PriceList) -> Vec<&'l str> {
    let bought = [&line.low, &line.high].into_iter().flat_map(|end| &end.purchases);
    let indexes: BTreeSet<_> = bought.filter_map(|purchase| purchase.special).collect();
    indexes.into_iter().map(|index| list[index].id.as_str()).collect()
}

/// The price list gives its tax no id.
pub fn tax_id(class: TaxClass) -> &'static str {
    match class {
        TaxClass::Reduced => "tax-reduced",
        TaxClass::Standard | TaxClass::Exempt => "tax",
    }
}

/// The id of the tax at all rates.
pub const TAXES_ID: &str = "taxes";

/// The id of what is saved against single sessions.
pub const SAVING_ID: &str = "saving";

/// The id of what a session comes to on average.
pub const AVERAGE_ID: &str = "average";

/// The id of the most that it may come to if the sessions are not booked together.
pub const AS_YOU_GO_ID: &str = "as-you-go";

/// The id of how far the two ends of the total are apart.
pub const WIDTH_ID: &str = "width";

/// The id of the hint at a position among those that say what it costs to do otherwise.
pub fn hint_id(position: usize) -> String {
    format!("hint-{}", position.saturating_add(1))
}

/// The id of the cause at a position.
pub fn cause_id(position: usize) -> String {
    format!("cause-{}", position.saturating_add(1))
}

/// The id of what the staff takes off by hand.
const MANUAL_ID: &str = "by-hand";

/// The id of a line: the price list's own, or that of what has none there.
pub fn line_id<'a>(line: &LineItem, list: &'a PriceList) -> &'a str {
    match line.kind {
        LineKind::ManualDiscount => MANUAL_ID,
        LineKind::Tax(class) => tax_id(class),
        _ => line.id(list),
    }
}

/// Name of the kind of a line.
pub(super) fn line_kind(line: &LineItem) -> &'static str {
    match line.kind {
        LineKind::Treatment(_) => "treatment",
        LineKind::Package(_) => "package",
        LineKind::AddOn(_) => "add_on",
        LineKind::Fee(_) => "fee",
        LineKind::Credit(_) => "credit",
        LineKind::Surcharge(_) => "surcharge",
        LineKind::Discount(_) | LineKind::ManualDiscount => "discount",
        LineKind::Tax(_) => "tax",
    }
}

impl<'a> SizesJson<'a> {
    fn new(list: &'a PriceList, area: AreaIndex, (low, high): (SizeIndex, SizeIndex)) -> Self {
        Self { area: &list[area].id, low: &list[low].id, high: &list[high].id }
    }
}

impl<'a> UnitsJson<'a> {
    fn new(open: &OpenUnits, list: &'a PriceList) -> Self {
        let &OpenUnits { add_on, asked, low, high } = open;
        let asked = CountsJson { low: asked.low(), high: asked.high() };
        Self { add_on: &list[add_on].id, asked, low, high }
    }
}

impl From<SessionRange> for CountsJson {
    fn from(range: SessionRange) -> Self {
        Self { low: range.low().get(), high: range.high().get() }
    }
}

impl<'a> From<&'a TaxShare> for TaxJson<'a> {
    fn from(tax: &'a TaxShare) -> Self {
        let only = match tax.rates.as_slice() {
            [only] => Some(only.rate.to_string()),
            _ => None,
        };
        let at_rate = |at_rate: &TaxAtRate| TaxAtRateJson {
            id: tax_id(at_rate.class),
            rate: at_rate.rate.to_string(),
            of: EndsJson::of(at_rate.base_low, at_rate.base_high),
            amount: EndsJson::of(at_rate.low, at_rate.high),
        };
        Self {
            id: TAXES_ID,
            label: &tax.label,
            rate: only,
            included: tax.mode == TaxMode::Included,
            amount: EndsJson::of(tax.low, tax.high),
            rates: tax.rates.iter().map(at_rate).collect(),
        }
    }
}
