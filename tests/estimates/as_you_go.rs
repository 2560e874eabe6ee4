//! What a plan may come to whose sessions are decided one after the other.

use super::{
    arbitrary::AnyList,
    reference::{InTurn, Reckoned, Top, in_turn},
};
use needlepoint::{
    catalog::PriceList,
    estimate::{AsYouGo, Estimate, as_you_go},
    money::Money,
};

/// By how many minor units a plan with a range may be off where not every value was tried together.
const ROUNDING: i64 = 4;

/// Holds what is told of a plan that is decided as one goes against the reference.
pub(crate) fn is_as_reckoned(
    estimate: &Estimate,
    built: &PriceList,
    list: &AnyList,
    reckoned: &Reckoned,
) {
    let told = as_you_go(built, &reckoned.choice.selection, estimate);
    let all = in_turn(list, reckoned);
    if all.iter().any(|way| way.is_tie) {
        return;
    }
    let high = estimate.total.high.map(Money::minor);
    let off = all.iter().map(|way| if way.has_range { ROUNDING * way.plans } else { 0 }).max();
    let off = off.unwrap_or(0);
    let is_exhaustive = all.iter().all(|way| way.is_exhaustive);
    let right = all.iter().map(|way| way.high).max();
    let most = told.map(|told| told.most.map(Money::minor));
    match (most, right) {
        (None, Some(Top::Known(right))) => {
            let is_above = high.is_some_and(|high| right > high + off);
            assert!(!is_above || !is_exhaustive, "nothing is told, but {right} is above {high:?}");
        }
        (None, None) | (Some(None), Some(Top::Open | Top::Unknown)) => {}
        (Some(Some(own)), Some(Top::Known(right))) => {
            assert!(high.is_some_and(|high| own > high), "{own} is not above {high:?}");
            assert!(own + off >= right, "{own} is told, but {right} is attained");
            assert!(own <= right + off || !is_exhaustive, "{own} is told, but {right} is right");
        }
        (told, right) => panic!("{told:?} is told, but {right:?} is right"),
    }
    if let Some(AsYouGo { first, sessions, .. }) = told {
        let is_same = |way: &InTurn| (way.first, way.sessions) == (first.get(), sessions.get());
        assert!(all.iter().any(is_same), "from {first} to {sessions} sessions");
    }
}
