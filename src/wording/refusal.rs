//! Refusals of a selection in words: why it has no price, and what to do about it.

use super::{
    condition::special_condition,
    phrasebook::Phrasebook,
    sessions::{count, count_alternatives, sessions},
    units::exactly,
};
use crate::{
    catalog::{Advice, ManualLimit, Offer, PriceList, SessionCount, SpecialPriceIndex},
    estimate::EstimateError,
    locale::{ArgValue, Locale},
    selection::{ChosenAddOn, Quantity, SessionRange},
};

/// A refusal in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Sentence that says what is the matter, without a full stop.
    pub message: String,
    /// Advice on what to do about it, without a full stop.
    pub remedy: String,
}

/// Puts the reason why a selection has no price into words.
pub fn error(error: &EstimateError, book: Phrasebook<'_>) -> Refusal {
    Refusal { message: message(error, book), remedy: remedy(error, book) }
}

fn message(error: &EstimateError, book: Phrasebook<'_>) -> String {
    let locale = book.locale;
    let unknown = |key: &str, id: &str| book.text_with(key, &[("id", id.into())]);
    let package_needs =
        |key: &str, package: &str| book.text_with(key, &[("package", package.into())]);
    match error {
        EstimateError::NothingChosen => book.text("error-nothing-chosen"),
        EstimateError::NoTechnique => book.text("error-no-technique"),
        EstimateError::NoArea => book.text("error-no-area"),
        EstimateError::UnknownTechnique(id) => unknown("error-unknown-technique", id),
        EstimateError::UnknownArea(id) => unknown("error-unknown-area", id),
        EstimateError::UnknownSize { area, size } => unknown_size(area, size, locale),
        EstimateError::ChosenTwice { label, one, two } => chosen_twice([label, one, two], book),
        EstimateError::UnknownMembership(id) => unknown("error-unknown-membership", id),
        EstimateError::UnknownCode(id) => unknown("error-unknown-code", id),
        EstimateError::UnknownOffer(id) => unknown("error-unknown-offer", id),
        EstimateError::ManualDiscountAboveLimit(_) => book.text("error-discount-above-limit"),
        EstimateError::ManualDiscountNotCheckable(_) => book.text("error-discount-not-checkable"),
        EstimateError::UnknownConcern(id) => unknown("error-unknown-concern", id),
        EstimateError::UnknownAddOn(id) => unknown("error-unknown-add-on", id),
        EstimateError::UnknownFee(id) => unknown("error-unknown-fee", id),
        EstimateError::AreasNotSold { technique, areas } => {
            book.text_with("error-areas-not-sold", &on_areas(technique, areas))
        }
        EstimateError::OnlyAtSpecialPrice { technique, areas, specials } => {
            only_special(on_areas(technique, areas), specials, book)
        }
        EstimateError::SessionsNotSold { technique, areas, wanted, .. } => {
            sessions_not_sold(on_areas(technique, areas), *wanted, locale)
        }
        EstimateError::AddOnNotSoldAlone(label) => {
            book.text_with("error-add-on-not-sold-alone", &[("add-on", label.as_str().into())])
        }
        EstimateError::AddOnSessionsNotSold { label: add_on, .. }
        | EstimateError::AddOnUnitsNotSold { label: add_on, .. }
        | EstimateError::AddOnByUnit { add_on, .. }
        | EstimateError::AddOnNotByUnit { add_on, .. } => number_of(error, add_on, book),
        EstimateError::UnknownPackage(id) => unknown("error-unknown-package", id),
        EstimateError::PackageNeedsTechnique(package) => {
            package_needs("error-package-needs-technique", package)
        }
        EstimateError::PackageNeedsArea(package) => {
            package_needs("error-package-needs-area", package)
        }
        EstimateError::AddOnOnlyWithTechniques { add_on, techniques: only }
        | EstimateError::FeeOnlyWith { fee: add_on, only } => {
            book.text_with("error-add-on-only-with", &limited(add_on, only, locale))
        }
        EstimateError::AddOnOnlyOnAreas { add_on, areas: only } => {
            book.text_with("error-add-on-only-on", &limited(add_on, only, locale))
        }
        EstimateError::AddOnOnlyForConcerns { add_on, concerns: only } => {
            book.text_with("error-add-on-only-for", &limited(add_on, only, locale))
        }
        EstimateError::AddOnNeeds { add_on, needed } => {
            book.text_with("error-add-on-needs", &two(add_on, needed))
        }
        EstimateError::AddOnsExclude { add_on, other } => {
            book.text_with("error-add-ons-exclude", &two(add_on, other))
        }
        EstimateError::TooManyAreas { .. }
        | EstimateError::TooManyExtras { .. }
        | EstimateError::TooManyPlans { .. }
        | EstimateError::TooManyCovers
        | EstimateError::TooManyCombinations
        | EstimateError::Overflow(_) => limit(error, locale),
        EstimateError::FewerThanAdvised { technique, advice } => {
            fewer_than_advised(technique, *advice, locale)
        }
    }
}

/// Sentence that the same area or add-on is chosen in two ways.
fn chosen_twice([label, one, two]: [&str; 3], book: Phrasebook<'_>) -> String {
    let arguments = [("label", label.into()), ("one", one.into()), ("two", two.into())];
    book.text_with("error-chosen-twice", &arguments)
}

/// Sentence that an add-on can't be had so often, or is not counted so.
fn number_of(error: &EstimateError, add_on: &str, book: Phrasebook<'_>) -> String {
    let add_on = ("add-on", add_on.into());
    match error {
        EstimateError::AddOnSessionsNotSold { sessions, .. } => {
            let sessions = ("sessions", count(*sessions, book.locale).into());
            book.text_with("error-add-on-sessions-not-sold", &[add_on, sessions])
        }
        EstimateError::AddOnUnitsNotSold { unit, units, .. } => {
            let units = exactly(units.get(), unit.as_deref(), book.locale);
            let units = ("units", units.into());
            book.text_with("error-add-on-units-not-sold", &[add_on, units])
        }
        EstimateError::AddOnByUnit { .. } => book.text_with("error-add-on-by-unit", &[add_on]),
        _ => book.text_with("error-add-on-not-by-unit", &[add_on]),
    }
}

/// Advice to say how many units, with an example.
fn in_units(id: &str, book: Phrasebook<'_>) -> String {
    let example = ChosenAddOn { units: Quantity::exactly(2).ok(), ..ChosenAddOn::new(id) };
    book.text_with("remedy-add-on-by-unit", &[("example", example.to_string().into())])
}

/// Advice to leave the units out, with an example.
fn without_units(id: &str, book: Phrasebook<'_>) -> String {
    book.text_with("remedy-add-on-not-by-unit", &[("example", id.into())])
}

/// A technique and the areas that it is meant for.
fn on_areas(technique: &str, areas: &[String]) -> [(&'static str, ArgValue); 2] {
    [("technique", technique.into()), ("areas", areas.join(" + ").into())]
}

/// Sentence that a technique on some areas is sold at special prices only, each with who gets it.
fn only_special(
    [technique, areas]: [(&'static str, ArgValue); 2],
    specials: &[SpecialPriceIndex],
    book: Phrasebook<'_>,
) -> String {
    let specials = special_prices(specials, book);
    let arguments = [technique, areas, ("specials", specials.into())];
    book.text_with("error-only-at-special-price", &arguments)
}

/// Special prices, each with who gets it.
pub(super) fn special_prices(specials: &[SpecialPriceIndex], book: Phrasebook<'_>) -> String {
    let named = |&special: &SpecialPriceIndex| {
        let special = &book.list[special];
        let condition = special_condition(special, book);
        let arguments = [("label", special.label.as_str().into()), ("condition", condition.into())];
        book.text_with("special-price-for", &arguments)
    };
    book.locale.either(&specials.iter().map(named).collect::<Vec<_>>())
}

fn unknown_size(area: &str, size: &str, locale: &Locale) -> String {
    let arguments = [("area", area.into()), ("id", size.into())];
    locale.text_with("error-unknown-size", &arguments)
}

fn fewer_than_advised(technique: &str, advice: Advice, locale: &Locale) -> String {
    let least = count(advice.sessions().0, locale);
    let arguments = [("technique", technique.into()), ("least", least.into())];
    locale.text_with("error-fewer-than-advised", &arguments)
}

fn sessions_not_sold(
    [technique, areas]: [(&'static str, ArgValue); 2],
    wanted: SessionRange,
    locale: &Locale,
) -> String {
    let count = ("count", wanted.high().get().into());
    let wanted = ("sessions", sessions(wanted, locale).into());
    locale.text_with("error-sessions-not-sold", &[technique, areas, count, wanted])
}

fn discount_limit(limit: ManualLimit, book: Phrasebook<'_>) -> String {
    let limit = match limit {
        ManualLimit::Percent(percent) => book.locale.percent(percent),
        ManualLimit::Amount(amount) => book.money(amount),
    };
    book.text_with("remedy-discount-above-limit", &[("limit", limit.into())])
}

/// Sentence that says what is too much for one plan.
fn limit(error: &EstimateError, locale: &Locale) -> String {
    let too_many = |key, chosen: usize, limit: usize| {
        locale.text_with(key, &[("chosen", chosen.into()), ("limit", limit.into())])
    };
    match error {
        EstimateError::TooManyAreas { chosen, limit } => {
            too_many("error-too-many-areas", *chosen, *limit)
        }
        EstimateError::TooManyExtras { chosen, limit } => {
            too_many("error-too-many-extras", *chosen, *limit)
        }
        EstimateError::TooManyPlans { limit } => {
            locale.text_with("error-too-many-plans", &[("limit", (*limit).into())])
        }
        EstimateError::TooManyCovers => locale.text("error-too-many-covers"),
        EstimateError::TooManyCombinations => locale.text("error-too-many-combinations"),
        _ => locale.text("error-overflow"),
    }
}

fn remedy(error: &EstimateError, book: Phrasebook<'_>) -> String {
    let Phrasebook { list, locale } = book;
    match error {
        EstimateError::NothingChosen => book.text("remedy-nothing-chosen"),
        EstimateError::NoTechnique
        | EstimateError::NoArea
        | EstimateError::UnknownPackage(_)
        | EstimateError::UnknownTechnique(_)
        | EstimateError::PackageNeedsTechnique(_)
        | EstimateError::UnknownArea(_)
        | EstimateError::PackageNeedsArea(_)
        | EstimateError::UnknownSize { .. }
        | EstimateError::UnknownMembership(_)
        | EstimateError::UnknownOffer(_)
        | EstimateError::UnknownConcern(_)
        | EstimateError::UnknownAddOn(_)
        | EstimateError::UnknownFee(_) => choose_one_of(&ids_for(error, list), locale),
        EstimateError::ChosenTwice { .. } => book.text("remedy-chosen-twice"),
        EstimateError::UnknownCode(_) => book.text("remedy-unknown-code"),
        EstimateError::ManualDiscountAboveLimit(limit)
        | EstimateError::ManualDiscountNotCheckable(limit) => discount_limit(*limit, book),
        EstimateError::AreasNotSold { .. } => book.text("remedy-areas-not-sold"),
        EstimateError::OnlyAtSpecialPrice { .. } => book.text("remedy-only-at-special-price"),
        EstimateError::SessionsNotSold { below, above, specials, .. } => {
            nearest([*below, *above], specials, book)
        }
        EstimateError::AddOnNotSoldAlone(_) => book.text("remedy-add-on-not-sold-alone"),
        EstimateError::AddOnSessionsNotSold { .. } => book.text("remedy-add-on-sessions-not-sold"),
        EstimateError::AddOnUnitsNotSold { .. } => book.text("remedy-add-on-units-not-sold"),
        EstimateError::AddOnByUnit { id, .. } => in_units(id, book),
        EstimateError::AddOnNotByUnit { id, .. } => without_units(id, book),
        EstimateError::AddOnOnlyWithTechniques { add_on, techniques: only }
        | EstimateError::FeeOnlyWith { fee: add_on, only } => {
            book.text_with("remedy-add-on-only-with", &limited(add_on, only, locale))
        }
        EstimateError::AddOnOnlyOnAreas { add_on, areas: only } => {
            book.text_with("remedy-add-on-only-on", &limited(add_on, only, locale))
        }
        EstimateError::AddOnOnlyForConcerns { add_on, concerns: only } => {
            book.text_with("remedy-add-on-only-for", &limited(add_on, only, locale))
        }
        EstimateError::AddOnNeeds { add_on, needed } => {
            book.text_with("remedy-add-on-needs", &two(add_on, needed))
        }
        EstimateError::AddOnsExclude { add_on, other } => {
            book.text_with("remedy-add-ons-exclude", &two(add_on, other))
        }
        EstimateError::TooManyCombinations => book.text("remedy-decide-more"),
        EstimateError::TooManyAreas { .. } | EstimateError::TooManyCovers => {
            book.text("remedy-fewer-areas")
        }
        EstimateError::TooManyExtras { .. } => book.text("remedy-two-plans"),
        EstimateError::FewerThanAdvised { advice, .. } => {
            let least = count(advice.sessions().0, locale);
            book.text_with("remedy-fewer-than-advised", &[("least", least.into())])
        }
        EstimateError::TooManyPlans { .. } => book.text("remedy-too-many-plans"),
        EstimateError::Overflow(_) => book.text("remedy-overflow"),
    }
}

/// An add-on, and what it is limited to.
fn limited(add_on: &str, only: &[String], locale: &Locale) -> [(&'static str, ArgValue); 2] {
    [("add-on", add_on.into()), ("only", locale.either(only).into())]
}

/// An add-on and another.
fn two(add_on: &str, other: &str) -> [(&'static str, ArgValue); 2] {
    [("add-on", add_on.into()), ("other", other.into())]
}

/// Number of ids that a remedy names before it trails off.
const CHOICES_NAMED: usize = 12;

/// Ids of the entries that would do in place of an unknown or a missing one.
fn ids_for<'l>(error: &EstimateError, list: &'l PriceList) -> Vec<&'l str> {
    match error {
        EstimateError::NoTechnique
        | EstimateError::UnknownTechnique(_)
        | EstimateError::PackageNeedsTechnique(_) => {
            list.techniques().entries().map(|entry| entry.id.as_str()).collect()
        }
        EstimateError::NoArea
        | EstimateError::UnknownArea(_)
        | EstimateError::PackageNeedsArea(_) => {
            list.areas().entries().map(|entry| entry.id.as_str()).collect()
        }
        EstimateError::UnknownPackage(_) => {
            list.packages().entries().map(|entry| entry.id.as_str()).collect()
        }
        EstimateError::UnknownSize { .. } => {
            list.sizes().entries().map(|entry| entry.id.as_str()).collect()
        }
        EstimateError::UnknownMembership(_) => {
            list.memberships().entries().map(|entry| entry.id.as_str()).collect()
        }
        EstimateError::UnknownOffer(_) => list.offers().entries().map(Offer::id).collect(),
        EstimateError::UnknownConcern(_) => {
            list.concerns().entries().map(|entry| entry.id.as_str()).collect()
        }
        EstimateError::UnknownAddOn(_) => {
            list.add_ons().entries().map(|entry| entry.id.as_str()).collect()
        }
        EstimateError::UnknownFee(_) => {
            list.fees().entries().map(|entry| entry.id.as_str()).collect()
        }
        _ => Vec::new(),
    }
}

fn choose_one_of(ids: &[&str], locale: &Locale) -> String {
    let Some(named) = ids.get(..ids.len().min(CHOICES_NAMED)).filter(|named| !named.is_empty())
    else {
        return locale.text("remedy-none-to-choose");
    };
    let mut choices = named.join(", ");
    if ids.len() > CHOICES_NAMED {
        choices.push_str(" …");
    }
    locale.text_with("remedy-choose-one-of", &[("choices", ArgValue::Text(choices))])
}

/// Advice to choose one of the nearest counts, or to say that a special price is for the patient.
fn nearest(
    counts: [Option<SessionCount>; 2],
    specials: &[SpecialPriceIndex],
    book: Phrasebook<'_>,
) -> String {
    let counts: Vec<SessionCount> = counts.into_iter().flatten().collect();
    if counts.is_empty() {
        return book.text("remedy-sessions-not-sold-none");
    }
    let sessions = ("sessions", count_alternatives(&counts, book.locale).into());
    if specials.is_empty() {
        return book.text_with("remedy-sessions-not-sold", &[sessions]);
    }
    let specials = ("specials", special_prices(specials, book).into());
    book.text_with("remedy-sessions-not-sold-special", &[sessions, specials])
}
