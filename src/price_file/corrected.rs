//! Corrects a text as far as nobody has to be asked.

use super::{Diagnostic, Fix, TextEdit, TextEdits, read};

/// Most times that a text is read anew: a mistake may hide others.
const MOST_ROUNDS: usize = 50;

/// Text after its certain fixes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Corrected {
    /// The text.
    pub text: String,
    /// The mistakes and oddities that are gone by a fix, in the order in which they were corrected.
    pub diagnostics: Vec<Diagnostic>,
}

/// Makes every certain fix in a text, and in what comes out of that, until there is none left.
pub fn corrected(name: &str, text: &str) -> Corrected {
    let mut corrected = Corrected { text: text.to_owned(), diagnostics: Vec::new() };
    for _ in 0..MOST_ROUNDS {
        let found = match read(name, &corrected.text) {
            Ok(reading) => reading.warnings,
            Err(mistakes) => mistakes,
        };
        let Some((text, fixed)) = once(&corrected.text, found) else { break };
        corrected.text = text;
        corrected.diagnostics.extend(fixed);
    }
    corrected
}

/// The text after the fixes that go together, and what they are of; `None` if there are none.
fn once(text: &str, found: Vec<Diagnostic>) -> Option<(String, Vec<Diagnostic>)> {
    let mut edits = Vec::new();
    let mut fixed = Vec::new();
    for diagnostic in found {
        let Some(fix) = diagnostic.fix.as_ref().filter(|fix| fix.is_certain) else { continue };
        // Of two that touch, the other's turn comes in the next round.
        if touches(&edits, fix) {
            continue;
        }
        edits.extend_from_slice(fix.edits.edits());
        fixed.push(diagnostic);
    }
    let corrected = TextEdits::new(edits)?.applied_to(text)?;
    (!fixed.is_empty()).then_some((corrected, fixed))
}

fn touches(edits: &[TextEdit], fix: &Fix) -> bool {
    let is_apart = |one: &TextEdit, other: &TextEdit| {
        one.span.end < other.span.start || other.span.end < one.span.start
    };
    fix.edits.edits().iter().any(|new| edits.iter().any(|edit| !is_apart(edit, new)))
}
