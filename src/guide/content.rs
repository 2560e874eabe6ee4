//! The built-in texts, one file for each language.

use crate::catalog::GuideTopic;
use serde::Deserialize;
use std::sync::LazyLock;

/// Everything that is told in one language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Content {
    pub(super) topics: Vec<TopicText>,
    pub(super) concerns: Vec<ConcernText>,
    pub(super) techniques: Vec<TechniqueText>,
    pub(super) add_ons: Vec<AddOnText>,
    pub(super) comparison: Comparison,
}

/// Texts on a topic.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TopicText {
    pub(super) topic: TopicName,
    pub(super) title: String,
    /// First text, which stays below a clinic's own texts: a fact that none of them may drop.
    #[serde(default)]
    pub(super) stays: String,
    /// Texts in the window, a paragraph each.
    pub(super) texts: Vec<String>,
    /// First text in the quote, on how long redness lasts; left out where the list says that itself,
    /// which the quote then tells with the sessions. Empty for most topics.
    #[serde(default)]
    pub(super) redness: String,
    /// Text in the quote; empty if the topic is for the window only.
    #[serde(default)]
    pub(super) quote: String,
    /// Figures from publications, told only beside prices in US dollars; empty for most topics.
    #[serde(default)]
    pub(super) in_us_dollars: String,
}

/// A text about a concern.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ConcernText {
    pub(super) id: String,
    pub(super) text: String,
}

/// Texts and usual times of a technique.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TechniqueText {
    pub(super) id: String,
    #[serde(default)]
    pub(super) text: String,
    /// Texts that must stand among its risks, whatever the clinic says itself.
    #[serde(default)]
    pub(super) cautions: Vec<String>,
    pub(super) redness_days: (u16, u16),
    pub(super) visible_weeks: (u16, u16),
    pub(super) full_months: (u16, u16),
    pub(super) every_weeks: (u8, u8),
}

/// Texts of an add-on.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AddOnText {
    pub(super) id: String,
    /// Reason why one would take it.
    pub(super) text: String,
    /// Texts that must stand among the risks, whatever reason the clinic gives itself.
    #[serde(default)]
    pub(super) cautions: Vec<String>,
}

/// The treatment beside others.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Comparison {
    /// Microneedling, chemical peel, laser.
    pub treatments: [String; 3],
    /// Points in which they differ.
    pub rows: Vec<ComparisonRow>,
}

/// Something that treatments differ in.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ComparisonRow {
    /// Name of the point.
    pub name: String,
    /// Words about each treatment, in their order.
    pub cells: [String; 3],
}

/// A topic as the files spell it.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum TopicName {
    Names,
    HowItWorks,
    Concerns,
    Suits,
    Before,
    During,
    After,
    Risks,
    Results,
    Cost,
    Compared,
    Combined,
    Provider,
    AtHome,
    Place,
}

impl From<TopicName> for GuideTopic {
    fn from(name: TopicName) -> Self {
        match name {
            TopicName::Names => Self::Names,
            TopicName::HowItWorks => Self::HowItWorks,
            TopicName::Concerns => Self::Concerns,
            TopicName::Suits => Self::Suits,
            TopicName::Before => Self::Before,
            TopicName::During => Self::During,
            TopicName::After => Self::After,
            TopicName::Risks => Self::Risks,
            TopicName::Results => Self::Results,
            TopicName::Cost => Self::Cost,
            TopicName::Compared => Self::Compared,
            TopicName::Combined => Self::Combined,
            TopicName::Provider => Self::Provider,
            TopicName::AtHome => Self::AtHome,
            TopicName::Place => Self::Place,
        }
    }
}

/// The texts of each language that the program speaks, English first.
static CONTENTS: LazyLock<Vec<(&str, Content)>> = LazyLock::new(|| {
    let files = [
        ("en", include_str!("../../assets/guide/en.ron")),
        ("de", include_str!("../../assets/guide/de.ron")),
        ("es", include_str!("../../assets/guide/es.ron")),
        ("fr", include_str!("../../assets/guide/fr.ron")),
        ("it", include_str!("../../assets/guide/it.ron")),
        ("pl", include_str!("../../assets/guide/pl.ron")),
        ("pt", include_str!("../../assets/guide/pt.ron")),
        ("pt-BR", include_str!("../../assets/guide/pt-BR.ron")),
    ];
    // A file that can't be read is left out; a test proves that there is none.
    files.into_iter().filter_map(|(tag, text)| Some((tag, ron::from_str(text).ok()?))).collect()
});

/// The texts in a language, else in English: a clinic that adds a language adds its words only.
pub(super) fn content(subtag: &str) -> Option<&'static Content> {
    let in_language = CONTENTS.iter().find(|(tag, _)| *tag == subtag);
    in_language.or_else(|| CONTENTS.first()).map(|(_, content)| content)
}

impl Content {
    /// Texts of a technique; of the usual one if the guide does not know it.
    pub(super) fn technique(&self, id: Option<&str>) -> Option<&TechniqueText> {
        let of = |id: &str| self.techniques.iter().find(|entry| entry.id == id);
        id.and_then(of).or_else(|| of("standard"))
    }

    /// Texts of an add-on, if the guide knows it.
    pub(super) fn add_on(&self, id: Option<&str>) -> Option<&AddOnText> {
        let id = id?;
        self.add_ons.iter().find(|entry| entry.id == id)
    }

    /// Text of a concern, if the guide knows it.
    pub(super) fn concern(&self, id: Option<&str>) -> Option<&str> {
        let id = id?;
        self.concerns.iter().find(|entry| entry.id == id).map(|entry| entry.text.as_str())
    }

    pub(super) fn topic(&self, wanted: GuideTopic) -> Option<&TopicText> {
        self.topics.iter().find(|entry| GuideTopic::from(entry.topic) == wanted)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{GUIDE_ADD_ONS, GUIDE_CONCERNS, GUIDE_TECHNIQUES, NOT_NEEDLING};
    use strum::VariantArray as _;

    fn ids<'c>(ids: impl Iterator<Item = &'c String>) -> Vec<&'c str> {
        let mut ids: Vec<&str> = ids.map(String::as_str).collect();
        ids.sort_unstable();
        ids
    }

    /// Names that are spelled alike in every language.
    const NAMES: [&str; 2] = ["Microneedling", "Laser"];

    /// Every text, with the place where it stands.
    fn texts(content: &Content) -> Vec<(String, &str)> {
        let mut texts = Vec::new();
        let mut add = |place: String, text| texts.push((place, text));
        for topic in &content.topics {
            let name = format!("{:?}", topic.topic);
            add(format!("{name} title"), &*topic.title);
            add(format!("{name} stays"), &topic.stays);
            for (number, text) in topic.texts.iter().enumerate() {
                add(format!("{name} {number}"), text);
            }
            add(format!("{name} redness"), &topic.redness);
            add(format!("{name} quote"), &topic.quote);
            add(format!("{name} in US dollars"), &topic.in_us_dollars);
        }
        for concern in &content.concerns {
            add(concern.id.clone(), &concern.text);
        }
        for add_on in &content.add_ons {
            add(add_on.id.clone(), &add_on.text);
            for (number, text) in add_on.cautions.iter().enumerate() {
                add(format!("{} caution {number}", add_on.id), text);
            }
        }
        for technique in &content.techniques {
            add(technique.id.clone(), &technique.text);
            for (number, text) in technique.cautions.iter().enumerate() {
                add(format!("{} caution {number}", technique.id), text);
            }
        }
        for (column, text) in content.comparison.treatments.iter().enumerate() {
            add(format!("comparison {column}"), text);
        }
        for (number, row) in content.comparison.rows.iter().enumerate() {
            add(format!("comparison row {number}"), &row.name);
            for (column, text) in row.cells.iter().enumerate() {
                add(format!("comparison row {number} {column}"), text);
            }
        }
        texts
    }

    #[test]
    fn every_language_tells_of_every_topic_technique_concern_and_add_on() {
        let needling = GUIDE_TECHNIQUES.into_iter().filter(|&name| name != NOT_NEEDLING);
        let needling: Vec<&str> = needling.collect();
        for (tag, content) in CONTENTS.iter() {
            let topics: Vec<GuideTopic> =
                content.topics.iter().map(|entry| entry.topic.into()).collect();
            assert_eq!(topics, GuideTopic::VARIANTS, "{tag}");
            assert_eq!(ids(content.techniques.iter().map(|it| &it.id)), needling, "{tag}");
            assert_eq!(ids(content.concerns.iter().map(|it| &it.id)), GUIDE_CONCERNS, "{tag}");
            assert_eq!(ids(content.add_ons.iter().map(|it| &it.id)), GUIDE_ADD_ONS, "{tag}");
            assert!(content.topics.iter().all(|topic| !topic.texts.is_empty()), "{tag}");
        }
    }

    #[test]
    fn every_language_of_the_program_has_a_guide_and_any_other_is_told_in_english() {
        let tags: Vec<&str> = CONTENTS.iter().map(|(tag, _)| *tag).collect();
        let folders = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/lang"));
        let folders = folders.unwrap().map(|it| it.unwrap().file_name().into_string().unwrap());
        let mut spoken: Vec<String> = folders.collect();
        spoken.sort_unstable_by_key(|tag| (tag != "en", tag.clone()));
        assert_eq!(tags, spoken);
        assert_eq!(content("nl").unwrap().topics[0].title, "What it is called");
    }

    #[test]
    fn every_language_has_the_same_rows_and_fills_in_the_same_times() {
        let times = |text: &str| {
            ["{redness}", "{visible}", "{full}"].map(|time| text.matches(time).count())
        };
        let rows = |content: &Content| -> Vec<_> {
            let texts = texts(content).into_iter();
            texts.map(|(place, text)| (place, text.is_empty(), times(text))).collect()
        };
        let numbers = |content: &Content| -> Vec<_> {
            let of = content.techniques.iter();
            of.map(|it| (it.redness_days, it.visible_weeks, it.full_months, it.every_weeks))
                .collect()
        };
        let english = content("en").unwrap();
        for (tag, content) in CONTENTS.iter() {
            assert_eq!(rows(content), rows(english), "{tag}");
            assert_eq!(numbers(content), numbers(english), "{tag}");
        }
    }

    #[test]
    fn no_text_is_left_in_english() {
        let english = texts(content("en").unwrap());
        for (tag, content) in CONTENTS.iter().skip(1) {
            for ((place, text), (_, english)) in texts(content).iter().zip(&english) {
                let may_be_same = text.is_empty() || NAMES.contains(text);
                assert!(may_be_same || text != english, "{tag}: {place}: {text}");
            }
        }
    }

    #[test]
    fn no_text_has_an_exclamation_mark_or_a_french_one_that_breaks_before_its_punctuation() {
        for (tag, content) in CONTENTS.iter() {
            for (place, text) in texts(content) {
                assert!(!text.contains(['!', '¡']), "{tag}: {place}");
                let breaks = ["\u{20}:", "\u{20};", "\u{20}?", "\u{20}»", "«\u{20}"];
                assert!(!breaks.iter().any(|it| text.contains(it)), "{tag}: {place}: {text}");
                let glued = text
                    .match_indices([':', ';', '?'])
                    .any(|(at, _)| !text[..at].ends_with('\u{202f}'));
                assert!(tag != &"fr" || !glued, "{tag}: {place}: {text}");
            }
        }
    }

    #[test]
    fn figures_in_us_dollars_stand_in_a_text_of_their_own() {
        for (tag, content) in CONTENTS.iter() {
            for (place, text) in texts(content) {
                let has_dollars = ["dollar", "dólar", "dolar"].iter().any(|it| text.contains(it));
                assert_eq!(
                    has_dollars || text.contains("US-D"),
                    place == "Cost in US dollars",
                    "{tag}: {place}"
                );
            }
        }
    }

    #[test]
    fn every_language_keeps_the_same_topics_for_the_window_only() {
        let window_only = |content: &Content| {
            let topics = content.topics.iter().filter(|topic| topic.quote.is_empty());
            topics.map(|topic| topic.topic.into()).collect::<Vec<GuideTopic>>()
        };
        for (tag, content) in CONTENTS.iter() {
            let expected = [GuideTopic::Compared, GuideTopic::AtHome, GuideTopic::Place];
            assert_eq!(window_only(content), expected, "{tag}");
        }
    }
}
