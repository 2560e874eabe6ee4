//! What to expect, on the quote.

use crate::lists::{BRITISH, design_selection, issue, list};
use needlepoint::{export::Document, locale::Locale, quote::Quote};

fn told(tag: &str) -> Vec<(String, String)> {
    let quote = issue(list(&BRITISH), design_selection(), "");
    let expectations = Document::of(&quote, &Locale::for_tag(tag)).expectations.unwrap();
    let topics = expectations.topics.into_iter();
    topics.map(|topic| (topic.title, topic.paragraphs.join(" "))).collect()
}

#[test]
fn every_fact_that_is_taken_home_is_on_the_quote() {
    let topics = told("en-GB");
    let facts = [
        ("F1", "What it is called", "collagen induction therapy"),
        ("F2", "How it works", "collagen and elastin"),
        ("F3", "What people have it for", "stretch marks"),
        ("F4", "Whom it suits", "Your practitioner decides"),
        ("F5", "Before", "Keep out of the sun"),
        ("F6", "During", "where the clinic uses one, a numbing cream"),
        ("F7", "After", "gentle hydrating products"),
        ("F8", "Risks", "infection, scarring"),
        ("F9", "Results over time", "4–6 weeks after the first session"),
        ("F10", "What it costs", "100 to 700 US dollars"),
        ("F12", "What it is combined with", "chemical peel"),
        ("F13", "Choosing a provider", "licensed, trained"),
    ];
    for (row, title, text) in facts {
        let topic = topics.iter().find(|(found, _)| found == title);
        assert!(topic.is_some_and(|(_, words)| words.contains(text)), "{row}: {topic:?}");
    }
    assert_eq!(topics.len(), facts.len(), "nothing else is on the quote");
}

#[test]
fn a_german_quote_tells_the_same_in_german() {
    let (english, german) = (told("en-GB"), told("de-DE"));
    assert_eq!(english.len(), german.len());
    assert!(german.iter().any(|(title, _)| title == "Risiken"));
}

#[test]
fn a_quote_that_is_to_be_confirmed_says_so_and_another_does_not() {
    let locale = Locale::for_tag("en-GB");
    let quote = issue(list(&BRITISH), design_selection(), "");
    let titles = |quote: &Quote| {
        let sections = Document::of(quote, &locale).sections.into_iter();
        sections.map(|section| section.title).collect::<Vec<_>>()
    };
    assert!(!titles(&quote).contains(&"To be confirmed".to_owned()));
    let reference = quote.reference().to_owned();
    let quote = quote.to_be_confirmed(true);
    assert!(titles(&quote).contains(&"To be confirmed".to_owned()));
    assert_eq!(quote.reference(), reference, "the reference must not give it away");
}
