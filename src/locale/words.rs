//! Words: Fluent messages, embedded, complete in every language.

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use std::sync::OnceLock;

/// A language that the program has words in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// `en`
    English,
    /// `de`
    German,
}

/// The value of a variable in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ArgValue {
    /// Put in as it is.
    Text(String),
    /// Put in without separators; chooses between singular and plural.
    Count(u64),
}

macro_rules! texts {
    ($language:literal) => {
        [
            include_str!(concat!("../../assets/lang/", $language, "/quote.ftl")),
            include_str!(concat!("../../assets/lang/", $language, "/wording.ftl")),
            include_str!(concat!("../../assets/lang/", $language, "/window.ftl")),
            include_str!(concat!("../../assets/lang/", $language, "/cli.ftl")),
        ]
    };
}

impl Language {
    /// Every language.
    pub const ALL: [Self; 2] = [Self::English, Self::German];

    /// The language of a subtag such as `de`; English where there are no words in it.
    pub(super) fn of_subtag(subtag: &str) -> Self {
        Self::ALL.into_iter().find(|language| language.subtag() == subtag).unwrap_or(Self::English)
    }

    /// Its subtag in BCP 47.
    pub fn subtag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
        }
    }

    pub(super) fn locale(self) -> icu_locale::Locale {
        match self {
            Self::English => icu_locale::locale!("en"),
            Self::German => icu_locale::locale!("de"),
        }
    }

    fn texts(self) -> [&'static str; 4] {
        match self {
            Self::English => texts!("en"),
            Self::German => texts!("de"),
        }
    }

    /// The text with a key, or the key itself: a hole in the words must not stop a consultation.
    pub(super) fn text(self, key: &str, arguments: &[(&str, ArgValue)]) -> String {
        let bundle = self.bundle();
        let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        let mut values = FluentArgs::with_capacity(arguments.len());
        for (name, value) in arguments {
            values.set(*name, FluentValue::from(value));
        }
        let mut holes = Vec::new();
        bundle.format_pattern(pattern, Some(&values), &mut holes).into_owned()
    }

    fn bundle(self) -> &'static FluentBundle<FluentResource> {
        static ENGLISH: OnceLock<FluentBundle<FluentResource>> = OnceLock::new();
        static GERMAN: OnceLock<FluentBundle<FluentResource>> = OnceLock::new();
        match self {
            Self::English => ENGLISH.get_or_init(|| self.build_bundle()),
            Self::German => GERMAN.get_or_init(|| self.build_bundle()),
        }
    }

    fn build_bundle(self) -> FluentBundle<FluentResource> {
        let mut bundle = FluentBundle::new_concurrent(self.subtag().parse().into_iter().collect());
        // Both languages are written from left to right, and the fonts lack the isolating marks.
        bundle.set_use_isolating(false);
        for text in self.texts() {
            // A faulty entry is left out; a test proves that there is none.
            let resource =
                FluentResource::try_new(text.to_owned()).unwrap_or_else(|(rest, _faults)| rest);
            bundle.add_resource_overriding(resource);
        }
        bundle
    }
}

impl From<String> for ArgValue {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for ArgValue {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<u16> for ArgValue {
    fn from(count: u16) -> Self {
        Self::Count(u64::from(count))
    }
}

impl From<usize> for ArgValue {
    fn from(count: usize) -> Self {
        Self::Count(u64::try_from(count).unwrap_or(u64::MAX))
    }
}

impl<'v> From<&'v ArgValue> for FluentValue<'v> {
    fn from(value: &'v ArgValue) -> Self {
        match value {
            ArgValue::Text(text) => FluentValue::from(text.as_str()),
            ArgValue::Count(count) => FluentValue::from(*count),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
    use std::{
        collections::{BTreeMap, BTreeSet},
        fs,
        path::{Path, PathBuf},
    };

    /// Every key of a language with the variables that its text uses.
    fn entries(language: Language) -> BTreeMap<String, BTreeSet<String>> {
        let mut entries = BTreeMap::new();
        for text in language.texts() {
            let resource = fluent_syntax::parser::parse(text)
                .unwrap_or_else(|(_, faults)| panic!("{language:?}: {faults:?}"));
            for entry in resource.body {
                if let Entry::Message(message) = entry {
                    let mut variables = BTreeSet::new();
                    collect_variables(
                        message.value.as_ref().expect("every message has a text"),
                        &mut variables,
                    );
                    let twice = entries.insert(message.id.name.to_owned(), variables);
                    assert_eq!(twice, None, "{language:?} has two texts for {}", message.id.name);
                }
            }
        }
        entries
    }

    fn collect_variables(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                match expression {
                    Expression::Inline(inline) => collect_inline(inline, variables),
                    Expression::Select { selector, variants } => {
                        collect_inline(selector, variables);
                        for variant in variants {
                            collect_variables(&variant.value, variables);
                        }
                    }
                }
            }
        }
    }

    fn collect_inline(expression: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
        if let InlineExpression::VariableReference { id } = expression {
            variables.insert(id.name.to_owned());
        }
    }

    /// Every Rust source of the program.
    fn sources() -> Vec<String> {
        let mut folders: Vec<PathBuf> = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
        let mut sources = Vec::new();
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|ending| ending == "rs") {
                    sources.push(fs::read_to_string(path).unwrap());
                }
            }
        }
        sources
    }

    #[test]
    fn every_language_has_the_same_keys_and_variables() {
        let english = entries(Language::English);
        for language in Language::ALL {
            assert_eq!(entries(language), english, "{language:?} differs from English");
        }
    }

    #[test]
    fn every_key_that_the_program_asks_for_exists() {
        let entries = entries(Language::English);
        let mut asked = 0;
        for source in sources() {
            let program = source.split("#[cfg(test)]").next().unwrap_or_default();
            for call in [".text(", ".text_with("] {
                for rest in program.split(call).skip(1) {
                    let Some(key) =
                        rest.trim_start().strip_prefix('"').and_then(|rest| rest.split('"').next())
                    else {
                        continue;
                    };
                    assert!(entries.contains_key(key), "no language has a text for {key}");
                    asked += 1;
                }
            }
        }
        assert!(asked > 20, "found only {asked} calls");
    }

    #[test]
    fn every_text_is_used_somewhere() {
        let sources = sources().concat();
        for key in entries(Language::English).keys() {
            assert!(sources.contains(&format!("\"{key}\"")), "nothing uses the text {key}");
        }
    }

    #[test]
    fn no_text_has_an_exclamation_mark_or_promises_a_result() {
        for language in Language::ALL {
            for text in language.texts() {
                let words = text.to_lowercase();
                for banned in
                    ["!", "guarantee", "garantier", "will improve", "wird besser", "cure", "heilt"]
                {
                    assert!(!words.contains(banned), "{language:?} says {banned:?}");
                }
            }
        }
    }

    #[test]
    fn a_missing_key_is_shown_as_itself() {
        assert_eq!(Language::German.text("no-such-key", &[]), "no-such-key");
    }

    #[test]
    fn a_variable_is_put_in_literally() {
        let low = ArgValue::from("{ $low } <b>&");
        assert_eq!(
            Language::English.text("money-from", &[("low", low)]),
            "from\u{a0}{ $low } <b>&"
        );
    }
}
