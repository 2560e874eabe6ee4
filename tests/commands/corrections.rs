//! Price lists that `check` corrects, and what it says of codes.

use super::needlepoint;
use crate::support::program::Output;
use needlepoint::cli::Status;
use std::{fs, path::Path};

const LIST: &str = r#"(
    // The owner's own remark stays.
    schema: 1,
    clinic: (name: “Ash Skin”),
    language: "en-GB",
    currency: "gbp"
    techniques: [(id: "standard", label: Standard)],
    areas: [(id: "face", label: "Face"),, (id: "neck", label: "Neck")],
    offers: [
        (technique: "standard", areas: ["face"], single: £149,50), // dear
        (technique: "standard", areas: ["nek"], single: 120),
    ],
)
"#;

const CORRECTED: &str = r#"(
    // The owner's own remark stays.
    schema: 1,
    clinic: (name: "Ash Skin"),
    language: "en-GB",
    currency: "GBP",
    techniques: [(id: "standard", label: "Standard")],
    areas: [(id: "face", label: "Face"), (id: "neck", label: "Neck")],
    offers: [
        (technique: "standard", areas: ["face"], single: 149.50), // dear
        (technique: "standard", areas: ["nek"], single: 120),
    ],
)
"#;

fn check(folder: &Path, typed: &str) -> Output {
    needlepoint(folder, &format!("check {typed}"))
}

fn folder_with(list: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("ash.ron"), list).unwrap();
    folder
}

/// Text of the list in a folder.
fn list_in(folder: &Path) -> String {
    fs::read_to_string(folder.join("ash.ron")).unwrap()
}

/// Texts of its earlier versions.
fn earlier_in(folder: &Path) -> Vec<String> {
    let lists = fs::read_dir(folder.join(".needlepoint/earlier-versions")).unwrap();
    let mut paths: Vec<_> = lists
        .flat_map(|list| fs::read_dir(list.unwrap().path()).unwrap())
        .map(|version| version.unwrap().path())
        .collect();
    paths.sort();
    paths.iter().map(|path| fs::read_to_string(path).unwrap()).collect()
}

#[test]
fn what_is_certain_is_corrected_the_rest_is_told_and_the_list_as_it_was_is_kept() {
    let folder = folder_with(LIST);
    let output = check(folder.path(), "ash.ron --fix");
    assert_eq!(list_in(folder.path()), CORRECTED, "{}", output.stdout);
    assert_eq!(earlier_in(folder.path()), [LIST]);
    assert_eq!(output.status, Status::AtFault);
    assert!(output.stdout.starts_with("7 corrections made; the list as it was is kept in "));
    assert!(
        output.stdout.contains("error[unknown-id]: expected the id of an area, but found \"nek\"")
    );
    // Nothing is left that is certain, so nothing more is kept.
    let again = check(folder.path(), "ash.ron --fix");
    assert_eq!((list_in(folder.path()).as_str(), earlier_in(folder.path()).len()), (CORRECTED, 1));
    assert!(again.stdout.starts_with("error[unknown-id]"), "{}", again.stdout);
}

#[test]
fn characters_that_nobody_sees_are_taken_out_and_nothing_else() {
    let fine = CORRECTED.replace("nek", "neck");
    // To RON the marks of direction are white space, which may stand between words.
    let direction = ["\u{200e}", "\u{200c}\u{200f}"].map(|unseen| (unseen, 2));
    let unseen = ["\u{200b}", "\u{ad}", "\u{2060}"].map(|unseen| (unseen, 3));
    for (unseen, places) in unseen.into_iter().chain(direction) {
        let within = [("offers", "of|fers"), ("120", "1|20"), ("offers:", "offers|:")];
        for (seen, written) in within.into_iter().take(places) {
            let text = fine.replacen(seen, &written.replace('|', unseen), 1);
            let folder = folder_with(&text);
            let output = check(folder.path(), "ash.ron --fix");
            assert_eq!(list_in(folder.path()), fine, "{text:?}: {}", output.stdout);
            assert_eq!(output.status, Status::Done);
        }
    }
    let folder = folder_with(&fine.replace("offers: [", "of\u{200b}fers:\u{a0}["));
    assert_eq!(check(folder.path(), "ash.ron --fix").status, Status::Done);
    assert_eq!(list_in(folder.path()), fine);
    // In a text they may be meant, whatever quotes it has.
    let label = fine.replace("\"Face\"", "“Le\u{a0}visage”");
    let folder = folder_with(&label);
    assert_eq!(check(folder.path(), "ash.ron --fix").status, Status::Done);
    assert_eq!(list_in(folder.path()), fine.replace("\"Face\"", "\"Le\u{a0}visage\""));
}

#[test]
fn a_byte_order_mark_stays_where_it_is() {
    let marked = format!("\u{feff}{}", LIST.replace("nek", "neck"));
    let folder = folder_with(&marked);
    assert_eq!(check(folder.path(), "ash.ron --fix").status, Status::Done);
    let corrected = format!("\u{feff}{}", CORRECTED.replace("nek", "neck"));
    assert_eq!(list_in(folder.path()), corrected);
}

#[test]
fn a_list_that_is_fine_is_not_written() {
    let fine = CORRECTED.replace("nek", "neck");
    let folder = folder_with(&fine);
    let before = fs::metadata(folder.path().join("ash.ron")).unwrap().modified().unwrap();
    assert_eq!(check(folder.path(), "ash.ron --fix").status, Status::Done);
    let after = fs::metadata(folder.path().join("ash.ron")).unwrap().modified().unwrap();
    assert_eq!(before, after);
    assert!(!folder.path().join(".needlepoint").exists());
}

#[test]
fn where_nothing_can_be_kept_nothing_is_corrected() {
    let folder = folder_with(LIST);
    fs::write(folder.path().join(".needlepoint"), "no folder").unwrap();
    let output = check(folder.path(), "ash.ron --fix");
    assert_eq!(output.status, Status::AtFault);
    assert_eq!(list_in(folder.path()), LIST);
    assert!(output.stdout.contains("hint: "), "{}", output.stdout);
}

#[test]
fn a_warning_is_a_failure_if_that_is_asked_for() {
    let odd =
        CORRECTED.replace("nek", "neck").replace("single: 120", "single: 120, courses: {3: 400}");
    let folder = folder_with(&odd);
    assert_eq!(check(folder.path(), "ash.ron").status, Status::Done);
    assert_eq!(check(folder.path(), "ash.ron --strict").status, Status::AtFault);
    let fine = folder_with(&CORRECTED.replace("nek", "neck"));
    assert_eq!(check(fine.path(), "ash.ron --strict").status, Status::Done);
}

#[test]
fn a_code_is_explained_and_one_that_is_not_there_is_refused() {
    let folder = folder_with(LIST);
    let told = check(folder.path(), "--explain unknown-id");
    assert_eq!(told.status, Status::Done);
    assert!(told.stdout.starts_with("unknown-id\n\nAn entry refers to another one by an id"));
    let refused = check(folder.path(), "--explain unkown-id");
    assert_eq!(refused.status, Status::WrongUsage);
    assert!(refused.stderr.contains("did you mean unknown-id?"), "{}", refused.stderr);
}
