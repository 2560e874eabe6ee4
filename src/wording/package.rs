//! Contents of packages, as the list has them and as they are planned.

use super::phrasebook::Phrasebook;
use crate::{
    catalog::{
        AddOnIndex, AreaIndex, Basis, Package, PackageAreas, PackageContent, SessionCount,
        TechniqueIndex,
    },
    estimate::{PlannedAreas, PlannedContent, PlannedPackage},
};

/// Contents of a package: "3 × Standard needling, Face + Neck + 2 × any technique, any area + LED at
/// each session".
pub fn package_contents(package: &Package, book: Phrasebook<'_>) -> String {
    let content = |content: &PackageContent| {
        let technique = match &content.techniques {
            Some(named) => technique(named, book),
            None => Part::fixed(book.text("package-any-technique")),
        };
        let areas = match &content.areas {
            PackageAreas::Together(areas) => Part::fixed(book.list.area_labels(areas)),
            PackageAreas::OneOf(areas) => one_of_areas(areas, book),
            PackageAreas::Any => Part::fixed(book.text("package-any-area")),
        };
        (content.sessions, treatment(technique, areas, book))
    };
    counted(package.contents.iter().map(content).collect(), &package.add_ons, book)
}

/// Contents of a planned package: "3 × Standard needling, Face or Neck (your choice) + LED at each
/// session".
pub(super) fn planned_contents(planned: &PlannedPackage, book: Phrasebook<'_>) -> String {
    let content = |content: &PlannedContent| {
        let areas = match &content.areas {
            PlannedAreas::Together(areas) => Part::fixed(book.list.area_labels(areas)),
            PlannedAreas::OneOf(areas) => one_of_areas(areas, book),
        };
        (content.sessions, treatment(technique(&content.techniques, book), areas, book))
    };
    let contents = planned.contents.iter().map(content).collect();
    counted(contents, &book.list[planned.package].add_ons, book)
}

/// Technique or areas of a treatment: named, or several of which the patient chooses one.
struct Part {
    words: String,
    is_choice: bool,
}

impl Part {
    fn fixed(words: String) -> Self {
        Self { words, is_choice: false }
    }

    /// "Face or Neck"
    fn one_of(labels: impl Iterator<Item = String>, book: Phrasebook<'_>) -> Self {
        Self { words: book.locale.either(&labels.collect::<Vec<_>>()), is_choice: true }
    }

    /// "Face or Neck (your choice)"
    fn into_words(self, book: Phrasebook<'_>) -> String {
        if !self.is_choice {
            return self.words;
        }
        book.text_with("package-one-of", &[("either", self.words.into())])
    }
}

/// A technique, or those of which one is chosen.
fn technique(techniques: &[TechniqueIndex], book: Phrasebook<'_>) -> Part {
    match techniques {
        [only] => Part::fixed(book.list[*only].label.clone()),
        several => Part::one_of(several.iter().map(|&index| book.list[index].label.clone()), book),
    }
}

fn one_of_areas(areas: &[AreaIndex], book: Phrasebook<'_>) -> Part {
    Part::one_of(areas.iter().map(|&area| book.list[area].label.clone()), book)
}

/// A technique and areas: "Standard or RF, Face or Neck (your choice)", said once where both are.
fn treatment(technique: Part, areas: Part, book: Phrasebook<'_>) -> String {
    if technique.is_choice && areas.is_choice {
        let words = format!("{}, {}", technique.words, areas.words);
        return Part { words, is_choice: true }.into_words(book);
    }
    format!("{}, {}", technique.into_words(book), areas.into_words(book))
}

/// Treatments, each with its number of sessions, and add-ons.
fn counted(
    treatments: Vec<(SessionCount, String)>,
    add_ons: &[(AddOnIndex, Option<SessionCount>)],
    book: Phrasebook<'_>,
) -> String {
    let is_of_several = treatments.len() > 1 || treatments.iter().any(|(count, _)| count.get() > 1);
    let add_ons = add_ons.iter().map(|&(index, number)| match number {
        Some(number) => times(number, book.list[index].label.clone(), book),
        None if is_of_several => add_on(index, book),
        None => book.list[index].label.clone(),
    });
    let treatments = treatments.into_iter().map(|(count, what)| times(count, what, book));
    treatments.chain(add_ons).collect::<Vec<_>>().join(" + ")
}

fn times(count: SessionCount, what: String, book: Phrasebook<'_>) -> String {
    let arguments = [("count", count.get().into()), ("what", what.into())];
    book.text_with("counted-in-package", &arguments)
}

/// An add-on of several sessions, without a number of its own: "LED at each session", "Kit once".
fn add_on(index: AddOnIndex, book: Phrasebook<'_>) -> String {
    let add_on = &book.list[index];
    let label = add_on.label.clone();
    let key = match add_on.basis {
        Basis::PerSession | Basis::PerArea => "package-add-on-each-session",
        Basis::Once => "package-add-on-once",
        Basis::PerUnit => return label,
    };
    book.text_with(key, &[("add-on", label.into())])
}
