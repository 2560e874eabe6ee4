//! Lengths of appointments, to another program.

use crate::catalog::Minutes;
use serde::Serialize;

/// Keys of an entry that says how long it takes; none if it does not.
#[derive(Serialize)]
pub(super) struct MinutesJson {
    /// Minutes that it takes, or takes at least.
    #[serde(skip_serializing_if = "Option::is_none")]
    minutes: Option<u32>,
    /// Minutes that it takes at most, if that is more.
    #[serde(skip_serializing_if = "Option::is_none")]
    minutes_most: Option<u32>,
}

/// Likewise, of an add-on without a treatment.
#[derive(Serialize)]
pub(super) struct AloneMinutesJson {
    #[serde(skip_serializing_if = "Option::is_none")]
    alone_minutes: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    alone_minutes_most: Option<u32>,
}

/// The most minutes of a range; `None` if it is one number.
pub(super) fn minutes_most(minutes: Minutes) -> Option<u32> {
    (minutes.fewest() < minutes.most()).then(|| minutes.most())
}

impl From<Option<Minutes>> for MinutesJson {
    fn from(minutes: Option<Minutes>) -> Self {
        Self { minutes: minutes.map(Minutes::fewest), minutes_most: minutes.and_then(minutes_most) }
    }
}

impl From<Option<Minutes>> for AloneMinutesJson {
    fn from(minutes: Option<Minutes>) -> Self {
        Self {
            alone_minutes: minutes.map(Minutes::fewest),
            alone_minutes_most: minutes.and_then(minutes_most),
        }
    }
}
