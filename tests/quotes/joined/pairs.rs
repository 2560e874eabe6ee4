//! Pieces that belong together: what is put into one variable goes with what is put into another.

use super::{
    amounts::{fixed, signed},
    names::{areas, sizes, techniques, together},
    numbers::{ascending, from_one, number_pairs},
    phrases::{CAUSES, bought, plans},
    speaker::Speaker,
    times::{dates, exactly, numbers_either},
};
use crate::quotes::texts::guide;
use needlepoint::locale::ArgValue;

/// Names of two variables, with the values that they have together.
pub(super) type Pairs = ([&'static str; 2], Vec<[ArgValue; 2]>);

/// The values that two variables of a text have together; `None` if each has its own.
pub(super) fn pairs(speaker: &Speaker, key: &str) -> Option<Pairs> {
    if let Some((names, numbers)) = number_pairs(key) {
        let counts = numbers.into_iter().map(|pair| pair.map(ArgValue::Count));
        return Some((names, counts.collect()));
    }
    counted(speaker, key).or_else(|| texts(speaker, key))
}

/// A number, and what is so many.
fn counted(speaker: &Speaker, key: &str) -> Option<Pairs> {
    let sessions =
        || from_one().map(move |count| [ArgValue::Count(count), exactly(speaker, count).into()]);
    let several = ascending().into_iter();
    Some(match key {
        "notice-combination-not-sold" | "notice-combination-only-special" => {
            (["count", "sessions"], sessions().collect())
        }
        "notice-counts-not-sold" => {
            let either = numbers_either(speaker).into_iter().map(|(most, numbers)| {
                let arguments = [("counts", numbers.into())];
                let sessions = speaker.locale.text_with("sessions-either", &arguments);
                [ArgValue::Count(most), sessions.into()]
            });
            (["count", "sessions"], sessions().chain(either).collect())
        }
        "error-sessions-not-sold" => {
            let between = several.map(|[low, high]| {
                let arguments = [("low", ArgValue::Count(low)), ("high", ArgValue::Count(high))];
                let sessions = speaker.locale.text_with("sessions-between", &arguments);
                [ArgValue::Count(high), sessions.into()]
            });
            (["count", "sessions"], sessions().chain(between).collect())
        }
        "hint-more-sessions-cheaper" | "hint-more-sessions-dearer" | "hint-more-sessions-same" => {
            let more =
                several.map(|[less, more]| [ArgValue::Count(less), exactly(speaker, more).into()]);
            (["than", "sessions"], more.collect())
        }
        "notice-brought-along" | "notice-brought-along-several" | "notice-sold-together" => {
            let names = areas(speaker);
            let one = names.iter().map(|area| [ArgValue::Count(1), area.as_str().into()]);
            let both = [ArgValue::Count(2), together(&names).into()];
            (["count", "areas"], one.chain([both]).collect())
        }
        "notice-credited-if-booked" | "notice-credited-if-booked-in-time" => {
            let names = speaker.all("reduction");
            let one = names.iter().map(|fee| [ArgValue::Count(1), fee.as_str().into()]);
            let both = speaker.locale.together(&[names[0].clone(), names[names.len() - 1].clone()]);
            (["count", "fees"], one.chain([[ArgValue::Count(2), both.into()]]).collect())
        }
        _ => return None,
    })
}

/// Two texts.
fn texts(speaker: &Speaker, key: &str) -> Option<Pairs> {
    let (names, texts): (_, Vec<[String; 2]>) = match key {
        "money-range"
        | "money-range-off"
        | "money-either"
        | "quote-amount-between"
        | "quote-bar"
        | "estimate-per-session-ends" => {
            let pair = <[String; 2]>::try_from(fixed(speaker)).unwrap();
            (["low", "high"], vec![pair])
        }
        "option-difference" => (["low", "high"], signed(speaker)),
        "counted-either" => {
            let bought = bought(speaker);
            (["low", "high"], each_with_each(&bought, &bought))
        }
        "quote-means-sessions" => {
            let sessions = |count| exactly(speaker, count);
            (["low", "high"], ascending().into_iter().map(|pair| pair.map(sessions)).collect())
        }
        "hint-two-plans" => {
            let sessions = |[shorter, longer]: [u64; 2]| {
                [longer, shorter].map(|count| exactly(speaker, count))
            };
            (["longer", "shorter"], ascending().into_iter().map(sessions).collect())
        }
        "calendar-days-between" | "date-span" => {
            let dates = dates(speaker);
            (["from", "to"], dates.windows(2).map(|two| [two[0].clone(), two[1].clone()]).collect())
        }
        "named" => (["name", "text"], named(speaker)),
        "named-apart" => {
            let texts = guide(speaker.locale.language().subtag()).into_iter().map(|(_, text)| text);
            let own_colon = |text: &String| {
                let first_sentence = text.split(". ").next().unwrap_or_default();
                first_sentence.contains(':') && !text.contains('{')
            };
            let texts: Vec<String> = texts.filter(own_colon).collect();
            (["name", "text"], each_with_each(&techniques(speaker), &texts))
        }
        "joined-clauses" => {
            let (first, second) =
                (speaker.all("quote-tax-within"), speaker.all("quote-tax-within-also"));
            let after = speaker.all_of(&["condition-after-course", "condition-after-session"]);
            let mut clauses = each_with_each(&first, &second);
            clauses.extend(each_with_each(&after, &speaker.all("price-each")));
            (["first", "second"], clauses)
        }
        "joined-terms" => {
            let fees = speaker.all_of(&["cli-every-month", "membership-every-quarter"]);
            let others = ["cli-at-least-months", "cli-set-up", "membership-held-month"];
            (["first", "second"], each_with_each(&fees, &speaker.some_of(&others)))
        }
        _ => return None,
    };
    let values = texts.into_iter().map(|pair| pair.map(ArgValue::Text));
    Some((names, values.collect()))
}

/// Names with what is said of each.
fn named(speaker: &Speaker) -> Vec<[String; 2]> {
    let visible = ["timeline-visible", "timeline-full"].map(|key| speaker.text(key));
    let mut all = each_with_each(&visible, &speaker.all("timeline-from"));
    all.extend(each_with_each(&areas(speaker), &sizes(speaker)));
    all.extend(each_with_each(&speaker.all_of(&CAUSES), &fixed(speaker)));
    all.extend(each_with_each(&[speaker.text("sessions")], &["1".to_owned(), "3".to_owned()]));
    all.extend(each_with_each(&[speaker.text("option-remove")], &plans(speaker)));
    all
}

/// Each text with each other.
fn each_with_each(first: &[String], second: &[String]) -> Vec<[String; 2]> {
    let with = |one: &String| -> Vec<[String; 2]> {
        second.iter().map(|other| [one.clone(), other.clone()]).collect()
    };
    first.iter().flat_map(with).collect()
}
