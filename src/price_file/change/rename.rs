//! Gives an entry another id, everywhere it is used.

use super::error::ChangeError;
use crate::price_file::{read::mentions, syntax::Raw, text_edits::TextEdit};

/// Edits that give the entry of which `id` is the id another one.
pub(super) fn edits(text: &str, id: Raw<'_>, to: &str) -> Result<Vec<TextEdit>, ChangeError> {
    let mentions = mentions(text).ok_or(ChangeError::Unreadable)?;
    let renamed = mentions.renamed(&id.span(), to).ok_or(ChangeError::NothingThere)?;
    let edits = renamed.into_values().map(|(span, renamed)| {
        let written = text.get(span.clone()).unwrap_or("");
        let text = renamed.within(written)?.into_owned();
        Some(TextEdit { span, text })
    });
    edits.collect::<Option<_>>().ok_or(ChangeError::NoValue)
}
