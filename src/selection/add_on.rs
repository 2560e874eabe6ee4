//! An add-on that was picked.

use super::{Quantity, QuantityError, SessionRange, SessionRangeError, ends::is_number};
use crate::{catalog::SessionCount, text::is_blank};
use std::{fmt, str::FromStr};

/// An extra that was picked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChosenAddOn {
    /// Its id in the price list.
    pub id: String,
    /// At how many sessions; all of the plan's if `None`.
    pub sessions: Option<SessionCount>,
    /// Number of units, of one that is sold by the unit; one if `None`.
    pub units: Option<Quantity>,
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
    /// A number of sessions and a number of units.
    #[error("expected sessions, such as led@3, or units, such as filler:2, but not both")]
    SessionsAndUnits,
    /// No sessions, or more than a plan may have.
    #[error(transparent)]
    Sessions(#[from] SessionRangeError),
    /// No number of units, or more than a plan may have.
    #[error(transparent)]
    Units(#[from] QuantityError),
}

impl ChosenAddOn {
    /// An add-on without a number: at every session, or one unit of it.
    pub fn new(id: &str) -> Self {
        Self { id: id.to_owned(), sessions: None, units: None }
    }
}

impl FromStr for ChosenAddOn {
    type Err = ChosenAddOnError;

    /// Reads `led`, `led@3`, `filler:2` or `filler:2..4`.
    fn from_str(text: &str) -> Result<Self, ChosenAddOnError> {
        let (rest, sessions) =
            text.rsplit_once('@').map_or((text, None), |(rest, count)| (rest, Some(count)));
        let (id, units) =
            rest.split_once(':').map_or((rest, None), |(id, count)| (id, Some(count)));
        if is_blank(id) {
            return Err(ChosenAddOnError::NoId);
        }
        let is_of_both = units.is_some() || sessions.is_some_and(|count| count.contains(':'));
        if sessions.is_some() && is_of_both {
            return Err(ChosenAddOnError::SessionsAndUnits);
        }
        let sessions = match sessions {
            None => None,
            Some(count) if is_number(count) => Some(count.parse::<SessionRange>()?.low()),
            Some(_) => return Err(ChosenAddOnError::NotANumber),
        };
        let units = units.map(str::parse::<Quantity>).transpose()?;
        Ok(Self { id: id.to_owned(), sessions, units })
    }
}

impl fmt::Display for ChosenAddOn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.id)?;
        if let Some(sessions) = self.sessions {
            write!(f, "@{sessions}")?;
        }
        if let Some(units) = self.units {
            write!(f, ":{units}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chosen_add_on_is_an_id_with_or_without_a_number_of_sessions_or_units() {
        for text in ["led", "led@3", "filler:2", "filler:2..4"] {
            assert_eq!(text.parse::<ChosenAddOn>().unwrap().to_string(), text);
        }
        assert_eq!("filler:2".parse::<ChosenAddOn>().unwrap().units, Quantity::exactly(2).ok());
        for (text, error) in [
            ("", ChosenAddOnError::NoId),
            ("@3", ChosenAddOnError::NoId),
            (":3", ChosenAddOnError::NoId),
            ("led@", ChosenAddOnError::NotANumber),
            (" ", ChosenAddOnError::NoId),
            ("\u{200b}\u{2060}@3", ChosenAddOnError::NoId),
            ("led@70000", ChosenAddOnError::Sessions(SessionRangeError::OutOfBounds)),
            ("led@0", ChosenAddOnError::Sessions(SessionRangeError::OutOfBounds)),
            ("filler:", ChosenAddOnError::Units(QuantityError::NotANumber)),
            ("filler:0", ChosenAddOnError::Units(QuantityError::OutOfBounds)),
            ("filler:1000", ChosenAddOnError::Units(QuantityError::OutOfBounds)),
            ("filler:4..2", ChosenAddOnError::Units(QuantityError::Crossed)),
            ("filler:2@3", ChosenAddOnError::SessionsAndUnits),
            ("filler@3:2", ChosenAddOnError::SessionsAndUnits),
        ] {
            assert_eq!(text.parse::<ChosenAddOn>(), Err(error), "{text}");
        }
    }
}
