//! Words that may be wider than their column, for which the template of the PDF then looks.

use serde_json::Value;

/// The width that every column of the table has at least, in ems of its letters.
const TABLE: f64 = 13.0;
/// The width that every other column has at least.
const ELSEWHERE: f64 = 20.0;
/// The width that a line of the references has at most before it takes more than its share.
const REFERENCES: f64 = 30.0;
/// Width of a space in ems.
const SPACE: f64 = 0.3;

/// True if any text of a document may have to be broken within a word, or has marks that are heaped
/// on a letter. Widths are estimated, and rather too large than too small.
pub(super) fn has_long_words(document: &Value) -> bool {
    let Value::Object(parts) = document else { return true };
    parts.iter().any(|(name, part)| match name.as_str() {
        "table" => any_text(part, &|text| is_long(text, TABLE)),
        // Set as wide as they are, so that the whole line counts.
        "reference_lines" => any_text(part, &|text| width(text) > REFERENCES || has_heap(text)),
        _ => any_text(part, &|text| is_long(text, ELSEWHERE)),
    })
}

fn any_text(value: &Value, is_found: &impl Fn(&str) -> bool) -> bool {
    match value {
        Value::String(text) => is_found(text),
        Value::Array(values) => values.iter().any(|value| any_text(value, is_found)),
        Value::Object(fields) => fields.values().any(|value| any_text(value, is_found)),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

/// True if a text has more between two places at which a line may end than a column holds.
fn is_long(text: &str, column: f64) -> bool {
    let (mut run, mut holds_next) = (0.0, false);
    for word in text.split(' ') {
        let is_held = holds_next || word.starts_with(holds_before);
        run = if is_held { run + SPACE + width(word) } else { widest_part(word) };
        holds_next = word.ends_with(holds_after) || (is_held && word.is_empty());
        if run > column {
            return true;
        }
    }
    has_heap(text)
}

/// Width in ems of the widest part of a word that no line ends within: one may end after a hyphen,
/// but not in an address.
fn widest_part(word: &str) -> f64 {
    if ["@", "://", "www."].iter().any(|mark| word.contains(mark)) {
        return width(word);
    }
    let (mut part, mut widest) = (0.0, 0.0_f64);
    for piece in word.split_inclusive('-') {
        part = if piece.starts_with(char::is_alphabetic) { 0.0 } else { part } + width(piece);
        widest = widest.max(part);
    }
    widest
}

/// True if no line ends before a character, even if a space stands before it.
fn holds_before(character: char) -> bool {
    !character.is_alphanumeric() && !"([{“‘„‚«‹·–+&-'\"£$€¥".contains(character)
}

/// True if no line ends after a character, even if a space stands after it.
fn holds_after(character: char) -> bool {
    !character.is_alphanumeric() && "([{“‘„‚«‹—".contains(character)
}

/// Width of a word in ems, at most.
fn width(word: &str) -> f64 {
    word.chars().map(width_of).sum()
}

fn width_of(character: char) -> f64 {
    match character {
        '.' | ',' | ':' | ';' | '\'' | 'i' | 'j' | 'l' | '\u{a0}' | '\u{202f}' => 0.34,
        'm' | 'w' | '@' | '%' => 1.05,
        '£' | '€' | '–' => 0.7,
        _ if character.is_ascii_uppercase() => 1.05,
        _ if character.is_ascii() => 0.66,
        '\u{80}'..='\u{17f}' => 1.05,
        '\u{300}'..='\u{36f}' => 0.4,
        // Greek and Cyrillic letters, signs, currencies.
        '\u{370}'..='\u{52f}' | '\u{2010}'..='\u{206f}' | '\u{20a0}'..='\u{20cf}' => 1.2,
        _ => 3.0,
    }
}

/// True if two marks stand on one letter.
fn has_heap(text: &str) -> bool {
    let follows = text.chars().skip(1);
    text.chars().zip(follows).any(|(one, next)| is_mark(one) && is_mark(next))
}

fn is_mark(character: char) -> bool {
    matches!(
        character,
        '\u{300}'..='\u{36f}'
            | '\u{483}'..='\u{489}'
            | '\u{1ab0}'..='\u{1aff}'
            | '\u{1dc0}'..='\u{1dff}'
            | '\u{20d0}'..='\u{20ff}'
            | '\u{fe20}'..='\u{fe2f}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_ordinary_quote_has_no_long_words() {
        let document = json!({
            "clinic_lines": ["1 High Street, London", "Dr A. Lee · MBBS", "hello@willowclinic.co.uk"],
            "reference_lines": ["Kostenvoranschlag 2026-11-21-7KM4R-9TW3H", "gültig bis 31. Dezember"],
            "about": ["Prepared for Zoë Łukasiewicz", "Face + Neck", "Face – Neck (21 sessions)"],
            "table": {"label": "Radiofrequenz-Microneedling, Face",
                      "price": "£1,495.00\u{202f}–\u{202f}£1,685.50"},
            "terms": ["“Gold” members pay less. Really? Yes: 10 %!"],
        });
        assert!(!has_long_words(&document));
    }

    #[test]
    fn a_word_a_row_of_signs_or_a_heap_of_marks_may_be_too_wide() {
        for text in [
            "x".repeat(40),
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk".to_owned(),
            "1-".repeat(40),
            "ask@the-clinic-in-the-old-lime-yard.example".to_owned(),
            "…".repeat(30),
            ". ".repeat(60),
            "( ".repeat(30),
            "a\u{a0}".repeat(40),
            "q\u{301}\u{308}".to_owned(),
        ] {
            assert!(has_long_words(&json!({ "terms": [text] })), "{text}");
        }
        let line = "Prices for the members of the club in the autumn of 2026";
        assert!(has_long_words(&json!({ "reference_lines": [line] })));
        assert!(!has_long_words(&json!({ "terms": [line] })));
    }
}
