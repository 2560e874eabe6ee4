//! Languages: words, and how money, dates and percentages are written.
//!
//! Words are Fluent messages under `assets/lang`, complete in every [`Language`]; a test holds
//! them together. Numbers follow the region of the tag (ICU), so a list in `en-PL` is worded in
//! English and writes its amounts the Polish way.

mod date;
mod money;
mod words;

pub use money::Decimals;
pub use words::{ArgValue, Language, LanguageError};

use crate::money::{Currency, Money, Percent};
use jiff::civil::Date;

/// The language and the region that something is written in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locale {
    language: Language,
    /// Of the words and dates: their language with the region of the tag.
    words: icu_locale::Locale,
    /// Of the amounts: the tag as it was given.
    numbers: icu_locale::Locale,
}

impl Locale {
    /// The locale of a BCP 47 tag such as `de-AT`.
    ///
    /// A language without words is worded in English; a text that is no tag at all is `en`.
    pub fn for_tag(tag: &str) -> Self {
        let tag = tag.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
        let numbers = icu_locale::Locale::try_from_str(&tag).unwrap_or(icu_locale::locale!("en"));
        let language = Language::of_subtag(numbers.id.language.as_str());
        let mut words = language.locale();
        words.id.region = numbers.id.region;
        Self { language, words, numbers }
    }

    /// The language of the words.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The tag of the words: their language, with the region where one was given.
    pub fn tag(&self) -> String {
        self.words.to_string()
    }

    /// The region, two letters or three digits, where one was given.
    pub fn region(&self) -> Option<String> {
        self.words.id.region.map(|region| region.to_string())
    }

    /// The text with a key; the key itself where there is none.
    pub fn text(&self, key: &str) -> String {
        self.text_with(key, &[])
    }

    /// The text with a key and its variables; the key itself where there is none.
    pub fn text_with(&self, key: &str, arguments: &[(&str, ArgValue)]) -> String {
        self.language.text(key, arguments)
    }

    /// An amount: `£605`, `£100.83`. Whole amounts have no decimals.
    pub fn money(&self, money: Money, currency: Currency) -> String {
        self.money_with(money, currency, Decimals::WhereNeeded)
    }

    /// An amount with decimals as told.
    pub fn money_with(&self, money: Money, currency: Currency, decimals: Decimals) -> String {
        money::write(money, currency, &self.numbers, decimals)
    }

    /// How much more or less: `+£275`, `−£20`.
    pub fn money_more_or_less(&self, money: Money, currency: Currency) -> String {
        let plus = if money > Money::ZERO { "+" } else { "" };
        format!("{plus}{}", self.money(money, currency))
    }

    /// An amount with two ends: `£605 – £840`, `from £165` where the high end is open, one amount
    /// where both are equal. Whole amounts have no decimals where both ends are whole.
    pub fn range(&self, low: Money, high: Option<Money>, currency: Currency) -> String {
        self.range_with(low, high, currency, Decimals::WhereNeeded)
    }

    /// An amount with two ends and decimals as told.
    pub fn range_with(
        &self,
        low: Money,
        high: Option<Money>,
        currency: Currency,
        decimals: Decimals,
    ) -> String {
        let decimals = decimals.for_all(std::iter::once(low).chain(high), currency);
        let write = |money| ArgValue::from(self.money_with(money, currency, decimals));
        match high {
            None => self.text_with("money-from", &[("low", write(low))]),
            Some(high) if high == low => self.money_with(low, currency, decimals),
            Some(high) => {
                self.text_with("money-range", &[("low", write(low)), ("high", write(high))])
            }
        }
    }

    /// A date in full: `21 November 2026`.
    pub fn date(&self, date: Date) -> String {
        date::write(date, &self.words)
    }

    /// A date without its year, short: `3 Dec`.
    pub fn day(&self, date: Date) -> String {
        date::write_day(date, &self.words)
    }

    /// A month of a year: `November 2026`.
    pub fn month(&self, date: Date) -> String {
        date::write_month(date, &self.words)
    }

    /// The days of the week in short, the one first with which a week begins: `Mon`, `Tue` …
    pub fn weekdays(&self) -> Vec<String> {
        date::weekdays(&self.words)
    }

    /// How many days of its week lie before a date.
    pub fn place_in_week(&self, date: Date) -> usize {
        date::place_in_week(date, &self.words)
    }

    /// A percentage: `20%`, `8,25 %`.
    pub fn percent(&self, percent: Percent) -> String {
        self.text_with(
            "percent",
            &[("number", money::write_plain(&percent.to_string(), &self.numbers).into())],
        )
    }

    /// An owner's label as it stands within a sentence: "sales tax" for "Sales tax" in English.
    ///
    /// "VAT", names of several capitals and German nouns stay as they are.
    pub fn mid_sentence(&self, label: &str) -> String {
        let mut letters = label.chars();
        match letters.next() {
            Some(first)
                if self.language.subtag() == "en" && !letters.clone().any(char::is_uppercase) =>
            {
                first.to_lowercase().chain(letters).collect()
            }
            _ => label.to_owned(),
        }
    }

    /// Several texts as alternatives: `3, 4 or 6`.
    pub fn either(&self, texts: &[String]) -> String {
        match texts {
            [] => String::new(),
            [only] => only.clone(),
            [first @ .., last] => self.text_with(
                "list-or",
                &[("first", first.join(", ").into()), ("last", last.as_str().into())],
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_follow_the_language_and_the_amounts_follow_the_whole_tag() {
        let of = |tag: &str| {
            let locale = Locale::for_tag(tag);
            (locale.language().subtag(), locale.tag())
        };
        assert_eq!(of("en-GB"), ("en", "en-GB".to_owned()));
        assert_eq!(of("de-AT"), ("de", "de-AT".to_owned()));
        assert_eq!(of("fi-FI"), ("en", "en-FI".to_owned()));
        assert_eq!(of("de_DE.UTF-8"), ("de", "de-DE".to_owned()));
        for odd in ["", "C", "not a tag", "x"] {
            assert_eq!(of(odd), ("en", "en".to_owned()), "{odd}");
        }
    }

    #[test]
    fn a_range_is_written_with_an_en_dash_and_spaces_that_do_not_break() {
        let pounds = |tag: &str, low: i64, high: Option<i64>| {
            let currency = "GBP".parse().unwrap();
            Locale::for_tag(tag).range(
                Money::from_minor(low),
                high.map(Money::from_minor),
                currency,
            )
        };
        assert_eq!(pounds("en-GB", 60_500, Some(84_000)), "£605\u{202f}–\u{202f}£840");
        assert_eq!(pounds("en-GB", 10_083, Some(14_000)), "£100.83\u{202f}–\u{202f}£140.00");
        assert_eq!(pounds("en-GB", 10_000, Some(10_000)), "£100");
        assert_eq!(pounds("en-GB", 16_500, None), "from\u{a0}£165");
        assert_eq!(pounds("de-DE", 16_550, None), "ab\u{a0}165,50\u{a0}£");
        assert_eq!(pounds("de-DE", 60_500, Some(84_000)), "605\u{a0}£\u{202f}–\u{202f}840\u{a0}£");
    }

    #[test]
    fn a_percentage_is_written_as_its_language_does() {
        let percent = "8.25".parse().unwrap();
        assert_eq!(Locale::for_tag("en-US").percent(percent), "8.25%");
        assert_eq!(Locale::for_tag("de-DE").percent(percent), "8,25\u{a0}%");
        assert_eq!(Locale::for_tag("de-DE").percent("20".parse().unwrap()), "20\u{a0}%");
    }

    #[test]
    fn a_label_within_an_english_sentence_loses_its_capital_unless_it_is_a_name() {
        let within = |tag: &str, label: &str| Locale::for_tag(tag).mid_sentence(label);
        assert_eq!(within("en-US", "Sales tax"), "sales tax");
        assert_eq!(within("en-GB", "VAT"), "VAT");
        assert_eq!(within("en-GB", ""), "");
        assert_eq!(within("de-DE", "Aknenarben"), "Aknenarben");
    }

    #[test]
    fn alternatives_are_joined_as_one_says_them() {
        let either = |texts: &[&str]| {
            Locale::for_tag("en")
                .either(&texts.iter().map(|&text| text.to_owned()).collect::<Vec<_>>())
        };
        assert_eq!(
            [either(&[]), either(&["3"]), either(&["3", "4"]), either(&["3", "4", "6"])],
            ["", "3", "3 or 4", "3, 4 or 6"]
        );
    }
}
