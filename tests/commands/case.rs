//! A case file: what is typed and what must come back.
//!
//! ```text
//! What the case shows, in words.
//!
//! $ needlepoint check willow.ron
//! > a line of what was asked for; `> ...` stands for any number of lines, `...` within one for any words
//! ! a line for people about what went wrong
//! = the exit code
//! ```

use crate::support::{
    mending::{self, Meeting},
    program::Output,
};

/// The case with what the program says now in place of what is expected.
pub(crate) fn replay(case: &str, run: impl Fn(&str) -> Output) -> String {
    let mut replayed = String::new();
    for line in case.lines() {
        if ["> ", "! ", "= "].iter().any(|mark| line.starts_with(mark))
            || [">", "!"].contains(&line)
        {
            continue;
        }
        replayed += line;
        replayed.push('\n');
        if let Some(typed) = line.strip_prefix("$ needlepoint ") {
            let output = run(typed);
            replayed += &marked('>', &output.stdout);
            replayed += &marked('!', &output.stderr);
            replayed += &marked('=', &(output.status as u8).to_string());
        }
    }
    replayed
}

/// The words of a command, cut at spaces outside single quotes.
pub(crate) fn words(typed: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for (position, part) in typed.split('\'').enumerate() {
        if position % 2 == 1 {
            words.push(part.to_owned());
        } else {
            words.extend(part.split_whitespace().map(str::to_owned));
        }
    }
    words
}

fn marked(mark: char, text: &str) -> String {
    text.lines().map(|line| format!("{mark} {line}").trim_end().to_owned() + "\n").collect()
}

/// Whether a replayed case is as expected.
pub(crate) fn matches(expected: &str, got: &str) -> bool {
    lines_match(&expected.lines().collect::<Vec<_>>(), &got.lines().collect::<Vec<_>>())
}

/// A case that is not met, with what a replayed one has in place of the lines that are not. Dots stay
/// where they still stand for something.
pub(crate) fn mended(expected: &str, got: &str) -> String {
    let how = Meeting {
        is_any: |line| ["> ...", "! ..."].contains(&line),
        is_met: line_matches,
        kind: |line| line.get(..1).filter(|mark| ["$", ">", "!", "="].contains(mark)).unwrap_or(""),
    };
    let (expected, got): (Vec<&str>, Vec<&str>) =
        (expected.lines().collect(), got.lines().collect());
    let places = mending::mended(&expected, &got, &how);
    places.concat().iter().flat_map(|line| [line.as_str(), "\n"]).collect()
}

fn lines_match(expected: &[&str], got: &[&str]) -> bool {
    match expected {
        [] => got.is_empty(),
        [any @ ("> ..." | "! ..."), rest @ ..] => {
            let mark = &any[..1];
            let most = got.iter().take_while(|line| line.starts_with(mark)).count();
            (0..=most).any(|skipped| lines_match(rest, &got[skipped..]))
        }
        [line, rest @ ..] => {
            got.first().is_some_and(|got| line_matches(line, got)) && lines_match(rest, &got[1..])
        }
    }
}

fn line_matches(expected: &str, got: &str) -> bool {
    expected == got
        || expected.split_once("...").is_some_and(|(start, end)| {
            got.strip_prefix(start).is_some_and(|rest| rest.ends_with(end))
        })
}

#[test]
fn dots_stand_for_any_words_or_lines_of_their_stream_and_nothing_else_does() {
    let got = "$ c\n> a\n> b\n> c\n! d\n= 1\n";
    assert!(matches("$ c\n> a\n> ...\n! d\n= 1\n", got));
    assert!(matches("$ c\n> ...\n> c\n! d\n= 1\n", got));
    assert!(matches("> quote.html: ... £5\n", "> quote.html: 7KQ4 £5\n"));
    assert!(!matches("> quote.html: ... £5\n", "> quote.html: 7KQ4 £6\n"));
    assert!(!matches("$ c\n> ...\n= 1\n", got));
    assert!(!matches("$ c\n> a\n> c\n! d\n= 1\n", got));
    assert!(!matches("$ c\n> a\n> ...\n! d\n= 0\n", got));
}

#[test]
fn a_case_is_mended_where_it_is_not_met_and_keeps_its_dots() {
    let case =
        "Words.\n\n$ c\n> a\n> ...\n> Total: £5\n> ...\n= 0\n\n$ d\n> see q.html: ... £5\n= 0\n";
    let got = "Words.\n\n$ c\n> a\n> b\n> c\n> Total: £6\n> d\n= 0\n\n$ d\n> see q.html: 7KQ4 £5\n! e\n= 1\n";
    let new = "Words.\n\n$ c\n> a\n> ...\n> Total: £6\n> ...\n= 0\n\n$ d\n> see q.html: ... £5\n! e\n= 1\n";
    assert_eq!(mended(case, got), new);
    assert!(matches(new, got));
}
