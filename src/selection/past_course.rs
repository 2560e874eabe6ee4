//! A course that the patient has had before the plan.

use super::{SessionRange, SessionRangeError, ends::is_number};
use crate::{catalog::SessionCount, text::is_blank};
use std::{fmt, str::FromStr};

/// Course of an offer that the patient has had, on which prices after a course depend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastCourse {
    /// The id of its offer in the price list.
    pub offer: String,
    /// Its sessions; those of the shortest that the list knows if `None`.
    pub sessions: Option<SessionCount>,
}

/// Reason why a text is no course that somebody has had.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PastCourseError {
    /// There is no id.
    #[error("expected the id of an offer, such as standard/face or standard/face@6")]
    NoId,
    /// After the `@` stands no number.
    #[error("expected a number of sessions after the @, such as standard/face@6")]
    NotANumber,
    /// Zero, or more than a plan may have.
    #[error(transparent)]
    Sessions(#[from] SessionRangeError),
}

impl FromStr for PastCourse {
    type Err = PastCourseError;

    /// Reads `standard/face` or `standard/face@6`.
    fn from_str(text: &str) -> Result<Self, PastCourseError> {
        let (offer, count) =
            text.rsplit_once('@').map_or((text, None), |(offer, count)| (offer, Some(count)));
        if is_blank(offer) {
            return Err(PastCourseError::NoId);
        }
        let sessions = match count {
            None => None,
            Some(count) if is_number(count) => Some(count.parse::<SessionRange>()?.low()),
            Some(_) => return Err(PastCourseError::NotANumber),
        };
        Ok(Self { offer: offer.to_owned(), sessions })
    }
}

impl fmt::Display for PastCourse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.sessions {
            None => f.write_str(&self.offer),
            Some(sessions) => write!(f, "{}@{sessions}", self.offer),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_past_course_is_the_id_of_an_offer_with_or_without_a_number_of_sessions() {
        for text in ["standard/face", "standard/face+neck@6"] {
            assert_eq!(text.parse::<PastCourse>().unwrap().to_string(), text);
        }
        for (text, error) in [
            ("", PastCourseError::NoId),
            ("@3", PastCourseError::NoId),
            ("\u{200b}@3", PastCourseError::NoId),
            ("standard/face@", PastCourseError::NotANumber),
            ("standard/face@0", PastCourseError::Sessions(SessionRangeError::OutOfBounds)),
        ] {
            assert_eq!(text.parse::<PastCourse>(), Err(error), "{text}");
        }
    }
}
