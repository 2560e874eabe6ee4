//! Limit of what a membership holds in a plan.

use smallvec::SmallVec;

/// Limit of the sessions that one holding makes free in a plan, whose lines all have as many
/// sessions in each period.
///
/// Several lines share what is held in a period, and a line has no more than its sessions there. So
/// uses fit if those of each one, each two, each three … lines are no more than what that many have
/// in all periods together, which is to be asked of the lines with most uses only.
#[derive(Clone, Debug)]
pub(in crate::estimate) struct HeldLimit {
    /// By number of lines, from 1 on: the most sessions of so many together, as long as more lines
    /// have more.
    most: Vec<u16>,
    /// True if lines don't get in each other's way.
    is_apart: bool,
}

/// Sessions of some lines that one holding makes free, as far as they limit those of further lines.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::estimate) struct HeldSoFar {
    /// Those of the lines with most, the most first.
    largest: SmallVec<[u16; 4]>,
    sum: u16,
}

impl HeldLimit {
    /// Limit in periods with so much left and so many sessions each.
    pub(super) fn new(by_period: &[(u16, u16)], lines: u16) -> Self {
        let most = |lines: u16| {
            let in_period =
                |(left, sessions): &(u16, u16)| sessions.saturating_mul(lines).min(*left);
            by_period.iter().map(in_period).fold(0, u16::saturating_add)
        };
        let all = most(lines);
        let is_apart = all == most(1).saturating_mul(lines);
        let told = (1..=lines.max(1)).find(|&lines| most(lines) == all).unwrap_or(1);
        Self { most: (1..=told).map(most).collect(), is_apart }
    }

    /// Most sessions of one line.
    pub(in crate::estimate) fn of_one_line(&self) -> u16 {
        self.most.first().copied().unwrap_or_default()
    }

    /// Sessions so far and those of one line more; `None` if they are too many.
    pub(in crate::estimate) fn with(&self, so_far: &HeldSoFar, held: u16) -> Option<HeldSoFar> {
        if self.is_apart || held == 0 {
            return (held <= self.of_one_line()).then(|| so_far.clone());
        }
        let mut largest = so_far.largest.clone();
        largest.insert(largest.partition_point(|&other| other > held), held);
        let sum = so_far.sum.checked_add(held)?;
        let (last, before) = self.most.split_last()?;
        let mut together = 0_u16;
        let fits = before.iter().zip(&largest).all(|(most, held)| {
            together = together.saturating_add(*held);
            together <= *most
        });
        // For as many lines as the last limit is for, or more, it is the limit of all.
        largest.truncate(before.len());
        (fits && sum <= *last).then_some(HeldSoFar { largest, sum })
    }

    /// True if lines don't get in each other's way.
    pub(in crate::estimate) fn is_apart(&self) -> bool {
        self.is_apart
    }

    /// Steps at most that one step of a search for covers becomes.
    pub(in crate::estimate) fn steps(&self) -> usize {
        let (of_one, all) = (self.of_one_line(), self.most.last().copied().unwrap_or_default());
        let ways = usize::from(of_one).saturating_add(1);
        if self.is_apart {
            return ways;
        }
        let told_apart = u16::try_from(self.most.len() - 1).unwrap_or(u16::MAX);
        // In order they are as many as ways to draw with repetition.
        let drawn = (1..=told_apart).fold(1_usize, |drawn, n| {
            drawn.saturating_mul(usize::from(of_one.saturating_add(n))) / usize::from(n)
        });
        ways.saturating_mul(drawn).saturating_mul(usize::from(all).saturating_add(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Limit of so many in each period with so many sessions.
    fn limit(times: u16, by_period: &[u16], lines: u16) -> HeldLimit {
        let by_period: Vec<(u16, u16)> =
            by_period.iter().map(|&sessions| (times, sessions)).collect();
        HeldLimit::new(&by_period, lines)
    }

    /// True if lines with so many held sessions each fit, in whatever order they come.
    fn fit(limit: &HeldLimit, held: &[u16]) -> bool {
        let all = |held: &[u16]| {
            let with = |so_far: HeldSoFar, &held: &u16| limit.with(&so_far, held);
            held.iter().try_fold(HeldSoFar::default(), with).is_some()
        };
        let reversed: Vec<u16> = held.iter().rev().copied().collect();
        let fits = all(held);
        assert_eq!(fits, all(&reversed), "{held:?}");
        fits
    }

    #[test]
    fn lines_share_what_is_held_in_a_period_and_have_no_more_than_their_sessions_there() {
        // Two held in each of three periods with a session, and in one with two.
        let limit = limit(2, &[1, 1, 1, 2], 4);
        assert_eq!(limit.of_one_line(), 5);
        for (held, fits) in [
            (&[5][..], true),
            (&[6], false),
            (&[5, 3], true),
            (&[4, 4], true),
            (&[5, 4], false),
            (&[3, 3, 2], true),
            (&[2, 2, 2, 2], true),
            (&[3, 3, 3], false),
        ] {
            assert_eq!(fit(&limit, held), fits, "{held:?}");
        }
    }

    #[test]
    fn lines_for_each_of_which_enough_is_held_are_apart() {
        let enough = limit(3, &[1, 1], 3);
        assert!(enough.is_apart);
        assert!(fit(&enough, &[2, 2, 2]));
        assert!(!fit(&enough, &[3]));
        assert_eq!(enough.steps(), 3);
        let scarce = limit(1, &[1, 1, 2], 3);
        assert!(!scarce.is_apart);
        assert!(fit(&scarce, &[1, 1, 1]) && fit(&scarce, &[3]));
        assert!(!fit(&scarce, &[2, 2]));
    }
}
