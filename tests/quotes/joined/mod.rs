//! Every text with what the program puts into it, in every language: a word may stand twice, a
//! preposition before an article, or one of a thing be told like several, only where both meet.
//!
//! What is put into which variable is written down in this folder: [`numbers`], [`amounts`],
//! [`times`], [`phrases`], [`names`], and [`pairs`] for what belongs together. A variable that none of
//! them knows is a fault too.

mod amounts;
mod flaws;
mod names;
mod numbers;
mod pairs;
mod phrases;
mod speaker;
mod times;
mod uncounted;

use super::{
    faults::Faults,
    texts::{guide, languages},
};
use flaws::flaws;
use needlepoint::{
    catalog::PriceList,
    guide::{GuidePlan, tell},
    locale::Locale,
    price_file::read,
    selection::Selection,
};
use speaker::Speaker;
use times::times_of_guide;
use uncounted::is_counted;

#[test]
fn every_text_reads_well_with_whatever_is_put_into_it() {
    let mut faults = Faults::default();
    for tag in languages() {
        let speaker = Speaker::of(&tag);
        let mut tried = 0;
        for key in speaker.keys() {
            let fillings = speaker.fillings(key).unwrap_or_else(|variable| {
                faults.add(&tag, key, "nothing is known that is put into it", &variable);
                Vec::new()
            });
            for filling in &fillings {
                let text = speaker.text_with(key, filling);
                for flaw in flaws(&tag, &text) {
                    faults.add(&tag, key, &flaw, &text);
                }
            }
            tried += fillings.len();
        }
        assert!(tried > 3_000, "only {tried} texts of {tag} were put together");
    }
    faults.assert_none();
}

#[test]
fn one_of_a_thing_is_not_told_like_several() {
    let mut faults = Faults::default();
    for tag in languages() {
        let speaker = Speaker::of(&tag);
        for key in speaker.keys() {
            for (variable, word) in speaker.before_words(key) {
                if is_counted(&tag, &word)
                    && let Some(text) = speaker.one_like_several(key, variable)
                {
                    faults.add(&tag, key, &format!("one like several before “{word}”"), &text);
                }
            }
        }
    }
    faults.assert_none();
}

#[test]
fn the_guide_reads_well_with_the_times_that_are_filled_in() {
    let mut faults = Faults::default();
    for tag in languages() {
        let times = times_of_guide(&Speaker::of(&tag));
        let most = times.iter().map(|(_, times)| times.len()).max().unwrap_or_default();
        for (place, text) in guide(&tag) {
            for round in 0..most {
                let fill = |text: String, (name, times): &(&str, Vec<String>)| {
                    text.replace(name, &times[round % times.len()])
                };
                let told = times.iter().fold(text.clone(), fill);
                for flaw in flaws(&tag, &told) {
                    faults.add(&tag, &place, &flaw, &told);
                }
            }
        }
    }
    faults.assert_none();
}

#[test]
fn the_guide_reads_well_where_needling_is_named_beside_a_peel() {
    let mut faults = Faults::default();
    let list = read("mixed.ron", MIXED).unwrap().list;
    let mut apart = 0;
    for tag in languages() {
        for needling in ["standard", "prp", "rf"] {
            let guidance = tell(&beside_a_peel(&list, needling), &Locale::for_tag(&tag));
            for told in &guidance.topics {
                for text in told.texts.iter().chain(&told.quote) {
                    apart += usize::from(text.starts_with("Needles – "));
                    for flaw in flaws(&tag, text) {
                        faults.add(&tag, &told.title, &flaw, text);
                    }
                }
            }
        }
    }
    assert!(apart > 0, "no text has a colon of its own");
    faults.assert_none();
}

/// Plan of a needling technique and a peel, for all concerns of a list.
fn beside_a_peel<'l>(list: &'l PriceList, needling: &str) -> GuidePlan<'l> {
    let technique = |id: &str| list.techniques().find(id).unwrap();
    let nothing = GuidePlan::of(list, &Selection::default(), None);
    GuidePlan {
        techniques: vec![technique(needling), technique("peel")],
        concerns: list.concerns().entries().collect(),
        ..nothing
    }
}

const MIXED: &str = r#"(
    schema: 1, clinic: (name: "Test clinic"), language: "en-US", currency: "USD",
    techniques: [
        (id: "standard", label: "Needles"),
        (id: "prp", label: "Plasma"),
        (id: "rf", label: "Waves"),
        (id: "peel", label: "Peel", guide: other),
    ],
    areas: [(id: "face", label: "Face")],
    concerns: [(id: "scars", label: "Scars"), (id: "wrinkles", label: "Wrinkles")],
    offers: [
        (technique: "standard", areas: ["face"], single: 200),
        (technique: "prp", areas: ["face"], single: 250),
        (technique: "rf", areas: ["face"], single: 300),
        (technique: "peel", areas: ["face"], single: 100),
    ],
)"#;
