//! The texts of a record that comes from a file, which may be anyone's.

use crate::text::without_misplaced_direction;
use serde_json::Value;
use std::borrow::Cow;

/// The most characters that a text of a record has: no price list and no field allows more.
const LONGEST: usize = 4_000;

/// A record has a text that is longer than any.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a text in it is longer than any of this program")]
pub struct TextTooLong;

/// A text that was typed, or comes from a file, as it is kept: every control character is a space,
/// as one would cut a screen reader off from the window, and what turns text round is left out.
pub fn clean_text(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        return text.into();
    }
    match without_misplaced_direction(text) {
        Cow::Borrowed(text) if !text.contains(char::is_control) => text.into(),
        text => text.replace(char::is_control, " ").into(),
    }
}

/// The record with every text as [`clean_text`] keeps it.
pub fn with_clean_texts(mut record: Value) -> Result<Value, TextTooLong> {
    clean(&mut record)?;
    Ok(record)
}

fn clean(value: &mut Value) -> Result<(), TextTooLong> {
    match value {
        Value::String(text) => {
            check_length(text)?;
            *text = clean_text(text).into_owned();
            Ok(())
        }
        Value::Array(values) => values.iter_mut().try_for_each(clean),
        Value::Object(fields) => fields.iter_mut().try_for_each(|(name, value)| {
            check_length(name)?;
            clean(value)
        }),
        Value::Null | Value::Bool(_) | Value::Number(_) => Ok(()),
    }
}

fn check_length(text: &str) -> Result<(), TextTooLong> {
    if text.chars().count() > LONGEST { Err(TextTooLong) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn control_characters_become_spaces_wherever_they_stand() {
        let record = json!({ "name": "Ada\u{0}\nLee", "areas": ["fa\u{7f}ce"], "low": 5 });
        let clean = json!({ "name": "Ada  Lee", "areas": ["fa ce"], "low": 5 });
        assert_eq!(with_clean_texts(record), Ok(clean));
    }

    #[test]
    fn what_turns_text_round_is_left_out_wherever_it_stands() {
        let record = json!([{ "name": "Ada \u{202e}Lee\u{200f}", "areas": ["fa\u{2066}ce"] }]);
        assert_eq!(with_clean_texts(record), Ok(json!([{ "name": "Ada Lee", "areas": ["face"] }])));
        let hebrew = json!("\u{5d3}\u{5e0}\u{5d4} (1)\u{200f}");
        assert_eq!(with_clean_texts(hebrew.clone()), Ok(hebrew));
    }

    #[test]
    fn a_text_as_long_as_a_page_is_read_and_a_longer_one_is_not() {
        let of = |length: usize| with_clean_texts(json!([{ "name": "é".repeat(length) }]));
        assert!(of(LONGEST).is_ok());
        assert_eq!(of(LONGEST + 1), Err(TextTooLong));
        assert_eq!(with_clean_texts(json!({ "x".repeat(LONGEST + 1): 1 })), Err(TextTooLong));
    }
}
