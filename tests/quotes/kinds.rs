//! Quotes of treatments that are not needling, of plans with both, and of exosomes.

use super::lists::issue;
use needlepoint::{
    export::Document,
    locale::Locale,
    price_file::read,
    selection::{ChosenAddOn, Selection, SessionRange},
};

/// A list of needling and a peel, with fields of the list's end put in.
fn list(more: &str) -> String {
    format!(
        r#"(
    schema: 1,
    clinic: (name: "Willow Skin Clinic", practitioner: "Dr Ada Marsh"),
    language: "en-US",
    currency: "USD",
    techniques: [
        (id: "standard", label: "Standard needling"),
        (id: "peel", label: "Lactic peel", every_weeks: 2, guide: other),
    ],
    areas: [(id: "face", label: "Face")],
    concerns: [(id: "acne-scars", label: "Acne scars")],
    offers: [
        (technique: "standard", areas: ["face"], single: 190),
        (technique: "peel", areas: ["face"], single: 100..120, courses: {{3: 270}}),
    ],
    add_ons: [
        (id: "serum", label: "Serum", single: 30, per: session),
        (id: "exosomes", label: "Exosomes", single: 150, per: session),
        (id: "wipe", label: "Wipe", single: 20, per: session, alone: 25),
        (id: "own", label: "Elixir", single: 90, per: session, guide: exosomes, reason: "our own"),
    ],
    packages: [
        (id: "duo", label: "Duo", price: 250, contents: [
            (technique: "standard", areas: ["face"], sessions: 1),
            (technique: "peel", areas: ["face"], sessions: 1),
        ]),
    ],
    {more}
)"#
    )
}

fn document(more: &str, selection: Selection) -> Document {
    let list = read("list.ron", &list(more)).unwrap().list;
    Document::of(&issue(list, selection, ""), &Locale::for_tag("en-US"))
}

fn treatment(technique: &str, sessions: u16, add_ons: &[&str]) -> Selection {
    let add_on = |id: &&str| ChosenAddOn::new(id);
    Selection {
        technique: Some(technique.to_owned()),
        areas: vec!["face".into()],
        concerns: vec!["acne-scars".to_owned()],
        sessions: Some(SessionRange::exactly(sessions).unwrap()),
        add_ons: add_ons.iter().map(add_on).collect(),
        ..Selection::default()
    }
}

fn duo() -> Selection {
    Selection { packages: vec!["duo".to_owned()], ..Selection::default() }
}

/// The texts by topic that are taken home.
fn topics(document: Document) -> Vec<(String, Vec<String>)> {
    let topics = document.expectations.unwrap().topics.into_iter();
    topics.map(|topic| (topic.title, topic.paragraphs)).collect()
}

/// The texts on a topic; none if nothing is told of it.
fn told(document: Document, title: &str) -> Vec<String> {
    let found = topics(document).into_iter().find(|(topic, _)| topic == title);
    found.map(|(_, paragraphs)| paragraphs).unwrap_or_default()
}

#[test]
fn a_quote_of_a_peel_holds_no_word_of_needles() {
    for add_ons in [&[] as &[&str], &["serum", "exosomes", "own"]] {
        let document = document("", treatment("peel", 3, add_ons));
        let whole = format!("{document:?}").to_lowercase();
        assert!(!whole.contains("needl"), "{whole}");
        assert!(!whole.contains("us dollars"), "figures of needling: {whole}");
    }
}

#[test]
fn a_quote_of_a_peel_tells_what_is_true_of_every_treatment_and_the_clinics_own_words() {
    let own = r#"guide: (after: ["Use sunscreen for a month."], risks: ["You may peel."]),"#;
    let topics = topics(document(own, treatment("peel", 1, &[])));
    let titles: Vec<&str> = topics.iter().map(|(title, _)| title.as_str()).collect();
    assert_eq!(titles, ["Before", "After", "Risks", "Choosing a provider"]);
    let paragraphs: Vec<String> = topics.iter().flat_map(|(_, all)| all.clone()).collect();
    let consultation = "At a consultation your skin is checked, you talk about your goals, and a \
                        plan is made for you.";
    assert_eq!(paragraphs[..3], [consultation, "Use sunscreen for a month.", "You may peel."]);
    assert_eq!(paragraphs.last().unwrap(), "Dr Ada Marsh");
}

#[test]
fn a_quote_is_entitled_by_what_is_planned() {
    let title = |selection| document("", selection).title;
    assert_eq!(title(treatment("standard", 1, &[])), "Your microneedling quote");
    assert_eq!(title(treatment("peel", 1, &[])), "Your treatment estimate");
    assert_eq!(title(treatment("peel", 3, &[])), "Your treatment quote");
    assert_eq!(title(duo()), "Your treatment quote", "of needling and a peel");
    let wipe = Selection { add_ons: vec![ChosenAddOn::new("wipe")], ..Selection::default() };
    assert_eq!(title(wipe), "Your treatment quote", "an add-on alone");
}

#[test]
fn a_quote_of_needling_and_a_peel_says_what_is_about_the_needling() {
    let before = told(document("", duo()), "Before");
    assert!(before[0].starts_with("At a consultation"), "true of both: {before:?}");
    assert!(before[1].starts_with("Standard needling: stop a product"), "{before:?}");
    let cost = told(document("", duo()), "What it costs");
    assert!(
        cost.contains(&"Your own amount is at the beginning.".to_owned()),
        "true of both: {cost:?}"
    );
    assert!(cost.last().unwrap().starts_with("Standard needling: in published"), "{cost:?}");
    let alone = format!("{:?}", topics(document("", treatment("standard", 1, &[]))));
    assert!(!alone.contains("Standard needling: "), "nothing else is planned: {alone}");
}

#[test]
fn exosomes_carry_their_caution_also_where_the_clinic_gives_its_own_reason() {
    let caution = |technique: &str, add_ons: &[&str]| {
        let risks = told(document("", treatment(technique, 1, add_ons)), "Risks");
        risks.iter().filter(|text| text.starts_with("Exosomes are made from cells")).count()
    };
    assert_eq!(caution("standard", &["exosomes"]), 1);
    assert_eq!(caution("standard", &["own"]), 1, "with a reason of the clinic's own");
    assert_eq!(caution("standard", &["exosomes", "own"]), 1, "once is enough");
    assert_eq!(caution("peel", &["exosomes"]), 1, "whatever they are used with");
    assert_eq!(caution("standard", &["serum"]), 0);
}
