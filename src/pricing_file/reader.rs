//! Reads single values, and collects what is wrong with them.

pub(super) use super::near::{closest, plain_word};
use super::{
    Diagnostic, Severity, characters,
    examples::Example,
    lists::CurrentList,
    near::Wanted,
    schema::{self, Entry, Fields, NoEntry, Raw, Span},
    source::Source,
    syntax::Kind,
};
use crate::catalog::{Edition, SourceRef};
use jiff::civil::Date;
use std::{
    borrow::Cow,
    collections::BTreeSet,
    ops::{Range, RangeInclusive},
};

/// The most mistakes, and the most oddities, that are reported of one file.
const MOST: usize = 200;

/// The most entries of a list; a clinic has some hundreds.
const MOST_ENTRIES: usize = 10_000;

/// How many words are held against words that are not known, in one file: all of a list of 500
/// areas at 100 places. After that nobody reads on, and each comparison takes its time.
const MOST_COMPARED: usize = 50_000;

/// Reads values of one file. A value that can't be read is reported and comes back as `None`, so
/// that the rest of the file is looked at all the same.
pub(super) struct Reader<'s> {
    source: &'s Source<'s>,
    whole: Raw<'s>,
    pub(super) problems: Vec<Diagnostic>,
    /// How many of the problems are mistakes.
    mistakes: usize,
    /// How many words may still be held against one that is not known.
    pub(super) comparisons: usize,
    /// Entries that are of no use in this list; odd where they are in no other either.
    pub(super) useless: Vec<Diagnostic>,
    /// The places of those that are of use.
    pub(super) useful: BTreeSet<usize>,
    /// The last days of what has one, each with what is to be said once it is over.
    pub(super) last_days: Vec<(Date, Diagnostic)>,
    /// The one of the file's lists that is being read, where it names them.
    pub(super) current_list: Option<CurrentList<'s>>,
    /// The examples of this list.
    pub(super) examples: Vec<Example>,
    /// The characters that no PDF can show, once that was said of them.
    pub(super) unset: BTreeSet<char>,
}

impl<'s> Reader<'s> {
    pub(super) fn new(source: &'s Source<'s>, whole: Raw<'s>) -> Self {
        Self {
            source,
            whole,
            problems: Vec::new(),
            mistakes: 0,
            comparisons: MOST_COMPARED,
            useless: Vec::new(),
            useful: BTreeSet::new(),
            last_days: Vec::new(),
            current_list: None,
            examples: Vec::new(),
            unset: BTreeSet::new(),
        }
    }

    /// The same for one of the file's lists.
    pub(super) fn of_list(&self, list: CurrentList<'s>) -> Self {
        let comparisons = self.comparisons;
        Self { current_list: Some(list), comparisons, ..Self::new(self.source, self.whole) }
    }

    /// Which of the file's lists is being read.
    pub(super) fn edition(&self) -> Option<Edition> {
        let list = self.current_list.as_ref()?;
        list.all.editions.get(list.position).cloned()
    }

    /// The position of that list among those of the file.
    pub(super) fn list_position(&self) -> usize {
        self.current_list.as_ref().map_or(0, |list| list.position)
    }

    /// Something that may have to be said of a value later.
    pub(super) fn diagnostic(&self, severity: Severity, raw: Raw<'s>) -> Diagnostic {
        self.source.diagnostic(severity, self.span(raw), String::new(), String::new())
    }

    /// Reports a mistake.
    pub(super) fn error(
        &mut self,
        span: Range<usize>,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) {
        self.report(Severity::Error, span, message.into(), hint.into());
    }

    /// Reports an oddity.
    pub(super) fn warning(
        &mut self,
        span: Range<usize>,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) {
        self.report(Severity::Warning, span, message.into(), hint.into());
    }

    /// Remembers whether the entry with an id at this place is of use in this list; `None` where
    /// it is, otherwise what is to be said of it and what to do.
    pub(super) fn useful(&mut self, raw: Raw<'s>, complaint: Option<(String, &str)>) {
        let span = self.span(raw);
        let Some((message, hint)) = complaint else {
            self.useful.insert(span.start);
            return;
        };
        if !self.has_enough_useless() {
            let hint = hint.to_owned();
            let found = self.source.diagnostic(Severity::Warning, span, message, hint);
            self.useless.push(found);
        }
    }

    /// Whether so many useless entries were found that no more are told.
    pub(super) fn has_enough_useless(&self) -> bool {
        self.useless.len() >= MOST
    }

    /// Remembers the last day of what stands around this place.
    pub(super) fn ends(&mut self, last_day: Date, raw: Raw<'s>) {
        let message = format!("this ended on {last_day}");
        let hint = "remove the entry, or write the days on which it comes again".to_owned();
        let found = self.source.diagnostic(Severity::Warning, self.span(raw), message, hint);
        self.last_days.push((last_day, found));
    }

    fn report(&mut self, severity: Severity, span: Range<usize>, message: String, hint: String) {
        if self.has_room(severity) {
            self.problems.push(self.source.diagnostic(severity, span, message, hint));
            self.mistakes += usize::from(severity == Severity::Error);
        }
    }

    /// Whether one more of the kind is told.
    fn has_room(&self, severity: Severity) -> bool {
        let told = match severity {
            Severity::Error => self.mistakes,
            Severity::Warning => self.problems.len().saturating_sub(self.mistakes),
        };
        told < MOST
    }

    /// Whether a mistake was reported.
    pub(super) fn has_errors(&self) -> bool {
        self.mistakes > 0
    }

    /// Whether so many mistakes were reported that no more are told.
    pub(super) fn is_full(&self) -> bool {
        !self.has_room(Severity::Error)
    }

    /// Where a value stands.
    pub(super) fn span(&self, raw: Raw<'s>) -> Range<usize> {
        self.source.span_of(raw.text())
    }

    /// Where the opening bracket of an entry or a list stands.
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

    /// What an entry at this place carries.
    pub(super) fn reference(&self, raw: Raw<'s>) -> SourceRef {
        self.source.reference(raw.span().start)
    }

    /// A quoted text that is not empty.
    pub(super) fn text(&mut self, raw: Raw<'s>) -> Option<String> {
        self.borrowed_text(raw).map(Cow::into_owned)
    }

    /// The same, for a look at it.
    pub(super) fn borrowed_text(&mut self, raw: Raw<'s>) -> Option<Cow<'s, str>> {
        if raw.kind() != Some(Kind::Text) {
            return self.refuse_as(raw, || {
                let message = format!("expected a text in quotes, but found {}", described(raw));
                let hint = format!("write \"{}\"", raw.text());
                let hint = if is_plain(raw) { hint } else { "write a text in quotes".to_owned() };
                (message, hint)
            });
        }
        match raw.quoted() {
            Some(text) if !text.trim().is_empty() => characters::shown(self, raw, text),
            Some(_) => self.refuse(
                raw,
                "expected a text, but found an empty one",
                "write the text, or remove the field",
            ),
            None => self.refuse(
                raw,
                "this text can't be read",
                "write `\\\\` for a backslash and `\\\"` for a quote inside a text",
            ),
        }
    }

    /// A text or nothing.
    pub(super) fn optional_text(&mut self, raw: Option<Raw<'s>>) -> Option<String> {
        raw.and_then(|raw| self.text(raw))
    }

    /// A list of texts, one after another.
    pub(super) fn texts(&mut self, raw: Raw<'s>) -> Vec<String> {
        self.list(raw, "[\"…\", \"…\"]").into_iter().filter_map(|raw| self.text(raw)).collect()
    }

    /// `true` or `false`.
    pub(super) fn flag(&mut self, raw: Raw<'s>) -> Option<bool> {
        match raw.text() {
            "true" => Some(true),
            "false" => Some(false),
            _ => self.refuse(
                raw,
                format!("expected true or false, but found {}", described(raw)),
                "write true or false, without quotes",
            ),
        }
    }

    /// A whole number within bounds.
    pub(super) fn whole(&mut self, raw: Raw<'s>, bounds: RangeInclusive<u16>) -> Option<u16> {
        let (low, high) = (bounds.start(), bounds.end());
        let is_within = |number: &u16| bounds.contains(number);
        if let Some(number) = raw.text().parse().ok().filter(is_within) {
            return Some(number);
        }
        let found = raw.text().replace('_', "");
        if let Some(number) = found.parse().ok().filter(is_within) {
            return Some(number);
        }
        let digits = found.strip_prefix(['-', '+']).unwrap_or(&found);
        let hint = match raw.kind() {
            Some(Kind::Text) => "write the number without quotes".to_owned(),
            _ if !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()) => {
                format!("write a number from {low} to {high}")
            }
            _ => "write a whole number, without decimals and without words".to_owned(),
        };
        self.refuse(
            raw,
            format!("expected a whole number from {low} to {high}, but found {}", described(raw)),
            hint,
        )
    }

    /// A whole number, or `(from: 3, to: 6)`, or `3..6`.
    pub(super) fn whole_range(
        &mut self,
        raw: Raw<'s>,
        bounds: RangeInclusive<u16>,
    ) -> Option<(u16, u16)> {
        if raw.kind() == Some(Kind::Open('(')) {
            let span: Span<'_> = self.entry(raw)?;
            let from = self.required(raw, span.from, "from", "range", "from: 3");
            let to = self.required(raw, span.to, "to", "range", "to: 6");
            let from = from.and_then(|from| self.whole(from, bounds.clone()))?;
            let (to_raw, to) = to.and_then(|to| Some((to, self.whole(to, bounds)?)))?;
            if from > to {
                let message =
                    format!("expected `to` to be at least `from` ({from}), but found {to}");
                return self.refuse(to_raw, message, "swap the two numbers");
            }
            return Some((from, to));
        }
        if let Some((low, high)) = raw.text().split_once("..") {
            let number = |text: &str| {
                text.trim_start_matches('=').parse::<u16>().ok().filter(|n| bounds.contains(n))
            };
            return match (number(low), number(high)) {
                (Some(low), Some(high)) if low <= high => Some((low, high)),
                _ => {
                    let (low, high) = (bounds.start(), bounds.end());
                    let message = format!(
                        "expected a range within {low} to {high}, the smaller number first, but found `{}`",
                        raw.text()
                    );
                    self.refuse(raw, message, "write (from: 3, to: 6)")
                }
            };
        }
        self.whole(raw, bounds).map(|number| (number, number))
    }

    /// One of some words, bare or quoted, in any case.
    pub(super) fn word<T: Copy>(&mut self, raw: Raw<'s>, words: &[(&str, T)]) -> Option<T> {
        let found = raw.text().trim_matches('"');
        let as_written = words.iter().find(|(word, _)| *word == found);
        let meant = as_written.or_else(|| {
            let wanted = plain_word(found);
            words.iter().find(|(word, _)| plain_word(word) == wanted)
        });
        if let Some((_, value)) = meant {
            return Some(*value);
        }
        let names: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
        let listed = names.join(", ");
        let hint = closest(found, &names).map_or_else(
            || format!("write one of: {listed}"),
            |near| format!("did you mean {near}?"),
        );
        self.refuse(raw, format!("expected one of {listed}, but found {}", described(raw)), hint)
    }

    /// The entries of `[ … ]`.
    pub(super) fn list(&mut self, raw: Raw<'s>, example: &str) -> Vec<Raw<'s>> {
        let (message, hint) = match raw.items() {
            Some(entries) if entries.len() <= MOST_ENTRIES => return entries,
            Some(entries) => {
                let found = entries.len();
                let message =
                    format!("expected at most {MOST_ENTRIES} entries in a list, but found {found}");
                (message, "check that this is the right file".to_owned())
            }
            None => {
                let message =
                    format!("expected a list in square brackets, but found {}", described(raw));
                (message, format!("write {example}"))
            }
        };
        self.error(self.opening(raw), message, hint);
        Vec::new()
    }

    /// The pairs of `{ … }`.
    pub(super) fn pairs(&mut self, raw: Raw<'s>, example: &str) -> Vec<(Raw<'s>, Raw<'s>)> {
        if let Some(pairs) = raw.pairs() {
            return pairs;
        }
        let message = format!("expected curly brackets, but found {}", described(raw));
        self.error(self.span(raw), message, format!("write {example}"));
        Vec::new()
    }

    /// An entry in round brackets; fields that are unknown or stand twice are reported, and a
    /// misspelled one is taken for the field that was meant.
    pub(super) fn entry<T: Entry<'s>>(&mut self, raw: Raw<'s>) -> Option<T> {
        let noun = T::NOUN;
        if !raw.is_in_round_brackets() {
            let message = format!(
                "expected {} in round brackets, but found {}",
                with_article(noun),
                described(raw)
            );
            let first = T::FIELDS.first().unwrap_or(&"");
            return self.refuse(raw, message, format!("write ({first}: …) with round brackets"));
        }
        match schema::fields::<T>(raw) {
            Ok(fields) => Some(self.placed(fields)),
            Err(error) => {
                let (message, hint) = match error {
                    NoEntry::OtherName(found) => (
                        format!("expected {}, but found the name `{found}`", with_article(noun)),
                        "remove the name before the bracket".to_owned(),
                    ),
                    NoEntry::Nameless => (
                        format!("expected a name and a colon before each value of this {noun}"),
                        format!("write one of its names first: {}", T::FIELDS.join(", ")),
                    ),
                };
                self.refuse(raw, message, hint)
            }
        }
    }

    /// The fields of an entry, once those that can't be placed are reported.
    fn placed<T: Entry<'s>>(&mut self, fields: Fields<'s, T>) -> T {
        let mut entry = fields.entry;
        for (name, value) in fields.unknown {
            // What is told no more need not be looked up.
            if self.is_full() {
                break;
            }
            let near = closest(name, T::FIELDS);
            let hint = near.map_or_else(
                || format!("it may have: {}", T::FIELDS.join(", ")),
                |near| format!("did you mean `{near}`?"),
            );
            self.error(
                self.source.span_of(name),
                format!("{} has no `{name}`", with_article(T::NOUN)),
                hint,
            );
            if let Some(slot) = near.and_then(|near| entry.slot(near))
                && slot.is_none()
            {
                *slot = value;
            }
        }
        for name in fields.repeated {
            let message = format!("`{name}` stands twice in this {}", T::NOUN);
            self.error(self.source.span_of(name), message, "remove one of the two");
        }
        entry
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
            self.error(self.opening(entry), message, format!("add {example}"));
        }
        field
    }

    /// Reports a value that can't be read.
    pub(super) fn refuse<T>(
        &mut self,
        raw: Raw<'s>,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) -> Option<T> {
        self.error(self.span(raw), message, hint);
        None
    }

    /// The same, with a message and a hint that are put together only if they are told.
    pub(super) fn refuse_as<T>(
        &mut self,
        raw: Raw<'s>,
        said: impl FnOnce() -> (String, String),
    ) -> Option<T> {
        if self.is_full() {
            return None;
        }
        let (message, hint) = said();
        self.refuse(raw, message, hint)
    }

    /// The id that was probably meant by one that is not known; `None` also where too many were
    /// looked for already.
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

/// What a value is, for messages.
pub(super) fn described(raw: Raw<'_>) -> String {
    let found = raw.text();
    match raw.kind() {
        Some(Kind::Open('(')) => "an entry in round brackets".to_owned(),
        Some(Kind::Open('[')) => "a list".to_owned(),
        Some(Kind::Open(_)) => "curly brackets".to_owned(),
        Some(Kind::Text) => format!("the text {found}"),
        Some(Kind::Number) => format!("the number {found}"),
        Some(Kind::Name) if is_plain(raw) => format!("the word {found}"),
        _ => format!("`{}`", found.lines().next().unwrap_or("")),
    }
}

fn is_plain(raw: Raw<'_>) -> bool {
    !raw.text().contains(['(', '[', '{', '\n', '"'])
}

/// "an area", "a technique".
pub(super) fn with_article(noun: &str) -> String {
    let article = if noun.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
    format!("{article} {noun}")
}
