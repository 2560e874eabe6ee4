//! An area that was picked.

use std::fmt;

/// Area that was picked, by its id.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChosenArea {
    /// Its id in the price list.
    pub id: String,
    /// The id of its size class; a size that matters is undecided where `None`.
    pub size: Option<String>,
}

impl ChosenArea {
    /// Area whose size is undecided, if it matters.
    pub fn undecided(id: impl Into<String>) -> Self {
        Self { id: id.into(), size: None }
    }
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
}
