//! Amounts and percentages as a desk types them, in whatever way its language writes numbers.

use crate::{
    locale::Locale,
    money::{Currency, Money, Percent},
};

/// An amount: `900`, `£1,200.50`, `1.200,50 €`, `1 200`. `None` where it is none, or more exact
/// than the currency.
pub(super) fn amount(typed: &str, currency: Currency, locale: &Locale) -> Option<Money> {
    let sign = locale.money(Money::ZERO, currency).to_uppercase();
    let is_sign = |c: char| !c.is_ascii_digit() && !matches!(c, '.' | ',') && sign.contains(c);
    let typed = typed.trim().to_uppercase().replace(currency.code(), "");
    let number: String = typed.chars().filter(|&c| !is_space(c) && !is_sign(c)).collect();
    currency.amount(&with_a_point(&number, currency)?)
}

/// A percentage up to the whole: `10`, `12.5 %`, `12,5%`.
pub(super) fn percent(typed: &str) -> Option<Percent> {
    let number: String = typed.chars().filter(|&c| !is_space(c)).collect();
    let number = number.strip_suffix('%').unwrap_or(&number).replace(',', ".");
    number.parse().ok().filter(|percent: &Percent| percent.millionths() <= Percent::WHOLE)
}

/// So many whole units of a currency, as an example of an amount.
pub(super) fn example(units: i64, currency: Currency) -> Money {
    let unit = 10_i64.saturating_pow(u32::from(currency.minor_digits()));
    Money::from_minor(units.saturating_mul(unit))
}

/// Between thousands: a space of any width, or an apostrophe.
fn is_space(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\'' | '’')
}

/// A number with a decimal point and nothing between its thousands.
fn with_a_point(number: &str, currency: Currency) -> Option<String> {
    let Some((before, decimals)) = number.rsplit_once(['.', ',']) else {
        return Some(number.to_owned());
    };
    let last = number.get(before.len()..)?.chars().next()?;
    let others = || before.chars().filter(|c| matches!(c, '.' | ','));
    // Three digits after a mark are thousands, unless the currency has as many decimals.
    let may_be_thousands = decimals.len() == 3 && (currency.minor_digits() < 3 || last == ',');
    let is_grouped = may_be_thousands && others().all(|c| c == last);
    if is_grouped {
        return grouped(number, last);
    }
    match others().next() {
        None => Some(format!("{before}.{decimals}")),
        // What stands between the thousands is not what stands before the decimals.
        Some(mark) if mark != last => Some(format!("{}.{decimals}", grouped(before, mark)?)),
        Some(_) => None,
    }
}

/// The digits of a number whose thousands are set apart by `mark`.
fn grouped(number: &str, mark: char) -> Option<String> {
    let mut groups = number.split(mark);
    let first = groups.next()?;
    let is_right = (1..=3).contains(&first.len()) && groups.all(|group| group.len() == 3);
    is_right.then(|| number.replace(mark, ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_understood_in_whatever_way_it_is_written() {
        let read = |text: &str, code: &str, tag: &str| {
            amount(text, code.parse().unwrap(), &Locale::for_tag(tag)).map(Money::minor)
        };
        for text in ["900", " 900 ", "£900", "£ 900.00", "900 gbp", "900.0"] {
            assert_eq!(read(text, "GBP", "en-GB"), Some(90_000), "{text}");
        }
        for text in ["1,200.50", "1.200,50", "1200,5", "1 200,50 €", "1’200.50", "1\u{202f}200,50"]
        {
            assert_eq!(read(text, "EUR", "de-DE"), Some(120_050), "{text}");
        }
        for text in ["1.200", "1,200", "1'200"] {
            assert_eq!(read(text, "EUR", "fr-FR"), Some(120_000), "{text}");
        }
        assert_eq!(read("1.200.000", "EUR", "de-DE"), Some(120_000_000));
        assert_eq!(
            (read("1.200", "BHD", "en-BH"), read("1,200", "BHD", "en-BH")),
            (Some(1_200), Some(1_200_000))
        );
        assert_eq!(read("12,000", "JPY", "en-JP"), Some(12_000));
    }

    #[test]
    fn what_is_no_amount_is_not_guessed_at() {
        let read = |text: &str| amount(text, "GBP".parse().unwrap(), &Locale::for_tag("en-GB"));
        for text in
            ["", "£", "nine", "-5", "1.2.3", "1,20,300", "12.345.6", "5.", ".5", "9e3", "1,2345"]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn a_percentage_may_have_its_sign_and_goes_up_to_the_whole() {
        let read = |text: &str| percent(text).map(Percent::millionths);
        assert_eq!(
            (read("10"), read("12,5 %"), read("100%")),
            (Some(100_000), Some(125_000), Some(1_000_000))
        );
        for text in ["", "%", "101", "-1", "ten", "10 %%"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
