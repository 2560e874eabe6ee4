//! An add-on that was picked.

use super::{SessionRange, SessionRangeError, sessions::is_number};
use crate::{catalog::SessionCount, text::is_blank};
use std::{fmt, str::FromStr};

/// An extra that was picked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChosenAddOn {
    /// Its id in the price list.
    pub id: String,
    /// At how many sessions; all of the plan's if `None`.
    pub sessions: Option<SessionCount>,
}

/// Reason why a text is not a chosen add-on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ChosenAddOnError {
    /// There is no id.
    #[error("expected the id of an add-on, such as led or led@3")]
    NoId,
    /// After the `@` stands no number.
    #[error("expected a number of sessions after the @, such as led@3")]
    NotANumber,
    /// Zero, or more than a plan may have.
    #[error(transparent)]
    Sessions(#[from] SessionRangeError),
}

impl FromStr for ChosenAddOn {
    type Err = ChosenAddOnError;

    /// Reads `led` or `led@3`.
    fn from_str(text: &str) -> Result<Self, ChosenAddOnError> {
        let (id, count) =
            text.rsplit_once('@').map_or((text, None), |(id, count)| (id, Some(count)));
        if is_blank(id) {
            return Err(ChosenAddOnError::NoId);
        }
        let sessions = match count {
            None => None,
            Some(count) if is_number(count) => Some(count.parse::<SessionRange>()?.low()),
            Some(_) => return Err(ChosenAddOnError::NotANumber),
        };
        Ok(Self { id: id.to_owned(), sessions })
    }
}

impl fmt::Display for ChosenAddOn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.sessions {
            None => f.write_str(&self.id),
            Some(sessions) => write!(f, "{}@{sessions}", self.id),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chosen_add_on_is_an_id_with_or_without_a_number_of_sessions() {
        for text in ["led", "led@3"] {
            assert_eq!(text.parse::<ChosenAddOn>().unwrap().to_string(), text);
        }
        for (text, error) in [
            ("", ChosenAddOnError::NoId),
            ("@3", ChosenAddOnError::NoId),
            ("led@", ChosenAddOnError::NotANumber),
            (" ", ChosenAddOnError::NoId),
            ("\u{200b}\u{2060}@3", ChosenAddOnError::NoId),
            ("led@70000", ChosenAddOnError::Sessions(SessionRangeError::OutOfBounds)),
            ("led@0", ChosenAddOnError::Sessions(SessionRangeError::OutOfBounds)),
        ] {
            assert_eq!(text.parse::<ChosenAddOn>(), Err(error), "{text}");
        }
    }
}
