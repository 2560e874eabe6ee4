//! Contents of packages, as the list has them and as they are planned.

use super::phrasebook::Phrasebook;
use crate::{
    catalog::{
        AddOnIndex, AreaIndex, Package, PackageAreas, PackageContent, SessionCount, TechniqueIndex,
    },
    estimate::{PlannedAreas, PlannedContent, PlannedPackage},
};

/// Contents of a package: "3 × Standard needling, Face + Neck + 2 × any technique, any area + LED".
pub fn package_contents(package: &Package, book: Phrasebook<'_>) -> String {
    let content = |content: &PackageContent| {
        let technique = match &content.techniques {
            Some(named) => technique(named, book),
            None => book.text("package-any-technique"),
        };
        let areas = match &content.areas {
            PackageAreas::Together(areas) => book.list.area_labels(areas),
            PackageAreas::OneOf(areas) => one_of_areas(areas, book),
            PackageAreas::Any => book.text("package-any-area"),
        };
        (content.sessions, format!("{technique}, {areas}"))
    };
    counted(package.contents.iter().map(content), &package.add_ons, book)
}

/// Contents of a planned package: "3 × Standard needling, Face or Neck (your choice) + LED".
pub(super) fn planned_contents(planned: &PlannedPackage, book: Phrasebook<'_>) -> String {
    let content = |content: &PlannedContent| {
        let areas = match &content.areas {
            PlannedAreas::Together(areas) => book.list.area_labels(areas),
            PlannedAreas::OneOf(areas) => one_of_areas(areas, book),
        };
        (content.sessions, format!("{}, {areas}", technique(&content.techniques, book)))
    };
    counted(planned.contents.iter().map(content), &book.list[planned.package].add_ons, book)
}

/// A technique, or those of which one is chosen.
fn technique(techniques: &[TechniqueIndex], book: Phrasebook<'_>) -> String {
    match techniques {
        [only] => book.list[*only].label.clone(),
        several => one_of(several.iter().map(|&index| book.list[index].label.clone()), book),
    }
}

fn one_of_areas(areas: &[AreaIndex], book: Phrasebook<'_>) -> String {
    one_of(areas.iter().map(|&area| book.list[area].label.clone()), book)
}

/// "Face or Neck (your choice)".
fn one_of(labels: impl Iterator<Item = String>, book: Phrasebook<'_>) -> String {
    let either = book.locale.either(&labels.collect::<Vec<_>>());
    book.text_with("package-one-of", &[("either", either.into())])
}

/// Treatments, each with its number of sessions, and add-ons.
fn counted(
    treatments: impl Iterator<Item = (SessionCount, String)>,
    add_ons: &[(AddOnIndex, Option<SessionCount>)],
    book: Phrasebook<'_>,
) -> String {
    let times = |(count, what): (SessionCount, String)| {
        let arguments = [("count", count.get().into()), ("what", what.into())];
        book.text_with("counted-in-package", &arguments)
    };
    let add_ons = add_ons.iter().map(|&(add_on, sessions)| {
        let label = book.list[add_on].label.clone();
        sessions.map_or(label.clone(), |sessions| times((sessions, label)))
    });
    treatments.map(times).chain(add_ons).collect::<Vec<_>>().join(" + ")
}
