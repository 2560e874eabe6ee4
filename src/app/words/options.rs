//! Names of options, by what tells each from the others.

use crate::{
    estimate::Total,
    money::Money,
    selection::Selection,
    wording::{self, Phrasebook},
};

/// Name of an option that tells it from the others: its sessions, and whatever else differs among
/// all.
pub(in crate::app) fn option_name(
    option: &Selection,
    all: &[&Selection],
    book: Phrasebook<'_>,
) -> String {
    let prices = book.list;
    let differs =
        |part: fn(&Selection) -> String| all.iter().any(|other| part(other) != part(option));
    let mut parts = Vec::new();
    if differs(|selection| selection.technique.clone().unwrap_or_default()) {
        let technique = option.technique.as_deref().and_then(|id| prices.techniques().find(id));
        parts.extend(technique.map(|index| prices[index].label.clone()));
    }
    if differs(|selection| format!("{:?}", selection.areas)) {
        let areas = option.areas.iter().filter_map(|chosen| prices.areas().find(&chosen.id));
        parts.push(prices.area_labels(&areas.collect::<Vec<_>>()));
    }
    if differs(|selection| format!("{:?}", selection.sessions)) || parts.is_empty() {
        parts.extend(option.sessions.map(|range| wording::sessions(range, book.locale)));
    }
    if differs(|selection| format!("{:?}", selection.add_ons)) {
        let labels = option.add_ons.iter().filter_map(|chosen| prices.add_ons().find(&chosen.id));
        let labels = labels.map(|index| &prices[index].label);
        parts.extend(labels.map(|label| format!("+ {label}")));
    }
    if differs(|selection| selection.packages.join(",")) || parts.is_empty() {
        let packages = option.packages.iter().filter_map(|id| prices.packages().find(id));
        let labels = packages.map(|index| &prices[index].label);
        parts.extend(labels.cloned());
    }
    parts.retain(|part| !part.is_empty());
    if parts.is_empty() { book.text("option-empty") } else { parts.join(", ") }
}

/// Difference of an option's total to another's: "+£275 to +£480".
pub(in crate::app) fn difference(option: &Total, than: &Total, book: Phrasebook<'_>) -> String {
    let money = |money| book.locale.money_more_or_less(money, book.list.currency());
    let low = option.low.minus(than.low);
    let high = match (option.high, than.high) {
        (Some(high), Some(than)) => high.minus(than),
        _ => return book.range(option.low, option.high),
    };
    match (low, high) {
        (Ok(low), Ok(high)) if low == high && low == Money::ZERO => book.text("option-same"),
        (Ok(low), Ok(high)) if low == high => money(low),
        (Ok(low), Ok(high)) => {
            let arguments = [("low", money(low).into()), ("high", money(high).into())];
            book.text_with("option-difference", &arguments)
        }
        _ => String::new(),
    }
}
