//! A clinic's own price list, begun from the sample that is nearest.

use super::{
    change::{Change, Path},
    starts::{Start, StartTax},
    syntax::{Raw, Tree},
    text_edits::{TextEdit, TextEdits},
};
use jiff::civil::Date;

/// Ending of the file of a price list.
const LIST_ENDING: &str = ".needlepoint.ron";

/// Begin of a note about the law of the sample's country.
const LAW: &str = "// §";

/// Contents of a price list that nobody has worked on yet.
#[derive(Clone, Copy, Debug)]
pub struct NewList<'a> {
    /// Start for its country.
    pub start: &'static Start,
    /// Name of the clinic.
    pub clinic: &'a str,
    /// The first lines, as a comment.
    pub head: &'a str,
    /// The day it is made on.
    pub day: Date,
}

impl NewList<'_> {
    /// Its text.
    ///
    /// It stays marked as a sample. The clinic's lines but its name are comments, as the sample's
    /// are nobody's, and so are the terms of another country. Notes about its law are left out.
    pub fn text(&self) -> String {
        let text = self.changed_sample();
        text.unwrap_or_else(|| unreachable!("{} can't be changed", self.start.sample.name))
    }

    fn changed_sample(&self) -> Option<String> {
        let start = self.start;
        let sample = start.sample.text;
        let body = sample.get(sample.find("\n(")?.saturating_add(1)..)?;
        let text = self.changes().iter().try_fold(body.to_owned(), |text, change| {
            change.edits(&text).ok()?.applied_to(&text)
        })?;
        let text = as_comments(&text, &Path(vec!["clinic".into()]), |key| key != Some("name"))?;
        let terms = Path(vec!["terms".into()]);
        let text = if start.has_its_law {
            text
        } else {
            without_notes_of_law(&as_comments(&text, &terms, |_| true)?)
        };
        let head = self.head.lines().map(|line| format!("// {line}").trim_end().to_owned() + "\n");
        Some(head.collect::<String>() + &text)
    }

    fn changes(&self) -> Vec<Change> {
        let start = self.start;
        let set = |name: &str, value: String| {
            let path = Path(name.split('.').map(Into::into).collect());
            Change::Set { path, value }
        };
        let quoted =
            |text: &str| format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""));
        let mut changes = vec![
            set("clinic.name", quoted(self.clinic)),
            set("country", quoted(start.code)),
            set("language", quoted(start.language)),
            set("currency", quoted(start.currency)),
            set("updated", quoted(&self.day.to_string())),
        ];
        match start.tax {
            StartTax::OfSample => {}
            StartTax::Other(label, rate) => {
                changes.push(set("tax.label", quoted(label)));
                changes.push(set("tax.rate", rate.to_owned()));
            }
            StartTax::Absent => {
                changes.push(Change::Remove { path: Path(vec!["tax".into()]) });
            }
        }
        changes
    }
}

/// Text without the notes that begin with [`LAW`], each up to the end of its comment.
fn without_notes_of_law(text: &str) -> String {
    let mut is_of_law = false;
    let is_kept = |line: &&str| {
        let comment = line.trim_start();
        is_of_law = comment.starts_with(LAW) || (is_of_law && comment.starts_with("//"));
        !is_of_law
    };
    text.split_inclusive('\n').filter(is_kept).collect()
}

/// File name of a clinic's list: `willow-skin-clinic.needlepoint.ron`.
pub fn list_file_name(clinic: &str) -> String {
    let lower = clinic.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let name = words.collect::<Vec<_>>().join("-");
    let name = if name.is_empty() { "price-list" } else { &name };
    format!("{name}{LIST_ENDING}")
}

/// Text in which what stands in some brackets, as far as it is meant, is a comment.
fn as_comments(text: &str, path: &Path, is_meant: fn(Option<&str>) -> bool) -> Option<String> {
    let tree = Tree::of(text);
    let Some(brackets) = path.brackets(tree.root()) else { return Some(text.to_owned()) };
    let pieces = brackets.owned().into_iter();
    let pieces = pieces.filter(|piece| is_meant(piece.key.map(Raw::text)));
    let slashes = pieces.map(|piece| TextEdit::insertion(piece.piece.start, "// "));
    TextEdits::new(slashes.collect())?.applied_to(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::price_file::{
        read,
        starts::{start, starts},
    };

    fn new_list(start: &'static Start, clinic: &str) -> String {
        let day = jiff::civil::date(2026, 12, 1);
        NewList { start, clinic, head: "PRICES\n\nof the clinic", day }.text()
    }

    #[test]
    fn a_new_list_can_be_used_in_every_country_and_is_still_a_sample() {
        let clinic = r#"The "Ash" \ Sons"#;
        for start in starts() {
            let (text, code) = (new_list(start, clinic), start.code);
            assert!(text.starts_with("// PRICES\n//\n// of the clinic\n(\n"), "{text}");
            let reading =
                read("new.ron", &text).unwrap_or_else(|found| panic!("{code}: {found:?}"));
            assert!(reading.warnings.is_empty(), "{code}: {:?}", reading.warnings);
            let list = reading.list;
            assert!(list.is_sample());
            assert_eq!(list.country().unwrap().to_string(), code);
            assert_eq!(list.clinic().name, clinic);
            assert!(list.clinic().phone.is_none() && list.clinic().address.is_empty());
            assert_eq!(list.currency().code(), start.currency);
            assert!(start.has_its_law || list.terms().is_empty(), "{code}");
        }
    }

    #[test]
    fn notes_of_law_are_kept_where_it_holds_and_no_other_note_is_lost() {
        let in_france = "// § La jurisprudence réserve en France";
        for (code, is_law) in [("FR", true), ("RE", true), ("BE", false), ("MC", false)] {
            let text = new_list(start_of(code), "Ash");
            assert_eq!(text.contains(in_france), is_law, "{code}");
            assert_eq!(text.contains("conseil de l’Ordre"), is_law, "{code}");
            assert!(
                text.contains("// ---- Qui vous êtes") && text.contains("chemin le moins cher.")
            );
        }
        assert!(new_list(start_of("IT"), "Ash").contains("124 del 2017"));
        assert!(!new_list(start_of("SM"), "Ash").contains("124 del 2017"));
        assert_eq!(without_notes_of_law("// a\n// § b\n// c\nd\n// e\n"), "// a\nd\n// e\n");
    }

    fn start_of(code: &str) -> &'static Start {
        start(code.parse().unwrap()).unwrap()
    }

    #[test]
    fn a_file_is_named_after_its_clinic() {
        for (clinic, name) in [
            ("Willow Skin Clinic", "willow-skin-clinic"),
            ("Gabinet Jaśmin", "gabinet-jaśmin"),
            ("../etc/passwd", "etc-passwd"),
            ("★ !", "price-list"),
        ] {
            assert_eq!(list_file_name(clinic), format!("{name}.needlepoint.ron"));
        }
    }
}
