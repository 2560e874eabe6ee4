//! Prices of an offer by the number of areas: for any one of them, any two, any three.

use super::{
    Code,
    coverage::{Place, named},
    reader::Reader,
    schema::{self, Raw},
};
use crate::catalog::MAX_NUMBER_OF_AREAS;

/// Example that an owner may write.
const EXAMPLE: &str = "by_areas: {1: 340, 2: 650, 3: 940}";

/// Prices of an offer as they are written, and what else may go by the number of areas.
#[derive(Debug)]
pub(super) struct Priced<'s> {
    /// Number of areas at once; `None` if the offer is not for any of several.
    pub(super) number: Option<usize>,
    /// The value that holds them.
    pub(super) raw: Raw<'s>,
    pub(super) single: Option<Raw<'s>>,
    pub(super) courses: Option<Raw<'s>>,
    pub(super) tiers: Option<Raw<'s>>,
    pub(super) valid_months: Option<Raw<'s>>,
    pub(super) special_prices: Option<Raw<'s>>,
    /// Said of this number alone.
    pub(super) minutes: Option<Raw<'s>>,
    /// Likewise.
    pub(super) note: Option<Raw<'s>>,
}

/// Prices of an entry: its own, or those for each number of areas. `None` if a number of areas, or
/// that it goes by them, can't be told.
pub(super) fn priced<'s>(
    reader: &mut Reader<'s>,
    raw: Raw<'s>,
    entry: &schema::Offer<'s>,
    place: Option<&Place>,
) -> Option<Vec<Priced<'s>>> {
    if entry.any_of.is_some() {
        return for_each_number(reader, raw, entry, place);
    }
    if let Some(by_areas) = entry.by_areas {
        let message = "expected `any_of` beside `by_areas`, but it is missing";
        let hint =
            "name the areas to choose from, such as any_of: [\"abdomen\", \"arms\", \"thighs\"]";
        return reader.refuse(by_areas, Code::NeedsField, message, hint);
    }
    Some(vec![Priced {
        number: None,
        raw,
        single: entry.single,
        courses: entry.courses,
        tiers: entry.tiers,
        valid_months: entry.valid_months,
        special_prices: entry.special_prices,
        minutes: None,
        note: None,
    }])
}

fn for_each_number<'s>(
    reader: &mut Reader<'s>,
    raw: Raw<'s>,
    entry: &schema::Offer<'s>,
    place: Option<&Place>,
) -> Option<Vec<Priced<'s>>> {
    let beside = [
        ("single", entry.single),
        ("courses", entry.courses),
        ("tiers", entry.tiers),
        ("valid_months", entry.valid_months),
        ("special_prices", entry.special_prices),
    ];
    for (key, found) in beside {
        let Some(found) = found else { continue };
        let message = format!("expected `{key}` within `by_areas`, but found it beside `any_of`");
        let hint = "write it for the number of areas that it is for, such as by_areas: {2: (single: 650, courses: {3: 1800})}";
        reader.error(reader.span(found), Code::NotBeside, message, hint);
    }
    let by_areas = reader.required(raw, entry.by_areas, "by_areas", "offer", EXAMPLE)?;
    let pairs = reader.pairs(by_areas, EXAMPLE);
    if pairs.is_empty() && by_areas.pairs().is_some() {
        let message = "expected the price of at least one number of areas, but found none";
        return reader.refuse(by_areas, Code::EmptyList, message, format!("write {EXAMPLE}"));
    }
    let most = place.map(|place| named(&place.coverage).len());
    let count = pairs.len();
    let mut found: Vec<Priced<'s>> = Vec::with_capacity(count);
    for (number_raw, value) in pairs {
        let number = number(reader, number_raw, most);
        let is_again = |of: &Priced<'s>| of.number.is_some() && of.number == number;
        if found.iter().any(is_again) {
            let noun = if number == Some(1) { "area" } else { "areas" };
            let message = format!("there are two prices for {} {noun}", number_raw.text());
            let remedy = reader.removal("remove one of them", &number_raw.span());
            reader.error(reader.span(number_raw), Code::SaidTwice, message, remedy);
            continue;
        }
        let prices = of_value(reader, value);
        found.extend(
            number.zip(prices).map(|(number, prices)| Priced { number: Some(number), ..prices }),
        );
    }
    (found.len() == count).then_some(found)
}

/// Number of areas at once: not more than there are to choose from.
fn number<'s>(reader: &mut Reader<'s>, raw: Raw<'s>, most: Option<usize>) -> Option<usize> {
    let number = usize::from(reader.whole(raw, 1..=MAX_NUMBER_OF_AREAS)?);
    let Some(most) = most.filter(|most| number > *most) else { return Some(number) };
    let message =
        format!("expected no more areas than `any_of` names ({most}), but found {number}");
    reader.refuse(raw, Code::TooManyAreas, message, "name more areas, or remove this number")
}

/// Prices for a number of areas: a single price, or a ladder in round brackets.
fn of_value<'s>(reader: &mut Reader<'s>, value: Raw<'s>) -> Option<Priced<'s>> {
    let is_end = |name: &str| name == "from" || name == "to";
    let is_ladder = value.is_in_round_brackets()
        && value.named().1.fields().is_none_or(|mut fields| fields.any(|(name, _)| !is_end(name)));
    let ladder = if is_ladder {
        reader.entry::<schema::NumberOfAreas<'s>>(value)?
    } else {
        schema::NumberOfAreas { single: Some(value), ..schema::NumberOfAreas::default() }
    };
    Some(Priced {
        number: None,
        raw: value,
        single: ladder.single,
        courses: ladder.courses,
        tiers: ladder.tiers,
        valid_months: ladder.valid_months,
        special_prices: ladder.special_prices,
        minutes: ladder.minutes,
        note: ladder.note,
    })
}
