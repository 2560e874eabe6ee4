//! Text from owners and patients, made fit for paper.

use crate::text::{is_direction_mark, is_turning};

/// The text without what prints nothing but harms: control characters become spaces, and marks
/// that reorder other text (an override turns `£840` into `048£`) are left out.
pub(super) fn printable(text: &str) -> String {
    text.chars()
        .filter(|&c| !(is_turning(c) || is_direction_mark(c) || c == '\u{feff}'))
        .map(|c| if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') { ' ' } else { c })
        .collect()
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
}
