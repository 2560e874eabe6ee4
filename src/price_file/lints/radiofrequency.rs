//! Techniques named after radiofrequency that do not say what they are: its caution would be left
//! out.

use crate::price_file::{Code, reader::Reader, schema::Raw};

/// Words for radiofrequency in the languages of quotes, and names of devices.
const WORDS: [&str; 15] = [
    "rf",
    "radiofrequency",
    "radiofrequenz",
    "radiofréquence",
    "radiofrecuencia",
    "radiofrequenza",
    "radiofrekwencja",
    "radiofrequência",
    "genius",
    "infini",
    "morpheus",
    "morpheus8",
    "potenza",
    "scarlet",
    "vivace",
];

/// Warns of a technique without `guide` one of whose names, its label and its id, is after
/// radiofrequency.
pub(in crate::price_file) fn warn<'s>(reader: &mut Reader<'s>, names: [Option<Raw<'s>>; 2]) {
    let is_named = |raw: &Raw<'s>| raw.quoted().is_some_and(|name| names_radiofrequency(&name));
    if let Some(raw) = names.into_iter().flatten().find(is_named) {
        let message = "this may be radiofrequency, but no `guide` says so, and without it patients are not told its caution";
        let hint = "write guide: rf in this technique, or what else it is: standard, prp or other";
        reader.warning(reader.span(raw), Code::MaybeRadiofrequency, message, hint);
    }
}

fn names_radiofrequency(name: &str) -> bool {
    let name = name.to_lowercase();
    name.split(|c: char| !c.is_alphanumeric()).any(|word| WORDS.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn radiofrequency_is_found_as_a_word_in_every_language_of_quotes_and_by_device() {
        for name in [
            "Radiofrequency needling",
            "RF microneedling",
            "rf-laser",
            "Secret RF",
            "Morpheus8",
            "morpheus_8",
            "POTENZA",
            "Radiofrequenz-Microneedling",
            "Microneedling par radiofréquence",
            "Radiofrecuencia con microagujas",
            "Radiofrequenza con microaghi",
            "Radiofrekwencja mikroigłowa",
            "Radiofrequência microagulhada",
        ] {
            assert!(names_radiofrequency(name), "{name}");
        }
        for name in ["Standard needling", "Surface peel", "Infinite glow", "Perfect skin"] {
            assert!(!names_radiofrequency(name), "{name}");
        }
    }
}
