//! Amounts that depend on the days of the visits and of the booking, to another program.

use super::EndsJson;
use crate::{
    catalog::{PriceList, VisitDays},
    estimate::{Estimate, Notice, OpenVisits},
};
use serde::Serialize;

/// Numbers of sessions on some days that give the ends of the total.
#[derive(Serialize)]
pub(super) struct VisitsJson {
    /// The first day.
    from: Option<String>,
    /// The last day.
    until: Option<String>,
    low: u16,
    high: u16,
}

/// Total without the credits that count to the booking.
#[derive(Serialize)]
pub(super) struct BookedLateJson<'a> {
    /// The last day for all of them; null if the day of the quote is not known.
    book_by: Option<String>,
    /// The fees that are credited only to who books in time.
    fees: Vec<&'a str>,
    total: EndsJson,
}

impl From<&OpenVisits> for VisitsJson {
    fn from(open: &OpenVisits) -> Self {
        let OpenVisits { days: VisitDays { from, until }, low, high } = *open;
        Self {
            from: from.map(|day| day.to_string()),
            until: until.map(|day| day.to_string()),
            low,
            high,
        }
    }
}

impl<'a> BookedLateJson<'a> {
    /// Total of an estimate without the credits that count to the booking; `None` if it has none.
    pub(super) fn of(estimate: &Estimate, list: &'a PriceList) -> Option<Self> {
        estimate.notices.iter().find_map(|notice| match notice {
            Notice::CreditedIfBooked { fees, total, .. } => Some(Self {
                book_by: fees.iter().filter_map(|(_, day)| *day).min().map(|day| day.to_string()),
                fees: fees.iter().map(|&(fee, _)| list[fee].id.as_str()).collect(),
                total: EndsJson::of_total(*total),
            }),
            _ => None,
        })
    }
}
