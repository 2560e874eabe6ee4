//! From the bytes of a file to its text.

use super::{Code, Diagnostic, Severity, fault::Fault, source::Source};

/// The most bytes of a price list. The largest list that makes sense is a tenth of it.
const LARGEST: usize = 4 * 1024 * 1024;

/// The text of a price list's bytes, without a byte order mark.
///
/// Refused, with what to do about it, are files that are too large and texts in another encoding
/// than UTF-8.
#[expect(
    clippy::result_large_err,
    reason = "a file is decoded once, and callers take diagnostics as they are"
)]
pub fn decode(name: &str, bytes: &[u8]) -> Result<String, Diagnostic> {
    let refuse = |code, message: String, hint: &str| Err(whole_file(name, code, message, hint));
    if let Some(diagnostic) = too_large(name, bytes.len()) {
        return Err(diagnostic);
    }
    let save_again = "in the editor choose “Save as” and the encoding UTF-8, then try again";
    if looks_like_utf_16(bytes) {
        let message = "expected the encoding UTF-8, but found UTF-16".to_owned();
        return refuse(Code::Encoding, message, save_again);
    }
    match str::from_utf8(bytes) {
        Ok(text) => Ok(without_mark(text).to_owned()),
        Err(error) if bytes.contains(&0) => {
            let position = error.valid_up_to();
            refuse(
                Code::Encoding,
                format!("expected a text, but found other data (at byte {position})"),
                "check that this is the right file",
            )
        }
        Err(error) => {
            // Everything up to the faulty byte is sound, and the byte is shown as `?`.
            let valid = bytes
                .get(..error.valid_up_to())
                .and_then(|valid| str::from_utf8(valid).ok())
                .unwrap_or("");
            let valid = without_mark(valid);
            let shown = format!("{valid}?");
            let span = valid.len()..shown.len();
            let message = "expected the encoding UTF-8, but found a letter in another one, such as Windows or Latin-1";
            let source = Source::new(name, &shown);
            let fault = Fault::new(Code::Encoding, message, save_again);
            Err(source.diagnostic(Severity::Error, span, fault))
        }
    }
}

/// The text without a byte order mark, which some editors put at its start.
pub(super) fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{FEFF}').unwrap_or(text)
}

/// Diagnostic of a text that is too large.
pub(super) fn too_large(name: &str, length: usize) -> Option<Diagnostic> {
    let found = length.div_ceil(1024 * 1024);
    let message = format!("expected a price list of at most 4 MiB, but found {found} MiB");
    (length > LARGEST)
        .then(|| whole_file(name, Code::TooLarge, message, "check that this is the right file"))
}

fn whole_file(name: &str, code: Code, message: String, hint: &str) -> Diagnostic {
    Diagnostic {
        severity: Severity::Error,
        code,
        file: name.to_owned(),
        line: 0,
        column: 0,
        message,
        hint: Some(hint.to_owned()),
        fix: None,
        excerpt: None,
        span: 0..0,
    }
}

/// True if the bytes begin with the mark of UTF-16, or with an ASCII character and a zero.
fn looks_like_utf_16(bytes: &[u8]) -> bool {
    matches!(bytes, [0xFE, 0xFF, ..] | [0xFF, 0xFE, ..] | [0, 1..=0x7F, ..] | [1..=0x7F, 0, ..])
}
