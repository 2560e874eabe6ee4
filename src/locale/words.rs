//! Words: Fluent messages, those of the program embedded, those of a clinic added at the start.

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use std::{
    fmt,
    sync::{LazyLock, OnceLock, PoisonError, RwLock},
};

/// A language that the program has words in.
#[derive(Clone, Copy)]
pub struct Language(&'static Words);

/// The words of a language.
struct Words {
    subtag: String,
    /// Its own name for itself.
    name: String,
    /// Fluent files; of two texts with one key the later counts.
    texts: Vec<String>,
    bundle: OnceLock<FluentBundle<FluentResource>>,
}

/// The value of a variable in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ArgValue {
    /// Put in as it is.
    Text(String),
    /// Put in without separators; chooses between singular and plural.
    Count(u64),
}

macro_rules! built_in {
    ($($subtag:literal = $name:literal),* $(,)?) => {
        &[$((
            $subtag,
            $name,
            [
                include_str!(concat!("../../assets/lang/", $subtag, "/quote.ftl")),
                include_str!(concat!("../../assets/lang/", $subtag, "/wording.ftl")),
                include_str!(concat!("../../assets/lang/", $subtag, "/window.ftl")),
                include_str!(concat!("../../assets/lang/", $subtag, "/cli.ftl")),
            ],
        )),*]
    };
}

/// The languages of the program, English first: subtag, own name, texts.
const BUILT_IN: &[(&str, &str, [&str; 4])] = built_in! {
    "en" = "English",
    "de" = "Deutsch",
};

/// Every language there is, English first. What is added stays for as long as the program runs.
static LANGUAGES: LazyLock<RwLock<Vec<Language>>> = LazyLock::new(|| {
    let texts = |texts: &[&str; 4]| texts.iter().map(|&text| text.to_owned()).collect();
    let languages =
        BUILT_IN.iter().map(|(subtag, name, files)| Language::new(subtag, name, texts(files)));
    RwLock::new(languages.collect())
});

/// Why words can't be added.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LanguageError {
    /// The name of the language is no subtag such as `nl`.
    #[error("expected the short code of a language such as nl, but found `{0}`")]
    NotASubtag(String),
    /// A text that is not written as Fluent has it.
    #[error("expected `key = text` on every line, but found `{0}`")]
    NotFluent(String),
}

impl Language {
    /// Every language, English first.
    pub fn all() -> Vec<Self> {
        LANGUAGES.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Adds a language, or words in place of those of one that is there already. What `texts` lack
    /// is taken from that, else from English.
    pub fn add(subtag: &str, texts: Vec<String>) -> Result<Self, LanguageError> {
        let tag = icu_locale::Locale::try_from_str(subtag)
            .map_err(|_not_a_tag| LanguageError::NotASubtag(subtag.to_owned()))?;
        let faulty = texts.iter().find_map(|text| FluentResource::try_new(text.clone()).err());
        if let Some((_, faults)) = faulty {
            let what = faults.first().map(ToString::to_string).unwrap_or_default();
            return Err(LanguageError::NotFluent(what));
        }
        let subtag = tag.id.language.as_str();
        let mut languages = LANGUAGES.write().unwrap_or_else(PoisonError::into_inner);
        let below = languages.iter().find(|language| language.subtag() == subtag).copied();
        let english = languages.iter().find(|language| language.subtag() == "en").copied();
        let base = below.or(english).map_or_else(Vec::new, |base| base.0.texts.clone());
        let name = below.map_or_else(|| own_name(&texts, subtag), |below| below.0.name.clone());
        let language = Self::new(subtag, &name, base.into_iter().chain(texts).collect());
        languages.retain(|old| old.subtag() != subtag);
        languages.push(language);
        Ok(language)
    }

    fn new(subtag: &str, name: &str, texts: Vec<String>) -> Self {
        let (subtag, name) = (subtag.to_owned(), name.to_owned());
        // There are few, and each stays to the end.
        Self(Box::leak(Box::new(Words { subtag, name, texts, bundle: OnceLock::new() })))
    }

    /// The language of a subtag such as `de`; English where there are no words in it.
    pub(super) fn of_subtag(subtag: &str) -> Self {
        let all = Self::all();
        let of = |subtag: &str| all.iter().find(|language| language.subtag() == subtag).copied();
        of(subtag).or_else(|| of("en")).unwrap_or_else(|| Self::new("en", "English", Vec::new()))
    }

    /// Its subtag in BCP 47.
    pub fn subtag(self) -> &'static str {
        &self.0.subtag
    }

    /// Its own name for itself: `Deutsch`.
    pub fn own_name(self) -> &'static str {
        &self.0.name
    }

    pub(super) fn locale(self) -> icu_locale::Locale {
        icu_locale::Locale::try_from_str(self.subtag()).unwrap_or(icu_locale::locale!("en"))
    }

    /// The text with a key, or the key itself: a hole in the words must not stop a consultation.
    pub(super) fn text(self, key: &str, arguments: &[(&str, ArgValue)]) -> String {
        let bundle = self.0.bundle.get_or_init(|| self.build_bundle());
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

    fn build_bundle(self) -> FluentBundle<FluentResource> {
        let mut bundle = FluentBundle::new_concurrent(self.subtag().parse().into_iter().collect());
        // All are written from left to right, and the fonts lack the isolating marks.
        bundle.set_use_isolating(false);
        for text in &self.0.texts {
            // A faulty entry is left out; a test proves that there is none.
            let resource = FluentResource::try_new(text.clone()).unwrap_or_else(|(rest, _)| rest);
            bundle.add_resource_overriding(resource);
        }
        bundle
    }
}

/// What a language that a clinic adds calls itself: the text `language-name`, else its subtag.
fn own_name(texts: &[String], subtag: &str) -> String {
    let lines = texts.iter().flat_map(|text| text.lines());
    let name = lines
        .filter_map(|line| line.strip_prefix("language-name"))
        .find_map(|rest| rest.trim_start().strip_prefix('=').map(|name| name.trim().to_owned()));
    name.unwrap_or_else(|| subtag.to_owned())
}

impl PartialEq for Language {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for Language {}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.subtag())
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

    /// A language as the program has it, whatever other tests add.
    fn built_in(subtag: &str) -> Language {
        let (subtag, name, texts) = BUILT_IN.iter().find(|(known, ..)| *known == subtag).unwrap();
        Language::new(subtag, name, texts.iter().map(|&text| text.to_owned()).collect())
    }

    /// Every key of a language with the variables that its text uses.
    fn entries(subtag: &str) -> BTreeMap<String, BTreeSet<String>> {
        let language = built_in(subtag);
        let mut entries = BTreeMap::new();
        for text in &language.0.texts {
            let resource = fluent_syntax::parser::parse(text.as_str())
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
        let english = entries("en");
        for (language, ..) in BUILT_IN {
            assert_eq!(entries(language), english, "{language} differs from English");
        }
    }

    #[test]
    fn every_key_that_the_program_asks_for_exists() {
        let entries = entries("en");
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
        for key in entries("en").keys() {
            assert!(sources.contains(&format!("\"{key}\"")), "nothing uses the text {key}");
        }
    }

    #[test]
    fn no_text_has_an_exclamation_mark_or_promises_a_result() {
        for (language, _, texts) in BUILT_IN {
            for text in texts {
                let words = text.to_lowercase();
                for banned in
                    ["!", "guarantee", "garantier", "will improve", "wird besser", "cure", "heilt"]
                {
                    assert!(!words.contains(banned), "{language} says {banned:?}");
                }
            }
        }
    }

    #[test]
    fn a_missing_key_is_shown_as_itself() {
        assert_eq!(built_in("de").text("no-such-key", &[]), "no-such-key");
    }

    #[test]
    fn a_variable_is_put_in_literally() {
        let low = ArgValue::from("{ $low } <b>&");
        assert_eq!(built_in("en").text("money-from", &[("low", low)]), "from\u{a0}{ $low } <b>&");
    }

    #[test]
    fn a_clinic_adds_a_language_and_what_it_lacks_is_english() {
        let texts = vec!["language-name = Nederlands\nsessions = Sessies\n".to_owned()];
        let dutch = Language::add("nl-NL", texts).unwrap();
        assert_eq!((dutch.subtag(), dutch.own_name()), ("nl", "Nederlands"));
        assert_eq!(dutch.text("sessions", &[]), "Sessies");
        assert_eq!(dutch.text("areas", &[]), built_in("en").text("areas", &[]));
        assert_eq!(Language::of_subtag("nl"), dutch);
        assert!(matches!(Language::add("!", Vec::new()), Err(LanguageError::NotASubtag(_))));
        let faulty = vec!["sessions Sessies".to_owned()];
        assert!(matches!(Language::add("nl", faulty), Err(LanguageError::NotFluent(_))));
    }
}
