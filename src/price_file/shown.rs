//! Diagnostics for a terminal: with the line that is meant, and with what a fix would change.

use super::{Diagnostic, Excerpt, Fix, Severity};
use annotate_snippets::{
    AnnotationKind, Group, Level, Origin, Patch, Renderer, Snippet, Title, normalize_untrusted_str,
};
use std::fmt;

/// The most bytes of the lines around a fix that are shown.
const LONGEST: usize = 600;

impl Diagnostic {
    /// Text for a terminal, without colours: severity, code and message, the line with its place
    /// marked, and the hint; under that the lines of `text`, which was read, as the fix changes
    /// them.
    pub fn shown(&self, text: Option<&str>) -> String {
        let level = match self.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let title = level.primary_title(&self.message).id(self.code.word());
        let said = match &self.excerpt {
            Some(excerpt) => self.with_line(title, excerpt),
            None => title.element(Origin::path(&self.file)),
        };
        let Some(hint) = self.hint.as_deref().map(normalize_untrusted_str) else {
            return rendered(&[said]);
        };
        match self.fix.as_ref().zip(text).and_then(|(fix, text)| changed(fix, text)) {
            Some(snippet) => rendered(&[said, hint_level().secondary_title(hint).element(snippet)]),
            None => rendered(&[said.element(hint_level().message(hint))]),
        }
    }

    fn with_line<'d>(&'d self, title: Title<'d>, excerpt: &'d Excerpt) -> Group<'d> {
        let at = |characters: usize| {
            excerpt.line.char_indices().nth(characters).map_or(excerpt.line.len(), |(at, _)| at)
        };
        let marked = at(excerpt.start)..at(excerpt.start.saturating_add(excerpt.width));
        let marked = AnnotationKind::Primary.span(marked);
        let line = Snippet::source(&excerpt.line).line_start(self.line).annotation(marked);
        if excerpt.start.saturating_add(1) == self.column {
            return title.element(line.path(&self.file));
        }
        // Of a line that is cut the column is another one.
        let place = Origin::path(&self.file).line(self.line).char_column(self.column);
        title.element(place).element(line)
    }
}

fn hint_level() -> Level<'static> {
    Level::HELP.with_name("hint")
}

fn rendered(groups: &[Group<'_>]) -> String {
    Renderer::plain().render(groups)
}

/// The lines of a text that a fix changes, with what it changes; `None` if they are too long to be
/// read.
fn changed<'t>(fix: &'t Fix, text: &'t str) -> Option<Snippet<'t, Patch<'t>>> {
    let edits = fix.edits.edits();
    let (first, last) = (edits.first()?.span.start, edits.last()?.span.end);
    let start = text.get(..first)?.rfind('\n').map_or(0, |line_break| line_break.saturating_add(1));
    let end = text.get(last..)?.find('\n').map_or(text.len(), |length| last.saturating_add(length));
    let lines = text.get(start..end).filter(|lines| lines.len() <= LONGEST)?;
    let line = text.get(..start)?.matches('\n').count().saturating_add(1);
    let patches = edits.iter().map(|edit| {
        let within = |position: usize| position.saturating_sub(start);
        Patch::new(within(edit.span.start)..within(edit.span.end), edit.text.as_str())
    });
    Some(Snippet::source(lines).line_start(line).patches(patches))
}

impl fmt::Display for Diagnostic {
    /// Writes the diagnostic as for a terminal, without the lines that a fix changes.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.shown(None))
    }
}
