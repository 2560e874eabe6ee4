//! Amounts as they are written, by ICU. The only module that knows ICU's experimental currency API.

use super::cache::Cache;
use crate::money::{Currency, Money};
use fixed_decimal::{Decimal, Sign};
use icu_decimal::DecimalFormatter;
use icu_experimental::{
    dimension::{
        currency::{
            CurrencyType,
            formatter::{CurrencyFormatter, CurrencyFormatterPreferences},
            options::CurrencyFormatterOptions,
        },
        provider::currency::symbols::CurrencySymbolsV1,
    },
    provider::Baked,
};
use icu_locale::Locale;
use icu_provider::prelude::{
    DataIdentifierBorrowed, DataMarkerExt as _, DataProvider, DataRequest, DataRequestMetadata,
};
use std::{cell::RefCell, collections::BTreeMap, rc::Rc};

/// Treatment of decimals that are all zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Decimals {
    /// Only if an amount is not whole.
    WhereNeeded,
    /// Always as many as the currency has, so that a column of amounts lines up.
    Always,
}

impl Decimals {
    /// One choice for amounts that stand together: decimals for all if one needs them.
    pub fn for_all(self, amounts: impl IntoIterator<Item = Money>, currency: Currency) -> Self {
        let needed =
            amounts.into_iter().any(|money| NumberParts::of(money, currency).fraction != 0);
        if needed { Self::Always } else { self }
    }
}

/// Writes an amount with the currency's symbol, exactly.
pub(super) fn write(
    money: Money,
    currency: Currency,
    locale: &Locale,
    decimals: Decimals,
) -> String {
    let parts = NumberParts::of(money, currency);
    writer(currency, locale).as_ref().as_ref().map_or_else(
        || format!("{} {}", currency.code(), parts.plain()),
        |writer| writer.write(money, &parts, decimals),
    )
}

/// Writes a plain decimal number with the locale's separator.
pub(super) fn write_plain(number: &str, locale: &Locale) -> String {
    let decimal = Decimal::try_from_str(number).ok();
    let formatter = PLAIN.with_borrow_mut(|formatters| {
        let load = || {
            let options = icu_decimal::options::DecimalFormatterOptions::default();
            (locale.clone(), DecimalFormatter::try_new(locale.into(), options).ok())
        };
        formatters.get(|of| of == locale, load)
    });
    decimal.zip(formatter.as_ref().as_ref()).map_or_else(
        || number.to_owned(),
        |(decimal, formatter)| formatter.format(&decimal).to_string(),
    )
}

/// An amount, taken apart into whole units and minor units.
struct NumberParts {
    is_negative: bool,
    whole: u64,
    fraction: u64,
    digits: u8,
}

impl NumberParts {
    fn of(money: Money, currency: Currency) -> Self {
        let digits = currency.minor_digits();
        let unit = 10_u64.saturating_pow(u32::from(digits));
        let minor = money.minor().unsigned_abs();
        Self {
            is_negative: money < Money::ZERO,
            whole: minor / unit,
            fraction: minor % unit,
            digits,
        }
    }

    fn fraction_digits(&self) -> String {
        format!("{:0width$}", self.fraction, width = usize::from(self.digits))
    }

    /// Without any locale, should ICU have no data.
    fn plain(&self) -> String {
        let sign = if self.is_negative { "−" } else { "" };
        let fraction =
            if self.digits == 0 { String::new() } else { format!(".{}", self.fraction_digits()) };
        format!("{sign}{}{fraction}", self.whole)
    }
}

/// The marks that a locale writes an amount of one currency with.
pub(super) struct Marks {
    /// Before the decimals.
    pub(super) decimal: String,
    /// Between the thousands; nothing if they are not set apart.
    pub(super) thousands: String,
    /// Digits between two of these.
    pub(super) between: usize,
    /// The sign of the currency before the number, and after it.
    pub(super) signs: [String; 2],
    /// The digit for nothing.
    pub(super) zero: char,
}

/// An amount whose thousands are set apart in every language, some of which spare a single mark.
const GROUPED: u64 = 12_345_678;

/// Marks with which a locale writes amounts of a currency.
pub(super) fn marks(currency: Currency, locale: &Locale) -> Option<Marks> {
    let writer = writer(currency, locale);
    let writer = writer.as_ref().as_ref()?;
    let grouped = writer.formatter.format_fixed_decimal(&Decimal::from(GROUPED)).to_string();
    let (grouped, _, after) = split_at_fraction(&grouped, writer.icu_decimals);
    let (before, number) = grouped.split_at(grouped.find(char::is_numeric)?);
    let groups: Vec<&str> =
        number.split(|c: char| !c.is_numeric()).filter(|group| !group.is_empty()).collect();
    let between = groups.iter().rev().nth(1).map_or(0, |group| group.chars().count());
    let thousands = number.chars().skip_while(|c| c.is_numeric()).take_while(|c| !c.is_numeric());
    Some(Marks {
        decimal: writer.separator.clone(),
        thousands: thousands.collect(),
        between: if groups.len() > 2 { between } else { THOUSAND },
        signs: [before.to_owned(), after.to_owned()],
        zero: writer.zero_digit,
    })
}

/// Digits that a mark between thousands sets apart in most languages.
const THOUSAND: usize = 3;

/// Writer of amounts of one currency in one locale.
struct Writer {
    formatter: CurrencyFormatter<DecimalFormatter>,
    zero_digit: char,
    /// Decimals that ICU writes of the currency.
    icu_decimals: usize,
    separator: String,
    written: RefCell<BTreeMap<(Money, Decimals), String>>,
}

/// Amounts of which the writing is kept. A window shows fewer than a hundred; a batch that runs all
/// night must not fill the memory.
const MOST_WRITTEN: usize = 1000;

impl Writer {
    fn new(currency: Currency, locale: &Locale) -> Option<Self> {
        let currency = CurrencyType::try_from_str(currency.code()).ok()?;
        let options = CurrencyFormatterOptions::default();
        let formatter = if has_symbol(currency, locale) {
            CurrencyFormatter::try_new_symbol(locale.into(), currency, options)
        } else {
            CurrencyFormatter::try_new_code(locale.into(), currency, options)
        };
        let formatter = formatter.ok()?;
        let zero = formatter.format_fixed_decimal(&Decimal::from(0)).to_string();
        let icu_decimals = zero.chars().filter(|c| c.is_numeric()).count().saturating_sub(1);
        let (_, fraction, _) = split_at_fraction(&zero, icu_decimals);
        let separator = fraction
            .find(char::is_numeric)
            .and_then(|end| fraction.get(..end))
            .map_or_else(|| separator(locale), str::to_owned);
        let zero_digit = zero.chars().find(|c| c.is_numeric()).unwrap_or('0');
        let written = RefCell::default();
        Some(Self { formatter, zero_digit, icu_decimals, separator, written })
    }

    /// An amount as it was written before, or now: the window writes the same ones in every frame.
    fn write(&self, money: Money, parts: &NumberParts, decimals: Decimals) -> String {
        let mut written = self.written.borrow_mut();
        if written.len() >= MOST_WRITTEN {
            written.clear();
        }
        written.entry((money, decimals)).or_insert_with(|| self.format(parts, decimals)).clone()
    }

    /// ICU rounds to decimals of its own, which differ from those of ISO 4217 (RSD, IQD), so it is
    /// only handed the whole part; its decimals are dropped and ours put in their place.
    fn format(&self, parts: &NumberParts, decimals: Decimals) -> String {
        let sign = if parts.is_negative { Sign::Negative } else { Sign::None };
        let whole = Decimal::from(parts.whole).with_sign(sign);
        let text = self.formatter.format_fixed_decimal(&whole).to_string();
        let (before, _, after) = split_at_fraction(&text, self.icu_decimals);
        // ICU still writes a hyphen in most languages.
        let before =
            if parts.is_negative { before.replacen('-', "−", 1) } else { before.to_owned() };
        if parts.digits == 0 || (parts.fraction == 0 && decimals == Decimals::WhereNeeded) {
            return format!("{before}{after}");
        }
        let fraction = parts.fraction_digits();
        let fraction: String =
            fraction.chars().map(|digit| localized(digit, self.zero_digit)).collect();
        format!("{before}{}{fraction}{after}", self.separator)
    }
}

thread_local! {
    static PLAIN: RefCell<Cache<Locale, Option<DecimalFormatter>>> =
        const { RefCell::new(Cache::new()) };
    static WRITERS: RefCell<Cache<(Currency, Locale), Option<Writer>>> =
        const { RefCell::new(Cache::new()) };
}

fn writer(currency: Currency, locale: &Locale) -> Rc<Option<Writer>> {
    WRITERS.with_borrow_mut(|writers| {
        writers.get(
            |(of, within)| *of == currency && within == locale,
            || ((currency, locale.clone()), Writer::new(currency, locale)),
        )
    })
}

/// True if the locale has a symbol of its own for a currency. Asked before, and silently: if there
/// is none, ICU takes the code, but builds with debug assertions have it say on the error stream
/// that data is missing.
fn has_symbol(currency: CurrencyType, locale: &Locale) -> bool {
    let preferences = CurrencyFormatterPreferences::from(locale).locale_preferences;
    let locale = CurrencySymbolsV1::make_locale(preferences);
    let mut buffer = <_>::default();
    let attributes =
        CurrencySymbolsV1::make_attributes(currency, CurrencySymbolsV1::SHORT, &mut buffer);
    let mut metadata = DataRequestMetadata::default();
    metadata.silent = true;
    let id = DataIdentifierBorrowed::for_marker_attributes_and_locale(attributes, &locale);
    DataProvider::<CurrencySymbolsV1>::load(&Baked, DataRequest { id, metadata }).is_ok()
}

/// Texts before, in and after the last `decimals` digits and their separator.
fn split_at_fraction(text: &str, decimals: usize) -> (&str, &str, &str) {
    let mut digits =
        text.char_indices().filter(|(_, c)| c.is_numeric()).map(|(at, c)| at + c.len_utf8()).rev();
    let number_end = digits.next().unwrap_or(text.len());
    let whole_end =
        if decimals == 0 { number_end } else { digits.nth(decimals - 1).unwrap_or(number_end) };
    let (number, after) = text.split_at(number_end);
    let (before, fraction) = number.split_at(whole_end);
    (before, fraction, after)
}

/// The decimal separator, for a currency of which ICU writes no decimals itself.
fn separator(locale: &Locale) -> String {
    let sample = write_plain("0.1", locale);
    let separator: String = sample.chars().filter(|c| !c.is_numeric()).collect();
    if separator.is_empty() { ".".to_owned() } else { separator }
}

/// An ASCII digit in the script of the locale, whose zero is `zero`.
fn localized(digit: char, zero: char) -> char {
    digit.to_digit(10).and_then(|value| char::from_u32(u32::from(zero) + value)).unwrap_or(digit)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(tag: &str, code: &str, minor: i64, expected: &str) {
        let locale = Locale::try_from_str(tag).unwrap();
        let written =
            write(Money::from_minor(minor), code.parse().unwrap(), &locale, Decimals::WhereNeeded);
        assert_eq!(written, expected, "{minor} {code} in {tag}");
    }

    #[test]
    fn whole_amounts_have_no_decimals_in_any_language() {
        check("en-GB", "GBP", 60_500, "£605");
        check("en-US", "USD", 123_400, "$1,234");
        check("en-CA", "USD", 100, "US$1");
        check("de-DE", "EUR", 123_400, "1.234\u{a0}€");
        check("de-AT", "EUR", 123_400, "€\u{a0}1\u{a0}234");
        check("de-CH", "CHF", 123_400, "CHF\u{a0}1'234");
        check("fr-FR", "EUR", 123_400, "1\u{202f}234\u{a0}€");
        check("pl-PL", "PLN", 1_234_500, "12\u{a0}345\u{a0}zł");
        check("ja-JP", "JPY", 1_234, "￥1,234");
        check("en-BH", "BHD", 1_234_000, "BHD\u{a0}1,234");
        check("fr-SN", "XOF", 15_000, "15\u{202f}000\u{a0}F\u{202f}CFA");
        check("en-GB", "GBP", 0, "£0");
    }

    #[test]
    fn other_amounts_have_all_decimals_of_the_currency() {
        check("en-GB", "GBP", 10_083, "£100.83");
        check("en-US", "USD", 123_450, "$1,234.50");
        check("de-DE", "EUR", 123_450, "1.234,50\u{a0}€");
        check("fr-FR", "EUR", 5, "0,05\u{a0}€");
        check("pl-PL", "PLN", 14_999, "149,99\u{a0}zł");
        check("en-BH", "BHD", 1_234_050, "BHD\u{a0}1,234.050");
        check("en-IN", "INR", 12_345_650, "₹1,23,456.50");
    }

    #[test]
    fn icu_never_rounds_an_amount() {
        // ICU writes no decimals of a Serbian dinar or an Iraqi dinar; ISO 4217 has them.
        check("en-RS", "RSD", 125_050, "RSD\u{a0}1,250.50");
        check("sr-RS", "RSD", 125_050, "1.250,50\u{a0}RSD");
        check("en-IQ", "IQD", 1_500_999, "IQD\u{a0}1,500.999");
        check("en-GB", "GBP", 999_999_999_999, "£9,999,999,999.99");
        check("en-GB", "GBP", i64::MAX, "£92,233,720,368,547,758.07");
        check("en-GB", "GBP", i64::MIN, "−£92,233,720,368,547,758.08");
    }

    #[test]
    fn a_credit_has_a_typographic_minus() {
        check("en-GB", "GBP", -3_000, "−£30");
        check("en-GB", "GBP", -50, "−£0.50");
        check("de-DE", "EUR", -3_050, "−30,50\u{a0}€");
        check("de-CH", "CHF", -3_000, "CHF−30");
    }

    #[test]
    fn digits_are_those_of_the_locale() {
        check("ar-EG-u-nu-arab", "EGP", 123_450, "\u{200f}١٬٢٣٤٫٥٠\u{a0}ج.م.\u{200f}");
    }

    #[test]
    fn a_column_has_decimals_in_every_row_where_one_row_needs_them() {
        let pounds = "GBP".parse().unwrap();
        let choice = |amounts: &[i64]| {
            Decimals::WhereNeeded.for_all(amounts.iter().copied().map(Money::from_minor), pounds)
        };
        assert_eq!(
            (choice(&[100, 200]), choice(&[100, 250])),
            (Decimals::WhereNeeded, Decimals::Always)
        );
        let locale = icu_locale::locale!("en-GB");
        assert_eq!(write(Money::from_minor(3_500), pounds, &locale, Decimals::Always), "£35.00");
        assert_eq!(
            write(
                Money::from_minor(35),
                "JPY".parse().unwrap(),
                &icu_locale::locale!("ja"),
                Decimals::Always
            ),
            "￥35"
        );
    }
}
