//! A heading and what stands below it.

use serde::Serialize;

/// A heading with its paragraphs or entries.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Section {
    /// The heading.
    pub title: String,
    /// A sentence or entry each.
    pub paragraphs: Vec<String>,
}
