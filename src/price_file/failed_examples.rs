//! Examples worked out: those that come to something else than the owner expects.

use super::{Diagnostic, amount, example::Example, reading::Reading};
use crate::{
    catalog::PriceList,
    estimate::{Estimate, EstimateError, LineItem, estimates},
    money::{Amount, Currency, High},
};
use std::collections::BTreeMap;

/// An example that does not come to the total that the owner expects.
#[derive(Clone, Debug)]
pub struct FailedExample<'r> {
    /// The list that it is an example of.
    pub list: &'r PriceList,
    /// Estimate of its choice, or the refusal.
    pub found: Result<Estimate, EstimateError>,
    /// The diagnostic, at its place in the file.
    pub diagnostic: Diagnostic,
}

impl Reading {
    /// Number of examples in the file, and of those that are held against several of its lists.
    pub fn example_counts(&self) -> (usize, usize) {
        let mut times: BTreeMap<usize, usize> = BTreeMap::new();
        for example in &self.examples {
            *times.entry(example.place.span.start).or_default() += 1;
        }
        (times.len(), times.values().filter(|&&times| times > 1).count())
    }

    /// Works out every example, and gives back those that come to something else, in file order.
    pub fn failed_examples(&self) -> Vec<FailedExample<'_>> {
        let lists: Vec<&PriceList> = self.lists().collect();
        let examples = self.examples.iter();
        let examples: Vec<(&Example, &PriceList)> =
            examples.filter_map(|example| Some((example, *lists.get(example.list)?))).collect();
        let found = estimates(examples.iter().map(|(example, list)| (*list, &example.selection)));
        let examples = examples.iter().zip(found);
        examples.filter_map(|((example, list), found)| example.failure(list, found)).collect()
    }
}

impl Example {
    /// Failure of an example by its list; `None` if it comes to what it should.
    fn failure<'r>(
        &self,
        list: &'r PriceList,
        found: Result<Estimate, EstimateError>,
    ) -> Option<FailedExample<'r>> {
        let currency = list.currency();
        let expected = written(self.total, currency);
        let of_list = list
            .edition()
            .map_or_else(String::new, |edition| format!(" in the list \"{}\"", edition.id));
        let (message, hint) = match &found {
            Ok(estimate) if total_of(estimate) == self.total => return None,
            Ok(estimate) => (
                format!(
                    "expected this example to cost {expected}{of_list}, but found {}",
                    written(total_of(estimate), currency)
                ),
                format!(
                    "it is made of {}; correct the prices or the example",
                    lines_of(estimate, list)
                ),
            ),
            Err(error) => (
                format!(
                    "expected this example to cost {expected}{of_list}, but it has no price: {error}"
                ),
                "correct what is chosen, or add what is missing to the list".to_owned(),
            ),
        };
        let diagnostic = Diagnostic { message, hint: Some(hint), ..self.place.clone() };
        Some(FailedExample { list, found, diagnostic })
    }
}

/// The total in the form in which a price is written; nothing known at all is "on request".
fn total_of(estimate: &Estimate) -> Amount {
    let total = &estimate.total;
    if total.is_on_request() {
        return Amount::UNKNOWN;
    }
    Amount { low: total.low, high: total.high.map_or(High::Open, High::Known) }
}

/// An amount as it would be written in a list.
fn written(amount: Amount, currency: Currency) -> String {
    let low = amount::written(amount.low, currency);
    match amount.high {
        High::Known(high) if high == amount.low => low,
        High::Known(high) => format!("(from: {low}, to: {})", amount::written(high, currency)),
        High::Open => format!("(from: {low})"),
        High::Unknown => "on_request".to_owned(),
    }
}

/// Lines of an estimate, as text: "standard/face 495, led 120".
fn lines_of(estimate: &Estimate, list: &PriceList) -> String {
    let line = |line: &LineItem| {
        let name = match line.id(list) {
            "" if line.label(list).is_empty() => "discount by hand".to_owned(),
            "" => line.label(list),
            id => id.to_owned(),
        };
        let amount = Amount { low: line.low.amount.low, high: line.high.amount.high };
        format!("{name} {}", written(amount, list.currency()))
    };
    estimate.lines.iter().map(line).collect::<Vec<_>>().join(", ")
}
