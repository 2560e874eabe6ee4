//! What can never be chosen or given: the owner is warned, the list is used as written.

use super::{entries::Ids, reader::Reader, schema::Raw};
use crate::{
    catalog::{
        AddOn, AddOnIndex, AreaIndex, BandOff, Condition, Coverage, Discount, DiscountIndex,
        DiscountPart, MembershipIndex, Price, PriceList, Rate, Scope, SessionCount, SizeIndex,
        SpecialPrice, SpecialPriceIndex, SpecialRate, TechniqueIndex, is_same_code,
    },
    money::{Money, Percent},
};

/// The entries that are looked at.
pub(super) struct Named<'i, 's> {
    pub(super) sizes: &'i Ids<'s, SizeIndex>,
    pub(super) add_ons: &'i Ids<'s, AddOnIndex>,
    pub(super) memberships: &'i Ids<'s, MembershipIndex>,
    /// Each with its place.
    pub(super) special_prices: &'i [(SpecialPriceIndex, Raw<'s>)],
    pub(super) discounts: &'i Ids<'s, DiscountIndex>,
}

/// Warns of sizes that no offer has, of add-ons that go with nothing, of memberships that are good
/// for nothing, and of special prices and discounts that are never given.
pub(super) fn warn<'s>(reader: &mut Reader<'s>, list: &PriceList, named: &Named<'_, 's>) {
    for (size, id, raw) in named.sizes.added_entries() {
        let is_sold = list.offers().any(|(_, offer)| offer.size() == Some(size));
        let message =
            || (format!("no offer has the size \"{id}\""), "add an offer with it, or remove it");
        reader.useful(raw, (!is_sold).then(message));
    }
    for (index, id, raw) in named.add_ons.added_entries() {
        let goes = list.add_on(index).is_some_and(|add_on| goes_with_something(list, add_on));
        let message = || {
            let message = format!("nothing is sold that the add-on \"{id}\" goes with");
            (message, "correct `only_with` and `needs`, or remove the add-on")
        };
        reader.useful(raw, (!goes).then(message));
    }
    for (index, id, raw) in named.memberships.added_entries() {
        let message = || {
            let message = format!("nothing is cheaper for members of \"{id}\"");
            let hint = "name it as `member` of a discount or special price, say in its `note` what it is good for, or remove it";
            (message, hint)
        };
        reader.useful(raw, (!is_good_for_something(list, index)).then(message));
    }
    for &(index, raw) in named.special_prices {
        let Some(special) = list.special_price(index) else { continue };
        reader.useful(raw, why_never_taken(list, index, special));
    }
    for (index, _, raw) in named.discounts.added_entries() {
        let Some(discount) = list.discount(index) else { continue };
        reader.useful(raw, why_never(list, index, discount));
    }
}

/// Whether a discount or a special price is for those with a membership, or its note says what it
/// is good for.
fn is_good_for_something(list: &PriceList, membership: MembershipIndex) -> bool {
    let has_note = list.membership(membership).is_some_and(|it| it.note.is_some());
    let discounts = list.discounts().map(|(_, discount)| &discount.condition);
    let mut conditions = discounts.chain(list.special_prices().map(|(_, it)| &it.condition));
    has_note || conditions.any(|condition| condition.member == Some(membership))
}

/// Why nobody would be given a special price, and what to do; `None` where somebody would.
fn why_never_taken(
    list: &PriceList,
    index: SpecialPriceIndex,
    special: &SpecialPrice,
) -> Option<(String, &'static str)> {
    // Within an offer, one need not have an id.
    let label = &special.label;
    let published: Vec<Option<Price>> = list
        .offers()
        .filter(|(offer, _)| list.special_prices_of(*offer).contains(&index))
        .map(|(_, offer)| special.published(offer.ladder()))
        .collect();
    if published.is_empty() {
        let message = format!("nothing is sold that the special price \"{label}\" is for");
        return Some((message, "correct its `techniques` and `offers`, or remove it"));
    }
    if let Some(reason) = why_not_worked_out(special, &published) {
        return Some(reason);
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

/// Why it is nowhere known what a special price comes to that is taken off another price, and what to
/// do; `None` where it is known somewhere.
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

/// Whether something is sold that an add-on may be chosen with, or it is sold alone, and what it
/// needs may be chosen too.
fn goes_with_something(list: &PriceList, add_on: &AddOn) -> bool {
    let rules = &add_on.rules;
    let allows = |technique: Option<TechniqueIndex>, areas: &[AreaIndex]| {
        let technique_fits = rules.only_techniques.is_empty()
            || technique.is_none_or(|technique| rules.only_techniques.contains(&technique));
        let area_fits = rules.only_areas.is_empty()
            || areas.is_empty()
            || areas.iter().any(|area| rules.only_areas.contains(area));
        technique_fits && area_fits
    };
    // An offer for any other area names none, and neither does what a package leaves open.
    let with_an_offer =
        list.offers().any(|(_, offer)| allows(Some(offer.technique()), named(offer.coverage())));
    let with_a_package = list.packages().any(|(_, package)| {
        package
            .contents
            .iter()
            .any(|content| allows(content.technique, content.areas.as_deref().unwrap_or_default()))
    });
    let needed = || rules.needs.iter().filter_map(|&index| list.add_on(index));
    let needs_each_other_out =
        needed().any(|other| rules.needs.iter().any(|index| other.rules.excludes.contains(index)));
    (add_on.alone.is_some() || with_an_offer || with_a_package) && !needs_each_other_out
}

fn named(coverage: &Coverage) -> &[AreaIndex] {
    match coverage {
        Coverage::Together(areas) | Coverage::OneOf(areas) => areas,
        Coverage::AnyOther => &[],
    }
}

/// Why a discount can never apply, and what to do; `None` where it can.
fn why_never(
    list: &PriceList,
    index: DiscountIndex,
    discount: &Discount,
) -> Option<(String, &'static str)> {
    let id = &discount.id;
    if discount.parts.iter().all(takes_nothing) {
        let message = format!("the discount \"{id}\" takes nothing off");
        return Some((message, "write how much comes off, or remove it"));
    }
    if !discount.parts.iter().any(|part| means_something(list, &part.scope)) {
        let message = format!("nothing is sold that the discount \"{id}\" is for");
        return Some((message, "correct its `techniques` and `add_ons`, or remove it"));
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
    let mut others = list.discounts().filter(|(other, _)| *other != index);
    let (_, better) =
        others.find(|&(other, better)| is_always_better(better, discount, other < index))?;
    let message = format!(
        "the discount \"{id}\" never applies, because \"{}\" takes off as much or more whenever it would",
        better.id
    );
    Some((
        message,
        "correct one of the two, remove this one, or write stacks: true where both are given",
    ))
}

/// Whether a first day comes after a last one.
fn is_after<D: PartialOrd>(first: Option<D>, last: Option<D>) -> bool {
    first.zip(last).is_some_and(|(first, last)| first > last)
}

fn takes_nothing(part: &DiscountPart) -> bool {
    match &part.rate {
        Rate::Percent(percent) => percent.millionths() == 0,
        Rate::Amount(amount, _) => *amount == Money::ZERO,
        Rate::Bands(bands, _) => bands.iter().all(|band| match band.off {
            BandOff::Amount(amount) => amount == Money::ZERO,
            BandOff::Percent(percent) => percent.millionths() == 0,
        }),
    }
}

fn means_something(list: &PriceList, scope: &Scope) -> bool {
    scope.has_packages()
        || list.offers().any(|(_, offer)| scope.has_technique(offer.technique()))
        || list.add_ons().any(|(index, _)| scope.has_add_on(index))
}

/// Whether a discount applies wherever another does, and takes off at least as much. Of two that
/// take off the same, the one that stands `first` applies.
fn is_always_better(better: &Discount, other: &Discount, first: bool) -> bool {
    let percent = |discount: &Discount| -> Option<(Percent, Scope)> {
        match discount.parts.as_slice() {
            [DiscountPart { rate: Rate::Percent(percent), scope }] => {
                Some((*percent, scope.clone()))
            }
            _ => None,
        }
    };
    let (Some((more, wide)), Some((less, narrow))) = (percent(better), percent(other)) else {
        return false;
    };
    let takes_more = more > less || (more == less && first && wide == narrow);
    let is_wider = wide == narrow || wide.has_packages();
    let stack = better.stacks || other.stacks;
    !stack && takes_more && is_wider && asks_less(&better.condition, &other.condition)
}

/// Whether a condition holds wherever another does.
fn asks_less(condition: &Condition, other: &Condition) -> bool {
    let same = |own: Option<&str>, others: Option<&str>| {
        own.is_none_or(|own| others.is_some_and(|others| is_same_code(own, others)))
    };
    (condition.member.is_none() || condition.member == other.member)
        && (condition.client.is_none() || condition.client == other.client)
        && same(condition.code.as_deref(), other.code.as_deref())
        && condition.from.is_none_or(|from| other.from.is_some_and(|others| from <= others))
        && condition.until.is_none_or(|until| other.until.is_some_and(|others| others <= until))
        && (condition.weekdays.is_empty()
            || (!other.weekdays.is_empty()
                && other.weekdays.iter().all(|day| condition.weekdays.contains(day))))
}
