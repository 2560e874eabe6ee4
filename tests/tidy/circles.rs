//! No files know each other in a circle, as `graph` draws who knows whom. The tests within a file may
//! know the whole of their module.

use super::graph::{Arrows, Of, arrows};
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn no_files_know_each_other_in_a_circle() {
    let arrows = arrows(Of::Code);
    let found = circles(&arrows);
    let faults: Vec<String> = found.iter().map(|circle| drawn(circle, &arrows)).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The largest sets of files each of which leads to every other of its set.
fn circles(arrows: &Arrows) -> BTreeSet<BTreeSet<&str>> {
    let mut next: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (from, to) in arrows.keys() {
        next.entry(from).or_default().push(to);
    }
    let reached: BTreeMap<&str, BTreeSet<&str>> =
        next.keys().map(|file| (*file, reached_from(file, &next))).collect();
    let leads = |from: &str, to: &str| reached.get(from).is_some_and(|files| files.contains(to));
    let circles = reached
        .iter()
        .map(|(file, files)| files.iter().copied().filter(|other| leads(other, file)).collect());
    circles.filter(|circle: &BTreeSet<&str>| !circle.is_empty()).collect()
}

/// The files that one leads to, by one arrow or more.
fn reached_from<'a>(file: &str, next: &BTreeMap<&str, Vec<&'a str>>) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut ahead: Vec<&str> = next.get(file).cloned().unwrap_or_default();
    while let Some(file) = ahead.pop() {
        if reached.insert(file) {
            ahead.extend(next.get(file).into_iter().flatten());
        }
    }
    reached
}

/// A circle in words: its files, and what each takes from which other.
fn drawn(circle: &BTreeSet<&str>, arrows: &Arrows) -> String {
    let within = arrows
        .iter()
        .filter(|((from, to), _)| circle.contains(from.as_str()) && circle.contains(to.as_str()));
    let lines = within.map(|((from, to), names)| {
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        format!("  {from} -> {to}: {}", names.join(", "))
    });
    let lines: Vec<String> = lines.collect();
    format!("a circle of files: {circle:?}\n{}", lines.join("\n"))
}

#[test]
fn a_circle_is_found_with_all_its_files_and_without_those_beside_it() {
    let arrow = |from: &str, to: &str| ((from.to_owned(), to.to_owned()), BTreeSet::new());
    let arrows: Arrows =
        [("a", "b"), ("b", "c"), ("c", "a"), ("c", "d"), ("e", "a"), ("f", "g"), ("g", "f")]
            .map(|(from, to)| arrow(from, to))
            .into();
    assert_eq!(circles(&arrows), [["a", "b", "c"].into(), ["f", "g"].into()].into());
}
