//! Invisible characters that change the order in which a text is read.

use std::borrow::Cow;

/// Characters that turn what follows round or set it apart: embeddings, overrides and isolates.
/// With one, `£840` may be read as `048£`.
pub const TURNING: [char; 9] = [
    '\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}', '\u{2066}', '\u{2067}', '\u{2068}',
    '\u{2069}',
];

/// True if a character turns what follows round or sets it apart.
pub fn is_turning(character: char) -> bool {
    // All are in one block, in which few other characters of a text are.
    matches!(character, '\u{2000}'..='\u{206f}') && TURNING.contains(&character)
}

/// True if a character is a mark of the direction of writing, which shows nothing itself.
pub fn is_direction_mark(character: char) -> bool {
    matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}')
}

/// The first character that has no place in a text, and how many characters stand before it.
///
/// One that turns text round has none in any. A mark of direction has one among letters that are
/// written from right to left, where it keeps a bracket or a full stop on its side. Among others it
/// does harm alone: after U+200F `120 – 200` is read as `200 – 120`, and a code with U+200E at its
/// end is another code, which nobody can see.
pub fn misplaced_direction(text: &str) -> Option<(usize, char)> {
    let is_misplaced = misplaced(text)?;
    text.chars().enumerate().find(|&(_, character)| is_misplaced(character))
}

/// The text without what [`misplaced_direction`] finds.
pub fn without_misplaced_direction(text: &str) -> Cow<'_, str> {
    match misplaced(text) {
        Some(is_misplaced) => text.chars().filter(|&c| !is_misplaced(c)).collect::<String>().into(),
        None => text.into(),
    }
}

/// Test for characters that have no place in a text; `None` if it has none of them.
fn misplaced(text: &str) -> Option<fn(char) -> bool> {
    if text.is_ascii() {
        return None;
    }
    let is_misplaced = if text.chars().any(is_right_to_left) {
        is_turning
    } else {
        |character| is_turning(character) || is_direction_mark(character)
    };
    text.contains(is_misplaced).then_some(is_misplaced)
}

/// True if a character belongs to a script that is written from right to left, such as Hebrew or
/// Arabic.
fn is_right_to_left(character: char) -> bool {
    let is_in_block = matches!(
        character,
        '\u{590}'..='\u{8ff}'
            | '\u{fb1d}'..='\u{fdff}'
            | '\u{fe70}'..='\u{fefe}'
            | '\u{10800}'..='\u{10fff}'
            | '\u{1e800}'..='\u{1efff}'
    );
    is_in_block && !is_direction_mark(character)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_turns_text_round_has_no_place_in_any() {
        assert_eq!(misplaced_direction("Zoë £120"), None);
        for character in TURNING {
            assert!(is_turning(character));
            for around in ["é", "שלום", "a"] {
                let text = format!("{around}{character}12");
                let position = around.chars().count();
                assert_eq!(misplaced_direction(&text), Some((position, character)), "{text:?}");
                assert_eq!(without_misplaced_direction(&text), format!("{around}12"));
            }
        }
    }

    #[test]
    fn a_mark_has_its_place_among_letters_from_right_to_left_alone() {
        for mark in ['\u{61c}', '\u{200e}', '\u{200f}'] {
            let latin = format!("120 {mark}– 200");
            assert_eq!(misplaced_direction(&latin), Some((4, mark)));
            assert_eq!(without_misplaced_direction(&latin), "120 – 200");
            for name in ["שלום", "سلام"] {
                let marked = format!("{name} (1){mark}");
                assert_eq!(misplaced_direction(&marked), None);
                assert_eq!(without_misplaced_direction(&marked), marked);
            }
        }
    }
}
