//! The built-in texts, one file for each language.

use crate::catalog::GuideTopic;
use serde::Deserialize;
use std::sync::LazyLock;

/// Everything that is told in one language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Content {
    pub(super) topics: Vec<TopicText>,
    pub(super) concerns: Vec<Entry>,
    pub(super) techniques: Vec<TechniqueText>,
    pub(super) add_ons: Vec<Entry>,
    pub(super) comparison: Comparison,
}

/// What is told of a topic.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TopicText {
    pub(super) topic: TopicName,
    pub(super) title: String,
    /// In the window, a paragraph each.
    pub(super) texts: Vec<String>,
    /// In the quote; nothing where it is for the window only.
    #[serde(default)]
    pub(super) quote: String,
}

/// A text about something that the guide knows by an id.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Entry {
    pub(super) id: String,
    pub(super) text: String,
}

/// What is told of a technique.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TechniqueText {
    pub(super) id: String,
    #[serde(default)]
    pub(super) text: String,
    /// What must be said of it among the risks, whatever the clinic says itself.
    #[serde(default)]
    pub(super) cautions: Vec<String>,
    pub(super) redness_days: (u16, u16),
    pub(super) visible_weeks: (u16, u16),
    pub(super) full_months: (u16, u16),
    pub(super) every_weeks: (u8, u8),
}

/// The treatment beside others.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Comparison {
    /// Microneedling, chemical peel, laser.
    pub treatments: [String; 3],
    /// What they differ in.
    pub rows: Vec<ComparisonRow>,
}

/// Something that treatments differ in.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ComparisonRow {
    /// What it is.
    pub name: String,
    /// What is said of each treatment, in their order.
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

/// The texts of each language, English first.
static CONTENTS: LazyLock<Vec<(&str, Content)>> = LazyLock::new(|| {
    let files = [
        ("en", include_str!("../../assets/guide/en.ron")),
        ("de", include_str!("../../assets/guide/de.ron")),
    ];
    // A file that can't be read is left out; a test proves that there is none.
    files.into_iter().filter_map(|(tag, text)| Some((tag, ron::from_str(text).ok()?))).collect()
});

/// The texts in a language, else in English.
pub(super) fn content(subtag: &str) -> Option<&'static Content> {
    let in_language = CONTENTS.iter().find(|(tag, _)| *tag == subtag);
    in_language.or_else(|| CONTENTS.first()).map(|(_, content)| content)
}

impl Content {
    /// What is told of a technique, of the usual one where the guide does not know it.
    pub(super) fn technique(&self, id: Option<&str>) -> Option<&TechniqueText> {
        let of = |id: &str| self.techniques.iter().find(|entry| entry.id == id);
        id.and_then(of).or_else(|| of("standard"))
    }

    pub(super) fn topic(&self, wanted: GuideTopic) -> Option<&TopicText> {
        self.topics.iter().find(|entry| GuideTopic::from(entry.topic) == wanted)
    }
}

/// The text with an id.
pub(super) fn text_of<'c>(entries: &'c [Entry], id: Option<&str>) -> Option<&'c str> {
    let id = id?;
    entries.iter().find(|entry| entry.id == id).map(|entry| entry.text.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{GUIDE_ADD_ONS, GUIDE_CONCERNS, GUIDE_TECHNIQUES};

    fn ids<'c>(ids: impl Iterator<Item = &'c String>) -> Vec<&'c str> {
        let mut ids: Vec<&str> = ids.map(String::as_str).collect();
        ids.sort_unstable();
        ids
    }

    #[test]
    fn every_language_tells_of_every_topic_technique_concern_and_add_on() {
        assert_eq!(CONTENTS.iter().map(|(tag, _)| *tag).collect::<Vec<_>>(), ["en", "de"]);
        for (tag, content) in CONTENTS.iter() {
            let topics: Vec<GuideTopic> =
                content.topics.iter().map(|entry| entry.topic.into()).collect();
            assert_eq!(topics, GuideTopic::ALL, "{tag}");
            assert_eq!(ids(content.techniques.iter().map(|it| &it.id)), GUIDE_TECHNIQUES, "{tag}");
            assert_eq!(ids(content.concerns.iter().map(|it| &it.id)), GUIDE_CONCERNS, "{tag}");
            assert_eq!(ids(content.add_ons.iter().map(|it| &it.id)), GUIDE_ADD_ONS, "{tag}");
            assert!(content.topics.iter().all(|topic| !topic.texts.is_empty()), "{tag}");
        }
    }

    #[test]
    fn no_text_promises_a_result() {
        for (tag, content) in CONTENTS.iter() {
            let all = format!("{content:?}").to_lowercase();
            for promise in [" guarantee", " will ", "garantier", "verspr"] {
                assert!(!all.contains(promise), "{tag}: {promise}");
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
