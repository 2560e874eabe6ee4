//! Spans of time, in words.

use crate::locale::Locale;

/// A number of days, weeks or months, or a range of them: the keys are of these two.
pub(super) fn counted([one, between]: [&str; 2], low: u16, high: u16, locale: &Locale) -> String {
    if low == high {
        return locale.text_with(one, &[("count", low.into())]);
    }
    locale.text_with(between, &[("low", low.into()), ("high", high.into())])
}
