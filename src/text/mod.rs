//! Characters that nobody sees: those that turn a text round, and those that have no width.

mod direction;

pub use direction::{
    TURNING, is_direction_mark, is_turning, misplaced_direction, without_misplaced_direction,
};

/// The text without what shows nothing at its ends: spaces, and what has no width and comes along
/// from a message or a web page.
pub fn trimmed(text: &str) -> &str {
    text.trim_matches(shows_nothing)
}

/// True if a text shows nothing at all.
pub fn is_blank(text: &str) -> bool {
    trimmed(text).is_empty()
}

fn shows_nothing(character: char) -> bool {
    let has_no_width = matches!(
        character,
        '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}'..='\u{2064}' | '\u{feff}'
    );
    has_no_width
        || character.is_whitespace()
        || character.is_control()
        || is_direction_mark(character)
        || is_turning(character)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_shows_nothing_is_left_out_at_the_ends_alone() {
        let unseen = " \t\u{a0}\u{3000}\0\u{ad}\u{200b}\u{200d}\u{200f}\u{202e}\u{2060}\u{2063}\u{2069}\u{feff}";
        assert_eq!(trimmed(&format!("{unseen}Zoë{unseen}Lee{unseen}")), format!("Zoë{unseen}Lee"));
        assert!(is_blank("") && is_blank(unseen));
        assert!(!is_blank("-") && !is_blank("\u{200b}é"));
    }
}
