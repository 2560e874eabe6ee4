//! Reference of a paper: its day, and a digest of all that it says.

use super::Document;
use sha2::{Digest as _, Sha256};

/// Digits and letters that nobody takes for each other, seen or heard: no 0 and O, no 1, I and L,
/// none of B, C, D, E, G, P, T, V and Z but one, and no vowel, so no word. Each is four bits.
const ALPHABET: [char; 16] =
    ['2', '3', '4', '5', '6', '7', '8', '9', 'H', 'K', 'M', 'R', 'T', 'W', 'X', 'Y'];

/// Number of characters of the digest. The chance that two of `n` papers of a day share a reference
/// is about n² / 2 to 16¹⁰: for a thousand papers 1 in 2.2 million.
const LENGTH: usize = 10;

/// The reference of a document that has none yet: `2026-11-21-7KM4R-9TW3H`.
///
/// The digest is taken of the whole document as every form gets it, and of no list of its parts, so
/// nothing that is ever added to a paper can be forgotten.
pub(super) fn reference(document: &Document) -> String {
    // Texts, whole numbers and lists of them can always be written.
    let words = serde_json::to_string(document).unwrap_or_default();
    let characters: String = Sha256::digest(words.as_bytes())
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 0xf])
        .filter_map(|half| ALPHABET.get(usize::from(half)))
        .take(LENGTH)
        .collect();
    let (left, right) = characters.split_at(LENGTH / 2);
    format!("{}-{left}-{right}", document.issued_on)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn papers_of_one_day_meet_less_than_once_in_a_million() {
        let papers = 1_000.0_f64;
        let references = 16.0_f64.powi(LENGTH.try_into().unwrap());
        assert!(papers * papers / 2.0 / references < 1e-6);
    }

    #[test]
    fn no_two_characters_of_a_reference_are_taken_for_each_other() {
        let characters: BTreeSet<char> = ALPHABET.into_iter().collect();
        assert_eq!(characters.len(), ALPHABET.len());
        for alike in ["0OQD", "1IL", "2Z", "5S", "8B", "6G", "UV", "MN", "FS", "AHJ8", "BCDEGPTVZ"]
        {
            let found = alike.chars().filter(|c| characters.contains(c)).count();
            assert!(found <= if alike == "AHJ8" { 2 } else { 1 }, "{alike}");
        }
    }
}
