//! The tax on the prices, and at which of its rates an entry is taxed.

use super::{
    Code, amount,
    reader::Reader,
    schema::{self, Raw},
};
use crate::catalog::{PriceListBuilder, Tax, TaxClass, TaxMode};

const CLASSES: [(&str, TaxClass); 3] = [
    ("standard", TaxClass::Standard),
    ("reduced", TaxClass::Reduced),
    ("exempt", TaxClass::Exempt),
];

/// The tax of the list.
pub(super) fn tax<'s>(reader: &mut Reader<'s>, raw: Raw<'s>) -> Option<Tax> {
    let tax: schema::Tax<'s> = reader.entry(raw)?;
    let label = reader.required(raw, tax.label, "label", "tax", "label: \"VAT\"");
    let rate = reader.required(raw, tax.rate, "rate", "tax", "rate: 20");
    let included =
        "included: true where the prices hold the tax, or included: false where it comes on top";
    let included = reader.required(raw, tax.included, "included", "tax", included);
    let label = reader.optional_text(label);
    let rate = rate.and_then(|raw| amount::percent(reader, raw));
    let reduced = tax.reduced.and_then(|raw| amount::percent(reader, raw));
    let included = included.and_then(|raw| reader.flag(raw))?;
    let mode = if included { TaxMode::Included } else { TaxMode::Added };
    Some(Tax { label: label?, rate: rate?, reduced, mode })
}

/// At which rate an entry is taxed, if it says so.
pub(super) fn tax_class<'s>(
    reader: &mut Reader<'s>,
    builder: &PriceListBuilder,
    field: Option<Raw<'s>>,
) -> Option<TaxClass> {
    let raw = field?;
    let class = reader.word(raw, &CLASSES)?;
    let reduced = builder.tax_so_far().and_then(|tax| tax.reduced);
    if class != TaxClass::Reduced || reduced.is_some() {
        return Some(class);
    }
    // If the tax itself could not be read, that is the one diagnostic.
    if reader.has_errors() && builder.tax_so_far().is_none() {
        return None;
    }
    let message = "expected the `tax` of the list to have a reduced rate, but it has none";
    let hint =
        "add it at the top, such as tax: (label: \"VAT\", rate: 20, reduced: 5, included: true)";
    reader.refuse(raw, Code::NoReducedRate, message, hint)
}
