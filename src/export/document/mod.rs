//! Contents of a quote, once, as plain text; each form only sets them.

mod about;
mod amount;
mod chair_time;
mod choice;
mod expect;
mod line_start;
mod paper;
mod plan;
mod reference;
mod section;
mod shown;
mod table;
mod without;

pub use amount::{RangePicture, Reason, Reasons, TotalSentence};
pub use expect::Expectations;
pub use paper::Paper;
pub use section::Section;
pub use shown::Document;
pub use table::{Line, Table};

use crate::{
    catalog::{Clinic, Condition, PriceList},
    estimate::{Estimate, Hint, Notice, Payment, Reduction, WhyNotGiven},
    guide::GuidePlan,
    locale::Locale,
    money::Money,
    quote::Quote,
    wording::{self, Phrasebook},
};

impl Document {
    /// Contents of `quote` in the words of `locale`.
    pub fn of(quote: &Quote, locale: &Locale) -> Self {
        let mut document = Self::without_reference(quote, locale);
        let reference = reference::reference(&document);
        let words = [("reference", reference.as_str().into())];
        document.reference_lines.insert(0, locale.text_with("quote-reference", &words));
        document.identifier = reference;
        // Comes after the digest, which must not give an answer away.
        document.sections.extend(expect::to_be_confirmed(quote, locale));
        document
    }

    /// All that its reference is a digest of.
    fn without_reference(quote: &Quote, locale: &Locale) -> Self {
        let (list, estimate) = (quote.list(), quote.estimate());
        let book = Phrasebook { list, locale };
        let clinic = list.clinic();
        let title = locale.text(title(quote));
        let valid_until = locale.date(quote.valid_until());
        let file_title =
            [("title", title.as_str().into()), ("clinic", clinic.name.as_str().into())];
        Self {
            language: locale.tag(),
            paper: Paper::of_country(list.country()),
            issued_on: quote.issued_on(),
            identifier: String::new(),
            file_title: locale.text_with("quote-file-title", &file_title),
            sample: list.is_sample().then(|| locale.text("quote-sample")),
            clinic: clinic.name.clone(),
            clinic_lines: clinic_lines(clinic),
            reference_lines: vec![
                locale.date(quote.issued_on()),
                locale.text_with("quote-valid-until", &[("date", valid_until.as_str().into())]),
            ]
            .into_iter()
            .chain(list.edition().map(|edition| edition.label.clone()))
            .collect(),
            title,
            about: about::about(quote, locale),
            total: TotalSentence::of(quote, book),
            picture: RangePicture::of(estimate, book),
            reasons: Reasons::of(estimate, book),
            table: Table::of(estimate, book),
            sections: vec![
                plan::sessions(quote, locale),
                Some(plan::meaning(quote, &valid_until, locale)),
            ]
            .into_iter()
            .flatten()
            .collect(),
            lists: lists(quote, locale),
            expectations: Expectations::of(quote, locale),
            footer: locale.text("quote-footer"),
            page_pattern: locale
                .text_with("quote-page", &[("page", "{page}".into()), ("pages", "{pages}".into())]),
        }
    }
}

/// Key of the title, which names needling only where needling is planned and nothing else.
fn title(quote: &Quote) -> &'static str {
    let (list, estimate) = (quote.list(), quote.estimate());
    let plan = GuidePlan::of(list, quote.selection(), Some(estimate));
    let is_needling = estimate.planned_sessions().is_some() && plan.is_all_needling();
    match (is_needling, estimate.is_fixed()) {
        (true, false) => "quote-title",
        (true, true) => "quote-title-fixed",
        (false, false) => "quote-title-other",
        (false, true) => "quote-title-other-fixed",
    }
}

fn clinic_lines(clinic: &Clinic) -> Vec<String> {
    let joined =
        |parts: &[Option<&str>]| parts.iter().flatten().copied().collect::<Vec<_>>().join(" · ");
    let address = clinic.address.join(", ");
    let practitioner = joined(&[clinic.practitioner.as_deref(), clinic.credentials.as_deref()]);
    let contact =
        joined(&[clinic.phone.as_deref(), clinic.email.as_deref(), clinic.web.as_deref()]);
    [address, practitioner, contact].into_iter().filter(|line| !line.is_empty()).collect()
}

fn lists(quote: &Quote, locale: &Locale) -> Vec<Section> {
    let (list, estimate) = (quote.list(), quote.estimate());
    let book = Phrasebook { list, locale };
    let membership = estimate.membership.iter().map(|fees| wording::member_fees(fees, book));
    let savings = estimate.hints.iter().filter(|hint| is_told(hint, list));
    let savings = savings.map(|hint| wording::hint(hint, estimate, book));
    let notices = estimate.notices.iter().filter(|notice| is_for_patient(notice, list));
    let notices = wording::notices(notices, estimate, book);
    [
        payment(estimate, book),
        Section { title: locale.text("quote-membership"), paragraphs: membership.collect() },
        Section {
            title: locale.text("quote-notices"),
            paragraphs: without::optional(quote, book)
                .into_iter()
                .chain(savings)
                .chain(notices)
                .collect(),
        },
        Section { title: locale.text("quote-terms"), paragraphs: terms(quote) },
    ]
    .into_iter()
    .filter(|section| !section.paragraphs.is_empty())
    .collect()
}

/// Ways to pay, how they go together, and that the clinic says when; nothing if nothing is to pay.
fn payment(estimate: &Estimate, book: Phrasebook<'_>) -> Section {
    let ways = wording::payment(estimate, book);
    let Payment { deposit, instalments } = &estimate.payment;
    // Instalments are parts of the whole total, to which the deposit counts.
    let is_within = deposit.is_some() && !instalments.is_empty();
    let within = is_within.then(|| book.text("quote-payment-within"));
    let is_free = estimate.total.high == Some(Money::ZERO);
    let when = match (deposit, instalments.is_empty()) {
        (None, true) => "quote-payment-when",
        (Some(_), true) => "quote-payment-when-rest",
        (_, false) => "quote-payment-when-each",
    };
    let when = (!is_free).then(|| book.text(when));
    let paragraphs = ways.into_iter().chain(within).chain(when).collect();
    Section { title: book.text("quote-payment"), paragraphs }
}

/// Terms of the day of issue.
fn terms(quote: &Quote) -> Vec<String> {
    let terms = quote.list().terms().iter().filter(|term| term.is_in_force(quote.issued_on()));
    terms.map(|term| term.text.clone()).collect()
}

/// True if a hint is told to the patient: only what is saved already, unless the list keeps that to
/// the desk.
fn is_told(hint: &Hint, list: &PriceList) -> bool {
    list.tells_savings() && matches!(hint, Hint::Saving { .. })
}

/// True if a notice stands under "Good to know": not if it is said beside the total or under "Your
/// sessions", nor if it is for the desk alone.
fn is_for_patient(notice: &Notice, list: &PriceList) -> bool {
    match notice {
        Notice::PricedAtConsultation(_)
        | Notice::SessionsPricedAtConsultation { .. }
        | Notice::ApplicationsPricedAtConsultation { .. }
        | Notice::FewerThanAdvised(_)
        | Notice::MoreThanAdvised(_)
        | Notice::TechniqueLeftOut(_) => false,
        Notice::NotGiven { what, why } => was_expected(*what, why, list),
        Notice::SoldTogether { .. }
        | Notice::BroughtAlong { .. }
        | Notice::MoreOfChoice { .. }
        | Notice::PartOfWhole { .. }
        | Notice::NotCombined(_)
        | Notice::OffAtConsultation(_)
        | Notice::CourseOnRequest { .. }
        | Notice::ForSessionsOnDays { .. }
        | Notice::CreditedIfBooked { .. }
        | Notice::SoldOnDaysOnly { .. }
        | Notice::EndsBeforeQuote { .. }
        | Notice::CombinationNotSold { .. }
        | Notice::CountsNotSold(_)
        | Notice::UnitsNotSold { .. }
        | Notice::AddOnCutToPlan(_)
        | Notice::HeldOnce { .. } => true,
    }
}

/// True if a patient expects what is not given: it was brought as a code, or hangs on nothing but
/// the day of the first session. The latter is a hint of a cheaper day, which a list may keep to the
/// desk.
fn was_expected(what: Reduction, why: &WhyNotGiven, list: &PriceList) -> bool {
    let by_code = what.condition(list).code.is_some();
    let by_day = match why {
        WhyNotGiven::Unmet { condition, .. } => {
            let other = Condition { weekdays: Vec::new(), visits: None, ..condition.clone() };
            other.asks_for_nothing()
        }
        _ => false,
    };
    by_code || (by_day && list.tells_savings())
}
