//! Reads single values: texts, numbers, words, lists, entries.

use super::{
    Code, characters,
    described::{described, is_plain, with_article},
    fault::{Fault, Remedy},
    near::{closest, plain_word},
    reader::Reader,
    schema::{self, Entry, Fields, NoEntry, Raw, Span},
    syntax::Kind,
};
use std::{borrow::Cow, ops::RangeInclusive};

/// The most entries of a list; a clinic has some hundreds.
const MOST_ENTRIES: usize = 10_000;

impl<'s> Reader<'s> {
    /// A quoted text that is not empty.
    pub(super) fn text(&mut self, raw: Raw<'s>) -> Option<String> {
        self.borrowed_text(raw).map(Cow::into_owned)
    }

    /// Reads a text for a look at it, without a copy.
    pub(super) fn borrowed_text(&mut self, raw: Raw<'s>) -> Option<Cow<'s, str>> {
        if raw.kind() != Some(Kind::Text) {
            return self.refuse_as(raw, || {
                let message = format!("expected a text in quotes, but found {}", described(raw));
                let quoted = format!("\"{}\"", raw.text());
                let remedy = if is_plain(raw) {
                    Remedy::certain(format!("write {quoted}"), quoted)
                } else {
                    "write a text in quotes".into()
                };
                Fault::new(Code::NotAText, message, remedy)
            });
        }
        match raw.quoted() {
            Some(text) if !text.trim().is_empty() => characters::shown(self, raw, text),
            Some(_) => self.refuse(
                raw,
                Code::EmptyText,
                "expected a text, but found an empty one",
                "write the text, or remove the field",
            ),
            None => self.refuse(
                raw,
                Code::Syntax,
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
                Code::NotAFlag,
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
        let is_text = raw.kind() == Some(Kind::Text);
        let digits = found.trim_matches('"').trim().trim_start_matches(['-', '+']);
        let is_number = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
        let remedy = if is_number && is_text {
            let is_within = digits.parse().is_ok_and(|number| is_within(&number));
            let hint = "write the number without quotes";
            if is_within { Remedy::certain(hint, digits) } else { hint.into() }
        } else if is_number {
            format!("write a number from {low} to {high}").into()
        } else {
            "write a whole number, without decimals and without words".into()
        };
        self.refuse(
            raw,
            Code::NotANumber,
            format!("expected a whole number from {low} to {high}, but found {}", described(raw)),
            remedy,
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
            let from =
                self.required(raw, span.from, "from", "range", "from: and the smallest number");
            let to = self.required(raw, span.to, "to", "range", "to: and the largest number");
            let from_raw = from?;
            let from = self.whole(from_raw, bounds.clone())?;
            let (to_raw, to) = to.and_then(|to| Some((to, self.whole(to, bounds)?)))?;
            if from > to {
                let message =
                    format!("expected `to` to be at least `from` ({from}), but found {to}");
                let remedy = self.swap("swap the two numbers", from_raw, to_raw);
                return self.refuse(to_raw, Code::WrongOrder, message, remedy);
            }
            return Some((from, to));
        }
        if let Some((low, high)) = raw.text().split_once("..") {
            let number = |text: &str| {
                text.trim_start_matches('=').parse::<u16>().ok().filter(|n| bounds.contains(n))
            };
            return match (number(low), number(high)) {
                (Some(low), Some(high)) if low <= high => Some((low, high)),
                found => {
                    let (low, high) = (bounds.start(), bounds.end());
                    let message = format!(
                        "expected a range within {low} to {high}, the smaller number first, but found `{}`",
                        raw.text()
                    );
                    let remedy = match found {
                        (Some(low), Some(high)) => {
                            let swapped = format!("{high}..{low}");
                            Remedy::likely(format!("write {swapped}"), swapped)
                        }
                        _ => "write (from: 3, to: 6)".into(),
                    };
                    self.refuse(raw, Code::NotARange, message, remedy)
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
        // "2 weeks" is near "week", and means something else.
        let near = closest(found, &names).filter(|_| !found.contains(|c: char| c.is_numeric()));
        let (expected, write) = if names.len() == 1 {
            (format!("expected {listed}"), format!("write {listed}"))
        } else {
            (format!("expected one of {listed}"), format!("write one of: {listed}"))
        };
        let remedy = match near {
            Some(near) => Remedy::likely(format!("did you mean {near}?"), near),
            None => write.into(),
        };
        let message = format!("{expected}, but found {}", described(raw));
        self.refuse(raw, Code::NotOneOfTheWords, message, remedy)
    }

    /// The entries of `[ … ]`.
    pub(super) fn list(&mut self, raw: Raw<'s>, example: &str) -> Vec<Raw<'s>> {
        let (code, message, hint) = match raw.items() {
            Some(entries) if entries.len() <= MOST_ENTRIES => return entries,
            Some(entries) => {
                let found = entries.len();
                let message =
                    format!("expected at most {MOST_ENTRIES} entries in a list, but found {found}");
                (Code::TooMany, message, "check that this is the right file".to_owned())
            }
            None => {
                let message =
                    format!("expected a list in square brackets, but found {}", described(raw));
                (Code::NotAList, message, format!("write {example}"))
            }
        };
        self.error(self.opening(raw), code, message, hint);
        Vec::new()
    }

    /// The pairs of `{ … }`.
    pub(super) fn pairs(&mut self, raw: Raw<'s>, example: &str) -> Vec<(Raw<'s>, Raw<'s>)> {
        if let Some(pairs) = raw.pairs() {
            return pairs;
        }
        let message = format!("expected curly brackets, but found {}", described(raw));
        self.error(self.span(raw), Code::NotPairs, message, format!("write {example}"));
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
            return self.refuse(
                raw,
                Code::NotAnEntry,
                message,
                format!("write ({first}: …) with round brackets"),
            );
        }
        match schema::fields::<T>(raw) {
            Ok(fields) => Some(self.placed(fields)),
            Err(error) => {
                let (message, remedy) = match error {
                    NoEntry::OtherName(found) => (
                        format!("expected {}, but found the name `{found}`", with_article(noun)),
                        Remedy::certain("remove the name before the bracket", "")
                            .at(self.source.span_of(found)),
                    ),
                    NoEntry::Nameless => (
                        format!("expected a name and a colon before each value of this {noun}"),
                        format!("write one of its names first: {}", T::FIELDS.join(", ")).into(),
                    ),
                };
                self.refuse(raw, Code::NotAnEntry, message, remedy)
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
            let remedy = match near {
                Some(near) => Remedy::likely(format!("did you mean `{near}`?"), near),
                None => format!("it may have: {}", T::FIELDS.join(", ")).into(),
            };
            self.error(
                self.source.span_of(name),
                Code::UnknownField,
                format!("{} has no `{name}`", with_article(T::NOUN)),
                remedy,
            );
            if let Some(slot) = near.and_then(|near| entry.slot(near))
                && slot.is_none()
            {
                *slot = value;
            }
        }
        for name in fields.repeated {
            let message = format!("`{name}` stands twice in this {}", T::NOUN);
            let place = self.source.span_of(name);
            let remedy = self.removal("remove one of the two", &place);
            self.error(place, Code::FieldTwice, message, remedy);
        }
        entry
    }
}
