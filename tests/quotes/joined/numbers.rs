//! Numbers that are put into texts.

/// Numbers of what may be none, one or several.
const COUNTS: &[u64] = &[0, 1, 2, 5, 8, 11];

const FROM_ONE: &[u64] = &[1, 2, 5, 8, 11];

const SEVERAL: &[u64] = &[2, 5, 8, 11];

/// The numbers that the program puts into a variable of a text; `None` if they are none.
pub(super) fn numbers(key: &str, variable: &str) -> Option<&'static [u64]> {
    Some(match (key, variable) {
        // Courses, instalments and sums are of several.
        (
            "cli-tier"
            | "client-had-course"
            | "condition-after-course"
            | "counted-course"
            | "counted-courses"
            | "quote-course-note"
            | "why-not-course",
            "sessions",
        )
        | (
            "add-on-course"
            | "calendar-course"
            | "calendar-course-if-bought"
            | "cli-any-of-areas"
            | "instalments-above"
            | "instalments-between"
            | "instalments-exact"
            | "instalments-from"
            | "instalments-open"
            | "instalments-up-to"
            | "notice-course-on-request"
            | "step-fees-two-weeks"
            | "step-in-parts"
            | "step-in-parts-larger"
            | "step-in-parts-open"
            | "step-in-parts-smaller"
            | "step-instalments"
            | "step-sum"
            | "step-sum-of-known"
            | "step-sum-open"
            | "step-take-each"
            | "unpriced-course",
            "count",
        )
        | ("step-each-area", "areas" | "units")
        | ("step-units-times", "units")
        | (_, "times") => SEVERAL,
        ("cli-price-for", "sessions")
        | ("notice-more-of-choice" | "units-exactly" | "units-measured" | "units-named", "count")
        | (
            "calendar-session"
            | "calendar-session-if-needed"
            | "quote-minutes-session"
            | "quote-minutes-session-if-needed"
            | "step-instalment",
            "number",
        )
        | ("fault-place", "line" | "column") => FROM_ONE,
        // The most that the program takes.
        ("field-full" | "quote-opened-name-cut", "count") => &[24, 120],
        ("error-too-many-plans", "limit") => &[50_000],
        (_, "count" | "minutes" | "months" | "week") => COUNTS,
        _ => return None,
    })
}

/// The pairs of numbers, the smaller one first, that the program puts into two variables of a text.
pub(super) fn number_pairs(key: &str) -> Option<([&'static str; 2], Vec<[u64; 2]>)> {
    Some(match key {
        "add-on-minutes-between"
        | "advice-between"
        | "advice-weeks-between"
        | "calendar-minutes-between"
        | "cause-sessions-between"
        | "counted-each-area-range"
        | "counted-each-of-range"
        | "counted-percent-of-range"
        | "guide-days-between"
        | "guide-months-between"
        | "guide-weeks-between"
        | "notice-applications-priced-at-consultation-between"
        | "notice-sessions-priced-at-consultation-between"
        | "quote-minutes-between"
        | "quote-plus-unpriced-applications-between"
        | "quote-plus-unpriced-sessions-between"
        | "quote-weeks-between"
        | "sessions-between"
        | "technique-minutes-between"
        | "units-between"
        | "units-measured-between"
        | "units-named-between"
        | "timeline-weeks" => (["low", "high"], ascending()),
        "cause-sessions-either" | "sessions-or" | "singles-either" => {
            (["low", "high"], vec![[1, 2], [4, 5], [7, 8], [10, 11]])
        }
        "add-on-some-sessions" => (["count", "plan"], ascending()),
        "quote-minutes-sessions" | "quote-minutes-sessions-if-needed" | "step-instalments-from" => {
            (["first", "last"], ascending())
        }
        "quote-minutes-two-sessions" | "quote-minutes-two-sessions-if-needed" => {
            (["first", "last"], vec![[1, 2], [4, 5], [10, 11]])
        }
        "step-for-visits" | "step-percent-of-sessions" => (["part", "whole"], ascending()),
        "screening-answered" => (["answered", "asked"], parts()),
        "tour-place" => (["step", "count"], vec![[1, 3], [2, 3], [3, 3]]),
        "error-too-many-areas" => (["limit", "chosen"], vec![[12, 13]]),
        "error-too-many-extras" => (["limit", "chosen"], vec![[200, 201]]),
        _ => return None,
    })
}

/// Pairs of which the first is less than the second.
pub(super) fn ascending() -> Vec<[u64; 2]> {
    let pairs = FROM_ONE.iter().flat_map(|&low| FROM_ONE.iter().map(move |&high| [low, high]));
    pairs.filter(|[low, high]| low < high).collect()
}

/// Pairs of which the first is not more than the second.
fn parts() -> Vec<[u64; 2]> {
    let pairs = COUNTS.iter().flat_map(|&part| FROM_ONE.iter().map(move |&whole| [part, whole]));
    pairs.filter(|[part, whole]| part <= whole).collect()
}

/// The numbers of what is at least one, each by itself.
pub(super) fn from_one() -> impl Iterator<Item = u64> {
    FROM_ONE.iter().copied()
}
