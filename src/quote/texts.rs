//! The texts of a record that comes from a file, which may be anyone's.

use serde_json::Value;

/// The most characters that a text of a record has: no price list and no field allows more.
const LONGEST: usize = 4_000;

/// A record has a text that is longer than any.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a text in it is longer than any of this program")]
pub struct TextTooLong;

/// The record in which every control character is a space: one would cut a screen reader off from
/// the window.
pub fn with_clean_texts(mut record: Value) -> Result<Value, TextTooLong> {
    clean(&mut record)?;
    Ok(record)
}

fn clean(value: &mut Value) -> Result<(), TextTooLong> {
    match value {
        Value::String(text) => {
            check_length(text)?;
            if text.contains(char::is_control) {
                *text = text.replace(char::is_control, " ");
            }
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
    fn a_text_as_long_as_a_page_is_read_and_a_longer_one_is_not() {
        let of = |length: usize| with_clean_texts(json!([{ "name": "é".repeat(length) }]));
        assert!(of(LONGEST).is_ok());
        assert_eq!(of(LONGEST + 1), Err(TextTooLong));
        assert_eq!(with_clean_texts(json!({ "x".repeat(LONGEST + 1): 1 })), Err(TextTooLong));
    }
}
