//! Expected lines held beside what is said now, so that only those change that are not met.

/// Cost of a line that is added or dropped; one that is replaced by another costs more than half of
/// that, the more the less they are alike.
const LINE: usize = 100;

/// Way in which expected lines are met.
pub(crate) struct Meeting {
    /// True if an expected line stands for any number of lines of its kind.
    pub(crate) is_any: fn(&str) -> bool,
    /// True if an expected line is met by one that is said.
    pub(crate) is_met: fn(&str, &str) -> bool,
    /// Kind of a line, which alone may stand in its place.
    pub(crate) kind: fn(&str) -> &str,
}

/// One step through both.
#[derive(Clone, Copy)]
enum Step {
    /// The expected line is met.
    Meet,
    /// The expected line stands for what is said, and maybe for more.
    Swallow,
    /// It stands for no more.
    Pass,
    /// A line that is said stands in the place of the expected one.
    Replace,
    /// The expected line is met by nothing.
    Drop,
    /// A line that is said was not expected.
    Add,
    End,
}

/// Lines in the place of each expected one, so that all that is said is met: itself if it still is,
/// what is said instead, nothing, and what is said more after it.
pub(crate) fn mended(expected: &[&str], said: &[&str], how: &Meeting) -> Vec<Vec<String>> {
    let mut steps = vec![vec![(0, Step::End); said.len() + 1]; expected.len() + 1];
    for at in (0..=expected.len()).rev() {
        for now in (0..=said.len()).rev() {
            steps[at][now] = cheapest((expected, at), (said, now), &steps, how);
        }
    }
    let mut places = vec![Vec::new(); expected.len()];
    let (mut at, mut now) = (0, 0);
    loop {
        let step = steps[at][now].1;
        match step {
            Step::Meet | Step::Pass => places[at].push(expected[at].to_owned()),
            Step::Replace => places[at].push(said[now].to_owned()),
            Step::Add => places[at.saturating_sub(1)].push(said[now].to_owned()),
            Step::Swallow | Step::Drop => {}
            Step::End => return places,
        }
        at += usize::from(matches!(step, Step::Meet | Step::Pass | Step::Replace | Step::Drop));
        now += usize::from(matches!(step, Step::Meet | Step::Swallow | Step::Replace | Step::Add));
    }
}

/// The step from which on the rest of both costs least, and what it costs.
fn cheapest(
    (expected, at): (&[&str], usize),
    (said, now): (&[&str], usize),
    steps: &[Vec<(usize, Step)>],
    how: &Meeting,
) -> (usize, Step) {
    let then = |at: usize, now: usize| steps[at][now].0;
    let mut ways = Vec::new();
    if let (Some(line), Some(one)) = (expected.get(at), said.get(now)) {
        let is_of_kind = (how.kind)(line) == (how.kind)(one);
        if (how.is_any)(line) {
            ways.extend(is_of_kind.then(|| (then(at, now + 1), Step::Swallow)));
        } else if (how.is_met)(line, one) {
            ways.push((then(at + 1, now + 1), Step::Meet));
        } else if is_of_kind {
            ways.push((then(at + 1, now + 1) + unlikeness(line, one), Step::Replace));
        }
    }
    if let Some(line) = expected.get(at) {
        ways.push(if (how.is_any)(line) {
            (then(at + 1, now), Step::Pass)
        } else {
            (then(at + 1, now) + LINE, Step::Drop)
        });
    }
    if now < said.len() {
        ways.push((then(at, now + 1) + LINE, Step::Add));
    }
    ways.into_iter().min_by_key(|(cost, _)| *cost).unwrap_or((0, Step::End))
}

/// True if two lines begin and end so much alike that one is the other, said anew.
pub(crate) fn are_alike(one: &str, other: &str) -> bool {
    unlikeness(one, other) < LINE
}

/// Cost of a line in the place of another: less the more of both is the same at their ends.
pub(crate) fn unlikeness(one: &str, other: &str) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let (shorter, longer) = (one.len().min(other.len()), one.len().max(other.len()));
    let start = one.iter().zip(&other).take_while(|(a, b)| a == b).count();
    let end = one.iter().rev().zip(other.iter().rev()).take_while(|(a, b)| a == b).count();
    let common = (start + end).min(shorter);
    LINE * 3 / 2 - (LINE * common).checked_div(longer).unwrap_or(LINE)
}

#[test]
fn lines_that_are_met_stay_and_others_are_replaced_dropped_or_added_where_they_are() {
    let how = Meeting {
        is_any: |line| line == "> ...",
        is_met: |line, one| line == one,
        kind: |line| line.get(..1).unwrap_or_default(),
    };
    let mended = |expected: &[&str], said: &[&str]| mended(expected, said, &how);
    assert_eq!(mended(&["> a", "> ...", "= 0"], &["> a", "= 0"]), [["> a"], ["> ..."], ["= 0"]]);
    assert_eq!(
        mended(&["> a", "> ...", "> total 5", "> ..."], &["> a", "> b", "> total 6", "> d"]),
        [["> a"], ["> ..."], ["> total 6"], ["> ..."]]
    );
    let (expected, said) = (["> a", "> gone", "= 0"], ["> a", "! new", "= 1"]);
    assert_eq!(mended(&expected, &said), [vec!["> a"], vec!["! new"], vec!["= 1"]]);
    assert!(are_alike("it costs £5 more", "it costs £6 more") && !are_alike("it", "other"));
}
