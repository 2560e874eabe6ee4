//! Words that stand loose before what is put in: a preposition before an article that it grows
//! together with or before another preposition, and a vowel that a number makes change.

/// A preposition before an article that it grows together with, and before another that comes with what
/// is put in; a number is written `0`.
pub(crate) const LOOSE: [(&str, &[&str]); 8] = [
    ("en", &["to from", "of from", "between from"]),
    ("de", &["von ab", "bis ab", "um ab", "zu ab"]),
    (
        "es",
        &[
            "a el",
            "de el",
            "a de",
            "a entre",
            "de de",
            "de desde",
            "de entre",
            "de hasta",
            "con de",
            "en de",
            "para de",
            "máximo cuyo",
        ],
    ),
    (
        "fr",
        &[
            "à le",
            "à les",
            "de le",
            "de les",
            "à à",
            "de de",
            "de à",
            "de dès",
            "à entre",
            "à 0 à",
            "maximum dont",
        ],
    ),
    (
        "it",
        &[
            "a il", "a la", "da il", "da la", "di il", "di la", "in il", "su il", "di da", "di di",
            "di al", "a tra",
        ],
    ),
    ("pl", &["do od", "o od", "po od", "za od"]),
    ("pt", PORTUGUESE),
    ("pt-BR", PORTUGUESE),
];

const PORTUGUESE: &[&str] = &[
    "a o",
    "a a",
    "a entre",
    "de o",
    "de a",
    "em o",
    "em a",
    "por o",
    "por a",
    "de de",
    "de desde",
    "de entre",
    "em de",
    "máximo com",
];

/// A word before a number that begins with a vowel when it is read aloud. Not for whole pages, which
/// hold more than words.
pub(crate) const SOUNDED: [(&str, &[&str]); 3] = [
    ("en", &["a 8", "a 11"]),
    ("es", &["o 8", "o 11"]),
    (
        "it",
        &[
            "al 8", "al 11", "dal 8", "dal 11", "del 8", "del 11", "il 8", "il 11", "nel 8",
            "nel 11", "sul 8", "sul 11",
        ],
    ),
];

/// Phrase that is loose in a text, if any.
pub(crate) fn loose_in(text: &str, loose: &[&'static str]) -> Option<&'static str> {
    let text = text.to_lowercase();
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '’' && c != '–');
    let words: Vec<&str> = words.map(number_or_word).collect();
    let has = |phrase: &&str| {
        let phrase: Vec<&str> = phrase.split(' ').collect();
        let is_phrase = |some: &[&str]| some.iter().zip(&phrase).all(|(word, of)| fits(word, of));
        words.windows(phrase.len()).any(is_phrase)
    };
    loose.iter().copied().find(has)
}

/// The digits that a word begins with; the word itself if it begins with none.
fn number_or_word(word: &str) -> &str {
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    if digits == 0 { word } else { &word[..digits] }
}

fn fits(word: &str, of: &str) -> bool {
    word == of || (of == "0" && word.starts_with(|c: char| c.is_ascii_digit()))
}

#[test]
fn what_is_loose_is_found_as_words_of_their_own_and_with_any_number_or_a_certain_one() {
    assert_eq!(loose_in("El precio de El club", &["a el", "de el"]), Some("de el"));
    assert_eq!(loose_in("de «El club»; modelo", &["de el", "e l"]), None);
    assert_eq!(loose_in("de 2 à 3\u{a0}séances, à 12 à", &["à 0 à"]), Some("à 0 à"));
    assert_eq!(loose_in("7 o 8 sesiones", &["o 8"]), Some("o 8"));
    assert_eq!(loose_in("fino al 11–12 marzo", &["al 8", "al 11"]), Some("al 11"));
    assert_eq!(loose_in("10 o 80, al 110", &["o 8", "al 11"]), None);
}
