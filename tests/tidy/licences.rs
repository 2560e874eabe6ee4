//! Every crate in the program has its licence in the window, and any other is known to be left out.

use super::read;
use std::collections::BTreeSet;

#[test]
fn every_crate_of_the_program_has_its_licence_in_the_window() {
    let lock = read("Cargo.lock");
    let [inside, left_out, texts] =
        ["crates", "left-out", "texts"].map(|name| read(&format!("assets/licences/{name}.txt")));
    assert_eq!(
        licence_faults(&lock, &inside, &left_out, &texts),
        Vec::<String>::new(),
        "run packaging/licences"
    );
    assert!(!licence_faults(&lock, "", &left_out, &texts).is_empty());
    assert!(!licence_faults(&lock, &inside, "", &texts).is_empty());
    assert!(!licence_faults("", &inside, &left_out, &texts).is_empty());
    assert!(!licence_faults(&lock, &inside, &left_out, "").is_empty());
}

/// Packages of `lock` that are named nowhere or twice, names that it does not have, and crates of
/// the program whose licence does not stand in `texts`.
fn licence_faults(lock: &str, inside: &str, left_out: &str, texts: &str) -> Vec<String> {
    let locked = locked(lock);
    let inside: BTreeSet<String> =
        inside.lines().filter_map(|line| Some(line.split_once(" · ")?.0.to_owned())).collect();
    let left_out: BTreeSet<String> = left_out.lines().map(str::to_owned).collect();
    let named: BTreeSet<String> = inside.union(&left_out).cloned().collect();
    let twice = inside.intersection(&left_out);
    let words: Vec<&str> = texts.split_whitespace().collect();
    let texts = words.join(" ");
    let untold = inside.iter().filter(|name| !ASKS_FOR_NOTHING.contains(&name.as_str()));
    let untold = untold.filter(|name| !texts.contains(name.as_str()));
    locked.symmetric_difference(&named).chain(twice).chain(untold).cloned().collect()
}

/// Packages whose licence need not be shown, and which ship no text of it.
const ASKS_FOR_NOTHING: [&str; 1] = ["roman-numerals-rs 3.1.0"];

/// Names and versions of all packages but this program itself, which has no source.
fn locked(lock: &str) -> BTreeSet<String> {
    let quoted = |entry: &str, key: &str| {
        let value = entry.split_once(&format!("{key} = \""))?.1;
        value.split_once('"').map(|(value, _)| value.to_owned())
    };
    let entries = lock.split("[[package]]").filter(|entry| entry.contains("source = "));
    let package = |entry| Some(format!("{} {}", quoted(entry, "name")?, quoted(entry, "version")?));
    entries.filter_map(package).collect()
}
