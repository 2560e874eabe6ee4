//! Another technique, of which a chosen add-on is part.

use super::{
    Hint,
    desk::{Desk, MAX_WAYS},
};
use crate::{
    catalog::{AddOnIndex, PriceList, TechniqueIndex},
    estimate::{LineItem, LineKind},
    money::Money,
    selection::Selection,
};

/// A technique that a chosen add-on, which is charged now, is part of.
pub(super) fn technique_that_includes(desk: &Desk<'_>) -> Option<Hint> {
    let own = desk.treatments().next()?.1.technique();
    let charged = |line: &&LineItem| line.high.amount.known_high() > Some(Money::ZERO);
    let add_ons = desk.now.lines.iter().filter(charged).filter_map(|line| match line.kind {
        LineKind::AddOn(index) => Some(index),
        _ => None,
    });
    let including = add_ons.flat_map(|add_on| {
        let techniques = &desk.list[add_on].rules.included_techniques;
        techniques.iter().map(move |&technique| (technique, add_on))
    });
    let mut others: Vec<(TechniqueIndex, AddOnIndex)> = Vec::new();
    for (technique, add_on) in including.filter(|(technique, _)| *technique != own) {
        let is_new = others.iter().all(|(known, _)| *known != technique);
        if is_new && others.len() < MAX_WAYS {
            others.push((technique, add_on));
        }
    }
    let with = |(technique, add_on): (TechniqueIndex, AddOnIndex)| {
        let other = with_technique(desk.list, desk.selection, technique);
        let difference = desk.difference(&other)?;
        desk.is_worth_a_word(difference).then_some((difference, add_on, technique))
    };
    let differences = others.into_iter().filter_map(with);
    let (difference, add_on, technique) = differences.min_by_key(|(difference, ..)| *difference)?;
    Some(Hint::TechniqueIncludes { technique, add_on, difference })
}

/// Selection by another technique.
pub(super) fn with_technique(
    list: &PriceList,
    selection: &Selection,
    technique: TechniqueIndex,
) -> Selection {
    Selection { technique: Some(list[technique].id.clone()), ..selection.clone() }
}
