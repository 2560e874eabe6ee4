//! Hints: what is worth a look beside an estimate, each with the exact difference.

mod hint;
mod more_sessions;

pub use hint::Hint;
pub(super) use more_sessions::{
    Dearest, hints, is_little_more, is_worth_saving, look_ahead, plan_at,
};
