//! Gives an entry another id, everywhere it is used.

use super::{error::ChangeError, insertion, written::Written};
use crate::price_file::{
    mentions::{NotRenamed, Renamed},
    read::mentions,
    syntax::Raw,
    text_edits::TextEdit,
};

/// Edits that give an entry another id than the one at a place.
///
/// If the program knows it by that id, a field says from now on what it is.
pub(super) fn edits(
    text: &str,
    entry: Raw<'_>,
    id: Raw<'_>,
    to: &str,
) -> Result<Vec<TextEdit>, ChangeError> {
    let mentions = mentions(text).ok_or(ChangeError::Unreadable)?;
    let renaming = mentions.renamed(&id.span(), to).map_err(|reason| match reason {
        NotRenamed::Absent => ChangeError::NothingThere,
        NotRenamed::Taken => ChangeError::NoId,
        NotRenamed::Known => ChangeError::KnownId,
    })?;
    let edits = renaming.texts.values().map(|renamed| edit(text, renamed));
    let mut edits = edits.collect::<Option<Vec<_>>>().ok_or(ChangeError::NoValue)?;
    if let Some((name, value)) = renaming.field {
        let at = entry.owned().iter().position(|piece| piece.piece.end > id.span().start);
        let field = format!("{name}: \"{value}\"");
        let place = at.map_or(usize::MAX, |at| at.saturating_add(1));
        edits.extend(insertion::edits(text, entry, place, &Written::new(&field)));
    }
    Ok(edits)
}

fn edit(text: &str, renamed: &Renamed<'_>) -> Option<TextEdit> {
    let written = text.get(renamed.span.clone())?;
    // Ids need no escapes, so that none is left.
    let plain = if written.contains('\\') || !written.starts_with('"') {
        format!("\"{}\"", ron::from_str::<String>(written).ok()?)
    } else {
        written.to_owned()
    };
    Some(TextEdit { span: renamed.span.clone(), text: renamed.within(&plain)? })
}
