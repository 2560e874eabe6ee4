//! Goes through a file, and collects what is wrong with it.

use super::{
    Code, Diagnostic, Severity,
    change::removal,
    current_list::CurrentList,
    example::Example,
    fault::{Fault, Remedy},
    mentions::Mentions,
    near::Wanted,
    schema::Raw,
    source::Source,
};
use crate::catalog::{Edition, SourceRef};
use jiff::civil::Date;
use std::{collections::BTreeSet, ops::Range};

/// Most errors, and most warnings, that are reported of one file.
const MOST: usize = 200;

/// Most words that are held against words that are not known, in one file: all of a list of 500
/// areas at 100 places. After that nobody reads on, and each comparison takes its time.
const MOST_COMPARED: usize = 50_000;

/// Reads values of one file. A value that can't be read is reported and comes back as `None`, so
/// that the rest of the file is looked at nevertheless.
pub(super) struct Reader<'s> {
    pub(super) source: &'s Source<'s>,
    whole: Raw<'s>,
    pub(super) diagnostics: Vec<Diagnostic>,
    /// Number of the diagnostics that are errors.
    errors: usize,
    /// Number of words that may still be held against one that is not known.
    pub(super) comparisons: usize,
    /// Lints of entries of this list that are told only if they hold in every other list of the
    /// file.
    pub(super) entry_lints: Vec<Diagnostic>,
    /// Places of the entries without such a lint.
    pub(super) entries_without_lint: BTreeSet<usize>,
    /// The last days of what has one, each with what is to be said once it is over.
    pub(super) last_days: Vec<(Date, Diagnostic)>,
    /// The one of the file's lists that is being read, if it names them.
    pub(super) current_list: Option<CurrentList<'s>>,
    /// The examples of this list.
    pub(super) examples: Vec<Example>,
    /// The characters that no PDF can show, once that was said of them.
    pub(super) unset: BTreeSet<char>,
    /// The places of ids, if they are asked for.
    pub(super) mentions: Option<Mentions>,
}

impl<'s> Reader<'s> {
    pub(super) fn new(source: &'s Source<'s>, whole: Raw<'s>) -> Self {
        Self {
            source,
            whole,
            diagnostics: Vec::new(),
            errors: 0,
            comparisons: MOST_COMPARED,
            entry_lints: Vec::new(),
            entries_without_lint: BTreeSet::new(),
            last_days: Vec::new(),
            current_list: None,
            examples: Vec::new(),
            unset: BTreeSet::new(),
            mentions: None,
        }
    }

    /// Reader for one of the file's lists.
    pub(super) fn of_list(&self, list: CurrentList<'s>) -> Self {
        let comparisons = self.comparisons;
        let mentions = self.mentions.as_ref().map(|_| Mentions::default());
        let new = Self::new(self.source, self.whole);
        Self { current_list: Some(list), comparisons, mentions, ..new }
    }

    /// Edition of the list that is being read, among those of the file.
    pub(super) fn edition(&self) -> Option<Edition> {
        let list = self.current_list.as_ref()?;
        list.all.editions.get(list.position).cloned()
    }

    /// The position of that list among those of the file.
    pub(super) fn list_position(&self) -> usize {
        self.current_list.as_ref().map_or(0, |list| list.position)
    }

    /// Something that may have to be said of a value later.
    pub(super) fn diagnostic(&self, severity: Severity, raw: Raw<'s>, code: Code) -> Diagnostic {
        self.source.diagnostic(severity, self.span(raw), Fault::new(code, "", ""))
    }

    /// Reports an error, which keeps the list from being used.
    pub(super) fn error(
        &mut self,
        span: Range<usize>,
        code: Code,
        message: impl Into<String>,
        remedy: impl Into<Remedy>,
    ) {
        self.report(Severity::Error, span, Fault::new(code, message, remedy));
    }

    /// Reports a lint.
    pub(super) fn warning(
        &mut self,
        span: Range<usize>,
        code: Code,
        message: impl Into<String>,
        remedy: impl Into<Remedy>,
    ) {
        self.report(Severity::Warning, span, Fault::new(code, message, remedy));
    }

    /// Remembers the message and the remedy of a lint on the entry at this place, or that it has
    /// none in this list.
    pub(super) fn lint_entry(
        &mut self,
        raw: Raw<'s>,
        code: Code,
        lint: Option<(String, impl Into<Remedy>)>,
    ) {
        let span = self.span(raw);
        let Some((message, remedy)) = lint else {
            self.entries_without_lint.insert(span.start);
            return;
        };
        if !self.has_enough_entry_lints() {
            let fault = Fault::new(code, message, remedy);
            let found = self.source.diagnostic(Severity::Warning, span, fault);
            self.entry_lints.push(found);
        }
    }

    /// True if so many lints of entries were found that no more are told.
    pub(super) fn has_enough_entry_lints(&self) -> bool {
        self.entry_lints.len() >= MOST
    }

    /// Remembers the last day of what stands around this place.
    pub(super) fn ends(&mut self, last_day: Date, raw: Raw<'s>) {
        let message = format!("this ended on {last_day}");
        let hint = "remove the entry, or write the days on which it comes again";
        let fault = Fault::new(Code::Ended, message, hint);
        let found = self.source.diagnostic(Severity::Warning, self.span(raw), fault);
        self.last_days.push((last_day, found));
    }

    fn report(&mut self, severity: Severity, span: Range<usize>, fault: Fault) {
        if self.has_room(severity) {
            self.diagnostics.push(self.source.diagnostic(severity, span, fault));
            self.errors += usize::from(severity == Severity::Error);
        }
    }

    /// True if one more of the kind is told.
    fn has_room(&self, severity: Severity) -> bool {
        let told = match severity {
            Severity::Error => self.errors,
            Severity::Warning => self.diagnostics.len().saturating_sub(self.errors),
        };
        told < MOST
    }

    /// True if an error was reported.
    pub(super) fn has_errors(&self) -> bool {
        self.errors > 0
    }

    /// True if so many errors were reported that no more are told.
    pub(super) fn is_full(&self) -> bool {
        !self.has_room(Severity::Error)
    }

    /// Bytes of a value.
    pub(super) fn span(&self, raw: Raw<'s>) -> Range<usize> {
        self.source.span_of(raw.text())
    }

    /// Bytes of the opening bracket of an entry or a list.
    pub(super) fn opening(&self, raw: Raw<'s>) -> Range<usize> {
        let start = self.span(raw).start;
        start..start.saturating_add(raw.first().len())
    }

    /// The file as one value.
    pub(super) fn whole_file(&self) -> Raw<'s> {
        self.whole
    }

    /// The line of a place, for messages.
    pub(super) fn line(&self, raw: Raw<'s>) -> usize {
        self.source.line(raw.span().start)
    }

    /// Reference that an entry at this place carries.
    pub(super) fn reference(&self, raw: Raw<'s>) -> SourceRef {
        self.source.reference(raw.span().start)
    }

    /// A field that must be there.
    pub(super) fn required(
        &mut self,
        entry: Raw<'s>,
        field: Option<Raw<'s>>,
        name: &str,
        noun: &str,
        example: &str,
    ) -> Option<Raw<'s>> {
        if field.is_none() {
            let message = format!("expected `{name}` in this {noun}, but it is missing");
            self.error(self.opening(entry), Code::MissingField, message, format!("add {example}"));
        }
        field
    }

    /// Reports a value that can't be read.
    pub(super) fn refuse<T>(
        &mut self,
        raw: Raw<'s>,
        code: Code,
        message: impl Into<String>,
        remedy: impl Into<Remedy>,
    ) -> Option<T> {
        self.refuse_for(raw, Fault::new(code, message, remedy))
    }

    /// Remedy that probably an entry, a field or a pair should go: the one of which the value or the
    /// key is at a place.
    pub(super) fn removal(&self, hint: impl Into<String>, place: &Range<usize>) -> Remedy {
        let hint = hint.into();
        // What is told no more need not be looked up.
        let held = if self.is_full() { None } else { self.whole.holder(place) };
        let text = self.source.text();
        let gone = held.and_then(|(brackets, at)| removal::span(text, brackets, at));
        match gone {
            Some(gone) => Remedy::likely(hint, "").at(gone),
            None => hint.into(),
        }
    }

    /// Remedy that probably two values that are there should change places.
    pub(super) fn swap(&self, hint: &str, one: Raw<'s>, other: Raw<'s>) -> Remedy {
        let moved = Remedy::likely(hint, other.text()).at(self.span(one));
        moved.and(self.span(other), one.text())
    }

    /// Reports what is wrong with a value that can't be read.
    pub(super) fn refuse_for<T>(&mut self, raw: Raw<'s>, fault: Fault) -> Option<T> {
        self.report(Severity::Error, self.span(raw), fault);
        None
    }

    /// Reports an error, with a message and a hint that are put together only if they are told.
    pub(super) fn refuse_as<T>(
        &mut self,
        raw: Raw<'s>,
        fault: impl FnOnce() -> Fault,
    ) -> Option<T> {
        if self.is_full() {
            return None;
        }
        self.refuse_for(raw, fault())
    }

    /// The id that was probably meant by one that is not known; `None` also if too many were looked
    /// for already.
    pub(super) fn closest_id<'i>(
        &mut self,
        found: &str,
        ids: impl Iterator<Item = &'i str>,
    ) -> Option<&'i str> {
        let wanted = Wanted::new(found)?;
        let likely = ids.filter(|id| wanted.is_as_long_as(id)).take(self.comparisons);
        let mut compared = 0;
        let near = wanted.closest(likely.inspect(|_| compared += 1));
        self.comparisons -= compared;
        near
    }
}
