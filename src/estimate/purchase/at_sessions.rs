//! Single sessions at prices that count at some sessions of a plan only.

use super::prices::{Prices, Single};
use crate::estimate::visits::{Sessions, have_sessions_each};

/// Singles, the cheapest first, of which some are bought at some sessions only: as often as each
/// can be bought beside those before it, and one for which one of some sessions is taken, up to the
/// first that can be bought again and again.
pub(super) fn one_by_one(
    singles: &[Single],
    taken: Option<Sessions>,
    up_to: u16,
) -> Prices<Single> {
    let mut bought = Prices::new();
    let mut taken: Vec<Sessions> = taken.into_iter().collect();
    for &single in singles {
        let sessions = single.sessions.unwrap_or(Sessions::first_ones(up_to));
        if single.sessions.is_none() && !single.once {
            bought.push(single);
            break;
        }
        let most = if single.once { 1 } else { sessions.count() };
        for _ in 0..most {
            taken.push(sessions);
            if !have_sessions_each(&taken) {
                taken.pop();
                break;
            }
            bought.push(Single { once: true, ..single });
        }
    }
    bought
}
