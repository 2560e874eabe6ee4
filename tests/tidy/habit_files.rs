//! The files that a stranger looks for are there.

use super::read;

#[test]
fn the_habit_files_are_there() {
    for name in
        ["ARCHITECTURE.md", "CHANGELOG.md", "DECISIONS.md", "README.md", "pricing/README.md"]
    {
        assert!(says_something(&read(name)), "{name} says next to nothing");
    }
}

fn says_something(text: &str) -> bool {
    text.lines().filter(|line| !line.trim().is_empty()).count() > 3
}

#[test]
fn a_file_that_is_empty_is_found() {
    assert!(!says_something("# Changelog\n\n\n\n\n"));
}
