//! Languages: words, and how money, dates and percentages are written.
//!
//! Words are Fluent messages under `assets/lang`, complete in every [`Language`]; a test holds
//! them together. Numbers follow the region of the tag (ICU), so a list in `en-PL` is worded in
//! English and writes its amounts the Polish way.

mod cache;
mod date;
mod fluent;
mod money;
mod parse;
mod words;

pub use money::Decimals;
pub use parse::TypedAmountError;
pub use words::{ArgValue, Language, LanguageError};

use crate::money::{Currency, Money, Percent};
use icu_list::{
    ListFormatter,
    options::{ListFormatterOptions, ListLength},
};
use icu_locale::{
    LocaleExpander,
    subtags::{region, script},
};
use jiff::civil::Date;

/// The language and the region that something is written in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locale {
    language: Language,
    /// Of the words: their language with the region of the tag.
    words: icu_locale::Locale,
    /// Of the amounts: the tag as it was given.
    numbers: icu_locale::Locale,
    /// Of the dates: that of the words, or the tag as it was given if there are no words in it.
    dates: icu_locale::Locale,
}

impl Locale {
    /// The locale of a BCP 47 tag such as `de-AT`.
    ///
    /// A language without words is worded in English, with its own amounts and dates if they are
    /// written in letters that a quote can be set in; a text that is no tag at all is `en`.
    pub fn for_tag(tag: &str) -> Self {
        let tag = tag.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
        let numbers = icu_locale::Locale::try_from_str(&tag).unwrap_or(icu_locale::locale!("en"));
        Self::of(Language::of_tag(&numbers.id.to_string()), numbers)
    }

    /// Locale of this region in another language.
    pub fn in_language(&self, language: Language) -> Self {
        let mut numbers = language.locale();
        numbers.id.region = self.numbers.id.region.or(numbers.id.region);
        Self::of(language, numbers)
    }

    fn of(language: Language, mut numbers: icu_locale::Locale) -> Self {
        let mut words = language.locale();
        words.id.region = numbers.id.region.or(words.id.region);
        let home = language.locale().id.region;
        let mut dates = words.clone();
        if words.id.language == numbers.id.language {
            // If CLDR has no such region it would take Brazil's way of writing Portuguese.
            let is_brazil = numbers.id.region == Some(region!("BR"));
            numbers.id.region = home.filter(|_| !is_brazil).or(words.id.region);
        } else if is_printable(&numbers) {
            dates = numbers.clone();
        } else {
            numbers = words.clone();
        }
        Self { language, words, numbers, dates }
    }

    /// The language of the words.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The tag of the words: their language, with the region if one was given.
    pub fn tag(&self) -> String {
        self.words.to_string()
    }

    /// The region, two letters or three digits, if one was given.
    pub fn region(&self) -> Option<String> {
        self.words.id.region.map(|region| region.to_string())
    }

    /// The text with a key; the key itself if there is none.
    pub fn text(&self, key: &str) -> String {
        self.text_with(key, &[])
    }

    /// The text with a key and its variables; the key itself if there is none.
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

    /// Reads an amount as a desk types it: as it is written here, `1.200,50 €` in German, or in
    /// another way that can mean no other amount.
    pub fn read_money(&self, typed: &str, currency: Currency) -> Result<Money, TypedAmountError> {
        parse::read(typed, currency, &self.numbers)
    }

    /// Difference of an amount: `+£275`, `−£20`.
    pub fn money_more_or_less(&self, money: Money, currency: Currency) -> String {
        let plus = if money > Money::ZERO { "+" } else { "" };
        format!("{plus}{}", self.money(money, currency))
    }

    /// An amount with two ends: `£605 – £840`, `from £165` if the high end is open, one amount if
    /// both are equal, `£200 or £0` if the high one is the lower, `−£60 to −£138` if something comes
    /// off at both. Whole amounts have no decimals if both ends are whole.
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
                let key = match (low.min(high) < Money::ZERO, low > high) {
                    // A dash beside a minus sign is hard to read.
                    (true, _) => "money-range-off",
                    (false, true) => "money-either",
                    (false, false) => "money-range",
                };
                self.text_with(key, &[("low", write(low)), ("high", write(high))])
            }
        }
    }

    /// A date in full: `21 November 2026`.
    pub fn date(&self, date: Date) -> String {
        let written = date::write(date, &self.dates);
        // CLDR leaves out that these languages count the first day of a month.
        let first = match self.language.subtag() {
            "fr" => "1er",
            "it" | "pt-BR" => "1º",
            _ => return written,
        };
        match written.strip_prefix("1 ") {
            Some(rest) => format!("{first} {rest}"),
            None => written,
        }
    }

    /// A date without its year, short: `3 Dec`.
    pub fn day(&self, date: Date) -> String {
        date::write_day(date, &self.dates)
    }

    /// A month of a year: `November 2026`.
    pub fn month(&self, date: Date) -> String {
        date::write_month(date, &self.dates)
    }

    /// The days of the week in short, the one first with which a week begins: `Mon`, `Tue` …
    pub fn weekdays(&self) -> Vec<String> {
        date::weekdays(&self.dates)
    }

    /// Days of its week before a date.
    pub fn place_in_week(&self, date: Date) -> usize {
        date::place_in_week(date, &self.dates)
    }

    /// A percentage: `20%`, `8,25 %`.
    pub fn percent(&self, percent: Percent) -> String {
        self.text_with(
            "percent",
            &[("number", money::write_plain(&percent.to_string(), &self.numbers).into())],
        )
    }

    /// A label of a price list in the language `of` as it stands within a sentence: "sales tax" for
    /// "Sales tax".
    ///
    /// "VAT", names of several capitals and nouns from or in German stay as they are.
    pub fn mid_sentence(&self, label: &str, of: &str) -> String {
        let has_small_nouns = |subtag: &str| subtag != "de";
        let is_small = has_small_nouns(self.language.subtag())
            && has_small_nouns(of.split('-').next().unwrap_or_default())
            && !label.chars().skip(1).any(char::is_uppercase);
        if is_small { begun_small(label) } else { label.to_owned() }
    }

    /// A sentence of ours as it stands after a name: "the needles heat …" for "The needles heat …".
    ///
    /// German keeps its capital, and so does a first word of several, such as "PRP".
    pub fn after_name(&self, sentence: &str) -> String {
        let word = sentence.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        let has_capitals = word.chars().skip(1).any(char::is_uppercase);
        if self.language.subtag() == "de" || has_capitals {
            return sentence.to_owned();
        }
        begun_small(sentence)
    }

    /// A name and what is said of it: `Sessions: 3`.
    pub fn named(&self, name: &str, text: &str) -> String {
        self.text_with("named", &[("name", name.into()), ("text", text.into())])
    }

    /// Several clauses one after the other: `Sessions: 3; first results: week 4`.
    pub fn clauses(&self, texts: impl IntoIterator<Item = String>) -> String {
        let joined = |first: String, second: String| {
            let arguments = [("first", first.into()), ("second", second.into())];
            self.text_with("joined-clauses", &arguments)
        };
        texts.into_iter().reduce(joined).unwrap_or_default()
    }

    /// Several texts as alternatives: `3, 4 or 6`.
    pub fn either(&self, texts: &[String]) -> String {
        let options = ListFormatterOptions::default().with_length(ListLength::Wide);
        listed(ListFormatter::try_new_or((&self.words).into(), options), texts)
    }

    /// Several texts that hold together: `scars, pores and fine lines`.
    pub fn together(&self, texts: &[String]) -> String {
        let options = ListFormatterOptions::default().with_length(ListLength::Wide);
        listed(ListFormatter::try_new_and((&self.words).into(), options), texts)
    }
}

/// Words that begin with a small letter.
fn begun_small(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_lowercase);
    first.chain(letters).collect()
}

/// True if a language is written in letters that the fonts of a quote have, from left to right.
fn is_printable(locale: &icu_locale::Locale) -> bool {
    let mut id = locale.id.clone();
    LocaleExpander::new_extended().maximize(&mut id);
    id.script
        .is_some_and(|script| [script!("Latn"), script!("Cyrl"), script!("Grek")].contains(&script))
}

fn listed<E>(formatter: Result<ListFormatter, E>, texts: &[String]) -> String {
    formatter.map_or_else(
        |_no_data| texts.join(", "),
        |formatter| formatter.format(texts.iter()).to_string(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_that_hold_together_are_joined_as_the_language_does() {
        let texts = ["scars", "pores", "lines"].map(str::to_owned);
        let joined = |tag: &str, count: usize| Locale::for_tag(tag).together(&texts[..count]);
        assert_eq!(joined("en-GB", 3), "scars, pores and lines");
        assert_eq!(
            (joined("de-DE", 2), joined("pl-PL", 1)),
            ("scars und pores".into(), "scars".into())
        );
    }

    #[test]
    fn a_colon_and_a_semicolon_stand_as_the_language_sets_them() {
        let written = |tag: &str| {
            let locale = Locale::for_tag(tag);
            let named = [("one", "1"), ("two", "2"), ("three", "3")];
            locale.clauses(named.map(|(name, text)| locale.named(name, text)))
        };
        assert_eq!(written("en-GB"), "one: 1; two: 2; three: 3");
        let french = "one\u{202f}: 1\u{202f}; two\u{202f}: 2\u{202f}; three\u{202f}: 3";
        assert_eq!(written("fr-FR"), french);
        assert_eq!(Locale::for_tag("en-GB").clauses(Vec::new()), "");
    }

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
        assert_eq!(of("pt"), ("pt", "pt-PT".to_owned()));
        assert_eq!(of("pt-AO"), ("pt", "pt-AO".to_owned()));
        assert_eq!(of("pt_BR.UTF-8"), ("pt-BR", "pt-BR".to_owned()));
        let british = Locale::for_tag("en-GB").in_language(Language::for_tag("pl").unwrap());
        assert_eq!((british.language().subtag(), british.tag()), ("pl", "pl-GB".to_owned()));
        let pounds =
            |locale: Locale| locale.money(Money::from_minor(69_000), "GBP".parse().unwrap());
        assert_eq!(pounds(british.in_language(Language::for_tag("pt").unwrap())), "690\u{a0}£");
        for odd in ["", "C", "not a tag", "x"] {
            assert_eq!(of(odd), ("en", "en".to_owned()), "{odd}");
        }
    }

    #[test]
    fn a_language_without_words_keeps_its_amounts_and_dates_where_they_can_be_set() {
        let of = |tag: &str, currency: &str| {
            let locale = Locale::for_tag(tag);
            let money = locale.money(Money::from_minor(123_450), currency.parse().unwrap());
            (locale.language().subtag(), money, locale.date(jiff::civil::date(2026, 11, 21)))
        };
        let expected = |money: &str, date: &str| ("en", money.to_owned(), date.to_owned());
        assert_eq!(of("da-DK", "EUR"), expected("1.234,50\u{a0}€", "21. november 2026"));
        assert_eq!(of("ar-EG", "GBP"), expected("£1,234.50", "November 21, 2026"));
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
    fn a_range_that_runs_backwards_or_comes_off_is_told_with_a_word() {
        let pounds = |tag: &str, low: i64, high: i64| {
            let currency = "GBP".parse().unwrap();
            Locale::for_tag(tag).range(
                Money::from_minor(low),
                Some(Money::from_minor(high)),
                currency,
            )
        };
        let words = |low: i64, high: i64| {
            ["en", "de", "es", "fr", "it", "pl", "pt", "pt-BR"].map(|tag| {
                let written = pounds(tag, low, high);
                let words = written.split_whitespace();
                words.filter(|it| it.chars().all(char::is_alphabetic)).collect::<Vec<_>>().join(" ")
            })
        };
        assert_eq!(words(20_000, 0), ["or", "oder", "o bien", "ou", "o", "lub", "ou", "ou"]);
        let off = ["to", "bis", "a", "à", "da a", "do", "a", "a"];
        assert_eq!(words(-6_000, -13_800), off);
        assert_eq!(words(-6_000, 0), off);
        assert_eq!(pounds("en-GB", 20_000, 0), "£200\u{a0}or\u{a0}£0");
        assert_eq!(pounds("en-GB", -6_000, -13_800), "−£60\u{a0}to\u{a0}−£138");
    }

    #[test]
    fn a_month_begins_with_its_first_where_a_language_says_so() {
        let dates = |tag: &str| {
            [1, 11].map(|day| Locale::for_tag(tag).date(jiff::civil::date(2026, 12, day)))
        };
        assert_eq!(dates("fr-FR"), ["1er décembre 2026", "11 décembre 2026"]);
        assert_eq!(dates("it-IT"), ["1º dicembre 2026", "11 dicembre 2026"]);
        assert_eq!(dates("pt-BR"), ["1º de dezembro de 2026", "11 de dezembro de 2026"]);
        assert_eq!(dates("pt-PT"), ["1 de dezembro de 2026", "11 de dezembro de 2026"]);
    }

    #[test]
    fn a_percentage_is_written_as_its_language_does() {
        let percent = "8.25".parse().unwrap();
        assert_eq!(Locale::for_tag("en-US").percent(percent), "8.25%");
        assert_eq!(Locale::for_tag("de-DE").percent(percent), "8,25\u{a0}%");
        assert_eq!(Locale::for_tag("de-DE").percent("20".parse().unwrap()), "20\u{a0}%");
    }

    #[test]
    fn a_label_within_a_sentence_loses_its_capital_unless_it_is_a_name_or_german() {
        let within = |tag: &str, label: &str| Locale::for_tag(tag).mid_sentence(label, tag);
        assert_eq!(within("en-US", "Sales tax"), "sales tax");
        assert_eq!(within("en-GB", "VAT"), "VAT");
        assert_eq!(within("en-GB", ""), "");
        assert_eq!(within("de-DE", "Aknenarben"), "Aknenarben");
        assert_eq!(within("fr-FR", "Cicatrices d’acné"), "cicatrices d’acné");
        assert_eq!(Locale::for_tag("es").mid_sentence("Aknenarben", "de-AT"), "Aknenarben");
    }

    #[test]
    fn a_sentence_after_a_name_begins_small_but_in_german_and_with_letters_that_stand_for_words() {
        let after = |tag: &str, sentence: &str| Locale::for_tag(tag).after_name(sentence);
        assert_eq!(after("en-GB", "The needles heat. A session"), "the needles heat. A session");
        assert_eq!(after("fr-FR", "À chaque séance"), "à chaque séance");
        assert_eq!(after("en-GB", "PRP is a part of the blood"), "PRP is a part of the blood");
        assert_eq!(after("de-DE", "Die Nadeln"), "Die Nadeln");
        assert_eq!(after("es-ES", ""), "");
    }

    #[test]
    fn alternatives_are_joined_as_one_says_them() {
        let either = |tag: &str, texts: &[&str]| {
            let texts: Vec<_> = texts.iter().map(|&text| text.to_owned()).collect();
            Locale::for_tag(tag).either(&texts)
        };
        let british = |texts| either("en-GB", texts);
        assert_eq!(
            [british(&[]), british(&["3"]), british(&["3", "4"]), british(&["3", "4", "6"])],
            ["", "3", "3 or 4", "3, 4 or 6"]
        );
        assert_eq!(either("en-US", &["3", "4", "6"]), "3, 4, or 6");
        assert_eq!(either("es-ES", &["7", "8"]), "7 u 8");
        assert_eq!(either("pl-PL", &["3", "4", "6"]), "3, 4 lub 6");
    }
}
