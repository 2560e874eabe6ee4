//! The total: in a sentence, as a bar, and why it is a range.

use super::without;
use crate::{
    catalog::TaxMode,
    estimate::{CauseReason, Estimate, LineItem, LineKind, PricedLater, Rest, TaxShare, as_you_go},
    locale::{ArgValue, Decimals, Locale},
    money::{Amount, Money},
    quote::Quote,
    wording::{self, Phrasebook},
};
use serde::Serialize;

/// The total in a sentence: "In total, VAT included, you pay between" "£605 and £840".
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TotalSentence {
    /// The words before the amount.
    pub lead: String,
    /// The amount, set large.
    pub amount: String,
    /// Further items that have no price yet.
    pub plus: Option<String>,
    /// Fees that are taken off already, if the plan is booked in time.
    pub if_booked: Option<String>,
    /// Highest amount if the sessions are not booked together, where that is above the total.
    pub as_you_go: Option<String>,
    /// That the patient's membership is not part of it, and the total without one.
    pub member: Option<String>,
}

/// The range as a bar of a thousand parts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RangePicture {
    /// Certain part of the high end, in thousandths.
    pub certain: u16,
    /// Parts in between, one for each cause, in thousandths; with `certain` they make a thousand.
    pub parts: Vec<u16>,
    /// The certain part, first in the key; `None` if there is none.
    pub certain_key: Option<Reason>,
    /// The bar in words.
    pub description: String,
}

/// Reasons why the total is a range.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reasons {
    /// The words before them.
    pub heading: String,
    /// One for each part of the bar, in its order; one for each open price if there is no bar.
    pub reasons: Vec<Reason>,
}

/// One reason with its share.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reason {
    /// Its share of the width; `None` if the total has no upper limit.
    pub amount: Option<String>,
    /// Words of the reason.
    pub text: String,
}

impl TotalSentence {
    pub(super) fn of(quote: &Quote, book: Phrasebook<'_>) -> Self {
        let estimate = quote.estimate();
        let total = estimate.total;
        if let Some(rest) = estimate.rest.filter(|_| !total.is_on_request()) {
            return Self::of_rest(rest, quote, book);
        }
        if total.is_on_request() {
            return Self {
                lead: book.text("quote-lead-on-request"),
                amount: book.text("quote-amount-on-request"),
                plus: None,
                if_booked: None,
                as_you_go: None,
                member: None,
            };
        }
        let (lead, amount) = match total.high {
            None => (Lead::From, book.money(total.low)),
            Some(high) if high == total.low => (Lead::Exact, book.money(high)),
            Some(high) => (Lead::Between, between(total.low, high, book)),
        };
        Self {
            lead: lead.text(estimate, book),
            amount,
            plus: plus(estimate.priced_later, book.locale),
            if_booked: wording::total_if_booked(estimate, book),
            as_you_go: as_you_go(book.list, quote.selection(), estimate)
                .map(|as_you_go| wording::as_you_go_terms(as_you_go, book)),
            member: without::membership(quote, book),
        }
    }

    /// That the treatment has no price yet, before the amount of the rest.
    fn of_rest(rest: Rest, quote: &Quote, book: Phrasebook<'_>) -> Self {
        let estimate = quote.estimate();
        let (key, amount) = match rest.high {
            None => ("quote-lead-rest-from", book.money(rest.low)),
            Some(high) if high == rest.low => ("quote-lead-rest-exact", book.money(high)),
            Some(high) => ("quote-lead-rest-between", between(rest.low, high, book)),
        };
        let treatment = wording::treated(estimate, book);
        let later = PricedLater { lines: others_on_request(estimate), ..estimate.priced_later };
        Self {
            lead: book.text_with(key, &[("treatment", treatment.into())]),
            amount,
            plus: plus(later, book.locale),
            if_booked: wording::total_if_booked(estimate, book),
            as_you_go: None,
            member: without::membership(quote, book),
        }
    }
}

/// "£605 and £840"
fn between(low: Money, high: Money, book: Phrasebook<'_>) -> String {
    let decimals = Decimals::WhereNeeded.for_all([low, high], book.list.currency());
    let write = |money| ArgValue::from(book.money_with(money, decimals));
    book.text_with("quote-amount-between", &[("low", write(low)), ("high", write(high))])
}

/// Number of lines beside the treatments of which nothing is known.
fn others_on_request(estimate: &Estimate) -> usize {
    let is_treated =
        |line: &LineItem| matches!(line.kind, LineKind::Treatment(_) | LineKind::Package(_));
    let is_unknown =
        |line: &LineItem| [&line.low, &line.high].iter().any(|end| end.amount == Amount::UNKNOWN);
    estimate.lines.iter().filter(|line| !is_treated(line) && is_unknown(line)).count()
}

/// Further items that have no price yet: sessions and applications of what is known in part, and
/// whole items.
fn plus(later: PricedLater, locale: &Locale) -> Option<String> {
    let PricedLater { lines, sessions, applications } = later;
    let some = |keys: [&str; 3], count: (u16, u16)| {
        (count.1 > 0).then(|| wording::least_to_most(keys, count, locale))
    };
    let of_sessions = [
        "quote-plus-unpriced-sessions",
        "quote-plus-unpriced-sessions-up-to",
        "quote-plus-unpriced-sessions-between",
    ];
    let of_applications = [
        "quote-plus-unpriced-applications",
        "quote-plus-unpriced-applications-up-to",
        "quote-plus-unpriced-applications-between",
    ];
    let lines =
        (lines > 0).then(|| locale.text_with("quote-plus-unpriced", &[("count", lines.into())]));
    let all = [some(of_sessions, sessions), some(of_applications, applications), lines];
    let all: Vec<String> = all.into_iter().flatten().collect();
    (!all.is_empty()).then(|| all.join(", "))
}

/// The words before the amount, with and without a tax.
#[derive(Clone, Copy)]
enum Lead {
    Exact,
    Between,
    From,
}

impl Lead {
    fn text(self, estimate: &Estimate, book: Phrasebook<'_>) -> String {
        let tax = estimate
            .tax
            .as_ref()
            .map(|tax| book.locale.mid_sentence(&tax.label, book.list.language()));
        let Some(tax) = tax else {
            return match self {
                Self::Exact => book.text("quote-lead-exact"),
                Self::Between => book.text("quote-lead-between"),
                Self::From => book.text("quote-lead-from"),
            };
        };
        let arguments = [("tax", tax.into())];
        match self {
            Self::Exact => book.text_with("quote-lead-exact-tax", &arguments),
            Self::Between => book.text_with("quote-lead-between-tax", &arguments),
            Self::From => book.text_with("quote-lead-from-tax", &arguments),
        }
    }
}

/// The narrowest part of the bar that can still be seen, in thousandths.
const NARROWEST: u16 = 8;

/// Number of colours that the forms have for its parts, one for each cause.
const COLOURS: usize = 6;

impl RangePicture {
    /// The bar of a total with two ends; `None` if it has one, or none that is stated.
    pub(super) fn of(estimate: &Estimate, book: Phrasebook<'_>) -> Option<Self> {
        let high = estimate.total.high.filter(|&high| high > estimate.total.low)?;
        let shares = || estimate.causes.iter().filter_map(|cause| cause.share);
        // A step of the walk that goes down can't be drawn; it is told in words alone.
        if shares().any(|share| share < Money::ZERO) {
            return None;
        }
        let parts: Vec<u16> = shares().map(|share| thousandths(share, high)).collect();
        // Too many causes to be told apart are told in words alone.
        if parts.len() > COLOURS {
            return None;
        }
        let uncertain = parts.iter().copied().fold(0, u16::saturating_add);
        let write = |money| ArgValue::from(book.money(money));
        let reasons: Vec<String> = Reasons::of(estimate, book)?
            .reasons
            .into_iter()
            .filter_map(|reason| {
                let arguments = [("amount", reason.amount?.into()), ("reason", reason.text.into())];
                Some(book.text_with("quote-bar-part", &arguments))
            })
            .collect();
        let arguments = [
            ("high", write(high)),
            ("low", write(estimate.total.low)),
            ("reasons", reasons.join(" ").into()),
        ];
        let description = book.text_with("quote-bar", &arguments);
        let certain = 1000_u16.checked_sub(uncertain)?;
        let low = estimate.total.low;
        let certain_key = (certain > 0 && low > Money::ZERO).then(|| Reason {
            amount: Some(book.money(low)),
            text: book.text("quote-bar-certain"),
        });
        Some(Self { certain, parts, certain_key, description })
    }
}

/// `share` of `whole` in thousandths, but never too narrow to be seen.
fn thousandths(share: Money, whole: Money) -> u16 {
    let scaled = i128::from(share.minor()) * 1000 / i128::from(whole.minor().max(1));
    u16::try_from(scaled).unwrap_or(0).max(NARROWEST)
}

impl Reasons {
    /// The causes of a range, or of its open end; `None` if the total is exact or has no amount at
    /// all.
    pub(super) fn of(estimate: &Estimate, book: Phrasebook<'_>) -> Option<Self> {
        let total = estimate.total;
        if total.is_on_request() {
            return None;
        }
        let text = |cause| wording::cause(cause, estimate, book);
        let reasons: Vec<Reason> = match total.high {
            Some(_) => estimate
                .causes
                .iter()
                .filter_map(|cause| Some((cause, cause.share?)))
                .map(|(cause, share)| Reason { amount: Some(book.money(share)), text: text(cause) })
                .collect(),
            None => estimate
                .causes
                .iter()
                .filter(|cause| cause.share.is_none() || is_choice(&cause.reason))
                .map(|cause| Reason { amount: None, text: text(cause) })
                .collect(),
        };
        let heading = match total.width() {
            Some(width) => book.text_with("quote-reasons", &[("width", book.money(width).into())]),
            None => book.text("quote-reasons-open"),
        };
        (!reasons.is_empty()).then_some(Self { heading, reasons })
    }
}

/// True if a reason is a choice that is not decided: with an open price, too, the total hangs on it.
fn is_choice(reason: &CauseReason) -> bool {
    match reason {
        CauseReason::Size(_)
        | CauseReason::Sessions
        | CauseReason::Units(_)
        | CauseReason::Visits => true,
        CauseReason::LinePrice(_) | CauseReason::PriceOnRequest(_) => false,
    }
}

/// Tax within the total by rate, for its row in the table: "of which VAT 20%: £100.83 – £140.00".
pub(super) fn tax_within(estimate: &Estimate, book: Phrasebook<'_>) -> Option<String> {
    let included =
        |tax: &&TaxShare| tax.mode == TaxMode::Included && !estimate.total.is_on_request();
    let tax = estimate.tax.as_ref().filter(included)?;
    let amounts = tax.rates.iter().flat_map(|rate| std::iter::once(rate.low).chain(rate.high));
    let decimals = Decimals::WhereNeeded.for_all(amounts, book.list.currency());
    let at_rates = tax.rates.iter().enumerate().map(|(position, at_rate)| {
        let amount = if at_rate.is_of_unknown() {
            book.text("price-on-request")
        } else {
            book.range_with(at_rate.low, at_rate.high, decimals)
        };
        let arguments = [
            ("tax", tax.label.as_str().into()),
            ("rate", book.locale.percent(at_rate.rate).into()),
            ("amount", amount.into()),
        ];
        match position {
            0 => book.text_with("quote-tax-within", &arguments),
            _ => book.text_with("quote-tax-within-also", &arguments),
        }
    });
    Some(book.locale.clauses(at_rates))
}
