//! Flaws that a text gets by what is put into it.

use crate::quotes::{
    loose::{LOOSE, SOUNDED, loose_in},
    texts::language_of,
};

/// Test of a text for one sign of a flaw.
type Sign = fn(&str) -> bool;

/// Words that may stand twice in a row: an article after the pronoun that is spelled like it, a
/// reflexive verb.
const MAY_DOUBLE: [(&str, &[&str]); 2] =
    [("de", &["das", "der", "die", "sie"]), ("fr", &["nous", "vous"])];

/// Brackets and quotation marks with nothing in them.
const EMPTY: [&str; 8] = ["()", "[]", "“”", "„“", "„”", "«»", "‘’", "\"\""];

/// Flaws of a text in the language of a tag.
pub(super) fn flaws(tag: &str, text: &str) -> Vec<String> {
    let signs: [(&str, Sign); 6] = [
        ("two colons", has_two_colons),
        ("two ends of a sentence", has_two_ends),
        ("a space before a stop", has_space_before_stop),
        ("nothing in brackets or quotes", has_empty_brackets),
        ("a brace", |text| text.contains(['{', '}'])),
        ("two spaces", |text| text.contains("  ")),
    ];
    let signs = signs.iter().filter(|(_, is_in)| is_in(text)).map(|(name, _)| (*name).to_owned());
    let language = language_of(tag);
    let loose = LOOSE.into_iter().chain(SOUNDED).filter(|(of, _)| *of == language);
    let loose = loose.filter_map(|(_, phrases)| loose_in(text, phrases));
    let may_double = MAY_DOUBLE.into_iter().find(|(of, _)| *of == language);
    let twice = doubled(text, may_double.map_or(&[][..], |(_, words)| words));
    signs
        .chain(loose.map(|phrase| format!("“{phrase}”")))
        .chain(twice.map(|word| format!("“{word}” twice")))
        .collect()
}

/// A word that stands twice in a row.
fn doubled(text: &str, may_double: &[&str]) -> Option<String> {
    let text = text.to_lowercase();
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_sign = |c: char| !c.is_alphanumeric();
    let word = words.windows(2).find_map(|pair| {
        let (first, second) =
            (pair[0].trim_start_matches(is_sign), pair[1].trim_end_matches(is_sign));
        (first == second && first.contains(char::is_alphabetic) && !may_double.contains(&first))
            .then_some(first)
    });
    word.map(str::to_owned)
}

/// True if a colon follows another: where a sentence or a clause is over, the next may have its own.
fn has_two_colons(text: &str) -> bool {
    let sentences = text.lines().flat_map(|line| line.split(". "));
    sentences.flat_map(|sentence| sentence.split(';')).any(|clause| clause.matches(':').count() > 1)
}

/// True if a sentence ends twice.
fn has_two_ends(text: &str) -> bool {
    let signs: Vec<char> = text.chars().chain([' ']).collect();
    let is_end = |c: &char| matches!(c, '.' | '?' | '!' | '…');
    signs.windows(2).enumerate().any(|(place, pair)| {
        let before = signs[..place].iter().rev().find(|c| !c.is_whitespace());
        pair[0] == '.' && !pair[1].is_alphanumeric() && before.is_some_and(is_end)
    })
}

/// True if a stop or a comma stands apart. What begins with a point is the ending of a file.
fn has_space_before_stop(text: &str) -> bool {
    let signs: Vec<char> = text.chars().chain([' ']).collect();
    signs.windows(3).any(|some| {
        some[0].is_whitespace() && matches!(some[1], '.' | ',') && !some[2].is_alphanumeric()
    })
}

fn has_empty_brackets(text: &str) -> bool {
    let text = without_spaces(text);
    EMPTY.iter().any(|brackets| text.contains(brackets))
}

fn without_spaces(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[test]
fn every_flaw_is_found() {
    let cases = [
        ("fr", "10\u{a0}% de remise sur sur demande", "“sur” twice"),
        ("en", "Find “the the.”", "“the” twice"),
        ("es", "respecto a el precio", "“a el”"),
        ("pt-BR", "20% em o total", "“em o”"),
        ("es", "7 o 8 sesiones", "“o 8”"),
        ("it", "fino al 11 marzo", "“al 11”"),
        ("pl", "Wybierz: liczba zabiegów: 4", "two colons"),
        ("en", "Take this.. Then that", "two ends of a sentence"),
        ("de", "inkl. MwSt. .", "two ends of a sentence"),
        ("de", "Gesicht , Hals", "a space before a stop"),
        ("en", "at “” each", "nothing in brackets or quotes"),
        ("fr", "au prix «\u{202f}»", "nothing in brackets or quotes"),
        ("en", "for { $low }", "a brace"),
        ("en", "for  two", "two spaces"),
    ];
    for (tag, text, expected) in cases {
        let found = flaws(tag, text);
        assert!(found.iter().any(|flaw| flaw == expected), "{text}: {found:?}");
    }
}

#[test]
fn what_only_looks_like_a_flaw_is_none() {
    let cases = [
        ("de", "die Zahl, die die Praxis empfiehlt"),
        ("en", "1 1 2 · Sessions: 3; Total: 4. Then: 5"),
        ("en", "The name must end in .pdf or .html"),
        ("en", "LED, 30 minutes (£8.50), and so on …"),
        ("es", "modelo: 7 u 8 sesiones, o 80"),
        ("fr", "Où\u{202f}: «\u{202f}Club\u{202f}», à la séance"),
    ];
    for (tag, text) in cases {
        assert_eq!(flaws(tag, text), Vec::<String>::new(), "{text}");
    }
}
