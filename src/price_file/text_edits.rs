//! Edits of a text that are made all at once, and taken back all at once.

use std::ops::Range;

/// Piece of a text with what takes its place. An empty span inserts, an empty text removes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextEdit {
    /// The bytes that go.
    pub span: Range<usize>,
    /// Text that takes their place.
    pub text: String,
}

impl TextEdit {
    /// Edit that puts a text before a byte.
    pub(super) fn insertion(at: usize, text: impl Into<String>) -> Self {
        Self { span: at..at, text: text.into() }
    }
}

/// Edits of one text, in its order, none within or over another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextEdits(Vec<TextEdit>);

impl TextEdits {
    /// Edits in any order; of two that insert at one place the first stays first. `None` if two
    /// take the same bytes.
    pub fn new(mut edits: Vec<TextEdit>) -> Option<Self> {
        edits.sort_by_key(|edit| (edit.span.start, edit.span.end));
        let ends = edits.iter().map(|edit| edit.span.end);
        let starts = edits.iter().skip(1).map(|edit| edit.span.start);
        let is_apart = ends.zip(starts).all(|(end, start)| end <= start);
        is_apart.then_some(Self(edits))
    }

    /// The edits, in the order of the text.
    pub fn edits(&self) -> &[TextEdit] {
        &self.0
    }

    /// Text after the edits. `None` if it is not the text that they were made for, as one of them
    /// ends behind it or within a character.
    pub fn applied_to(&self, text: &str) -> Option<String> {
        let mut edited = String::with_capacity(text.len());
        let mut reached = 0;
        for edit in &self.0 {
            edited.push_str(text.get(reached..edit.span.start)?);
            text.get(edit.span.clone())?;
            edited.push_str(&edit.text);
            reached = edit.span.end;
        }
        edited.push_str(text.get(reached..)?);
        Some(edited)
    }

    /// Edits that give `text` back, once these were applied to it. `None` as in
    /// [`Self::applied_to`].
    pub fn inverse(&self, text: &str) -> Option<Self> {
        let mut reached = 0;
        let mut written: usize = 0;
        let mut back = Vec::with_capacity(self.0.len());
        for edit in &self.0 {
            written = written.checked_add(text.get(reached..edit.span.start)?.len())?;
            let end = written.checked_add(edit.text.len())?;
            let old = text.get(edit.span.clone())?.to_owned();
            back.push(TextEdit { span: written..end, text: old });
            (reached, written) = (edit.span.end, end);
        }
        Some(Self(back))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn edit(span: Range<usize>, text: &str) -> TextEdit {
        TextEdit { span, text: text.to_owned() }
    }

    #[test]
    fn edits_that_take_the_same_bytes_are_refused() {
        assert_eq!(TextEdits::new(vec![edit(3..6, "x"), edit(0..4, "y")]), None);
        assert!(TextEdits::new(vec![edit(3..6, "x"), edit(0..3, "y"), edit(3..3, "z")]).is_some());
    }

    #[test]
    fn edits_of_another_text_change_nothing() {
        let edits = TextEdits::new(vec![edit(1..2, "")]).unwrap();
        assert_eq!(edits.applied_to("é"), None);
        assert_eq!(edits.inverse("é"), None);
        assert_eq!(edits.applied_to("a"), None);
    }

    proptest! {
        #[test]
        fn the_inverse_gives_the_text_back(
            text in "[a-f]{0,12}",
            pieces in prop::collection::vec((0usize..14, 0usize..14, "[xyz]{0,3}"), 0..5),
        ) {
            let edits = pieces.into_iter().map(|(a, b, text)| edit(a.min(b)..a.max(b), &text));
            let Some(edits) = TextEdits::new(edits.collect()) else { return Ok(()) };
            if let Some(edited) = edits.applied_to(&text) {
                let back = edits.inverse(&text).unwrap();
                prop_assert_eq!(back.applied_to(&edited), Some(text));
            }
        }
    }
}
