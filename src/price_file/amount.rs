//! Prices and percentages, read from the owner's very characters: no float in between.

use super::{
    Code,
    described::described,
    fault::{Fault, Remedy},
    misread::{fewer_decimals, more_than_a_price, no_single_amount, thousands},
    near::{closest, plain_word},
    reader::Reader,
    schema::{Raw, Span},
    syntax::{Kind, currency_sign, decimal_comma, is_currency, percent_sign},
};
use crate::{
    catalog::Price,
    money::{AmountError, Currency, Money, Notation, Percent, PercentError, PriceRange},
};

/// The words that a price may be.
const PRICE_WORDS: [(&str, Price); 2] =
    [("on_request", Price::OnRequest), ("included", Price::Included)];

/// Reads a price: `149.99`, `(from: 120, to: 180)`, `120..180`, `(from: 120)`, `on_request`,
/// `included`.
pub(super) fn price<'s>(
    reader: &mut Reader<'s>,
    raw: Raw<'s>,
    currency: Currency,
) -> Option<Price> {
    match raw.kind() {
        Some(Kind::Open('(')) => {
            if let Some(fault) = more_than_a_price(raw) {
                return reader.refuse_for(raw, fault);
            }
            let span: Span<'s> = reader.entry(raw)?;
            price_between(reader, raw, span.from, span.to, currency)
        }
        Some(Kind::Open(_)) => {
            let message = format!("expected a price, but found {}", described(raw));
            reader.refuse(
                raw,
                Code::NotAPrice,
                message,
                "write an amount such as 149.99, or (from: 120, to: 180)",
            )
        }
        _ => match simple_price(raw.text().trim_matches('"').trim(), currency) {
            Ok(price) => Some(price),
            Err(fault) => reader.refuse_for(raw, fault),
        },
    }
}

/// Reads the price between two ends, of which the upper may be missing.
pub(super) fn price_between<'s>(
    reader: &mut Reader<'s>,
    entry: Raw<'s>,
    from: Option<Raw<'s>>,
    to: Option<Raw<'s>>,
    currency: Currency,
) -> Option<Price> {
    let from_raw = reader.required(entry, from, "from", "range", "from: and the lowest price");
    let from = from_raw.and_then(|raw| fixed(reader, raw, currency));
    let Some(to_raw) = to else { return from.map(Price::From) };
    let (from, to) = (from?, fixed(reader, to_raw, currency)?);
    PriceRange::new(from, to).map(Price::Range).or_else(|| {
        let message = format!(
            "expected `to` to be at least `from` ({}), but found {}",
            written(from, currency),
            written(to, currency)
        );
        let hint = "swap the two amounts, or make them equal for a fixed price";
        let remedy = from_raw.map_or_else(|| hint.into(), |from| reader.swap(hint, from, to_raw));
        reader.refuse(to_raw, Code::WrongOrder, message, remedy)
    })
}

/// True if a price is written as an entry that has one of some keys, and not as a plain range.
pub(super) fn says_more(raw: Raw<'_>, keys: &[&str]) -> bool {
    let (_, brackets) = raw.named();
    let fields = brackets.fields().filter(|_| raw.is_in_round_brackets());
    fields.is_some_and(|mut fields| fields.any(|(name, _)| keys.contains(&name)))
}

/// Price that an entry says as `price`, or by its two ends.
pub(super) fn price_or_ends<'s>(
    reader: &mut Reader<'s>,
    entry: Raw<'s>,
    stated: Option<Raw<'s>>,
    (from, to): (Option<Raw<'s>>, Option<Raw<'s>>),
    currency: Currency,
) -> Option<Price> {
    match (stated, from.or(to)) {
        (Some(stated), None) => price(reader, stated, currency),
        (None, Some(_)) => price_between(reader, entry, from, to, currency),
        (Some(_), Some(beside)) => {
            let message = "expected `price`, or `from` and `to`, but found both";
            reader.refuse(beside, Code::OneOf, message, "keep the one that is meant")
        }
        (None, None) => {
            let message = "expected `price` in this entry, but it is missing";
            reader.error(
                reader.opening(entry),
                Code::MissingField,
                message,
                "add price: 190, or from: 180 and to: 220",
            );
            None
        }
    }
}

/// Reads a single amount.
pub(super) fn fixed<'s>(
    reader: &mut Reader<'s>,
    raw: Raw<'s>,
    currency: Currency,
) -> Option<Money> {
    if let Some(fault) = no_single_amount(raw) {
        return reader.refuse_for(raw, fault);
    }
    match money(raw.text().trim_matches('"').trim(), currency) {
        Ok(money) => Some(money),
        Err(fault) => reader.refuse_for(raw, fault),
    }
}

/// Reads a percentage from 0 to 100 with at most four decimals.
pub(super) fn percent<'s>(reader: &mut Reader<'s>, raw: Raw<'s>) -> Option<Percent> {
    let found = raw.text().trim_matches('"').trim();
    let whole = |percent: &Percent| percent.millionths() <= Percent::WHOLE;
    let fault = match found.parse::<Percent>() {
        Ok(percent) if whole(&percent) => return Some(percent),
        Err(_) if found.starts_with('-') => Fault::new(
            Code::Negative,
            format!("expected a percentage of at least 0, but found {found}"),
            Remedy::likely("remove the minus sign", found.trim_start_matches('-').trim_start()),
        ),
        Ok(_) | Err(PercentError::TooLarge) => Fault::new(
            Code::TooLarge,
            format!("expected a percentage of at most 100, but found {found}"),
            "write a number from 0 to 100",
        ),
        Err(PercentError::TooFine) => Fault::new(
            Code::FineAmount,
            format!("expected a percentage with at most four decimals, but found {found}"),
            "write it with fewer decimals",
        ),
        Err(PercentError::NotANumber) => misread_number(found).unwrap_or_else(|| {
            Fault::new(
                Code::NotAPercentage,
                format!("expected a percentage, but found {}", described(raw)),
                "write a number such as 10 or 12.5",
            )
        }),
    };
    reader.refuse_for(raw, fault)
}

/// An amount as it would be written in a list.
pub(super) fn written(money: Money, currency: Currency) -> String {
    let digits = usize::from(currency.minor_digits());
    let sign = if money < Money::ZERO { "-" } else { "" };
    let minor =
        format!("{:0width$}", money.minor().unsigned_abs(), width = digits.saturating_add(1));
    let (whole, decimals) = minor.split_at(minor.len().saturating_sub(digits));
    if decimals.bytes().all(|digit| digit == b'0') {
        format!("{sign}{whole}")
    } else {
        format!("{sign}{whole}.{decimals}")
    }
}

/// A price that is one word or number.
fn simple_price(found: &str, currency: Currency) -> Result<Price, Fault> {
    if found.starts_with(|c: char| c.is_alphabetic()) {
        return price_word(found);
    }
    let Some((low, high)) = found.split_once("..") else {
        let fixed = Price::fixed(money(found, currency)?);
        return fixed.ok_or_else(|| negative(found));
    };
    let high = high.strip_prefix('=').unwrap_or(high);
    if low.is_empty() || high.is_empty() || high.starts_with('.') {
        let message = format!("expected two amounts with `..` between them, but found `{found}`");
        return Err(Fault::new(
            Code::NotARange,
            message,
            "write (from: 120, to: 180), or (from: 120) where there is no upper end",
        ));
    }
    let (low, high) = (money(low, currency)?, money(high, currency)?);
    PriceRange::new(low, high).map(Price::Range).ok_or_else(|| {
        let (low, high) = (written(low, currency), written(high, currency));
        let hint = format!("write {high}..{low}, or one amount for a fixed price");
        Fault::new(
            Code::WrongOrder,
            format!("expected the lower price first, but found {low} before {high}"),
            Remedy::likely(hint, format!("{high}..{low}")),
        )
    })
}

fn price_word(found: &str) -> Result<Price, Fault> {
    let word = plain_word(found);
    if let Some((_, price)) = PRICE_WORDS.iter().find(|(name, _)| plain_word(name) == word) {
        return Ok(*price);
    }
    let names: Vec<&str> = PRICE_WORDS.iter().map(|(name, _)| *name).collect();
    let remedy = match closest(found, &names) {
        Some(near) => Remedy::likely(format!("did you mean {near}?"), near),
        None if word == "free" => {
            "write 0 for something free, or included where it is part of the treatment".into()
        }
        None => "write an amount such as 149.99, or on_request, or included".into(),
    };
    let message = format!("expected a price, but found the word {found}");
    Err(Fault::new(Code::NotAPrice, message, remedy))
}

/// Reads an amount with exactly as many decimals as the currency allows, or fewer.
fn money(found: &str, currency: Currency) -> Result<Money, Fault> {
    let unsigned = found.strip_prefix('+').unwrap_or(found);
    Notation::LIST.read(unsigned, currency).map_err(|error| match error {
        AmountError::TooFine { .. } => too_fine(found, unsigned, currency),
        AmountError::TooLarge => {
            let most = written(Money::MAX_PRICE, currency);
            Fault::new(
                Code::TooLarge,
                format!("expected a price of at most {most}, but found {found}"),
                "check the number of digits",
            )
        }
        AmountError::NotAnAmount => misread_number(found).unwrap_or_else(|| {
            let message = format!("expected a price, but found `{found}`");
            Fault::new(Code::NotAPrice, message, "write an amount in digits, such as 149.99")
        }),
    })
}

/// Diagnostic of more decimals than the currency has.
fn too_fine(found: &str, unsigned: &str, currency: Currency) -> Fault {
    let code = currency.code();
    let message = match currency.minor_digits() {
        0 => format!(
            "expected an amount without decimals, because {code} has none, but found {found}"
        ),
        digits => format!(
            "expected at most {digits} decimals, because {code} has no more, but found {found}"
        ),
    };
    let plain = unsigned.replace('_', "");
    let (whole, decimals) = plain.split_once('.').unwrap_or((&plain, ""));
    let digits = usize::from(currency.minor_digits());
    Fault::new(Code::FineAmount, message, fewer_decimals(whole, decimals, digits))
}

/// Diagnostic of a text that should have been a number, if it is usual to write it so.
fn misread_number(found: &str) -> Option<Fault> {
    if let Some(text) = thousands(found) {
        return Some(text);
    }
    let is_number_char = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '_' | ' ');
    let number = found.trim_matches(|c: char| !is_number_char(c) || c == ' ');
    let sign = found.replacen(number, "", 1);
    let sign = sign.trim();
    if number.is_empty() {
        return None;
    }
    if sign == "-" {
        return Some(negative(found));
    }
    if sign == "%" {
        return Some(percent_sign(number, found));
    }
    if !sign.is_empty() {
        return is_currency(sign).then(|| currency_sign(number, found));
    }
    found.contains(',').then(|| decimal_comma(found))
}

fn negative(found: &str) -> Fault {
    let hint = "remove the minus sign; what a course saves is written as percent_off or pay_for";
    Fault::new(
        Code::Negative,
        format!("expected a price of at least 0, but found {found}"),
        Remedy::likely(hint, found.trim_start_matches('-').trim_start()),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn minor(found: &str, currency: &str) -> Result<i64, String> {
        let (currency, range) = (currency.parse().unwrap(), |price| match price {
            Price::Range(range) if range.low() == range.high() => range.low().minor(),
            other => panic!("{other:?}"),
        });
        simple_price(found, currency).map(range).map_err(|fault| fault.message)
    }

    #[test]
    fn an_amount_is_read_to_the_minor_unit() {
        for (found, currency, expected) in [
            ("149.99", "GBP", 14_999),
            ("149.9", "GBP", 14_990),
            ("149", "GBP", 14_900),
            ("1_000.50", "EUR", 100_050),
            ("0.07", "USD", 7),
            ("0", "USD", 0),
            ("40000", "XOF", 40_000),
            ("1.234", "BHD", 1_234),
            ("9999999999.99", "GBP", 999_999_999_999),
        ] {
            assert_eq!(minor(found, currency), Ok(expected), "{found}");
        }
    }

    #[test]
    fn every_cent_survives_reading_and_writing() {
        let gbp: Currency = "GBP".parse().unwrap();
        for cents in (0..2_000_000).step_by(7) {
            assert_eq!(
                money(&written(Money::from_minor(cents), gbp), gbp),
                Ok(Money::from_minor(cents))
            );
        }
    }

    #[test]
    fn what_is_no_plain_amount_is_refused() {
        for found in [
            "",
            ".",
            "1.",
            ".5",
            "-1",
            "1e3",
            "0x10",
            "149.99f32",
            "1,50",
            "1.299,00",
            "£5",
            "5 EUR",
            "15%",
            "1.001",
            "10000000000",
            "99999999999999999999",
            "120...180",
            "..180",
            "120..",
            "180..120",
            "NaN",
            "inf",
            "free",
        ] {
            assert!(simple_price(found, "GBP".parse().unwrap()).is_err(), "{found}");
        }
        assert!(minor("1.0", "JPY").is_err());
    }

    #[test]
    fn the_message_says_what_is_wrong_and_the_hint_what_to_write() {
        let text = |found| {
            let fault = simple_price(found, "GBP".parse().unwrap()).unwrap_err();
            (fault.message, fault.remedy.hint)
        };
        assert_eq!(text("1.299,00").1, "write 1299.00 with a point");
        assert_eq!(
            text("1,299").1,
            "write 1299 without a mark between the thousands, or 1.299 for a decimal number"
        );
        assert_eq!(text("£5").0, "expected a price without a currency sign, but found `£5`");
        assert_eq!(
            text("15%").1,
            "write 15 after a name that says that it is a percentage, such as percent_off: 15 or percent: 15"
        );
        assert_eq!(text("OnRequets").1, "did you mean on_request?");
    }
}
