//! Text that is written into a list: an entry, a field or a pair, and its comments.

use crate::price_file::syntax::{Kind, Lexer, Owned};

/// A piece as it is written somewhere, but for its comma.
#[derive(Clone, Copy, Debug)]
pub(super) struct Written<'t> {
    /// The piece with the comments before it.
    piece: &'t str,
    /// Comments between it and its comma.
    before_comma: &'t str,
    /// Comments behind its comma.
    behind_comma: &'t str,
}

impl<'t> Written<'t> {
    /// A new piece, without comments.
    pub(super) fn new(piece: &'t str) -> Self {
        Self { piece, before_comma: "", behind_comma: "" }
    }

    /// A piece of a text, with the comments that it owns.
    pub(super) fn of(text: &'t str, owned: &Owned<'_>) -> Option<Self> {
        let comma_end = owned.comma_end.unwrap_or(owned.piece.end);
        let comma = comma_end.saturating_sub(usize::from(owned.comma_end.is_some()));
        Some(Self {
            piece: text.get(owned.span.start..owned.piece.end)?.trim_start(),
            before_comma: text.get(owned.piece.end..comma)?.trim(),
            behind_comma: text.get(comma_end..owned.span.end)?.trim(),
        })
    }

    /// True if its first comments take lines of their own.
    pub(super) fn begins_with_lines(&self) -> bool {
        let mut layout = Lexer::of(self.piece).take_while(|token| token.kind.is_trivia());
        layout.any(|token| {
            let found = self.piece.get(token.span).unwrap_or("");
            found.starts_with("//") || token.kind == Kind::White && found.contains('\n')
        })
    }

    /// True if its comments take more lines than its last: they are its own up to a comma alone.
    pub(super) fn needs_comma(&self) -> bool {
        let comments = [self.before_comma, self.behind_comma];
        let takes_line = ends_line(self.before_comma) && !self.behind_comma.is_empty();
        takes_line || comments.iter().any(|comments| comments.contains('\n'))
    }

    /// All of it, as it stands before a comma that follows.
    pub(super) fn before_comma(&self, text: &str) -> String {
        let mut written = self.piece.to_owned();
        for comments in [self.before_comma, self.behind_comma] {
            push(&mut written, comments, line_break(text));
        }
        written
    }

    /// All of it with its comma, on lines of its own.
    pub(super) fn with_comma(&self, text: &str) -> String {
        let mut written = self.piece.to_owned();
        let (before, behind) = match (self.before_comma, self.behind_comma) {
            // Of more than one line the last would be the next entry's.
            (before, "") if !before.contains('\n') => ("", before),
            both => both,
        };
        push(&mut written, before, line_break(text));
        written.push(',');
        if !behind.is_empty() {
            written = format!("{written} {behind}");
        }
        written
    }
}

/// Adds comments, and a line break if whatever follows would be in the last of them.
fn push(written: &mut String, comments: &str, line_break: &str) {
    if comments.is_empty() {
        return;
    }
    if !written.ends_with('\n') {
        written.push(' ');
    }
    written.push_str(comments);
    if ends_line(comments) {
        written.push_str(line_break);
    }
}

/// True if the last of some comments reaches up to the end of its line.
pub(super) fn ends_line(comments: &str) -> bool {
    let last = Lexer::of(comments).filter(|token| token.kind == Kind::Comment).last();
    last.and_then(|token| comments.get(token.span)).is_some_and(|last| last.starts_with("//"))
}

/// The line break of a text: that of Windows if its first is.
pub(super) fn line_break(text: &str) -> &'static str {
    let first = text.find('\n').and_then(|found| text.get(..found));
    if first.is_some_and(|before| before.ends_with('\r')) { "\r\n" } else { "\n" }
}
