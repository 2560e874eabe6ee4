//! Times of redness that say again that they are about redness: they stand after "Redness may last"
//! on the quote.

use crate::price_file::{Code, reader::Reader, schema::Raw};

/// Words for redness in the languages of quotes, as they stand by themselves.
const WORDS: [&str; 4] = ["red", "rot", "rouge", "rosso"];

/// Beginnings of longer ones.
const BEGINNINGS: [&str; 14] = [
    "redness",
    "redden",
    "erythem",
    "rötung",
    "hautrötung",
    "gerötet",
    "rougeur",
    "érythème",
    "enrojec",
    "rojez",
    "rossor",
    "arrossament",
    "zaczerwien",
    "vermelhid",
];

/// Warns of a `downtime` whose text says again that it is about redness.
pub(in crate::price_file) fn warn<'s>(reader: &mut Reader<'s>, raw: Raw<'s>, text: &str) {
    if says_redness(text) {
        let message = "the quote says \"Redness may last\" before this, which says it again";
        reader.warning(
            reader.span(raw),
            Code::RednessTwice,
            message,
            "write only how long, such as \"1–2 days\"",
        );
    }
}

fn says_redness(text: &str) -> bool {
    let text = text.to_lowercase();
    let mut words = text.split(|c: char| !c.is_alphanumeric());
    words.any(|word| {
        WORDS.contains(&word) || BEGINNINGS.iter().any(|beginning| word.starts_with(beginning))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn redness_is_found_in_every_language_of_quotes() {
        for text in [
            "1–2 days of redness",
            "Redness for a day",
            "a little red for 2 days",
            "1–3 Tage Rötung",
            "24–48 h de rougeurs",
            "2 días de enrojecimiento",
            "2 giorni di rossore",
            "2 dni zaczerwienienia",
            "2 dias de vermelhidão",
        ] {
            assert!(says_redness(text), "{text}");
        }
        for text in ["1–3 days", "zwei bis vier Tage", "reduced swelling, 2 days", "Rotation"] {
            assert!(!says_redness(text), "{text}");
        }
    }
}
