//! Characters that the texts of a price list may have, and the length they may have.

use super::{
    Code, Diagnostic, Severity, fault::Fault, reader::Reader, schema::Raw, source::Source,
    syntax::Tree,
};
use crate::{
    text::{TURNING, is_turning, misplaced_direction},
    typeface::can_set,
};
use std::{borrow::Cow, collections::BTreeSet, ops::Range};

/// The most characters of a text: a page of terms. Beyond it a window slows down for a text that
/// nobody reads.
const LONGEST: usize = 4_000;

/// Remedy for a character that can't be read.
const ANEW: &str = "remove it, or type the text anew";

/// Of how many characters it is told that no PDF can show them; a list in another script has
/// thousands.
const MOST_UNSET: usize = 10;

/// At how many places it is told of characters that turn text round beside those that are found as
/// texts are read.
const MOST_TURNED: usize = 200;

/// A text that can be shown everywhere. One that is too long, or has a character that is none to
/// be read, is an error; a character that a PDF lacks is a lint.
pub(super) fn shown<'s>(
    reader: &mut Reader<'s>,
    raw: Raw<'s>,
    text: Cow<'s, str>,
) -> Option<Cow<'s, str>> {
    // Nearly all are, and need no second look.
    if text.len() <= LONGEST && text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        return Some(text);
    }
    let length = text.chars().count();
    if length > LONGEST {
        let message =
            format!("expected a text of at most {LONGEST} characters, but found {length}");
        return reader.refuse(
            raw,
            Code::TextTooLong,
            message,
            "shorten it, or make several texts of it",
        );
    }
    if let Some((position, character)) = text.chars().enumerate().find(|&(_, c)| is_unreadable(c)) {
        let message = format!(
            "expected characters that can be read, but found the control character {}",
            code(character)
        );
        let place = place(reader, raw, position);
        reader.error(place, Code::ControlCharacter, message, ANEW);
        return None;
    }
    if let Some((position, character)) = misplaced_direction(&text) {
        let place = place(reader, raw, position);
        reader.error(place, Code::TurnedRound, misplaced(character), ANEW);
        return None;
    }
    warn_of_unset(reader, raw, &text);
    Some(text)
}

/// True if a character is none to be read: other programs, such as screen readers, take it for the
/// end of a text or refuse the text. Tabs and line breaks are spaces.
fn is_unreadable(character: char) -> bool {
    let is_noncharacter =
        u32::from(character) & 0xfffe == 0xfffe || matches!(character, '\u{fdd0}'..='\u{fdef}');
    is_noncharacter || (character.is_control() && !matches!(character, '\t' | '\n' | '\r'))
}

/// Diagnostics of characters that turn text round, wherever they stand: in a comment, too, one may
/// show a price in the editor as another. It is said once of each quoted text, unless something is
/// to be corrected there already, and once of each line elsewhere.
pub(super) fn turned_round(
    source: &Source<'_>,
    tree: &Tree<'_>,
    told: &[Diagnostic],
) -> Vec<Diagnostic> {
    let text = source.text();
    let mut found: Vec<(usize, char)> = TURNING
        .iter()
        .flat_map(|&character| {
            text.match_indices(character).map(move |(start, _)| (start, character))
        })
        .collect();
    if found.is_empty() {
        return Vec::new();
    }
    found.sort_unstable();
    let texts: Vec<Range<usize>> = tree.texts().collect();
    let home = |at: usize| Home::of(source, &texts, at);
    let told = told.iter().filter(|diagnostic| diagnostic.hint.as_deref() == Some(ANEW));
    let mut told: BTreeSet<Home> = told.map(|diagnostic| home(diagnostic.span.start)).collect();
    let new = found.into_iter().filter(|&(start, _)| told.insert(home(start)));
    let diagnostic = |(start, character): (usize, char)| {
        let place = start..start.saturating_add(character.len_utf8());
        let fault = Fault::new(Code::TurnedRound, misplaced(character), ANEW);
        source.diagnostic(Severity::Error, place, fault)
    };
    new.take(MOST_TURNED).map(diagnostic).collect()
}

/// Place in which one looks for characters that turn text round.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Home {
    /// A quoted text, by its first byte.
    Text(usize),
    /// A line, by its number.
    Line(usize),
}

impl Home {
    fn of(source: &Source<'_>, texts: &[Range<usize>], position: usize) -> Self {
        let begun = texts.partition_point(|text| text.start <= position);
        let text = begun.checked_sub(1).and_then(|last| texts.get(last));
        match text.filter(|text| position < text.end) {
            Some(text) => Self::Text(text.start),
            None => Self::Line(source.line(position)),
        }
    }
}

fn misplaced(character: char) -> String {
    let code = code(character);
    if is_turning(character) {
        format!("expected characters that can be read, but found {code}, which turns others round")
    } else {
        format!(
            "expected characters that can be read, but found {code}, a mark for text that is written from right to left"
        )
    }
}

/// Warns of characters that the fonts of the PDF lack, of each at its first place.
fn warn_of_unset<'s>(reader: &mut Reader<'s>, raw: Raw<'s>, text: &str) {
    for (position, character) in text.chars().enumerate().filter(|&(_, c)| !can_set(c)) {
        if reader.unset.len() >= MOST_UNSET || !reader.unset.insert(character) {
            continue;
        }
        let place = place(reader, raw, position);
        reader.warning(
            place,
            Code::NotInPdf,
            format!("no quote as PDF can show `{character}` ({})", code(character)),
            "write it in Latin, Greek or Cyrillic letters, or export quotes as .html",
        );
    }
}

fn code(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}

/// Place in the file of the character at a position of a text; the whole text if that can't be
/// said.
fn place<'s>(reader: &Reader<'s>, raw: Raw<'s>, position: usize) -> Range<usize> {
    let whole = reader.span(raw);
    match within(raw.text(), position) {
        Some(place) => {
            whole.start.saturating_add(place.start)..whole.start.saturating_add(place.end)
        }
        None => whole,
    }
}

/// Place of the character at a position in a quoted text as it is written, an escape such as `\0`
/// as a whole.
fn within(written: &str, position: usize) -> Option<Range<usize>> {
    let is_raw = written.starts_with('r');
    let mut start = written.find('"')?.checked_add(1)?;
    let mut length = written_length(written.get(start..)?, is_raw)?;
    for _ in 0..position {
        start = start.checked_add(length)?;
        length = written_length(written.get(start..)?, is_raw)?;
    }
    Some(start..start.checked_add(length)?)
}

/// In how many bytes the first character of the rest of a text is written.
fn written_length(rest: &str, is_raw: bool) -> Option<usize> {
    let mut characters = rest.chars();
    let first = characters.next()?;
    if is_raw || first != '\\' {
        return Some(first.len_utf8());
    }
    match characters.next()? {
        'u' => rest.find('}')?.checked_add(1),
        'x' => Some(4),
        escaped => escaped.len_utf8().checked_add(1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::price_file::read;

    /// The lines of the errors of a list with a label and a comment.
    fn lines_told(label: &str, comment: &str) -> Vec<usize> {
        let text = format!(
            "(schema: 1, clinic: (name: \"C\"), language: \"en-GB\", currency: \"GBP\",\n\
             techniques: [(id: \"s\", label: \"{label}\")],\n// {comment}\n\
             areas: [(id: \"a\", label: \"A\")],\n\
             offers: [(technique: \"s\", areas: [\"a\"], single: 120)])"
        );
        let told = read("list.ron", &text).err().unwrap_or_default();
        told.iter().map(|diagnostic| diagnostic.line).collect()
    }

    #[test]
    fn characters_that_turn_text_round_are_told_once_of_a_text_or_a_line() {
        let many = "\u{202e}".repeat(250);
        let apart = "\u{202e}1\u{2066}2".repeat(250);
        assert!(lines_told("Standard", "a comment").is_empty());
        for turning in [&many, &apart] {
            assert_eq!(lines_told(turning, ""), [2]);
            assert_eq!(lines_told("Standard", turning), [3]);
            assert_eq!(lines_told(turning, turning), [2, 3]);
            assert_eq!(lines_told(&format!("\\u{{202e}} {turning}"), ""), [2]);
            assert_eq!(lines_told(&"é".repeat(LONGEST).replacen('é', turning, 1), ""), [2, 2]);
        }
        let lines = format!("{many}\n// {apart}\n// {many}");
        assert_eq!(lines_told("Standard", &lines), [3, 4, 5]);
    }

    #[test]
    fn the_place_of_a_character_is_found_behind_escapes() {
        fn found(written: &str, position: usize) -> &str {
            &written[within(written, position).unwrap()]
        }
        assert_eq!(found(r#""a\0b""#, 1), r"\0");
        assert_eq!(found(r#""\u{e9}\"é\x41名""#, 4), "名");
        assert_eq!(found(r##"r#"\a"名"#"##, 3), "名");
        assert_eq!(within(r#""ab""#, 9), None);
    }
}
