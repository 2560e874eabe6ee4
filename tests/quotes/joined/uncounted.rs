//! Words that follow a number and are not what is counted, or have one form for one and for several.

use crate::quotes::texts::language_of;

/// Such words of each language: prepositions, conjunctions, units and the like.
const UNCOUNTED: [(&str, &[&str]); 7] = [
    ("en", &["and", "answered", "min", "more", "of", "or", "to"]),
    ("de", &["beantwortet", "bis", "min", "oder", "und", "von", "weitere"]),
    ("es", &["a", "de", "más", "min", "o", "u", "y"]),
    ("fr", &["à", "de", "des", "et", "min", "mois", "ou", "sur"]),
    ("it", &["a", "delle", "di", "e", "min", "o", "su", "unità"]),
    ("pl", &["czy", "do", "i", "lub", "min", "z"]),
    ("pt", &["a", "de", "e", "min", "ou"]),
];

/// True if a word after a number has another form for one than for several in the language of a tag.
pub(super) fn is_counted(tag: &str, word: &str) -> bool {
    let language = language_of(tag);
    let words = UNCOUNTED.into_iter().find(|(of, _)| *of == language);
    let words = words.unwrap_or_else(|| panic!("which words of {tag} follow a number?")).1;
    !words.contains(&word.to_lowercase().as_str())
}

#[test]
fn a_session_is_counted_and_a_preposition_is_not() {
    assert!(is_counted("en", "sessions") && is_counted("pt-BR", "sessões"));
    assert!(!is_counted("de", "Min") && !is_counted("pt-BR", "de"));
}
