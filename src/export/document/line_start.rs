//! Words of the clinic where they are a line of their own.

/// Words of the clinic as the beginning of a line: "May calm redness" for "may calm redness". What may
/// be a name, such as "eMatrix", stays as it was written.
pub(super) fn line_start(text: &str) -> String {
    let word = text.split(' ').next().unwrap_or_default();
    let word = word.trim_end_matches([',', '.', ':', ';']);
    if !word.chars().all(|c| c.is_lowercase() || matches!(c, '-' | '\'' | '’')) {
        return text.to_owned();
    }
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_word_gets_a_capital() {
        let cases = [
            ("may calm redness", "May calm redness"),
            ("inkl. Beratung", "Inkl. Beratung"),
            ("à chaque séance", "À chaque séance"),
            ("d’abord une crème", "D’abord une crème"),
            ("wear-free", "Wear-free"),
        ];
        for (text, expected) in cases {
            assert_eq!(line_start(text), expected);
        }
    }

    #[test]
    fn what_may_be_a_name_stays() {
        for text in ["eMatrix on the face", "iPL", "3d scan", "www.clinic.example", "A nurse", ""] {
            assert_eq!(line_start(text), text);
        }
    }
}
