//! A price list and the language in which it is talked of.

use crate::{
    catalog::PriceList,
    locale::{ArgValue, Decimals, Locale},
    money::Money,
};

/// Price list and the language in which it is talked of, which need not be the list's own.
#[derive(Clone, Copy, Debug)]
pub struct Phrasebook<'a> {
    /// Price list: what is sold, by the owner's names, and for how much.
    pub list: &'a PriceList,
    /// Language of all other words, and how amounts and dates are written.
    pub locale: &'a Locale,
}

impl Phrasebook<'_> {
    /// Text with a key; the key itself if there is none.
    pub fn text(self, key: &str) -> String {
        self.locale.text(key)
    }

    /// Text with a key and its variables; the key itself if there is none.
    pub fn text_with(self, key: &str, arguments: &[(&str, ArgValue)]) -> String {
        self.locale.text_with(key, arguments)
    }

    /// Amount in the currency of the list, as [`Locale::money`] writes it.
    pub fn money(self, amount: Money) -> String {
        self.locale.money(amount, self.list.currency())
    }

    /// Amount in the currency of the list, with decimals as told.
    pub fn money_with(self, amount: Money, decimals: Decimals) -> String {
        self.locale.money_with(amount, self.list.currency(), decimals)
    }

    /// Amount with two ends in the currency of the list, as [`Locale::range`] writes it.
    pub fn range(self, low: Money, high: Option<Money>) -> String {
        self.locale.range(low, high, self.list.currency())
    }

    /// Amount with two ends in the currency of the list, with decimals as told.
    pub fn range_with(self, low: Money, high: Option<Money>, decimals: Decimals) -> String {
        self.locale.range_with(low, high, self.list.currency(), decimals)
    }
}
