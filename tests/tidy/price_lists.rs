//! Every price list in the repository checks clean.

use super::{assert_no_faults, files_under};

#[test]
fn every_price_list_in_the_repository_checks_clean() {
    let lists = files_under("pricing", "ron");
    assert!(!lists.is_empty(), "there is no price list in pricing/");
    assert_no_faults(&lists, |file, text| list_faults(&file.display().to_string(), text));
}

/// What `needlepoint check` would say.
fn list_faults(name: &str, text: &str) -> Vec<String> {
    match needlepoint::price_file::read(name, text) {
        Ok(reading) => reading.warnings.iter().map(ToString::to_string).collect(),
        Err(errors) => errors.iter().map(ToString::to_string).collect(),
    }
}

#[test]
fn a_price_list_that_is_none_has_faults() {
    assert!(!list_faults("bad.ron", "(schema: 1").is_empty());
}
