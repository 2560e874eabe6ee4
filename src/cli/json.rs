//! The JSON that other programs read: types of its own, so that the core can change its shape.
//!
//! Amounts are whole numbers of minor units; `null` is an end that is open or not known yet.

use super::Failure;
use crate::{
    catalog::{
        AreaIndex, Basis, FeeWhen, Ladder, Offer, Price, PriceList, Rung, SourceRef, TaxMode,
    },
    estimate::{Cause, Estimate, LineEnd, LineItem, LineKind, SessionRange, TaxShare},
    locale::Locale,
    money::{High, Money},
    pricing_file::{Diagnostic, Severity},
    wording,
};
use jiff::civil::Date;
use serde::Serialize;

/// `value` as text for a terminal or a file, indented, with a line end.
pub(super) fn text(value: &impl Serialize) -> String {
    // Every key here is a string, which is all that could make this fail.
    serde_json::to_string_pretty(value).map_or_else(|_unwritable| String::new(), |text| text + "\n")
}

/// What `estimate --json` says.
#[derive(Serialize)]
pub(super) struct EstimateJson<'a> {
    currency: &'static str,
    minor_digits: u8,
    sample: bool,
    on: String,
    sessions: Option<CountsJson>,
    lines: Vec<LineJson<'a>>,
    total: EndsJson,
    sessions_at: Option<CountsJson>,
    unpriced: Vec<String>,
    unpriced_count: usize,
    tax: Option<TaxJson<'a>>,
    causes: Vec<CauseJson>,
    notices: Vec<String>,
    hints: Vec<String>,
}

/// Two numbers of sessions.
#[derive(Serialize)]
struct CountsJson {
    low: u16,
    high: u16,
}

/// Two ends of an amount.
#[derive(Serialize)]
pub(super) struct EndsJson {
    low: Option<i64>,
    high: Option<i64>,
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
struct SourceJson<'a> {
    file: &'a str,
    line: u32,
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
    /// `estimate` by `list` on a day, in the words of `locale`.
    pub(super) fn new(
        estimate: &'a Estimate,
        list: &'a PriceList,
        locale: &Locale,
        on: Date,
    ) -> Self {
        let unpriced = estimate.lines.iter().filter(|line| is_unpriced(line));
        let lines = estimate.lines.iter().map(|line| LineJson::new(line, list));
        let cause = |cause: &Cause| CauseJson {
            label: wording::cause(cause, estimate, list, locale),
            share: cause.share.map(Money::minor),
        };
        Self {
            currency: list.currency().code(),
            minor_digits: list.currency().minor_digits(),
            sample: list.is_sample(),
            on: on.to_string(),
            sessions: estimate.sessions.map(CountsJson::from),
            lines: lines.chain(estimate.tax.as_ref().and_then(LineJson::included_tax)).collect(),
            total: EndsJson::total(estimate),
            sessions_at: estimate
                .total
                .sessions_at
                .map(|(low, high)| CountsJson { low: low.get(), high: high.get() }),
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
        }
    }
}

/// Whether a line has no price at one of the ends.
fn is_unpriced(line: &LineItem) -> bool {
    [&line.low, &line.high].iter().any(|end| end.amount.high == High::Unknown)
}

impl EndsJson {
    /// The total of an estimate.
    pub(super) fn total(estimate: &Estimate) -> Self {
        Self { low: Some(estimate.total.low.minor()), high: estimate.total.high.map(Money::minor) }
    }

    fn line(low: &LineEnd, high: &LineEnd) -> Self {
        let has_price = low.amount.high != High::Unknown;
        Self {
            low: has_price.then_some(low.amount.low.minor()),
            high: high.amount.known_high().map(Money::minor),
        }
    }

    fn price(price: Price) -> Self {
        let amount = price.amount();
        let has_price = amount.high != High::Unknown;
        Self {
            low: has_price.then_some(amount.low.minor()),
            high: amount.known_high().map(Money::minor),
        }
    }
}

impl<'a> LineJson<'a> {
    fn new(line: &'a LineItem, list: &'a PriceList) -> Self {
        let (kind, id) = match line.kind {
            LineKind::Treatment(_) => ("treatment", line.id(list)),
            LineKind::AddOn(_) => ("add_on", line.id(list)),
            LineKind::Fee(_) => ("fee", line.id(list)),
            LineKind::Tax => ("tax", TAX_ID),
        };
        Self {
            kind,
            id,
            label: line.label(list),
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
const TAX_ID: &str = "tax";

impl From<SessionRange> for CountsJson {
    fn from(range: SessionRange) -> Self {
        Self { low: range.low().get(), high: range.high().get() }
    }
}

impl<'a> From<&'a SourceRef> for SourceJson<'a> {
    fn from(source: &'a SourceRef) -> Self {
        Self { file: &source.file, line: source.line }
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

/// What `list --json` says.
#[derive(Serialize)]
pub(super) struct PriceListJson<'a> {
    clinic: &'a str,
    currency: &'static str,
    minor_digits: u8,
    language: &'a str,
    sample: bool,
    updated: Option<String>,
    techniques: Vec<EntryJson<'a>>,
    areas: Vec<EntryJson<'a>>,
    concerns: Vec<EntryJson<'a>>,
    offers: Vec<OfferJson<'a>>,
    add_ons: Vec<AddOnJson<'a>>,
    fees: Vec<FeeJson<'a>>,
}

/// Something that can be chosen.
#[derive(Serialize)]
struct EntryJson<'a> {
    id: &'a str,
    label: &'a str,
    source: SourceJson<'a>,
}

#[derive(Serialize)]
struct OfferJson<'a> {
    id: &'a str,
    label: String,
    technique: &'a str,
    areas: Vec<&'a str>,
    prices: Vec<RungJson>,
    source: SourceJson<'a>,
}

#[derive(Serialize)]
struct AddOnJson<'a> {
    #[serde(flatten)]
    entry: EntryJson<'a>,
    /// `session` or `plan`.
    per: &'static str,
    prices: Vec<RungJson>,
    /// What it costs without a treatment.
    alone: Option<EndsJson>,
}

#[derive(Serialize)]
struct FeeJson<'a> {
    #[serde(flatten)]
    entry: EntryJson<'a>,
    /// `always`, `new_clients` or `chosen`.
    when: &'static str,
    price: EndsJson,
}

/// The price of so many sessions.
#[derive(Serialize)]
struct RungJson {
    sessions: u16,
    #[serde(flatten)]
    price: EndsJson,
}

impl<'a> PriceListJson<'a> {
    /// What can be chosen from `list`.
    pub(super) fn new(list: &'a PriceList) -> Self {
        let entry = |id: &'a str, label: &'a str, source: &'a SourceRef| EntryJson {
            id,
            label,
            source: source.into(),
        };
        Self {
            clinic: &list.clinic().name,
            currency: list.currency().code(),
            minor_digits: list.currency().minor_digits(),
            language: list.language(),
            sample: list.is_sample(),
            updated: list.updated().map(|day| day.to_string()),
            techniques: list.techniques().map(|(_, t)| entry(&t.id, &t.label, &t.source)).collect(),
            areas: list.areas().map(|(_, a)| entry(&a.id, &a.label, &a.source)).collect(),
            concerns: list.concerns().map(|(_, c)| entry(&c.id, &c.label, &c.source)).collect(),
            offers: list.offers().map(|(_, offer)| OfferJson::new(offer, list)).collect(),
            add_ons: list
                .add_ons()
                .map(|(_, add_on)| AddOnJson {
                    entry: entry(&add_on.id, &add_on.label, &add_on.source),
                    per: match add_on.basis {
                        Basis::PerSession => "session",
                        Basis::Once => "plan",
                    },
                    prices: rungs(&add_on.ladder),
                    alone: add_on.alone.map(EndsJson::price),
                })
                .collect(),
            fees: list
                .fees()
                .map(|(_, fee)| FeeJson {
                    entry: entry(&fee.id, &fee.label, &fee.source),
                    when: match fee.when {
                        FeeWhen::Always => "always",
                        FeeWhen::NewClients => "new_clients",
                        FeeWhen::Chosen => "chosen",
                    },
                    price: EndsJson::price(fee.price),
                })
                .collect(),
        }
    }
}

impl<'a> OfferJson<'a> {
    fn new(offer: &'a Offer, list: &'a PriceList) -> Self {
        let area_id = |&index: &AreaIndex| list.area(index).map(|area| area.id.as_str());
        Self {
            id: offer.id(),
            label: list.offer_label(offer),
            technique: list.technique(offer.technique()).map_or("", |technique| &technique.id),
            areas: offer.areas().iter().filter_map(area_id).collect(),
            prices: rungs(offer.ladder()),
            source: offer.source().into(),
        }
    }
}

fn rungs(ladder: &Ladder) -> Vec<RungJson> {
    let rung = |rung: &Rung| RungJson {
        sessions: rung.sessions().get(),
        price: EndsJson::price(rung.price()),
    };
    ladder.rungs().iter().map(rung).collect()
}

/// What `quote --json` says once the file is written.
#[derive(Serialize)]
pub(super) struct QuoteJson<'a> {
    pub(super) file: String,
    pub(super) reference: &'a str,
    pub(super) issued_on: String,
    pub(super) valid_until: String,
    pub(super) currency: &'static str,
    pub(super) minor_digits: u8,
    pub(super) total: EndsJson,
}

/// Why a command could not do what was asked.
#[derive(Serialize)]
pub(super) struct FailureJson<'a> {
    error: ErrorJson<'a>,
}

#[derive(Serialize)]
struct ErrorJson<'a> {
    code: &'static str,
    message: String,
    remedy: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    diagnostics: Vec<DiagnosticJson<'a>>,
}

impl<'a> From<&'a Failure> for FailureJson<'a> {
    fn from(failure: &'a Failure) -> Self {
        Self {
            error: ErrorJson {
                code: failure.code(),
                message: failure.message(),
                remedy: failure.remedy(),
                diagnostics: failure.diagnostics().iter().map(DiagnosticJson::from).collect(),
            },
        }
    }
}

/// A mistake in a price list; it has no line where the file as a whole can't be used.
#[derive(Serialize)]
pub(super) struct DiagnosticJson<'a> {
    pub(super) file: &'a str,
    pub(super) line: Option<usize>,
    pub(super) column: Option<usize>,
    pub(super) severity: &'static str,
    pub(super) message: String,
    pub(super) hint: Option<String>,
}

impl<'a> From<&'a Diagnostic> for DiagnosticJson<'a> {
    fn from(diagnostic: &'a Diagnostic) -> Self {
        Self {
            file: &diagnostic.file,
            // 0 where the file as a whole is meant.
            line: Some(diagnostic.line).filter(|line| *line > 0),
            column: Some(diagnostic.column).filter(|column| *column > 0),
            severity: match diagnostic.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
            },
            message: diagnostic.message.clone(),
            hint: diagnostic.hint.clone(),
        }
    }
}
