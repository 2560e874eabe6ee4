//! Special prices and the conditions of them, to another program.

use super::{EndsJson, entry::EntryJson};
use crate::catalog::{Client, Condition, PriceList, SessionCount, SpecialPrice, SpecialRate};
use jiff::civil::Weekday;
use serde::Serialize;

/// A price of one session in place of the published one.
#[derive(Serialize)]
pub(super) struct SpecialPriceJson<'a> {
    #[serde(flatten)]
    entry: EntryJson<'a>,
    /// Number of sessions that it is for together; 1 for each.
    sessions: u16,
    /// Price of these sessions; null if it is taken off the published price.
    price: Option<EndsJson>,
    /// Amount that comes off the published price, in minor units.
    amount_off: Option<i64>,
    /// Percentage that comes off the published price, written exactly.
    percent_off: Option<String>,
    /// True if it is given once for each treatment, and not at every session.
    once: bool,
    /// Sessions of each treatment at which it is given; null for every one.
    times: Option<u16>,
    /// Sessions of the course after which alone it is had; null if it needs none.
    after_course: Option<u16>,
    /// The offers that it stands for.
    offers: Vec<&'a str>,
    #[serde(flatten)]
    condition: ConditionJson<'a>,
}

/// For whom and when; what is null or empty does not matter.
#[derive(Serialize)]
pub(super) struct ConditionJson<'a> {
    member: Option<&'a str>,
    /// `new` or `returning`.
    client: Option<&'static str>,
    code: Option<&'a str>,
    from: Option<String>,
    until: Option<String>,
    weekdays: Vec<&'static str>,
    /// The first and the last day of the sessions that it is for.
    visits_from: Option<String>,
    visits_until: Option<String>,
}

impl<'a> SpecialPriceJson<'a> {
    /// One that is for some offers, by their ids.
    pub(super) fn new(
        special: &'a SpecialPrice,
        offers: Vec<&'a str>,
        list: &'a PriceList,
    ) -> Self {
        let (price, amount_off, percent_off) = match special.rate {
            SpecialRate::Price(price) => (Some(EndsJson::price(price)), None, None),
            SpecialRate::AmountOff(off) => (None, Some(off.minor()), None),
            SpecialRate::PercentOff(off) => (None, None, Some(off.to_string())),
        };
        Self {
            entry: EntryJson::new(&special.id, &special.label, &special.source),
            sessions: special.sessions.get(),
            price,
            amount_off,
            percent_off,
            once: special.times == Some(SessionCount::MIN),
            times: special.times.map(SessionCount::get),
            after_course: special.after_course.map(SessionCount::get),
            offers,
            condition: ConditionJson::new(&special.condition, list),
        }
    }
}

impl<'a> ConditionJson<'a> {
    pub(super) fn new(condition: &'a Condition, list: &'a PriceList) -> Self {
        let visits = condition.visits;
        Self {
            member: condition.member.map(|member| list[member].id.as_str()),
            client: condition.client.map(|client| match client {
                Client::New => "new",
                Client::Returning => "returning",
            }),
            code: condition.code.as_deref(),
            from: condition.from.map(|day| day.to_string()),
            until: condition.until.map(|day| day.to_string()),
            weekdays: condition.weekdays.iter().copied().map(weekday).collect(),
            visits_from: visits.and_then(|days| days.from).map(|day| day.to_string()),
            visits_until: visits.and_then(|days| days.until).map(|day| day.to_string()),
        }
    }
}

fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "monday",
        Weekday::Tuesday => "tuesday",
        Weekday::Wednesday => "wednesday",
        Weekday::Thursday => "thursday",
        Weekday::Friday => "friday",
        Weekday::Saturday => "saturday",
        Weekday::Sunday => "sunday",
    }
}
