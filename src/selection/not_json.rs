//! Refusal of a text that is no JSON, in words for who wrote it.

use super::not_a_choice::{NotAChoice, WHOLE};

/// Reason why a text is no JSON, or something else than an entry in curly brackets.
pub(super) fn not_json(error: &serde_json::Error, json: &[u8]) -> NotAChoice {
    if error.is_data() {
        let message = "expected a choice in curly brackets".to_owned();
        return NotAChoice { message, remedy: WHOLE.to_owned() };
    }
    let text = error.to_string();
    let (message, remedy) = match text.as_str() {
        text if text.starts_with("EOF while parsing a string") => {
            ("a text has no closing quote", "close it with \"")
        }
        text if text.starts_with("EOF") => {
            ("it ends too early", "close every bracket that is opened: { with }, [ with ]")
        }
        text => syntax(text),
    };
    let message = format!("{message}, at column {}", column(error, json));
    NotAChoice { message, remedy: remedy.to_owned() }
}

/// The column of an error, in characters; the reader of JSON counts bytes.
fn column(error: &serde_json::Error, json: &[u8]) -> usize {
    let line = json.split(|&byte| byte == b'\n').nth(error.line().saturating_sub(1));
    let begins_character = |byte: &&u8| !(0x80..0xc0).contains(*byte);
    line.unwrap_or_default().iter().take(error.column()).filter(begins_character).count()
}

/// The words for what a reader of JSON stumbles over in the middle of a text.
fn syntax(text: &str) -> (&'static str, &'static str) {
    const WORDS: [(&str, &str, &str); 9] = [
        ("key must be a string", "expected a key in straight quotes", "write it like \"areas\""),
        ("expected `:`", "expected a colon after the key", "write it like \"sessions\": 3"),
        (
            "expected `,`",
            "expected a comma, or the closing bracket",
            "put a comma between two entries",
        ),
        ("trailing comma", "expected one more entry after the comma", "remove the comma"),
        ("trailing characters", "something stands behind the choice", "write one choice a line"),
        ("control character", "a text has a tab or another control character", "remove it"),
        ("recursion limit", "brackets stand in brackets too often", WHOLE),
        ("invalid number", "expected a number such as 3", "write it with digits alone"),
        ("number out of range", "the number is too large", "write a smaller one"),
    ];
    let words = WORDS.iter().find(|(start, ..)| text.starts_with(start));
    match words {
        Some(&(_, message, remedy)) => (message, remedy),
        None if text.contains("escape")
            || text.contains("unicode")
            || text.contains("surrogate") =>
        {
            (
                "a text has a character that can't be read",
                "save the file as UTF-8, and write \\\\ for \\",
            )
        }
        None => ("expected a text in straight quotes, a number, a list or null", WHOLE),
    }
}

#[cfg(test)]
mod tests {
    use crate::selection::ChoiceRecord;

    fn fault(text: &str) -> String {
        ChoiceRecord::read(text.as_bytes()).unwrap_err().message
    }

    #[test]
    fn what_is_no_json_is_told_with_its_column() {
        for (text, said) in [
            (r#"{"areas": ["face"]"#, "it ends too early, at column 18"),
            (r#"{"areas": ["fa"#, "a text has no closing quote, at column 14"),
            ("[1]", "expected a choice in curly brackets"),
            ("{areas: []}", "expected a key in straight quotes, at column 2"),
            (r#"{"areas" []}"#, "expected a colon after the key, at column 10"),
            (
                r#"{"sessions": 3 "code": "A"}"#,
                "expected a comma, or the closing bracket, at column 16",
            ),
            (r#"{"sessions": 3,}"#, "expected one more entry after the comma, at column 16"),
            (r#"{"sessions": 3} {}"#, "something stands behind the choice, at column 17"),
            (
                r#"{"sessions": three}"#,
                "expected a text in straight quotes, a number, a list or null, at column 15",
            ),
            ("{\"code\": \"A\tB\"}", "a text has a tab or another control character, at column 12"),
            (r#"{"code": "\q"}"#, "a text has a character that can't be read, at column 12"),
            ("   {areas: []}", "expected a key in straight quotes, at column 5"),
            (
                r#"{"code":"Zoëëëë" "x":1}"#,
                "expected a comma, or the closing bracket, at column 18",
            ),
            (r#"{"code": "Zoë 名"#, "a text has no closing quote, at column 15"),
            ("{\n\t\"code\": \"é\",}", "expected one more entry after the comma, at column 14"),
            (r#"{"sessions": 03}"#, "expected a number such as 3, at column 15"),
        ] {
            assert_eq!(fault(text), said, "{text}");
        }
        let deep = format!("{{\"areas\": {}", "[".repeat(200));
        assert!(fault(&deep).starts_with("brackets stand in brackets too often"));
        let bytes = ChoiceRecord::read(b"{\"code\": \"\xff\"}").unwrap_err();
        assert!(bytes.message.starts_with("a text has a character that can't be read"), "{bytes}");
    }
}
