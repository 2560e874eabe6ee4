//! Tax of a quote whose total is open: what is known of it is told as it is.

use super::lists::{TODAY, issue};
use crate::support::spaces::plain;
use needlepoint::{
    export::Document,
    locale::Locale,
    price_file::read,
    selection::{ChosenAddOn, Selection},
};

const LIST: &str = r#"(
    schema: 1,
    clinic: (name: "Clinic Linden"),
    language: "en-GB",
    currency: "GBP",
    tax: (label: "VAT", rate: 20, reduced: 5, included: INCLUDED),
    techniques: [(id: "rf", label: "RF")],
    areas: [(id: "face", label: "Face"), (id: "neck", label: "Neck")],
    offers: [
        (technique: "rf", areas: ["face"], single: (from: 350), tax: reduced),
        (technique: "rf", areas: ["neck"], single: on_request, tax: reduced),
    ],
    add_ons: [(id: "serum", label: "Serum", single: 30, per: session)],
)"#;

/// The rows below the serum, the total without its price.
fn rows(area: &str, included: &str) -> Vec<String> {
    let selection = Selection {
        areas: vec![area.into()],
        add_ons: vec![ChosenAddOn::new("serum")],
        on: Some(TODAY),
        ..Selection::default()
    };
    let list = read("linden.ron", &LIST.replace("INCLUDED", included)).unwrap().list;
    let table = Document::of(&issue(list, selection, ""), &Locale::for_tag("en-GB")).table;
    let taxes = table.lines.into_iter().filter(|line| line.label == "VAT");
    let taxes = taxes.map(|line| format!("{} | {}", line.counted, line.price));
    taxes.chain([table.total.counted]).map(plain).collect()
}

#[test]
fn a_tax_that_is_known_is_told_as_exact_beside_one_that_is_not() {
    assert_eq!(rows("face", "true"), ["of which VAT 20%: £5.00; VAT 5%: from £16.67"]);
    let added = ["20% of £30 | £6.00", "5% of £350 or more | from £17.50", ""];
    assert_eq!(rows("face", "false"), added);
}

#[test]
fn a_tax_on_what_has_no_price_yet_is_not_told_as_nothing_or_more() {
    assert_eq!(rows("neck", "true"), ["of which VAT 20%: £5; VAT 5%: on request"]);
    assert_eq!(rows("neck", "false"), ["20% of £30 | £6", "5% | on request", ""]);
}
