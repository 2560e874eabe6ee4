//! Texts of the program as they stand in `assets`, read when the tests run: a language that is added
//! there is in by itself.

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};
use ron::Value;
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// A text in Fluent's form.
pub(crate) struct Message {
    /// Name of its file: `quote.ftl`.
    pub(crate) file: String,
    pub(crate) key: String,
    pattern: Pattern<String>,
}

/// Language of a tag, without its region.
pub(crate) fn language_of(tag: &str) -> &str {
    tag.split('-').next().unwrap_or_default()
}

/// Tag of each language with a folder of words, sorted.
pub(crate) fn languages() -> Vec<String> {
    let folders = files_in(&assets().join("lang")).into_iter();
    folders.map(|folder| name_of(&folder)).collect()
}

/// Every text of a language in Fluent's form.
pub(crate) fn messages(tag: &str) -> Vec<Message> {
    let files = files_in(&assets().join("lang").join(tag)).into_iter();
    files.flat_map(|file| messages_of(&file)).collect()
}

fn messages_of(file: &Path) -> Vec<Message> {
    let resource = parser::parse(fs::read_to_string(file).unwrap());
    let resource = resource.unwrap_or_else(|(_, faults)| panic!("{}: {faults:?}", file.display()));
    let messages = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => {
            let (key, pattern) = (message.id.name, message.value?);
            Some(Message { file: name_of(file), key, pattern })
        }
        _ => None,
    });
    messages.collect()
}

/// Every text of the guide in a language, with the place where it stands.
pub(crate) fn guide(tag: &str) -> Vec<(String, String)> {
    let file = assets().join("guide").join(format!("{tag}.ron"));
    let text = fs::read_to_string(&file).unwrap_or_else(|_| panic!("no {}", file.display()));
    texts_in_ron(&text)
}

/// Every text in a file of RON, with the place where it stands: `topics 3 quote`.
pub(crate) fn texts_in_ron(text: &str) -> Vec<(String, String)> {
    let value: Value = ron::from_str(text).unwrap();
    let mut texts = Vec::new();
    collect_texts(&value, "", &mut texts);
    texts
}

fn collect_texts(value: &Value, place: &str, texts: &mut Vec<(String, String)>) {
    match value {
        Value::String(text) => texts.push((place.trim_start().to_owned(), text.clone())),
        Value::Option(Some(value)) => collect_texts(value, place, texts),
        Value::Seq(values) => {
            for (number, value) in values.iter().enumerate() {
                collect_texts(value, &format!("{place} {number}"), texts);
            }
        }
        Value::Map(map) => {
            for (name, value) in map.iter() {
                let name = match name {
                    Value::String(name) => name.clone(),
                    other => format!("{other:?}"),
                };
                collect_texts(value, &format!("{place} {name}"), texts);
            }
        }
        _ => {}
    }
}

impl Message {
    /// Its text, if nothing is put into it.
    pub(crate) fn plain(&self) -> Option<&str> {
        match self.pattern.elements.as_slice() {
            [PatternElement::TextElement { value }] => Some(value),
            _ => None,
        }
    }

    /// Its words in all forms, a line for each, with `…` for what is put in.
    pub(crate) fn words(&self) -> String {
        let mut words = String::new();
        collect_words(&self.pattern, &mut words);
        words
    }

    /// Names of its variables, each once.
    pub(crate) fn variables(&self) -> Vec<&str> {
        let mut names = Vec::new();
        collect_variables(&self.pattern, &mut names);
        names
    }

    /// Variables right before a word, each with that word.
    pub(crate) fn before_words(&self) -> BTreeSet<(&str, String)> {
        let mut found = BTreeSet::new();
        collect_before_words(&self.pattern, &mut found);
        found
    }
}

fn collect_words(pattern: &Pattern<String>, words: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => words.push_str(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                for variant in variants {
                    words.push('\n');
                    collect_words(&variant.value, words);
                }
            }
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                words.push(if is_literal(inline) { ' ' } else { '…' });
            }
        }
    }
}

fn collect_variables<'m>(pattern: &'m Pattern<String>, names: &mut Vec<&'m str>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let (Expression::Inline(inline) | Expression::Select { selector: inline, .. }) = expression;
        if let InlineExpression::VariableReference { id } = inline
            && !names.contains(&id.name.as_str())
        {
            names.push(&id.name);
        }
        if let Expression::Select { variants, .. } = expression {
            for variant in variants {
                collect_variables(&variant.value, names);
            }
        }
    }
}

fn collect_before_words<'m>(pattern: &'m Pattern<String>, found: &mut BTreeSet<(&'m str, String)>) {
    for (place, element) in pattern.elements.iter().enumerate() {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                let word = word_at_start(&text_at_start(&pattern.elements[place + 1..]));
                found.extend(word.map(|word| (id.name.as_str(), word)));
            }
            Expression::Inline(_) => {}
            Expression::Select { variants, .. } => {
                for variant in variants {
                    collect_before_words(&variant.value, found);
                }
            }
        }
    }
}

/// The text up to the first thing that is put in.
fn text_at_start(elements: &[PatternElement<String>]) -> String {
    let mut text = String::new();
    for element in elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) }
                if is_literal(inline) =>
            {
                text.push(' ');
            }
            PatternElement::Placeable { .. } => break,
        }
    }
    text
}

/// The word after a space at the start of a text.
fn word_at_start(text: &str) -> Option<String> {
    let rest = text.strip_prefix(char::is_whitespace)?;
    let word: String = rest.chars().take_while(|c| c.is_alphabetic() || *c == '’').collect();
    (!word.is_empty()).then_some(word)
}

/// True of a text in quotation marks, by which the files write the spaces that nobody sees.
fn is_literal(inline: &InlineExpression<String>) -> bool {
    matches!(inline, InlineExpression::StringLiteral { .. })
}

fn assets() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets")
}

/// Everything in a folder, sorted.
fn files_in(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

#[test]
fn a_text_in_ron_is_found_with_its_place() {
    let text = r#"(
        // "no"
        topics: [(topic: names, texts: ["one", "two"], days: (1, 3)), (topic: risks, quote: "three")],
        courses: {3: "four"},
    )"#;
    let texts: BTreeSet<String> =
        texts_in_ron(text).into_iter().map(|(place, text)| format!("{place}: {text}")).collect();
    for expected in ["topics 0 texts 0: one", "topics 0 texts 1: two", "topics 1 quote: three"] {
        assert!(texts.contains(expected), "{texts:?}");
    }
    assert_eq!(texts.len(), 4);
}
