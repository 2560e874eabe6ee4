//! A language with all its texts, and the price list whose names and amounts are put into them.

use super::{
    amounts::amounts, names::names, numbers::numbers, pairs::pairs, phrases::phrases, times::times,
};
use crate::quotes::texts::{Message, language_of, languages, messages};
use needlepoint::{
    catalog::PriceList,
    locale::{ArgValue, Locale},
    price_file::{read, samples::SAMPLES},
};
use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
};

/// A language and a price list.
pub(super) struct Speaker {
    pub(super) locale: Locale,
    pub(super) list: PriceList,
    messages: BTreeMap<String, Message>,
    /// Texts that were put together before.
    told: RefCell<BTreeMap<String, Vec<String>>>,
}

/// Values of all variables of a text.
pub(super) type Filling<'s> = Vec<(&'s str, ArgValue)>;

impl Speaker {
    /// Speaker of the language of a tag. Its list is one of that language that comes with the program;
    /// if there is none, another as the window shows it then.
    pub(super) fn of(tag: &str) -> Self {
        let mut lists: Vec<PriceList> =
            SAMPLES.iter().map(|sample| read(sample.name, sample.text).unwrap().list).collect();
        let own = lists.iter().position(|list| is_in(list, tag));
        let list = lists.swap_remove(own.unwrap_or_default());
        let locale = Locale::for_tag(if own.is_some() { list.language() } else { tag });
        let messages = messages(tag).into_iter().map(|message| (message.key.clone(), message));
        let told = RefCell::default();
        let speaker = Self { locale, list, messages: messages.collect(), told };
        for (key, message) in &speaker.messages {
            if let Some(plain) = message.plain() {
                assert_eq!(speaker.locale.text(key), plain, "{tag} is not spoken: {key}");
            }
        }
        speaker
    }

    pub(super) fn keys(&self) -> impl Iterator<Item = &str> {
        self.messages.keys().map(String::as_str)
    }

    fn message(&self, key: &str) -> &Message {
        self.messages.get(key).unwrap_or_else(|| panic!("there is no text {key}"))
    }

    pub(super) fn text(&self, key: &str) -> String {
        self.message(key);
        self.locale.text(key)
    }

    pub(super) fn text_with(&self, key: &str, filling: &[(&str, ArgValue)]) -> String {
        self.locale.text_with(key, filling)
    }

    /// Every way in which the program fills in the variables of a text; the name of a variable of
    /// which that is not known.
    pub(super) fn fillings(&self, key: &str) -> Result<Vec<Filling<'_>>, String> {
        let mut paired: Vec<&str> = Vec::new();
        let mut fillings: Vec<Filling<'_>> = vec![Vec::new()];
        if let Some(([first, second], values)) = pairs(self, key) {
            paired.extend([first, second]);
            fillings = values.into_iter().map(|[a, b]| vec![(first, a), (second, b)]).collect();
        }
        for variable in self.message(key).variables() {
            if paired.contains(&variable) {
                continue;
            }
            let pieces = self.pieces(key, variable).ok_or_else(|| variable.to_owned())?;
            fillings = each_with_each(&fillings, variable, &pieces);
        }
        Ok(fillings)
    }

    /// Everything that the program puts into a variable of a text; `None` if that is not known.
    fn pieces(&self, key: &str, variable: &str) -> Option<Vec<ArgValue>> {
        if let Some(numbers) = numbers(key, variable) {
            return Some(numbers.iter().map(|number| ArgValue::Count(*number)).collect());
        }
        let texts = amounts(self, key, variable)
            .or_else(|| times(self, key, variable))
            .or_else(|| phrases(self, key, variable))
            .or_else(|| names(self, key, variable))?;
        (!texts.is_empty()).then(|| texts.into_iter().map(ArgValue::Text).collect())
    }

    /// Every text that a key gives.
    pub(super) fn all(&self, key: &str) -> Vec<String> {
        if let Some(told) = self.told.borrow().get(key) {
            return told.clone();
        }
        let fillings = self.fillings(key).unwrap_or_default();
        let mut texts: Vec<String> = Vec::new();
        for filling in fillings {
            let text = self.text_with(key, &filling);
            if !texts.contains(&text) {
                texts.push(text);
            }
        }
        self.told.borrow_mut().insert(key.to_owned(), texts.clone());
        texts
    }

    /// Every text that several keys give.
    pub(super) fn all_of(&self, keys: &[&str]) -> Vec<String> {
        keys.iter().flat_map(|key| self.all(key)).collect()
    }

    /// The first, the second and the last text that each of several keys gives.
    pub(super) fn some_of(&self, keys: &[&str]) -> Vec<String> {
        let some = |key: &&str| {
            let all = self.all(key);
            let last = all.last().cloned();
            all.into_iter().take(2).chain(last)
        };
        keys.iter().flat_map(some).collect()
    }

    /// Variables of a text right before a word, each with that word.
    pub(super) fn before_words(&self, key: &str) -> BTreeSet<(&str, String)> {
        self.message(key).before_words()
    }

    /// A text in which one of a thing has the same words as several; `None` if there is none.
    pub(super) fn one_like_several(&self, key: &str, variable: &str) -> Option<String> {
        let fillings = self.fillings(key).ok()?;
        let count = |filling: &Filling<'_>| {
            filling.iter().find_map(|(name, value)| match value {
                ArgValue::Count(count) if *name == variable => Some(*count),
                _ => None,
            })
        };
        let several = fillings.iter().filter_map(count).filter(|count| *count > 1).min()?;
        let texts = |wanted: u64| -> Vec<String> {
            let of = fillings.iter().filter(|&filling| count(filling) == Some(wanted));
            of.map(|filling| self.text_with(key, filling)).collect()
        };
        let of_several: BTreeSet<String> =
            texts(several).iter().map(|text| without_numbers(text)).collect();
        texts(1).into_iter().find(|text| of_several.contains(&without_numbers(text)))
    }
}

/// True if a list is in the language of a tag, and there is no folder for its own region.
fn is_in(list: &PriceList, tag: &str) -> bool {
    let language = list.language();
    let has_own_folder = languages().iter().any(|folder| folder == language);
    language == tag || (language_of(language) == tag && !has_own_folder)
}

/// Each filling with each piece for one more variable.
fn each_with_each<'s>(
    fillings: &[Filling<'s>],
    variable: &'s str,
    pieces: &[ArgValue],
) -> Vec<Filling<'s>> {
    let mut all = Vec::new();
    for filling in fillings {
        for piece in pieces {
            let mut filled = filling.clone();
            filled.push((variable, piece.clone()));
            all.push(filled);
        }
    }
    all
}

/// A text with `#` for each number.
fn without_numbers(text: &str) -> String {
    let mut plain = String::new();
    for c in text.chars() {
        if !c.is_ascii_digit() {
            plain.push(c);
        } else if !plain.ends_with('#') {
            plain.push('#');
        }
    }
    plain
}
