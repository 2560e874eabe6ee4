//! Faults of texts, told all together.

use std::collections::BTreeMap;

/// Faults that were found: for each language, place and kind of fault the first words that have it.
#[derive(Default)]
pub(crate) struct Faults(BTreeMap<[String; 3], String>);

impl Faults {
    pub(crate) fn add(&mut self, language: &str, place: &str, fault: &str, words: &str) {
        let at = [language, place, fault].map(str::to_owned);
        self.0.entry(at).or_insert_with(|| words.to_owned());
    }

    /// Stops with a line for each of them, sorted.
    pub(crate) fn assert_none(&self) {
        let line = |([language, place, fault], words): (&[String; 3], &String)| {
            format!("{language}: {place}: {fault}: {words}")
        };
        let lines: Vec<String> = self.0.iter().map(line).collect();
        assert!(lines.is_empty(), "{} faults:\n{}", lines.len(), lines.join("\n"));
    }
}

#[test]
#[should_panic(expected = "2 faults:\nen: area: twice: the the\nen: size: loose: a el")]
fn faults_are_told_all_together_each_with_the_first_words_that_have_it() {
    let mut faults = Faults::default();
    faults.add("en", "size", "loose", "a el");
    faults.add("en", "area", "twice", "the the");
    faults.add("en", "area", "twice", "the the the");
    faults.assert_none();
}
