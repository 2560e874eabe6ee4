//! Percentages that a discount takes off, and of which rows of an estimate.

use super::phrasebook::Phrasebook;
use crate::{
    catalog::{Discount, DiscountIndex, DiscountPart, Rate, Scope},
    estimate::{Estimate, LineItem, LineKind, Percentages},
    locale::Locale,
    money::Percent,
};

/// Percentages of a discount and the rows that it takes them off: "10% of “Standard, Face + Neck”",
/// "10% or 15% of the lines above", "5% of “Standard” and 20% of “Serum”"; empty if it takes off
/// amounts, of which the label says the rest.
pub(super) fn discount_counted(
    line: &LineItem,
    index: DiscountIndex,
    estimate: &Estimate,
    book: Phrasebook<'_>,
) -> String {
    let discount = &book.list[index];
    let percentages = percentages(line, discount, book.locale);
    // On some days it takes off a share of each row.
    if percentages.is_empty() || discount.condition.visits.is_some() {
        return percentages;
    }
    let taken = Taken { line, estimate, book };
    match discount.parts.as_slice() {
        [only] => taken.of_scope(percentages, &only.scope),
        parts => taken.of_each(parts).unwrap_or(percentages),
    }
}

/// Percentages alone: "10%", "10% or 15%" if they differ at the two ends, "10% and 15%" if the parts
/// of the discount do.
fn percentages(line: &LineItem, discount: &Discount, locale: &Locale) -> String {
    if let [DiscountPart { rate: Rate::Percent(percent), .. }] = discount.parts.as_slice() {
        return locale.percent(*percent);
    }
    let Percentages { low, high } = &line.percentages;
    let written = |all: &[Percent]| {
        let all: Vec<String> = all.iter().map(|percent| locale.percent(*percent)).collect();
        locale.together(&all)
    };
    let mut ends = vec![written(low), written(high)];
    ends.retain(|end| !end.is_empty());
    ends.dedup();
    locale.either(&ends)
}

/// The line of a discount in its estimate.
#[derive(Clone, Copy)]
struct Taken<'a> {
    line: &'a LineItem,
    estimate: &'a Estimate,
    book: Phrasebook<'a>,
}

impl<'a> Taken<'a> {
    /// A percentage of the rows that a scope means; by itself if it means none.
    fn of_scope(self, percent: String, scope: &Scope) -> String {
        let (rows, book) = (self.rows(scope), self.book);
        if rows.is_empty() {
            return percent;
        }
        let is_lowered = self.is_lowered(&rows);
        let is_of_all = rows.len() == self.rows(&Scope::default()).len();
        if is_of_all && (rows.len() > 1 || is_lowered) {
            return book.text_with("counted-of-all", &[("rate", percent.into())]);
        }
        let key = if is_lowered { "counted-percent-left" } else { "counted-percent-of" };
        let named = book.locale.together(&names(&rows, book));
        book.text_with(key, &[("percent", percent.into()), ("rows", named.into())])
    }

    /// Percentages of several parts, each of its own rows; `None` if they can't be told apart: a part
    /// has bands, an amount or a limit, or two parts are of one row.
    fn of_each(self, parts: &[DiscountPart]) -> Option<String> {
        let mut told: Vec<String> = Vec::new();
        let mut meant: Vec<&LineItem> = Vec::new();
        for DiscountPart { scope, rate, only_with } in parts {
            let rows = self.rows(scope);
            if rows.is_empty() {
                continue;
            }
            let Rate::Percent(percent) = rate else { return None };
            if !only_with.names_nothing() || rows.iter().any(|row| meant.contains(row)) {
                return None;
            }
            told.push(self.of_scope(self.book.locale.percent(*percent), scope));
            meant.extend(rows);
        }
        (!told.is_empty()).then(|| self.book.locale.together(&told))
    }

    /// Rows that a scope means and that cost something.
    fn rows(self, scope: &Scope) -> Vec<&'a LineItem> {
        let is_meant = |row: &&LineItem| row.kind.is_in(scope, self.book.list) && row.is_charged();
        self.estimate.lines.iter().filter(is_meant).collect()
    }

    /// True if a discount above has taken something off one of the rows.
    fn is_lowered(self, rows: &[&LineItem]) -> bool {
        let list = self.book.list;
        let above = self.estimate.lines.iter().take_while(|above| above.kind != self.line.kind);
        let discounts = above.filter_map(|above| match above.kind {
            LineKind::Discount(index) => Some(&list[index]),
            _ => None,
        });
        let mut scopes = discounts.flat_map(|discount| &discount.parts).map(|part| &part.scope);
        scopes.any(|scope| rows.iter().any(|row| row.kind.is_in(scope, list)))
    }
}

/// Names of rows in quotation marks: of one as it stands there, of several treatments that of their
/// technique.
fn names(rows: &[&LineItem], book: Phrasebook<'_>) -> Vec<String> {
    let list = book.list;
    let mut names: Vec<String> = Vec::new();
    for &row in rows {
        let name = match row.kind {
            LineKind::Treatment(offer) if rows.len() > 1 && list[offer].label().is_none() => {
                list[list[offer].technique()].label.clone()
            }
            _ => row.label(list),
        };
        let quoted = book.text_with("reduction", &[("label", name.into())]);
        if !names.contains(&quoted) {
            names.push(quoted);
        }
    }
    names
}
