//! The record of a quote in its file: how an HTML file carries it, and how it is found again in a
//! file of whatever origin.

use super::Format;
use crate::interchange::{MAX_RECORD_BYTES, QuoteRecord, RecordError};
use flate2::read::ZlibDecoder;
use std::{
    io::{self, Read as _},
    path::Path,
};

/// Text before a record in HTML: it opens an element that no reader shows and none runs.
pub(super) const BEFORE: &str = "<template id=\"needlepoint-quote\">";
/// Text after a record in HTML.
pub(super) const AFTER: &str = "</template>";

/// Reason why a file gives no quote to go on with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReopenError {
    /// There is none of ours in it.
    #[error("there is no quote of Needlepoint in it")]
    Foreign,
    /// There is one, and it can't be read.
    #[error("its quote can't be read")]
    Damaged,
    /// There is one of a later version of the program.
    #[error("a later version of Needlepoint has written its quote")]
    Newer,
}

/// True if the name of a file ends as those do that hold a quote, in a form or its record alone.
pub fn is_named_as_quote(path: &Path) -> bool {
    let is_json = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json"));
    is_json || Format::from_path(path).is_ok()
}

/// True if bytes are a PDF or an HTML page, as quotes are, or the record of one.
pub fn may_hold_quote(bytes: &[u8]) -> bool {
    let head = bytes.get(..HEAD).unwrap_or(bytes);
    let head = String::from_utf8_lossy(head).to_ascii_lowercase();
    let text = head.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    head.contains("%pdf-")
        || text.starts_with("<!doctype html")
        || text.starts_with("<html")
        || lone_record(bytes).is_some()
}

/// Number of bytes at the start of a file in which its kind is looked for.
const HEAD: usize = 1024;

/// The quote in the bytes of a PDF or an HTML page, or the one whose record they are.
///
/// # Errors
///
/// If there is none, or none that can be read.
pub fn quote_in(bytes: &[u8]) -> Result<QuoteRecord, ReopenError> {
    let mut fault = ReopenError::Foreign;
    let plain = lone_record(bytes).into_iter().chain(in_html(bytes));
    for found in plain.map(|json| Ok(json.to_vec())).chain(attached(bytes)) {
        let Ok(json) = found else {
            fault = ReopenError::Damaged;
            continue;
        };
        match QuoteRecord::read(&json) {
            Ok(record) => return Ok(record),
            Err(RecordError::Newer) => return Err(ReopenError::Newer),
            // An attachment may be someone else's.
            Err(RecordError::Damaged) if !holds(&json, MARK) => {}
            Err(RecordError::Damaged) => fault = ReopenError::Damaged,
        }
    }
    Err(fault)
}

/// Key that every record has.
const MARK: &[u8] = b"needlepoint_quote";

/// Mark at the head of a text that some editors write.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// Bytes that are a record and nothing else, as it is saved from a PDF's attachments.
fn lone_record(bytes: &[u8]) -> Option<&[u8]> {
    let json = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes).trim_ascii_start();
    (json.starts_with(b"{") && holds(json, MARK)).then_some(json)
}

fn in_html(bytes: &[u8]) -> Option<&[u8]> {
    let from = find(bytes, BEFORE.as_bytes())?.checked_add(BEFORE.len())?;
    let rest = bytes.get(from..)?;
    rest.get(..find(rest, AFTER.as_bytes()).unwrap_or(rest.len()))
}

/// The attachments of a PDF in its order, each an error if it can't be unpacked. They are found by
/// how a PDF marks them, so that a file that was cut or mended elsewhere still gives them.
fn attached(bytes: &[u8]) -> impl Iterator<Item = io::Result<Vec<u8>>> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        let mark = find(rest, b"/EmbeddedFile")?.checked_add(b"/EmbeddedFile".len())?;
        rest = rest.get(mark..)?;
        Some(rest)
    })
    .filter_map(stream)
    .take(MOST_ATTACHMENTS)
}

/// More attachments than a quote of ours would ever have beside its own.
const MOST_ATTACHMENTS: usize = 16;
/// Greatest length of a dictionary before its stream, in bytes.
const LONGEST_DICTIONARY: usize = 1024;

/// The stream whose dictionary goes on here; `None` if there is none.
fn stream(after_mark: &[u8]) -> Option<io::Result<Vec<u8>>> {
    let near = after_mark.get(..LONGEST_DICTIONARY).unwrap_or(after_mark);
    let end = find(near, b"stream")?;
    let dictionary = near.get(..end)?;
    // Such as `/EmbeddedFiles`, which is a list of names.
    if find(dictionary, b"endobj").is_some() {
        return None;
    }
    let content = after_mark.get(end.checked_add(b"stream".len())?..)?;
    let content = content.strip_prefix(b"\r\n").or_else(|| content.strip_prefix(b"\n"))?;
    if holds(dictionary, b"FlateDecode") {
        return Some(unpacked(content));
    }
    let end = find(content, b"endstream").unwrap_or(content.len());
    Some(Ok(content.get(..end.min(MAX_RECORD_BYTES))?.to_vec()))
}

/// Content that was compressed, as far as a record may be long.
fn unpacked(content: &[u8]) -> io::Result<Vec<u8>> {
    // One more, so that what is too long shows as such.
    let most = u64::try_from(MAX_RECORD_BYTES).map_or(u64::MAX, |most| most.saturating_add(1));
    let mut json = Vec::new();
    ZlibDecoder::new(content).take(most).read_to_end(&mut json)?;
    Ok(json)
}

fn holds(bytes: &[u8], wanted: &[u8]) -> bool {
    find(bytes, wanted).is_some()
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_file_says_whether_it_may_hold_a_quote() {
        for name in ["a/quote.pdf", "quote.HTM", "quote.html", "quote.needlepoint.json", "Q.JSON"] {
            assert!(is_named_as_quote(Path::new(name)), "{name}");
        }
        for name in ["clinic.ron", "clinic.needlepoint.ron", "quote.json.txt", "json", ".json"] {
            assert!(!is_named_as_quote(Path::new(name)), "{name}");
        }
    }

    #[test]
    fn a_record_is_told_from_other_texts_in_brackets() {
        assert!(may_hold_quote(b"\xef\xbb\xbf\n {\"needlepoint_quote\":9}"));
        assert_eq!(quote_in(b"{\"needlepoint_quote\":9}"), Err(ReopenError::Newer));
        assert_eq!(quote_in(b"{\"needlepoint_quote\":1}"), Err(ReopenError::Damaged));
        assert!(!may_hold_quote(b"{\"version\":1}"));
        assert!(!may_hold_quote(b"(clinic:\"needlepoint_quote\")"));
    }
}
