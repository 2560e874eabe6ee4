//! Numbers of units, put into words.

use crate::{catalog::AddOn, locale::Locale};

/// Signs of measures, which are the same for one and for several and stand right after a number.
const MEASURES: [&str; 10] = ["cc", "cl", "cm", "g", "IE", "IU", "mg", "ml", "mL", "UI"];

/// Units of an add-on, from the fewest to the most, as it calls them: "3 × syringe", "2 to 4 ml",
/// "2 to 4 units".
pub fn units_of(add_on: &AddOn, (low, high): (u16, u16), locale: &Locale) -> String {
    let ends = [("low", low.into()), ("high", high.into())];
    let Some(unit) = &add_on.unit else {
        return if low == high {
            exactly(low, locale)
        } else {
            locale.text_with("units-between", &ends)
        };
    };
    let [exactly, between] = if MEASURES.contains(&unit.as_str()) {
        ["units-measured", "units-measured-between"]
    } else {
        ["units-named", "units-named-between"]
    };
    let unit = ("unit", unit.as_str().into());
    if low == high {
        return locale.text_with(exactly, &[("count", low.into()), unit]);
    }
    let [low, high] = ends;
    locale.text_with(between, &[low, high, unit])
}

/// So many units as one price, so many times: "3 units", "2 × 3 units".
pub(super) fn units(count: u16, times: u16, locale: &Locale) -> String {
    match (count, times) {
        (1, times) => exactly(times, locale),
        (count, 1) => exactly(count, locale),
        (count, times) => times_of(times, exactly(count, locale), locale),
    }
}

/// So many times some units: "2 × 3 units".
pub(super) fn times_of(times: u16, units: String, locale: &Locale) -> String {
    locale.text_with("step-units-times", &[("times", times.into()), ("units", units.into())])
}

pub(super) fn exactly(count: u16, locale: &Locale) -> String {
    locale.text_with("units-exactly", &[("count", count.into())])
}
