//! Amounts as a desk types them: read as the language and the currency of a price list write them,
//! and in other ways only if no two of them mean different amounts.

use super::money::{Marks, marks};
use crate::{
    money::{AmountError, Currency, Grouping, Money, Notation},
    text::is_direction_mark,
};
use icu_locale::Locale;

/// Reason why typed text is not taken for an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TypedAmountError {
    /// It is none, or none that the currency can hold.
    #[error(transparent)]
    NotAnAmount(#[from] AmountError),
    /// It may mean either of two amounts, the smaller first.
    #[error("what was typed may mean two amounts")]
    Unclear(Money, Money),
}

/// The marks of numbers all over the world.
const POINT_AND_COMMA: [char; 2] = ['.', ','];
/// Characters as which spaces of any width and apostrophes of either form are read.
const SPACE: char = ' ';
const APOSTROPHE: char = '\'';

/// Reads an amount as the locale writes it, with or without the sign or the code of the currency.
///
/// If that is no way to read it, the other marks of the world are tried: `1200.50` in German.
pub(super) fn read(
    typed: &str,
    currency: Currency,
    locale: &Locale,
) -> Result<Money, TypedAmountError> {
    let marks = marks(currency, locale).unwrap_or_else(|| Marks {
        decimal: ".".to_owned(),
        thousands: ",".to_owned(),
        between: 3,
        signs: [String::new(), String::new()],
        zero: '0',
    });
    let number = number(typed, currency, &marks);
    let own = own_notation(&marks).read(&number, currency);
    if let Ok(amount) = own {
        return Ok(amount);
    }
    let others = other_notations(&marks).map(|notation| notation.read(&number, currency));
    let mut readings: Vec<Money> = others.iter().filter_map(|read| read.ok()).collect();
    // The language's own mark before too many decimals: the other reading is not the sure one.
    readings.extend(match own {
        Err(AmountError::TooFine { cut }) => Some(cut),
        _ => None,
    });
    readings.sort_unstable();
    readings.dedup();
    match readings.as_slice() {
        [one, other, ..] => Err(TypedAmountError::Unclear(*one, *other)),
        [one] if own == Err(AmountError::NotAnAmount) => Ok(*one),
        _ => Err(reason(own, others).into()),
    }
}

/// Most telling of the reasons why none of the notations reads it.
fn reason(own: Result<Money, AmountError>, others: [Result<Money, AmountError>; 3]) -> AmountError {
    let reasons = std::iter::once(own).chain(others).filter_map(Result::err);
    let mut telling = reasons.filter(|reason| *reason != AmountError::NotAnAmount);
    telling.next().unwrap_or(AmountError::NotAnAmount)
}

/// As the locale writes it; spaces and apostrophes may stand between thousands in every language.
fn own_notation(marks: &Marks) -> Notation {
    let thousands = marks.thousands.chars().map(plain_mark);
    let marks_between = thousands.chain([SPACE, APOSTROPHE]).collect();
    let decimal = marks.decimal.chars().next().unwrap_or('.');
    let grouping = Grouping::Thousands { marks: marks_between, between: marks.between };
    Notation { decimal, grouping }
}

/// The other ways: a point before the decimals, or a comma, with the other between the thousands;
/// and the locale's own mark with either of them there.
fn other_notations(marks: &Marks) -> [Notation; 3] {
    let own = own_notation(marks).decimal;
    [own, '.', ','].map(|decimal| {
        let others = POINT_AND_COMMA.into_iter().filter(|mark| *mark != decimal);
        let marks = others.chain([SPACE, APOSTROPHE]).collect();
        Notation { decimal, grouping: Grouping::Thousands { marks, between: 3 } }
    })
}

/// Rest without the sign or the code of the currency, in digits and marks of one form.
fn number(typed: &str, currency: Currency, marks: &Marks) -> String {
    let plain = |text: &str| {
        let text = text.chars().filter(|c| !is_direction_mark(*c));
        text.map(|c| western(plain_mark(c), marks.zero)).collect::<String>()
    };
    let mut number = plain(typed).trim().to_uppercase();
    for sign in marks.signs.iter().map(|sign| plain(sign).to_uppercase()) {
        let sign = sign.trim();
        let stripped = number.strip_prefix(sign).or_else(|| number.strip_suffix(sign));
        if let Some(stripped) = stripped.filter(|_| !sign.is_empty()) {
            number = stripped.trim().to_owned();
        }
    }
    let code = currency.code();
    let number = number.strip_prefix(code).or_else(|| number.strip_suffix(code)).unwrap_or(&number);
    // A part of the sign will do: `$` for `US$`, `F` for `F CFA`.
    let signs = marks.signs.concat().to_uppercase();
    let is_sign = |c: char| {
        let is_mark = POINT_AND_COMMA.contains(&c) || marks.decimal.contains(c);
        c == SPACE || (!c.is_numeric() && !is_mark && signs.contains(c))
    };
    number.trim_matches(is_sign).to_owned()
}

/// Spaces and apostrophes as one of each.
fn plain_mark(mark: char) -> char {
    match mark {
        '’' | '‘' | 'ʼ' => APOSTROPHE,
        space if space.is_whitespace() => SPACE,
        other => other,
    }
}

/// A digit of the script whose zero is `zero` as the digit that programs read.
fn western(digit: char, zero: char) -> char {
    let value = u32::from(digit).checked_sub(u32::from(zero)).filter(|value| *value < 10);
    value.and_then(|value| char::from_digit(value, 10)).unwrap_or(digit)
}

#[cfg(test)]
mod tests {
    use super::{
        super::{Decimals, Locale},
        TypedAmountError,
    };
    use crate::money::{AmountError, Currency, Money};
    use proptest::prelude::*;

    const TAGS: [&str; 29] = [
        "en",
        "en-GB",
        "en-US",
        "en-IN",
        "en-ZA",
        "en-BH",
        "en-TN",
        "de-DE",
        "de-AT",
        "de-CH",
        "es-ES",
        "es-MX",
        "fr-FR",
        "fr-CH",
        "fr-CA",
        "fr-TN",
        "fr-SN",
        "it-IT",
        "it-CH",
        "pl-PL",
        "pt-PT",
        "pt-BR",
        "sv-SE",
        "nl-NL",
        "da-DK",
        "ro-RO",
        "hi-IN",
        "bn-BD",
        "ar-EG-u-nu-arab",
    ];
    /// Without decimals, with two, with three, and some with signs of several letters.
    const CODES: [&str; 14] = [
        "JPY", "XOF", "KRW", "EUR", "GBP", "USD", "CHF", "PLN", "INR", "DKK", "EGP", "TND", "BHD",
        "KWD",
    ];

    /// In minor units, or the two that it may be.
    fn read(text: &str, code: &str, tag: &str) -> Result<i64, Option<(i64, i64)>> {
        let read = Locale::for_tag(tag).read_money(text, code.parse().unwrap());
        read.map(Money::minor).map_err(|error| match error {
            TypedAmountError::Unclear(one, other) => Some((one.minor(), other.minor())),
            TypedAmountError::NotAnAmount(_) => None,
        })
    }

    proptest! {
        #[test]
        fn every_amount_is_read_as_it_was_written(
            tag in proptest::sample::select(&TAGS[..]),
            code in proptest::sample::select(&CODES[..]),
            digits in 0_u32..=12,
            minor in 0_i64..=999_999_999_999,
            always in any::<bool>(),
        ) {
            let currency: Currency = code.parse().unwrap();
            let amount = Money::from_minor(minor % 10_i64.pow(digits).max(2));
            let decimals = if always { Decimals::Always } else { Decimals::WhereNeeded };
            let locale = Locale::for_tag(tag);
            let written = locale.money_with(amount, currency, decimals);
            prop_assert_eq!(locale.read_money(&written, currency), Ok(amount), "{}", written);
        }

        #[test]
        fn nothing_that_is_typed_is_too_much_for_it(text in "\\PC{0,30}") {
            let _read = Locale::for_tag("fr-TN").read_money(&text, "TND".parse().unwrap());
        }
    }

    #[test]
    fn an_amount_of_three_decimals_is_read_as_its_language_writes_it() {
        for text in ["350,500", "350,5", "350,500 DT", "TND 350,500", "tnd350,5"] {
            assert_eq!(read(text, "TND", "fr-TN"), Ok(350_500), "{text}");
        }
        assert_eq!(read("1 350,500", "TND", "fr-TN"), Ok(1_350_500));
        assert_eq!(read("350.500", "TND", "fr-TN"), Err(Some((350_500, 350_500_000))));
        assert_eq!(read("1.350,500", "TND", "fr-TN"), Ok(1_350_500));
        assert_eq!(read("1,350.500", "TND", "fr-TN"), Ok(1_350_500));
        assert_eq!(
            (read("1.200", "BHD", "en-BH"), read("1,200", "BHD", "en-BH")),
            (Ok(1_200), Ok(1_200_000))
        );
    }

    #[test]
    fn a_mark_between_thousands_of_the_language_is_not_one_before_decimals() {
        for (text, code, tag, minor) in [
            ("1,234", "GBP", "en-GB", 123_400),
            ("1.234", "EUR", "de-DE", 123_400),
            ("1\u{202f}234", "EUR", "fr-FR", 123_400),
            ("1\u{a0}234,50", "PLN", "pl-PL", 123_450),
            ("1'234.50", "CHF", "de-CH", 123_450),
            ("1’234", "CHF", "de-CH", 123_400),
            ("1,23,456.50", "INR", "en-IN", 12_345_650),
            ("123,456.50", "INR", "en-IN", 12_345_650),
            ("12,000", "JPY", "en-JP", 12_000),
            ("1.200.000", "EUR", "de-DE", 120_000_000),
        ] {
            assert_eq!(read(text, code, tag), Ok(minor), "{text} in {tag}");
        }
    }

    #[test]
    fn another_language_s_way_is_understood_if_it_can_mean_one_amount_only() {
        for text in ["900", " 900 ", "£900", "£ 900.00", "900 gbp", "900.0", "900,00", "GBP 900"]
        {
            assert_eq!(read(text, "GBP", "en-GB"), Ok(90_000), "{text}");
        }
        for text in ["1,200.50", "1.200,50", "1200,5", "1 200,50 €", "1’200.50", "1\u{202f}200,50"]
        {
            assert_eq!(read(text, "EUR", "de-DE"), Ok(120_050), "{text}");
        }
        assert_eq!(read("$5", "USD", "en-CA"), Ok(500));
        assert_eq!(read("1.200", "EUR", "fr-FR"), Ok(120_000));
    }

    #[test]
    fn what_may_mean_two_amounts_is_asked_for_and_not_guessed() {
        for (text, code, tag, readings) in [
            ("1.234", "GBP", "en-GB", (123, 123_400)),
            ("1,200", "EUR", "fr-FR", (120, 120_000)),
            ("1,234", "EUR", "de-DE", (123, 123_400)),
            ("1.234", "CHF", "de-CH", (123, 123_400)),
            ("12.000", "JPY", "en-JP", (12, 12_000)),
        ] {
            assert_eq!(read(text, code, tag), Err(Some(readings)), "{text} in {tag}");
        }
    }

    #[test]
    fn what_is_no_amount_is_not_guessed_at() {
        for text in [
            "",
            "£",
            "nine",
            "-5",
            "−5",
            "1.2.3",
            "1,20,300",
            "12.345.6",
            "5.",
            ".5",
            "9e3",
            "1,2345",
            "12 50",
            "1 200 ,50",
            "5 £ 5",
            "£5£5",
            "99999999999",
        ] {
            assert_eq!(read(text, "GBP", "en-GB"), Err(None), "{text}");
        }
        let too_fine = Locale::for_tag("en-GB").read_money("12.3456", "GBP".parse().unwrap());
        let cut = Money::from_minor(1_234);
        assert_eq!(too_fine, Err(AmountError::TooFine { cut }.into()));
    }
}
