//! Who may know whom: between the modules of the crate, and between the folders within one.

use super::{
    graph::{Arrows, Of, arrows, arrows_between, files},
    read,
};
use std::collections::BTreeSet;

/// Which modules a module may know, and which folders beside it a folder within one may.
/// ARCHITECTURE.md draws the arrows between modules, too.
const MAY_KNOW: &[(&str, &[&str])] = &[
    ("money", &[]),
    ("text", &[]),
    ("catalog", &["money", "text"]),
    ("selection", &["money", "text", "catalog"]),
    ("estimate", &["money", "catalog", "selection"]),
    ("quote", &["money", "catalog", "selection", "estimate"]),
    ("typeface", &[]),
    ("price_file", &["money", "text", "catalog", "selection", "estimate", "typeface"]),
    ("locale", &["money", "text"]),
    ("wording", &["money", "catalog", "selection", "estimate", "locale"]),
    ("guide", &["money", "catalog", "selection", "estimate", "locale"]),
    (
        "interchange",
        &["money", "catalog", "selection", "estimate", "quote", "price_file", "locale", "wording"],
    ),
    (
        "export",
        &[
            "money",
            "text",
            "catalog",
            "selection",
            "estimate",
            "quote",
            "typeface",
            "locale",
            "wording",
            "guide",
            "interchange",
        ],
    ),
    ("storage", &[]),
    (
        "cli",
        &[
            "money",
            "text",
            "catalog",
            "selection",
            "estimate",
            "quote",
            "price_file",
            "locale",
            "wording",
            "guide",
            "interchange",
            "export",
            "storage",
        ],
    ),
    (
        "app",
        &[
            "money",
            "catalog",
            "selection",
            "estimate",
            "quote",
            "price_file",
            "locale",
            "wording",
            "guide",
            "interchange",
            "export",
            "storage",
        ],
    ),
    ("app/model", &[]),
    ("app/update", &["model"]),
    ("app/effects", &["model"]),
    ("app/theme", &[]),
    ("app/widgets", &["model", "theme"]),
    ("app/commands", &["model", "widgets"]),
    ("app/words", &["model", "commands"]),
    ("app/views", &["model", "commands", "words", "theme", "widgets"]),
    ("app/views/consult", &["estimate"]),
    ("app/views/dialogs", &[]),
    ("app/views/estimate", &[]),
    ("app/views/guide", &[]),
    ("app/views/header", &[]),
    ("cli/list", &[]),
    ("estimate/purchase", &[]),
    ("estimate/held", &["purchase"]),
    ("estimate/request", &["held"]),
    ("estimate/cover", &["purchase", "held", "request"]),
    ("estimate/adjust", &["request"]),
    ("estimate/plan", &["request", "cover", "adjust"]),
    ("estimate/hints", &["request", "plan"]),
    ("estimate/derivation", &["request", "adjust", "plan", "hints"]),
    ("export/document", &[]),
    ("export/pdf", &["document"]),
    ("price_file/syntax", &[]),
    ("price_file/change", &["syntax"]),
    ("price_file/lints", &["syntax"]),
    ("price_file/lints/parts", &[]),
    ("price_file/lints/validity", &[]),
];

#[test]
fn every_arrow_between_folders_is_allowed() {
    assert_eq!(wrong_arrows(&arrows(Of::CodeAndTests)), Vec::<String>::new());
}

#[test]
fn every_module_and_folder_stands_in_the_table_and_every_module_in_the_map() {
    let files = files();
    let folders: BTreeSet<&str> = files.iter().flat_map(|(file, _)| folders_around(file)).collect();
    let map = read("ARCHITECTURE.md");
    let loose = files.iter().filter_map(|(file, _)| loose_fault(file));
    let faults: Vec<String> =
        folders.iter().flat_map(|folder| folder_faults(folder, &map)).chain(loose).collect();
    assert_eq!(faults, Vec::<String>::new());
}

/// Arrows that lead from a folder to one beside it which it may not know.
fn wrong_arrows(arrows: &Arrows) -> Vec<String> {
    let mut faults = Vec::new();
    for ((from, to), names) in arrows {
        let Some((folder, other)) = parting(from, to) else { continue };
        let allowed = MAY_KNOW.iter().find(|(name, _)| *name == folder);
        if !allowed.is_some_and(|(_, allowed)| allowed.contains(&other)) {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            faults
                .push(format!("{folder} must not know {other}: {from} names {}", names.join(", ")));
        }
    }
    faults
}

/// Where two paths part: the folder of the first, and the name of the one beside it that holds the
/// second; nothing if one of the files lies loose there.
fn parting<'a>(from: &'a str, to: &'a str) -> Option<(&'a str, &'a str)> {
    let other = to.split('/').zip(from.split('/')).find(|(to, from)| to != from)?.0;
    let folder = folders_around(from).find(|folder| !is_inside(to, folder))?;
    folders_around(to).any(|around| !is_inside(from, around)).then_some((folder, other))
}

/// The folders that a file lies in, the outermost first.
fn folders_around(file: &str) -> impl Iterator<Item = &str> {
    file.match_indices('/').map(|(end, _)| &file[..end])
}

fn is_inside(file: &str, folder: &str) -> bool {
    file.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
}

/// Lacks of a folder in the table of arrows and in the map.
fn folder_faults(folder: &str, map: &str) -> Vec<String> {
    let mut faults = Vec::new();
    if !MAY_KNOW.iter().any(|(name, _)| *name == folder) {
        faults.push(format!("{folder} is not in the table of arrows"));
    }
    if !folder.contains('/') && !map.contains(&format!("  {folder}/")) {
        faults.push(format!("{folder} is not in the map of ARCHITECTURE.md"));
    }
    faults
}

/// That a file lies beside the modules, where any of them could know the others by way of it.
fn loose_fault(file: &str) -> Option<String> {
    let is_module = !file.contains('/') && file != "lib.rs" && file != "main.rs";
    is_module.then(|| format!("{file} is a module without a folder"))
}

/// The faults of a few files that a test writes down.
fn faults_of(files: &[(&str, &str)]) -> Vec<String> {
    wrong_arrows(&arrows_between(files, Of::CodeAndTests))
}

#[test]
fn a_wrong_arrow_is_found_alone_in_a_group_and_inside_tests() {
    let catalog = ("catalog/mod.rs", "pub struct PriceList;");
    let alone = [catalog, ("money/mod.rs", "use crate::catalog::PriceList;")];
    let fault = "money must not know catalog: money/mod.rs names PriceList";
    assert_eq!(faults_of(&alone), [fault]);
    let group = [
        catalog,
        ("money/mod.rs", "pub struct Money;"),
        ("money/sum.rs", "use crate::{\n    money::{Money, Percent},\n    catalog::PriceList,\n};"),
    ];
    assert_eq!(faults_of(&group), [fault.replace("mod", "sum")]);
    let inline = [
        ("cli/mod.rs", "#[cfg(test)] mod tests { fn f() { crate::app::run() } }"),
        ("app/mod.rs", "pub fn run() {}"),
    ];
    assert_eq!(faults_of(&inline), ["cli must not know app: cli/mod.rs names crate::app::run"]);
}

#[test]
fn a_wrong_arrow_is_found_by_way_of_the_parent_and_of_others_too() {
    let catalog = ("catalog/mod.rs", "pub struct PriceList;");
    let fault = "money must not know catalog: money/percent.rs names PriceList";
    let by_parent = [catalog, ("money/percent.rs", "use super::super::catalog::PriceList;")];
    assert_eq!(faults_of(&by_parent), [fault]);
    let by_root = [
        ("lib.rs", "pub mod catalog; pub mod money; pub use catalog::PriceList;"),
        catalog,
        ("money/percent.rs", "use crate::PriceList;"),
    ];
    assert_eq!(faults_of(&by_root), [fault]);
}

#[test]
fn a_wrong_arrow_is_found_between_folders_within_a_module() {
    let files = [
        ("app/mod.rs", "mod state; mod theme; mod views; mod widgets;"),
        ("app/state.rs", "use super::views::view;"),
        ("app/theme/mod.rs", "use super::widgets::button::button;"),
        ("app/views/mod.rs", "pub fn view() { super::widgets::button::button() }"),
        ("app/widgets/mod.rs", "pub mod button;"),
        (
            "app/widgets/button.rs",
            "use crate::app::{state::State, views}; fn f() { views::view() }",
        ),
    ];
    let expected = [
        "app/theme must not know widgets: app/theme/mod.rs names button",
        "app/widgets must not know views: app/widgets/button.rs names views::view",
    ];
    assert_eq!(faults_of(&files), expected);
}

#[test]
fn an_allowed_arrow_and_a_comment_are_no_faults() {
    let files = [
        ("catalog/mod.rs", "pub struct PriceList;"),
        ("money/mod.rs", "pub struct Money;"),
        ("export/mod.rs", "pub fn pdf() {}"),
        (
            "estimate/engine.rs",
            "use crate::{catalog::PriceList, money::Money}; // not crate::export::pdf",
        ),
    ];
    assert_eq!(faults_of(&files), Vec::<String>::new());
}

#[test]
fn a_module_that_is_nowhere_and_a_folder_that_is_in_no_table_are_found() {
    assert_eq!(folder_faults("helpers", "").len(), 2);
    assert_eq!(folder_faults("money/helpers", "").len(), 1);
    assert_eq!(folder_faults("money", "  money/   amounts"), Vec::<String>::new());
    assert!(loose_fault("helpers.rs").is_some());
    assert!(["lib.rs", "main.rs", "money/mod.rs"].iter().all(|file| loose_fault(file).is_none()));
}
