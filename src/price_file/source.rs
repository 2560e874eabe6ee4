//! The text of one file, and where in it something stands.

use super::{Diagnostic, Severity, diagnostic::Excerpt, fault::Fault};
use crate::catalog::SourceRef;
use std::{cell::OnceCell, ops::Range, sync::Arc};

/// A file's text under its display name.
#[derive(Debug)]
pub(super) struct Source<'s> {
    name: Arc<str>,
    text: &'s str,
    /// Starts of the lines, in bytes.
    line_starts: Vec<usize>,
    /// Characters before each so many bytes; counted when it is first asked for.
    counts: OnceCell<Vec<usize>>,
}

/// After how many bytes characters are counted anew. A list may be one line of a megabyte.
const STEP: usize = 1024;

impl<'s> Source<'s> {
    pub(super) fn new(name: &str, text: &'s str) -> Self {
        let after_breaks = text.match_indices('\n').map(|(position, _)| position.saturating_add(1));
        Self {
            name: name.into(),
            text,
            line_starts: std::iter::once(0).chain(after_breaks).collect(),
            counts: OnceCell::new(),
        }
    }

    /// The whole text.
    pub(super) fn text(&self) -> &'s str {
        self.text
    }

    /// The text of a span.
    pub(super) fn slice(&self, span: Range<usize>) -> &'s str {
        self.text.get(span).unwrap_or("")
    }

    /// Bytes of a slice of this very text.
    pub(super) fn span_of(&self, slice: &str) -> Range<usize> {
        let start = slice.as_ptr().addr().saturating_sub(self.text.as_ptr().addr());
        start..start.saturating_add(slice.len())
    }

    /// The line of a byte position, counted from 1.
    pub(super) fn line(&self, position: usize) -> usize {
        self.line_starts.partition_point(|&start| start <= position)
    }

    /// The column of a byte position in characters, counted from 1.
    pub(super) fn column(&self, position: usize) -> usize {
        let start = self.line_start(self.line(position));
        let before = self.characters_before(position.min(self.text.len()));
        before.saturating_sub(self.characters_before(start)).saturating_add(1)
    }

    /// Number of characters that begin before a byte position.
    fn characters_before(&self, position: usize) -> usize {
        let bytes = self.text.as_bytes();
        let count = |bytes: &[u8]| bytes.iter().filter(|byte| **byte & 0xC0 != 0x80).count();
        let counts = self.counts.get_or_init(|| {
            let parts = bytes.chunks(STEP).map(count);
            let sums = parts.scan(0_usize, |sum, part| {
                *sum = sum.saturating_add(part);
                Some(*sum)
            });
            std::iter::once(0).chain(sums).collect()
        });
        let step = position / STEP;
        let rest = bytes.get(step.saturating_mul(STEP)..position).unwrap_or(&[]);
        counts.get(step).copied().unwrap_or(0).saturating_add(count(rest))
    }

    /// Indentation of the line that holds a byte position, in bytes.
    pub(super) fn indentation(&self, position: usize) -> usize {
        let rest = self.slice(self.line_start(self.line(position))..self.text.len());
        rest.bytes().take_while(|byte| matches!(byte, b' ' | b'\t')).count()
    }

    /// True if only white space stands before a byte position in its line.
    pub(super) fn begins_line(&self, position: usize) -> bool {
        let before = self.slice(self.line_start(self.line(position))..position);
        before.bytes().all(|byte| matches!(byte, b' ' | b'\t'))
    }

    /// The end of the line that holds a byte position, its line break not counted.
    pub(super) fn line_end(&self, position: usize) -> usize {
        let start = self.line_start(self.line(position));
        start.saturating_add(self.line_text(start).len())
    }

    /// The byte position of a line and column, both counted from 1.
    pub(super) fn position(&self, line: usize, column: usize) -> usize {
        let start = self.line_start(line);
        let skipped = column.saturating_sub(1);
        let text = self.line_text(start);
        let within = text.char_indices().nth(skipped).map_or(text.len(), |(offset, _)| offset);
        start.saturating_add(within)
    }

    /// Reference that an entry at a byte position carries.
    pub(super) fn reference(&self, position: usize) -> SourceRef {
        SourceRef {
            file: Arc::clone(&self.name),
            line: u32::try_from(self.line(position)).unwrap_or(u32::MAX),
        }
    }

    /// Something to say about a span.
    pub(super) fn diagnostic(
        &self,
        severity: Severity,
        span: Range<usize>,
        fault: Fault,
    ) -> Diagnostic {
        let Fault { code, message, remedy } = fault;
        let start = self.line_start(self.line(span.start));
        Diagnostic {
            severity,
            code,
            file: self.name.to_string(),
            line: self.line(span.start),
            column: self.column(span.start),
            message,
            fix: remedy.fix(&span),
            hint: Some(remedy.hint).filter(|hint| !hint.is_empty()),
            excerpt: Some(Excerpt::new(
                self.line_text(start),
                span.start.saturating_sub(start),
                span.len(),
            )),
            span,
        }
    }

    fn line_start(&self, line: usize) -> usize {
        self.line_starts.get(line.saturating_sub(1)).copied().unwrap_or(self.text.len())
    }

    fn line_text(&self, start: usize) -> &'s str {
        let line = self.line(start);
        let next = self.line_starts.get(line).copied();
        let end = next.map_or(self.text.len(), |next| next.saturating_sub(1));
        self.slice(start..end.max(start)).trim_end_matches('\r')
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_columns_count_characters_from_one() {
        let source = Source::new("x.ron", "é1\r\nzwei\n");
        let at = source.text().find("we").unwrap();
        assert_eq!((source.line(at), source.column(at)), (2, 2));
        assert_eq!(source.position(2, 2), at);
        assert_eq!(source.column(2), 2);
        assert_eq!(source.line_end(0), 3);
        assert_eq!(source.span_of(&source.text()[at..at + 2]), at..at + 2);
    }
}
