//! Reads a file: its values, then its lists, one after another.

use super::{
    Code, Diagnostic, Severity, characters,
    current_list::CurrentList,
    decode,
    example::Example,
    fault::{Fault, Remedy},
    lists,
    mentions::Mentions,
    reader::Reader,
    reading::Reading,
    schema::{self, Raw},
    source::Source,
    syntax::Tree,
    validate,
};
use crate::catalog::PriceList;
use jiff::civil::Date;
use std::{collections::BTreeSet, mem, rc::Rc};

/// Lists and diagnostics found in a file that names its lists, or holds one without a name.
#[derive(Default)]
struct Found {
    lists: Vec<PriceList>,
    examples: Vec<Example>,
    diagnostics: Vec<Diagnostic>,
    last_days: Vec<(Date, Diagnostic)>,
    mentions: Option<Mentions>,
}

/// Reads a price list; `name` is what diagnostics call the file.
///
/// A byte order mark is skipped. Otherwise all diagnostics come back, in file order; places are
/// counted in the text without the mark.
pub fn read(name: &str, text: &str) -> Result<Reading, Vec<Diagnostic>> {
    if let Some(diagnostic) = decode::too_large(name, text.len()) {
        return Err(vec![diagnostic]);
    }
    let source = Source::new(name, decode::without_mark(text));
    if let Some(diagnostic) = lone_carriage_return(&source) {
        return Err(vec![diagnostic]);
    }
    let tree = tree_of(&source)?;
    let mut reader = Reader::new(&source, tree.root());
    let file = reader.entry::<schema::PriceList<'_>>(tree.root()).unwrap_or_default();
    let Found { lists, examples, mut diagnostics, mut last_days, .. } = found(reader, &file);
    diagnostics.extend(characters::turned_round(&source, &tree, &diagnostics));
    last_days.sort_by_key(|(_, diagnostic)| diagnostic.span.start);
    diagnostics.sort_by_key(|diagnostic| (diagnostic.span.start, diagnostic.severity));
    let is_usable = diagnostics.iter().all(|diagnostic| diagnostic.severity == Severity::Warning);
    let mut lists = lists.into_iter();
    match lists.next().filter(|_| is_usable) {
        Some(list) => {
            let others = lists.collect();
            let unworded = unworded(&source, &file, list.language());
            Ok(Reading { list, others, warnings: diagnostics, examples, last_days, unworded })
        }
        None => Err(diagnostics),
    }
}

/// Places of the ids in a text that is a price list; `None` if it is none.
pub(super) fn mentions(text: &str) -> Option<Mentions> {
    let source = Source::new("", text);
    let tree = tree_of(&source).ok()?;
    let mut reader = Reader::new(&source, tree.root());
    let file = reader.entry::<schema::PriceList<'_>>(tree.root())?;
    reader.mentions = Some(Mentions::default());
    let found = found(reader, &file);
    let is_error = |found: &Diagnostic| found.severity == Severity::Error;
    found.mentions.filter(|_| !found.diagnostics.iter().any(is_error))
}

/// Lists and diagnostics of a file.
fn found<'s>(mut reader: Reader<'s>, file: &schema::PriceList<'s>) -> Found {
    let Some(raw) = file.lists else {
        let lists = validate::price_list(&mut reader, file).into_iter().collect();
        let Reader { mut diagnostics, mut entry_lints, examples, last_days, mentions, .. } = reader;
        diagnostics.append(&mut entry_lints);
        return Found { lists, examples, diagnostics, last_days, mentions };
    };
    each_list(reader, file, raw)
}

/// The values of a text, if RON takes it; if the text is plain, it does.
fn tree_of<'s>(source: &Source<'s>) -> Result<Tree<'s>, Vec<Diagnostic>> {
    let tree = Tree::as_written(source);
    if !tree.as_ref().is_some_and(Tree::is_plain) {
        schema::check(source.text()).map_err(|error| explain(source, &error))?;
    }
    tree.ok_or_else(|| {
        let message = "expected plain values, but found some that no price list needs";
        let hint = "write numbers, words, and texts in straight quotes only";
        vec![source.diagnostic(Severity::Error, 0..0, Fault::new(Code::Syntax, message, hint))]
    })
}

/// Reads the file once for each list that it names. A diagnostic of several of them is told
/// once, and a lint of an entry only if it holds in all of them.
fn each_list<'s>(mut head: Reader<'s>, file: &schema::PriceList<'s>, raw: Raw<'s>) -> Found {
    let all = Rc::new(lists::named_lists(&mut head, raw));
    let diagnostics = mem::take(&mut head.diagnostics);
    let last_days = mem::take(&mut head.last_days);
    let place = |found: &Diagnostic| (found.span.start, found.span.end);
    let said = |found: &Diagnostic| (place(found), found.message.clone());
    let mut told: BTreeSet<_> = diagnostics.iter().map(said).collect();
    let mut ended: BTreeSet<_> = last_days.iter().map(|(_, last)| place(last)).collect();
    let mentions = head.mentions.take();
    let mut found = Found { diagnostics, last_days, mentions, ..Found::default() };
    let (mut entry_lints, mut without_lint) = (Vec::new(), BTreeSet::new());
    for position in 0..all.editions.len() {
        head.mentions = found.mentions.as_ref().map(|_| Mentions::default());
        let mut reader = head.of_list(CurrentList { all: Rc::clone(&all), position });
        found.lists.extend(validate::price_list(&mut reader, file));
        let is_full = reader.is_full();
        head.comparisons = reader.comparisons;
        found
            .diagnostics
            .extend(reader.diagnostics.into_iter().filter(|new| told.insert(said(new))));
        found.examples.append(&mut reader.examples);
        if let Some((all, new)) = found.mentions.as_mut().zip(reader.mentions) {
            all.append(new);
        }
        let last_days = reader.last_days.into_iter();
        found.last_days.extend(last_days.filter(|(_, last)| ended.insert(place(last))));
        entry_lints.extend(reader.entry_lints);
        without_lint.extend(reader.entries_without_lint);
        if is_full {
            // Whatever is wrong with the other lists would not be told.
            break;
        }
    }
    entry_lints.retain(|entry: &Diagnostic| !without_lint.contains(&entry.span.start));
    let mut told = BTreeSet::new();
    entry_lints.retain(|entry| told.insert(entry.span.start));
    found.diagnostics.extend(entry_lints);
    found
}

/// Lint of a language that the program has no words in.
fn unworded(source: &Source<'_>, file: &schema::PriceList<'_>, tag: &str) -> Option<Diagnostic> {
    let region = tag.split('-').skip(1).find(|part| part.len() == 2);
    let english = region.map_or_else(|| "en".to_owned(), |region| format!("en-{region}"));
    let message = format!("there are no words in the language \"{tag}\"");
    let hint = format!(
        "the program's own sentences will be English; write \"{english}\" where that is meant, or add the language as README.md says"
    );
    let span = source.span_of(file.language?.text());
    Some(source.diagnostic(Severity::Warning, span, Fault::new(Code::NoWords, message, hint)))
}

/// Diagnostics of a text that RON refuses.
fn explain(source: &Source<'_>, error: &ron::error::SpannedError) -> Vec<Diagnostic> {
    let found = Tree::as_meant(source).into_mistakes();
    if !found.is_empty() {
        return found;
    }
    let (start, end) = (&error.span.start, &error.span.end);
    let start = source.position(start.line, start.col);
    let span = start..source.position(end.line, end.col).max(start);
    if let ron::Error::InvalidEscape(_) = error.code {
        let backslash = source.slice(0..span.end).rfind('\\').unwrap_or(start);
        let message =
            "expected a letter or a second `\\` after this `\\`, but found something else";
        let remedy = Remedy::likely("write `\\\\` for a backslash inside a text", "\\\\");
        let span = backslash..backslash.saturating_add(1);
        let fault = Fault::new(Code::Escape, message, remedy);
        return vec![source.diagnostic(Severity::Error, span, fault)];
    }
    let code = error.code.to_string();
    let mut letters = code.chars();
    let message: String =
        letters.next().into_iter().flat_map(char::to_lowercase).chain(letters).collect();
    let hint = match &error.code {
        ron::Error::ExpectedDifferentStructName { .. } => "remove the name before the bracket",
        _ => "look here and just before: is a comma, a bracket or a quote missing?",
    };
    vec![source.diagnostic(Severity::Error, span, Fault::new(Code::Syntax, message, hint))]
}

/// A line break of old Macs: RON would take all that follows a comment for the comment.
pub(super) fn lone_carriage_return(source: &Source<'_>) -> Option<Diagnostic> {
    let text = source.text();
    let is_lone = |&(position, _): &(usize, &str)| {
        !text.get(position..).is_some_and(|rest| rest.starts_with("\r\n"))
    };
    let (position, _) = text.match_indices('\r').find(is_lone)?;
    let message = "expected ordinary line breaks, but found a lone carriage return";
    let hint = "in the editor choose the line ends of Windows (CRLF) or Unix (LF), and save the file again";
    let fault = Fault::new(Code::LineBreaks, message, hint);
    Some(source.diagnostic(Severity::Error, position..position.saturating_add(1), fault))
}
