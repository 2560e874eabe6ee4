//! Text from owners and patients, made fit for paper.

/// The text without what prints nothing but harms: control characters become spaces, and marks
/// that reorder other text (an override turns `£840` into `048£`) are left out.
pub(super) fn printable(text: &str) -> String {
    text.chars()
        .filter(|&c| !is_direction_mark(c))
        .map(|c| if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') { ' ' } else { c })
        .collect()
}

/// The longest run of characters without a place to break that a line of the PDF surely holds.
const LONGEST_WORD: usize = 24;

/// The text with a place to break (zero width) in every word that is too long for a line.
pub(super) fn breakable(text: &str) -> String {
    let mut broken = String::with_capacity(text.len());
    let mut run = 0;
    for character in text.chars() {
        let breaks_anyway =
            character.is_whitespace() && !matches!(character, '\u{a0}' | '\u{202f}');
        run = if breaks_anyway { 0 } else { run + 1 };
        if run > LONGEST_WORD && (character.is_alphanumeric() || character.is_ascii_punctuation()) {
            broken.push('\u{200b}');
            run = 1;
        }
        broken.push(character);
    }
    broken
}

fn is_direction_mark(character: char) -> bool {
    matches!(
        character,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_that_reorder_text_and_control_characters_do_not_reach_the_paper() {
        assert_eq!(printable("Ann\u{202e}eb\u{2066}\tLee\n\0"), "Anneb Lee  ");
    }

    #[test]
    fn everything_else_is_kept_literally() {
        let text = "#read(\"x\") *bold* _it_ $x$ <b>&amp;</b> \\ ` @ref 👩‍⚕️ Zoë ﷽";
        assert_eq!(printable(text), text);
    }

    #[test]
    fn only_words_too_long_for_a_line_get_places_to_break() {
        let words = "Standard microneedling, face and neck, 21.\u{a0}November\u{a0}2026";
        assert_eq!(breakable(words), words);
        let long = "x".repeat(100);
        let broken = breakable(&long);
        assert!(broken.split('\u{200b}').all(|part| part.chars().count() <= LONGEST_WORD));
        assert_eq!(broken.replace('\u{200b}', ""), long);
    }
}
