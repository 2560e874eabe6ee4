//! An area that was picked.

use crate::text::is_blank;
use std::fmt;

/// Area that was picked, by its id.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChosenArea {
    /// Its id in the price list.
    pub id: String,
    /// The id of its size class; a size that matters is undecided if `None`.
    pub size: Option<String>,
}

impl ChosenArea {
    /// Area whose size is undecided, if it matters.
    pub fn undecided(id: impl Into<String>) -> Self {
        Self { id: id.into(), size: None }
    }

    /// The area itself, if it has an id, and its size, if it has one, too.
    ///
    /// # Errors
    ///
    /// If one of the two ids is blank.
    pub fn named(self) -> Result<Self, ChosenAreaError> {
        match &self.size {
            _ if is_blank(&self.id) => Err(ChosenAreaError::NoId),
            Some(size) if is_blank(size) => Err(ChosenAreaError::NoSize),
            _ => Ok(self),
        }
    }
}

/// Reason why a written area names none that could be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ChosenAreaError {
    /// Before the `:` stands nothing.
    #[error("expected the id of an area, such as face or abdomen:large")]
    NoId,
    /// After the `:` stands nothing.
    #[error("expected the id of a size after the :, such as abdomen:large")]
    NoSize,
}

impl From<&str> for ChosenArea {
    /// Reads `abdomen` or `abdomen:large`.
    fn from(text: &str) -> Self {
        match text.split_once(':') {
            None => Self { id: text.to_owned(), size: None },
            Some((id, size)) => Self { id: id.to_owned(), size: Some(size.to_owned()) },
        }
    }
}

impl fmt::Display for ChosenArea {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.size {
            None => f.write_str(&self.id),
            Some(size) => write!(f, "{}:{size}", self.id),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chosen_area_is_an_id_with_or_without_a_size() {
        for text in ["abdomen", "abdomen:large"] {
            assert_eq!(ChosenArea::from(text).to_string(), text);
        }
        assert_eq!(ChosenArea::from("abdomen:large").size.as_deref(), Some("large"));
    }

    #[test]
    fn an_id_that_shows_nothing_is_none() {
        let named = |text: &str| ChosenArea::from(text).named().map(|area| area.to_string());
        for blank in ["", " ", "\u{200b}\u{2060}", "\u{ad}\t"] {
            assert_eq!(named(blank), Err(ChosenAreaError::NoId));
            assert_eq!(named(&format!("{blank}:large")), Err(ChosenAreaError::NoId));
            assert_eq!(named(&format!("abdomen:{blank}")), Err(ChosenAreaError::NoSize));
        }
        assert_eq!(named("abdomen:large"), Ok("abdomen:large".to_owned()));
    }
}
