//! Suites of files that say themselves what must come of them.

use super::golden::is_update;
use std::{
    env,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

/// Holds every file of a suite. `replay` gives the text of a file with what the program says now in
/// place of what is expected, and so the very text if all is as expected.
pub(crate) fn hold(suite: &str, ending: &str, replay: impl Fn(&Path, &str) -> String) {
    let mut failures = Vec::new();
    for file in files(suite, ending) {
        let expected = fs::read_to_string(&file).unwrap();
        let got = replay(&file, &expected);
        if got == expected {
            continue;
        }
        if is_update() {
            fs::write(&file, got).unwrap();
        } else {
            failures.push(format!("{}\n{}", file.display(), difference(&expected, &got)));
        }
    }
    assert!(failures.is_empty(), "{}if it should be so, UPDATE=1", failures.concat());
}

/// Files of a suite's folder by their ending, sorted: all, or those with `CASE` in their names.
pub(crate) fn files(suite: &str, ending: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(suite);
    let asked = env::var("CASE").unwrap_or_default();
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| {
        file.extension().is_some_and(|found| found == ending)
            && file.file_name().is_some_and(|name| name.to_string_lossy().contains(&asked))
    });
    files.sort();
    assert!(!files.is_empty(), "no .{ending} of tests/{suite} has {asked:?} in its name");
    files
}

/// A text with other lines in place of those `at` these numbers, counted from 0: one for one, and
/// what is more after the last.
pub(crate) fn with_lines(text: &str, at: &[usize], lines: &[String]) -> String {
    let mut lines = lines.iter().map(|line| format!("{line}\n"));
    let mut written = String::new();
    if at.is_empty() {
        written.extend(lines.by_ref());
    }
    for (number, line) in text.split_inclusive('\n').enumerate() {
        if at.last() == Some(&number) {
            written.extend(lines.by_ref());
        } else if at.contains(&number) {
            written.extend(lines.next());
        } else {
            written += line;
        }
    }
    written
}

/// A text with these lines in the place of each of those `at` these numbers, counted from 0.
pub(crate) fn with_lines_in_places(text: &str, at: &[usize], places: &[Vec<String>]) -> String {
    let mut written = String::new();
    for (number, line) in text.split_inclusive('\n').enumerate() {
        match at.iter().position(|place| *place == number) {
            Some(place) => written.extend(places[place].iter().map(|line| format!("{line}\n"))),
            None => written += line,
        }
    }
    written
}

/// Lines that only one of two texts has, by their numbers in the first.
fn difference(expected: &str, got: &str) -> String {
    let (expected, got): (Vec<&str>, Vec<&str>) =
        (expected.lines().collect(), got.lines().collect());
    // How many lines the rests of both from here on have in common, in order.
    let mut common = vec![vec![0_usize; got.len() + 1]; expected.len() + 1];
    for left in (0..expected.len()).rev() {
        for right in (0..got.len()).rev() {
            common[left][right] = if expected[left] == got[right] {
                common[left + 1][right + 1] + 1
            } else {
                common[left + 1][right].max(common[left][right + 1])
            };
        }
    }
    let (mut left, mut right, mut told) = (0, 0, String::new());
    while left < expected.len() || right < got.len() {
        if expected.get(left) == got.get(right) {
            (left, right) = (left + 1, right + 1);
        } else if right == got.len()
            || (left < expected.len() && common[left + 1][right] >= common[left][right + 1])
        {
            writeln!(told, "{:5} expected {}", left + 1, expected[left]).unwrap();
            left += 1;
        } else {
            writeln!(told, "{:5} got      {}", left + 1, got[right]).unwrap();
            right += 1;
        }
    }
    told
}

#[test]
fn lines_are_put_in_their_places_and_what_is_more_after_the_last() {
    let lines = |lines: &[&str]| lines.iter().map(|&line| line.to_owned()).collect::<Vec<_>>();
    let text = "a\nb\nc\nd\n";
    assert_eq!(with_lines(text, &[1, 3], &lines(&["B", "D", "E"])), "a\nB\nc\nD\nE\n");
    assert_eq!(with_lines(text, &[1, 3], &lines(&["B"])), "a\nB\nc\n");
    assert_eq!(with_lines(text, &[], &lines(&["A"])), "A\na\nb\nc\nd\n");
}

#[test]
fn a_difference_names_the_lines_that_only_one_text_has() {
    assert_eq!(difference("a\nb\nc\n", "a\nb\nc\n"), "");
    assert_eq!(
        difference("a\nb\nc\nd\n", "a\nx\nc\nd\ne\n"),
        "    2 expected b\n    3 got      x\n    5 got      e\n"
    );
}
