//! Every package has its licence in the window.

use super::read;
use std::collections::BTreeSet;

#[test]
fn every_package_has_its_licence_in_the_window() {
    let (lock, licences) = (read("Cargo.lock"), read("assets/licences/crates.txt"));
    assert_eq!(
        licence_faults(&lock, &licences),
        Vec::<String>::new(),
        "run tests/tidy/licences.py"
    );
    assert!(!licence_faults(&lock, "").is_empty());
    assert!(!licence_faults("", &licences).is_empty());
}

/// Packages of `lock` that `licences` does not name, and the other way round.
fn licence_faults(lock: &str, licences: &str) -> Vec<String> {
    let quoted = |entry: &str, key: &str| {
        let value = entry.split_once(&format!("{key} = \""))?.1;
        value.split_once('"').map(|(value, _)| value.to_owned())
    };
    // What has no source is this program itself.
    let entries = lock.split("[[package]]").filter(|entry| entry.contains("source = "));
    let package = |entry| Some(format!("{} {}", quoted(entry, "name")?, quoted(entry, "version")?));
    let locked: BTreeSet<String> = entries.filter_map(package).collect();
    let named = licences.lines().filter_map(|line| line.split_once(" · "));
    let named: BTreeSet<String> = named.map(|(package, _)| package.to_owned()).collect();
    locked.symmetric_difference(&named).cloned().collect()
}
