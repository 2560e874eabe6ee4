//! Words for sessions that have no price yet.

use crate::{catalog::SessionCount, estimate::Unpriced, locale::Locale};

/// Phrase about so many sessions whose price is stated at the consultation, for the middle of a
/// sentence.
pub fn unpriced(unpriced: Unpriced, sessions: SessionCount, locale: &Locale) -> String {
    match unpriced {
        Unpriced::Course => {
            locale.text_with("unpriced-course", &[("count", sessions.get().into())])
        }
        Unpriced::PercentOff(percent) => {
            let percent = ("percent", locale.percent(percent).into());
            locale.text_with("unpriced-percent-off", &[percent])
        }
        Unpriced::PayFor(paid) => {
            locale.text_with("unpriced-pay-for", &[("count", paid.get().into())])
        }
    }
}
