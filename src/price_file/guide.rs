//! The clinic's own words about what to expect.

use super::{
    reader::Reader,
    schema::{self, Raw},
};
use crate::catalog::{ClinicGuide, GuideTopic};
use strum::VariantArray as _;

/// Reads `guide`.
pub(super) fn guide<'s>(reader: &mut Reader<'s>, raw: Raw<'s>) -> Option<ClinicGuide> {
    let entry: schema::Guide<'s> = reader.entry(raw)?;
    let approved_by = reader.optional_text(entry.approved_by);
    let mut guide = ClinicGuide { approved_by, ..ClinicGuide::default() };
    for &topic in GuideTopic::VARIANTS {
        let texts = field(&entry, topic).map(|raw| reader.texts(raw)).unwrap_or_default();
        if !texts.is_empty() {
            guide.texts.insert(topic, texts);
        }
    }
    Some(guide)
}

fn field<'s>(entry: &schema::Guide<'s>, topic: GuideTopic) -> Option<Raw<'s>> {
    match topic {
        GuideTopic::Names => entry.names,
        GuideTopic::HowItWorks => entry.how_it_works,
        GuideTopic::Concerns => entry.concerns,
        GuideTopic::Suits => entry.suits,
        GuideTopic::Before => entry.before,
        GuideTopic::During => entry.during,
        GuideTopic::After => entry.after,
        GuideTopic::Risks => entry.risks,
        GuideTopic::Results => entry.results,
        GuideTopic::Cost => entry.cost,
        GuideTopic::Compared => entry.compared,
        GuideTopic::Combined => entry.combined,
        GuideTopic::Provider => entry.provider,
        GuideTopic::AtHome => entry.at_home,
        GuideTopic::Place => entry.place,
    }
}
