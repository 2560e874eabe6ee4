//! What to expect, on the quote.

use super::lists::{BRITISH, design_selection, issue, list};
use needlepoint::{
    catalog::{GuideTopic, PriceList},
    export::Document,
    locale::Locale,
    price_file::{read, sample_for, samples::SAMPLES},
    quote::Quote,
    selection::{ChosenArea, Selection},
};

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
        ("F3", "What it is used for", "stretch marks"),
        ("F4", "Who it suits", "Your practitioner decides"),
        ("F5", "Before", "At a consultation your skin is checked, you talk about your goals"),
        ("F6", "During", "a numbing cream, if the clinic uses one"),
        ("F7", "After", "gentle, hydrating products"),
        ("F8", "Risks", "infection, scarring"),
        ("F9", "Results over time", "4 to 6 weeks after the first session"),
        ("F10", "What it costs", "A session costs"),
        ("F12", "What it can be combined with", "chemical peel"),
        ("F13", "Choosing a provider", "licensed, trained"),
    ];
    for (row, title, text) in facts {
        let topic = topics.iter().find(|(found, _)| found == title);
        assert!(topic.is_some_and(|(_, words)| words.contains(text)), "{row}: {topic:?}");
    }
    assert_eq!(topics.len(), facts.len(), "nothing else is on the quote");
}

#[test]
fn no_bundled_list_drops_what_a_consultation_is_for() {
    for sample in SAMPLES {
        let list = read(sample.name, sample.text).unwrap().list;
        let own = list.guide().texts[&GuideTopic::Before].clone();
        let offer = list.offers().entries().next().unwrap();
        let areas = offer.areas().iter().map(|&area| &list[area]);
        let selection = Selection {
            technique: Some(list[offer.technique()].id.clone()),
            areas: areas.map(|area| ChosenArea::undecided(&area.id)).collect(),
            ..Selection::default()
        };
        let document = Document::of(&issue(list, selection, ""), &Locale::for_tag("en-GB"));
        let topics = document.expectations.unwrap().topics;
        let before = &topics.iter().find(|topic| topic.title == "Before").unwrap().paragraphs;
        assert!(before.starts_with(&own), "{}: the clinic's own come first", sample.name);
        let fact = "At a consultation your skin is checked, you talk about your goals, and a plan is \
                    made for you.";
        assert!(before.iter().any(|text| text == fact), "{}: {before:?}", sample.name);
    }
}

#[test]
fn a_german_quote_tells_the_same_in_german() {
    let (english, german) = (told("en-GB"), told("de-DE"));
    assert_eq!(english.len(), german.len());
    assert!(german.iter().any(|(title, _)| title == "Risiken"));
}

#[test]
fn days_of_redness_are_told_in_the_readers_language() {
    let sample = read("sample.ron", sample_for("GB".parse().ok()).text).unwrap().list;
    let selection = Selection {
        technique: Some("standard".to_owned()),
        areas: vec!["face".into()],
        ..Selection::default()
    };
    let quote = issue(sample, selection, "");
    let told = |tag: &str| format!("{:?}", Document::of(&quote, &Locale::for_tag(tag)));
    assert!(told("en-GB").contains("Redness may last 1–3 days."), "{}", told("en-GB"));
    let polish = told("pl-PL");
    assert!(polish.contains("1–3 dni") && !polish.contains("1–3 days"), "{polish}");
}

#[test]
fn how_long_redness_lasts_is_told_by_the_list_else_by_the_guide() {
    let told = |downtime: &str| {
        let text = format!(
            "(schema: 1, clinic: (name: \"Ash Skin\"), language: \"en-GB\", currency: \"GBP\",
              techniques: [(id: \"standard\", label: \"Standard\"{downtime})],
              areas: [(id: \"face\", label: \"Face\")],
              offers: [(technique: \"standard\", areas: [\"face\"], single: 120)])"
        );
        let areas = vec!["face".into()];
        let selection = Selection { areas, ..Selection::default() };
        let quote = issue(read("ash.ron", &text).unwrap().list, selection, "");
        let document = Document::of(&quote, &Locale::for_tag("en-GB"));
        let topics = document.expectations.unwrap().topics.into_iter();
        let after = topics.filter(|topic| topic.title == "After");
        let sessions = document.sections.into_iter().take(1);
        let texts = sessions.chain(after).flat_map(|section| section.paragraphs);
        texts.filter(|text| text.to_lowercase().contains("redness")).collect::<Vec<_>>()
    };
    assert_eq!(told(", downtime: \"1–3 days\""), ["Redness may last 1–3 days."]);
    let by_the_guide = "Straight away: redness, usually for 1 to 3 days. Mild swelling, like a mild \
                        sunburn, usually goes within a few days.";
    assert!(told("").concat().starts_with(by_the_guide), "{:?}", told(""));
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
    let quote = quote.to_be_confirmed(true);
    assert!(titles(&quote).contains(&"To be confirmed".to_owned()));
}

/// The British sample with packages of radiofrequency, and of two techniques.
fn sample_with_packages() -> PriceList {
    let packages = r#"packages: [
        (id: "glow", label: "Glow", price: 450,
         contents: [(technique: "rf", areas: ["neck"], sessions: 2)]),
        (id: "duo", label: "Duo", price: 800,
         contents: [(technique: "standard", areas: ["face"], sessions: 1),
                    (technique: "rf", areas: ["neck"], sessions: 2)]),
    ],
    terms: ["#;
    let text = sample_for("GB".parse().ok()).text.replacen("terms: [", packages, 1);
    read("sample.ron", &text).unwrap().list
}

fn quote_of(package: &str) -> Document {
    let selection = Selection {
        packages: vec![package.to_owned()],
        start: Some(jiff::civil::date(2026, 12, 1)),
        ..Selection::default()
    };
    let quote = issue(sample_with_packages(), selection, "");
    Document::of(&quote, &Locale::for_tag("en-GB"))
}

#[test]
fn a_quote_of_a_package_tells_its_sessions_and_the_caution_of_its_technique() {
    let document = quote_of("glow");
    let sessions = document.sections.iter().find(|it| it.title == "Your sessions").unwrap();
    let told = sessions.paragraphs.join(" ");
    for words in [
        "Planned: 2 sessions, 4 to 6 weeks apart. Needles that also warm the deeper skin.",
        "Redness may last 2–4 days.",
        "Session 1: 1 December 2026",
    ] {
        assert!(told.contains(words), "{words}: {told}");
    }
    let risks = document.expectations.unwrap().topics;
    let risks = risks.iter().find(|topic| topic.title == "Risks").unwrap();
    assert!(risks.paragraphs.iter().any(|it| it.contains("damage to nerves")), "{risks:?}");
}

#[test]
fn a_quote_of_several_techniques_tells_how_long_redness_lasts_with_each() {
    let document = quote_of("duo");
    let sessions = document.sections.iter().find(|it| it.title == "Your sessions").unwrap();
    let told = sessions.paragraphs.join(" ");
    for words in [
        "Planned: 3 sessions",
        "Standard needling: Fine needles, without heat.",
        "Radiofrequency needling: Needles that also warm the deeper skin.",
        "1–3 days (Standard needling), 2–4 days (Radiofrequency needling).",
    ] {
        assert!(told.contains(words), "{words}: {told}");
    }
}
