//! Numbers of sessions.

use std::num::NonZeroU16;

/// A number of sessions: at least one.
pub type SessionCount = NonZeroU16;

/// The most sessions that one plan, course or add-on may have.
pub const MAX_SESSIONS: u16 = 200;
