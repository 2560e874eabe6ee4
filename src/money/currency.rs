//! Currencies: the ISO 4217 code and how many decimals its amounts have.

use super::{Money, Notation};
use std::{fmt, str::FromStr};

/// A currency of ISO 4217 that has a minor unit, such as GBP with two decimals or JPY with none.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Currency {
    code: iso_currency::Currency,
    minor_digits: u8,
}

/// A text is not the code of a currency that prices can be stated in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected a currency code of three letters such as GBP, EUR or USD")]
pub struct UnknownCurrency;

impl Currency {
    /// The three letters of ISO 4217.
    pub fn code(self) -> &'static str {
        self.code.code()
    }

    /// One whole unit: a pound, a yen, a dinar.
    pub fn whole_unit(self) -> Money {
        Money::from_minor(10_i64.pow(u32::from(self.minor_digits())))
    }

    /// How many decimals an amount has: 0 for JPY, 2 for EUR, 3 for BHD.
    pub fn minor_digits(self) -> u8 {
        self.minor_digits
    }
}

impl Currency {
    /// Reads an amount with a decimal point and at most the currency's decimals: `50`, `49.90`.
    pub fn amount(self, text: &str) -> Option<Money> {
        Notation::PLAIN.read(text, self).ok()
    }

    /// Writes an amount that is not negative as [`Self::amount`] reads it, with all its decimals.
    pub fn plain(self, amount: Money) -> String {
        let width = usize::from(self.minor_digits);
        let minor = format!("{:0>least$}", amount.minor(), least = width.saturating_add(1));
        let (whole, decimals) = minor.split_at(minor.len().saturating_sub(width));
        if decimals.is_empty() { whole.to_owned() } else { format!("{whole}.{decimals}") }
    }
}

impl FromStr for Currency {
    type Err = UnknownCurrency;

    fn from_str(code: &str) -> Result<Self, UnknownCurrency> {
        let code = iso_currency::Currency::from_code(code).ok_or(UnknownCurrency)?;
        // Gold, test codes and the like have no minor unit, so no price can be stated in them.
        let minor_digits =
            code.exponent().and_then(|digits| u8::try_from(digits).ok()).ok_or(UnknownCurrency)?;
        Ok(Self { code, minor_digits })
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
    fn the_currency_decides_the_decimals() {
        let digits = |code: &str| code.parse::<Currency>().map(Currency::minor_digits);
        assert_eq!(
            (digits("GBP"), digits("JPY"), digits("XOF"), digits("BHD")),
            (Ok(2), Ok(0), Ok(0), Ok(3))
        );
        assert_eq!(
            (digits("XAU"), digits("gbp"), digits("EURO")),
            (Err(UnknownCurrency), Err(UnknownCurrency), Err(UnknownCurrency))
        );
    }
}
