//! For whom a quote is, for what, where and why.

use crate::{catalog::AreaIndex, locale::Locale, quote::Quote};
use std::collections::BTreeSet;

/// For whom, what, where and why: "Prepared for M-27", "Glow", "Face + Neck", "Acne scars".
pub(super) fn about(quote: &Quote, locale: &Locale) -> Vec<String> {
    let patient = quote.patient();
    let prepared = (!patient.is_empty())
        .then(|| locale.text_with("quote-prepared-for", &[("patient", patient.into())]));
    let packages = quote.estimate().packages.iter().map(|planned| planned.package);
    let packages = packages.map(|package| quote.list()[package].label.clone());
    let areas = quote.list().area_labels(&treated_areas(quote));
    let concerns = concern_labels(quote).into_iter().map(str::to_owned);
    let parts = prepared.into_iter().chain(packages).chain([areas]).chain(concerns);
    parts.filter(|part| !part.is_empty()).collect()
}

/// The areas of all treatments, those that came along among them.
fn treated_areas(quote: &Quote) -> Vec<AreaIndex> {
    let lines = quote.estimate().lines.iter();
    let areas: BTreeSet<AreaIndex> = lines.flat_map(|line| &line.areas).copied().collect();
    areas.into_iter().collect()
}

pub(super) fn concern_labels(quote: &Quote) -> Vec<&str> {
    let concerns = quote.selection().concerns.iter();
    let concerns = concerns.filter_map(|id| quote.list().concerns().find(id));
    concerns.map(|concern| quote.list()[concern].label.as_str()).collect()
}
