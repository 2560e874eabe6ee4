//! Texts of price lists as trees that lose no byte, whatever is wrong with them.

use needlepoint::price_file::{Raw, Tree, samples::SAMPLES};
use proptest::{collection::vec, prelude::*, sample::select};
use std::{
    fs,
    ops::Range,
    path::{Path, PathBuf},
};

/// Pieces of lists, as they are met and as they are mistaken.
const PIECES: [&str; 36] = [
    "(", ")", "[", "]", "{", "}", ",", ":", "\"", "\"a\"", "'", "“", "”", "/*", "*/", "//", "\n",
    "\n    ", " ", "areas", "from", "single", "Name", "190", "3", "149,99", "5%", "£5", "120..180",
    "r#\"", "b\"x\"", "'a'", "\\", "=", ";", "\u{A0}",
];

#[test]
fn every_byte_of_every_list_comes_back() {
    let lists = ["pricing", "tests"].map(|folder| lists_under(Path::new(folder))).concat();
    assert!(lists.len() > 200);
    for list in lists {
        let text = fs::read_to_string(&list).unwrap();
        assert_whole(&text);
    }
}

proptest! {
    #[test]
    fn every_byte_of_random_pieces_comes_back(pieces in vec(select(&PIECES[..]), 0..60)) {
        assert_whole(&pieces.concat());
        assert_whole(&format!("(\n    {}", pieces.concat()));
    }

    #[test]
    fn every_byte_of_random_characters_comes_back(text: String) {
        assert_whole(&text);
    }

    #[test]
    fn every_byte_of_a_damaged_list_comes_back(
        sample in 0..SAMPLES.len(),
        at: prop::sample::Index,
        piece in select(&PIECES[..]),
    ) {
        let list = SAMPLES[sample].text;
        let places: Vec<usize> = list.char_indices().map(|(place, _)| place).collect();
        let (before, after) = list.split_at(places[at.index(places.len())]);
        assert_whole(&format!("{before}{piece}{after}"));
    }
}

#[test]
fn ten_thousand_brackets_are_no_danger() {
    for bracket in ["(", "[", "{", "(a: ", "[(a: [", "{3: ", "Name("] {
        let tree = assert_whole(&bracket.repeat(10_000));
        assert!(tree, "{bracket} is a mistake");
    }
}

#[test]
fn a_mistake_is_told_at_its_place_and_the_rest_is_read() {
    for (text, line, column) in [
        ("(\n    clinic: 'Cedar',\n    offers: [1, 2],\n)", 2, 13),
        ("(\n    clinic: \"C\"\n    offers: [1, 2],\n)", 2, 16),
        ("(\n    clinic: (\n        name: \"C\",\n    offers: [1, 2],\n)", 2, 13),
        ("(\n    clinic = \"C\",\n    offers: [1, 2],\n)", 2, 12),
        ("(\n    clinic: ,\n    offers: [1, 2],\n)", 2, 12),
        ("(\n    clinic: \"C,\n    offers: [1, 2],\n    language: \"en\",\n)", 2, 13),
        ("(\n    clinic: 149,99,\n    offers: [1, 2],\n)", 2, 13),
    ] {
        let tree = Tree::of(text);
        let [mistake] = tree.mistakes() else { panic!("{:?} in {text}", tree.mistakes()) };
        assert_eq!((mistake.line, mistake.column), (line, column), "{text}");
        let fields = tree.root().owned();
        let names = fields.iter().filter_map(|field| field.key.map(Raw::text));
        assert!(names.take(2).eq(["clinic", "offers"]), "{text}");
        let offers = fields[1].value.and_then(Raw::items).unwrap();
        assert_eq!(offers.into_iter().map(Raw::text).collect::<Vec<_>>(), ["1", "2"], "{text}");
    }
}

#[test]
fn comments_belong_to_the_entry_below_them_or_on_whose_line_they_stand() {
    for (brackets, owned) in [
        (
            "[\n    // of a\n    // and more\n    a, // by hand\n    b,\n]",
            &["    // of a\n    // and more\n    a, // by hand\n", "    b,\n"][..],
        ),
        (
            "[\n    // of all\n\n    // of a\n    a,\n\n    b\n]",
            &["    // of a\n    a,\n", "    b\n"],
        ),
        ("[ // of all\n    a,\n    // nothing more\n]", &["    a,\n"]),
        (
            "[\n    a,\n    // of b, as no blank line follows\n    b,\n]",
            &["    a,\n", "    // of b, as no blank line follows\n    b,\n"],
        ),
        ("[a, /* of b */ b]", &["a,", "/* of b */ b"]),
        ("[a /* of a */, b /* of b */]", &["a /* of a */,", "b /* of b */"]),
        ("[\n    a, b, // of b\n    c,\n]", &["a,", "b, // of b", "    c,\n"]),
        ("[\r\n    a, // of a\r\n    b,\r\n]", &["    a, // of a\r\n", "    b,\r\n"]),
        (
            "(\n    // of a\n    a: (\n        b: 1,\n    ), // the end of a\n    c: 2\n)",
            &["    // of a\n    a: (\n        b: 1,\n    ), // the end of a\n", "    c: 2\n"],
        ),
        ("{3: 1, // three\n    /* six */ 6: 2}", &["3: 1, // three", "/* six */ 6: 2"]),
        ("[]", &[]),
    ] {
        let text = format!("(of: {brackets})");
        let tree = Tree::of(&text);
        assert!(tree.mistakes().is_empty(), "{:?}", tree.mistakes());
        let outer = tree.root().owned();
        let found = outer[0].value.unwrap().owned();
        let found: Vec<&str> = found.into_iter().map(|entry| &text[entry.span]).collect();
        assert_eq!(found, owned, "{brackets}");
    }
}

#[test]
fn a_list_without_one_of_its_entries_keeps_all_others_to_the_letter() {
    let mut tried = 0;
    for sample in SAMPLES {
        let tree = Tree::of(sample.text);
        for section in tree.root().owned() {
            let entries = section.value.map(Raw::owned).unwrap_or_default();
            for (at, entry) in entries.iter().enumerate() {
                let (before, after) = cut(sample.text, &entry.span);
                let text = format!("{before}{after}");
                let tree = Tree::of(&text);
                assert!(tree.mistakes().is_empty(), "{}", tree.mistakes()[0]);
                let key = section.key.unwrap().text();
                let section = tree.root().owned().into_iter();
                let mut section = section.filter(|it| it.key.map(Raw::text) == Some(key));
                let left = section.next().and_then(|it| it.value).unwrap().owned();
                let mut wanted: Vec<&str> =
                    entries.iter().map(|it| &sample.text[it.span.clone()]).collect();
                wanted.remove(at);
                let left: Vec<&str> = left.iter().map(|it| &text[it.span.clone()]).collect();
                assert_eq!(left, wanted, "{key} of {}", sample.name);
                tried += 1;
            }
        }
    }
    assert!(tried > 500, "only {tried} were cut out");
}

/// True if a text has mistakes. All of its bytes come back, and each entry lies within the
/// brackets around it, after the one before.
fn assert_whole(text: &str) -> bool {
    let tree = Tree::of(text);
    let mut reached = 0;
    for token in tree.tokens() {
        assert_eq!(token.span.start, reached, "{text:?}");
        assert!(text.get(token.span.clone()).is_some(), "{text:?}");
        reached = token.span.end;
    }
    assert_eq!(reached, text.len(), "{text:?}");
    assert_in_order(text, tree.root());
    !tree.mistakes().is_empty()
}

fn assert_in_order(text: &str, brackets: Raw<'_>) {
    let Range { start: mut reached, end } = brackets.span();
    for entry in brackets.owned() {
        assert!(reached <= entry.span.start && entry.span.start <= entry.span.end, "{text:?}");
        assert!(text.get(entry.span.clone()).is_some(), "{text:?}");
        for piece in [entry.key, entry.value].into_iter().flatten() {
            let span = piece.span();
            assert!(entry.span.start <= span.start && span.end <= entry.span.end, "{text:?}");
            assert!(span.end <= end, "{text:?}");
            assert_in_order(text, piece);
        }
        reached = entry.span.end;
    }
}

fn cut<'t>(text: &'t str, span: &Range<usize>) -> (&'t str, &'t str) {
    (&text[..span.start], &text[span.end..])
}

/// Lists in a folder of this repository, and in those within it.
fn lists_under(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).unwrap();
    let mut found = Vec::new();
    for path in entries.map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            found.extend(lists_under(&path));
        } else if path.extension().is_some_and(|ending| ending == "ron") {
            found.push(path);
        }
    }
    found
}
