//! Names of values and entries in messages.

use super::{schema::Raw, syntax::Kind};

/// Description of a value, for messages.
pub(super) fn described(raw: Raw<'_>) -> String {
    let found = raw.text();
    match raw.kind() {
        Some(Kind::Open('(')) => "an entry in round brackets".to_owned(),
        Some(Kind::Open('[')) => "a list".to_owned(),
        Some(Kind::Open(_)) => "curly brackets".to_owned(),
        Some(Kind::Text) => format!("the text {found}"),
        Some(Kind::Number) => format!("the number {found}"),
        Some(Kind::Name) if is_plain(raw) => format!("the word {found}"),
        _ => format!("`{}`", found.lines().next().unwrap_or("")),
    }
}

/// True if a value is short and simple enough to be repeated.
pub(super) fn is_plain(raw: Raw<'_>) -> bool {
    !raw.text().contains(['(', '[', '{', '\n', '"'])
}

/// "an area", "a technique", "an `only_with` entry".
pub(super) fn with_article(noun: &str) -> String {
    let vowels = ['a', 'e', 'i', 'o', 'u'];
    let article = if noun.trim_start_matches('`').starts_with(vowels) { "an" } else { "a" };
    format!("{article} {noun}")
}
