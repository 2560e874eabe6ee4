//! Reductions that were asked for and are not given, to another program.

use crate::{
    estimate::{Estimate, Notice, Reduction, WhyNotGiven},
    wording::{self, Phrasebook},
};
use serde::Serialize;

/// A discount or a special price that was asked for and is not given.
#[derive(Serialize)]
pub(super) struct NotGivenJson<'a> {
    /// `discount` or `special_price`.
    kind: &'static str,
    id: &'a str,
    label: &'a str,
    /// `condition`, `other_choice`, `course`, `after_course`, `below`, `few_areas` or
    /// `not_cheaper`.
    reason: &'static str,
    text: String,
}

impl<'a> NotGivenJson<'a> {
    pub(super) fn all(estimate: &Estimate, book: Phrasebook<'a>) -> Vec<Self> {
        let not_given = estimate.notices.iter().filter_map(|notice| match notice {
            Notice::NotGiven { what, why } => Some(Self {
                kind: match what {
                    Reduction::Discount(_) => "discount",
                    Reduction::SpecialPrice(_) => "special_price",
                },
                id: what.id(book.list),
                label: what.label(book.list),
                reason: reason(why),
                text: wording::notice(notice, estimate, book),
            }),
            _ => None,
        });
        not_given.collect()
    }
}

fn reason(why: &WhyNotGiven) -> &'static str {
    match why {
        WhyNotGiven::Unmet { .. } => "condition",
        WhyNotGiven::OtherChoice | WhyNotGiven::NotWith => "other_choice",
        WhyNotGiven::OnlyCourse(_) => "course",
        WhyNotGiven::AfterCourse(_) => "after_course",
        WhyNotGiven::Below { .. } => "below",
        WhyNotGiven::FewAreas(_) => "few_areas",
        WhyNotGiven::NotCheaper => "not_cheaper",
    }
}
