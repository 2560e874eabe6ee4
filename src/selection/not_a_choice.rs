//! Refusal of a choice that somebody wrote, in words for them.

use serde_json::Value;

/// Reason why a text is no choice.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct NotAChoice {
    /// Statement of what is wrong, with its key or its column: lower case, no full stop.
    pub message: String,
    /// Remedy, likewise.
    pub remedy: String,
}

/// Every key that can be written, with an example.
pub(super) const KEYS: [(&str, &str); 16] = [
    ("technique", "\"standard\""),
    ("areas", "[\"face\", \"abdomen:large\"]"),
    ("sessions", "3, or \"3..6\""),
    ("add_ons", "[\"serum\", \"led@3\", \"filler:2..4\"]"),
    ("packages", "[\"renewal\"]"),
    ("concerns", "[\"scars\"]"),
    ("client", "\"new\", or \"returning\""),
    ("fees", "[\"consultation\"]"),
    ("member", "\"club\""),
    ("code", "\"SPRING\""),
    ("after_course", "[\"standard/face@6\"]"),
    ("discount", "\"10%\", or \"49.90\""),
    ("reason", "\"a friend\""),
    ("on", "\"2026-11-21\""),
    ("start", "\"2026-12-01\""),
    ("list", "\"leeds\""),
];

/// The key of one concern, which was written before there could be several.
pub(super) const ONE_CONCERN: &str = "concern";

/// Remedy if the whole is no choice.
pub(super) const WHOLE: &str = "write one choice, such as {\"technique\": \"standard\", \"areas\": [\"face\"], \"sessions\": \"3..6\"}";

pub(super) fn unexpected(key: &str, expected: &str, found: &Value) -> NotAChoice {
    wrong(key, &format!("expected {expected}, but found {}", described(found)))
}

/// Refusal of the value of a key.
pub(super) fn wrong(key: &str, message: &str) -> NotAChoice {
    let several = if key == ONE_CONCERN { "concerns" } else { key };
    let example = KEYS.iter().find(|(known, _)| *known == several).map_or("", |(_, it)| it);
    NotAChoice {
        message: format!("\"{key}\": {message}"),
        remedy: format!("write \"{several}\": {example}; or leave it out"),
    }
}

/// Refusal of a key that there is not. A flag is singular if the key is plural, and has a hyphen.
pub(super) fn unknown(key: &str) -> NotAChoice {
    let plain = key.trim_start_matches('-').replace('-', "_");
    let is_meant = |known: &str| known == plain || known.strip_suffix('s') == Some(plain.as_str());
    let meant = KEYS.iter().find(|(known, _)| is_meant(known));
    let remedy = match meant {
        Some((known, example)) => format!("write \"{known}\": {example}"),
        None => format!("the keys are {}", KEYS.map(|(known, _)| known).join(", ")),
    };
    NotAChoice { message: format!("there is no key {}", quoted(key)), remedy }
}

/// Refusal of a key that stands twice.
pub(super) fn twice(key: &str) -> NotAChoice {
    let message = format!("{} stands twice", quoted(key));
    NotAChoice { message, remedy: "keep one of the two".to_owned() }
}

/// Most characters of a text that are repeated.
const LONGEST_REPEATED: usize = 60;

pub(super) fn quoted(text: &str) -> String {
    let mut start: String = text.chars().take(LONGEST_REPEATED).collect();
    if start.len() < text.len() {
        start.push('…');
    }
    format!("\"{start}\"")
}

/// The words for what a value is.
pub(super) fn described(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(word) => format!("the word {word}"),
        Value::Number(number) => format!("the number {number}"),
        Value::String(text) => format!("the text {}", quoted(text)),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "curly brackets".to_owned(),
    }
}
