//! Words: Fluent messages, those of the program embedded, those of a clinic added at the start.

use super::fluent::{self, Fault};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use icu_locale::LocaleDirectionality;
use std::{
    collections::{BTreeMap, BTreeSet},
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
    "es" = "Español",
    "fr" = "Français",
    "it" = "Italiano",
    "pl" = "Polski",
    "pt" = "Português (Portugal)",
    "pt-BR" = "Português (Brasil)",
};

/// Every language there is, English first. What is added stays for as long as the program runs.
static LANGUAGES: LazyLock<RwLock<Vec<Language>>> = LazyLock::new(|| {
    let texts = |texts: &[&str; 4]| texts.iter().map(|&text| text.to_owned()).collect();
    let languages =
        BUILT_IN.iter().map(|(subtag, name, files)| Language::new(subtag, name, texts(files)));
    RwLock::new(languages.collect())
});

/// Reason why words can't be added.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LanguageError {
    /// The name of the language is no subtag such as `nl`.
    #[error("expected the short code of a language such as nl, but found `{0}`")]
    NotASubtag(String),
    /// A language that is written from right to left, for which there is no window yet.
    #[error("`{0}` is written from right to left, which the window can't show yet")]
    RightToLeft(String),
    /// A text that is not written as Fluent has it.
    #[error("{file}:{line}: expected `key = text`: {what}")]
    NotFluent {
        /// Its file.
        file: String,
        /// Its line.
        line: usize,
        /// Text that was expected there.
        what: String,
    },
    /// A key that the program never asks for.
    #[error("{file}: the program has no text `{key}`; take the keys from assets/lang/en")]
    UnknownKey {
        /// Its file.
        file: String,
        /// The key.
        key: String,
    },
    /// A variable that the program does not fill in.
    #[error("{file}: the text `{key}` has no variable `${variable}`")]
    UnknownVariable {
        /// Its file.
        file: String,
        /// The text.
        key: String,
        /// The variable.
        variable: String,
    },
}

impl Language {
    /// Every language, English first.
    pub fn all() -> Vec<Self> {
        LANGUAGES.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Adds a language, or words in place of those of one that is there already. What `texts` lack
    /// is taken from that, else from English. Each text comes with the name of its file.
    pub fn add(subtag: &str, texts: Vec<(String, String)>) -> Result<Self, LanguageError> {
        let tag = icu_locale::Locale::try_from_str(subtag)
            .map_err(|_not_a_tag| LanguageError::NotASubtag(subtag.to_owned()))?;
        if LocaleDirectionality::new_common().is_right_to_left(&tag.id) {
            return Err(LanguageError::RightToLeft(subtag.to_owned()));
        }
        texts.iter().try_for_each(|(file, text)| check(file, text))?;
        let texts: Vec<String> = texts.into_iter().map(|(_, text)| text).collect();
        let mut languages = LANGUAGES.write().unwrap_or_else(PoisonError::into_inner);
        let below = find(&languages, subtag);
        let subtag = below.map_or(tag.id.language.as_str(), |below| below.subtag()).to_owned();
        let subtag = subtag.as_str();
        let english = languages.iter().find(|language| language.subtag() == "en").copied();
        let base = below.or(english).map_or_else(Vec::new, |base| base.0.texts.clone());
        let name = below.map_or_else(|| own_name(&texts, subtag), |below| below.0.name.clone());
        let language = Self::new(subtag, &name, base.into_iter().chain(texts).collect());
        languages.retain(|old| old.subtag() != subtag);
        languages.push(language);
        Ok(language)
    }

    /// The language of a tag such as `pl` or `pl-PL`, as it is written in the region if there are
    /// words of that; `None` if there are no words in it.
    pub fn for_tag(tag: &str) -> Option<Self> {
        find(&Self::all(), tag)
    }

    fn new(subtag: &str, name: &str, texts: Vec<String>) -> Self {
        let (subtag, name) = (subtag.to_owned(), name.to_owned());
        // There are few, and each stays to the end.
        Self(Box::leak(Box::new(Words { subtag, name, texts, bundle: OnceLock::new() })))
    }

    /// The language of a tag such as `de-AT`; English if there are no words in it.
    pub(super) fn of_tag(tag: &str) -> Self {
        let all = Self::all();
        let found = find(&all, tag).or_else(|| find(&all, "en"));
        found.unwrap_or_else(|| Self::new("en", "English", Vec::new()))
    }

    /// Its subtag in BCP 47, with the region if another one has other words: `pt-BR`.
    pub fn subtag(self) -> &'static str {
        &self.0.subtag
    }

    /// Its own name for itself: `Deutsch`.
    pub fn own_name(self) -> &'static str {
        &self.0.name
    }

    /// Locale in which its words are written if no region is named. The Portuguese here is that of
    /// Portugal, which to CLDR is not what `pt` alone means.
    pub(super) fn locale(self) -> icu_locale::Locale {
        let tag = if self.subtag() == "pt" { "pt-PT" } else { self.subtag() };
        icu_locale::Locale::try_from_str(tag).unwrap_or(icu_locale::locale!("en"))
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
        let tag = self.locale().to_string();
        let mut bundle = FluentBundle::new_concurrent(tag.parse().into_iter().collect());
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

/// Language of a tag among some: the one of its region, else the one that all regions share.
fn find(languages: &[Language], tag: &str) -> Option<Language> {
    let tag = tag.replace('_', "-");
    let mut parts = tag.split('-');
    let language = parts.next()?;
    let in_region = parts.next().map(|region| format!("{language}-{region}"));
    let of = |wanted: &str| {
        languages.iter().find(|known| known.subtag().eq_ignore_ascii_case(wanted)).copied()
    };
    in_region.and_then(|tag| of(&tag)).or_else(|| of(language))
}

/// The key under which a language that a clinic adds says its own name.
const OWN_NAME: &str = "language-name";

/// Refuses what would be shown as a hole: a text that nothing asks for, a variable that nothing
/// fills in.
fn check(file: &str, text: &str) -> Result<(), LanguageError> {
    let file = || file.to_owned();
    let messages = fluent::messages(text)
        .map_err(|Fault { line, what }| LanguageError::NotFluent { file: file(), line, what })?;
    let english: BTreeMap<String, BTreeSet<String>> = BUILT_IN
        .iter()
        .filter(|(subtag, ..)| *subtag == "en")
        .flat_map(|(_, _, texts)| texts)
        .flat_map(|text| fluent::messages(text).unwrap_or_default())
        .collect();
    for (key, variables) in messages.into_iter().filter(|(key, _)| key != OWN_NAME) {
        let Some(known) = english.get(&key) else {
            return Err(LanguageError::UnknownKey { file: file(), key });
        };
        if let Some(variable) = variables.difference(known).next().cloned() {
            return Err(LanguageError::UnknownVariable { file: file(), key, variable });
        }
    }
    Ok(())
}

/// Own name of a language that a clinic adds: the text `language-name`, else its subtag.
fn own_name(texts: &[String], subtag: &str) -> String {
    let lines = texts.iter().flat_map(|text| text.lines());
    let name = lines
        .filter_map(|line| line.strip_prefix(OWN_NAME))
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
    use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement, VariantKey};
    use std::{
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
            let messages = fluent::messages(text);
            for (key, variables) in
                messages.unwrap_or_else(|fault| panic!("{language:?}: {fault:?}"))
            {
                let twice = entries.insert(key.clone(), variables);
                assert_eq!(twice, None, "{language:?} has two texts for {key}");
            }
        }
        entries
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

    /// The plural categories of a language that whole numbers fall into.
    ///
    /// None that the program counts comes near a million, where Romance languages have one more.
    fn plural_categories(subtag: &str) -> BTreeSet<String> {
        let categories = ["zero", "one", "two", "few", "many"];
        let variants = categories.map(|category| format!("[{category}] {category}")).join("\n ");
        let probe = format!("probe = {{ $count ->\n {variants}\n *[other] other\n }}\n");
        let language = Language::new(subtag, subtag, vec![probe]);
        (0_u16..1000).map(|count| language.text("probe", &[("count", count.into())])).collect()
    }

    /// Fails if a number is selected without a variant for each category of the language.
    fn check_variants(pattern: &Pattern<&str>, needed: &BTreeSet<String>, place: &str) {
        for element in &pattern.elements {
            let PatternElement::Placeable { expression: Expression::Select { variants, .. } } =
                element
            else {
                continue;
            };
            let names = variants.iter().filter_map(|variant| match &variant.key {
                VariantKey::Identifier { name } => Some((*name).to_owned()),
                VariantKey::NumberLiteral { .. } => None,
            });
            let names: BTreeSet<String> = names.collect();
            let missing: Vec<_> = needed.difference(&names).collect();
            assert!(missing.is_empty(), "{place} lacks {missing:?}");
        }
    }

    #[test]
    fn a_text_that_counts_has_every_plural_form_of_its_language() {
        for (subtag, ..) in BUILT_IN {
            let mut needed = plural_categories(subtag);
            // The form of what is no whole number, and the one that Fluent falls back on.
            needed.insert("other".to_owned());
            for text in &built_in(subtag).0.texts {
                for entry in fluent_syntax::parser::parse(text.as_str()).unwrap().body {
                    if let Entry::Message(message) = entry {
                        let place = format!("{subtag}: {}", message.id.name);
                        check_variants(message.value.as_ref().unwrap(), &needed, &place);
                    }
                }
            }
        }
        let forms = |subtag| plural_categories(subtag).into_iter().collect::<Vec<_>>();
        assert_eq!(forms("pl"), ["few", "many", "one"]);
        assert_eq!(forms("fr"), ["one", "other"]);
    }

    #[test]
    fn a_count_takes_the_form_that_its_language_has_for_it() {
        let sessions = |subtag: &str, count: u16| {
            built_in(subtag).text("sessions-exactly", &[("count", count.into())])
        };
        let polish = [1, 2, 5, 12, 22, 25].map(|count| sessions("pl", count));
        let expected =
            ["1 zabieg", "2 zabiegi", "5 zabiegów", "12 zabiegów", "22 zabiegi", "25 zabiegów"];
        assert_eq!(polish, expected);
        assert_eq!(sessions("fr", 0), "0 séance");
        assert_eq!(sessions("pt", 0), "0 sessões");
    }

    #[test]
    fn no_french_line_breaks_before_its_punctuation() {
        for text in built_in("fr").0.texts.iter().flat_map(|text| text.lines()) {
            let loose = [" ;", " :", " ?", " »", "« "].iter().find(|loose| text.contains(**loose));
            assert!(text.starts_with('#') || loose.is_none(), "a plain space in: {text}");
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
    fn no_text_has_an_exclamation_mark() {
        for (language, _, texts) in BUILT_IN {
            for text in texts {
                assert!(!text.contains(['!', '¡']), "{language}");
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
        let file = |text: &str| vec![("words.ftl".to_owned(), text.to_owned())];
        let dutch =
            Language::add("nl-NL", file("language-name = Nederlands\nsessions = Sessies\n"))
                .unwrap();
        assert_eq!((dutch.subtag(), dutch.own_name()), ("nl", "Nederlands"));
        assert_eq!(dutch.text("sessions", &[]), "Sessies");
        assert_eq!(dutch.text("areas", &[]), built_in("en").text("areas", &[]));
        assert_eq!(Language::of_tag("nl"), dutch);
        assert!(matches!(Language::add("!", Vec::new()), Err(LanguageError::NotASubtag(_))));
        for tag in ["ar", "he", "ur-PK"] {
            let added = Language::add(tag, Vec::new());
            assert!(matches!(added, Err(LanguageError::RightToLeft(_))), "{tag}");
        }
        let refusal = |text: &str| Language::add("nl", file(text)).unwrap_err().to_string();
        let not_fluent = refusal("areas = Zones\nsessions Sessies\n");
        assert!(not_fluent.starts_with("words.ftl:2: expected `key = text`"), "{not_fluent}");
        assert_eq!(
            refusal("sesions = Sessies\n"),
            "words.ftl: the program has no text `sesions`; take the keys from assets/lang/en"
        );
        assert_eq!(
            refusal(
                "areas-chosen = { $cuont }\n".replace("areas-chosen", "add-on-minutes").as_str()
            ),
            "words.ftl: the text `add-on-minutes` has no variable `$cuont`"
        );
    }
}
