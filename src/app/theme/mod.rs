//! The look: colours by what they mean, type, space. The only place with colour and size literals.

mod color;
pub(super) mod layout;
pub(super) mod measure;
pub(super) mod space;
mod style;
mod text;

pub(super) use color::{Theme, of, shown_by};
pub(super) use measure::whole_points;
pub(super) use style::{install, preference, reduce_motion};
pub(super) use text::Type;
