//! Special prices: those at the top of the list, and those within an offer.

use super::{
    Code,
    amount::{fixed, percent, price},
    conditions::Conditions,
    discounts::named,
    entries::{accepted, label, list},
    ids::Ids,
    lists,
    reader::Reader,
    references::identifier,
    schema::{self, Raw},
};
use crate::{
    catalog::{
        MAX_SESSIONS, MembershipIndex, OfferIndex, PriceListBuilder, SessionCount, SpecialPrice,
        SpecialPriceIndex, SpecialRate, SpecialScope, TechniqueIndex,
    },
    money::Currency,
};

/// The entries that a special price may name.
pub(super) struct Specifiable<'i, 's> {
    pub(super) techniques: &'i Ids<'s, TechniqueIndex>,
    pub(super) offers: &'i Ids<'s, OfferIndex>,
    pub(super) memberships: &'i Ids<'s, MembershipIndex>,
}

/// The special prices within an offer, as written.
#[derive(Clone, Debug)]
pub(super) struct OwnPrices<'s> {
    pub(super) offer: OfferIndex,
    pub(super) entries: Vec<Raw<'s>>,
}

/// A special price, with the offer that it stands in and its place there, if it does.
struct WrittenSpecial<'s> {
    raw: Raw<'s>,
    within: Option<(OfferIndex, usize)>,
}

/// Adds the special prices, in the order in which they stand in the file, and gives back the place
/// of each.
pub(super) fn special_prices<'s>(
    reader: &mut Reader<'s>,
    builder: &mut PriceListBuilder,
    currency: Currency,
    known: &Specifiable<'_, 's>,
    field: Option<Raw<'s>>,
    own: &[OwnPrices<'s>],
) -> Vec<(SpecialPriceIndex, Raw<'s>)> {
    let example = "[(id: \"club\", label: \"Club price\", percent: 10, member: \"club\")]";
    let at_top =
        list(reader, field, example).into_iter().map(|raw| WrittenSpecial { raw, within: None });
    let within = own.iter().flat_map(|own| {
        (1..)
            .zip(&own.entries)
            .map(|(place, &raw)| WrittenSpecial { raw, within: Some((own.offer, place)) })
    });
    let mut written: Vec<WrittenSpecial<'s>> = at_top.chain(within).collect();
    written.sort_by_key(|written| reader.opening(written.raw).start);
    let mut ids: Ids<'s, ()> = Ids::optional("special price");
    let mut places = Vec::new();
    for WrittenSpecial { raw, within } in written {
        let entry = match within {
            Some(_) => {
                reader.entry::<schema::OfferSpecialPrice<'s>>(raw).map(|entry| in_full(&entry))
            }
            None => reader.entry::<schema::SpecialPrice<'s>>(raw),
        };
        let Some(entry) = entry else { continue };
        if !lists::belongs(reader, entry.list) {
            continue;
        }
        let id = match within {
            Some((offer, place)) if entry.id.is_none() => {
                let id = format!("{}/special-{place}", known.offers.id(offer));
                ids.claim(reader, raw, &id).then_some(id)
            }
            _ => id(reader, &mut ids, raw, &entry),
        };
        let special = special_price(reader, currency, known, raw, &entry);
        let Some((id, mut special)) = id.zip(special) else { continue };
        if let Some((offer, _)) = within {
            special.scope.offers = Some(vec![offer]);
        }
        let added = builder.add_special_price(SpecialPrice { id, ..special });
        let place = entry.label.unwrap_or(raw);
        places.extend(accepted(reader, raw, added).map(|index| (index, place)));
    }
    places
}

fn id<'s>(
    reader: &mut Reader<'s>,
    ids: &mut Ids<'s, ()>,
    raw: Raw<'s>,
    entry: &schema::SpecialPrice<'s>,
) -> Option<String> {
    let example = "id: and a short name, such as id: \"club\"";
    let place = reader.required(raw, entry.id, "id", "special price", example)?;
    let id = identifier(reader, place, "/+")?;
    ids.claim(reader, place, &id).then_some(id)
}

/// One within an offer, as one at the top that names nothing.
fn in_full<'s>(entry: &schema::OfferSpecialPrice<'s>) -> schema::SpecialPrice<'s> {
    schema::SpecialPrice {
        id: entry.id,
        label: entry.label,
        price: entry.price,
        amount: entry.amount,
        percent: entry.percent,
        sessions: entry.sessions,
        techniques: None,
        offers: None,
        member: entry.member,
        client: entry.client,
        code: entry.code,
        from: entry.from,
        until: entry.until,
        weekdays: entry.weekdays,
        after_course: entry.after_course,
        visits_from: entry.visits_from,
        visits_until: entry.visits_until,
        once: entry.once,
        times: entry.times,
        list: None,
    }
}

/// Reads a special price, its id aside.
fn special_price<'s>(
    reader: &mut Reader<'s>,
    currency: Currency,
    known: &Specifiable<'_, 's>,
    raw: Raw<'s>,
    entry: &schema::SpecialPrice<'s>,
) -> Option<SpecialPrice> {
    let label = label(reader, raw, entry.label, "special price");
    let rate = rate(reader, currency, raw, entry);
    let scope = scope(reader, known, entry);
    let asked = Conditions {
        member: entry.member,
        client: entry.client,
        code: entry.code,
        from: entry.from,
        until: entry.until,
        weekdays: entry.weekdays,
        visits_from: entry.visits_from,
        visits_until: entry.visits_until,
    };
    let before = reader.diagnostics.len();
    let times = times(reader, entry);
    let is_understood = reader.diagnostics.len() == before;
    if asked.is_empty() && entry.after_course.is_none() && times.is_none() && is_understood {
        let message = "expected for whom or when this special price is, but nothing says so";
        let hint = "add member, client, code, from, until, weekdays, visits_from, visits_until, times or after_course; what every session costs everybody is written as single";
        reader.error(reader.opening(raw), Code::NoCondition, message, hint);
    }
    let sessions = entry.sessions.map_or(Some(SessionCount::MIN), |raw| {
        reader.whole(raw, 1..=MAX_SESSIONS).and_then(SessionCount::new)
    });
    if let Some((key, raw)) = limit(entry).filter(|_| times.is_some())
        && sessions.is_some_and(|sessions| sessions > SessionCount::MIN)
    {
        let message = format!("expected `{key}` only where a special price is for one session");
        reader.error(
            reader.span(raw),
            Code::NotBeside,
            message,
            format!("remove `{key}`, or remove `sessions`"),
        );
    }
    if let Some(raw) = entry.visits_from.or(entry.visits_until)
        && sessions.is_some_and(|sessions| sessions > SessionCount::MIN)
    {
        let message = "expected days of the sessions only where a special price is for one session";
        let hint = "remove `sessions`, or write from and until for the days of the quote";
        reader.error(reader.span(raw), Code::NotBeside, message, hint);
    }
    let after_course =
        entry.after_course.map_or(Some(None), |raw| after_course(reader, raw, sessions).map(Some));
    let condition = asked.read(reader, known.memberships);
    let source = reader.reference(raw);
    Some(SpecialPrice {
        id: String::new(),
        label,
        sessions: sessions?,
        rate: rate?,
        scope: scope?,
        condition: condition?,
        after_course: after_course?,
        times: is_understood.then_some(times)?,
        source,
    })
}

/// Sessions of the course that a special price for one session needs.
fn after_course<'s>(
    reader: &mut Reader<'s>,
    raw: Raw<'s>,
    sessions: Option<SessionCount>,
) -> Option<SessionCount> {
    if sessions.is_some_and(|sessions| sessions > SessionCount::MIN) {
        let message = "expected `after_course` only where a special price is for one session";
        reader.error(
            reader.span(raw),
            Code::NotBeside,
            message,
            "remove `after_course`, or remove `sessions`",
        );
    }
    reader.whole(raw, 1..=MAX_SESSIONS).and_then(SessionCount::new)
}

/// Sessions of each treatment at which it is given: `once`, or `times: 3`; `None` for every one.
fn times<'s>(reader: &mut Reader<'s>, entry: &schema::SpecialPrice<'s>) -> Option<SessionCount> {
    if let (Some(_), Some(raw)) = (entry.once, entry.times) {
        let message = "expected either `once` or `times` in this special price, but found both";
        return reader.refuse(
            raw,
            Code::OneOf,
            message,
            "remove `once`; once: true is the same as times: 1",
        );
    }
    if let Some(raw) = entry.once {
        return reader.flag(raw)?.then_some(SessionCount::MIN);
    }
    reader.whole(entry.times?, 1..=MAX_SESSIONS).and_then(SessionCount::new)
}

/// The key that says at how many sessions it is given, with its value.
fn limit<'s>(entry: &schema::SpecialPrice<'s>) -> Option<(&'static str, Raw<'s>)> {
    let once = entry.once.map(|raw| ("once", raw));
    once.or_else(|| entry.times.map(|raw| ("times", raw)))
}

/// Rate: exactly one of the three ways to say it.
fn rate<'s>(
    reader: &mut Reader<'s>,
    currency: Currency,
    raw: Raw<'s>,
    entry: &schema::SpecialPrice<'s>,
) -> Option<SpecialRate> {
    match (entry.price, entry.amount, entry.percent) {
        (Some(raw), None, None) => price(reader, raw, currency).map(SpecialRate::Price),
        (None, Some(raw), None) => fixed(reader, raw, currency).map(SpecialRate::AmountOff),
        (None, None, Some(raw)) => percent(reader, raw).map(SpecialRate::PercentOff),
        _ => {
            let message =
                "expected exactly one of `price`, `amount` and `percent` in this special price";
            let hint = "write price: 150 for what a session costs, or amount: 20 or percent: 10 for what comes off";
            reader.error(reader.opening(raw), Code::OneOf, message, hint);
            None
        }
    }
}

/// Offers that are meant. One that names only what other lists of the file have means none.
fn scope<'s>(
    reader: &mut Reader<'s>,
    known: &Specifiable<'_, 's>,
    entry: &schema::SpecialPrice<'s>,
) -> Option<SpecialScope> {
    let techniques = match entry.techniques {
        Some(field) => Some(named(reader, known.techniques, field)?),
        None => None,
    };
    let offers = match entry.offers {
        Some(field) => Some(named(reader, known.offers, field)?),
        None => None,
    };
    let scope = SpecialScope { techniques, offers };
    scope.names_something().then_some(scope)
}
