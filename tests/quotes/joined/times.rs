//! Days, weeks and sessions that are put into texts.

use super::{numbers::from_one, speaker::Speaker};
use jiff::civil::date;
use needlepoint::locale::ArgValue;

/// The times that the program puts into a variable of a text; `None` if they are none.
pub(super) fn times(speaker: &Speaker, key: &str, variable: &str) -> Option<Vec<String>> {
    Some(match (key, variable) {
        (_, "date" | "day" | "from" | "last" | "until") => dates(speaker),
        (_, "counts") => numbers_either(speaker).into_iter().map(|(_, numbers)| numbers).collect(),
        (_, "singles") => speaker.all_of(&["singles-exactly", "singles-as-many", "singles-either"]),
        (_, "weeks") => speaker.all_of(&["quote-weeks", "quote-weeks-between"]),
        (_, "downtime") => {
            each_and_by_name(speaker, speaker.all_of(&["guide-days", "guide-days-between"]))
        }
        (_, "when") => {
            let weeks = speaker.all_of(&["date-span", "timeline-week", "timeline-weeks"]);
            dates(speaker).into_iter().chain(weeks).collect()
        }
        ("remedy-sessions-not-sold" | "remedy-sessions-not-sold-special", "sessions") => {
            speaker.all_of(&["sessions-exactly", "sessions-either"])
        }
        ("quote-sessions-interval" | "quote-sessions-planned", "sessions") => {
            speaker.all_of(&["sessions-exactly", "sessions-between", "sessions-or"])
        }
        (
            "budget-keep-sessions" | "budget-least" | "quote-advised" | "quote-advised-for",
            "sessions",
        )
        | (_, "advised" | "planned") => speaker.all_of(&["sessions-exactly", "sessions-between"]),
        (_, "few" | "first" | "least" | "many" | "sessions") => {
            from_one().map(|count| exactly(speaker, count)).collect()
        }
        _ => return None,
    })
}

/// The times that the guide fills in: how long redness lasts, when a change and when the full result
/// may be seen.
pub(super) fn times_of_guide(speaker: &Speaker) -> [(&'static str, Vec<String>); 3] {
    let days = each_and_by_name(speaker, speaker.all_of(&["guide-days", "guide-days-between"]));
    [
        ("{redness}", days),
        ("{visible}", speaker.all_of(&["guide-weeks", "guide-weeks-between"])),
        ("{full}", speaker.all_of(&["guide-months", "guide-months-between"])),
    ]
}

/// Each time, and two that differ by technique.
fn each_and_by_name(speaker: &Speaker, times: Vec<String>) -> Vec<String> {
    let ends = times.first().zip(times.last());
    let labels = speaker.list.techniques().entries().map(|technique| &technique.label);
    let by_name = ends.map(|(first, last)| {
        let each = [first, last].into_iter().zip(labels);
        let each: Vec<String> = each.map(|(time, label)| format!("{time} ({label})")).collect();
        each.join(", ")
    });
    times.into_iter().chain(by_name).collect()
}

/// Days of which some are sounded with a vowel, and one is the first of its month.
pub(super) fn dates(speaker: &Speaker) -> Vec<String> {
    let days = [date(2026, 12, 1), date(2027, 1, 8), date(2027, 3, 11), date(2027, 3, 21)];
    days.map(|day| speaker.locale.date(day)).to_vec()
}

pub(super) fn exactly(speaker: &Speaker, count: u64) -> String {
    speaker.locale.text_with("sessions-exactly", &[("count", ArgValue::Count(count))])
}

/// Numbers as alternatives, each with the largest of them.
pub(super) fn numbers_either(speaker: &Speaker) -> Vec<(u64, String)> {
    let all: [&[u64]; 5] = [&[1, 2], &[4, 5], &[7, 8], &[10, 11], &[2, 5, 8]];
    let either = |numbers: &[u64]| {
        let most = numbers.iter().copied().max().unwrap_or_default();
        let written: Vec<String> = numbers.iter().map(u64::to_string).collect();
        (most, speaker.locale.either(&written))
    };
    all.map(either).to_vec()
}
