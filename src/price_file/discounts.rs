//! Discounts, and what the staff may take off by hand.

use super::{
    Code,
    amount::{fixed, percent},
    conditions::Conditions,
    entries::{accepted, label, list},
    ids::Ids,
    lists,
    only_with::{Limiting, only_with},
    reader::Reader,
    schema::{self, Raw},
    syntax::Kind,
};
use crate::{
    catalog::{
        AreaBand, Band, BandOff, Discount, DiscountIndex, DiscountPart, MAX_NUMBER_OF_AREAS,
        ManualLimit, MembershipIndex, Per, PriceListBuilder, Rate, Scope,
    },
    money::Currency,
};
use std::collections::BTreeSet;

const PER: [(&str, Per); 2] = [("session", Per::Session), ("plan", Per::Plan)];

/// The word for every entry of a kind.
const ALL: &str = "all";

/// The entries that a discount may name.
pub(super) struct Discountable<'i, 's> {
    /// Entries that its scopes and their limits may name.
    pub(super) sold: Limiting<'i, 's>,
    pub(super) memberships: &'i Ids<'s, MembershipIndex>,
}

/// Adds the discounts, and gives back their ids.
pub(super) fn discounts<'s>(
    reader: &mut Reader<'s>,
    builder: &mut PriceListBuilder,
    currency: Currency,
    known: &Discountable<'_, 's>,
    field: Option<Raw<'s>>,
) -> Ids<'s, DiscountIndex> {
    let mut ids = Ids::optional("discount");
    for raw in list(reader, field, "[(id: \"first\", label: \"First visit\", percent: 10)]") {
        let Some(entry) = reader.entry::<schema::Discount<'s>>(raw) else { continue };
        if !lists::belongs(reader, entry.list) {
            continue;
        }
        let id = ids.read(reader, raw, entry.id);
        let label = label(reader, raw, entry.label, "discount");
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
        let condition = asked.read(reader, known.memberships);
        let stacks = entry.stacks.and_then(|raw| reader.flag(raw)).unwrap_or(false);
        let parts = parts(reader, currency, known, raw, &entry);
        let parts = parts.filter(|parts| !parts.is_empty());
        if let (Some(id), Some(condition), Some(parts)) = (id, condition, parts) {
            let source = reader.reference(raw);
            let discount = Discount { id: id.clone(), label, parts, condition, stacks, source };
            let added = builder.add_discount(discount);
            ids.added(&id, accepted(reader, raw, added));
        }
    }
    ids
}

/// The most that the staff may take off by hand.
pub(super) fn manual_limit<'s>(
    reader: &mut Reader<'s>,
    currency: Currency,
    field: Option<Raw<'s>>,
) -> Option<ManualLimit> {
    let raw = field?;
    let entry: schema::ManualDiscount<'s> = reader.entry(raw)?;
    match (entry.percent, entry.amount) {
        (Some(raw), None) => percent(reader, raw).map(ManualLimit::Percent),
        (None, Some(raw)) => fixed(reader, raw, currency).map(ManualLimit::Amount),
        _ => {
            let message = "expected either `percent` or `amount` in `manual_discount`";
            reader.error(
                reader.opening(raw),
                Code::OneOf,
                message,
                "write (percent: 15), or (amount: 50)",
            );
            None
        }
    }
}

/// The parts of a discount: its scopes, or what it says itself. A scope that names only what other
/// lists of the file sell, or goes only with that, means nothing here, so none may be left.
fn parts<'s>(
    reader: &mut Reader<'s>,
    currency: Currency,
    known: &Discountable<'_, 's>,
    raw: Raw<'s>,
    entry: &schema::Discount<'s>,
) -> Option<Vec<DiscountPart>> {
    let own = schema::DiscountScope {
        percent: entry.percent,
        amount: entry.amount,
        bands: entry.bands,
        by_areas: entry.by_areas,
        per: entry.per,
        techniques: entry.techniques,
        add_ons: entry.add_ons,
        only_with: entry.only_with,
    };
    let Some(scopes) = entry.scopes else {
        let part = part(reader, currency, known, raw, &own)?;
        return Some(vec![part].into_iter().filter(means_something).collect());
    };
    let rate = [own.percent, own.amount, own.bands, own.by_areas, own.per];
    let of_what = [own.techniques, own.add_ons, own.only_with];
    let mut says_itself = rate.into_iter().chain(of_what).flatten();
    if let Some(field) = says_itself.next() {
        let message = "expected what comes off within `scopes`, but found it beside them";
        return reader.refuse(field, Code::NotBeside, message, "move it into one of the scopes");
    }
    let scopes = reader.list(scopes, "[(techniques: [\"standard\"], percent: 10)]");
    let count = scopes.len();
    let mut parts = Vec::with_capacity(count);
    for raw in scopes {
        let scope = reader.entry::<schema::DiscountScope<'s>>(raw);
        parts.extend(scope.and_then(|scope| part(reader, currency, known, raw, &scope)));
    }
    let understood = count > 0 && parts.len() == count;
    understood.then(|| parts.into_iter().filter(means_something).collect())
}

/// True if a part's scope names something that is sold here, or nothing at all, and a plan here can
/// meet its limit.
fn means_something(part: &DiscountPart) -> bool {
    let Scope { techniques, add_ons } = &part.scope;
    let names_something = techniques.as_ref().is_some_and(|named| !named.is_empty())
        || add_ons.as_ref().is_some_and(|named| !named.is_empty());
    (part.scope.has_packages() || names_something) && part.only_with.can_be_met()
}

fn part<'s>(
    reader: &mut Reader<'s>,
    currency: Currency,
    known: &Discountable<'_, 's>,
    raw: Raw<'s>,
    entry: &schema::DiscountScope<'s>,
) -> Option<DiscountPart> {
    let only_with = only_with(reader, &known.sold, entry.only_with);
    let techniques = match entry.techniques {
        Some(field) => Some(named(reader, known.sold.techniques, field)?),
        None => None,
    };
    let add_ons = match entry.add_ons {
        Some(field) => Some(named(reader, known.sold.add_ons, field)?),
        None => None,
    };
    let per = entry.per.map_or(Some(Per::Session), |per| reader.word(per, &PER));
    let rate = match (entry.percent, entry.amount, entry.bands, entry.by_areas) {
        (Some(raw), None, None, None) => percent(reader, raw).map(Rate::Percent),
        (None, Some(raw), None, None) => {
            fixed(reader, raw, currency).zip(per).map(|(amount, per)| Rate::Amount(amount, per))
        }
        (None, None, Some(raw), None) => {
            by_price(reader, currency, raw).zip(per).map(|(bands, per)| Rate::Bands(bands, per))
        }
        (None, None, None, Some(raw)) => {
            by_areas(reader, currency, raw).zip(per).map(|(bands, per)| Rate::ByAreas(bands, per))
        }
        _ => {
            let message = "expected exactly one of `percent`, `amount`, `bands` and `by_areas` in this discount";
            let hint = "write percent: 10, or amount: 20, or bands: {100: 10, 200: 25}, or by_areas: {2: (percent: 20)}";
            reader.error(reader.opening(raw), Code::OneOf, message, hint);
            None
        }
    };
    Some(DiscountPart { scope: Scope { techniques, add_ons }, rate: rate?, only_with })
}

/// The entries that a scope names and that are sold here: a list of ids, or all of them.
pub(super) fn named<'s, I: Copy + Ord>(
    reader: &mut Reader<'s>,
    known: &Ids<'s, I>,
    field: Raw<'s>,
) -> Option<Vec<I>> {
    if field.text() == ALL {
        return Some(known.added_entries().map(|(index, _, _)| index).collect());
    }
    let mut mentions = reader.list(field, "[\"standard\"], or all");
    if mentions.is_empty() {
        return None;
    }
    mentions.retain(|&mention| !known.is_of_another_list(mention));
    let count = mentions.len();
    let mut found: Vec<I> =
        mentions.iter().filter_map(|&mention| known.find(reader, mention)).collect();
    if found.len() != count {
        return None;
    }
    found.extend(mentions.iter().flat_map(|&mention| known.others(mention)));
    Some(found)
}

/// From each price on, so much off.
fn by_price<'s>(reader: &mut Reader<'s>, currency: Currency, raw: Raw<'s>) -> Option<Vec<Band>> {
    let from = |reader: &mut Reader<'s>, raw| fixed(reader, raw, currency);
    let bands = bands(reader, currency, raw, "{100: 10, 200: 25}", from)?;
    Some(bands.into_iter().map(|(from, off)| Band { from, off }).collect())
}

/// From each number of areas on, so much off.
fn by_areas<'s>(
    reader: &mut Reader<'s>,
    currency: Currency,
    raw: Raw<'s>,
) -> Option<Vec<AreaBand>> {
    let from = |reader: &mut Reader<'s>, raw| reader.whole(raw, 1..=MAX_NUMBER_OF_AREAS);
    let bands = bands(reader, currency, raw, "{2: (percent: 20), 3: (percent: 30)}", from)?;
    Some(bands.into_iter().map(|(from, off)| AreaBand { from, off }).collect())
}

/// Bands, each with what it begins at, which no other one does.
fn bands<'s, F: Copy + Ord>(
    reader: &mut Reader<'s>,
    currency: Currency,
    raw: Raw<'s>,
    example: &str,
    from: impl Fn(&mut Reader<'s>, Raw<'s>) -> Option<F>,
) -> Option<Vec<(F, BandOff)>> {
    let pairs = reader.pairs(raw, example);
    if pairs.is_empty() && raw.pairs().is_some() {
        let message = "expected at least one band, but found none";
        return reader.refuse(raw, Code::EmptyList, message, format!("write {example}"));
    }
    let count = pairs.len();
    let mut bands: Vec<(F, BandOff)> = Vec::with_capacity(count);
    let mut known = BTreeSet::new();
    for (from_raw, off) in pairs {
        let begin = from(reader, from_raw);
        let off = band_off(reader, currency, off);
        match begin.zip(off) {
            Some((begin, _)) if !known.insert(begin) => {
                let message = format!("there are two bands from {}", from_raw.text());
                let remedy = reader.removal("remove one of them", &from_raw.span());
                reader.error(reader.span(from_raw), Code::SaidTwice, message, remedy);
            }
            Some(band) => bands.push(band),
            None => {}
        }
    }
    (count > 0 && bands.len() == count).then_some(bands)
}

/// Reduction in one band: an amount, or `(percent: 10)`.
fn band_off<'s>(reader: &mut Reader<'s>, currency: Currency, raw: Raw<'s>) -> Option<BandOff> {
    if !matches!(raw.kind(), Some(Kind::Open(_))) {
        return fixed(reader, raw, currency).map(BandOff::Amount);
    }
    let entry: schema::Band<'s> = reader.entry(raw)?;
    let off = reader.required(raw, entry.percent, "percent", "band", "percent: 10")?;
    percent(reader, off).map(BandOff::Percent)
}
