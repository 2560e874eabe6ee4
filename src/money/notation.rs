//! Amounts as people write them, read exactly. The price list, the command line and the window read
//! with this one reader and differ only in the [`Notation`] that they allow.

use super::{Currency, Money};

/// Notation of an amount beside its digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notation {
    /// Mark before the decimals.
    pub decimal: char,
    /// Marks between the digits.
    pub grouping: Grouping,
}

/// Marks between the digits of an amount.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Grouping {
    /// Nothing.
    None,
    /// This mark, anywhere.
    Anywhere(char),
    /// One of these marks before every three digits of the whole part.
    Thousands {
        /// The marks; a number keeps to one of them.
        marks: Vec<char>,
        /// Digits between two of them: three, or two where people count in lakh.
        between: usize,
    },
}

/// Reason why a text is not an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AmountError {
    /// Not digits with the marks that are allowed.
    #[error("expected an amount")]
    NotAnAmount,
    /// More decimals than the currency has.
    #[error("the amount has more decimals than its currency")]
    TooFine {
        /// The amount without the decimals that are too many.
        cut: Money,
    },
    /// Above [`Money::MAX_PRICE`].
    #[error("the amount is larger than a price can be")]
    TooLarge,
}

/// The digits after the last mark between thousands.
const THOUSAND: usize = 3;

impl Notation {
    /// A decimal point, and nothing between the digits: `1200.50`.
    pub const PLAIN: Self = Self { decimal: '.', grouping: Grouping::None };

    /// A price list's: a decimal point, and underscores for the eye, `1_200.50`.
    pub const LIST: Self = Self { decimal: '.', grouping: Grouping::Anywhere('_') };

    /// Reads an amount that is not negative, to the minor unit.
    pub fn read(&self, text: &str, currency: Currency) -> Result<Money, AmountError> {
        let (whole, decimals) = match text.split_once(self.decimal) {
            None => (text, None),
            Some((whole, decimals)) => (whole, Some(decimals)),
        };
        let whole = self.whole(whole)?;
        let decimals = decimals.map(|decimals| self.decimals(decimals)).transpose()?;
        let decimals = decimals.unwrap_or_default();
        let width = usize::from(currency.minor_digits());
        let Some(beyond) = decimals.get(width..).filter(|beyond| !beyond.is_empty()) else {
            return minor(&format!("{whole}{decimals:0<width$}"));
        };
        let kept = decimals.strip_suffix(beyond).unwrap_or_default();
        Err(AmountError::TooFine { cut: minor(&format!("{whole}{kept}"))? })
    }

    /// The digits before the decimals.
    fn whole(&self, text: &str) -> Result<String, AmountError> {
        match &self.grouping {
            Grouping::None => digits(text.to_owned()),
            Grouping::Anywhere(mark) => digits(text.replace(*mark, "")),
            Grouping::Thousands { marks, between } => {
                let Some(mark) = marks.iter().find(|&&mark| text.contains(mark)) else {
                    return digits(text.to_owned());
                };
                let mut groups = text.split(*mark);
                let first = groups.next().unwrap_or_default().chars().count();
                let last = groups.next_back().unwrap_or_default().chars().count();
                let is_grouped = (1..=*between).contains(&first)
                    && last == THOUSAND
                    && groups.all(|group| group.chars().count() == *between);
                if is_grouped {
                    digits(text.replace(*mark, ""))
                } else {
                    Err(AmountError::NotAnAmount)
                }
            }
        }
    }

    /// The digits of the decimals, among which no thousands are set apart.
    fn decimals(&self, text: &str) -> Result<String, AmountError> {
        match &self.grouping {
            Grouping::Anywhere(mark) => digits(text.replace(*mark, "")),
            Grouping::None | Grouping::Thousands { .. } => digits(text.to_owned()),
        }
    }
}

impl Currency {
    /// Reads an amount with a decimal point and at most the currency's decimals: `50`, `49.90`.
    pub fn amount(self, text: &str) -> Option<Money> {
        Notation::PLAIN.read(text, self).ok()
    }

    /// Writes an amount that is not negative as [`Self::amount`] reads it, with all its decimals.
    pub fn plain(self, amount: Money) -> String {
        let width = usize::from(self.minor_digits());
        let minor = format!("{:0>least$}", amount.minor(), least = width.saturating_add(1));
        let (whole, decimals) = minor.split_at(minor.len().saturating_sub(width));
        if decimals.is_empty() { whole.to_owned() } else { format!("{whole}.{decimals}") }
    }
}

/// True if a text is an amount, in whatever currency: digits, and decimals behind a point.
pub fn is_plain_amount(text: &str) -> bool {
    let is_number = |digits: &str| self::digits(digits.to_owned()).is_ok();
    match text.split_once('.') {
        None => is_number(text),
        Some((whole, decimals)) => is_number(whole) && is_number(decimals),
    }
}

/// A text that is nothing but digits, at least one.
fn digits(text: String) -> Result<String, AmountError> {
    let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { Ok(text) } else { Err(AmountError::NotAnAmount) }
}

/// The amount of so many minor units.
fn minor(digits: &str) -> Result<Money, AmountError> {
    let minor = digits.parse().ok().map(Money::from_minor);
    minor.filter(|minor| *minor <= Money::MAX_PRICE).ok_or(AmountError::TooLarge)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(notation: &Notation, text: &str, code: &str) -> Result<i64, AmountError> {
        notation.read(text, code.parse().unwrap()).map(Money::minor)
    }

    fn thousands(marks: &[char], between: usize) -> Notation {
        let grouping = Grouping::Thousands { marks: marks.to_vec(), between };
        Notation { decimal: ',', grouping }
    }

    #[test]
    fn what_may_stand_between_the_digits_is_all_that_notations_differ_in() {
        for (text, plain, list) in [
            ("1200.5", Some(120_050), Some(120_050)),
            ("1_200.50", None, Some(120_050)),
            ("0.0_7", None, Some(7)),
            ("1,200", None, None),
            ("", None, None),
            (".5", None, None),
            ("5.", None, None),
            ("_", None, None),
            ("-1", None, None),
            ("1.2.3", None, None),
        ] {
            assert_eq!(read(&Notation::PLAIN, text, "GBP").ok(), plain, "{text}");
            assert_eq!(read(&Notation::LIST, text, "GBP").ok(), list, "{text}");
        }
    }

    #[test]
    fn a_mark_between_thousands_stands_before_every_three_digits() {
        let german = thousands(&['.', ' '], 3);
        for (text, minor) in [
            ("1.200.000,50", Some(120_000_050)),
            ("1 200,5", Some(120_050)),
            ("12.00", None),
            ("1.2000", None),
            ("1200.000", None),
            (".200", None),
            ("1.200 000", None),
            ("1 200.000", None),
            ("1,200.000", None),
        ] {
            assert_eq!(read(&german, text, "EUR").ok(), minor, "{text}");
        }
        let indian = thousands(&['.'], 2);
        assert_eq!(read(&indian, "1.23.456", "INR"), Ok(12_345_600));
        assert_eq!(read(&indian, "123.456", "INR"), Err(AmountError::NotAnAmount));
    }

    #[test]
    fn an_amount_of_whatever_currency_is_digits_with_or_without_decimals() {
        assert!(["0", "50", "49.905"].into_iter().all(is_plain_amount));
        assert!(!["", ".", ".5", "5.", "1.2.3", "1,5", "-1", "٣"].into_iter().any(is_plain_amount));
    }

    #[test]
    fn an_amount_has_at_most_the_decimals_of_its_currency() {
        let amount =
            |code: &str, text| code.parse::<Currency>().unwrap().amount(text).map(Money::minor);
        assert_eq!(amount("GBP", "49.9"), Some(4990));
        assert_eq!((amount("JPY", "50"), amount("BHD", "0.125")), (Some(50), Some(125)));
        for bad in ["", ".5", "5.", "1.005", "-1", "1,5", "£5", "99999999999999"] {
            assert_eq!(amount("GBP", bad), None, "{bad}");
        }
    }

    #[test]
    fn an_amount_is_written_as_it_is_read() {
        for (code, minor, text) in [
            ("GBP", 4_905, "49.05"),
            ("GBP", 5, "0.05"),
            ("GBP", 0, "0.00"),
            ("JPY", 50, "50"),
            ("BHD", 125, "0.125"),
        ] {
            let currency: Currency = code.parse().unwrap();
            assert_eq!(currency.plain(Money::from_minor(minor)), text);
            assert_eq!(currency.amount(text), Some(Money::from_minor(minor)));
        }
    }

    #[test]
    fn what_the_currency_can_not_hold_is_named() {
        let cut = |minor| Err(AmountError::TooFine { cut: Money::from_minor(minor) });
        assert_eq!(read(&Notation::PLAIN, "1.234", "GBP"), cut(123));
        assert_eq!(read(&Notation::PLAIN, "12.0", "JPY"), cut(12));
        assert_eq!(read(&Notation::PLAIN, "1.234", "BHD"), Ok(1_234));
        for text in ["10000000000", "99999999999999999999999", "99999999999999999999999.999"] {
            assert_eq!(read(&Notation::PLAIN, text, "GBP"), Err(AmountError::TooLarge), "{text}");
        }
    }
}
