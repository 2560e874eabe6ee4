//! Special prices and discounts that nobody is ever given.

use super::{
    outdone::{is_always_better, outdone},
    sold_places::SoldPlaces,
};
use crate::{
    catalog::{
        AreaBand, BandOff, Condition, Discount, DiscountIndex, DiscountPart, OfferIndex, Price,
        PriceList, Rate, Rung, SessionCount, SpecialPrice, SpecialPriceIndex, SpecialRate,
    },
    money::Money,
    price_file::{Code, ids::Ids, reader::Reader, schema::Raw},
};

/// Warns of special prices, each with its place, that are never less than what they stand in place
/// of.
pub(super) fn warn_of_special_prices<'s>(
    reader: &mut Reader<'s>,
    list: &PriceList,
    sold: &SoldPlaces,
    special_prices: &[(SpecialPriceIndex, Raw<'s>)],
) {
    for &(index, raw) in special_prices {
        let special = &list[index];
        // Each may have to be held against every offer.
        let is_told = !reader.has_enough_entry_lints();
        reader.lint_entry(
            raw,
            Code::NeverGiven,
            is_told.then(|| why_never_taken(list, sold, special)).flatten(),
        );
    }
}

/// Warns of discounts that never apply, by themselves or because another one always does, and of
/// bands that no plan reaches.
pub(super) fn warn_of_discounts<'s>(
    reader: &mut Reader<'s>,
    list: &PriceList,
    sold: &SoldPlaces,
    discounts: &Ids<'s, DiscountIndex>,
) {
    let outdone = outdone(list);
    for (index, _, raw) in discounts.added_entries() {
        let discount = &list[index];
        let is_outdone = outdone.contains(&index) && !reader.has_enough_entry_lints();
        let better = || is_outdone.then(|| outdone_by(list, index, discount)).flatten();
        let never = why_never(list, sold, discount).or_else(|| unreached(sold, discount));
        reader.lint_entry(raw, Code::NeverGiven, never.or_else(better));
    }
}

/// Reason why nobody would be given a special price, and the remedy; `None` if somebody would.
fn why_never_taken(
    list: &PriceList,
    sold: &SoldPlaces,
    special: &SpecialPrice,
) -> Option<(String, &'static str)> {
    // Within an offer, one need not have an id.
    let label = &special.label;
    let offers = sold.offers_of(special);
    let published: Vec<Option<Price>> =
        offers.map(|offer| special.published(list[offer].ladder())).collect();
    if published.is_empty() {
        let message = format!("nothing is sold that the special price \"{label}\" is for");
        return Some((message, "correct its `techniques` and `offers`, or remove it"));
    }
    let what = || format!("the special price \"{label}\"");
    if let Some(reason) = why_no_session(list, &special.condition, what) {
        return Some(reason);
    }
    if let Some(reason) = why_not_worked_out(special, &published) {
        return Some(reason);
    }
    if let Some(needed) = special.after_course
        && !sold.offers_of(special).any(|offer| is_sold_together(list, offer, needed))
    {
        let before = if needed == SessionCount::MIN {
            "a first session".to_owned()
        } else {
            format!("a course of {needed} or more")
        };
        let message = format!(
            "the special price \"{label}\" is for after {before}, but nothing that it is for is sold so"
        );
        return Some((message, "correct its `after_course`, or add what comes before it"));
    }
    let is_less = |published: Option<Price>| {
        // An amount that is too large is told where an estimate meets it.
        let price = special.price(published).ok().flatten();
        let is_below = |price: Price| published.is_none_or(|it| price.amount() < it.amount());
        price.is_some_and(is_below)
    };
    (!published.into_iter().any(is_less)).then(|| {
        let what = if special.sessions == SessionCount::MIN { "single price" } else { "course" };
        let message = format!("the special price \"{label}\" is never less than the {what}");
        (message, "check both prices; nobody would get this one")
    })
}

/// True if at least so many sessions of an offer are sold at one price, which itself needs none
/// before.
fn is_sold_together(list: &PriceList, offer: OfferIndex, needed: SessionCount) -> bool {
    let rungs = list[offer].ladder().rungs().iter().map(Rung::sessions);
    let specials = list.special_prices_of(offer).iter().map(|&index| &list[index]);
    let specials = specials.filter(|special| special.after_course.is_none());
    let mut all = rungs.chain(specials.map(|special| special.sessions));
    all.any(|sessions| sessions >= needed)
}

/// Reason why it is nowhere known what a special price, taken off another price, comes to, and the
/// remedy; `None` if it is known somewhere.
fn why_not_worked_out(
    special: &SpecialPrice,
    published: &[Option<Price>],
) -> Option<(String, &'static str)> {
    let is_unknown = |price: &Option<Price>| matches!(price, None | Some(Price::OnRequest));
    let is_price = matches!(special.rate, SpecialRate::Price(_));
    if is_price || !published.iter().all(is_unknown) {
        return None;
    }
    let what = if special.sessions == SessionCount::MIN { "single price" } else { "course" };
    let why =
        if published.iter().any(Option::is_some) { "is on request" } else { "is not published" };
    let message =
        format!("the special price \"{}\" is taken off a {what} that {why}", special.label);
    Some((message, "write what it costs itself, as its `price`, or publish what it is taken off"))
}

/// Reason why a discount by itself can never apply, and the remedy; `None` if it can.
fn why_never(
    list: &PriceList,
    sold: &SoldPlaces,
    discount: &Discount,
) -> Option<(String, &'static str)> {
    let id = &discount.id;
    if discount.parts.iter().all(takes_nothing) {
        let message = format!("the discount \"{id}\" takes nothing off");
        return Some((message, "write how much comes off, or remove it"));
    }
    if !discount.parts.iter().any(|part| sold.has_scope(&part.scope)) {
        let message = format!("nothing is sold that the discount \"{id}\" is for");
        return Some((message, "correct its `techniques` and `add_ons`, or remove it"));
    }
    let mut for_sold = discount.parts.iter().filter(|part| sold.has_scope(&part.scope));
    if !for_sold.any(|part| sold.can_meet(&part.only_with)) {
        let message = format!("nothing is sold that the discount \"{id}\" goes only with");
        return Some((message, "correct its `only_with`, or remove it"));
    }
    if let Some(edition) = list.edition()
        && (is_after(discount.condition.from, edition.until)
            || is_after(edition.from, discount.condition.until))
    {
        let message = format!(
            "the discount \"{id}\" is for days on which the list \"{}\" is not in force",
            edition.id
        );
        return Some((message, "correct its days, or say with `list` which list it is of"));
    }
    why_no_session(list, &discount.condition, || format!("the discount \"{id}\""))
}

/// Reason why no session is ever on the days that a condition asks for, and the remedy: every quote
/// that meets it is given after those; `None` if one may be.
fn why_no_session(
    list: &PriceList,
    condition: &Condition,
    what: impl Fn() -> String,
) -> Option<(String, &'static str)> {
    let until = condition.visits?.until;
    let in_force = list.edition().and_then(|edition| edition.from);
    let first = condition.from.max(in_force);
    is_after(first, until).then(|| {
        let message =
            format!("{} is for sessions on days that are over before it is given", what());
        (message, "correct `visits_until`, or the days from which on it is given")
    })
}

/// Band of a discount for more areas than a plan may treat within its scope, and the remedy.
fn unreached(sold: &SoldPlaces, discount: &Discount) -> Option<(String, &'static str)> {
    let highest = |part: &DiscountPart| match &part.rate {
        Rate::ByAreas(bands, _) => bands.last().copied(),
        Rate::Percent(_) | Rate::Amount(..) | Rate::Bands(..) => None,
    };
    let mut bands = discount.parts.iter().filter_map(|part| Some((part, highest(part)?)));
    let (most, AreaBand { from, .. }) = bands.find_map(|(part, band)| {
        let most = sold.most_areas(&part.scope);
        (usize::from(band.from) > most).then_some((most, band))
    })?;
    let most = if most == 0 { "any".to_owned() } else { format!("more than {most}") };
    let message = format!(
        "the discount \"{}\" has a band from {from} areas on, but no plan treats {most} that it is for",
        discount.id
    );
    Some((message, "correct the number, or remove the band"))
}

/// By which other discount one is outdone, and what to do.
fn outdone_by(
    list: &PriceList,
    index: DiscountIndex,
    discount: &Discount,
) -> Option<(String, &'static str)> {
    let mut others = list.discounts().iter().filter(|(other, _)| *other != index);
    let (_, better) =
        others.find(|&(other, better)| is_always_better(better, discount, other < index))?;
    let message = format!(
        "the discount \"{}\" never applies, because \"{}\" takes off as much or more whenever it would",
        discount.id, better.id
    );
    Some((
        message,
        "correct one of the two, remove this one, or write stacks: true where both are given",
    ))
}

/// True if a first day comes after a last one.
fn is_after<D: PartialOrd>(first: Option<D>, last: Option<D>) -> bool {
    first.zip(last).is_some_and(|(first, last)| first > last)
}

fn takes_nothing(part: &DiscountPart) -> bool {
    match &part.rate {
        Rate::Percent(percent) => percent.millionths() == 0,
        Rate::Amount(amount, _) => *amount == Money::ZERO,
        Rate::Bands(bands, _) => bands.iter().all(|band| is_nothing(band.off)),
        Rate::ByAreas(bands, _) => bands.iter().all(|band| is_nothing(band.off)),
    }
}

fn is_nothing(off: BandOff) -> bool {
    match off {
        BandOff::Amount(amount) => amount == Money::ZERO,
        BandOff::Percent(percent) => percent.millionths() == 0,
    }
}
