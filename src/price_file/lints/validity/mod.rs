//! Validity of quotes and courses in the words of the terms, held against that of the list.
//!
//! Only plain sentences are understood, such as "a course of 3 is valid for 6 months"; of others
//! nothing is said.

mod words;

use crate::{
    catalog::{PriceList, SessionCount},
    price_file::{Code, reader::Reader, schema::Raw},
};
use std::collections::BTreeSet;
use words::{ValidityWords, is_meant};

/// Words before a time that may say that it is a validity: "valid for up to 6 months".
const NEAR: usize = 3;

/// Words after it that may, if a language says so at the end: "12 Monate ab der ersten Sitzung
/// gültig".
const LATER: usize = 6;

/// A validity that a sentence states.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stated {
    /// Of courses and packages, or of those of so many sessions.
    Course { sessions: Option<u16>, months: u16 },
    /// Of a quote: from the least to the most days that the words may mean.
    Quote { least: u16, most: u16 },
}

impl Stated {
    /// True if it gives so many months to courses of so many sessions, or to some of all courses.
    fn is_of(self, of: Option<u16>, said: u16) -> bool {
        match self {
            Self::Course { sessions, months } => {
                months == said && (sessions.is_none() || of.is_none() || sessions == of)
            }
            Self::Quote { .. } => false,
        }
    }
}

/// Warns of terms that state another validity than the list.
pub(super) fn warn<'s>(reader: &mut Reader<'s>, list: &PriceList, terms: Option<Raw<'s>>) {
    let language = list.language().split('-').next().unwrap_or_default().to_lowercase();
    let (Some(terms), Some(words)) = (terms, words::words(&language)) else { return };
    let months = Months::of(list);
    // As the list has no errors, each of them was read.
    let written = reader.list(terms, "[\"…\", \"…\"]");
    let all: Vec<Stated> = list.terms().iter().flat_map(|it| stated(&it.text, words)).collect();
    for (raw, term) in written.into_iter().zip(list.terms()) {
        let mut here = stated(&term.text, words).into_iter();
        let found = here.find_map(|it| contradiction(list, &months, it, &all));
        reader.lint_entry(
            raw,
            Code::TermDiffers,
            found.as_ref().map(|(message, hint)| (message.clone(), hint.as_str())),
        );
    }
}

/// The months of validity that a list gives.
struct Months {
    of_courses: BTreeSet<(SessionCount, u16)>,
    all: BTreeSet<u16>,
}

impl Months {
    fn of(list: &PriceList) -> Self {
        let rungs = list.offers().entries().flat_map(|offer| offer.ladder().rungs());
        let of_courses: BTreeSet<(SessionCount, u16)> =
            rungs.filter_map(|rung| Some((rung.sessions(), rung.valid_months?))).collect();
        let of_packages = list.packages().entries().filter_map(|package| package.valid_months);
        let all = of_courses.iter().map(|(_, months)| *months).chain(of_packages).collect();
        Self { of_courses, all }
    }

    /// Those of courses of so many sessions, or of all.
    fn for_sessions(&self, sessions: Option<u16>) -> BTreeSet<u16> {
        let Some(sessions) = sessions else { return self.all.clone() };
        let of = self.of_courses.iter().filter(|(count, _)| count.get() == sessions);
        of.map(|(_, months)| *months).collect()
    }
}

/// Lint if the list gives another validity than is stated, or, of courses of so many sessions,
/// gives one to some that no term states.
fn contradiction(
    list: &PriceList,
    months: &Months,
    stated: Stated,
    all: &[Stated],
) -> Option<(String, String)> {
    match stated {
        Stated::Course { sessions, months: said } => {
            let given = months.for_sessions(sessions);
            let is_said = |months: &u16| all.iter().any(|it| it.is_of(sessions, *months));
            if given.is_empty()
                || (given.contains(&said) && (sessions.is_none() || given.iter().all(is_said)))
            {
                return None;
            }
            let what =
                sessions.map_or_else(|| "courses".to_owned(), |n| format!("a course of {n}"));
            let given: Vec<String> = given.iter().map(u16::to_string).collect();
            let message = format!(
                "the terms say {said} months of {what}, but `valid_months` says {}",
                given.join(" or ")
            );
            Some((message, "correct the text, or the `valid_months`".to_owned()))
        }
        Stated::Quote { least, most } => {
            let days = list.quote_valid_days();
            (!(least..=most).contains(&days)).then(|| {
                let message = format!(
                    "the terms make a quote valid for {least} days, but the list makes it {days}"
                );
                (message, format!("write quote_valid_days: {least}, or correct the text"))
            })
        }
    }
}

/// The validities that a text states.
fn stated(text: &str, words: &ValidityWords) -> Vec<Stated> {
    let sentences = text.split(['.', ';', '!', '?']);
    sentences.flat_map(|sentence| in_sentence(sentence, words)).collect()
}

fn in_sentence(sentence: &str, words: &ValidityWords) -> Vec<Stated> {
    let small = sentence.to_lowercase();
    let found: Vec<&str> =
        small.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let times = found.iter().zip(found.iter().skip(1)).enumerate();
    let times = times.filter_map(|(at, (count, unit))| Some((at, number(count, words)?, *unit)));
    times.filter_map(|(at, count, unit)| validity(&found, words, at, count, unit)).collect()
}

/// The validity that a time in a sentence is, of what stands before it.
fn validity(
    found: &[&str],
    words: &ValidityWords,
    at: usize,
    count: u16,
    unit: &str,
) -> Option<Stated> {
    let nouns = [words.courses, words.quotes, words.others];
    let mut before = found.iter().take(at);
    let subject = before.rposition(|word| nouns.iter().any(|nouns| is_one_of(nouns, word)))?;
    let noun = found.get(subject)?;
    let is_near = (at.saturating_sub(NEAR)..at).any(|place| says_valid(found, words, place))
        || says_valid_after(found, words, at.saturating_add(2));
    if is_one_of(words.quotes, noun) {
        let (least, most) = days(count, unit, words)?;
        return is_near.then_some(Stated::Quote { least, most });
    }
    let months = months(count, unit, words).filter(|_| is_one_of(words.courses, noun))?;
    let after = subject.saturating_add(1);
    let is_of = found.get(after).is_some_and(|word| is_one_of(words.of, word));
    let place = after.saturating_add(1);
    let sessions = found.get(place).filter(|_| is_of && place != at);
    let sessions = sessions.and_then(|word| number(word, words));
    // "A course of 3 is valid for 6 months, a course of 6 for 12."
    let goes_on = sessions.is_some()
        && at <= place.saturating_add(2)
        && (0..subject).any(|place| says_valid(found, words, place));
    (is_near || goes_on).then_some(Stated::Course { sessions, months })
}

fn is_one_of(patterns: &[&str], word: &str) -> bool {
    patterns.iter().any(|pattern| is_meant(pattern, word))
}

/// True if the words at a place say that a time is a validity.
fn says_valid(found: &[&str], words: &ValidityWords, place: usize) -> bool {
    words.valid.iter().any(|phrase| {
        phrase.split(' ').enumerate().all(|(offset, pattern)| {
            found.get(place.saturating_add(offset)).is_some_and(|word| is_meant(pattern, word))
        })
    })
}

/// True if the words from a place on say that the time before them is a validity, and not another.
fn says_valid_after(found: &[&str], words: &ValidityWords, from: usize) -> bool {
    let places = if words.is_said_last { from..from.saturating_add(LATER) } else { 0..0 };
    let is_other_time =
        |place: &usize| found.get(*place).is_some_and(|it| number(it, words).is_some());
    places.take_while(|place| !is_other_time(place)).any(|place| says_valid(found, words, place))
}

/// The months of a time that is given in months or years.
fn months(count: u16, unit: &str, words: &ValidityWords) -> Option<u16> {
    if is_one_of(words.years, unit) {
        return count.checked_mul(12);
    }
    is_one_of(words.months, unit).then_some(count)
}

/// The least and the most days that a time may mean.
fn days(count: u16, unit: &str, words: &ValidityWords) -> Option<(u16, u16)> {
    let (least, most) = if is_one_of(words.days, unit) {
        (1, 1)
    } else if is_one_of(words.weeks, unit) {
        (7, 7)
    } else if is_one_of(words.months, unit) {
        (30, 31)
    } else {
        return None;
    };
    Some((count.checked_mul(least)?, count.checked_mul(most)?))
}

/// A number in digits, or one that is written out.
fn number(word: &str, words: &ValidityWords) -> Option<u16> {
    let named = words.numbers.iter().find(|(name, _)| *name == word).map(|(_, number)| *number);
    word.parse().ok().or(named).filter(|number| *number > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(language: &str, text: &str) -> Vec<Stated> {
        stated(text, words::words(language).unwrap())
    }

    fn course(sessions: Option<u16>, months: u16) -> Stated {
        Stated::Course { sessions, months }
    }

    #[test]
    fn plain_sentences_about_validity_are_understood_in_every_language() {
        let text = "A course of 3 is valid for 6 months, a course of 6 for 12 months, from the first session.";
        assert_eq!(of("en", text), [course(Some(3), 6), course(Some(6), 12)]);
        assert_eq!(of("en", "Packages must be used within one year."), [course(None, 12)]);
        for (language, text) in [
            ("en", "Courses are valid for 12 months from the first session."),
            ("de", "Kuren sind 12 Monate ab der ersten Sitzung gültig."),
            ("es", "Los bonos son válidos durante 12 meses."),
            ("fr", "Nos cures sont valables 12 mois."),
            ("it", "I pacchetti sono validi per 12 mesi."),
            ("pl", "Pakiety są ważne przez 12 miesięcy."),
            ("pt", "Os pacotes são válidos por 12 meses."),
        ] {
            assert_eq!(of(language, text), [course(None, 12)], "{text}");
        }
        for (language, text) in [
            ("en", "This quote is valid for 14 days."),
            ("de", "Der Kostenvoranschlag gilt 14 Tage."),
            ("es", "El presupuesto es válido durante 14 días."),
            ("fr", "Ce devis est valable 14 jours."),
            ("it", "Il preventivo è valido per 14 giorni."),
            ("pl", "Wycena jest ważna 14 dni."),
            ("pt", "O orçamento é válido por 14 dias."),
        ] {
            assert_eq!(of(language, text), [Stated::Quote { least: 14, most: 14 }], "{text}");
        }
    }

    #[test]
    fn other_times_in_terms_are_no_validity() {
        for text in [
            "We answer requests for a quote within 2 days.",
            "A course can be cancelled within 14 days.",
            "The next session of a course follows after 1 month.",
            "Vouchers are valid for 3 years.",
            "A course may be paid with a voucher; a voucher is valid for 3 years.",
            "A course may be a gift, and gift cards are valid for 24 months.",
            "0 % finance over 6 or 12 months; a course is paid upfront.",
            "The course of 6 takes about 6 months.",
            "Membership for 12 months; courses are cheaper.",
            "A course is paid in 12 months and valid.",
        ] {
            assert_eq!(of("en", text), [], "{text}");
        }
        let text = "Kuren sind in 12 Monaten zu bezahlen und 24 Monate gültig.";
        assert_eq!(of("de", text), [course(None, 24)]);
    }
}
