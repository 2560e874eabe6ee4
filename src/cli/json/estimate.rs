//! What an estimate is to another program.

use super::{EndsJson, SourceJson, calendar::CalendarJson};
use crate::{
    catalog::{AreaIndex, PriceList, SizeIndex, TaxMode},
    estimate::{Calendar, Cause, Estimate, LineItem, LineKind, SessionRange, TaxShare},
    locale::Locale,
    money::Money,
    wording,
};
use jiff::civil::Date;
use serde::Serialize;

/// What `estimate --json` says.
#[derive(Serialize)]
pub(in crate::cli) struct EstimateJson<'a> {
    currency: &'static str,
    minor_digits: u8,
    sample: bool,
    /// Which list of the file, where it holds several.
    list: Option<&'a str>,
    on: String,
    sessions: Option<CountsJson>,
    lines: Vec<LineJson<'a>>,
    total: EndsJson,
    sessions_at: Option<CountsJson>,
    sizes_at: Vec<SizesJson<'a>>,
    unpriced: Vec<String>,
    unpriced_count: usize,
    tax: Option<TaxJson<'a>>,
    causes: Vec<CauseJson>,
    notices: Vec<String>,
    hints: Vec<String>,
    #[serde(flatten)]
    calendar: Option<CalendarJson<'a>>,
}

/// Two numbers of sessions.
#[derive(Serialize)]
struct CountsJson {
    low: u16,
    high: u16,
}

/// The sizes of an undecided area that give the two ends of the total.
#[derive(Serialize)]
struct SizesJson<'a> {
    area: &'a str,
    low: &'a str,
    high: &'a str,
}

/// One line, with its amount at each end of the total.
#[derive(Serialize)]
struct LineJson<'a> {
    kind: &'static str,
    id: &'a str,
    label: String,
    sessions: CountsJson,
    #[serde(flatten)]
    amount: EndsJson,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    included: bool,
    source: Option<SourceJson<'a>>,
}

#[derive(Serialize)]
struct TaxJson<'a> {
    label: &'a str,
    /// In percent, written exactly.
    rate: String,
    included: bool,
    #[serde(flatten)]
    amount: EndsJson,
}

#[derive(Serialize)]
struct CauseJson {
    label: String,
    share: Option<i64>,
}

impl<'a> EstimateJson<'a> {
    /// `estimate` by `list` on a day, with its calendar where a start is given, in the words of `locale`.
    pub(in crate::cli) fn new(
        estimate: &'a Estimate,
        calendar: Option<&'a Calendar>,
        list: &'a PriceList,
        locale: &Locale,
        on: Date,
    ) -> Self {
        let unpriced = estimate.lines.iter().filter(|line| line.is_unpriced());
        let lines = estimate.lines.iter().map(|line| LineJson::new(line, list, locale));
        let cause = |cause: &Cause| CauseJson {
            label: wording::cause(cause, estimate, list, locale),
            share: cause.share.map(Money::minor),
        };
        Self {
            currency: list.currency().code(),
            minor_digits: list.currency().minor_digits(),
            sample: list.is_sample(),
            list: list.edition().map(|edition| edition.id.as_str()),
            on: on.to_string(),
            sessions: estimate.sessions.map(CountsJson::from),
            lines: lines.chain(estimate.tax.as_ref().and_then(LineJson::included_tax)).collect(),
            total: EndsJson::total(estimate),
            sessions_at: estimate
                .total
                .sessions_at
                .map(|(low, high)| CountsJson { low: low.get(), high: high.get() }),
            sizes_at: estimate
                .open_sizes
                .iter()
                .filter_map(|&(area, low, high)| SizesJson::new(list, area, (low, high)))
                .collect(),
            unpriced: unpriced.map(|line| line.label(list)).collect(),
            unpriced_count: estimate.total.unpriced,
            tax: estimate.tax.as_ref().map(TaxJson::from),
            causes: estimate.causes.iter().map(cause).collect(),
            notices: estimate
                .notices
                .iter()
                .map(|notice| wording::notice(notice, estimate, list, locale))
                .collect(),
            hints: estimate
                .hints
                .iter()
                .map(|hint| wording::hint(hint, estimate, list, locale))
                .collect(),
            calendar: calendar.map(|calendar| CalendarJson::new(calendar, list, locale)),
        }
    }
}

impl<'a> LineJson<'a> {
    fn new(line: &'a LineItem, list: &'a PriceList, locale: &Locale) -> Self {
        Self {
            kind: line_kind(line),
            id: line_id(line, list),
            label: wording::label(line, list, locale),
            sessions: CountsJson { low: line.low.sessions, high: line.high.sessions },
            amount: EndsJson::line(&line.low, &line.high),
            included: false,
            source: line.source(list).map(SourceJson::from),
        }
    }

    /// The tax that is part of the other lines; it is shown, but not added to them.
    fn included_tax(tax: &TaxShare) -> Option<Self> {
        (tax.mode == TaxMode::Included).then(|| Self {
            kind: "tax",
            id: TAX_ID,
            label: tax.label.clone(),
            sessions: CountsJson { low: 0, high: 0 },
            amount: EndsJson { low: Some(tax.low.minor()), high: tax.high.map(Money::minor) },
            included: true,
            source: None,
        })
    }
}

/// The price list gives its tax no id.
pub(in crate::cli) const TAX_ID: &str = "tax";

/// The id of what the staff takes off by hand.
const MANUAL_ID: &str = "by-hand";

/// The id of a line: the price list's own, or that of what has none there.
pub(in crate::cli) fn line_id<'a>(line: &LineItem, list: &'a PriceList) -> &'a str {
    match line.kind {
        LineKind::ManualDiscount => MANUAL_ID,
        LineKind::Tax => TAX_ID,
        _ => line.id(list),
    }
}

/// What a line stands for.
pub(super) fn line_kind(line: &LineItem) -> &'static str {
    match line.kind {
        LineKind::Treatment(_) => "treatment",
        LineKind::Package(_) => "package",
        LineKind::AddOn(_) => "add_on",
        LineKind::Fee(_) => "fee",
        LineKind::Discount(_) | LineKind::ManualDiscount => "discount",
        LineKind::Tax => "tax",
    }
}

impl<'a> SizesJson<'a> {
    fn new(
        list: &'a PriceList,
        area: AreaIndex,
        (low, high): (SizeIndex, SizeIndex),
    ) -> Option<Self> {
        Some(Self {
            area: &list.area(area)?.id,
            low: &list.size(low)?.id,
            high: &list.size(high)?.id,
        })
    }
}

impl From<SessionRange> for CountsJson {
    fn from(range: SessionRange) -> Self {
        Self { low: range.low().get(), high: range.high().get() }
    }
}

impl<'a> From<&'a TaxShare> for TaxJson<'a> {
    fn from(tax: &'a TaxShare) -> Self {
        Self {
            label: &tax.label,
            rate: tax.rate.to_string(),
            included: tax.mode == TaxMode::Included,
            amount: EndsJson { low: Some(tax.low.minor()), high: tax.high.map(Money::minor) },
        }
    }
}
