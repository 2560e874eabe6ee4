//! Currencies: the ISO 4217 code and how many decimals its amounts have.

use super::Money;
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

    /// Decimals of an amount: 0 for JPY, 2 for EUR, 3 for BHD.
    pub fn minor_digits(self) -> u8 {
        self.minor_digits
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
