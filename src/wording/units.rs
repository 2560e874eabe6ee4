//! Numbers of units, put into words.

use crate::{catalog::AddOn, locale::Locale};

/// Signs of measures, which are the same for one and for several and stand right after a number.
const MEASURES: [&str; 10] = ["cc", "cl", "cm", "g", "IE", "IU", "mg", "ml", "mL", "UI"];

/// Units of an add-on, from the fewest to the most, as it calls them: "3 × syringe", "2 to 4 ml",
/// "2 to 4 units".
pub fn units_of(add_on: &AddOn, (low, high): (u16, u16), locale: &Locale) -> String {
    if low == high {
        return exactly(low, add_on.unit.as_deref(), locale);
    }
    let [low, high] = [("low", low.into()), ("high", high.into())];
    let Some(unit) = add_on.unit.as_deref() else {
        return locale.text_with("units-between", &[low, high]);
    };
    let key = if is_measure(unit) { "units-measured-between" } else { "units-named-between" };
    locale.text_with(key, &[low, high, ("unit", unit.into())])
}

/// Units of an add-on that are bought together so many times: "3 × syringe", "4 units (2 × 2)".
pub(super) fn bought_together(
    add_on: &AddOn,
    (count, times): (u16, u16),
    locale: &Locale,
) -> String {
    let all = count.saturating_mul(times);
    let units = units_of(add_on, (all, all), locale);
    if count == 1 || times == 1 {
        return units;
    }
    let parts = times_of(times, count, locale);
    locale.text_with("counted-units-parts", &[("units", units.into()), ("parts", parts.into())])
}

/// So many units, so many times: "2 × 3".
pub(super) fn times_of(times: u16, units: u16, locale: &Locale) -> String {
    locale.text_with("step-units-times", &[("times", times.into()), ("units", units.into())])
}

/// So many of a unit that has a name, or of one that has none: "3 × syringe", "3 ml", "2 units".
pub(super) fn exactly(count: u16, unit: Option<&str>, locale: &Locale) -> String {
    let count = ("count", count.into());
    let Some(unit) = unit else { return locale.text_with("units-exactly", &[count]) };
    let key = if is_measure(unit) { "units-measured" } else { "units-named" };
    locale.text_with(key, &[count, ("unit", unit.into())])
}

fn is_measure(unit: &str) -> bool {
    MEASURES.contains(&unit)
}
