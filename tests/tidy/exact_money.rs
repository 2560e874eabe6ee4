//! Exact money meets no floating point.

use super::{assert_no_faults, code_only, module_of, sources};

/// The modules that hold exact money.
const EXACT: [&str; 6] = ["money", "catalog", "selection", "estimate", "quote", "interchange"];

#[test]
fn exact_money_meets_no_floating_point() {
    let exact = sources().into_iter().filter(|(file, _)| EXACT.contains(&module_of(file).as_str()));
    assert_no_faults(&exact.collect::<Vec<_>>(), |_, text| floats(text));
}

/// Floating-point types; the lints of these modules refuse their arithmetic.
fn floats(text: &str) -> Vec<String> {
    let code = code_only(text);
    let words = code.split(|c: char| !c.is_alphanumeric() && c != '_');
    words.filter(|word| word.contains("f32") || word.contains("f64")).map(str::to_owned).collect()
}

#[test]
fn a_float_is_found_as_a_type_a_suffix_and_a_conversion() {
    assert_eq!(floats("let x: f64 = 1_f32 + y.as_f64();"), ["f64", "1_f32", "as_f64"]);
    assert_eq!(floats("let x: i64 = pair.0; // never f64"), Vec::<String>::new());
}
