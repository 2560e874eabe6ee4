//! Mistakes of a value, before it is known where that stands.

use super::{Code, Fix, TextEdit, TextEdits};
use std::ops::Range;

/// Mistake in words, with its kind and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) code: Code,
    pub(super) message: String,
    pub(super) remedy: Remedy,
}

impl Fault {
    pub(super) fn new(code: Code, message: impl Into<String>, remedy: impl Into<Remedy>) -> Self {
        Self { code, message: message.into(), remedy: remedy.into() }
    }
}

/// Advice on a mistake: in words, and as an edit if it is plain what to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Remedy {
    pub(super) hint: String,
    is_certain: bool,
    /// The bytes that go, those of the mistake if `None`, and what takes their place.
    edits: Vec<(Option<Range<usize>>, String)>,
}

impl Remedy {
    /// Remedy that nobody has to think about: `text` takes the place of what is marked.
    pub(super) fn certain(hint: impl Into<String>, text: impl Into<String>) -> Self {
        Self::edit(true, hint.into(), text.into())
    }

    /// Remedy that is probably meant: `text` takes the place of what is marked.
    pub(super) fn likely(hint: impl Into<String>, text: impl Into<String>) -> Self {
        Self::edit(false, hint.into(), text.into())
    }

    fn edit(is_certain: bool, hint: String, text: String) -> Self {
        Self { hint, is_certain, edits: vec![(None, text)] }
    }

    /// Remedy at another place than that of the mistake.
    pub(super) fn at(self, span: Range<usize>) -> Self {
        let edits = self.edits.into_iter().map(|(_, text)| (Some(span.clone()), text)).collect();
        Self { edits, ..self }
    }

    /// Remedy that changes something at a second place, too.
    pub(super) fn and(mut self, span: Range<usize>, text: impl Into<String>) -> Self {
        self.edits.push((Some(span), text.into()));
        self
    }

    /// Fix of a mistake at a place; `None` if there are words only.
    pub(super) fn fix(&self, mistake: &Range<usize>) -> Option<Fix> {
        let edits = self
            .edits
            .iter()
            .cloned()
            .map(|(span, text)| TextEdit { span: span.unwrap_or_else(|| mistake.clone()), text });
        let edits = TextEdits::new(edits.collect()).filter(|edits| !edits.edits().is_empty())?;
        Some(Fix { is_certain: self.is_certain, edits })
    }
}

impl From<String> for Remedy {
    fn from(hint: String) -> Self {
        Self { hint, is_certain: false, edits: Vec::new() }
    }
}

impl From<&str> for Remedy {
    fn from(hint: &str) -> Self {
        Self::from(hint.to_owned())
    }
}
