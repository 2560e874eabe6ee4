//! A change of a price list, made as edits of the owner's text: all that is not meant stays, to the
//! byte.
//!
//! Every change is made, read anew and held against what was there: [`Change::edits`] gives edits
//! only if nothing else has changed.

mod error;
mod insertion;
mod meaning;
mod path;
mod relocation;
pub(super) mod removal;
mod rename;
mod written;

pub use error::ChangeError;
pub use path::{Path, Step};

use super::{
    read, schema,
    source::Source,
    syntax::{Raw, Tree},
    text_edits::{TextEdit, TextEdits},
};
use meaning::Meaning;
use written::Written;

/// A change of a price list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Writes a value. A field or a pair that is not there yet is added at the end of its entry.
    Set {
        /// Way to the value.
        path: Path,
        /// RON that is written: `149.50`, `"Face"`.
        value: String,
    },
    /// Adds an entry, a field or a pair.
    Insert {
        /// Way to the brackets that it is added to.
        path: Path,
        /// Place within them, from 0; at the end if there are not so many.
        at: usize,
        /// RON that is written: `(id: "face", label: "Face")`, or `name: value` in an entry.
        entry: String,
    },
    /// Takes out an entry, a field or a pair, with the comments that belong to it.
    Remove {
        /// Way to it.
        path: Path,
    },
    /// Moves an entry, a field or a pair within its brackets, with the comments that belong to it.
    Move {
        /// Way to the brackets.
        path: Path,
        /// Place that it has, from 0.
        from: usize,
        /// Place that it gets, from 0.
        to: usize,
    },
    /// Gives an entry another id, wherever that stands.
    Rename {
        /// Way to the entry.
        path: Path,
        /// Its new id.
        to: String,
    },
}

impl Change {
    /// Edits of `text` that make the change.
    ///
    /// Fails as [`ChangeError`] says.
    pub fn edits(&self, text: &str) -> Result<TextEdits, ChangeError> {
        let tree = tree_of(text).ok_or(ChangeError::Unreadable)?;
        let edits = self.untried(text, tree.root())?;
        let edits = TextEdits::new(edits).ok_or(ChangeError::NoValue)?;
        let changed = edits.applied_to(text).ok_or(ChangeError::NoValue)?;
        if let Self::Rename { .. } = self {
            // What refers to it is known to the reading alone.
            return read("", &changed).is_ok().then_some(edits).ok_or(ChangeError::NoId);
        }
        let after = tree_of(&changed).ok_or(ChangeError::NoValue)?;
        let is_meant = self.is_all_between(tree.root(), after.root());
        is_meant.then_some(edits).ok_or(ChangeError::NoValue)
    }

    fn untried(&self, text: &str, root: Raw<'_>) -> Result<Vec<TextEdit>, ChangeError> {
        let nothing = ChangeError::NothingThere;
        match self {
            Self::Set { path, value } => {
                let value = value.trim();
                if let Some(found) = path.find(root) {
                    let span = found.value.ok_or(nothing)?.span();
                    return Ok(vec![TextEdit { span, text: value.to_owned() }]);
                }
                let (entry, name) = path.split_name().ok_or(nothing)?;
                let brackets = entry.brackets(root).ok_or(nothing)?;
                let field = format!("{name}: {value}");
                Ok(insertion::edits(text, brackets, usize::MAX, &Written::new(&field)))
            }
            Self::Insert { path, at, entry } => {
                let brackets = path.brackets(root).ok_or(nothing)?;
                Ok(insertion::edits(text, brackets, *at, &Written::new(entry.trim())))
            }
            Self::Remove { path } => {
                let (brackets, at) = path.split_place(root).ok_or(nothing)?;
                removal::edits(text, brackets, at).ok_or(nothing)
            }
            Self::Move { path, from, to } => {
                let brackets = path.brackets(root).ok_or(nothing)?;
                relocation::edits(text, brackets, *from, *to).ok_or(nothing)
            }
            Self::Rename { path, to } => {
                let entry = path.brackets(root).ok_or(nothing)?;
                let id = path.then("id").find(root).and_then(|id| id.value).ok_or(nothing)?;
                rename::edits(text, entry, id, to)
            }
        }
    }

    /// True if this change and nothing else is between two texts.
    fn is_all_between(&self, before: Raw<'_>, after: Raw<'_>) -> bool {
        let (mut old, mut new) = (Meaning::of(before), Meaning::of(after));
        let is_so = match self {
            Self::Set { path, value } => {
                old.take(path);
                let written = path.find(after).and_then(|found| found.value);
                let is_written = written.is_some_and(|written| written.text() == value.trim());
                is_written && new.take(path).is_some()
            }
            Self::Insert { path, at, entry } => {
                let place = path.brackets(after).map(|brackets| {
                    let written = brackets.owned();
                    let place = (*at).min(written.len().saturating_sub(1));
                    (written.get(place).map(|new| after.part(new.piece.clone())), place)
                });
                let Some((written, place)) = place else { return false };
                written == Some(entry.trim()) && new.take_at(path, place).is_some()
            }
            Self::Remove { path } => old.take(path).is_some(),
            Self::Move { path, from, to } => {
                let moved = old.take_at(path, *from);
                moved.is_some_and(|moved| old.put_at(path, *to, moved))
            }
            Self::Rename { .. } => false,
        };
        is_so && old == new
    }
}

/// The tree of a text that RON takes, and that no line break of old Macs makes another to RON.
fn tree_of(text: &str) -> Option<Tree<'_>> {
    let source = Source::new("", text);
    if read::lone_carriage_return(&source).is_some() {
        return None;
    }
    let tree = Tree::as_written(&source)?;
    (tree.is_plain() || schema::check(text).is_ok()).then_some(tree)
}

#[cfg(test)]
mod property_tests;

#[cfg(test)]
mod tests {
    use super::{property_tests::paths, *};
    use crate::price_file::samples::SAMPLES;

    const LIST: &str = r#"(
    areas: [
        // The face, without the neck
        (id: "face", label: "Face"), // by hand
        (id: "neck", label: "Neck")
    ],
    offers: [(single: 190, courses: {3: 510}), (single: 120)],
    none: [],
    blank: [
    ],
)
"#;

    fn path<const N: usize>(steps: [&str; N]) -> Path {
        let step = |step: &str| step.parse::<usize>().map_or_else(|_| step.into(), Step::At);
        Path(steps.into_iter().map(step).collect())
    }

    fn set(path: Path, value: &str) -> Change {
        Change::Set { path, value: value.to_owned() }
    }

    fn insert(path: Path, at: usize, entry: &str) -> Change {
        Change::Insert { path, at, entry: entry.to_owned() }
    }

    fn changed(text: &str, change: &Change) -> String {
        change.edits(text).unwrap().applied_to(text).unwrap()
    }

    /// Holds that a change takes one part of the list and puts another in its place.
    fn replaces(change: &Change, old: &str, new: &str) {
        assert!(LIST.contains(old));
        assert_eq!(changed(LIST, change), LIST.replacen(old, new, 1), "{change:?}");
    }

    #[test]
    fn a_value_is_set_where_it_stands_and_a_new_field_comes_last() {
        let first = path(["offers", "0"]);
        replaces(&set(first.then("single"), " 195.50 "), "190", "195.50");
        replaces(&set(first.then("note"), "\"x\""), "510}", "510}, note: \"x\"");
        let courses = Path([first.0, vec!["courses".into()]].concat());
        let at = |count: &str| courses.then(Step::Named(count.to_owned()));
        replaces(&set(at("3"), "495"), "510", "495");
        replaces(&set(at("6"), "900"), "510", "510, 6: 900");
    }

    #[test]
    fn an_entry_is_added_as_its_neighbours_are_written() {
        let entry = "(id: \"a\")";
        replaces(
            &insert(path(["areas"]), 0, entry),
            "        // The face",
            "        (id: \"a\"),\n        // The face",
        );
        replaces(
            &insert(path(["areas"]), 9, entry),
            "\"Neck\")\n",
            "\"Neck\"),\n        (id: \"a\"),\n",
        );
        let offers = path(["offers"]);
        replaces(&insert(offers.clone(), 1, "(single: 1)"), "}), (", "}), (single: 1), (");
        replaces(&insert(offers, 2, "(single: 1)"), "120)", "120), (single: 1)");
        replaces(&insert(path(["none"]), 0, "1"), "[]", "[1]");
        replaces(&insert(path(["blank"]), 0, "1"), "[\n    ]", "[\n        1,\n    ]");
        let of_windows = LIST.replace('\n', "\r\n");
        let added = changed(&of_windows, &insert(path(["blank"]), 0, "1"));
        assert!(added.contains("[\r\n        1,\r\n    ]"), "{added}");
    }

    #[test]
    fn an_entry_goes_with_its_comments_and_takes_them_along() {
        let face = "        // The face, without the neck\n        (id: \"face\", label: \"Face\"), // by hand\n";
        let neck = "        (id: \"neck\", label: \"Neck\")\n";
        replaces(&Change::Remove { path: path(["areas", "0"]) }, face, "");
        let down = Change::Move { path: path(["areas"]), from: 0, to: 1 };
        let neck_first = format!("{}{face}", neck.replace(")\n", "),\n"));
        replaces(&down, &format!("{face}{neck}"), &neck_first);
        let up = Change::Move { path: path(["areas"]), from: 1, to: 0 };
        replaces(&up, &format!("{face}{neck}"), &neck_first);
        replaces(&Change::Remove { path: path(["offers", "1"]) }, ", (single: 120)", "");
        replaces(&Change::Remove { path: path(["offers", "0", "single"]) }, "single: 190, ", "");
        let up = Change::Move { path: path(["offers"]), from: 1, to: 0 };
        let (one, other) = ("(single: 190, courses: {3: 510})", "(single: 120)");
        replaces(&up, &format!("{one}, {other}"), &format!("{other}, {one}"));
    }

    #[test]
    fn a_comment_goes_along_wherever_it_stands_between_entries_of_one_line() {
        for (list, moved) in [
            ("(a: [1 // x\n, 2])", "(a: [2, 1 // x\n])"),
            ("(a: [1, // x\n 2])", "(a: [\n 2, 1 // x\n])"),
            ("(a: [1 /* x */, 2 /* y */])", "(a: [2 /* y */, 1 /* x */])"),
            ("(a: [/* x */ 1, 2])", "(a: [2, /* x */ 1])"),
        ] {
            let change = Change::Move { path: path(["a"]), from: 0, to: 1 };
            assert_eq!(changed(list, &change), moved);
        }
        for (list, moved) in [
            ("(a: [\n// x\n1, 2])", "(a: [\n2,\n// x\n1])"),
            ("(a: [\n// x\n1,\n2, 3])", "(a: [\n2, \n// x\n1, 3])"),
            ("(a: [1 // x */\n, 2 /* y */])", "(a: [2 /* y */, 1 // x */\n])"),
        ] {
            let change = Change::Move { path: path(["a"]), from: 0, to: 1 };
            assert_eq!(changed(list, &change), moved);
        }
        for (list, added) in [
            ("(a: [1, 2 /* y */])", "(a: [1, 2 /* y */, 3])"),
            ("(a: [1, 2, /* y */])", "(a: [1, 2, /* y */\n3,])"),
            ("(a: [1, 2 // */\n])", "(a: [1, 2, // */\n3\n])"),
            ("(a: [\n// x\n])", "(a: [\n    3,\n// x\n])"),
            ("(a: [/* x */])", "(a: [/* x */\n3])"),
        ] {
            assert_eq!(changed(list, &insert(path(["a"]), 9, "3")), added);
        }
        let first = insert(path(["a"]), 0, "0");
        assert_eq!(changed("(a: [\n  // x\n  1, 2])", &first), "(a: [\n  0,\n  // x\n  1, 2])");
        let of_windows = "(a: [\r\n  1 // x\r\n]\r\n)";
        let added = changed(of_windows, &insert(path(["a"]), 9, "2"));
        assert_eq!(added, "(a: [\r\n  1, // x\r\n  2,\r\n]\r\n)");
        let last_first = Change::Move { path: path(["a"]), from: 1, to: 0 };
        assert_eq!(changed("(a: [1, 2 // y\n])", &last_first), "(a: [2 // y\n, 1\n])");
    }

    #[test]
    fn what_is_no_value_or_leads_nowhere_is_refused() {
        let single = path(["offers", "0", "single"]);
        for value in ["", "1, note: 2", "1 // x", "\"", "1)", "(", "£5", "x y"] {
            assert_eq!(
                set(single.clone(), value).edits(LIST),
                Err(ChangeError::NoValue),
                "{value}"
            );
        }
        for entry in ["", "1, 2", "1 // x", "]"] {
            let change = insert(path(["none"]), 0, entry);
            assert_eq!(change.edits(LIST), Err(ChangeError::NoValue), "{entry}");
        }
        for nowhere in [path(["fees", "0"]), path(["offers", "7"]), path(["offers", "0", "x"])] {
            let removal = Change::Remove { path: nowhere };
            assert_eq!(removal.edits(LIST), Err(ChangeError::NothingThere));
        }
        assert_eq!(set(single.clone(), "1").edits("(offers: ["), Err(ChangeError::Unreadable));
        let of_old_macs = LIST.replace('\n', "\r");
        assert_eq!(set(single, "1").edits(&of_old_macs), Err(ChangeError::Unreadable));
    }

    #[test]
    fn an_id_is_changed_wherever_it_stands_and_in_the_names_that_are_made_of_it() {
        let list = r#"(
    schema: 1, clinic: (name: "x"), language: "en-GB", currency: "GBP",
    techniques: [(id: "a", label: "A"), (id: "b", label: "B", about: "not like a")],
    sizes: [(id: "a", label: "Small")],
    areas: [(id: "face", label: "Face"), (id: "arm", label: "Arm")],
    offers: [
        (technique: "a", areas: ["face"], single: 190, courses: {3: 510}),
        (technique: "a", areas: ["face", "arm"], single: 290),
        (technique: "b", areas: ["arm"], size: "a", single: 90, id: "a/arm"),
    ],
    add_ons: [(id: "led", label: "LED", single: 40, per: session, only_with: (techniques: ["a"]))],
    special_prices: [(id: "winter", label: "Winter", offers: ["a/face", "a/face+arm", "a/arm"], client: new, percent: 10)],
    examples: [
        (technique: "b", areas: ["arm:a"], add_ons: [], total: 81),
        (technique: "a", areas: ["face"], after_course: ["a/face@3"], total: 171),
    ],
)"#;
        assert!(read("", list).is_ok(), "{:?}", read("", list));
        let rename =
            |place: [&str; 2], to: &str| Change::Rename { path: path(place), to: to.to_owned() };
        let after = changed(list, &rename(["techniques", "0"], "needling"));
        let expected = list
            .replace("(id: \"a\", label: \"A\")", "(id: \"needling\", label: \"A\")")
            .replace("technique: \"a\"", "technique: \"needling\"")
            .replace("techniques: [\"a\"]", "techniques: [\"needling\"]")
            .replace("\"a/face", "\"needling/face");
        assert_eq!(after, expected);
        let escaped = list.replace("id: \"a\", label: \"A\"", r#"id: "\u{61}", label: "A""#);
        let after = changed(&escaped, &rename(["techniques", "0"], "needling"));
        assert_eq!(after, expected);
        let after = changed(list, &rename(["areas", "0"], "cheeks"));
        let expected = list.replace("\"face\"", "\"cheeks\"").replace("a/face", "a/cheeks");
        let region = "(id: \"cheeks\", region: \"face\",";
        assert_eq!(after, expected.replace("(id: \"cheeks\",", region));
        let after = changed(list, &rename(["sizes", "0"], "s"));
        let sized = list.replace("(id: \"a\", label: \"Small\")", "(id: \"s\", label: \"Small\")");
        assert_eq!(after, sized.replace("size: \"a\"", "size: \"s\"").replace("arm:a", "arm:s"));
        let after = changed(list, &rename(["offers", "2"], "arms"));
        assert_eq!(after, list.replace("\"a/arm\"", "\"arms\""));
        for (place, id) in
            [(["techniques", "0"], "b"), (["areas", "1"], "two words"), (["areas", "1"], "")]
        {
            assert_eq!(rename(place, id).edits(list), Err(ChangeError::NoId), "{id}");
        }
    }

    #[test]
    fn what_the_program_knows_by_its_id_is_known_by_a_field_from_then_on() {
        let list = r#"(
    schema: 1, clinic: (name: "x"), language: "en-GB", currency: "GBP",
    techniques: [(id: "rf", label: "RF"), (id: "fine", label: "Fine", guide: "standard")],
    sizes: [(id: "small", label: "Small")],
    areas: [(id: "face"), (id: "small", label: "Small spot")],
    offers: [
        (technique: "rf", any_of: ["face", "small"], id: "any", by_areas: {2: 200}),
        (technique: "fine", areas: ["small"], size: "small", single: 90),
        (technique: "fine", areas: ["small"], single: 100),
    ],
    special_prices: [(id: "new", label: "New", offers: ["any/2"], client: new, percent: 10)],
    examples: [(technique: "fine", areas: ["small:small"], total: 90)],
)"#
        .replace("(id: \"face\")", "(id: \"face\", label: \"Face\")");
        let rename = |place: [&str; 2], to: &str| {
            Change::Rename { path: path(place), to: to.to_owned() }.edits(&list)
        };
        let after = |place, to| rename(place, to).unwrap().applied_to(&list).unwrap();
        let radio = after(["techniques", "0"], "radio");
        let expected = list.replace("(id: \"rf\",", "(id: \"radio\", guide: \"rf\",");
        assert_eq!(radio, expected.replace("technique: \"rf\"", "technique: \"radio\""));
        let cheeks = after(["areas", "0"], "cheeks-and-chin");
        assert!(cheeks.contains("(id: \"cheeks-and-chin\", region: \"face\", label"), "{cheeks}");
        // It said already what it is.
        let thin = after(["techniques", "1"], "thin");
        assert_eq!(thin, list.replace("\"fine\"", "\"thin\""));
        assert!(after(["areas", "1"], "spot").contains("areas: [\"spot:small\"]"));
        assert!(after(["sizes", "0"], "s").contains("areas: [\"small:s\"]"));
        assert!(after(["offers", "0"], "every").contains("offers: [\"every/2\"]"));
        assert_eq!(rename(["areas", "1"], "neck"), Err(ChangeError::KnownId));
        assert!(rename(["techniques", "1"], "standard").is_ok());
    }

    #[test]
    fn an_id_of_another_list_of_the_file_is_taken() {
        let list = r#"(
    schema: 1, clinic: (name: "x"), language: "en-GB", currency: "GBP",
    lists: [(id: "here", label: "Here"), (id: "there", label: "There")],
    techniques: [(id: "a", label: "A")],
    areas: [(id: "one", label: "One"), (id: "two", label: "Two")],
    offers: [(technique: "a", areas: ["one"], single: 190), (technique: "a", areas: ["two"], single: 90)],
    fees: [
        (id: "visit", label: "Visit", price: 20, when: chosen, list: "here"),
        (id: "call", label: "Call", price: 30, when: chosen, list: "there"),
    ],
)"#;
        assert!(read("", list).is_ok(), "{:?}", read("", list));
        let rename = |to: &str| Change::Rename { path: path(["fees", "1"]), to: to.to_owned() };
        assert_eq!(rename("visit").edits(list), Err(ChangeError::NoId));
        assert!(rename("talk").edits(list).is_ok());
    }

    #[test]
    fn whatever_a_sample_names_can_be_renamed() {
        let mut count = 0;
        for sample in SAMPLES {
            let tree = tree_of(sample.text).unwrap();
            let mut all = Vec::new();
            paths(tree.root(), &Path::default(), &mut all);
            for entry in all.iter().filter(|path| path.then("id").find(tree.root()).is_some()) {
                let rename = Change::Rename { path: entry.clone(), to: "zz-new".to_owned() };
                assert!(rename.edits(sample.text).is_ok(), "{entry:?} of {}", sample.name);
                count += 1;
            }
        }
        assert!(count > 200, "only {count}");
    }
}
