//! The total in words, and what is said before it where the treatment has no price yet.

use super::{booked::told_day, counted::amount, phrasebook::Phrasebook};
use crate::{
    estimate::{Estimate, LineItem, LineKind, Notice, Rest},
    locale::Decimals,
};

/// The total: "£605 – £840", "on request", or "on request, plus £30 – £60" if the treatment is on
/// request and the rest is not.
pub fn total(estimate: &Estimate, decimals: Decimals, book: Phrasebook<'_>) -> String {
    let total = estimate.total;
    if total.is_on_request() {
        return book.text("price-on-request");
    }
    match estimate.rest {
        Some(Rest { low, high }) => {
            let rest = book.range_with(low, high, decimals);
            book.text_with("price-on-request-plus", &[("rest", rest.into())])
        }
        None => book.range_with(total.low, total.high, decimals),
    }
}

/// Sentences about a treatment whose price is told at the consultation, and about what the rest
/// costs; `None` if something is known of the treatment's price, or nothing at all.
pub fn treatment_on_request(estimate: &Estimate, book: Phrasebook<'_>) -> Option<String> {
    let Rest { low, high } = estimate.rest.filter(|_| !estimate.total.is_on_request())?;
    let rest = book.range_with(low, high, Decimals::WhereNeeded);
    let arguments = [("treatment", treated(estimate, book).into()), ("rest", rest.into())];
    Some(book.text_with("treatment-on-request", &arguments))
}

/// Phrase about fees that the total holds as taken off, and until when it is booked for that: to
/// stand right beside the total; `None` if there are none, or the day is not known.
pub fn total_if_booked(estimate: &Estimate, book: Phrasebook<'_>) -> Option<String> {
    let mut notices = estimate.notices.iter();
    let (fees, until) = notices.find_map(|notice| match notice {
        Notice::CreditedIfBooked { fees, prices_until, .. } => {
            let days = fees.iter().filter_map(|&(_, own)| told_day(own, *prices_until));
            Some((fees, days.min()?))
        }
        _ => None,
    })?;
    let credits: Vec<String> = estimate
        .lines
        .iter()
        .filter_map(|line| match line.kind {
            LineKind::Credit(fee) if fees.iter().any(|(own, _)| *own == fee) => {
                let off = amount(line, estimate, Decimals::WhereNeeded, book);
                let fee = ("fee", book.list[fee].label.as_str().into());
                Some(book.text_with("total-credit", &[fee, ("amount", off.into())]))
            }
            _ => None,
        })
        .collect();
    let credits = ("credits", book.locale.together(&credits).into());
    let day = ("day", book.locale.date(until).into());
    Some(book.text_with("total-if-booked", &[day, credits]))
}

/// Names of what is treated: the technique, and packages.
pub fn treated(estimate: &Estimate, book: Phrasebook<'_>) -> String {
    let mut names: Vec<String> = Vec::new();
    for name in estimate.lines.iter().filter_map(|line| name(line, book)) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    book.locale.together(&names)
}

fn name(line: &LineItem, book: Phrasebook<'_>) -> Option<String> {
    let list = book.list;
    match line.kind {
        LineKind::Treatment(index) => Some(list[list[index].technique()].label.clone()),
        LineKind::Package(index) => Some(list[index].label.clone()),
        LineKind::AddOn(_)
        | LineKind::Fee(_)
        | LineKind::Discount(_)
        | LineKind::ManualDiscount
        | LineKind::Credit(_)
        | LineKind::Surcharge(_)
        | LineKind::Tax(_) => None,
    }
}
