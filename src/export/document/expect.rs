//! Expectations of the treatment, as far as the patient takes them home.

use super::Section;
use crate::{
    guide::{Guidance, GuidePlan, tell},
    locale::Locale,
    quote::Quote,
};
use serde::Serialize;

/// Expectations of the treatment, topic by topic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Expectations {
    /// The heading.
    pub title: String,
    /// Remark that it is no medical advice, and whether the clinic has approved it.
    pub note: String,
    /// Texts by topic, the clinic's own first.
    pub topics: Vec<Section>,
}

impl Expectations {
    pub(super) fn of(quote: &Quote, locale: &Locale) -> Option<Self> {
        let estimate = quote.estimate();
        estimate.planned_sessions()?;
        let guidance =
            tell(&GuidePlan::of(quote.list(), quote.selection(), Some(estimate)), locale);
        let taken_home = guidance.topics.iter().filter(|told| !told.quote.is_empty());
        let topics = taken_home
            .map(|told| Section { title: told.title.clone(), paragraphs: told.quote.clone() });
        Some(Self {
            title: locale.text("quote-guide"),
            note: note(&guidance, locale),
            topics: topics.collect(),
        })
    }
}

fn note(guidance: &Guidance, locale: &Locale) -> String {
    let approval = match &guidance.approved_by {
        Some(name) => locale.text_with("guide-approved", &[("name", name.as_str().into())]),
        None => locale.text("quote-guide-general"),
    };
    format!("{approval}. {}.", locale.text("guide-no-advice"))
}

/// Section that says that the practitioner confirms first, and no more of the health questions;
/// `None` if nothing has to be confirmed.
pub(super) fn to_be_confirmed(quote: &Quote, locale: &Locale) -> Option<Section> {
    quote.is_to_be_confirmed().then(|| Section {
        title: locale.text("quote-confirm"),
        paragraphs: vec![locale.text("quote-confirm-text")],
    })
}
